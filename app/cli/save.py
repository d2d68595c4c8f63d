"""A conversation of the terminal as a file: Markdown to be read, or JSON to be used."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from app.core.messages import Message, Role
from app.errors import PunaError
from app.storage.files import write_whole

_HEADINGS = {Role.SYSTEM: "System", Role.USER: "You"}


def default_name(messages: Sequence[Message]) -> str:
    """The first words of the first question, as a file's name that is good on every system."""
    first = next((message.content for message in messages if message.role is Role.USER), "")
    words = re.findall(r"\w+", first.lower())
    name = ""
    for word in words:
        if len(name) + len(word) > 40:
            break
        name += f"-{word}" if name else word
    return f"{name or words[0][:40] if words else 'conversation'}.md"


def free_name(path: Path) -> Path:
    """`path`, numbered where that is taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free


def save(path: Path, messages: Sequence[Message], model: str) -> None:
    """Write JSON where the name ends so, else Markdown; whole or not at all. Raise PunaError."""
    text = _json(messages, model) if path.suffix.lower() == ".json" else _markdown(messages, model)
    try:
        write_whole(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise PunaError(f"{path} can't be written ({error.strerror}): choose another name") from error


def _json(messages: Sequence[Message], model: str) -> str:
    """The form of OpenAI's chat messages, with the reasoning beside the content."""
    told = []
    for message in messages:
        entry = {"role": str(message.role), "content": message.content}
        told.append(entry | ({"reasoning_content": message.reasoning} if message.reasoning else {}))
    return json.dumps({"model": model, "messages": told}, ensure_ascii=False, indent=2) + "\n"


def _markdown(messages: Sequence[Message], model: str) -> str:
    parts = []
    for message in messages:
        parts.append(f"## {_HEADINGS.get(message.role, model)}")
        if message.reasoning.strip():
            parts.append("\n".join(f"> {line}".rstrip() for line in message.reasoning.strip().splitlines()))
        parts.append(message.content.strip())
    return "\n\n".join(parts) + "\n"
