"""A file that can't be written is read, and says why it is not written."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.core.archive import ArchivedConversation
from app.core.messages import Ending, Role
from app.storage.database import Database, HistoryDamaged, HistoryError, HistoryNotWritable
from app.storage.history import History
from app.storage.migrations import STEPS, migrate


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, of 1 MiB; only root may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk, on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def remount(disk: Path, option: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{option}", str(disk)], check=True)


def write(path: Path, text: str = "q") -> int:
    with closing(Database(path)) as database:
        history = History(database)
        conversation = history.create_conversation("c")
        history.add_message(conversation, None, Role.USER, text)
    return conversation


def write_and_die(path: Path) -> None:
    """Leave the last words in the log, as a process that was killed does."""
    code = textwrap.dedent(
        """
        import os, sys
        from pathlib import Path
        from app.core.messages import Role
        from app.storage.database import Database
        from app.storage.history import History
        history = History(Database(Path(sys.argv[1])))
        history.add_message(history.create_conversation("c"), None, Role.USER, "in the log")
        os._exit(0)
        """
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    assert Path(f"{path}-wal").stat().st_size > 0


def fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)) == 4096:
                pass
        except OSError:
            pass
    return filler


def first_words(history: History) -> str:
    return history.branch(history.conversations()[0].id)[0].content


def test_the_history_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        History(database).create_conversation("c")
        for ending in ("", "-wal", "-shm"):
            assert stat.S_IMODE(os.stat(f"{path}{ending}").st_mode) == 0o600


def test_the_settings_for_power_loss_and_strange_files_hold(database: Database) -> None:
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "cell_size_check": 1,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "mmap_size": 0,
    }
    for pragma, value in expected.items():
        assert (database.connection.execute(f"PRAGMA {pragma}").fetchone() or [0])[0] == value, pragma
    with database.transaction(durable=False) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone()[0] == 1


def test_a_disk_that_can_only_be_read_is_read(disk: Path) -> None:
    path = disk / "history.sqlite3"
    write(path)
    remount(disk, "ro")
    with closing(Database(path)) as database:
        history = History(database)
        assert first_words(history) == "q"
        assert history.read_only_reason is not None
        assert "can be read but not changed" in history.read_only_reason
        assert history.interrupt_unfinished() == 0
        with pytest.raises(HistoryNotWritable, match="not changed"):
            history.create_conversation("c")
        with pytest.raises(HistoryNotWritable, match="not changed"):
            history.add_archived([ArchivedConversation("x", 1.0, 1.0, (), None)], "import")
        assert not history.try_writing_again()
        remount(disk, "rw")
        assert history.try_writing_again()
        assert history.read_only_reason is None
        history.create_conversation("c")


def test_the_last_words_in_a_log_are_read_where_nothing_can_be_written(disk: Path) -> None:
    path = disk / "history.sqlite3"
    write_and_die(path)
    Path(f"{path}-shm").unlink()  # as after a restart of the machine from a copy of its disk
    remount(disk, "ro")
    with closing(Database(path)) as database:
        assert first_words(History(database)) == "in the log"
    remount(disk, "rw")


def test_an_old_schema_is_read_where_it_cannot_take_a_step(disk: Path) -> None:
    path = disk / "history.sqlite3"
    with closing(Database(path)) as database:
        migrate(database, STEPS[:1])
        database.connection.execute("INSERT INTO conversations (title, created, updated) VALUES ('old', 1, 1)")
    remount(disk, "ro")
    with closing(Database(path)) as database:
        history = History(database)
        assert [row.title for row in history.conversations()] == ["old"]
        with pytest.raises(HistoryNotWritable, match="not changed"):
            history.create_conversation("c")
    remount(disk, "rw")
    with closing(Database(path)) as database:
        assert database.connection.execute("SELECT count(*) FROM migrations").fetchone()[0] == 1


def test_a_full_disk_is_read_and_written_again_when_there_is_room(disk: Path) -> None:
    path = disk / "history.sqlite3"
    conversation = write(path)
    filler = fill(disk)
    with closing(Database(path)) as database:
        history = History(database)
        assert first_words(history) == "q"
        with pytest.raises(HistoryNotWritable, match="disk"):
            history.add_message(conversation, None, Role.USER, "x" * 10_000)
        filler.unlink()
        assert history.try_writing_again()
        history.add_message(conversation, None, Role.USER, "y" * 10_000)
        assert database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_disk_that_fills_up_loses_nothing_that_was_acknowledged(disk: Path) -> None:
    path = disk / "history.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        conversation = history.create_conversation("c")
        parent = None
        written = 0
        sentence = ""
        while not sentence:
            try:
                parent = history.add_message(conversation, parent, Role.USER, f"{written} " + "x" * 5000).id
                written += 1
            except HistoryNotWritable as error:
                sentence = str(error)
        assert "disk" in sentence
        assert written > 10
        with pytest.raises(HistoryNotWritable, match="disk"):
            history.add_archived(
                (ArchivedConversation(str(n) * 1000, 1.0, 1.0, (), None) for n in range(1000)), "import"
            )
    with closing(Database(path)) as database:
        history = History(database)
        assert [message.content.split()[0] for message in history.branch(conversation)] == [
            str(number) for number in range(written)
        ]
        assert [row.title for row in history.conversations()] == ["c"]
        assert database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_limit_on_the_size_of_files_fails_a_write_in_the_middle(tmp_path: Path) -> None:
    """As a quota does: the log can't grow, whatever free space there is."""
    path = tmp_path / "history.sqlite3"
    writer = textwrap.dedent(
        """
        import resource, signal, sys
        from pathlib import Path
        from app.core.messages import Role
        from app.errors import PunaError
        from app.storage.database import Database
        from app.storage.history import History
        history = History(Database(Path(sys.argv[1])))
        conversation = history.create_conversation("c")
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
        written = 0
        try:
            while True:
                history.add_message(conversation, None, Role.USER, "x" * 20_000)
                written += 1
        except PunaError as error:
            print(written, error)
        """
    )
    told = subprocess.run([sys.executable, "-c", writer, str(path)], capture_output=True, text=True)
    assert told.stderr == ""
    written, sentence = told.stdout.split(" ", 1)
    assert "disk" in sentence
    with closing(Database(path)) as database:
        count = database.connection.execute("SELECT count(*) FROM messages").fetchone()[0]
        assert count == int(written) > 0
        assert database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_file_that_another_program_holds_for_writing_is_read(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with closing(Database(path, busy_timeout_s=0.05)) as database:
            history = History(database)
            assert first_words(history) == "q"
            assert "another program" in (history.read_only_reason or "")
            other.execute("ROLLBACK")
            assert history.try_writing_again()
            history.create_conversation("c")


def test_a_file_that_another_program_keeps_to_itself_is_read_from_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with closing(Database(path, busy_timeout_s=0.05)) as database:
            history = History(database)
            assert first_words(history) == "q"
            assert "another program" in (history.read_only_reason or "")
            assert not history.try_writing_again()


@pytest.mark.parametrize("offset", [0, 100, 4096, 8192, 12_288, 20_000, 60_000])
def test_flipped_bytes_are_a_sentence_or_nothing(tmp_path: Path, offset: int) -> None:
    """Whatever a bad disk does ends in a sentence, and the check at start notices what can be noticed."""
    path = tmp_path / "history.sqlite3"
    write(path, "words " * 5000)
    data = bytearray(path.read_bytes())
    for position in range(offset, min(offset + 64, len(data))):
        data[position] ^= 0xFF
    path.write_bytes(data)
    with suppress(HistoryError), closing(Database(path)) as database:
        history = History(database)
        for row in history.conversations():
            history.branch(row.id)
        history.add_message(history.create_conversation("c"), None, Role.USER, "q", Ending.DONE)


def test_a_flipped_byte_in_a_text_hides_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path, "words " * 5000)
    data = path.read_bytes()
    place = data.rindex(b"words words")
    path.write_bytes(data[:place] + b"\xff" + data[place + 1 :])
    with closing(Database(path)) as database:
        assert first_words(History(database)).count("words") == 4999


