"""JSON schemas: whatever a model without sense says is JSON that fits, checked by hand-written conditions."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, StopReason
from app.core.messages import Message, Role
from app.engine.json_schema import grammar_of_schema
from app.engine.llama.engine import LlamaEngine
from app.errors import PunaError

SEEDS = range(12)


def answer(engine: LlamaEngine, schema: Any, seed: int) -> tuple[str, StopReason]:
    options = GenerationOptions(
        temperature=5.0, top_k=0, top_p=1.0, min_p=0.0, json_schema=json.dumps(schema), seed=seed, max_tokens=350
    )
    items = list(
        engine.generate(ChatRequest((Message(Role.USER, "once"),), options), lambda: False, lambda done, total: None)
    )
    assert isinstance(items[-1], GenerationResult)
    return "".join(item for item in items if isinstance(item, str)), items[-1].stop_reason


def _text(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is str and least <= len(value) <= most


def _list(of: Callable[[Any], bool], least: int = 0, most: int = 99) -> Callable[[Any], bool]:
    return lambda value: type(value) is list and least <= len(value) <= most and all(map(of, value))


def _whole(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _between(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: type(value) in (int, float) and low <= value <= high


def _object(
    required: dict[str, Callable[[Any], bool]], optional: dict[str, Callable[[Any], bool]]
) -> Callable[[Any], bool]:
    known = required | optional
    return lambda value: (
        type(value) is dict
        and required.keys() <= value.keys() <= known.keys()
        and all(known[key](each) for key, each in value.items())
    )


def _tree(value: Any) -> bool:
    return _object({"left": lambda each: each is None or _tree(each)}, {})(value)


SHORT = {"type": "string", "maxLength": 6}
FITS: dict[str, tuple[Any, Callable[[Any], bool]]] = {
    "string": (SHORT, _text(0, 6)),
    "longer string": ({"type": "string", "minLength": 3, "maxLength": 5}, _text(3, 5)),
    "integer": ({"type": "integer"}, _whole(-(10**17), 10**17)),
    "number": ({"type": "number"}, _between(-1e200, 1e200)),
    "boolean": ({"type": "boolean"}, lambda value: type(value) is bool),
    "null": ({"type": "null"}, lambda value: value is None),
    "several types": ({"type": ["integer", "null"]}, lambda value: value is None or type(value) is int),
    "rating": ({"type": "integer", "minimum": 1, "maximum": 5}, _whole(1, 5)),
    "years": ({"type": "integer", "minimum": 1887, "exclusiveMaximum": 2031}, _whole(1887, 2030)),
    "both signs": ({"type": "integer", "minimum": -12, "maximum": 7}, _whole(-12, 7)),
    "at least": ({"type": "integer", "exclusiveMinimum": 99}, _whole(100, 10**17)),
    "at most": ({"type": "integer", "maximum": -3}, _whole(-(10**17), -3)),
    "probability": ({"type": "number", "minimum": 0, "maximum": 1}, _between(0, 1)),
    "temperature": ({"type": "number", "minimum": -20.5, "maximum": 45.5}, _between(-20.5, 45.5)),
    "enum": ({"enum": ["a\"b\\", 1, None, {"x": [1.5]}]}, lambda value: value in ["a\"b\\", 1, None, {"x": [1.5]}]),
    "enum of a type": ({"type": "string", "enum": ["é", 3, "\ud83d"]}, lambda value: value in ("é", "\ud83d")),
    "const": ({"const": "<s></s>"}, lambda value: value == "<s></s>"),
    "array": ({"type": "array", "items": {"enum": [1, 2]}, "maxItems": 4}, _list(_whole(1, 2), 0, 4)),
    "array of so many": (
        {"type": "array", "items": {"type": "boolean"}, "minItems": 2, "maxItems": 3},
        _list(lambda value: type(value) is bool, 2, 3),
    ),
    "array of one": ({"type": "array", "items": {"const": 1}, "minItems": 1, "maxItems": 1}, _list(_whole(1, 1), 1, 1)),
    "no array": ({"type": "array", "maxItems": 0}, lambda value: value == []),
    "tuple": (
        {"prefixItems": [{"const": "a"}, {"const": "b"}], "items": {"const": 3}, "minItems": 1, "maxItems": 4},
        lambda value: value in (["a"], ["a", "b"], ["a", "b", 3], ["a", "b", 3, 3]),
    ),
    "closed tuple": ({"prefixItems": [{"const": 1}, {"const": 2}], "items": False}, lambda v: v in ([], [1], [1, 2])),
    "object": (
        {
            "type": "object",
            "title": "Person",
            "properties": {
                "first name": {**SHORT, "description": "as in a passport"},
                "age": {"type": "integer", "minimum": 0, "maximum": 120},
                "é\"\n": {"type": "boolean"},
                "pets": {"type": "array", "items": {"enum": ["cat", "dog"]}, "maxItems": 2},
            },
            "required": ["first name", "age"],
            "additionalProperties": False,
        },
        _object(
            {"first name": _text(0, 6), "age": _whole(0, 120)},
            {"é\"\n": lambda value: type(value) is bool, "pets": _list(lambda value: value in ("cat", "dog"), 0, 2)},
        ),
    ),
    "all optional": (
        {"properties": {name: {"const": name} for name in "abc"}},
        _object({}, {name: lambda value: value in ("a", "b", "c") for name in "abc"}),
    ),
    "required without a schema": (
        {"type": "object", "required": ["a"], "additionalProperties": {"const": 1}}, _object({"a": _whole(1, 1)}, {}),
    ),
    "empty object": ({"type": "object", "additionalProperties": False}, lambda value: value == {}),
    "map": (
        {"type": "object", "additionalProperties": {"enum": [1]}},
        lambda value: type(value) is dict and set(value.values()) <= {1},
    ),
    "references": (
        {
            "$defs": {"point/s": {"type": "array", "items": {"$ref": "#/$defs/n"}, "minItems": 2, "maxItems": 2},
                      "n": {"enum": [0, 1]}},
            "type": "object", "properties": {"at": {"$ref": "#/$defs/point~1s"}}, "required": ["at"],
        },
        _object({"at": _list(_whole(0, 1), 2, 2)}, {}),
    ),
    "a tree": (
        {"type": "object", "properties": {"left": {"anyOf": [{"type": "null"}, {"$ref": "#"}]}}, "required": ["left"]},
        _tree,
    ),
    "one of": (
        {"oneOf": [{"const": 1}, {"allOf": [{"type": "boolean"}]}]}, lambda value: value is True or value in (1, False),
    ),
    "date": (
        {"type": "string", "format": "date"},
        lambda value: len(value) == 10 and "01" <= value[5:7] <= "12" and "01" <= value[8:] <= "28",
    ),
    "uuid": ({"type": "string", "format": "uuid"}, lambda value: len(value) == 36 and value[8] == value[23] == "-"),
    "anything": (True, lambda value: True),
    "anything else": ({"description": "what you like"}, lambda value: True),
}  # fmt: skip


@pytest.mark.parametrize("name", FITS)
def test_every_answer_fits_its_schema(random_engine: LlamaEngine, name: str) -> None:
    schema, fits = FITS[name]
    complete = 0
    for seed in SEEDS:
        text, reason = answer(random_engine, schema, seed)
        if reason is StopReason.END:
            complete += 1
            assert fits(json.loads(text)), text
    assert complete >= len(SEEDS) // 3


@pytest.mark.parametrize(("low", "high"), [(0, 0), (7, 7), (0, 9), (3, 1234), (99, 101), (10, 99), (1005, 90210)])
def test_bounds_are_exact(random_engine: LlamaEngine, low: int, high: int) -> None:
    schema = {"type": "integer", "minimum": low, "maximum": high}
    found = {int(answer(random_engine, schema, seed)[0]) for seed in range(40)}
    assert min(found) >= low
    assert max(found) <= high
    assert len(found) >= min(high - low + 1, 10) // 2


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ("{", "the JSON schema is not JSON"),
        ("[" * 100_000, "the JSON schema is not JSON"),
        ('{"const": NaN}', "NaN is no number of JSON"),
        ("3", "3 in the JSON schema is no schema"),
        ("false", "false in the JSON schema is no schema"),
        ('{"type": "text"}', "the JSON schema's type can't be \"text\""),
        ('{"type": "string", "pattern": "^a"}', "the JSON schema's \"pattern\" can't be followed: leave it out"),
        ('{"not": {}}', "the JSON schema's \"not\" can't be followed"),
        ('{"type": "array", "uniqueItems": true}', "\"uniqueItems\" can't be followed"),
        ('{"type": "string", "maxLength": -1}', "the JSON schema's maxLength can't be -1"),
        ('{"type": "string", "maxLength": 2001}', "the JSON schema's maxLength is more than 2000"),
        ('{"type": "string", "minLength": 2, "maxLength": 1}', "minLength is more than its maxLength"),
        ('{"type": "integer", "minimum": 2, "maximum": 1}', "allows no whole number between its bounds"),
        ('{"type": "number", "minimum": 0.2, "maximum": 0.4}', "allows no whole number between its bounds"),
        ('{"type": "integer", "minimum": 1e300}', "minimum can't be 1e"),
        ('{"type": "integer", "enum": ["a"]}', "allows no value where it gives fixed ones"),
        ('{"enum": []}', "the JSON schema's enum can't be"),
        ('{"$ref": "https://example.com/x.json"}', "which lies outside it: copy that into"),
        ('{"$ref": "#/$defs/x"}', "refers to \"#/\\$defs/x\", which is not in it"),
        ('{"$ref": "#"}', "the JSON schema can't be followed, because"),
        ('{"$ref": "#/$defs/x", "type": "null", "$defs": {"x": {}}}', "has \\$ref beside type"),
        ('{"allOf": [{}, {}]}', "has an allOf of several"),
        ('{"properties": 3}', "the JSON schema's properties can't be 3"),
        ('{"type": "object", "required": ["a"], "additionalProperties": false}', "requires \"a\" and forbids it"),
        ('{"items": ' * 70 + "{}" + "}" * 70, "nested deeper than 64"),
        (json.dumps({"anyOf": [{"const": at} for at in range(6000)]}), "has more than 5000 parts"),
        (" " * (300 << 10), "larger than 256 KiB"),
        ('{"const": 1e999}', "holds a number that is too large"),
    ],
)  # fmt: skip
def test_what_can_t_be_followed_is_named_in_one_sentence(schema: str, words: str) -> None:
    with pytest.raises(PunaError, match=words) as caught:
        grammar_of_schema(schema)
    assert "\n" not in str(caught.value)


def test_a_value_of_any_depth_is_taken_or_refused() -> None:
    """Near the depth at which Python itself gives up reading or writing one."""
    refused = 0
    for depth in range(100, 1000, 20):
        try:
            grammar_of_schema('{"const": ' + "[" * depth + "]" * depth + "}")
        except PunaError:
            refused += 1
    assert refused < 45
    with pytest.raises(PunaError):
        grammar_of_schema('{"const": ' + "[" * 100_000 + "]" * 100_000 + "}")


def _described(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    few = st.integers(0, 2)
    names = st.sampled_from(["a", "b c", 'q"', "é", ""])
    arrays = st.builds(
        lambda items, least, more: {"type": "array", "items": items, "minItems": least, "maxItems": least + more},
        inner, few, few,
    )  # fmt: skip
    objects = st.builds(
        lambda properties, n_required: {
            "type": "object", "properties": properties, "required": list(properties)[:n_required],
        },
        st.dictionaries(names, inner, min_size=1, max_size=3), few,
    )  # fmt: skip
    tuples = st.builds(
        lambda first, least: {"prefixItems": first, "items": False, "minItems": min(least, len(first))},
        st.lists(inner, min_size=1, max_size=3), few,
    )  # fmt: skip
    return arrays | objects | tuples | st.lists(inner, min_size=1, max_size=2).map(lambda each: {"anyOf": each})


_BOUNDS = st.tuples(st.integers(-3000, 3000), st.integers(0, 5000))
_SCHEMAS = st.recursive(
    st.one_of(
        st.sampled_from([{"type": "boolean"}, {"type": "null"}, {"type": ["boolean", "null"]}]),
        _BOUNDS.map(lambda b: {"type": "integer", "minimum": b[0], "maximum": b[0] + b[1]}),
        _BOUNDS.map(lambda b: {"type": "number", "minimum": b[0], "maximum": b[0] + b[1]}),
        st.builds(
            lambda n, m: {"type": "string", "minLength": n, "maxLength": n + m}, st.integers(0, 3), st.integers(0, 5)
        ),
        st.lists(st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4), min_size=1, max_size=3).map(
            lambda values: {"enum": values}
        ),
    ),
    _described,
    max_leaves=6,
)


def described(schema: dict[str, Any], value: Any) -> bool:
    """Whether `value` is what a schema of _SCHEMAS describes."""
    if "anyOf" in schema:
        return any(described(each, value) for each in schema["anyOf"])
    if "enum" in schema:
        return any(type(value) is type(each) and value == each for each in schema["enum"])
    if "prefixItems" in schema:
        first = schema["prefixItems"]
        return (
            type(value) is list and schema["minItems"] <= len(value) <= len(first) and all(map(described, first, value))
        )
    if type(schema["type"]) is list or schema["type"] in ("boolean", "null"):
        return (value is None and "null" in schema["type"]) or (type(value) is bool and "boolean" in schema["type"])
    if schema["type"] in ("integer", "number"):
        kinds = (int,) if schema["type"] == "integer" else (int, float)
        return type(value) in kinds and schema["minimum"] <= value <= schema["maximum"]
    if schema["type"] == "string":
        return type(value) is str and schema["minLength"] <= len(value) <= schema["maxLength"]
    if schema["type"] == "array":
        return (
            type(value) is list
            and schema["minItems"] <= len(value) <= schema["maxItems"]
            and all(described(schema["items"], each) for each in value)
        )
    return (
        type(value) is dict
        and set(schema["required"]) <= value.keys() <= schema["properties"].keys()
        and all(described(schema["properties"][name], each) for name, each in value.items())
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_SCHEMAS, st.integers(0, 1000))
def test_any_schema_is_followed(random_engine: LlamaEngine, schema: dict[str, Any], seed: int) -> None:
    text, reason = answer(random_engine, schema, seed)
    if reason is StopReason.END:
        assert described(schema, json.loads(text)), text
    else:
        assert reason in (StopReason.LENGTH, StopReason.CONTEXT)
