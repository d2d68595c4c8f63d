"""What the library needs to know of a GGUF's header, in short, and a cache of it: a header is read once per change.

Knows GGUF's keys (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md) that tell what kind of file it is. Knows
nothing of folders and of how files belong together.
"""

import hashlib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from app.storage.library_folders import FoundFile
from app.storage.stamped_cache import StampedCache
from convert.errors import ConvertError
from convert.gguf_file import GgufFile, read_gguf

_LONGEST_TEXT = 200
# llama.cpp's architectures that turn text into vectors and never into more text (llama-arch.h).
_ENCODERS = (
    "bert", "nomic-bert", "nomic-bert-moe", "neo-bert", "modern-bert", "eurobert", "jina-bert-v2", "jina-bert-v3",
    "gemma-embedding", "llama-embed", "t5encoder",
)  # fmt: skip
_POOLED = (1, 2, 3, 4)  # llama_pooling_type in llama.h: mean, cls, last, rank


@dataclass(frozen=True)
class Heading:
    """A header in short. `type` is `general.type`, "model" where it is not told; `split_no` counts from 0.

    `tensor_bytes` and `parameters` are over all tensors of this file. `layout` is the same for files whose tensors
    have the same names, types and shapes. `embeds` is true of models that make vectors of texts. `problem` is a
    sentence where the file can't be read, and then the rest is empty.
    """

    architecture: str = ""
    type: str = "model"
    name: str = ""
    parameters: int = 0
    tensor_bytes: int = 0
    n_tensors: int = 0
    split_no: int = 0
    split_count: int = 1
    embeds: bool = False
    layout: str = ""
    problem: str | None = None

    @property
    def bits_per_weight(self) -> float:
        return 8 * self.tensor_bytes / self.parameters if self.parameters else 0.0


class Headings:
    """Safe to use from several threads."""

    def __init__(self, cache_file: Path | None) -> None:
        self._cache = StampedCache(cache_file)

    def known(self, file: FoundFile) -> Heading | None:
        """None where the file has to be read first."""
        value = self._cache.get(file.path, file.size_bytes, file.mtime_ns)
        return None if value is None else _heading_from(value)

    def read(self, file: FoundFile) -> Heading:
        """Never raises: what is wrong is in `problem`."""
        known = self.known(file)
        if known is not None:
            return known
        try:
            heading = heading_of(read_gguf(file.path))
        except ConvertError as error:
            heading = Heading(problem=str(error))
            if isinstance(error.__cause__, OSError):
                return heading  # permissions and cables change without the file
        self._cache.put(file.path, file.size_bytes, file.mtime_ns, asdict(heading))
        return heading

    def save(self) -> None:
        self._cache.save()


def heading_of(gguf: GgufFile) -> Heading:
    architecture = _text(gguf, "general.architecture")
    pooling = gguf.metadata.get(f"{architecture}.pooling_type")
    layout = hashlib.sha256(repr([(tensor.name, tensor.type, tensor.shape) for tensor in gguf.tensors]).encode())
    return Heading(
        architecture=architecture,
        type=_text(gguf, "general.type") or "model",
        name=_text(gguf, "general.name"),
        parameters=sum(tensor.n_elements for tensor in gguf.tensors),
        tensor_bytes=sum(tensor.n_bytes for tensor in gguf.tensors),
        n_tensors=len(gguf.tensors),
        split_no=_count(gguf, "split.no", 0),
        split_count=_count(gguf, "split.count", 1),
        embeds=architecture in _ENCODERS or pooling in _POOLED,
        layout=layout.hexdigest()[:16],
    )


def _text(gguf: GgufFile, key: str) -> str:
    value = gguf.metadata.get(key)
    return value[:_LONGEST_TEXT] if isinstance(value, str) else ""


def _count(gguf: GgufFile, key: str, otherwise: int) -> int:
    value = gguf.metadata.get(key)
    return value if type(value) is int and 0 <= value < 1 << 16 else otherwise


def _heading_from(value: Any) -> Heading | None:
    """None where the value, read from JSON, is no heading."""
    if not isinstance(value, dict) or value.keys() != _TYPES.keys():
        return None
    if any(type(value[name]) is not kind for name, kind in _TYPES.items() if name != "problem"):
        return None
    problem = value["problem"]
    return Heading(**value) if problem is None or isinstance(problem, str) else None


_TYPES = {field.name: type(field.default) for field in fields(Heading)}
