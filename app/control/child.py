"""A child of ours that speaks app.protocol, on Qt's event loop.

Knows how to start one, exchange messages and tell how it ended; nothing of what the messages mean.
"""

import signal
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.child_death import CONTEXT, WHOLE, WORDS, Death, note_death, read_death
from app.child_process import open_log
from app.paths import child_environment, program
from app.protocol import AnyMessage, ProtocolError, decode, encode

# So long messages are handed on in one go; what a flood of them leaves waits until others had their turn.
_TURN_S = 0.005


@dataclass(frozen=True)
class ChildOutcome:
    """How a child ended. `asked` is true where we ended it; otherwise `text` says in a sentence what happened."""

    asked: bool
    text: str


class Child(QObject):
    """One process. It ends at once when this object is told to `end` or is destroyed."""

    message_received = Signal(object)  # AnyMessage
    ended = Signal(ChildOutcome)  # exactly once, after the last message

    def __init__(self, kind: str, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What it works on, such as a model's path: the note of its death in the log names it.
        self.about = ""
        self._kind = kind
        self._log = log
        self._buffer = bytearray()
        self._lines: deque[bytes] = deque()
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._hand_on)
        self._asked = False
        self._done = False
        # How it ended, while messages of it are still to be handed on.
        self._end: str | None = None
        with open_log(log) as file:
            self._log_start = file.tell()
        environment = QProcessEnvironment()
        for name, value in child_environment(kind).items():
            environment.insert(name, value)
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment)
        self._process.setStandardErrorFile(str(log), QProcess.OpenModeFlag.Append)
        self._process.readyReadStandardOutput.connect(self._on_ready_read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        command = [*program(), "--worker", kind]
        self._process.start(command[0], command[1:])

    @property
    def running(self) -> bool:
        return not self._done

    @property
    def process_id(self) -> int:
        """The system's number of the process; 0 where none runs."""
        return int(self._process.processId())

    def send(self, message: AnyMessage) -> None:
        """A message to a child that is gone is dropped: `ended` tells the rest."""
        if self.running and self._end is None:
            self._process.write(encode(message))

    def end(self) -> None:
        """End it now, whatever it does. `ended` follows unless the event loop ends first."""
        self._asked = True
        if self.running:
            self._process.kill()

    def leave(self, patience_ms: int) -> None:
        """Let it keep what it wants to and end; end it by force after `patience_ms`. `ended` follows."""
        self._asked = True
        if self.running:
            self._process.closeWriteChannel()
            QTimer.singleShot(patience_ms, self, self.end)

    def wait(self, timeout_ms: int = 3000) -> bool:
        """Block until it has ended; for the moment of quitting only."""
        if self.running and self._end is None and not self._process.waitForFinished(timeout_ms):
            return False
        self._hand_on(all_of_them=True)
        return True

    def _on_ready_read(self) -> None:
        data = self._process.readAllStandardOutput().data()
        self._buffer += data
        if b"\n" not in data:
            return  # a long line comes in many pieces, and only the last of them is worth looking at all
        *lines, self._buffer = self._buffer.split(b"\n")
        self._lines.extend(map(bytes, lines))
        # Those that wait already have their turn coming.
        if not self._turn.isActive():
            self._hand_on()

    def _hand_on(self, all_of_them: bool = False) -> None:
        until = time.perf_counter() + _TURN_S
        while self._lines and (all_of_them or time.perf_counter() < until):
            line = self._lines.popleft()
            try:
                message = decode(line)
            except ProtocolError as error:
                with open_log(self._log) as log:
                    log.write(f"not understood: {error}\n".encode("utf-8", "replace"))
                continue
            self.message_received.emit(message)
        if self._lines:
            self._turn.start()
        elif self._end is not None:
            self._finish(self._end)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._on_ready_read()
        crashed = status == QProcess.ExitStatus.CrashExit
        # Qt reports the signal's number as the code of a crash; subprocess, whose convention this is, negates it.
        if crashed and code in list(signal.Signals):
            code = -code
        death = read_death(code, self._log, self._log_start)
        if not self._asked:
            note_death(self._log, self._kind, self.about, death.text)
        self._end = _in_words(death)
        if not self._lines:
            self._finish(self._end)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            words = self.tr("the background process could not be started: {0}")
            self._finish(words.format(self._process.errorString()))

    def _finish(self, text: str) -> None:
        if not self._done:
            self._done = True
            self.ended.emit(ChildOutcome(self._asked, text))


def _in_words(death: Death) -> str:
    """In the language of the window."""
    translate = QCoreApplication.translate
    return death.told(translate(CONTEXT, WORDS[death.cause]), translate(CONTEXT, WHOLE))
