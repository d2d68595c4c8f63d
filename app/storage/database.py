"""Open Puna's SQLite file: pragmas, transactions, and sqlite's errors as sentences for the person.

Knows nothing of the tables; the schema is in `migrations`, the statements in `history`.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import PunaError

# Primary result codes of sqlite that are the world's fault, each with what to do about it.
WORLD_ERRORS = {
    sqlite3.SQLITE_FULL: "the disk is full: free some space, then go on",
    sqlite3.SQLITE_READONLY: "the file can only be read: check the permissions of its folder",
    sqlite3.SQLITE_PERM: "access is denied: check the permissions of its folder",
    sqlite3.SQLITE_CANTOPEN: "it can't be opened: check that its folder exists and can be written",
    sqlite3.SQLITE_BUSY: "another program is using it: close that program, then try again",
    sqlite3.SQLITE_IOERR: "the disk reported an error: check that it is connected and has free space",
    sqlite3.SQLITE_CORRUPT: "it is damaged: restore it from a backup, or move it away to start a new one",
    sqlite3.SQLITE_NOTADB: "it is no history of Puna: move it away to start a new one",
}


class HistoryError(PunaError):
    """The history file can't be used as asked."""


class Database:
    """One connection in WAL mode; foreign keys are enforced. All calls come from one thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with self.world_errors():
            # autocommit: transactions are begun and ended here and nowhere else.
            self.connection = sqlite3.connect(path, isolation_level=None, timeout=5)
            try:
                self.connection.row_factory = sqlite3.Row
                self.connection.execute("PRAGMA journal_mode = WAL")
                self.connection.execute("PRAGMA foreign_keys = ON")
                self.connection.execute("PRAGMA synchronous = FULL")
            except sqlite3.Error:
                self.connection.close()
                raise

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[sqlite3.Connection]:
        """All of the block or nothing of it. Raises HistoryError.

        A commit that is not `durable` survives the death of any process, but not a power cut; it costs no fsync, so
        it suits what is written several times a second and soon written again.
        """
        with self.world_errors():
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:  # sqlite rolls back by itself on a full disk
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def world_errors(self) -> Iterator[None]:
        """Turn what sqlite says of the world into HistoryError; let our own mistakes pass as they are."""
        try:
            yield
        except sqlite3.Error as error:
            # The primary code is the low byte; sqlite3 raises some errors without any code.
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in WORLD_ERRORS:
                raise HistoryError(f"The history file {self.path} can't be used: {WORLD_ERRORS[code]}.") from error
            raise
