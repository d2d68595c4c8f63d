"""What each of Jinja's filters and Python's methods that a template may call takes or makes at most, as tables.

A price is a function of the arguments that returns the weight of the result; what costs more than its result it charges
itself. Knows the operations that make much out of little; knows nothing of Jinja's inside.
"""

from collections.abc import Callable
from typing import Any

from jinja2.exceptions import SecurityError

from app.engine.work import WRITTEN, Work


def _width(work: Work, value: Any, width: Any = 80, *rest: Any, **kwargs: Any) -> int:
    return len(work.text(value)) + abs(int(width)) + sum(work.weigh(item) for item in rest)


def _indent(work: Work, s: Any, width: Any = 4, *rest: Any, **kwargs: Any) -> int:
    return len(s) + (len(s.splitlines()) + 1) * (len(width) if isinstance(width, str) else abs(int(width)))


def _replace(work: Work, s: Any, old: Any, new: Any, count: Any = None, *rest: Any) -> int:
    s, old, new = work.text(s), work.text(old), work.text(new)
    return len(s) + (s.count(old) if old else len(s) + 1) * len(new)


def _groups(work: Work, value: Any, linecount: Any = 1, fill_with: Any = None, **kwargs: Any) -> int:
    return abs(int(linecount)) * (work.weigh(fill_with) + 1)


def _sorted(work: Work, value: Any, *rest: Any, **kwargs: Any) -> int:
    # Comparing each item some twenty times, which is what a million of them take.
    weight = work.weigh(value)
    work.charge(20 * weight)
    return weight


def _json(
    work: Work,
    value: Any,
    ensure_ascii: Any = False,
    indent: Any = None,
    separators: Any = None,
    sort_keys: Any = False,
) -> int:
    step = len(indent) if isinstance(indent, str) else abs(int(indent or 0))
    between = sum(map(len, separators)) if separators else 2
    if step > 64 or between > 64:
        raise SecurityError("the indentation is too large")
    return work.weigh(value) * (WRITTEN if ensure_ascii else 6) + _n_nodes(value) * (step * _depth(value) + between)


def _n_nodes(value: Any) -> int:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return 1 + sum(map(_n_nodes, items))


def _depth(value: Any) -> int:
    items = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return 1 + max(map(_depth, items), default=0)


def _round(work: Work, value: Any, precision: Any = 0, *rest: Any, **kwargs: Any) -> int:
    if abs(int(precision)) > 100:
        raise SecurityError("the precision is too large")
    return 1


def _truncated(work: Work, s: Any, length: Any = 255, killwords: Any = False, end: Any = "...", *rest: Any) -> int:
    return len(work.text(s)) + work.weigh(end)


# Filters that read all of an iterator inside the interpreter, or more than once.
TAKES_ITEMS = {"sort", "unique", "groupby", "max", "min"}
# What a filter makes of its arguments, where that may be more than it is given.
FILTER_PRICES: dict[str, Callable[..., int]] = {
    "batch": _groups,
    "center": _width,
    "dictsort": _sorted,
    "groupby": _sorted,
    "indent": _indent,
    "max": _sorted,
    "min": _sorted,
    "replace": _replace,
    "round": _round,
    "slice": _groups,
    "sort": _sorted,
    "tojson": _json,
    "truncate": _truncated,
    "unique": _sorted,
}


def _as_given(work: Work, owner: str, *args: Any, **kwargs: Any) -> int:
    return len(owner) + sum(work.weigh(arg) for arg in args)


def _by_product(work: Work, owner: str, *args: Any, **kwargs: Any) -> int:
    """Methods that may compare everything with everything."""
    work.charge(len(owner) * max((work.weigh(arg) for arg in args), default=1))
    return len(owner)


def _joined(work: Work, owner: str, items: Any) -> int:
    n_items = len(items)
    return work.weigh(items if isinstance(items, (str, list, tuple, dict)) else list(items)) + len(owner) * n_items


def _padded(work: Work, owner: str, width: Any = 8, *args: Any) -> int:
    return len(owner) + abs(int(width))


def _expanded(work: Work, owner: str, tabsize: Any = 8) -> int:
    return len(owner) + owner.count("\t") * abs(int(tabsize))


def _constant(work: Work, owner: object, *args: Any, **kwargs: Any) -> int:
    return 1


def _whole(work: Work, owner: Any, *args: Any, **kwargs: Any) -> int:
    return work.weigh(owner)


# (type, method) -> what it takes or makes at most. What is not here can't be called.
METHOD_PRICES: dict[tuple[type, str], Callable[..., int]] = {
    **{
        (str, name): _as_given
        for name in (
            "capitalize", "casefold", "count", "endswith", "find", "index", "isalnum", "isalpha", "isascii",
            "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle",
            "isupper", "lower", "partition", "removeprefix", "removesuffix", "split", "splitlines", "startswith",
            "swapcase", "title", "upper",
        )
    },
    **{(str, name): _by_product for name in ("strip", "lstrip", "rstrip", "rfind", "rindex", "rpartition", "rsplit")},
    **{(str, name): _padded for name in ("center", "ljust", "rjust", "zfill")},
    (str, "expandtabs"): _expanded,
    (str, "join"): _joined,
    (str, "replace"): _replace,
    **{(dict, name): _constant for name in ("get", "items", "keys", "values")},
    (dict, "copy"): _whole,
    **{(kind, name): _whole for kind in (list, tuple) for name in ("count", "index", "copy")},
    (float, "is_integer"): _constant,
    (int, "bit_length"): _constant,
}  # fmt: skip
