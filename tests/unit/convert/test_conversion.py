"""What a conversion writes, byte for byte, and what it says and leaves behind when it can't."""

import dataclasses
import json
import math
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import torch

from convert import gguf_writer
from convert.architectures.llama import read_config
from convert.architectures.llama3_rope import Llama3Scaling, llama3_frequency_factors
from convert.architectures.plan import adjacent_pairs
from convert.conversion import ConversionReport, convert, natural_type
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from tests.unit.convert.checkpoints import (
    copy_checkpoint,
    random_llama,
    safetensors_bytes,
    split_safetensors,
    write_checkpoint,
)

ROOT = Path(__file__).resolve().parents[3]


def quiet(fraction: float, text: str) -> None:
    pass


@pytest.fixture
def stories(tiny_stories: Path, tmp_path: Path) -> Path:
    """A writable copy of the real checkpoint."""
    return copy_checkpoint(tiny_stories, tmp_path / "TinyStories-656K")


def tensor_bytes(path: Path) -> dict[str, bytes]:
    file = read_gguf(path)
    content = path.read_bytes()
    return {
        tensor.name: content[file.data_offset + tensor.offset :][: tensor.n_bytes] for tensor in file.tensors
    }  # fmt: skip


def test_rows_of_heads_become_adjacent_pairs() -> None:
    """Two heads of four rows: the halves 0 1 | 2 3 of each become the pairs 0 2 | 1 3."""
    rows = np.arange(8, dtype=np.float32)
    matrix = np.stack([rows, rows + 100], axis=1)
    expected = [0, 2, 1, 3, 4, 6, 5, 7]
    assert adjacent_pairs(2)(matrix).reshape(8, 2).tolist() == [[n, n + 100] for n in expected]
    assert adjacent_pairs(2)(rows).reshape(8).tolist() == expected
    assert adjacent_pairs(1)(rows).reshape(8).tolist() == [0, 4, 1, 5, 2, 6, 3, 7]


def test_written_rows_of_query_and_key(tiny_stories: Path, tmp_path: Path) -> None:
    """8 heads and 4 key-value heads of 16: row 1 of a head comes from its row 8, row 2 from its row 1."""
    convert(tiny_stories, tmp_path / "out.gguf", "f32", quiet)
    header, data = split_safetensors(tiny_stories / "model.safetensors")
    written = tensor_bytes(tmp_path / "out.gguf")
    row = 128 * 4
    for short, long, n_rows in (("attn_q", "q_proj", 128), ("attn_k", "k_proj", 64)):
        begin, end = header[f"model.layers.1.self_attn.{long}.weight"]["data_offsets"]
        source, target = data[begin:end], written[f"blk.1.{short}.weight"]
        assert len(source) == len(target) == n_rows * row
        for to, origin in ((0, 0), (1, 8), (2, 1), (3, 9), (15, 15), (16 + 1, 16 + 8), (n_rows - 2, n_rows - 9)):
            assert target[to * row : (to + 1) * row] == source[origin * row : (origin + 1) * row]
    for short, long in (("attn_v", "self_attn.v_proj"), ("ffn_down", "mlp.down_proj")):
        begin, end = header[f"model.layers.0.{long}.weight"]["data_offsets"]
        assert written[f"blk.0.{short}.weight"] == data[begin:end]


@pytest.mark.parametrize("dtype", [torch.float32, torch.float16, torch.bfloat16])
@pytest.mark.parametrize("type_name", ["f32", "f16", "bf16", "q8_0"])
def test_every_type_from_every_type(
    tiny_stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dtype: torch.dtype, type_name: str
) -> None:
    """Bytes are those of gguf's reference quantization of the exact values, also when written in many pieces."""
    monkeypatch.setattr(gguf_writer, "_PIECE_ELEMENTS", 1000)
    model = random_llama(dtype)
    source = write_checkpoint(tmp_path / "model", model, tiny_stories)
    report = convert_to(source, tmp_path, type_name)
    written = tensor_bytes(tmp_path / "out.gguf")
    kind = gguf.GGMLQuantizationType[type_name.upper()]
    names = {"embed_tokens.weight": "token_embd.weight", "layers.1.mlp.up_proj.weight": "blk.1.ffn_up.weight"}
    for long, short in names.items():
        values = dict(model.named_parameters())[f"model.{long}"].detach().float().numpy()
        assert written[short] == gguf.quants.quantize(values, kind).tobytes()
    query = dict(model.named_parameters())["model.layers.0.self_attn.q_proj.weight"].detach().float().numpy()
    pairs = query.reshape(4, 2, 8, 64).swapaxes(1, 2).reshape(64, 64)
    assert written["blk.0.attn_q.weight"] == gguf.quants.quantize(pairs, kind).tobytes()
    norm = dict(model.named_parameters())["model.norm.weight"].detach().float().numpy()
    assert written["output_norm.weight"] == norm.tobytes()
    assert report.tensor_types == ({"F32": 21} if type_name == "f32" else {kind.name: 16, "F32": 5})
    assert report.fallbacks == ()


