"""`puna history search` in a process of its own."""

from contextlib import closing

import pytest

from app.core.messages import Role
from app.paths import default_paths
from app.storage.database import Database
from app.storage.history import History
from tests.integration.test_import_history import puna, result_of


@pytest.fixture
def filled() -> None:
    default_paths().create()
    with closing(Database(default_paths().history)) as database:
        history = History(database)
        for folder, text in (("Work", "the \x1b[31m condor flies"), ("Home", "a condor sleeps"), ("Home", "un cóndor")):
            conversation = history.create_conversation("Birds", model="alpaca-7b")
            history.change([conversation], folder=folder)
            history.add_message(conversation, None, Role.USER, text)


def found(*arguments: str) -> list[str]:
    hits = result_of(puna("search", "--json", *arguments))["hits"]
    return sorted("".join(part["text"] for part in hit["excerpt"]) for hit in hits)


def test_what_is_asked_for(filled: None) -> None:
    assert len(found("condor")) == 3
    assert found("condor", "--folder", "Work", "--role", "user", "--since", "2020-01-31") == [
        "the \x1b[31m condor flies"
    ]
    assert found("--", "condor", "-a") == found("condor", "--folder", "Work") + found("un")
    assert found("condor", "--until", "2020-01-31") == []


def test_it_is_printed_for_people(filled: None) -> None:
    result = puna("search", "condor flies")
    number, _, title, *_ = result.stdout.split()
    assert (number, title) == ("1", "Birds")
    assert "condor flies" in result.stdout
    assert "\x1b" not in result.stdout
    assert "nothing found" in puna("search", "xylophone").stderr


def test_a_date_that_is_none_is_one_line(filled: None) -> None:
    result = puna("search", "condor", "--since", "yesterday")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "error: 'yesterday' is no date: write it as 2026-01-31.\n"
