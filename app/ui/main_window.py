"""The window: puts the widgets together, and knows the keys and the dropping of files.

It decides nothing: what happens on a signal of its parts is connected by whoever builds it. Only what stays inside the
window is connected here: sidebar and focus keys, the *Add model…* menu and the file dialogs.
"""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.core.document_names import shown_name
from app.ui.actions import WindowActions
from app.ui.banner import Banner
from app.ui.buttons import IconButton
from app.ui.composer import Composer
from app.ui.download_card import DownloadCard
from app.ui.drop_overlay import DropOverlay, dropped_paths
from app.ui.find_bar import FindBar
from app.ui.finder import Finder
from app.ui.front import SIZE, SMALLEST
from app.ui.guide_strip import GuideStrip
from app.ui.job_card import JobCard
from app.ui.job_tray import JobLine
from app.ui.labels import ElidedLabel
from app.ui.model_picker import ModelPicker
from app.ui.models_page import ModelsPage
from app.ui.palette import Palette
from app.ui.settings_page import SettingsPage
from app.ui.sidebar import Sidebar
from app.ui.text_question import TextQuestion
from app.ui.theme import UNIT, Theme
from app.ui.transcript import TranscriptView
from app.ui.tuning_panel import TuningPanel
from app.ui.welcome import Welcome

# Narrower than this the sidebar and the panel would leave too little for the conversation between them.
_ROOM_FOR_BOTH = UNIT * 130


