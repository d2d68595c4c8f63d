"""Exports from end to end: `puna history export`, and the job behind the window."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.core.archive import Rating
from app.core.export import ExportFormat
from app.core.messages import Role
from app.paths import child_environment, default_paths
from app.storage.database import Database
from app.storage.history import History
from tests.integration.test_import_history import puna, result_of
from tests.unit.storage.exporters.samples import chain


@contextmanager
def history() -> Iterator[History]:
    default_paths().create()
    with closing(Database(default_paths().history)) as database:
        yield History(database)


@pytest.fixture
def filled() -> None:
    with history() as store:
        store.add_archived(
            [
                chain("u:Hi", "a:Hello.", title="First", folder="Work"),
                chain("u:Ho", "a:Hey.", title="Second", tags=("fun",)),
            ],
            "samples",
        )
        answer = store.branch(2)[-1]
        store.rate(answer.id, Rating.GOOD, "warm")


@pytest.mark.parametrize("form", list(ExportFormat))
def test_every_format_from_the_terminal(filled: None, form: ExportFormat, tmp_path: Path) -> None:
    done = result_of(puna("export", "--format", form, "-o", tmp_path / "out", "--json"))
    assert done["conversations"] == 2
    target = Path(done["target"])
    assert target.exists()
    assert done["bytes"] == sum(path.stat().st_size for path in ([target] if target.is_file() else target.iterdir()))
    assert done["summary"].endswith(f" written to {target.name}.")
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_asked_for(filled: None, tmp_path: Path) -> None:
    def rows(*arguments: str) -> list[str]:
        path = tmp_path / "rows.jsonl"
        result_of(puna("export", "--format", "alpaca", "-o", path, "--json", *arguments))
        return [json.loads(line)["output"] for line in path.read_text().splitlines()]

    assert rows() == ["Hello.", "Hey."]
    assert rows("--folder", "Work") == ["Hello."]
    assert rows("--tag", "fun") == ["Hey."]
    assert rows("--rating", "good") == ["Hey."]
    assert rows("--conversation", "1") == ["Hello."]
    assert rows("--since", "2023-11-01") == ["Hello.", "Hey."]
    run = puna("export", "--format", "alpaca", "-o", tmp_path / "none", "--since", "2199-01-01")
    assert run.stderr == "error: There is no such conversation in the history, so nothing was written.\n"
    assert puna("export", "--format", "alpaca", "-o", tmp_path / "none", "--since", "soon").returncode == 2
    assert puna("export", "--format", "docx", "-o", tmp_path / "none").returncode == 2
    nowhere = puna("export", "--format", "json", "-o", tmp_path / "no" / "such" / "folder.json")
    assert (nowhere.returncode, nowhere.stderr.count("\n")) == (1, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["rows.jsonl"]


def test_an_export_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    with history() as store:
        store.add_archived((chain(f"u:{n}", "a:" + "word " * 200) for n in range(4000)), "many")
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "history", "export", "--format", "html", "-o", str(tmp_path / "pages")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=child_environment(),
    )
    end = time.monotonic() + 30
    while not list(tmp_path.glob(".pages.part/*")):
        assert time.monotonic() < end
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=30)
    assert process.returncode == 130
    assert list(tmp_path.iterdir()) == []


def test_what_came_in_from_elsewhere_goes_out_and_in_again_equal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filled: None
) -> None:
    with history() as store:
        everything = list(store.archive_all())
    path = tmp_path / "all.json"
    result_of(puna("export", "--format", "json", "-o", path, "--json"))
    monkeypatch.setenv("PUNA_HOME", str(tmp_path / "empty"))
    assert result_of(puna("import", path, "--json"))["added"] == 2
    with history() as store:
        assert list(store.archive_all()) == everything
        assert store.branch(2)[-1].rating is Rating.GOOD
        assert store.branch(2)[0].role is Role.USER
    result_of(puna("export", "--format", "json", "-o", tmp_path / "again.json", "--json"))
    assert (tmp_path / "again.json").read_bytes() == path.read_bytes()
