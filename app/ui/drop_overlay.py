"""What covers the window while files are held over it, and which of them we take."""

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import UNIT, Theme


def dropped_paths(mime: QMimeData) -> list[str]:
    """Local paths in what is dragged; addresses elsewhere are left out."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


class DropOverlay(QWidget):
    """Hidden until files are held over the window; lets every event through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Drop to add"))
        self.hide()

    def cover(self, rect: QRect) -> None:
        self.setGeometry(rect)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colors.window)
        veil.setAlpha(240)
        painter.fillRect(self.rect(), veil)
        pen = QPen(QColor(colors.accent), 2)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(UNIT * 2, UNIT * 2, -UNIT * 2, -UNIT * 2)
        painter.drawRoundedRect(frame, 16, 16)
        # One above the middle, the other below it, whatever size texts have.
        inside = frame.adjusted(UNIT * 2, 0, -UNIT * 2, -frame.height() / 2 - UNIT / 2)
        painter.setPen(QColor(colors.text))
        painter.setFont(self._theme.font(self._theme.sizes.title))
        foot = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inside, foot, self.tr("Drop to add"))
        painter.setPen(QColor(colors.text_secondary))
        painter.setFont(self._theme.font(self._theme.sizes.body))
        words = self.tr("A model or a checkpoint folder to chat with; text, PDF or Word files to talk about")
        head = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(inside.translated(0, inside.height() + UNIT), head, words)
