"""The only SQL about conversations.

Nothing is ever overwritten by editing or regenerating: both add branches. Deleting moves to the trash. A message that
is being written lies on disk as far as `write_partial` was called, and is marked as interrupted by the next start.
"""

import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable

from app.core.conversation import ConversationSummary, StoredMessage
from app.core.generation import GenerationResult
from app.core.messages import Ending, Role
from app.storage.database import Database, HistoryError
from app.storage.migrations import migrate


class History:
    """Conversations and their messages in `database`, which is migrated first. Every method raises HistoryError."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        migrate(database)
        self._database = database
        self._now = now

    def conversations(self) -> list[ConversationSummary]:
        """Those not in the trash, the last used first."""
        with self._database.world_errors():
            rows = self._database.connection.execute(
                "SELECT id, title, model, created, updated FROM conversations WHERE deleted IS NULL "
                "ORDER BY updated DESC, id DESC"
            ).fetchall()
        return [ConversationSummary(**dict(row)) for row in rows]

    def create_conversation(self, title: str, model: str | None = None, system_prompt: str = "") -> int:
        now = self._now()
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO conversations (title, model, system_prompt, created, updated) VALUES (?, ?, ?, ?, ?)",
                (_text(title), model, _text(system_prompt), now, now),
            )
        return _row_id(cursor)

    def rename(self, conversation_id: int, title: str) -> None:
        with self._database.transaction() as connection:
            connection.execute("UPDATE conversations SET title = ? WHERE id = ?", (_text(title), conversation_id))

    def delete(self, conversation_id: int) -> None:
        """Move to the trash."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE conversations SET deleted = ? WHERE id = ?", (self._now(), conversation_id))

    def restore(self, conversation_id: int) -> None:
        """Take back out of the trash."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE conversations SET deleted = NULL WHERE id = ?", (conversation_id,))

    def system_prompt(self, conversation_id: int) -> str:
        with self._database.world_errors():
            row = self._database.connection.execute(
                "SELECT system_prompt FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return str(row["system_prompt"]) if row else ""

    def branch(self, conversation_id: int) -> list[StoredMessage]:
        """The messages of the branch that is shown, first to last."""
        with self._database.world_errors():
            connection = self._database.connection
            siblings: dict[int | None, list[int]] = defaultdict(list)
            for row in connection.execute(
                "SELECT id, parent_id FROM messages WHERE conversation_id = ? ORDER BY id", (conversation_id,)
            ):
                siblings[row["parent_id"]].append(row["id"])
            rows = connection.execute(
                """WITH RECURSIVE shown (id, depth) AS (
                    SELECT leaf_id, 0 FROM conversations WHERE id = ? AND leaf_id IS NOT NULL
                    UNION ALL
                    SELECT messages.parent_id, depth + 1 FROM shown JOIN messages ON messages.id = shown.id
                    WHERE messages.parent_id IS NOT NULL
                )
                SELECT messages.* FROM shown JOIN messages ON messages.id = shown.id ORDER BY depth DESC""",
                (conversation_id,),
            ).fetchall()
        return [_stored(row, tuple(siblings[row["parent_id"]])) for row in rows]

    def message(self, message_id: int) -> StoredMessage:
        with self._database.world_errors():
            row = self._database.connection.execute("SELECT * FROM messages WHERE id = ?", (message_id,)).fetchone()
            if row is None:
                raise HistoryError(f"Message {message_id} is not in the history.")
            siblings = self._database.connection.execute(
                "SELECT id FROM messages WHERE conversation_id = ? AND parent_id IS ? ORDER BY id",
                (row["conversation_id"], row["parent_id"]),
            ).fetchall()
        return _stored(row, tuple(sibling["id"] for sibling in siblings))

    def add_message(
        self,
        conversation_id: int,
        parent_id: int | None,
        role: Role,
        content: str,
        ending: Ending = Ending.DONE,
        model: str | None = None,
    ) -> StoredMessage:
        """Add below `parent_id` (None: a first message) and show the branch that ends with it."""
        now = self._now()
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO messages (conversation_id, parent_id, role, content, ending, model, created) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (conversation_id, parent_id, role, _text(content), ending, model, now),
            )
            connection.execute(
                "UPDATE conversations SET leaf_id = ?, updated = ?, model = coalesce(?, model) WHERE id = ?",
                (cursor.lastrowid, now, model, conversation_id),
            )
        return self.message(_row_id(cursor))

    def write_partial(self, message_id: int, content: str) -> None:
        """Keep what has arrived of a message that is still being written."""
        with self._database.transaction(durable=False) as connection:
            connection.execute("UPDATE messages SET content = ? WHERE id = ?", (_text(content), message_id))

    def finish(
        self,
        message_id: int,
        content: str,
        ending: Ending,
        result: GenerationResult | None = None,
        error: str | None = None,
    ) -> StoredMessage:
        """Write the whole content and how it ended."""
        counts = (
            (result.prompt_tokens, result.completion_tokens, result.prompt_ms, result.completion_ms)
            if result
            else (None, None, None, None)
        )
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE messages SET content = ?, ending = ?, error = ?, prompt_tokens = ?, completion_tokens = ?, "
                "prompt_ms = ?, completion_ms = ? WHERE id = ?",
                (_text(content), ending, error, *counts, message_id),
            )
            connection.execute(
                "UPDATE conversations SET updated = ? WHERE id = (SELECT conversation_id FROM messages WHERE id = ?)",
                (self._now(), message_id),
            )
        return self.message(message_id)

    def show_branch_of(self, message_id: int) -> int:
        """Show the newest branch that runs through `message_id`; return its conversation's id."""
        with self._database.transaction() as connection:
            row = connection.execute("SELECT conversation_id FROM messages WHERE id = ?", (message_id,)).fetchone()
            if row is None:
                raise HistoryError(f"Message {message_id} is not in the history.")
            leaf = message_id
            while child := connection.execute("SELECT max(id) FROM messages WHERE parent_id = ?", (leaf,)).fetchone()[
                0
            ]:
                leaf = child
            connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, row["conversation_id"]))
        return int(row["conversation_id"])

    def interrupt_unfinished(self) -> int:
        """Mark what an earlier run left unfinished; return how many. To be called once, at start."""
        with self._database.transaction() as connection:
            return connection.execute(
                "UPDATE messages SET ending = ?, error = ? WHERE ending = ?",
                (Ending.INTERRUPTED, "Puna ended before this answer was complete.", Ending.STREAMING),
            ).rowcount


def _stored(row: sqlite3.Row, siblings: tuple[int, ...]) -> StoredMessage:
    fields = dict(row)
    fields["role"] = Role(row["role"])
    fields["ending"] = Ending(row["ending"])
    return StoredMessage(**fields, siblings=siblings)


def _text(text: str) -> str:
    """A lone surrogate, which a paste can bring, can't be stored: keep a question mark in its place."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


def _row_id(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None
    return cursor.lastrowid
