"""Kill the window in the middle of busy days: python -m tests.benchmarks.kill_window [--rounds N] [--fault KIND]

Each round starts the real window (`tests.ui.busy_day`) on the same data, kills it with SIGKILL at a random moment of
its start or its day, waits for its children to end by themselves, and compares the history with what could be seen:
see `tests.benchmarks.seen_and_kept`. The next round's window must come up on it without a complaint.

--fault full: the data lies on a tmpfs of its own (needs root), which is filled up in the middle of the day;
--fault io: writes fail where files would grow (RLIMIT_FSIZE), until they may again; --fault lock: another program holds
the database. Refusals are then allowed, but nothing that was kept may go, and the window must go on.
"""

import argparse
import contextlib
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil

from app.storage.database import Database
from tests.benchmarks.seen_and_kept import Event, Ledger

ROOT = Path(__file__).resolve().parent.parent.parent
FAULTS = ("", "full", "io", "lock")
# How long children may take to notice that the window is gone; an engine may keep what it has read for 10 s.
ORPHANS_S = 20.0
# A gap that is longer says that other programs were given the processor; how far before the kill it is looked for.
SILENT_S, LAST_S = 0.12, 0.6
# The room that a full disk has left, in bytes.
ROOMS = (0, 4_096, 20_000, 60_000, 200_000)


@dataclass
class Report:
    rounds: int = 0
    acts: Counter[str] = field(default_factory=Counter)
    killed_in: Counter[str] = field(default_factory=Counter)
    checked: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    longest_orphan_s: float = 0.0
    longest_silence_s: float = 0.0
    starved: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Fault:
    """When it was there, in monotonic seconds; all zero where it never was."""

    began: float = 0.0
    ended: float = 0.0

    def __bool__(self) -> bool:
        return self.began > 0


class Window:
    """The child, everything it says, and its errors."""

    def __init__(self, folder: Path, home: Path, seed: int) -> None:
        environment = {
            **os.environ, "PUNA_HOME": str(home), "PUNA_ENGINE": "scripted", "QT_QPA_PLATFORM": "offscreen",
            "PUNA_SCRIPT": str(folder / "script.json"),
        }  # fmt: skip
        self._errors = folder / "errors.txt"
        with self._errors.open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.ui.busy_day", str(seed), str(folder / "files")],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
            )
        self._lines: list[bytes] = []
        self.ready = threading.Event()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.append(line)
            if b'"ready"' in line:
                self.ready.set()
        self.ready.set()

    def kill(self) -> tuple[float, list[psutil.Process]]:
        """When, and which children it had. Stopped first, so that it can't start another in between."""
        when = time.monotonic()
        children = []
        with contextlib.suppress(ProcessLookupError, psutil.NoSuchProcess):
            self.process.send_signal(signal.SIGSTOP)
            children = psutil.Process(self.process.pid).children(recursive=True)
        self.process.kill()
        self.process.wait()
        return when, children

    def events(self) -> list[Event]:
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()
        return [json.loads(line) for line in self._lines if line.endswith(b"\n")]

    def errors(self) -> str:
        return self._errors.read_text(errors="replace")


def run(
    folder: Path,
    rounds: int,
    seed: int,
    fault: str = "",
    longest_s: float = 2.5,
    home: Path | None = None,
    on_round: Any = None,
) -> Report:
    """Stop at the first round with a problem. `home` may lie on another disk than `folder`."""
    numbers = random.Random(seed)
    home = home or folder / "home"
    (folder / "files").mkdir(exist_ok=True)
    (folder / "script.json").write_text(json.dumps({"answers": _answers(numbers)}))
    ledger, report = Ledger(), Report()
    for number in range(rounds):
        one_round(folder, home, seed * 1000 + number, numbers, fault, longest_s, ledger, report)
        report.rounds += 1
        if on_round is not None:
            on_round(report)
        if report.problems:
            report.problems = [f"round {number}: {problem}" for problem in report.problems]
            break
    return report


