"""Downloads under random faults, ends and damage, in any order: the file is right in the end, or a sentence says why.

Run longer with PUNA_RANDOM_DOWNLOADS=500.
"""

import os
import random
from pathlib import Path

import pytest

from app.core.hub import HubFile
from app.errors import PunaError
from app.hub.download import Downloader, Options, Patience
from app.hub.journal import part_of
from app.hub.ledger import NetworkLedger
from app.hub.targets import Space
from app.hub.transfer import Silence
from tests.hub_repositories import large
from tests.hub_server import Fault, HubServer
from tests.hub_values import sha256

SIZE = 1 << 20
ROUNDS = int(os.environ.get("PUNA_RANDOM_DOWNLOADS", "12"))
REPOSITORY = large(SIZE)
MODEL = "large-Q4_K_M.gguf"
CONTENT = REPOSITORY.files[MODEL]


class _Ended(BaseException):
    """The process was killed, as far as the downloader can tell."""


def random_fault(chance: random.Random) -> Fault | None:
    at = chance.randrange(SIZE)
    return chance.choice(
        [
            None,
            Fault(cut_after=at),
            Fault(truncated_to=at),
            Fault(ignore_range=True),
            Fault(ignore_range=True, cut_after=at),
            Fault(wrong_range=True),
            Fault(status=chance.choice([204, 301, 403, 404, 416, 429, 500, 503])),
            Fault(flip_at=at),
            Fault(stall_after=at, stall_seconds=0.4),
            Fault(status=502, when_hub=True),
        ]
    )


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_it_ends_right_or_with_a_sentence(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    target = tmp_path / "library" / MODEL
    patience = Patience(Silence(1.0, 0.2), attempts=4)
    sentences: list[str] = []
    options = Options(patience, Space(reserve=0, floor=0), 128 << 10, sleep=lambda seconds: None)
    with HubServer([REPOSITORY]) as hub:
        hub.fail(REPOSITORY.name, MODEL, *[random_fault(chance) for _ in range(chance.randrange(12))])
        downloader = Downloader(hub.url, "", NetworkLedger(tmp_path / "network.jsonl"), options)
        file = HubFile(MODEL, SIZE, sha256(CONTENT))
        for _ in range(40):
            end = chance.random() * 3

            def on_progress(fraction: float, text: str, end: float = end) -> None:
                if fraction > end:
                    raise _Ended

            try:
                downloader.download(REPOSITORY.name, REPOSITORY.commit, [file], tmp_path / "library", on_progress)
                break
            except _Ended:
                pass
            except PunaError as error:
                sentences.append(str(error))
            assert not target.exists()
            if chance.random() < 0.1 and part_of(target).exists() and (length := part_of(target).stat().st_size):
                with part_of(target).open("r+b") as part:
                    part.seek(chance.randrange(length))
                    part.write(b"\xee")
        else:
            pytest.fail("the file never arrived")
    assert all(sentence.endswith(".") for sentence in sentences)
    assert target.read_bytes() == CONTENT
    assert [path.name for path in target.parent.iterdir()] == [MODEL]
