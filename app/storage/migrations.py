"""Every step that the schema has taken, in order. A step and the record that it ran are one transaction.

To change the schema, append the next `mNNN_what_changes` to STEPS; never edit one that was released.
"""

import sqlite3
import time
from collections.abc import Callable

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


STEPS: tuple[Step, ...] = (m001_conversations_and_messages,)


def migrate(database: Database, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring the file to the newest schema. Raise HistoryError, touching nothing, where it is newer than that."""
    applied = applied_steps(database)
    if applied > len(steps):
        raise HistoryError(
            f"The history file {database.path} was written by a newer version of Puna, and this version leaves it "
            "untouched: update Puna, or set PUNA_HOME to another folder."
        )
    for number, step in enumerate(steps[applied:], start=applied + 1):
        with database.transaction() as connection:
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
