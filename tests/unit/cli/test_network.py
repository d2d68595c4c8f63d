"""`puna network`: what it lists, and the switch that it turns."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from app.__main__ import main
from app.hub.ledger import NetworkLedger
from app.paths import Paths
from app.storage.settings_file import SettingsFile

NOON = datetime(2026, 9, 21, 12).timestamp()


@pytest.fixture(autouse=True)
def not_started_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PUNA_OFFLINE", raising=False)


def fill(home: Path, count: int) -> None:
    for number in range(count):
        with NetworkLedger(Paths(home).network_ledger, lambda: NOON).request(
            "hub.example", f"search {number}"
        ) as entry:
            entry.add_bytes(10, 2000)


def test_the_last_connections_are_listed_first(puna_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(puna_home, 3)
    assert main(["network", "--limit", "2"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2026-09-21 12:00:00  hub.example  search 2: sent 10 bytes, received 2.0 kB",
        "2026-09-21 12:00:00  hub.example  search 1: sent 10 bytes, received 2.0 kB",
        "and 1 before them: see them with --limit 0",
        "3 connections to 1 host since 21 September 2026: 30 bytes sent, 6.0 kB received.",
        "Puna stays offline.",
    ]
    assert main(["network", "--limit", "0"]) == 0
    assert "search 0" in capsys.readouterr().out


def test_a_strangers_words_move_no_cursor(puna_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ZeroDivisionError), NetworkLedger(Paths(puna_home).network_ledger).request("a\x1b[2J", "b\r\nc"):
        raise ZeroDivisionError
    assert main(["network"]) == 0
    first, *_ = capsys.readouterr().out.splitlines()
    assert first.endswith("a?[2J  b??c: sent 0 bytes, received 0 bytes (ended with ZeroDivisionError)")


def test_the_switch_is_turned_and_kept(puna_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = Paths(puna_home).settings
    assert main(["network", "online", "--json"]) == 0
    words, told = capsys.readouterr().out.splitlines()
    assert words == "Puna may connect when a search or a download needs it."
    assert json.loads(told) == {"stay_offline": False, "older_left_out": False, "connections": []}
    assert not SettingsFile(settings).settings.stay_offline
    assert main(["network", "offline"]) == 0
    assert SettingsFile(settings).settings.stay_offline


def test_a_ledger_that_cant_be_read_is_told(puna_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Paths(puna_home).network_ledger.mkdir()
    assert main(["network"]) == 1
    assert capsys.readouterr().err.startswith(f"error: {puna_home}/network-ledger.jsonl can't be read: ")
