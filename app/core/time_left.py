"""How long a job will still take, from how far it is. Knows no clock: the caller says how many seconds have passed."""

import math

_FIRST_SECONDS = 2.0  # before that the speed is mostly start-up
_FIRST_FRACTION = 0.005
_MEMORY_SECONDS = 15.0  # how far back the speed is looked at


class TimeLeft:
    """Seconds left, from a speed averaged over about the last quarter of a minute, older moments counting less."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._fraction = 0.0
        self._speed: float | None = None  # fraction per second

    def update(self, fraction: float, seconds: float) -> float | None:
        """Take note that after `seconds` the work is done to `fraction`; None where it is too early to tell.

        Values that run backwards, as when a job enters a new phase, are taken as no progress.
        """
        passed = seconds - self._seconds
        if passed > 0:
            speed = max(0.0, fraction - self._fraction) / passed
            # Over the whole time so far at first, then forgetting exponentially.
            weight = max(passed / seconds, 1 - math.exp(-passed / _MEMORY_SECONDS))
            self._speed = speed if self._speed is None else self._speed + weight * (speed - self._speed)
            self._seconds, self._fraction = seconds, max(fraction, self._fraction)
        if fraction >= 1.0:
            return 0.0
        if seconds < _FIRST_SECONDS or fraction < _FIRST_FRACTION or not self._speed:
            return None
        return (1.0 - fraction) / self._speed


def in_words(seconds: float | None) -> str:
    """As precise as an estimate can be; empty where nothing is known."""
    if seconds is None or not math.isfinite(seconds):
        return ""
    if seconds < 8:
        return "a few seconds left"
    if seconds < 50:
        return f"about {10 * math.ceil(seconds / 10)} seconds left"
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return "about 1 minute left" if minutes == 1 else f"about {minutes} minutes left"
    hours, minutes = divmod(5 * round(seconds / 300), 60)
    if hours >= 6 or minutes == 0:
        hours += minutes >= 30
        return "about 1 hour left" if hours == 1 else f"about {hours} hours left"
    return f"about 1 hour {minutes} minutes left" if hours == 1 else f"about {hours} hours {minutes} minutes left"
