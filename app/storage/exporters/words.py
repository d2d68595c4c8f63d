"""What a written conversation says besides what was said: who speaks, when, how an answer ended. Knows no markup."""

from datetime import datetime

from app.core.archive import ArchivedConversation, ArchivedMessage, Rating
from app.core.messages import Ending, Role

SHORT = 60

_ENDINGS = {
    Ending.STOPPED: "Stopped",
    Ending.LENGTH: "Reached the length limit",
    Ending.INTERRUPTED: "This answer was interrupted.",
    Ending.ERROR: "This answer could not be finished.",
}
_RATINGS = {Rating.GOOD: "Rated good", Rating.BAD: "Rated bad"}


def title(conversation: ArchivedConversation) -> str:
    """In one line."""
    return " ".join(conversation.title.split()) or "Conversation"


def about(conversation: ArchivedConversation) -> list[str]:
    """Model, day, folder and tags, as far as there are any."""
    found = [conversation.model or "", when(conversation.created), conversation.folder]
    return [" ".join(part.split()) for part in (*found, *conversation.tags) if part.strip()]


def speaker(message: ArchivedMessage) -> str:
    names = {Role.USER: "You", Role.SYSTEM: "Instructions"}
    return names.get(message.role) or " ".join((message.model or "").split()) or "Assistant"


def ending(message: ArchivedMessage) -> str:
    """Empty where it ended as it should."""
    return " ".join(filter(None, (_ENDINGS.get(message.ending, ""), message.error)))


def judgement(message: ArchivedMessage) -> str:
    """What the person thinks of an answer; empty where nothing is said."""
    rated = _RATINGS[message.rating] if message.rating else ""
    return ": ".join(part for part in (rated, " ".join(message.note.split())) if part)


def thinking(message: ArchivedMessage) -> str:
    if message.reasoning_ms is None:
        return "Thought before answering"
    return f"Thought for {max(1, round(message.reasoning_ms / 1000))} s"


def version(message: ArchivedMessage) -> str:
    """What a branch that begins after this message is called."""
    words = " ".join(message.content[: 4 * SHORT].split())
    short = words if len(words) <= SHORT else words[:SHORT].rsplit(" ", 1)[0] + "…"
    return f"Another version, after “{short}”"


def when(seconds: float) -> str:
    """Day and minute where this computer is; empty for a time that no clock shows."""
    try:
        return datetime.fromtimestamp(seconds).strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return ""
