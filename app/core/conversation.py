"""A conversation as the store returns it and the window shows it. Values only; times are seconds since 1970."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.core.archive import Attachment, Rating
from app.core.generation import GenerationOptions
from app.core.messages import Ending, Message, Role


@dataclass(frozen=True)
class StoredAttachment:
    """A file that came with a message. `text` is what the model is given of it; its `size` bytes stay in the store.

    Where nothing but its text was kept, `size` is that of the text in UTF-8.
    """

    id: int
    name: str
    media_type: str
    text: str
    size: int


@dataclass(frozen=True)
class StoredMessage:
    """One node of a conversation's tree.

    `siblings` are the ids of all versions at this place, oldest first, this one included. `error` is a sentence for
    the person where `ending` is ERROR or INTERRUPTED. Counts are in tokens, times in milliseconds; None where unknown.
    `template` and `options` are what an answer was made with; `left_out` counts the messages its model did not read;
    `reasoning_ms` passed from the first piece of its reasoning to that of the answer.
    """

    id: int
    conversation_id: int
    parent_id: int | None
    role: Role
    content: str
    ending: Ending
    created: float
    siblings: tuple[int, ...]
    model: str | None = None
    error: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_ms: float | None = None
    completion_ms: float | None = None
    reasoning: str = ""
    template: str | None = None
    options: GenerationOptions | None = None
    left_out: int | None = None
    rating: Rating | None = None
    note: str = ""
    attachments: tuple[StoredAttachment, ...] = ()
    reasoning_ms: float | None = None

    @property
    def is_cut_off(self) -> bool:
        """Whether it is an answer that ended before its end, so that a model can go on with it."""
        cut = self.ending in (Ending.STOPPED, Ending.LENGTH, Ending.INTERRUPTED)
        return cut and self.role is Role.ASSISTANT and bool(self.content.strip() or self.reasoning.strip())

    def as_message(self) -> Message:
        """What a model reads."""
        return Message(self.role, with_attachments(self.content, self.attachments), self.reasoning)


def with_attachments(words: str, attachments: Sequence[StoredAttachment | Attachment]) -> str:
    """The text of attachments, each under its name and fenced off, before the words that speak of them."""
    return "\n\n".join([*attached_blocks(attachments), words])


def attached_blocks(attachments: Sequence[StoredAttachment | Attachment]) -> list[str]:
    return [_block(item) for item in attachments if item.text]


def _block(item: StoredAttachment | Attachment) -> str:
    """Fenced as in Markdown, which models know, with more backticks than the text has in a row."""
    fence = "```"
    if fence in item.text:
        fence = "`" * (1 + max(map(len, re.findall("```+", item.text))))
    return f"{item.name}:\n{fence}\n{item.text.rstrip()}\n{fence}"


@dataclass(frozen=True)
class ConversationSummary:
    """A row of the conversation list. `folder` is a path of names ("Work/Letters"); empty for none."""

    id: int
    title: str
    model: str | None
    created: float
    updated: float
    folder: str = ""
    tags: tuple[str, ...] = ()
    pinned: bool = False
    archived: bool = False


@dataclass(frozen=True)
class TrashedConversation:
    """A conversation in the trash since `deleted`; it is gone for good at `purged`."""

    conversation: ConversationSummary
    deleted: float
    purged: float


@dataclass(frozen=True)
class ConversationFilter:
    """Which conversations to list; None where it does not matter. `folder` includes the folders in it, "" means all."""

    folder: str | None = None
    tag: str | None = None
    model: str | None = None
    archived: bool | None = False
    pinned: bool | None = None


class StepKind(StrEnum):
    """What a step that can be undone has done."""

    DELETE = "delete"  # conversations to the trash
    DELETE_MESSAGE = "delete message"  # a message and all below it to the trash
    IMPORT = "import"
    EDIT = "edit"  # a message changed in place
    CHANGE = "change"  # title, folder, tags, pin, archive, system prompt


@dataclass(frozen=True)
class Step:
    """Something done to the history that can be undone. `label` names what it was done to, for the person."""

    id: int
    kind: StepKind
    label: str
    created: float


@dataclass(frozen=True)
class ImportSummary:
    """`added` are new, `restored` were in the trash and are back, `grown` were there and got messages that are new,
    `skipped` were there already.

    `step_id` undoes it all; None where nothing was changed.
    """

    added: int
    skipped: int
    step_id: int | None
    restored: int = 0
    grown: int = 0
