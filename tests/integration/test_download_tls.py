"""Downloads over TLS, and from servers that are no hubs: what is not what it should be is refused in one sentence."""

import hashlib
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from app.core.hub import HubFile
from app.errors import PunaError
from app.hub.download import Downloader, Options
from app.hub.ledger import NetworkLedger

CONTENT = b"GGUF" * 10_000
FILE = HubFile("m.gguf", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


class _Hub(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Any

    def do_GET(self) -> None:
        self.server.tokens.append(self.headers.get("Authorization"))
        if "/resolve/" in self.path:
            self.send_response(302)
            self.send_header("Location", self.server.location)
            if self.server.vouches:
                self.send_header("X-Linked-ETag", f'"{FILE.sha256}"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200)
        for name, value in {"Content-Length": str(len(CONTENT)), **self.server.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(CONTENT)

    def log_message(self, format: str, *arguments: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    """`vouches` says whether it tells the file's checksum on the way, as hubs do; `headers` are added to the file."""

    daemon_threads = True
    location = "/cdn/m.gguf"
    vouches = True

    def __init__(self, certificate: Path, key: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Hub)
        self.tokens: list[str | None] = []
        self.headers: dict[str, str] = {}
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.socket = context.wrap_socket(self.socket, server_side=True)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that don't trust it go away."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that nobody has signed but itself; its key lies beside it."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl, which makes the certificate, is not on this machine")
    path = tmp_path_factory.mktemp("tls") / "certificate.pem"
    subprocess.run(
        [
            openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
            "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", path.with_suffix(".key"), "-out", path,
        ],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return path


@pytest.fixture
def hub(certificate: Path) -> Iterator[_Server]:
    with _Server(certificate, certificate.with_suffix(".key")) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def download(hub: _Server, folder: Path, waits: list[float]) -> None:
    ledger = NetworkLedger(folder / "network.jsonl")
    downloader = Downloader(hub.url, "hf_secret", ledger, Options(sleep=waits.append))
    downloader.download("ana/Large", "main", [FILE], folder / "library", lambda fraction, text: None)


def test_a_trusted_hub_is_used(
    hub: _Server, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    download(hub, tmp_path, [])
    assert (tmp_path / "library" / "m.gguf").read_bytes() == CONTENT
    assert hub.tokens == ["Bearer hf_secret"] * 2


def test_a_certificate_that_nobody_vouches_for_ends_it_at_once(hub: _Server, tmp_path: Path) -> None:
    waits: list[float] = []
    with pytest.raises(PunaError, match="certificate is not to be trusted"):
        download(hub, tmp_path, waits)
    assert (waits, hub.tokens) == ([], [])


def test_nothing_goes_on_without_encryption(
    hub: _Server, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    hub.location = hub.url.replace("https", "http") + "/cdn/m.gguf"
    with pytest.raises(PunaError, match="without encryption, so nothing was fetched"):
        download(hub, tmp_path, [])
    assert len(hub.tokens) == 1


def refusal_of(hub: _Server, certificate: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with pytest.raises(PunaError) as told:
        download(hub, folder, [])
    assert not (folder / "library" / "m.gguf").exists()
    return str(told.value)


def test_a_page_of_the_network_is_not_taken_for_the_file(
    hub: _Server, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.vouches = False
    assert "gave an answer that no hub gives" in refusal_of(hub, certificate, tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("headers", "sentence"),
    [
        ({"Content-Encoding": "gzip"}, "in an encoding that was not asked for"),
        ({"Content-Length": str(len(CONTENT) + 1)}, "sends more than m.gguf has"),
    ],
)
def test_answers_of_another_shape_are_refused(
    headers: dict[str, str], sentence: str, hub: _Server, certificate: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    hub.headers = headers
    assert sentence in refusal_of(hub, certificate, tmp_path, monkeypatch)


@pytest.mark.parametrize("etag", ["é", "x" * 5000, "\x07"])
def test_an_etag_that_can_not_be_sent_back_is_left_out(
    etag: str, hub: _Server, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    hub.headers = {"ETag": etag}
    download(hub, tmp_path, [])
    assert (tmp_path / "library" / "m.gguf").read_bytes() == CONTENT


@pytest.mark.parametrize(
    "location",
    [
        "https://[::bad/", "https://host:abc/", "https://127.0.0.1:99999/", "https://" + "a" * 64 + ".example/",
        "https://a..example/", "https://\x80/", "https://" + "a" * 60_000 + "/",
    ],
)  # fmt: skip
def test_addresses_that_are_none_are_refused(
    location: str, hub: _Server, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.location = location
    assert "no address" in refusal_of(hub, certificate, tmp_path, monkeypatch)
    assert len(hub.tokens) == 1


@pytest.mark.parametrize("location", ["", "//", "?again"])
def test_an_address_that_leads_back_ends_as_a_circle(
    location: str, hub: _Server, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.location = location
    assert "sends in a circle" in refusal_of(hub, certificate, tmp_path, monkeypatch)
    assert len(hub.tokens) == 8


def test_a_server_that_is_gone_is_named(
    hub: _Server, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        address = f"127.0.0.1:{closed.getsockname()[1]}"
    hub.location = f"https://{address}/cdn/m.gguf"
    assert f"{address} takes no connections" in refusal_of(hub, certificate, tmp_path, monkeypatch)
