"""All actions with their keys, each of which can be changed by pressing others.

Shows and changes the table of actions; what was chosen is kept by whoever listens.
"""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.actions import ACTIONS, ActionSpec, WindowActions, words_of
from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.screen_size import within_screen
from app.ui.search_field import EmptyButton
from app.ui.theme import UNIT, Theme


class KeysDialog(QDialog):
    """Signal: `keys_chosen(dict)`: all keys that differ from the usual ones, by the action's id."""

    keys_chosen = Signal(dict)

    def __init__(self, theme: Theme, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(within_screen(self, theme.units(72), theme.units(76)))
        self._theme = theme
        self._actions = actions
        self.edits: dict[str, _KeysEdit] = {}
        self.note = wrapped_label("", "secondary")
        self.usual = TextButton(theme, self.tr("Usual keys for all"), icon="rotate-ccw")
        self.close_button = TextButton(theme, self.tr("Close"))
        table = QWidget()
        table.setObjectName("page")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, UNIT, 0)
        grid.setHorizontalSpacing(UNIT * 2)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(0, 1)
        for row, spec in enumerate(ACTIONS):
            words = QLabel(words_of(spec))
            words.setWordWrap(True)
            grid.addWidget(words, row, 0)
            grid.addWidget(self._fixed(spec) if spec.fixed else self._edit(spec), row, 1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(table)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QHBoxLayout()
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT * 2)
        column.addWidget(self.note)
        column.addWidget(area, 1)
        column.addLayout(buttons)
        self.usual.clicked.connect(self._on_usual)
        self.close_button.clicked.connect(self.reject)
        self._show()

    def _fixed(self, spec: ActionSpec) -> QLabel:
        label = QLabel(self._actions.shown_keys(spec))
        label.setProperty("look", "secondary")
        label.setMargin(UNIT // 2)
        return label

    def _edit(self, spec: ActionSpec) -> "_KeysEdit":
        edit = _KeysEdit()
        edit.setMaximumSequenceLength(1)
        edit.setMinimumWidth(UNIT * 24)
        edit.setAccessibleName(self.tr("Keys for: {0}").format(words_of(spec)))
        line = edit.findChild(QLineEdit)
        line.setAccessibleName(edit.accessibleName())
        EmptyButton(self._theme, line)
        edit.editingFinished.connect(lambda: self._on_edited(spec))
        self.edits[spec.id] = edit
        return edit

    def _on_edited(self, spec: ActionSpec) -> None:
        keys = self.edits[spec.id].keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if keys == (self._actions.keys(spec) or ("",))[0]:
            return
        own = self._actions.own_keys()
        loser = self._actions.who_has(keys, spec.id) if keys else None
        if loser is not None and loser.fixed:
            self._show(self.tr("These keys always mean “{0}”.").format(words_of(loser)))
            return
        own[spec.id] = keys
        if loser is not None and loser.id in own:
            own[loser.id] = ""
        self._take(own)
        if loser is not None:
            self._show(self.tr("“{0}” has these keys no more.").format(words_of(loser)))

    def _on_usual(self) -> None:
        self._take({})

    def _take(self, own: dict[str, str]) -> None:
        self._actions.set_own_keys(own)
        self.keys_chosen.emit(own)
        self._show()

    def _show(self, note: str = "") -> None:
        self.note.setText(note or self.tr("Click on keys and press others to change them."))
        for spec in ACTIONS:
            if not spec.fixed:
                edit = self.edits[spec.id]
                with QSignalBlocker(edit):
                    edit.setKeySequence(QKeySequence((self._actions.keys(spec) or ("",))[0]))
                edit.setToolTip(self._actions.shown_keys(spec))
        self.usual.setEnabled(bool(self._actions.own_keys()))


class _KeysEdit(QKeySequenceEdit):
    """Takes every key but those by which one moves on: Tab, and Esc alone."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _moves_on(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _moves_on(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _moves_on(event: QKeyEvent) -> bool:
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or (event.key() == Qt.Key.Key_Escape and plain)
