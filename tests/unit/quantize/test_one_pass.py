"""One pass gives, to the byte, the file that llama.cpp makes of the unquantized model, and a failure leaves nothing."""

import ctypes
import hashlib
import json
import math
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gguf
import llama_cpp
import numpy as np
import pytest
import torch

from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from convert.sources import Source, open_source
from quantize.errors import QuantizeError
from quantize.importance import given_matrix
from quantize.one_pass import quantize_source
from quantize.presets import PRESETS, usable_names
from quantize.quantization import quantize
from tests.unit.convert.checkpoints import random_llama, safetensors_bytes, split_safetensors, write_checkpoint

ROOT = Path(__file__).resolve().parents[3]
SHAPES: dict[str, dict[str, Any]] = {
    "wide": {"hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 3},
    "tied": {"hidden_size": 256, "intermediate_size": 512, "tie_word_embeddings": True},
    "narrow": {"hidden_size": 96, "intermediate_size": 224},
    "odd": {"hidden_size": 80, "intermediate_size": 48},
    "small": {"hidden_size": 256, "intermediate_size": 256, "num_hidden_layers": 1},
    "many heads": {"hidden_size": 512, "num_attention_heads": 16, "num_key_value_heads": 2, "intermediate_size": 256},
}
TYPES = [name for name in usable_names() if name not in ("f32", "f16", "bf16")]
NEED_IMATRIX = [name for name, preset in PRESETS.items() if preset.needs_imatrix]


def silent(fraction: float, text: str) -> None:
    pass


class Case:
    """A checkpoint, and the same numbers as an unquantized GGUF."""

    def __init__(self, folder: Path, tokenizer: Path, dtype: torch.dtype, **sizes: Any) -> None:
        self.folder = write_checkpoint(folder / "model", random_llama(dtype, vocab_size=384, **sizes), tokenizer)
        config = self.folder / "tokenizer.json"
        small = json.loads(config.read_text())
        small["model"]["vocab"] = dict(list(small["model"]["vocab"].items())[:384])
        small["model"]["merges"] = []
        config.write_text(json.dumps(small))
        self.f32 = folder / "f32.gguf"
        convert(self.folder, self.f32, "f32", silent)
        self.opened = open_source(self.folder)


@pytest.fixture(scope="module")
def cases(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Case]]:
    dtypes = {"wide": torch.float16, "many heads": torch.float32}
    made = {}
    for name, sizes in SHAPES.items():
        folder = tmp_path_factory.mktemp(name.replace(" ", "-"))
        made[name] = Case(folder, tiny_stories, dtypes.get(name, torch.bfloat16), **sizes)
    yield made
    for case in made.values():
        case.opened.checkpoint.close()


