"""The job child: reads what to do, does it, and tells how far it is and how it ended.

Knows the protocol and how errors become sentences; what the jobs do is in their own modules.
"""

import errno
import importlib
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from app import network_guard
from app.errors import PunaError
from app.jobs import KINDS
from app.jobs.checksum import sha256_of
from app.jobs.leftovers import claimed, discard
from app.jobs.network import refusal_at_start, refusal_of
from app.paths import default_paths
from app.protocol import AnyMessage, Failed, JobDone, JobProgress, ProtocolError, StartJob, decode, encode
from convert.errors import ConvertError
from quantize.errors import QuantizeError

_SECONDS_BETWEEN_PROGRESS = 0.05
_LONGEST_LINE = 1 << 20

# What to do about an error of the system that no job foresaw.
_ADVICE = {
    errno.ENOSPC: "free some space, or choose another folder",
    errno.EDQUOT: "free some space, or choose another folder",
    errno.EFBIG: "choose a folder on a disk that takes files of this size",
    errno.EACCES: "choose another folder, or change the permissions",
    errno.EPERM: "choose another folder, or change the permissions",
    errno.EROFS: "choose a folder that can be written",
    errno.ENOENT: "check the name",
    errno.EIO: "the disk may be failing, so copy what matters to another one",
}


def main() -> int:
    """Return the exit status: 0 where the job ended with JobDone or Failed, 2 where it was not told what to do."""
    output = _take_stdout()
    try:
        start = decode(sys.stdin.buffer.readline(_LONGEST_LINE))
    except ProtocolError as error:
        print(f"puna --worker job: {error}", file=sys.stderr)
        return 2
    if not isinstance(start, StartJob):
        print(f"puna --worker job: expected StartJob, not {type(start).__name__}", file=sys.stderr)
        return 2
    paths = default_paths()
    network_guard.install(refusal_of(start.kind, paths))
    watch = ParentWatch()
    watch.start()
    send = _Sender(output)
    progress = ProgressSender(send, time.monotonic)
    refused = refusal_at_start(start.kind, start.arguments, paths)
    message = Failed(refused) if refused else perform(start, progress.report, watch)
    if isinstance(message, JobDone):
        progress.flush()
    send(message)
    return 0


def perform(start: StartJob, on_progress: Callable[[float, str], None], watch: "ParentWatch") -> JobDone | Failed:
    """Run the job to its end. Whatever goes wrong becomes a sentence; our own mistakes also go to the log."""
    target = Path(start.arguments["target"]) if "target" in start.arguments else None
    try:
        job = importlib.import_module(KINDS[start.kind])
    except (ImportError, OSError) as error:
        # A library that isn't there, or not as it was; which one is in the log.
        _log_traceback()
        return Failed(f"A part of Puna is missing or damaged ({type(error).__name__}): install Puna again.")
    try:
        with ExitStack() as stack:
            if target is not None:
                stack.enter_context(claimed(target))
                stack.enter_context(watch.discarding(target))
            result = job.run(on_progress, **start.arguments)
            if "output" in result and "sha256" not in result:
                # What was written can be read again, and a later change of it be noticed.
                result["sha256"] = sha256_of(Path(result["output"]), lambda fraction: None)
            return JobDone(result)
    except (ConvertError, QuantizeError, PunaError) as error:
        return Failed(str(error))
    except MemoryError:
        _log_traceback()
        return Failed("Memory ran out: close other programs and try again.")
    except OSError as error:
        _log_traceback()
        return Failed(_sentence(error))
    except Exception as error:
        _log_traceback()
        return Failed(f"Puna made a mistake ({type(error).__name__}: {error}); details are in its log.")


class ProgressSender:
    """Passes on at most twenty reports a second. The latest one is never lost: `flush` sends what was held back."""

    def __init__(self, send: Callable[[AnyMessage], None], clock: Callable[[], float]) -> None:
        self._send = send
        self._clock = clock
        self._last_sent = -_SECONDS_BETWEEN_PROGRESS
        self._held: JobProgress | None = None

    def report(self, fraction: float, text: str) -> None:
        text = text[:1].upper() + text[1:]
        self._held = JobProgress(min(1.0, max(0.0, float(fraction))), text)
        if self._clock() - self._last_sent >= _SECONDS_BETWEEN_PROGRESS:
            self.flush()

    def flush(self) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            self._last_sent = self._clock()
            self._send(held)


class _Sender:
    """Writes protocol lines, each at once."""

    def __init__(self, output: BinaryIO) -> None:
        self._output = output

    def __call__(self, message: AnyMessage) -> None:
        self._output.write(encode(message))
        self._output.flush()


def _take_stdout() -> BinaryIO:
    """Keep the real stdout for the protocol, and send whatever anyone prints from now on, C included, to stderr."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return output


class ParentWatch:
    """Ends this process when the parent's end of stdin closes, which also happens when the parent is killed."""

    def __init__(self) -> None:
        self._target: Path | None = None

    def start(self) -> None:
        threading.Thread(target=self._wait, name="parent watch", daemon=True).start()

    @contextmanager
    def discarding(self, target: Path) -> Iterator[None]:
        """Within the block, remove the temporary files of `target` too when the parent goes."""
        self._target = target
        try:
            yield
        finally:
            self._target = None

    def _wait(self) -> None:
        # Raw, so that no lock of a buffer is held when the interpreter ends.
        while os.read(0, 4096):
            pass
        if self._target is not None:
            discard(self._target)
        # A native call of minutes may be running in the main thread: nothing less ends it.
        os._exit(1)


def _log_traceback() -> None:
    # The log may lie on the disk that is full, and the person must hear of it all the same.
    with suppress(OSError):
        traceback.print_exc()


def _sentence(error: OSError) -> str:
    what = error.strerror or type(error).__name__
    where = f" ({error.filename})" if error.filename else ""
    advice = _ADVICE.get(error.errno or 0, "try again, or choose another folder")
    return f"{what}{where}: {advice}."
