"""What the guard refuses and what it lets through, each in a process of its own, because it can't be taken back."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import network_guard
from app.errors import StayedOffline
from app.jobs import KINDS, NETWORK_KINDS
from app.jobs.network import open_ledger, refusal_at_start, refusal_of
from app.paths import Paths
from app.storage.settings_file import SettingsFile
from tests.test_architecture import imports_of, modules, ours

ROOT = Path(network_guard.__file__).resolve().parent.parent
GUARDED = """
import socket, sys
from app import network_guard
from app.errors import PunaError
made = [socket.socket(family, kind) for family in (socket.AF_INET, socket.AF_INET6) for kind in (1, 2)]
tcp, udp, tcp6, udp6 = made
network_guard.install(lambda host: "" if {open} else f"refused {{host}}")
try:
    {action}
except PunaError as error:
    print(error)
else:
    print("went through")
"""


@pytest.fixture
def port() -> Iterator[int]:
    """Of something that listens on loopback and takes one connection."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(30)
        thread = threading.Thread(target=lambda: server.accept()[0].close(), daemon=True)
        thread.start()
        yield server.getsockname()[1]


def guarded(action: str, may_connect: bool = False) -> str:
    code = GUARDED.format(action=action, open=may_connect)
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return result.stdout.strip()


@pytest.mark.parametrize(
    ("action", "host"),
    [
        ("socket.create_connection(('127.0.0.1', 9))", "127.0.0.1"),
        ("socket.socket()", "a network"),
        ("socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)", "a network"),
        ("socket.create_server(('0.0.0.0', 0))", "a network"),
        # Sockets that were there before the guard.
        ("tcp.connect(('192.0.2.1', 80))", "192.0.2.1"),
        ("tcp.connect_ex(('192.0.2.1', 80))", "192.0.2.1"),
        ("tcp6.connect(('2001:db8::1', 80))", "2001:db8::1"),
        ("tcp.bind(('0.0.0.0', 0))", "0.0.0.0"),
        ("udp.sendto(b'', ('192.0.2.1', 53))", "192.0.2.1"),
        ("udp6.sendto(b'', ('2001:db8::1', 53))", "2001:db8::1"),
        ("udp.sendmsg([b''], [], 0, ('192.0.2.1', 53))", "192.0.2.1"),
        ("socket.getaddrinfo('hub.example', 443)", "hub.example"),
        ("socket.getaddrinfo(b'hub.example', 443)", "hub.example"),
        ("socket.gethostbyname('hub.example')", "hub.example"),
        ("socket.gethostbyname_ex('hub.example')", "hub.example"),
        ("socket.gethostbyaddr('192.0.2.1')", "192.0.2.1"),
        ("socket.getnameinfo(('192.0.2.1', 80), 0)", "192.0.2.1"),
        ("socket.getaddrinfo(b'a\\n' + b'b' * 5000, 443)", "a?" + "b" * 253),
        ("import urllib.request; urllib.request.urlopen('http://hub.example/')", "hub.example"),
        ("import httpx2; httpx2.get('http://hub.example/', trust_env=False)", "hub.example"),
    ],
)
def test_whatever_would_leave_the_process_is_refused(action: str, host: str) -> None:
    assert guarded(action) == f"refused {host}"


def test_what_may_connect_does(port: int) -> None:
    action = f"socket.create_connection(('127.0.0.1', {port}))"
    assert guarded(action, may_connect=True) == "went through"


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets of its own files")
def test_sockets_that_stay_within_the_computer_are_left_alone() -> None:
    pair = "a, b = socket.socketpair(); a.sendall(b'x'); assert b.recv(1) == b'x'"
    assert guarded(pair) == "went through"
    bound = "import tempfile; s = socket.socket(socket.AF_UNIX); s.bind(tempfile.mkdtemp() + '/s'); s.listen()"
    assert guarded(f"{bound}; socket.socket(socket.AF_UNIX).connect(s.getsockname())") == "went through"


@pytest.mark.parametrize("kind", sorted(set(KINDS) - NETWORK_KINDS))
def test_a_job_that_needs_no_network_gets_none_whatever_the_settings_say(kind: str, tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    SettingsFile(paths.settings).change(stay_offline=False)
    assert "never uses a network" in refusal_of(kind, paths)("hub.example")


@pytest.mark.parametrize("kind", sorted(NETWORK_KINDS))
def test_a_job_that_needs_one_obeys_the_switch_at_every_connection(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PUNA_OFFLINE", raising=False)
    paths = Paths(tmp_path)
    refusal = refusal_of(kind, paths)
    assert refusal("hub.example").startswith("Puna is set to stay offline")
    settings = SettingsFile(paths.settings)
    settings.change(stay_offline=False)
    assert refusal("hub.example") == ""
    monkeypatch.setenv("PUNA_OFFLINE", "1")
    assert refusal("hub.example").startswith("Puna was started to stay offline")
    monkeypatch.setenv("PUNA_OFFLINE", "0")
    assert refusal("hub.example") == ""
    settings.change(stay_offline=True)
    assert "Stay offline in the settings" in refusal("hub.example")
    paths.settings.write_bytes(b"{damaged")
    assert "hub.example" in refusal("hub.example")


def test_what_needs_no_network_is_begun_offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PUNA_OFFLINE", raising=False)
    paths = Paths(tmp_path)
    assert refusal_at_start("search", {}, paths) == refusal_of("search", paths)("the hub")
    assert refusal_at_start("sign_in", {"action": "in"}, paths)
    assert refusal_at_start("sign_in", {"action": "out"}, paths) == ""
    assert all(refusal_at_start(kind, {}, paths) == "" for kind in set(KINDS) - NETWORK_KINDS)
    SettingsFile(paths.settings).change(stay_offline=False)
    assert all(refusal_at_start(kind, {"action": "in"}, paths) == "" for kind in KINDS)


def test_a_transfer_looks_at_the_switch_once_a_second(tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    settings = SettingsFile(paths.settings)
    settings.change(stay_offline=False)
    now = [0.0]
    with open_ledger(paths, lambda: now[0]).request("hub.example", "download") as entry:
        now[0] = 1.5
        entry.add_bytes(0, 10)
        settings.change(stay_offline=True)
        now[0] = 2.4
        entry.add_bytes(0, 10)
        now[0] = 2.6
        with pytest.raises(StayedOffline):
            entry.add_bytes(0, 10)
    assert open_ledger(paths).read().connections[0].received == 30


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_job_that_can_use_a_network_is_named_and_no_other(kind: str) -> None:
    """One that is not named would be refused whatever the settings say; one too many would not."""
    assert (kind in NETWORK_KINDS) == reaches_network(KINDS[kind], set())


def reaches_network(module: str, seen: set[str]) -> bool:
    """Whether it, or a module of ours that it imports, imports what makes connections."""
    seen.add(module)
    names = imports_of(modules()[module])
    if any(name.split(".")[0] in ("httpx2", "huggingface_hub") for name in names):
        return True
    return any(reaches_network(name, seen) for name in ours(names) - seen)
