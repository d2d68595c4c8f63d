"""The block between `---` lines at the top of a README: names with a text or a list of texts.

Knows as much of YAML as model cards use at their outermost level. Whatever is nested deeper, folded or anchored is
passed over: a card can never stop a conversion.
"""

import re
from collections.abc import Mapping
from pathlib import Path

_MAX_BYTES = 1 << 20
_MAX_ITEMS = 1000
_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_-]*)\s*:(?:\s+(.*))?")
_ITEM = re.compile(r"\s*-\s+(.*)")
_LIST = re.compile(r"\[([^\]]*)\]\s*(?:#.*)?")
_PART = re.compile(r"""\s*(?:"[^"]*"|'[^']*'|[^,]+)""")
_COMMENT = re.compile(r"\s#.*|^#.*")

Card = Mapping[str, tuple[str, ...]]


def read_front_matter(path: Path) -> Card:
    """Key -> its texts; one for a plain value. Empty where there is no such file or block."""
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_BYTES).decode("utf-8-sig", "replace")
    except OSError:
        return {}
    lines = text.splitlines()
    if not lines or lines[0].rstrip() != "---":
        return {}
    found: dict[str, list[str]] = {}
    key: str | None = None
    for line in lines[1:]:
        if line.rstrip() in ("---", "..."):
            break
        if match := _KEY.fullmatch(line.rstrip()):
            key = match[1]
            found[key] = _values(match[2] or "")
        elif (
            key is not None
            and (match := _ITEM.fullmatch(line.rstrip()))
            # An item that is a mapping itself ("- name: x") belongs to what is passed over.
            and not _KEY.fullmatch(match[1])
            and len(found[key]) < _MAX_ITEMS
        ):
            found[key] += _values(match[1])
    return {key: tuple(values) for key, values in found.items() if values}


def _values(text: str) -> list[str]:
    text = text.strip()
    if match := _LIST.fullmatch(text):
        return [value for part in _PART.findall(match[1])[:_MAX_ITEMS] if (value := _plain(part))]
    value = _plain(text)
    return [value] if value and value[0] not in "|>{&*[" else []


def _plain(text: str) -> str:
    """Without quotes, or without the comment that only unquoted text can have."""
    text = text.strip()
    if len(text) > 1 and text[0] in "\"'" and text[0] in text[1:]:
        return text[1 : text.index(text[0], 1)]
    return _COMMENT.sub("", text).strip()
