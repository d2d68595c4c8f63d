"""The progress of a part of a job, told as progress of the whole."""

from collections.abc import Callable

OnProgress = Callable[[float, str], None]


def part_of(on_progress: OnProgress, begin: float, share: float) -> OnProgress:
    """What tells `on_progress` of a part that begins at `begin` and is `share` of the whole, both from 0 to 1."""

    def on_part(part: float, text: str) -> None:
        on_progress(begin + share * part, text)

    return on_part
