"""A history in a file of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.database import Database
from app.storage.history import History


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "history.sqlite3")
    yield database
    database.close()


@pytest.fixture
def history(database: Database) -> History:
    return History(database)
