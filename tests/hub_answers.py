"""The HTTP answers of the hub of the tests: its API, its files, its CDN; like the real one, or wrong as told."""

import hashlib
import json
import re
import time
from collections.abc import Callable, Mapping
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.hub_values import Asked, Fault, Repository, blob_id, entry, is_lfs, sha256

_PIECE = 64 << 10


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Any  # tests.hub_server._Server: has `hub` and `port`

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
        self._answer()

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def _answer(self) -> None:
        hub = self.server.hub
        headers = {name.lower(): value for name, value in self.headers.items()}
        hub.note(Asked(self.server.port, self.command, self.path, headers))
        self.close_connection = headers.get("connection", "").lower() == "close"
        parts = urlsplit(self.path)
        self._query = parse_qs(parts.query)
        self._fault = Fault()
        if parts.path.startswith("/api/"):
            self._fault = hub.fault("/api", ("hub", "bytes"))
            if self._failed(self._fault):
                return
        for pattern, port, method in _ROUTES:
            found = re.fullmatch(pattern, parts.path)
            if found and port == self.server.port:
                method(self, **{name: unquote(value) for name, value in found.groupdict().items()})
                return
        self._refuse(404, "NotFound", "Sorry, we can't find the page you are looking for.")

    # The API.

    def _models(self) -> None:
        words = self._query.get("search", [""])[0].lower()
        tags = set(self._query.get("filter", []))
        found = [
            repository
            for repository in self.server.hub.repositories.values()
            if words in repository.name.lower()
            and tags <= set(repository.facts.get("tags", ()))
            and not repository.moved_to
        ]
        if order := self._query.get("sort"):
            found.sort(key=lambda repository: repository.facts.get(order[0]) or 0, reverse=True)
        limit = int(self._query.get("limit", ["1000"])[0])
        self._send_json([self._described(repository) for repository in found[:limit]])

    def _model(self, name: str, revision: str = "main") -> None:
        repository = self._repository(name, f"/api/models/{{}}{'' if revision == 'main' else f'/revision/{revision}'}")
        if repository is None:
            return
        if revision not in ("main", repository.commit):
            self._refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
            return
        self._send_json(self._described(repository, with_blobs="blobs" in self._query))

    def _tree(self, name: str, revision: str) -> None:
        if repository := self._repository(name, f"/api/models/{{}}/tree/{revision}"):
            self._send_json([entry(path, content) for path, content in repository.files.items()])

    def _paths_info(self, name: str, revision: str) -> None:
        if repository := self._repository(name, f"/api/models/{{}}/paths-info/{revision}"):
            paths = self._body.get("paths", [])
            self._send_json([entry(path, repository.files[path]) for path in paths if path in repository.files])

    def _whoami(self) -> None:
        if self._has_token():
            self._send_json({"type": "user", "id": "1", "name": "ana", "fullname": "Ana", "auth": {}, "orgs": []})
        else:
            self._refuse(401, "", "Invalid username or password.")

    def _described(self, repository: Repository, with_blobs: bool = False) -> dict[str, Any]:
        siblings: list[dict[str, Any]] = [{"rfilename": path} for path in repository.files]
        if with_blobs:
            siblings = []
            for path, content in repository.files.items():
                row = entry(path, content)
                lfs = row.get("lfs")
                sibling = {"rfilename": path, "size": row["size"], "blobId": row["oid"]}
                if lfs:
                    sibling["lfs"] = {"sha256": lfs["oid"], "size": lfs["size"], "pointerSize": 134}
                siblings.append(sibling)
        return {
            "_id": blob_id(repository.name.encode())[:24],
            "id": repository.name,
            "modelId": repository.name,
            "author": repository.name.partition("/")[0],
            "sha": repository.commit,
            "private": False,
            "gated": repository.gated or False,
            "disabled": repository.disabled,
            "lastModified": "2026-10-01T12:00:00.000Z",
            "createdAt": "2026-01-01T12:00:00.000Z",
            "tags": [],
            "siblings": siblings,
            **repository.facts,
        }

    # Files.

    def _resolve(self, name: str, revision: str, path: str) -> None:
        repository = self._repository(name, f"/{{}}/resolve/{revision}/{path}")
        if repository is None:
            return
        hub = self.server.hub
        if repository.gated and not self._has_token():
            self._refuse(401, "GatedRepo", f"Access to model {name} is restricted. You must have access to it.")
        elif revision not in ("main", repository.commit) and not re.fullmatch("[0-9a-f]{40}", revision):
            self._refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        elif path not in repository.files:
            self._refuse(404, "EntryNotFound", "Entry not found")
        elif is_lfs(path, repository.files[path]):
            fault = hub.fault(f"{name}:{path}", ("hub",))
            if self._failed(fault):
                return
            content = repository.files[path]
            headers = {
                "Location": f"{hub.cdn_url}/repos/{name}/{path}?Expires={int(time.time()) + 3600}",
                "X-Repo-Commit": repository.commit,
                "X-Linked-ETag": f'"{sha256(content)}"',
                "X-Linked-Size": str(len(content)),
                "ETag": f'"{sha256(content)}"',
                "Accept-Ranges": "bytes",
            }
            self._send(302, b"Found. Redirecting", headers)
        else:
            self._send_file(repository, path, f'"{blob_id(repository.files[path])}"', ("hub", "bytes"))

    def _stored(self, name: str, path: str) -> None:
        repository = self.server.hub.repositories.get(name)
        if repository is None or path not in repository.files:
            self._refuse(403, "", "AccessDenied")
            return
        # As object stores do it: a checksum of their own, neither the hub's sha256 nor git's sha1.
        self._send_file(repository, path, f'"{hashlib.md5(repository.files[path]).hexdigest()}"', ("bytes",))

    def _send_file(self, repository: Repository, path: str, etag: str, places: tuple[str, ...]) -> None:
        hub = self.server.hub
        # A HEAD has no body that could go wrong.
        fault = Fault() if self.command == "HEAD" else hub.fault(f"{repository.name}:{path}", places)
        if fault.replaced_by is not None:
            hub.change(repository.name, path, fault.replaced_by)
            repository = hub.repositories[repository.name]
            etag = f'"{hashlib.md5(fault.replaced_by).hexdigest()}"'
        if self._failed(fault):
            return
        content = repository.files[path]
        headers = {"ETag": etag, "X-Repo-Commit": repository.commit, "Accept-Ranges": "bytes"}
        first, last, status = 0, len(content) - 1, 200
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        if asked and self.headers.get("If-Range", etag) == etag and not fault.ignore_range:
            first = int(asked[1])
            last = min(last, int(asked[2])) if asked[2] else last
            if first > last:
                self._send(416, b"", {**headers, "Content-Range": f"bytes */{len(content)}"})
                return
            status = 206
            begin = first + 1 if fault.wrong_range else first
            headers["Content-Range"] = f"bytes {begin}-{last}/{len(content)}"
        body = content[first : last + 1]
        if fault.flip_at is not None and first <= fault.flip_at <= last:
            at = fault.flip_at - first
            body = body[:at] + bytes([body[at] ^ 0xFF]) + body[at + 1 :]
        if fault.truncated_to is not None:
            body = body[: fault.truncated_to]
        self._send(status, body, headers, fault, lambda n_bytes: hub.count(repository.name, path, n_bytes))

    # How answers are sent.

    def _repository(self, name: str, address: str) -> Repository | None:
        """The repository, or None where the answer was already given: an error or a redirect. `{}` is its name."""
        repository = self.server.hub.repositories.get(name)
        if repository is None:
            # Without a token the real hub doesn't tell missing repositories from private ones.
            status = 404 if self._has_token() else 401
            self._refuse(
                status, "RepoNotFound", "Repository not found" if status == 404 else "Invalid username or password."
            )
            return None
        if repository.disabled:
            self._refuse(403, "", "Access to this resource is disabled.")
            return None
        if repository.moved_to:
            self._send(307, b"Temporary Redirect", {"Location": self._moved(address.format(repository.moved_to))})
            return None
        return repository

    def _moved(self, path: str) -> str:
        query = urlsplit(self.path).query
        return f"{path}?{query}" if query else path

    def _failed(self, fault: Fault) -> bool:
        """Whether the fault was the answer."""
        if fault.status is not None:
            self._send(fault.status, b"Sorry.", dict(fault.headers))
        elif fault.redirect_to or fault.redirect_loop:
            self._send(302, b"Found.", {"Location": fault.redirect_to or self.path})
        else:
            return False
        return True

    def _has_token(self) -> bool:
        return self.headers.get("Authorization") == f"Bearer {self.server.hub.token}"

    def _refuse(self, status: int, code: str, text: str) -> None:
        headers = {"X-Error-Message": text, "Content-Type": "application/json"}
        if code:
            headers["X-Error-Code"] = code
        self._send(status, json.dumps({"error": text}).encode(), headers)

    def _send_json(self, value: Any) -> None:
        headers = {"Content-Type": "application/json; charset=utf-8"}
        body = json.dumps(value).encode()
        self._send(200, body[: self._fault.truncated_to], headers, self._fault)

    def _send(
        self,
        status: int,
        body: bytes,
        headers: Mapping[str, str],
        fault: Fault | None = None,
        count: Callable[[int], None] = lambda n_bytes: None,
    ) -> None:
        fault = fault or Fault()
        self.send_response_only(status)
        self.send_header("Date", formatdate(usegmt=True))
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "HEAD":
            return
        end = min(len(body), *(n for n in (fault.cut_after, fault.stall_after) if n is not None), len(body))
        piece = _PIECE if fault.bytes_per_second is None else max(1, min(_PIECE, int(fault.bytes_per_second / 20)))
        at = 0
        while at < end and not self.server.hub.closing.is_set():
            part = body[at : min(end, at + piece)]
            self.wfile.write(part)
            self.wfile.flush()
            count(len(part))
            at += len(part)
            if fault.bytes_per_second is not None:
                self.server.hub.closing.wait(len(part) / fault.bytes_per_second)
        if fault.stall_after is not None:
            self.server.hub.closing.wait(fault.stall_seconds)
        if fault.stall_after is not None or fault.cut_after is not None:
            self.close_connection = True


_NAME = r"(?P<name>[^/]+/[^/]+)"
_ROUTES: tuple[tuple[str, str, Callable[..., None]], ...] = (
    (r"/api/models", "hub", Handler._models),
    (r"/api/whoami-v2", "hub", Handler._whoami),
    (rf"/api/models/{_NAME}", "hub", Handler._model),
    (rf"/api/models/{_NAME}/revision/(?P<revision>[^/]+)", "hub", Handler._model),
    (rf"/api/models/{_NAME}/tree/(?P<revision>[^/]+)", "hub", Handler._tree),
    (rf"/api/models/{_NAME}/paths-info/(?P<revision>[^/]+)", "hub", Handler._paths_info),
    (rf"/{_NAME}/resolve/(?P<revision>[^/]+)/(?P<path>.+)", "hub", Handler._resolve),
    (rf"/repos/{_NAME}/(?P<path>.+)", "cdn", Handler._stored),
)
