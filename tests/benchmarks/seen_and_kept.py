"""Compares a history file with what a window has shown before it was killed; see `kill_window` and `tests.ui.busy_day`.

Knows what must hold: a message that was shown is there, and its words as far as they were visible 250 ms before the
kill; what was acknowledged holds; what was under way is whole or not at all; nothing is there twice. What is found in
the file then becomes what the next round must find again.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from app.storage.database import Database

# What was visible for so long must be on disk.
GRACE_S = 0.25

Event = tuple[float, str, dict[str, Any]]
_FIELDS = ("title", "folder", "pinned", "system_prompt", "deleted")


def digest(text: str) -> str:
    return hashlib.sha1(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:16]


class Ledger:
    """What is known of the file from the rounds before."""

    def __init__(self) -> None:
        # Conversation -> field -> the values it may have: one, or two where that was under way.
        self._conversations: dict[int, dict[str, set[Any]]] = {}
        # Step -> conversation -> what its undo brings back.
        self._steps: dict[int, dict[int, dict[str, Any]]] = {}
        self._messages: dict[int, tuple[Any, ...]] = {}
        self._drafts: dict[int, str] = {}
        # Name of what was brought in -> how many conversations it has, and whether it was said to be done.
        self._imports: dict[str, tuple[int, bool]] = {}
        self._undone: set[int] = set()
        # Conversations that something was done to while an import ran.
        self._touched: set[int] = set()

    def compare(
        self, database: Database, events: list[Event], killed: float, fault: float, checked: Counter[str]
    ) -> list[str]:
        """What of the file is not as it must be. `fault` is when the disk began to refuse, 0 where it did not."""
        problems = list(_damage(database))
        if problems:
            return problems
        # From the moment on when the disk refuses, only what was acknowledged counts, and that it says so itself.
        limit = min(killed, fault) if fault else killed
        came_up = any(event == "ready" for _, event, _ in events)
        problems += self._replay(database, events)
        problems += self._compare_conversations(database, checked)
        problems += self._compare_messages(database, events, limit, came_up, checked)
        problems += self._compare_imports(database, checked)
        problems += _doubles(database)
        problems += self._compare_drafts(database, events, limit, bool(fault), checked)
        self._take_over(database)
        return problems

    def _replay(self, database: Database, events: list[Event]) -> list[str]:
        """Apply what was acknowledged; of what was under way or refused, allow both."""
        problems = []
        under_way: dict[str, Any] | None = None
        refused = bringing = False
        for _, event, values in events:
            if event == "begin":
                under_way, refused = values, False
            elif event == "problem":
                refused = True
            elif event == "message":
                # Whatever was seen of a conversation, it is not in the trash.
                fields = self._conversations.setdefault(values["conversation"], {"deleted": {False}})
                if fields.get("deleted") == {True} and not bringing and under_way is None:
                    problems.append(f"conversation {values['conversation']} is shown and in the trash")
            elif event == "done" and under_way is not None:
                self._apply(database, under_way, values.get("step"), certain=not refused, undone=values.get("undone"))
                under_way = None
            elif event == "bringing":
                bringing = True
                self._imports.setdefault(values["stem"], (values["count"], False))
                self._touched = set()
            elif event == "brought":
                bringing = False
                self._imports[values["stem"]] = (values["count"], True)
                # The step is in the history before the window is told: its undo may have come first.
                if values["step"] is not None and values["step"] not in self._undone:
                    self._apply_import(database, values["step"], certain=True)
        if under_way is not None:
            self._apply(database, under_way, None, certain=False, undone=True)
        self._finish_imports(database)
        return problems

    def _apply(
        self, database: Database, act: dict[str, Any], step: int | None, certain: bool, undone: bool | None
    ) -> None:
        if act["act"] == "undo":
            if undone:
                self._undone.add(act["undo"])
                if act["undo"] not in self._steps:
                    self._apply_import(database, act["undo"], certain=False)
                for number, before in self._steps.get(act["undo"], {}).items():
                    self._set(number, before, certain)
                    self._touched.add(number)
        elif "set" in act:
            before = {}
            for number in act["ids"]:
                fields = self._conversations.get(number, {})
                before[number] = {
                    name: next(iter(fields[name])) if len(fields.get(name, ())) == 1 else None
                    for name, value in act["set"].items()
                    if fields.get(name) != {value}
                }
                self._set(number, act["set"], certain)
                self._touched.add(number)
            if step is not None:
                self._steps[step] = before

    def _apply_import(self, database: Database, step: int, certain: bool) -> None:
        """What an import has brought or taken back from the trash."""
        rows = database.connection.execute(
            "SELECT id FROM conversations WHERE import_id = ? "
            "UNION SELECT conversation_id FROM step_items WHERE step_id = ? "
            "AND EXISTS (SELECT 1 FROM steps WHERE id = ? AND kind = 'import')",
            (step, step, step),
        ).fetchall()
        self._steps[step] = {row[0]: {"deleted": True} for row in rows}
        for row in rows:
            # The history has it before the window is told; what was done in between may have come after it.
            self._set(row[0], {"deleted": False}, certain and row[0] not in self._touched)

    def _finish_imports(self, database: Database) -> None:
        """Those that came to their end without anybody left to tell."""
        for row in database.connection.execute(
            "SELECT id FROM steps WHERE kind = 'import' AND finished IS NOT NULL"
        ).fetchall():
            if row[0] not in self._steps:
                self._apply_import(database, row[0], certain=False)

    def _set(self, number: int, values: dict[str, Any], certain: bool) -> None:
        fields = self._conversations.setdefault(number, {})
        for name, value in values.items():
            if value is None:
                fields.pop(name, None)  # what it was before, nobody has seen
            elif certain:
                fields[name] = {value}
            elif name in fields:
                fields[name] = fields[name] | {value}

    def _compare_conversations(self, database: Database, checked: Counter[str]) -> Iterator[str]:
        there = _conversations(database)
        for number, fields in self._conversations.items():
            if number not in there:
                yield f"conversation {number} is gone"
                continue
            for name, values in fields.items():
                checked["values of conversations"] += 1
                if there[number][name] not in values:
                    yield f"{name} of conversation {number} is {there[number][name]!r}, not {values!r}"

    def _compare_messages(
        self, database: Database, events: list[Event], limit: float, came_up: bool, checked: Counter[str]
    ) -> Iterator[str]:
        rows = _messages(database)
        for number, old in self._messages.items():
            checked["messages of earlier rounds"] += 1
            if number not in rows:
                yield f"message {number} of an earlier round is gone"
            elif _identity(rows[number]) != old:
                yield f"message {number} of an earlier round is another: {_identity(rows[number])}, not {old}"
            elif came_up and rows[number]["ending"] == "streaming":
                yield f"message {number} of an earlier round is still said to be under way"
        shown: dict[tuple[int, str], tuple[int, str]] = {}
        for moment, event, values in events:
            if event == "message":
                checked["messages shown"] += 1
                row = rows.get(values["id"])
                if row is None:
                    yield f"message {values['id']} was shown and is not there"
                    continue
                if [row["conversation_id"], row["parent_id"], row["role"]] != [
                    values["conversation"], values["parent"], values["role"],
                ]:  # fmt: skip
                    yield f"message {values['id']} is elsewhere than it was shown"
                # A question is kept before it is shown; an answer grows.
                if values["role"] == "user" and digest(row["content"]) != values["digest"]:
                    yield f"message {values['id']} has other words than it was shown with"
                if values["role"] == "assistant" and moment <= limit - GRACE_S:
                    shown[values["id"], "content"] = max(
                        shown.get((values["id"], "content"), (0, digest(""))), (values["length"], values["digest"])
                    )
            elif event == "text" and moment <= limit - GRACE_S:
                key = values["id"], values["part"]
                shown[key] = max(shown.get(key, (0, digest(""))), (values["length"], values["digest"]))
        for (number, part), (length, expected) in shown.items():
            checked["texts visible for 250 ms"] += 1
            if number not in rows:
                yield f"message {number} was shown and is not there"
            elif len(rows[number][part]) < length:
                yield f"{length - len(rows[number][part])} characters of the {part} of message {number} are lost"
            elif digest(rows[number][part][:length]) != expected:
                yield f"the {part} of message {number} is not what was shown"
        yield from self._compare_ratings(rows, events)

    def _compare_ratings(self, rows: dict[int, Any], events: list[Event]) -> Iterator[str]:
        rating: dict[int, set[str]] = {}
        refused = False
        for _, event, values in events:
            if event == "begin" and values["act"] == "rate":
                # Certain only with the "done" that follows; until then the one before may still be there.
                rating[values["message"]] = {*rating.get(values["message"], {""}), values["rating"]}
                refused = False
                last = values
            elif event == "problem":
                refused = True
            elif event == "done" and values["act"] == "rate" and not refused:
                rating[last["message"]] = {last["rating"]}
        for number, values in rating.items():
            if "" not in values and rows[number]["rating"] not in values:
                yield f"the rating of message {number} is {rows[number]['rating']}, not {values}"

    def _compare_imports(self, database: Database, checked: Counter[str]) -> Iterator[str]:
        found: dict[str, Counter[str]] = defaultdict(Counter)
        for row in database.connection.execute(
            "SELECT content FROM messages JOIN conversations ON conversations.id = conversation_id "
            "LEFT JOIN steps ON steps.id = import_id "
            "WHERE parent_id IS NULL AND content LIKE 'brought %' AND (steps.id IS NULL OR steps.finished IS NOT NULL)"
        ):
            _, stem, number = row["content"].split()[:3]
            found[stem][number] += 1
        for stem, (count, done) in self._imports.items():
            checked["imports"] += 1
            numbers = found[stem]
            if any(times > 1 for times in numbers.values()):
                yield f"{stem} was brought in twice"
            elif numbers and len(numbers) != count:
                yield f"of {stem} {len(numbers)} of {count} conversations are there"
            elif done and not numbers:
                yield f"{stem} was said to be brought in and is not there"
        half = database.connection.execute(
            "SELECT count(*) FROM conversations JOIN steps ON steps.id = import_id "
            "WHERE steps.finished IS NULL AND conversations.deleted IS NULL"
        ).fetchone()[0]
        if half:
            yield f"{half} conversations of an import that is not finished can be seen"

    def _compare_drafts(
        self, database: Database, events: list[Event], limit: float, refusing: bool, checked: Counter[str]
    ) -> Iterator[str]:
        there = {row[0]: row[1] for row in database.connection.execute("SELECT conversation_id, text FROM drafts")}
        # Conversation -> what was in the field, the last that stood there for 250 ms and all after it.
        typed: dict[int, list[str]] = {number: [text] for number, text in self._drafts.items()}
        for moment, event, values in events:
            if event == "draft":
                states = typed.setdefault(values["conversation"], [""])
                if moment <= limit - GRACE_S:
                    states.clear()
                states.append(values["text"])
        said = defaultdict(set)
        for row in database.connection.execute("SELECT conversation_id, content FROM messages WHERE role = 'user'"):
            said[row[0]].add(row[1])
            said[0].add(row[1])
        for number, states in typed.items():
            checked["drafts"] += 1
            draft = there.get(number, "")
            # What was being sent is no draft any more, but then it is a message.
            sent = not draft and any(text.strip() and text in said[0] for text in states)
            if draft not in states and not sent and not refusing:
                wanted = [text[:30] for text in states]
                yield f"the draft of conversation {number} is {draft[:30]!r} ({len(draft)}), not one of {wanted}"
        for number, draft in there.items():
            if draft in said[number]:
                yield f"{draft[:30]!r} is there twice: as a message and as a draft of conversation {number}"

    def _take_over(self, database: Database) -> None:
        """What is there now is what the next round must find."""
        self._conversations = {
            number: {name: {value} for name, value in fields.items()}
            for number, fields in _conversations(database).items()
        }
        self._messages = {number: _identity(row) for number, row in _messages(database).items()}
        self._drafts = {
            row[0]: row[1] for row in database.connection.execute("SELECT conversation_id, text FROM drafts")
        }
        for step in database.connection.execute(
            "SELECT id FROM steps WHERE kind <> 'import' AND finished IS NOT NULL"
        ).fetchall():
            if step[0] in self._steps:
                continue
            # It was under way when the window was killed: nobody knows of it but the file.
            self._steps[step[0]] = {
                row["conversation_id"]: {
                    name: _as_field(name, value) for name, value in json.loads(row["before"]).items() if name in _FIELDS
                }
                for row in database.connection.execute("SELECT * FROM step_items WHERE step_id = ?", (step[0],))
                if row["message_id"] is None
            }


def _damage(database: Database) -> Iterator[str]:
    if (found := database.connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
        yield f"integrity_check says {found}"
    if database.connection.execute("PRAGMA foreign_key_check").fetchone():
        yield "a foreign key points nowhere"


def _doubles(database: Database) -> Iterator[str]:
    for columns, words in (
        ("conversation_id, parent_id, role, content, created", "a message"),
        ("role = 'user', content", "a question"),
    ):
        where = "WHERE role = 'user'" if words == "a question" else ""
        row = database.connection.execute(
            f"SELECT content, count(*) AS times FROM messages {where} GROUP BY {columns} HAVING times > 1"
        ).fetchone()
        if row is not None:
            yield f"{words} is there {row['times']} times: {row['content'][:60]!r}"


def _conversations(database: Database) -> dict[int, dict[str, Any]]:
    """Without what an unfinished import has left: that is nobody's, and goes."""
    return {
        row["id"]: {name: _as_field(name, row[name]) for name in _FIELDS}
        for row in database.connection.execute(
            "SELECT conversations.* FROM conversations LEFT JOIN steps ON steps.id = import_id "
            "WHERE steps.id IS NULL OR steps.finished IS NOT NULL"
        )
    }


def _messages(database: Database) -> dict[int, Any]:
    return {
        row["id"]: row
        for row in database.connection.execute(
            "SELECT messages.* FROM messages JOIN conversations ON conversations.id = conversation_id "
            "LEFT JOIN steps ON steps.id = import_id WHERE steps.id IS NULL OR steps.finished IS NOT NULL"
        )
    }


def _identity(row: Any) -> tuple[Any, ...]:
    """What of a message no later day changes: by ending, it can still be marked as interrupted."""
    return (
        row["conversation_id"], row["parent_id"], row["role"], digest(row["content"]), digest(row["reasoning"]),
        row["created"], row["deleted_by"],
    )  # fmt: skip


def _as_field(name: str, value: Any) -> Any:
    if name == "deleted":
        return value is not None
    return bool(value) if name == "pinned" else value
