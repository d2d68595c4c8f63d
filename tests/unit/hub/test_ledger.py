"""The network ledger: what is written before and after a connection, and what is read of it whatever happened."""

import itertools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import PunaError, StayedOffline
from app.hub.ledger import NetworkLedger


def ledger_at(path: Path) -> NetworkLedger:
    ticks = itertools.count(1000.0)
    return NetworkLedger(path, lambda: next(ticks))


def test_a_missing_ledger_is_an_empty_record(tmp_path: Path) -> None:
    record = NetworkLedger(tmp_path / "network.jsonl").read()
    assert record.connections == ()
    assert not record.older_left_out


def test_a_connection_is_written_before_it_is_made_and_again_when_it_ended(tmp_path: Path) -> None:
    ledger = ledger_at(tmp_path / "new" / "network.jsonl")
    with ledger.request("huggingface.co", "search for llama") as entry:
        (running,) = ledger.read().connections
        assert (running.began, running.host, running.why) == (1000.0, "huggingface.co", "search for llama")
        assert running.ended is None
        entry.add_bytes(100, 2000)
        entry.add_bytes(0, 3000)
    (ended,) = ledger.read().connections
    assert (ended.sent, ended.received, ended.ended, ended.problem) == (100, 5000, 1001.0, "")


def test_an_error_is_named_and_goes_on(tmp_path: Path) -> None:
    ledger = ledger_at(tmp_path / "network.jsonl")

    def transfer() -> None:
        with ledger.request("a.example", "download") as entry:
            entry.add_bytes(10, 20)
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        transfer()
    (connection,) = ledger.read().connections
    assert (connection.sent, connection.received, connection.problem) == (10, 20, "ConnectionResetError")


def test_what_was_refused_was_not_sent(tmp_path: Path) -> None:
    ledger = ledger_at(tmp_path / "network.jsonl")

    def refused(received: int) -> None:
        with ledger.request("a.example", "download") as entry:
            entry.add_bytes(100, received)
            raise StayedOffline

    for received in (0, 7):
        with pytest.raises(StayedOffline):
            refused(received)
    first, second = ledger.read().connections
    assert (first.sent, first.received, first.problem) == (0, 0, "StayedOffline")
    # The switch was turned on in the middle.
    assert (second.sent, second.received) == (100, 7)


def test_a_long_transfer_tells_how_far_it_is(tmp_path: Path) -> None:
    ledger = ledger_at(tmp_path / "network.jsonl")
    with ledger.request("a.example", "download") as entry:
        for _ in range(200):
            entry.add_bytes(0, 1 << 20)
        (running,) = ledger.read().connections
        assert running.received == 192 << 20
        assert running.ended is None


def test_nothing_is_sent_where_the_ledger_cannot_be_written(tmp_path: Path) -> None:
    ledger = NetworkLedger(tmp_path)  # a folder
    with pytest.raises(PunaError, match="connects to nothing"), ledger.request("a.example", "download"):
        pytest.fail("the connection was made")


def test_lines_that_are_none_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "network.jsonl"
    ledger = ledger_at(path)
    with ledger.request("a.example", "first"):
        pass
    with path.open("ab") as file:
        file.write(b'{"id": "cut off')  # a full disk, or a lost power
    with ledger.request("b.example", "second"):
        pass
    with path.open("ab") as file:
        file.write(b"\xff\xfe\n[1, 2]\nnull\n" + b"[" * 100_000 + b"\n")
        file.write(b'{"id": "x", "began": NaN, "host": "c"}\n{"id": "y", "began": 1e400}\n{"id": 7, "began": 5}\n')
        file.write(b'{"id": "z", "began": 1, "host": ["d"], "why": 3}\n{"id": "z", "sent": -1, "received": true}\n')
    connections = ledger.read().connections
    assert [(connection.host, connection.why) for connection in connections] == [
        ("", ""), ("a.example", "first"), ("b.example", "second"),
    ]  # fmt: skip
    assert (connections[0].sent, connections[0].received) == (0, 0)


def test_what_strangers_name_is_cut(tmp_path: Path) -> None:
    ledger = ledger_at(tmp_path / "network.jsonl")
    with ledger.request("é" * 5000, "\n\x1b[31m\udcff" * 5000):
        pass
    (connection,) = ledger.read().connections
    assert connection.host == "é" * 255
    assert len(connection.why) == 200
    assert connection.ended is not None


def test_reading_a_long_ledger_is_bounded_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "network.jsonl"
    line = b'{"id": "%08d", "began": 5.0, "host": "a.example", "why": "' + b"x" * 150 + b'"}\n'
    path.write_bytes(b"".join(line % number for number in range(90_000)))
    record = NetworkLedger(path).read()
    assert record.older_left_out
    assert len(record.connections) == (16 << 20) // len(line % 0)


_WRITE_MANY = """
import sys
from pathlib import Path
from app.hub.ledger import NetworkLedger
ledger = NetworkLedger(Path(sys.argv[1]))
for number in range(200):
    with ledger.request(sys.argv[2], str(number)) as entry:
        entry.add_bytes(1, number)
"""


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "network.jsonl"
    root = Path(__file__).resolve().parents[3]
    children = [
        subprocess.Popen([sys.executable, "-c", _WRITE_MANY, str(path), name], cwd=root) for name in ("a", "b", "c")
    ]
    assert [child.wait() for child in children] == [0, 0, 0]
    connections = NetworkLedger(path).read().connections
    assert len(connections) == 600
    assert all(connection.ended and connection.received == int(connection.why) for connection in connections)


@pytest.mark.skipif(os.name == "nt", reason="no permission bits there")
def test_only_the_person_can_read_it(tmp_path: Path) -> None:
    path = tmp_path / "network.jsonl"
    with NetworkLedger(path).request("a.example", "search"):
        pass
    assert path.stat().st_mode & 0o777 == 0o600
