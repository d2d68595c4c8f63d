"""A conversation of its own that begins as another one did, up to one of its messages."""

import re
import sqlite3
import time
from collections.abc import Callable

from app.storage import messages
from app.storage.database import Database, HistoryError

# The message of that id and all above it, the first one first.
_ABOVE = """WITH RECURSIVE above (id, parent_id) AS (
    SELECT id, parent_id FROM messages WHERE id = ? AND deleted_by IS NULL
    UNION ALL
    SELECT messages.id, messages.parent_id FROM above JOIN messages ON messages.id = above.parent_id
    WHERE messages.id < above.id
)
SELECT id FROM above ORDER BY id"""
# What of a message is copied as it is. One that is being written elsewhere stays as long as it was here.
_COPIED = (
    "role, content, error, model, created, prompt_tokens, completion_tokens, prompt_ms, completion_ms, reasoning, "
    "template_id, options_id, left_out, rating, note, reasoning_ms"
)
_NUMBER = re.compile(r" \(copy(?: \d+)?\)$")


class Forks:
    """In `database`, which is migrated. Raises HistoryError."""

    def __init__(self, database: Database, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._now = now

    def up_to(self, message_id: int) -> int:
        """The id of a new conversation with that message and those it followed, with all that belongs to them.

        Instructions, tuning and folder are those of the old conversation, which stays as it is.
        """
        now = self._now()
        with self._database.transaction() as connection:
            chain = [row["id"] for row in connection.execute(_ABOVE, (message_id,))]
            old = connection.execute(
                "SELECT id, title FROM conversations WHERE id = (SELECT conversation_id FROM messages WHERE id = ?)",
                (message_id,),
            ).fetchone()
            if not chain or old is None:
                raise HistoryError(f"Message {message_id} is not in the history.")
            new = messages.row_id(
                connection.execute(
                    "INSERT INTO conversations "
                    "(title, model, template, system_prompt, tuning, folder, created, updated) "
                    "SELECT ?, model, template, system_prompt, tuning, folder, ?, ? FROM conversations WHERE id = ?",
                    (_free_title(connection, old["title"]), now, now, old["id"]),
                )
            )
            leaf = None
            for source in chain:
                leaf = messages.row_id(
                    connection.execute(
                        f"INSERT INTO messages (conversation_id, parent_id, ending, {_COPIED}) SELECT ?, ?, "
                        f"CASE ending WHEN 'streaming' THEN 'stopped' ELSE ending END, {_COPIED} "
                        "FROM messages WHERE id = ?",
                        (new, leaf, source),
                    )
                )
                messages.copy_attachments(connection, source, leaf)
            connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, new))
        return new


def _free_title(connection: sqlite3.Connection, title: str) -> str:
    """ "Alpacas (copy)", or "Alpacas (copy 2)" where there is one."""
    stem = _NUMBER.sub("", title)
    number = 1
    while True:
        wanted = f"{stem} (copy)" if number == 1 else f"{stem} (copy {number})"
        taken = connection.execute(
            "SELECT 1 FROM conversations WHERE title = ? AND deleted IS NULL", (wanted,)
        ).fetchone()
        if taken is None:
            return wanted
        number += 1
