"""Receipts on the page of models: measured through the real job, told in words, and compared in the chart."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.control.library_list import MODEL_ROLE
from app.core.fidelity import FidelityPoint, axis
from app.main import Puna
from app.paths import Paths
from app.ui.fidelity_chart import FidelityChart
from app.ui.theme import Theme
from convert.conversion import convert
from quantize.quantization import quantize

pytestmark = pytest.mark.timeout(180)


def test_the_lines_of_a_chart_are_round_and_hold_everything() -> None:
    for least, most in ((0, 668_000_000), (71.3, 99.2), (0.1, 0.11), (50, 50)):
        lines = axis(least, most)
        assert lines[0] <= least + 1e-9
        assert lines[-1] >= most - 1e-9
        assert 2 <= len(lines) <= 8 or least == most


def test_the_chart_says_the_same_to_a_screen_reader_and_draws(qtbot: QtBot, theme: Theme) -> None:
    chart = FidelityChart(theme)
    qtbot.addWidget(chart)
    chart.set_points([FidelityPoint("one", 10**9, 0.99)])
    assert chart.isHidden()
    points = [FidelityPoint(name, size, share, name == "b") for name, size, share in (
        ("a", 5 * 10**8, 0.81), ("b", 7 * 10**8, 0.91), ("a twin", 5 * 10**8 + 1, 0.811))]  # fmt: skip
    chart.set_points(points)
    assert not chart.isHidden()
    assert "b: 700 MB, 91.0 %" in chart.accessibleDescription()
    chart.resize(400, 240)
    empty = FidelityChart(theme)
    qtbot.addWidget(empty)
    empty.resize(400, 240)
    assert chart.grab().toImage() != empty.grab().toImage()


CROWD = (("TinyStories-656K-Q4_0", 572, 0.713), ("TinyStories-656K-Q4_K_M", 623, 0.865),
         ("TinyStories-656K-Q5_K_M", 646, 0.878), ("TinyStories-656K-Q8_0", 749, 0.958))  # fmt: skip


@pytest.mark.parametrize("percent", [100, 200])
def test_names_in_the_chart_stand_near_their_points_and_over_nothing(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.set_text_percent(percent)
    chart = FidelityChart(theme)
    qtbot.addWidget(chart)
    chart.set_points([FidelityPoint(name, 1000 * size, share, "K_M" in name) for name, size, share in CROWD])
    chart.resize(600, chart.sizeHint().height())
    plan = chart.plan()
    line = QFontMetricsF(theme.font(theme.sizes.small)).height()
    dots = [QRectF(at.x() - 5, at.y() - 5, 10, 10) for at in plan.points]
    for number, (at, name) in enumerate(zip(plan.points, plan.names, strict=True)):
        others = [*dots, *plan.names[:number], *(box for _, box in plan.sizes[1:])]
        assert not any(map(name.intersects, others)), number
        beside = max(name.left() - at.x(), at.x() - name.right(), 0)
        above = max(name.top() - at.y(), at.y() - name.bottom(), 0)
        assert beside + above <= 2 * line, number
        assert chart.rect().toRectF().contains(name)
    top = QRectF(0, 0, chart.width(), line)
    assert not any(top.intersects(box) for _, box in plan.shares)
    middles = [box.center().x() for _, box in plan.sizes]
    assert middles[0] == pytest.approx(plan.field.right())
    apart = {round(first - second) for first, second in itertools.pairwise(middles)}
    assert max(apart) - min(apart) <= 1
    theme.set_text_percent(100)


def test_no_line_of_the_chart_runs_through_a_name(qtbot: QtBot, theme: Theme) -> None:
    chart = FidelityChart(theme)
    qtbot.addWidget(chart)
    chart.set_points([FidelityPoint("\u2007" * 9, 10**9, 0.9, True), FidelityPoint("\u2007" * 9, 10**8, 0.8)])
    chart.resize(500, 240)
    image = chart.grab().toImage()
    for box in chart.plan().names:
        place = box.toRect().adjusted(1, 1, -1, -1)
        seen = {image.pixelColor(place.center().x(), y).name() for y in range(place.top(), place.bottom())}
        assert seen == {theme.colors.surface.lower()}


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path, tiny_stories: Path) -> Iterator[Puna]:
    """With three quantizations of one model."""
    models = puna_home / "models"
    models.mkdir(parents=True)
    convert(tiny_stories, models / "story-F16.gguf", "f16", lambda fraction, text: None)
    for name in ("q8_0", "q4_0"):
        quantize(models / "story-F16.gguf", models / f"story-{name.upper()}.gguf", name, lambda fraction, text: None)
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    puna.settings.change(other_apps=False)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()


def test_measuring_from_the_page_shows_words_and_a_chart(puna: Puna, qtbot: QtBot, puna_home: Path) -> None:
    page = puna.window.models.library
    qtbot.waitUntil(lambda: puna.library.rowCount() == 3, timeout=20_000)
    puna.window.show_place("models")
    paths = {Path(puna.library.index(row, 0).data(MODEL_ROLE).path).stem[6:]: str(
        puna.library.index(row, 0).data(MODEL_ROLE).path) for row in range(3)}  # fmt: skip
    for name in ("Q4_0", "Q8_0"):
        page.select(paths[name])
        with qtbot.waitSignal(puna.models.measured, timeout=120_000):
            page.receipts.measure_requested.emit(paths["F16"])
    card = page.receipts

    def told() -> str:
        return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))

    qtbot.waitUntil(lambda: "next words are the same" in told())
    assert card.chart.isVisibleTo(page)
    said = page.receipts.chart.accessibleDescription()
    assert "Q4_0" in said
    assert "Q8_0" in said
    # The receipt lies beside the model and goes with it.
    assert (puna_home / "models" / "story-Q8_0.gguf.receipt.json").is_file()
