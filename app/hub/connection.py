"""Makes huggingface_hub talk as Puna wants it: every connection in the ledger, bounded answers, no telemetry, no Xet.

Knows the HTTP client that huggingface_hub lets its user provide; nothing of what is asked for. Native code of Xet would
connect past the ledger and the guard of `Stay offline`, so it stays switched off.
"""

import os
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx2
import huggingface_hub.constants
import truststore
from huggingface_hub import set_client_factory
from huggingface_hub.utils._http import default_client_factory, hf_raise_for_status

from app.errors import PunaError
from app.hub.ledger import Entry, NetworkLedger

# For the case that another library has imported it before: its requests name the libraries that are installed.
huggingface_hub.constants.HF_HUB_DISABLE_TELEMETRY = True

DEFAULT_ENDPOINT = "https://huggingface.co"
# The longest answer that makes sense: a list of hundreds of models, a card, all files of a repository.
MOST_BYTES = 32 << 20
_MOST_REDIRECTS = 8
# What may be another answer the next time.
_PASSING = frozenset({408, 429, *range(500, 600)})


class Unreachable(PunaError):
    """No answer came. `cause` of httpx2 says why."""


def endpoint() -> str:
    """The address of the hub: HF_ENDPOINT, or Hugging Face's. Raises PunaError where it is no address."""
    address = (os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT).rstrip("/")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise PunaError(f"HF_ENDPOINT is {address!r}, which is no address of a hub: it begins with https://.")
    return address


def tls_context() -> ssl.SSLContext:
    """Trusts what the system trusts, and the certificates of SSL_CERT_FILE where a person named some."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if extra := os.environ.get("SSL_CERT_FILE"):
        try:
            context.load_verify_locations(cafile=extra)
        except OSError as error:
            raise PunaError(f"SSL_CERT_FILE names {extra}, which holds no certificates that can be read.") from error
    return context


class Connection:
    """What huggingface_hub asks goes through here while the block of `open` lasts; one block at a time."""

    def __init__(self, ledger: NetworkLedger, timeout: float = 20.0) -> None:
        self._ledger = ledger
        self._timeout = timeout
        self._why = ""
        self._entries: dict[str, Entry] = {}
        self._stack = ExitStack()

    @contextmanager
    def open(self, why: str) -> Iterator[None]:
        """`why` is for the ledger. Raises Unreachable where no answer comes, PunaError where the ledger isn't kept."""
        self._why = why
        self._entries = {}
        with ExitStack() as self._stack:
            set_client_factory(self._client)
            try:
                yield
            finally:
                # Others in this process have huggingface_hub as they know it.
                set_client_factory(default_client_factory)

    def _client(self) -> httpx2.Client:
        # Proxies of the environment are honoured: that is httpx2's default.
        return _Client(
            self._timeout,
            event_hooks={"request": [self._on_request], "response": [self._on_response]},
            headers={"Accept-Encoding": "identity"},
            follow_redirects=True,
            max_redirects=_MOST_REDIRECTS,
            verify=tls_context(),
        )

    def _on_request(self, request: httpx2.Request) -> None:
        if request.url.scheme not in ("http", "https"):
            raise PunaError(f"The hub points to {request.url.scheme}:, which is no address of the web.")
        if request.url.scheme == "http" and endpoint().startswith("https:"):
            raise PunaError(f"The hub points to {request.url.host} without encryption, so nothing was sent there.")
        host = _place(request)
        if host not in self._entries:
            self._entries[host] = self._stack.enter_context(self._ledger.request(host, self._why))
        head = sum(len(name) + len(value) + 4 for name, value in request.headers.raw)
        self._entries[host].add_bytes(head + len(request.url.raw_path), 0)

    def _on_response(self, response: httpx2.Response) -> None:
        entry = self._entries[_place(response.request)]
        entry.add_bytes(0, sum(len(name) + len(value) + 4 for name, value in response.headers.raw))
        if response.headers.get("Content-Encoding", "identity").lower() not in ("identity", ""):
            # A few bytes could become more than there is memory for.
            raise ValueError("a packed answer that nobody asked for")
        assert isinstance(response.stream, httpx2.SyncByteStream)
        response.stream = _Bounded(response.stream, entry)


def _place(request: httpx2.Request) -> str:
    """The host, and its port where that is not the usual one."""
    return request.url.netloc.decode("ascii")


class _Client(httpx2.Client):
    """Tells at once what goes wrong: huggingface_hub would try again for minutes, and without a word.

    Every request has a time limit: huggingface_hub asks for none.
    """

    def __init__(self, timeout: float, **options: Any) -> None:
        super().__init__(timeout=timeout, **options)
        self._limits = httpx2.Timeout(timeout).as_dict()

    def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        request.extensions = {**request.extensions, "timeout": self._limits}
        try:
            response = super().send(request, **options)
        except httpx2.HTTPError as error:
            raise Unreachable(str(error)) from error
        if response.status_code in _PASSING:
            try:
                hf_raise_for_status(response)
            finally:
                response.close()
        return response


class _Bounded(httpx2.SyncByteStream):
    """The body of an answer, counted, and no longer than MOST_BYTES."""

    def __init__(self, inner: httpx2.SyncByteStream, entry: Entry) -> None:
        self._inner = inner
        self._entry = entry

    def __iter__(self) -> Iterator[bytes]:
        count = 0
        for piece in self._inner:
            self._entry.add_bytes(0, len(piece))
            count += len(piece)
            if count > MOST_BYTES:
                raise PunaError(f"The hub's answer is longer than {MOST_BYTES >> 20} MiB, which no answer of a hub is.")
            yield piece

    def close(self) -> None:
        self._inner.close()
