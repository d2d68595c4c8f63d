"""`puna selftest`: whether this installation does what Puna is for, one line for each thing that was tried.

Works in a folder of its own under Puna's data folder, which is gone afterwards; no conversation and no model of the
person's is touched. Every check is the real thing: the children, llama.cpp, the guide's weights, SQLite.
"""

import argparse
import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.child_process import ChildProcess
from app.core.generation import ChatRequest, GenerationResult, LoadOptions
from app.core.guide import Guide, conversion, read_guide
from app.core.messages import Message, Role
from app.core.source_card import in_bytes
from app.engine.client import EngineClient
from app.errors import PunaError
from app.jobs.running import run_job
from app.paths import Paths, default_paths, resources
from app.protocol import Piece
from app.storage.database import Database
from app.storage.history import History

# A check tells in a few words what it found, or raises PunaError or OSError.
Check = Callable[["Bench"], str]
_READ_AT_ONCE = 1 << 20


class Bench:
    """What the checks work with. `folder` is theirs alone."""

    def __init__(self, paths: Paths, folder: Path) -> None:
        self.paths = paths
        self.folder = folder
        self.log = folder / "log.txt"
        self.model = folder / "guide.gguf"

    def guide(self) -> Guide:
        """Raise PunaError and OSError."""
        try:
            return read_guide((resources() / "guide" / "guide.json").read_text(encoding="utf-8"))
        except (ValueError, KeyError, TypeError) as error:
            raise PunaError("what is said of the built-in guide is damaged: install Puna again") from error


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    paths = default_paths()
    results = []
    ledger = _state_of(paths.network_ledger)
    try:
        with _folder(paths) as folder:
            bench = Bench(paths, folder)
            for name, check in CHECKS:
                results.append(_tried(name, check, bench))
    except OSError as error:
        words = f"Puna can't write to {paths.home} ({error.strerror}): give yourself access, or set PUNA_HOME"
        results.append(("data folder", False, words))
    results.append(_network(ledger, _state_of(paths.network_ledger)))
    good = all(passed for _, passed, _ in results)
    for name, passed, words in results:
        print(f"{'ok    ' if passed else 'FAILED'}  {name:16}{words}")
    if arguments.json:
        rows = [{"check": name, "passed": passed, "words": words} for name, passed, words in results]
        print(json.dumps({"passed": good, "checks": rows}))
    return 0 if good else 1


def _data_folder(bench: Bench) -> str:
    (bench.folder / "written").write_bytes(b"x" * 4096)
    free = shutil.disk_usage(bench.folder).free
    return f"{bench.paths.home}, {in_bytes(free)} free"


def _history(bench: Bench) -> str:
    """A question is written, and read again after the file was closed."""
    path = bench.folder / "history.sqlite3"
    words = "Is this kept? Ünï©ødé 🦙"
    with _opened(path) as history:
        number = history.create_conversation("Self-test")
        history.add_message(number, None, Role.USER, words)
    with _opened(path) as history:
        (read,) = history.branch(number)
    if read.content != words:
        raise PunaError("what was written is not what was read")
    return "a message was written, closed, and read again"


def _guide_files(bench: Bench) -> str:
    digest = hashlib.sha256()
    with (resources() / "guide" / "puna-guide" / "model.safetensors").open("rb") as file:
        while data := file.read(_READ_AT_ONCE):
            digest.update(data)
    if digest.hexdigest() != bench.guide().digest:
        raise PunaError("the weights of the built-in guide are damaged: install Puna again")
    return "the weights of the built-in guide are as they were made"


def _conversion(bench: Bench) -> str:
    started = time.monotonic()
    result = run_job("convert", conversion(resources(), bench.model), bench.log, lambda fraction, text: None)
    seconds = time.monotonic() - started
    return f"the guide became {result['bits_per_weight']:.2f} bits per weight in {seconds:.1f} s"


def _engine(bench: Bench) -> str:
    """The model answers the first suggestion as it was taught."""
    if not bench.model.is_file():
        raise PunaError("there is no model to try, see above")
    question = bench.guide().suggestions[0]
    with ChildProcess("engine", bench.log) as child:
        client = EngineClient(child)
        client.load(LoadOptions(str(bench.model)))
        text, result = "", None
        for item in client.ask(ChatRequest((Message(Role.USER, question),))):
            if isinstance(item, Piece):
                text += item.text
            elif isinstance(item, GenerationResult):
                result = item
    if result is None or text.strip() != _taught(question):
        raise PunaError(f"asked {question!r}, it answered {text.strip()!r}")
    return f"“{question}” is answered right, {result.tokens_per_second:,.0f} tokens a second"


def _taught(question: str) -> str:
    lines = (resources() / "guide" / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    return next(str(line["answer"]) for line in map(json.loads, lines) if line["question"] == question)


def _tried(name: str, check: Check, bench: Bench) -> tuple[str, bool, str]:
    try:
        return name, True, check(bench)
    except PunaError as error:
        return name, False, " ".join(str(error).split())
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        return name, False, f"{error.strerror or type(error).__name__}{where}"


def _network(before: tuple[int, int], after: tuple[int, int]) -> tuple[str, bool, str]:
    """The ledger is written before anything is sent, in every process of Puna."""
    if before != after:
        return "network", False, "a connection was made meanwhile: see `puna network`"
    return "network", True, "no connection was made"


def _state_of(ledger: Path) -> tuple[int, int]:
    try:
        status = ledger.stat()
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


@contextmanager
def _folder(paths: Paths) -> Iterator[Path]:
    paths.home.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="selftest-", dir=paths.home))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _opened(path: Path) -> Iterator[History]:
    database = Database(path)
    try:
        yield History(database)
    finally:
        database.close()


CHECKS: tuple[tuple[str, Check], ...] = (
    ("data folder", _data_folder),
    ("history", _history),
    ("guide", _guide_files),
    ("conversion", _conversion),
    ("engine", _engine),
)
