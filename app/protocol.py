"""The messages between the window and its children: one JSON object per line, in UTF-8.

Knows their shapes and nothing of pipes, processes or Qt. A line that does not fit its shape raises ProtocolError: it
comes from another version of Puna or from something that is not ours, and is never half understood.
"""

import dataclasses
import functools
import json
import types
import typing
from enum import Enum
from typing import Any

from app.core.formula import FormulaPicture
from app.core.generation import ChatRequest, GenerationResult, LoadOptions, ModelInfo, PromptCount
from app.core.messages import Message
from app.core.prompt_preview import PromptPreview
from app.core.template_verdict import TemplateVerdict


class ProtocolError(ValueError):
    """A line that is no message of this protocol."""


# Window to engine. When its standard input ends, the engine keeps what took long to compute, for seconds at most, and
# ends.


@dataclasses.dataclass(frozen=True)
class LoadModel:
    """Answered by LoadProgress, then ModelLoaded or Failed(id=None)."""

    options: LoadOptions


@dataclasses.dataclass(frozen=True)
class Generate:
    """Answered by PromptProgress and Piece, then exactly one of Generated and Failed, all with this `id`."""

    id: int
    request: ChatRequest


@dataclasses.dataclass(frozen=True)
class CountTokens:
    """Answered, after the requests before it, by exactly one of PromptCounted and Failed, with this `id`."""

    id: int
    request: ChatRequest


@dataclasses.dataclass(frozen=True)
class CountTexts:
    """How many tokens each text is by itself. Answered by exactly one of TextsCounted and Failed, with this `id`."""

    id: int
    texts: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class PreviewPrompt:
    """Answered by exactly one of PromptPreviewed and Failed, with this `id`."""

    id: int
    request: ChatRequest


@dataclasses.dataclass(frozen=True)
class ScoreTemplates:
    """Answered by ScoringProgress, then exactly one of TemplatesScored and Failed, all with this `id`.

    Each of `exchanges` ends with an answer; none at all means samples of our own.
    """

    id: int
    exchanges: tuple[tuple[Message, ...], ...] = ()


@dataclasses.dataclass(frozen=True)
class Cancel:
    """Stop the answer `id`, running or waiting; it still ends with Generated."""

    id: int


@dataclasses.dataclass(frozen=True)
class CancelLoad:
    """Give up every LoadModel sent so far and not yet answered; each still ends, with Failed(id=None)."""


# Engine to window.


@dataclasses.dataclass(frozen=True)
class LoadProgress:
    fraction: float


@dataclasses.dataclass(frozen=True)
class ModelLoaded:
    info: ModelInfo


@dataclasses.dataclass(frozen=True)
class PromptProgress:
    """`done` of `total` prompt tokens have been read."""

    id: int
    done: int
    total: int


@dataclasses.dataclass(frozen=True)
class Piece:
    """The next stretch of the answer, or of the reasoning: never half a character, never part of a stop string."""

    id: int
    text: str
    is_reasoning: bool = False


@dataclasses.dataclass(frozen=True)
class Generated:
    id: int
    result: GenerationResult


@dataclasses.dataclass(frozen=True)
class PromptCounted:
    id: int
    count: PromptCount


@dataclasses.dataclass(frozen=True)
class TextsCounted:
    """In the order in which they were asked."""

    id: int
    counts: tuple[int, ...]


@dataclasses.dataclass(frozen=True)
class PromptPreviewed:
    id: int
    preview: PromptPreview


@dataclasses.dataclass(frozen=True)
class ScoringProgress:
    id: int
    fraction: float


@dataclasses.dataclass(frozen=True)
class TemplatesScored:
    """`verdict` is None where it was cancelled."""

    id: int
    verdict: TemplateVerdict | None


@dataclasses.dataclass(frozen=True)
class Failed:
    """`text` is for the person. `id` is the answer that failed; None where loading or a whole job failed.

    `may_force` is true where LoadOptions.force would have loaded the model all the same.
    """

    text: str
    id: int | None = None
    may_force: bool = False


