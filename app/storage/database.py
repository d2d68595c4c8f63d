"""Open Puna's SQLite file: pragmas, transactions, reading where writing is refused, and sqlite's errors as sentences.

Knows nothing of the tables; the schema is in `migrations`, the statements in `history` and its neighbours.
"""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from app.errors import PunaError
from app.storage.search_schema import teach

# Primary result codes of sqlite that are the world's fault, each with what to do about it.
NOT_WRITABLE = {
    sqlite3.SQLITE_FULL: "the disk is full: free some space, then go on",
    sqlite3.SQLITE_READONLY: "the file can only be read: check the permissions of its folder",
    sqlite3.SQLITE_PERM: "access is denied: check the permissions of its folder",
    sqlite3.SQLITE_CANTOPEN: "it can't be opened: check that its folder exists and can be written",
    sqlite3.SQLITE_BUSY: "another program is using it: close that program, then try again",
    sqlite3.SQLITE_IOERR: "the disk reported an error: check that it is connected and has free space",
}
DAMAGED = {
    sqlite3.SQLITE_CORRUPT: "it is damaged: restore it from a backup, or move it away to start a new one",
    sqlite3.SQLITE_NOTADB: "it is no history of Puna: move it away to start a new one",
}
TOO_BIG = {sqlite3.SQLITE_TOOBIG: "a text or file in it is larger than a gigabyte: leave it out"}

# Every connection, in this order. WAL is not among them: it would change a file that turns out not to be ours.
PRAGMAS = (
    "foreign_keys = ON",
    "synchronous = FULL",
    # What fsync means on macOS: without these the drive's own cache is not written before a power cut.
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    # Impossible pages are noticed when they are read. (trusted_schema stays ON: without it, the triggers that keep a
    # full-text index are refused by the sqlite of many systems.)
    "cell_size_check = ON",
    # A disk that goes away is an error of a read then, not a bus error.
    "mmap_size = 0",
    # What is deleted for good is overwritten; nothing of it goes into temporary files.
    "secure_delete = ON",
    "temp_store = MEMORY",
    # A large import must not leave a large log behind.
    "journal_size_limit = 67108864",
)

# How long a write waits for another program that kept the last one waiting in vain.
SHORT_BUSY_TIMEOUT_S = 0.05


class HistoryError(PunaError):
    """The history file can't be used as asked."""


class HistoryNotWritable(HistoryError):
    """Reading may still work."""


class HistoryDamaged(HistoryError):
    """The file is damaged or no database: a snapshot can be restored in its place."""


def connect(name: str, busy_timeout_s: float = 5.0) -> sqlite3.Connection:
    """A connection to a path, or a URI that begins with "file:", with our pragmas. Raises sqlite3.Error."""
    # autocommit: transactions are begun and ended in Database.transaction and nowhere else.
    connection = sqlite3.connect(name, isolation_level=None, timeout=busy_timeout_s, uri=name.startswith("file:"))
    try:
        connection.row_factory = sqlite3.Row
        # A flipped bit in a text must not hide the conversation around it.
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        teach(connection)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def world_errors(path: Path) -> Iterator[None]:
    """Turn what sqlite says of the world into HistoryError; let our own mistakes pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        # The primary code is the low byte; sqlite3 raises some errors without any code.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        for words, kind in ((NOT_WRITABLE, HistoryNotWritable), (DAMAGED, HistoryDamaged), (TOO_BIG, HistoryError)):
            if code in words:
                raise kind(_cannot_be_used(path, words[code])) from error
        raise
    except UnicodeDecodeError as error:
        # What sqlite says of a damaged schema quotes it.
        raise HistoryDamaged(_cannot_be_used(path, DAMAGED[sqlite3.SQLITE_CORRUPT])) from error


def _cannot_be_used(path: Path, why: str) -> str:
    return f"The history file {path} can't be used: {why}."


def schema_step(path: Path) -> str:
    """The last step that the file's schema has taken, or why that can't be told. Changes nothing."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", timeout=0.1, uri=True)) as connection:
            return str(connection.execute("SELECT max(number) FROM migrations").fetchone()[0])
    except sqlite3.Error as error:
        # Not its words: of a damaged file they may quote what is in it.
        return getattr(error, "sqlite_errorname", type(error).__name__)


