"""Offline is provable: a whole day is watched from outside, every process refuses by itself, and the switch holds."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.child_process import ChildProcess
from app.core.hub import HubFile, as_json
from app.core.offline import interruption
from app.hub.ledger import NetworkLedger
from app.paths import Paths
from app.protocol import Failed, JobDone, JobProgress, StartJob, encode
from app.storage.settings_file import SettingsFile
from tests.benchmarks.offline_day import ROOT, namespace, read_trace, tracing, watch
from tests.hub_repositories import large, ready
from tests.hub_server import Fault, HubServer
from tests.hub_values import sha256

# A thread that tries to look up a name as soon as the module is there, tells how that went, and ends the process.
PROBE = """
import os, socket, sys, threading, time

def look_up():
    while {module!r} not in sys.modules:
        time.sleep(0.01)
    try:
        socket.getaddrinfo("hub.example", 443)
        told = "went through"
    except BaseException as error:
        told = f"{{type(error).__name__}}: {{error}}"
    os.write(2, b"told " + told.encode() + b"\\n")
    os._exit(0)

threading.Thread(target=look_up, daemon=True).start()
sys.argv = {argv!r}
from app.__main__ import main
main()
time.sleep(60)
"""


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    monkeypatch.delenv("HF_HUB_OFFLINE")
    monkeypatch.delenv("PUNA_OFFLINE", raising=False)
    with HubServer([ready(tmp_path)]) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


def search(home: Path) -> JobDone | Failed:
    return job(home, "search", {"query": json.dumps({"text": "tiny"})})


def job(home: Path, kind: str, arguments: dict[str, str]) -> JobDone | Failed:
    """Run it in a real child."""
    with ChildProcess("job", home / "job.log") as child:
        child.send(StartJob(kind, arguments))
        for message in child.messages():
            if isinstance(message, JobDone | Failed):
                return message
            assert isinstance(message, JobProgress)
    raise AssertionError("messages() ends with an exception only")


@pytest.mark.timeout(200)
def test_a_whole_day_sends_nothing(tiny_stories: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    means = watch(tiny_stories, trace)
    if not means:
        pytest.skip("neither strace nor a network namespace can be used on this machine")
    if "strace" in means:
        assert read_trace(trace).outside == []
        # The window, two jobs, an engine and what was done in the terminal were all seen to end.
        assert trace.read_text().count("+++ exited") + trace.read_text().count("+++ killed") >= 10


@pytest.mark.parametrize(
    "action",
    [
        "socket.create_connection(('127.0.0.1', 9), 1)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).sendto(b'', ('::1', 9))",
        "ctypes.CDLL(None).socket(2, 1, 0)",
    ],
)
def test_the_watch_sees_what_a_grandchild_does(action: str, tmp_path: Path) -> None:
    """Past the guard too, as native code would."""
    trace = tmp_path / "trace"
    if not (strace := tracing(trace)):
        pytest.skip("strace can't be used on this machine")
    code = f"import ctypes, socket, contextlib\nwith contextlib.suppress(OSError): {action}"
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {code!r}], check=True)"
    subprocess.run([*strace, sys.executable, "-c", child], check=True)
    assert any("AF_INET" in line for line in read_trace(trace).outside)


def test_a_namespace_has_no_way_out() -> None:
    if not (inside := namespace()):
        pytest.skip("no network namespace can be made on this machine")
    with socket.create_server(("127.0.0.1", 0)) as server:
        code = f"import socket; socket.create_connection({server.getsockname()!r}, 5)"
        subprocess.run([sys.executable, "-c", code], check=True)
        assert subprocess.run([*inside, sys.executable, "-c", code], capture_output=True, check=False).returncode == 1


def test_what_strace_writes_is_understood(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    lines = [
        '12 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0',
        "12 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 4",
        "13 recvfrom(3, NULL, 0, 0, NULL, NULL) = 0",
        "13 +++ exited with 0 +++",
    ]
    outside = [
        '14 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16 <unfinished ...>',
        "14 socket(PF_PACKET, SOCK_RAW, 0) = -1 EPERM (Operation not permitted)",
        'sendto(6, "", 0, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 0',
    ]
    trace.write_text("\n".join(lines + outside))
    traffic = read_trace(trace)
    assert traffic.outside == outside
    assert traffic.calls["connect AF_UNIX"] == traffic.calls["connect AF_INET"] == 1


@pytest.mark.parametrize(
    ("arguments", "module"),
    [
        ([], "app.main"),
        (["network"], "app.cli.network"),
        (["--worker", "engine"], "app.engine.llama.engine"),
        (["--worker", "job"], "app.jobs.inspect"),
    ],
    ids=["window", "terminal", "engine", "job"],
)
def test_every_process_refuses_by_itself(arguments: list[str], module: str, puna_home: Path) -> None:
    SettingsFile(Paths(puna_home).settings).change(stay_offline=False)
    code = PROBE.format(module=module, argv=["puna", *arguments])
    start = encode(StartJob("inspect", {"source": "."}))
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        # stdin stays open, as that of a child does, until the process has ended by itself.
        process.stdin.write(start)
        process.stdin.flush()
        errors = process.stderr.read()
    (told,) = [line for line in errors.decode().splitlines() if line.startswith("told ")]
    assert told.startswith("told StayedOffline: This part of Puna never uses a network, so it did not connect to hub.e")


def test_a_search_is_refused_until_a_person_allows_it(hub: HubServer, puna_home: Path) -> None:
    refused = search(puna_home)
    assert isinstance(refused, Failed)
    assert refused.text.startswith("Puna is set to stay offline, so it did not connect to the hub: switch off")
    assert hub.asked == []
    assert puna("network") == "Puna has never connected to anything.\nPuna stays offline.\n"

    puna("network", "online")
    found = search(puna_home)
    assert isinstance(found, JobDone)
    assert [model["name"] for model in found.result["models"]] == ["ana/Tiny-Instruct-GGUF"]
    assert hub.asked
    listed = json.loads(puna("network", "--json").splitlines()[-1])
    assert not listed["stay_offline"]
    (connection,) = listed["connections"]
    assert connection["host"].partition(":")[0] == "127.0.0.1"
    assert connection["ended"] >= connection["began"]
    assert connection["sent"] > 0 < connection["received"]
    assert not connection["problem"]

    n_asked = len(hub.asked)
    puna("network", "offline")
    assert isinstance(search(puna_home), Failed)
    assert len(hub.asked) == n_asked


def test_started_offline_it_stays_so_whatever_the_settings_say(
    hub: HubServer, puna_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    puna("network", "online")
    assert "Puna stays offline, because it was started to." in puna("--offline", "network")
    monkeypatch.setenv("PUNA_OFFLINE", "1")
    refused = search(puna_home)
    assert isinstance(refused, Failed)
    assert refused.text.startswith("Puna was started to stay offline")
    assert hub.asked == []


def puna(*arguments: str) -> str:
    environment = {**os.environ, "PYTHONWARNINGS": "error"}
    return subprocess.run(
        [sys.executable, "-m", "app", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    ).stdout


def test_the_switch_ends_a_download_in_its_middle(hub: HubServer, puna_home: Path, tmp_path: Path) -> None:
    settings = SettingsFile(Paths(puna_home).settings)
    settings.change(stay_offline=False)
    repository = large()
    hub.repositories[repository.name] = repository
    path, content = "large-Q4_K_M.gguf", repository.files["large-Q4_K_M.gguf"]
    hub.always_fail(repository.name, path, Fault(bytes_per_second=1e6))
    wanted = HubFile(path, len(content), sha256(content), "")
    arguments = {
        "repository": repository.name,
        "revision": repository.commit,
        "files": json.dumps([as_json(wanted)]),
        "folder": str(tmp_path / "library"),
    }
    with ChildProcess("job", puna_home / "job.log") as child:
        child.send(StartJob("download", arguments))
        while hub.sent_of(repository.name) == 0:
            time.sleep(0.02)
        settings.change(stay_offline=True)
        ended = next(message for message in child.messages() if not isinstance(message, JobProgress))
    assert ended == Failed(interruption())
    assert 0 < hub.sent_of(repository.name) < len(content)
    last = NetworkLedger(Paths(puna_home).network_ledger).read().connections[-1]
    assert last.problem == "StayedOffline"
    assert last.received > 0
    # What has arrived is kept, and the download goes on when it may.
    settings.change(stay_offline=False)
    hub.always_fail(repository.name, path, None)
    assert isinstance(job(puna_home, "download", arguments), JobDone)
    assert (tmp_path / "library" / path).read_bytes() == content
    assert hub.sent_of(repository.name) <= 1.05 * len(content)


def test_signing_out_needs_no_network_and_signing_in_does(hub: HubServer, puna_home: Path) -> None:
    assert isinstance(job(puna_home, "sign_in", {"action": "out"}), JobDone)
    refused = job(puna_home, "sign_in", {"action": "in", "token": "hf_right"})
    assert isinstance(refused, Failed)
    assert refused.text.startswith("Puna is set to stay offline, so it did not connect to the hub:")
    assert hub.asked == []


def test_native_code_of_the_hub_stays_switched_off() -> None:
    """Xet's own code would connect past the guard and the ledger, whatever the environment says."""
    code = (
        "import sys, app.hub.client, app.hub.download; from huggingface_hub import constants as c; "
        "print('hf_xet' in sys.modules, c.HF_HUB_DISABLE_XET, c.HF_HUB_DISABLE_TELEMETRY)"
    )
    environment = {**os.environ, "HF_HUB_DISABLE_XET": "0", "HF_XET_HIGH_PERFORMANCE": "1"}
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert result.stdout.split() == ["False", "True", "True"]
