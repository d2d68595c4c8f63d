"""Prompts, personas and prompt templates that a person has saved, in the history's file and so in its copies."""

import sqlite3
import time
from collections.abc import Callable, Iterable

from app.core.saved import Saved, SavedKind
from app.errors import PunaError
from app.storage.database import Database
from app.storage.messages import row_id, text

LONGEST_NAME = 80
LONGEST_BODY = 200_000


class SavedThings:
    """Those of one kind in `database`, which is migrated. Every method raises PunaError.

    Names are unique among those that are there; deleting can be undone, also after a restart.
    """

    def __init__(self, database: Database, kind: SavedKind, now: Callable[[], float] = time.time) -> None:
        self._database = database
        self._kind = kind
        self._now = now

    def all(self) -> list[Saved]:
        """By name."""
        with self._database.world_errors():
            rows = self._database.connection.execute(
                "SELECT id, name, body FROM saved WHERE kind = ? AND deleted IS NULL ORDER BY name COLLATE NOCASE, id",
                (self._kind,),
            ).fetchall()
        return [Saved(row["id"], row["name"], row["body"]) for row in rows]

    def add(self, name: str, body: str) -> Saved:
        """Under this name, or the next free one: "Letter", "Letter 2"."""
        with self._database.transaction() as connection:
            return self._add(connection, name, body)

    def add_all(self, items: Iterable[tuple[str, str]]) -> int:
        """Of (name, body), those that are not there already just so; how many were new. All or none."""
        with self._database.transaction() as connection:
            there = {
                (row["name"], row["body"])
                for row in connection.execute(
                    "SELECT name, body FROM saved WHERE kind = ? AND deleted IS NULL", (self._kind,)
                )
            }
            new = [(name, body) for name, body in items if (_checked_name(name), text(body)) not in there]
            for name, body in new:
                self._add(connection, name, body)
        return len(new)

    def change(self, number: int, name: str, body: str) -> None:
        """Another name keeps away from those that are taken."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE saved SET name = ?, body = ?, changed = ? WHERE id = ? AND kind = ?",
                (self._free(connection, name, number), _checked_body(body), self._now(), number, self._kind),
            )

    def delete(self, number: int) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE saved SET deleted = ? WHERE id = ? AND kind = ?", (self._now(), number, self._kind)
            )

    def restore(self, number: int) -> None:
        """Take a deletion back; where its name was given away meanwhile it gets the next free one."""
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT name FROM saved WHERE id = ? AND kind = ? AND deleted IS NOT NULL", (number, self._kind)
            ).fetchone()
            if row is not None:
                name = self._free(connection, row["name"], number)
                connection.execute("UPDATE saved SET deleted = NULL, name = ? WHERE id = ?", (name, number))

    def _add(self, connection: sqlite3.Connection, name: str, body: str) -> Saved:
        name, body = self._free(connection, name, None), _checked_body(body)
        cursor = connection.execute(
            "INSERT INTO saved (kind, name, body, changed) VALUES (?, ?, ?, ?)", (self._kind, name, body, self._now())
        )
        return Saved(row_id(cursor), name, body)

    def _free(self, connection: sqlite3.Connection, name: str, own: int | None) -> str:
        wanted = _checked_name(name)
        taken = {
            row["name"]
            for row in connection.execute(
                "SELECT name FROM saved WHERE kind = ? AND deleted IS NULL AND id IS NOT ?", (self._kind, own)
            )
        }
        number, free = 1, wanted
        while free in taken:
            number += 1
            free = f"{wanted[: LONGEST_NAME - 8]} {number}"
        return free


def _checked_name(name: str) -> str:
    plain = " ".join(text(name).split())[:LONGEST_NAME].strip()
    if not plain:
        raise PunaError("A name is missing: write one first.")
    return plain


def _checked_body(body: str) -> str:
    if len(body) > LONGEST_BODY:
        raise PunaError(f"That has more than {LONGEST_BODY:,} characters, too many to be saved under a name.")
    return text(body)
