"""What can be done with conversations. Each method is whole or not at all, and safe on disk when it returns.

Nothing is ever overwritten by editing or regenerating: both add branches. Deleting moves to the trash, and every step
that takes something away from sight can be undone, also after a restart. A message that is being written lies on disk
as far as `write_partial` was called, and is marked as interrupted by the next start. What each row is written with is
the business of `conversations`, `messages`, `answers`, `drafts`, `trash` and `journal`; transactions and errors are its
own.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

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
from app.storage import answers, archive, conversations, drafts, journal, listing, messages, search_schema, trash
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
            return conversations.is_listed(self._database.connection, conversation_id)

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
        with self._database.transaction() as connection:
            return conversations.create(connection, title, model, system_prompt, self._now())

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
        texts = {"title": title, "folder": folder, "system_prompt": system_prompt}
        values = conversations.values(texts, tags, {"pinned": pinned, "archived": archived})
        with self._database.transaction() as connection:
            return conversations.change(connection, list(conversation_ids), values, self._now())

    def rename(self, conversation_id: int, title: str) -> int | None:
        return self.change([conversation_id], title=title)

    def system_prompt(self, conversation_id: int) -> str:
        with self._database.world_errors():
            return conversations.system_prompt(self._database.connection, conversation_id)

    def draft(self, conversation_id: int | None) -> str:
        """What was typed in this conversation, or in one that does not exist yet, and not sent."""
        with self._database.world_errors():
            return drafts.text_of(self._database.connection, conversation_id)

    def keep_draft(self, conversation_id: int | None, text: str) -> None:
        with self._database.transaction(durable=False) as connection:
            drafts.keep(connection, conversation_id, text)

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
            answers.go_on(connection, message_id, content, model)
        return self.message(message_id)

    def write_partial(self, message_id: int, content: str, reasoning: str | None = None) -> None:
        """Keep what has arrived of a message that is still being written."""
        with self._database.transaction(durable=False) as connection:
            answers.write_partial(connection, message_id, content, reasoning)

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
        how = answers.HowMade(result, template, options, reasoning, reasoning_ms)
        with self._database.transaction() as connection:
            answers.finish(connection, message_id, content, ending, error, how, self._now())
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

    def interrupt_unfinished(self, error: str = "Puna ended before this answer was complete.") -> int:
        """Mark what an earlier run left unfinished; return how many. To be called once, at start."""
        if self._database.read_only_reason is not None:
            return 0
        with self._database.transaction() as connection:
            return answers.interrupt_unfinished(connection, error)

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