def convert_to(source: Path, folder: Path, type_name: str = "f32") -> ConversionReport:
    return convert(source, folder / "out.gguf", type_name, quiet)


def test_rows_that_q8_0_can_not_hold_are_reported(tiny_stories: Path, tmp_path: Path) -> None:
    source = write_checkpoint(tmp_path / "model", random_llama(hidden_size=80, head_dim=16), tiny_stories)
    report = convert_to(source, tmp_path, "q8_0")
    assert report.tensor_types == {"F16": 12, "F32": 5, "Q8_0": 4}
    assert len(report.fallbacks) == 12
    assert (
        "token_embd.weight: f16 instead of q8_0, because rows of 80 numbers are no multiple of 32" in report.fallbacks
    )
    assert 8.5 < report.bits_per_weight < 32


def test_report_and_metadata(stories: Path, tmp_path: Path) -> None:
    (stories / "README.md").write_text(
        "---\ntags:\n- x\nlicense: apache-2.0\nlicense_link: 'https://e.org'\n---\n# T\n"
    )
    (stories / "chat_template.jinja").write_text("{{ messages }}")
    steps: list[tuple[float, str]] = []
    report = convert(stories, tmp_path / "out.gguf", "F16", lambda fraction, text: steps.append((fraction, text)))
    assert json.loads(json.dumps(dataclasses.asdict(report)))["n_parameters"] == 656_000
    assert (report.architecture, report.name, report.type) == ("llama", "TinyStories 656K", "f16")
    assert report.size_bytes == (tmp_path / "out.gguf").stat().st_size
    assert report.tensor_types == {"F16": 15, "F32": 5}
    assert report.bits_per_weight == pytest.approx(16 + 16 * 640 / 656_000)
    assert [fraction for fraction, _ in steps] == sorted(fraction for fraction, _ in steps)
    assert steps[0][0] == 0.0
    assert steps[-1] == (1.0, "done")
    metadata = read_gguf(tmp_path / "out.gguf").metadata
    expected = {
        "general.architecture": "llama",
        "general.type": "model",
        "general.name": "TinyStories 656K",
        "general.basename": "TinyStories",
        "general.size_label": "656K",
        "general.license": "apache-2.0",
        "general.license.link": "https://e.org",
        "general.file_type": 1,
        "general.quantization_version": 2,
        "llama.block_count": 2,
        "llama.context_length": 512,
        "llama.embedding_length": 128,
        "llama.feed_forward_length": 384,
        "llama.attention.head_count": 8,
        "llama.attention.head_count_kv": 4,
        "llama.rope.freq_base": 10000.0,
        "llama.rope.dimension_count": 16,
        "llama.vocab_size": 2048,
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.pre": "default",
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.ggml.padding_token_id": 0,
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_eos_token": False,
        "tokenizer.ggml.add_space_prefix": True,
        "tokenizer.chat_template": "{{ messages }}",
    }
    assert {key: metadata.get(key) for key in expected} == expected
    assert metadata["llama.attention.layer_norm_rms_epsilon"] == pytest.approx(1e-6)


