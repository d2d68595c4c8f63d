"""How messages lie in their rows: the statements that write and read them, and how strange text becomes storable.

Every function works on a connection that its caller has inside a transaction, or only reads. Which branch is shown,
the trash and undo are the business of others.
"""

import dataclasses
import json
import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from app.core.archive import Attachment, Rating
from app.core.conversation import StoredAttachment, StoredMessage
from app.core.generation import GenerationOptions, LogitBias
from app.core.messages import Ending, Role
from app.storage.database import HistoryDamaged

COLUMNS = """messages.id, messages.conversation_id, messages.parent_id, messages.role, messages.content,
    messages.ending, messages.error, messages.model, messages.created, messages.prompt_tokens,
    messages.completion_tokens, messages.prompt_ms, messages.completion_ms, messages.reasoning, messages.left_out,
    messages.rating, messages.note, messages.template_id, messages.options_id,
    messages.reasoning_ms"""

# A message is younger than the one it follows. Asking for that ends every walk through the tree, even in a damaged file
# where a message follows itself.
_BRANCH = f"""WITH RECURSIVE shown (id, depth) AS (
    SELECT leaf_id, 0 FROM conversations WHERE id = ? AND leaf_id IS NOT NULL
    UNION ALL
    SELECT messages.parent_id, depth + 1 FROM shown JOIN messages ON messages.id = shown.id
    WHERE messages.parent_id < messages.id
)
SELECT {COLUMNS} FROM shown JOIN messages ON messages.id = shown.id ORDER BY depth DESC"""

# The message of that id and all below it.
BELOW = """WITH RECURSIVE below (id) AS (
    SELECT ?
    UNION ALL
    SELECT messages.id FROM below JOIN messages ON messages.parent_id = below.id AND messages.id > below.id
)
SELECT id FROM below"""

_ROLES = {item.value: item for item in Role}
_ENDINGS = {item.value: item for item in Ending}
_RATINGS = {item.value: item for item in Rating}

# The largest integer that sqlite keeps.
LARGEST = 2**63 - 1


def check_schema(connection: sqlite3.Connection) -> None:
    """Raise HistoryDamaged where the tables are not those that the migrations made: a flipped bit can rename one."""
    try:
        connection.execute(f"SELECT {COLUMNS} FROM messages LIMIT 0")
    except (sqlite3.OperationalError, UnicodeDecodeError) as error:
        raise HistoryDamaged(
            "The history file is damaged: its tables have other names than they should. Restore it from a snapshot."
        ) from error


def insert(connection: sqlite3.Connection, values: Mapping[str, Any], attachments: Iterable[Attachment] = ()) -> int:
    """Add a row with these columns, and its attachments; return its id. Text is made storable here."""
    stored = {name: text(value) if isinstance(value, str) else value for name, value in values.items()}
    cursor = connection.execute(
        f"INSERT INTO messages ({', '.join(stored)}) VALUES ({', '.join('?' * len(stored))})", tuple(stored.values())
    )
    message_id = row_id(cursor)
    connection.executemany(
        "INSERT INTO parts (message_id, position, kind, name, media_type, text, data) "
        "VALUES (?, ?, 'attachment', ?, ?, ?, ?)",
        [
            (message_id, position, text(item.name), text(item.media_type), text(item.text), item.data)
            for position, item in enumerate(attachments)
        ],
    )
    return message_id


def ask(
    connection: sqlite3.Connection,
    conversation_id: int | None,
    words: str,
    attached: Iterable[int],
    begun: Mapping[str, str],
    now: float,
) -> int | None:
    """Add a question below what is shown, and take the draft away that it was; return its id.

    `attached` are the ids of what was attached to the draft and goes along.

    Without a conversation one begins, with the texts of `begun` in its columns. None where there is no such one.
    """
    connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id or 0,))
    if conversation_id is None:
        columns = {name: text(value) for name, value in begun.items()} | {"created": now, "updated": now}
        marks = ", ".join("?" * len(columns))
        conversation_id = row_id(
            connection.execute(
                f"INSERT INTO conversations ({', '.join(columns)}) VALUES ({marks})", tuple(columns.values())
            )
        )
    elif not connection.execute("SELECT 1 FROM conversations WHERE id = ?", (conversation_id,)).fetchone():
        return None
    message_id = question(connection, conversation_id, shown_leaf(connection, conversation_id), words, now)
    for position, number in enumerate(attached):
        connection.execute(
            "INSERT INTO parts (message_id, position, kind, name, media_type, text, data) "
            "SELECT ?, ?, 'attachment', name, media_type, text, data FROM draft_parts WHERE id = ?",
            (message_id, position, number),
        )
        connection.execute("DELETE FROM draft_parts WHERE id = ?", (number,))
    return message_id


