"""What happens between a question and its answer.

Joins history and engine: writes every question before it is asked, keeps what has arrived of an answer on disk while
it streams, and turns edits and second tries into branches. Knows nothing of widgets; the window connects to its
signals. Answers go on when another conversation is opened.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.control.answer import Answer, model_name, title_of
from app.control.answering import Answering
from app.control.engine_client import EngineClient
from app.control.tuning import TuningController
from app.core.archive import Rating
from app.core.conversation import StoredAttachment, StoredMessage, with_attachments
from app.core.generation import ChatRequest
from app.core.messages import Ending, Message, Role
from app.core.tuning import tuning_text
from app.errors import PunaError
from app.storage.history import History

# Whoever types without a pause finds the words again too.
KEEP_DRAFT_AFTER_MS = 50
# Typing is counted in its pauses.
COUNT_AFTER_MS = 150


class ChatController(QObject):
    """The open conversation: what is asked in it, and what is shown of it."""

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
        self._conversation_id: int | None = None
        self._busy = False
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
        self._answering = Answering(history, engine, self)
        self._answering.text_changed.connect(self._on_text_changed)
        self._answering.activity_changed.connect(self._on_activity_changed)
        self._answering.ended.connect(self._on_ended)
        self._answering.changed.connect(self._update_busy)
        self._answering.problem.connect(self.problem)

    @property
    def conversation_id(self) -> int | None:
        return self._conversation_id

    @property
    def has_draft(self) -> bool:
        """Whether something is written or attached that could be sent."""
        return bool(self._draft.strip() or self._attached)

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
            self._answering.stop(old.conversation_id)
            question = self._history.ask_instead(message_id, text)
            self._reopen()
            self._ask(question)

    def regenerate(self, message_id: int, template: str | None = None) -> None:
        """Answer again the question that `message_id` answers, on a branch of its own.

        With a `template` that answer alone is made with it: a name, Jinja source, or "" for the model's own.
        """
        with self._problems():
            old = self._history.message(message_id)
            if old.parent_id is None or old.role is not Role.ASSISTANT:
                return
            self._answering.stop(old.conversation_id)
            question = self._history.message(old.parent_id)
            self._ask(question, reopen=True, template=template)

    def regenerate_last(self) -> None:
        """Answer the last question of the open conversation again; also where its answer never came to be."""
        with self._problems():
            branch = self._history.branch(self._conversation_id) if self._conversation_id is not None else []
            if branch and branch[-1].role is Role.USER:
                self._ask(branch[-1])
            elif branch:
                self.regenerate(branch[-1].id)

    def go_on(self, message_id: int) -> None:
        """Have the model go on with the answer that ends what is shown, where that was cut off."""
        with self._problems():
            answer = self._history.message(message_id)
            last = self._history.branch(answer.conversation_id)[-1]
            # The last character may have been cut off in its middle.
            text = answer.content.removesuffix("\ufffd")
            if last.id != message_id or not answer.is_cut_off:
                return
            if (model_path := self._engine.model_path) is None:
                self.problem.emit("There is no model to go on with this answer: add or choose one.")
                return
            request = replace(
                self._tuning.request(answer.conversation_id, self._messages(answer.conversation_id)[:-1]),
                template=answer.template,
                begun=Message(Role.ASSISTANT, text, answer.reasoning),
            )
            name = model_name(model_path)
            author = answer.model if answer.model in (None, name) else f"{answer.model}, {name}"
            answer = self._history.go_on(message_id, text, author)
            if answer.conversation_id == self._conversation_id:
                self.message_replaced.emit(answer)
            self._answering.begin(answer, lambda: self._with_options(request))

    def go_on_with_last(self) -> None:
        """As `go_on`, with the last answer of the open conversation."""
        with self._problems():
            branch = self._history.branch(self._conversation_id) if self._conversation_id is not None else []
            if branch:
                self.go_on(branch[-1].id)

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
        if self.has_draft:
            messages.append(Message(Role.USER, with_attachments(self._draft, self._attached)))
        return self._tuning.request(self._conversation_id, messages)

    def stop(self) -> None:
        """Stop the answer of the open conversation; what has arrived stays."""
        if self._conversation_id is not None:
            self._answering.stop(self._conversation_id)

    def rename(self, conversation_id: int, title: str) -> None:
        with self._problems():
            self._history.rename(conversation_id, title)
            self.conversations_changed.emit()

    def leave(self, conversation_id: int) -> None:
        """It is about to be deleted: stop its answer, and show another if it is open."""
        self._answering.stop(conversation_id)
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
        self._answering.shut_down()
        self._count_timer.stop()
        self._draft_timer.stop()

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

    def _ask(self, question: StoredMessage, reopen: bool = False, template: str | None = None) -> None:
        """Have the branch that ends with `question` answered below it."""
        model_path = self._engine.model_path
        if model_path is None:
            self.problem.emit("Your question is kept, but there is no model to answer it yet: add or choose a model.")
            return
        with self._problems():
            conversation_id = question.conversation_id
            request = self._tuning.request(conversation_id, ())
            if template is not None:
                request = replace(request, template=template or None)
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
            self._answering.begin(answer, lambda: self._with_options(request))
        self._update_busy()

    def _with_options(self, request: ChatRequest) -> ChatRequest:
        """The same, made with the options that suit the model which is loaded by now."""
        with self._problems():
            options = self._tuning.request(int(request.conversation), ()).options
            return replace(request, options=options)
        return request

    def _reopen(self) -> None:
        """Show the open conversation anew; an answer under way with all that has arrived."""
        conversation_id = self._conversation_id
        if conversation_id is None:
            return
        with self._problems():
            self._answering.keep()
            branch = self._history.branch(conversation_id)
            title = self._history.conversation(conversation_id).title
            self.conversation_opened.emit(conversation_id, title, branch)
            shown = {message.id for message in branch}
            for answer in self._answering.of_conversation(conversation_id):
                if answer.message_id in shown:
                    self._answering.show(answer)
        self._update_busy()

    def _on_text_changed(self, answer: Answer) -> None:
        if answer.conversation_id == self._conversation_id:
            if answer.reasoning:
                self.reasoning_changed.emit(answer.message_id, answer.reasoning, not answer.text)
            self.text_changed.emit(answer.message_id, answer.text)

    def _on_activity_changed(self, answer: Answer, text: str) -> None:
        if answer.conversation_id == self._conversation_id:
            self.activity_changed.emit(answer.message_id, text)

    def _on_ended(self, message: StoredMessage) -> None:
        if message.conversation_id == self._conversation_id:
            self.message_replaced.emit(message)
        self.answer_ended.emit(message)
        self.conversations_changed.emit()

    def _update_busy(self) -> None:
        self._count_timer.start()
        busy = bool(self._answering.of_conversation(self._conversation_id))
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
