"""Kill a busy writer of the history at random moments: python -m tests.benchmarks.kill_history [--rounds N] [--seed N]

A child does a random mix of everything that changes a history. Before each change it says on stdout what will be
different, and after it that the change has returned. It is killed with SIGKILL at a random moment; then the file must
pass integrity_check, hold every change that had returned, and the one under way wholly or not at all.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.generation import GenerationOptions, GenerationResult, StopReason
from app.core.messages import Ending, Role
from app.storage import archive
from app.storage.database import Database, HistoryNotWritable
from app.storage.history import History
from app.storage.snapshots import damage, rotate, snapshots, take_snapshot

ROOT = Path(__file__).resolve().parent.parent.parent

# What is compared, by "conversation:ID", "message:ID" or "import:ORIGIN".
State = dict[str, Any]
Change = dict[str, State]


class Writer:
    """The child's day. Each method does one thing; what it announces it knows without asking the database."""

    def __init__(self, path: Path, seed: int) -> None:
        self._random = random.Random(seed)
        self._seed = seed
        self._path = path
        self._counter = 0
        self._tell("begin", {"start:": {}})
        try:
            self._database = Database(path)
            self._history = History(self._database)
            self._history.interrupt_unfinished()
            if self._history.read_only_reason is None:
                archive.sweep(self._database)
        except HistoryNotWritable as error:
            self._refused(error)
        if reason := self._history.read_only_reason:
            self._refused(HistoryNotWritable(reason))
        self._tell("done", {"start:": {}})
        rows = self._database.connection.execute("SELECT id FROM conversations WHERE deleted IS NULL AND origin = ''")
        self._conversations = [row[0] for row in rows]
        self._steps: list[tuple[int, Change]] = []

    def run(self) -> None:
        table: tuple[tuple[Callable[[], None], int], ...] = (
            (self._send, 6), (self._stream, 8), (self._edit, 3), (self._edit_in_place, 3), (self._change, 4),
            (self._delete, 2), (self._delete_message, 3), (self._undo, 6), (self._import, 3), (self._rate, 2),
            (self._snapshot, 1),
        )  # fmt: skip
        acts, weights = zip(*table, strict=True)
        while True:
            try:
                self._random.choices(acts, weights)[0]()
            except HistoryNotWritable:
                # The disk is full: nothing of what was under way may be there.
                self._tell("refused", {})

    def _refused(self, error: HistoryNotWritable) -> None:
        """The disk is too full even to begin: wait for the end."""
        self._tell("begin", {"start:": {}})
        sys.stderr.write(f"{error}\n")
        time.sleep(60)
        raise error

    def _tell(self, event: str, change: Change) -> None:
        sys.stdout.write(json.dumps([event, change]) + "\n")
        sys.stdout.flush()

    def _word(self) -> str:
        """Never used twice, so that whatever appears twice is seen."""
        self._counter += 1
        return f"{self._seed}-{self._counter} " + "words " * self._random.choice((1, 20, 2000))

    def _conversation(self) -> int | None:
        return self._random.choice(self._conversations) if self._conversations else None

    def _message(self) -> Any:
        """One of a branch that is shown; None where there is none."""
        if (number := self._conversation()) is None or not (branch := self._history.branch(number)):
            return None
        return self._random.choice(branch)

    def _send(self) -> None:
        number = self._conversation()
        if number is None or self._random.random() < 0.3:
            title = self._word()
            self._tell("begin", {"new conversation": {"title": title, "folder": "", "visible": True}})
            number = self._history.create_conversation(title)
            self._tell("done", {f"conversation:{number}": {"title": title, "folder": "", "visible": True}})
            self._conversations.append(number)
        branch = self._history.branch(number)
        self._add(number, branch[-1].id if branch else None, Role.USER)

    def _add(self, number: int, parent_id: int | None, role: Role, ending: Ending = Ending.DONE) -> int:
        state = {"content": self._word(), "ending": ending.value, "visible": True, "rating": None}
        self._tell("begin", {"new message": state})
        message = self._history.add_message(
            number,
            parent_id,
            role,
            state["content"],
            ending,
            model="m",
            attachments=[Attachment("a.txt", "text/plain", "attached", b"\x00" * 3000)] * self._random.randrange(2),
            options=GenerationOptions(seed=self._random.randrange(5)),
        )
        self._tell("done", {f"message:{message.id}": state})
        return message.id

    def _stream(self) -> None:
        number = self._conversation()
        branch = self._history.branch(number) if number is not None else []
        if number is None or not branch:
            return
        message_id = self._add(number, branch[-1].id, Role.ASSISTANT, Ending.STREAMING)
        state = {"content": "", "ending": "streaming", "visible": True, "rating": None}
        text = self._word()
        for _ in range(self._random.randrange(6)):
            text += "piece "
            state = {**state, "content": text}
            self._tell("begin", {f"message:{message_id}": state})
            self._history.write_partial(message_id, text, "thoughts")
            self._tell("done", {f"message:{message_id}": state})
        state = {**state, "content": text, "ending": "done"}
        self._tell("begin", {f"message:{message_id}": state})
        result = GenerationResult(StopReason.END, 1, 0, 2, 3.0, 4.0)
        self._history.finish(message_id, text, Ending.DONE, result)
        self._tell("done", {f"message:{message_id}": state})

    def _edit(self) -> None:
        if message := self._message():
            self._add(message.conversation_id, message.parent_id, message.role)

    def _step(self, change: Change, before: Change, act: Callable[[], int | None]) -> None:
        self._tell("begin", change)
        step_id = act()
        self._tell("done", change)
        if step_id is not None:
            self._steps.append((step_id, before))

    def _edit_in_place(self) -> None:
        if message := self._message():
            text = self._word()
            self._step(
                {f"message:{message.id}": {"content": text}},
                {f"message:{message.id}": {"content": message.content}},
                lambda: self._history.edit_in_place(message.id, text),
            )

    def _change(self) -> None:
        if (number := self._conversation()) is not None:
            old = self._history.conversation(number)
            title = self._word()
            folder = self._random.choice(("", "Work", "Home/Letters"))
            self._step(
                {f"conversation:{number}": {"title": title, "folder": folder}},
                {f"conversation:{number}": {"title": old.title, "folder": old.folder}},
                lambda: self._history.change([number], title=title, folder=folder),
            )

    def _delete(self) -> None:
        numbers = self._random.sample(self._conversations, min(len(self._conversations), self._random.randrange(1, 3)))
        self._step(
            {f"conversation:{number}": {"visible": False} for number in numbers},
            {f"conversation:{number}": {"visible": True} for number in numbers},
            lambda: self._history.delete_conversations(numbers),
        )
        self._conversations = [number for number in self._conversations if number not in numbers]

    def _delete_message(self) -> None:
        if message := self._message():
            below = [message.id]
            for number in below:
                rows = self._database.connection.execute(
                    "SELECT id FROM messages WHERE parent_id = ? AND deleted_by IS NULL", (number,)
                )
                below += [row[0] for row in rows]
            self._step(
                {f"message:{number}": {"visible": False} for number in below},
                {f"message:{number}": {"visible": True} for number in below},
                lambda: self._history.delete_message(message.id),
            )

    def _undo(self) -> None:
        if self._steps:
            step_id, before = self._steps.pop()
            self._tell("begin", before)
            self._history.undo(step_id)
            self._tell("done", before)
            for name, state in before.items():
                kind, _, number = name.partition(":")
                if kind == "conversation" and "visible" in state:
                    self._conversations.append(int(number))

    def _import(self) -> None:
        stem = f"{self._seed}-{self._counter}"
        count = self._random.choice((2, 90, 300))
        self._counter += 1
        names = [f"kill:{stem}-{position}" for position in range(count)]
        items = [
            ArchivedConversation(
                name, 1.0, 2.0,
                (ArchivedMessage(None, Role.USER, "q", 1.0), ArchivedMessage(0, Role.ASSISTANT, "a" * 500, 2.0)),
                1, origin=name,
            )
            for name in names
        ]  # fmt: skip
        self._step(
            {f"import:{name}": {"visible": True} for name in names},
            {f"import:{name}": {"visible": False} for name in names},
            lambda: self._history.add_archived(items, stem).step_id,
        )

    def _rate(self) -> None:
        if message := self._message():
            self._tell("begin", {f"message:{message.id}": {"rating": "good"}})
            self._history.rate(message.id, Rating.GOOD, "a note")
            self._tell("done", {f"message:{message.id}": {"rating": "good"}})

    def _snapshot(self) -> None:
        self._tell("begin", {"snapshot:": {}})
        take_snapshot(self._path, self._path.parent / "backups", now=time.time() + self._counter)
        rotate(self._path.parent / "backups")
        self._tell("done", {"snapshot:": {}})


