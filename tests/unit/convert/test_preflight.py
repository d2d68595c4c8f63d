"""What a conversion will need, told ahead and held against what it then takes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from convert.conversion import convert
from convert.preflight import forecast
from tests.unit.convert.checkpoints import TOKENIZER_FILES

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("type_name", ["f32", "f16", "bf16", "q8_0"])
def test_the_size_is_known_to_the_byte(tiny_stories: Path, tmp_path: Path, type_name: str) -> None:
    convert(tiny_stories, tmp_path / "out.gguf", type_name, lambda fraction, text: None)
    assert forecast(tiny_stories, type_name) == (tmp_path / "out.gguf").stat().st_size


def sparse_checkpoint(folder: Path, tokenizer: Path, n_layers: int) -> Path:
    """A LLaMA of 7B's width in one safetensors file that is all hole behind its header."""
    hidden, wide, rows = 4096, 11008, 2048
    shapes = {
        "model.embed_tokens.weight": [rows, hidden],
        "model.norm.weight": [hidden],
        "lm_head.weight": [rows, hidden],
    }
    for layer in range(n_layers):
        at = f"model.layers.{layer}."
        for name in ("q", "k", "v", "o"):
            shapes[f"{at}self_attn.{name}_proj.weight"] = [hidden, hidden]
        for name, shape in (("gate", [wide, hidden]), ("up", [wide, hidden]), ("down", [hidden, wide])):
            shapes[f"{at}mlp.{name}_proj.weight"] = shape
        for name in ("input_layernorm", "post_attention_layernorm"):
            shapes[f"{at}{name}.weight"] = [hidden]
    header, at_byte = {}, 0
    for name, shape in shapes.items():
        end = at_byte + 2 * shape[0] * (shape[1] if len(shape) > 1 else 1)
        header[name] = {"dtype": "F16", "shape": shape, "data_offsets": [at_byte, end]}
        at_byte = end
    folder.mkdir()
    text = json.dumps(header).encode()
    with (folder / "model.safetensors").open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        file.truncate(8 + len(text) + at_byte)
    config = {
        "architectures": ["LlamaForCausalLM"], "hidden_size": hidden, "intermediate_size": wide, "vocab_size": rows,
        "num_hidden_layers": n_layers, "num_attention_heads": 32, "num_key_value_heads": 32,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
    for name in TOKENIZER_FILES:
        if (tokenizer / name).is_file():
            (folder / name).write_bytes((tokenizer / name).read_bytes())
    return folder


_MEASURE = """
import json, resource, sys
from pathlib import Path
from convert.preflight import forecast
from convert.inspection import inspect
from convert.conversion import convert
source, target = Path(sys.argv[1]), Path(sys.argv[2])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
size = forecast(source, "f16")
found = inspect(source)
planned = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
if target.name != "-":
    convert(source, target, "f16", lambda fraction, text: None)
print(json.dumps([size, found.n_parameters, planned, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before]))
"""


def measured(source: Path, target: str) -> list[int]:
    """[forecast bytes, parameters, growth of the peak memory in bytes by planning, and by all], in a new process."""
    result = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(source), target], cwd=ROOT, capture_output=True, text=True, check=True
    )
    size, parameters, planned, peak = json.loads(result.stdout)
    unit = 1 if sys.platform == "darwin" else 1024
    return [size, parameters, planned * unit, peak * unit]


def test_planning_a_7b_takes_no_memory(tiny_stories: Path, tmp_path: Path) -> None:
    """13 GB of weights, of which only the header exists: forecast and inspection see them all."""
    source = sparse_checkpoint(tmp_path / "llama-7b", tiny_stories, 32)
    if source.joinpath("model.safetensors").stat().st_blocks * 512 > 1 << 26:
        pytest.skip("this file system keeps no holes")
    size, parameters, planned, _ = measured(source, "-")
    layers = 32 * (4 * 4096 * 4096 + 3 * 4096 * 11008 + 2 * 4096)
    assert parameters == layers + 4096 + 2 * 2048 * 4096
    assert size == pytest.approx(2 * parameters, rel=0.01)
    assert planned < 100e6


def test_memory_is_bounded_by_the_largest_tensor(tiny_stories: Path, tmp_path: Path) -> None:
    """Twice the layers need no more memory: what grows is bounded by one tensor as float32 and a constant."""
    largest = 4 * 11008 * 4096
    for n_layers in (1, 3):
        source = sparse_checkpoint(tmp_path / f"layers-{n_layers}", tiny_stories, n_layers)
        *_, peak = measured(source, str(tmp_path / "out.gguf"))
        assert peak < largest + 150e6, f"{n_layers} layers"
        os.unlink(tmp_path / "out.gguf")
