"""An answer under way and how it ended, as values. No Qt, no database."""

from dataclasses import dataclass, field, replace

from app.core.conversation import StoredMessage
from app.core.generation import GenerationOptions, GenerationResult, StopReason
from app.core.messages import Ending

TITLE_LENGTH = 60

ENDING_OF = {
    StopReason.END: Ending.DONE,
    StopReason.LENGTH: Ending.LENGTH,
    StopReason.CONTEXT: Ending.LENGTH,
    StopReason.CANCELLED: Ending.STOPPED,
}


@dataclass
class Answer:
    """An answer under way. `shown` and `kept` are the lengths that the window and the disk have.

    `length` counts text and reasoning together. `unkept` is true once the disk has refused. `reasoning_ms` is None
    until the answer's own first piece, and where there was no reasoning before it. `options` are those it is made
    with; `before` is the message that it goes on with.
    """

    message_id: int
    conversation_id: int
    pieces: list[str] = field(default_factory=list)
    thoughts: list[str] = field(default_factory=list)
    length: int = 0
    shown: int = 0
    kept: int = 0
    unkept: bool = False
    reasoning_ms: float | None = None
    options: GenerationOptions | None = None
    before: StoredMessage | None = None
    _thinking_since: float | None = None

    @staticmethod
    def of(message: StoredMessage) -> "Answer":
        """Into this message, from the end of what is in it on."""
        length = len(message.content) + len(message.reasoning)
        return Answer(
            message.id,
            message.conversation_id,
            pieces=[message.content],
            thoughts=[message.reasoning],
            length=length,
            shown=length,
            kept=length,
            reasoning_ms=message.reasoning_ms if message.content else None,
            before=message if length else None,
        )

    @property
    def text(self) -> str:
        if len(self.pieces) > 1:
            self.pieces = ["".join(self.pieces)]
        return self.pieces[0] if self.pieces else ""

    @property
    def reasoning(self) -> str:
        if len(self.thoughts) > 1:
            self.thoughts = ["".join(self.thoughts)]
        return self.thoughts[0] if self.thoughts else ""

    def counted(self, result: GenerationResult | None) -> GenerationResult | None:
        """With what was counted before it went on; None where nothing is known of either."""
        before = self.before
        if before is None or before.completion_tokens is None:
            return result
        earlier = GenerationResult(
            StopReason.CANCELLED,
            before.prompt_tokens or 0,
            0,
            before.completion_tokens,
            before.prompt_ms or 0.0,
            before.completion_ms or 0.0,
            before.left_out or 0,
        )
        if result is None:
            return earlier
        return replace(
            result,
            prompt_tokens=earlier.prompt_tokens,
            prompt_ms=earlier.prompt_ms,
            completion_tokens=earlier.completion_tokens + result.completion_tokens,
            completion_ms=earlier.completion_ms + result.completion_ms,
        )

    def take(self, text: str, is_reasoning: bool, at: float) -> None:
        """A piece that has arrived `at` this many seconds of a clock that only goes forward."""
        if not is_reasoning:
            self.end_thinking(at)
        elif self._thinking_since is None:
            self._thinking_since = at
        (self.thoughts if is_reasoning else self.pieces).append(text)
        self.length += len(text)

    def end_thinking(self, at: float) -> None:
        """The answer itself has begun, or will not come."""
        if self._thinking_since is not None and self.reasoning_ms is None:
            self.reasoning_ms = 1000 * (at - self._thinking_since)


@dataclass(frozen=True)
class End:
    """How an answer ended, until the disk knows."""

    answer: Answer
    ending: Ending
    result: GenerationResult | None
    error: str | None


def title_of(text: str) -> str:
    """The beginning of a question in one line."""
    line = " ".join(text[: 4 * TITLE_LENGTH].split())
    if len(line) <= TITLE_LENGTH:
        return line or "New chat"
    return line[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(",.;:") + "…"


def model_name(path: str) -> str:
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    return name.removesuffix(".gguf")
