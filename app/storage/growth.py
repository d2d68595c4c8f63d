"""A conversation that is here already and has grown where it came from: what is new of it is added at its place.

A message is known by its place in the tree, its role and its words, also by those it had before it was edited here.
What is added stays hidden by the import's step until the import is whole. Undoing the import hides it again, with all
that was said below it since; the next import brings it back. Every function works on a connection that its caller has
inside a transaction.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from app.core.archive import ArchivedConversation, ArchivedMessage
from app.storage import journal, messages

# Adds a hidden message below another, or at the beginning, and returns its id.
Insert = Callable[[ArchivedMessage, int | None], int]


@dataclass(frozen=True)
class Growth:
    """`tops` are the messages that are added to what was here, each with the step that hides it, and all below them.

    `leaf` is the end of the branch that is shown at the source.
    """

    conversation_id: int
    tops: tuple[tuple[int, int], ...]
    leaf: int | None
    updated: float


def grow(
    connection: sqlite3.Connection,
    conversation_id: int,
    conversation: ArchivedConversation,
    step_id: int,
    insert: Insert,
) -> Growth | None:
    """Add what is new, hidden; None where there is nothing new."""
    here = _Here(connection, conversation_id)
    ids: list[int] = []
    new: set[int] = set()
    tops: list[tuple[int, int]] = []
    for item in conversation.messages:
        parent = None if item.parent is None else ids[item.parent]
        known = None if parent in new else here.take(item, parent)
        if known is None:
            number = insert(item, parent)
            new.add(number)
            if parent not in new:
                tops.append((number, step_id))
        else:
            number = known["id"]
            if known["taken_back"] and here.hidden_by(parent) != known["deleted_by"]:
                tops.append((number, known["deleted_by"]))
        ids.append(number)
    if not tops:
        return None
    leaf = None if conversation.leaf is None else ids[conversation.leaf]
    return Growth(conversation_id, tuple(tops), leaf, conversation.updated)


def show(connection: sqlite3.Connection, growth: Growth, step_id: int) -> None:
    """Make it seen, as part of the step."""
    row = connection.execute(
        "SELECT leaf_id, updated FROM conversations WHERE id = ?", (growth.conversation_id,)
    ).fetchone()
    if row is None:  # purged meanwhile
        return
    journal.remember(
        connection, step_id, growth.conversation_id, {"leaf_id": row["leaf_id"], "updated": row["updated"]}
    )
    for top, hidden_by in growth.tops:
        above = connection.execute(
            "SELECT deleted_by FROM messages WHERE id = (SELECT parent_id FROM messages WHERE id = ?)", (top,)
        ).fetchone()
        # What stands below a deleted message comes back with it.
        connection.execute(
            f"UPDATE messages SET deleted_by = ? WHERE deleted_by = ? AND id IN ({messages.BELOW})",
            (above["deleted_by"] if above else None, hidden_by, top),
        )
        journal.remember(connection, step_id, growth.conversation_id, {"deleted_by": step_id}, top)
    updated = max(row["updated"], growth.updated)
    # Whoever has gone on elsewhere meanwhile is not taken away from there.
    leaf = growth.leaf if _leads_to(connection, row["leaf_id"], growth.leaf) else row["leaf_id"]
    connection.execute(
        "UPDATE conversations SET leaf_id = ?, updated = ? WHERE id = ?", (leaf, updated, growth.conversation_id)
    )


class _Here:
    """The messages of a conversation that are here, each to be taken for one of the source once."""

    def __init__(self, connection: sqlite3.Connection, conversation_id: int) -> None:
        self._connection = connection
        self._conversation_id = conversation_id
        self._below: dict[int | None, list[sqlite3.Row]] = defaultdict(list)
        self._hidden_by: dict[int | None, int] = {}
        self._taken: set[int] = set()
        self._earlier: dict[int, set[str]] | None = None
        for row in connection.execute(
            "SELECT messages.id, parent_id, role, content, reasoning, deleted_by, "
            "kind = 'import' AND undone IS NOT NULL AS taken_back "
            "FROM messages LEFT JOIN steps ON steps.id = deleted_by WHERE conversation_id = ? ORDER BY messages.id",
            (conversation_id,),
        ):
            self._below[row["parent_id"]].append(row)
            if row["deleted_by"] is not None:
                self._hidden_by[row["id"]] = row["deleted_by"]

    def hidden_by(self, number: int | None) -> int | None:
        """The step that has put the message into the trash; None where it is seen."""
        return self._hidden_by.get(number)

    def take(self, item: ArchivedMessage, parent: int | None) -> sqlite3.Row | None:
        content, reasoning = messages.text(item.content), messages.text(item.reasoning)
        beside = [row for row in self._below[parent] if row["id"] not in self._taken and row["role"] == item.role]
        same = [row for row in beside if row["content"] == content]
        if not content:  # all that is known of it is what was thought
            same = [row for row in same if row["reasoning"] == reasoning]
        if not same and beside:
            same = [row for row in beside if content in self._earlier_words(row["id"])]
        if not same:
            return None
        self._taken.add(same[0]["id"])
        return same[0]

    def _earlier_words(self, number: int) -> set[str]:
        if self._earlier is None:
            self._earlier = defaultdict(set)
            for row in self._connection.execute(
                "SELECT message_id, before FROM step_items WHERE conversation_id = ? AND message_id IS NOT NULL",
                (self._conversation_id,),
            ):
                self._earlier[row["message_id"]].add(str(json.loads(row["before"]).get("content", "")))
        return self._earlier.get(number, set())


def _leads_to(connection: sqlite3.Connection, leaf: int | None, wanted: int | None) -> bool:
    """Whether the branch that ends with `wanted`, which must be seen, goes through `leaf`."""
    seen = connection.execute("SELECT 1 FROM messages WHERE id = ? AND deleted_by IS NULL", (wanted,)).fetchone()
    at = wanted if seen else None
    while at is not None and at != leaf:
        row = connection.execute("SELECT parent_id FROM messages WHERE id = ? AND parent_id < id", (at,)).fetchone()
        at = row["parent_id"] if row else None
    return bool(seen) and at == leaf
