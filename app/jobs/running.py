"""Runs a job in a child, for programs without a Qt event loop. The window's counterpart is `app.control.job`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.child_process import ChildProcess
from app.errors import PunaError
from app.jobs.leftovers import remove_leftovers
from app.protocol import AnyMessage, Failed, JobDone, JobProgress, ProtocolError, StartJob


def run_job(
    kind: str, arguments: dict[str, str], log: Path, on_progress: Callable[[float, str], None]
) -> dict[str, Any]:
    """Run `kind` of app.jobs.KINDS to its end and return its result.

    Raises PunaError with the child's sentence where it fails or dies. Whatever is raised here, Ctrl-C included, ends
    the child and removes what it had begun to write.
    """
    target = Path(arguments["target"]) if "target" in arguments else None
    try:
        child = ChildProcess("job", log)
    except OSError as error:
        raise PunaError(f"No background process can be started: {error.strerror} ({error.filename}).") from error
    with child:
        try:
            child.send(StartJob(kind, arguments))
            while True:
                match _receive(child, target):
                    case JobProgress(fraction, text):
                        on_progress(fraction, text)
                    case JobDone(result):
                        return result
                    case Failed(text):
                        raise PunaError(text)
                    case message:
                        raise ProtocolError(f"a job can't say {type(message).__name__}")
        except BaseException:
            child.kill()
            if target is not None:
                remove_leftovers(target)
            raise


def _receive(child: ChildProcess, target: Path | None) -> AnyMessage:
    try:
        return child.receive()
    except PunaError as error:
        if target is None:
            raise
        raise PunaError(f"{target.name} could not be made: {error}") from error
