"""Real engine children, with scripts where timing matters and with llama.cpp where the model does."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.child_process import ChildProcess
from app.core.generation import ChatRequest, GenerationResult, LoadOptions, StopReason
from app.core.messages import Message, Role
from app.engine.client import EngineClient, RequestFailed
from app.errors import PunaError
from app.paths import child_environment, program
from app.protocol import (
    AnyMessage,
    Cancel,
    Failed,
    Generate,
    Generated,
    LoadModel,
    ModelLoaded,
    Piece,
    PromptProgress,
    decode,
    encode,
)
from tests.unit.engine.tiny_gguf import pieces, write_table_model

HI = (Message(Role.USER, "Hi"),)
SLOW = {"text": "word " * 500, "delay_ms": 20}


@pytest.fixture
def scripted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ChildProcess]:
    """A child with a model loaded whose first answer takes ten seconds and whose others are short."""
    script = tmp_path / "script.json"
    short = {"text": "short"}
    script.write_text(json.dumps({"answers": [SLOW, short, {"text": "fine", "fail": "no words"}, short]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    monkeypatch.setenv("PUNA_SCRIPT", str(script))
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        child.send(LoadModel(LoadOptions("the script")))
        assert isinstance(until(child, ModelLoaded), ModelLoaded)
        yield child


def until(child: ChildProcess, *kinds: type) -> AnyMessage:
    return next(message for message in child.messages() if isinstance(message, kinds))


def question(number: int) -> Generate:
    return Generate(number, ChatRequest(HI))


def test_a_cancel_ends_the_running_answer(scripted: ChildProcess) -> None:
    scripted.send(question(1))
    until(scripted, Piece)
    started = time.monotonic()
    scripted.send(Cancel(1))
    ended = until(scripted, Generated, Failed)
    assert isinstance(ended, Generated)
    assert ended.result.stop_reason is StopReason.CANCELLED
    assert time.monotonic() - started < 20


def test_cancels_of_waiting_requests_are_not_lost(scripted: ChildProcess) -> None:
    scripted.send(Cancel(3))
    for number in (1, 2, 3, 4):
        scripted.send(question(number))
    scripted.send(Cancel(2))
    until(scripted, Piece)
    scripted.send(Cancel(1))
    ends = [until(scripted, Generated, Failed) for _ in range(4)]
    assert [end.id for end in ends if isinstance(end, (Generated, Failed))] == [1, 2, 3, 4]
    reasons = [end.result.stop_reason for end in ends if isinstance(end, Generated)]
    assert reasons[:3] == [StopReason.CANCELLED] * 3


def test_lines_that_are_no_messages_are_answered_and_survived(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": [{"text": "still here"}]}))
    environment = {**child_environment(), "PUNA_ENGINE": "scripted"}
    lines = [
        b"\xff\xfe\n",
        b"[[[[\n",
        b"{}\n",
        b'{"message":"Generate","id":7,"messages":5}\n',
        b'{"message":"JobDone","result":{}}\n',
        encode(question(1)),
        encode(LoadModel(LoadOptions(str(script)))),
        encode(question(2)),
    ]
    child = subprocess.Popen(
        [*program(), "--worker", "engine"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    with child:
        child.stdin.write(b"".join(lines))
        child.stdin.flush()
        said = []
        while not (said and isinstance(said[-1], Generated)):
            said.append(decode(child.stdout.readline()))
        child.stdin.close()
        assert child.wait(timeout=5) == 0
        assert child.stdout.read() == b""
    failures = [message for message in said if isinstance(message, Failed)]
    assert sorted((failure.id or 0) for failure in failures) == [0, 0, 0, 0, 1, 7]
    assert all("Traceback" not in failure.text for failure in failures)
    assert "".join(message.text for message in said if isinstance(message, Piece)) == "still here"


def test_the_end_of_stdin_ends_the_child_in_mid_answer(scripted: ChildProcess) -> None:
    scripted.send(question(1))
    until(scripted, Piece)
    started = time.monotonic()
    scripted.close()
    # close() waits two seconds before it uses force.
    assert time.monotonic() - started < 1.5


def test_a_killed_child_is_reported_in_a_sentence(scripted: ChildProcess) -> None:
    scripted.send(question(1))
    until(scripted, Piece)
    os.kill(scripted.process_id, signal.SIGKILL)
    with pytest.raises(PunaError, match="memory ran out"):
        until(scripted, Generated)
    with pytest.raises(PunaError, match="the background process"):
        scripted.send(question(2))


def test_ctrl_c_in_the_terminal_does_not_reach_an_answer(scripted: ChildProcess) -> None:
    scripted.send(question(1))
    until(scripted, Piece)
    (child,) = (int(number) for number in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())
    os.kill(child, signal.SIGINT)
    assert isinstance(until(scripted, Piece), Piece)


def test_a_failure_belongs_to_its_request_and_the_next_is_answered(scripted: ChildProcess) -> None:
    client = EngineClient(scripted)
    for item in client.ask(ChatRequest(HI)):
        if isinstance(item, Piece):
            client.cancel()
    assert isinstance(item, GenerationResult)
    assert "".join(item.text for item in client.ask(ChatRequest(HI)) if isinstance(item, Piece)) == "short"
    with pytest.raises(RequestFailed, match="no words"):
        list(client.ask(ChatRequest(HI)))
    assert isinstance(next(client.ask(ChatRequest(HI))), PromptProgress)


def test_a_script_may_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "crash.json"
    script.write_text(json.dumps({"answers": [{"text": "half an ans", "crash": True}]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        client = EngineClient(child)
        client.load(LoadOptions(str(script)))
        said = []
        with pytest.raises(PunaError) as caught:
            said.extend(item.text for item in client.ask(ChatRequest(HI)) if isinstance(item, Piece))
    assert not isinstance(caught.value, RequestFailed)


def test_llama_cpp_answers_in_a_child_and_logs_to_its_file(tmp_path: Path) -> None:
    model = write_table_model(tmp_path / "table.gguf", [pieces().byte(value) for value in "aé€".encode()])
    progress: list[float] = []
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        client = EngineClient(child)
        info = client.load(LoadOptions(str(model), n_threads=1), progress.append)
        *items, result = client.ask(ChatRequest(HI))
        with pytest.raises(RequestFailed, match=r"none\.gguf"):
            client.load(LoadOptions(str(tmp_path / "none.gguf")))
        with pytest.raises(RequestFailed, match="no model is loaded"):
            list(client.ask(ChatRequest(HI)))
    assert info.name == "Tiny"
    assert progress[-1] == 1
    said = [item.text for item in items if isinstance(item, Piece)]
    assert (said[0], "".join(said)) == ("a", "aé€")
    assert isinstance(result, GenerationResult)
    assert result.completion_tokens == 6
    assert "llama_model_loader" in (tmp_path / "engine.log").read_text()


def test_hostile_numbers_do_not_end_the_child(tmp_path: Path) -> None:
    bad = write_table_model(tmp_path / "bad.gguf", [300], metadata={"llama.block_count": 100_000})
    good = write_table_model(tmp_path / "good.gguf", [300])
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        client = EngineClient(child)
        with pytest.raises(RequestFailed, match="block_count = 100000"):
            client.load(LoadOptions(str(bad)))
        assert client.load(LoadOptions(str(good))).n_ctx == 512


def test_a_missing_llama_cpp_is_told_and_not_a_crash() -> None:
    code = "import sys; sys.modules['llama_cpp'] = None; from app.engine.worker import main; sys.exit(main())"
    child = subprocess.run([sys.executable, "-c", code], env=child_environment(), capture_output=True, check=False)
    message = decode(child.stdout)
    assert isinstance(message, Failed)
    assert "llama.cpp can't be started on this computer" in message.text
    assert child.returncode == 1
