"""Downloads over TLS: certificates are checked, and nothing goes on without encryption. A real server, a real chain."""

import hashlib
import shutil
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
            self.send_header("X-Linked-ETag", f'"{FILE.sha256}"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write(CONTENT)

    def log_message(self, format: str, *arguments: Any) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    location = ""

    def __init__(self, certificate: Path, key: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Hub)
        self.tokens: list[str | None] = []
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
    hub.location = "/cdn/m.gguf"
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
