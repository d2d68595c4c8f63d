"""Chat templates: from messages to the text that a model was trained on.

Knows Jinja, the names that templates expect to find (those of transformers' apply_chat_template), and the templates
in resources/templates. A template comes with a model file, so it is a stranger's program: it runs in Jinja's sandbox,
within a time limit and a size limit. Knows nothing of tokens.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import jinja2
import jinja2.exceptions
import jinja2.ext
import jinja2.nodes
import jinja2.parser
import jinja2.sandbox

from app.core.messages import Message
from app.errors import PunaError

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

PLAIN = "plain"
MAX_SOURCE_CHARACTERS = 500_000
MAX_TEXT_CHARACTERS = 16_000_000
MAX_SECONDS = 5.0
MAX_MEMORY_BYTES = 256 << 20


@dataclass(frozen=True)
class Template:
    """`name` is for the person. `stop` are the strings that end an answer besides the model's own end tokens.

    `eos` stands in where the model has no end token. `continues_text` is true where the answer goes on in the
    middle of a text, so that a space at its beginning belongs to it.
    """

    name: str
    source: str
    stop: tuple[str, ...] = ()
    eos: str = ""
    continues_text: bool = False


class TemplateFolder:
    """The templates that come with Puna: NAME.jinja each, and index.json with what Jinja can't say."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self) -> tuple[str, ...]:
        return tuple(self._index())

    def named(self, name: str) -> Template:
        """Raise PunaError where there is none of this name."""
        entry = self._index().get(name)
        if entry is None:
            raise PunaError(
                f"there is no template {name!r}: choose one of {', '.join(self.names())}, or give Jinja source"
            )
        source = self._source(name)
        # A model that lacks the end token writes its characters instead, so they end an answer too.
        stop = tuple(dict.fromkeys((*entry["stop"], *([entry["eos"]] if entry["eos"] else []))))
        return Template(f"template {name!r}", source, stop, entry["eos"], continues_text=name == PLAIN)

    def choose(self, asked: str | None, own: str | None) -> Template:
        """The template asked for by name or as Jinja source, else the model's `own`, else plain text."""
        if asked is not None:
            is_source = any(mark in asked for mark in ("{{", "{%", "{#"))
            return Template("the template given", asked) if is_source else self.named(asked)
        if not own:
            return self.named(PLAIN)
        # A GGUF has no place for stop strings: where its template is one of ours, ours brings them along.
        known = next((name for name in self.names() if self._source(name).strip() == own.strip()), None)
        return self.named(known) if known else Template("the model's own template", own)

    def _source(self, name: str) -> str:
        return (self._folder / f"{name}.jinja").read_text(encoding="utf-8")

    def _index(self) -> dict[str, Any]:
        index: dict[str, Any] = json.loads((self._folder / "index.json").read_text(encoding="utf-8"))
        return index


def render(
    template: Template, messages: Sequence[Message], bos_token: str, eos_token: str, max_seconds: float = MAX_SECONDS
) -> str:
    """Text of the whole prompt, the beginning of the answer's turn included. Raise PunaError in one sentence."""
    if len(template.source) > MAX_SOURCE_CHARACTERS:
        raise PunaError(f"{template.name} is {len(template.source)} characters long, far more than any template needs")
    # Some templates look at messages[0] first of all; without a message there is nothing to answer.
    if not messages:
        raise PunaError("there is no message to answer: write one first")
    variables = {
        "messages": [{"role": str(message.role), "content": message.content} for message in messages],
        "bos_token": bos_token,
        "eos_token": eos_token or template.eos,
        "add_generation_prompt": True,
        "tools": None,
        "documents": None,
    }
    try:
        with _limits(max_seconds):
            return _joined(_ENVIRONMENT.from_string(template.source).generate(variables))
    except _RaisedByTemplate as error:
        raise PunaError(f"{template.name} refuses this conversation: {error}") from error
    except _TooMuch as error:
        raise PunaError(f"{template.name} {error}, so it was stopped: choose another template") from error
    except jinja2.TemplateSyntaxError as error:
        raise PunaError(
            f"{template.name} has a mistake in line {error.lineno}: {error.message}. Choose another template"
        ) from error
    except (RecursionError, MemoryError) as error:
        raise PunaError(f"{template.name} asks for too much, so it was stopped: choose another template") from error
    except Exception as error:
        # Whatever Python raises inside a template is the template's mistake; our own part has no way to fail here.
        raise PunaError(f"{template.name} failed: {_one_line(error)}. Choose another template") from error


class _RaisedByTemplate(Exception):
    """raise_exception() was called: the template explains what it can't do."""


class _TooMuch(BaseException):
    """A limit was exceeded. Not an Exception, so that nothing in between can swallow it."""


def _joined(pieces: Iterator[str]) -> str:
    text = []
    n_characters = 0
    for piece in pieces:
        n_characters += len(piece)
        if n_characters > MAX_TEXT_CHARACTERS:
            raise _TooMuch("writes without end")
        text.append(piece)
    return "".join(text)


def _one_line(error: Exception) -> str:
    words = " ".join(str(error).split())
    return words[:200].rstrip(".") or type(error).__name__


@contextmanager
def _limits(seconds: float) -> Iterator[None]:
    """Raise _TooMuch from Python code that runs or grows beyond bounds: Python asks the tracer before every line."""
    end = time.monotonic() + seconds
    largest = _peak_memory_bytes() + MAX_MEMORY_BYTES

    def trace(frame: FrameType, event: str, argument: object) -> Callable[..., Any]:
        if time.monotonic() > end:
            raise _TooMuch(f"does not end within {seconds:g} seconds")
        if _peak_memory_bytes() > largest:
            raise _TooMuch("fills the memory")
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def _peak_memory_bytes() -> int:
    """The most memory this process has had; 0 on Windows, which doesn't tell it cheaply."""
    if resource is None:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else 1024 * peak


class _Sandbox(jinja2.sandbox.ImmutableSandboxedEnvironment):
    """Jinja's sandbox, with the operators that make much out of little under a bound."""

    intercepted_binops = frozenset(("*", "**", "%"))

    def call_binop(self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any) -> Any:
        if operator == "%":
            if isinstance(left, str):
                raise jinja2.exceptions.SecurityError("formatting with % is not allowed in a template")
        elif operator == "**" and (abs(left) > 1_000_000 or abs(right) > 64):
            raise jinja2.exceptions.SecurityError("the power is too large")
        elif operator == "*":
            for thing, times in ((left, right), (right, left)):
                if hasattr(thing, "__len__") and len(thing) * times > MAX_TEXT_CHARACTERS:
                    raise jinja2.exceptions.SecurityError("the repetition is too long")
        return super().call_binop(context, operator, left, right)


class _GenerationBlock(jinja2.ext.Extension):
    """{% generation %} marks answers for training (a transformers extension); for prompts its body simply stands."""

    tags = {"generation"}  # noqa: RUF012  the name and shape are Jinja's

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _raise_exception(message: object) -> NoReturn:
    raise _RaisedByTemplate(_one_line(ValueError(message)))


def _strftime_now(form: str) -> str:
    return datetime.now().strftime(form)


def _tojson(value: object, indent: int | None = None) -> str:
    """Plain JSON as transformers writes it: Jinja's own filter escapes for HTML, which no model was trained on."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _environment() -> _Sandbox:
    environment = _Sandbox(
        trim_blocks=True, lstrip_blocks=True, extensions=[_GenerationBlock, "jinja2.ext.loopcontrols"], cache_size=16
    )
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _strftime_now
    environment.filters["tojson"] = _tojson
    return environment


_ENVIRONMENT = _environment()
