"""ChatGPT's export: `conversations.json`, `conversations-000.json` and on, alone, in a folder, or in the zip.

A record has `title`, `create_time`, `update_time`, `current_node` and `mapping`: id -> {parent, children, message}.
OpenAI publishes no description; the shapes are those that exports have had until 2026.
"""

import json
from collections.abc import Iterator
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.messages import Ending, Role
from app.storage.importers.context import Context, attachment, conversation, each, text_message
from app.storage.importers.report import Unreadable
from app.storage.importers.sources import read_bounded
from app.storage.importers.tree import MAX_MESSAGES, Node
from app.storage.importers.values import fenced, identity, items, mapping, name, name_or_none, seconds, text

_MAX_FEEDBACK_BYTES = 32 << 20
_ENDINGS = {"max_tokens": Ending.LENGTH, "interrupted": Ending.STOPPED}
_RATINGS = {"thumbs_up": Rating.GOOD, "thumbsUp": Rating.GOOD, "thumbs_down": Rating.BAD, "thumbsDown": Rating.BAD}


def matches(record: Any) -> bool:
    return isinstance(record, dict) and isinstance(record.get("mapping"), dict)


def read(records: Iterator[Any], context: Context) -> Iterator[ArchivedConversation]:
    feedback = _feedback(context)

    def convert(record: dict[str, Any], context: Context) -> ArchivedConversation:
        return _conversation(record, context, feedback)

    yield from each(convert, lambda record: name(record.get("title")))(records, context)


def _conversation(
    record: dict[str, Any], context: Context, feedback: dict[str, tuple[Rating | None, str]]
) -> ArchivedConversation:
    entries = mapping(record.get("mapping"))
    if len(entries) > MAX_MESSAGES:
        raise Unreadable(f"it has more than {MAX_MESSAGES} messages")
    nodes: list[Node] = []
    system = ""
    for id, entry in entries.items():
        entry = mapping(entry)
        said = mapping(entry.get("message"))
        system = system or _instructions(said)
        parent = entry.get("parent")
        message = _message(said, context, feedback)
        nodes.append(Node(id, parent if isinstance(parent, str) else None, message, seconds(said.get("create_time"))))
    identifier = text(record.get("conversation_id")) or text(record.get("id")) or identity(*entries)
    return conversation(
        nodes,
        text(record.get("current_node")) or None,
        origin=f"chatgpt:{identifier[:200]}",
        named=record.get("title"),
        created=seconds(record.get("create_time")),
        updated=seconds(record.get("update_time")),
        modified=context.file.modified,
        model=name_or_none(record.get("default_model_slug")),
        system_prompt=system,
        pinned=record.get("is_starred") is True or record.get("pinned_time") is not None,
        archived=record.get("is_archived") is True,
    )


def _instructions(message: dict[str, Any]) -> str:
    """The person's custom instructions, which ChatGPT keeps as a hidden message."""
    content = mapping(message.get("content"))
    if content.get("content_type") != "user_editable_context":
        return ""
    parts = (text(content.get("user_profile")), text(content.get("user_instructions")))
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _message(
    message: dict[str, Any], context: Context, feedback: dict[str, tuple[Rating | None, str]]
) -> ArchivedMessage | None:
    about = mapping(message.get("metadata"))
    if not message or about.get("is_visually_hidden_from_conversation") is True:
        return None
    role = text(mapping(message.get("author")).get("role"))
    content = mapping(message.get("content"))
    kind = text(content.get("content_type"))
    if role == "system":
        said = _parts(content)
        return text_message(Role.SYSTEM, said) if said.strip() else None
    attachments = _attachments(content, about, context)
    if kind in ("thoughts", "reasoning_recap"):
        reasoning = _thoughts(content)
        return text_message(Role.ASSISTANT, "", reasoning=reasoning) if reasoning else None
    if kind in ("user_editable_context", "model_editable_context"):
        return None
    body = _body(kind, content, message)
    if role == "tool" and kind in ("tether_quote", "tether_browsing_display", "sonic_webpage"):
        # Whole web pages that a search brought: kept, yet not part of what was said.
        page = name(content.get("title")) or name(content.get("url")) or "web page"
        attachments, body = ((Attachment(page, "text/plain", text=body),) if body.strip() else ()), ""
    if not body.strip() and not attachments:
        return None
    if role == "user":
        return text_message(Role.USER, body, attachments=attachments)
    rating, note = feedback.get(text(message.get("id")), (None, ""))
    stopped = _ENDINGS.get(text(mapping(about.get("finish_details")).get("type")), Ending.DONE)
    return text_message(
        Role.ASSISTANT,
        body,
        attachments=attachments,
        ending=stopped,
        model=name_or_none(about.get("model_slug")) if role == "assistant" else None,
        rating=rating,
        note=note,
    )


