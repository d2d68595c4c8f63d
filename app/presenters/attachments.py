"""What is attached on the screen: chips, the files that are chosen, pasted or dropped, and the text of each to look at.

Of what is dropped, models go their own way.
"""

from pathlib import Path

from PySide6.QtCore import QObject

from app.control.attachments import AttachmentsController
from app.control.chat import ChatController
from app.control.models import ModelsController
from app.core.conversation import StoredAttachment, StoredMessage
from app.core.document_names import is_document, is_model, is_picture
from app.presenters.notices import Notices
from app.ui.attachment_chip import ChipWords
from app.ui.main_window import MainWindow
from app.ui.text_preview import TextPreview
from app.ui.theme import Theme

# What can be laid out in the field without holding the window.
_MAY_INSERT = 100_000
# A file of an unknown kind that is larger is no text that anyone would attach; it may be a checkpoint.
_SMALL = 1 << 20
# Files with the names of documents that belong to a checkpoint.
_OF_A_CHECKPOINT = frozenset(
    (
        "config.json",
        "params.json",
        "adapter_config.json",
        "model.safetensors.index.json",
        "pytorch_model.bin.index.json",
    )
)


class AttachmentsPresenter(QObject):
    def __init__(
        self,
        theme: Theme,
        window: MainWindow,
        chat: ChatController,
        attachments: AttachmentsController,
        models: ModelsController,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = window
        self._chat = chat
        self._attachments = attachments
        self._models = models
        self._notices = notices
        # What the strip says while a long paste can still become text.
        self._offer = ""
        composer = window.composer
        window.paths_dropped.connect(self._on_paths)
        composer.attach_requested.connect(self._on_attach_requested)
        composer.files_given.connect(self._on_files)
        composer.long_text_pasted.connect(self._on_long_text)
        composer.attachments.opened.connect(self._on_opened)
        window.transcript.attachment_opened.connect(self._on_sent_opened)
        composer.attachments.removed.connect(self._on_removed)
        composer.attachments.reading_cancelled.connect(attachments.cancel_reading)
        chat.conversation_opened.connect(lambda number, *_: attachments.open(number))
        chat.message_added.connect(self._on_message_added)
        attachments.changed.connect(self._on_changed)
        attachments.problem.connect(notices.problem)

    def _on_message_added(self, message: StoredMessage) -> None:
        if message.attachments:
            self._attachments.refresh()
            self._notices.withdraw(self._offer)

    def _on_changed(self) -> None:
        chips = [
            ChipWords(each.item.id, each.item.name, each.item.size, each.tokens) for each in self._attachments.attached
        ]
        self._window.composer.attachments.set_attachments(chips, self._attachments.reading)
        self._chat.set_attachments(self._attachments.items)

    def _on_paths(self, paths: list[str]) -> None:
        files = [path for path in paths if _is_for_a_message(Path(path))]
        models = [path for path in paths if path not in files]
        if models:
            self._models.add(models)
        if files:
            self._on_files(files)

    def _on_files(self, paths: list[str]) -> None:
        self._window.show_place("chat")
        self._attachments.add_files(paths)
        if self._window.composer.isHidden() and self._attachments.reading:
            self._notices.notice(self.tr("That waits for your first message: add a model to ask about it."))
        self._window.composer.focus()

    def _on_attach_requested(self) -> None:
        if paths := self._window.choose_files():
            self._on_files(paths)

    def _on_long_text(self, text: str) -> None:
        name = self._free_name()
        number = self._attachments.add_text(name, text)
        if number is not None and len(text) <= _MAY_INSERT:
            self._offer = self.tr("The long text you pasted is attached as “{0}”.").format(name)
            action = self.tr("Insert as text instead")
            self._notices.undoable(self._offer, lambda: self._insert(number), action)

    def _free_name(self) -> str:
        taken = {item.name for item in self._attachments.items}
        number = 1
        while True:
            name = self.tr("Pasted text") if number == 1 else self.tr("Pasted text {0}").format(number)
            if name not in taken:
                return name
            number += 1

    def _insert(self, number: int) -> None:
        """Into the message instead; both are the same conversation's, or it is not there any more."""
        item = self._attachments.remove(number)
        if item is not None:
            self._window.composer.insert_text(item.text)
            self._window.composer.focus()

    def _on_opened(self, number: int) -> None:
        item = next((item for item in self._attachments.items if item.id == number), None)
        if item is None:
            return
        preview = self._look_at(item, may_insert=len(item.text) <= _MAY_INSERT)
        preview.insert_requested.connect(lambda: self._insert(number))

    def _on_sent_opened(self, message_id: int, number: int) -> None:
        message = self._window.transcript.message(message_id)
        item = next((item for item in message.attachments if item.id == number), None) if message else None
        if item is not None:
            self._look_at(item, may_insert=False)

    def _look_at(self, item: StoredAttachment, may_insert: bool) -> TextPreview:
        preview = TextPreview(self._theme, item.name, item.text, may_insert, self._window)
        preview.finished.connect(preview.deleteLater)
        preview.open()
        return preview

    def _on_removed(self, number: int) -> None:
        conversation_id = self._chat.conversation_id
        item = self._attachments.remove(number)
        self._window.composer.focus()
        if item is not None:
            self._notices.undoable(
                self.tr("“{0}” was taken off.").format(item.name),
                lambda: self._attachments.put_back(conversation_id, item),
            )


def _is_for_a_message(path: Path) -> bool:
    if path.name in _OF_A_CHECKPOINT or is_model(path.name) or path.is_dir():
        return False
    if is_document(path.name) or is_picture(path.name):
        return True
    try:
        return path.stat().st_size < _SMALL
    except OSError:
        return False
