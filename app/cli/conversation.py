"""One conversation in the terminal and the engine child that continues it.

Knows messages, requests and the child; how things look is in `terminal`, what can be typed in `commands`.
Conversations here are kept only where they are saved.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType

from app.child_process import ChildProcess
from app.cli.terminal import AnswerPrinter, note, show_statistics, status_line
from app.core.generation import AdapterScale, ChatRequest, GenerationResult, LoadOptions, ModelInfo, StopReason
from app.core.messages import Message, Role
from app.core.sampling import SamplingChanges
from app.engine.client import EngineClient, RequestFailed
from app.errors import PunaError
from app.protocol import Piece, PromptProgress
from app.storage.verified_files import VerifiedFiles

# Its text and how it went.
Answer = tuple[str, GenerationResult]

# What is worth a word after an answer; the others explain themselves.
NOTES = {
    StopReason.CONTEXT: "the context is full, so the answer ends here: /new begins another conversation",
    StopReason.LENGTH: "the answer reached its largest number of tokens",
    StopReason.CANCELLED: "stopped",
}
# Ctrl-C this often ends an engine that does not stop by itself.
_KILLS_AFTER = 3


class Chat:
    """A child that died is started again for the next question; the messages live here and not in it."""

    def __init__(
        self,
        load_options: LoadOptions,
        log: Path,
        verified: VerifiedFiles,
        changes: SamplingChanges,
        template: str | None,
        system: str,
        adapters: tuple[AdapterScale, ...] = (),
    ) -> None:
        self.changes = changes
        self.template = template
        self.messages: list[Message] = []
        self.system = system
        self._load_options = load_options
        self._log = log
        self._verified = verified
        self._adapters = adapters
        self._number = 1
        self._asked, self._answered = "", False
        # Whether the last answer was.
        self._cut = False
        self._child: ChildProcess | None = None
        self._client: EngineClient | None = None
        self._info: ModelInfo | None = None

    def __enter__(self) -> "Chat":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @property
    def model(self) -> Path:
        return Path(self._load_options.path)

    @property
    def info(self) -> ModelInfo | None:
        """Of the model loaded last; None before the first."""
        return self._info

    def load(self) -> ModelInfo:
        """Start the child and open the model in it."""
        self.close()
        with status_line() as show:
            warning = self._verified.warning(
                self.model, lambda fraction: show(f"checking the model file {fraction:.0%}")
            )
        if warning:
            note(f"{warning} with --trust")
        self._child = ChildProcess("engine", self._log)
        client = EngineClient(self._child)
        try:
            with status_line() as show:
                self._info = client.load(self._load_options, lambda fraction: show(f"loading the model {fraction:.0%}"))
        except BaseException:
            self.close()
            raise
        self._client = client
        return self._info

    def switch(self, model: Path) -> ModelInfo:
        """Go on with another model; where it can't be loaded the one before stays chosen. Raise PunaError."""
        before = self._load_options
        self._load_options = replace(before, path=str(model.absolute()))
        try:
            return self.load()
        except BaseException:
            self._load_options = before
            raise

    def ask(self, question: str) -> Answer:
        """Print the answer as it comes; Ctrl-C stops it. Raise PunaError; /retry can ask the question again then."""
        self._asked, self._answered, self._cut = question, False, False
        messages = [*self.messages, Message(Role.USER, question)]
        answer, result = self._answer(messages)
        self.messages = [*messages, answer]
        self._answered = True
        if answer.reasoning and not answer.content.strip():
            note("the model only thought, and came to no answer: /retry asks again")
        _tell(result)
        return answer.content, result

    def go_on(self) -> Answer:
        """Have the model go on with the last answer. Raise PunaError where that was not cut off."""
        if not self._cut:
            raise PunaError(
                "there is no answer that was cut off: /continue goes on with one that was stopped or too long"
            )
        *messages, begun = self.messages
        # The last character may have been cut off in its middle.
        begun = replace(begun, content=begun.content.removesuffix("\ufffd"))
        added, result = self._answer(messages, begun)
        whole = replace(begun, content=begun.content + added.content, reasoning=begun.reasoning + added.reasoning)
        self.messages = [*messages, whole]
        _tell(result)
        return whole.content, result

    def _answer(self, messages: list[Message], begun: Message | None = None) -> tuple[Message, GenerationResult]:
        """Print what the model says to these as it comes; with `begun`, what it adds to that."""
        if self._client is None:
            self.load()
        client, child, info = self._client, self._child, self._info
        assert client is not None
        assert child is not None
        assert info is not None
        system = [Message(Role.SYSTEM, self.system)] if self.system else []
        request = ChatRequest(
            (*system, *messages),
            self.changes.applied_to(info.sampling),
            self.template,
            conversation=f"terminal {self._number}",
            adapters=self._adapters,
            begun=begun,
        )
        text: list[str] = []
        thoughts: list[str] = []
        result = None
        printer = AnswerPrinter()
        try:
            with _ctrl_c_calls(client, child), status_line() as show:
                for item in client.ask(request):
                    if isinstance(item, PromptProgress):
                        show(f"reading {item.done / max(item.total, 1):.0%}" if item.done < item.total else "")
                    elif isinstance(item, Piece):
                        show("")
                        (thoughts if item.is_reasoning else text).append(item.text)
                        (printer.thought if item.is_reasoning else printer.text)(item.text)
                    else:
                        result = item
        except PunaError as error:
            if text or thoughts:
                printer.end()
            if not isinstance(error, RequestFailed):
                # The child is gone: the next question starts another.
                self.close()
            raise
        assert result is not None
        answer = Message(Role.ASSISTANT, "".join(text), "".join(thoughts))
        if not answer.content:
            printer.text("\n")
        printer.end()
        said = answer.content.strip() or answer.reasoning.strip() or begun is not None
        self._cut = result.stop_reason is not StopReason.END and bool(said)
        return answer, result

    def retry(self) -> Answer:
        """Answer the last question again; also one whose answer failed. Raise PunaError where there is none."""
        if not self._asked:
            raise PunaError("there is no question yet to be answered again")
        before = self.messages, self._answered, self._cut
        self.messages = self.messages[:-2] if self._answered else self.messages
        try:
            return self.ask(self._asked)
        except BaseException:
            self.messages, self._answered, self._cut = before
            raise

    def undo(self) -> None:
        """Take back the last question and its answer. Raise PunaError where there is none."""
        if not self.messages:
            raise PunaError("there is nothing to take back")
        del self.messages[-2:]
        self._asked = self.messages[-2].content if self.messages else ""
        self._answered, self._cut = bool(self.messages), False

    def forget(self) -> None:
        """Begin another conversation."""
        self.messages = []
        self._asked, self._answered, self._cut = "", False, False
        self._number += 1

    def close(self) -> None:
        if self._child is not None:
            self._child.close()
        self._child = self._client = None


def _tell(result: GenerationResult) -> None:
    if result.left_out:
        note(f"the {result.left_out} oldest messages no longer fit the context")
    show_statistics(result)
    if result.stop_reason is StopReason.CONTEXT or (result.stop_reason in NOTES and sys.stderr.isatty()):
        note(NOTES[result.stop_reason])


@contextmanager
def _ctrl_c_calls(client: EngineClient, child: ChildProcess) -> Iterator[None]:
    """While an answer runs Ctrl-C cancels it; an exception in the middle of a protocol line would lose its place."""
    pressed = 0

    def cancel(number: int, frame: FrameType | None) -> None:
        nonlocal pressed
        pressed += 1
        if pressed >= _KILLS_AFTER:
            child.kill()
        else:
            client.cancel()

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