def test_tied_embeddings_under_either_name(stories: Path, tmp_path: Path) -> None:
    header, data = split_safetensors(stories / "model.safetensors")
    assert "model.embed_tokens.weight" not in header
    convert_to(stories, tmp_path)
    trap = tensor_bytes(tmp_path / "out.gguf")
    entry = header.pop("lm_head.weight")
    rewrite(stories, {"model.embed_tokens.weight": entry, **header}, data)
    convert_to(stories, tmp_path)
    assert tensor_bytes(tmp_path / "out.gguf") == trap
    begin, end = entry["data_offsets"]
    second = {**entry, "data_offsets": [len(data), len(data) + end - begin]}
    both = {"model.embed_tokens.weight": entry, "lm_head.weight": second, **header}
    rewrite(stories, both, data + data[begin:end])
    assert convert_to(stories, tmp_path).warnings == convert_to(stories, tmp_path).warnings
    assert tensor_bytes(tmp_path / "out.gguf") == trap
    rewrite(stories, both, data + bytes(end - begin))
    report = convert_to(stories, tmp_path)
    assert any("two different ones" in warning for warning in report.warnings)
    assert tensor_bytes(tmp_path / "out.gguf")["output.weight"] == bytes(end - begin)


def rewrite(folder: Path, header: dict[str, Any], data: bytes) -> None:
    (folder / "model.safetensors").write_bytes(safetensors_bytes(header, data))


def test_old_buffers_are_dropped(stories: Path, tmp_path: Path) -> None:
    header, data = split_safetensors(stories / "model.safetensors")
    header["model.layers.0.self_attn.rotary_emb.inv_freq"] = {
        "dtype": "F32",
        "shape": [8],
        "data_offsets": [len(data), len(data) + 32],
    }
    rewrite(stories, header, data + bytes(32))
    assert convert_to(stories, tmp_path).n_parameters == 656_000


def test_natural_type_is_that_of_the_matrices(tiny_stories: Path, tmp_path: Path) -> None:
    assert natural_type(tiny_stories) == "f32"
    assert natural_type(write_checkpoint(tmp_path / "m", random_llama(torch.bfloat16), tiny_stories)) == "bf16"


def test_llama3_factors_are_those_of_transformers() -> None:
    from transformers import LlamaConfig
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    rope = {
        "rope_type": "llama3",
        "rope_theta": 500000.0,
        "factor": 32.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    }
    config = LlamaConfig(hidden_size=2048, num_attention_heads=32, head_dim=64, rope_parameters=rope)
    frequencies, _ = ROPE_INIT_FUNCTIONS["llama3"](config, torch.device("cpu"))
    factors = llama3_frequency_factors(64, 500000.0, Llama3Scaling(32.0, 1.0, 4.0, 8192))
    plain = 1.0 / 500000.0 ** (np.arange(0, 64, 2) / 64)
    np.testing.assert_allclose(plain / factors, frequencies.numpy(), rtol=1e-5)
    assert factors[0] == 1
    assert factors[-1] == 32
    assert ((factors > 1) & (factors < 32)).any()


def test_values_that_are_damaged_or_do_not_fit_are_told(stories: Path, tmp_path: Path) -> None:
    header, data = split_safetensors(stories / "model.safetensors")
    begin, _ = header["model.layers.0.mlp.up_proj.weight"]["data_offsets"]
    big, bad = np.float32([1e6]).tobytes(), np.float32([math.nan]).tobytes()
    rewrite(stories, header, data[:begin] + big + data[begin + 4 :])
    assert convert_to(stories, tmp_path, "f16").warnings[-1].startswith("blk.0.ffn_up.weight holds numbers too large")
    assert "too large" not in convert_to(stories, tmp_path, "f32").warnings[-1]
    rewrite(stories, header, data[:begin] + bad + data[begin + 4 :])
    for type_name in ("f16", "f32"):
        warning = convert_to(stories, tmp_path, type_name).warnings[-1]
        assert warning.startswith("blk.0.ffn_up.weight holds numbers that are not finite")


def change_config(**changes: Any) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text())
        config |= changes
        (folder / "config.json").write_text(json.dumps({k: v for k, v in config.items() if v != "absent"}))

    return change


def truncate(folder: Path) -> None:
    os.truncate(folder / "model.safetensors", 2_000_000)


def lose_a_shard(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "model-00001-of-00002.safetensors")
    header, _ = split_safetensors(folder / "model-00001-of-00002.safetensors")
    weight_map = dict.fromkeys(header, "model-00001-of-00002.safetensors")
    weight_map["model.norm.weight"] = "model-00002-of-00002.safetensors"
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": weight_map}))


