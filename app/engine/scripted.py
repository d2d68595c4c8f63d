"""A real engine with a script and a memory: it says what a file tells it to, in the time it tells it to take.

Serves work on the interface and tests, where a model would only be slow. The script is a JSON object:

    {"name": "Scripted", "n_ctx": 4096, "load_ms": 0, "answers": [
        {"text": "Hello there.", "delay_ms": 20, "prompt_ms": 0, "reasoning": "thought aloud before"},
        {"text": "Half an ans", "fail": "the sentence of a PunaError after the text"},
        {"text": "Half an ans", "crash": true}
    ]}

Answers are given in turn, and from the first again after the last. A piece is a word; `delay_ms` is waited before each.
"""

import json
import os
import re
import signal
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import monotonic, perf_counter, sleep
from typing import Any

from app.core.generation import (
    AnswerItem,
    ChatRequest,
    GenerationOptions,
    GenerationResult,
    LoadOptions,
    ModelInfo,
    PromptCount,
    Reasoning,
    StopReason,
)
from app.core.messages import Message
from app.core.prompt import PromptTooLong, fit_prompt
from app.core.prompt_preview import PromptPiece, PromptPreview
from app.core.template_verdict import TemplateVerdict
from app.errors import PunaError

_PIECE = re.compile(r"\s*\S+|\s+")
_PROMPT_STEPS = 10


class ScriptedEngine:
    """An app.engine.base.Engine. Without a `script` of its own it plays the .json file it is told to load."""

    def __init__(self, script: Path | None = None) -> None:
        self._script = script
        self._answers: list[dict[str, Any]] = []
        self._n_ctx = 0
        self.asked: list[ChatRequest] = []

    def load(
        self,
        options: LoadOptions,
        on_progress: Callable[[float], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ModelInfo:
        path = self._script or Path(options.path)
        try:
            script = json.loads(path.read_text(encoding="utf-8"))
            answers = script["answers"]
            size = path.stat().st_size
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise PunaError(
                f"{path} is no script for the scripted engine ({error}): see app/engine/scripted.py"
            ) from error
        self._answers, self._n_ctx = answers, options.n_ctx or script.get("n_ctx", 4096)
        for step in range(_PROMPT_STEPS + 1):
            on_progress(step / _PROMPT_STEPS)
            if _cancelled_within(script.get("load_ms", 0) / 1000 / _PROMPT_STEPS, cancelled):
                raise PunaError(f"loading {path.name} was cancelled")
        return ModelInfo(
            path=options.path,
            name=script.get("name", path.stem),
            architecture="script",
            description="scripted answers",
            n_ctx=self._n_ctx,
            n_ctx_train=self._n_ctx,
            n_vocab=0,
            n_parameters=0,
            size_bytes=size,
            has_chat_template=True,
        )

    def generate(
        self,
        request: ChatRequest,
        cancelled: Callable[[], bool],
        on_prompt_progress: Callable[[int, int], None],
    ) -> Iterator[AnswerItem]:
        if not self._answers:
            raise PunaError("no model is loaded: choose one first")
        answer = self._answers[len(self.asked) % len(self._answers)]
        self.asked.append(request)
        return self._play(answer, request.options, cancelled, on_prompt_progress)

    def count(self, request: ChatRequest) -> PromptCount:
        if not self._answers:
            raise PunaError("no model is loaded: choose one first")

        messages = request.messages

        def words(some: Sequence[Message]) -> int:
            return sum(len(_PIECE.findall(message.content)) for message in some)

        try:
            left_out = fit_prompt(messages, words, self._n_ctx, self._n_ctx // 4).left_out
        except PromptTooLong:
            return PromptCount(words(messages), self._n_ctx, 0, fits=False)
        return PromptCount(words(messages), self._n_ctx, left_out, fits=True)

    def count_texts(self, texts: Sequence[str]) -> list[int]:
        return [len(_PIECE.findall(text)) for text in texts]

    def preview(self, request: ChatRequest) -> PromptPreview:
        words = [word for message in request.messages for word in _PIECE.findall(f"{message.role}: {message.content}")]
        return PromptPreview(tuple(map(PromptPiece, words)), len(words), len(words), self._n_ctx)

    def save(self, everything: bool, interrupted: Callable[[], bool] = lambda: False) -> None:
        """A script is never read twice, so there is nothing to keep."""

    def score_templates(
        self,
        exchanges: Sequence[tuple[Message, ...]],
        cancelled: Callable[[], bool],
        on_progress: Callable[[float], None],
    ) -> TemplateVerdict | None:
        raise PunaError("a script has no chat template: load a model")

    def close(self) -> None:
        self._answers = []

    def _play(
        self,
        answer: dict[str, Any],
        options: GenerationOptions,
        cancelled: Callable[[], bool],
        on_prompt_progress: Callable[[int, int], None],
    ) -> Iterator[AnswerItem]:
        n_prompt = sum(len(_PIECE.findall(message.content)) for message in self.asked[-1].messages)
        started = perf_counter()
        for step in range(_PROMPT_STEPS + 1):
            on_prompt_progress(n_prompt * step // _PROMPT_STEPS, n_prompt)
            if _cancelled_within(answer.get("prompt_ms", 0) / 1000 / _PROMPT_STEPS, cancelled):
                break
        prompt_done = perf_counter()
        n_pieces = 0
        reason = StopReason.END
        thoughts = _PIECE.findall(answer.get("reasoning", ""))
        for at, piece in enumerate([*thoughts, *_PIECE.findall(answer["text"])]):
            if _cancelled_within(answer.get("delay_ms", 0) / 1000, cancelled):
                reason = StopReason.CANCELLED
                break
            if options.max_tokens is not None and n_pieces >= options.max_tokens:
                reason = StopReason.LENGTH
                break
            n_pieces += 1
            yield Reasoning(piece) if at < len(thoughts) else piece
        if reason is StopReason.END and answer.get("crash"):
            # As a native crash would: at once, without a word.
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        if reason is StopReason.END and "fail" in answer:
            raise PunaError(answer["fail"])
        yield GenerationResult(
            stop_reason=reason,
            prompt_tokens=n_prompt,
            cached_tokens=0,
            completion_tokens=n_pieces,
            prompt_ms=1000 * (prompt_done - started),
            completion_ms=1000 * (perf_counter() - prompt_done),
        )


def _cancelled_within(seconds: float, cancelled: Callable[[], bool]) -> bool:
    """Wait, but no longer than until `cancelled`."""
    end = monotonic() + seconds
    while not cancelled():
        left = end - monotonic()
        if left <= 0:
            return False
        sleep(min(left, 0.01))
    return True
