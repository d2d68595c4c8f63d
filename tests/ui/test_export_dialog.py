"""The dialog asks for what is meant, and the window makes it, with the real job."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.archive import Rating
from app.core.export import ExportFormat, ExportOptions, ExportRequest
from app.core.messages import Role
from app.main import Puna
from app.paths import Paths
from app.ui.export_dialog import ExportDialog, Selection
from app.ui.theme import Theme
from tests.unit.storage.exporters.samples import chain

ONE, ALL = Selection("This one", (7,)), Selection("All (2)")
WORK = Selection("Work", folder="Work")


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot, tmp_path: Path) -> ExportDialog:
    dialog = ExportDialog(theme, [ONE, ALL, WORK], str(tmp_path))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: ExportDialog, form: ExportFormat) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData(form))


def test_what_is_chosen_is_asked_for(dialog: ExportDialog) -> None:
    assert dialog.request() == ExportRequest(ExportFormat.MARKDOWN, (7,))
    for form in ExportFormat:
        choose(dialog, form)
        assert dialog.request().format is form
        assert dialog.sentence.text()
    dialog.which.setCurrentIndex(2)
    dialog.good_only.click()
    dialog.reasoning.click()
    dialog.all_branches.click()
    everything = ExportOptions(all_branches=True, rating=Rating.GOOD, reasoning=True)
    assert dialog.request() == ExportRequest(ExportFormat.OPENAI, folder="Work", options=everything)


def test_a_box_that_is_not_seen_asks_for_nothing(dialog: ExportDialog) -> None:
    choose(dialog, ExportFormat.ALPACA)
    dialog.reasoning.click()
    dialog.all_branches.click()
    choose(dialog, ExportFormat.MARKDOWN)
    assert not dialog.reasoning.isVisible()
    assert dialog.request().options == ExportOptions(all_branches=True)
    choose(dialog, ExportFormat.JSON)
    assert not dialog.all_branches.isVisible()
    assert dialog.request().options == ExportOptions()


def test_return_confirms_and_escape_does_not(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[tuple[object, str]] = []
    dialog.confirmed.connect(lambda *values: told.append(values))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert told == []
    dialog.show()
    dialog.set_folder(str(tmp_path / "elsewhere"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert told == [(ExportRequest(ExportFormat.MARKDOWN, (7,)), str(tmp_path / "elsewhere"))]
    assert not dialog.isVisible()


@pytest.fixture
def puna(qtbot: QtBot, puna_home: Path) -> Iterator[Puna]:
    theme = Theme()
    theme.apply(QApplication.instance())
    puna = Puna(Paths(puna_home), theme)
    qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
    puna.start()
    yield puna
    puna.close()


def ask(puna: Puna, folder: Path, setting: Callable[[ExportDialog], object]) -> None:
    """Open the dialog by its entry in the menu, choose, confirm."""
    puna.window.sidebar.menu.export.trigger()
    (dialog,) = (each for each in puna.window.findChildren(ExportDialog) if each.isVisible())
    dialog.set_folder(str(folder))
    setting(dialog)
    dialog.export.click()


def said(puna: Puna, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: text in puna.window.banner.message.text(), timeout=20_000)


def told(puna: Puna, qtbot: QtBot, text: str) -> None:
    """On the card of the export that was started last."""
    card = puna.window.sidebar.tray.cards[-1]
    qtbot.waitUntil(lambda: text in card.outcome.text() and not puna.exporting.running, timeout=20_000)


def test_from_the_menu_to_the_file(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    puna.window.sidebar.menu.export.trigger()
    said(puna, qtbot, "no conversation yet")
    talks = [chain("u:Hi", "a:Hello.", title="First", folder="Work", tags=("fun",)), chain("u:Ho", title="Second")]
    puna.history.add_archived(talks, "samples")
    puna.chat.open(1)

    def entries(dialog: ExportDialog) -> None:
        found = [dialog.which.itemText(at) for at in range(dialog.which.count())]
        assert found == ["This one: First", "All (2)", "In the folder Work (1)", "With the tag fun (1)"]

    ask(puna, tmp_path, entries)
    assert puna.exporting.running
    (card,) = puna.window.sidebar.tray.cards
    assert card.title.text() == "First.md"
    told(puna, qtbot, "1 conversation written to First.md.")
    assert card.action.text() == "Show"
    assert (tmp_path / "First.md").read_text().startswith("# First\n")
    ask(puna, tmp_path, lambda dialog: dialog.which.setCurrentIndex(1))
    told(puna, qtbot, "2 conversations written to Puna conversations.")
    assert sorted(path.name for path in tmp_path.rglob("*.md")) == ["First.md", "First.md", "Second.md"]
    ask(puna, tmp_path, lambda dialog: dialog.good_only.click())
    told(puna, qtbot, "No answer in 1 conversation is rated good, so nothing was written.")
    puna.chat.rate(puna.history.branch(1)[-1].id, Rating.GOOD, None)
    ask(puna, tmp_path, lambda dialog: (dialog.good_only.click(), choose(dialog, ExportFormat.OPENAI)))
    told(puna, qtbot, "1 example out of 1 conversation written to First.jsonl.")
    ask(puna, tmp_path / "gone", lambda dialog: None)
    said(puna, qtbot, "gone is not there any more: choose another one.")
    assert len(list(tmp_path.iterdir())) == 3


def test_an_export_is_cancelled_on_its_card_and_leaves_nothing(puna: Puna, qtbot: QtBot, tmp_path: Path) -> None:
    puna.history.add_archived((chain(f"u:{n}", "a:" + "word " * 500) for n in range(3000)), "many")
    before = puna.history.create_conversation("Meanwhile")
    ask(puna, tmp_path, lambda dialog: choose(dialog, ExportFormat.HTML))
    (card,) = puna.window.sidebar.tray.cards
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob(".*.part/*"))), timeout=20_000)
    # The window writes while the job reads.
    puna.history.add_message(before, None, Role.USER, "still here")
    with qtbot.waitSignal(puna.exporting.cancelled, timeout=20_000):
        card.button.click()
    assert list(tmp_path.iterdir()) == []
    assert puna.window.sidebar.tray.cards == []
