"""How one comes, by keys, to everything that opens in Puna's window: the ways that tests go."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.archive import Attachment
from app.core.conversation import ConversationSummary
from app.core.fidelity import FidelityPoint
from app.core.messages import Ending, Role
from app.core.source_card import SourceCard
from app.core.template_verdict import Outcome, TemplateScore, TemplateVerdict
from app.core.wanted_model import WantedModel, WantedState
from app.main import Puna
from app.paths import Paths
from app.ui.activity import Activity, Dot
from app.ui.adapter_row import AdapterRow
from app.ui.attachment_bar import AttachmentBar
from app.ui.attachment_chip import AttachmentChip
from app.ui.banner import Banner
from app.ui.block_views import BlockViews
from app.ui.code_view import CodeView
from app.ui.composer import Composer
from app.ui.conversation_picker import ConversationPicker
from app.ui.discover_page import DiscoverPage
from app.ui.download_card import DownloadCard
from app.ui.erase_dialog import EraseDialog
from app.ui.export_dialog import ExportDialog
from app.ui.fidelity_chart import FidelityChart
from app.ui.field_frame import FieldFrame
from app.ui.find_bar import FindBar
from app.ui.guide_strip import GuideStrip
from app.ui.history_menu import HistoryMenu
from app.ui.hub_details import HubDetails
from app.ui.job_card import JobCard
from app.ui.job_tray import JobLine, JobTray
from app.ui.keys_dialog import KeysDialog
from app.ui.ledger_dialog import LedgerDialog
from app.ui.library_page import LibraryPage
from app.ui.licences_dialog import LicencesDialog
from app.ui.link_popover import LinkPopover
from app.ui.main_window import MainWindow
from app.ui.menu import Menu
from app.ui.message_details import DetailsCard
from app.ui.message_editor import MessageEditor
from app.ui.message_menu import MessageMenu
from app.ui.message_tools import MessageTools
from app.ui.message_view import MessageView
from app.ui.model_picker import ModelPicker
from app.ui.models_page import ModelsPage
from app.ui.note_line import NoteLine
from app.ui.option_rows import OptionRow
from app.ui.palette import Palette
from app.ui.panes import RulePane
from app.ui.persona_box import PersonaBox
from app.ui.prompts_dialog import PromptsDialog
from app.ui.proposal_card import ProposalCard
from app.ui.receipts_card import ReceiptsCard
from app.ui.search_panel import SearchPanel
from app.ui.sent_attachments import SentAttachments
from app.ui.setting_rows import SettingRow
from app.ui.settings_page import SettingsPage
from app.ui.sidebar import Sidebar
from app.ui.source_dialog import SourceDialog
from app.ui.template_dialog import TemplateDialog
from app.ui.text_pane import QuotePane, TextPane
from app.ui.text_preview import TextPreview
from app.ui.text_question import TextQuestion
from app.ui.theme import Theme
from app.ui.thinking import Thinking
from app.ui.transcript import TranscriptView
from app.ui.trash_dialog import TrashDialog
from app.ui.tuning_panel import TuningPanel
from app.ui.type_choice import TypeChoice
from app.ui.verdict_dialog import VerdictDialog
from app.ui.weighing_choice import WeighingChoice
from app.ui.welcome import Welcome
from tests.ui.keyboard import (
    choose,
    go_to,
    press,
    settle,
    shown,
    wait_for,
)
from tests.ui.model_samples import DETAILS, FOUND, HUB, LIBRARY
from tests.ui.samples import message
from tests.ui.test_type_choice import FORECAST
from tests.unit.storage.exporters.samples import said, talk

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANSWER = (
    "Read [the page](https://example.org/a) and [the other](https://example.org/b).\n\n```python\nprint(1)\n```\n\n"
    "> A quotation.\n\n---\n\nThe end."
)
CONVERSATIONS = (
    talk(
        said(
            None, "u", "Where do I read of alpacas?", attachments=(Attachment("notes.txt", "text/plain", "They hum."),)
        ),
        said(0, "a", ANSWER, reasoning="They ask for pages.", note="A good one."),
        title="Alpacas",
        folder="Work",
        tags=("keep",),
    ),
    talk(said(None, "u", "Hello"), said(0, "a", "Good day."), title="A greeting"),
)


@pytest.fixture(scope="module")
def one_theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def puna(
    qtbot: QtBot, one_theme: Theme, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Puna]:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": [{"text": "Yes. " * 20}]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script))
    puna = Puna(Paths(puna_home), one_theme)
    puna.history.add_archived(CONVERSATIONS, "samples")
    puna.window.resize(1280, 800)
    puna.start()
    with qtbot.waitSignal(puna.engine.model_loaded, timeout=60_000):
        puna.models.choose("/models/any.gguf")
    (number,) = [each.id for each in puna.history.conversations() if each.title == "Alpacas"]
    puna.chat.open(number)
    puna.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is puna.window)
    settle()
    yield puna
    puna.close()
    settle()  # what was found last arrives while there still is a list for it
    shiboken6.delete(puna.window)


def on_new_chat(puna: Puna) -> QWidget:
    """Not in the message field, which might get the keyboard whatever was there before."""
    return at(puna.window.sidebar.new_chat)


def at(widget: QWidget) -> QWidget:
    go_to(widget)
    return widget


def pressed(widget: QWidget) -> QWidget:
    go_to(widget)
    press(Qt.Key.Key_Space)
    return widget


def by_key(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> Callable[[Puna], QWidget]:
    def open_it(puna: Puna) -> QWidget:
        before = on_new_chat(puna)
        press(key, modifiers)
        return before

    return open_it


def from_history_menu(words: str) -> Callable[[Puna], QWidget]:
    def open_it(puna: Puna) -> QWidget:
        before = pressed(puna.window.sidebar.menu_button)
        choose(puna.window.sidebar.menu, words)
        return before

    return open_it


def from_settings(words: str) -> Callable[[Puna], QWidget]:
    """By the button that says so."""

    def open_it(puna: Puna) -> QWidget:
        press(Qt.Key.Key_3, CONTROL)
        inside = [each for each in shown(QPushButton) if puna.window.settings.isAncestorOf(each)]
        return pressed(next(button for button in inside if button.accessibleName() == words))

    return open_it


def trash(puna: Puna) -> QWidget:
    puna.actions.delete([each.id for each in puna.history.conversations() if each.title == "A greeting"])
    return from_history_menu("Trash")(puna)


def erase(puna: Puna) -> QWidget:
    before = from_settings("Erase…")(puna)
    (dialog,) = shown(EraseDialog)
    pressed(dialog.conversations)
    pressed(dialog.everything)
    assert dialog.notice.isVisible()
    return before


def prompts(puna: Puna) -> QWidget:
    before = by_key(Qt.Key.Key_S, CONTROL | SHIFT)(puna)
    (dialog,) = shown(PromptsDialog)
    pressed(dialog.add)
    assert dialog.use.isEnabled()
    return before


def source(puna: Puna) -> QWidget:
    """What is dropped or chosen in a file dialog of the system's."""
    before = on_new_chat(puna)
    facts = (("Architecture", "LLaMA, 32 layers"), ("Size", "13.5 GB"))
    rules = (("add", "added to the base"), ("xor", "combined bit by bit"))
    puna.models.looked_at.emit(SourceCard("/m/a", "difference", "a", facts, ("A difference.",), (), rules, True))
    settle()
    return before


