"""A model that is weighed in one go is what the three steps make, and what was measured is not measured again."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
from transformers import LlamaConfig

from app.errors import PunaError
from app.jobs.running import run_job
from app.paths import child_environment, program
from convert.gguf_file import GgufFile, read_gguf
from tests.integration.parity import random_checkpoint

TEXT = "Once upon a time there was a little alpaca who hummed to the moon and to her mother. " * 200


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "alpacas.txt"
    path.write_text(TEXT)
    return path


def puna(*arguments: object) -> dict[str, Any]:
    done = subprocess.run(
        [*program(), *map(str, arguments), "--json"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=child_environment(),
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def weighed(told: list[tuple[float, str]], **arguments: str) -> dict[str, Any]:
    return run_job("weighed", arguments, Path(os.devnull), lambda part, words: told.append((part, words)))


def reads(told: list[tuple[float, str]]) -> bool:
    return any("pieces" in words for _, words in told)


def test_one_command_makes_what_three_make(tiny_stories: Path, text: Path, tmp_path: Path) -> None:
    reader, matrix = tmp_path / "reader.gguf", tmp_path / "imatrix.gguf"
    puna("convert", tiny_stories, "-o", reader, "--type", "q8_0", "--no-receipt")
    puna("imatrix", reader, "-o", matrix, "--text", text)
    by_hand, at_once, without = (tmp_path / f"{name}.gguf" for name in ("hand", "once", "without"))
    puna("convert", tiny_stories, "-o", by_hand, "--type", "iq3_xxs", "--imatrix", matrix, "--no-receipt")
    found = puna("convert", tiny_stories, "-o", at_once, "--type", "iq3_xxs", "--text", text, "--no-receipt")
    puna("convert", tiny_stories, "-o", without, "--type", "q3_k_s", "--no-receipt")
    assert "Weighed by alpacas.txt" in found["summary"]
    assert at_once.read_bytes() == by_hand.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_what_was_measured_serves_another_type(tiny_stories: Path, text: Path, tmp_path: Path) -> None:
    first: list[tuple[float, str]] = []
    common = {"source": str(tiny_stories), "texts": json.dumps([str(text)]), "receipt": "no"}
    weighed(first, **common, target=str(tmp_path / "a.gguf"), type="iq2_xs")
    assert reads(first)
    second: list[tuple[float, str]] = []
    weighed(second, **common, target=str(tmp_path / "b.gguf"), type="q4_k_m")
    assert not reads(second)
    other: list[tuple[float, str]] = []
    text.write_text(TEXT + "The end.")
    weighed(other, **common, target=str(tmp_path / "c.gguf"), type="q4_k_m")
    assert reads(other)


def test_a_gguf_reads_by_itself(tiny_stories: Path, text: Path, tmp_path: Path) -> None:
    source = tmp_path / "f16.gguf"
    puna("convert", tiny_stories, "-o", source, "--type", "f16", "--no-receipt")
    told: list[tuple[float, str]] = []
    found = weighed(
        told, source=str(source), target=str(tmp_path / "a.gguf"), type="iq4_xs", texts=json.dumps([str(text)])
    )
    assert reads(told)
    assert found["type"] == "iq4_xs"


def test_the_smallest_is_looked_for_among_those_that_need_a_matrix(
    tiny_stories: Path, text: Path, tmp_path: Path
) -> None:
    told: list[tuple[float, str]] = []
    target = tmp_path / "smallest.gguf"
    found = weighed(told, source=str(tiny_stories), target=str(target), keep="20", texts=json.dumps([str(text)]))
    assert reads(told)
    assert found["candidates"][-1]["same_top"] >= 0.2
    assert target.is_file()


def test_the_text_decides_what_two_bits_keep(tiny_stories: Path, tmp_path: Path) -> None:
    """Rows of 256 can be IQ2_XXS, which llama.cpp makes by the matrix alone."""
    size = {"hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 2, "num_attention_heads": 4}
    config = LlamaConfig(vocab_size=2048, max_position_embeddings=512, tie_word_embeddings=False, **size)
    source = random_checkpoint(tmp_path / "model", config, tiny_stories)
    made = []
    for name, words in (
        ("hum", TEXT),
        ("sing", "The fox sang all night long, and nobody in the village slept. " * 200),
    ):
        text, target = tmp_path / f"{name}.txt", tmp_path / f"{name}.gguf"
        text.write_text(words)
        weighed([], source=str(source), target=str(target), type="iq2_xxs", texts=json.dumps([str(text)]), receipt="no")
        made.append(read_gguf(target))
    kinds = {tensor.name: tensor.type for tensor in made[0].tensors}
    assert kinds["blk.1.ffn_up.weight"] == kinds["blk.1.attn_q.weight"] == "IQ2_XXS"
    hum, sing = (content_of(header, "blk.1.ffn_up.weight") for header in made)
    assert hum != sing


def content_of(header: GgufFile, name: str) -> bytes:
    tensor = next(tensor for tensor in header.tensors if tensor.name == name)
    start = header.data_offset + tensor.offset
    return header.path.read_bytes()[start : start + tensor.n_bytes]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"texts": '["/nowhere.txt"]', "type": "iq2_m"}, "can't be read"),
        ({"type": "q9_z"}, "no type"),
    ],
)
def test_what_can_not_be_done_is_told_before_any_work(
    tiny_stories: Path, tmp_path: Path, arguments: dict[str, str], words: str
) -> None:
    told: list[tuple[float, str]] = []
    with pytest.raises(PunaError, match=words):
        weighed(told, source=str(tiny_stories), target=str(tmp_path / "a.gguf"), **arguments)
    assert list(tmp_path.iterdir()) == []
    assert not told
