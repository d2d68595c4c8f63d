"""The network ledger in the window: what a person reads there, and the switch beside it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.hub.ledger import Connection, NetworkLedger, Record
from app.main import Puna
from app.paths import Paths
from app.storage.settings_file import SettingsFile
from app.ui.ledger_dialog import LedgerDialog
from app.ui.theme import Theme

NOON = datetime(2026, 9, 21, 12).timestamp()
CONNECTIONS = (
    Connection(NOON, "hub.example", "search for llama", 1_200, 48_000, NOON + 2),
    Connection(NOON + 100, "cdn.example", "download of ana/x", 900, 2_000_000_000, None),
    Connection(NOON + 200, "hub.example", "<b>search</b>", 300, 0, NOON + 202, "ReadTimeout"),
)


@pytest.fixture
def open_puna(qtbot: QtBot, puna_home: Path, theme: Theme) -> Iterator[Callable[[], Puna]]:
    opened = []

    def start() -> Puna:
        puna = Puna(Paths(puna_home), theme)
        opened.append(puna)
        qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
        puna.start()
        return puna

    yield start
    for puna in opened:
        puna.close()


def cells(dialog: LedgerDialog, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[list[str]]:
    model = dialog.table.model()
    rows, columns = range(model.rowCount(QModelIndex())), range(model.columnCount(QModelIndex()))
    return [[model.index(row, column).data(role) for column in columns] for row in rows]


def test_every_connection_is_told_the_last_first_and_all_of_them_added_up(qtbot: QtBot, theme: Theme) -> None:
    dialog = LedgerDialog(theme, Record(CONNECTIONS), "Puna stays offline.", Path("/x/ledger"))
    qtbot.addWidget(dialog)
    dialog.show()
    rows = cells(dialog)
    assert [row[1:] for row in rows] == [
        ["hub.example", "<b>search</b> (ended with ReadTimeout)", "300 bytes", "0 bytes"],
        ["cdn.example", "download of ana/x (no end was noted)", "900 bytes", "2.0 GB"],
        ["hub.example", "search for llama", "1.2 kB", "48 kB"],
    ]
    assert rows[2][0] == "21 Sep 2026, 12:00:00"
    titles = [dialog.table.model().headerData(column, Qt.Orientation.Horizontal) for column in range(5)]
    assert titles == ["When", "Host", "Why", "Sent", "Received"]
    assert dialog.totals.text() == "3 connections to 2 hosts since 21 September 2026: 2.4 kB sent, 2.0 GB received."
    assert dialog.state.text() == "Puna stays offline."
    # Tooltips understand HTML, so a stranger's words must not look like it.
    assert cells(dialog, Qt.ItemDataRole.ToolTipRole)[0][2].startswith("&lt;b>search")


def test_nothing_can_be_written_in_it(qtbot: QtBot, theme: Theme) -> None:
    dialog = LedgerDialog(theme, Record(CONNECTIONS), "", Path("/x/ledger"))
    qtbot.addWidget(dialog)
    model = dialog.table.model()
    assert not any(model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEditable for column in range(5))


def test_what_a_long_ledger_leaves_out_is_said(qtbot: QtBot, theme: Theme) -> None:
    def shown(record: Record) -> str:
        dialog = LedgerDialog(theme, record, "", Path("/x/ledger"))
        qtbot.addWidget(dialog)
        dialog.show()
        return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())

    assert "Older connections are in /x/ledger." in shown(Record(CONNECTIONS, older_left_out=True))
    assert "Older" not in shown(Record(CONNECTIONS))


def test_the_settings_open_it(open_puna: Callable[[], Puna], puna_home: Path) -> None:
    puna = open_puna()
    puna.window.show_place("settings")
    puna.window.settings.ledger.click()
    (empty,) = puna.window.findChildren(LedgerDialog)
    assert empty.totals.text() == "Puna has never connected to anything."
    assert not empty.table.isVisible()
    empty.close()
    empty.deleteLater()
    with NetworkLedger(Paths(puna_home).network_ledger).request("hub.example", "search for llama") as entry:
        entry.add_bytes(10, 20)
    puna.window.settings.ledger.click()
    full = puna.window.findChildren(LedgerDialog)[-1]
    assert [row[1:] for row in cells(full)] == [["hub.example", "search for llama", "10 bytes", "20 bytes"]]
    assert full.state.text() == "Puna stays offline."
    assert full.table.isVisible()
    full.close()


def test_the_switch_is_kept_and_says_what_holds(
    open_puna: Callable[[], Puna], puna_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PUNA_OFFLINE", raising=False)
    switch = open_puna().window.settings.controls["stay_offline"]
    assert switch.isChecked()
    assert switch.isEnabled()
    switch.click()
    assert not SettingsFile(Paths(puna_home).settings).settings.stay_offline


def test_the_switch_is_seen_as_others_have_left_it(
    open_puna: Callable[[], Puna], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PUNA_OFFLINE", raising=False)
    puna = open_puna()
    puna.settings.change(stay_offline=False)
    puna.window.show_place("settings")
    assert not puna.window.settings.controls["stay_offline"].isChecked()


def test_started_offline_the_switch_shows_it_and_keeps_what_was_chosen(
    open_puna: Callable[[], Puna], puna_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsFile(Paths(puna_home).settings).change(stay_offline=False)
    monkeypatch.setenv("PUNA_OFFLINE", "1")
    puna = open_puna()
    switch = puna.window.settings.controls["stay_offline"]
    assert switch.isChecked()
    assert not switch.isEnabled()
    assert switch.toolTip() == "Puna stays offline, because it was started to."
    puna.close()
    assert not SettingsFile(Paths(puna_home).settings).settings.stay_offline
