"""The text of a Word document: a zip whose word/document.xml holds paragraphs, tabs, breaks and tables.

Nothing else of the archive is opened, no entity is resolved, and what it inflates to is counted while it inflates.
"""

import io
import zipfile
import zlib
from xml.parsers import expat

from app.errors import PunaError

_BODY = "word/document.xml"
_MAX_ENTRIES = 10_000
_MAX_XML = 128 << 20
_CHUNK = 1 << 16
_MAX_DEPTH = 200
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
# The same text again, for programs that don't know the newer form; what was taken out.
_LEFT_OUT = ("http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback",)


def text_of(data: bytes, name: str, max_characters: int) -> str:
    """Raise PunaError where it is damaged, or made to do harm."""
    body = _Body(max_characters)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = body.start
    parser.EndElementHandler = body.end
    parser.CharacterDataHandler = body.characters
    # Entities are declared in a document type, which no Word document has.
    parser.StartDoctypeDeclHandler = body.refuse
    parser.EntityDeclHandler = body.refuse
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MAX_ENTRIES:
                raise _Harmful
            with archive.open(_BODY) as file:
                read = 0
                while not body.is_full and (piece := file.read(_CHUNK)):
                    read += len(piece)
                    if read > _MAX_XML:
                        raise _Harmful
                    parser.Parse(piece, False)
                if not body.is_full:
                    parser.Parse(b"", True)
    except _Harmful as error:
        raise PunaError(f"{name} is not built as a Word document is, so it was not read: save it anew") from error
    except (zipfile.BadZipFile, zlib.error, expat.ExpatError, EOFError, KeyError, ValueError, OSError) as error:
        raise PunaError(f"{name} is damaged, so its text can't be read: open it and save it anew") from error
    except (NotImplementedError, RuntimeError) as error:
        raise PunaError(f"{name} is locked or packed in a way that can't be read here: save it anew") from error
    return body.text()


class _Harmful(Exception):
    pass


class _Body:
    """Collects what stands in paragraphs; the cells of a table are parted by bars."""

    def __init__(self, max_characters: int) -> None:
        self._max = max_characters
        self._pieces: list[str] = []
        self._length = 0
        self._depth = 0
        self._left_out_at = 0
        self._in_text = False
        # For each table that is open: whether the next cell begins its row.
        self._rows: list[bool] = []

    @property
    def is_full(self) -> bool:
        """More than can be taken has come already; the rest need not be read to know that."""
        return self._length > self._max

    def text(self) -> str:
        lines = "".join(self._pieces).split("\n")
        return "\n".join(line.rstrip() for line in lines).strip("\n")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise _Harmful
        if tag in _LEFT_OUT and not self._left_out_at:
            self._left_out_at = self._depth
        name = _word_name(tag)
        self._in_text = name == "t"
        if name == "tbl":
            self._rows.append(True)
        elif name == "tr" and self._rows:
            self._rows[-1] = True
        elif name == "tc" and self._rows:
            if not self._rows[-1]:
                self._add("| ")
            self._rows[-1] = False
        elif name == "tab":
            self._add("\t")
        elif name in ("br", "cr"):
            self._add("\n")

    def end(self, tag: str) -> None:
        name = _word_name(tag)
        self._in_text = False
        if name == "p":
            # Within a cell a line break would tear the row apart.
            self._add(" " if self._rows else "\n")
        elif name == "tr":
            self._add("\n")
        elif name == "tbl" and self._rows:
            self._rows.pop()
            self._add("\n")
        if self._left_out_at == self._depth:
            self._left_out_at = 0
        self._depth -= 1

    def characters(self, text: str) -> None:
        if self._in_text:
            self._add(text)

    def refuse(self, *_: object) -> None:
        raise _Harmful

    def _add(self, text: str) -> None:
        if not self._left_out_at:
            self._pieces.append(text)
            self._length += len(text)


def _word_name(tag: str) -> str:
    """The name without the namespace of Word; empty for what is of another."""
    namespace, _, name = tag.rpartition(" ")
    return name if namespace in (_WORD, _STRICT) else ""
