"""What an import could not read, and the two ways in which reading fails.

Knows no format and no file.
"""

from dataclasses import dataclass, field

from app.errors import PunaError

# A broken file of a million lines must not fill the memory with sentences.
_MAX_PROBLEMS = 1000
_MAX_TITLE = 80


class DamagedFile(PunaError):
    """A whole file can't be read on: it is cut off, is not what it seems, or is too large in some way."""


class ForeignFile(DamagedFile):
    """A file that looked like one of a format, and belongs to another program."""


class Unreadable(Exception):
    """One conversation can't be read; the text says why in a few words. The file's other conversations can."""


@dataclass(frozen=True)
class Problem:
    """`title` names the conversation or file that could not be read, `reason` says why in a few words."""

    title: str
    reason: str

    def __str__(self) -> str:
        return f"{self.title}: {self.reason}"


@dataclass
class ImportReport:
    """Grows while an import runs. `formats` are the titles of the formats met; `unreadable` counts all problems."""

    formats: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unreadable: int = 0

    def met(self, format_title: str) -> None:
        if format_title not in self.formats:
            self.formats.append(format_title)

    def add(self, title: str, reason: str) -> None:
        self.unreadable += 1
        if len(self.problems) < _MAX_PROBLEMS:
            name = " ".join(title.split())
            self.problems.append(Problem(name[:_MAX_TITLE] + "…" if len(name) > _MAX_TITLE else name, reason))
