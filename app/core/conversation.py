"""A conversation as the store returns it and the window shows it. Values only; times are seconds since 1970."""

from dataclasses import dataclass

from app.core.messages import Ending, Message, Role


@dataclass(frozen=True)
class StoredMessage:
    """One node of a conversation's tree.

    `siblings` are the ids of all versions at this place, oldest first, this one included. `error` is a sentence for
    the person where `ending` is ERROR or INTERRUPTED. Counts are in tokens, times in milliseconds; None where unknown.
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

    def as_message(self) -> Message:
        return Message(self.role, self.content)


@dataclass(frozen=True)
class ConversationSummary:
    """A row of the conversation list."""

    id: int
    title: str
    model: str | None
    created: float
    updated: float