@dataclass
class Report:
    rounds: int = 0
    refused: int = 0
    returned: Counter[str] = field(default_factory=Counter)
    under_way: Counter[str] = field(default_factory=Counter)
    snapshots: int = 0
    problems: list[str] = field(default_factory=list)


def run(folder: Path, rounds: int, seed: int, longest_s: float = 0.6, full: bool = False) -> Report:
    """Kill `rounds` children, one after the other on the same file.

    `full`: the folder is a small file system of its own, in which each child finds hardly any room.
    """
    numbers = random.Random(seed)
    path = folder / "history.sqlite3"
    report = Report()
    known: dict[str, State] = {}
    filler = folder / "filler"
    for number in range(rounds):
        if full:
            room = shutil.disk_usage(folder).free - numbers.choice((0, 20_000, 100_000, 300_000, 1_000_000))
            filler.write_bytes(bytes(max(0, room)))
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.kill_history", "--child", str(path), str(seed * 1000 + number)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if full else None,
            text=True,
            encoding="utf-8",
        )
        assert child.stdout is not None
        first = child.stdout.readline()
        # Half of the children die while they start: that is when what the one before has left is put in order.
        time.sleep(numbers.uniform(0, 0.02 if numbers.random() < 0.2 else longest_s))
        child.send_signal(signal.SIGKILL)
        lines = [first, *child.stdout]
        child.stdout.close()
        if child.wait() != -signal.SIGKILL:
            report.problems.append(f"round {number}: the child ended by itself with {child.returncode}")
        filler.unlink(missing_ok=True)
        under_way = _replay(lines, known, report)
        report.rounds += 1
        for problem in compare(path, known, under_way):
            report.problems.append(f"round {number}: {problem}")
        for snapshot in snapshots(folder / "backups"):
            report.snapshots += 1
            if wrong := damage(snapshot.path):
                report.problems.append(f"round {number}: the snapshot {snapshot.path.name}: {wrong}")
        if report.problems:
            break
    return report


