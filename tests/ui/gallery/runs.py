"""Where windows are opened: a person's folder, what is around it, and the states that are photographed there."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.hub_repositories import convertible, large, ready
from tests.hub_server import Fault, HubServer
from tests.ui.gallery import beginnings, conversations, dialogs, jobs, mishaps, pages
from tests.ui.gallery.camera import Pose
from tests.ui.gallery.contents import Belongings, fresh, with_history, with_models
from tests.ui.gallery.visit import Visit
from tests.ui.samples import CODE_HEAVY, STORY

State = Callable[[Visit], Iterator[Pose]]
NO_HUB = "http://127.0.0.1:9"


@contextmanager
def nothing_around(belongings: Belongings) -> Iterator[Mapping[str, str]]:
    yield {"HF_ENDPOINT": NO_HUB}


@contextmanager
def a_hub(belongings: Belongings) -> Iterator[Mapping[str, str]]:
    """On loopback, with models of every form; one of its files comes slowly."""
    scratch = belongings.person / "hub"
    scratch.mkdir()
    long_name = "somebody/A-very-long-name-of-a-model-that-nobody-can-remember-Instruct-v2-GGUF"
    repositories = [
        convertible(belongings.checkpoint),
        ready(scratch),
        ready(scratch, long_name),
        large(8 << 20),
        large(4 << 20, "ana/Broken-line-GGUF"),
        convertible(belongings.checkpoint, "meta-llama/Llama-3.1-8B-Instruct", gated="manual"),
    ]
    with HubServer(repositories) as hub:
        hub.always_fail("ana/Large-GGUF", "large-Q4_K_M.gguf", Fault(bytes_per_second=100_000))
        hub.always_fail("ana/Broken-line-GGUF", "large-Q4_K_M.gguf", Fault(flip_at=3 << 20))
        yield {"HF_ENDPOINT": hub.url}


@contextmanager
def a_script(belongings: Belongings) -> Iterator[Mapping[str, str]]:
    """An engine that says what it is told to, in the time that it is told to take."""
    script = belongings.person / "script.json"
    answers = [
        {"text": CODE_HEAVY, "delay_ms": 25},
        {"text": STORY, "delay_ms": 5, "prompt_ms": 600_000},
        {"text": "€1.05.", "delay_ms": 60, "reasoning": "The ball is x, and the bat x + 1. " * 200},
        {"text": STORY[:300], "fail": "memory ran out: choose a smaller model or a shorter context"},
        {"text": "word " * 2000, "delay_ms": 20},
        {"text": STORY, "delay_ms": 1},
    ]
    script.write_text(json.dumps({"name": "Llama-3.2-3B-Instruct", "answers": answers}))
    yield {"HF_ENDPOINT": NO_HUB, "PUNA_ENGINE": "scripted", "PUNA_SCRIPT": str(script)}


@dataclass(frozen=True)
class Run:
    contents: Callable[[Path], Belongings]
    around: Callable[[Belongings], AbstractContextManager[Mapping[str, str]]]
    states: tuple[State, ...]
    safe: bool = False
    real_model: bool = False
    freeze_guide: bool = False


_WITH_MODELS = conversations.STATES + dialogs.STATES + pages.STATES + jobs.STATES
RUNS = (
    Run(fresh, nothing_around, beginnings.FIRST, freeze_guide=True),
    Run(fresh, nothing_around, beginnings.KILLED),
    Run(with_history, nothing_around, beginnings.SAFE, safe=True),
    Run(with_models, nothing_around, _WITH_MODELS, real_model=True),
    Run(with_models, nothing_around, mishaps.OF_FILES, real_model=True),
    Run(with_models, a_script, mishaps.OF_ENGINES),
    Run(with_history, a_hub, pages.OF_THE_HUB),
)
