"""Which conversations there are: what the sidebar, the trash and the exporters list. Reads no message."""

import json
import sqlite3

from app.core.conversation import ConversationFilter, ConversationSummary, TrashedConversation
from app.storage.trash import IN_TRASH, KEPT_S

_COLUMNS = "id, title, model, created, updated, folder, tags, pinned, archived"


def conversations(
    connection: sqlite3.Connection, only: ConversationFilter, limit: int | None, offset: int
) -> list[ConversationSummary]:
    """The pinned first, then the last used."""
    where, values = _where(only)
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM conversations WHERE {where} ORDER BY pinned DESC, updated DESC, id DESC "
        "LIMIT ? OFFSET ?",
        (*values, -1 if limit is None else limit, offset),
    ).fetchall()
    return [_summary(row) for row in rows]


def conversation(connection: sqlite3.Connection, conversation_id: int) -> ConversationSummary | None:
    """Also one in the trash."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
    return _summary(row) if row else None


def count(connection: sqlite3.Connection, only: ConversationFilter) -> int:
    where, values = _where(only)
    return int(connection.execute(f"SELECT count(*) FROM conversations WHERE {where}", values).fetchone()[0])


def ids(connection: sqlite3.Connection, only: ConversationFilter) -> list[int]:
    """In the order in which they came to be here."""
    where, values = _where(only)
    return [row[0] for row in connection.execute(f"SELECT id FROM conversations WHERE {where} ORDER BY id", values)]


def folders(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    rows = connection.execute(
        "SELECT folder, count(*) FROM conversations WHERE deleted IS NULL AND folder <> '' GROUP BY folder "
        "ORDER BY folder COLLATE NOCASE, folder"
    ).fetchall()
    return [(row[0], row[1]) for row in rows]


def tags(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    rows = connection.execute(
        "SELECT value, count(*) AS uses FROM conversations, json_each(conversations.tags) WHERE deleted IS NULL "
        "AND tags <> '[]' GROUP BY value ORDER BY uses DESC, value"
    ).fetchall()
    return [(row[0], row[1]) for row in rows]


def trashed(connection: sqlite3.Connection) -> list[TrashedConversation]:
    rows = connection.execute(
        f"SELECT {_COLUMNS}, deleted FROM conversations WHERE {IN_TRASH} ORDER BY deleted DESC, id DESC"
    ).fetchall()
    return [TrashedConversation(_summary(row), row["deleted"], row["deleted"] + KEPT_S) for row in rows]


def _where(only: ConversationFilter) -> tuple[str, tuple[object, ...]]:
    clauses: list[str] = ["deleted IS NULL"]
    values: list[object] = []
    if only.archived is not None:
        clauses.append("archived = ?")
        values.append(int(only.archived))
    if only.pinned is not None:
        clauses.append("pinned = ?")
        values.append(int(only.pinned))
    if only.model is not None:
        clauses.append("model = ?")
        values.append(only.model)
    if only.folder:
        clauses.append("(folder = ? OR substr(folder, 1, ?) = ?)")
        values += [only.folder, len(only.folder) + 1, only.folder + "/"]
    if only.tag is not None:
        clauses.append("EXISTS (SELECT 1 FROM json_each(tags) WHERE value = ?)")
        values.append(only.tag)
    return " AND ".join(clauses), tuple(values)


def _summary(row: sqlite3.Row) -> ConversationSummary:
    number, title, model, created, updated, folder, tags_text, pinned, archived = row[:9]
    return ConversationSummary(
        id=number,
        title=title,
        model=model,
        created=created,
        updated=updated,
        folder=folder,
        tags=tuple(json.loads(tags_text)) if tags_text != "[]" else (),
        pinned=bool(pinned),
        archived=bool(archived),
    )
