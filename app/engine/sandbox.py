"""The cage in which a template runs: a stranger's program, on Jinja's sandbox, with everything it does counted.

Knows Jinja's inside: how to bring each of its operations past app.engine.work, which counts. Knows nothing of messages
and prompts.
"""

import functools
import json
import re
import types
from collections.abc import Callable, Iterable, Iterator
from string import Formatter
from typing import Any

import jinja2
import jinja2.compiler
import jinja2.ext
import jinja2.filters
import jinja2.nodes
import jinja2.parser
import jinja2.sandbox
import jinja2.tests
from jinja2.exceptions import SecurityError

from app.engine.prices import FILTER_PRICES, METHOD_PRICES, TAKES_ITEMS
from app.engine.work import WRITTEN, Work

_MAX_INTEGER_BITS = 4096
_MAX_WIDTH = 9999

_PRINTF = re.compile(r"%(?:\([^)]*\))?[#0\- +]*(\*|\d+)?(?:\.(\*|\d+))?")
_NUMBER = re.compile(r"\d+")


class _Generator(jinja2.compiler.CodeGenerator):
    """Writes the template's program so that what Jinja does with bare Python syntax goes through the environment."""

    def visit_Concat(self, node: jinja2.nodes.Concat, frame: jinja2.compiler.Frame) -> None:
        self._call("joined((", node.nodes, ",))", frame)

    def visit_List(self, node: jinja2.nodes.List, frame: jinja2.compiler.Frame) -> None:
        self._call("made([", node.items, "])", frame)

    def visit_Tuple(self, node: jinja2.nodes.Tuple, frame: jinja2.compiler.Frame) -> None:
        if node.ctx == "store":
            super().visit_Tuple(node, frame)
        else:
            self._call("made((", node.items, ",))" if node.items else "))", frame)

    def visit_Dict(self, node: jinja2.nodes.Dict, frame: jinja2.compiler.Frame) -> None:
        self.write("environment.made(")
        super().visit_Dict(node, frame)
        self.write(")")

    def visit_Compare(self, node: jinja2.nodes.Compare, frame: jinja2.compiler.Frame) -> None:
        if len(node.ops) > 16:
            self.fail("too many comparisons in a row", node.lineno)
        self.write("(environment.tick() and ")
        super().visit_Compare(node, frame)
        self.write(")")

    def visit_Getitem(self, node: jinja2.nodes.Getitem, frame: jinja2.compiler.Frame) -> None:
        if not isinstance(node.arg, jinja2.nodes.Slice):
            super().visit_Getitem(node, frame)
            return
        self.write("environment.sliced(")
        self.visit(node.node, frame)
        for bound in (node.arg.start, node.arg.stop, node.arg.step):
            self.write(", ")
            if bound is None:
                self.write("None")
            else:
                self.visit(bound, frame)
        self.write(")")

    def return_buffer_contents(self, frame: jinja2.compiler.Frame, force_unescaped: bool = False) -> None:
        self.writeline(f"return environment.joined({frame.buffer})")

    def _call(self, begin: str, items: list[jinja2.nodes.Expr], end: str, frame: jinja2.compiler.Frame) -> None:
        self.write(f"environment.{begin}")
        for index, item in enumerate(items):
            if index:
                self.write(", ")
            self.visit(item, frame)
        self.write(end)


