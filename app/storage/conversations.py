"""The row of a conversation: how it begins, and how what is said of it changes, as a step that can be undone.

Functions on a connection: whose transaction it is, is the caller's business. Messages have their own modules.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping

from app.core.conversation import StepKind
from app.storage import journal, messages


def create(connection: sqlite3.Connection, title: str, model: str | None, system_prompt: str, now: float) -> int:
    cursor = connection.execute(
        "INSERT INTO conversations (title, model, system_prompt, created, updated) VALUES (?, ?, ?, ?, ?)",
        (messages.text(title), model, messages.text(system_prompt), now, now),
    )
    return messages.row_id(cursor)


def is_listed(connection: sqlite3.Connection, conversation_id: int) -> bool:
    """Whether it is there and not in the trash."""
    found = connection.execute("SELECT 1 FROM conversations WHERE id = ? AND deleted IS NULL", (conversation_id,))
    return bool(found.fetchone())


def system_prompt(connection: sqlite3.Connection, conversation_id: int) -> str:
    row = connection.execute("SELECT system_prompt FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
    return str(row["system_prompt"]) if row else ""


def values(
    texts: Mapping[str, str | None], tags: Iterable[str] | None, flags: Mapping[str, bool | None]
) -> dict[str, str | int]:
    """What is given of these, by column, as the columns hold it."""
    found: dict[str, str | int] = {name: messages.text(text) for name, text in texts.items() if text is not None}
    if tags is not None:
        found["tags"] = json.dumps([messages.text(tag) for tag in dict.fromkeys(tags)])
    return found | {name: int(flag) for name, flag in flags.items() if flag is not None}


def change(connection: sqlite3.Connection, ids: list[int], values: Mapping[str, str | int], now: float) -> int | None:
    """Return the step; None where nothing was different."""
    if not values:
        return None
    changed = []
    for number in ids:
        row = connection.execute(
            f"SELECT title, {', '.join(f'{name} AS old_{name}' for name in values)} FROM conversations "
            "WHERE id = ? AND deleted IS NULL",
            (number,),
        ).fetchone()
        if row is not None:
            before = {name: row[f"old_{name}"] for name in values if row[f"old_{name}"] != values[name]}
            if before:
                changed.append((number, row["title"], before))
    if not changed:
        return None
    label = changed[0][1] if len(changed) == 1 else f"{len(changed)} conversations"
    step_id = journal.record(connection, StepKind.CHANGE, label, now)
    for number, _, before in changed:
        journal.remember(connection, step_id, number, before)
        connection.execute(
            f"UPDATE conversations SET {', '.join(f'{name} = ?' for name in before)} WHERE id = ?",
            (*(values[name] for name in before), number),
        )
    return step_id