def test_a_log_that_is_cut_off_loses_its_last_words_only(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    write(path, "safe")
    write_and_die(path)
    log = Path(f"{path}-wal")
    with log.open("rb+") as file:
        file.truncate(log.stat().st_size - 1000)
    with closing(Database(path)) as database:
        history = History(database)
        assert "safe" in [
            history.branch(row.id)[0].content for row in history.conversations() if history.branch(row.id)
        ]
        assert database.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_damaged_file_is_told_apart_from_one_that_cannot_be_written(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(HistoryDamaged, match="no history of Puna"):
        Database(path)
    assert not list(tmp_path.glob("*-wal"))


def test_a_copy_for_reading_goes_away_with_the_database(disk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = disk.parent / "temporary"
    places.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(places))
    path = disk / "history.sqlite3"
    write_and_die(path)
    Path(f"{path}-shm").unlink()
    remount(disk, "ro")
    with closing(Database(path)):
        assert len(list(places.iterdir())) == 1
    assert list(places.iterdir()) == []
    remount(disk, "rw")
    shutil.rmtree(places)


def test_a_second_connection_leaves_the_log_of_the_first_to_it(tmp_path: Path) -> None:
    """Upkeep opens and closes the file beside the window; another program that closes it must not think it the last."""
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        history = History(database)
        history.create_conversation("before")
        Database(path).close()
        script = f"import sqlite3; c = sqlite3.connect({str(path)!r}); c.execute('SELECT * FROM messages'); c.close()"
        subprocess.run([sys.executable, "-c", script], check=True)
        assert Path(f"{path}-wal").exists()
        history.create_conversation("after")
        count = f"import sqlite3; print(*sqlite3.connect({str(path)!r}).execute('SELECT title FROM conversations'))"
        seen = subprocess.run([sys.executable, "-c", count], check=True, capture_output=True, text=True)
        assert seen.stdout.strip() == "('before',) ('after',)"


def test_a_program_that_never_lets_go_is_waited_for_once(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(Database(path, busy_timeout_s=0.2)) as database:
        history = History(database)

        def patience_ms() -> int:
            return int(database.connection.execute("PRAGMA busy_timeout").fetchone()[0])

        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert patience_ms() == 200
            for _ in range(2):
                with pytest.raises(HistoryNotWritable, match="another program"):
                    history.create_conversation("c")
                assert patience_ms() == 50
            other.execute("ROLLBACK")
        history.create_conversation("c")
        assert patience_ms() == 200
