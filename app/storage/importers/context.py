"""What a reader of a format is given besides the records, and how the shared ending of every reader looks.

Knows no format.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.messages import Role
from app.storage.importers.report import ImportReport, Unreadable
from app.storage.importers.sources import Source, SourceFile, read_bounded
from app.storage.importers.tree import Node, arrange
from app.storage.importers.values import MAX_ATTACHMENT_BYTES, media_type, title


@dataclass(frozen=True)
class Context:
    """The file that is read, what lies around it, and where to tell what can't be read."""

    file: SourceFile
    source: Source
    report: ImportReport


@dataclass(frozen=True)
class RecordFormat:
    """A format of JSON. `matches` sees the first record of a file; `read` gets all of them, the first included."""

    name: str
    title: str
    matches: Callable[[Any], bool]
    read: Callable[[Iterator[Any], Context], Iterator[ArchivedConversation]]


Convert = Callable[[dict[str, Any], Context], ArchivedConversation]


def each(convert: Convert, title_of: Callable[[dict[str, Any]], str]) -> Any:
    """The `read` of a format in which every record is a conversation."""

    def read(records: Iterator[Any], context: Context) -> Iterator[ArchivedConversation]:
        for number, record in enumerate(records, start=1):
            if not isinstance(record, dict):
                context.report.add(f"{context.file.name}, record {number}", "it is no conversation")
                continue
            try:
                yield convert(record, context)
            except Unreadable as error:
                context.report.add(title_of(record) or f"{context.file.name}, record {number}", str(error))

    return read


def conversation(
    nodes: Sequence[Node],
    current: str | None,
    *,
    origin: str,
    named: object,
    created: float | None,
    updated: float | None,
    modified: float,
    model: str | None = None,
    system_prompt: str = "",
    folder: str = "",
    tags: tuple[str, ...] = (),
    pinned: bool = False,
    archived: bool = False,
) -> ArchivedConversation:
    """Arrange the nodes and fill in what the source left out. A first system message becomes the system prompt.

    `modified` is the time of the file, for a conversation that tells no time at all. Raises Unreadable.
    """
    nodes = list(nodes)
    known = [node.created for node in nodes if node.message is not None and node.created is not None]
    start = created if created is not None else min(known, default=modified)
    if not system_prompt:
        system_prompt, nodes = _without_system_prompt(nodes)
    arranged = arrange(nodes, current, start)
    last = max(known, default=start)
    words = next((m.content for m in arranged.messages if m.role is Role.USER and m.content.strip()), "")
    models = [message.model for message in arranged.messages if message.model]
    return ArchivedConversation(
        title=title(named, _first_words(words)),
        created=start,
        updated=max(start, updated if updated is not None else last),
        messages=arranged.messages,
        leaf=arranged.leaf,
        system_prompt=system_prompt,
        model=model or (models[-1] if models else None),
        folder=folder,
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
        pinned=pinned,
        archived=archived,
        origin=origin,
    )


def attachment(name: str, stated: object, file: SourceFile | None) -> Attachment:
    """With its bytes where the file is there and not too large."""
    data = read_bounded(file, MAX_ATTACHMENT_BYTES) if file is not None else b""
    return Attachment(name, media_type(name, data, stated), data=data)


def _without_system_prompt(nodes: list[Node]) -> tuple[str, list[Node]]:
    for position, node in enumerate(nodes):
        if node.message is None:
            continue
        if node.message.role is not Role.SYSTEM:
            return "", nodes
        return node.message.content, [
            *nodes[:position],
            Node(node.id, node.parent, None, node.created),
            *nodes[position + 1 :],
        ]
    return "", nodes


def _first_words(content: str) -> str:
    line = content.strip()[:400].split("\n", 1)[0]
    return line if len(line) <= 60 else line[:60].rsplit(" ", 1)[0] + "…"


def text_message(role: Role, content: str, **fields: Any) -> ArchivedMessage:
    """A message whose place and time are told by its node."""
    return ArchivedMessage(parent=None, role=role, content=content, created=0.0, **fields)
