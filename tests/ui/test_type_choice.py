"""Choosing what to make of a checkpoint: proposals, the list of all types, and what is told of each."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from app.core.fit import Fit
from app.core.forecast import SMALLEST, Forecast, TypeForecast
from app.core.hub import Size
from app.ui.theme import Theme
from app.ui.type_choice import TypeChoice


def one(name: str, size: int, choice: Size | None = None, **more: object) -> TypeForecast:
    values = {
        "type": name, "size_bytes": size, "bits_per_weight": 4.85, "n_fallbacks": 0, "n_matrices": 15, "seconds": 90.0,
        "memory_bytes": 2 * size, "n_ctx": 4096, "fits": Fit.COMFORTABLE, "needs_imatrix": False,
        "meaning": f"means {name}", "choice": choice,
    }  # fmt: skip
    return TypeForecast(**(values | more))


FORECAST = Forecast(
    "Model", "llama", "f16", 1_100_000_000, 8_000_000_000,
    (
        one("f16", 2_200_000_000, seconds=None),
        one("q8_0", 1_170_000_000, Size.BEST, fits=Fit.TIGHT),
        one("q4_k_m", 668_000_000, Size.BALANCED),
        one("q3_k_m", 550_000_000, Size.SMALL, n_fallbacks=3),
        one("iq2_m", 400_000_000, needs_imatrix=True),
    ),
    recommended="q4_k_m",
    weighing_seconds=400.0,
    most_weighing_seconds=2500.0,
)  # fmt: skip


@pytest.fixture
def choice(qtbot: QtBot, theme: Theme) -> TypeChoice:
    choice = TypeChoice(theme, "q4_k_m")
    qtbot.addWidget(choice)
    with qtbot.waitExposed(choice, timeout=30_000):
        choice.show()
    return choice


def test_until_the_forecast_is_there_the_usual_type_is_meant(choice: TypeChoice) -> None:
    assert choice.type() == "q4_k_m"
    assert choice.note.text()
    choice.set_problem("No forecast: the disk is full.")
    assert choice.type() == "q4_k_m"


def test_the_recommended_one_is_chosen_and_arrow_keys_move_on(choice: TypeChoice, qtbot: QtBot) -> None:
    choice.set_forecast(FORECAST)
    assert list(choice.radios) == ["q3_k_m", "q4_k_m", "q8_0"]
    assert choice.type() == "q4_k_m"
    choice.radios["q4_k_m"].setFocus()
    qtbot.keyClick(choice.radios["q4_k_m"], Qt.Key.Key_Up)
    qtbot.keyClick(choice.radios["q3_k_m"], Qt.Key.Key_Space)
    assert choice.type() == "q3_k_m"
    assert "3 of 15" in choice.note.text()
    assert choice.list.currentData() == "q3_k_m"


def test_any_other_type_that_can_be_made_is_in_the_list(choice: TypeChoice, qtbot: QtBot) -> None:
    choice.set_forecast(FORECAST)
    listed = [choice.list.itemData(at) for at in range(choice.list.count())]
    assert listed == ["f16", "q8_0", "q4_k_m", "q3_k_m", "iq2_m"]
    choice.list.setCurrentIndex(0)
    choice.list.activated.emit(0)
    assert choice.other.isChecked()
    assert choice.type() == "f16"
    assert "4.4 GB" in choice.note.text()
    choice.list.setCurrentIndex(1)
    choice.list.activated.emit(1)
    assert choice.radios["q8_0"].isChecked()


def test_a_click_anywhere_on_a_card_chooses_it(choice: TypeChoice, qtbot: QtBot) -> None:
    choice.set_forecast(FORECAST)
    card = choice.radios["q8_0"].parentWidget()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomLeft() + card.rect().topLeft() * 0)
    assert choice.type() == "q8_0"


def test_the_smallest_good_one_can_be_asked_for(choice: TypeChoice, qtbot: QtBot) -> None:
    assert choice.smallest.isHidden()
    choice.set_forecast(FORECAST)
    assert choice.smallest.isVisible()
    choice.smallest.setFocus()
    qtbot.keyClick(choice.smallest, Qt.Key.Key_Space)
    assert choice.type() == SMALLEST
    assert "until one is good enough" in choice.note.text()
    choice.radios["q8_0"].click()
    assert choice.type() == "q8_0"
    assert "until one is good enough" not in choice.note.text()


def test_where_there_is_nothing_to_try_it_is_not_offered(choice: TypeChoice) -> None:
    choice.set_forecast(replace(FORECAST, types=FORECAST.types[:2]))
    assert choice.smallest.isHidden()


def test_radio_buttons_grow_with_the_text_as_boxes_to_tick_do(choice: TypeChoice, theme: Theme) -> None:
    choice.set_forecast(FORECAST)
    of = QStyle.SubElement

    def sides(part: QStyle.SubElement, button: QAbstractButton) -> tuple[int, int]:
        option = QStyleOptionButton()
        option.initFrom(button)
        size = button.style().subElementRect(part, option, button).size()
        return size.width(), size.height()

    usual = sides(of.SE_RadioButtonIndicator, choice.other)
    theme.set_text_percent(200)
    theme.finish()
    large = sides(of.SE_RadioButtonIndicator, choice.other)
    box = sides(of.SE_CheckBoxIndicator, choice.weighing.box)
    theme.set_text_percent(100)
    assert usual == (16, 16)
    assert large[0] == large[1] == 2 * usual[0]
    assert abs(box[0] - large[0]) <= 2
