"""What an engine is, seen by the worker that hosts it. No llama.cpp, no pipes, no Qt."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from app.core.generation import AnswerItem, ChatRequest, LoadOptions, ModelInfo, PromptCount
from app.core.messages import Message
from app.core.prompt_preview import PromptPreview
from app.core.template_verdict import TemplateVerdict


class Engine(Protocol):
    """Holds at most one model and gives one answer at a time. Used from one thread; `cancelled` is asked from it too.

    Whatever goes wrong in the world is raised as PunaError, and the engine stays usable.
    """

    def load(
        self,
        options: LoadOptions,
        on_progress: Callable[[float], None],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ModelInfo:
        """Open a model, in place of the one before. `on_progress` gets the fraction done, 0 to 1.

        Once `cancelled` is true it is given up with a PunaError.
        """
        ...

    def generate(
        self, request: ChatRequest, cancelled: Callable[[], bool], on_prompt_progress: Callable[[int, int], None]
    ) -> Iterator[AnswerItem]:
        """Yield the answer in pieces, the reasoning before it as Reasoning, then its GenerationResult as the last item.

        A piece is never empty, never half a character and never part of a stop string. `on_prompt_progress` gets
        (done, total) prompt tokens. `cancelled` is polled often; once it is true the answer ends with
        StopReason.CANCELLED.
        """
        ...

    def count(self, request: ChatRequest) -> PromptCount:
        """What `generate` would send, without computing anything."""
        ...

    def count_texts(self, texts: Sequence[str]) -> list[int]:
        """How many tokens each of them is by itself."""
        ...

    def preview(self, request: ChatRequest) -> PromptPreview:
        """The whole prompt of the conversation, whether it fits the context or not."""
        ...

    def save(self, everything: bool, interrupted: Callable[[], bool] = lambda: False) -> None:
        """Keep on disk, where LoadOptions names a folder, what was read of conversations.

        For the moments when nobody waits. Without `everything` only where much of it is new; once `interrupted` is
        true the rest is left for another time. Raises nothing: what can't be kept is read again.
        """
        ...

    def score_templates(
        self,
        exchanges: Sequence[tuple[Message, ...]],
        cancelled: Callable[[], bool],
        on_progress: Callable[[float], None],
    ) -> TemplateVerdict | None:
        """Which template the model was trained with, judged by the answers that end `exchanges`; own ones if empty.

        `on_progress` gets the fraction done, 0 to 1. None once `cancelled` is true. No conversation is disturbed.
        """
        ...

    def close(self) -> None:
        """Give everything back. Safe to call twice."""
        ...
