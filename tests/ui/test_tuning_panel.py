"""The panel of the open conversation, driven as a person drives it."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.generation import AdapterScale, GenerationOptions, ModelInfo
from app.ui.option_rows import MORE
from app.ui.theme import Theme
from app.ui.tuning_panel import TuningPanel

INFO = ModelInfo(
    "/m.gguf", "M", "llama", "llama 1.1B Q4_K_M", 4096, 8192, 32000, 1_100_000_000, 636_000_000, True,
    sampling=GenerationOptions(temperature=0.6),
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> TuningPanel:
    panel = TuningPanel(theme)
    qtbot.addWidget(panel)
    panel.set_templates([("alpaca", "Stanford Alpaca"), ("chatml", "ChatML")])
    panel.set_model(INFO)
    with qtbot.waitExposed(panel, timeout=30_000):
        panel.show()
    return panel


def test_what_suits_the_model_is_shown_until_it_is_changed(panel: TuningPanel, qtbot: QtBot) -> None:
    row = panel.rows["temperature"]
    assert row.field.value() == 0.6
    assert not row.back.isVisible()
    with qtbot.waitSignal(panel.option_changed) as changed:
        row.field.setFocus()
        row.field.selectAll()
        qtbot.keyClicks(row.field, "1.25")
        qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert changed.args == ["temperature", 1.25]
    panel.set_conversation("", "", {"temperature": 1.25}, ())
    assert row.back.isVisible()
    with qtbot.waitSignal(panel.option_changed) as changed:
        row.back.click()
    assert changed.args == ["temperature", ""]


def test_no_limit_and_a_random_seed_are_words(panel: TuningPanel, qtbot: QtBot) -> None:
    longest, seed = panel.rows["max_tokens"].field, panel.rows["seed"].field
    assert (longest.text(), seed.text()) == ("No limit", "Random")
    with qtbot.waitSignal(panel.option_changed) as changed:
        seed.setValue(7)
    assert changed.args == ["seed", 7]
    with qtbot.waitSignal(panel.option_changed) as changed:
        seed.setValue(-1)
    assert changed.args == ["seed", None]


def test_showing_a_conversation_tells_nothing(panel: TuningPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.option_changed), qtbot.assertNotEmitted(panel.system_prompt_changed, wait=600):
        panel.set_conversation("Be brief.", "chatml", {"top_k": 5}, (AdapterScale("/a/poet.gguf", 0.5),))
    assert panel.instructions.toPlainText() == "Be brief."
    assert panel.template.currentData() == "chatml"
    assert panel.rows["top_k"].field.value() == 5
    assert [row.name.text() for row in panel.adapter_rows] == ["poet"]


def test_instructions_are_told_in_the_pause_of_typing_and_at_once_when_asked(panel: TuningPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.system_prompt_changed) as told:
        qtbot.keyClicks(panel.instructions, "Be kind.")
    assert told.args == ["Be kind."]
    qtbot.keyClicks(panel.instructions, " And brief.")
    with qtbot.waitSignal(panel.system_prompt_changed) as told:
        panel.keep_now()
    assert told.args == ["Be kind. And brief."]


def test_an_adapter_is_turned_up_and_taken_away(panel: TuningPanel, qtbot: QtBot) -> None:
    panel.set_conversation("", "", {}, (AdapterScale("/a/poet.gguf"), AdapterScale("/a/pirate.gguf", -1)))
    poet, pirate = panel.adapter_rows
    assert (poet.value.text(), pirate.value.text()) == ("1.00", "-1.00")
    with qtbot.waitSignal(panel.adapter_scaled) as scaled:
        qtbot.keyClick(poet.slider, Qt.Key.Key_Right)
    assert scaled.args == ["/a/poet.gguf", pytest.approx(1.05)]
    with qtbot.waitSignal(panel.adapter_removed) as removed:
        pirate.remove.click()
    assert removed.args == ["/a/pirate.gguf"]


def test_a_template_of_ones_own_and_a_context_of_ones_own_have_a_line(panel: TuningPanel) -> None:
    panel.set_conversation("", "{{ messages }}", {}, ())
    assert panel.template.currentText() == "Your own"
    panel.set_context(3000)
    assert panel.context.currentText() == "3,000 tokens"


def test_a_tiny_model_has_a_size_too(panel: TuningPanel) -> None:
    assert panel.facts.text().endswith("636 MB of weights")
    panel.set_model(replace(INFO, size_bytes=7_100_000))
    assert panel.facts.text().endswith("7.1 MB of weights")


def test_without_a_model_nothing_is_offered_that_needs_one(panel: TuningPanel) -> None:
    panel.set_model(None)
    assert not panel.detect.isEnabled()
    assert not panel.add_adapter.isEnabled()
    assert "No model" in panel.facts.text()


@pytest.mark.parametrize("name", ["temperature", "max_tokens", "seed"])
def test_numbers_keep_off_the_frame_of_their_field(panel: TuningPanel, qtbot: QtBot, name: str) -> None:
    panel.more.click()
    field = panel.rows[name].field
    panel.more.setFocus()
    qtbot.waitUntil(lambda: field.height() > 20)
    image = field.grab().toImage()
    inside = range(3, field.width() - 3)
    ground = image.pixelColor(4, field.height() // 2)
    inked = [x for x in inside if any(image.pixelColor(x, y) != ground for y in range(8, field.height() - 8))]
    assert 8 <= field.width() - 1 - inked[-1] <= 14
    assert inked[0] >= 8


def test_the_name_of_an_option_is_on_one_line_however_large(panel: TuningPanel, theme: Theme, qtbot: QtBot) -> None:
    theme.set_text_percent(200)
    theme.finish()
    panel.show()
    panel.more.click()
    rows = [panel.rows[words.name] for words in MORE]
    rows[0].set_value(7, False)
    for row in rows:
        assert row.title.fontMetrics().horizontalAdvance(row.title.text()) <= row.title.width(), row.title.text()
    qtbot.waitUntil(lambda: rows[0].height() >= rows[0].sizeHint().height())
    assert len({after.y() - before.y() for before, after in pairwise(rows)}) == 1
