"""One answer of a hub with a stretch of a file: through its redirects, and only if it is exactly what was asked for.

Knows HTTP (RFC 9110) and the headers of huggingface.co, and nothing of disks. Every hop is a connection of the ledger.
The token goes to the hub's own address and to no other; nothing goes from https back to http.
"""

import re
import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from urllib.parse import quote

import httpx2
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils import hf_raise_for_status  # type: ignore[attr-defined]

from app import __version__
from app.core.hub import HubFile
from app.errors import PunaError
from app.hub.connection import Unreachable, tls_context
from app.hub.failures import Why, retry_after, told
from app.hub.ledger import Entry, NetworkLedger

_MOST_HOPS = 8
_LONGEST_ETAG = 256
_LONGEST_REFUSAL = 64 << 10
_CONTENT_RANGE = re.compile(r"bytes (\d{1,16})-(\d{1,16})/(\d{1,16})")
_CHECKSUM = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_REDIRECTS = (301, 302, 303, 307, 308)
# What asking again may change. The address of a CDN expires, and the hub gives a new one.
_PASSING = (Why.BUSY, Why.BROKEN, Why.UNREACHABLE)


class Passing(Exception):
    """This answer is of no use, and another may be.

    `sentence` says why, `wait` is for how many seconds the hub asks, `reached` whether it was the server who answered.
    """

    def __init__(self, sentence: str, wait: float | None = None, reached: bool = True) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.wait = wait
        self.reached = reached


class RangeIgnored(Passing):
    """The whole file came instead of a part of it."""


@dataclass(frozen=True)
class Silence:
    """After how many seconds a server counts as gone: while connecting, and between two stretches of its answer."""

    connecting: float = 10.0
    between: float = 20.0


@dataclass(frozen=True)
class Answer:
    """The bytes of `content` belong into the file from `begin` on. `etag` is of the server that sends them."""

    begin: int
    etag: str
    content: Iterator[bytes]


@dataclass
class _Vouched:
    """What the hub says about the file, on the way to its bytes."""

    by_hub: bool = False
    checksum: str = ""


