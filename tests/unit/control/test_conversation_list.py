"""The conversation list as views see it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.control.conversation_list import ID_ROLE, UPDATED_ROLE, ConversationList
from app.core.conversation import ConversationSummary


def row(number: int, title: str = "t", updated: float = 0.0) -> ConversationSummary:
    return ConversationSummary(number, title, None, 0.0, updated)


def test_rows_give_title_id_and_time(qtmodeltester: object, qtbot: QtBot) -> None:
    model = ConversationList(lambda number, title: None)
    model.set_conversations([row(7, "Alpacas", 5.0), row(3)])
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    index = model.index(0)
    assert (index.data(), index.data(ID_ROLE), index.data(UPDATED_ROLE)) == ("Alpacas", 7, 5.0)


def test_a_new_title_does_not_reset_the_views(qtbot: QtBot) -> None:
    model = ConversationList(lambda number, title: None)
    model.set_conversations([row(1, "old"), row(2)])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_conversations([row(1, "new"), row(2)])
    with qtbot.waitSignal(model.modelReset):
        model.set_conversations([row(2), row(1, "new")])


def test_editing_renames_in_one_line_and_refuses_nothing(qtbot: QtBot) -> None:
    renamed: list[tuple[int, str]] = []
    model = ConversationList(lambda number, title: renamed.append((number, title)))
    model.set_conversations([row(4)])
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(model.index(0), "  two\nlines ")
    assert not model.setData(model.index(0), "   ")
    assert renamed == [(4, "two lines")]
