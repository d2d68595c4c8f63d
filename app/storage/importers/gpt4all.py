"""GPT4All's chats: `gpt4all-UUID.chat`, versions 1 to 12, written by Qt's QDataStream (Qt 6.2), big-endian.

Every count is checked against what is left of the file before anything is read.
"""

import struct
from collections.abc import Callable, Iterator
from typing import BinaryIO

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.messages import Ending, Role
from app.storage.importers.context import Context, conversation, text_message
from app.storage.importers.report import DamagedFile, Unreadable
from app.storage.importers.tree import MAX_MESSAGES, chain
from app.storage.importers.values import (
    MAX_ATTACHMENT_BYTES,
    fenced,
    identity,
    media_type,
    name,
    name_or_none,
    seconds,
    split_thinking,
)

MAGIC = b"\xf5\xd5\x53\xcc"
_NEWEST = 12
_MAX_TEXT_BYTES = 64 << 20
_MAX_DEPTH = 8
_NULL = 0xFFFFFFFF
_QSTRING = 10  # the number of QString among the types of QVariant

_ROLES = {"Prompt: ": Role.USER, "Response: ": Role.ASSISTANT, "System: ": Role.SYSTEM, "Text: ": Role.ASSISTANT}
_TOOL_LABELS = ("ToolCall: ", "ToolResponse: ", "Think: ")


def matches(head: bytes) -> bool:
    return head.startswith(MAGIC)


def read(context: Context) -> Iterator[ArchivedConversation]:
    with context.file.open() as file:
        stream = _Stream(file, context.file.size)
        stream.skip(4)
        version = stream.int32()
        if version > _NEWEST:
            raise DamagedFile(f"it is of version {version} of GPT4All's format, and Puna knows those up to {_NEWEST}")
        if version < 1:
            raise DamagedFile("it is no chat of GPT4All")
        try:
            yield _conversation(stream, version, context)
        except Unreadable as error:
            context.report.add(context.file.name, str(error))


class _Stream:
    """QDataStream's types, within the bounds of the file."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size

    def skip(self, n_bytes: int) -> None:
        self._take(n_bytes)
        if self._file.seekable():
            self._file.seek(n_bytes, 1)
            return
        while n_bytes > 0:
            found = self._file.read(min(n_bytes, 1 << 20))
            if not found:
                raise DamagedFile("it is cut off in the middle")
            n_bytes -= len(found)

    def _take(self, n_bytes: int) -> None:
        if n_bytes < 0 or n_bytes > self._left:
            raise DamagedFile("it is cut off or damaged")
        self._left -= n_bytes

    def _bytes(self, n_bytes: int) -> bytes:
        self._take(n_bytes)
        found = self._file.read(n_bytes)
        if len(found) != n_bytes:
            raise DamagedFile("it is cut off in the middle")
        return found

    def _number(self, form: str) -> int:
        (value,) = struct.unpack(form, self._bytes(struct.calcsize(form)))
        return int(value)

    def int32(self) -> int:
        return self._number(">i")

    def uint32(self) -> int:
        return self._number(">I")

    def int64(self) -> int:
        return self._number(">q")

    def flag(self) -> bool:
        return self._bytes(1) != b"\0"

    def string(self) -> str:
        length = self.uint32()
        if length == _NULL:
            return ""
        if length > _MAX_TEXT_BYTES or length % 2:
            raise DamagedFile("it is damaged: the length of a text in it can't be true")
        # Surrogates that stand alone are kept as they are; pairs become their character.
        return self._bytes(length).decode("utf-16-be", "surrogatepass")

    def byte_array(self, limit: int = MAX_ATTACHMENT_BYTES) -> bytes:
        """Empty, and passed over, where it is longer than `limit`."""
        length = self.uint32()
        if length == _NULL:
            return b""
        if length > limit:
            self.skip(length)
            return b""
        return self._bytes(length)

    def counted(self, read: Callable[[], object], smallest: int, *, wide: bool = True) -> list[object]:
        """A list of things of at least `smallest` bytes each."""
        n_items = self.int64() if wide else self.uint32()
        if n_items < 0 or n_items * smallest > self._left:
            raise DamagedFile("it is damaged: a count in it can't be true")
        return [read() for _ in range(n_items)]

    def variant(self) -> str:
        kind = self.uint32()
        null = self.flag()
        if kind != _QSTRING:
            raise DamagedFile("it holds a value of a type that chats don't have")
        found = self.string()
        return "" if null else found

    @property
    def left(self) -> int:
        return self._left


def _conversation(stream: _Stream, version: int, context: Context) -> ArchivedConversation:
    created = seconds(stream.int64())
    identifier, automatic, chosen, model = (stream.string() for _ in range(4))
    if version >= 3:
        stream.counted(stream.string, 4, wide=False)  # names of document collections
    if version < 11:
        _skip_model_state(stream, version)
    n_items = stream.int32()
    if n_items < 0 or n_items > MAX_MESSAGES or n_items * 16 > stream.left:
        raise DamagedFile("it is damaged: its number of messages can't be true")
    messages: list[tuple[ArchivedMessage | None, float | None]] = []
    for _ in range(n_items):
        messages.append((_item(stream, version, model), None))
    if stream.left:
        raise DamagedFile("it is damaged: it goes on after its last message")
    said = (message.content for message, _ in messages if message is not None)
    return conversation(
        chain(messages),
        None,
        origin=f"gpt4all:{name(identifier) or identity(*said)}",
        named=chosen or automatic,
        created=created,
        updated=context.file.modified,
        modified=context.file.modified,
        model=name_or_none(model),
    )


def _skip_model_state(stream: _Stream, version: int) -> None:
    """What versions before 11 kept of the model's memory: up to hundreds of megabytes that mean nothing here."""
    has_state = stream.flag() if version >= 6 else True
    if version >= 2:
        stream.skip(8)
    stream.string()
    stream.string()
    stream.skip(4)
    if not has_state:
        return
    if version < 4:
        stream.skip(4)
    stream.skip(4)
    if version >= 7:
        stream.skip(4)
    if version < 9:
        stream.skip(4 * _count(stream))
    stream.skip(4 * _count(stream))
    stream.byte_array(limit=0)


