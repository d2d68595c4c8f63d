"""Runs a job in a child, for programs without a Qt event loop. The window's counterpart is `app.control.job`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.child_process import ChildProcess
from app.errors import PunaError
from app.jobs.leftovers import remove_leftovers
from app.protocol import Failed, JobDone, JobProgress, ProtocolError, StartJob


def run_job(
    kind: str, arguments: dict[str, str], log: Path, on_progress: Callable[[float, str], None]
) -> dict[str, Any]:
    """Run `kind` of app.jobs.KINDS to its end and return its result.

    Raises PunaError with the child's sentence where it fails or dies. Whatever is raised here, Ctrl-C included, ends
    the child and removes what it had begun to write.
    """
    try:
        child = ChildProcess("job", log)
    except OSError as error:
        raise PunaError(f"no background process can be started: {error.strerror} ({error.filename}).") from error
    with child:
        try:
            child.send(StartJob(kind, arguments))
            for message in child.messages():
                match message:
                    case JobProgress(fraction, text):
                        on_progress(fraction, text)
                    case JobDone(result):
                        return result
                    case Failed(text):
                        raise PunaError(text)
                    case _:
                        raise ProtocolError(f"a job can't say {type(message).__name__}")
        except BaseException:
            child.kill()
            remove_leftovers(Path(arguments["target"]))
            raise
    raise AssertionError("messages() ends by raising")
