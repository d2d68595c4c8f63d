"""Answers under way: what has arrived of each is shown at 30 Hz, on disk within 250 ms, and whole when it has ended.

Knows the engine's requests and the history's messages; what is asked, and of which branch, it does not know.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.control.answer import ENDING_OF, Answer, End
from app.control.engine_client import EngineClient, EngineState
from app.core.conversation import StoredMessage
from app.core.generation import ChatRequest, GenerationResult, StopReason
from app.core.messages import Ending
from app.errors import PunaError, as_sentence
from app.storage.history import History

# Pieces arrive faster than they can be read; showing them at 30 Hz costs a fraction and looks the same.
SHOW_EVERY_MS = 33
# What was visible a quarter of a second ago must be on disk. Every fourth time it is written first, and then shown:
# a slow repaint can't come between.
KEEP_EVERY = 4
# How often an end that a full disk has refused is tried again.
RETRY_EVERY_MS = 2000


class Answering(QObject):
    """Signals tell of every conversation's answers; whoever listens knows which conversation is open."""

    text_changed = Signal(Answer)
    activity_changed = Signal(Answer, str)  # what goes on before the first word
    ended = Signal(StoredMessage)  # as it is kept now
    changed = Signal()  # an answer was begun or has ended
    problem = Signal(str)  # a sentence

    def __init__(self, history: History, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._engine = engine
        self._answers: dict[int, Answer] = {}
        self._ticks = 0
        self._timer = QTimer(self, interval=SHOW_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._unwritten: list[End] = []
        self._retry_timer = QTimer(self, interval=RETRY_EVERY_MS)
        self._retry_timer.timeout.connect(self._write_waiting_ends)
        engine.piece_received.connect(self._on_piece_received)
        engine.prompt_progressed.connect(self._on_prompt_progressed)
        engine.generated.connect(self._on_generated)
        engine.failed.connect(self._on_failed)

    def begin(self, message: StoredMessage, make: Callable[[], ChatRequest]) -> None:
        """Have the model answer into `message`, from the end of what is in it on.

        A model that is being loaded is asked once it is known.
        """
        answer = Answer.of(message)

        def made() -> ChatRequest:
            request = make()
            answer.options = request.options
            return request

        request_id = self._engine.generate(made)
        self._answers[request_id] = answer
        waiting = self._engine.state is EngineState.LOADING
        self.activity_changed.emit(answer, "Loading the model…" if waiting else "Thinking…")
        self._timer.start()
        self.changed.emit()

    def of_conversation(self, conversation_id: int | None) -> list[Answer]:
        """Those under way, with all that has arrived."""
        return [answer for answer in self._answers.values() if answer.conversation_id == conversation_id]

    def stop(self, conversation_id: int) -> None:
        """What has arrived stays."""
        for request_id, answer in list(self._answers.items()):
            if answer.conversation_id == conversation_id:
                self._engine.cancel(request_id)

    def keep(self) -> None:
        """Put on disk what has arrived."""
        for answer in self._answers.values():
            if answer.kept == answer.length or answer.unkept:
                continue
            answer.kept = answer.length
            try:
                self._history.write_partial(answer.message_id, answer.text, answer.reasoning)
            except PunaError as error:
                # Say it once, not eight times a second; the answer goes on, and its end is written again.
                answer.unkept = True
                self.problem.emit(str(error))

    def show(self, answer: Answer) -> None:
        answer.shown = answer.length
        self.text_changed.emit(answer)

    def shut_down(self) -> None:
        """Write what has arrived, marked as interrupted. Call before the engine is closed."""
        for answer in self._answers.values():
            answer.end_thinking(time.monotonic())
            try:
                self._history.finish(
                    answer.message_id,
                    answer.text,
                    Ending.INTERRUPTED,
                    error=self.tr("Puna was closed before this answer was complete."),
                    reasoning=answer.reasoning,
                    reasoning_ms=answer.reasoning_ms,
                )
            except PunaError as error:
                self.problem.emit(str(error))
        self._answers.clear()
        self._timer.stop()
        self._write_waiting_ends()
        self._retry_timer.stop()

    def _on_piece_received(self, request_id: int, text: str, is_reasoning: bool) -> None:
        if answer := self._answers.get(request_id):
            answer.take(text, is_reasoning, time.monotonic())

    def _on_prompt_progressed(self, request_id: int, done: int, total: int) -> None:
        if (answer := self._answers.get(request_id)) and not answer.length:
            reading = done < total
            self.activity_changed.emit(
                answer, f"Reading the conversation… {100 * done // total} %" if reading else "Thinking…"
            )

    def _on_generated(self, request_id: int, result: GenerationResult) -> None:
        self._finish(request_id, ENDING_OF[result.stop_reason], result, self._remark_on(result))

    def _remark_on(self, result: GenerationResult) -> str | None:
        """What the person should know of an answer that ended as asked; None where there is nothing to say."""
        if result.stop_reason is StopReason.CONTEXT:
            return self.tr("The context window of this model is full.")
        if result.left_out:
            words = self.tr("The {0} oldest messages no longer fit the context window and were not read.")
            return words.format(result.left_out)
        return None

    def _on_failed(self, request_id: int, text: str) -> None:
        answer = self._answers.get(request_id)
        ending = Ending.INTERRUPTED if answer and answer.length else Ending.ERROR
        self._finish(request_id, ending, None, as_sentence(text))

    def _finish(self, request_id: int, ending: Ending, result: GenerationResult | None, error: str | None) -> None:
        answer = self._answers.pop(request_id, None)
        if answer is None:
            return
        answer.end_thinking(time.monotonic())
        if not self._answers:
            self._timer.stop()
        if not self._write_end(End(answer, ending, result, error), tell=not answer.unkept):
            self._retry_timer.start()
        self.changed.emit()

    def _write_end(self, end: End, tell: bool) -> bool:
        """False where the disk refuses: the end waits in memory and is written as soon as it can be."""
        answer = end.answer
        try:
            message = self._history.finish(
                answer.message_id,
                answer.text,
                end.ending,
                answer.counted(end.result),
                end.error,
                reasoning=answer.reasoning,
                options=answer.options,
                reasoning_ms=answer.reasoning_ms,
            )
        except PunaError as error:
            self._unwritten.append(end)
            if tell:
                self.problem.emit(str(error))
            return False
        self.ended.emit(message)
        return True

    def _write_waiting_ends(self) -> None:
        waiting, self._unwritten = self._unwritten, []
        for end in waiting:
            self._write_end(end, tell=False)
        if not self._unwritten:
            self._retry_timer.stop()

    def _on_tick(self) -> None:
        self._ticks += 1
        if self._ticks % KEEP_EVERY == 0:
            self.keep()
        for answer in self._answers.values():
            if answer.shown != answer.length:
                self.show(answer)
