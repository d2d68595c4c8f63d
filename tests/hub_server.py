"""A hub of models on loopback for tests: the routes of huggingface_hub and of our downloader, real sockets and bytes.

Knows repositories as values in memory, the answers of the real hub (headers, error codes, redirects of huggingface.co)
and how to misbehave as told. Large files (LFS) are redirected to a second port, as the real hub does to its CDN, where
their ETag is another than the hub's. Knows nothing of Puna.
"""

import threading
from collections import Counter, defaultdict, deque
from dataclasses import replace
from http.server import ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from tests.hub_answers import Handler
from tests.hub_values import Asked, Fault, Repository

__all__ = ["Asked", "Fault", "HubServer", "Repository"]


class HubServer:
    """A running hub: `with HubServer([...]) as hub: ... hub.url ...`. It accepts `token` and no other.

    asked   every request, in order
    sent    bytes of bodies of files sent so far, by (repository, path)
    """

    def __init__(self, repositories: list[Repository], token: str = "hf_right") -> None:
        self.repositories = {repository.name: repository for repository in repositories}
        self.token = token
        self.asked: list[Asked] = []
        self.sent: Counter[tuple[str, str]] = Counter()
        self.closing = threading.Event()
        self._faults: defaultdict[str, deque[Fault | None]] = defaultdict(deque)
        self._always: dict[str, Fault] = {}
        self._lock = threading.Lock()
        self._servers = {port: _Server(self, port) for port in ("hub", "cdn")}

    @property
    def url(self) -> str:
        return self._address("hub")

    @property
    def cdn_url(self) -> str:
        return self._address("cdn")

    def fail(self, repository: str, path: str, *faults: Fault | None) -> None:
        """The next answers with this file go wrong in this order, None for one that does not; those after are right."""
        self._faults[f"{repository}:{path}"].extend(faults)

    def always_fail(self, repository: str, path: str, fault: Fault | None) -> None:
        """Every answer with this file, until told otherwise with None. Faults of `fail` come first."""
        self._always_set(f"{repository}:{path}", fault)

    def fail_api(self, *faults: Fault | None) -> None:
        """The next answers of /api/ go wrong in this order. Of files alone are ranges, content and ETags."""
        self._faults["/api"].extend(faults)

    def always_fail_api(self, fault: Fault | None) -> None:
        self._always_set("/api", fault)

    def sent_of(self, repository: str) -> int:
        """Bytes of all its files sent so far."""
        return sum(count for (name, _), count in self.sent.items() if name == repository)

    def change(self, repository: str, path: str, content: bytes | None) -> None:
        """A new commit: the file has another content, or is gone."""
        files = dict(self.repositories[repository].files)
        if content is None:
            del files[path]
        else:
            files[path] = content
        self.repositories[repository] = replace(self.repositories[repository], files=files)

    def __enter__(self) -> Self:
        for server in self._servers.values():
            server.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.closing.set()
        for server in self._servers.values():
            server.stop()

    def note(self, asked: Asked) -> None:
        with self._lock:
            self.asked.append(asked)

    def count(self, repository: str, path: str, n_bytes: int) -> None:
        with self._lock:
            self.sent[(repository, path)] += n_bytes

    def fault(self, key: str, places: tuple[str, ...]) -> Fault:
        """What is planned for this answer, taken from the plan where it is meant for one of `places`."""
        with self._lock:
            planned = self._faults[key]
            found = planned[0] if planned else self._always.get(key)
            meant = "hub" if found is not None and found.when_hub else "bytes"
            if meant not in places:
                return Fault()
            if planned:
                planned.popleft()
            return found or Fault()

    def _always_set(self, key: str, fault: Fault | None) -> None:
        if fault is None:
            self._always.pop(key, None)
        else:
            self._always[key] = fault

    def _address(self, port: str) -> str:
        return f"http://127.0.0.1:{self._servers[port].server_port}"


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, hub: HubServer, port: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.hub = hub
        self.port = port
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name=f"test {port}", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away in the middle are what tests do."""