class MainWindow(QMainWindow):
    """Signals: `paths_dropped(list)` of str, dropped or chosen in a dialog; `close_requested()` before the window
    closes; `regenerate_last_requested()`.
    """

    paths_dropped = Signal(list)
    close_requested = Signal()
    regenerate_last_requested = Signal()
    place_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        conversations: QAbstractItemModel,
        library: QAbstractItemModel,
        found: QAbstractItemModel,
        version: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Puna")
        self._theme = theme
        self.setWindowIcon(theme.picture("puna", 64))
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self.setAcceptDrops(True)

        self.sidebar = Sidebar(theme, conversations)
        self.job_line = JobLine(theme, self.sidebar.tray)
        self.transcript = TranscriptView(theme)
        self.find = FindBar(theme)
        Finder(self.transcript, self.find, self)
        self.composer = Composer(theme)
        self.model_picker = ModelPicker(theme)
        self.banner = Banner(theme)
        self.welcome = Welcome(theme)
        self.guide = GuideStrip(theme)
        self.sidebar_button = IconButton(theme, "panel-left", self.tr("Show or hide the conversations"))
        self.models = ModelsPage(theme, library, found)
        self.settings = SettingsPage(theme, version)
        self.tuning = TuningPanel(theme)
        self.tuning.hide()
        self.tuning_button = IconButton(
            theme, "sliders-horizontal", self.tr("Show or hide how this conversation is answered")
        )
        self.title_label = ElidedLabel(style="strong")

        self._stack = QStackedWidget()
        # Now, so that Tab comes to it after the page and before the composer.
        self.welcome.take_foot(self.guide)
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.transcript)
        self._overlay = DropOverlay(theme, self)
        self.palette_card = Palette(theme, self)
        self.commands = WindowActions(self)
        self.setCentralWidget(self._composed())
        self._connect()
        self._add_actions()
        self.show_welcome(has_model=False)
        # Otherwise the first button would begin with a focus ring that nobody asked for.
        self.centralWidget().setFocus()

    def show_welcome(self, has_model: bool) -> None:
        """Instead of a transcript: how to add a model, or the invitation to write."""
        self.find.leave()
        self.welcome.set_has_model(has_model)
        self._move_guide(self.welcome.take_foot)
        self._stack.setCurrentWidget(self.welcome)
        self.composer.setVisible(has_model)

    def show_transcript(self) -> None:
        self.welcome.leave_foot()
        self._move_guide(lambda guide: self._chat.insertWidget(self._chat.indexOf(self.composer), guide))
        self._stack.setCurrentWidget(self.transcript)
        self.composer.show()

    def find_here(self) -> None:
        """Open the bar that finds words in the conversation, if there is one."""
        self.show_place("chat")
        if self._stack.currentWidget() is self.transcript:
            self.find.open()

    def set_title(self, title: str) -> None:
        """The open conversation's title; empty for none. The system shows it too: nothing turns text there."""
        title = shown_name(title) if title else ""
        self.title_label.setText(title)
        self.setWindowTitle(f"{title} — Puna" if title else "Puna")

    def show_place(self, name: str) -> None:
        """Go to "chat", "models" or "settings"."""
        at = ("chat", "models", "settings").index(name)
        self.sidebar.set_place(name)
        if at == self._places.currentIndex():
            return
        self._places.setCurrentIndex(at)
        # In line with the message field, and on the other pages with the last button of the header.
        self.banner.end_at(UNIT * 2 if name == "chat" else UNIT + 4)
        if name == "chat":
            self.composer.focus()
        self.place_changed.emit(name)

    def come_forward(self, paths: list[str], token: str = "") -> None:
        """Somebody started Puna once more, or asked the system to open these with it: as if they were dropped.

        `token` is a Wayland desktop's leave to come to front.
        """
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        top = self.window()
        top.setWindowState(top.windowState() & ~Qt.WindowState.WindowMinimized)
        top.show()
        top.raise_()
        top.activateWindow()
        # Where the system lets nobody come to front by themselves, the taskbar tells.
        QApplication.alert(top)
        if paths:
            self.paths_dropped.emit(paths)

    def add_job_card(self, card: JobCard | DownloadCard) -> None:
        self.sidebar.tray.add(card)

    def remove_job_card(self, card: JobCard | DownloadCard) -> None:
        """Take the card away and delete it."""
        self.sidebar.tray.remove(card)

    def show_jobs(self) -> None:
        """With the keyboard on the first of them."""
        if not self.sidebar.isVisible():
            self.toggle_sidebar()
        self.sidebar.tray.focus_first()

    def add_model_dialog(self) -> None:
        """Ask for a folder or a file; what is chosen comes as `paths_dropped`."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose a checkpoint folder…")).triggered.connect(self._choose_folder)
        menu.addAction(self.tr("Choose a model file…")).triggered.connect(self._choose_file)
        menu.popup(QCursor.pos() if self.underMouse() else self.mapToGlobal(self.rect().center()))

    def choose_conversations(self, folder: bool) -> str:
        """Ask for what conversations are brought in from; empty where nothing was chosen."""
        title = self.tr("Bring in conversations")
        if folder:
            return QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        kinds = self.tr("Conversations (*.json *.jsonl *.zip *.chat *.db *.sqlite *.gz);;All files (*)")
        return QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)[0]

    def choose_backup_folder(self) -> str:
        """Ask where a copy of the history should go; empty where nowhere was chosen."""
        return QFileDialog.getExistingDirectory(self, self.tr("Choose where the copy should go"), str(Path.home()))

    def choose_model_folder(self) -> str:
        """Ask for a folder to look for models in; empty where none was chosen."""
        return QFileDialog.getExistingDirectory(self, self.tr("Choose a folder with models"), str(Path.home()))

    def choose_folder_for_models(self) -> str:
        """Ask where Puna's models folder should be moved to; empty where nowhere was chosen."""
        return QFileDialog.getExistingDirectory(self, self.tr("Choose where the models should go"), str(Path.home()))

    def choose_checkpoint_folder(self) -> str:
        """Ask for the checkpoint that a model was made of; empty where none was chosen."""
        return QFileDialog.getExistingDirectory(self, self.tr("Choose a checkpoint folder"), str(Path.home()))

    def ask_token(self) -> str:
        """Ask for an access token of the hub; empty where none was given."""
        words = self.tr("An access token of your account on the hub. Your system's keychain keeps it, nothing else.")
        return TextQuestion(self._theme, self.tr("Sign in"), words, self, secret=True).ask()

    def choose_files(self) -> list[str]:
        """Ask for files to attach; empty where none were chosen."""
        kinds = self.tr("Text, Markdown, code, PDF and Word files (*)")
        return QFileDialog.getOpenFileNames(self, self.tr("Attach files"), str(Path.home()), kinds)[0]

    def choose_adapter(self) -> str:
        """Ask for an adapter's file; empty where none was chosen."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose an adapter"),
            str(Path.home()),
            self.tr("Adapters (*.gguf adapter_config.json adapter_model.safetensors);;All files (*)"),
        )
        return path

    def toggle_sidebar(self) -> None:
        self.sidebar.setVisible(not self.sidebar.isVisible())
        if self.sidebar.isVisible() and self.width() < _ROOM_FOR_BOTH:
            self.tuning.hide()

    def toggle_tuning(self) -> None:
        """Show or hide the panel on the right; where there is no room for both, the conversations give way."""
        self.tuning.setVisible(not self.tuning.isVisible())
        if self.tuning.isVisible() and self.width() < _ROOM_FOR_BOTH:
            self.sidebar.hide()

    def copy_last_reply(self) -> None:
        """Put the last answer on the clipboard; nothing happens if there is none."""
        text = self.transcript.last_reply()
        if text:
            QApplication.clipboard().setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.close_requested.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.cover(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._overlay.hide()
        paths = dropped_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def _composed(self) -> QWidget:
        header = QFrame()
        header.setObjectName("header")
        row = QHBoxLayout(header)
        row.setContentsMargins(UNIT, UNIT - 2, UNIT + 4, UNIT - 2)
        row.setSpacing(UNIT)
        row.addWidget(self.sidebar_button)
        row.addWidget(self.title_label, 1)
        row.addWidget(self.model_picker)
        row.addWidget(self.tuning_button)

        chat = QWidget()
        self._chat = column = QVBoxLayout(chat)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.find)
        column.addWidget(self._stack, 1)
        column.addWidget(self.composer)
        main = QWidget()
        beside = QHBoxLayout(main)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(chat, 1)
        beside.addWidget(self.tuning)

        self._places = QStackedWidget()
        for place in (main, self.models, self.settings):
            self._places.addWidget(place)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.sidebar)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._places, 1)
        right.addWidget(self.job_line)
        across.addLayout(right, 1)
        return whole

    def _move_guide(self, put: Callable[[GuideStrip], None]) -> None:
        """Below the empty page it is scrolled with that, for there may be no room for both; a transcript scrolls."""
        is_hidden = self.guide.isHidden()
        put(self.guide)
        # Qt hides what moves to another widget, and shows it only later.
        self.guide.setVisible(not is_hidden)

    def _connect(self) -> None:
        self.sidebar_button.clicked.connect(self.toggle_sidebar)
        self.job_line.tray_requested.connect(self.show_jobs)
        self.sidebar.place_chosen.connect(self.show_place)
        self.sidebar.new_chat_requested.connect(lambda: self.show_place("chat"))
        self.sidebar.conversation_chosen.connect(lambda _: self.show_place("chat"))
        self.models.add_model_requested.connect(self.add_model_dialog)
        self.tuning_button.clicked.connect(self.toggle_tuning)
        self.tuning.close_requested.connect(self.toggle_tuning)
        self.welcome.add_model_requested.connect(self.add_model_dialog)
        self.model_picker.add_model_requested.connect(self.add_model_dialog)

    def _add_actions(self) -> None:
        self.commands.connect_all(
            {
                "palette": self.palette_card.open,
                "new-chat": self.sidebar.new_chat_requested.emit,
                "search": self.sidebar.menu.search_requested.emit,
                "find-here": self.find_here,
                "choose-model": self.model_picker.open_menu,
                "regenerate": self.regenerate_last_requested.emit,
                "stop": self.composer.request_stop,
                "copy-answer": self.copy_last_reply,
                "write": self.composer.focus,
                "attach": self.composer.attach_requested.emit,
                "chat": lambda: self.show_place("chat"),
                "models": lambda: self.show_place("models"),
                "settings": lambda: self.show_place("settings"),
                "sidebar": self.toggle_sidebar,
                "panel": self.toggle_tuning,
                "jobs": self.show_jobs,
                "add-model": self.add_model_dialog,
                "quit": lambda: self.window().close(),
            }
        )
        for widget, name, words in (
            (self.sidebar_button, "sidebar", self.tr("Show or hide the conversations")),
            (self.tuning_button, "panel", self.tr("Show or hide how this conversation is answered")),
            (self.sidebar.new_chat, "new-chat", self.tr("Start a new chat")),
            (self.composer.attach, "attach", self.tr("Attach files")),
            (self.tuning.close_button, "panel", self.tr("Close this panel")),
        ):
            self.commands.explain(widget, name, words)
        self.commands.show_keys_in(self.sidebar.menu.search, "search")

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a checkpoint folder"), str(Path.home()))
        if folder:
            self.paths_dropped.emit([folder])

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a model file"),
            str(Path.home()),
            self.tr("Models (*.gguf *.pth *.pt *.bin *.safetensors);;All files (*)"),
        )
        if path:
            self.paths_dropped.emit([path])