def _replay(lines: list[str], known: dict[str, State], report: Report) -> Change:
    """Apply what has returned; return what was under way."""
    under_way: Change = {}
    for line in lines:
        if not line.endswith("\n"):  # cut off by the kill
            continue
        event, change = json.loads(line)
        if event == "refused":
            under_way = {}
            report.refused += 1
            continue
        kind = next(iter(change), "").partition(":")[0]
        if event == "begin":
            under_way = change
            continue
        under_way = {}
        report.returned[kind] += 1
        if kind == "start":
            _interrupt(known)
        for name, state in change.items():
            known.setdefault(name, {}).update(state)
    if under_way:
        report.under_way[next(iter(under_way)).partition(":")[0]] += 1
    return under_way


def _interrupt(known: dict[str, State]) -> None:
    for state in known.values():
        if state.get("ending") == "streaming":
            state["ending"] = "interrupted"


def compare(path: Path, known: dict[str, State], under_way: Change) -> Iterator[str]:
    """What of the file is not as the child said; `known` becomes what is there."""
    with closing(Database(path)) as database:
        if (found := database.connection.execute("PRAGMA integrity_check").fetchone()[0]) != "ok":
            yield f"integrity_check says {found}"
        if database.connection.execute("PRAGMA foreign_key_check").fetchone():
            yield "a foreign key points nowhere"
        if not database.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'parts'").fetchone():
            if known:
                yield "the tables are gone"
            return
        there = state_of(database)
        before = {name: {**state} for name, state in known.items() if not name.startswith(("start", "snapshot"))}
        after = {name: {**state} for name, state in before.items()}
        if "start:" in under_way:
            _interrupt(after)
        fresh = {name: state for name, state in under_way.items() if name.startswith("new ")}
        for name, state in under_way.items():
            if name not in fresh and not name.startswith(("start", "snapshot")):
                after.setdefault(name, {}).update(state)
        extra = {name: state for name, state in there.items() if name not in after and state["visible"]}
        if fresh and len(extra) == 1 and list(extra.values()) == list(fresh.values()):
            before = after = {**before, **extra}
        elif extra:
            yield f"{len(extra)} rows that nobody wrote, such as {next(iter(extra))}"
        if not (_holds(before, there) or _holds(after, there)):
            wrong = [name for name, state in before.items() if not _holds({name: state}, there)]
            yield f"{len(wrong)} rows are not as they were, such as {wrong[0]}; under way was {list(under_way)[:2]}"
        contents = [state["content"].split(" ")[0] for state in _messages(there) if "-" in state["content"][:12]]
        if twice := [word for word, count in Counter(contents).items() if count > 1]:
            yield f"{twice[0]} is there twice"
        known.clear()
        known.update(there)


