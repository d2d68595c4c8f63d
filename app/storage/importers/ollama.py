"""The database of Ollama's desktop program: `db.sqlite`, with the tables chats, messages, attachments and tool_calls.

It is only read, and may be damaged or made by a stranger on purpose: views and triggers are not trusted, and statements
that run for long are ended.
"""

import sqlite3
import time
from collections.abc import Iterator
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.messages import Role
from app.storage.importers.context import Context, conversation, text_message
from app.storage.importers.report import DamagedFile, ForeignFile, Unreadable
from app.storage.importers.tree import MAX_MESSAGES, chain
from app.storage.importers.values import (
    MAX_ATTACHMENT_BYTES,
    fenced,
    media_type,
    name,
    name_or_none,
    seconds,
    split_thinking,
    text,
)

MAGIC = b"SQLite format 3\0"
_MAX_VALUE_BYTES = 64 << 20
_MAX_SECONDS = 20.0
# sqlite's messages quote what a damaged file holds, which may be no text.
_DAMAGE = (sqlite3.Error, UnicodeDecodeError)
_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM, "tool": Role.ASSISTANT}
_NEEDED = {"chats": {"id", "title", "created_at"}, "messages": {"id", "chat_id", "role", "content", "created_at"}}


def matches(head: bytes) -> bool:
    return head.startswith(MAGIC)


def read(context: Context) -> Iterator[ArchivedConversation]:
    if context.file.path is None:
        raise DamagedFile("it is a database inside an archive: unpack the archive first")
    connection = _open(context)
    try:
        connection.row_factory = sqlite3.Row
        _check_size(connection, context)
        columns = _columns(connection)
        for chat in connection.execute("SELECT id, title, created_at FROM chats ORDER BY created_at, id"):
            try:
                yield _conversation(connection, chat, columns, context)
            except Unreadable as error:
                context.report.add(name(chat["title"]) or context.file.name, str(error))
    except _DAMAGE as error:
        raise DamagedFile(f"it is a damaged database ({error})") from error
    finally:
        connection.close()


def _open(context: Context) -> sqlite3.Connection:
    assert context.file.path is not None
    address = context.file.path.absolute().as_uri()
    try:
        connection = sqlite3.connect(f"{address}?mode=ro", uri=True, timeout=2)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.OperationalError:
            # A log beside it that can't be opened, as on a disk that can only be read: take the file as it lies.
            connection.close()
            connection = sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)
    except _DAMAGE as error:
        raise DamagedFile(f"it is a damaged database ({error})") from error
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE_BYTES)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    deadline = time.monotonic() + _MAX_SECONDS
    budget = [deadline]
    connection.set_progress_handler(lambda: time.monotonic() > budget[0], 100_000)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA query_only = ON")
    except _DAMAGE as error:
        connection.close()
        raise DamagedFile(f"it is a damaged database ({error})") from error
    return connection


def _check_size(connection: sqlite3.Connection, context: Context) -> None:
    """Raise DamagedFile where pages are missing at the end, which statements that do not need them never tell."""
    assert context.file.path is not None
    pages, page_bytes = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    has_log = context.file.path.with_name(context.file.path.name + "-wal").exists()
    with context.file.open() as header:
        stated = int.from_bytes(header.read(32)[28:32], "big")
    if not has_log and max(pages, stated) * page_bytes > context.file.size:
        raise DamagedFile("it is cut off")


def _columns(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """Columns of each plain table. Raises DamagedFile where it is no database of Ollama."""
    found: dict[str, set[str]] = {}
    for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' LIMIT 200").fetchall():
        table = row["name"]
        if table in ("chats", "messages", "attachments", "tool_calls"):
            found[table] = {str(column["name"]) for column in connection.execute(f"PRAGMA table_info({table})")}
    for table, needed in _NEEDED.items():
        if not needed <= found.get(table, set()):
            raise ForeignFile("it is a database, and not one of Ollama")
    return found


def _conversation(
    connection: sqlite3.Connection, chat: sqlite3.Row, columns: dict[str, set[str]], context: Context
) -> ArchivedConversation:
    rows = connection.execute(
        "SELECT * FROM messages WHERE chat_id = ? ORDER BY id LIMIT ?", (chat["id"], MAX_MESSAGES + 1)
    ).fetchall()
    messages = []
    updated = None
    for row in rows:
        time = seconds(row["created_at"])
        updated = time if time is not None else updated
        messages.append((_message(connection, row, columns), time))
    return conversation(
        chain(messages),
        None,
        origin=f"ollama:{text(chat['id'])[:200]}",
        named=text(chat["title"]),
        created=seconds(chat["created_at"]),
        updated=updated,
        modified=context.file.modified,
    )


def _message(connection: sqlite3.Connection, row: sqlite3.Row, columns: dict[str, set[str]]) -> ArchivedMessage | None:
    role = _ROLES.get(text(row["role"]))
    if role is None:
        return None
    known = columns["messages"]
    content = text(row["content"])
    reasoning = text(row["thinking"]) if "thinking" in known else ""
    attachments: tuple[Attachment, ...] = ()
    if {"message_id", "filename", "data"} <= columns.get("attachments", set()):
        found = connection.execute(
            "SELECT filename, CASE WHEN length(data) <= ? THEN data END AS data FROM attachments "
            "WHERE message_id = ? ORDER BY id LIMIT 1000",
            (MAX_ATTACHMENT_BYTES, row["id"]),
        )
        attachments = tuple(_attachment(entry["filename"], entry["data"]) for entry in found)
    if {"message_id", "function_name", "function_arguments"} <= columns.get("tool_calls", set()):
        for call in connection.execute(
            "SELECT function_name, function_arguments FROM tool_calls WHERE message_id = ? ORDER BY id LIMIT 100",
            (row["id"],),
        ):
            asked = f"*{name(call[0]) or 'tool'}*\n\n{fenced(text(call[1]), 'json')}"
            content = f"{content}\n\n{asked}" if content else asked
    if row["role"] == "tool":
        attachments = (*attachments, Attachment("result of a tool", "text/plain", text=content))
        content = ""
    if role is Role.ASSISTANT and not reasoning:
        reasoning, content = split_thinking(content)
    if not content.strip() and not attachments and not reasoning:
        return None
    if role is not Role.ASSISTANT:
        return text_message(role, content, attachments=attachments)
    model = name_or_none(row["model_name"]) if "model_name" in known else None
    return text_message(role, content, reasoning=reasoning, attachments=attachments, model=model)


def _attachment(file_name: Any, data: Any) -> Attachment:
    named = name(file_name) or "file"
    content = data.encode() if isinstance(data, str) else data if isinstance(data, bytes) else b""
    kind = media_type(named, content)
    return Attachment(
        named, kind, text=content.decode("utf-8", "replace") if kind.startswith("text/") else "", data=content
    )
