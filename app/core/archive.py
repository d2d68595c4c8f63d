"""A whole conversation as one value: what goes out of the history and what comes in from elsewhere.

Has no ids of the store: messages name their parents by position. Times are seconds since 1970.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.core.generation import GenerationOptions
from app.core.messages import Ending, Role
from app.core.tuning import Tuning

_UNTUNED = Tuning()


class Rating(StrEnum):
    """What the person thinks of an answer."""

    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True)
class Attachment:
    """A file that came with a message. `text` is what the model was given of it; `media_type` as in RFC 6838."""

    name: str
    media_type: str
    text: str = ""
    data: bytes = b""


@dataclass(frozen=True)
class ArchivedMessage:
    """`parent` is the position of the message before it, smaller than its own; None for a first message.

    `template` is the prompt template and `options` are the sampling options of an answer, where known. Counts are in
    tokens, times in milliseconds; `reasoning_ms` passed from its first piece to that of the answer. `error` is a
    sentence where `ending` is ERROR or INTERRUPTED.
    """

    parent: int | None
    role: Role
    content: str
    created: float
    reasoning: str = ""
    attachments: tuple[Attachment, ...] = ()
    ending: Ending = Ending.DONE
    error: str | None = None
    model: str | None = None
    template: str | None = None
    options: GenerationOptions | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    prompt_ms: float | None = None
    completion_ms: float | None = None
    left_out: int | None = None
    rating: Rating | None = None
    note: str = ""
    reasoning_ms: float | None = None


@dataclass(frozen=True)
class ArchivedConversation:
    """`messages` in the order they came into being; `leaf` is the position of the last message of the branch shown.

    `origin` names what it was brought in from and what it is called there ("chatgpt:6f1c…"); empty where it was
    written here. `folder` is a path of names ("Work/Letters"); empty for none. `tuning` is how it is answered.
    """

    title: str
    created: float
    updated: float
    messages: tuple[ArchivedMessage, ...]
    leaf: int | None
    system_prompt: str = ""
    model: str | None = None
    folder: str = ""
    tags: tuple[str, ...] = ()
    pinned: bool = False
    archived: bool = False
    origin: str = ""
    tuning: Tuning = _UNTUNED
