"""Every step that the schema has taken, in order. A step and the record that it ran are one transaction.

To change the schema, append the next `mNNN_what_changes` to STEPS; never edit one that was released.
"""

import sqlite3
import time
from collections.abc import Callable

from app.storage import search_schema
from app.storage.database import Database, HistoryError

Step = Callable[[sqlite3.Connection], None]


def m001_conversations_and_messages(connection: sqlite3.Connection) -> None:
    """Messages form a tree by `parent_id`; a conversation points at the leaf of the branch that is shown."""
    connection.execute(
        """CREATE TABLE conversations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            model TEXT,
            template TEXT,
            system_prompt TEXT NOT NULL DEFAULT '',
            leaf_id INTEGER REFERENCES messages (id),
            created REAL NOT NULL,
            updated REAL NOT NULL,
            deleted REAL
        )"""
    )
    connection.execute(
        """CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation_id INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            parent_id INTEGER REFERENCES messages (id),
            role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
            content TEXT NOT NULL,
            ending TEXT NOT NULL
                CHECK (ending IN ('done', 'streaming', 'stopped', 'length', 'interrupted', 'error')),
            error TEXT,
            model TEXT,
            created REAL NOT NULL,
            prompt_tokens INTEGER,
            completion_tokens INTEGER,
            prompt_ms REAL,
            completion_ms REAL
        )"""
    )
    connection.execute("CREATE INDEX messages_by_conversation ON messages (conversation_id, parent_id)")
    connection.execute("CREATE INDEX messages_by_parent ON messages (parent_id)")
    connection.execute("CREATE INDEX messages_streaming ON messages (id) WHERE ending = 'streaming'")
    connection.execute("CREATE INDEX conversations_by_time ON conversations (updated) WHERE deleted IS NULL")


def m002_parts_trash_and_undo(connection: sqlite3.Connection) -> None:
    """What answers were made with, what came with a message, how conversations are ordered, and steps to undo.

    A conversation whose `import_id` is a step that is not finished is hidden by `deleted`, so that an import appears
    whole or not at all. A message is in the trash where `deleted_by` names the step that put it there.
    """
    connection.execute(
        """CREATE TABLE steps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('delete', 'delete message', 'import', 'edit', 'change')),
            label TEXT NOT NULL,
            created REAL NOT NULL,
            finished REAL,
            undone REAL,
            owner TEXT
        )"""
    )
    # `before` is a JSON object of column -> the value it had, of the message where there is one.
    connection.execute(
        """CREATE TABLE step_items (
            id INTEGER PRIMARY KEY,
            step_id INTEGER NOT NULL REFERENCES steps (id) ON DELETE CASCADE,
            conversation_id INTEGER NOT NULL,
            message_id INTEGER,
            before TEXT NOT NULL
        )"""
    )
    # Templates and sampling options, which thousands of answers share.
    connection.execute("CREATE TABLE interned (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)")
    connection.execute(
        """CREATE TABLE parts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('attachment', 'tool_call')),
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            text TEXT NOT NULL,
            data BLOB NOT NULL
        )"""
    )
    # What was typed and not sent; conversation 0 is the one that does not exist yet.
    connection.execute("CREATE TABLE drafts (conversation_id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    for column in (
        "folder TEXT NOT NULL DEFAULT ''",
        "tags TEXT NOT NULL DEFAULT '[]'",
        "pinned INTEGER NOT NULL DEFAULT 0",
        "archived INTEGER NOT NULL DEFAULT 0",
        "origin TEXT NOT NULL DEFAULT ''",
        "import_id INTEGER REFERENCES steps (id) ON DELETE SET NULL",
    ):
        connection.execute(f"ALTER TABLE conversations ADD COLUMN {column}")
    for column in (
        "reasoning TEXT NOT NULL DEFAULT ''",
        "template_id INTEGER REFERENCES interned (id)",
        "options_id INTEGER REFERENCES interned (id)",
        "left_out INTEGER",
        "rating TEXT CHECK (rating IN ('good', 'bad'))",
        "note TEXT NOT NULL DEFAULT ''",
        "deleted_by INTEGER REFERENCES steps (id)",
    ):
        connection.execute(f"ALTER TABLE messages ADD COLUMN {column}")
    connection.execute("DROP INDEX conversations_by_time")
    connection.execute(
        "CREATE INDEX conversations_listed ON conversations (archived, pinned DESC, updated DESC, id DESC) "
        "WHERE deleted IS NULL"
    )
    connection.execute("CREATE INDEX conversations_deleted ON conversations (deleted) WHERE deleted IS NOT NULL")
    connection.execute("CREATE UNIQUE INDEX conversations_by_origin ON conversations (origin) WHERE origin <> ''")
    connection.execute("CREATE INDEX conversations_by_import ON conversations (import_id)")
    # Deleting a message asks which conversation shows it.
    connection.execute("CREATE INDEX conversations_by_leaf ON conversations (leaf_id)")
    connection.execute("CREATE INDEX messages_deleted ON messages (deleted_by) WHERE deleted_by IS NOT NULL")
    connection.execute("CREATE INDEX messages_rated ON messages (rating) WHERE rating IS NOT NULL")
    connection.execute("CREATE INDEX parts_by_message ON parts (message_id, position)")
    connection.execute("CREATE INDEX step_items_by_step ON step_items (step_id)")
    connection.execute("CREATE INDEX steps_unfinished ON steps (id) WHERE finished IS NULL")


