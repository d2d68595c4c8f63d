"""Steps that can be undone: what each has changed and what was there before, in two tables, so that they outlive us.

A step's items are columns with the values they had. Undoing writes those back; it needs no knowledge of what the step
was. Every function works on a connection that its caller has inside a transaction.
"""

import json
import sqlite3
from collections.abc import Mapping

from app.core.conversation import Step, StepKind
from app.storage.messages import hide, newest_leaf, row_id, text

# Table -> what undo may write there.
RESTORABLE = {
    "conversations": {
        "title",
        "folder",
        "tags",
        "pinned",
        "archived",
        "system_prompt",
        "deleted",
        "leaf_id",
        "updated",
    },
    "messages": {"content", "deleted_by"},
}
LABEL_LENGTH = 80


def record(
    connection: sqlite3.Connection, kind: StepKind, label: str, now: float, finished: bool = True, owner: str = ""
) -> int:
    """Begin a step; return its id. One that is not finished can't be undone yet and belongs to `owner`."""
    cursor = connection.execute(
        "INSERT INTO steps (kind, label, created, finished, owner) VALUES (?, ?, ?, ?, ?)",
        (kind, text(" ".join(label[: 4 * LABEL_LENGTH].split())[:LABEL_LENGTH]), now, now if finished else None, owner),
    )
    return row_id(cursor)


def remember(
    connection: sqlite3.Connection,
    step_id: int,
    conversation_id: int,
    before: Mapping[str, object],
    message_id: int | None = None,
) -> None:
    """Note the values that columns of the message, or without one of the conversation, have before the step."""
    connection.execute(
        "INSERT INTO step_items (step_id, conversation_id, message_id, before) VALUES (?, ?, ?, ?)",
        (step_id, conversation_id, message_id, json.dumps(before)),
    )


def last_steps(connection: sqlite3.Connection, limit: int) -> list[Step]:
    """What can be undone, the newest first."""
    rows = connection.execute(
        "SELECT id, kind, label, created FROM steps WHERE undone IS NULL AND finished IS NOT NULL "
        "ORDER BY id DESC LIMIT ?",
        (limit,),
    ).fetchall()
    return [Step(row["id"], StepKind(row["kind"]), row["label"], row["created"]) for row in rows]


def undo(connection: sqlite3.Connection, step_id: int, now: float) -> Step | None:
    """Put back what was there before the step; None where there is no such step, or it is undone already."""
    row = connection.execute(
        "SELECT id, kind, label, created FROM steps WHERE id = ? AND undone IS NULL AND finished IS NOT NULL",
        (step_id,),
    ).fetchone()
    if row is None:
        return None
    # What an import brought goes to the trash, with all that was said in it since; the next import takes it back.
    connection.execute("UPDATE conversations SET deleted = ? WHERE import_id = ? AND deleted IS NULL", (now, step_id))
    _take_messages_back(connection, step_id)
    items = connection.execute(
        "SELECT conversation_id, message_id, before FROM step_items WHERE step_id = ? ORDER BY id DESC", (step_id,)
    ).fetchall()
    for item in items:
        table = "conversations" if item["message_id"] is None else "messages"
        before = {name: value for name, value in json.loads(item["before"]).items() if name in RESTORABLE[table]}
        if hidden_by := before.pop("deleted_by", None):
            # What an import has added to a conversation goes, and what was said below it since; see `growth`.
            hide(connection, item["message_id"], hidden_by)
        if not before:
            continue
        # A leaf that is gone, or in the trash by another step, is no branch to show.
        kept_leaf = "coalesce((SELECT id FROM messages WHERE messages.id = ? AND deleted_by IS NULL), leaf_id)"
        values = ", ".join(f"{name} = {kept_leaf if name == 'leaf_id' else '?'}" for name in before)
        connection.execute(
            f"UPDATE {table} SET {values} WHERE id = ?",
            (*before.values(), item["conversation_id"] if item["message_id"] is None else item["message_id"]),
        )
        if leaf := before.get("leaf_id"):
            # What has come below it since, or came back by another step, belongs to the branch.
            connection.execute(
                "UPDATE conversations SET leaf_id = ? WHERE leaf_id = ?", (newest_leaf(connection, leaf), leaf)
            )
    connection.execute("UPDATE steps SET undone = ? WHERE id = ?", (now, step_id))
    return Step(row["id"], StepKind(row["kind"]), row["label"], row["created"])


def _take_messages_back(connection: sqlite3.Connection, step_id: int) -> None:
    """Also what stands above them, where a later step has deleted that: they would be out of reach."""
    connection.execute(
        """WITH RECURSIVE back (id, parent_id) AS (
            SELECT id, parent_id FROM messages WHERE deleted_by = ?
            UNION
            SELECT messages.id, messages.parent_id FROM back JOIN messages ON messages.id = back.parent_id
            WHERE messages.deleted_by IS NOT NULL
        )
        UPDATE messages SET deleted_by = NULL WHERE id IN (SELECT id FROM back)""",
        (step_id,),
    )
