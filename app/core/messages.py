"""Messages as pure values.

Equal content means equal objects. Identity, order in a tree and storage are the business of `app.storage`.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class Ending(StrEnum):
    """How a message came to its end."""

    DONE = "done"
    STREAMING = "streaming"
    STOPPED = "stopped"
    LENGTH = "length"
    INTERRUPTED = "interrupted"
    ERROR = "error"


@dataclass(frozen=True)
class Message:
    """`reasoning` is what a model thought aloud before `content`; whether it is read again its template decides."""

    role: Role
    content: str
    reasoning: str = ""
