"""Start to first paint of Puna against an empty PySide6 window; to a window that can be used; and what it costs idle.

Usage: python tests/benchmarks/bench_start.py [RUNS]

New processes, in turn, offscreen, with nothing in the data folder; the clock begins before the interpreter does. Puna
is started as a person starts it. Its frame is painted first: `first paint` is that, `usable` the finished window.

Measured on 2 cores with nothing else to do, Python 3.11, PySide6 6.11.3, with caches as cold as a rented machine's:

| window | start to first paint, median of 15 | to usable |
|---|---|---|
| empty PySide6 | 110 ms | |
| Puna, first start | 135 ms | 824 ms |

first paint, ratio round by round: 1.23
idle, no model: 111 MB resident; 70 ms of CPU and 21 wake-ups in 10 s, which are the cursor, before it rests
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
IDLE_S = 10

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1120, 760)
window.show()
window.repaint()
print("painted", flush=True)
"""
# Tells when the frame is painted, and when the window in it is: after the start, when all that it posted is handled.
PUNA = """
import sys
from app import start
from app.ui.front import Front
paint, fill = start._painted_front, Front.fill
def painted(application, settings):
    front = paint(application, settings)
    print("painted", flush=True)
    return front
def filled(front, window):
    from PySide6.QtCore import QTimer
    fill(front, window)
    QTimer.singleShot(0, lambda: (window.repaint(), print("usable", flush=True)))
start._painted_front, Front.fill = painted, filled
from app.__main__ import main
sys.argv = ["puna"]
sys.exit(main())
"""


def started(program: str, home: str) -> tuple[subprocess.Popen[bytes], float]:
    """The running program, and when it began."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PUNA_HOME": home, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a person's second start compiles nothing
    began = time.perf_counter()
    command = [sys.executable, "-c", program]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment), began


def told(window: subprocess.Popen[bytes], what: str) -> float:
    """When the program has told it."""
    assert window.stdout is not None
    line = window.stdout.readline()
    assert line == f"{what}\n".encode(), line
    return time.perf_counter()


def ended(window: subprocess.Popen[bytes]) -> None:
    window.kill()
    window.wait()
    assert window.stdout is not None
    window.stdout.close()


def seconds_to_empty() -> float:
    with tempfile.TemporaryDirectory() as home:
        window, began = started(EMPTY, home)
        seconds = told(window, "painted") - began
        ended(window)
        return seconds


def seconds_to_puna(home: str) -> tuple[float, float]:
    """To the first paint, and to a window that can be used."""
    window, began = started(PUNA, home)
    seconds = told(window, "painted") - began, told(window, "usable") - began
    ended(window)
    return seconds


def fresh_puna() -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as home:
        return seconds_to_puna(home)


def idle() -> tuple[float, float, int]:
    """MB resident, CPU milliseconds and wake-ups in ten seconds of a window that nobody touches (Linux)."""
    with tempfile.TemporaryDirectory() as home:
        window, _ = started(PUNA, home)
        told(window, "painted")
        told(window, "usable")
        time.sleep(5)
        before, wakes = cpu_seconds(window.pid), wake_ups(window.pid)
        time.sleep(IDLE_S)
        spent = cpu_seconds(window.pid) - before
        woken = wake_ups(window.pid) - wakes
        status = Path(f"/proc/{window.pid}/status").read_text()
        resident = int(status.split("VmRSS:")[1].split()[0]) / 1024
        ended(window)
        return resident, 1000 * spent, woken


def cpu_seconds(pid: int) -> float:
    """Of all its threads, to the nanosecond."""
    tasks = Path(f"/proc/{pid}/task")
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks.iterdir()) / 1e9


def wake_ups(pid: int) -> int:
    texts = [(task / "status").read_text() for task in Path(f"/proc/{pid}/task").iterdir()]
    return sum(int(text.split("\nvoluntary_ctxt_switches:")[1].split()[0]) for text in texts)


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    seconds_to_empty(), fresh_puna()
    rounds = [(seconds_to_empty(), *fresh_puna()) for _ in range(runs)]
    empty, painted, usable = (1000 * statistics.median(column) for column in zip(*rounds, strict=True))
    ratio = statistics.median(paint / bare for bare, paint, _ in rounds)
    print(f"| window | start to first paint, median of {runs} | to usable |\n|---|---|---|")
    print(f"| empty PySide6 | {empty:.0f} ms | |\n| Puna, first start | {painted:.0f} ms | {usable:.0f} ms |")
    print(f"\nfirst paint, ratio round by round: {ratio:.2f}")
    if sys.platform == "linux":
        resident, spent, woken = idle()
        print(f"idle, no model: {resident:.0f} MB resident; {spent:.0f} ms of CPU and {woken} wake-ups in {IDLE_S} s")


if __name__ == "__main__":
    main()
