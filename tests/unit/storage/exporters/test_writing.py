"""Out of a real history into files: which conversations, where to, and whole or not at all."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.archive import ArchivedConversation, Rating
from app.core.export import ExportFormat, ExportOptions, ExportRequest, as_text, request_from
from app.errors import PunaError
from app.storage import archive
from app.storage.database import Database
from app.storage.exporters.writing import Exported, chosen, export, place
from app.storage.history import History
from tests.unit.storage.exporters.samples import chain, said, talk
from tests.unit.storage.importers.reading_helpers import read
from tests.unit.storage.test_archive import trees

GOOD = talk(said(None, "u", "1"), said(0, "a", "one", rating=Rating.GOOD), title="Good", tags=("fun",))
LETTER = chain("u:Dear", "a:Yours", title="Letter", folder="Work/Letters")
QUESTION = chain("u:?", title="letter", folder="Work", archived=True)


@pytest.fixture
def filled(history: History) -> History:
    history.add_archived([GOOD, LETTER, QUESTION, chain("u:x", title="Gone")], "samples")
    history.delete(number(history, "Gone"))
    return history


def number(history: History, title: str) -> int:
    return next(row.id for row in history.conversations() if row.title == title)


def titles(history: History, **wanted: object) -> list[str]:
    return [row.title for row in chosen(history, ExportRequest(ExportFormat.JSON, **wanted))]  # type: ignore[arg-type]


def taken_out(history: History, request: ExportRequest, output: Path) -> Exported:
    target, by_pieces = place(output, request, chosen(history, request))
    return export(history, request, target, by_pieces)


def test_which_conversations(filled: History) -> None:
    assert titles(filled) == ["Good", "Letter", "letter"]
    assert titles(filled, folder="Work") == ["Letter", "letter"]
    assert titles(filled, folder="Work/Letters") == ["Letter"]
    assert titles(filled, tag="fun") == ["Good"]
    assert titles(filled, conversations=(number(filled, "Letter"),)) == ["Letter"]
    assert titles(filled, since=GOOD.updated) == ["Good", "Letter", "letter"]
    for nothing in ({"since": GOOD.updated + 1}, {"tag": "dull"}, {"folder": "Work", "tag": "fun"}):
        with pytest.raises(PunaError, match="no such conversation"):
            titles(filled, **nothing)
    with pytest.raises(PunaError, match="Conversation 99 is not in the history"):
        titles(filled, conversations=(99,))


def test_where_it_comes_to_lie(filled: History, tmp_path: Path) -> None:
    many, one = ExportRequest(ExportFormat.MARKDOWN), ExportRequest(ExportFormat.MARKDOWN, (1,))
    rows, row = chosen(filled, many), chosen(filled, one)
    full = tmp_path / "full"
    full.mkdir()
    (full / "Good.md").touch()
    assert place(tmp_path / "new", many, rows) == (tmp_path / "new", True)
    assert place(tmp_path / "new.md", many, rows) == (tmp_path / "new.md", False)
    assert place(full, many, rows) == (full / "Puna conversations", True)
    assert place(tmp_path / "new", one, row) == (tmp_path / "new.md", False)
    assert place(full, one, row) == (full / "Good (2).md", False)
    data = ExportRequest(ExportFormat.ALPACA)
    assert place(tmp_path / "new", data, rows) == (tmp_path / "new.jsonl", False)
    assert place(full, data, rows) == (full / "Puna conversations.jsonl", False)


def test_a_folder_with_a_file_for_each(filled: History, tmp_path: Path) -> None:
    done = taken_out(filled, ExportRequest(ExportFormat.HTML), tmp_path / "pages")
    assert done == Exported(tmp_path / "pages", 3, 3)
    names = ["Good.html", "Letter.html", "index.html", "letter (2).html"]
    assert sorted(path.name for path in done.target.iterdir()) == names
    index = (done.target / "index.html").read_text()
    assert index.index('href="Good.html"') < index.index('href="letter%20%282%29.html"')
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    # What is there gets a folder in it.
    again = taken_out(filled, ExportRequest(ExportFormat.MARKDOWN), done.target)
    assert again.target == done.target / "Puna conversations"


def test_only_what_has_answers_rated_so(filled: History, tmp_path: Path) -> None:
    good = ExportOptions(rating=Rating.GOOD)
    for form in ExportFormat:
        done = taken_out(filled, ExportRequest(form, options=good), tmp_path / f"{form}.out")
        assert done.entries == 1
    with pytest.raises(PunaError, match=r"^No answer in 3 conversations is rated bad, so nothing was written\.$"):
        taken_out(filled, ExportRequest(ExportFormat.JSON, options=ExportOptions(rating=Rating.BAD)), tmp_path / "x")
    request = ExportRequest(ExportFormat.OPENAI, (number_of_archived(filled),))
    with pytest.raises(PunaError, match="nothing to learn from in 1 conversation:"):
        taken_out(filled, request, tmp_path / "x")
    assert not (tmp_path / "x.json").exists()


def number_of_archived(history: History) -> int:
    return next(row.id for row in chosen(history, ExportRequest(ExportFormat.JSON)) if row.archived)


def stopping(after: int) -> Callable[[int, int], None]:
    def progress(n_done: int, n_all: int) -> None:
        if n_done >= after:
            raise InterruptedError

    return progress


@pytest.mark.parametrize("by_pieces", [True, False])
def test_whole_or_not_at_all(filled: History, tmp_path: Path, by_pieces: bool) -> None:
    request = ExportRequest(ExportFormat.HTML)
    target = tmp_path / "out"
    if not by_pieces:
        target.write_text("what was there before")
    before = sorted(tmp_path.rglob("*"))
    for after in range(4):
        with pytest.raises(InterruptedError):
            export(filled, request, target, by_pieces, stopping(after))
        assert sorted(tmp_path.rglob("*")) == before
    if not by_pieces:
        assert target.read_text() == "what was there before"
    export(filled, request, target, by_pieces)
    assert target.is_dir() == by_pieces


def test_progress_is_told_for_each(filled: History, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    export(filled, ExportRequest(ExportFormat.JSON), tmp_path / "x.json", False, lambda n, of: seen.append((n, of)))
    assert seen == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_our_json_has_every_branch_whatever_is_asked(filled: History, tmp_path: Path) -> None:
    done = taken_out(filled, ExportRequest(ExportFormat.JSON), tmp_path / "all.json")
    assert read(done.target) == (list(filled.archive_all()), [])
    assert json.loads(done.target.read_bytes())["version"] == 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(conversations=st.lists(trees(), min_size=1, max_size=3))
def test_an_export_brought_into_an_empty_history_gives_an_equal_one(
    tmp_path_factory: pytest.TempPathFactory, conversations: list[ArchivedConversation]
) -> None:
    folder = tmp_path_factory.mktemp("round-trip")
    archive.PAUSE_S, pause = 0.0, archive.PAUSE_S
    try:
        with closing(Database(folder / "one.sqlite3")) as one, closing(Database(folder / "two.sqlite3")) as two:
            history, again = History(one), History(two)
            history.add_archived(conversations, "samples")
            done = export(history, ExportRequest(ExportFormat.JSON), folder / "export.json", False)
            found, problems = read(done.target)
            assert not problems
            again.add_archived(found, "export")
            assert list(again.archive_all()) == list(history.archive_all()) == conversations
            export(again, ExportRequest(ExportFormat.JSON), folder / "again.json", False)
            assert (folder / "again.json").read_bytes() == done.target.read_bytes()
    finally:
        archive.PAUSE_S = pause


def test_a_request_goes_to_a_job_and_comes_back() -> None:
    options = ExportOptions(True, Rating.BAD, True)
    for request in (
        ExportRequest(ExportFormat.HTML),
        ExportRequest(ExportFormat.ALPACA, (1, 2), "a", "b", 3.5, options),
    ):
        assert request_from(as_text(request)) == request
