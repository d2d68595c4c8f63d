"""Our one pass beside llama.cpp's two steps: every byte of every tensor, for eleven types and shapes that go wrong.

Makes checkpoints of random weights, quantizes each in one pass, and with convert_hf_to_gguf.py (to the checkpoint's own
number type) and llama-quantize, and prints as Markdown how many tensors are the same. One that differs fails.

    python -m tests.benchmarks.compare_quantizers LLAMA_CPP LLAMA_QUANTIZE [-o TABLE.md] [--only SHAPE]...

LLAMA_CPP is the folder vendor/llama.cpp of llama-cpp-python's source archive, LLAMA_QUANTIZE the program built of it.
"""

import argparse
import importlib.metadata
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
import torch
import transformers

from convert.gguf_file import read_gguf
from convert.sources import open_source
from quantize.imatrix import Importance, ImportanceMatrix, write_imatrix
from quantize.importance import given_matrix
from quantize.one_pass import quantize_source
from tests.benchmarks.compare_converters import SIZES, spm_checkpoint, their_conversion
from tests.conftest import ASSETS
from tests.unit.convert.checkpoints import copy_checkpoint, safetensors_bytes, split_safetensors

TYPES = ("q4_k_m", "q4_k_s", "q5_k_m", "q6_k", "q8_0", "q4_0", "q3_k_m", "q2_k", "iq4_xs")
WITH_IMATRIX = ("iq3_xxs", "iq2_m")
STORIES = ASSETS / "checkpoints" / "TinyStories-656K"
OUTTYPES = {torch.float32: "f32", torch.float16: "f16", torch.bfloat16: "bf16"}


@dataclass(frozen=True)
class Shape:
    """`sizes` of the configuration, in which `dtype` it is stored, and what is special about it."""

    dtype: torch.dtype
    what: str
    sizes: dict[str, int | bool]


SHAPES = {
    "untied": Shape(torch.float16, "output matrix of its own", {"hidden_size": 256, "intermediate_size": 768}),
    "tied": Shape(
        torch.bfloat16,
        "the embedding is the output matrix",
        {"hidden_size": 256, "intermediate_size": 512, "tie_word_embeddings": True},
    ),
    "blocks of 32": Shape(
        torch.bfloat16, "rows of 160 and 224 numbers", {"hidden_size": 160, "intermediate_size": 224}
    ),
    "no blocks": Shape(torch.float16, "rows of 80 and 112 numbers", {"hidden_size": 80, "intermediate_size": 112}),
    "some blocks": Shape(torch.float32, "rows of 256 and 352 numbers", {"hidden_size": 256, "intermediate_size": 352}),
    "grouped heads": Shape(
        torch.float16,
        "8 heads share a key",
        {"hidden_size": 512, "intermediate_size": 512, "num_attention_heads": 16, "num_key_value_heads": 2},
    ),
}


@dataclass(frozen=True)
class Comparison:
    n_tensors: int
    n_equal: int
    types: tuple[str, ...]


def make(shape: Shape) -> Callable[[Path], None]:
    sizes = SIZES | {"num_hidden_layers": 8} | shape.sizes
    return lambda folder: spm_checkpoint(folder, transformers.LlamaConfig(**sizes), shape.dtype)


def stories(folder: Path) -> None:
    """TinyStories-656K, with its only matrix of tokens under the name of the embedding and not of the output."""
    copy_checkpoint(STORIES, folder)
    header, data = split_safetensors(folder / "model.safetensors")
    header["model.embed_tokens.weight"] = header.pop("lm_head.weight")
    (folder / "model.safetensors").write_bytes(safetensors_bytes(header, data))


def random_imatrix(path: Path, model: Path) -> None:
    """An importance matrix of every matrix of the model but the embedding, as llama-imatrix would know them."""
    random = np.random.default_rng(3)
    entries = {
        tensor.name: Importance(
            (random.random((1, tensor.shape[0]), np.float32) ** 4 * 512).astype(np.float32), np.array([512], np.float32)
        )
        for tensor in read_gguf(model).tensors
        if len(tensor.shape) > 1 and tensor.name != "token_embd.weight"
    }
    write_imatrix(path, ImportanceMatrix(entries, ("random",), 1, 512))


def tensors_of(path: Path) -> dict[str, tuple[int, str, bytes]]:
    """Name -> place in the file, type, bytes."""
    return {
        tensor.name: (place, tensor.tensor_type.name, tensor.data.tobytes())
        for place, tensor in enumerate(gguf.GGUFReader(path).tensors)
    }


