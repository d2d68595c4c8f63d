"""`puna inspect MODEL.gguf --detect-template`: which chat template the model was trained with, by its own judgement.

Knows the terminal and how to word a TemplateVerdict; the work is done by an engine child.
"""

import dataclasses
import shlex
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from app.child_process import ChildProcess
from app.cli.progress_line import ProgressLine
from app.core.generation import LoadOptions
from app.core.template_verdict import OWN, TemplateVerdict, in_words
from app.engine.client import EngineClient
from app.errors import PunaError
from app.paths import default_paths
from app.storage.training_file import read_exchanges

_LOADING_SHARE = 0.1
_SHOWN = 6
# The name of the template that is none: text that is continued.
_NONE = "plain"


def detect(model: Path, samples: Path | None) -> TemplateVerdict:
    """Ask an engine child. Raises PunaError; Ctrl-C is passed on as KeyboardInterrupt once the child has stopped."""
    exchanges: Sequence[Any] = read_exchanges(samples) if samples else ()
    with ChildProcess("engine", default_paths().logs / "engine.log") as child, ProgressLine(sys.stderr) as progress:
        client = EngineClient(child)
        client.load(
            LoadOptions(str(model.absolute()), n_ctx=512),
            lambda fraction: progress.show(_LOADING_SHARE * fraction, "loading the model"),
        )
        with _cancelling(client):
            verdict = client.score_templates(
                exchanges,
                lambda fraction: progress.show(
                    _LOADING_SHARE + (1 - _LOADING_SHARE) * fraction, "comparing chat templates"
                ),
            )
    if verdict is None:
        raise KeyboardInterrupt
    return verdict


def lines(verdict: TemplateVerdict, model: Path) -> list[str]:
    """The best few in a table, the verdict in words, and what to do with it."""
    table = []
    shown = verdict.scores[:_SHOWN]
    width = max((len(" = ".join(score.names)) for score in shown), default=0)
    if shown:
        table.append(f"{'template'.ljust(width)}  nats per token  behind the best  ends its answers")
    for score in shown:
        behind = f"{score.behind:.2f}" if score is not shown[0] else ""
        table.append(
            f"{' = '.join(score.names).ljust(width)}  {score.nats_per_token:14.2f}  {behind:>15}"
            f"  {score.end_probability:16.0%}"
        )
    if (n_more := len(verdict.scores) - len(shown)) > 0:
        table.append(f"and {n_more} more, further behind")
    table += [f"left out: {name}, as {reason}" for name, reason in verdict.left_out.items()]
    return [*table, in_words(verdict), *_advice(verdict, model)]


def as_json(verdict: TemplateVerdict) -> dict[str, Any]:
    """Every field, and in `best` the names of the template found; none where it is not sure."""
    best = verdict.best
    return {**dataclasses.asdict(verdict), "best": list(best.names) if best else [], "words": in_words(verdict)}


def _advice(verdict: TemplateVerdict, model: Path) -> list[str]:
    best = verdict.best
    if best is None:
        return []
    ours = [name for name in best.names if name != OWN]
    if OWN in best.names and ours:
        return [
            "The file holds it already, in other words. Where its answers run on, write ours, which brings its stop"
            f" strings along: puna models template {shlex.quote(str(model))} {ours[0]}"
        ]
    if OWN in best.names:
        return ["It is what the file holds already: nothing needs to be changed."]
    if _NONE in best.names:
        return ["It continues text as it stands and was trained to no template: none needs to be written."]
    return [f"To write it into the model: puna models template {shlex.quote(str(model))} {best.names[0]}"]


@contextmanager
def _cancelling(client: EngineClient) -> Iterator[None]:
    """Within the block, the first Ctrl-C asks the child to stop, which ends the waiting; a second one interrupts."""

    def cancel(number: int, frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, before)
        try:
            client.cancel()
        except PunaError:
            raise KeyboardInterrupt from None

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
