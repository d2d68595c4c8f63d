"""The full-text index: its tables, and the triggers that keep it in step within the transaction that writes the text.

Three FTS5 tables over views, so that no text is kept twice. What is being written is not indexed until it has ended:
`ending` is the mark, so that an answer cut short by a crash is indexed when the next start marks it as interrupted.

Scripts that are written without spaces are cut into letters, by a unit separator around each: a word of them is then a
phrase, which is found wherever it stands. Python does that: in SQL, a text of a megabyte took twenty seconds. Step 4 of
the migrations makes these tables; what it made stays as it is.
"""

import sqlite3

from app.core.search_query import letters_apart

# Vowel signs belong to their word, as in Hindi.
_TOKENS = "tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\""

# Characters of a text that are indexed. The rest of a longer one, which can only be an attached book, waits for whoever
# opens it: whoever sends it must not wait for a second.
LONGEST = 1_000_000

# Index -> (the view under it, the table that the texts come from, column of the view -> expression on that table).
_INDEXES: dict[str, tuple[str, str, dict[str, str]]] = {
    "title_words": ("title_texts", "conversations", {"title": "title"}),
    "message_words": ("message_texts", "messages", {"body": "content", "reasoning": "reasoning"}),
    "attachment_words": ("attachment_texts", "parts", {"name": "name", "body": "text"}),
}
INDEXES = tuple(_INDEXES)


def create(connection: sqlite3.Connection) -> None:
    """Make the index of what is there."""
    # What is asked of each message that has the words, without reading its text.
    connection.execute("CREATE INDEX messages_searched ON messages (id, conversation_id, role, created, deleted_by)")
    for index, (view, table, columns) in _INDEXES.items():
        texts = ", ".join(f"{_cut(expression)} AS {name}" for name, expression in columns.items())
        where = " WHERE ending <> 'streaming'" if table == "messages" else ""
        connection.execute(f"CREATE VIEW {view} AS SELECT id, {texts} FROM {table}{where}")
        connection.execute(
            f"CREATE VIRTUAL TABLE {index} USING fts5 "
            f"({', '.join(columns)}, content = '{view}', content_rowid = 'id', {_TOKENS}, prefix = '3')"
        )
        _follow(connection, index, view, table, columns)
        rebuild(connection, index)


def rebuild(connection: sqlite3.Connection, index: str) -> None:
    connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def forget_erased(connection: sqlite3.Connection) -> None:
    """Write the index anew without the words of what was erased; until then they can still be read in the file."""
    for index in INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def _follow(connection: sqlite3.Connection, index: str, view: str, table: str, columns: dict[str, str]) -> None:
    """Take the old text out before a row changes, and put the new one in afterwards; the view says what is indexed."""
    names = ", ".join(columns)
    take_out = (
        f"INSERT INTO {index} ({index}, rowid, {names}) SELECT 'delete', id, {names} FROM {view} WHERE id = old.id"
    )
    put_in = f"INSERT INTO {index} (rowid, {names}) SELECT id, {names} FROM {view} WHERE id = new.id"
    watched = [*columns.values(), *(["ending"] if table == "messages" else [])]
    changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in watched)
    if table == "messages":
        # Two states in which it is being written: nothing of it is indexed, nothing changes.
        changed = f"({changed}) AND NOT (old.ending = 'streaming' AND new.ending = 'streaming')"
        # Of an end that says something else of the same text, nothing changes either.
        same = " AND ".join(f"old.{name} IS new.{name}" for name in columns.values())
        changed += f" AND NOT ({same} AND old.ending <> 'streaming' AND new.ending <> 'streaming')"
    for name, event, action in (
        ("added", "AFTER INSERT ON", put_in),
        ("deleted", "BEFORE DELETE ON", take_out),
        ("before", f"BEFORE UPDATE OF {', '.join(watched)} ON", take_out),
        ("after", f"AFTER UPDATE OF {', '.join(watched)} ON", put_in),
    ):
        when = f"WHEN {changed} " if event.split()[1] == "UPDATE" else ""
        connection.execute(f"CREATE TRIGGER {index}_{name} {event} {table} {when}BEGIN {action}; END")


def _cut(column: str) -> str:
    """The text of a column with what is written without spaces cut into letters.

    As bytes: of a damaged text all but the damage is still indexed, and taken out again.
    """
    return f"letters_apart(CAST(substr({column}, 1, {LONGEST}) AS BLOB))"


def teach(connection: sqlite3.Connection) -> None:
    """Every connection that changes or shows a text needs this before."""
    connection.create_function("letters_apart", 1, _letters_apart, deterministic=True)


def _letters_apart(text: bytes | None) -> str | None:
    return None if text is None else letters_apart(text.decode(errors="replace"))
