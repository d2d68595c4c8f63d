"""Numbers as they are written where the person lives: the system's signs for thousands and for fractions.

Knows no words. What a child or a job says has its numbers in English: `app.ui.sentences` hands them over.
"""

import re

from PySide6.QtCore import QLocale

from app.core import source_card

# Alone, or with a unit that is the same in all languages.
_NUMBER = re.compile(
    r"[-−+<>~≈±]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[KMB]| ?%| (?:kB|MB|GB|TB|kB/s|MB/s|GB/s|ms|s))?"
)


_SIZES = re.compile(r"(?<![\w.,])\d+\.\d+(?= (?:kB|MB|GB|TB)\b)")


def local(number: str) -> str:
    """`number` is as English has it, 1,234.5, with or without a unit."""
    locale = QLocale()
    return number.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})


def integer(count: int) -> str:
    return local(f"{count:,}")


def in_bytes(n_bytes: int) -> str:
    """In decimal units."""
    return local(source_card.in_bytes(n_bytes))


def speed(per_second: float) -> str:
    """With a digit after the point below a hundred."""
    return local(f"{per_second:,.0f}" if per_second >= 100 else f"{per_second:.1f}")


def is_number(text: str) -> bool:
    """Whether it is nothing but a number, with a unit at most."""
    return _NUMBER.fullmatch(text) is not None


def with_local_sizes(text: str) -> str:
    """`text` with each size in it as `in_bytes` has it: what has such a unit is no part of a name."""
    return _SIZES.sub(lambda number: local(number[0]), text)
