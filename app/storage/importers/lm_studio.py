"""LM Studio's conversations: `~/.lmstudio/conversations/FOLDER/TIME.conversation.json`, one file each.

A message has `versions` and `currentlySelected`; what follows it follows the version that is selected.
"""

from pathlib import PurePosixPath
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.messages import Ending, Role
from app.storage.importers.context import Context, conversation, each, text_message
from app.storage.importers.tree import Node
from app.storage.importers.values import (
    count,
    fenced,
    identity,
    items,
    mapping,
    media_type,
    name,
    name_or_none,
    number,
    seconds,
    split_thinking,
    text,
)

_ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_ENDINGS = {
    "maxPredictedTokensReached": Ending.LENGTH,
    "contextLengthReached": Ending.LENGTH,
    "userStopped": Ending.STOPPED,
    "modelUnloaded": Ending.INTERRUPTED,
    "failed": Ending.ERROR,
}


def matches(record: Any) -> bool:
    messages = items(mapping(record).get("messages"))
    if messages:
        return isinstance(mapping(messages[0]).get("versions"), list)
    return isinstance(record, dict) and "usePerChatPredictionConfig" in record


def _conversation(record: dict[str, Any], context: Context) -> ArchivedConversation:
    nodes: list[Node] = []
    above: str | None = None
    # What a person wrote has no time of its own: it came after the answers before it.
    latest = seconds(record.get("createdAt"))
    for position, entry in enumerate(items(record.get("messages"))):
        entry = mapping(entry)
        versions = [mapping(version) for version in items(entry.get("versions"))]
        chosen = count(entry.get("currentlySelected")) or 0
        chosen = chosen if chosen < len(versions) else len(versions) - 1
        for place, version in enumerate(versions):
            message, created = _message(version)
            nodes.append(Node(f"{position}.{place}", above, message, created or latest))
        known = [node.created for node in nodes[-len(versions) :] if node.created is not None] if versions else []
        latest = max(known, default=latest)
        above = f"{position}.{chosen}" if versions else above
    used = mapping(record.get("lastUsedModel"))
    path = PurePosixPath(context.file.name)
    stem = path.name.removesuffix(".json").removesuffix(".conversation")
    said = (node.message.content for node in nodes if node.message is not None)
    alone = context.file.path is not None and not path.name.endswith(".conversation.json")
    pinned = record.get("pinned") is True
    return conversation(
        nodes,
        above,
        origin=f"lm-studio:{identity(*said) if alone else stem[:200]}",
        named=record.get("name"),
        created=seconds(record.get("createdAt")),
        updated=seconds(record.get("assistantLastMessagedAt")) or seconds(record.get("userLastMessagedAt")),
        modified=context.file.modified,
        model=name_or_none(used.get("identifier")) or name_or_none(used.get("indexedModelIdentifier")),
        system_prompt=text(record.get("systemPrompt")) or _configured_prompt(record),
        folder=_folder(path),
        pinned=pinned,
    )


read = each(_conversation, lambda record: name(record.get("name")))


def _folder(path: PurePosixPath) -> str:
    """Folders within `conversations`, where the person pointed above it; else those below what was pointed at."""
    parts = list(path.parts[:-1])
    if "conversations" in parts:
        parts = parts[parts.index("conversations") + 1 :]
    return "/".join(name(part) for part in parts[:8])


def _configured_prompt(record: dict[str, Any]) -> str:
    for entry in items(mapping(record.get("perChatPredictionConfig")).get("fields")):
        entry = mapping(entry)
        if entry.get("key") == "llm.prediction.systemPrompt":
            return text(entry.get("value"))
    return ""


def _message(version: dict[str, Any]) -> tuple[ArchivedMessage | None, float | None]:
    role = _ROLES.get(text(version.get("role")))
    if role is None:
        return None, None
    said: list[str] = []
    thought: list[str] = []
    attachments: list[Attachment] = []
    _read_content(version.get("content"), said, attachments)
    steps = [mapping(step) for step in items(version.get("steps")) if mapping(step).get("type") == "contentBlock"]
    if version.get("type") == "multiStep" or not said:
        for step in steps:
            into = thought if mapping(step.get("style")).get("type") == "thinking" else said
            _read_content(step.get("content"), into, attachments)
    answers = [mapping(step.get("genInfo")) for step in steps if isinstance(step.get("genInfo"), dict)]
    content, reasoning = "\n\n".join(said), "\n\n".join(thought)
    if role is Role.ASSISTANT and not reasoning:
        reasoning, content = split_thinking(content)
    created = next((time for step in steps if (time := _step_time(step)) is not None), None)
    if not content.strip() and not reasoning and not attachments:
        return None, created
    if role is not Role.ASSISTANT:
        return text_message(role, content, attachments=tuple(attachments)), created
    made = answers[-1] if answers else {}
    stats = mapping(made.get("stats"))
    seconds_in_all = number(stats.get("totalTimeSec"))
    seconds_before = number(stats.get("timeToFirstTokenSec"))
    message = text_message(
        role,
        content,
        reasoning=reasoning,
        attachments=tuple(attachments),
        ending=_ENDINGS.get(text(stats.get("stopReason")), Ending.DONE),
        model=name_or_none(made.get("identifier"))
        or name_or_none(made.get("indexedModelIdentifier"))
        or name_or_none(mapping(version.get("senderInfo")).get("senderName")),
        prompt_tokens=count(stats.get("promptTokensCount")),
        completion_tokens=count(stats.get("predictedTokensCount")),
        prompt_ms=1000 * seconds_before if seconds_before is not None and 0 <= seconds_before < 1e9 else None,
        completion_ms=1000 * seconds_in_all if seconds_in_all is not None and 0 <= seconds_in_all < 1e9 else None,
    )
    return message, created


def _read_content(parts: Any, said: list[str], attachments: list[Attachment]) -> None:
    for part in items(parts):
        part = mapping(part)
        match part.get("type"):
            case "text":
                said.append(text(part.get("text")))
            case "file":
                named = name(part.get("name")) or name(part.get("fileIdentifier")) or "file"
                kind = "image/png" if part.get("fileType") == "image" else media_type(named)
                attachments.append(Attachment(named, media_type(named, b"", kind)))
            case "toolCallRequest":
                said.append(
                    f"*{name(part.get('name')) or 'tool'}*\n\n{fenced(_as_text(part.get('parameters')), 'json')}"
                )
            case "toolCallResult":
                attachments.append(Attachment("result of a tool", "text/plain", text=_as_text(part.get("content"))))


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else repr(value)[:100_000]


def _step_time(step: dict[str, Any]) -> float | None:
    """Step identifiers begin with thousandths of seconds since 1970."""
    head = text(step.get("stepIdentifier")).partition("-")[0]
    return seconds(int(head)) if head.isascii() and head.isdigit() and 12 <= len(head) <= 14 else None