def _body(kind: str, content: dict[str, Any], message: dict[str, Any]) -> str:
    role = text(mapping(message.get("author")).get("role"))
    if kind == "code":
        language = text(content.get("language"))
        return (
            fenced(text(content.get("text")), "" if language == "unknown" else language) if content.get("text") else ""
        )
    body = _parts(content) or text(content.get("text")) or text(content.get("result"))
    # What tools were asked and answered is no prose.
    called = role == "assistant" and text(message.get("recipient")) not in ("", "all")
    as_code = called or (role == "tool" and kind in ("text", "execution_output", "system_error"))
    return fenced(body.strip("\n")) if as_code and body.strip() else body


def _parts(content: dict[str, Any]) -> str:
    said = []
    for part in items(content.get("parts")):
        if isinstance(part, str):
            said.append(part)
        else:
            part = mapping(part)
            if part.get("content_type") == "audio_transcription":
                said.append(text(part.get("text")))
    return "\n".join(part for part in said if part)


def _thoughts(content: dict[str, Any]) -> str:
    said = []
    for thought in items(content.get("thoughts")):
        thought = mapping(thought)
        summary, whole = text(thought.get("summary")).strip(), text(thought.get("content")).strip()
        said.append("\n".join(part for part in (f"**{summary}**" if summary else "", whole) if part))
    return "\n\n".join(part for part in said if part)


def _attachments(content: dict[str, Any], about: dict[str, Any], context: Context) -> tuple[Attachment, ...]:
    """Files of the message, and images in its text; one that is both is told once."""
    found: dict[str, Attachment] = {}
    for entry in items(about.get("attachments"))[:1000]:
        entry = mapping(entry)
        id = text(entry.get("id"))
        named = name(entry.get("name")) or id[:200] or "file"
        stated = entry.get("mimeType") or entry.get("mime_type")
        found[id or named] = attachment(named, stated, _stored(id, context))
    for part in items(content.get("parts"))[:1000]:
        part = mapping(part)
        pointer = text(part.get("asset_pointer"))
        id = pointer.rpartition("/")[2].partition("#")[0].partition("?")[0]
        if not id or id in found:
            continue
        file = _stored(id, context)
        named = file.name.rpartition("/")[2] if file else id
        found[id] = attachment(name(named) or "image", "image/png" if not file else None, file)
    return tuple(found.values())


def _stored(id: str, context: Context) -> Any:
    # Ids are `file-…` and `file_…`; anything shorter would find any file.
    return context.source.starting_with(id) if id.startswith(("file-", "file_")) and len(id) > 8 else None


def _feedback(context: Context) -> dict[str, tuple[Rating | None, str]]:
    """Message id -> what the person thought of it, from `message_feedback.json` beside the conversations."""
    file = context.source.beside(context.file, "message_feedback.json")
    if file is None:
        return {}
    try:
        entries = json.loads(read_bounded(file, _MAX_FEEDBACK_BYTES) or b"[]")
    except (ValueError, RecursionError):
        return {}
    found = {}
    for entry in items(entries):
        entry = mapping(entry)
        id = text(entry.get("message_id")) or text(entry.get("id"))
        found[id] = (_RATINGS.get(text(entry.get("rating"))), _note(text(entry.get("content"))))
    return found


def _note(content: str) -> str:
    try:
        return text(mapping(json.loads(content)).get("text")) if content else ""
    except (ValueError, RecursionError):
        return ""
