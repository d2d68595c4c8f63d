"""Whether the system asks for less motion, which Qt does not tell yet.

Knows where macOS, Windows, GNOME and KDE keep that wish; changes nothing. Looked up when the window begins and each
time it comes to front, as whoever changes it does so elsewhere.
"""

import configparser
import ctypes
import ctypes.util
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

_GNOME = ("get", "org.gnome.desktop.interface", "enable-animations")
_END_MS = 1000
_SPI_GETCLIENTAREAANIMATION = 0x1042


class SystemMotion(QObject):
    changed = Signal(bool)  # whether less motion is wished

    def __init__(self, environment: Mapping[str, str] = os.environ, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environment = environment
        self._asked: QProcess | None = None
        self._stopped = False
        self.less = False

    def look(self) -> None:
        """Find out; `changed` tells where it is another wish than before."""
        if self._stopped:
            return
        if sys.platform == "darwin":
            self._set(_of_macos())
        elif sys.platform == "win32":
            self._set(_of_windows())
        elif _of_files(self._environment):
            self._set(True)
        else:
            self._ask_gnome()

    def stop(self) -> None:
        """End what is under way, and look no more. Safe to call twice."""
        self._stopped = True
        if self._asked is not None:
            self._asked.kill()
            self._asked.waitForFinished(_END_MS)

    def _ask_gnome(self) -> None:
        """Its settings are in a database that only its own tool reads; where that is missing there is no wish."""
        tool = shutil.which("gsettings", path=self._environment.get("PATH"))
        if tool is None:
            self._set(False)
        elif self._asked is None:
            self._asked = process = QProcess(self)
            environment = QProcessEnvironment.systemEnvironment()
            for name, value in _for_others(self._environment).items():
                environment.insert(name, value)
            process.setProcessEnvironment(environment)
            process.finished.connect(self._on_answered)
            process.errorOccurred.connect(self._on_error)
            process.start(tool, list(_GNOME))

    def _on_answered(self) -> None:
        process, self._asked = self._asked, None
        if process is not None:
            self._set(bytes(process.readAllStandardOutput().data()).strip() == b"false")
            process.deleteLater()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart and self._asked is not None:
            self._asked.deleteLater()
            self._asked = None

    def _set(self, less: bool) -> None:
        if less != self.less:
            self.less = less
            self.changed.emit(less)


def _of_files(environment: Mapping[str, str]) -> bool:
    """KDE's and GTK's wishes, which are plain files."""
    home = Path(environment.get("HOME") or Path.home())
    folder = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    kde = _value(folder / "kdeglobals", "KDE", "AnimationDurationFactor")
    if kde in ("0", "0.0"):
        return True
    gtk = (folder / version / "settings.ini" for version in ("gtk-4.0", "gtk-3.0"))
    return any(_value(file, "Settings", "gtk-enable-animations").lower() in ("false", "0") for file in gtk)


def _value(file: Path, section: str, key: str) -> str:
    """Empty where there is none, or the file is none of these."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(file.read_text(encoding="utf-8")[: 1 << 20])
    except (OSError, ValueError, configparser.Error):
        return ""
    return parser.get(section, key, fallback="").strip()


def _for_others(environment: Mapping[str, str]) -> dict[str, str]:
    """A packaged program has its own libraries in the path for libraries: they are not for the system's tools."""
    found = dict(environment)
    if getattr(sys, "frozen", False):
        found["LD_LIBRARY_PATH"] = environment.get("LD_LIBRARY_PATH_ORIG", "")
    return found


def _of_macos() -> bool:
    """NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion."""
    try:
        objc = ctypes.CDLL(ctypes.util.find_library("objc") or "")
        objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
        objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
        arguments = (ctypes.c_void_p, ctypes.c_void_p)
        send_object = ctypes.CFUNCTYPE(ctypes.c_void_p, *arguments)(("objc_msgSend", objc))
        send_bool = ctypes.CFUNCTYPE(ctypes.c_bool, *arguments)(("objc_msgSend", objc))
        shared = send_object(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
        name = b"accessibilityDisplayShouldReduceMotion"
        return bool(shared) and bool(send_bool(shared, objc.sel_registerName(name)))
    except (OSError, AttributeError):
        return False


def _of_windows() -> bool:
    """Settings, Accessibility, Visual effects, Animation effects."""
    try:
        animated = ctypes.c_int(1)
        user32 = ctypes.windll.user32  # type: ignore[attr-defined,unused-ignore]
        user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
        return not animated.value
    except (OSError, AttributeError):
        return False
