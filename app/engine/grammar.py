"""What a grammar in GBNF must be before llama.cpp may see it (its grammars/README.md describes the form).

llama.cpp's own reader says nothing of where a mistake is, and never comes back from, or ends the process over, some
grammars: rules that may begin with themselves through an empty one, groups nested without end, patterns of tokens
that cut a word. They are refused here in a sentence. Knows nothing of models and samplers.
"""

import re
from dataclasses import dataclass, field

from app.errors import PunaError

MAX_BYTES = 256 << 10
# llama.cpp takes a repetition of more for one without an end.
MAX_REPETITIONS = 2000
_MAX_DEPTH = 100
# Elements, after repetitions are written out, as llama.cpp does.
_MAX_ELEMENTS = 1 << 20
# What llama.cpp looks at to find out whether one rule may begin with itself; it goes as deep in calls.
_MAX_STEPS = 20_000

_ESCAPE = r'\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[trn\\"\[\]-])'
_TOKEN = re.compile(
    rf"""(?P<space>[ \t]+|\#[^\r\n]*)
    |(?P<newline>\r\n|\r|\n)
    |(?P<text>"(?:{_ESCAPE}|[^"\\])*")
    |(?P<set>\[\^?(?:{_ESCAPE}|[^\]\\])*\])
    |(?P<any>\.)
    |(?P<is>::=)
    |(?P<name>[a-zA-Z0-9-]+)
    |(?P<or>\|)
    |(?P<open>\()
    |(?P<close>\))
    |(?P<repeat>[*+?]|\{{[ \t]*[0-9]{{1,9}}[ \t]*(?:,[ \t]*(?:[0-9]{{1,9}})?[ \t]*)?\}})
    |(?P<token>!?<)""",
    re.VERBOSE,
)

# A rule's name, or the number of a group or a repetition.
_Key = str | int
# What a rule may be: sequences of keys; None stands for something that takes at least one character.
_Sequence = list[_Key | None]


@dataclass
class _Group:
    key: _Key
    at: int
    sequences: list[_Sequence] = field(default_factory=lambda: [[]])


