"""What can be looked for in the history, and what is found. Values only; times are seconds since 1970."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.messages import Role

# (text, whether it is what was looked for), one after the other.
Excerpt = tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class SearchFilter:
    """None where it does not matter. `folder` includes the folders in it; a message lies in [`since`, `until`)."""

    model: str | None = None
    folder: str | None = None
    tag: str | None = None
    role: Role | None = None
    since: float | None = None
    until: float | None = None


class FoundIn(StrEnum):
    """Where the words stand."""

    TITLE = "title"
    MESSAGE = "message"
    ATTACHMENT = "attachment"


@dataclass(frozen=True)
class SearchHit:
    """A place in the history. `message_id` is None where only a title matched, and the conversation has no message.

    `created` is that of the message, or when the conversation was used last. `more` counts further messages of the
    conversation that match as well and are not among the hits.
    """

    conversation_id: int
    message_id: int | None
    found_in: FoundIn
    title: Excerpt
    excerpt: Excerpt
    created: float
    role: Role | None = None
    model: str | None = None
    folder: str = ""
    archived: bool = False
    attachment: str = ""
    more: int = 0


@dataclass(frozen=True)
class SearchResult:
    """The best hits first. `partial`: no text had all of the words, these have some. `complete`: these are all."""

    hits: tuple[SearchHit, ...] = ()
    partial: bool = False
    complete: bool = True


@dataclass(frozen=True)
class SearchChoices:
    """What a filter can be set to, the most used first, except for folders, which go by name."""

    models: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
