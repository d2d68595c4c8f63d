"""Downloads in real job children that are killed at random points, paused, given up, and started again."""

import json
import random
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from app.child_process import ChildProcess
from app.core.hub import HubFile
from app.errors import PunaError
from app.hub.journal import part_of, unfinished
from app.hub.ledger import NetworkLedger
from app.jobs.give_up import give_up
from app.jobs.running import run_job
from app.paths import Paths
from app.protocol import Failed, JobProgress, StartJob
from app.storage.settings_file import SettingsFile
from tests.hub_repositories import large
from tests.hub_server import Fault, HubServer
from tests.hub_values import sha256

SIZE = 4 << 20
LARGE = 48 << 20
NAME = "ana/Large-GGUF"
MODEL = "large-Q4_K_M.gguf"
N_KILLS = 20


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, puna_home: Path) -> Iterator[HubServer]:
    """Children find it through HF_ENDPOINT, and may connect to it."""
    SettingsFile(Paths(puna_home).settings).change(stay_offline=False)
    with HubServer([large(SIZE)]) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
        yield running


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "jobs.log"


def arguments(hub: HubServer, folder: Path, path: str = MODEL) -> dict[str, str]:
    repository = hub.repositories[NAME]
    files = [asdict(chosen(hub, path))]
    return {"repository": NAME, "revision": repository.commit, "files": json.dumps(files), "folder": str(folder)}


def chosen(hub: HubServer, path: str = MODEL) -> HubFile:
    content = hub.repositories[NAME].files[path]
    return HubFile(path, len(content), sha256(content))


def begin(hub: HubServer, folder: Path, log: Path) -> ChildProcess:
    child = ChildProcess("job", log)
    child.send(StartJob("download", arguments(hub, folder)))
    return child


def wait_for(child: ChildProcess, part: Path, n_bytes: int) -> None:
    """Until so much has arrived. Fails where the job ends before."""
    for message in child.messages():
        assert isinstance(message, JobProgress), message
        if part.exists() and part.stat().st_size >= n_bytes:
            return


def silently(fraction: float, text: str) -> None:
    pass


def test_killed_at_twenty_random_points_it_fetches_almost_nothing_twice(
    hub: HubServer, tmp_path: Path, log: Path, puna_home: Path
) -> None:
    hub.repositories[NAME] = large(LARGE)
    # As a good line. Without a limit, megabytes would be under way inside this machine at any moment, and on a busy one
    # even of a fast line some are.
    hub.always_fail(NAME, MODEL, Fault(bytes_per_second=8e6))
    chance = random.Random(20)
    folder = tmp_path / "library"
    target = folder / MODEL
    points = sorted(chance.randrange(LARGE) for _ in range(N_KILLS))
    for point in points:
        with begin(hub, folder, log) as child:
            wait_for(child, part_of(target), point)
            time.sleep(chance.random() * 0.02)
            child.kill()
        assert not target.exists()
    result = run_job("download", arguments(hub, folder), log, silently)
    assert target.read_bytes() == hub.repositories[NAME].files[MODEL]
    assert result["files"] == [{"path": str(target), "size": LARGE, "sha256": chosen(hub).sha256}]
    assert [path.name for path in folder.iterdir()] == [MODEL]
    sent = hub.sent_of(NAME)
    print(f"{sent} of {LARGE} bytes, {sent / LARGE:.4f}")
    assert sent <= 1.05 * LARGE
    connections = NetworkLedger(Paths(puna_home).network_ledger).read().connections
    # A connection is in the ledger before anything is sent: a kill may fall between the two.
    assert len(hub.asked) <= len(connections) <= len(hub.asked) + N_KILLS
    assert sum(connection.ended is None for connection in connections) >= N_KILLS // 2


def test_killed_while_it_starts_it_starts_again(hub: HubServer, tmp_path: Path, log: Path) -> None:
    hub.change(NAME, MODEL, hub.repositories[NAME].files[MODEL][: 1 << 20])
    chance = random.Random(4)
    for _ in range(4):
        with begin(hub, tmp_path / "library", log) as child:
            time.sleep(chance.random() * 1.2)
            child.kill()
    run_job("download", arguments(hub, tmp_path / "library"), log, silently)
    assert (tmp_path / "library" / MODEL).read_bytes() == hub.repositories[NAME].files[MODEL]


def test_paused_it_tells_how_far_it_is_and_given_up_it_leaves_nothing(
    hub: HubServer, tmp_path: Path, log: Path
) -> None:
    hub.always_fail(NAME, MODEL, Fault(bytes_per_second=4e6))
    folder = tmp_path / "library" / "ana" / "large"
    with begin(hub, folder, log) as child:
        wait_for(child, part_of(folder / MODEL), 1 << 20)
    (found,) = unfinished(tmp_path / "library")
    assert found.target == folder / MODEL
    assert found.journal.file == chosen(hub)
    assert (found.journal.repository, found.journal.revision) == (NAME, hub.repositories[NAME].commit)
    assert found.arrived >= 1 << 20
    (tmp_path / "library" / "own.gguf").write_bytes(b"GGUF")
    give_up(folder, [chosen(hub)])
    assert {path.name for path in (tmp_path / "library").rglob("*")} == {"ana", "own.gguf"}
    assert unfinished(tmp_path / "library") == []


def test_two_jobs_do_not_make_the_same_file(hub: HubServer, tmp_path: Path, log: Path) -> None:
    hub.always_fail(NAME, MODEL, Fault(bytes_per_second=4e6))
    folder = tmp_path / "library"
    with begin(hub, folder, log) as child:
        wait_for(child, part_of(folder / MODEL), 1 << 20)
        with pytest.raises(PunaError, match="Another job is making"):
            run_job("download", arguments(hub, folder), log, silently)
        child.kill()


def test_nothing_is_asked_while_puna_stays_offline(
    hub: HubServer, tmp_path: Path, log: Path, puna_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUNA_OFFLINE", "1")
    with pytest.raises(PunaError, match="stay offline"):
        run_job("download", arguments(hub, tmp_path / "library"), log, silently)
    assert hub.asked == []


def test_the_switch_stops_a_download_at_its_next_connection(
    hub: HubServer, tmp_path: Path, log: Path, puna_home: Path
) -> None:
    # Slow: two seconds are left to throw the switch before the connection is cut, whatever else the machine does.
    hub.always_fail(NAME, MODEL, Fault(cut_after=1 << 20, bytes_per_second=4e5))
    with begin(hub, tmp_path / "library", log) as child:
        wait_for(child, part_of(tmp_path / "library" / MODEL), 1 << 18)
        SettingsFile(Paths(puna_home).settings).change(stay_offline=True)
        last = next(message for message in child.messages() if not isinstance(message, JobProgress))
    assert isinstance(last, Failed)
    assert "stay offline" in last.text
    assert len(hub.asked) == 2
    assert unfinished(tmp_path / "library")[0].arrived > 1 << 18


def test_a_token_of_this_run_is_used(hub: HubServer, tmp_path: Path, log: Path) -> None:
    hub.change(NAME, MODEL, b"GGUF" * 1000)
    run_job("download", {**arguments(hub, tmp_path / "library"), "token": "hf_right"}, log, silently)
    assert [(asked.port, asked.token) for asked in hub.asked] == [("hub", "hf_right"), ("cdn", "")]
    assert "hf_right" not in log.read_text()
