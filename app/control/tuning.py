"""How the open conversation is answered: instructions, template, sampling, adapters; and what is asked because of it.

Keeps every change with its conversation at once. A conversation that does not exist yet keeps its own in memory.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.core.generation import ChatRequest, GenerationOptions, ModelInfo
from app.core.messages import Message
from app.core.persona import Persona
from app.core.tuning import Tuning
from app.errors import PunaError
from app.storage.history import History
from app.storage.tunings import Tunings


class TuningController(QObject):
    """Of the open conversation; `request` serves every conversation."""

    changed = Signal()
    problem = Signal(str)  # a sentence

    def __init__(self, history: History, tunings: Tunings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._tunings = tunings
        self._conversation_id: int | None = None
        self._defaults = GenerationOptions()
        self._beginning = Persona()
        self.tuning = Tuning()
        self.system_prompt = ""

    def set_model(self, info: ModelInfo | None) -> None:
        """What is not set comes from this model."""
        self._defaults = info.sampling if info else GenerationOptions()

    def open(self, conversation_id: int | None) -> None:
        """Take up what that conversation has; None begins afresh."""
        self._conversation_id = conversation_id
        self.tuning, self.system_prompt = self._beginning.tuning, self._beginning.system_prompt
        if conversation_id is not None:
            with self._problems():
                self.tuning = self._tunings.of(conversation_id)
                self.system_prompt = self._history.system_prompt(conversation_id)
        self.changed.emit()

    def set_beginning(self, persona: Persona) -> None:
        """What every new conversation begins with; the one that is not begun yet too, where nothing was set in it."""
        before, self._beginning = self._beginning, persona
        if self._conversation_id is None and Persona(self.system_prompt, self.tuning) == before != persona:
            self.take(persona)

    def take(self, persona: Persona) -> None:
        """Its instructions and its tuning instead of what holds now."""
        self.set_system_prompt(persona.system_prompt)
        self._set(persona.tuning)

    def created(self, conversation_id: int) -> None:
        """The conversation that did not exist yet does now: keep with it what was set before. Raises PunaError."""
        self._conversation_id = conversation_id
        if self.tuning != Tuning():
            self._tunings.keep(conversation_id, self.tuning)

    def request(self, conversation_id: int | None, messages: Sequence[Message]) -> ChatRequest:
        """What to ask the engine. Raises PunaError."""
        if conversation_id is None or conversation_id == self._conversation_id:
            tuning = self.tuning
        else:
            tuning = self._tunings.of(conversation_id)
        return ChatRequest(
            tuple(messages),
            tuning.sampling.applied_to(self._defaults),
            tuning.template or None,
            conversation="" if conversation_id is None else str(conversation_id),
            adapters=tuning.adapters,
        )

    def set_system_prompt(self, text: str) -> None:
        if text == self.system_prompt:
            return
        self.system_prompt = text
        if self._conversation_id is not None:
            with self._problems():
                self._history.change([self._conversation_id], system_prompt=text)
        self.changed.emit()

    def set_template(self, name: str) -> None:
        self._set(replace(self.tuning, template=name))

    def set_option(self, name: str, value: object) -> None:
        """The value "" means the model's own again."""
        sampling = self.tuning.sampling
        self._set(
            replace(self.tuning, sampling=sampling.without(name) if value == "" else sampling.with_value(name, value))
        )

    def scale_adapter(self, path: str, scale: float = 1.0) -> None:
        """Add the adapter, or change how strongly it counts."""
        self._set(self.tuning.with_adapter(path, scale))

    def remove_adapter(self, path: str) -> None:
        self._set(self.tuning.without_adapter(path))

    def _set(self, tuning: Tuning) -> None:
        if tuning == self.tuning:
            return
        self.tuning = tuning
        if self._conversation_id is not None:
            with self._problems():
                self._tunings.keep(self._conversation_id, tuning)
        self.changed.emit()

    @contextmanager
    def _problems(self) -> Iterator[None]:
        try:
            yield
        except PunaError as error:
            self.problem.emit(str(error))
