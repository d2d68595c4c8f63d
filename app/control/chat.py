"""What happens between a question and its answer.

Joins history and engine: writes every question before it is asked, keeps what has arrived of an answer on disk while
it streams, and turns edits and second tries into branches. Knows nothing of widgets; the window connects to its
signals. Answers go on when another conversation is opened.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.control.answer import ENDING_OF, Answer, End, model_name, remark_on, title_of
from app.control.engine_client import EngineClient, EngineState
from app.control.tuning import TuningController
from app.core.archive import Rating
from app.core.conversation import StoredAttachment, StoredMessage, with_attachments
from app.core.generation import ChatRequest, GenerationResult
from app.core.messages import Ending, Message, Role
from app.core.tuning import tuning_text
from app.errors import PunaError, as_sentence
from app.storage.history import History

# Pieces arrive faster than they can be read; showing them at 30 Hz costs a fraction and looks the same.
SHOW_EVERY_MS = 33
# What was visible a quarter of a second ago must be on disk. Every fourth time it is written first, and then shown:
# a slow repaint can't come between.
KEEP_EVERY = 4
# Whoever types without a pause finds the words again too.
KEEP_DRAFT_AFTER_MS = 50
# Typing is counted in its pauses.
COUNT_AFTER_MS = 150
# How often an end that a full disk has refused is tried again.
RETRY_EVERY_MS = 2000


class ChatController(QObject):
    """The open conversation, and every answer under way."""

    conversation_opened = Signal(object, str, list)  # id or None, title, list of StoredMessage
    message_added = Signal(StoredMessage)
    message_replaced = Signal(StoredMessage)
    text_changed = Signal(int, str)  # message id, the whole text so far
    reasoning_changed = Signal(int, str, bool)  # message id, all of it so far, whether it goes on
    answer_ended = Signal(StoredMessage)  # of any conversation
    activity_changed = Signal(int, str)  # message id, what goes on before the first word
    draft_opened = Signal(str)  # what was typed in the conversation that is opened, and not sent
    busy_changed = Signal(bool)  # whether the open conversation awaits an answer
    conversations_changed = Signal()
    counted = Signal(object)  # PromptCount of the open conversation with the draft; None where both are empty
    problem = Signal(str)  # a sentence

    def __init__(
        self,
        history: History,
        engine: EngineClient,
        tuning: TuningController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._engine = engine
        self._tuning = tuning
        self._answers: dict[int, Answer] = {}
        self._conversation_id: int | None = None
        self._busy = False
        self._ticks = 0
        self._timer = QTimer(self, interval=SHOW_EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._unwritten: list[End] = []
        self._retry_timer = QTimer(self, interval=RETRY_EVERY_MS)
        self._retry_timer.timeout.connect(self._write_waiting_ends)
        self._draft = ""
        self._kept_draft = ""
        self._attached: tuple[StoredAttachment, ...] = ()
        self._draft_timer = QTimer(self, interval=KEEP_DRAFT_AFTER_MS, singleShot=True)
        self._draft_timer.timeout.connect(self._keep_draft)
        self._count_timer = QTimer(self, interval=COUNT_AFTER_MS, singleShot=True)
        self._count_timer.timeout.connect(self._count)
        engine.counted.connect(self.counted)
        engine.model_loaded.connect(lambda info: self._count_timer.start())
        tuning.changed.connect(self._count_timer.start)
        engine.piece_received.connect(self._on_piece_received)
        engine.prompt_progressed.connect(self._on_prompt_progressed)
        engine.generated.connect(self._on_generated)
        engine.failed.connect(self._on_failed)

    @property
    def conversation_id(self) -> int | None:
        return self._conversation_id

    def new_conversation(self) -> None:
        """Nothing but a draft is stored before the first question."""
        self._keep_draft()
        self._conversation_id = None
        self._tuning.open(None)
        self.conversation_opened.emit(None, "", [])
        self._open_draft()
        self._update_busy()

    def open(self, conversation_id: int) -> None:
        self._keep_draft()
        self._conversation_id = conversation_id
        self._tuning.open(conversation_id)
        self._reopen()
        self._open_draft()

    def send(self, text: str) -> bool:
        """Ask `text` at the end of the open conversation. False where it could not be kept, so was not asked."""
        try:
            question = self._history.ask(
                self._conversation_id,
                text,
                attached=[item.id for item in self._attached],
                title=title_of(text),
                system_prompt=self._tuning.system_prompt,
                tuning=tuning_text(self._tuning.tuning),
            )
        except PunaError as error:
            self.problem.emit(str(error))
            return False
        self._kept_draft = ""  # the question was it, and took it along
        self._attached = ()
        if self._conversation_id is None:
            self._conversation_id = question.conversation_id
            with self._problems():
                self._tuning.created(question.conversation_id)
            self.conversation_opened.emit(question.conversation_id, title_of(text), [])
        self.message_added.emit(question)
        self.conversations_changed.emit()
        self._ask(question)
        return True

    def edit(self, message_id: int, text: str) -> None:
        """Ask `text` instead of that question, on a branch of its own. Undoing it shows the old one."""
        with self._problems():
            old = self._history.message(message_id)
            self._stop_conversation(old.conversation_id)
            question = self._history.ask_instead(message_id, text)
            self._reopen()
            self._ask(question)

    def regenerate(self, message_id: int) -> None:
        """Answer again the question that `message_id` answers, on a branch of its own."""
        with self._problems():
            old = self._history.message(message_id)
            if old.parent_id is None or old.role is not Role.ASSISTANT:
                return
            self._stop_conversation(old.conversation_id)
            question = self._history.message(old.parent_id)
            self._ask(question, reopen=True)

    def regenerate_last(self) -> None:
        """Answer the last question of the open conversation again; also where its answer never came to be."""
        with self._problems():
            branch = self._history.branch(self._conversation_id) if self._conversation_id is not None else []
            if branch and branch[-1].role is Role.USER:
                self._ask(branch[-1])
            elif branch:
                self.regenerate(branch[-1].id)

    def show_branch(self, message_id: int) -> None:
        with self._problems():
            self._history.show_branch_of(message_id)
            self._reopen()

    def rate(self, message_id: int, rating: Rating | None, note: str | None) -> None:
        """Keep what the person thinks of an answer; `note` None leaves the note as it is."""
        with self._problems():
            self.message_replaced.emit(self._history.rate(message_id, rating, note))
            return
        with self._problems():  # what is shown is what is kept
            self.message_replaced.emit(self._history.message(message_id))

    def set_draft(self, text: str) -> None:
        """It is kept soon; when typing pauses, `counted` tells what sending it now would mean for the context."""
        self._draft = text
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._count_timer.start()

    def set_attachments(self, attached: Sequence[StoredAttachment]) -> None:
        """What goes with the draft; they are kept already."""
        self._attached = tuple(attached)
        self._count_timer.start()

    def oldest(self, count: int) -> list[str]:
        """The beginnings of the questions among the oldest `count` messages that the engine is told of."""
        with self._problems():
            messages = [message for message in self._messages(self._conversation_id) if message.role is not Role.SYSTEM]
            return [title_of(message.content) for message in messages[:count] if message.role is Role.USER]
        return []

    def prompt_request(self) -> ChatRequest:
        """What would be asked now, with the draft if there is one. Raises PunaError."""
        messages = self._messages(self._conversation_id)
        if self._draft.strip() or self._attached:
            messages.append(Message(Role.USER, with_attachments(self._draft, self._attached)))
        return self._tuning.request(self._conversation_id, messages)

    def stop(self) -> None:
        """Stop the answer of the open conversation; what has arrived stays."""
        if self._conversation_id is not None:
            self._stop_conversation(self._conversation_id)

    def rename(self, conversation_id: int, title: str) -> None:
        with self._problems():
            self._history.rename(conversation_id, title)
            self.conversations_changed.emit()

    def leave(self, conversation_id: int) -> None:
        """It is about to be deleted: stop its answer, and show another if it is open."""
        self._stop_conversation(conversation_id)
        if conversation_id == self._conversation_id:
            self.new_conversation()

    def refresh(self) -> None:
        """The history was changed by others: show the open conversation as it is now; none, if it is in the trash."""
        if self._conversation_id is None:
            return
        with self._problems():
            if not self._history.is_listed(self._conversation_id):
                self.leave(self._conversation_id)
                return
        self._tuning.open(self._conversation_id)
        self._reopen()

    def shut_down(self) -> None:
        """Write what has arrived, marked as interrupted. Call before the engine is closed."""
        self._keep_draft()
        for answer in self._answers.values():
            answer.end_thinking(time.monotonic())
            with self._problems():
                self._history.finish(
                    answer.message_id,
                    answer.text,
                    Ending.INTERRUPTED,
                    error="Puna was closed before this answer was complete.",
                    reasoning=answer.reasoning,
                    reasoning_ms=answer.reasoning_ms,
                )
        self._answers.clear()
        self._timer.stop()
        self._count_timer.stop()
        self._draft_timer.stop()
        self._write_waiting_ends()
        self._retry_timer.stop()

    def _keep_draft(self) -> None:
        if self._draft != self._kept_draft:
            with self._problems():
                self._history.keep_draft(self._conversation_id, self._draft)
                self._kept_draft = self._draft

    def _open_draft(self) -> None:
        self._draft = ""
        with self._problems():
            self._draft = self._history.draft(self._conversation_id)
        self._kept_draft = self._draft
        self.draft_opened.emit(self._draft)

    def _count(self) -> None:
        with self._problems():
            request = self.prompt_request()
            if any(message.role is not Role.SYSTEM for message in request.messages):
                self._engine.count(request)
            else:
                self.counted.emit(None)

    def _messages(self, conversation_id: int | None) -> list[Message]:
        """What the engine is told of the branch that is shown, the system prompt first."""
        if conversation_id is None:
            messages, system_prompt = [], self._tuning.system_prompt
        else:
            messages = [item.as_message() for item in self._history.branch(conversation_id)]
            system_prompt = self._history.system_prompt(conversation_id)
        if system_prompt.strip():
            messages.insert(0, Message(Role.SYSTEM, system_prompt))
        return messages

    def _ask(self, question: StoredMessage, reopen: bool = False) -> None:
        """Have the branch that ends with `question` answered below it."""
        model_path = self._engine.model_path
        if model_path is None:
            self.problem.emit("Your question is kept, but there is no model to answer it yet: add or choose a model.")
            return
        with self._problems():
            conversation_id = question.conversation_id
            request = self._tuning.request(conversation_id, ())
            answer = self._history.add_message(
                conversation_id,
                question.id,
                Role.ASSISTANT,
                "",
                Ending.STREAMING,
                model=model_name(model_path),
                template=request.template,
                options=request.options,
            )
            request = replace(request, messages=tuple(self._messages(conversation_id)[:-1]))
            if reopen:
                self._reopen()
            elif conversation_id == self._conversation_id:
                self.message_added.emit(answer)
            request_id = self._engine.generate(request)
            self._answers[request_id] = Answer(answer.id, conversation_id)
            waiting = self._engine.state is EngineState.LOADING
            self._show_activity(self._answers[request_id], "Loading the model…" if waiting else "Thinking…")
            self._timer.start()
        self._update_busy()

    def _reopen(self) -> None:
        """Show the open conversation anew; an answer under way with all that has arrived."""
        conversation_id = self._conversation_id
        if conversation_id is None:
            return
        with self._problems():
            arrived = {answer.message_id: answer for answer in self._answers.values()}
            self._keep_answers()
            branch = self._history.branch(conversation_id)
            title = self._history.conversation(conversation_id).title
            self.conversation_opened.emit(conversation_id, title, branch)
            for message in branch:
                if message.id in arrived:
                    answer = arrived[message.id]
                    self._show_answer(answer)
        self._update_busy()

    def _stop_conversation(self, conversation_id: int) -> None:
        for request_id, answer in self._answers.items():
            if answer.conversation_id == conversation_id:
                self._engine.cancel(request_id)

    def _on_piece_received(self, request_id: int, text: str, is_reasoning: bool) -> None:
        if answer := self._answers.get(request_id):
            answer.take(text, is_reasoning, time.monotonic())

    def _on_prompt_progressed(self, request_id: int, done: int, total: int) -> None:
        if (answer := self._answers.get(request_id)) and not answer.length:
            reading = done < total
            self._show_activity(
                answer, f"Reading the conversation… {100 * done // total} %" if reading else "Thinking…"
            )

    def _on_generated(self, request_id: int, result: GenerationResult) -> None:
        self._finish(request_id, ENDING_OF[result.stop_reason], result, remark_on(result))

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
        self._update_busy()

    def _write_end(self, end: End, tell: bool) -> bool:
        """False where the disk refuses: the end waits in memory and is written as soon as it can be."""
        answer = end.answer
        try:
            message = self._history.finish(
                answer.message_id,
                answer.text,
                end.ending,
                end.result,
                end.error,
                reasoning=answer.reasoning,
                reasoning_ms=answer.reasoning_ms,
            )
        except PunaError as error:
            self._unwritten.append(end)
            if tell:
                self.problem.emit(str(error))
            return False
        if answer.conversation_id == self._conversation_id:
            self.message_replaced.emit(message)
        self.answer_ended.emit(message)
        self.conversations_changed.emit()
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
            self._keep_answers()
        self._show_answers()

    def _show_answers(self) -> None:
        for answer in self._answers.values():
            if answer.conversation_id == self._conversation_id and answer.shown != answer.length:
                self._show_answer(answer)

    def _show_answer(self, answer: Answer) -> None:
        answer.shown = answer.length
        if answer.reasoning:
            self.reasoning_changed.emit(answer.message_id, answer.reasoning, not answer.text)
        self.text_changed.emit(answer.message_id, answer.text)

    def _keep_answers(self) -> None:
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

    def _show_activity(self, answer: Answer, text: str) -> None:
        if answer.conversation_id == self._conversation_id:
            self.activity_changed.emit(answer.message_id, text)

    def _update_busy(self) -> None:
        self._count_timer.start()
        busy = any(answer.conversation_id == self._conversation_id for answer in self._answers.values())
        if busy != self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)

    @contextmanager
    def _problems(self) -> Iterator[None]:
        """Show what the world has against the block in a sentence; let everything else, which is a bug, pass."""
        try:
            yield
        except PunaError as error:
            self.problem.emit(str(error))