def checkpoint(puna: Puna) -> QWidget:
    """Its forecast is a sample, since there are no weights that one could be made of."""
    before = on_new_chat(puna)
    card = SourceCard("/m/b", "checkpoint", "b", (("Family", "llama"),))
    dialog = SourceDialog(puna.window.welcome._theme, card, [], "q4_k_m", puna.window)
    dialog.type.set_forecast(FORECAST)
    dialog.open()
    settle()
    return before


def conversations(puna: Puna) -> QWidget:
    """What the source's dialog asks; here without it, so that there is only the window to go back to."""
    before = on_new_chat(puna)
    found = [ConversationSummary(at, f"About {at}", None, 0.0, 0.0) for at in range(1, 4)]
    picker = ConversationPicker(puna.window.welcome._theme, found, puna.window)
    picker.list.item(0).setCheckState(Qt.CheckState.Checked)
    picker.open()
    settle()
    return before


def verdict(puna: Puna) -> QWidget:
    """What comes of the button in the panel, once the model was asked."""
    before = on_new_chat(puna)
    scores = tuple(TemplateScore((name,), -1.0 - row, 0.9, float(row), 8) for row, name in enumerate(("a", "b")))
    puna.engine.templates_scored.emit(0, TemplateVerdict(Outcome.SURE, scores, 0.5, 0.1, {}))
    settle()
    return before


def attached(puna: Puna) -> None:
    """Counted too: its chip is another then."""
    puna.attachments.add_text("notes", "Alpacas hum.")
    chips = puna.window.composer.attachments
    wait_for(lambda: [chip.words.tokens is not None for chip in chips.chips] == [True])


def draft_preview(puna: Puna) -> QWidget:
    attached(puna)
    return pressed(puna.window.composer.attachments.chips[0].name)


def sent_preview(puna: Puna) -> QWidget:
    return pressed(puna.window.transcript.views[0].attachments.chips[0].name)


