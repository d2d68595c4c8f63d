"""The rule of *Stay offline*, and the words of the ledger."""

from datetime import datetime

import pytest

from app.core.network_words import ending, totals
from app.core.offline import forced, refusal, state

NOON = datetime(2026, 9, 21, 12).timestamp()


@pytest.mark.parametrize("value", ["1", "true", "yes", "on", " 1 ", "anything"])
def test_started_offline(value: str) -> None:
    assert forced({"PUNA_OFFLINE": value})


@pytest.mark.parametrize("environment", [{}, *({"PUNA_OFFLINE": value} for value in ("", "0", "False", "no", "OFF"))])
def test_not_started_offline(environment: dict[str, str]) -> None:
    assert not forced(environment)


def test_what_it_was_started_with_wins_over_the_settings() -> None:
    assert "started to stay offline" in refusal("hub.example", True, False)
    assert "started to" in state(True, False)
    assert "set to stay offline" in refusal("hub.example", False, True)
    assert refusal("hub.example", False, False) == ""


def test_one_connection_is_one() -> None:
    assert totals(1, 1, 5, 7, NOON) == "1 connection to 1 host since 21 September 2026: 5 bytes sent, 7 bytes received."
    assert totals(0, 0, 0, 0, None) == "Puna has never connected to anything."


def test_only_what_did_not_end_well_is_said() -> None:
    assert ending(True, "") == ""
    assert ending(False, "") == "no end was noted"
    assert ending(True, "ReadTimeout") == "ended with ReadTimeout"
    assert ending(True, "StayedOffline") == "refused, because Puna stayed offline"
