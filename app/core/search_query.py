"""What a person types to find something: its words, phrases and exclusions; and where a text has them.

A query is never wrong: what is no word is left out. Words are compared as the index compares them: without case and
diacritics, and letter by letter in scripts that are written without spaces.
"""

import re
import unicodedata
from dataclasses import dataclass

# Scripts written without spaces, as ranges of code points: Thai, Lao; Myanmar; Khmer; ideographic marks; kana; Han;
# Hangul, whose particles hang on its words; halfwidth kana.
UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3040, 0x30FF), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x20000, 0x3FFFF),
)  # fmt: skip
_UNSPACED = "".join(f"{chr(first)}-{chr(last)}" for first, last in UNSPACED)
_LETTER = re.compile(f"[{_UNSPACED}]")
_SEPARATOR = "\x1f"
_LETTERS = re.compile(f"[{_UNSPACED}]+")
_PART = re.compile(r'(-?)"([^"]*)"?|([^\s"]+)')

# More words than this tell nothing more, and each costs time.
MOST_WORDS = 24
_LONGEST_WORD = 200
# Shorter beginnings of words are in nearly every text.
SHORTEST_PREFIX = 2
# How much of a text is looked at for a place to show.
_LOOKED_AT = 200_000


@dataclass(frozen=True)
class Term:
    """`words` stand one after the other; `open_ended`: the last of them may go on."""

    words: tuple[str, ...]
    open_ended: bool = False
    excluded: bool = False


@dataclass(frozen=True)
class Query:
    terms: tuple[Term, ...] = ()

    @property
    def wanted(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if not term.excluded)

    @property
    def excluded(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if term.excluded)


def letters_apart(text: str) -> str:
    """With a unit separator (U+001F) around each letter of the scripts that are written without spaces."""
    return text if text.isascii() else _LETTERS.sub(_apart, text)


def _apart(found: re.Match[str]) -> str:
    letters = (_SEPARATOR * 2).join(found[0])
    return f"{_SEPARATOR}{letters}{_SEPARATOR}"


def parse_query(text: str) -> Query:
    """Words may go on, as they are being typed; "words in quotes" stand so; -word and -"words" must not be there."""
    terms: list[Term] = []
    left = MOST_WORDS
    for minus, quoted, plain in _PART.findall(text):
        excluded = bool(minus) if not plain else len(plain) > 1 and plain[0] == "-" and plain[1] != "-"
        words = words_of(quoted if not plain else plain.lstrip("-"))[:left]
        if not words:
            continue
        left -= len(words)
        can_go_on = bool(plain) and not excluded and len(words[-1]) >= SHORTEST_PREFIX
        terms.append(Term(words, can_go_on and not _LETTER.match(words[-1]), excluded))
        if not left:
            break
    return Query(tuple(terms))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text; letters of scripts without spaces are words of their own."""
    spaced = _LETTER.sub(lambda letter: f" {letter[0]} ", unicodedata.normalize("NFC", text[: 64 * _LONGEST_WORD]))
    cut = "".join(character if _is_part_of_word(character) else " " for character in spaced)
    return tuple(word[:_LONGEST_WORD] for word in cut.split())


def matches(text: str, query: Query) -> list[tuple[int, int]]:
    """Where the text has words of the query: (start, end), in order and apart from one another."""
    pattern = _pattern(query)
    if pattern is None:
        return []
    return [match.span() for match in pattern.finditer(text[:_LOOKED_AT].translate(_FOLDED))]


def excerpt(text: str, query: Query, width: int) -> tuple[tuple[str, bool], ...]:
    """About `width` characters around the place where most words of the query meet, on one line.

    As parts: (text, whether it is what was looked for).
    """
    spans = matches(text, query)
    start = _best_start(spans, width)
    if start:
        space = text.find(" ", start, start + 20)
        start = space + 1 if space >= 0 else start
    end = min(len(text), start + width)
    parts: list[tuple[str, bool]] = [("…", False)] if start else []
    at = start
    for first, last in spans:
        if start <= first < end:
            parts += [(text[at:first], False), (text[first:last], True)]
            at = last
    parts.append((text[at:end], False))
    if max(at, end) < len(text):
        parts.append(("…", False))
    return tuple((_SPACES.sub(" ", part), is_match) for part, is_match in parts if part)


def _best_start(spans: list[tuple[int, int]], width: int) -> int:
    """Some words before the first of the matches that lie most densely; the first where many do equally."""
    best, most = 0, 0
    for number, (first, _) in enumerate(spans):
        within = sum(1 for later, _ in spans[number : number + MOST_WORDS] if later < first + width // 2)
        if within > most:
            best, most = first, within
    return max(0, best - width // 4) if best > width // 2 else 0


def _pattern(query: Query) -> re.Pattern[str] | None:
    """Longer terms first: a phrase is shown whole."""
    wanted = sorted(query.wanted, key=lambda term: len(term.words), reverse=True)
    return re.compile("|".join(map(_term_pattern, wanted))) if wanted else None


def _term_pattern(term: Term) -> str:
    folded = [_MARKS.sub("", word.translate(_FOLDED)) or word for word in term.words]
    words = ["".join(re.escape(letter) + f"{_MARK}*" for letter in word) for word in folded]
    between = rf"[^\w{_UNSPACED}]*"
    joined = words[0]
    for before, word, after in zip(term.words, words[1:], term.words[1:], strict=False):
        letters = _LETTER.match(before) or _LETTER.match(after)
        joined += (between if letters else r"[\W_]+") + word
    begin = "" if _LETTER.match(term.words[0]) else rf"(?<![^\W_{_UNSPACED}])"
    if _LETTER.match(term.words[-1]):
        return begin + joined
    return begin + joined + (rf"[^\W_{_UNSPACED}]*" if term.open_ended else rf"(?![^\W_{_UNSPACED}])")


def _is_part_of_word(character: str) -> bool:
    """As the index has it: letters, numbers, private characters, and the signs that belong to a letter."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category in ("Mn", "Mc", "Co")


class _Folded(dict[int, str]):
    """A table for str.translate that fills itself: each character becomes one, so that places stay where they are."""

    def __missing__(self, code: int) -> str:
        # Hangul would come apart into letters.
        base = chr(code) if 0xAC00 <= code <= 0xD7A3 else unicodedata.normalize("NFD", chr(code))[0]
        lower = base.lower()
        folded = lower if len(lower) == 1 else base
        self[code] = folded
        return folded


_FOLDED = _Folded()
# Diacritics that stand as characters of their own.
_MARK = "[\u0300-\u036f]"
_MARKS = re.compile(_MARK)
_SPACES = re.compile(r"\s+")
