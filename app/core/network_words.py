"""What the network ledger comes to, in one sentence. Knows numbers and words; the records are somebody else's."""

from datetime import datetime

from app.core.source_card import in_bytes

# Name of an error in the ledger -> what it means to a person. Of others the name itself is told.
_ENDINGS = {"StayedOffline": "refused, because Puna stayed offline"}


def totals(connections: int, hosts: int, sent: int, received: int, since: float | None) -> str:
    """`sent` and `received` in bytes; `since` is when the first connection began, in seconds since 1970."""
    if not connections or since is None:
        return "Puna has never connected to anything."
    day = datetime.fromtimestamp(since)
    many = f"{connections:,} connection{'s' if connections > 1 else ''} to {hosts:,} host{'s' if hosts > 1 else ''}"
    return f"{many} since {day.day} {day:%B %Y}: {in_bytes(sent)} sent, {in_bytes(received)} received."


def ending(ended: bool, problem: str) -> str:
    """How a connection ended, where there is something to say of it: empty where it ended well.

    Of one without an end nobody can tell whether it goes on or its process was killed.
    """
    if problem:
        return _ENDINGS.get(problem, f"ended with {problem}")
    return "" if ended else "no end was noted"