def write_imatrix(path: Path, model: Path) -> Path:
    """As llama-imatrix writes it: sums of squares, with a count, of every matrix but the embedding."""
    random = np.random.default_rng(3)
    writer = gguf.GGUFWriter(path, "imatrix")
    writer.add_type("imatrix")
    writer.add_array("imatrix.datasets", ["a text"])
    writer.add_uint32("imatrix.chunk_count", 3)
    writer.add_uint32("imatrix.chunk_size", 128)
    for tensor in read_gguf(model).tensors:
        if len(tensor.shape) > 1 and tensor.name != "token_embd.weight":
            writer.add_tensor(f"{tensor.name}.in_sum2", random.random((1, tensor.shape[0]), np.float32) * 384)
            writer.add_tensor(f"{tensor.name}.counts", np.array([[384]], np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def by_llama_cpp(source: Path, target: Path, name: str, imatrix: Path | None = None) -> None:
    """What llama-quantize does, without any of our code."""
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = PRESETS[name].ftype
    kept = []
    if imatrix is not None:
        tensors = {tensor.name: tensor.data for tensor in gguf.GGUFReader(imatrix).tensors}
        entries = []
        for key, sums in tensors.items():
            if key.endswith(".in_sum2"):
                values = np.ascontiguousarray(sums.reshape(-1) / tensors[key[: -len("in_sum2")] + "counts"].reshape(-1))
                kept.append(values)
                pointer = values.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
                entries.append(
                    llama_cpp.llama_model_imatrix_data(key[: -len(".in_sum2")].encode(), pointer, values.size)
                )
        params.imatrix = (llama_cpp.llama_model_imatrix_data * (len(entries) + 1))(*entries)
    assert llama_cpp.llama_model_quantize(bytes(source), bytes(target), ctypes.byref(params)) == 0


def tensors_of(path: Path) -> list[tuple[str, str, bytes]]:
    return [(tensor.name, tensor.tensor_type.name, tensor.data.tobytes()) for tensor in gguf.GGUFReader(path).tensors]


@pytest.mark.parametrize("name", TYPES)
def test_the_file_is_the_one_that_llama_cpp_makes(name: str, cases: dict[str, Case], tmp_path: Path) -> None:
    for case in cases.values():
        report = quantize_source(case.opened, case.folder, tmp_path / "ours.gguf", name, silent)
        assert report.sha256 == hashlib.sha256((tmp_path / "ours.gguf").read_bytes()).hexdigest()
        by_llama_cpp(case.f32, tmp_path / "theirs.gguf", name)
        assert (tmp_path / "ours.gguf").read_bytes() == (tmp_path / "theirs.gguf").read_bytes()
    assert sorted(os.listdir(tmp_path)) == ["ours.gguf", "theirs.gguf"]


# ggml takes seconds to make the tables of the others; tests/benchmarks/compare_quantizers has them.
@pytest.mark.parametrize("name", ["iq2_xxs", "q2_k_s", "q4_k_m", "q4_0", "iq4_xs"])
def test_with_an_importance_matrix_too(name: str, cases: dict[str, Case], tmp_path: Path) -> None:
    for shape in ("small",) if name in NEED_IMATRIX else ("wide", "tied"):
        case = cases[shape]
        path = write_imatrix(tmp_path / "imatrix.gguf", case.f32)
        matrix = given_matrix(path)
        quantize_source(case.opened, case.folder, tmp_path / "ours.gguf", name, silent, matrix)
        by_llama_cpp(case.f32, tmp_path / "theirs.gguf", name, path)
        assert tensors_of(tmp_path / "ours.gguf") == tensors_of(tmp_path / "theirs.gguf")
        metadata = read_gguf(tmp_path / "ours.gguf").metadata
        assert metadata["quantize.imatrix.file"] == "imatrix.gguf"
        assert metadata["quantize.imatrix.chunks_count"] == 3
        quantize(case.f32, tmp_path / "again.gguf", name, silent, matrix)
        assert tensors_of(tmp_path / "again.gguf") == tensors_of(tmp_path / "theirs.gguf")


@pytest.mark.parametrize("name", NEED_IMATRIX)
def test_without_a_matrix_such_a_type_is_refused(name: str, cases: dict[str, Case], tmp_path: Path) -> None:
    case = cases["wide"]
    with pytest.raises(QuantizeError, match="importance matrix"):
        quantize_source(case.opened, case.folder, tmp_path / "out.gguf", name, silent)
    assert os.listdir(tmp_path) == []


def test_a_matrix_of_another_model_is_refused(cases: dict[str, Case], tmp_path: Path) -> None:
    case = cases["wide"]
    other = given_matrix(write_imatrix(tmp_path / "other.gguf", cases["many heads"].f32))
    with pytest.raises(QuantizeError, match=r"made for another model: for \S+\.weight it has 512 numbers"):
        quantize_source(case.opened, case.folder, tmp_path / "out.gguf", "q4_k_m", silent, other)
    with pytest.raises(QuantizeError, match="no importance matrix"):
        given_matrix(case.f32)
    with pytest.raises(QuantizeError, match="no importance matrix"):
        given_matrix(case.folder / "config.json")
    assert os.listdir(tmp_path) == ["other.gguf"]


def test_progress_rises_and_ends(cases: dict[str, Case], tmp_path: Path) -> None:
    reports: list[tuple[float, str]] = []
    case = cases["wide"]
    quantize_source(case.opened, case.folder, tmp_path / "out.gguf", "q4_k_m", lambda *now: reports.append(now))
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert (fractions[0], reports[-1]) == (0.0, (1.0, "saving out.gguf"))


def test_stopping_anywhere_leaves_what_was_there_and_no_thread(cases: dict[str, Case], tmp_path: Path) -> None:
    case, target, n_threads = cases["many heads"], tmp_path / "out.gguf", threading.active_count()
    target.write_bytes(b"the older file")
    for least in (0.0, 0.5, 0.99):

        def stop(fraction: float, text: str, least: float = least) -> None:
            if fraction >= least:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            quantize_source(case.opened, case.folder, target, "q4_k_m", stop)
        assert target.read_bytes() == b"the older file"
        assert os.listdir(tmp_path) == ["out.gguf"]
        assert threading.active_count() == n_threads


def damaged(case: Case, folder: Path, value: float) -> Source:
    folder.mkdir()
    for path in case.folder.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    header, data = split_safetensors(folder / "model.safetensors")
    begin, _ = header["model.layers.1.mlp.up_proj.weight"]["data_offsets"]
    spoiled = data[:begin] + np.float32(value).tobytes() + data[begin + 4 :]
    (folder / "model.safetensors").write_bytes(safetensors_bytes(header, spoiled))
    return open_source(folder)


@pytest.mark.parametrize(
    ("value", "words"),
    [(math.nan, r"blk\.1\.ffn_up\.weight holds numbers that are not finite"), (3e38, r"that Q4_K can't hold")],
)
def test_damaged_numbers_are_a_sentence_and_no_file(
    value: float, words: str, cases: dict[str, Case], tmp_path: Path
) -> None:
    opened, n_threads = damaged(cases["many heads"], tmp_path / "model", value), threading.active_count()
    with pytest.raises(QuantizeError, match=words):
        quantize_source(opened, opened.folder, tmp_path / "out.gguf", "q4_k_m", silent)
    opened.checkpoint.close()
    assert os.listdir(tmp_path) == ["model"]
    assert threading.active_count() == n_threads


def test_a_disk_that_fills_up_is_a_sentence_and_no_file(cases: dict[str, Case], tmp_path: Path) -> None:
    """A limit on the size of files fails a write as a full disk does."""
    case, n_threads = cases["wide"], threading.active_count()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(fraction: float, text: str) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))

    try:
        with pytest.raises(ConvertError, match="not enough room"):
            quantize_source(case.opened, case.folder, tmp_path / "out.gguf", "q8_0", fill)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert os.listdir(tmp_path) == []
    assert threading.active_count() == n_threads


