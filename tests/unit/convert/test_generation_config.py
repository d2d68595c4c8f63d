"""What is written equals what llama.cpp's converter writes, which is the package gguf's Metadata."""

import json
from pathlib import Path
from typing import Any

import gguf
import pytest

from convert.conversion import convert
from convert.generation_config import sampling_keys
from convert.gguf_file import read_gguf
from tests.unit.convert.checkpoints import copy_checkpoint

USUAL = {
    "do_sample": True,
    "temperature": 0.6,
    "top_p": 0.95,
    "top_k": 20,
    "eos_token_id": 2,
}


def write(folder: Path, config: dict[str, Any] | str) -> Path:
    text = config if isinstance(config, str) else json.dumps(config)
    (folder / "generation_config.json").write_text(text, encoding="utf-8")
    return folder


def written_by_llama_cpp(folder: Path, target: Path) -> dict[str, tuple[Any, int]]:
    """Key -> value and type."""
    writer = gguf.GGUFWriter(target, "llama")
    gguf.Metadata.load(model_path=folder).set_gguf_meta_model(writer)
    return {
        key: (stored.value, int(stored.type))
        for key, stored in writer.kv_data[0].items()
        if key.startswith("general.sampling.")
    }


@pytest.mark.parametrize(
    "config",
    [
        USUAL,
        {"do_sample": False, "temperature": 0.6, "top_p": 0.9},
        {"temperature": 1, "top_k": 0, "min_p": 0.05},
        {"temperature": None, "top_p": 0.8},
        {"penalty_repeat": 1.2, "repetition_penalty": 1.1, "sequence": None},
        {"mirostat": 2, "mirostat_tau": 4.5, "mirostat_eta": 0.2, "penalty_last_n": -1, "xtc_probability": 0.5},
        {"xtc_threshold": 0.1},
        {"_from_model_config": True, "bos_token_id": 1, "transformers_version": "4.31.0"},
        {},
    ],
)  # fmt: skip
def test_a_converted_file_says_what_llama_cpp_s_would(
    tiny_stories: Path, tmp_path: Path, config: dict[str, Any]
) -> None:
    folder = write(copy_checkpoint(tiny_stories, tmp_path / "model"), config)
    convert(folder, tmp_path / "ours.gguf", "f32", lambda fraction, text: None)
    ours = {
        key: (field.parts[-1][0].item(), int(field.types[0]))
        for key, field in gguf.GGUFReader(tmp_path / "ours.gguf").fields.items()
        if key.startswith("general.sampling.")
    }
    theirs = written_by_llama_cpp(folder, tmp_path / "theirs.gguf")
    assert {key: kind for key, (_, kind) in ours.items()} == {key: kind for key, (_, kind) in theirs.items()}
    assert {key: value for key, (value, _) in ours.items()} == pytest.approx({key: v for key, (v, _) in theirs.items()})


@pytest.mark.parametrize(
    "config",
    [
        '{"temperature": NaN}',
        '{"temperature": Infinity}',
        '{"temperature": -1}',
        '{"temperature": "0.7"}',
        '{"temperature": true}',
        '{"temperature": [0.7]}',
        '{"temperature": 1e400}',
        '{"top_k": 40.5}',
        '{"top_k": 99999999999}',
        '{"top_k": ' + "9" * 400 + "}",
        '{"top_p": 7}',
        '{"repetition_penalty": 0}',
        '{"mirostat": 3}',
        '{"penalty_last_n": -2}',
        "[]",
        "[" * 100_000,
        "",
        "\ufeff",
    ],
)
def test_what_can_t_be_is_left_out(tmp_path: Path, config: str) -> None:
    assert sampling_keys(write(tmp_path, config)) == {}


def test_transformers_name_of_the_penalty(tmp_path: Path) -> None:
    """llama.cpp's converter of 2026 reads it; the published package gguf is older."""
    folder = write(tmp_path, {"repetition_penalty": 1.1})
    assert sampling_keys(folder) == {"general.sampling.penalty_repeat": 1.1}


def test_no_file_says_nothing(tmp_path: Path) -> None:
    assert sampling_keys(tmp_path) == {}
    assert sampling_keys(tmp_path / "missing") == {}


def test_the_file_still_loads_with_them(tiny_stories: Path, tmp_path: Path) -> None:
    folder = write(copy_checkpoint(tiny_stories, tmp_path / "model"), USUAL)
    convert(folder, tmp_path / "m.gguf", "f32", lambda fraction, text: None)
    metadata = read_gguf(tmp_path / "m.gguf").metadata
    assert metadata["general.sampling.temp"] == pytest.approx(0.6)
    assert metadata["general.sampling.top_k"] == 20
