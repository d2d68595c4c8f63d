"""What an engine is, seen by the worker that hosts it. No llama.cpp, no pipes, no Qt."""

from collections.abc import Callable, Iterator
from typing import Protocol

from app.core.generation import AnswerItem, ChatRequest, LoadOptions, ModelInfo, PromptCount


class Engine(Protocol):
    """Holds at most one model and gives one answer at a time. Used from one thread; `cancelled` is asked from it too.

    Whatever goes wrong in the world is raised as PunaError, and the engine stays usable.
    """

    def load(self, options: LoadOptions, on_progress: Callable[[float], None]) -> ModelInfo:
        """Open a model, in place of the one before. `on_progress` gets the fraction done, 0 to 1."""
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

    def close(self) -> None:
        """Give everything back. Safe to call twice."""
        ...
