"""Whole conversations out of the history and into it; see `app.core.archive` for what they are then.

What comes in is written in short transactions, so that the window can write between them, and stays hidden until a
last one shows all of it at once. An import that failed, was cancelled or killed leaves hidden rows only, which the
next import or the upkeep at start takes away.
"""

import json
import math
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.conversation import ImportSummary, StepKind
from app.core.messages import Ending
from app.core.tuning import tuning_from, tuning_text
from app.storage import journal, messages
from app.storage.database import Database, HistoryError
from app.storage.growth import Growth, grow, show
from app.storage.trash import BATCH, IN_TRASH, erase

# A transaction takes this much, with its words for the search about a tenth of a second, and then lets others write.
CHUNK_CONVERSATIONS = 64
CHUNK_CHARACTERS = 150_000
PAUSE_S = 0.02
CLOCK_STEP_S = 10.0
BATCH_OF_MESSAGES = 1000

# Told how many conversations have been looked at; whatever it raises ends the import and undoes it.
Progress = Callable[[int], None]
# The id of a conversation without an origin, where it is here all the same.
Known = Callable[[ArchivedConversation], int | None]


def archived(connection: sqlite3.Connection, conversation_id: int) -> ArchivedConversation | None:
    """One conversation with all its branches and without what is in the trash; None where it is not there."""
    row = connection.execute("SELECT * FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
    if row is None:
        return None
    shared = messages.shared_texts(connection)
    attachments: dict[int, list[Attachment]] = {}
    for part in connection.execute(
        "SELECT message_id, name, media_type, text, data FROM parts "
        "WHERE message_id IN (SELECT id FROM messages WHERE conversation_id = ?) AND kind = 'attachment' "
        "ORDER BY message_id, position",
        (conversation_id,),
    ):
        attachment = Attachment(part["name"], part["media_type"], part["text"], part["data"])
        attachments.setdefault(part["message_id"], []).append(attachment)
    positions: dict[int, int] = {}
    items: list[ArchivedMessage] = []
    for item in connection.execute(
        f"SELECT {messages.COLUMNS} FROM messages WHERE conversation_id = ? AND deleted_by IS NULL ORDER BY id",
        (conversation_id,),
    ):
        positions[item["id"]] = len(items)
        # An answer that is being written has, as far as the archive goes, not been completed.
        unfinished = item["ending"] == Ending.STREAMING
        items.append(
            ArchivedMessage(
                parent=positions.get(item["parent_id"]),
                role=messages.role(item["role"]),
                content=item["content"],
                created=item["created"],
                reasoning=item["reasoning"],
                attachments=tuple(attachments.get(item["id"], ())),
                ending=Ending.INTERRUPTED if unfinished else messages.ending(item["ending"]),
                error=item["error"],
                model=item["model"],
                template=shared.text(item["template_id"]),
                options=shared.options(item["options_id"]),
                prompt_tokens=item["prompt_tokens"],
                completion_tokens=item["completion_tokens"],
                prompt_ms=item["prompt_ms"],
                completion_ms=item["completion_ms"],
                left_out=item["left_out"],
                rating=messages.rating(item["rating"]),
                note=item["note"],
                reasoning_ms=item["reasoning_ms"],
            )
        )
    return ArchivedConversation(
        title=row["title"],
        created=row["created"],
        updated=row["updated"],
        messages=tuple(items),
        leaf=positions.get(row["leaf_id"]),
        system_prompt=row["system_prompt"],
        model=row["model"],
        folder=row["folder"],
        tags=tuple(json.loads(row["tags"])),
        pinned=bool(row["pinned"]),
        archived=bool(row["archived"]),
        origin=row["origin"],
        tuning=tuning_from(row["tuning"]),
    )


def add(
    database: Database,
    conversations: Iterable[ArchivedConversation],
    label: str,
    now: Callable[[], float],
    progress: Progress | None,
    known: Known = lambda conversation: None,
) -> ImportSummary:
    """All of them or none. Raises HistoryError, and whatever `conversations`, `progress` or `known` raise."""
    sweep(database, mine=True)
    with database.transaction(durable=False) as connection:
        step_id = journal.record(connection, StepKind.IMPORT, label, now(), finished=False, owner=_this_process())
    counts = {"added": 0, "restored": 0, "grown": 0, "skipped": 0}
    pending = _Pending(step_id)
    seen = 0
    try:
        for chunk in _chunks(conversations):
            with database.transaction(durable=False) as connection:
                for conversation in chunk:
                    counts[_take(connection, conversation, pending, now(), known)] += 1
            seen += len(chunk)
            if progress is not None:
                progress(seen)
            time.sleep(PAUSE_S)
        with database.transaction() as connection:
            _show(connection, pending, now())
            if not _changed(counts):
                connection.execute("DELETE FROM steps WHERE id = ?", (step_id,))
    except BaseException:
        # Where the disk refuses even this, the next import or the next start does it.
        with suppress(HistoryError):
            _take_away(database, step_id)
        raise
    return ImportSummary(
        counts["added"],
        counts["skipped"],
        step_id if _changed(counts) else None,
        counts["restored"],
        counts["grown"],
    )


def sweep(database: Database, mine: bool = False) -> int:
    """Take away what imports that are no longer running have left; return how many there were.

    `mine`: also those of this process, which does not import now.
    """
    with database.world_errors():
        unfinished = database.connection.execute("SELECT id, owner FROM steps WHERE finished IS NULL").fetchall()
    dead = [row["id"] for row in unfinished if not _runs(row["owner"] or "", mine)]
    for step_id in dead:
        _take_away(database, step_id)
    return len(dead)


def _chunks(conversations: Iterable[ArchivedConversation]) -> Iterator[list[ArchivedConversation]]:
    """Lists to be written in one transaction each; reading the next one happens outside of any."""
    chunk: list[ArchivedConversation] = []
    characters = 0
    for conversation in conversations:
        chunk.append(conversation)
        characters += sum(len(message.content) + len(message.reasoning) for message in conversation.messages)
        if len(chunk) >= CHUNK_CONVERSATIONS or characters >= CHUNK_CHARACTERS:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk


@dataclass
class _Pending:
    """What the last transaction of an import shows: until then nothing that is seen has changed.

    `restored` are conversations that come back from the trash.
    """

    step_id: int
    restored: dict[int, None] = field(default_factory=dict)
    growths: list[Growth] = field(default_factory=list)


def _take(
    connection: sqlite3.Connection, conversation: ArchivedConversation, pending: _Pending, now: float, known: Known
) -> str:
    """Add it, or what is new of it, hidden; or note that it is in the trash. Return what, as a key of the counts."""
    origin = messages.text(conversation.origin)
    number = _here(connection, origin) if origin else known(conversation)
    if number is None:
        _insert(connection, conversation, origin, pending.step_id, now)
        return "added"
    _check(conversation)

    def insert(item: ArchivedMessage, parent_id: int | None) -> int:
        columns = _columns(connection, item, number, parent_id, now)
        return messages.insert(connection, {**columns, "deleted_by": pending.step_id}, item.attachments)

    growth = grow(connection, number, conversation, pending.step_id, insert)
    if growth is not None:
        pending.growths.append(growth)
    row = connection.execute(
        f"SELECT {IN_TRASH} AS in_trash, import_id FROM conversations WHERE id = ?", (number,)
    ).fetchone()
    if row["in_trash"] and number not in pending.restored:
        pending.restored[number] = None
        return "restored"
    grown_here = growth is not None and row["import_id"] != pending.step_id and number not in pending.restored
    return "grown" if grown_here else "skipped"


def _here(connection: sqlite3.Connection, origin: str) -> int | None:
    row = connection.execute("SELECT id FROM conversations WHERE origin = ?", (origin,)).fetchone()
    return row["id"] if row else None


def _changed(counts: dict[str, int]) -> bool:
    return any(number for name, number in counts.items() if name != "skipped")


def _insert(
    connection: sqlite3.Connection, conversation: ArchivedConversation, origin: str, step_id: int, now: float
) -> None:
    _check(conversation)
    created = _time(conversation.created, now)
    cursor = connection.execute(
        "INSERT INTO conversations (title, model, system_prompt, created, updated, deleted, folder, tags, pinned, "
        "archived, origin, import_id, tuning) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            messages.text(conversation.title),
            _optional(conversation.model),
            messages.text(conversation.system_prompt),
            created,
            _time(conversation.updated, now),
            now,
            messages.text(conversation.folder),
            json.dumps([messages.text(tag) for tag in conversation.tags]),
            int(conversation.pinned),
            int(conversation.archived),
            origin,
            step_id,
            messages.text(tuning_text(conversation.tuning)),
        ),
    )
    conversation_id = messages.row_id(cursor)
    ids: list[int] = []
    for item in conversation.messages:
        parent_id = None if item.parent is None else ids[item.parent]
        values = _columns(connection, item, conversation_id, parent_id, created)
        ids.append(messages.insert(connection, values, item.attachments))
    if conversation.leaf is not None:
        connection.execute(
            "UPDATE conversations SET leaf_id = ? WHERE id = ?", (ids[conversation.leaf], conversation_id)
        )


