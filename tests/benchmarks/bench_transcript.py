"""A long conversation in the real window: what opening it, an answer that streams into it, and its memory cost.

Usage: python -m tests.benchmarks.bench_transcript [RUNS]

A new process for each run, offscreen, 1280×800: the whole of Puna with a history of 2,000 messages (prose, code, lists,
tables) and its engine child. 1,000 pieces of an answer with code, lists and tables come in as they come from an engine.
"Shown each" hands over a piece, has it shown and paints, as if nothing were put together: the time of all that on the
interface thread is the cost of a token. "As it comes" is what a person has: 1,000 pieces from the engine child, one
every 10 ms, shown together 30 times a second; the thread's CPU time is divided among them.

Measured on 2 cores at 2 GHz with nothing else to do; Python 3.11, PySide6 6.11.3:

| 2,000 messages, 1,000 tokens, median of 3 | | of it CPU | target |
|---|---|---|---|
| a token, shown each: p50 | 2.6 ms | 2.6 ms | |
| a token, shown each: p95 | 7.0 ms | 7.0 ms | ≤ 10 ms |
| a token, shown each: longest | 41 ms | 41 ms | |
| opening the conversation, until it is painted | 281 ms | 280 ms | ≤ 300 ms |
| longest of what is made ready after that, in one go | 141 ms | 141 ms | |
| a token, as it comes | | 2.94 ms | |
| memory above an empty PySide6 window | 144 MB | | ≤ 150 MB |
| memory above Puna's own window, nothing open | 79 MB | | |

On a faster machine, a day later: p95 3.4 ms, opening 163 ms, 145 MB.

The prototypes that the transcript was chosen from: one text view per block with 60 messages alive 3.3 ms (p50) and
9.2 ms (p95), 237 ms to open, 90 MB in all; QML 17.7 and 43.9 ms; one view for all, rendered anew, 1,084 and 1,200 ms.
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

PIECES = 1000
MESSAGES = 2000
EVERY_MS = 10


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    found = [measured() for _ in range(runs)]
    middle = {name: statistics.median(run[name] for run in found) for name in found[0]}
    print(f"| {MESSAGES:,} messages, {PIECES:,} tokens, median of {runs} | | of it CPU | target |\n|---|---|---|---|")
    for name, words, places, target in (
        ("p50", "a token, shown each: p50", 1, ""),
        ("p95", "a token, shown each: p95", 1, "≤ 10 ms"),
        ("longest", "a token, shown each: longest", 0, ""),
        ("open", "opening the conversation, until it is painted", 0, "≤ 300 ms"),
        ("after", "longest of what is made ready after that, in one go", 0, ""),
    ):
        wall, work = middle[name], middle[f"{name}_cpu"]
        print(f"| {words} | {wall:.{places}f} ms | {work:.{places}f} ms | {target} |")
    print(f"| a token, as it comes | | {middle['comes']:.2f} ms | |")
    print(f"| memory above an empty PySide6 window | {middle['rss'] - middle['bare']:.0f} MB | | ≤ 150 MB |")
    print(f"| memory above Puna's own window, nothing open | {middle['rss'] - middle['window']:.0f} MB | | |")


def measured() -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PUNA_OTHER_APPS": "off"}
    bare = "\n".join(
        (
            "from pathlib import Path",
            "from PySide6.QtWidgets import QApplication, QMainWindow",
            "application = QApplication([])",
            "window = QMainWindow()",
            "window.resize(1280, 800)",
            "window.show()",
            "window.repaint()",
            "print(Path('/proc/self/status').read_text().split('VmRSS:')[1].split()[0])",
        )
    )
    empty = subprocess.run([sys.executable, "-c", bare], env=environment, capture_output=True, check=True, text=True)
    with tempfile.TemporaryDirectory() as home:
        environment["PUNA_HOME"] = home
        command = [sys.executable, "-m", "tests.benchmarks.bench_transcript"]
        # In a process of its own, whose memory is not counted.
        subprocess.run([*command, "--fill"], env=environment, check=True)
        run = subprocess.run([*command, "--one"], env=environment, capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(run.stderr)
    return {"bare": int(empty.stdout) / 1024, **json.loads(run.stdout.splitlines()[-1])}


def one() -> None:
    """One run in this process, which has a PUNA_HOME of its own."""
    home = Path(os.environ["PUNA_HOME"])
    script = home / "script.json"
    slow = {"text": "never", "delay_ms": 10_000_000}
    script.write_text(json.dumps({"answers": [slow, {"text": as_words(pieces()), "delay_ms": EVERY_MS}]}))
    os.environ |= {"PUNA_ENGINE": "scripted", "PUNA_SCRIPT": str(script)}

    from PySide6.QtCore import QEvent, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from app.main import Puna
    from app.paths import Paths
    from app.ui.theme import Theme

    app = QApplication([])
    theme = Theme()
    theme.apply(app)
    puna = Puna(Paths(home), theme)
    assert puna.history.conversations()
    puna.window.resize(1280, 800)
    puna.start()

    def wait(done) -> None:
        """In an event loop that sleeps, as a person's window does."""
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if done() else None)
        timer.start(20)
        loop.exec()

    puna.models.choose("/models/any.gguf")
    wait(lambda: puna.engine.state.value == "ready")
    settle(app, 2.0)
    window = resident()

    began = now()
    puna.chat.open(1)
    app.processEvents()
    app.sendEvent(puna.window, QEvent(QEvent.Type.UpdateRequest))
    opened = since(began)
    after = []
    while puna.window.transcript._fill_timer.isActive():
        began = now()
        app.processEvents()
        after.append(since(began))
    settle(app, 1.0)

    puna.chat.send("Tell me how that works, with code and a table.")
    settle(app, 0.5)
    (request_id,) = puna.chat._answering._answers
    puna.chat._answering._timer.stop()
    costs = []
    for piece in pieces():
        began = now()
        puna.engine.piece_received.emit(request_id, piece, False)
        puna.chat._answering._on_tick()
        app.processEvents()
        app.sendEvent(puna.window, QEvent(QEvent.Type.UpdateRequest))
        costs.append(since(began))
    puna.chat.stop()
    wait(lambda: not puna.chat._answering._answers)
    settle(app, 1.0)

    spent = time.thread_time()
    puna.chat.send("Once more, please.")
    wait(lambda: not puna.chat._answering._answers)
    comes = 1000 * (time.thread_time() - spent) / PIECES
    settle(app, 1.0)
    rss = resident()
    puna.close()
    found = {"comes": comes, "rss": rss, "window": window}
    for at, clock in enumerate(("", "_cpu")):
        each = sorted(cost[at] for cost in costs)
        found |= {f"p50{clock}": statistics.median(each), f"p95{clock}": each[int(len(each) * 0.95)]}
        found |= {f"longest{clock}": each[-1], f"open{clock}": opened[at]}
        found[f"after{clock}"] = max(cost[at] for cost in after)
    print(json.dumps(found))


