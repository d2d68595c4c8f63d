"""Engines killed at random points of a generation: a few rounds of tests/benchmarks/kill_engine.py."""

import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from tests.benchmarks.kill_engine import Tally, half_written, kill_in_terminal, kill_in_window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts in /proc")
ROUNDS = 8


@pytest.mark.parametrize("kill", [kill_in_terminal, kill_in_window])
def test_every_kill_is_reported_and_the_next_request_answered(
    qtbot: QtBot, tmp_path: Path, kill: Callable[[Path, int, Random], Tally]
) -> None:
    tally = kill(tmp_path, ROUNDS, Random(5))
    assert (tally.rounds, tally.reported, tally.answered_next) == (ROUNDS, ROUNDS, ROUNDS)
    assert tally.with_text > 0
    assert (tally.zombies, tally.descriptors_leaked) == (0, 0)
    assert half_written(tmp_path) == []
    log = (tmp_path / "engine.log").read_text("utf-8", "replace")
    assert log.count("was ended by the system, most likely because memory ran out") == ROUNDS
    assert log.count(f" engine ({tmp_path / 'endless.gguf'}): the background process") == ROUNDS
