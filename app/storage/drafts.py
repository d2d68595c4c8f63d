"""The row of what was typed and not sent: one for each conversation, and one for that which does not exist yet.

Functions on a connection: whose transaction it is, is the caller's business.
"""

import sqlite3

from app.storage import messages


def text_of(connection: sqlite3.Connection, conversation_id: int | None) -> str:
    row = connection.execute("SELECT text FROM drafts WHERE conversation_id = ?", (conversation_id or 0,)).fetchone()
    return str(row["text"]) if row else ""


def keep(connection: sqlite3.Connection, conversation_id: int | None, text: str) -> None:
    """An empty text takes the row away."""
    if text:
        connection.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?)", (conversation_id or 0, messages.text(text)))
    else:
        connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id or 0,))
