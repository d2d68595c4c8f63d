"""What is told of how an answer was made."""

import re
from dataclasses import replace

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.generation import GenerationOptions
from app.core.messages import Ending, Role
from app.ui.message_details import DetailsCard, detail_lines
from app.ui.message_tools import MessageTools
from app.ui.theme import Theme
from app.ui.translation import moment
from tests.ui.samples import message

ANSWER = replace(
    message(2, Role.ASSISTANT, "Four.", ending=Ending.LENGTH, tokens=1200, ms=60_000, error="It was long."),
    prompt_tokens=345,
    prompt_ms=812.0,
    reasoning_ms=12_000.0,
    left_out=4,
    options=GenerationOptions(temperature=0.2, top_p=0.9, top_k=20, seed=7, max_tokens=1200),
)


def test_all_that_is_known_is_told(qtbot: QtBot) -> None:
    lines = dict(detail_lines(ANSWER, "ChatML"))
    assert lines.pop("Begun")
    assert lines == {
        "Model": "Llama-3.2-3B-Instruct",
        "Prompt template": "ChatML",
        "First word after": "0.81 s",
        "Thought for": "12 s",
        "Speed": "20.0 tokens/s",
        "Tokens written": "1,200",
        "Tokens read": "345",
        "Left out of the context": "The 4 oldest messages",
        "Sampling": "temperature 0.2; top-p 0.9; top-k 20; seed 7; max 1,200",
        "Ending": "Cut at the length limit. It was long.",
    }
    assert dict(detail_lines(replace(ANSWER, left_out=0), ""))["Left out of the context"].startswith("Nothing")


def test_what_is_not_known_is_left_out(qtbot: QtBot) -> None:
    bare = replace(message(2, Role.ASSISTANT, "Four."), model=None)
    assert [label for label, _ in detail_lines(bare, "ChatML")] == ["Begun", "Ending"]


def test_the_numbers_below_an_answer_tell_more_on_hover(qtbot: QtBot, theme: Theme) -> None:
    tools = MessageTools(theme, Role.ASSISTANT)
    qtbot.addWidget(tools)
    tools.set_message(ANSWER)
    assert "First word after: 0.81 s" in tools.detail.toolTip()


def test_the_card_stays_in_the_window_is_copied_and_gives_the_focus_back(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    window.resize(700, 500)
    with qtbot.waitExposed(window, timeout=30_000):
        window.show()
    field.setFocus()
    card = DetailsCard(theme, detail_lines(ANSWER, "ChatML"), window)
    card.show_at(QPoint(690, 490))
    assert window.rect().contains(card._card.geometry())
    assert window.focusWidget() is card.close_button
    card.copy.click()
    assert "Prompt template: ChatML\n" in QGuiApplication.clipboard().text()
    QTest.keyClick(card.close_button, Qt.Key.Key_Escape)
    assert not window.findChildren(DetailsCard) or card.isHidden()
    assert window.focusWidget() is field


def test_dates_are_understood_in_every_country(qtbot: QtBot) -> None:
    before = QLocale()
    try:
        for locale in (QLocale.c(), QLocale("de"), QLocale("zh_CN")):
            QLocale.setDefault(locale)
            assert re.fullmatch(r"2026-09-2\d \d\d:\d\d", moment(1_790_000_000)), locale.name()
    finally:
        QLocale.setDefault(before)


def test_a_name_and_its_number_stay_in_one_line_and_are_copied_plainly(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    options = GenerationOptions(temperature=0.3, top_k=40)
    lines = detail_lines(replace(message(1, Role.ASSISTANT, "Hi."), options=options), "")
    card = DetailsCard(theme, lines, window)
    (shown,) = [label.text() for label in card.findChildren(QLabel) if label.text().startswith("temperature")]
    assert "top\u2011k\u00a040" in shown.split("; ")
    assert "top-k 40" in card.text()