def _count(stream: _Stream) -> int:
    n_items = stream.int64()
    if n_items < 0 or n_items > stream.left:
        raise DamagedFile("it is damaged: a count in it can't be true")
    return n_items


def _item(stream: _Stream, version: int, model: str) -> ArchivedMessage | None:
    if version < 12:
        stream.skip(4)
    label, value = stream.string(), stream.string()
    if label not in _ROLES and label not in _TOOL_LABELS:
        raise DamagedFile("it is damaged: a message in it has no known kind")
    if version < 10:
        stream.string()
    changed = stream.string()
    stream.flag()
    stopped, up, down = stream.flag(), stream.flag(), stream.flag()
    failed = stream.flag() if version >= 11 and label == "Response: " else False
    attachments = _sources(stream, version)
    if version >= 10:
        attachments += tuple(_attachment(stream) for _ in range(_bounded(stream, 8)))
    thought: list[str] = []
    said: list[str] = []
    if version >= 12:
        _sub_items(stream, said, thought, 0)
    role = _ROLES.get(label)
    if role is None:
        return None
    content = "\n\n".join(part for part in (*said, changed or value) if part.strip())
    reasoning = "\n\n".join(thought)
    if role is Role.ASSISTANT and not reasoning:
        reasoning, content = split_thinking(content)
    if not content.strip() and not attachments and not reasoning:
        return None
    if role is not Role.ASSISTANT:
        return text_message(role, content, attachments=attachments)
    return text_message(
        role,
        content,
        reasoning=reasoning,
        attachments=attachments,
        ending=Ending.ERROR if failed else Ending.STOPPED if stopped else Ending.DONE,
        error="GPT4All could not finish this answer." if failed else None,
        model=name_or_none(model),
        rating=Rating.GOOD if up else Rating.BAD if down else None,
    )


def _bounded(stream: _Stream, smallest: int) -> int:
    n_items = stream.int64()
    if n_items < 0 or n_items * smallest > stream.left:
        raise DamagedFile("it is damaged: a count in it can't be true")
    return n_items


def _sources(stream: _Stream, version: int) -> tuple[Attachment, ...]:
    """Excerpts of the person's documents that the model was given."""
    if 3 <= version < 8:
        references = stream.string()
        contexts = [str(context) for context in stream.counted(stream.string, 4, wide=False)]
        return tuple(
            Attachment(name(references.split("\n")[0]) or "document", "text/plain", text=c) for c in contexts if c
        )
    if version < 8:
        return ()
    found = []
    for _ in range(_bounded(stream, 40)):
        _, _, file, titled, _, _, excerpt = (stream.string() for _ in range(7))
        stream.skip(12)
        found.append(Attachment(name(file) or name(titled) or "document", "text/plain", text=excerpt))
    return tuple(found)


def _attachment(stream: _Stream) -> Attachment:
    url = stream.byte_array().decode("utf-8", "replace")
    data = stream.byte_array()
    named = name(url.rpartition("/")[2]) or "file"
    kind = media_type(named, data)
    as_text = kind.startswith("text/") or named.endswith((".md", ".rst", ".txt"))
    return Attachment(named, kind, text=data.decode("utf-8", "replace") if as_text else "", data=data)


def _sub_items(stream: _Stream, said: list[str], thought: list[str], depth: int) -> None:
    """What a reasoning or tool-using answer was made of. Its final text is the item's own value."""
    if depth > _MAX_DEPTH:
        raise DamagedFile("it is nested too deeply")
    for _ in range(_bounded(stream, 16)):
        label, value = stream.string(), stream.string()
        if label == "ToolCall: ":
            named = stream.string()
            for _ in range(_bounded(stream, 13)):
                stream.string()
                stream.int32()
                stream.variant()
            result = stream.string()
            stream.int32()
            problem = stream.string()
            said.append(f"*{name(named) or 'tool'}*\n\n{fenced(value)}")
            if result or problem:
                said.append(fenced(result or problem))
        elif label == "Think: ":
            stream.int32()
            if inner := value.strip().removeprefix("<think>").removesuffix("</think>").strip():
                thought.append(inner)
        elif label == "Text: " and value.strip():
            said.append(value)
        _sub_items(stream, said, thought, depth + 1)