def m003_tuning_and_time_of_reasoning(connection: sqlite3.Connection) -> None:
    """How a conversation is answered (JSON of app.core.tuning, empty: as the model has it), and how long it thought."""
    connection.execute("ALTER TABLE conversations ADD COLUMN tuning TEXT NOT NULL DEFAULT ''")
    connection.execute("ALTER TABLE messages ADD COLUMN reasoning_ms REAL")


def m004_full_text_index(connection: sqlite3.Connection) -> None:
    """What can be searched, of all that is there; see app.storage.search_schema."""
    search_schema.create(connection)


def m005_draft_parts_and_saved_things(connection: sqlite3.Connection) -> None:
    """What is attached to a draft, and what is saved under a name: prompts, personas, prompt templates.

    A row of `saved` whose `deleted` is set was deleted then and can come back.
    """
    connection.execute(
        """CREATE TABLE draft_parts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation_id INTEGER NOT NULL,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            text TEXT NOT NULL,
            data BLOB NOT NULL
        )"""
    )
    connection.execute("CREATE INDEX draft_parts_by_conversation ON draft_parts (conversation_id, id)")
    connection.execute(
        """CREATE TABLE saved (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL CHECK (kind IN ('prompt', 'persona', 'template')),
            name TEXT NOT NULL,
            body TEXT NOT NULL,
            changed REAL NOT NULL,
            deleted REAL
        )"""
    )
    connection.execute("CREATE UNIQUE INDEX saved_by_name ON saved (kind, name) WHERE deleted IS NULL")


STEPS: tuple[Step, ...] = (
    m001_conversations_and_messages,
    m002_parts_trash_and_undo,
    m003_tuning_and_time_of_reasoning,
    m004_full_text_index,
    m005_draft_parts_and_saved_things,
)


def migrate(database: Database, steps: tuple[Step, ...] = STEPS, before: Callable[[int], object] | None = None) -> None:
    """Bring the file to the newest schema. Raise HistoryError, touching nothing, where it is newer than that.

    `before` is called once with the number of steps that a file with data has, before it takes another.
    """
    applied = applied_steps(database)
    if applied > len(steps):
        raise HistoryError(
            f"The history file {database.path} was written by a newer version of Puna, and this version leaves it "
            "untouched: update Puna, or set PUNA_HOME to another folder."
        )
    if before is not None and 0 < applied < len(steps):
        before(applied)
    for number, step in enumerate(steps[applied:], start=applied + 1):
        with database.transaction(in_copy=True) as connection:
            if number == 1:
                connection.execute(
                    "CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied REAL NOT NULL)"
                )
            step(connection)
            connection.execute("INSERT INTO migrations VALUES (?, ?, ?)", (number, step.__name__, time.time()))


def applied_steps(database: Database) -> int:
    """How many steps the file has taken; 0 for a new one. Reads only."""
    with database.world_errors():
        exists = database.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").fetchone()
        if not exists:
            foreign = database.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if foreign:
                raise HistoryError(f"{database.path} is a database of another program: move it away to start anew.")
            return 0
        return int(database.connection.execute("SELECT count(*) FROM migrations").fetchone()[0])
