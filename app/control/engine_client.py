"""The window's side of the engine: one child per loaded model.

Knows how to load a model, ask for answers and survive the child's death: whatever was under way is reported as
failed, and the next request starts a new child with the same model. Knows nothing of conversations or history.
"""

import itertools
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.control.child import Child, ChildOutcome
from app.core.generation import ChatRequest, GenerationResult, LoadOptions, PromptCount, StopReason
from app.core.messages import Message
from app.protocol import (
    AnyMessage,
    Cancel,
    CountTexts,
    CountTokens,
    Failed,
    Generate,
    Generated,
    LoadModel,
    LoadProgress,
    ModelLoaded,
    Piece,
    PreviewPrompt,
    PromptCounted,
    PromptPreviewed,
    PromptProgress,
    ScoreTemplates,
    ScoringProgress,
    TemplatesScored,
    TextsCounted,
)

# An engine that is told to end may take so long to keep what it has read; app.engine.worker takes a little less.
PATIENCE_MS = 10_000


class EngineState(Enum):
    EMPTY = "empty"  # no model was asked for
    LOADING = "loading"
    READY = "ready"
    STOPPED = "stopped"  # the child ended by itself, or the model could not be loaded


class EngineClient(QObject):
    """Asks engine children. Answers of one `request_id` end with exactly one of `generated` and `failed`.

    A search for a template ends with exactly one of `templates_scored` and `failed`.
    """

    state_changed = Signal(EngineState)
    load_progressed = Signal(float)  # 0 to 1
    model_loaded = Signal(object)  # ModelInfo
    stopped = Signal(str)  # a sentence: why there is no engine now
    refused = Signal(str)  # a sentence: the model seems too large, but could be loaded with LoadOptions.force
    prompt_progressed = Signal(int, int, int)  # request_id, tokens read, tokens in all
    piece_received = Signal(int, str, bool)  # request_id, text, whether it is reasoning
    generated = Signal(int, object)  # request_id, GenerationResult
    failed = Signal(int, str)  # request_id, a sentence
    scoring_progressed = Signal(int, float)  # request_id, 0 to 1
    templates_scored = Signal(int, object)  # request_id, TemplateVerdict; None where it was cancelled
    counted = Signal(object)  # PromptCount, of the newest `count`
    texts_counted = Signal(int, list)  # request_id, tokens of each text
    previewed = Signal(int, object)  # request_id, PromptPreview

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._child: Child | None = None
        self._options: LoadOptions | None = None
        self._ids = itertools.count(1)
        # Children that were told to end, and what is to be said to the one after them when they have.
        self._leaving: list[Child] = []
        self._held: list[AnyMessage] = []
        self._open: set[int] = set()
        # Answers that wait for a model which is being loaded, or for the next turn of the event loop.
        self._waiting: dict[int, Callable[[], ChatRequest]] = {}
        self._counting: int | None = None
        self._count_next: ChatRequest | None = None
        self.state = EngineState.EMPTY

    @property
    def model_path(self) -> str | None:
        """The model that is loaded, or would be by the next request."""
        return self._options.path if self._options else None

    @property
    def process_id(self) -> int:
        return self._child.process_id if self._child else 0

    def load(self, options: LoadOptions) -> None:
        """Replace whatever is loaded. Answers still under way fail."""
        self._leave_child(self.tr("Another model was chosen before this answer was complete."))
        self._options = options
        self._start()

    def unload(self) -> None:
        """Let the model go, without another in its place."""
        self._drop_child("The model was removed.")
        self._options = None
        self._set_state(EngineState.EMPTY)

    def rest(self, reason: str) -> None:
        """As `unload`, but the child may first keep what it has read. `reason` tells why answers under way fail."""
        self._leave_child(reason)
        self._options = None
        self._set_state(EngineState.EMPTY)

    def cancel_load(self) -> None:
        """Give up loading; `stopped` follows. The next request would load the same model again."""
        if self.state is EngineState.LOADING:
            # It has nothing yet that is worth keeping.
            self._drop_child("Loading was cancelled.")
            self._stop("Loading was cancelled.")

    def generate(self, request: ChatRequest | Callable[[], ChatRequest]) -> int:
        """Return the request's id. A child that has died, or failed to load, is started again first.

        A request that is yet to be made is made once the model is loaded, and `model_loaded` was told; of a model that
        is loaded, in the next turn of the event loop.
        """
        request_id = self._next_id()
        if isinstance(request, ChatRequest):
            self._send(Generate(request_id, request))
        else:
            self._waiting[request_id] = request
            # Not in the turn in which the question was kept and shown: each of both takes a while for a whole book.
            QTimer.singleShot(0, self, self._send_waiting)
        return request_id

    def score_templates(self, exchanges: Sequence[tuple[Message, ...]] = ()) -> int:
        """Find the template that the model was trained with, by these exchanges or our own; `cancel` may end it."""
        request_id = self._next_id()
        self._send(ScoreTemplates(request_id, tuple(exchanges)))
        return request_id

    def count(self, request: ChatRequest) -> None:
        """Have `counted` tell what would be sent. Only the newest request is answered; none starts a child."""
        if self._child is None or self.state is not EngineState.READY:
            return
        if self._counting is not None:
            self._count_next = request
            return
        self._counting = next(self._ids)
        self._child.send(CountTokens(self._counting, request))

    def count_texts(self, texts: Sequence[str]) -> int | None:
        """The id under which `texts_counted` tells; None where no model is ready. A new child must be asked again."""
        if self._child is None or self.state is not EngineState.READY:
            return None
        request_id = next(self._ids)
        self._child.send(CountTexts(request_id, tuple(texts)))
        return request_id

    def preview(self, request: ChatRequest) -> int | None:
        """The id under which `previewed`, or `failed`, tells; None where no model is ready."""
        if self._child is None or self.state is not EngineState.READY:
            return None
        request_id = next(self._ids)
        self._child.send(PreviewPrompt(request_id, request))
        return request_id

    def cancel(self, request_id: int) -> None:
        if self._waiting.pop(request_id, None) is not None:
            self._open.discard(request_id)
            self.generated.emit(request_id, GenerationResult(StopReason.CANCELLED, 0, 0, 0, 0.0, 0.0))
        elif self._child is not None:
            self._send(Cancel(request_id))

    def close(self) -> None:
        """Have the child end and wait for it, PATIENCE_MS at most; answers under way are forgotten."""
        self._open.clear()
        self._waiting.clear()
        self._leave_child("")
        for child in list(self._leaving):
            if not child.wait(PATIENCE_MS):
                child.end()
                child.wait()

    def _next_id(self) -> int:
        """Of a request that now waits for its end. Starts a child where there is none."""
        assert self._options is not None, "no model was ever loaded"
        if self._child is None:
            self._start()
        request_id = next(self._ids)
        self._open.add(request_id)
        return request_id

    def _start(self) -> None:
        assert self._options is not None
        self._child = Child("engine", self._log, self)
        self._child.about = self._options.path
        self._child.message_received.connect(self._on_message)
        self._child.ended.connect(self._on_ended)
        self._send(LoadModel(self._options))
        self._set_state(EngineState.LOADING)

    def _send(self, message: AnyMessage) -> None:
        """To the child, once no other takes the memory that it is to be given."""
        if self._leaving:
            self._held.append(message)
        elif self._child is not None:
            self._child.send(message)

    def _leave_child(self, reason: str) -> None:
        """Let the child keep what it has read of conversations, which may take seconds, and end."""
        if self._child is None:
            return
        child, self._child = self._child, None
        child.message_received.disconnect(self._on_message)
        child.ended.disconnect(self._on_ended)
        self._held.clear()
        self._leaving.append(child)
        child.ended.connect(self._on_left)
        child.leave(PATIENCE_MS)
        self._fail_open(reason)

    def _on_left(self) -> None:
        for child in [child for child in self._leaving if not child.running]:
            self._leaving.remove(child)
            child.deleteLater()
        if not self._leaving:
            held, self._held = self._held, []
            for message in held:
                self._send(message)

    def _drop_child(self, reason: str) -> None:
        if self._child is None:
            return
        child, self._child = self._child, None
        child.message_received.disconnect(self._on_message)
        child.ended.disconnect(self._on_ended)
        self._held.clear()
        child.end()
        child.wait()
        child.deleteLater()
        self._fail_open(reason)

    def _on_message(self, message: AnyMessage) -> None:
        match message:
            case Piece(id, text, is_reasoning):
                self.piece_received.emit(id, text, is_reasoning)
            case PromptProgress(id, done, total):
                self.prompt_progressed.emit(id, done, total)
            case Generated(id, result):
                self._open.discard(id)
                self.generated.emit(id, result)
            case ScoringProgress(id, fraction):
                self.scoring_progressed.emit(id, fraction)
            case TemplatesScored(id, verdict):
                self._open.discard(id)
                self.templates_scored.emit(id, verdict)
            case LoadProgress(fraction):
                self.load_progressed.emit(fraction)
            case ModelLoaded(info):
                self._set_state(EngineState.READY)
                self.model_loaded.emit(info)
                self._send_waiting()
            case Failed(text, None, may_force):
                self._drop_child(text)
                if may_force:
                    self._set_state(EngineState.STOPPED)
                    self.refused.emit(text)
                else:
                    self._stop(text)
            case TextsCounted(id, counts):
                self.texts_counted.emit(id, list(counts))
            case PromptPreviewed(id, preview):
                self.previewed.emit(id, preview)
            case PromptCounted(id, count):
                self._on_counted(count)
            case Failed(_, int(id)) if id == self._counting:
                self._on_counted(None)
            case Failed(text, int(id)):
                self._open.discard(id)
                self.failed.emit(id, text)

    def _on_counted(self, count: PromptCount | None) -> None:
        self._counting = None
        waiting, self._count_next = self._count_next, None
        if waiting is not None:
            self.count(waiting)
        elif count is not None:
            self.counted.emit(count)

    def _on_ended(self, outcome: ChildOutcome) -> None:
        text = self.tr("The model stopped: {0}.").format(outcome.text)
        assert self._child is not None
        self._child.deleteLater()
        self._child = None
        self._fail_open(text)
        self._stop(text)

    def _stop(self, text: str) -> None:
        self._set_state(EngineState.STOPPED)
        self.stopped.emit(text)

    def _send_waiting(self) -> None:
        if self.state is not EngineState.LOADING:
            waiting, self._waiting = self._waiting, {}
            for id, make in waiting.items():
                self._send(Generate(id, make()))

    def _fail_open(self, text: str) -> None:
        self._counting = self._count_next = None
        self._waiting.clear()
        waiting, self._open = self._open, set()
        for request_id in sorted(waiting):
            self.failed.emit(request_id, text)

    def _set_state(self, state: EngineState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
