"""What can be done with a message besides what its row of buttons offers. Values in, signals out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.conversation import StoredMessage
from app.core.messages import Role
from app.ui.menu import Menu
from app.ui.theme import Theme

# Of the screen's height, that a long list within the menu may take.
_SHARE = 0.6


class MessageMenu(Menu):
    """Signals: `again_requested()`, `model_chosen(str)` with a path, `template_chosen(str)` with a key: answer again,
    as before, with that model, or with that template for this answer alone; `go_on_requested()`;
    `fork_requested()`: a new conversation that begins with all up to it; `details_requested()`.
    """

    again_requested = Signal()
    model_chosen = Signal(str)
    template_chosen = Signal(str)
    go_on_requested = Signal()
    fork_requested = Signal()
    details_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        message: StoredMessage,
        models: Sequence[tuple[str, str, str]],
        templates: Sequence[tuple[str, str]],
        may_go_on: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`models` are (path, name, detail) of those that may answer instead, `templates` (key, title) of all."""
        super().__init__(theme, parent=parent)
        self.setToolTipsVisible(True)
        self.models = Menu(theme, self.tr("Answer with another model"), self)
        self.models.setToolTipsVisible(True)
        self.templates = Menu(theme, self.tr("Answer with another prompt template"), self)
        # There are dozens: what the menu is about stays in sight, and the rest is scrolled to.
        for each in (self.models, self.templates):
            each.setMaximumHeight(round(self.screen().availableGeometry().height() * _SHARE))
        if message.role is Role.ASSISTANT:
            self.addAction(self.tr("Answer again")).triggered.connect(self.again_requested)
            self.addMenu(self.models)
            self.addMenu(self.templates)
        if may_go_on:
            self.addAction(self.tr("Continue this answer")).triggered.connect(self.go_on_requested)
        if not self.isEmpty():
            self.addSeparator()
        self.addAction(self.tr("New chat from here")).triggered.connect(self.fork_requested)
        if message.role is Role.ASSISTANT:
            self.addAction(self.tr("Details")).triggered.connect(self.details_requested)
        for path, name, detail in models:
            action = self.models.addAction(f"{name}\t{detail}".rstrip().replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, path=path: self.model_chosen.emit(path))
        if not models:
            self.models.addAction(self.tr("There is no other model yet")).setEnabled(False)
        for key, title in templates:
            action = self.templates.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == (message.template or ""))
            action.triggered.connect(lambda _=False, key=key: self.template_chosen.emit(key))
