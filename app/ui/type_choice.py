"""What to make of a checkpoint: three proposals with what each costs, and every other type in a list.

Shows a Forecast. Until there is one nothing can be chosen, and the usual type is meant.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.core.fit import Fit
from app.core.forecast import KEPT_PERCENT, SMALLEST, Forecast, TypeForecast
from app.core.hub import Size
from app.ui.choice_box import ChoiceBox
from app.ui.labels import wrapped_label
from app.ui.numerals import in_bytes, integer
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme
from app.ui.weighing_choice import WeighingChoice

_MINUTE = 60


class TypeChoice(QWidget):
    """Signal: `changed()` when another type is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, usual: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._usual = usual
        self._forecast: Forecast | None = None
        self.radios: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.note = wrapped_label(self.tr("Working out size, memory and time for this computer…"), "small")
        self.other = QRadioButton(self.tr("Another type"))
        words = self.tr("Find the smallest that keeps {0} % of next words").format(KEPT_PERCENT)
        self.smallest = QRadioButton(words)
        self.list = ChoiceBox(theme, self.tr("Type"))
        self.weighing = WeighingChoice(theme)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(UNIT)
        more = QHBoxLayout()
        more.setSpacing(UNIT)
        more.addWidget(self.other)
        more.addWidget(self.list, 1)
        heading = QLabel(self.tr("How small"))
        heading.setProperty("look", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(heading)
        column.addLayout(self._cards)
        column.addLayout(more)
        column.addWidget(self.smallest, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        column.addWidget(self.weighing)
        self.weighing.hide()
        self.smallest.hide()
        self.other.hide()
        self.list.hide()
        self._group.buttonClicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_listed)

    def type(self) -> str:
        """llama.cpp's name of what is chosen, or SMALLEST."""
        if self.smallest.isChecked():
            return SMALLEST
        if self.other.isChecked():
            return str(self.list.currentData())
        return next((name for name, radio in self.radios.items() if radio.isChecked()), self._usual)

    def set_forecast(self, forecast: Forecast) -> None:
        self._forecast = forecast
        while (item := self._cards.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for radio in self.radios.values():
            self._group.removeButton(radio)
        self.radios = {}
        chosen = [one for size in Size for one in forecast.types if one.choice is size]
        for one in chosen:
            self._cards.addWidget(self._card(one), 1)
        self.list.clear()
        for one in forecast.types:
            words = self.tr("{0}: {1}, {2}; measured first") if one.needs_imatrix else self.tr("{0}: {1}, {2}")
            self.list.addItem(words.format(one.type.upper(), in_bytes(one.size_bytes), said(one.meaning)), one.type)
        self._group.addButton(self.other)
        self._group.addButton(self.smallest)
        self.smallest.setVisible(sum(one.seconds is not None and not one.needs_imatrix for one in forecast.types) > 1)
        self.other.setVisible(bool(self.list.count()))
        self.list.setVisible(bool(self.list.count()))
        self.weighing.set_times(forecast.weighing_seconds, forecast.most_weighing_seconds)
        self.weighing.setVisible(forecast.weighing_seconds is not None)
        preselected = self.radios.get(forecast.recommended) or next(iter(self.radios.values()), None)
        if preselected is not None:
            preselected.setChecked(True)
            self.list.setCurrentIndex(max(0, self.list.findData(self.type())))
        self._tell()

    def set_problem(self, text: str) -> None:
        """There is no forecast; what is made is the usual type."""
        self.note.setText(text)

    def _card(self, one: TypeForecast) -> QFrame:
        frame = _Card()
        frame.setObjectName("proposal")
        titles = {Size.SMALL: self.tr("Small"), Size.BALANCED: self.tr("Balanced"), Size.BEST: self.tr("Best")}
        assert one.choice is not None
        radio = QRadioButton(titles[one.choice])
        radio.setAccessibleName(f"{titles[one.choice]} · {one.type.upper()}")
        radio.setProperty("look", "strong")
        costs = [
            in_bytes(one.size_bytes),
            self.tr("{0} of memory at {1} tokens of context").format(in_bytes(one.memory_bytes), integer(one.n_ctx)),
        ]
        if one.seconds is not None:
            costs.append(self._time(one.seconds))
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(UNIT + 4, UNIT, UNIT + 4, UNIT)
        lines.setSpacing(2)
        lines.addWidget(radio)
        lines.addWidget(wrapped_label(f"{one.type.upper()}, {said(one.bits)}", "small"))
        lines.addWidget(wrapped_label(said(one.meaning)))
        for cost in costs:
            lines.addWidget(wrapped_label(cost, "small"))
        if one.fits is not Fit.COMFORTABLE:
            tight = self.tr("A tight fit: close other programs first.")
            large = self.tr("Too large for the memory that is free now.")
            lines.addWidget(wrapped_label(tight if one.fits is Fit.TIGHT else large, "warning"))
        lines.addStretch(1)
        radio.setAccessibleDescription(" · ".join([said(one.meaning), *costs]))
        frame.pressed.connect(radio.click)
        self._group.addButton(radio)
        self.radios[one.type] = radio
        return frame

    def _time(self, seconds: float) -> str:
        if seconds < 5:
            return self.tr("a few seconds to make")
        if seconds < _MINUTE:
            return self.tr("about {0} seconds to make").format(5 * max(1, round(seconds / 5)))
        return self.tr("about {0} min to make").format(round(seconds / _MINUTE))

    def _on_chosen(self) -> None:
        if not self.other.isChecked() and not self.smallest.isChecked():
            self.list.setCurrentIndex(max(0, self.list.findData(self.type())))
        self._tell()
        self.changed.emit()

    def _on_listed(self) -> None:
        radio = self.radios.get(str(self.list.currentData()), self.other)
        radio.setChecked(True)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """What is worth knowing of the chosen type beside its card."""
        for button in self._group.buttons():
            # Tab comes to the chosen one; Qt sees to that only where it was chosen with mouse or keys.
            focus = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(focus)
        one = self._forecast.of(self.type()) if self._forecast else None
        if one is None:
            self.weighing.set_type(self.smallest.isChecked(), False)
        else:
            self.weighing.set_type(one.gains_by_imatrix, one.needs_imatrix)
        if self.smallest.isChecked():
            self.note.setText(
                self.tr(
                    "One type after another is made and measured, from the smallest on, until one is good enough. That "
                    "one stays. It takes as long as making and measuring several."
                )
            )
        elif one is None:
            self.note.setText("")
        elif one.n_fallbacks:
            self.note.setText(
                self.tr("{0} of {1} matrices can't take this type and get a larger one.").format(
                    one.n_fallbacks, one.n_matrices
                )
            )
        elif self.other.isChecked():
            costs = [self.tr("{0} of memory").format(in_bytes(one.memory_bytes))]
            if one.seconds is not None:
                costs.append(self._time(one.seconds))
            self.note.setText(" · ".join(costs))
        else:
            self.note.setText("")
        self.note.setVisible(bool(self.note.text()))


class _Card(QFrame):
    """A click anywhere on it is the button's click."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: object) -> None:
        self.pressed.emit()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
