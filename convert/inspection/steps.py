"""Runs the steps of an inspection one by one, so that one fault does not hide the next.

Knows nothing of what is inspected.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from convert.errors import ConvertError

T = TypeVar("T")


class Findings:
    """Collects sentences, each once: `problems` and `notes`, in the order in which they were met."""

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.notes: list[str] = []

    def attempt(self, step: Callable[[], T]) -> T | None:
        """The step's result; None where it raises ConvertError, whose sentence is kept."""
        try:
            return step()
        except ConvertError as error:
            self.problem(str(error))
            return None

    def problem(self, sentence: str) -> None:
        if sentence not in self.problems:
            self.problems.append(sentence)

    def note(self, *sentences: str) -> None:
        self.notes += [sentence for sentence in sentences if sentence not in self.notes]

    def add(self, problems: Iterable[str], notes: Iterable[str]) -> None:
        for sentence in problems:
            self.problem(sentence)
        self.note(*notes)
