"""Our conversions beside those of llama.cpp's own convert_hf_to_gguf.py: each tensor's bytes and each metadata key.

Makes a tiny random checkpoint of every family that both can convert, converts it with both at every type, and prints
what is the same and what is not as Markdown. A difference that the table ACCEPTED doesn't explain fails.

    python -m tests.benchmarks.compare_converters LLAMA_CPP [-o TABLE.md] [--only CLASS]...

LLAMA_CPP is the folder vendor/llama.cpp of llama-cpp-python's source archive; without it LLAMA_CPP_SOURCE of the
environment is taken.
"""

import argparse
import fnmatch
import importlib.metadata
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gguf
import torch
import transformers

from convert.architectures import MODULES
from convert.conversion import convert
from convert.gguf_writer import TYPES, write_gguf
from convert.tokenizers.folder import read_vocabulary
from convert.tokenizers.special_tokens import read_special_tokens
from convert.tokenizers.vocabulary import fitted
from convert.vocabulary_keys import vocabulary_keys
from tests.benchmarks import checkpoints_of_2023
from tests.conftest import ASSETS
from tests.unit.convert.llama_vocabulary import LlamaVocabulary

SPM_TOKENIZER = ASSETS / "tokenizers" / "minueza-32m-chat"
NEOX_TOKENIZER = ASSETS / "tokenizers" / "gpt-neox-20b"

# (class, key) as patterns -> why the two files may differ there.
ACCEPTED: dict[tuple[str, str], str] = {
    ("*", "general.license"): "where no file names a licence we write unknown, theirs nothing",
    ("*", "tokenizer.ggml.scores"): "`<unk>` keeps its score: theirs makes an added token of it, which it is not",
    ("*", "tokenizer.ggml.token_type"): "`<unk>` stays of the type unknown: theirs makes a control token of it",
    ("Gemma*", "tokenizer.ggml.add_space_prefix"): "theirs always writes no, which is right for Gemma's own tokenizer; "
    "we write what the file says, and this one is another's",
    ("*", "tokenizer.ggml.add_space_prefix"): "we write what the file says, theirs relies on llama.cpp's default",
    ("*", "tokenizer.ggml.remove_extra_whitespaces"): "we write what the file says, theirs relies on the default",
    ("Gemma2ForCausalLM", "gemma2.rope.freq_base"): "theirs relies on llama.cpp's default of 10000",
    **checkpoints_of_2023.ACCEPTED,
}

SIZES: dict[str, Any] = {
    "vocab_size": 32002,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 512,
    "bos_token_id": 1,
    "eos_token_id": 32000,
    "pad_token_id": 2,
}


def spm_checkpoint(folder: Path, config: transformers.PreTrainedConfig, dtype: torch.dtype = torch.bfloat16) -> None:
    """Random weights of this configuration, and the files of a real SentencePiece tokenizer of 32,002 tokens."""
    save(folder, transformers.AutoModelForCausalLM.from_config(config), dtype)
    for path in SPM_TOKENIZER.iterdir():
        if path.name != "config.json":
            shutil.copyfile(path, folder / path.name)


def save(folder: Path, model: transformers.PreTrainedModel, dtype: torch.dtype = torch.bfloat16) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    model.to(dtype).save_pretrained(folder)


def llama(folder: Path) -> None:
    rope = {"rope_type": "llama3", "rope_theta": 5e5, "factor": 8.0, "original_max_position_embeddings": 64}
    rope |= {"low_freq_factor": 1.0, "high_freq_factor": 4.0}
    spm_checkpoint(folder, transformers.LlamaConfig(**SIZES, rope_parameters=rope))


def mistral(folder: Path) -> None:
    spm_checkpoint(folder, transformers.MistralConfig(**SIZES, head_dim=32))


def qwen2(folder: Path) -> None:
    rope = {"rope_type": "yarn", "rope_theta": 1e6, "factor": 4.0, "original_max_position_embeddings": 128}
    spm_checkpoint(folder, transformers.Qwen2Config(**SIZES, rope_parameters=rope))


def qwen3(folder: Path) -> None:
    spm_checkpoint(folder, transformers.Qwen3Config(**SIZES, head_dim=32, tie_word_embeddings=True))


def gemma2(folder: Path) -> None:
    spm_checkpoint(folder, transformers.Gemma2Config(**SIZES, head_dim=32, query_pre_attn_scalar=32))


