"""Chat templates: from messages to the text that a model was trained on.

Knows the names that templates expect to find (those of transformers' apply_chat_template) and the templates in
resources/templates. A template comes with a model file, so it is a stranger's program, and app.engine.sandbox bounds
what it may do. Knows nothing of tokens.
"""

import json
import re
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

import jinja2
from jinja2.exceptions import SecurityError

from app.core.messages import Message
from app.engine.sandbox import Sandbox
from app.engine.work import TooMuch, Work, watched
from app.errors import PunaError

PLAIN = "plain"
MAX_SOURCE_CHARACTERS = 200_000
MAX_SECONDS = 1.5
# On top for each message: a conversation of thousands takes honest work.
SECONDS_PER_MESSAGE = 0.002


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
            return self._of_source("the template given", asked) if is_source else self.named(asked)
        return self._of_source("the model's own template", own) if own else self.named(PLAIN)

    def _of_source(self, name: str, source: str) -> Template:
        """A GGUF, or a person, has no place for stop strings: where the template is one of ours, ours brings them."""
        known = next((name for name in self.names() if self._source(name).strip() == source.strip()), None)
        return self.named(known) if known else Template(name, source)

    def _source(self, name: str) -> str:
        return (self._folder / f"{name}.jinja").read_text(encoding="utf-8")

    def _index(self) -> dict[str, Any]:
        index: dict[str, Any] = json.loads((self._folder / "index.json").read_text(encoding="utf-8"))
        return index


def render(
    template: Template, messages: Sequence[Message], bos_token: str, eos_token: str, max_seconds: float = MAX_SECONDS
) -> str:
    """Text of the whole prompt, the beginning of the answer's turn included.

    Raise TemplateRefuses where the template says that it can't, PunaError where it fails, each in one sentence.
    """
    if len(template.source) > MAX_SOURCE_CHARACTERS:
        raise PunaError(f"{template.name} is {len(template.source)} characters long, far more than any template needs")
    # Some templates look at messages[0] first of all; without a message there is nothing to answer.
    if not messages:
        raise PunaError("there is no message to answer: write one first")
    variables = {
        "messages": [_as_dict(message) for message in messages],
        "bos_token": bos_token,
        "eos_token": eos_token or template.eos,
        "add_generation_prompt": True,
        "tools": None,
        "documents": None,
    }
    size = sum(len(message.content) + 2 * len(message.reasoning) for message in messages)
    _ENVIRONMENT.work = work = Work(size, max_seconds + SECONDS_PER_MESSAGE * len(messages))
    try:
        with watched(work):
            return _ENVIRONMENT.joined(_program(template.source).generate(variables))
    except _RaisedByTemplate as error:
        raise TemplateRefuses(f"{template.name} refuses this conversation: {error}") from error
    except TooMuch as error:
        raise PunaError(f"{template.name} {error}, so it was stopped: choose another template") from error
    except jinja2.TemplateSyntaxError as error:
        raise TemplateFault(
            f"{template.name} has a mistake in line {error.lineno}: {error.message}. Choose another template",
            error.lineno,
        ) from error
    except (RecursionError, MemoryError) as error:
        raise PunaError(f"{template.name} asks for too much, so it was stopped: choose another template") from error
    except Exception as error:
        # Whatever Python raises inside a template is the template's mistake; our own part has no way to fail here.
        raise TemplateFault(
            f"{template.name} failed: {_one_line(error)}. Choose another template", _line_of(error)
        ) from error
    finally:
        # What the values weighed is known by their identity, which others will have.
        _ENVIRONMENT.work = Work(0, 0)


def _as_dict(message: Message) -> dict[str, str]:
    """Under the names that families read: gpt-oss says `thinking`. A family that wants none of it reads neither."""
    values = {"role": str(message.role), "content": message.content}
    return (
        values | {"reasoning_content": message.reasoning, "thinking": message.reasoning}
        if message.reasoning
        else values
    )


class TemplateRefuses(PunaError):
    """raise_exception() was called: the template explains what it can't do with this conversation."""


class TemplateFault(PunaError):
    """A mistake in the template itself. `line` is where; 0 where that can't be told."""

    def __init__(self, text: str, line: int) -> None:
        super().__init__(text)
        self.line = line


def _line_of(error: Exception) -> int:
    """Jinja rewrites tracebacks so that lines of the template stand in them."""
    lines = [line for frame, line in traceback.walk_tb(error.__traceback__) if frame.f_code.co_filename == "<template>"]
    return lines[-1] if lines else 0


class _RaisedByTemplate(Exception):
    pass


def _one_line(error: Exception) -> str:
    words = " ".join(str(error).split())
    return words[:200].rstrip(".") or type(error).__name__


def _raise_exception(message: object) -> NoReturn:
    raise _RaisedByTemplate(_one_line(ValueError(message)))


def _strftime_now(form: str) -> str:
    # The C library takes a width before each letter.
    if len(form) > 1000 or re.search(r"\d{3}", form):
        raise SecurityError("the form of the date is too long")
    return datetime.now().strftime(form)


def _environment() -> Sandbox:
    environment = Sandbox()
    environment.globals["raise_exception"] = _raise_exception
    environment.globals["strftime_now"] = _strftime_now
    return environment


_ENVIRONMENT = _environment()


@lru_cache(maxsize=64)
def _program(source: str) -> jinja2.Template:
    """Compiled once: counting while the person types renders the same again and again, the detective renders all."""
    return _ENVIRONMENT.from_string(source)
