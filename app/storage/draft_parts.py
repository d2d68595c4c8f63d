"""What is attached to drafts: on disk from the moment it is attached, until it is sent or taken off."""

import sqlite3

from app.core.archive import Attachment
from app.core.conversation import StoredAttachment
from app.storage.database import Database
from app.storage.messages import in_utf8, row_id, text


class DraftParts:
    """In `database`, which is migrated. Every method raises HistoryError. None is the conversation to come.

    `size` of what is returned is that of its text in UTF-8: the files themselves are not kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, conversation_id: int | None) -> list[StoredAttachment]:
        """In the order in which they were attached."""
        with self._database.world_errors():
            rows = self._database.connection.execute(
                "SELECT id, name, media_type, text FROM draft_parts WHERE conversation_id = ? ORDER BY id",
                (conversation_id or 0,),
            ).fetchall()
        return [
            StoredAttachment(row["id"], row["name"], row["media_type"], row["text"], in_utf8(row["text"]))
            for row in rows
        ]

    def add(self, conversation_id: int | None, attachment: Attachment) -> int:
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO draft_parts (conversation_id, name, media_type, text, data) VALUES (?, ?, ?, ?, ?)",
                (
                    conversation_id or 0,
                    text(attachment.name),
                    text(attachment.media_type),
                    text(attachment.text),
                    sqlite3.Binary(attachment.data),
                ),
            )
        return row_id(cursor)

    def remove(self, number: int) -> None:
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM draft_parts WHERE id = ?", (number,))