def gemma3(folder: Path) -> None:
    linear = {"rope_type": "linear", "rope_theta": 1e6, "factor": 8.0}
    rope = {"full_attention": linear, "sliding_attention": {"rope_type": "default", "rope_theta": 1e4}}
    sizes = SIZES | {"head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 64, "rope_parameters": rope}
    spm_checkpoint(folder, transformers.Gemma3TextConfig(**sizes))


def phi3(folder: Path) -> None:
    factors = {"short_factor": [1.0 + n / 10 for n in range(8)], "long_factor": [1.0 + n for n in range(8)]}
    rope = {"rope_type": "longrope", "rope_theta": 1e4, **factors}
    sizes = SIZES | {"original_max_position_embeddings": 128, "sliding_window": 256, "rope_parameters": rope}
    spm_checkpoint(folder, transformers.Phi3Config(**sizes))


def smollm3(folder: Path) -> None:
    spm_checkpoint(folder, transformers.SmolLM3Config(**SIZES | {"num_hidden_layers": 5}))


# Class -> what writes a tiny checkpoint of it into a folder.
MAKERS: dict[str, Callable[[Path], None]] = {
    "LlamaForCausalLM": llama,
    "MistralForCausalLM": mistral,
    "Qwen2ForCausalLM": qwen2,
    "Qwen3ForCausalLM": qwen3,
    "Gemma2ForCausalLM": gemma2,
    "Gemma3ForCausalLM": gemma3,
    "Phi3ForCausalLM": phi3,
    "SmolLM3ForCausalLM": smollm3,
    **checkpoints_of_2023.MAKERS,
}
# Class -> why there is nothing to compare.
NOT_COMPARED = {
    "LLaMAForCausalLM": "the same module as LlamaForCausalLM",
    "MetaLlamaForCausalLM": "llama.cpp's converter reads no Meta shards",
    "Gemma3ForConditionalGeneration": "the same module as Gemma3ForCausalLM",
    **checkpoints_of_2023.NOT_COMPARED,
}


@dataclass
class Comparison:
    """Of one class at one type. Keys are those that differ, `unexplained` what ACCEPTED has no reason for.

    `places` tells of lists in how many places they differ.
    """

    name: str
    type: str
    n_tensors: int
    n_equal: int
    ours: list[str] = field(default_factory=list)
    theirs: list[str] = field(default_factory=list)
    different: list[str] = field(default_factory=list)
    unexplained: list[str] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)

    def told(self, key: str) -> str:
        return f"`{key}` ({self.places[key]} of its values)" if key in self.places else f"`{key}`"


def accepted(name: str, key: str) -> tuple[str, str] | None:
    """The first entry of ACCEPTED that explains this key of this class."""
    for patterns in ACCEPTED:
        if fnmatch.fnmatch(name, patterns[0]) and fnmatch.fnmatch(key, patterns[1]):
            return patterns
    return None


def compare(name: str, type_name: str, ours: Path, theirs: Path) -> Comparison:
    mine, other = gguf.GGUFReader(ours), gguf.GGUFReader(theirs)
    tensors = [
        {t.name: (t.tensor_type, tuple(t.shape), t.data.tobytes()) for t in file.tensors} for file in (mine, other)
    ]
    names = tensors[0].keys() | tensors[1].keys()
    equal = sum(tensors[0].get(tensor) == tensors[1].get(tensor) for tensor in names)
    result = Comparison(name, type_name, len(names), equal)
    if equal < len(names):
        result.unexplained.append(f"{len(names) - equal} tensors")
    keys = [
        {key: value.contents() for key, value in file.fields.items() if not key.startswith("GGUF.")}
        for file in (mine, other)
    ]
    result.ours = sorted(keys[0].keys() - keys[1].keys())
    result.theirs = sorted(keys[1].keys() - keys[0].keys())
    result.different = sorted(key for key in keys[0].keys() & keys[1].keys() if keys[0][key] != keys[1][key])
    result.unexplained += [
        key for key in (*result.ours, *result.theirs, *result.different) if accepted(name, key) is None
    ]
    for key in result.different:
        first, second = keys[0][key], keys[1][key]
        if isinstance(first, list) and isinstance(second, list) and len(first) == len(second):
            result.places[key] = sum(one != two for one, two in zip(first, second, strict=True))
    return result


def their_conversion(llama_cpp: Path, source: Path, target: Path, type_name: str) -> None:
    command = [sys.executable, "convert_hf_to_gguf.py", str(source), "--outtype", type_name, "--outfile", str(target)]
    environment = os.environ | {"PYTHONPATH": "gguf-py", "HF_HUB_OFFLINE": "1"}
    result = subprocess.run(command, cwd=llama_cpp, env=environment, capture_output=True, text=True)
    if result.returncode:
        raise SystemExit(f"llama.cpp's converter failed on {source.name}:\n{result.stderr[-2000:]}")


def compare_families(llama_cpp: Path, only: list[str]) -> list[Comparison]:
    found = []
    for name, make in MAKERS.items():
        if only and name not in only:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            source = Path(scratch) / "Tiny-Test"
            torch.manual_seed(7)
            make(source)
            for type_name in TYPES:
                ours, theirs = Path(scratch) / "ours.gguf", Path(scratch) / "theirs.gguf"
                convert(source, ours, type_name, lambda done, text: None)
                their_conversion(llama_cpp, source, theirs, type_name)
                found.append(compare(name, type_name, ours, theirs))
                print(f"{name} {type_name}: {found[-1].n_equal}/{found[-1].n_tensors} tensors", file=sys.stderr)
    return found