def check_grammar(grammar: str) -> None:
    """Raise PunaError for what is no grammar that can be followed."""
    if len(grammar.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise PunaError(f"the grammar is larger than {MAX_BYTES >> 10} KiB: make it simpler")
    if "\0" in grammar or any("\ud800" <= character <= "\udfff" for character in grammar):
        raise PunaError("the grammar holds what is no character: write it as \\x00 or \\uD800 if it is meant")
    rules = _Reader(grammar).rules()
    if "root" not in rules:
        raise PunaError("the grammar has no rule named root, with which an answer begins: name one root ::= …")
    for key in (key for sequences in rules.values() for sequence in sequences for key in sequence if key is not None):
        if key not in rules:
            raise PunaError(f"the grammar has no rule {key}, which another of its rules needs: add it")
    _check_beginnings(rules)


class _Reader:
    """Reads rules one token after the other, without recursion."""

    def __init__(self, grammar: str) -> None:
        self._grammar = grammar
        self._rules: dict[_Key, list[_Sequence]] = {}
        self._groups: list[_Group] = []
        self._n_elements = 0
        # What the last element takes when it is written once more; None where nothing can be repeated.
        self._last: int | None = None

    def rules(self) -> dict[_Key, list[_Sequence]]:
        at, name, goes_on = 0, None, False
        while at < len(self._grammar):
            match = _TOKEN.match(self._grammar, at)
            if match is None:
                raise self._mistake(at)
            kind, text = match.lastgroup or "", match.group()
            if kind == "space" or (kind == "newline" and (goes_on or len(self._groups) > 1)):
                at = match.end()
                continue
            if not self._groups:
                # Before a rule: its name, then ::=.
                if kind == "name" and name is None:
                    name = text
                elif kind == "is" and name is not None:
                    self._groups = [_Group(name, at)]
                    goes_on, self._last = True, None
                elif kind != "newline" or name is not None:
                    raise self._mistake(at)
            elif kind == "newline":
                self._end_rule()
                name = None
            else:
                self._take(kind, text, at)
                goes_on = kind == "or"
            at = match.end()
        if self._groups:
            self._end_rule()
        elif name is not None:
            raise self._mistake(len(self._grammar))
        return self._rules

    def _take(self, kind: str, text: str, at: int) -> None:
        group = self._groups[-1]
        if kind == "token":
            raise PunaError(
                f"line {self._line(at)} of the grammar speaks of tokens (<…>), which Puna does not follow: write texts"
            )
        if kind == "open":
            if len(self._groups) > _MAX_DEPTH:
                raise PunaError(f"the grammar nests groups deeper than {_MAX_DEPTH}: make a rule of some")
            self._groups.append(_Group(self._new_key(), at))
            self._last = None
        elif kind == "close":
            if len(self._groups) == 1:
                raise self._mistake(at)
            self._groups.pop()
            self._rules[group.key] = group.sequences
            self._element(group.key, 1)
        elif kind == "or":
            group.sequences.append([])
            self._last = None
            self._count(1)
        elif kind == "repeat":
            self._repeat(text, at)
        elif kind == "name":
            self._element(text, 1)
        elif kind in ("text", "set", "any"):
            n_characters = 1 if kind == "any" else len(text) - 2
            if n_characters > 0 and text != "[^]":
                self._element(None, n_characters)
            else:
                self._last = None
        else:
            raise self._mistake(at)

    def _element(self, key: _Key | None, size: int) -> None:
        self._groups[-1].sequences[-1].append(key)
        self._last = size
        self._count(size)

    def _repeat(self, text: str, at: int) -> None:
        if self._last is None:
            raise self._mistake(at)
        least, most = _times(text)
        if max(least, most or 0) > MAX_REPETITIONS:
            raise PunaError(
                f"line {self._line(at)} of the grammar repeats something more than {MAX_REPETITIONS} times:"
                " choose a smaller number, or none"
            )
        if most is not None and most < least:
            raise self._mistake(at)
        sequence = self._groups[-1].sequences[-1]
        repeated, key = sequence.pop(), self._new_key()
        self._rules[key] = [[repeated, key], []] if most is None else [[repeated] * max(1, most)]
        if least == 0:
            self._rules[key].append([])
        elif most is None:
            # x+ is x x*.
            sequence.append(repeated)
        sequence.append(key)
        self._last = self._last * max(1, least) + (self._last + 2) * (1 if most is None else most - least)
        self._count(self._last)

    def _end_rule(self) -> None:
        if len(self._groups) > 1:
            raise self._mistake(self._groups[-1].at)
        (group,) = self._groups
        self._rules[group.key] = group.sequences
        self._groups = []

    def _new_key(self) -> int:
        return self._count(1)

    def _count(self, size: int) -> int:
        self._n_elements += size
        if self._n_elements > _MAX_ELEMENTS:
            raise PunaError("the grammar is too large when its repetitions are written out: repeat less")
        return self._n_elements

    def _line(self, at: int) -> int:
        return self._grammar.count("\n", 0, at) + 1

    def _mistake(self, at: int) -> PunaError:
        line = self._grammar[at:].split("\n", 1)[0].strip()[:40]
        where = f"at {line!r}" if line else "at its end"
        return PunaError(f"line {self._line(at)} of the grammar has a mistake {where}: correct it there")


def _times(text: str) -> tuple[int, int | None]:
    """Least and most; None for any number."""
    if text in "*+?":
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[text]
    least, comma, most = text[1:-1].replace(" ", "").replace("\t", "").partition(",")
    return int(least), int(most) if most else None if comma else int(least)


def _check_beginnings(rules: dict[_Key, list[_Sequence]]) -> None:
    """Raise PunaError where a rule may begin with itself, or too many ways of beginning must be looked at."""
    empty = _may_be_empty(rules)
    if any(_repeats_nothing(sequence, empty) for sequences in rules.values() for sequence in sequences):
        raise PunaError(
            'the grammar repeats what may be empty: repeat what is in it instead, as in "a"{0,9} for ("a"?){9}'
        )
    beginnings = {key: _beginnings(sequences, empty) for key, sequences in rules.items()}
    steps: dict[_Key, int] = {}
    for start in rules:
        entered: set[_Key] = set()
        todo: list[tuple[_Key, bool]] = [(start, False)]
        while todo:
            key, leaves = todo.pop()
            if leaves:
                entered.discard(key)
                steps[key] = 1 + sum(steps[each] for each in beginnings[key])
                if steps[key] > _MAX_STEPS:
                    raise PunaError("the grammar has too many ways in which a rule can begin: make it simpler")
            elif key in entered:
                raise PunaError(
                    f"the grammar's rule {_named(key, entered)} may begin with itself, or repeats what may be empty"
                    " without end: put what comes first in front"
                )
            elif key not in steps:
                entered.add(key)
                todo.append((key, True))
                todo += [(each, False) for each in beginnings[key]]


def _named(key: _Key, others: set[_Key]) -> str:
    return next((each for each in (key, *others) if isinstance(each, str)), "root")


def _repeats_nothing(sequence: _Sequence, empty: set[_Key]) -> bool:
    """Whether the same key, which may be empty, comes three times in a row.

    llama.cpp then tries each token in as many ways as there are to leave some of them out, and is never done.
    """
    runs = zip(sequence, sequence[1:], sequence[2:], strict=False)
    return any(first == second == third and first in empty for first, second, third in runs)


def _may_be_empty(rules: dict[_Key, list[_Sequence]]) -> set[_Key]:
    users: dict[_Key, set[_Key]] = {}
    for key, sequences in rules.items():
        for used in (used for sequence in sequences for used in sequence if used is not None):
            users.setdefault(used, set()).add(key)
    empty: set[_Key] = set()
    todo = list(rules)
    while todo:
        key = todo.pop()
        if key not in empty and any(all(each in empty for each in sequence) for sequence in rules[key]):
            empty.add(key)
            todo += users.get(key, ())
    return empty


def _beginnings(sequences: list[_Sequence], empty: set[_Key]) -> list[_Key]:
    found: list[_Key] = []
    for sequence in sequences:
        for each in sequence:
            if each is None:
                break
            found.append(each)
            if each not in empty:
                break
    return found
