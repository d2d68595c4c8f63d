"""Parsed JSON of strangers, taken as what it should be: whatever has another type or no sense counts as missing.

Standard library only; knows no format.
"""

import base64
import binascii
import hashlib
import math
import mimetypes
import re
from datetime import UTC, datetime
from typing import Any

from app.core.archive import Attachment

MAX_ATTACHMENT_BYTES = 8 << 20
_MAX_TITLE = 200
_MAX_COUNT = 1 << 53
_LAST_SECOND = 253_402_300_799.0  # of the year 9999
_ISO = re.compile(r"(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)(\.\d{1,12})?\s?(Z|[+-]\d\d:?\d\d)?")

# First bytes of the image types that chats hold -> media type.
_IMAGES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"))


def text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def number(value: Any) -> float | None:
    """A finite number, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        result = float(value)
    except OverflowError:
        return None
    return result if math.isfinite(result) else None


def count(value: Any) -> int | None:
    """A number of things, or None."""
    result = number(value)
    return int(result) if result is not None and 0 <= result <= _MAX_COUNT else None


def milliseconds(value: Any) -> float | None:
    result = number(value)
    return result if result is not None and 0 <= result <= _MAX_COUNT else None


def seconds(value: Any) -> float | None:
    """Seconds since 1970 of a time given in seconds, in thousandths, in millionths, or as ISO 8601; or None."""
    result = _iso_seconds(value) if isinstance(value, str) else number(value)
    if result is None or result < 0:
        return None
    for _ in range(3):
        if result > 1e11:  # the year 5138 in seconds, 1973 in thousandths
            result /= 1000
    return result if result <= _LAST_SECOND else None


def _iso_seconds(value: str) -> float | None:
    match = _ISO.match(value)
    if match is None:
        return None
    try:
        moment = datetime.fromisoformat(match[1] + (match[3] or "").replace("Z", "+00:00"))
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return moment.timestamp() + float(match[2] or 0)
    except (ValueError, OverflowError):
        return None


def name(value: Any) -> str:
    """A model's name, a file's name, a tag: one line, without control characters; empty where there is none."""
    line = " ".join(text(value)[: 10 * _MAX_TITLE].split())
    return "".join(character for character in line if character.isprintable())[:_MAX_TITLE]


def name_or_none(value: Any) -> str | None:
    return name(value) or None


def title(value: Any, *fallbacks: str) -> str:
    """The first of these that has any text, as one line that is not too long."""
    for candidate in (value, *fallbacks):
        if found := name(candidate):
            return found
    return "Untitled"


def identity(*parts: str) -> str:
    """A name for content that has none: the same for the same parts, whenever and wherever."""
    digest = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(len(encoded).to_bytes(8, "big"))
        digest.update(encoded)
    return digest.hexdigest()[:32]


def media_type(file_name: str, data: bytes = b"", stated: Any = None) -> str:
    """What the bytes show, else what is stated, else what the name suggests."""
    for start, found in _IMAGES:
        if data.startswith(start):
            return found
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    said = text(stated)
    if re.fullmatch(r"[\w.+-]{1,60}/[\w.+-]{1,80}", said):
        return said
    return mimetypes.guess_type(file_name, strict=False)[0] or "application/octet-stream"


def from_data_url(url: Any, file_name: str) -> Attachment | None:
    """The attachment that a `data:` address holds (RFC 2397, base64 only); without its data where too large."""
    header, comma, body = text(url).partition(",")
    if not comma or header[:5].lower() != "data:" or not header.endswith(";base64"):
        return None
    stated = header[5:].split(";", 1)[0]
    data = from_base64(body)
    return Attachment(file_name, media_type(file_name, data, stated), data=data)


def from_base64(body: Any) -> bytes:
    """The bytes; none where they are too many or it is no base64."""
    encoded = text(body)
    if len(encoded) > MAX_ATTACHMENT_BYTES * 4 // 3 + 4:
        return b""
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return b""


def split_thinking(content: str) -> tuple[str, str]:
    """Reasoning that was stored at the head of an answer between <think> marks, and the answer without it."""
    stripped = content.lstrip()
    for opening, closing in (("<think>", "</think>"), ("<thinking>", "</thinking>")):
        if stripped.startswith(opening):
            inside, found, after = stripped[len(opening) :].partition(closing)
            if found:
                return inside.strip(), after.lstrip()
    return "", content


def fenced(code: str, language: str = "") -> str:
    """Markdown code block, whatever fences the code itself has."""
    fence = "```"
    while fence in code:
        fence += "`"
    word = language if re.fullmatch(r"[\w+#.-]{1,30}", language) else ""
    return f"{fence}{word}\n{code}\n{fence}"
