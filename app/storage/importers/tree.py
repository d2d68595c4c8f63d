"""Puts messages that name their parents into the order and shape of an archived conversation.

Links of strangers are anything: missing, doubled, circular. Every message is kept, and what hangs on nothing becomes a
first message.
"""

import dataclasses
import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.core.archive import ArchivedMessage
from app.core.messages import Role
from app.storage.importers.report import Unreadable

MAX_MESSAGES = 200_000
_MAX_JOINED_CHARACTERS = 100_000


@dataclass(frozen=True)
class Node:
    """`message` is None where a node shows nothing: what hangs on it hangs on its parent then.

    `created` is in seconds since 1970, None where unknown; the message's own `parent` and `created` don't count.
    """

    id: str
    parent: str | None
    message: ArchivedMessage | None
    created: float | None = None


@dataclass(frozen=True)
class Arranged:
    messages: tuple[ArchivedMessage, ...]
    leaf: int | None


def chain(messages: Iterable[tuple[ArchivedMessage | None, float | None]]) -> list[Node]:
    """Nodes of a conversation without branches, with their times."""
    nodes: list[Node] = []
    for message, created in messages:
        position = len(nodes)
        nodes.append(Node(str(position), str(position - 1) if position else None, message, created))
    return nodes


def arrange(nodes: Sequence[Node], current: str | None, created: float) -> Arranged:
    """Parents first, and otherwise in the order of their times; `created` is the time of those that tell none.

    `current` is the id of the last node of the branch shown; None: the newest. Answers that follow each other with
    no branch between them are one turn cut into steps, and become one message. Raises Unreadable.
    """
    if len(nodes) > MAX_MESSAGES:
        raise Unreadable(f"it has more than {MAX_MESSAGES} messages")
    by_id: dict[str, Node] = {}
    for node in nodes:
        by_id.setdefault(node.id, node)
    parents = _visible_parents(by_id)
    shown = {id: node for id, node in by_id.items() if node.message is not None}
    children: dict[str | None, list[str]] = {}
    for id in shown:
        children.setdefault(parents[id], []).append(id)
    order = _in_order(shown, parents, children)
    return _place(order, shown, children, _visible(current, by_id), created)


def _visible(id: str | None, by_id: dict[str, Node]) -> str | None:
    """The node itself or the first above it that shows something."""
    seen = set()
    while id is not None and id in by_id and id not in seen:
        node = by_id[id]
        if node.message is not None:
            return id
        seen.add(id)
        id = node.parent
    return None


def _visible_parents(by_id: dict[str, Node]) -> dict[str, str | None]:
    """Parent of each node that shows something, over those that don't. Each hidden stretch is walked once."""
    known: dict[str, str | None] = {}
    found: dict[str, str | None] = {}
    for id in by_id:
        path: list[str] = []
        on_path: set[str] = set()
        above = by_id[id].parent
        while above is not None and above in by_id and by_id[above].message is None and above not in known:
            if above in on_path:
                above = None
                break
            path.append(above)
            on_path.add(above)
            above = by_id[above].parent
        if above is not None and above in known:
            above = known[above]
        elif above not in by_id:
            above = None
        for hidden in path:
            known[hidden] = above
        found[id] = above if above != id else None
    return found


def _in_order(
    shown: dict[str, Node], parents: dict[str, str | None], children: dict[str | None, list[str]]
) -> list[tuple[str, str | None]]:
    """(id, parent) with parents first. A circle is cut at its oldest message."""
    rank = {id: (node.created if node.created is not None else -1.0, i) for i, (id, node) in enumerate(shown.items())}
    waiting = [(rank[id], id) for id in children.get(None, ())]
    heapq.heapify(waiting)
    placed: dict[str, str | None] = {}
    roots = iter(sorted(shown, key=lambda id: rank[id]))
    while len(placed) < len(shown):
        if not waiting:
            root = next(id for id in roots if id not in placed)
            parents[root] = None
            waiting.append((rank[root], root))
        _, id = heapq.heappop(waiting)
        if id in placed:
            continue
        placed[id] = parents[id]
        for child in children.get(id, ()):
            if child not in placed:
                # One that tells no time came right after its parent.
                rank[child] = max(rank[child], (rank[id][0], rank[child][1])) if rank[child][0] < 0 else rank[child]
                heapq.heappush(waiting, (rank[child], child))
    return list(placed.items())


def _place(
    order: list[tuple[str, str | None]],
    shown: dict[str, Node],
    children: dict[str | None, list[str]],
    current: str | None,
    created: float,
) -> Arranged:
    messages: list[ArchivedMessage] = []
    position: dict[str, int] = {}
    for id, parent in order:
        node = shown[id]
        assert node.message is not None
        above = position[parent] if parent is not None else None
        time = node.created if node.created is not None else messages[above].created if above is not None else created
        if above is not None and _continues(messages[above], node.message) and len(children[parent]) == 1:
            messages[above] = _joined(messages[above], node.message)
            position[id] = above
            continue
        position[id] = len(messages)
        messages.append(dataclasses.replace(node.message, parent=above, created=time))
    if not messages:
        raise Unreadable("it has no messages")
    leaf = position[current] if current is not None else len(messages) - 1
    return Arranged(tuple(messages), leaf)


def _continues(above: ArchivedMessage, below: ArchivedMessage) -> bool:
    # Joining copies: a chain of very many steps would cost the square of its length.
    small = len(above.content) + len(above.reasoning) <= _MAX_JOINED_CHARACTERS
    return above.role is Role.ASSISTANT and below.role is Role.ASSISTANT and small


def _joined(above: ArchivedMessage, below: ArchivedMessage) -> ArchivedMessage:
    return dataclasses.replace(
        below,
        parent=above.parent,
        created=above.created,
        content="\n\n".join(part for part in (above.content, below.content) if part),
        reasoning="\n\n".join(part for part in (above.reasoning, below.reasoning) if part),
        attachments=above.attachments + below.attachments,
        model=below.model or above.model,
        rating=below.rating or above.rating,
        note=below.note or above.note,
    )
