"""What the window costs while nobody touches it, and who wakes it: without a model, and with conversations listed.

Usage: python -m tests.benchmarks.bench_idle   (Linux)

A new process, offscreen, started as a person starts it; after fifteen seconds, when all that waits until the window is
seen has been done, memory, CPU time and wake-ups are taken over twenty. "Nobody looks" is a window that has not the
keyboard's focus: nothing blinks in it. An empty PySide6 window is measured beside it. Timers that are active are named.

Measured on 2 cores, Python 3.11, PySide6 6.11.3:

| window | resident | CPU in 20 s | wake-ups in 20 s | timers that go on |
|---|---|---|---|---|
| empty PySide6 window | 49 MB | 0 ms | 0 | none |
| Puna, first start, the built-in guide loaded | 111 MB | 84 ms | 3 | LibraryWatch every 30,000 ms |
| the same, nobody looks | 111 MB | 89 ms | 3 | LibraryWatch every 30,000 ms |
| Puna, no model at all (safe mode) | 110 MB | 12 ms | 1 | none |

What is left is a look at the folders of models each half minute. While something is typed, and ten seconds longer, the
cursor of the field blinks, which wakes the window twice a second.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SETTLE_S = 15
IDLE_S = 20

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1120, 760)
window.show()
application.exec()
"""
# Tells which timers are active when asked by a signal, which costs nothing before.
PUNA = """
import json, os, signal, sys, threading
from PySide6.QtCore import QObject, QTimer, QCoreApplication
import app.main
start = app.main.Puna.start
def started(puna):
    start(puna)
    if os.environ["LOOKS"] == "no":
        QTimer.singleShot(3000, lambda: puna.window.focusWidget() and puna.window.focusWidget().clearFocus())
    def tell():
        timers = [timer for parent in (puna, puna.window) for timer in parent.findChildren(QTimer) if timer.isActive()]
        told = [[type(timer.parent()).__name__, timer.interval()] for timer in timers]
        print(json.dumps(told), flush=True)
    QTimer.singleShot(1000 * int(os.environ["AFTER_S"]), tell)
app.main.Puna.start = started
from app.__main__ import main
sys.argv = ["puna"]
sys.exit(main())
"""


def main() -> None:
    print("| window | resident | CPU in 20 s | wake-ups in 20 s | timers that go on |\n|---|---|---|---|---|")
    line("empty PySide6 window", EMPTY, "yes")
    line("Puna, first start, the built-in guide loaded", PUNA, "yes")
    line("the same, nobody looks", PUNA, "no")
    line("Puna, no model at all (safe mode)", PUNA.replace('["puna"]', '["puna", "--safe"]'), "no")


def line(name: str, program: str, looks: str) -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PUNA_HOME": home,
            "PUNA_OTHER_APPS": "off",
            "LOOKS": looks,
            "AFTER_S": str(SETTLE_S + IDLE_S + 2),
        }
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=environment) as window:
            time.sleep(SETTLE_S)
            before, wakes = cpu_seconds(window.pid), wake_ups(window.pid)
            time.sleep(IDLE_S)
            spent, woken = cpu_seconds(window.pid) - before, wake_ups(window.pid) - wakes
            memory = resident(window.pid)
            assert window.stdout is not None
            timers = json.loads(window.stdout.readline()) if program is not EMPTY else []
            window.terminate()
    named = ", ".join(f"{owner} every {interval:,} ms" for owner, interval in timers) or "none"
    print(f"| {name} | {memory:.0f} MB | {1000 * spent:.0f} ms | {woken} | {named} |")


def cpu_seconds(pid: int) -> float:
    """Of all its threads, to the nanosecond."""
    return sum(int((task / "schedstat").read_text().split()[0]) for task in _tasks(pid)) / 1e9


def wake_ups(pid: int) -> int:
    """How often one of its threads was waiting and was woken."""
    texts = [(task / "status").read_text() for task in _tasks(pid)]
    return sum(int(text.split("\nvoluntary_ctxt_switches:")[1].split()[0]) for text in texts)


def resident(pid: int) -> float:
    return int(Path(f"/proc/{pid}/status").read_text().split("VmRSS:")[1].split()[0]) / 1024


def _tasks(pid: int) -> list[Path]:
    return list(Path(f"/proc/{pid}/task").iterdir())


if __name__ == "__main__":
    main()
