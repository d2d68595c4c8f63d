"""Saved prompts, personas and templates: unique names, nothing gone for good."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.saved import SavedKind
from app.errors import PunaError
from app.storage.database import Database
from app.storage.migrations import migrate
from app.storage.saved_things import SavedThings


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "history.sqlite3")
    migrate(database)
    yield database
    database.close()


def test_names_are_unique_within_a_kind(database: Database) -> None:
    prompts, personas = SavedThings(database, SavedKind.PROMPT), SavedThings(database, SavedKind.PERSONA)
    assert prompts.add("  Letter\n", "Write a letter.").name == "Letter"
    assert prompts.add("Letter", "Another.").name == "Letter 2"
    assert personas.add("Letter", "{}").name == "Letter"
    assert [item.name for item in prompts.all()] == ["Letter", "Letter 2"]


def test_a_deletion_is_taken_back_even_where_its_name_was_given_away(database: Database) -> None:
    prompts = SavedThings(database, SavedKind.PROMPT)
    old = prompts.add("Letter", "old")
    prompts.delete(old.id)
    assert prompts.all() == []
    prompts.add("Letter", "new")
    prompts.restore(old.id)
    assert [(item.name, item.body) for item in prompts.all()] == [("Letter", "new"), ("Letter 2", "old")]


def test_changing_keeps_its_own_name_and_avoids_others(database: Database) -> None:
    prompts = SavedThings(database, SavedKind.PROMPT)
    letter, _ = prompts.add("Letter", "a"), prompts.add("Mail", "b")
    prompts.change(letter.id, "Letter", "better")
    prompts.change(letter.id, "Mail", "best")
    assert [(item.name, item.body) for item in prompts.all()] == [("Mail", "b"), ("Mail 2", "best")]


def test_bringing_in_twice_adds_once(database: Database) -> None:
    prompts = SavedThings(database, SavedKind.PROMPT)
    items = [("Letter", "a"), ("Mail", "b")]
    assert prompts.add_all(items) == 2
    assert prompts.add_all([*items, ("Note", "c")]) == 1
    with pytest.raises(PunaError, match="name is missing"):
        prompts.add_all([("Fine", "x"), (" ", "y")])
    assert len(prompts.all()) == 3