def rename_a_tensor(folder: Path) -> None:
    header, data = split_safetensors(folder / "model.safetensors")
    header["model.layers.1.mlp.gate.weight"] = header.pop("model.layers.1.mlp.up_proj.weight")
    rewrite(folder, header, data)


def lose_a_tensor(folder: Path) -> None:
    header, data = split_safetensors(folder / "model.safetensors")
    name = max(header, key=lambda name: header[name]["data_offsets"][0] if name != "__metadata__" else -1)
    begin, _ = header.pop(name)["data_offsets"]
    rewrite(folder, header, data[:begin])


def lose_files(*names: str) -> Callable[[Path], None]:
    def lose(folder: Path) -> None:
        for name in names:
            (folder / name).unlink()

    return lose


def spoil(name: str, content: bytes) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        (folder / name).write_bytes(content)

    return write


BAD = {
    "no config": (lose_files("config.json"), "has no config.json"),
    "config not json": (spoil("config.json", b"{"), "config.json is not valid JSON"),
    "config not text": (spoil("config.json", b"\xff\xfe"), "is not text in UTF-8"),
    "config a list": (spoil("config.json", b"[]"), "is not a JSON object"),
    "config deep": (spoil("config.json", b"[" * 200_000), "is not valid JSON"),
    "no architecture": (change_config(architectures=[]), "doesn't name an architecture"),
    "architecture": (
        change_config(architectures=["GptOssForCausalLM"]),
        "GptOssForCausalLM is not known; known are ",
    ),
    "no weights": (lose_files("model.safetensors"), "holds no weights that can be read"),
    "truncated": (truncate, "it ends after 2,000,000 bytes, inside the tensor"),
    "missing shard": (lose_a_shard, r"model-00002-of-00002.safetensors (1 of 2 weight files) is missing"),
    "unexpected tensor": (rename_a_tensor, "the tensor model.layers.1.mlp.gate.weight of shape [384, 128]"),
    "missing tensor": (lose_a_tensor, "lacks the tensor model."),
    "wrong shape": (
        change_config(intermediate_size=256),
        "has the shape [128, 384]; with this config.json it must have [128, 256]",
    ),
    "no tokenizer": (lose_files("tokenizer.json"), "has no tokenizer"),
    "rows": (change_config(vocab_size=2047), "has the shape [2048, 128]"),
    "untied": (change_config(tie_word_embeddings=False), "lacks the tensor model.embed_tokens.weight of shape"),
    "quantized": (change_config(quantization_config={"quant_method": "gptq"}), "is already quantized"),
    "activation": (change_config(hidden_act="gelu"), "the activation 'gelu'"),
    "heads": (change_config(num_attention_heads=7), "which 7 heads can't share"),
    "key-value heads": (change_config(num_key_value_heads=3), "which 3 key-value heads can't serve"),
    "layers": (change_config(num_hidden_layers=10**9), "num_hidden_layers 1000000000"),
    "negative": (change_config(hidden_size=-1), "hidden_size -1"),
    "text": (change_config(hidden_size="128"), "hidden_size 128, which must be a whole number"),
    "absent": (change_config(intermediate_size="absent"), "lacks intermediate_size"),
    "epsilon": (change_config(rms_norm_eps=float("nan")), "rms_norm_eps nan"),
    "rope": (change_config(rope_scaling={"type": "longrope"}), "the RoPE scaling 'longrope'"),
    "odd head": (change_config(head_dim=15), "rotary positions need an even number"),
    "tokenizer not json": (spoil("tokenizer.json", b"x"), "tokenizer.json is not valid JSON"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_folders_are_one_sentence_and_leave_nothing(stories: Path, tmp_path: Path, name: str) -> None:
    damage, expected = BAD[name]
    damage(stories)
    output = tmp_path / "output"
    output.mkdir()
    with pytest.raises(ConvertError) as caught:
        convert(stories, output / "out.gguf", "f32", quiet)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)
    assert list(output.iterdir()) == []


def test_places_that_can_not_be_written(stories: Path, tmp_path: Path) -> None:
    for target, expected in (
        (stories, "is a folder: name the file to write"),
        (tmp_path / "none" / "x.gguf", "does not exist"),
        (stories / "config.json", "does not end in .gguf"),
        (Path("/proc/x.gguf"), "Make room|can't be written"),
    ):
        before = sorted(path.name for path in stories.iterdir())
        with pytest.raises(ConvertError, match=expected):
            convert(stories, target, "f32", quiet)
        assert sorted(path.name for path in stories.iterdir()) == before
    with pytest.raises(ConvertError, match="does not exist"):
        convert(tmp_path / "nowhere", tmp_path / "x.gguf", "f32", quiet)
    with pytest.raises(ConvertError, match="is no checkpoint"):
        convert(stories / "config.json", tmp_path / "x.gguf", "f32", quiet)
    with pytest.raises(ConvertError, match="can't write the type 'q4_k_m'"):
        convert(stories, tmp_path / "x.gguf", "q4_k_m", quiet)


def test_full_disk_while_writing(stories: Path, tmp_path: Path) -> None:
    """A limit on the size of files in a child stands for a disk that fills up after the check."""
    output = tmp_path / "output"
    output.mkdir()
    (output / "out.gguf").write_bytes(b"before")
    code = (
        "import resource, signal, sys; from pathlib import Path; from convert.conversion import convert\n"
        "from convert.errors import ConvertError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))\n"
        "try: convert(Path(sys.argv[1]), Path(sys.argv[2]), 'f32', lambda f, t: None)\n"
        "except ConvertError as error: print(error)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, str(stories), str(output / "out.gguf")], cwd=ROOT, capture_output=True, text=True
    )
    assert result.stderr == ""
    assert "not enough room" in result.stdout
    assert "2,624,000 bytes are needed" in result.stdout
    assert [path.name for path in output.iterdir()] == ["out.gguf"]
    assert (output / "out.gguf").read_bytes() == b"before"


def test_full_disk_before_writing(stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    with pytest.raises(ConvertError, match="2,624,000 bytes are needed and 1,000 are free"):
        convert(stories, tmp_path / "out.gguf", "f32", quiet)
    assert not list(tmp_path.glob("*.gguf")) + list(tmp_path.glob(".*"))


def test_interrupted_leaves_what_was_there(stories: Path, tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.mkdir()
    (output / "out.gguf").write_bytes(b"before")

    def interrupt(fraction: float, text: str) -> None:
        if fraction > 0.5:
            assert (output / ".out.gguf.part").stat().st_size > 0
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        convert(stories, output / "out.gguf", "f32", interrupt)
    assert [path.name for path in output.iterdir()] == ["out.gguf"]
    assert (output / "out.gguf").read_bytes() == b"before"


def test_memory_stays_bounded(tiny_stories: Path, tmp_path: Path) -> None:
    """A checkpoint of 260 MB with one tensor of 128 MB is converted in far less than either."""
    model = random_llama(hidden_size=1024, intermediate_size=64, num_hidden_layers=1, vocab_size=32768, head_dim=16)
    source = write_checkpoint(tmp_path / "model", model, tiny_stories)
    del model
    code = (
        "import resource, sys; from pathlib import Path; from convert.conversion import convert\n"
        "def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "before = peak(); convert(Path(sys.argv[1]), Path(sys.argv[2]), 'q8_0', lambda f, t: None)\n"
        "print(peak() - before)"
    )
    command = [sys.executable, "-c", code, str(source), str(tmp_path / "out.gguf")]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    kilobytes = int(result.stdout) / (1024 if sys.platform == "darwin" else 1)
    assert (source / "model.safetensors").stat().st_size > 260_000_000
    # One mapped tensor of 128 MiB, whose pages the system may take back at any time, and the pieces.
    assert kilobytes < 230_000


def test_config_numbers_have_defaults_of_transformers() -> None:
    config = read_config(
        {"vocab_size": 10, "hidden_size": 8, "num_attention_heads": 2, "intermediate_size": 8, "num_hidden_layers": 1}
    )
    assert (config.n_kv_heads, config.head_dim, config.rope.theta, config.rms_norm_eps) == (2, 4, 10000.0, 1e-6)
    assert (config.tied, config.attention_bias, config.context_length) == (False, False, 2048)
