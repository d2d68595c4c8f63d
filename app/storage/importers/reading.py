"""The way in: recognise what a person pointed at, and read every conversation in it.

Knows the order of things and how failures are told; the formats are in their own modules. Writes nothing.
"""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from app.core.archive import ArchivedConversation
from app.errors import PunaError
from app.storage.importers.context import Context, RecordFormat
from app.storage.importers.formats import FILE_FORMATS, RECORD_FORMATS
from app.storage.importers.json_records import records
from app.storage.importers.report import DamagedFile, ForeignFile, ImportReport
from app.storage.importers.sources import Source, SourceFile, open_source

KNOWN = (
    "exports of ChatGPT, Claude, Open WebUI, llama-server and Puna; chats of GPT4All, LM Studio, Jan and Ollama; "
    "ShareGPT, Alpaca, OpenAssistant and OpenAI messages data"
)
# Where an object is wrapped around the list of conversations.
_WRAPPERS = ("conversations", "chats", "data", "items", "threads")


class _Unknown(Exception):
    """No format knows this file."""


def recognise(path: Path) -> tuple[str, ...]:
    """Titles of the formats found there, from the beginning of each file only. Raises PunaError where there is none."""
    report = ImportReport()
    source = _opened(path, report)
    for file in source.candidates:
        try:
            with _Read(file, source, report, lambda _: None) as reading:
                report.met(reading.title)
        except (_Unknown, DamagedFile, OSError):
            continue
    if not report.formats:
        raise PunaError(_nothing(path, report))
    return tuple(report.formats)


def read_archives(
    path: Path, report: ImportReport, on_progress: Callable[[float], None]
) -> Iterator[ArchivedConversation]:
    """Every conversation that lies at `path`; `on_progress` is told the part of its bytes that has been read.

    What can't be read is told in `report`. Raises PunaError where a file breaks off in the middle, where nothing is
    known, and where nothing can be read.
    """
    source = _opened(path, report)
    whole = sum(file.size for file in source.candidates) or 1
    done = 0
    n_read = 0
    for file in source.candidates:
        before = done
        n_before = n_read

        def advance(n_bytes: int, before: int = before, size: int = file.size) -> None:
            on_progress(min(1.0, (before + min(n_bytes, size)) / whole))

        try:
            with _Read(file, source, report, advance) as reading:
                for conversation in reading.conversations():
                    n_read += 1
                    report.met(reading.title)
                    yield conversation
                report.met(reading.title)
        except _Unknown:
            pass  # folders hold other files too
        except DamagedFile as error:
            # A file that breaks off after some of its conversations stops the import: half of it is worse than none.
            if isinstance(error, ForeignFile) and not source.single:
                pass
            elif source.single or n_read > n_before:
                raise PunaError(_damaged(path, file, source, str(error))) from error
            else:
                report.add(file.name, str(error))
        except OSError as error:
            report.add(file.name, f"it can't be read ({error.strerror or error})")
        done = before + file.size
    if not report.formats or (n_read == 0 and report.unreadable):
        raise PunaError(_nothing(path, report))
    on_progress(1.0)


def _opened(path: Path, report: ImportReport) -> Source:
    try:
        return open_source(path, report)
    except DamagedFile as error:
        raise PunaError(f"{path.name} can't be imported: {error}.") from error
    except OSError as error:
        raise PunaError(f"{path} can't be read: {error.strerror or error}.") from error


def _damaged(path: Path, file: SourceFile, source: Source, reason: str) -> str:
    where = path.name if source.single else f"{file.name} in {path.name}"
    return f"{where} can't be imported: {reason}. Nothing was added; export or copy it again."


def _nothing(path: Path, report: ImportReport) -> str:
    if report.problems:
        more = f" (and {report.unreadable - 1} more)" if report.unreadable > 1 else ""
        return f"Nothing in {path.name} can be imported: {report.problems[0]}{more}."
    return f"{path.name} holds no conversations that Puna knows. It reads {KNOWN}."


class _Read:
    """One file that is being read; a context manager that recognises it on entering. Raises _Unknown, DamagedFile."""

    def __init__(self, file: SourceFile, source: Source, report: ImportReport, advance: Callable[[int], None]) -> None:
        self._context = Context(file, source, report)
        self._advance = advance
        self._stream: BinaryIO | None = None
        self._reader: Iterator[ArchivedConversation]
        self.title = ""

    def __enter__(self) -> "_Read":
        try:
            self._recognise()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream is not None:
            self._stream.close()

    def conversations(self) -> Iterator[ArchivedConversation]:
        return self._reader

    def _recognise(self) -> None:
        file = self._context.file
        with file.open() as stream:
            head = stream.read(16)
        for file_format in FILE_FORMATS:
            if file_format.matches(head):
                self.title = file_format.title
                self._reader = file_format.read(self._context)
                return
        if not head.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith((b"{", b"[")) and head.strip():
            raise _Unknown
        self._stream = file.open()
        counted = _Counted(self._stream, self._advance)
        found = records(counted, self._on_broken)  # type: ignore[arg-type]
        first = next(found, None)
        record_format, every = _matching(first, found)
        self.title = record_format.title
        self._reader = record_format.read(every, self._context)

    def _on_broken(self, reason: str) -> None:
        self._context.report.add(self._context.file.name, reason)


def _matching(first: Any, rest: Iterator[Any]) -> tuple[RecordFormat, Iterator[Any]]:
    """The format of the first record, and all records; of a single object around a list, those of the list."""
    for record_format in RECORD_FORMATS:
        if record_format.matches(first):
            return record_format, itertools.chain([first], rest)
    for wrapper in _WRAPPERS:
        inner = first.get(wrapper) if isinstance(first, dict) else None
        if isinstance(inner, list) and inner:
            for record_format in RECORD_FORMATS:
                if record_format.matches(inner[0]):
                    return record_format, iter(inner)
    raise _Unknown


class _Counted:
    """A stream that tells how many bytes of it have been read."""

    def __init__(self, stream: BinaryIO, advance: Callable[[int], None]) -> None:
        self._stream = stream
        self._advance = advance
        self._n_bytes = 0

    def read(self, size: int = -1) -> bytes:
        chunk = self._stream.read(size)
        self._n_bytes += len(chunk)
        self._advance(self._n_bytes)
        return chunk
