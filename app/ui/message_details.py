"""All that is known of how an answer was made, in words: lines of a label and a value, and a card that shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.conversation import StoredMessage
from app.core.generation import GenerationOptions
from app.core.messages import Ending
from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.numerals import integer, local, speed
from app.ui.overlay_card import OverlayCard
from app.ui.sentences import sentence
from app.ui.theme import UNIT, Theme
from app.ui.translation import moment

_CONTEXT = "MessageDetails"
_UNITS = 60
_SAMPLING = QT_TRANSLATE_NOOP("MessageDetails", "Sampling")
_ENDINGS = {
    Ending.DONE: QT_TRANSLATE_NOOP("MessageDetails", "Complete"),
    Ending.STOPPED: QT_TRANSLATE_NOOP("MessageDetails", "Stopped"),
    Ending.LENGTH: QT_TRANSLATE_NOOP("MessageDetails", "Cut at the length limit"),
    Ending.INTERRUPTED: QT_TRANSLATE_NOOP("MessageDetails", "Interrupted"),
    Ending.ERROR: QT_TRANSLATE_NOOP("MessageDetails", "Could not be finished"),
}


def detail_lines(message: StoredMessage, template: str) -> list[tuple[str, str]]:
    """(label, value) of what is known; `template` is the name of the prompt template it was made with."""
    lines = [
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Model")), message.model or ""),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Prompt template")), template if message.model else ""),
        (
            _words(QT_TRANSLATE_NOOP("MessageDetails", "Begun")),
            moment(int(message.created)),
        ),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "First word after")), _seconds(message.prompt_ms)),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Thought for")), _seconds(message.reasoning_ms)),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Speed")), _speed(message)),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Tokens written")), _count(message.completion_tokens)),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Tokens read")), _count(message.prompt_tokens)),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Left out of the context")), _left_out(message.left_out)),
        (_words(_SAMPLING), _sampling(message.options)),
        (_words(QT_TRANSLATE_NOOP("MessageDetails", "Ending")), _ending(message)),
    ]
    return [(label, value) for label, value in lines if value]


class DetailsCard(OverlayCard):
    """A card within the window; Esc or a click elsewhere closes it."""

    def __init__(self, theme: Theme, lines: Sequence[tuple[str, str]], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lines = tuple(lines)
        self._card.setFixedWidth(theme.units(_UNITS))
        title = QLabel(self.tr("How this answer was made"))
        title.setProperty("look", "strong")
        grid = QGridLayout()
        grid.setHorizontalSpacing(UNIT * 2)
        grid.setVerticalSpacing(UNIT // 2)
        grid.setColumnStretch(1, 1)
        sampling = _words(_SAMPLING)
        for row, (label, value) in enumerate(lines):
            name = wrapped_label(label)
            name.setProperty("look", "secondary")
            # A name and its number stay in one line; what is copied has plain spaces and hyphens.
            words = wrapped_label(_joined(value) if label == sampling else value)
            words.setAccessibleName(f"{label}: {value}")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        self.copy = TextButton(theme, self.tr("Copy"), icon="copy")
        self.close_button = TextButton(theme, self.tr("Close"), kind="")
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(UNIT * 2, UNIT + 4, UNIT * 2, UNIT + 4)
        column.setSpacing(UNIT)
        column.addWidget(title)
        column.addLayout(grid)
        column.addLayout(buttons)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.close_button.clicked.connect(self.close)

    def text(self) -> str:
        return "\n".join(f"{label}: {value}" for label, value in self._lines)

    def show_at(self, position: QPoint) -> None:
        """Beside a point of the window, wholly within it."""
        limits = self.parentWidget().rect()
        self.setGeometry(limits)
        # Shown first: a label that has never been seen counts its lines in another font.
        self.raise_()
        self.show()
        width = self._card.width()
        place = QRect(position, QSize(width, self._card.layout().totalHeightForWidth(width)))
        place.moveRight(min(place.right(), limits.right() - UNIT))
        place.moveBottom(min(place.bottom(), limits.bottom() - UNIT))
        place.moveTopLeft(QPoint(max(place.left(), UNIT), max(place.top(), UNIT)))
        self._card.setGeometry(place)
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)


def _words(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _seconds(milliseconds: float | None) -> str:
    if milliseconds is None:
        return ""
    seconds = milliseconds / 1000
    return local(f"{seconds:.2f} s" if seconds < 10 else f"{seconds:,.0f} s")


def _count(number: int | None) -> str:
    return "" if number is None else integer(number)


def _speed(message: StoredMessage) -> str:
    if not message.completion_tokens or not message.completion_ms:
        return ""
    per_second = 1000 * message.completion_tokens / message.completion_ms
    return _words(QT_TRANSLATE_NOOP("MessageDetails", "{0} tokens/s")).format(speed(per_second))


def _left_out(count: int | None) -> str:
    if count is None:
        return ""
    if count == 0:
        return _words(QT_TRANSLATE_NOOP("MessageDetails", "Nothing: the whole conversation was read"))
    return _words(QT_TRANSLATE_NOOP("MessageDetails", "The {0} oldest messages")).format(integer(count))


def _sampling(options: GenerationOptions | None) -> str:
    """What people turn first; all of it is in the conversation's export."""
    if options is None:
        return ""
    words = [f"temperature {local(f'{options.temperature:g}')}", f"top-p {local(f'{options.top_p:g}')}"]
    words += [f"top-k {options.top_k}"]
    words += [f"seed {options.seed}"] if options.seed is not None else []
    words += [f"max {integer(options.max_tokens)}"] if options.max_tokens is not None else []
    return "; ".join(words)  # a number may have a comma


def _joined(words: str) -> str:
    """So that lines break between the parts only."""
    return "; ".join(part.replace(" ", "\u00a0").replace("-", "\u2011") for part in words.split("; "))


def _ending(message: StoredMessage) -> str:
    words = _words(_ENDINGS[message.ending]) if message.ending in _ENDINGS else ""
    return f"{words}. {sentence(message.error)}" if words and message.error else words