def one_round(
    folder: Path,
    home: Path,
    seed: int,
    numbers: random.Random,
    fault: str,
    longest_s: float,
    ledger: Ledger,
    report: Report,
) -> None:
    window = Window(folder, home, seed)
    was = Fault()
    try:
        if numbers.random() < 0.25 and not fault:
            # Half of what can go wrong does so before anything is seen.
            time.sleep(numbers.uniform(0, 1.2))
        elif not window.ready.wait(60):
            report.problems.append("the window did not come up within a minute")
        else:
            lasts = numbers.uniform(0, longest_s)
            if fault:
                time.sleep(numbers.uniform(0, 1.0))
                was = make_fault(fault, home, window.process.pid, numbers)
            time.sleep(lasts)
    finally:
        when, children = window.kill()
    if window.process.returncode != -signal.SIGKILL:
        report.problems.append(f"the window ended by itself with {window.process.returncode}")
    report.longest_orphan_s = max(report.longest_orphan_s, _end_of(children, report))
    end_fault(fault, home)
    events = window.events()
    (folder / "events.json").write_text(json.dumps({"killed": when, "fault": [was.began, was.ended], "events": events}))
    errors = window.errors()
    if "Traceback" in errors or "Error" in errors:
        report.problems.append(f"errors: {errors[-2000:]}")
    _look_at_day(events, when, was, report)
    path = home / "history.sqlite3"
    if not path.exists():
        if any(event == "ready" for _, event, _ in events):
            report.problems.append("there is no history")
        return
    with closing(Database(path)) as database:
        if not database.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'step_items'").fetchone():
            if any(event == "ready" for _, event, _ in events):
                report.problems.append("there are no tables")
            return
        silent = silence(events, when)
        report.starved += silent > 0
        report.problems += ledger.compare(database, events, when - silent, was.began, report.checked)


def _look_at_day(events: list[Event], when: float, was: Fault, report: Report) -> None:
    """Count what was done, and notice what should not be said."""
    act, bringing = "start", False
    last = 0.0
    for moment, event, values in events:
        if event == "ready":
            act = "nothing"
            if values["banner"]:
                report.problems.append(f"the window came up with: {values['banner']}")
        elif event == "begin":
            act = values["act"]
        elif event == "done":
            report.acts[values["act"]] += 1
            act = "nothing"
        elif event in ("bringing", "brought"):
            bringing = event == "bringing"
            report.acts[event] += 1
        elif event == "problem":
            if "no model to answer" in values["text"]:
                continue
            report.refusals[values["text"].rpartition("used: ")[2][:80]] += 1
            if not was or moment < was.began:
                report.problems.append(f"said without a reason: {values['text']}")
        if last:
            report.longest_silence_s = max(report.longest_silence_s, moment - last)
        last = moment
    report.killed_in[act] += 1
    if bringing:
        report.killed_in["while bringing in"] += 1
    streaming = [moment for moment, event, _ in events if event == "text" and when - moment < 0.2]
    if streaming:
        report.killed_in["while an answer streams"] += 1


def silence(events: list[Event], killed: float) -> float:
    """For how long, at the end, the window was not given the processor, or did nothing: it says so every 50 ms.

    What was visible for 250 ms is counted in the window's own time; `Report.starved` counts such rounds.
    """
    moments = [moment for moment, _, _ in events if killed - LAST_S < moment < killed]
    if not moments:
        return 0.0
    gaps = [after - before for before, after in pairwise([*moments, killed])]
    return sum(gap for gap in gaps if gap > SILENT_S)


def _end_of(children: list[psutil.Process], report: Report) -> float:
    """Wait for them; return for how long, in seconds."""
    began = time.monotonic()
    while left := [child for child in children if _runs(child)]:
        if time.monotonic() - began > ORPHANS_S:
            report.problems.append(f"{len(left)} children outlived the window")
            for child in left:
                with contextlib.suppress(psutil.NoSuchProcess):
                    child.kill()
            break
        time.sleep(0.01)
    return time.monotonic() - began


