"""A receipt speaks of the file that it was made for, lies in folders that are ours, and follows a model that moves."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.receipts import ConversionReceipt, QualityReceipt, in_words
from app.storage.library import Library
from app.storage.receipts import SUFFIX, ModelReceipts, Receipts
from tests.unit.quantize.llama_gguf import write_llama

QUALITY = QualityReceipt(
    text="a text",
    n_tokens=1000,
    perplexity=6.5,
    tokens_per_second=40.0,
    memory_bytes=10**9,
    when="2026-11-29T10:00:00+00:00",
    computer="2 cores",
    versions="Puna",
    reference="alpaca",
    reference_sha256="ab",
    reference_perplexity=6.4,
    perplexity_ratio=6.5 / 6.4,
    divergence=0.02,
    divergence_99=0.2,
    divergence_most=1.5,
    same_top=0.94,
)
CONVERSION = ConversionReceipt("alpaca", "cd", "2026-11-29", "Puna", checked=("500 numbers equal",))


@pytest.fixture
def receipts(tmp_path: Path) -> Receipts:
    (tmp_path / "models").mkdir()
    return Receipts(tmp_path / "models", tmp_path / "receipts")


def test_it_is_kept_whole_beside_a_model_of_ours(receipts: Receipts, tmp_path: Path) -> None:
    model = tmp_path / "models" / "a.gguf"
    model.write_bytes(b"GGUF")
    receipts.keep_conversion(model, CONVERSION, "ff")
    receipts.keep_quality(model, QUALITY, "ff")
    receipts.keep_quality(model, replace(QUALITY, text="another"), "ff")
    receipts.keep_quality(model, replace(QUALITY, n_tokens=2), "ff")
    found = receipts.of(model)
    assert (found.sha256, found.conversion) == ("ff", CONVERSION)
    assert [(item.text, item.n_tokens) for item in found.quality] == [("a text", 2), ("another", 1000)]
    assert sorted(path.name for path in model.parent.iterdir()) == ["a.gguf", f"a.gguf{SUFFIX}"]


def test_nothing_is_put_into_folders_of_others(receipts: Receipts, tmp_path: Path) -> None:
    folder = tmp_path / "other app"
    folder.mkdir()
    (folder / "a.gguf").write_bytes(b"GGUF")
    receipts.keep_quality(folder / "a.gguf", QUALITY, "ff")
    assert [path.name for path in folder.iterdir()] == ["a.gguf"]
    assert receipts.of(folder / "a.gguf").quality == (QUALITY,)


def test_another_file_at_its_place_has_none(receipts: Receipts, tmp_path: Path) -> None:
    model = tmp_path / "models" / "a.gguf"
    model.write_bytes(b"GGUF")
    receipts.keep_quality(model, QUALITY, "ff")
    model.write_bytes(b"GGUF, but another")
    assert receipts.of(model) == ModelReceipts()


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"puna_receipt": 2}', '{"puna_receipt": 1, "file": 3}', "[" * 100_000, '{"puna_receipt": 1}'],
)
def test_a_damaged_one_is_none(content: str, receipts: Receipts, tmp_path: Path) -> None:
    model = tmp_path / "models" / "a.gguf"
    model.write_bytes(b"GGUF")
    receipts.path_of(model).write_text(content)
    assert receipts.of(model) == ModelReceipts()


def test_values_of_other_kinds_are_none(receipts: Receipts, tmp_path: Path) -> None:
    model = tmp_path / "models" / "a.gguf"
    model.write_bytes(b"GGUF")
    receipts.keep_quality(model, QUALITY, "ff")
    path = receipts.path_of(model)
    values = json.loads(path.read_text())
    values["quality"] = [{**values["quality"][0], "same_top": "x"}, {"text": "a"}, 7]
    values["conversion"] = {"source": ["x"]}
    path.write_text(json.dumps(values))
    assert receipts.of(model) == ModelReceipts(sha256="ff")


def test_the_library_tells_it_and_takes_it_along(receipts: Receipts, tmp_path: Path) -> None:
    library = Library(tmp_path / "models", tmp_path / "library.json", receipts=receipts)
    model = write_llama(tmp_path / "models" / "a.gguf", n_embd=64, n_ff=64)
    receipts.keep_quality(model, QUALITY, "ff")
    assert ("Measured", f"{QUALITY.words} (2026-11-29, a text)") in library.details(model).facts
    moved = library.rename(model, "b")
    assert receipts.of(moved).quality == (QUALITY,)
    assert receipts.path_of(moved) in library.removal(moved).files
    assert sorted(path.name for path in moved.parent.iterdir()) == ["b.gguf", f"b.gguf{SUFFIX}"]


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.9, "9 of 10"), (0.93, "93 of 100"), (0.9984, "998 of 1,000"), (0.9999, "999 of 1,000"), (1.0, "All")],
)
def test_shares_are_said_as_people_say_them(share: float, words: str) -> None:
    assert in_words(share) == words


def test_the_words_of_a_measurement_follow_both_numbers() -> None:
    assert QUALITY.words == "94 of 100 next words are the same as alpaca's: very close."
    assert "practically the same" in replace(QUALITY, divergence=0.001, same_top=0.99).words
    assert "clearly different" in replace(QUALITY, divergence=0.001, same_top=0.5).words
    assert "clearly different" in replace(QUALITY, divergence=2.0).words


@pytest.mark.parametrize(
    ("receipt", "faithful"),
    [
        (CONVERSION, True),
        (replace(CONVERSION, problems=("its rope.freq_base is 2",), checked=()), False),
        (replace(CONVERSION, not_checked=("what it computes",)), None),
        (None, None),
    ],
)
def test_the_library_tells_which_models_are_what_they_were_made_of(
    receipts: Receipts, tmp_path: Path, receipt: ConversionReceipt | None, faithful: bool | None
) -> None:
    model = write_llama(tmp_path / "models" / "a.gguf")
    if receipt is not None:
        receipts.keep_conversion(model, receipt, "ff")
    library = Library(tmp_path / "models", tmp_path / "list.json", receipts=receipts)
    assert [entry.faithful for entry in library.entries()] == [faithful]