def a_link(puna: Puna) -> QWidget:
    """The second link of the answer: Tab comes to it, Enter follows it."""
    pane = at(next(pane for pane in shown(TextPane) if "the page" in pane.toPlainText()))
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane
    press(Qt.Key.Key_Return)
    return pane


def answer_menu(puna: Puna) -> QWidget:
    return pressed(puna.window.transcript.views[1].tools.more)


def details(puna: Puna) -> QWidget:
    before = answer_menu(puna)
    (menu,) = shown(MessageMenu)
    choose(menu, "Details")
    return before


def panel(puna: Puna) -> QWidget:
    puna.tuning.scale_adapter("/models/pirate-lora.gguf", 0.6)
    return by_key(Qt.Key.Key_Period, CONTROL)(puna)


def library(puna: Puna) -> QWidget:
    puna.library.set_models(LIBRARY)
    press(Qt.Key.Key_2, CONTROL)
    page = puna.window.models.library
    page.select(str(LIBRARY[0].path))
    page.show_details(str(LIBRARY[0].path), DETAILS)
    points = [FidelityPoint("Q4_K_M", 2_000_000_000, 0.91, True), FidelityPoint("Q8_0", 3_000_000_000, 0.99)]
    page.receipts.set_receipts([("It is what its checkpoint says.", True)], points)
    page.receipts.set_references([("/m/b.gguf", "b")])
    settle()
    return on_new_chat(puna)


def measure_menu(puna: Puna) -> QWidget:
    library(puna)
    return pressed(puna.window.models.library.receipts.measure)


def discover(puna: Puna) -> QWidget:
    press(Qt.Key.Key_2, CONTROL)
    page = puna.window.models
    for asked in (page.discover_opened, page.discover.model_chosen):
        asked.disconnect()  # there is no hub to answer, and what it said later would replace what is walked
    puna.found.set_models(FOUND)
    page.open_discover()
    before = on_new_chat(puna)
    puna.window.models.discover.details.show_model(HUB)
    settle()
    return before


def jobs(puna: Puna) -> QWidget:
    theme = puna.window.welcome._theme
    running, over, download = JobCard(theme, "Running"), JobCard(theme, "Over"), DownloadCard(theme)
    running.set_progress(0.4, "Converting", "2 min left")
    over.set_finished("Ready.", "Show")
    download.show_model(WantedModel("org/name", "main", "Llama", (), "/m", state=WantedState.RUNNING))
    for card in (running, over, download):
        puna.window.add_job_card(card)
    before = by_key(Qt.Key.Key_J, CONTROL)(puna)
    assert QApplication.focusWidget() is running.button
    return before


def jobs_in_a_line(puna: Puna) -> QWidget:
    before = jobs(puna)
    press(Qt.Key.Key_B, CONTROL)
    return before


def edited(puna: Puna) -> QWidget:
    return pressed(puna.window.transcript.views[0].tools.edit)


def find_here(puna: Puna) -> QWidget:
    before = by_key(Qt.Key.Key_F, CONTROL)(puna)
    (bar,) = shown(FindBar)
    bar.field.setText("page")
    settle()
    return before


def conversation_menu(puna: Puna) -> QWidget:
    before = at(puna.window.sidebar.list)
    # The system's plugin makes this of the menu key, which the offscreen one leaves out.
    QApplication.sendEvent(
        before, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), before.mapToGlobal(QPoint(5, 5)))
    )
    settle()
    return before


def persona_menu(puna: Puna) -> QWidget:
    panel(puna)
    return pressed(puna.window.tuning.persona.more)


def open_history_menu(puna: Puna) -> QWidget:
    return pressed(puna.window.sidebar.menu_button)


def thought(puna: Puna) -> QWidget:
    """A draft with something attached, and the thought before the answer unfolded."""
    attached(puna)
    return pressed(puna.window.transcript.views[1].thinking.line)


def told(puna: Puna) -> QWidget:
    puna.window.banner.show_message("The engine ended.", "Start again")
    settle()
    return on_new_chat(puna)


def guided(puna: Puna) -> QWidget:
    puna.window.guide.show_ready(["What is a GGUF?"])
    settle()
    return on_new_chat(puna)


def answering(puna: Puna) -> QWidget:
    before = on_new_chat(puna)
    puna.window.transcript.append_message(message(99, Role.ASSISTANT, "", ending=Ending.STREAMING))
    puna.window.transcript.set_activity(99, "Reading the prompt…")
    settle()
    return before


def welcomed(puna: Puna) -> QWidget:
    puna.window.show_welcome(has_model=False)
    settle()
    return on_new_chat(puna)