# Window to the child that draws formulas, which ends when its standard input does.


@dataclasses.dataclass(frozen=True)
class DrawFormula:
    """`source` is LaTeX. Answered by FormulaDrawn or Failed, with this `id`."""

    id: int
    source: str
    display: bool


@dataclasses.dataclass(frozen=True)
class FormulaDrawn:
    id: int
    picture: FormulaPicture


# Window to job: the first and only line. The job child ends when its work has ended.


@dataclasses.dataclass(frozen=True)
class StartJob:
    """`kind` is a key of app.jobs.KINDS; `arguments` are the keyword arguments of that job."""

    kind: str
    arguments: dict[str, str]


# Job to window: any number of JobProgress, then one of JobDone and Failed.


@dataclasses.dataclass(frozen=True)
class JobProgress:
    """`fraction` of the whole job, 0 to 1; `text` says in words what is being done."""

    fraction: float
    text: str


@dataclasses.dataclass(frozen=True)
class JobDone:
    result: dict[str, Any]


AnyMessage = (
    LoadModel
    | Generate
    | CountTokens
    | CountTexts
    | PreviewPrompt
    | ScoreTemplates
    | Cancel
    | CancelLoad
    | LoadProgress
    | ModelLoaded
    | PromptProgress
    | Piece
    | Generated
    | PromptCounted
    | TextsCounted
    | PromptPreviewed
    | ScoringProgress
    | TemplatesScored
    | Failed
    | DrawFormula
    | FormulaDrawn
    | StartJob
    | JobProgress
    | JobDone
)

_CLASSES: dict[str, Any] = {cls.__name__: cls for cls in typing.get_args(AnyMessage)}


def encode(message: AnyMessage) -> bytes:
    """One line, its newline included."""
    body = {"message": type(message).__name__, **dataclasses.asdict(message)}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass") + b"\n"


def decode(line: bytes) -> AnyMessage:
    """Raise ProtocolError where the line is not exactly one message."""
    try:
        body = json.loads(line.decode("utf-8", "surrogatepass"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ProtocolError(f"not a line of JSON: {line[:80]!r}") from error
    if not isinstance(body, dict) or body.get("message") not in _CLASSES:
        raise ProtocolError(f"no known message: {line[:80]!r}")
    cls = _CLASSES[body.pop("message")]
    message: AnyMessage = _read(cls, body, cls.__name__)
    return message


@functools.cache
def _hints(cls: Any) -> dict[str, Any]:
    """Annotations evaluated: that takes longer than all else about a message, and there are thousands in a second."""
    return typing.get_type_hints(cls)


def _read(expected: Any, value: Any, where: str) -> Any:
    """Rebuild `value`, parsed from JSON, as the annotated type `expected`."""
    origin = typing.get_origin(expected)
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        (inner,) = [option for option in typing.get_args(expected) if option is not type(None)]
        return _read(inner, value, where)
    if origin is tuple:
        (inner, _) = typing.get_args(expected)
        return tuple(_read(inner, item, where) for item in _check(value, list, where))
    if origin is dict:
        return _check(value, dict, where)
    if isinstance(expected, type) and dataclasses.is_dataclass(expected):
        _check(value, dict, where)
        hints = _hints(expected)
        if unknown := set(value) - set(hints):
            raise ProtocolError(f"{where} has no field {sorted(unknown)[0]!r}")
        try:
            return expected(**{name: _read(hints[name], item, f"{where}.{name}") for name, item in value.items()})
        except TypeError as error:
            raise ProtocolError(f"{where}: {error}") from error
    if isinstance(expected, type) and issubclass(expected, Enum):
        try:
            return expected(value)
        except ValueError as error:
            raise ProtocolError(f"{where}: {error}") from error
    if expected is float:
        return float(_check(value, (int, float), where))
    return _check(value, expected, where)


def _check(value: Any, expected: Any, where: str) -> Any:
    wanted_bool = expected is bool
    if not isinstance(value, expected) or (isinstance(value, bool) and not wanted_bool):
        raise ProtocolError(f"{where} can't be {value!r}")
    return value