def _columns(
    connection: sqlite3.Connection, item: ArchivedMessage, conversation_id: int, parent_id: int | None, otherwise: float
) -> dict[str, Any]:
    """`otherwise` is its time where it has none."""
    return {
        "conversation_id": conversation_id,
        "parent_id": parent_id,
        "role": item.role.value,
        "content": item.content,
        "ending": (Ending.INTERRUPTED if item.ending is Ending.STREAMING else item.ending).value,
        "error": item.error,
        "model": item.model,
        "created": _time(item.created, otherwise),
        "prompt_tokens": messages.count(item.prompt_tokens),
        "completion_tokens": messages.count(item.completion_tokens),
        "prompt_ms": messages.number(item.prompt_ms),
        "completion_ms": messages.number(item.completion_ms),
        "reasoning": item.reasoning,
        "template_id": messages.intern(connection, item.template),
        "options_id": messages.intern(connection, messages.options_text(item.options)),
        "left_out": messages.count(item.left_out),
        "rating": item.rating.value if item.rating else None,
        "note": item.note,
        "reasoning_ms": messages.number(item.reasoning_ms),
    }


def _check(conversation: ArchivedConversation) -> None:
    """Raise HistoryError where its positions are none: it could not be shown."""
    count = len(conversation.messages)
    whole = all(
        message.parent is None or 0 <= message.parent < position
        for position, message in enumerate(conversation.messages)
    )
    if not whole or not (conversation.leaf is None or 0 <= conversation.leaf < count):
        raise HistoryError(
            f"The conversation {conversation.title[:80]!r} can't be brought in: its messages do not follow one another."
        )


