"""The rule that stands between the built-in guide and the person: what it is not sure of is not shown.

Wraps an engine that computes; every other model passes through it untouched. It is the application that speaks where
the guide did not understand.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.core.generation import (
    AnswerItem,
    ChatRequest,
    GenerationOptions,
    GenerationResult,
    LoadOptions,
    ModelInfo,
    PromptCount,
    StopReason,
)
from app.core.guide import KnownQuestions, is_guide, read_guide
from app.core.messages import Message, Role
from app.core.prompt_preview import PromptPreview
from app.core.template_verdict import TemplateVerdict
from app.engine.base import Engine
from app.errors import PunaError
from convert.errors import ConvertError
from convert.gguf_file import read_gguf

_GREEDY = GenerationOptions(temperature=0.0, max_tokens=96)
_SUGGESTED = 3


class GuideGate:
    """An app.engine.base.Engine. `folder` is resources/guide, read when the guide is loaded and not before."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._engine = engine
        self._folder = folder
        self._guides = False
        self._questions: KnownQuestions | None = None

    def load(
        self,
        options: LoadOptions,
        on_progress: Callable[[float], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ModelInfo:
        info = self._engine.load(options, on_progress, cancelled)
        try:
            self._guides = is_guide(dict(read_gguf(Path(options.path)).metadata))
        except (ConvertError, OSError):
            # What the engine below plays instead of a model has no header.
            self._guides = False
        return replace(info, sampling=_GREEDY) if self._guides else info

    def generate(
        self, request: ChatRequest, cancelled: Callable[[], bool], on_prompt_progress: Callable[[int, int], None]
    ) -> Iterator[AnswerItem]:
        if not self._guides:
            return self._engine.generate(request, cancelled, on_prompt_progress)
        if request.begun is not None:
            raise PunaError("the built-in guide can't go on with an answer: choose a model first")
        return self._guided(request, cancelled, on_prompt_progress)

    def _guided(
        self, request: ChatRequest, cancelled: Callable[[], bool], on_prompt_progress: Callable[[int, int], None]
    ) -> Iterator[AnswerItem]:
        """The whole answer at once, or the application's words. It learned single questions: no history, no options."""
        guide = read_guide((self._folder / "guide.json").read_text(encoding="utf-8"))
        alone = _alone(request)
        question = alone.messages[0].content
        text = ""
        for item in self._engine.generate(alone, cancelled, on_prompt_progress):
            if isinstance(item, str):
                text += item
            elif isinstance(item, GenerationResult):
                if item.stop_reason is StopReason.CANCELLED:
                    yield item
                elif item.stop_reason is StopReason.END and guide.understood(text, item.probability):
                    yield text
                    yield item
                else:
                    near = self._known().nearest(question, _SUGGESTED) or guide.suggestions[:_SUGGESTED]
                    yield not_understood(near)
                    yield replace(item, stop_reason=StopReason.END, suggestions=near)

    def _known(self) -> KnownQuestions:
        if self._questions is None:
            lines = [
                (self._folder / name).read_text(encoding="utf-8").splitlines()
                for name in ("answers.jsonl", "wordings.jsonl")
            ]
            self._questions = KnownQuestions(*lines)
        return self._questions

    def count(self, request: ChatRequest) -> PromptCount:
        return self._engine.count(_alone(request) if self._guides else request)

    def count_texts(self, texts: Sequence[str]) -> list[int]:
        return self._engine.count_texts(texts)

    def preview(self, request: ChatRequest) -> PromptPreview:
        return self._engine.preview(_alone(request) if self._guides else request)

    def save(self, everything: bool, interrupted: Callable[[], bool] = lambda: False) -> None:
        self._engine.save(everything, interrupted)

    def score_templates(
        self,
        exchanges: Sequence[tuple[Message, ...]],
        cancelled: Callable[[], bool],
        on_progress: Callable[[float], None],
    ) -> TemplateVerdict | None:
        return self._engine.score_templates(exchanges, cancelled, on_progress)

    def close(self) -> None:
        self._engine.close()


def _alone(request: ChatRequest) -> ChatRequest:
    asked = next((message.content for message in reversed(request.messages) if message.role is Role.USER), "")
    return ChatRequest((Message(Role.USER, asked),), _GREEDY, wants_probability=True)


def not_understood(suggestions: Sequence[str]) -> str:
    """What the application says, so that it reads as the application's and not as the guide's."""
    lines = "\n".join(f"- {question}" for question in suggestions)
    return f"*Puna: the guide did not understand this. It can answer:*\n\n{lines}"
