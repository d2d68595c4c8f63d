"""A busy day at the real window, in a process of its own, for those who kill it: python -m tests.ui.busy_day SEED FILES

Acts through the window's own objects every 20 to 100 ms, with the scripted engine, and writes one line of JSON
[monotonic time, event, values] for whatever a person could now see or rely on: words in the transcript, words typed,
what was moved or deleted. Files to bring in are written to FILES. Compares nothing: see `kill_window`.
"""

import hashlib
import json
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.control.import_history import ImportOutcome
from app.core.archive import Rating
from app.core.conversation import ConversationSummary, StoredMessage
from app.core.messages import Role
from app.errors import PunaError
from app.main import Puna
from app.paths import default_paths
from app.ui.theme import Theme

FOLDERS = ("", "Work", "Home/Letters", "Reisen")


def digest(text: str) -> str:
    return hashlib.sha1(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()[:16]


def tell(event: str, **values: object) -> None:
    """In one write, so that a kill leaves whole lines."""
    os.write(1, json.dumps([time.monotonic(), event, values]).encode() + b"\n")


class Day(QObject):
    """What is done all day. Every text that it types is typed once in all days."""

    def __init__(self, puna: Puna, seed: int, files: Path) -> None:
        super().__init__()
        self._puna = puna
        self._seed = seed
        self._files = files
        self._random = random.Random(seed)
        self._counter = 0
        self._shown: list[StoredMessage] = []
        self._bringing: dict[str, object] = {}
        self._acts: dict[str, tuple[Callable[[], None], int]] = {
            "type": (self._type, 7), "send": (self._send, 9), "stop": (self._stop, 2), "edit": (self._edit, 3),
            "regenerate": (self._regenerate, 3), "branch": (self._branch, 2), "delete": (self._delete, 3),
            "undo": (self._undo, 4), "rename": (self._rename, 2), "move": (self._move, 3), "pin": (self._pin, 1),
            "import": (self._import, 2), "new": (self._new, 2), "switch": (self._switch, 5), "rate": (self._rate, 2),
            "instruct": (self._instruct, 2),
        }  # fmt: skip
        self._listen()

    def begin(self) -> None:
        banner = self._puna.window.banner
        words = " ".join(label.text() for label in banner.findChildren(QLabel)) if banner.isVisible() else ""
        tell("ready", banner=words, engine=self._puna.engine.process_id)
        self._alive = QTimer(self, interval=50)
        self._alive.timeout.connect(lambda: tell("alive"))
        self._alive.start()
        self._next()

    def _listen(self) -> None:
        puna, chat = self._puna, self._puna.chat
        chat.conversation_opened.connect(self._on_opened)
        chat.message_added.connect(self._on_added)
        chat.message_replaced.connect(self._on_replaced)
        chat.text_changed.connect(lambda number, text: self._text(number, "content", text))
        chat.reasoning_changed.connect(lambda number, text, going_on: self._text(number, "reasoning", text))
        puna.window.composer.text_changed.connect(self._on_typed)
        puna.importing.done.connect(self._on_brought)
        for signal in (
            chat.problem, puna.actions.problem, puna.tuning.problem, puna.care.problem, puna.care.damaged,
            puna.models.problem, puna.importing.failed,
        ):  # fmt: skip
            signal.connect(lambda text: tell("problem", text=text))

    def _text(self, number: int, part: str, text: str) -> None:
        tell("text", id=number, part=part, length=len(text), digest=digest(text))

    def _tell_message(self, message: StoredMessage) -> None:
        tell(
            "message",
            id=message.id,
            conversation=message.conversation_id,
            parent=message.parent_id,
            role=message.role.value,
            length=len(message.content),
            digest=digest(message.content),
        )

    def _on_opened(self, number: int | None, title: str, messages: list[StoredMessage]) -> None:
        self._shown = list(messages)
        for message in messages[-20:]:
            self._tell_message(message)

    def _on_added(self, message: StoredMessage) -> None:
        self._shown.append(message)
        self._tell_message(message)

    def _on_replaced(self, message: StoredMessage) -> None:
        self._tell_message(message)

    def _on_typed(self) -> None:
        tell("draft", conversation=self._puna.chat.conversation_id or 0, text=self._puna.window.composer.text())

    def _on_brought(self, outcome: ImportOutcome) -> None:
        tell("brought", **self._bringing, step=outcome.step, unreadable=outcome.unreadable)

    def _next(self) -> None:
        QTimer.singleShot(self._random.randrange(20, 101), self, self._act)

    def _act(self) -> None:
        names = list(self._acts)
        name = self._random.choices(names, [weight for _, weight in self._acts.values()])[0]
        try:
            self._acts[name][0]()
        finally:
            self._next()

    def _do(self, act: str, do: Callable[[], object], **values: object) -> None:
        """`set` names what the conversations `ids` will have when it is done."""
        tell("begin", act=act, **values)
        before = self._puna.actions.last_step()
        do()
        after = self._puna.actions.last_step()
        fresh = after is not None and (before is None or after.id > before.id)
        tell("done", act=act, step=after.id if after is not None and fresh else None)

    def _words(self) -> str:
        self._counter += 1
        return f"{self._seed}.{self._counter} " + "word " * self._random.choice((0, 3, 30, 400))

    def _conversations(self) -> list[ConversationSummary]:
        try:
            return self._puna.history.conversations(limit=40)
        except PunaError:
            return []

    def _one(self) -> ConversationSummary | None:
        found = self._conversations()
        return self._random.choice(found) if found else None

    def _message(self, role: Role) -> StoredMessage | None:
        found = [message for message in self._shown if message.role is role]
        return self._random.choice(found) if found else None

    def _type(self) -> None:
        if len(self._puna.window.composer.text()) < 3000:
            self._puna.window.composer.field.insertPlainText(self._words())

    def _send(self) -> None:
        composer = self._puna.window.composer
        if not composer.text().strip():
            composer.set_text(self._words())
        text, begins = composer.text(), self._puna.chat.conversation_id is None
        self._do("send", lambda: QTest.keyClick(composer.field, Qt.Key.Key_Return), text=text)
        if begins and not composer.text():
            # What was typed before the conversation began is gone as well.
            tell("draft", conversation=0, text="")

    def _stop(self) -> None:
        self._do("stop", self._puna.window.composer.request_stop)

    def _edit(self) -> None:
        if message := self._message(Role.USER):
            text = self._words()
            self._do("edit", lambda: self._puna.window.transcript.edit_submitted.emit(message.id, text), text=text)

    def _regenerate(self) -> None:
        if message := self._message(Role.ASSISTANT):
            self._do("regenerate", lambda: self._puna.window.transcript.regenerate_requested.emit(message.id))

    def _branch(self) -> None:
        several = [message for message in self._shown if len(message.siblings) > 1]
        if several:
            number = self._random.choice(self._random.choice(several).siblings)
            self._do("branch", lambda: self._puna.window.transcript.branch_requested.emit(number))

    def _delete(self) -> None:
        if (one := self._one()) and len(self._conversations()) > 3:
            delete = self._puna.window.sidebar.delete_requested.emit
            self._do("delete", lambda: delete(one.id), ids=[one.id], set={"deleted": True})

    def _undo(self) -> None:
        step = self._puna.actions.last_step()
        if step is not None:
            tell("begin", act="undo", undo=step.id, kind=step.kind.value)
            self._puna.window.sidebar.menu.undo_requested.emit()
            last = self._puna.actions.last_step()
            tell("done", act="undo", step=None, undone=last is None or last.id != step.id)

    def _rename(self) -> None:
        if one := self._one():
            title = self._words().strip()
            self._do("rename", lambda: self._puna.chat.rename(one.id, title), ids=[one.id], set={"title": title})

    def _move(self) -> None:
        found = self._conversations()
        ids = [one.id for one in self._random.sample(found, min(len(found), self._random.randrange(1, 4)))]
        folder = self._random.choice(FOLDERS)
        if ids:
            self._do("move", lambda: self._puna.actions.move(ids, folder), ids=ids, set={"folder": folder})

    def _pin(self) -> None:
        if one := self._one():
            pinned = not one.pinned
            self._do("pin", lambda: self._puna.actions.pin([one.id], pinned), ids=[one.id], set={"pinned": pinned})

    def _import(self) -> None:
        if self._puna.importing.running:
            return
        old = sorted(self._files.iterdir())
        if old and self._random.random() < 0.3:
            path = self._random.choice(old)
            count = int(path.stem.split("-")[2])
        else:
            count = self._random.choice((2, 12, 60))
            self._counter += 1
            form = self._random.choice(list(FORMS))
            path = self._files / f"{self._seed}-{self._counter}-{count}-{form}.json"
            try:
                path.write_text(json.dumps(FORMS[form](path.stem, count)), encoding="utf-8")
            except OSError:  # this disk refuses too
                path.unlink()
                return
        self._bringing = {"stem": path.stem, "count": count}
        tell("bringing", **self._bringing)
        self._puna.importing.start(path)

    def _new(self) -> None:
        self._do("new", self._puna.window.sidebar.new_chat_requested.emit)

    def _switch(self) -> None:
        if one := self._one():
            self._do("switch", lambda: self._puna.window.sidebar.conversation_chosen.emit(one.id))

    def _rate(self) -> None:
        if message := self._message(Role.ASSISTANT):
            rating = self._random.choice(list(Rating))
            rate = lambda: self._puna.chat.rate(message.id, rating, None)  # noqa: E731
            self._do("rate", rate, message=message.id, rating=rating.value)

    def _instruct(self) -> None:
        number = self._puna.chat.conversation_id
        if number is not None:
            text = self._words()
            act = lambda: self._puna.tuning.set_system_prompt(text)  # noqa: E731
            self._do("instruct", act, ids=[number], set={"system_prompt": text})


def first_words(stem: str, number: int) -> str:
    """How every conversation of an import begins; by it, they are found again."""
    return f"brought {stem} {number}"


def _chatgpt(stem: str, count: int) -> Any:
    def said(role: str, text: str, when: float) -> dict[str, Any]:
        return {
            "author": {"role": role}, "create_time": when, "content": {"content_type": "text", "parts": [text]},
        }  # fmt: skip

    return [
        {
            "title": f"{stem} {number}", "create_time": 1e9 + number, "update_time": 1e9 + number + 1,
            "conversation_id": f"{stem}-{number}", "current_node": "b",
            "mapping": {
                "root": {"id": "root", "parent": None, "children": ["a"], "message": None},
                "a": {"id": "a", "parent": "root", "children": ["b"],
                      "message": said("user", first_words(stem, number), 1e9 + number)},
                "b": {"id": "b", "parent": "a", "children": [],
                      "message": said("assistant", "an answer " * 30, 1e9 + number + 1)},
            },
        }
        for number in range(count)
    ]  # fmt: skip


def _claude(stem: str, count: int) -> Any:
    when = "2025-03-01T10:00:00.000000Z"
    return [
        {
            "uuid": f"{stem}-{number}", "name": f"{stem} {number}", "created_at": when, "updated_at": when,
            "chat_messages": [
                {"uuid": "a", "sender": "human", "text": first_words(stem, number), "created_at": when},
                {"uuid": "b", "sender": "assistant", "text": "an answer " * 30, "created_at": when},
            ],
        }
        for number in range(count)
    ]  # fmt: skip


def _sharegpt(stem: str, count: int) -> Any:
    return [
        {
            "id": f"{stem}-{number}",
            "conversations": [
                {"from": "human", "value": first_words(stem, number)},
                {"from": "gpt", "value": "an answer " * 30},
            ],
        }
        for number in range(count)
    ]


def _alpaca(stem: str, count: int) -> Any:
    return [{"instruction": first_words(stem, number), "input": "", "output": "so"} for number in range(count)]


FORMS: dict[str, Callable[[str, int], Any]] = {
    "chatgpt": _chatgpt, "claude": _claude, "sharegpt": _sharegpt, "alpaca": _alpaca,
}  # fmt: skip


def main() -> None:
    seed, files = int(sys.argv[1]), Path(sys.argv[2])
    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    paths = default_paths()
    # As app.start does: what a killed window has left must not be in the way of the next.
    lock = QLockFile(str(paths.home / "puna.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100) and lock.error() == QLockFile.LockError.LockFailedError:
        tell("problem", text="Puna is already open")
    puna = Puna(paths, theme)
    day = Day(puna, seed, files)
    puna.start()
    if not puna.engine.model_path:
        puna.models.choose(os.environ["PUNA_SCRIPT"])
    QTimer.singleShot(0, day.begin)
    application.exec()


if __name__ == "__main__":
    main()
