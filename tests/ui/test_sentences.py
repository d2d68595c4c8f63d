"""What jobs and files say, in the window's language: recognised by its pattern, filled in, left alone where unknown."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.source_card import card_of
from app.ui.job_card import JobCard
from app.ui.sentences import Pattern, said, sentence
from app.ui.source_dialog import SourceDialog
from app.ui.theme import Theme
from resources.packaging.contents import is_shipped

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
_PLACE = re.compile(r"\{(\d+)\}")
TEXTS = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load("puna_de", str(FOLDER))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def german_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4,096 tokens", "4.096 Tokens"),
        ("1.1B parameters · 4.5 bits each · 1.2 GB", "1,1B Parameter · je 4,5 Bits · 1,2 GB"),
        ("quantizing blk.0 (1,003 of 2,001)", "blk.0 wird quantisiert (1.003 von 2.001)"),
        ("205 kB / 8.4 MB, 42.5 kB/s: llama-3.2 1.5 GB.gguf", "205 kB / 8,4 MB, 42,5 kB/s: llama-3.2 1,5 GB.gguf"),
        ("model-1.5.gguf", "model-1.5.gguf"),
        ("1,100,048,384", "1.100.048.384"),
        ("Version 1.2.3, 4", "Version 1.2.3, 4"),
    ],
)
def test_numbers_have_the_signs_of_the_place(german: None, german_numbers: None, text: str, told: str) -> None:
    assert said(text) == told


def test_ones_own_folder_and_options_are_told_as_people_write_them(german: None) -> None:
    home = Path.home()
    assert sentence(f"{home}/models/x.gguf is empty: download it again") == sentence(
        "~/models/x.gguf is empty: download it again"
    )
    assert said(f"{home}s/x") == f"{home}s/x"
    assert said(f"/mnt{home}/x") == f"/mnt{home}/x"
    # No line is broken between the dashes and the word.
    assert said("start it without --offline") == "start it without --\u2060offline"
    assert said("a--b -- c") == "a--b -- c"


def test_numbers_are_as_they_are_in_english(german: None) -> None:
    assert said("4,096 tokens") == "4,096 Tokens"
    assert said("8.4 MB") == "8.4 MB"


def test_what_is_recognised_is_what_the_code_says() -> None:
    """Run `python resources/translations/update.py` where this fails, and translate what is new."""
    code = "import json, sentences; print(json.dumps(sentences.collect()))"
    now = subprocess.run([sys.executable, "-c", code], cwd=FOLDER, capture_output=True, text=True, check=True).stdout
    assert json.loads(now) == TEXTS
    assert is_shipped("resources/translations/sentences.json")


def test_sentences_of_every_kind_are_collected() -> None:
    for text in (
        "{0} is empty: download it again.",  # raised
        "A weight difference: it is a model only together with its base.",  # in a table
        "quantizing {0} ({1} of {2})",  # progress
        "Size on disk",  # a label
        "fits comfortably",
        "{0} next words are the same as {1}'s: {2}.",
    ):
        assert text in TEXTS
    assert not [text for text in TEXTS if "SELECT" in text or "<" in text]


def test_every_pattern_finds_its_values() -> None:
    missed = []
    for text in TEXTS:
        values = [f"Zoë-{number}" for number in range(len(set(_PLACE.findall(text))))]
        filled = _PLACE.sub(lambda place, values=values: values[int(place[1])], text)
        found = Pattern.of(text).values(filled.rstrip(".。"))
        if found is None or "".join(found) != "".join(values):
            missed.append(text)
    assert missed == []


def test_a_text_of_ours_is_said_in_the_windows_language(german: None) -> None:
    told = said("/models/a b.gguf is empty: download it again.")
    assert told.startswith("/models/a b.gguf ")
    assert told.endswith(".")
    assert "download" not in told
    assert said("Size on disk") != "Size on disk"


def test_what_stands_in_a_sentence_is_said_too(german: None) -> None:
    outer, inner = "{0} is damaged: {1}. Get another copy of it.", "it ends inside its header"
    assert {outer, inner} <= set(TEXTS)
    told = said("a.gguf is damaged: it ends inside its header. Get another copy of it.")
    assert QCoreApplication.translate("Sentences", inner) in told
    assert "header" not in told


def test_begun_and_ended_as_the_english_text_is(german: None) -> None:
    part = "choose a folder that can be written"
    assert part in TEXTS
    assert (said(part)[0].islower(), said(part).endswith(".")) == (True, False)
    assert sentence(part) == said(part)[0].upper() + said(part)[1:] + "."
    assert said("Choose a folder that can be written.") == sentence(part)
    # What is put behind something brings its space.
    behind = " (padded to a multiple of 64)"
    assert said(behind)[:2] == " ("
    assert "64" in said(behind)


def test_of_a_list_nothing_is_lost(german: None) -> None:
    told = said("3 conversations added, 2 were here already, 1 could not be read.")
    assert [count for count in ("3", "2", "1") if count in told] == ["3", "2", "1"]
    assert "added" not in told


def test_of_several_sentences_each_is_said(german: None) -> None:
    both = "It has no tokenizer. Puna stays offline. Nobody ever wrote this one."
    told = said(both)
    assert said("It has no tokenizer.") in told
    assert said("Puna stays offline.") in told
    assert told.endswith("Nobody ever wrote this one.")


@pytest.mark.parametrize("text", ["", " ", ".", "Guten Tag!", "{0}", "{7} {x}", "a" * 100_000, "\n\n", "0 of 7"])
def test_what_is_nobodys_sentence_stays_as_it_is(german: None, text: str) -> None:
    assert said(text) == text


@given(st.text(max_size=300))
def test_any_text_can_be_said(text: str) -> None:
    assert isinstance(said(text), str)


def test_english_stays_english(qapp: QApplication) -> None:
    for text in TEXTS:
        assert said(text).replace("\u2060", "") == text


def test_a_dropped_checkpoint_and_its_job_speak_the_windows_language(qtbot: QtBot, theme: Theme, german: None) -> None:
    card = card_of(
        {"path": "/models/delta", "kind": "difference", "form": "a Hugging Face folder, safetensors",
         "size_bytes": 13_500_000_000, "notes": ["It names huggyllama/llama-7b as its base."]}
    )  # fmt: skip
    dialog = SourceDialog(theme, card, [], "q4_k_m")
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for english in ("Size on disk", "A weight difference: it is a model only together with its base."):
        assert english not in words
        assert QCoreApplication.translate("Sentences", english) in words
    assert not [text for text in words if "names huggyllama" in text]
    assert [text for text in words if "huggyllama/llama-7b" in text]
    job = JobCard(theme, "delta")
    qtbot.addWidget(job)
    job.set_progress(0.5, "reading the checkpoint", "about 3 minutes left")
    assert job.detail.text() == QCoreApplication.translate("Sentences", "reading the checkpoint")
    assert "left" not in job.time_left.text()


def test_a_short_pattern_takes_no_long_sentence_for_its_own(german: None) -> None:
    assert "{0} can't be {1}: {2}" in TEXTS
    strange = "/home/ana/puna can't be written to: the disk is full and nothing more fits. Make room, then try again."
    assert said(strange) == strange
    assert "0" in said("temperature can't be -1: choose a number from 0 to 100")
    assert said("temperature can't be -1: choose a number from 0 to 100") != (
        "temperature can't be -1: choose a number from 0 to 100"
    )


def test_parts_behind_others_are_found_after_their_comma_or_semicolon(german: None) -> None:
    told = said("20 tensors are the checkpoint's but for rounding, 0.58% at most; to the last bits")
    assert "rounding" not in told
    assert "20" in told
    assert "0.58%" in told
