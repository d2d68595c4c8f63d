"""From a file to its text, by what the file is: its first bytes where they tell, else its name."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.attachment_size import MAX_CHARACTERS, too_long
from app.documents import docx, pdf, plain_text
from app.errors import PunaError

# Room for as many characters as are taken, in every encoding, and for what a PDF has besides.
MAX_BYTES = 64 << 20

_PICTURES = (
    b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\x00", b"MM\x00*", b"\x00\x00\x01\x00",
)  # fmt: skip
_PDF = "application/pdf"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True)
class Document:
    """What a model can be given of a file; `media_type` as in RFC 6838."""

    name: str
    media_type: str
    text: str


def read_document(path: Path, on_progress: Callable[[float], None]) -> Document:
    """Raise PunaError, in a sentence, for what has no text or more of it than can be read; OSError as it comes."""
    name = path.name
    if path.is_dir():
        raise PunaError(f"{name} is a folder: attach the files in it")
    if not path.is_file():
        raise PunaError(f"{name} is no ordinary file, so there is nothing to read in it")
    data = b""
    if path.stat().st_size <= MAX_BYTES:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)  # it may have grown since
    if len(data) > MAX_BYTES or path.stat().st_size > MAX_BYTES:
        raise PunaError(
            f"{name} is larger than {MAX_BYTES >> 20} MB, more text than a model here can read: attach the part of it "
            "that matters"
        )
    media_type = _media_type(path, data)
    if media_type.startswith("image/"):
        raise PunaError(f"{name} is a picture, and models here read text only: say in words what it shows")
    if media_type == _PDF:
        text = pdf.text_of(data, name, MAX_CHARACTERS, on_progress)
    elif media_type == _DOCX:
        text = docx.text_of(data, name, MAX_CHARACTERS)
    else:
        text = plain_text.text_of(data, name, MAX_CHARACTERS)
    if len(text) > MAX_CHARACTERS:
        raise PunaError(too_long(name))
    text = plain_text.tidied(text)
    if not text.strip():
        raise PunaError(f"{name} has no text in it, so a model could read nothing of it")
    return Document(name, media_type, text)


def _media_type(path: Path, data: bytes) -> str:
    # What looks like a picture by two letters alone may be a text that begins with them.
    head = data[:32]
    if any(head.startswith(mark) and (len(mark) > 2 or b"\x00" in head) for mark in _PICTURES):
        return "image/unknown"
    if (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or head[4:12] in (b"ftypavif", b"ftypheic", b"ftypmif1"):
        return "image/unknown"
    if data[:1024].lstrip().startswith(b"%PDF-"):
        return _PDF
    if head.startswith(b"PK\x03\x04") and path.suffix.lower() in (".docx", ".docm", ".dotx"):
        return _DOCX
    return "text/markdown" if path.suffix.lower() in (".md", ".markdown") else "text/plain"
