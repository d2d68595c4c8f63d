"""Talks to an engine child and waits for its answers: for programs without a Qt event loop.

Knows the order of the protocol's messages. One question at a time.
"""

from collections.abc import Callable, Iterator, Sequence

from app.child_process import ChildProcess
from app.core.generation import ChatRequest, GenerationResult, LoadOptions, ModelInfo, PromptCount
from app.core.messages import Message
from app.core.template_verdict import TemplateVerdict
from app.errors import PunaError
from app.protocol import (
    Cancel,
    CancelLoad,
    CountTokens,
    Failed,
    Generate,
    Generated,
    LoadModel,
    LoadProgress,
    ModelLoaded,
    Piece,
    PromptCounted,
    PromptProgress,
    ScoreTemplates,
    ScoringProgress,
    TemplatesScored,
)


class RequestFailed(PunaError):
    """The engine says that it could not do this; it is ready for the next request."""


class EngineClient:
    """Every method raises RequestFailed where the child reports a failure, and PunaError where it has ended."""

    def __init__(self, child: ChildProcess) -> None:
        self._child = child
        self._last_id = 0

    def load(self, options: LoadOptions, on_progress: Callable[[float], None] = lambda fraction: None) -> ModelInfo:
        self._child.about = options.path
        self._child.send(LoadModel(options))
        for message in self._child.messages():
            if isinstance(message, LoadProgress):
                on_progress(message.fraction)
            elif isinstance(message, ModelLoaded):
                return message.info
            elif isinstance(message, Failed) and message.id is None:
                raise RequestFailed(message.text)
        raise AssertionError("messages() ends with an exception only")

    def ask(self, asked: ChatRequest) -> Iterator[PromptProgress | Piece | GenerationResult]:
        """Yield what happens, the GenerationResult last. Leaving early leaves an answer running: cancel() it first."""
        self._last_id += 1
        request = Generate(self._last_id, asked)
        self._child.send(request)
        for message in self._child.messages():
            if isinstance(message, Failed) and message.id in (request.id, None):
                raise RequestFailed(message.text)
            if isinstance(message, (PromptProgress, Piece, Generated)) and message.id == request.id:
                if isinstance(message, Generated):
                    yield message.result
                    return
                yield message

    def count(self, asked: ChatRequest) -> PromptCount:
        """What `ask` would send, without computing anything."""
        self._last_id += 1
        request = CountTokens(self._last_id, asked)
        self._child.send(request)
        for message in self._child.messages():
            if isinstance(message, Failed) and message.id in (request.id, None):
                raise RequestFailed(message.text)
            if isinstance(message, PromptCounted) and message.id == request.id:
                return message.count
        raise AssertionError("messages() ends with an exception only")

    def score_templates(
        self, exchanges: Sequence[Sequence[Message]], on_progress: Callable[[float], None]
    ) -> TemplateVerdict | None:
        """Find the template that the loaded model was trained with; None where it was cancelled meanwhile.

        Each of `exchanges` ends with an answer; without any, samples of our own are used.
        """
        self._last_id += 1
        request = ScoreTemplates(self._last_id, tuple(tuple(exchange) for exchange in exchanges))
        self._child.send(request)
        for message in self._child.messages():
            if isinstance(message, ScoringProgress) and message.id == request.id:
                on_progress(message.fraction)
            elif isinstance(message, TemplatesScored) and message.id == request.id:
                return message.verdict
            elif isinstance(message, Failed) and message.id in (request.id, None):
                raise RequestFailed(message.text)
        raise AssertionError("messages() ends with an exception only")

    def cancel(self) -> None:
        """Ask the running answer to end; it still ends with its result. May be called from a signal handler."""
        self._child.send(Cancel(self._last_id))

    def cancel_load(self) -> None:
        """Have load() end with RequestFailed, unless it is done first. May be called from a signal handler."""
        self._child.send(CancelLoad())
