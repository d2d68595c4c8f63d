"""Draw the application's icons and the disk image's background from resources/icons/puna.svg.

Usage: python resources/packaging/make_icons.py. Writes puna.icns, puna.ico and dmg-background.png beside this file.
An .icns is "icns", its length, and for each picture a type, a length and a PNG; an .ico may hold PNGs as well.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
# Type of a picture in an .icns -> its side in pixels; @2x pictures have types of their own.
ICNS = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
ICO = (16, 24, 32, 48, 64, 128, 256)


def picture(renderer: QSvgRenderer, side: int) -> bytes:
    """A PNG; the drawing leaves the margin that macOS expects around its icons."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    margin = side * 0.08 if side >= 64 else 0.0
    renderer.render(painter, QRectF(margin, margin, side - 2 * margin, side - 2 * margin))
    painter.end()
    return png(image)


def background(width: int = 600, height: int = 400) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sky = QLinearGradient(0, 0, 0, height)
    sky.setColorAt(0, QColor("#fdfbf6"))
    sky.setColorAt(1, QColor("#e9e2d3"))
    painter.fillRect(image.rect(), sky)
    painter.setPen(QColor("#2d6656"))
    font = painter.font()
    font.setPixelSize(18)
    painter.setFont(font)
    painter.drawText(QRectF(0, 40, width, 40), Qt.AlignmentFlag.AlignCenter, "Drag Puna into Applications")
    painter.drawText(QRectF(0, 170, width, 60), Qt.AlignmentFlag.AlignCenter, "→")
    painter.end()
    return png(image)


def png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def ico(pictures: dict[int, bytes]) -> bytes:
    head, place, body = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures), b""
    for side, data in pictures.items():
        head += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), place + len(body))
        body += data
    return head + body


def main() -> int:
    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(HERE.parent / "icons" / "puna.svg"))
    (HERE / "puna.icns").write_bytes(icns({kind: picture(renderer, side) for kind, side in ICNS.items()}))
    (HERE / "puna.ico").write_bytes(ico({side: picture(renderer, side) for side in ICO}))
    (HERE / "dmg-background.png").write_bytes(background())
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