def question(
    connection: sqlite3.Connection, conversation_id: int, parent_id: int | None, words: str, now: float
) -> int:
    """Add it below that message and show the branch that it ends; return its id.

    A conversation that another program has put in the trash meanwhile comes back: what is said there must be found.
    """
    values = {
        "conversation_id": conversation_id, "parent_id": parent_id, "role": Role.USER.value, "content": words,
        "ending": Ending.DONE.value, "created": now,
    }  # fmt: skip
    message_id = insert(connection, values)
    connection.execute(
        "UPDATE conversations SET leaf_id = ?, updated = ?, deleted = NULL WHERE id = ?",
        (message_id, now, conversation_id),
    )
    return message_id


def copy_attachments(connection: sqlite3.Connection, source_id: int, target_id: int) -> None:
    connection.execute(
        "INSERT INTO parts (message_id, position, kind, name, media_type, text, data) "
        "SELECT ?, position, kind, name, media_type, text, data FROM parts WHERE message_id = ? ORDER BY position",
        (target_id, source_id),
    )


def shown_leaf(connection: sqlite3.Connection, conversation_id: int) -> int | None:
    """The end of the branch that is shown."""
    row = connection.execute("SELECT leaf_id FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
    return row["leaf_id"] if row else None


def intern(connection: sqlite3.Connection, value: str | None) -> int | None:
    """The id under which a text that many messages share is kept once."""
    if value is None:
        return None
    value = text(value)
    row = connection.execute("SELECT id FROM interned WHERE text = ?", (value,)).fetchone()
    if row is not None:
        return int(row[0])
    return row_id(connection.execute("INSERT INTO interned (text) VALUES (?)", (value,)))


def options_text(options: GenerationOptions | None) -> str | None:
    """Every field, so that a later default changes nothing of what was."""
    return None if options is None else json.dumps(dataclasses.asdict(options), sort_keys=True)


def options_from(stored: str | None) -> GenerationOptions | None:
    """The reverse of `options_text`; a field that is missing or of another type gets its default."""
    if stored is None:
        return None
    try:
        values = json.loads(stored)
    except ValueError:
        return None
    if not isinstance(values, dict):
        return None
    defaults = GenerationOptions()
    known: dict[str, Any] = {}
    for field in dataclasses.fields(GenerationOptions):
        value: Any = values.get(field.name)
        default: Any = getattr(defaults, field.name)
        if field.name == "logit_bias":
            known[field.name] = tuple(_biases(value))
        elif isinstance(default, tuple):
            known[field.name] = tuple(value) if _is_list_of(value, str) else default
        elif isinstance(default, float):
            known[field.name] = float(value) if type(value) in (int, float) else default
        elif default is None:
            known[field.name] = value if type(value) is int else None
        else:
            known[field.name] = value if type(value) is type(default) else default
    return GenerationOptions(**known)


def branch(connection: sqlite3.Connection, conversation_id: int) -> list[StoredMessage]:
    """From the first message to the leaf that is shown."""
    siblings: dict[int | None, list[int]] = defaultdict(list)
    for row in connection.execute(
        "SELECT id, parent_id FROM messages WHERE conversation_id = ? AND deleted_by IS NULL ORDER BY id",
        (conversation_id,),
    ):
        siblings[row[1]].append(row[0])
    rows = connection.execute(_BRANCH, (conversation_id,)).fetchall()
    attachments = _attachments(
        connection,
        "JOIN messages ON messages.id = parts.message_id WHERE messages.conversation_id = ?",
        conversation_id,
    )
    shared = _Shared(connection)
    return [stored(row, tuple(siblings[row[2]]), shared, attachments.get(row[0], ())) for row in rows]


def find(connection: sqlite3.Connection, message_id: int) -> StoredMessage | None:
    """Also one in the trash: an answer may come to its end there."""
    row = connection.execute(f"SELECT {COLUMNS} FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is None:
        return None
    siblings = connection.execute(
        "SELECT id FROM messages WHERE conversation_id = ? AND parent_id IS ? AND (deleted_by IS NULL OR id = ?) "
        "ORDER BY id",
        (row["conversation_id"], row["parent_id"], message_id),
    ).fetchall()
    attachments = _attachments(connection, "WHERE message_id = ?", message_id)
    return stored(row, tuple(item[0] for item in siblings), _Shared(connection), attachments.get(message_id, ()))


def newest_leaf(connection: sqlite3.Connection, message_id: int) -> int:
    """The end of the newest branch that runs through `message_id`."""
    leaf = message_id
    while child := connection.execute(
        "SELECT max(id) FROM messages WHERE parent_id = ? AND id > ? AND deleted_by IS NULL", (leaf, leaf)
    ).fetchone()[0]:
        leaf = child
    return leaf


def hide(connection: sqlite3.Connection, message_id: int, step_id: int) -> None:
    """Put the message and all below it into the trash, by that step.

    Where it was shown, the newest branch beside it is shown, or what it followed.
    """
    row = connection.execute(
        "SELECT messages.conversation_id, messages.parent_id, leaf_id FROM messages "
        "JOIN conversations ON conversations.id = messages.conversation_id WHERE messages.id = ?",
        (message_id,),
    ).fetchone()
    if row is None:
        return
    connection.execute(
        f"UPDATE messages SET deleted_by = ? WHERE deleted_by IS NULL AND id IN ({BELOW})", (step_id, message_id)
    )
    gone = connection.execute(
        "SELECT 1 FROM messages WHERE id = ? AND deleted_by IS NOT NULL", (row["leaf_id"],)
    ).fetchone()
    if gone:
        beside = connection.execute(
            "SELECT max(id) FROM messages WHERE conversation_id = ? AND parent_id IS ? AND deleted_by IS NULL",
            (row["conversation_id"], row["parent_id"]),
        ).fetchone()[0]
        leaf = newest_leaf(connection, beside) if beside else row["parent_id"]
        connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, row["conversation_id"]))


