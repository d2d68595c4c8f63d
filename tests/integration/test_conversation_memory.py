"""What an engine child keeps of conversations when it ends, is idle or is left alone, and what a new one finds."""

import io
import os
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.child_process import ChildProcess
from app.control.engine_client import EngineClient as WindowEngineClient
from app.control.engine_client import EngineState
from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, StopReason
from app.core.messages import Message, Role
from app.engine.client import EngineClient, RequestFailed
from app.engine.llama.engine import LlamaEngine
from app.engine.template import TemplateFolder
from app.engine.worker import EngineWorker
from app.paths import child_environment, program, resources
from app.protocol import (
    CancelLoad,
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

TALK = (Message(Role.USER, "once upon a time there was a little girl who liked to sing " * 20),)
SHORT = GenerationOptions(temperature=0, max_tokens=8)
QUESTION = ChatRequest(TALK, SHORT, conversation="a")


@pytest.fixture
def model(tmp_path: Path) -> LoadOptions:
    """It talks until it is stopped."""
    letters = [pieces().id(letter) for letter in "zqxjv"]
    path = write_table_model(tmp_path / "table.gguf", letters, n_ctx=2048, endless=True)
    return LoadOptions(str(path), n_threads=1, state_folder=str(tmp_path / "states"), state_bytes=100 << 20)


def files(options: LoadOptions) -> list[Path]:
    return sorted(Path(options.state_folder).glob("*"))


def asked(options: LoadOptions, log: Path, request: ChatRequest = QUESTION) -> GenerationResult:
    """The result of asking a new child, which then ends in order."""
    with ChildProcess("engine", log) as child:
        client = EngineClient(child)
        client.load(options)
        *_, result = client.ask(request)
    assert isinstance(result, GenerationResult)
    return result


def test_a_child_that_ends_keeps_what_it_read(model: LoadOptions, tmp_path: Path) -> None:
    first = asked(model, tmp_path / "log")
    assert first.cached_tokens == 0
    assert len(files(model)) == 1
    again = asked(model, tmp_path / "log")
    assert again.cached_tokens == again.prompt_tokens - 1


def test_what_names_no_conversation_is_not_kept(model: LoadOptions, tmp_path: Path) -> None:
    asked(model, tmp_path / "log", ChatRequest(TALK, SHORT))
    assert not files(model)


def test_an_engine_left_in_mid_answer_keeps_that_and_ends(model: LoadOptions) -> None:
    """As when the window is killed: both pipes break, nobody waits."""
    child = subprocess.Popen(
        [*program(), "--worker", "engine"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=child_environment(),
    )
    assert child.stdin is not None
    assert child.stdout is not None
    with child:
        endless = ChatRequest(TALK, GenerationOptions(temperature=0), conversation="a")
        child.stdin.write(encode(LoadModel(model)) + encode(Generate(1, endless)) + encode(Generate(2, endless)))
        child.stdin.flush()
        while not isinstance(decode(child.stdout.readline()), Piece):
            pass
        child.stdout.close()
        child.stdin.close()
        assert child.wait(timeout=10) == 0
    assert len(files(model)) == 1


def test_an_idle_engine_keeps_what_it_read(model: LoadOptions) -> None:
    """So that even an engine that is killed later loses no more than a little."""
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    read_end, write_end = os.pipe()
    output = io.BytesIO()
    worker = EngineWorker(engine, output, idle_seconds=0.1)
    serving = threading.Thread(target=worker.serve)
    serving.start()
    with os.fdopen(read_end, "rb") as lines, os.fdopen(write_end, "wb", buffering=0) as requests:
        reading = threading.Thread(target=worker.read, args=(lines,))
        reading.start()
        requests.write(encode(LoadModel(model)) + encode(Generate(1, QUESTION)))
        end = time.monotonic() + 20
        while not files(model) and time.monotonic() < end:
            time.sleep(0.05)
        kept = files(model)
        requests.close()
        serving.join()
        reading.join()
    engine.close()
    assert len(kept) == 1
    assert isinstance(decode(output.getvalue().splitlines(keepends=True)[-1]), Generated)


def test_a_killed_engine_leaves_no_half_of_a_state(model: LoadOptions, tmp_path: Path) -> None:
    with ChildProcess("engine", tmp_path / "log") as child:
        client = EngineClient(child)
        client.load(model)
        list(client.ask(QUESTION))
        os.kill(child.process_id, signal.SIGKILL)
    assert not files(model)
    assert asked(model, tmp_path / "log").cached_tokens == 0


def test_a_load_that_is_cancelled_ends_at_once_and_the_next_goes_on(
    model: LoadOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "script.json"
    script.write_text('{"load_ms": 60000, "answers": [{"text": "hi"}]}')
    quick = tmp_path / "quick.json"
    quick.write_text('{"answers": [{"text": "hi"}]}')
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    with ChildProcess("engine", tmp_path / "log") as child:
        client = EngineClient(child)
        with pytest.raises(RequestFailed, match=r"loading script\.json was cancelled"):
            client.load(LoadOptions(str(script)), lambda fraction: client.cancel_load())
        assert client.load(LoadOptions(str(quick))).name == "quick"
        # Those that wait are cancelled too, and one that comes later is not.
        for message in (LoadModel(LoadOptions(str(script))), LoadModel(LoadOptions(str(script))), CancelLoad()):
            child.send(message)
        child.send(LoadModel(LoadOptions(str(quick))))
        ends = [m for m in _until_loaded(child) if isinstance(m, (Failed, ModelLoaded))]
    assert [type(end) for end in ends] == [Failed, Failed, ModelLoaded]


def _until_loaded(child: ChildProcess) -> list[object]:
    seen: list[object] = []
    for message in child.messages():
        seen.append(message)
        if isinstance(message, ModelLoaded):
            break
    return seen


def test_the_window_lets_an_engine_keep_what_it_read_before_the_next_loads(
    model: LoadOptions, tmp_path: Path, qtbot: QtBot
) -> None:
    client = WindowEngineClient(tmp_path / "log")
    results: list[GenerationResult] = []
    client.generated.connect(lambda request_id, result: results.append(result))
    for expected in (1, 2):
        with qtbot.waitSignal(client.model_loaded, timeout=20_000):
            client.load(model)
        client.generate(QUESTION)
        qtbot.waitUntil(lambda: len(results) == expected, timeout=20_000)  # noqa: B023
    client.close()
    assert results[0].cached_tokens == 0
    assert results[1].cached_tokens == results[1].prompt_tokens - 1
    assert len(files(model)) == 1


def test_a_question_asked_while_the_old_engine_ends_is_answered(
    model: LoadOptions, tmp_path: Path, qtbot: QtBot
) -> None:
    client = WindowEngineClient(tmp_path / "log")
    results: list[tuple[int, GenerationResult]] = []
    client.generated.connect(lambda request_id, result: results.append((request_id, result)))
    failures: list[int] = []
    client.failed.connect(lambda request_id, text: failures.append(request_id))
    with qtbot.waitSignal(client.model_loaded, timeout=20_000):
        client.load(model)
    lost = client.generate(QUESTION)
    client.load(model)
    kept = client.generate(QUESTION)
    qtbot.waitUntil(lambda: bool(results), timeout=20_000)
    client.close()
    assert failures == [lost]
    assert [request_id for request_id, _ in results] == [kept]
    assert results[0][1].stop_reason is StopReason.LENGTH


def test_the_window_can_give_up_loading(model: LoadOptions, tmp_path: Path, qtbot: QtBot) -> None:
    client = WindowEngineClient(tmp_path / "log")
    client.load(model)
    with qtbot.waitSignal(client.stopped) as stopped:
        client.cancel_load()
    assert stopped.args == ["Loading was cancelled."]
    assert client.state is EngineState.STOPPED
    assert client.process_id == 0
    client.close()


def test_prompt_progress_reaches_the_end_in_steps(model: LoadOptions, tmp_path: Path) -> None:
    with ChildProcess("engine", tmp_path / "log") as child:
        client = EngineClient(child)
        client.load(model)
        long = ChatRequest((*TALK, *TALK), SHORT)
        seen = [item for item in client.ask(long) if isinstance(item, PromptProgress)]
    assert seen[0].done == 0
    assert seen[-1].done == seen[-1].total
    assert len(seen) >= 3