_PEAK = """
import resource, sys
from pathlib import Path
from convert.sources import open_source
from quantize.one_pass import quantize_source
source, target = Path(sys.argv[1]), Path(sys.argv[2])
opened = open_source(source)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
quantize_source(opened, source, target, "q4_0", lambda fraction, text: None)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_memory_is_bounded_by_a_constant(tiny_stories: Path, tmp_path: Path) -> None:
    """Six times the layers, 430 MB of weights in all, need no more memory."""
    peaks = []
    for n_layers in (2, 12):
        with torch.device("meta"):
            shapes = random_shapes(n_layers)
        header: dict[str, Any] = {}
        end = 0
        for name, shape in shapes.items():
            begin, end = end, end + 2 * math.prod(shape)
            header[name] = {"dtype": "F16", "shape": list(shape), "data_offsets": [begin, end]}
        folder = write_checkpoint(tmp_path / f"layers-{n_layers}", random_llama(num_hidden_layers=1), tiny_stories)
        config = json.loads((folder / "config.json").read_text())
        config |= {"hidden_size": 1024, "intermediate_size": 4096, "num_hidden_layers": n_layers}
        config |= {"head_dim": 256}
        (folder / "config.json").write_text(json.dumps(config))
        with (folder / "model.safetensors").open("wb") as file:
            file.write(safetensors_bytes(header))
            file.truncate(file.tell() + end)
        command = [sys.executable, "-c", _PEAK, str(folder), str(tmp_path / "out.gguf")]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        peaks.append(int(result.stdout) * (1 if sys.platform == "darwin" else 1024))
    assert peaks[1] < 150e6
    assert peaks[1] < peaks[0] + 30e6


def random_shapes(n_layers: int) -> dict[str, tuple[int, ...]]:
    hidden, wide, rows = 1024, 4096, 2048
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (rows, hidden)}
    for layer in range(n_layers):
        at = f"model.layers.{layer}."
        shapes |= {f"{at}self_attn.{name}_proj.weight": (hidden, hidden) for name in ("q", "o")}
        shapes |= {f"{at}self_attn.{name}_proj.weight": (hidden // 2, hidden) for name in ("k", "v")}
        shapes |= {f"{at}mlp.{name}_proj.weight": (wide, hidden) for name in ("gate", "up")}
        shapes |= {f"{at}mlp.down_proj.weight": (hidden, wide)}
        shapes |= {f"{at}{name}.weight": (hidden,) for name in ("input_layernorm", "post_attention_layernorm")}
    return shapes | {"model.norm.weight": (hidden,), "lm_head.weight": (rows, hidden)}
