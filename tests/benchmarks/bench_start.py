"""Start to first paint of Puna's window against an empty PySide6 window: new processes, in turn, offscreen.

Usage: python tests/benchmarks/bench_start.py [RUNS]

Measured on 2 cores, Python 3.11, PySide6 6.11.3:

| window | start to first paint, median of 9 |
|---|---|
| empty PySide6 | 71 ms |
| Puna, first start | 180 ms |

ratio, pair by pair: 2.54
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# Each prints when its first paint is over; the clock began before its interpreter did.
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1120, 760)
"""
PUNA = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.main import Puna
from app.paths import default_paths
from app.ui.theme import Theme
application = QApplication(sys.argv)
theme = Theme()
theme.apply(application)
puna = Puna(default_paths(), theme)
window = puna.window
puna.start()
"""
SHOW = """
window.show()
window.repaint()
print("painted", flush=True)
"""


def seconds_to_paint(program: str) -> float:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PUNA_HOME": home, "PYTHONPATH": str(ROOT)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's second start compiles nothing
        started = time.perf_counter()
        window = subprocess.Popen(
            [sys.executable, "-c", program + SHOW], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
        )
        assert window.stdout is not None
        line = window.stdout.readline()
        seconds = time.perf_counter() - started
        window.kill()
        window.wait()
        window.stdout.close()
        assert line == b"painted\n", line
        return seconds


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    seconds_to_paint(EMPTY), seconds_to_paint(PUNA)
    pairs = [(seconds_to_paint(EMPTY), seconds_to_paint(PUNA)) for _ in range(runs)]
    empty, puna = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(ours / theirs for theirs, ours in pairs)
    print(f"| window | start to first paint, median of {runs} |\n|---|---|")
    print(f"| empty PySide6 | {1000 * empty:.0f} ms |\n| Puna, first start | {1000 * puna:.0f} ms |")
    print(f"\nratio, pair by pair: {ratio:.2f}")


if __name__ == "__main__":
    main()
