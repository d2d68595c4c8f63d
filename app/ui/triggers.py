"""What / and @ do in the message field: saved prompts at its beginning, models of the library anywhere.

A saved prompt comes in whole; its {fields} are selected one after the other by Tab until none is left.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.ui.growing_edit import GrowingEdit
from app.ui.suggestions import Suggestion, SuggestionList
from app.ui.theme import Theme

_PROMPT = re.compile(r"/([^\n/]{0,40})\Z")
_MODEL = re.compile(r"(?:^|(?<=\s))@(\S{0,60})\Z")
# A longer text before the cursor is not looked at: no word of a trigger is.
_LOOK_BACK = 80
_FIELD = re.compile(r"\{[^{}\n]{1,60}\}")
# The key of the line that opens the list of saved prompts.
_EDIT = "edit"


@dataclass(frozen=True)
class PromptWords:
    number: int
    name: str
    text: str


class Triggers(QObject):
    """Signals: `model_chosen(str)` with a path, `prompts_requested()` to edit the saved prompts."""

    model_chosen = Signal(str)
    prompts_requested = Signal()

    def __init__(self, theme: Theme, field: GrowingEdit) -> None:
        super().__init__(field)
        self._field = field
        self._prompts: tuple[PromptWords, ...] = ()
        self._models: tuple[Suggestion, ...] = ()
        self._is_prompt = True
        self._put_aside = ""
        self._has_fields = False
        self.list = SuggestionList(theme, field)
        self.list.chosen.connect(self._on_chosen)
        field.installEventFilter(self)
        field.textChanged.connect(self._look)
        field.cursorPositionChanged.connect(self._look)
        field.focus_changed.connect(self._on_focus_changed)

    def set_prompts(self, prompts: Sequence[PromptWords]) -> None:
        self._prompts = tuple(prompts)

    def set_models(self, models: Sequence[tuple[str, str, str]]) -> None:
        """(path, name, detail) as in the header's list."""
        self._models = tuple(Suggestion(path, name, detail) for path, name, detail in models)

    def insert_prompt(self, text: str) -> None:
        """At the cursor, as one step to undo; its first field is selected."""
        cursor = self._field.textCursor()
        start = cursor.selectionStart()
        cursor.insertText(text)
        self._field.setTextCursor(cursor)
        self._has_fields = True
        self._select_field(start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.list.isVisible() and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        return self._on_list_key(event) if self.list.isVisible() else self._on_field_key(event)

    def _on_list_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and plain:
            self.list.choose()
            return True
        if key == Qt.Key.Key_Escape:
            # Not offered again before something else is typed.
            self._put_aside = self._before_cursor()
            self.list.hide()
            return True
        return False

    def _on_field_key(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Tab or event.modifiers() or not self._has_fields:
            return False
        # Where no field is left Tab goes on to the next widget again.
        self._has_fields = self._select_field(self._field.textCursor().selectionEnd())
        return self._has_fields

    def _select_field(self, position: int) -> bool:
        """The first field at or after `position`, else the first of all."""
        text = self._field.toPlainText()
        # Positions of a cursor count UTF-16, where some characters are two.
        fields = [(_units(text[: match.start()]), _units(match[0])) for match in _FIELD.finditer(text)]
        if not fields:
            return False
        start, length = next((field for field in fields if field[0] >= position), fields[0])
        cursor = self._field.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self._field.setTextCursor(cursor)
        return True

    def _look(self) -> None:
        if self._field.document().isEmpty():
            self._has_fields = False
        before = self._before_cursor()
        if before != self._put_aside:
            self._put_aside = ""
        if not self._field.hasFocus() or not before or self._put_aside:
            self.list.hide()
            return
        if self._at_beginning(before) and (prompt := _PROMPT.fullmatch(before)):
            self._is_prompt = True
            self.list.offer(self.tr("Saved prompts"), self._matching_prompts(prompt[1]))
        elif model := _MODEL.search(before):
            self._is_prompt = False
            self.list.offer(self.tr("Answer this conversation with"), _matching(self._models, model[1]))
        else:
            self.list.hide()

    def _matching_prompts(self, typed: str) -> list[Suggestion]:
        offered = [Suggestion(str(each.number), each.name, " ".join(each.text[:60].split())) for each in self._prompts]
        found = _matching(offered, typed)
        if not typed:
            words = self.tr("Edit saved prompts…") if self._prompts else self.tr("Save a prompt to use it here…")
            found.append(Suggestion(_EDIT, words))
        return found

    def _on_chosen(self, key: str) -> None:
        self._take_trigger_out()
        if not self._is_prompt:
            self.model_chosen.emit(key)
        elif key == _EDIT:
            self.prompts_requested.emit()
        elif prompt := next((each for each in self._prompts if str(each.number) == key), None):
            self.insert_prompt(prompt.text)

    def _take_trigger_out(self) -> None:
        before = self._before_cursor()
        match = _PROMPT.fullmatch(before) if self._is_prompt else _MODEL.search(before)
        if match is not None:
            cursor = self._field.textCursor()
            length = _units(match[0])
            cursor.setPosition(cursor.position() - length, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def _before_cursor(self) -> str:
        """The end of the line up to the cursor; empty where something is selected."""
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            return ""
        at = cursor.positionInBlock()
        start = max(at - _LOOK_BACK, 0)
        cursor.setPosition(cursor.block().position() + start)
        cursor.setPosition(self._field.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _at_beginning(self, before: str) -> bool:
        return self._field.textCursor().position() == _units(before)

    def _on_focus_changed(self, focused: bool) -> None:
        if not focused:
            self.list.hide()


def _matching(suggestions: Sequence[Suggestion], typed: str) -> list[Suggestion]:
    """Those that have all of its words; those that begin with it come first."""
    words = typed.casefold().split()
    found = [each for each in suggestions if all(word in each.title.casefold() for word in words)]
    return sorted(found, key=lambda each: not each.title.casefold().startswith(typed.casefold()))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