def _holds(expected: dict[str, State], there: dict[str, State]) -> bool:
    gone = {"visible": False}
    return all(
        all(there.get(name, gone).get(key) == value for key, value in state.items())
        for name, state in expected.items()
        if state.get("visible", True) or name in there
    )


def _messages(states: dict[str, State]) -> list[State]:
    return [state for name, state in states.items() if name.startswith("message:")]


def state_of(database: Database) -> dict[str, State]:
    """Everything in the file, imported conversations by their origin."""
    found: dict[str, State] = {}
    for row in database.connection.execute("SELECT id, title, folder, deleted, origin FROM conversations"):
        if row["origin"]:
            found[f"import:{row['origin']}"] = {"visible": row["deleted"] is None}
        else:
            state = {"title": row["title"], "folder": row["folder"], "visible": row["deleted"] is None}
            found[f"conversation:{row['id']}"] = state
    for row in database.connection.execute(
        "SELECT messages.id, content, ending, deleted_by, rating FROM messages JOIN conversations "
        "ON conversations.id = conversation_id WHERE origin = ''"
    ):
        found[f"message:{row['id']}"] = {
            "content": row["content"],
            "ending": row["ending"],
            "visible": row["deleted_by"] is None,
            "rating": row["rating"],
        }
    return found


@contextmanager
def small_disk(folder: Path, wanted: bool) -> Iterator[None]:
    if not wanted:
        yield
        return
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def main() -> int:
    if sys.argv[1:2] == ["--child"]:
        Writer(Path(sys.argv[2]), int(sys.argv[3])).run()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--full", action="store_true", help="on a small tmpfs with hardly any room; needs root")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kill-history-") as folder, small_disk(Path(folder), arguments.full):
        report = run(Path(folder), arguments.rounds, arguments.seed, full=arguments.full)
        size = os.path.getsize(Path(folder) / "history.sqlite3")
    print(f"{report.rounds} rounds, the file has {size / 1e6:.1f} MB at the end")
    print(f"changes that a full disk refused: {report.refused}")
    print("changes that had returned:", dict(report.returned))
    print("under way when killed:", dict(report.under_way))
    print(f"snapshots checked: {report.snapshots}")
    print("\n".join(report.problems) or "no problem")
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
