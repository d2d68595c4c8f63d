"""The list of the trash, as it is painted."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.core.conversation import ConversationSummary, TrashedConversation
from app.ui.theme import Theme
from app.ui.trash_dialog import TrashDialog


def test_the_chosen_row_is_filled_with_round_corners_as_in_other_lists(qtbot: QtBot, theme: Theme) -> None:
    summary = ConversationSummary(1, "About wool", None, 1_790_000_000.0, 1_790_000_000.0)
    dialog = TrashDialog(theme, [TrashedConversation(summary, 1_790_000_000.0, 1_792_592_000.0)])
    qtbot.addWidget(dialog)
    dialog.show()
    image = dialog.list.viewport().grab().toImage()
    row = dialog.list.visualItemRect(dialog.list.item(0))
    assert image.pixelColor(row.topLeft() + QPoint(4, row.height() // 2)).name().upper() == theme.colors.selected
    assert image.pixelColor(row.topLeft()).name().upper() != theme.colors.selected
    assert row.height() >= dialog.list.fontMetrics().height() + 8
