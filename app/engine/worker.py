"""The engine child: app.protocol on stdin and stdout around one engine.

One thread computes, in the order of the requests; one reads, so that a Cancel is heard while an answer runs and so is
the end of stdin, which ends the process: at once, or after what was read of conversations is on disk. Knows the
protocol and processes, and nothing of models.
"""

import json
import os
import queue
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import BinaryIO

from app.core.generation import GenerationResult, Reasoning
from app.engine.base import Engine
from app.errors import PunaError, TooLarge
from app.paths import resources
from app.protocol import (
    AnyMessage,
    Cancel,
    CancelLoad,
    CountTexts,
    CountTokens,
    Failed,
    Generate,
    Generated,
    LoadModel,
    LoadProgress,
    ModelLoaded,
    Piece,
    PreviewPrompt,
    PromptCounted,
    PromptPreviewed,
    PromptProgress,
    ProtocolError,
    ScoreTemplates,
    ScoringProgress,
    TemplatesScored,
    TextsCounted,
    decode,
    encode,
)

# After this long without a request the engine may keep for a crash what it has read.
IDLE_SECONDS = 5.0
# Whoever waits for the end of this process waits no longer than this, whatever is still to be kept.
LAST_SECONDS = 8.0

_Request = LoadModel | Generate | CountTokens | CountTexts | PreviewPrompt | ScoreTemplates
_REQUESTS = (LoadModel, Generate, CountTokens, CountTexts, PreviewPrompt, ScoreTemplates)

_OUR_FAULT = "the engine met a mistake of its own: please report it with the log"


def main() -> int:
    """Serve until stdin ends, which ends the process. Return only where no engine can be had."""
    # Ctrl-C in a terminal reaches the whole process group; whoever started this child decides when it ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Native code may print: from here on descriptor 1 is stderr, and only this file object is the real stdout.
    output = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    try:
        engine = _engine()
    except (ImportError, OSError, RuntimeError) as error:
        # Its native library may be missing or made for another kind of processor.
        traceback.print_exc()
        output.write(encode(Failed(f"llama.cpp can't be started on this computer ({error}): install Puna again")))
        return 1
    worker = EngineWorker(engine, output)
    served = threading.Event()

    def read() -> None:
        worker.read(sys.stdin.buffer)
        served.wait(LAST_SECONDS)
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()
    worker.serve()
    served.set()
    # The system takes everything back faster and more surely than llama.cpp's and Python's farewells.
    os._exit(0)


def _engine() -> Engine:
    """PUNA_ENGINE=scripted plays the script that PUNA_SCRIPT names, or the .json file told to load."""
    if os.environ.get("PUNA_ENGINE") == "scripted":
        from app.engine.scripted import ScriptedEngine

        script = os.environ.get("PUNA_SCRIPT")
        return ScriptedEngine(Path(script) if script else None)
    # Here and not above: the library takes most of a second to load, and scripts don't need it.
    from app.engine.guide import GuideGate
    from app.engine.llama.engine import LlamaEngine
    from app.engine.template import TemplateFolder

    return GuideGate(LlamaEngine(TemplateFolder(resources() / "templates")), resources() / "guide")