class Transfer:
    """Asks for files of `repository`, always at the hub first: it knows where their bytes are today."""

    def __init__(
        self, repository: str, revision: str, endpoint: str, token: str, ledger: NetworkLedger, silence: Silence
    ) -> None:
        """`endpoint` begins with http:// or https:// and has no slash at its end; an empty `token` is none.

        Raises PunaError where it is no address, or the proxy of the environment is none.
        """
        self.renamed_to = ""
        self._repository = repository
        self._base = f"{endpoint}/{quote(repository)}/resolve/{quote(revision, safe='')}"
        self._endpoint = endpoint
        try:
            self._hub = _origin(httpx2.URL(endpoint))
        except httpx2.InvalidURL as error:
            raise PunaError(f"{endpoint!r} is no address of a hub: it begins with https://.") from error
        self._token = token
        self._ledger = ledger
        self._asked = self._endpoint  # the address that is waited for
        timeout = httpx2.Timeout(silence.between, connect=silence.connecting)
        try:
            # Proxies of the environment are honoured: that is httpx2's default.
            self._client = httpx2.Client(timeout=timeout, verify=tls_context())
        except (ValueError, ImportError, httpx2.InvalidURL) as error:
            raise PunaError(
                f"The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names can't be used ({error}): correct it."
            ) from error

    def close(self) -> None:
        self._client.close()

    @contextmanager
    def ask(self, file: HubFile, begin: int, end: int, etag: str, whole_too: bool) -> Iterator[Answer]:
        """The bytes of `file` from `begin` to before `end`. Where `whole_too`, an answer may also begin at 0.

        `etag` is the one that the bytes before `begin` came with; empty where that doesn't matter.
        Raises Passing where asking again makes sense, PunaError where it does not; so does reading the content.
        """
        wants_part = begin > 0 or end < file.size
        headers = {"Accept-Encoding": "identity", "User-Agent": f"Puna/{__version__}"}
        if wants_part:
            headers["Range"] = f"bytes={begin}-{end - 1}"
            if etag and not etag.startswith("W/"):  # a weak one never matches: RFC 9110, 13.1.5
                headers["If-Range"] = etag
        with self._explained(), ExitStack() as stack:
            response, entry = self._follow(file, headers, stack)
            found = self._begin_of(response, file, begin, end, wants_part)
            if found != begin and not whole_too:
                raise RangeIgnored(f"The server sends {file.path} only as a whole.")
            yield Answer(found, _etag(response), _counted(response, entry))

    def _follow(self, file: HubFile, headers: dict[str, str], stack: ExitStack) -> tuple[httpx2.Response, Entry]:
        """The answer at the end of the redirects, which stays open as long as `stack`."""
        url = httpx2.URL(f"{self._base}/{quote(file.path)}")
        vouched = _Vouched()
        for _ in range(_MOST_HOPS):
            hop = stack.enter_context(ExitStack())
            entry = hop.enter_context(self._ledger.request(_host(url), f"download of {self._repository}"))
            response = hop.enter_context(self._send(url, headers, entry))
            self._listen(response, vouched)
            if response.status_code in _REDIRECTS:
                url = self._next(url, response)
                self._read_rest(response, entry)
                hop.close()
                continue
            if response.status_code not in (200, 206):
                raise self._refused(response)
            self._check_vouched(vouched, file, response)
            return response, entry
        raise PunaError(f"{_host(url)} sends in a circle: try again later.")

    @contextmanager
    def _send(self, url: httpx2.URL, headers: dict[str, str], entry: Entry) -> Iterator[httpx2.Response]:
        request = self._client.build_request("GET", url, headers=headers)
        if self._token and _origin(url) == self._hub:
            request.headers["Authorization"] = f"Bearer {self._token}"
        entry.add_bytes(len(url.raw_path) + _size_of(request.headers), 0)
        self._asked = f"{url.scheme}://{_host(url)}"
        try:
            response = self._client.send(request, stream=True, auth=None, follow_redirects=False)
        except (httpx2.InvalidURL, UnicodeError, OverflowError) as error:
            # Names and ports that no system takes are noticed as late as this.
            raise PunaError(f"{_host(url)[:200]} is no address that can be reached: try again later.") from error
        try:
            entry.add_bytes(0, _size_of(response.headers))
            yield response
        finally:
            response.close()

    def _read_rest(self, response: httpx2.Response, entry: Entry) -> None:
        """To the end of a short body, so that the connection serves the next request too."""
        n_bytes = 0
        for portion in response.iter_raw():
            entry.add_bytes(0, len(portion))
            n_bytes += len(portion)
            if n_bytes > _LONGEST_REFUSAL:
                return

    def _next(self, url: httpx2.URL, response: httpx2.Response) -> httpx2.URL:
        location = response.headers.get("Location", "")
        try:
            following = url.join(location)
        except httpx2.InvalidURL as error:
            raise PunaError(f"{_host(url)} points to what is no address: try again later.") from error
        if following.scheme not in ("http", "https") or not following.host or (following.port or 0) >= 1 << 16:
            raise PunaError(f"{_host(url)} points to what is no address of the web: try again later.")
        if url.scheme == "https" and following.scheme != "https":
            raise PunaError(
                f"{_host(url)} points to {_host(following)} without encryption, so nothing was fetched: try another "
                "network."
            )
        renamed = re.fullmatch(r"(?:https?://[^/]+)?/([\w.-]+/[\w.-]+)/resolve/.*", location)
        if renamed and renamed[1] != self._repository and _origin(following) == self._hub:
            self.renamed_to = renamed[1]
        return following

    def _listen(self, response: httpx2.Response, vouched: _Vouched) -> None:
        if linked := response.headers.get("X-Linked-ETag"):
            vouched.by_hub, vouched.checksum = True, _bare(linked)
        elif "X-Repo-Commit" in response.headers:
            vouched.by_hub = True
            etag = _bare(response.headers.get("ETag", ""))
            # Of a redirect it would be the ETag of the redirect.
            if response.status_code not in _REDIRECTS and not vouched.checksum and _CHECKSUM.fullmatch(etag):
                vouched.checksum = etag

    def _check_vouched(self, vouched: _Vouched, file: HubFile, response: httpx2.Response) -> None:
        if not vouched.by_hub:
            raise PunaError(
                f"{_host(response.url)} gave an answer that no hub gives: the network may want you to sign in first "
                "(open any page in a browser), or HF_ENDPOINT may be wrong."
            )
        if vouched.checksum and vouched.checksum != (file.sha256 or file.blob_id):
            raise PunaError(
                f"{file.path} of {self._repository} has changed since you chose it: search for the model again to get "
                "the newest."
            )

    def _begin_of(self, response: httpx2.Response, file: HubFile, begin: int, end: int, wants_part: bool) -> int:
        """Where in the file the content begins. Raises Passing where it is not what was asked for."""
        headers = response.headers
        if headers.get("Content-Encoding", "identity") != "identity":
            raise Passing(f"{_host(response.url)} sends {file.path} in an encoding that was not asked for.")
        if response.status_code == 206:
            told = _CONTENT_RANGE.fullmatch(headers.get("Content-Range", ""))
            if not wants_part or told is None or tuple(map(int, told.groups())) != (begin, end - 1, file.size):
                raise Passing(f"{_host(response.url)} sends another part of {file.path} than was asked for.")
            return begin
        # One that is too short is the beginning all the same; the rest is asked for next.
        if _number(response, "Content-Length") > file.size:
            raise Passing(f"{_host(response.url)} sends more than {file.path} has.")
        return 0

    def _refused(self, response: httpx2.Response) -> Exception:
        """What an answer without content means."""
        content = b""
        for portion in response.iter_raw():
            content += portion[: _LONGEST_REFUSAL - len(content)]
            if len(content) >= _LONGEST_REFUSAL:
                break
        left_out = ("content-encoding", "content-length", "transfer-encoding")
        headers = [(name, value) for name, value in response.headers.items() if name not in left_out]
        whole = httpx2.Response(response.status_code, headers=headers, content=content, request=response.request)
        try:
            hf_raise_for_status(whole)
        except HfHubHTTPError as error:
            failure = told(error, self._repository, self._endpoint, bool(self._token))
        else:
            return Passing(f"{_host(response.url)} gave an answer that makes no sense ({response.status_code}).")
        if failure.why in _PASSING or _origin(response.url) != self._hub:
            wait = retry_after(response.headers.get("Retry-After"), time.time())
            return Passing(str(failure), wait)
        return failure

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what httpx2 raises within the block into ours."""
        try:
            yield
        except (httpx2.HTTPError, httpx2.StreamError) as error:
            unreachable = Unreachable(str(error))
            unreachable.__cause__ = error
            failure = told(unreachable, self._repository, self._asked, bool(self._token))
            if _is_final(error):
                raise failure from error
            raise Passing(str(failure), reached=False) from error


def _counted(response: httpx2.Response, entry: Entry) -> Iterator[bytes]:
    for portion in response.iter_raw():
        entry.add_bytes(0, len(portion))
        yield portion


def _number(response: httpx2.Response, name: str) -> int:
    """The number in a header; 0 where there is none, or one of a length that no size has."""
    value = str(response.headers.get(name, ""))
    return int(value) if re.fullmatch("[0-9]{1,16}", value) else 0


def _etag(response: httpx2.Response) -> str:
    """Empty where it is none that can be sent back."""
    etag = str(response.headers.get("ETag", ""))
    return etag if len(etag) <= _LONGEST_ETAG and etag.isascii() and etag.isprintable() else ""


def _is_final(error: BaseException | None) -> bool:
    """Whether asking again can't help: a certificate that is not to be trusted, an address that is none."""
    for _ in range(10):
        if error is None:
            return False
        if isinstance(error, ssl.SSLCertVerificationError | httpx2.UnsupportedProtocol):
            return True
        error = error.__cause__ or error.__context__
    return False


def _origin(url: httpx2.URL) -> tuple[str, str, int]:
    return url.scheme, url.host, url.port or {"https": 443, "http": 80}.get(url.scheme, 0)


def _host(url: httpx2.URL) -> str:
    return url.host if url.port is None else f"{url.host}:{url.port}"


def _bare(etag: str) -> str:
    return etag.removeprefix("W/").strip('"')


def _size_of(headers: httpx2.Headers) -> int:
    return sum(len(name) + len(value) + 4 for name, value in headers.raw)
