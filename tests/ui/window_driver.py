"""Runs the real window in a process of its own, for tests that kill it.

Usage: python -m tests.ui.window_driver [QUESTION], with the scripted engine; without a question none is asked. Prints
`ready PID-OF-ENGINE`, then one line of JSON [monotonic time, text] whenever the transcript shows more of the answer.
"""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.main import Puna
from app.paths import default_paths
from app.ui.theme import Theme


def main() -> None:
    QApplication.setApplicationName("Puna")
    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    puna = Puna(default_paths(), theme)
    puna.chat.text_changed.connect(lambda message_id, text: print(json.dumps([time.monotonic(), text]), flush=True))
    puna.start()
    puna.models.choose("/models/any.gguf")
    print(f"ready {puna.engine.process_id}", flush=True)
    if sys.argv[1:]:
        QTimer.singleShot(0, lambda: puna.chat.send(sys.argv[1]))
    application.exec()
    puna.close()


if __name__ == "__main__":
    main()