class EngineWorker:
    """`read` and `serve` run in two threads; what they share is the queue, what is cancelled and the output."""

    def __init__(self, engine: Engine, output: BinaryIO, idle_seconds: float = IDLE_SECONDS) -> None:
        self._engine = engine
        self._output = output
        self._idle_seconds = idle_seconds
        self._output_lock = threading.Lock()
        # None is put in when nobody asks any more.
        self._requests: queue.Queue[_Request | None] = queue.Queue()
        self._ending = threading.Event()
        # Added by the reader, asked by the other thread. An id is never used twice, so none is ever taken out.
        self._cancelled: set[int] = set()
        # Loads are counted as they come in; those up to a number are cancelled.
        self._loads_received = self._loads_begun = self._loads_cancelled = 0

    def read(self, lines: BinaryIO) -> None:
        """Take in requests until the end of `lines`; then have everything end."""
        for line in lines:
            try:
                self._receive(decode(line))
            except ProtocolError as error:
                print(f"ignored a line: {error}", file=sys.stderr, flush=True)
                self._send(Failed("the engine did not understand a request: is it from another version?", _id_in(line)))
        self._end()

    def serve(self) -> None:
        """Answer requests one by one until nobody asks any more; then keep what is worth it, and return."""
        while not self._ending.is_set():
            request = self._next()
            if request is None:
                break
            request_id = None if isinstance(request, LoadModel) else request.id
            try:
                if isinstance(request, Generate):
                    self._answer(request)
                elif isinstance(request, CountTokens):
                    count = self._engine.count(request.request)
                    self._send(PromptCounted(request.id, count))
                elif isinstance(request, CountTexts):
                    self._send(TextsCounted(request.id, tuple(self._engine.count_texts(request.texts))))
                elif isinstance(request, PreviewPrompt):
                    self._send(PromptPreviewed(request.id, self._engine.preview(request.request)))
                elif isinstance(request, ScoreTemplates):
                    self._score(request)
                else:
                    self._load(request)
            except PunaError as error:
                self._send(Failed(str(error), request_id, may_force=isinstance(error, TooLarge)))
            except MemoryError:
                self._send(Failed("memory ran out: choose a smaller model or a shorter context", request_id))
            except Exception:
                traceback.print_exc()
                self._send(Failed(_OUR_FAULT, request_id))
        self._save(everything=True)

    def _next(self) -> _Request | None:
        """Wait for it; where it takes long, keep for a crash what was read, as long as nobody asks."""
        try:
            return self._requests.get(timeout=self._idle_seconds)
        except queue.Empty:
            self._save(everything=False)
            return self._requests.get()

    def _save(self, everything: bool) -> None:
        try:
            self._engine.save(everything, lambda: not everything and not self._requests.empty())
        except Exception:
            traceback.print_exc()

    def _receive(self, message: AnyMessage) -> None:
        if isinstance(message, Cancel):
            self._cancelled.add(message.id)
        elif isinstance(message, CancelLoad):
            self._loads_cancelled = self._loads_received
        elif isinstance(message, _REQUESTS):
            self._loads_received += isinstance(message, LoadModel)
            self._requests.put(message)
        else:
            raise ProtocolError(f"an engine can't be told {type(message).__name__}")

    def _end(self) -> None:
        self._ending.set()
        self._requests.put(None)

    def _load(self, request: LoadModel) -> None:
        self._loads_begun = number = self._loads_begun + 1
        info = self._engine.load(
            request.options,
            lambda fraction: self._send(LoadProgress(fraction)),
            lambda: number <= self._loads_cancelled or self._ending.is_set(),
        )
        self._send(ModelLoaded(info))

    def _answer(self, request: Generate) -> None:
        answer = self._engine.generate(
            request.request,
            lambda: request.id in self._cancelled or self._ending.is_set(),
            lambda done, total: self._send(PromptProgress(request.id, done, total)),
        )
        for item in answer:
            if isinstance(item, GenerationResult):
                self._send(Generated(request.id, item))
            elif isinstance(item, Reasoning):
                self._send(Piece(request.id, item.text, is_reasoning=True))
            else:
                self._send(Piece(request.id, item))

    def _score(self, request: ScoreTemplates) -> None:
        verdict = self._engine.score_templates(
            request.exchanges,
            lambda: request.id in self._cancelled or self._ending.is_set(),
            lambda fraction: self._send(ScoringProgress(request.id, fraction)),
        )
        self._send(TemplatesScored(request.id, verdict))

    def _send(self, message: AnyMessage) -> None:
        line = memoryview(encode(message))
        try:
            with self._output_lock:
                while line:
                    line = line[self._output.write(line) :]
        except OSError:
            # Nobody listens any more.
            self._end()


def _id_in(line: bytes) -> int | None:
    """The request that a line speaks of, as far as it can be told, so that nobody waits for its answer in vain."""
    try:
        body = json.loads(line)
    except (ValueError, RecursionError):
        return None
    request_id = body.get("id") if isinstance(body, dict) else None
    return request_id if type(request_id) is int else None