def _runs(child: psutil.Process) -> bool:
    try:
        return child.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


_lock: list[sqlite3.Connection] = []


def make_fault(kind: str, home: Path, pid: int, numbers: random.Random) -> Fault:
    """Begin it, and in two of three days end it again after a while."""
    began = time.monotonic()
    if kind == "full":
        room = shutil.disk_usage(home).free - numbers.choice(ROOMS)
        with contextlib.suppress(OSError), (home / "filler").open("wb") as filler:
            while room > 0:
                room -= filler.write(bytes(min(room, 1 << 16)))
                filler.flush()
    elif kind == "io":
        size = max(path.stat().st_size for path in home.glob("history.sqlite3*"))
        log = home / "history.sqlite3-wal"
        size = (log.stat().st_size if log.exists() else size) + numbers.choice(ROOMS)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    elif kind == "lock":
        connection = sqlite3.connect(home / "history.sqlite3", isolation_level=None, timeout=5)
        connection.execute("BEGIN IMMEDIATE")
        _lock.append(connection)
    if numbers.random() < 0.67:
        time.sleep(numbers.uniform(0.2, 1.5))
        end_fault(kind, home, pid)
        return Fault(began, time.monotonic())
    return Fault(began, 0.0)


def end_fault(kind: str, home: Path, pid: int | None = None) -> None:
    if kind == "full":
        (home / "filler").unlink(missing_ok=True)
    elif kind == "io" and pid is not None:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    while kind == "lock" and _lock:
        connection = _lock.pop()
        connection.execute("ROLLBACK")
        connection.close()


def _answers(numbers: random.Random) -> list[dict[str, Any]]:
    """Quick and slow ones, some thought aloud, one that fails."""
    answers: list[dict[str, Any]] = []
    for length in (3, 40, 400, 1500, 200, 4000):
        text = " ".join(str(numbers.randrange(10**6)) for _ in range(length))
        answers.append({"text": text, "delay_ms": numbers.choice((1, 3, 10))})
    answers[2]["reasoning"] = "thinking aloud " * 20
    return answers


@contextlib.contextmanager
def disk(folder: Path, fault: str) -> Iterator[Path]:
    """Where the data lies: a small file system of its own where it is to be filled."""
    home = folder / "home"
    home.mkdir(exist_ok=True)
    if fault != "full":
        yield home
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", str(home)], check=True)
    try:
        yield home
    finally:
        subprocess.run(["umount", str(home)], check=True)


def _progress(report: Report) -> None:
    if report.rounds % 10 == 0:
        print(f"{report.rounds} rounds, {sum(report.acts.values())} acts, {dict(report.checked)}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fault", choices=FAULTS, default="")
    parser.add_argument("--keep", action="store_true", help="leave the data where it is after a problem")
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kill-window-"))
    try:
        with disk(folder, arguments.fault) as home:
            report = run(folder, arguments.rounds, arguments.seed, arguments.fault, home=home, on_round=_progress)
            size = (home / "history.sqlite3").stat().st_size
            if report.problems and arguments.keep and arguments.fault == "full":
                shutil.copytree(home, folder / "copy")
    finally:
        if not arguments.keep:
            shutil.rmtree(folder)
    print(f"{report.rounds} rounds; the history has {size / 1e6:.1f} MB at the end")
    print("acts:", dict(report.acts.most_common()))
    print("killed in:", dict(report.killed_in.most_common()))
    print("checked:", dict(report.checked.most_common()))
    if arguments.fault:
        print("refusals:", dict(report.refusals.most_common()))
    print(f"the last child of a killed window ended {report.longest_orphan_s:.2f} s after it")
    print(f"the longest silence of a window: {report.longest_silence_s:.2f} s; just before a kill: {report.starved}")
    print("\n".join(report.problems) or "no problem")
    if arguments.keep:
        print(folder)
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
