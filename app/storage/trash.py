"""Into the trash and out of it for good. Every function works on a connection that its caller has in a transaction.

Deleting marks; only `purge` erases, and takes no more at a time than a writer beside it can wait for.
"""

import sqlite3

from app.core.conversation import StepKind
from app.storage import journal
from app.storage.messages import hide

KEPT_S = 30 * 24 * 3600.0
# Conversations erased in one transaction.
BATCH = 20

# In the trash for the person; a conversation that an import has not finished bringing in is none of these.
IN_TRASH = """deleted IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM steps WHERE steps.id = conversations.import_id AND steps.finished IS NULL)"""


def delete_conversations(connection: sqlite3.Connection, ids: list[int], now: float) -> int | None:
    """Return the step; None where none of them was there."""
    rows = [
        row
        for number in ids
        if (
            row := connection.execute(
                "SELECT id, title FROM conversations WHERE id = ? AND deleted IS NULL", (number,)
            ).fetchone()
        )
    ]
    if not rows:
        return None
    label = rows[0]["title"] if len(rows) == 1 else f"{len(rows)} conversations"
    step_id = journal.record(connection, StepKind.DELETE, label, now)
    for row in rows:
        journal.remember(connection, step_id, row["id"], {"deleted": None})
        connection.execute("UPDATE conversations SET deleted = ? WHERE id = ?", (now, row["id"]))
    return step_id


def delete_message(connection: sqlite3.Connection, message_id: int, now: float) -> int | None:
    """The message and all below it; where it was shown, the newest branch beside it is shown, or what it followed.

    Return the step; None where the message is not there.
    """
    row = connection.execute(
        "SELECT messages.conversation_id, substr(messages.content, 1, 200) AS beginning, leaf_id "
        "FROM messages JOIN conversations ON conversations.id = messages.conversation_id "
        "WHERE messages.id = ? AND deleted_by IS NULL",
        (message_id,),
    ).fetchone()
    if row is None:
        return None
    step_id = journal.record(connection, StepKind.DELETE_MESSAGE, row["beginning"], now)
    journal.remember(connection, step_id, row["conversation_id"], {"leaf_id": row["leaf_id"]})
    hide(connection, message_id, step_id)
    return step_id


def purge_batch(connection: sqlite3.Connection, before: float, limit: int = BATCH) -> int:
    """Erase some of what went to the trash before that time; return how many rows went, 0 when it is all done."""
    ids = [
        row[0]
        for row in connection.execute(
            f"SELECT id FROM conversations WHERE {IN_TRASH} AND deleted < ? ORDER BY deleted LIMIT ?", (before, limit)
        )
    ]
    if ids:
        return erase(connection, ids)
    # What an import had added is in the trash since the import was undone; all else, since its step.
    messages = connection.execute(
        "DELETE FROM messages WHERE deleted_by IN (SELECT id FROM steps WHERE finished IS NOT NULL AND "
        "((undone IS NULL AND created < ?) OR (kind = 'import' AND undone < ?)))",
        (before, before),
    ).rowcount
    steps = connection.execute(
        "DELETE FROM steps WHERE created < ? AND finished IS NOT NULL "
        "AND NOT EXISTS (SELECT 1 FROM messages WHERE deleted_by = steps.id)",
        (before,),
    ).rowcount
    return messages + steps


def erase(connection: sqlite3.Connection, ids: list[int]) -> int:
    """Erase conversations and all that is theirs, for good; return how many of them were there."""
    erased = 0
    for number in ids:
        erased += connection.execute("DELETE FROM conversations WHERE id = ?", (number,)).rowcount
        connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (number,))
        connection.execute("DELETE FROM draft_parts WHERE conversation_id = ?", (number,))
    return erased
