"""The first entries of a GGUF's header, from its first bytes: a model's shape is known before it is downloaded.

Knows the format (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, little-endian) as far as
single values go; long lists are counted, and where the bytes end the reading ends. A download is checked by others.
"""

import struct
from typing import Any

_MAGIC = b"GGUF"
# Type -> struct's letter and size in bytes; 8 is a string, 9 a list.
_SCALARS = {
    0: ("B", 1), 1: ("b", 1), 2: ("H", 2), 3: ("h", 2), 4: ("I", 4), 5: ("i", 4), 6: ("f", 4), 7: ("?", 1),
    10: ("Q", 8), 11: ("q", 8), 12: ("d", 8),
}  # fmt: skip
_STRING, _LIST = 8, 9
_MOST_ENTRIES = 10_000
_MOST_ITEMS = 4096
COUNT = "{}.count"


class _Ended(Exception):
    """The bytes end here."""


def read_head(data: bytes) -> dict[str, Any]:
    """Key -> value of what lies wholly in `data`. Of a list that is too long there is only its length, as KEY.count.

    Empty where the bytes are no GGUF.
    """
    if data[:4] != _MAGIC or len(data) < 24 or struct.unpack_from("<I", data, 4)[0] not in (2, 3):
        return {}
    (n_entries,) = struct.unpack_from("<Q", data, 16)
    found: dict[str, Any] = {}
    reader = _Reader(data, 24)
    try:
        for _ in range(min(n_entries, _MOST_ENTRIES)):
            key = reader.string()
            kind = reader.number("I", 4)
            if kind == _LIST:
                item, count = reader.number("I", 4), reader.number("Q", 8)
                found[COUNT.format(key)] = count
                items = reader.items(item, count)
                if count <= _MOST_ITEMS:
                    found[key] = items
            else:
                found[key] = reader.value(kind)
    except _Ended:
        pass
    return found


class _Reader:
    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self._at = at

    def number(self, letter: str, size: int) -> Any:
        return struct.unpack("<" + letter, self._take(size))[0]

    def string(self) -> str:
        return self._take(self.number("Q", 8)).decode("utf-8", "replace")

    def value(self, kind: int) -> Any:
        if kind == _STRING:
            return self.string()
        if kind not in _SCALARS:
            raise _Ended
        return self.number(*_SCALARS[kind])

    def items(self, kind: int, count: int) -> list[Any]:
        """At most _MOST_ITEMS of them are kept; all are passed over. Lists of lists end the reading."""
        if kind in _SCALARS and count > _MOST_ITEMS:
            self._take(_SCALARS[kind][1] * count)
            return []
        kept = []
        # Each takes a byte at least, so that the bytes bound the loop.
        for index in range(min(count, len(self._data))):
            item = self.value(kind)
            if index < _MOST_ITEMS:
                kept.append(item)
        return kept

    def _take(self, size: int) -> bytes:
        if size > len(self._data) - self._at:
            raise _Ended
        self._at += size
        return self._data[self._at - size : self._at]
