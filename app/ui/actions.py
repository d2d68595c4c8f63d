"""Everything in the window that has a name and keys: the one table behind shortcuts, tooltips, palette and key list.

Knows which keys stand for what, and which of them a person has changed. What an action does is given by whoever builds
the window; what is typed inside a single widget is listed here only so that it can be looked up.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class ActionSpec:
    """`keys` are in Qt's portable form; on a Mac Ctrl is the command key. Those of one that is `fixed` belong to a
    widget and can't be changed.
    """

    id: str
    words: str
    keys: tuple[str, ...] = ()
    fixed: bool = False


_CONTEXT = "Actions"
ACTIONS = (
    ActionSpec("palette", QT_TRANSLATE_NOOP("Actions", "Do anything by its name"), ("Ctrl+Shift+P", "Ctrl+P")),
    ActionSpec("new-chat", QT_TRANSLATE_NOOP("Actions", "New chat"), ("Ctrl+N", "Ctrl+Shift+O")),
    ActionSpec("search", QT_TRANSLATE_NOOP("Actions", "Find in all conversations"), ("Ctrl+K", "Ctrl+Shift+F")),
    ActionSpec("find-here", QT_TRANSLATE_NOOP("Actions", "Find in this conversation"), ("Ctrl+F",)),
    ActionSpec("choose-model", QT_TRANSLATE_NOOP("Actions", "Choose a model"), ("Ctrl+L", "Ctrl+Shift+M")),
    ActionSpec("regenerate", QT_TRANSLATE_NOOP("Actions", "Answer again"), ("Ctrl+R",)),
    ActionSpec("go-on", QT_TRANSLATE_NOOP("Actions", "Continue the last answer"), ("Ctrl+Shift+R",)),
    ActionSpec("stop", QT_TRANSLATE_NOOP("Actions", "Stop the answer"), ("Esc",)),
    ActionSpec("copy-answer", QT_TRANSLATE_NOOP("Actions", "Copy the last answer"), ("Ctrl+Shift+C",)),
    ActionSpec("write", QT_TRANSLATE_NOOP("Actions", "Go to the message field"), ("Shift+Esc",)),
    ActionSpec("attach", QT_TRANSLATE_NOOP("Actions", "Attach files"), ("Ctrl+Shift+A",)),
    ActionSpec("prompts", QT_TRANSLATE_NOOP("Actions", "Saved prompts…"), ("Ctrl+Shift+S",)),
    ActionSpec("edit-template", QT_TRANSLATE_NOOP("Actions", "See and edit the prompt…"), ("Ctrl+Shift+E",)),
    ActionSpec("chat", QT_TRANSLATE_NOOP("Actions", "Go to Chat"), ("Ctrl+1",)),
    ActionSpec("models", QT_TRANSLATE_NOOP("Actions", "Go to Models"), ("Ctrl+2",)),
    ActionSpec("settings", QT_TRANSLATE_NOOP("Actions", "Go to Settings"), ("Ctrl+3", "Ctrl+,")),
    ActionSpec("sidebar", QT_TRANSLATE_NOOP("Actions", "Show or hide the conversations"), ("Ctrl+B",)),
    ActionSpec("panel", QT_TRANSLATE_NOOP("Actions", "Show or hide how this conversation is answered"), ("Ctrl+.",)),
    ActionSpec("jobs", QT_TRANSLATE_NOOP("Actions", "Go to the jobs"), ("Ctrl+J",)),
    ActionSpec("add-model", QT_TRANSLATE_NOOP("Actions", "Add a model from this computer…"), ("Ctrl+O",)),
    ActionSpec("keys", QT_TRANSLATE_NOOP("Actions", "Show all keys"), ("Ctrl+/", "F1")),
    ActionSpec("larger", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+=")),
    ActionSpec("smaller", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",)),
    ActionSpec("usual-size", QT_TRANSLATE_NOOP("Actions", "Text of the usual size"), ("Ctrl+0",)),
    ActionSpec("diagnostics", QT_TRANSLATE_NOOP("Actions", "Copy diagnostics")),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "Quit Puna"), ("Ctrl+Q",)),
    ActionSpec("send", QT_TRANSLATE_NOOP("Actions", "Send the message"), ("Return",), fixed=True),
    ActionSpec("newline", QT_TRANSLATE_NOOP("Actions", "New line in the message"), ("Shift+Return",), fixed=True),
    ActionSpec("rename-chat", QT_TRANSLATE_NOOP("Actions", "Rename the chosen chat"), ("F2",), fixed=True),
    ActionSpec("delete-chat", QT_TRANSLATE_NOOP("Actions", "Delete the chosen chat"), ("Del",), fixed=True),
)


class WindowActions(QObject):
    """Signal: `changed()` after keys have changed."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._explained: list[tuple[QWidget, str, str]] = []
        self._entries: list[tuple[QAction, str, str]] = []
        self._own: dict[str, str] = {}
        for spec in ACTIONS:
            action = QAction(words_of(spec), window)
            action.setAutoRepeat(False)
            self._actions[spec.id] = action
            if not spec.fixed:
                window.addAction(action)
        self.set_own_keys({})

    def connect_all(self, what: Mapping[str, Callable[[], object]]) -> None:
        """What each action does, by its id."""
        for name, do in what.items():
            self._actions[name].triggered.connect(lambda _=False, do=do: do())

    def trigger(self, name: str) -> None:
        self._actions[name].trigger()

    def set_own_keys(self, own: Mapping[str, str]) -> None:
        """Keys that a person has chosen, by the action's id; empty text for none at all."""
        self._own = {name: keys for name, keys in own.items() if name in self._actions}
        for spec in ACTIONS:
            if not spec.fixed:
                self._actions[spec.id].setShortcuts([QKeySequence(keys) for keys in self.keys(spec)])
        for widget, name, words in self._explained:
            self._explain(widget, name, words)
        for entry, name, words in self._entries:
            self._show_keys(entry, name, words)
        self.changed.emit()

    def own_keys(self) -> dict[str, str]:
        return dict(self._own)

    def keys(self, spec: ActionSpec) -> tuple[str, ...]:
        if spec.id not in self._own:
            # Whoever was given another's keys has them alone.
            return tuple(keys for keys in spec.keys if keys not in self._own.values())
        return (self._own[spec.id],) if self._own[spec.id] else ()

    def shown_keys(self, spec: ActionSpec) -> str:
        """As this system writes them, one way after the other; empty for none."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(keys).toString(native) for keys in self.keys(spec))

    def who_has(self, keys: str, besides: str) -> ActionSpec | None:
        """The action that these keys stand for already, if it is another."""
        wanted = QKeySequence(keys)
        for spec in ACTIONS:
            if spec.id != besides and any(QKeySequence(known) == wanted for known in self.keys(spec)):
                return spec
        return None

    def explain(self, widget: QWidget, name: str, words: str) -> None:
        """Have the tooltip tell these words and the keys, whatever they are changed to."""
        self._explained.append((widget, name, words))
        self._explain(widget, name, words)

    def show_keys_in(self, entry: QAction, name: str) -> None:
        """Have the entry of a menu tell the keys beside its words, whatever they are changed to.

        As text: an entry with a shortcut of its own would make the keys ambiguous.
        """
        self._entries.append((entry, name, entry.text()))
        self._show_keys(entry, name, entry.text())

    def _show_keys(self, entry: QAction, name: str, words: str) -> None:
        keys = self._first_keys(name)
        entry.setText(f"{words}\t{keys}" if keys else words)

    def _explain(self, widget: QWidget, name: str, words: str) -> None:
        keys = self._first_keys(name)
        widget.setToolTip(f"{words} ({keys})" if keys else words)

    def _first_keys(self, name: str) -> str:
        """As this system writes them; empty for none."""
        keys = self.keys(next(spec for spec in ACTIONS if spec.id == name))
        return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def words_of(spec: ActionSpec) -> str:
    """In the language of the window."""
    return QCoreApplication.translate(_CONTEXT, spec.words)
