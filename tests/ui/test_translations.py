"""Every text of the window in every language, with the same places to fill in; and which language is taken."""

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.languages import LANGUAGES
from app.ui.translation import language_for, translate

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
OTHERS = [code for code in LANGUAGES if code != "en"]


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """(context, English) -> translations; an unfinished one has none."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            done = translation.get("type") is None and all(forms)
            found[context.findtext("name"), message.findtext("source")] = forms if done else []
    return found


@pytest.fixture(scope="module")
def in_code(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    texts = tmp_path_factory.mktemp("ts") / "now.ts"
    sources = [str(path) for path in sorted((ROOT / "app").rglob("*.py"))]
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    subprocess.run([tool, *sources, "-ts", texts], check=True, capture_output=True)
    said = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))
    return {*messages(texts), *(("Sentences", text) for text in said)}


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_has_its_words_with_the_same_places(code: str, in_code: set[tuple[str, str]]) -> None:
    known = messages(FOLDER / f"puna_{code}.ts")
    assert {key for key in in_code if not known.get(key)} == set()
    places = re.compile(r"\{\w*\}|%n|\t|;;")
    for (context, english), forms in known.items():
        for text in forms:
            there, here = sorted(places.findall(english)), sorted(places.findall(text))
            # Of a sentence of jobs, what is an English ending or verb only has no place in another language.
            assert here == there or (context == "Sentences" and set(here) < set(there)), (english, text)


@pytest.mark.parametrize("code", OTHERS)
def test_what_jobs_and_files_say_is_translated_but_for_what_only_machines_read(code: str) -> None:
    sentences = {english: forms for (context, english), forms in messages(FOLDER / f"puna_{code}.ts").items()
                 if context == "Sentences"}  # fmt: skip
    left = [english for english, forms in sentences.items() if forms == [english]]
    assert len(left) < len(sentences) / 10
    assert not [english for english in left if english.endswith(".") and english.count(" ") > 5]


@pytest.mark.parametrize("code", OTHERS)
def test_what_the_window_reads_has_the_words(code: str) -> None:
    translator = QTranslator()
    assert translator.load(f"puna_{code}", str(FOLDER))
    for (context, english), forms in messages(FOLDER / f"puna_{code}.ts").items():
        if len(forms) == 1 and "%n" not in english:
            assert translator.translate(context, english) == forms[0]


@pytest.mark.parametrize(
    ("chosen", "system", "code"),
    [
        ("fr", ["de-AT"], "fr"),
        ("", ["de-AT", "de", "en"], "de"),
        ("", ["pt-PT"], "pt"),
        ("", ["zh-Hans-CN", "zh"], "zh_CN"),
        ("", ["zh-Hant-TW", "en-US"], "en"),
        ("", ["ar-EG", "es-MX"], "es"),
        ("", ["ar-EG"], "en"),
        ("xx", [], "en"),
    ],
)
def test_the_language_that_fits_is_taken(chosen: str, system: list[str], code: str) -> None:
    assert language_for(chosen, system) == code


def test_a_chosen_language_is_heard_by_qt(qapp: QApplication) -> None:
    before = qapp.findChildren(QTranslator)
    try:
        assert translate(qapp, "de") == "de"
        assert QCoreApplication.translate("Actions", "New chat") == "Neuer Chat"
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        for translator in qapp.findChildren(QTranslator):
            if translator not in before:
                QCoreApplication.removeTranslator(translator)
                translator.deleteLater()
    assert QCoreApplication.translate("Actions", "New chat") == "New chat"
