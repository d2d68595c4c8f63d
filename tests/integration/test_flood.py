"""An engine that answers faster than anybody can take it in: nothing is lost or turned round, and nobody waits."""

import itertools
import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.control.child import Child
from app.core.generation import ChatRequest, LoadOptions
from app.core.messages import Message, Role
from app.protocol import AnyMessage, Generate, Generated, LoadModel, ModelLoaded, Piece

WORDS = [f" word{number}" for number in range(3_000)]
# Longer than a child hands messages on in one go.
SLOW_S = 0.01


@pytest.fixture
def engine(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Child:
    """Has a model that says WORDS."""
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": [{"text": "".join(WORDS)}]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script))
    child = Child("engine", tmp_path / "engine.log")
    with qtbot.waitSignal(
        child.message_received, timeout=30_000, check_params_cb=lambda each: isinstance(each, ModelLoaded)
    ):
        child.send(LoadModel(LoadOptions("/models/any.gguf")))
    return child


def ask(child: Child) -> None:
    child.send(Generate(1, ChatRequest((Message(Role.USER, "Go on."),))))


def said(messages: list[AnyMessage]) -> str:
    return "".join(message.text for message in messages if isinstance(message, Piece))


def test_every_piece_arrives_in_order_and_the_end_comes_last(qtbot: QtBot, engine: Child) -> None:
    heard: list[object] = []
    engine.message_received.connect(heard.append)
    engine.ended.connect(lambda outcome: heard.append("ended"))
    ask(engine)
    qtbot.waitUntil(lambda: bool(heard) and isinstance(heard[-1], Generated), timeout=60_000)
    assert said(heard) == "".join(WORDS)
    engine.leave(30_000)
    qtbot.waitUntil(lambda: heard[-1] == "ended", timeout=60_000)


def test_between_two_slow_messages_others_get_their_turn(qtbot: QtBot, engine: Child) -> None:
    order: list[str] = []

    def take(message: AnyMessage) -> None:
        order.append("message")
        time.sleep(SLOW_S)

    engine.message_received.connect(take)
    turn = QTimer(interval=0)
    turn.timeout.connect(lambda: order.append("turn"))
    ask(engine)
    turn.start()
    qtbot.waitUntil(lambda: order.count("message") > 100, timeout=60_000)
    turn.stop()
    engine.end()
    engine.wait()
    at = [number for number, each in enumerate(order) if each == "message"][:100]
    assert all(after - before > 1 for before, after in itertools.pairwise(at))


def test_whoever_waits_for_the_end_has_heard_everything(qtbot: QtBot, engine: Child) -> None:
    heard: list[object] = []

    def take(message: AnyMessage) -> None:
        heard.append(message)
        time.sleep(SLOW_S)

    engine.message_received.connect(take)
    engine.ended.connect(lambda outcome: heard.append("ended"))
    ask(engine)
    qtbot.waitUntil(lambda: len(heard) > 5, timeout=30_000)
    engine.leave(30_000)
    assert engine.wait(60_000)
    *messages, last = heard
    assert last == "ended"
    assert isinstance(messages[-1], Generated)
    assert "".join(WORDS).startswith(said(messages))
