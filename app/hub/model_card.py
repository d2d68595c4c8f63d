"""The text of a model card, made safe to show: markdown without HTML, pictures, front matter or invisible tricks.

Pure. A card is written by a stranger, and nothing that it points to is fetched.
"""

import re
import unicodedata

MOST_BYTES = 512 << 10
_MOST_TEXT = 200_000
_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
# Whole, with what is between; whatever is not closed goes to the end.
_HIDDEN = re.compile(
    r"<(script|style|svg|head|iframe|object|template|math)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\[\]\n]{0,500})\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])")
_HTML_PICTURE = re.compile(r"<img\b[^<>]{0,4000}>", re.IGNORECASE)
_ALT = re.compile(r"""\balt\s{0,9}=\s{0,9}(?:"([^"]{0,500})"|'([^']{0,500})')""", re.IGNORECASE)
_HTML_LINK = re.compile(
    r"""<a\b[^<>]{0,1000}?\bhref\s{0,9}=\s{0,9}["'](https?://[^"'\s<>()]{1,1000})["'][^<>]{0,1000}>"""
    r"""(.{0,500}?)</a\s{0,9}>""",
    re.DOTALL | re.IGNORECASE,
)
_HEADING = re.compile(r"<h([1-6])\b[^<>]{0,1000}>(.{0,300}?)</h\1\s{0,9}>", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/tr|/table|/ul|/ol|hr)\b[^<>]{0,200}/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,4000}>")
# An address may have parentheses in it, as Wikipedia's have.
_ADDRESS = r"[^()\s<>]{0,1000}(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,300}){0,3}"
_LINK = re.compile(r"\[([^\[\]\n]{0,1000})\]\([ ]{0,9}<?(" + _ADDRESS + r")>?[^()\n]{0,300}\)")
_CODE = re.compile(r"(^```.*?(?:^```|\Z)|^~~~.*?(?:^~~~|\Z)|`[^`\n]*`)", re.DOTALL | re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


def safe_card(data: bytes) -> str:
    """Markdown of the README.md `data`. Code stays as it is written; elsewhere HTML becomes markdown or its text."""
    text = data[:MOST_BYTES].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    text = _FRONT_MATTER.sub("", text, count=1)
    text = "".join(c for c in text if c in "\n\t" or _shows(c))[:_MOST_TEXT]
    parts = _CODE.split(text)
    # Every second part is code.
    parts[::2] = [_plain(part) for part in parts[::2]]
    return _EMPTY_LINES.sub("\n\n", "".join(parts)).strip()


def _shows(character: str) -> bool:
    """Neither a control character nor one that turns the direction or the meaning of what follows."""
    return unicodedata.category(character) not in ("Cc", "Cs", "Co", "Cn") and character not in _TURNING


_TURNING = set("\u200b\u200e\u200f\u2060\ufeff\u061c") | {
    chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
}


def _plain(text: str) -> str:
    text = _COMMENT.sub("", text)
    text = _HIDDEN.sub("", text)
    text = _HTML_PICTURE.sub(_alt, text)
    text = _PICTURE.sub(lambda match: match[1].strip(), text)
    text = _HTML_LINK.sub(lambda match: f"[{_one_line(match[2])}]({match[1]})" if _one_line(match[2]) else "", text)
    text = _HEADING.sub(lambda match: f"\n\n{'#' * int(match[1])} {_one_line(match[2])}\n\n", text)
    text = _BREAK.sub("\n", text)
    text = _TAG.sub("", text)
    return _LINK.sub(_web_link, text)


def _alt(match: re.Match[str]) -> str:
    found = _ALT.search(match[0])
    return (found[1] or found[2] or "").strip() if found else ""


def _one_line(html: str) -> str:
    return " ".join(_TAG.sub("", html).split())


def _web_link(match: re.Match[str]) -> str:
    """Links to the web stay; of others, such as those into the repository or to a program, only their words."""
    return match[0] if match[2].lower().startswith(("http://", "https://", "#", "mailto:")) else match[1]
