"""The network ledger as a table: every connection that Puna ever made, the last first, and what they come to.

Shows the record that it is given; changes nothing and reads no file.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.network_words import ending, totals
from app.hub.ledger import Connection, Record
from app.ui.buttons import TextButton
from app.ui.labels import wrapped_label
from app.ui.numerals import in_bytes
from app.ui.screen_size import within_screen
from app.ui.sentences import said
from app.ui.theme import UNIT, Theme

_ROW_UNITS = 4


class LedgerDialog(QDialog):
    """`state` is a sentence on whether Puna may connect now; `path` is the file that all of it is in."""

    def __init__(self, theme: Theme, record: Record, state: str, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Network ledger"))
        self.resize(within_screen(self, theme.units(120), theme.units(64)))
        connections = record.connections[::-1]
        self.table = QTableView()
        self.table.setObjectName("ledger")
        self.table.setModel(_Connections(connections, self.table))
        self.table.setAccessibleName(self.tr("Connections"))
        self._dress_table(theme)
        words = totals(
            len(connections),
            len({connection.host for connection in connections}),
            sum(connection.sent for connection in connections),
            sum(connection.received for connection in connections),
            connections[-1].began if connections else None,
        )
        self.totals = wrapped_label(said(words), "strong")
        self.state = wrapped_label(said(state), "secondary")
        older = wrapped_label(self.tr("Older connections are in {0}.").format(path), "secondary")
        older.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = TextButton(theme, self.tr("Close"))
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        column.setSpacing(UNIT)
        column.addWidget(self.totals)
        column.addWidget(self.state)
        column.addSpacing(UNIT)
        column.addWidget(self.table, 1)
        column.addWidget(older)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        older.setVisible(record.older_left_out)
        if not connections:
            # Nothing to list: the words alone, without an empty grid.
            self.table.hide()
            self.resize(theme.units(60), 1)
        close.clicked.connect(self.accept)
        close.setFocus()

    def _dress_table(self, theme: Theme) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.units(_ROW_UNITS))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(theme.units(_ROW_UNITS))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(_MEASURED)
        for each in (table, header):
            each.ensurePolished()
        for column in (_WHEN, _HOST, _SENT, _RECEIVED):
            table.resizeColumnToContents(column)
        table.setColumnWidth(_HOST, min(table.columnWidth(_HOST), theme.units(_WIDEST_HOST)))


_WHEN, _HOST, _WHY, _SENT, _RECEIVED = range(5)
_WIDEST_HOST = 24
# Rows that a column is made to fit; the others have much the same words.
_MEASURED = 100
_NUMBERS = (_SENT, _RECEIVED)


class _Connections(QAbstractTableModel):
    """One row each. What stands in a cell is plain text, whoever's host it names."""

    def __init__(self, connections: Sequence[Connection], parent: QObject) -> None:
        super().__init__(parent)
        self._connections = connections
        self._titles = (self.tr("When"), self.tr("Host"), self.tr("Why"), self.tr("Sent"), self.tr("Received"))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._connections)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._cell(self._connections[index.row()], index.column())
            # A tooltip of a stranger's words must not be taken for HTML.
            return text if role == Qt.ItemDataRole.DisplayRole else _in_plain(text)
        return None

    def _cell(self, connection: Connection, column: int) -> str:
        if column == _WHEN:
            return f"{datetime.fromtimestamp(connection.began):%d %b %Y, %H:%M:%S}"
        if column == _HOST:
            return connection.host
        if column == _WHY:
            how = ending(connection.ended is not None, connection.problem)
            return f"{said(connection.why)} ({said(how)})" if how else said(connection.why)
        return in_bytes(connection.sent if column == _SENT else connection.received)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _in_plain(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
