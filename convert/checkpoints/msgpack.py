"""The part of MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md) that arrays are stored in.

Knows lengths and where bytes lie, and copies none; what does not fit into the given stretch is a ValueError. Refuses
to build anything of values that it is not asked for.
"""

import mmap

# First byte -> bytes of the big-endian length that follows it.
_ARRAYS = {0xDC: 2, 0xDD: 4}
_MAPS = {0xDE: 2, 0xDF: 4}
_BYTES = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}  # "bin", and "str" as old writers had for both
_TEXTS = {0xD9: 1, 0xDA: 2, 0xDB: 4}
_UNSIGNED = {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8}
_FLAGS = (0xC0, 0xC2, 0xC3)  # nothing, false, true
_NUMBERS = {**_UNSIGNED, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8, 0xCA: 4, 0xCB: 8}
_EXTENSIONS = {0xC7: 1, 0xC8: 2, 0xC9: 4}
_FIXED_EXTENSIONS = {0xD4: 1, 0xD5: 2, 0xD6: 4, 0xD7: 8, 0xD8: 16}
_MAX_TEXT = 256

Span = tuple[int, int]


class MessageReader:
    """Reads values one after another from `position` to `end`, both offsets in `data`."""

    def __init__(self, data: mmap.mmap | bytes, position: int, end: int) -> None:
        self._data = data
        self.position = position
        self._end = end

    @property
    def at_end(self) -> bool:
        return self.position >= self._end

    def next_is_map(self) -> bool:
        return not self.at_end and (self._data[self.position] >> 4 == 8 or self._data[self.position] in _MAPS)

    def next_is_array(self) -> bool:
        return not self.at_end and (self._data[self.position] >> 4 == 9 or self._data[self.position] in _ARRAYS)

    def next_is_extension(self) -> bool:
        first = -1 if self.at_end else self._data[self.position]
        return first in _EXTENSIONS or first in _FIXED_EXTENSIONS

    def array(self, limit: int) -> int:
        """The number of values that follow and belong to it."""
        return self._count(9, _ARRAYS, limit, "array")

    def map(self, limit: int) -> int:
        """The number of pairs of key and value that follow and belong to it."""
        return self._count(8, _MAPS, limit, "map")

    def text(self) -> str:
        first = self._byte()
        if first >> 5 == 5:
            length = first & 0x1F
        elif first in _TEXTS:
            length = self._number(_TEXTS[first])
        else:
            raise ValueError(f"a text begins with {first:#04x}")
        if length > _MAX_TEXT:
            raise ValueError(f"a text of {length:,} bytes")
        begin, end = self._take(length)
        return self._data[begin:end].decode("utf-8", "replace")

    def integer(self) -> int:
        first = self._byte()
        if first < 0x80:
            return first
        if first not in _UNSIGNED:
            raise ValueError(f"a number begins with {first:#04x}")
        return self._number(_UNSIGNED[first])

    def skip_scalar(self) -> None:
        """Pass by a number, a flag or nothing; anything else is a ValueError."""
        first = self._byte()
        if first < 0x80 or first >= 0xE0 or first in _FLAGS:
            return
        if first not in _NUMBERS:
            raise ValueError(f"a number was expected, and {first:#04x} found")
        self._take(_NUMBERS[first])

    def bytes(self) -> Span:
        """Where bytes, or a text in their place, begin and end."""
        first = self._byte()
        if first >> 5 == 5:
            return self._take(first & 0x1F)
        if first not in _BYTES:
            raise ValueError(f"bytes begin with {first:#04x}")
        return self._take(self._number(_BYTES[first]))

    def extension(self) -> tuple[int, Span]:
        """The number of the extension's type, and where its content begins and ends."""
        first = self._byte()
        if first in _FIXED_EXTENSIONS:
            length = _FIXED_EXTENSIONS[first]
        elif first in _EXTENSIONS:
            length = self._number(_EXTENSIONS[first])
        else:
            raise ValueError(f"an extension begins with {first:#04x}")
        return self._byte(), self._take(length)

    def _count(self, high_bits: int, long_forms: dict[int, int], limit: int, what: str) -> int:
        first = self._byte()
        if first >> 4 == high_bits:
            count = first & 0x0F
        elif first in long_forms:
            count = self._number(long_forms[first])
        else:
            raise ValueError(f"{what} expected, and {first:#04x} found")
        if count > limit:
            raise ValueError(f"{what} of {count:,} values")
        return count

    def _byte(self) -> int:
        begin, _ = self._take(1)
        return self._data[begin]

    def _number(self, n_bytes: int) -> int:
        begin, end = self._take(n_bytes)
        return int.from_bytes(self._data[begin:end], "big")

    def _take(self, n_bytes: int) -> Span:
        begin = self.position
        if n_bytes > self._end - begin:
            raise ValueError(f"it ends after {self._end:,} bytes, inside a value")
        self.position = begin + n_bytes
        return begin, self.position
