"""Some rounds of tests/benchmarks/kill_history.py, and proof that it notices what it is there to notice."""

from contextlib import closing
from pathlib import Path

from app.storage.database import Database
from tests.benchmarks import kill_history


def test_nothing_that_was_acknowledged_is_lost_or_doubled(tmp_path: Path) -> None:
    report = kill_history.run(tmp_path, rounds=8, seed=3, longest_s=0.4)
    assert report.problems == []
    assert report.rounds == 8
    assert report.returned["message"] > 5


def test_a_loss_a_change_and_a_double_are_noticed(tmp_path: Path) -> None:
    kill_history.run(tmp_path, rounds=2, seed=5, longest_s=1.0)
    path = tmp_path / "history.sqlite3"
    with closing(Database(path)) as database:
        there = kill_history.state_of(database)
        last = database.connection.execute(
            "SELECT messages.id FROM messages JOIN conversations ON conversations.id = conversation_id "
            "WHERE origin = '' AND deleted_by IS NULL ORDER BY messages.id DESC"
        ).fetchone()[0]
    assert list(kill_history.compare(path, {name: {**state} for name, state in there.items()}, {})) == []
    for damage, told in (
        (f"UPDATE messages SET content = 'other' WHERE id = {last}", "not as they were"),
        (f"UPDATE messages SET ending = 'error' WHERE id = {last}", "not as they were"),
        ("UPDATE conversations SET deleted = 1 WHERE deleted IS NULL", "not as they were"),
        (
            "INSERT INTO messages (conversation_id, role, content, ending, created) "
            f"SELECT conversation_id, role, content, ending, created FROM messages WHERE id = {last}",
            "nobody wrote",
        ),
    ):
        with closing(Database(path)) as database:
            database.connection.execute("BEGIN")
            database.connection.execute(damage)
            database.connection.execute("COMMIT")
        problems = list(kill_history.compare(path, {name: {**state} for name, state in there.items()}, {}))
        assert any(told in problem for problem in problems), damage