@dataclass(frozen=True)
class Walk:
    """What is opened how, as keys do it; `shows` are the widgets on it, the first of them being the whole."""

    name: str
    opened: Callable[[Puna], QWidget]
    shows: tuple[type[QWidget], ...]


OVER = (
    Walk("keys", by_key(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier), (KeysDialog,)),
    Walk("prompts", prompts, (PromptsDialog, FieldFrame)),
    Walk("template", by_key(Qt.Key.Key_E, CONTROL | SHIFT), (TemplateDialog,)),
    Walk("ledger", from_settings("Show the network ledger…"), (LedgerDialog,)),
    Walk("licences", from_settings("Licences…"), (LicencesDialog,)),
    Walk("erase", erase, (EraseDialog,)),
    Walk("trash", trash, (TrashDialog,)),
    Walk("export", from_history_menu("Take conversations out"), (ExportDialog,)),
    Walk("source", source, (SourceDialog, TypeChoice)),
    Walk("source that can be measured", checkpoint, (SourceDialog, TypeChoice, WeighingChoice)),
    Walk("conversations", conversations, (ConversationPicker,)),
    Walk("verdict", verdict, (VerdictDialog,)),
    Walk("preview", draft_preview, (TextPreview,)),
    Walk("preview of what was sent", sent_preview, (TextPreview,)),
    Walk("palette", by_key(Qt.Key.Key_P, CONTROL), (Palette,)),
    Walk("search", by_key(Qt.Key.Key_K, CONTROL), (SearchPanel,)),
    Walk("link", a_link, (LinkPopover,)),
    Walk("details", details, (DetailsCard,)),
    Walk("find", find_here, (FindBar,)),
    Walk("editor", edited, (MessageEditor,)),
)
PAGES = (
    Walk(
        "chat",
        thought,
        (
            MainWindow, Sidebar, TranscriptView, MessageView, MessageTools, SentAttachments, AttachmentChip, Thinking,
            BlockViews, CodeView, TextPane, QuotePane, RulePane, NoteLine, Composer, AttachmentBar, ModelPicker,
        ),
    ),
    Walk("panel", panel, (TuningPanel, PersonaBox, OptionRow, AdapterRow)),
    Walk("library", library, (ModelsPage, LibraryPage, ReceiptsCard, FidelityChart)),
    Walk("discover", discover, (ModelsPage, DiscoverPage, HubDetails, ProposalCard)),
    Walk("settings", by_key(Qt.Key.Key_3, CONTROL), (SettingsPage, SettingRow)),
    Walk("jobs", jobs, (JobTray, JobCard, DownloadCard)),
    Walk("jobs in a line", jobs_in_a_line, (JobLine,)),
    Walk("banner", told, (Banner,)),
    Walk("guide", guided, (GuideStrip,)),
    Walk("answering", answering, (Activity, Dot)),
    Walk("welcome", welcomed, (Welcome,)),
)  # fmt: skip
MENUS = (
    Walk("history", open_history_menu, (HistoryMenu,)),
    Walk("message", answer_menu, (MessageMenu,)),
    Walk("conversation", conversation_menu, (Menu,)),
    Walk("models", by_key(Qt.Key.Key_L, CONTROL), (Menu,)),
    Walk("add model", by_key(Qt.Key.Key_O, CONTROL), (QMenu,)),
    Walk("persona", persona_menu, (Menu,)),
    Walk("measure", measure_menu, (QMenu,)),
)
# Where a menu or a dialog of Qt's own is made -> the walks that open it.


def new_folder(puna: Puna) -> QWidget:
    before = conversation_menu(puna)
    menu = QApplication.activePopupWidget()
    move = next(action.menu() for action in menu.actions() if action.menu() is not None)
    while menu.activeAction() is not move.menuAction():
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    choose(move, "New folder")
    return before


def new_persona(puna: Puna) -> QWidget:
    before = persona_menu(puna)
    choose(QApplication.activePopupWidget(), "Save as a new persona")
    return before


def rename_persona(puna: Puna) -> QWidget:
    panel(puna)
    puna.window.tuning.persona.saved_as.emit("Pirate")
    settle()
    before = pressed(puna.window.tuning.persona.more)
    choose(QApplication.activePopupWidget(), "Rename")
    return before


def token(puna: Puna) -> QWidget:
    before = on_new_chat(puna)
    puna.window.ask_token()
    return before


ASKED = (
    Walk("new folder", new_folder, (TextQuestion,)),
    Walk("new persona", new_persona, (TextQuestion,)),
    Walk("rename persona", rename_persona, (TextQuestion,)),
    Walk("token", token, (TextQuestion,)),
)
