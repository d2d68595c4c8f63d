"""The window and its smaller parts, driven as a person drives them."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLineEdit, QPlainTextEdit, QTextBrowser
from pytestqt.qtbot import QtBot

from app.control.found_models import FoundModels
from app.control.library_list import LibraryList
from app.core.messages import Ending, Role
from app.ui.conversation_delegate import ID_ROLE, age_group
from app.ui.job_card import JobCard
from app.ui.labels import ElidedLabel
from app.ui.main_window import MainWindow
from app.ui.panes import RulePane
from app.ui.theme import Theme
from tests.ui.samples import CODE_HEAVY, conversation_model, message

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MODELS = [("/m/a.gguf", "Alpaca & friends", "Q4_0"), ("/m/b.gguf", "Llama", "")]


@pytest.fixture
def model() -> QStandardItemModel:
    return conversation_model(time.time())


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, model: QStandardItemModel) -> MainWindow:
    window = MainWindow(theme, model, LibraryList(), FoundModels())
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitActive(window, timeout=30_000):
        window.show()
        window.activateWindow()
    return window


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_folder_dropped_anywhere_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = files(tmp_path)
    centre = window.rect().center()
    enter = QDragEnterEvent(
        centre, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window._overlay.isVisible()
    drop = QDropEvent(
        QPointF(centre), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.paths_dropped) as blocker:
        QApplication.sendEvent(window, drop)
    assert blocker.args == [[str(tmp_path)]]
    assert not window._overlay.isVisible()


def test_text_is_no_model(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("words")
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert not window._overlay.isVisible()


def test_files_held_over_the_composer_reach_the_window(window: MainWindow, tmp_path: Path) -> None:
    window.show_transcript()
    # Kept in a variable: the event does not own it.
    data = files(tmp_path)
    enter = QDragEnterEvent(
        QPoint(4, 4), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.composer.field.viewport(), enter)
    assert window._overlay.isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_N, CONTROL), (Qt.Key.Key_O, CONTROL | SHIFT)], ids=["Ctrl+N", "Ctrl+Shift+O"]
)
def test_keys_for_a_new_chat(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    with qtbot.waitSignal(window.sidebar.new_chat_requested):
        qtbot.keyClick(window, key, modifiers)


def test_keys_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.show_transcript()
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert not window.sidebar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert window.sidebar.isVisible()
    with qtbot.waitSignal(window.regenerate_last_requested):
        qtbot.keyClick(window, Qt.Key.Key_R, CONTROL)
    window.composer.set_busy(True)
    with qtbot.waitSignal(window.composer.stop_requested):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.sidebar.list.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape, SHIFT)
    assert window.focusWidget() is window.composer.field


def test_the_last_reply_goes_to_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    window.show_transcript()
    window.transcript.set_messages([message(1, Role.ASSISTANT, "*first*"), message(2, Role.USER, "question")])
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "*first*"


def test_escape_in_an_edited_message_gives_up_the_edit_and_stops_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.show_transcript()
    window.transcript.set_messages(
        [message(1, Role.USER, "Hi"), message(2, Role.ASSISTANT, "", ending=Ending.STREAMING)]
    )
    window.composer.set_busy(True)
    view = window.transcript.views[0]
    view.start_editing()
    assert view.editor is not None
    with qtbot.assertNotEmitted(window.composer.stop_requested):
        qtbot.keyClick(view.editor.field, Qt.Key.Key_Escape)
    assert view.editor is None


def test_closing_is_told_first(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert not window.isVisible()


def test_first_start_offers_to_add_a_model(window: MainWindow, qtbot: QtBot) -> None:
    assert window.welcome.isVisible()
    assert not window.composer.isVisible()
    with qtbot.waitSignal(window.welcome.add_model_requested):
        # Without the menu, which the offscreen platform cannot show without a warning.
        window.welcome.add_model_requested.disconnect(window.add_model_dialog)
        qtbot.mouseClick(window.welcome.add_button, Qt.MouseButton.LeftButton)
    window.show_welcome(has_model=True)
    assert window.composer.isVisible()
    assert not window.welcome.add_button.isVisible()


def test_the_title_is_in_the_header_and_on_the_window(window: MainWindow) -> None:
    window.set_title("Why alpacas hum\nand why not")
    assert window.title_label.text() == "Why alpacas hum and why not"
    assert "Why alpacas hum" in window.windowTitle()
    window.set_title("")
    assert window.windowTitle() == "Puna"


def test_a_conversation_is_chosen_renamed_and_deleted(
    window: MainWindow, qtbot: QtBot, model: QStandardItemModel
) -> None:
    rows = window.sidebar.list
    place = rows.visualRect(model.index(2, 0)).center()
    with qtbot.waitSignal(window.sidebar.conversation_chosen) as blocker:
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert blocker.args == [3]
    with qtbot.waitSignal(window.sidebar.delete_requested) as blocker:
        qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert blocker.args == [3]
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    editor = rows.findChild(QLineEdit)
    assert editor.text() == "Reading GGUF headers"
    # Of a title that is longer than the field, its beginning is seen.
    qtbot.waitUntil(lambda: editor.cursorPosition() == 0)
    assert editor.selectedText() == editor.text()
    editor.setText("Headers")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.index(2, 0).data() == "Headers")


def test_the_open_conversation_stays_marked_when_rows_move(window: MainWindow, model: QStandardItemModel) -> None:
    window.sidebar.set_current(3)
    assert window.sidebar.list.currentIndex().data(ID_ROLE) == 3
    model.insertRow(0, model.takeRow(2))
    assert window.sidebar.list.currentIndex().data(ID_ROLE) == 3
    assert window.sidebar.list.currentIndex().row() == 0
    window.sidebar.set_current(None)
    assert not window.sidebar.list.selectionModel().hasSelection()


def test_ages_are_told_by_calendar_days() -> None:
    noon = time.mktime((2026, 3, 15, 12, 0, 0, 0, 0, -1))
    day = 86_400
    ages = [age_group(noon - days * day, noon) for days in (0, 0.4, 0.6, 1.4, 1.6, 7, 8, 30, 31, 400)]
    assert ages == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert age_group(noon + 5 * day, noon) == 0


def test_the_model_menu(window: MainWindow, qtbot: QtBot) -> None:
    picker = window.model_picker
    assert picker.text() == "No model"
    picker.set_models(MODELS)
    picker.set_current("/m/broken one.gguf")
    # It is no less the chosen one for not being offered.
    assert picker.text() == "broken one"
    picker.set_current("/m/b.gguf")
    picker.set_state("loading 40 %")
    assert "Llama" in picker.text()
    assert "loading 40 %" in picker.text()
    entries = [action for action in picker.menu_of_models.actions() if action.data()]
    assert [action.text() for action in entries] == ["Alpaca && friends\tQ4_0", "Llama"]
    assert [action.isChecked() for action in entries] == [False, True]
    with qtbot.waitSignal(picker.model_chosen) as blocker:
        entries[0].trigger()
    assert blocker.args == ["/m/a.gguf"]
    assert [action.isChecked() for action in entries] == [False, True]
    with qtbot.assertNotEmitted(picker.model_chosen):
        entries[1].trigger()
    picker.add_model_requested.disconnect(window.add_model_dialog)
    with qtbot.waitSignal(picker.add_model_requested):
        picker.menu_of_models.actions()[-1].trigger()


def test_a_job_card_from_start_to_end(window: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    card = JobCard(theme, "TinyStories-656K with a name that is far too long for the sidebar")
    window.add_job_card(card)
    QApplication.processEvents()
    card.set_progress(0.5, "Converting tensor 3 of 20: blk.0.attn_q.weight", "2 min left")
    assert card.bar.value() * 2 == card.bar.maximum()
    assert card.title.accessibleName().startswith("TinyStories-656K with a name")
    assert card.width() <= window.sidebar.width()
    with qtbot.waitSignal(card.cancel_requested):
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    card.set_failed("The file model-00002-of-00003.safetensors is missing.")
    card.set_progress(0.9, "late", "")
    assert not card.bar.isVisible()
    assert "missing" in card.outcome.text()
    with qtbot.waitSignal(card.dismissed), qtbot.assertNotEmitted(card.cancel_requested):
        qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    window.remove_job_card(card)
    assert not card.isVisible()


def test_the_banner(window: MainWindow, qtbot: QtBot) -> None:
    banner = window.banner
    assert not banner.isVisible()
    banner.show_message("The model's process ended.", "Start again")
    assert banner.isVisible()
    with qtbot.waitSignal(banner.action_triggered), qtbot.assertNotEmitted(banner.dismissed):
        qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    banner.show_message("Something else.")
    assert not banner.action.isVisible()
    with qtbot.waitSignal(banner.dismissed):
        qtbot.mouseClick(banner.dismiss, Qt.MouseButton.LeftButton)


def test_an_error_after_an_undo_stays(window: MainWindow) -> None:
    window.banner.show_undo("Deleted.", "Undo")
    assert window.banner._timer.isActive()
    window.banner.show_message("An error.")
    assert not window.banner._timer.isActive()


def test_every_control_has_a_name_and_can_be_reached(window: MainWindow) -> None:
    window.show_transcript()
    window.transcript.set_messages(
        [message(1, Role.USER, "Hi"), message(2, Role.ASSISTANT, "```py\nx\n```\n[a](https://b.c)")]
    )
    window.banner.show_message("Something happened.", "Do it")
    QApplication.processEvents()
    for kind in (QAbstractButton, QPlainTextEdit):
        for control in window.findChildren(kind):
            if control.isVisible():
                assert control.accessibleName() or control.text(), control
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.accessibleName()


@pytest.mark.parametrize("size", [(900, 600), (1280, 800), (3840, 2160)])
def test_nothing_is_wider_than_the_window(window: MainWindow, size: tuple[int, int]) -> None:
    window.show_transcript()
    window.transcript.set_messages(
        [message(1, Role.USER, "word " * 90), message(2, Role.ASSISTANT, CODE_HEAVY + "x" * 500)]
    )
    window.banner.show_message("A long sentence about what happened, " * 6, "Start again")
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    assert window.width() == size[0]
    for view in window.transcript.views:
        for pane in view.body.panes:
            if isinstance(pane, RulePane):
                continue
            inner = next(iter(pane.findChildren(QTextBrowser)), pane)
            right = pane.mapTo(window, QPoint(pane.width(), 0)).x()
            assert right <= window.width()
            # High enough for all of its text, and not much higher.
            spare = inner.height() - inner.document().size().height()
            assert 0 <= spare < 20
            assert pane.height() - inner.height() < 60
    assert window.banner.message.height() >= window.banner.message.heightForWidth(window.banner.message.width())


def test_a_label_tells_in_its_tooltip_what_does_not_fit(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("Some words that need room")
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show()
    assert label.toolTip() == "Some words that need room"
    label.resize(400, 20)
    assert label.toolTip() == ""


@pytest.mark.parametrize("place", ["chat", "models"])
def test_the_banner_ends_where_what_is_below_it_ends(window: MainWindow, qtbot: QtBot, place: str) -> None:
    window.resize(900, 600)
    window.show_transcript()
    window.show_place("models")
    window.show_place(place)
    window.banner.show_message("The disk is full.")
    strip, last = (
        window.banner.findChild(QFrame, "banner"),
        {"chat": window.composer._card, "models": window.models.add},
    )
    qtbot.waitUntil(lambda: window.banner.width() > 600)
    QApplication.processEvents()
    button = last[place]
    ends = [each.mapTo(window, each.rect().topRight()).x() for each in (strip, button)]
    assert ends[0] == ends[1]