class Sandbox(jinja2.sandbox.ImmutableSandboxedEnvironment):
    """Jinja's sandbox with transformers' settings, extensions and names. `work` belongs to the rendering that runs."""

    code_generator_class = _Generator
    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "**", "%"))

    def __init__(self) -> None:
        self.work = Work(0, 0)
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            # Folding constants would make values before anything runs, and write them into the program.
            optimized=False,
            extensions=[_GenerationBlock, "jinja2.ext.loopcontrols"],
            finalize=jinja2.pass_context(lambda context, value: self._shown(value)),
        )
        self.filters = {name: self._bounded(name, function) for name, function in _filters().items()}
        tests: dict[str, Any] = jinja2.tests.TESTS
        self.tests = {name: self._ticking(test) for name, test in tests.items()}
        del self.globals["lipsum"]
        self.globals["dict"] = _Dict()

    # What the generated program calls.

    def tick(self) -> bool:
        self.work.check_clock()
        return True

    def made(self, value: Any) -> Any:
        return self.work.done(value)

    def joined(self, parts: Iterable[object]) -> str:
        texts = [self.work.text(part) for part in parts]
        self.work.make(sum(map(len, texts)))
        return "".join(texts)

    def sliced(self, value: Any, start: Any, stop: Any, step: Any) -> Any:
        self.work.check_clock()
        result = value[start:stop:step]
        self.work.charge(len(result) if hasattr(result, "__len__") else 1)
        return result

    def call_binop(self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any) -> Any:
        if isinstance(left, str) and operator == "%":
            return self._formatted(left, right if isinstance(right, (tuple, dict)) else (right,))
        if operator == "*":
            for thing, times in ((left, right), (right, left)):
                if isinstance(thing, (str, list, tuple)) and isinstance(times, int):
                    self.work.make(self.work.weigh(thing) * max(times, 0))
        elif operator == "+" and isinstance(left, (str, list, tuple)) and isinstance(right, (str, list, tuple)):
            self.work.make(len(left) + len(right))
        elif operator == "**":
            self._check_integers(operator, left, right)
            if abs(left) > 1_000_000 or abs(right) > 64:
                raise SecurityError("the power is too large")
        self._check_integers(operator, left, right)
        return self.work.done(super().call_binop(context, operator, left, right))

    def call(__self, __context: jinja2.runtime.Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:
        """Jinja's names for the first parameters: a template may pass any other as a keyword."""
        work = __self.work
        if isinstance(__obj, (types.BuiltinMethodType, types.MethodWrapperType)):
            owner = __obj.__self__
            price = METHOD_PRICES.get((type(owner), __obj.__name__))
            if price is None:
                raise SecurityError(f"{type(owner).__name__}.{__obj.__name__} is not allowed in a template")
            args = tuple(list(arg) if isinstance(arg, Iterator) else arg for arg in args)
            given = {name: value for name, value in kwargs.items() if not name.startswith("_")}
            work.make(price(work, owner, *args, **given))
        elif isinstance(getattr(__obj, "__self__", None), str):
            raise SecurityError(f"{__obj.__name__} is not allowed in a template")
        else:
            work.check_clock()
        return work.done(super().call(__context, __obj, *args, **kwargs))

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Bound what str.format makes, besides what Jinja keeps it from reaching."""
        inner = super().wrap_str_format(value)
        if inner is None:
            return None
        pattern: str = value.__self__

        def format_within_bounds(*args: Any, **kwargs: Any) -> str:
            size = len(pattern)
            heaviest = max((self.work.weigh(arg) for arg in (*args, *kwargs.values())), default=0)
            for _, field, spec, _ in Formatter().parse(pattern):
                if field is None:
                    continue
                if "{" in (spec or "") or any(int(width) > _MAX_WIDTH for width in _NUMBER.findall(spec or "")):
                    raise SecurityError("the width is too large")
                size += WRITTEN * heaviest + sum(map(int, _NUMBER.findall(spec or "")))
                self.work.check_clock()
            self.work.make(size)
            return inner(*args, **kwargs)

        return format_within_bounds

    # Parts of the above.

    def _shown(self, value: Any) -> Any:
        return self.work.text(value) if isinstance(value, (str, list, tuple, dict)) else value

    def _formatted(self, pattern: str, values: tuple[Any, ...] | dict[str, Any]) -> str:
        size = len(pattern)
        heaviest = self.work.weigh(values)
        for widths in _PRINTF.findall(pattern):
            if "*" in widths or any(width and int(width) > _MAX_WIDTH for width in widths):
                raise SecurityError("the width is too large")
            size += WRITTEN * heaviest + sum(int(width or 0) for width in widths)
        self.work.make(size)
        return pattern % values

    def _check_integers(self, operator: str, *operands: Any) -> None:
        bits = [operand.bit_length() for operand in operands if isinstance(operand, int)]
        if sum(bits) > _MAX_INTEGER_BITS:
            raise SecurityError(f"the number is too large for {operator}")

    def _bounded(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        price = FILTER_PRICES.get(name)
        # Where Jinja hands the environment or the context over, it comes first.
        skip = 1 if hasattr(function, "jinja_pass_arg") else 0

        @functools.wraps(function)
        def filter_within_bounds(*args: Any, **kwargs: Any) -> Any:
            self.work.check_clock()
            value, rest = args[skip], args[skip + 1 :]
            if name in TAKES_ITEMS and isinstance(value, Iterator):
                value = list(value)
            if price is not None:
                self.work.make(price(self.work, value, *rest, **kwargs))
            return self.work.done(function(*args[:skip], value, *rest, **kwargs))

        if name == "join":
            return self._join
        if name == "format":
            return lambda pattern, *args, **kwargs: self._formatted(self.work.text(pattern), kwargs or args)
        if name == "sum":
            return self._sum
        if name == "string":
            return self._text
        return filter_within_bounds

    def _text(self, value: object) -> str:
        return self.work.text(value)

    def _join(self, value: Any, d: object = "", attribute: str | int | None = None) -> str:
        if attribute is not None:
            value = map(jinja2.filters.make_attrgetter(self, attribute), value)
        texts = [self.work.text(item) for item in value]
        between = self.work.text(d)
        self.work.make(sum(map(len, texts)) + len(between) * len(texts))
        return between.join(texts)

    def _sum(self, value: Any, attribute: str | int | None = None, start: Any = 0) -> Any:
        if attribute is not None:
            value = map(jinja2.filters.make_attrgetter(self, attribute), value)
        total = start
        for item in value:
            total = self.call_binop(None, "+", total, item)  # type: ignore[arg-type]  # only Jinja's own would use it
        return total

    def _ticking(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def test(*args: Any, **kwargs: Any) -> Any:
            self.work.check_clock()
            return function(*args, **kwargs)

        return test


class _GenerationBlock(jinja2.ext.Extension):
    """{% generation %} marks answers for training (a transformers extension); for prompts its body simply stands."""

    tags = {"generation"}  # noqa: RUF012  the name and shape are Jinja's

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Dict:
    """The name `dict` in a template: a function, not the class with all that hangs on it."""

    def __call__(self, *args: Any, **kwargs: Any) -> dict[Any, Any]:
        return dict(*args, **kwargs)


def _tojson(
    value: object,
    ensure_ascii: bool = False,
    indent: int | str | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Plain JSON as transformers writes it: Jinja's own filter escapes for HTML, which no model was trained on."""
    return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys)


def _filters() -> dict[str, Callable[..., Any]]:
    """Jinja's filters by name, less those that no chat template needs and that would have to be bounded too."""
    left_out = {"filesizeformat", "pprint", "random", "striptags", "urlencode", "urlize", "wordwrap", "xmlattr"}
    filters = {name: function for name, function in jinja2.filters.FILTERS.items() if name not in left_out}
    # Markup is a string that would escape what it is put together with; a prompt is no HTML.
    escape = jinja2.filters.FILTERS["escape"]
    for name in ("e", "escape", "forceescape"):
        filters[name] = lambda value: str(escape(value))
    filters["safe"] = str
    filters["tojson"] = _tojson
    return filters
