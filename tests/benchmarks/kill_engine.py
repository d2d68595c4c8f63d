"""Kill the engine at random points of a generation, and see that nobody is hurt.

    python -m tests.benchmarks.kill_engine [--rounds 200] [--seed 1]

Each round asks a question of a real engine child with llama.cpp, kills it with signal 9 after a random time (while it
loads, reads the prompt, or writes), measures how long the client takes to report it, and asks again, which must be
answered by a new child. After each round there may be no zombie and no file descriptor more than before; after the
last, nothing half-written in the folder of conversation states. Once through the client of the terminal, once through
the window's. Linux only: it counts in /proc.

On two shared, busy cores:

    terminal: 200 kills, 200 reported, the slowest after 28 ms; 150 in mid-answer;
              200 next requests answered by a new child; 0 zombies, 0 descriptors leaked; half-written: 0
    window:   200 kills, 200 reported, the slowest after 300 ms; 178 in mid-answer;
              200 next requests answered by a new child; 0 zombies, 0 descriptors leaked; half-written: 0
"""

import argparse
import os
import signal
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import psutil
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from app.child_process import ChildProcess
from app.control.engine_client import EngineClient as WindowClient
from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions
from app.core.messages import Message, Role
from app.engine.client import EngineClient, RequestFailed
from app.errors import PunaError
from app.protocol import Piece
from tests.unit.engine.tiny_gguf import pieces, write_table_model

N_CTX = 4096
_PATIENCE_S = 30


@dataclass
class Tally:
    """What happened over all rounds. `seconds` is from each kill to its report."""

    rounds: int = 0
    reported: int = 0
    answered_next: int = 0
    zombies: int = 0
    descriptors_leaked: int = 0
    with_text: int = 0
    seconds: list[float] = field(default_factory=list)

    def in_words(self) -> str:
        worst = max(self.seconds, default=0.0)
        return (
            f"{self.rounds} kills, {self.reported} reported, the slowest after {1000 * worst:.0f} ms; "
            f"{self.with_text} in mid-answer; {self.answered_next} next requests answered by a new child; "
            f"{self.zombies} zombies, {self.descriptors_leaked} descriptors leaked"
        )


def endless_model(path: Path) -> Path:
    """It answers until its context is full, which takes longer than any round."""
    return write_table_model(path, [pieces().byte(value) for value in b"abcd"], n_ctx=N_CTX, endless=True)


def options(model: Path, states: Path) -> LoadOptions:
    return LoadOptions(str(model), n_ctx=N_CTX, n_threads=1, state_folder=str(states), state_bytes=100_000_000)


def question(random: Random, max_tokens: int | None) -> ChatRequest:
    words = " ".join(random.choice(("fox", "dog", "time", "girl")) for _ in range(random.choice((1, 200))))
    asked = (Message(Role.USER, words),)
    return ChatRequest(asked, GenerationOptions(max_tokens=max_tokens), conversation=random.choice("ABC"))


def half_written(states: Path) -> list[str]:
    """What a killed engine may not leave for good: anything but whole states."""
    return [path.name for path in states.rglob("*") if path.is_file() and path.name.startswith(".")]


def kill_in_terminal(folder: Path, rounds: int, random: Random) -> Tally:
    """Through app.engine.client, as `puna chat` asks."""
    model, tally, states = endless_model(folder / "endless.gguf"), Tally(), folder / "states"
    descriptors = _descriptors()
    for _ in range(rounds):
        tally.rounds += 1
        killed_at: list[float] = []
        child = ChildProcess("engine", folder / "engine.log")
        process_id = child.process_id
        loads_first = random.random() < 0.8

        def kill(process_id: int = process_id, killed_at: list[float] = killed_at) -> None:
            killed_at.append(time.perf_counter())
            os.kill(process_id, signal.SIGKILL)

        client, timer = EngineClient(child), threading.Timer(random.uniform(0, 0.25), kill)
        timed_out = threading.Timer(_PATIENCE_S, child.kill)
        timed_out.start()
        said = False
        try:
            if not loads_first:
                timer.start()
            client.load(options(model, states))
            if loads_first:
                timer.start()
            for item in client.ask(question(random, None)):
                said = said or isinstance(item, Piece)
        except RequestFailed:
            pass
        except PunaError:
            tally.reported += 1
            tally.seconds.append(time.perf_counter() - killed_at[0])
        tally.with_text += said
        timed_out.cancel()
        timer.join()
        timed_out.join()
        child.close()
        tally.zombies += len(psutil.Process().children())
        with ChildProcess("engine", folder / "engine.log") as again:
            client = EngineClient(again)
            client.load(options(model, states))
            *_, result = client.ask(question(random, 3))
            tally.answered_next += isinstance(result, GenerationResult) and result.completion_tokens == 3
        tally.descriptors_leaked = max(tally.descriptors_leaked, _descriptors() - descriptors)
    return tally


def kill_in_window(folder: Path, rounds: int, random: Random) -> Tally:
    """Through app.control.engine_client, as the window asks. Needs a QCoreApplication."""
    model, tally, states = endless_model(folder / "endless.gguf"), Tally(), folder / "states"
    client = WindowClient(folder / "engine.log")
    said: dict[int, str] = {}
    failed: dict[int, float] = {}
    generated: dict[int, GenerationResult] = {}
    client.piece_received.connect(lambda number, text, thought: said.__setitem__(number, text))
    client.failed.connect(lambda number, text: failed.__setitem__(number, time.perf_counter()))
    client.generated.connect(generated.__setitem__)
    client.load(options(model, states))
    descriptors = 0
    for number in range(rounds):
        tally.rounds += 1
        asked = client.generate(question(random, None))
        if number % 2:
            _wait(lambda asked=asked: asked in said)
        killed_at: list[float] = []

        def kill(killed_at: list[float] = killed_at) -> None:
            killed_at.append(time.perf_counter())
            os.kill(client.process_id, signal.SIGKILL)

        QTimer.singleShot(random.randrange(250), kill)
        _wait(lambda asked=asked: asked in failed)
        if asked in failed:
            tally.reported += 1
            tally.seconds.append(failed[asked] - killed_at[0])
        tally.with_text += asked in said
        again = client.generate(question(random, 3))
        _wait(lambda again=again: again in generated or again in failed)
        tally.answered_next += again in generated and generated[again].completion_tokens == 3
        tally.zombies += len(psutil.Process().children()) - 1
        # The first child is there already.
        descriptors = descriptors or _descriptors()
        tally.descriptors_leaked = max(tally.descriptors_leaked, _descriptors() - descriptors)
    client.close()
    client.deleteLater()
    return tally


def _wait(done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    end = time.monotonic() + _PATIENCE_S
    while not done() and time.monotonic() < end:
        timer = QTimer(singleShot=True, interval=5)
        timer.timeout.connect(loop.quit)
        timer.start()
        loop.exec()


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    application = QCoreApplication([])
    for name, work in (("terminal", kill_in_terminal), ("window", kill_in_window)):
        with tempfile.TemporaryDirectory() as folder:
            tally = work(Path(folder), arguments.rounds, Random(arguments.seed))
            print(f"{name}: {tally.in_words()}; half-written: {len(half_written(Path(folder)))}", flush=True)
    application.quit()


if __name__ == "__main__":
    main()
