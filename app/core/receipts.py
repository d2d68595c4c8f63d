"""What was found out about a model that was made: whether it is what its checkpoint says, and how much of it was kept.

Plain values and their words. Knows nothing of where they lie and how they are measured.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

_LONGEST_TEXT = 1000
# The most divergence in nats, and the fewest same next words, that may be called so.
_GRADES = (
    (0.01, 0.97, "practically the same"),
    (0.05, 0.93, "very close"),
    (0.15, 0.85, "close"),
    (0.4, 0.75, "noticeably different"),
)


@dataclass(frozen=True)
class QualityReceipt:
    """A model measured on a text. What compares it with `reference` is None where there was none.

    Divergences are Kullback-Leibler's in nats for each token; `same_top` is the share of tokens after which both find
    the same next one most likely. `memory_bytes` is what measuring took at most, of the file itself and its reference.
    """

    text: str
    n_tokens: int
    perplexity: float
    tokens_per_second: float
    memory_bytes: int
    when: str
    computer: str
    versions: str
    reference: str = ""
    reference_sha256: str = ""
    reference_perplexity: float | None = None
    perplexity_ratio: float | None = None
    divergence: float | None = None
    divergence_99: float | None = None
    divergence_most: float | None = None
    same_top: float | None = None

    @property
    def words(self) -> str:
        """One sentence for people."""
        if self.same_top is None or self.divergence is None:
            return f"It is as unsure as between {self.perplexity:.3g} equally likely words, on {self.text}."
        fitting = (words for most, least, words in _GRADES if self.divergence <= most and self.same_top >= least)
        grade = next(fitting, "clearly different")
        return f"{in_words(self.same_top)} next words are the same as {self.reference}'s: {grade}."


@dataclass(frozen=True)
class ConversionReceipt:
    """Whether a model computes what its checkpoint does, by an independent computation. `problems` is empty if so.

    `checked` says what was compared and how far apart it was, `not_checked` what could not be and why. `files` are the
    source's, in lines as sha256sum writes them, and `source_sha256` is the sum of those lines.
    """

    source: str
    source_sha256: str
    when: str
    versions: str
    checked: tuple[str, ...] = ()
    not_checked: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    files: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """For people, in a sentence or two."""
        if self.problems:
            return f"It is not what {self.source} is: {self.problems[0]}."
        without = "; ".join(self.not_checked)
        if not self.checked:
            return f"Not recomputed from {self.source}: {without or 'nothing was checked'}."
        checked = "; ".join(self.checked)
        if without:
            return f"Holds the weights of {self.source}: {checked}. Not checked: {without}."
        return f"Computes what {self.source} does: {checked}."


def in_words(share: float) -> str:
    """ "9 of 10", "93 of 100", "998 of 1,000"."""
    if round(1000 * share) >= 995:
        return f"{int(1000 * share):,} of 1,000" if share < 1 else "All"
    hundredths = round(100 * share)
    return f"{hundredths // 10} of 10" if hundredths % 10 == 0 else f"{hundredths} of 100"


def from_json(kind: type[Any], values: Any) -> Any:
    """A receipt out of what JSON told; None where it is none. Texts are cut to a length that can be shown."""
    if not isinstance(values, Mapping):
        return None
    try:
        found = {
            field.name: _checked(_kind(field.type), values[field.name])
            for field in fields(kind)
            if field.name in values
        }
        return kind(**found)
    except (TypeError, ValueError, KeyError):
        return None


def _kind(annotation: Any) -> str:
    return annotation.__name__ if annotation in (str, int, float) else str(annotation)


def _checked(kind: str, value: Any) -> Any:
    if kind == "str" and isinstance(value, str):
        return value[:_LONGEST_TEXT]
    if kind == "int" and type(value) is int:
        return value
    if kind.startswith("float") and isinstance(value, (int, float)) and type(value) is not bool:
        return float(value)
    if kind == "float | None" and value is None:
        return None
    if kind.startswith("tuple") and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(item[:_LONGEST_TEXT] for item in value[:100])
    raise ValueError(f"{value!r} is no {kind}")
