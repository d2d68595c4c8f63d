"""Where in a zip archive the bytes of each file lie, for archives whose files are stored as they are.

Knows the format (PKWARE's APPNOTE.TXT, sections 4.3 to 4.5.3) as far as torch.save uses it, and refuses the rest: no
compression, no encryption, one disk, nothing overlapping, no name twice, nothing after the end. Nothing is unpacked.
"""

import itertools
import struct
from dataclasses import dataclass
from mmap import mmap

# At 80 bytes or so for each, far more files than any checkpoint has tensors.
_MAX_DIRECTORY_BYTES = 16 << 20

_END = struct.Struct("<4s4H2LH")
_END_64_LOCATOR = struct.Struct("<4sLQL")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_END_MAGIC, _END_64_LOCATOR_MAGIC, _END_64_MAGIC = b"PK\5\6", b"PK\6\7", b"PK\6\6"
_ENTRY_MAGIC, _LOCAL_MAGIC = b"PK\1\2", b"PK\3\4"
_ENCRYPTED = 1 | 1 << 6 | 1 << 13
_STORED = 0
_IN_64 = 0xFFFFFFFF  # the number is in the zip64 field instead


@dataclass(frozen=True)
class ZipEntry:
    """`begin` is where the file's own bytes start in the archive."""

    name: str
    begin: int
    size: int


def read_entries(archive: mmap) -> dict[str, ZipEntry]:
    """Name -> entry, in the order of the directory. Raises ValueError saying what is wrong with the archive."""
    directory, begin = _directory(archive)
    entries: dict[str, ZipEntry] = {}
    places = []
    position = 0
    while position < len(directory):
        if len(directory) - position < _ENTRY.size:
            raise ValueError("its table of contents is cut short")
        fields = _ENTRY.unpack_from(directory, position)
        magic, flags, method, (stored, size), lengths = fields[0], fields[3], fields[4], fields[8:10], fields[10:13]
        position += _ENTRY.size
        if magic != _ENTRY_MAGIC or position + sum(lengths) > len(directory):
            raise ValueError("its table of contents is damaged")
        raw_name = directory[position : position + lengths[0]]
        extra = directory[position + lengths[0] : position + lengths[0] + lengths[1]]
        position += sum(lengths)
        name = raw_name.decode("utf-8")
        if flags & _ENCRYPTED:
            raise ValueError(f"{name[:80]} in it is encrypted")
        size, stored, header = _wide(extra, size, stored, fields[16])
        if method != _STORED or stored != size:
            raise ValueError(f"{name[:80]} in it is compressed")
        if name in entries:
            raise ValueError(f"{name[:80]} is in it twice")
        data = _data_begin(archive, header, raw_name)
        if data + size > begin:
            raise ValueError(f"{name[:80]} in it ends beyond the end of the data")
        entries[name] = ZipEntry(name, data, size)
        places.append((header, data + size))
    places.sort()
    for (_, end), (following, _) in itertools.pairwise(places):
        if following < end:
            raise ValueError("two files in it overlap")
    return entries


def _directory(archive: mmap) -> tuple[bytes, int]:
    """The table of contents and where it begins, which is where the data ends."""
    at = len(archive) - _END.size
    if at < 0 or archive[at : at + 4] != _END_MAGIC:
        raise ValueError("its end is missing, so it was cut short, or something was added to it")
    _, disk, first_disk, here, total, size, begin, comment = _END.unpack_from(archive, at)
    end = at
    if at >= _END_64_LOCATOR.size and archive[at - 20 : at - 16] == _END_64_LOCATOR_MAGIC:
        _, locator_disk, end, disks = _END_64_LOCATOR.unpack_from(archive, at - _END_64_LOCATOR.size)
        if end + _END_64.size > at or archive[end : end + 4] != _END_64_MAGIC or locator_disk or disks > 1:
            raise ValueError("its end is damaged")
        _, _, _, _, disk, first_disk, here, total, size, begin = _END_64.unpack_from(archive, end)
    if disk or first_disk or here != total or comment:
        raise ValueError("it is in several parts, or has a comment, as no checkpoint has")
    if size > _MAX_DIRECTORY_BYTES:
        raise ValueError(f"its table of contents claims {size:,} bytes")
    if begin + size != end:
        raise ValueError("its table of contents is not where its end says")
    return archive[begin : begin + size], begin


def _wide(extra: bytes, *numbers: int) -> tuple[int, int, int]:
    """Size, stored size and offset, each from the zip64 field (kind 1) where 32 bits were too few."""
    wide = b""
    position = 0
    while position + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, position)
        if kind == 1:
            wide = extra[position + 4 : position + 4 + length]
        position += 4 + length
    result = []
    for number in numbers:
        if number == _IN_64:
            if len(wide) < 8:
                raise ValueError("its table of contents lacks a size")
            number, wide = int.from_bytes(wide[:8], "little"), wide[8:]
        result.append(number)
    size, stored, offset = result
    return size, stored, offset


def _data_begin(archive: mmap, header: int, name: bytes) -> int:
    if header + _LOCAL.size > len(archive):
        raise ValueError("its table of contents points beyond its end")
    fields = _LOCAL.unpack_from(archive, header)
    begin = header + _LOCAL.size
    if fields[0] != _LOCAL_MAGIC or archive[begin : begin + len(name)] != name or fields[9] != len(name):
        raise ValueError("its table of contents and its data disagree")
    return begin + int(fields[9]) + int(fields[10])
