"""The estimate is right for steady work, follows a change of speed, and is told no more precisely than it is known."""

import pytest

from app.core.time_left import TimeLeft, in_words


def test_steady_work() -> None:
    time_left = TimeLeft()
    for second in range(1, 100):
        left = time_left.update(second / 100, float(second))
        if second >= 2:
            assert left == pytest.approx(100 - second)
    assert time_left.update(1.0, 100.0) == 0.0


def test_nothing_is_said_too_early_or_about_work_that_stands_still() -> None:
    time_left = TimeLeft()
    assert time_left.update(0.0, 0.0) is None
    assert time_left.update(0.3, 0.5) is None
    assert TimeLeft().update(0.0, 60.0) is None
    assert TimeLeft().update(0.001, 60.0) is None


def test_a_change_of_speed_is_followed_within_a_minute() -> None:
    time_left = TimeLeft()
    for second in range(1, 51):
        time_left.update(second / 100, float(second))
    fraction = 0.5
    for second in range(51, 111):
        fraction += 0.001
        left = time_left.update(fraction, float(second))
    assert left == pytest.approx((1 - fraction) / 0.001, rel=0.25)


def test_many_small_steps_and_few_large_ones_agree() -> None:
    fine, coarse = TimeLeft(), TimeLeft()
    for step in range(1, 10_001):
        left = fine.update(step / 20_000, step / 100)
    for step in range(1, 11):
        other = coarse.update(step / 20, step * 10.0)
    assert left == pytest.approx(100.0)
    assert other == pytest.approx(100.0)


def test_a_fraction_that_falls_back_is_no_progress() -> None:
    time_left = TimeLeft()
    time_left.update(0.5, 10.0)
    assert time_left.update(0.4, 20.0) > 0.6 / 0.05  # type: ignore[operator]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (float("inf"), ""),
        (0, "a few seconds left"),
        (7.9, "a few seconds left"),
        (8, "about 10 seconds left"),
        (41, "about 50 seconds left"),
        (50, "about 1 minute left"),
        (100, "about 2 minutes left"),
        (59 * 60, "about 59 minutes left"),
        (59.9 * 60, "about 1 hour left"),
        (72 * 60, "about 1 hour 10 minutes left"),
        (125 * 60, "about 2 hours 5 minutes left"),
        (7.4 * 3600, "about 7 hours left"),
        (6.6 * 3600, "about 7 hours left"),
    ],
)
def test_in_words(seconds: float | None, words: str) -> None:
    assert in_words(seconds) == words
