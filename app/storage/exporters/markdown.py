"""Markdown to read and to keep: a heading for the conversation, one for each message, thoughts folded."""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from app.core.archive import ArchivedConversation, ArchivedMessage
from app.core.export import ExportOptions
from app.storage.exporters import words
from app.storage.exporters.branches import branches, fork

# What a thought must not contain, or the fold around it would end.
_FOLD = re.compile(r"<(?=/?(details|summary)\b)", re.IGNORECASE)
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")


def write(conversations: Iterable[ArchivedConversation], options: ExportOptions, file: BinaryIO) -> int:
    n_written = 0
    for conversation in conversations:
        if n_written:
            file.write(b"---\n\n")
        for part in _parts(conversation, options):
            file.write(f"{part}\n\n".encode("utf-8", "replace"))
        n_written += 1
    return n_written


def _parts(conversation: ArchivedConversation, options: ExportOptions) -> Iterator[str]:
    yield f"# {_plain(words.title(conversation))}"
    yield f"*{_plain(' · '.join(words.about(conversation)))}*"
    if conversation.system_prompt.strip():
        yield f"## Instructions\n\n{conversation.system_prompt.strip()}"
    paths = branches(conversation, options.all_branches)
    for at, path in enumerate(paths):
        begin = fork(path, paths[:at])
        if at:
            after = words.version(conversation.messages[path[begin - 1]]) if begin else "Another version"
            yield f"---\n\n*{_plain(after)}*"
        for position in path[begin:]:
            yield from _message(conversation.messages[position])


def _message(message: ArchivedMessage) -> Iterator[str]:
    yield f"## {_plain(words.speaker(message))}"
    for attachment in message.attachments:
        name = _plain(" ".join(attachment.name.split()))
        yield f"*Attached: {name}*" + (_fold(name, attachment.text) if attachment.text.strip() else "")
    if message.reasoning.strip():
        yield _fold(words.thinking(message), message.reasoning).strip()
    if message.content.strip():
        yield message.content.strip("\n")
    for remark in (words.ending(message), words.judgement(message)):
        if remark:
            yield f"> {_plain(remark)}"


def _fold(summary: str, text: str) -> str:
    return f"\n\n<details>\n<summary>{summary}</summary>\n\n{_FOLD.sub('&lt;', text.strip())}\n\n</details>"


def _plain(text: str) -> str:
    """Characters that would be markup, as characters."""
    return _SPECIAL.sub(r"\\\1", text)
