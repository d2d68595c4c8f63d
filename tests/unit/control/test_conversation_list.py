"""The conversation list as views see it."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.control.conversation_list import ID_ROLE, PAGE, UPDATED_ROLE, ConversationList
from app.core.conversation import ConversationSummary
from app.errors import PunaError


def row(number: int, title: str = "t", updated: float = 0.0) -> ConversationSummary:
    return ConversationSummary(number, title, None, 0.0, updated)


class Rows:
    """What there is to list, and how much of it was read."""

    def __init__(self, *rows: ConversationSummary) -> None:
        self.rows = list(rows)
        self.read: list[tuple[int, int]] = []
        self.renamed: list[tuple[int, str]] = []
        self.model = ConversationList(self._page, lambda number, title: self.renamed.append((number, title)))
        self.model.reload()

    def _page(self, limit: int, offset: int) -> list[ConversationSummary]:
        self.read.append((limit, offset))
        return self.rows[offset : offset + limit]


def test_rows_give_title_id_and_time(qtmodeltester: object, qtbot: QtBot) -> None:
    model = Rows(row(7, "Alpacas", 5.0), row(3)).model
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    index = model.index(0)
    assert (index.data(), index.data(ID_ROLE), index.data(UPDATED_ROLE)) == ("Alpacas", 7, 5.0)


def test_a_new_title_does_not_reset_the_views(qtbot: QtBot) -> None:
    rows = Rows(row(1, "old"), row(2))
    rows.rows = [row(1, "new"), row(2)]
    with qtbot.assertNotEmitted(rows.model.modelReset), qtbot.waitSignal(rows.model.dataChanged):
        rows.model.reload()
    rows.rows = [row(2), row(1, "new")]
    with qtbot.waitSignal(rows.model.modelReset):
        rows.model.reload()


def test_editing_renames_in_one_line_and_refuses_nothing(qtbot: QtBot) -> None:
    rows = Rows(row(4))
    model = rows.model
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(model.index(0), "  two\nlines ")
    assert not model.setData(model.index(0), "   ")
    assert rows.renamed == [(4, "two lines")]


def test_rows_are_read_as_far_as_they_are_wanted(qtmodeltester: object, qtbot: QtBot) -> None:
    rows = Rows(*(row(number) for number in range(2 * PAGE + 30)))
    model = rows.model
    assert (model.rowCount(), rows.read) == (PAGE, [(PAGE, 0)])
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 2 * PAGE + 30
    assert not model.canFetchMore(QModelIndex())
    assert [model.index(number).data(ID_ROLE) for number in range(model.rowCount())] == list(range(2 * PAGE + 30))
    model.reload()
    assert model.rowCount() == 2 * PAGE + 30
    qtmodeltester.check(Rows(*(row(number) for number in range(2 * PAGE))).model)  # type: ignore[attr-defined]


def test_a_row_that_moves_down_meanwhile_is_not_shown_twice(qtbot: QtBot) -> None:
    rows = Rows(*(row(number) for number in range(PAGE + 10)))
    rows.rows.insert(0, row(999))
    rows.model.fetchMore(QModelIndex())
    shown = [rows.model.index(number).data(ID_ROLE) for number in range(rows.model.rowCount())]
    assert shown == list(range(PAGE + 10))


def test_what_can_not_be_read_is_told_and_what_was_shown_stays(qtbot: QtBot) -> None:
    rows = Rows(row(1))

    def fails(limit: int, offset: int) -> list[ConversationSummary]:
        raise PunaError("The disk is gone.")

    model = ConversationList(fails, lambda number, title: None)
    with qtbot.waitSignal(model.problem) as told:
        model.reload()
    assert told.args == ["The disk is gone."]
    assert (model.rowCount(), rows.model.rowCount()) == (0, 1)