def stored(
    row: sqlite3.Row, siblings: tuple[int, ...], shared: "_Shared", attachments: tuple[StoredAttachment, ...]
) -> StoredMessage:
    # By position, in the order of COLUMNS: by name it is a search, and a long conversation has thousands of rows.
    (
        number, conversation_id, parent_id, stored_role, content, stored_ending, error, model, created, prompt_tokens,
        completion_tokens, prompt_ms, completion_ms, reasoning, left_out, stored_rating, note, template_id, options_id,
        reasoning_ms,
    ) = row  # fmt: skip
    return StoredMessage(
        id=number,
        conversation_id=conversation_id,
        parent_id=parent_id,
        role=role(stored_role),
        content=content,
        ending=ending(stored_ending),
        created=created,
        siblings=siblings,
        model=model,
        error=error,
        prompt_tokens=prompt_tokens,
        completion_tokens=completion_tokens,
        prompt_ms=prompt_ms,
        completion_ms=completion_ms,
        reasoning=reasoning,
        template=shared.text(template_id),
        options=shared.options(options_id),
        left_out=left_out,
        rating=rating(stored_rating),
        note=note,
        attachments=attachments,
        reasoning_ms=reasoning_ms,
    )


class _Shared:
    """Texts that messages share, each read once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._texts: dict[int, str | None] = {}
        self._options: dict[int, GenerationOptions | None] = {}

    def text(self, number: int | None) -> str | None:
        if number is None:
            return None
        if number not in self._texts:
            row = self._connection.execute("SELECT text FROM interned WHERE id = ?", (number,)).fetchone()
            self._texts[number] = row[0] if row else None
        return self._texts[number]

    def options(self, number: int | None) -> GenerationOptions | None:
        if number is None:
            return None
        if number not in self._options:
            self._options[number] = options_from(self.text(number))
        return self._options[number]


def shared_texts(connection: sqlite3.Connection) -> _Shared:
    return _Shared(connection)


def _attachments(connection: sqlite3.Connection, where: str, number: int) -> dict[int, tuple[StoredAttachment, ...]]:
    """By message. The data stays where it is: sqlite knows its length without reading it.

    Of a file that was read here nothing is kept but its text.
    """
    found: dict[int, list[StoredAttachment]] = defaultdict(list)
    for row in connection.execute(
        "SELECT parts.id, parts.message_id, name, media_type, text, length(data) AS size FROM parts "
        f"{where} AND kind = 'attachment' ORDER BY parts.message_id, parts.position",
        (number,),
    ):
        found[row["message_id"]].append(
            StoredAttachment(
                row["id"], row["name"], row["media_type"], text := row["text"], row["size"] or in_utf8(text)
            )
        )
    return {message_id: tuple(items) for message_id, items in found.items()}


def in_utf8(text: str) -> int:
    """Bytes of it; at once for most texts, of which Python knows that they are ASCII."""
    return len(text) if text.isascii() else len(text.encode(errors="replace"))


def role(value: str) -> Role:
    """What is none comes of a flipped bit, which must not hide the conversation around it; so below."""
    return _ROLES.get(value, Role.ASSISTANT)


def ending(value: str) -> Ending:
    return _ENDINGS.get(value, Ending.INTERRUPTED)


def rating(value: str | None) -> Rating | None:
    return None if value is None else _RATINGS.get(value)


def text(value: str) -> str:
    """A lone surrogate, which a paste can bring, can't be stored: keep a question mark in its place."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace").decode("utf-8")
    return value


def count(value: int | None) -> int | None:
    """A count that sqlite can keep; None, unknown, for one that is no count."""
    return value if value is not None and 0 <= value <= LARGEST else None


def number(value: float | None) -> float | None:
    """A finite number; None, unknown, for anything else: sqlite would keep NaN as NULL by itself."""
    return float(value) if value is not None and math.isfinite(value) else None


def row_id(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def _is_list_of(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(type(item) is kind for item in value)


def _biases(value: object) -> Iterable[LogitBias]:
    for item in value if isinstance(value, list) else ():
        if isinstance(item, dict) and type(item.get("token")) is int and type(item.get("bias")) in (int, float):
            yield LogitBias(item["token"], float(item["bias"]))