class Database:
    """One connection in WAL mode; foreign keys are enforced. All calls come from one thread.

    Where the file exists but can't be written, it is opened for reading, and `read_only_reason` is a sentence that says
    why; every transaction raises it then. Raises HistoryError where it can't be read either.
    """

    def __init__(self, path: Path, *, busy_timeout_s: float = 5.0) -> None:
        self.path = path
        self.read_only_reason: str | None = None
        self._busy_timeout_s = self._waits_s = busy_timeout_s
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        with self.world_errors():
            self.connection = self._open()

    def close(self) -> None:
        self.connection.close()
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    def try_writing_again(self) -> bool:
        """Open anew where only reading was possible; whether it can be written now."""
        if self.read_only_reason is not None:
            self.close()
            self.read_only_reason = None
            self._waits_s = self._busy_timeout_s
            with self.world_errors():
                self.connection = self._open()
        return self.read_only_reason is None

    def has_tables(self) -> bool:
        """Whether there is anything in the file."""
        with self.world_errors():
            return bool(self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])

    def read_a_copy(self, reason: str) -> None:
        """Go on with a private copy of the file, which can take the steps of the schema that the file can't."""
        self.connection.close()
        self.read_only_reason = reason
        with self.world_errors():
            self.connection = self._open_copy()

    @contextmanager
    def transaction(self, *, durable: bool = True, in_copy: bool = False) -> Iterator[sqlite3.Connection]:
        """All of the block or nothing of it. Raises HistoryError.

        A commit that is not `durable` survives the death of any process, but not a power cut; it costs no fsync, so
        it suits what is written several times a second and soon written again. `in_copy` allows what only prepares
        the copy that stands for a file which can't be written.
        """
        if self.read_only_reason is not None and not (in_copy and self._copy is not None):
            raise HistoryNotWritable(self.read_only_reason)
        with self.world_errors():
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._begin()
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:  # sqlite rolls back by itself on a full disk
                    self.connection.execute("ROLLBACK")
                raise

    def _begin(self) -> None:
        """Wait for whoever else writes; once in vain, then no longer than a moment, for somebody looks at a window."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                self._wait_at_most(min(SHORT_BUSY_TIMEOUT_S, self._busy_timeout_s))
            raise
        self._wait_at_most(self._busy_timeout_s)

    def _wait_at_most(self, seconds: float) -> None:
        if seconds != self._waits_s:
            self.connection.execute(f"PRAGMA busy_timeout = {round(1000 * seconds)}")
            self._waits_s = seconds

    def world_errors(self) -> AbstractContextManager[None]:
        """Turn what sqlite says of the world into HistoryError; let our own mistakes pass as they are."""
        return world_errors(self.path)

    def _open(self) -> sqlite3.Connection:
        try:
            return self._open_for_writing()
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code not in NOT_WRITABLE or not self.path.is_file() or not self.path.stat().st_size:
                raise
            self.read_only_reason = (
                f"The history file {self.path} can be read but not changed now: {NOT_WRITABLE[code]}."
            )
            try:
                return self._open_for_reading()
            except (sqlite3.Error, OSError):
                raise error from None

    def _open_for_writing(self) -> sqlite3.Connection:
        # A new file is for its owner's eyes only; sqlite gives its log the same permissions.
        with suppress(OSError):
            os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        self._refuse_what_is_no_database()
        connection = self._connect(str(self.path))
        try:
            ours = connection.execute("SELECT count(*), sum(name = 'migrations') FROM sqlite_master").fetchone()
            if not ours[0] or ours[1]:
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("BEGIN IMMEDIATE")  # takes the lock that writing takes, and writes nothing
            connection.execute("ROLLBACK")
        except BaseException:
            connection.close()
            raise
        return connection

    def _refuse_what_is_no_database(self) -> None:
        """Closing what it could not read, sqlite would remove the log, and with it perhaps the last words.

        sqlite itself looks, in the one mode that touches no log. Nothing else may open the file, not even to read a
        byte: closing it would end every lock that this process has on it (POSIX), and the next program that closes the
        history would take itself for the last, and remove the log that we still write to.
        """
        with suppress(sqlite3.OperationalError):  # what can't be opened is told by whoever opens it
            connection = sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
            with closing(connection):
                try:
                    connection.execute("PRAGMA schema_version").fetchone()
                except sqlite3.DatabaseError as error:
                    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
                        raise HistoryDamaged(_cannot_be_used(self.path, DAMAGED[sqlite3.SQLITE_NOTADB])) from error

    def _open_for_reading(self) -> sqlite3.Connection:
        """Beside a program that holds it; or where its folder can't be written; or, at last, a copy of it."""
        modes = ["mode=ro"]
        log = Path(f"{self.path}-wal")
        # Without a shared-memory file sqlite can't read a log, and would show an old state without it.
        if not log.exists() or not log.stat().st_size:
            modes.append("immutable=1")
        for mode in modes:
            with suppress(sqlite3.Error):
                connection = self._connect(f"{self.path.absolute().as_uri()}?{mode}")
                try:
                    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                except BaseException:
                    connection.close()
                    raise
                return connection
        return self._open_copy()

    def _open_copy(self) -> sqlite3.Connection:
        self._copy = tempfile.TemporaryDirectory(prefix="puna-history-")
        try:
            target = Path(self._copy.name) / self.path.name
            for ending in ("", "-wal"):
                if os.path.exists(f"{self.path}{ending}"):
                    shutil.copyfile(f"{self.path}{ending}", f"{target}{ending}")
            connection = self._connect(str(target))
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except BaseException:
                connection.close()
                raise
        except BaseException:
            self._copy.cleanup()
            self._copy = None
            raise
        return connection

    def _connect(self, name: str) -> sqlite3.Connection:
        return connect(name, self._busy_timeout_s)
