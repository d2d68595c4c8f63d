"""The engine child: app.protocol on stdin and stdout around one engine.

One thread computes, in the order of the requests; one reads, so that a Cancel is heard while an answer runs and the
end of stdin ends the process at once. Knows the protocol and processes, and nothing of models.
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
from app.errors import PunaError
from app.paths import resources
from app.protocol import (
    AnyMessage,
    Cancel,
    CountTokens,
    Failed,
    Generate,
    Generated,
    LoadModel,
    LoadProgress,
    ModelLoaded,
    Piece,
    PromptCounted,
    PromptProgress,
    ProtocolError,
    ScoreTemplates,
    ScoringProgress,
    TemplatesScored,
    decode,
    encode,
)

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
    threading.Thread(target=worker.read, args=(sys.stdin.buffer,), daemon=True).start()
    worker.serve()
    return 0


def _engine() -> Engine:
    """PUNA_ENGINE=scripted plays the script that PUNA_SCRIPT names, or the .json file told to load."""
    if os.environ.get("PUNA_ENGINE") == "scripted":
        from app.engine.scripted import ScriptedEngine

        script = os.environ.get("PUNA_SCRIPT")
        return ScriptedEngine(Path(script) if script else None)
    # Here and not above: the library takes most of a second to load, and scripts don't need it.
    from app.engine.llama.engine import LlamaEngine
    from app.engine.template import TemplateFolder

    return LlamaEngine(TemplateFolder(resources() / "templates"))


class EngineWorker:
    """`read` and `serve` run in two threads; what they share is the queue, the cancelled ids and the output."""

    def __init__(self, engine: Engine, output: BinaryIO) -> None:
        self._engine = engine
        self._output = output
        self._output_lock = threading.Lock()
        self._requests: queue.Queue[LoadModel | Generate | CountTokens | ScoreTemplates] = queue.Queue()
        # Added by the reader, asked by the other thread. An id is never used twice, so none is ever taken out.
        self._cancelled: set[int] = set()

    def read(self, lines: BinaryIO) -> None:
        """Take in requests until the end of `lines`, then end the process, whatever it is doing."""
        for line in lines:
            try:
                self._receive(decode(line))
            except ProtocolError as error:
                print(f"ignored a line: {error}", file=sys.stderr, flush=True)
                self._send(Failed("the engine did not understand a request: is it from another version?", _id_in(line)))
        os._exit(0)

    def serve(self) -> None:
        """Answer requests one by one. Never returns: the reader ends the process."""
        while True:
            request = self._requests.get()
            request_id = None if isinstance(request, LoadModel) else request.id
            try:
                if isinstance(request, Generate):
                    self._answer(request)
                elif isinstance(request, CountTokens):
                    count = self._engine.count(request.request)
                    self._send(PromptCounted(request.id, count))
                elif isinstance(request, ScoreTemplates):
                    self._score(request)
                else:
                    info = self._engine.load(request.options, lambda fraction: self._send(LoadProgress(fraction)))
                    self._send(ModelLoaded(info))
            except PunaError as error:
                self._send(Failed(str(error), request_id))
            except MemoryError:
                self._send(Failed("memory ran out: choose a smaller model or a shorter context", request_id))
            except Exception:
                traceback.print_exc()
                self._send(Failed(_OUR_FAULT, request_id))

    def _receive(self, message: AnyMessage) -> None:
        if isinstance(message, Cancel):
            self._cancelled.add(message.id)
        elif isinstance(message, (LoadModel, Generate, CountTokens, ScoreTemplates)):
            self._requests.put(message)
        else:
            raise ProtocolError(f"an engine can't be told {type(message).__name__}")

    def _answer(self, request: Generate) -> None:
        answer = self._engine.generate(
            request.request,
            lambda: request.id in self._cancelled,
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
            lambda: request.id in self._cancelled,
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
            os._exit(0)


def _id_in(line: bytes) -> int | None:
    """The request that a line speaks of, as far as it can be told, so that nobody waits for its answer in vain."""
    try:
        body = json.loads(line)
    except (ValueError, RecursionError):
        return None
    request_id = body.get("id") if isinstance(body, dict) else None
    return request_id if type(request_id) is int else None
