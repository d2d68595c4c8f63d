"""What can be done with conversations. Each method is whole or not at all, and safe on disk when it returns.

Nothing is ever overwritten by editing or regenerating: both add branches. Deleting moves to the trash, and every step
that takes something away from sight can be undone, also after a restart. A message that is being written lies on disk
as far as `write_partial` was called, and is marked as interrupted by the next start.
"""

import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from app.core.archive import ArchivedConversation, Attachment, Rating
from app.core.conversation import (
    ConversationFilter,
    ConversationSummary,
    ImportSummary,
    Step,
    StepKind,
    StoredMessage,
    TrashedConversation,
)
from app.core.generation import GenerationOptions, GenerationResult
from app.core.messages import Ending, Role
from app.storage import archive, journal, listing, messages, search_schema, trash
from app.storage.database import Database, HistoryError, HistoryNotWritable
from app.storage.migrations import migrate
from app.storage.snapshots import snapshot_before_migration


class History:
    """Conversations and their messages in `database`, which is migrated first. Every method raises HistoryError.

    Where the file can't be written, reading works and `read_only_reason` says why. A snapshot is taken in `backups`
    (by default a folder beside the file) before the file takes a step of the schema.
    """

    def __init__(self, database: Database, now: Callable[[], float] = time.time, backups: Path | None = None) -> None:
        self._database = database
        self._backups = backups or database.path.parent / "backups"
        self._now = now
        self._migrate()

    @property
    def read_only_reason(self) -> str | None:
        """A sentence where only reading is possible."""
        return self._database.read_only_reason

    def try_writing_again(self) -> bool:
        """Whether the file can be written now, where it could not before."""
        if self._database.read_only_reason is not None and self._database.try_writing_again():
            self._migrate()
        return self._database.read_only_reason is None

    def conversations(
        self, limit: int | None = None, offset: int = 0, only: ConversationFilter | None = None
    ) -> list[ConversationSummary]:
        """Those not in the trash: the pinned first, then the last used. Without `only`: all that are not archived."""
        with self._database.world_errors():
            return listing.conversations(self._database.connection, only or ConversationFilter(), limit, offset)

    def conversation(self, conversation_id: int) -> ConversationSummary:
        with self._database.world_errors():
            found = listing.conversation(self._database.connection, conversation_id)
        if found is None:
            raise HistoryError(f"Conversation {conversation_id} is not in the history.")
        return found

    def is_listed(self, conversation_id: int) -> bool:
        """Whether it is there and not in the trash."""
        with self._database.world_errors():
            return bool(
                self._database.connection.execute(
                    "SELECT 1 FROM conversations WHERE id = ? AND deleted IS NULL", (conversation_id,)
                ).fetchone()
            )

    def count(self, only: ConversationFilter | None = None) -> int:
        """How many conversations `conversations` has to list."""
        with self._database.world_errors():
            return listing.count(self._database.connection, only or ConversationFilter())

    def folders(self) -> list[tuple[str, int]]:
        """Every folder that has conversations, and how many lie in it itself; by name."""
        with self._database.world_errors():
            return listing.folders(self._database.connection)

    def tags(self) -> list[tuple[str, int]]:
        """Every tag and how many conversations have it; the most used first."""
        with self._database.world_errors():
            return listing.tags(self._database.connection)

    def create_conversation(self, title: str, model: str | None = None, system_prompt: str = "") -> int:
        now = self._now()
        with self._database.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO conversations (title, model, system_prompt, created, updated) VALUES (?, ?, ?, ?, ?)",
                (messages.text(title), model, messages.text(system_prompt), now, now),
            )
        return messages.row_id(cursor)

    def ask(
        self,
        conversation_id: int | None,
        text: str,
        *,
        attached: Iterable[int] = (),
        title: str = "",
        system_prompt: str = "",
        tuning: str = "",
    ) -> StoredMessage:
        """Add a question below what is shown; None begins a conversation with the last three. It is a draft no more.

        `attached` are the ids of app.storage.draft_parts that go with it.
        """
        begun = {"title": title, "system_prompt": system_prompt, "tuning": tuning}
        with self._database.transaction() as connection:
            message_id = messages.ask(connection, conversation_id, text, attached, begun, self._now())
            if message_id is None:
                raise HistoryError(f"Conversation {conversation_id} is not in the history.")
        return self.message(message_id)

    def change(
        self,
        conversation_ids: Iterable[int],
        *,
        title: str | None = None,
        folder: str | None = None,
        tags: Iterable[str] | None = None,
        pinned: bool | None = None,
        archived: bool | None = None,
        system_prompt: str | None = None,
    ) -> int | None:
        """Change what is given, of all these conversations. Return the step; None where nothing was different."""
        values: dict[str, Any] = {"title": title, "folder": folder, "system_prompt": system_prompt}
        values = {name: messages.text(value) for name, value in values.items() if value is not None}
        if tags is not None:
            values["tags"] = json.dumps([messages.text(tag) for tag in dict.fromkeys(tags)])
        for name, flag in (("pinned", pinned), ("archived", archived)):
            if flag is not None:
                values[name] = int(flag)
        with self._database.transaction() as connection:
            return _change(connection, list(conversation_ids), values, self._now())

    def rename(self, conversation_id: int, title: str) -> int | None:
        return self.change([conversation_id], title=title)

    def system_prompt(self, conversation_id: int) -> str:
        with self._database.world_errors():
            row = self._database.connection.execute(
                "SELECT system_prompt FROM conversations WHERE id = ?", (conversation_id,)
            ).fetchone()
        return str(row["system_prompt"]) if row else ""

    def draft(self, conversation_id: int | None) -> str:
        """What was typed in this conversation, or in one that does not exist yet, and not sent."""
        with self._database.world_errors():
            row = self._database.connection.execute(
                "SELECT text FROM drafts WHERE conversation_id = ?", (conversation_id or 0,)
            ).fetchone()
        return str(row["text"]) if row else ""

    def keep_draft(self, conversation_id: int | None, text: str) -> None:
        with self._database.transaction(durable=False) as connection:
            if text:
                connection.execute(
                    "INSERT OR REPLACE INTO drafts VALUES (?, ?)", (conversation_id or 0, messages.text(text))
                )
            else:
                connection.execute("DELETE FROM drafts WHERE conversation_id = ?", (conversation_id or 0,))

    def branch(self, conversation_id: int) -> list[StoredMessage]:
        """The messages of the branch that is shown, first to last."""
        with self._database.world_errors():
            return messages.branch(self._database.connection, conversation_id)

    def message(self, message_id: int) -> StoredMessage:
        with self._database.world_errors():
            found = messages.find(self._database.connection, message_id)
        if found is None:
            raise HistoryError(f"Message {message_id} is not in the history.")
        return found

    def attachment_data(self, attachment_id: int) -> bytes:
        with self._database.world_errors():
            row = self._database.connection.execute("SELECT data FROM parts WHERE id = ?", (attachment_id,)).fetchone()
        if row is None:
            raise HistoryError(f"Attachment {attachment_id} is not in the history.")
        return bytes(row["data"])

    def add_message(
        self,
        conversation_id: int,
        parent_id: int | None,
        role: Role,
        content: str,
        ending: Ending = Ending.DONE,
        model: str | None = None,
        *,
        attachments: Iterable[Attachment] = (),
        template: str | None = None,
        options: GenerationOptions | None = None,
    ) -> StoredMessage:
        """Add below `parent_id` (None: a first message) and show the branch that ends with it."""
        now = self._now()
        with self._database.transaction() as connection:
            values = {
                "conversation_id": conversation_id,
                "parent_id": parent_id,
                "role": role.value,
                "content": content,
                "ending": ending.value,
                "model": model,
                "created": now,
                "template_id": messages.intern(connection, template),
                "options_id": messages.intern(connection, messages.options_text(options)),
            }
            message_id = messages.insert(connection, values, attachments)
            connection.execute(
                "UPDATE conversations SET leaf_id = ?, updated = ?, model = coalesce(?, model) WHERE id = ?",
                (message_id, now, model, conversation_id),
            )
        return self.message(message_id)

    def ask_instead(self, message_id: int, text: str) -> StoredMessage:
        """Add a question beside that one, with what was attached to it, and show its branch.

        Undoing the step shows what was shown before.
        """
        with self._database.transaction() as connection:
            old = messages.find(connection, message_id)
            if old is None:
                raise HistoryError(f"Message {message_id} is not in the history.")
            step_id = journal.record(connection, StepKind.EDIT, old.content[:200], self._now())
            leaf = messages.shown_leaf(connection, old.conversation_id)
            journal.remember(connection, step_id, old.conversation_id, {"leaf_id": leaf})
            added = messages.question(connection, old.conversation_id, old.parent_id, text, self._now())
            messages.copy_attachments(connection, message_id, added)
        return self.message(added)

    def go_on(self, message_id: int, content: str, model: str | None) -> StoredMessage:
        """A message that had ended is being written again, from the end of `content` on."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE messages SET ending = ?, error = NULL, content = ?, model = ? WHERE id = ?",
                (Ending.STREAMING, messages.text(content), model, message_id),
            )
        return self.message(message_id)

    def write_partial(self, message_id: int, content: str, reasoning: str | None = None) -> None:
        """Keep what has arrived of a message that is still being written."""
        with self._database.transaction(durable=False) as connection:
            connection.execute(
                "UPDATE messages SET content = ?, reasoning = coalesce(?, reasoning) WHERE id = ?",
                (messages.text(content), None if reasoning is None else messages.text(reasoning), message_id),
            )

    def finish(
        self,
        message_id: int,
        content: str,
        ending: Ending,
        result: GenerationResult | None = None,
        error: str | None = None,
        *,
        reasoning: str | None = None,
        template: str | None = None,
        options: GenerationOptions | None = None,
        reasoning_ms: float | None = None,
    ) -> StoredMessage:
        """Write the whole content and how it ended. What is None of the last four stays as it was."""
        counts = (
            (result.prompt_tokens, result.completion_tokens, result.prompt_ms, result.completion_ms, result.left_out)
            if result
            else (None, None, None, None, None)
        )
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE messages SET content = ?, ending = ?, error = ?, prompt_tokens = ?, completion_tokens = ?, "
                "prompt_ms = ?, completion_ms = ?, left_out = ?, reasoning = coalesce(?, reasoning), "
                "template_id = coalesce(?, template_id), options_id = coalesce(?, options_id), "
                "reasoning_ms = coalesce(?, reasoning_ms) WHERE id = ?",
                (
                    messages.text(content),
                    ending,
                    None if error is None else messages.text(error),
                    *counts,
                    None if reasoning is None else messages.text(reasoning),
                    messages.intern(connection, template),
                    messages.intern(connection, messages.options_text(options)),
                    messages.number(reasoning_ms),
                    message_id,
                ),
            )
            connection.execute(
                "UPDATE conversations SET updated = ? WHERE id = (SELECT conversation_id FROM messages WHERE id = ?)",
                (self._now(), message_id),
            )
        return self.message(message_id)

    def edit_in_place(self, message_id: int, content: str) -> int | None:
        """Change the words of a message where it stands. Return the step; None where they were the same."""
        with self._database.transaction() as connection:
            old = messages.find(connection, message_id)
            if old is None:
                raise HistoryError(f"Message {message_id} is not in the history.")
            if old.content == messages.text(content):
                return None
            step_id = journal.record(connection, StepKind.EDIT, old.content[:200], self._now())
            journal.remember(connection, step_id, old.conversation_id, {"content": old.content}, message_id)
            connection.execute("UPDATE messages SET content = ? WHERE id = ?", (messages.text(content), message_id))
        return step_id

    def rate(self, message_id: int, rating: Rating | None, note: str | None = None) -> StoredMessage:
        """`note` None leaves the note as it is."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE messages SET rating = ?, note = coalesce(?, note) WHERE id = ?",
                (rating, None if note is None else messages.text(note), message_id),
            )
        return self.message(message_id)

    def show_branch_of(self, message_id: int) -> int:
        """Show the newest branch that runs through `message_id`; return its conversation's id."""
        with self._database.transaction() as connection:
            row = connection.execute(
                "SELECT conversation_id FROM messages WHERE id = ? AND deleted_by IS NULL", (message_id,)
            ).fetchone()
            if row is None:
                raise HistoryError(f"Message {message_id} is not in the history.")
            leaf = messages.newest_leaf(connection, message_id)
            connection.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", (leaf, row["conversation_id"]))
        return int(row["conversation_id"])

    def interrupt_unfinished(self) -> int:
        """Mark what an earlier run left unfinished; return how many. To be called once, at start."""
        if self._database.read_only_reason is not None:
            return 0
        with self._database.transaction() as connection:
            return connection.execute(
                "UPDATE messages SET ending = ?, error = ? WHERE ending = ?",
                (Ending.INTERRUPTED, "Puna ended before this answer was complete.", Ending.STREAMING),
            ).rowcount

    def delete(self, conversation_id: int) -> int | None:
        """Move to the trash."""
        return self.delete_conversations([conversation_id])

    def delete_conversations(self, conversation_ids: Iterable[int]) -> int | None:
        """Move to the trash, as one step. Return it; None where none of them was there."""
        with self._database.transaction() as connection:
            return trash.delete_conversations(connection, list(conversation_ids), self._now())

    def delete_message(self, message_id: int) -> int:
        """Move the message and all below it to the trash; return the step that takes them back."""
        with self._database.transaction() as connection:
            step_id = trash.delete_message(connection, message_id, self._now())
            if step_id is None:
                raise HistoryError(f"Message {message_id} is not in the history.")
        return step_id

    def restore(self, conversation_id: int) -> None:
        """Take back out of the trash."""
        with self._database.transaction() as connection:
            connection.execute(
                f"UPDATE conversations SET deleted = NULL WHERE id = ? AND {trash.IN_TRASH}", (conversation_id,)
            )

    def trashed(self) -> list[TrashedConversation]:
        """The last deleted first."""
        with self._database.world_errors():
            return listing.trashed(self._database.connection)

    def purge(self, older_than_s: float = trash.KEPT_S) -> None:
        """Erase for good what has been in the trash for longer; 0 empties it, and with it what could be undone."""
        before = self._now() - older_than_s
        more = True
        while more:
            with self._database.transaction() as connection:
                more = bool(trash.purge_batch(connection, before))
        with self._database.transaction() as connection:
            search_schema.forget_erased(connection)

    def last_steps(self, limit: int = 20) -> list[Step]:
        """What can be undone, the newest first."""
        with self._database.world_errors():
            return journal.last_steps(self._database.connection, limit)

    def undo(self, step_id: int) -> Step:
        """Put back what was there before the step."""
        with self._database.transaction() as connection:
            step = journal.undo(connection, step_id, self._now())
            if step is None:
                raise HistoryError("This can't be undone: it is undone already, or was erased after 30 days.")
        return step

    def add_archived(
        self,
        conversations: Iterable[ArchivedConversation],
        label: str,
        progress: archive.Progress | None = None,
        known: archive.Known = lambda conversation: None,
    ) -> ImportSummary:
        """Bring in whole conversations, as one step: all of them or none.

        One whose origin is here, or that is `known` though it has none, is not added again; its new messages are.
        `progress` is told how many were looked at. Whatever these or `conversations` raise ends the import, leaves
        nothing of it, and is raised.
        """
        return archive.add(self._database, conversations, label, self._now, progress, known)

    def archived(self, conversation_id: int) -> ArchivedConversation:
        """The whole conversation as a value, with the data of its attachments."""
        with self._database.world_errors():
            found = archive.archived(self._database.connection, conversation_id)
        if found is None:
            raise HistoryError(f"Conversation {conversation_id} is not in the history.")
        return found

    def archive_all(self, only: ConversationFilter | None = None) -> Iterator[ArchivedConversation]:
        """Every conversation that is not in the trash, the oldest first; one in memory at a time."""
        with self._database.world_errors():
            ids = listing.ids(self._database.connection, only or ConversationFilter(archived=None))
        for conversation_id in ids:
            with self._database.world_errors():
                found = archive.archived(self._database.connection, conversation_id)
            if found is not None:
                yield found

    def _migrate(self) -> None:
        """A file that has rows but can't take the next step of the schema is read from a copy that can."""
        try:
            migrate(
                self._database, before=lambda applied: snapshot_before_migration(self._database, self._backups, applied)
            )
        except HistoryNotWritable as error:
            if not self._database.has_tables():
                raise
            self._database.read_a_copy(str(error))
            migrate(self._database)
        messages.check_schema(self._database.connection)


def _change(connection: sqlite3.Connection, ids: list[int], values: dict[str, Any], now: float) -> int | None:
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
