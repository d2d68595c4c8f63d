"""What a hub of the tests has and how its answers can go wrong, as values. Opens no socket."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

# The real hub keeps larger files in LFS, and .gguf and .safetensors always.
_LFS_SIZE = 10 << 20
_LFS_NAMES = (".gguf", ".safetensors", ".bin", ".pth", ".pt", ".model")


@dataclass(frozen=True)
class Fault:
    """How one answer goes wrong. Everything is optional and can be combined; sizes count bytes of this answer's body.

    cut_after         the connection breaks after so many bytes
    stall_after       after so many bytes nothing more comes for `stall_seconds`, then the connection breaks
    bytes_per_second  as a slow line
    ignore_range      200 with the whole file instead of 206
    replaced_by       from this answer on the file has this content (and another ETag)
    flip_at           this byte of the file (not of the answer) is wrong
    truncated_to      a complete answer with a correct Content-Length that is too short
    wrong_range       206 whose Content-Range begins one byte later than what was asked for
    status            this status instead, with `headers`; "Retry-After" goes there
    redirect_to       302 to this address
    redirect_loop     302 to itself
    when_hub          happens at the hub's redirect instead of where the bytes are
    """

    cut_after: int | None = None
    stall_after: int | None = None
    stall_seconds: float = 60.0
    bytes_per_second: float | None = None
    ignore_range: bool = False
    replaced_by: bytes | None = None
    flip_at: int | None = None
    truncated_to: int | None = None
    wrong_range: bool = False
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    redirect_to: str = ""
    redirect_loop: bool = False
    when_hub: bool = False


@dataclass(frozen=True)
class Repository:
    """`facts` are what the API tells besides what follows from the files: tags, downloads, gguf, safetensors, …

    gated     empty, "auto" or "manual": files need the server's token
    disabled  the hub's staff has taken it away
    moved_to  its new name: everything is redirected there
    """

    name: str
    files: Mapping[str, bytes] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)
    gated: str = ""
    disabled: bool = False
    moved_to: str = ""

    @property
    def commit(self) -> str:
        digest = hashlib.sha1(self.name.encode())
        for path, content in sorted(self.files.items()):
            digest.update(path.encode() + hashlib.sha1(content).digest())
        return digest.hexdigest()


@dataclass(frozen=True)
class Asked:
    """One request as it came in. `port` is "hub" or "cdn"."""

    port: str
    method: str
    path: str
    headers: Mapping[str, str]

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")


def is_lfs(path: str, content: bytes) -> bool:
    return len(content) >= _LFS_SIZE or path.endswith(_LFS_NAMES)


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def blob_id(content: bytes) -> str:
    """Git's name of a file's content."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def entry(path: str, content: bytes) -> dict[str, Any]:
    """One row of a tree."""
    row: dict[str, Any] = {"type": "file", "path": path, "size": len(content), "oid": blob_id(content)}
    if is_lfs(path, content):
        row["lfs"] = {"oid": sha256(content), "size": len(content), "pointerSize": 134}
    return row