def vocabulary_file(tokenizer: Path, target: Path) -> Path:
    """A GGUF without weights of the tokenizer in the folder `tokenizer`."""
    vocabulary = read_vocabulary(tokenizer)
    vocabulary = fitted(vocabulary, len(vocabulary.tokens))
    special = read_special_tokens(tokenizer, {}, vocabulary)
    keys = {"llama.vocab_size": len(vocabulary.tokens), **vocabulary_keys(vocabulary, special)}
    write_gguf(target, "llama", keys, [], lambda done, tensor: None)
    return target


def compare_tokens(llama_cpp: Path) -> list[tuple[str, int, int]]:
    """(vocabulary, texts whose ids are the same, texts) for llama.cpp's own test cases.

    Those of "mpt" are of GPT-NeoX's vocabulary; the file "gpt-neox" has no cases.
    """
    found = []
    models = llama_cpp / "models"
    with tempfile.TemporaryDirectory() as scratch:
        for name, tokenizer in (("llama-spm", ASSETS / "tokenizers" / "llama2"), ("mpt", NEOX_TOKENIZER)):
            cases = (models / f"ggml-vocab-{name}.gguf.inp").read_text(encoding="utf-8")
            texts = cases.split("\n__ggml_vocab_test__\n")
            lines = (models / f"ggml-vocab-{name}.gguf.out").read_text(encoding="utf-8").splitlines()
            expected = [[int(number) for number in line.split()] for line in lines]
            with LlamaVocabulary(vocabulary_file(tokenizer, Path(scratch) / f"{name}.gguf")) as ours:
                same = sum(ours.ids(text) == ids for text, ids in zip(texts, expected, strict=False))
            found.append((name, same, len(expected)))
    return found


def row(types: list[Comparison]) -> str:
    """One class at all types; of keys all that stand out at any of them."""
    counts = [f"{one.n_equal}/{one.n_tensors}" for one in types]
    cells = [
        ", ".join(sorted({one.told(key) for one in types for key in keys(one)})) or "–"
        for keys in (lambda one: one.ours, lambda one: one.theirs, lambda one: one.different)
    ]
    return f"| {' | '.join((types[0].name, *counts, *cells))} |"


def report(found: list[Comparison], tokens: list[tuple[str, int, int]]) -> str:
    versions = {name: importlib.metadata.version(name) for name in ("llama-cpp-python", "transformers", "torch")}
    used = {accepted(one.name, key) for one in found for key in (*one.ours, *one.theirs, *one.different)} - {None}
    lines = [
        "# Our conversions beside llama.cpp's own",
        "",
        "Written by `python -m tests.benchmarks.compare_converters`, with "
        + ", ".join(f"{name} {version}" for name, version in versions.items())
        + ". Tensors of a checkpoint in bfloat16; equal are those of which name, type, shape and every byte are.",
        "",
        f"| class | {' | '.join(TYPES)} | keys only ours | keys only theirs | keys that differ |",
        f"|---|{'---|' * len(TYPES)}---|---|---|",
        *(row([one for one in found if one.name == name]) for name in dict.fromkeys(one.name for one in found)),
        "",
        "| key | classes | why |",
        "|---|---|---|",
        *(f"| `{keys}` | {classes} | {why} |" for (classes, keys), why in ACCEPTED.items() if (classes, keys) in used),
        "",
        "| not compared | why |",
        "|---|---|",
        *(f"| {name} | {NOT_COMPARED.get(name, 'no maker')} |" for name in MODULES if name not in MAKERS),
        "",
        "Token ids of llama.cpp's test cases, with our vocabulary in llama.cpp:",
        "",
        "| vocabulary | texts with the same ids |",
        "|---|---|",
        *(f"| {name} | {same}/{total} |" for name, same, total in tokens),
        "",
    ]
    if unexplained := [f"{one.name} {one.type}: {', '.join(one.unexplained)}" for one in found if one.unexplained]:
        lines += ["Unexplained:", "", *(f"- {line}" for line in unexplained), ""]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("llama_cpp", type=Path, nargs="?", default=os.environ.get("LLAMA_CPP_SOURCE"))
    parser.add_argument("-o", "--output", type=Path, help="write the tables to this file instead of printing them")
    parser.add_argument("--only", action="append", default=[], metavar="CLASS", help="compare this class alone")
    arguments = parser.parse_args()
    if arguments.llama_cpp is None:
        parser.error("name the folder vendor/llama.cpp of llama-cpp-python's source archive")
    transformers.logging.set_verbosity_error()
    llama_cpp = Path(arguments.llama_cpp).resolve()
    found = compare_families(llama_cpp, arguments.only)
    text = report(found, compare_tokens(llama_cpp))
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text)
    return int(any(one.unexplained for one in found))


if __name__ == "__main__":
    raise SystemExit(main())
