"""From a JSON schema to a grammar: whatever follows the grammar is JSON that fits the schema.

Knows the keywords of https://json-schema.org/draft/2020-12 that are met in practice. Where the schema leaves a choice
the grammar may take the simpler part of it: properties come in the schema's order, no others than the named ones
unless none is named, `oneOf` is read as `anyOf`, and a formatted string has the format's shape. What it would have to
ignore it refuses, and names. A `$ref` points into the same schema; nothing is fetched.
"""

import json
import math
from typing import Any

from app.engine.decimals import decimals
from app.engine.grammar import MAX_REPETITIONS, check_grammar
from app.errors import PunaError

MAX_BYTES = 256 << 10
_MAX_DEPTH = 64
_MAX_NODES = 5000
_MAX_DIGITS = 16

# fmt: off
_REMARKS = frozenset((
    "$schema", "$id", "$comment", "$anchor", "$defs", "definitions", "title", "description", "default", "example",
    "examples", "deprecated", "readOnly", "writeOnly", "discriminator", "contentMediaType", "contentEncoding",
))
# fmt: on
_OF_TYPE = {
    "object": frozenset(("properties", "required", "additionalProperties")),
    "array": frozenset(("items", "prefixItems", "minItems", "maxItems", "uniqueItems")),
    "string": frozenset(("minLength", "maxLength", "format")),
    "number": frozenset(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")),
    "integer": frozenset(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")),
    "boolean": frozenset[str](),
    "null": frozenset[str](),
}
_KNOWN = frozenset().union(*_OF_TYPE.values())

# A character of a string: escapes of half a character can't be written, whole ones need none.
_RULES = {
    "ws": r'(" " | "\n" [ \t]{0,20})?',
    "hex": "[0-9a-fA-F]",
    "char": r'[^"\\\x00-\x1F] | "\\" (["\\/bfnrt] | "u" ([0-9a-cA-CefEF] hex | [dD] [0-7]) hex hex)',
    "string": r'"\"" char* "\""',
    "whole": '"-"? ("0" | [1-9] [0-9]{0,15})',
    "number": 'whole ("." [0-9]{1,15})? ([eE] [-+]? [0-9]{1,2})?',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "pair": 'string ":" ws value',
    "more-pairs": '"," ws pair',
    "object": '"{" ws (pair more-pairs* ws)? "}"',
    "more-values": '"," ws value',
    "array": '"[" ws (value more-values* ws)? "]"',
    "value": "object | array | string | number | boolean | null",
    "date": '[0-9]{4} "-" ("0" [1-9] | "1" [0-2]) "-" ("0" [1-9] | "1" [0-9] | "2" [0-8])',
    "time": '("0" [0-9] | "1" [0-9] | "2" [0-3]) ":" [0-5] [0-9] ":" [0-5] [0-9] "Z"',
}
_FORMATS = {
    "date": r'"\"" date "\""',
    "time": r'"\"" time "\""',
    "date-time": r'"\"" date "T" time "\""',
    "uuid": r'"\"" hex{8} "-" hex{4} "-" hex{4} "-" hex{4} "-" hex{12} "\""',
}


def grammar_of_schema(text: str) -> str:
    """GBNF for `text`, a JSON schema. Raise PunaError for what is none, or has more than can be followed."""
    if len(text) > MAX_BYTES:
        raise PunaError(f"the JSON schema is larger than {MAX_BYTES >> 10} KiB: make it simpler")
    try:
        schema = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise PunaError(f"the JSON schema is not JSON ({error}): correct it") from error
    try:
        grammar = _Grammar(schema).text()
    except RecursionError as error:  # in a fixed value, which is as deep as it likes
        raise PunaError("the JSON schema holds a value that is nested too deep: make it simpler") from error
    try:
        check_grammar(grammar)
    except PunaError as error:
        raise PunaError(f"the JSON schema can't be followed, because {error}") from error
    return grammar


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


class _Grammar:
    """Rules by name, each made once; what a `$ref` names is a rule before it is made, since it may hold itself."""

    def __init__(self, schema: Any) -> None:
        self._schema = schema
        self._rules = dict(_RULES)
        self._targets: dict[str, str] = {}
        self._n_nodes = 0
        self._rules["root"] = f"ws {self._reference('#', 0)}"

    def text(self) -> str:
        return "".join(f"{name} ::= {body}\n" for name, body in self._rules.items())

    def _add(self, body: str) -> str:
        name = f"r{len(self._rules)}"
        self._rules[name] = body
        return name

    def _reference(self, pointer: str, depth: int) -> str:
        """The rule for what `pointer` (RFC 6901, as a fragment) names."""
        if pointer in self._targets:
            return self._targets[pointer]
        target = _find(self._schema, pointer)
        name = self._targets[pointer] = self._add("")
        self._rules[name] = self._body(target, depth)
        return name

    def _rule(self, schema: Any, depth: int) -> str:
        return self._add(self._body(schema, depth + 1))

    def _body(self, schema: Any, depth: int) -> str:
        self._n_nodes += 1
        if depth > _MAX_DEPTH or self._n_nodes > _MAX_NODES:
            raise PunaError(
                f"the JSON schema is nested deeper than {_MAX_DEPTH}, or has more than {_MAX_NODES} parts: make it"
                " simpler"
            )
        if schema is True:
            return "value"
        if not isinstance(schema, dict):
            raise PunaError(f"{_short(schema)} in the JSON schema is no schema: put an object there")
        says = {key: value for key, value in schema.items() if key not in _REMARKS}
        for keyword in ("$ref", "anyOf", "oneOf", "allOf"):
            if keyword in says:
                return self._elsewhere(keyword, says, depth)
        if "enum" in says or "const" in says:
            return self._one_of(says)
        for keyword in says:
            if keyword != "type" and keyword not in _KNOWN:
                raise _unknown(keyword)
        kinds = _kinds(says)
        if not kinds:
            return "value"
        return " | ".join(self._add(self._of_kind(kind, says, depth)) for kind in kinds)

    def _elsewhere(self, keyword: str, says: dict[str, Any], depth: int) -> str:
        value = says[keyword]
        if others := [key for key in says if key != keyword]:
            raise PunaError(
                f"the JSON schema has {keyword} beside {others[0]}, which can't be followed together: put them in one"
            )
        if keyword == "$ref":
            if not isinstance(value, str):
                raise _wrong(keyword, value)
            return self._reference(value, depth + 1)
        if not isinstance(value, list) or not value:
            raise _wrong(keyword, value)
        if keyword == "allOf" and len(value) > 1:
            raise PunaError("the JSON schema has an allOf of several, which can't be followed: merge them into one")
        return " | ".join(self._rule(each, depth) for each in value)

    def _one_of(self, says: dict[str, Any]) -> str:
        values = says.get("enum", [says.get("const")])
        if not isinstance(values, list) or not values:
            raise _wrong("enum", values)
        if "enum" in says and "const" in says:
            values = [value for value in values if _same(value, says["const"])]
        for keyword in says:
            if keyword not in ("enum", "const", "type"):
                raise PunaError(
                    f"the JSON schema has {keyword} beside its fixed values, which can't be followed together: leave"
                    " out the values that don't fit"
                )
        if "type" in says:
            kinds = _kinds(says)
            values = [value for value in values if any(_is_kind(value, kind) for kind in kinds)]
        if not values:
            raise PunaError("the JSON schema allows no value where it gives fixed ones: let one of them fit its type")
        self._n_nodes += len(values)
        return " | ".join(_literal(_written(value)) for value in values)

    def _of_kind(self, kind: str, says: dict[str, Any], depth: int) -> str:
        if kind == "object":
            return self._object(says, depth)
        if kind == "array":
            return self._array(says, depth)
        if kind == "string":
            return self._string(says)
        if kind in ("integer", "number"):
            return _number(says, whole=kind == "integer")
        return kind

    def _object(self, says: dict[str, Any], depth: int) -> str:
        properties, required = says.get("properties", {}), says.get("required", [])
        others = says.get("additionalProperties", True)
        if not isinstance(properties, dict):
            raise _wrong("properties", properties)
        if not isinstance(required, list) or not all(isinstance(name, str) for name in required):
            raise _wrong("required", required)
        named = dict(properties)
        for name in required:
            if name not in named and others is False:
                raise PunaError(f"the JSON schema requires {_short(name)} and forbids it: add it to the properties")
            named.setdefault(name, others)
        if not named:
            if others is False:
                return '"{" ws "}"'
            pair = self._add(f'string ":" ws {self._rule(others, depth)}')
            more = self._add(f'"," ws {pair}')
            return f'"{{" ws ({pair} {more}* ws)? "}}"'
        # From the last to the first: what may follow where nothing has been written yet, and where something has.
        nothing, something = '""', '""'
        for name, schema in reversed(named.items()):
            pair = self._add(f'{_literal(_written(name))} ":" ws {self._rule(schema, depth)}')
            later = self._add(something)
            first, further = f"{pair} {later}", f'"," ws {pair} {later}'
            if name not in required:
                first, further = f"{first} | {self._add(nothing)}", f"{further} | {later}"
            nothing, something = first, further
        return f'"{{" ws {self._add(nothing)} ws "}}"'

    def _array(self, says: dict[str, Any], depth: int) -> str:
        if says.get("uniqueItems"):
            raise _unknown("uniqueItems")
        least, most = _limits(says, "minItems", "maxItems")
        first = says.get("prefixItems", [])
        if not isinstance(first, list):
            raise _wrong("prefixItems", first)
        rest = says.get("items", True)
        fixed = [self._rule(each, depth) for each in first[: len(first) if most is None else most]]
        if rest is False:
            most = len(fixed) if most is None else min(most, len(fixed))
        if most is not None and least > most:
            raise PunaError("the JSON schema wants more items than it allows: correct minItems or maxItems")
        # As many of the fixed ones as must be, and all of them where more may follow.
        n_free = None if most is None else most - len(fixed)
        further, free = "", ""
        if n_free != 0:
            free = self._rule(rest, depth)
            further = self._add(f'"," ws {free}')
        needed = max(0, least - len(fixed))
        if not fixed:
            if n_free == 0:
                return '"[" ws "]"'
            items = f"{free} {further}{_times(max(0, needed - 1), None if n_free is None else n_free - 1)}"
            return f'"[" ws {items} ws "]"' if least else f'"[" ws ({items} ws)? "]"'
        tail = f"{further}{_times(needed, n_free)}" if n_free != 0 else '""'
        for at in range(len(fixed) - 1, 0, -1):
            tail = self._add(f'"," ws {fixed[at]} {tail}' + ("" if at < least else ' | ""'))
        items = f"{fixed[0]} {tail} ws"
        return f'"[" ws {items} "]"' if least else f'"[" ws ({items})? "]"'

    def _string(self, says: dict[str, Any]) -> str:
        least, most = _limits(says, "minLength", "maxLength")
        if says.get("format") in _FORMATS:
            if least or most is not None:
                raise PunaError("the JSON schema has a format beside a length, which can't be followed together")
            return _FORMATS[says["format"]]
        return rf'"\"" char{_times(least, most)} "\""'


def _find(schema: Any, pointer: str) -> Any:
    target = schema
    if not pointer.startswith("#"):
        raise PunaError(f"the JSON schema refers to {_short(pointer)}, which lies outside it: copy that into $defs")
    for part in pointer[1:].split("/")[1:] if pointer != "#" else ():
        key = part.replace("~1", "/").replace("~0", "~")
        if isinstance(target, dict) and key in target:
            target = target[key]
        elif isinstance(target, list) and key.isascii() and key.isdecimal() and int(key[:9]) < len(target):
            target = target[int(key[:9])]
        else:
            raise PunaError(f"the JSON schema refers to {_short(pointer)}, which is not in it: add it to $defs")
    if pointer[1:2] not in ("", "/"):
        raise PunaError(f"the JSON schema refers to {_short(pointer)} by an anchor: use a path like #/$defs/name")
    return target


def _kinds(says: dict[str, Any]) -> list[str]:
    """What `type` says; where it is silent, the first type that another keyword is about. Empty for any value."""
    if "type" not in says:
        return next(([kind] for kind, keywords in _OF_TYPE.items() if keywords & says.keys()), [])
    kinds = says["type"] if isinstance(says["type"], list) else [says["type"]]
    if not kinds or not all(isinstance(kind, str) and kind in _OF_TYPE for kind in kinds):
        raise _wrong("type", says["type"])
    return list(dict.fromkeys(kinds))


def _is_kind(value: Any, kind: str) -> bool:
    if kind == "integer":
        return type(value) is int or (type(value) is float and value.is_integer())
    types = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}
    return type(value) in (int, float) if kind == "number" else type(value) is types[kind]


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _limits(says: dict[str, Any], low: str, high: str) -> tuple[int, int | None]:
    least, most = says.get(low, 0), says.get(high)
    for keyword, value in ((low, least), (high, most)):
        if value is not None and (type(value) is not int or value < 0):
            raise _wrong(keyword, value)
        if value is not None and value > MAX_REPETITIONS:
            raise PunaError(f"the JSON schema's {keyword} is more than {MAX_REPETITIONS}: choose less, or leave it out")
    if most is not None and least > most:
        raise PunaError(f"the JSON schema's {low} is more than its {high}: correct one of them")
    return least, most


def _times(least: int, most: int | None) -> str:
    if (least, most) in ((0, None), (1, None)):
        return "+" if least else "*"
    return f"{{{least},{'' if most is None else most}}}"


def _number(says: dict[str, Any], whole: bool) -> str:
    """All numbers between the bounds, or whole ones and fractions between these."""
    low, high = -math.inf, math.inf
    bounds = (("minimum", 1, 0), ("exclusiveMinimum", 1, 1), ("maximum", -1, 0), ("exclusiveMaximum", -1, 1))
    for keyword, sign, beyond in bounds:
        if keyword not in says:
            continue
        value = says[keyword]
        if type(value) not in (int, float) or abs(value) >= 10**_MAX_DIGITS:
            raise _wrong(keyword, value)
        least = math.ceil(sign * value)
        # The next whole number, where the bound itself is one that doesn't count.
        least += beyond if least == sign * value else 0
        low, high = (max(low, least), high) if sign > 0 else (low, min(high, -least))
    if low == -math.inf and high == math.inf:
        return "whole" if whole else "number"
    first, last = max(low, 1 - 10**_MAX_DIGITS), min(high, 10**_MAX_DIGITS - 1)
    if first > last:
        raise PunaError("the JSON schema allows no whole number between its bounds: widen them")
    first, last = int(first), int(last)
    fraction = "" if whole else ' ("." [0-9]{1,15})?'
    forms: list[str] = []
    # A fraction takes a number further from 0, so the outermost whole numbers have none.
    for minus, nearest, furthest in (("", max(first, 0), last), ('"-" ', max(-last, 1 if whole else 0), -first)):
        if nearest > furthest:
            continue
        inner = furthest if whole else furthest - 1
        if inner >= nearest:
            forms += [f"{minus}({' | '.join(decimals(nearest, inner))}){fraction}"]
        if inner < furthest:
            forms += [f"{minus}{_literal(str(furthest))}"]
    return " | ".join(forms)


def _written(value: Any) -> str:
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    except ValueError as error:  # 1e999, which Python reads as infinite
        raise PunaError("the JSON schema holds a number that is too large: choose a smaller one") from error
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, which only an escape can write
        return json.dumps(value)
    return text


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _unknown(keyword: str) -> PunaError:
    return PunaError(f"the JSON schema's {_short(keyword)} can't be followed: leave it out, or ask for it in words")


def _wrong(keyword: str, value: Any) -> PunaError:
    return PunaError(f"the JSON schema's {keyword} can't be {_short(value)}: correct it")


def _short(value: Any) -> str:
    try:
        text = json.dumps(value)
    except ValueError:  # an integer of thousands of digits
        text = "such a number"
    return text if len(text) <= 60 else text[:57] + "..."
