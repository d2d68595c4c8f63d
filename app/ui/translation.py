"""The window in the person's language: Puna's own words and Qt's, from resources/translations.

English needs no file: it is what stands in the code.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.languages import LANGUAGES
from app.paths import resources

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

_ENGLISH = "en"
# Qt knows Portuguese as it is written in Brazil, and so does Puna.
_OF_QT = {"pt": "pt_BR"}


def language_for(chosen: str, wanted: list[str]) -> str:
    """The chosen one, or the first of the system's that there is ("de-AT", "zh-Hans-CN"); English where none fits."""
    if chosen in LANGUAGES:
        return chosen
    for name in wanted:
        tag = name.replace("-", "_")
        if tag.startswith("zh") and not any(part in tag for part in ("Hant", "TW", "HK", "MO")):
            return "zh_CN"
        if tag.partition("_")[0] in LANGUAGES:
            return tag.partition("_")[0]
    return _ENGLISH


def translate(application: QApplication, chosen: str) -> str:
    """Install translators before the first widget is made; `chosen` is a code, empty for the system's language."""
    code = language_for(chosen, QLocale.system().uiLanguages())
    if code != _ENGLISH:
        ours, qt = QTranslator(application), QTranslator(application)
        of_qt = f"qtbase_{_OF_QT.get(code, code)}"
        if qt.load(of_qt, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(qt)
        if ours.load(f"puna_{code}", str(resources() / "translations")):
            QCoreApplication.installTranslator(ours)
    if code != _ENGLISH or application.isRightToLeft():
        application.setLayoutDirection(direction_of(code))
    return code


def moment(seconds: int) -> str:
    """Date and time here, as dates stand everywhere in Puna: understood the same in every country."""
    return f"{datetime.fromtimestamp(seconds):%Y-%m-%d %H:%M}"


def direction_of(code: str) -> "Qt.LayoutDirection":
    """The side where a window in this language begins."""
    return QLocale(code).textDirection()