def compare(ours: Path, theirs: Path) -> Comparison:
    mine, other = tensors_of(ours), tensors_of(theirs)
    names = mine.keys() | other.keys()
    equal = sum(mine.get(name) == other.get(name) for name in names)
    return Comparison(len(names), equal, tuple(sorted({type_name for _, type_name, _ in other.values()})))


def their_quantization(program: Path, source: Path, target: Path, type_name: str, imatrix: Path | None) -> None:
    options = ["--imatrix", str(imatrix)] if imatrix else []
    result = subprocess.run(
        [str(program), *options, str(source), str(target), type_name.upper()], capture_output=True, text=True
    )
    if result.returncode:
        raise SystemExit(f"llama-quantize failed at {type_name}:\n{result.stderr[-2000:]}")


def compare_types(llama_cpp: Path, program: Path, source: Path, outtype: str, scratch: Path) -> dict[str, Comparison]:
    between, ours, theirs, matrix = (
        scratch / name for name in ("between.gguf", "ours.gguf", "theirs.gguf", "imatrix.gguf")
    )
    their_conversion(llama_cpp, source, between, outtype)
    random_imatrix(matrix, between)
    opened = open_source(source)
    found = {}
    try:
        for type_name in (*TYPES, *WITH_IMATRIX):
            imatrix = matrix if type_name in WITH_IMATRIX else None
            given = given_matrix(imatrix) if imatrix else None
            quantize_source(opened, source, ours, type_name, lambda done, text: None, given)
            their_quantization(program, between, theirs, type_name, imatrix)
            found[type_name] = compare(ours, theirs)
            now = found[type_name]
            print(f"{source.name} {type_name}: {now.n_equal}/{now.n_tensors} {', '.join(now.types)}", file=sys.stderr)
    finally:
        opened.checkpoint.close()
    return found


def report(found: dict[str, tuple[str, dict[str, Comparison]]]) -> str:
    versions = {name: importlib.metadata.version(name) for name in ("llama-cpp-python", "transformers", "torch")}
    names = (*TYPES, *WITH_IMATRIX)
    return "\n".join([
        "# Our one pass beside llama.cpp's two steps",
        "",
        "Written by `python -m tests.benchmarks.compare_quantizers`, with "
        + ", ".join(f"{name} {version}" for name, version in versions.items())
        + ". Theirs is convert_hf_to_gguf.py to the checkpoint's own number type, then llama-quantize. Equal are the "
        "tensors of which name, place, type and every byte are; "
        + " and ".join(WITH_IMATRIX)
        + " with an importance matrix of random numbers.",
        "",
        f"| checkpoint | {' | '.join(names)} |",
        f"|---|{'---|' * len(names)}",
        *(
            f"| {shape}: {what} | {' | '.join(f'{types[name].n_equal}/{types[name].n_tensors}' for name in names)} |"
            for shape, (what, types) in found.items()
        ),
        "",
        "¹ The checkpoint's one matrix of tokens is called lm_head.weight, of which llama.cpp's converter makes a "
        "model without token_embd.weight; for this comparison it is called model.embed_tokens.weight.",
        "",
        "No family that Puna converts has experts, so no mixture of experts is among them.",
        "",
    ])  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("llama_cpp", type=Path)
    parser.add_argument("llama_quantize", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="write the table to this file instead of printing it")
    parser.add_argument("--only", action="append", default=[], metavar="SHAPE", help="compare this checkpoint alone")
    arguments = parser.parse_args()
    transformers.logging.set_verbosity_error()
    llama_cpp, program = arguments.llama_cpp.resolve(), arguments.llama_quantize.resolve()
    found: dict[str, tuple[str, dict[str, Comparison]]] = {}
    for name, shape in SHAPES.items():
        if arguments.only and name not in arguments.only:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            source = Path(scratch) / name.replace(" ", "-")
            torch.manual_seed(7)
            make(shape)(source)
            types = compare_types(llama_cpp, program, source, OUTTYPES[shape.dtype], Path(scratch))
            found[name] = f"{shape.what}, {OUTTYPES[shape.dtype]}", types
    if STORIES.is_dir() and (not arguments.only or STORIES.name in arguments.only):
        with tempfile.TemporaryDirectory() as scratch:
            source = Path(scratch) / STORIES.name
            stories(source)
            found[STORIES.name] = "trained, f32 (¹)", compare_types(llama_cpp, program, source, "f32", Path(scratch))
    text = report(found)
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text)
    return int(any(one.n_equal < one.n_tensors for _, types in found.values() for one in types.values()))


if __name__ == "__main__":
    raise SystemExit(main())
