"""The rule that stands between the built-in guide and the person: what it is not sure of is not shown.

Wraps an engine that computes; every other model passes through it untouched. The guide is asked with plain slips of the
keyboard mended. It is the application that speaks where the guide did not understand.
"""

import json
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
from app.core.guide import is_guide, read_guide
from app.core.known_questions import KnownQuestions
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
        known = self._known()
        question = known.corrected(_asked(request))
        alone = _alone(question)
        text = ""
        for item in self._engine.generate(alone, cancelled, on_prompt_progress):
            if isinstance(item, str):
                text += item
            elif isinstance(item, GenerationResult):
                if item.stop_reason is StopReason.CANCELLED:
                    yield item
                elif item.stop_reason is StopReason.END and guide.understood(
                    text, item.probability, known.likeness(question, text)
                ):
                    yield text
                    yield item
                else:
                    near = known.nearest(question, _SUGGESTED) or guide.suggestions[:_SUGGESTED]
                    yield not_understood(near)
                    yield replace(item, stop_reason=StopReason.END, suggestions=near)

    def _known(self) -> KnownQuestions:
        if self._questions is None:
            self._questions = known_questions(self._folder)
        return self._questions

    def count(self, request: ChatRequest) -> PromptCount:
        return self._engine.count(_alone(_asked(request)) if self._guides else request)

    def count_texts(self, texts: Sequence[str]) -> list[int]:
        return self._engine.count_texts(texts)

    def preview(self, request: ChatRequest) -> PromptPreview:
        return self._engine.preview(_alone(_asked(request)) if self._guides else request)

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


def known_questions(folder: Path) -> KnownQuestions:
    """Of the files of resources/guide. What is foreign to the guide is written there too, so that it stays as typed."""
    answers, wordings, outside = (
        (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        for name in ("answers", "wordings", "outside")
    )
    facts, rules = (json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in ("facts", "augment"))
    foreign = [question for line in outside for question in json.loads(line)["questions"]]
    same = [phrase for group in rules["same"] for phrase in group]
    others = (*foreign, *same, *rules["before"], *rules["after"], *rules["outside"]["templates"])
    return KnownQuestions(answers, wordings, facts, (*others, *rules["outside"]["nouns"]))


def _asked(request: ChatRequest) -> str:
    return next((message.content for message in reversed(request.messages) if message.role is Role.USER), "")


def _alone(question: str) -> ChatRequest:
    return ChatRequest((Message(Role.USER, question),), _GREEDY, wants_probability=True)


def not_understood(suggestions: Sequence[str]) -> str:
    """What the application says, so that it reads as the application's and not as the guide's."""
    lines = "\n".join(f"- {question}" for question in suggestions)
    return f"*Puna: the guide did not understand this. It can answer:*\n\n{lines}"