def now() -> tuple[float, float]:
    """By the clock on the wall and that of this thread's work, which other programs don't hold up, in milliseconds."""
    return 1000 * time.perf_counter(), 1000 * time.thread_time()


def since(began: tuple[float, float]) -> tuple[float, float]:
    wall, work = now()
    return wall - began[0], work - began[1]


def settle(app, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def pieces() -> list[str]:
    """1,000 of them, about as long as tokens are."""
    from tests.ui.samples import CODE_HEAVY, RICH, STORY

    text = ""
    while True:
        for part in (CODE_HEAVY, RICH, STORY):
            text += part + "\n\n"
        found = re.findall(r" ?\w{1,5}|\s+|[^\w\s]+", text)
        if len(found) >= PIECES:
            return found[:PIECES]


def as_words(found: list[str]) -> str:
    """The scripted engine's pieces are words: as many of them."""
    text = "".join(found)
    words = len(re.findall(r"\s*\S+|\s+", text))
    while words < PIECES:
        text += "\n\n" + "".join(found)
        words = len(re.findall(r"\s*\S+|\s+", text))
    return "".join(re.findall(r"\s*\S+|\s+", text)[:PIECES])


def fill() -> None:
    """Make the history."""
    from app.paths import Paths
    from app.storage.database import Database
    from app.storage.history import History
    from tests.ui.samples import CODE_HEAVY, RICH, STORY
    from tests.unit.storage.exporters.samples import chain

    answers = (STORY, CODE_HEAVY, RICH)
    turns = []
    for number in range(MESSAGES // 2):
        turns += [f"u:Question {number}: how does that work, and why?", f"a:{number}. {answers[number % 3]}"]
    paths = Paths(Path(os.environ["PUNA_HOME"]))
    paths.create()
    with closing(Database(paths.history)) as database:
        History(database).add_archived([chain(*turns, title="A long one")], "bench")


def resident() -> float:
    return int(Path("/proc/self/status").read_text().split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    if sys.argv[1:] == ["--one"]:
        one()
    elif sys.argv[1:] == ["--fill"]:
        fill()
    else:
        main()
