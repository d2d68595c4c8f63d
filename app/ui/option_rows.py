"""One sampling option as a line: what it is called, its value, and the way back to what suits the model.

Knows the names of GenerationOptions and their words; what becomes of a value is somebody else's business.
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from app.ui.buttons import IconButton
from app.ui.labels import wrapped_label
from app.ui.theme import UNIT, Theme


@dataclass(frozen=True)
class OptionWords:
    """`decimals` 0 means whole numbers. `none` stands at `least` for a value that is not set (None)."""

    name: str
    title: str
    sentence: str
    least: float
    most: float
    step: float
    decimals: int
    none: str = ""


# The few that a person sets, then the many that an expert looks for.
FIRST = (
    OptionWords(
        "temperature",
        QT_TRANSLATE_NOOP("OptionRow", "Temperature"),
        QT_TRANSLATE_NOOP("OptionRow", "How daring: 0 always takes the likeliest word, above 1 becomes wild."),
        0,
        2,
        0.05,
        2,
    ),
    OptionWords(
        "max_tokens",
        QT_TRANSLATE_NOOP("OptionRow", "Longest answer"),
        QT_TRANSLATE_NOOP("OptionRow", "In tokens, about three quarters of a word each."),
        0,
        131072,
        64,
        0,
        QT_TRANSLATE_NOOP("OptionRow", "No limit"),
    ),
)
MORE = (
    OptionWords(
        "top_k",
        QT_TRANSLATE_NOOP("OptionRow", "Top-k"),
        QT_TRANSLATE_NOOP("OptionRow", "Choose among this many of the likeliest words; 0 among all."),
        0,
        1000,
        5,
        0,
    ),
    OptionWords(
        "top_p",
        QT_TRANSLATE_NOOP("OptionRow", "Top-p"),
        QT_TRANSLATE_NOOP("OptionRow", "Choose among the likeliest words that make up this share; 1 among all."),
        0,
        1,
        0.05,
        2,
    ),
    OptionWords(
        "min_p",
        QT_TRANSLATE_NOOP("OptionRow", "Min-p"),
        QT_TRANSLATE_NOOP("OptionRow", "Leave out words less likely than this share of the likeliest."),
        0,
        1,
        0.01,
        2,
    ),
    OptionWords(
        "typical_p",
        QT_TRANSLATE_NOOP("OptionRow", "Typical-p"),
        QT_TRANSLATE_NOOP("OptionRow", "Prefer words as surprising as usual; 1 turns it off."),
        0,
        1,
        0.05,
        2,
    ),
    OptionWords(
        "repeat_penalty",
        QT_TRANSLATE_NOOP("OptionRow", "Repeat penalty"),
        QT_TRANSLATE_NOOP("OptionRow", "Above 1 words said lately become less likely."),
        0.5,
        2,
        0.05,
        2,
    ),
    OptionWords(
        "presence_penalty",
        QT_TRANSLATE_NOOP("OptionRow", "Presence penalty"),
        QT_TRANSLATE_NOOP("OptionRow", "Above 0 words that occurred at all become less likely."),
        -2,
        2,
        0.1,
        2,
    ),
    OptionWords(
        "frequency_penalty",
        QT_TRANSLATE_NOOP("OptionRow", "Frequency penalty"),
        QT_TRANSLATE_NOOP("OptionRow", "Above 0 words become less likely each time they occur."),
        -2,
        2,
        0.1,
        2,
    ),
    OptionWords(
        "dry_multiplier",
        QT_TRANSLATE_NOOP("OptionRow", "DRY"),
        QT_TRANSLATE_NOOP("OptionRow", "Above 0 whole phrases are not repeated; 0.8 is usual."),
        0,
        5,
        0.1,
        2,
    ),
    OptionWords(
        "xtc_probability",
        QT_TRANSLATE_NOOP("OptionRow", "XTC"),
        QT_TRANSLATE_NOOP("OptionRow", "How often the most obvious words are left out; 0 never."),
        0,
        1,
        0.05,
        2,
    ),
    OptionWords(
        "mirostat",
        QT_TRANSLATE_NOOP("OptionRow", "Mirostat"),
        QT_TRANSLATE_NOOP("OptionRow", "1 or 2 keep the surprise even over a long text; 0 is off."),
        0,
        2,
        1,
        0,
    ),
    OptionWords(
        "seed",
        QT_TRANSLATE_NOOP("OptionRow", "Seed"),
        QT_TRANSLATE_NOOP("OptionRow", "The same seed gives the same answer again."),
        -1,
        2**31 - 1,
        1,
        0,
        QT_TRANSLATE_NOOP("OptionRow", "Random"),
    ),
)


class OptionRow(QWidget):
    """Signal: `changed(str, object)`: the option's name and its value; a value of "" means back to the default."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme, words: OptionWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        title = QCoreApplication.translate("OptionRow", words.title)
        sentence = QCoreApplication.translate("OptionRow", words.sentence)
        self.title = wrapped_label(title)
        self.title.setToolTip(sentence)
        self.field: QSpinBox | QDoubleSpinBox = _Whole() if words.decimals == 0 else _Fraction()
        self.field.setRange(int(words.least) if words.decimals == 0 else words.least, self._bound(words.most))
        self.field.setSingleStep(self._bound(words.step))
        if isinstance(self.field, QDoubleSpinBox):
            self.field.setDecimals(words.decimals)
        if words.none:
            self.field.setSpecialValueText(QCoreApplication.translate("OptionRow", words.none))
        self.field.setGroupSeparatorShown(words.name == "max_tokens")
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(sentence)
        self.field.setToolTip(sentence)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._theme = theme
        theme.changed.connect(self._fit_text)
        self._fit_text()
        self.back = IconButton(theme, "rotate-ccw", self.tr("Back to what suits the model"))
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(UNIT // 2)
        row.addWidget(self.title, 1)
        row.addWidget(self.back)
        row.addWidget(self.field)
        self.field.valueChanged.connect(self._on_changed)
        self.back.clicked.connect(lambda: self.changed.emit(words.name, ""))

    def _fit_text(self) -> None:
        self.field.setFixedWidth(self._theme.units(14))

    def set_value(self, value: float | None, is_default: bool) -> None:
        """Show `value`; the way back is offered where it is not the default."""
        with QSignalBlocker(self.field):
            self.field.setValue(self._bound(self._words.least if value is None else value))
        self.back.setVisible(not is_default)

    def _bound(self, value: float) -> float:
        return int(value) if self._words.decimals == 0 else value

    def _on_changed(self) -> None:
        value: float | None = self.field.value()
        if self._words.none and value == self._words.least:
            value = None
        self.changed.emit(self._words.name, value)


def _pad(line: QLineEdit) -> None:
    """Qt has the style sheet's padding of a number field above and below it only."""
    line.setTextMargins(UNIT + 2, 0, UNIT + 2, 0)


class _Whole(QSpinBox):
    """The wheel belongs to the panel that scrolls, unless the field has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        _pad(self.lineEdit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()


class _Fraction(QDoubleSpinBox):
    """As _Whole. A point or a comma is understood, whatever the language."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        _pad(self.lineEdit())

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

    def valueFromText(self, text: str) -> float:
        point = QLocale().decimalPoint()
        return super().valueFromText(text.replace("," if point == "." else ".", point))
