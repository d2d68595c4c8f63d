"""Several quantizations of one model as points: how large each is, and how many next words it keeps.

Values only; what they are drawn with and where they were measured is somebody else's business.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class FidelityPoint:
    """`same_top` is the share of next words that are the same as the reference's; `is_current` is looked at now."""

    name: str
    size_bytes: int
    same_top: float
    is_current: bool = False


def axis(least: float, most: float, steps: int = 4) -> tuple[float, ...]:
    """Round values from below `least` to above `most`, about `steps` of them, for the lines of a chart."""
    span = max(most - least, 1e-9)
    rough = span / steps
    power = 10.0 ** _floor_log10(rough)
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough)
    first = int(least / step)
    values = [first * step]
    while values[-1] < most - 1e-12:
        values.append((first + len(values)) * step)
    return tuple(values)


def _floor_log10(value: float) -> int:
    power = 0
    while 10.0**power > value:
        power -= 1
    while 10.0 ** (power + 1) <= value:
        power += 1
    return power