def _show(connection: sqlite3.Connection, pending: _Pending, now: float) -> None:
    step_id = pending.step_id
    for number in pending.restored:
        row = connection.execute("SELECT deleted FROM conversations WHERE id = ?", (number,)).fetchone()
        if row is not None and row["deleted"] is not None:
            journal.remember(connection, step_id, number, {"deleted": row["deleted"]})
            connection.execute("UPDATE conversations SET deleted = NULL WHERE id = ?", (number,))
    for growth in pending.growths:
        show(connection, growth, step_id)
    connection.execute("UPDATE conversations SET deleted = NULL WHERE import_id = ?", (step_id,))
    connection.execute("UPDATE steps SET finished = ?, owner = NULL WHERE id = ?", (now, step_id))


def _take_away(database: Database, step_id: int) -> None:
    """Hidden rows, a few at a time, and at last the step itself; whoever dies in between leaves it to the next."""
    while True:
        with database.transaction(durable=False) as connection:
            ids = [
                row[0]
                for row in connection.execute(
                    "SELECT id FROM conversations WHERE import_id = ? LIMIT ?", (step_id, BATCH)
                )
            ]
            # The last first: a message can't go before those that follow it.
            n_messages = connection.execute(
                "DELETE FROM messages WHERE id IN "
                "(SELECT id FROM messages WHERE deleted_by = ? ORDER BY id DESC LIMIT ?)",
                (step_id, BATCH_OF_MESSAGES),
            ).rowcount
            if not erase(connection, ids) and not n_messages:
                connection.execute("DELETE FROM steps WHERE id = ? AND finished IS NULL", (step_id,))
                return


def _this_process() -> str:
    """Its number is not enough: numbers are used again."""
    import psutil  # here, for the start of the window does without it

    return f"{os.getpid()} {psutil.Process().create_time()}"


def _runs(owner: str, mine: bool) -> bool:
    """Whether the process that began an import is still there."""
    import psutil

    number, _, started = owner.partition(" ")
    if not number.isdigit() or (mine and int(number) == os.getpid()):
        return False
    try:
        # The time at which a process began moves a little when the clock is set.
        return bool(abs(psutil.Process(int(number)).create_time() - float(started)) < CLOCK_STEP_S)
    except (psutil.NoSuchProcess, ValueError, OverflowError):
        return False
    except psutil.AccessDenied:
        return True


def _optional(value: str | None) -> str | None:
    return None if value is None else messages.text(value)


def _time(value: float, otherwise: float) -> float:
    return float(value) if math.isfinite(value) else otherwise
