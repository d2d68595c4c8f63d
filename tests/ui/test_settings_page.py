"""The place of the settings, driven as a person drives it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.setting_rows import Choice, SettingRow
from app.ui.settings_page import SettingsPage
from app.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> SettingsPage:
    page = SettingsPage(theme, "1.0")
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitExposed(page, timeout=30_000):
        page.show()
    return page


def visible(page: SettingsPage) -> list[SettingRow]:
    return [row for row in page.findChildren(SettingRow) if row.isVisible()]


def test_values_are_shown_and_changes_told(page: SettingsPage, qtbot: QtBot) -> None:
    page.set_values({"stay_offline": True, "n_ctx": 8192, "window_geometry": "x"})
    assert page.controls["stay_offline"].isChecked()
    assert page.controls["n_ctx"].currentData() == 8192
    with qtbot.waitSignal(page.changed) as changed:
        qtbot.keyClick(page.controls["stay_offline"], Qt.Key.Key_Space)
    assert changed.args == ["stay_offline", False]
    choice = page.controls["n_ctx"]
    choice.setFocus()
    with qtbot.waitSignal(page.changed) as changed:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert changed.args == ["n_ctx", 16384]


def test_headings_keep_their_place_though_the_style_changes_while_they_have_none(
    page: SettingsPage, theme: Theme
) -> None:
    headings = [label for label in page.findChildren(QLabel) if label.property("look") == "heading"]
    assert {heading.contentsMargins().left() for heading in headings} == {8}
    for heading in headings:
        heading.resize(heading.width(), 4)
    theme.set_scheme(Qt.ColorScheme.Dark)
    theme.finish()
    assert {(heading.contentsMargins().left(), heading.contentsMargins().top()) for heading in headings} == {(8, 16)}
    theme.set_scheme(Qt.ColorScheme.Unknown)


def test_a_value_that_has_no_line_gets_one(page: SettingsPage) -> None:
    page.set_values({"n_ctx": 3000})
    assert page.controls["n_ctx"].currentData() == 3000


def test_settings_are_found_by_their_words(page: SettingsPage, qtbot: QtBot) -> None:
    everything = len(visible(page))
    qtbot.keyClicks(page.field, "netw off")
    assert [row.control for row in visible(page)] == [page.controls["stay_offline"]]
    page.field.setText("zzz")
    assert visible(page) == []
    assert page.nothing.isVisible()
    page.field.clear()
    assert len(visible(page)) == everything


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("appearance", "appearance"),  # its name
        ("as the SYSTEM has it", "appearance"),  # its sentence, in any case
        ("window dark", "appearance"),  # its section and one of its choices
        ("japan 日本語", None),
        ("日本語", "language"),
        ("16 gb", "state_bytes"),
    ],
)
def test_names_sentences_sections_and_choices_are_searched(page: SettingsPage, typed: str, found: str | None) -> None:
    page.field.setText(typed)
    assert [row.control for row in visible(page)] == ([page.controls[found]] if found else [])


def test_lines_about_the_data_are_found_too(page: SettingsPage) -> None:
    page.field.setText("daily copies")
    assert [row.control.accessibleName() for row in visible(page)] == ["What takes room"]
    page.field.setText("another disk")
    assert [row.control.accessibleName() for row in visible(page)] == ["Where models lie"]


def test_every_control_has_a_name_for_screen_readers(page: SettingsPage) -> None:
    for row in page.findChildren(SettingRow):
        assert row.control.accessibleName(), row.words


def test_lists_begin_and_end_below_one_another(page: SettingsPage, theme: Theme) -> None:
    for percent in (100, 200):
        theme.set_text_percent(percent)
        theme.finish()
        page.layout().activate()
        lists = [control for control in page.controls.values() if isinstance(control, Choice)]
        assert len({each.minimumWidth() for each in lists}) == 1
        assert all(each.sizeHint().width() <= each.minimumWidth() for each in lists)


def test_a_button_below_its_words_keeps_its_width_and_stands_where_they_begin(
    page: SettingsPage, theme: Theme, qtbot: QtBot
) -> None:
    theme.set_text_percent(200)
    theme.finish()
    row = page.ledger.parentWidget()
    qtbot.waitUntil(lambda: page.ledger.y() > row.findChildren(QLabel)[-1].geometry().bottom())
    assert page.ledger.width() == page.ledger.sizeHint().width()
    words, others = row.findChildren(QLabel)[-1].geometry(), page.add_folder.parentWidget()
    assert page.ledger.x() == words.x()
    above = others.parentWidget().findChildren(QLabel)[1].geometry()
    assert page.ledger.y() - words.bottom() == others.y() + page.add_folder.y() - above.bottom()
