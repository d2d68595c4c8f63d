"""The branches of a conversation: the one that is shown first, then the others. Knows no format."""

from app.core.archive import ArchivedConversation


def branches(conversation: ArchivedConversation, every: bool) -> list[tuple[int, ...]]:
    """Positions of the messages of each branch, first to last. Without `every`: of the one that is shown."""
    messages = conversation.messages
    if not messages:
        return []
    parents = {message.parent for message in messages}
    ends = [position for position in range(len(messages)) if position not in parents]
    # Where none is shown, the newest is what a person would look for.
    shown = ends[-1] if conversation.leaf is None else conversation.leaf
    others = [end for end in ends if end != shown] if every else []
    return [_path(conversation, end) for end in (shown, *others)]


def fork(path: tuple[int, ...], earlier: list[tuple[int, ...]]) -> int:
    """How many messages at its beginning the path shares with one of the earlier."""
    return max((_shared(path, other) for other in earlier), default=0)


def _path(conversation: ArchivedConversation, end: int) -> tuple[int, ...]:
    path = []
    at: int | None = end
    while at is not None:
        path.append(at)
        at = conversation.messages[at].parent
    return tuple(reversed(path))


def _shared(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    n = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        n += 1
    return n
