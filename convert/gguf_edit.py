"""Changes text in a GGUF's metadata and nothing else: every other key and every tensor keeps its bytes.

Knows the layout of the header (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md) as far as it takes to find
where a key begins and ends. The file is written anew beside its name and appears whole or not at all, also where it
takes its own place. Refuses to know what a key means.
"""

import contextlib
import os
import shutil
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from convert.early_sync import EarlySync
from convert.errors import ConvertError
from convert.gguf_file import DEFAULT_ALIGNMENT, GgufFile, read_gguf
from convert.gguf_writer import sync_folder

_FIXED = struct.Struct("<4sIQQ")  # magic, version, number of tensors, number of keys
_LENGTH = struct.Struct("<Q")
_KIND = struct.Struct("<I")
_ARRAY_HEAD = struct.Struct("<IQ")
_STRING, _ARRAY = 8, 9
# Type id of a scalar -> its bytes (gguf.md, enum gguf_metadata_value_type).
_SCALAR_BYTES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
# The largest chat templates of 2026 have 30,000 characters.
MAX_TEXT_BYTES = 1 << 20
_PIECE_BYTES = 8 << 20


def rewrite_text_keys(
    source: Path, target: Path, texts: Mapping[str, str | None], on_progress: Callable[[float], None] = lambda _: None
) -> None:
    """Write `source` to `target`, which may be the same, with each key of `texts` set to its text, or without it.

    A key that exists stays at its place, a new one follows the others. `on_progress` gets the fraction done, 0 to 1.
    A `target` that is a link becomes a file; what it pointed to stays as it is. Raises ConvertError where `source` is
    no usable GGUF, a text can't be stored, a key holds something else than text, or `target` can't be written.
    """
    for key, text in texts.items():
        _check(key, text)
    gguf = read_gguf(source)
    part = target.absolute().with_name(f".{target.name}.part")
    try:
        with source.open("rb") as old:
            head = old.read(gguf.data_offset)
            new_head = _edited(gguf, head, texts)
            _check_space(part.parent, len(new_head) + gguf.size_bytes - gguf.data_offset)
            try:
                _write(part, new_head, old, gguf, on_progress)
                shutil.copymode(source, part)
                os.replace(part, target)
            except BaseException:
                with contextlib.suppress(OSError):
                    part.unlink()
                raise
        sync_folder(part.parent)
    except OSError as error:
        raise ConvertError(f"{target} can't be written ({error.strerror}): the model is as it was.") from error
    on_progress(1.0)


def _check(key: str, text: str | None) -> None:
    try:
        if text is not None and len(text.encode()) > MAX_TEXT_BYTES:
            raise ConvertError(f"The text for {key} has {len(text):,} characters, more than a GGUF is given here.")
    except UnicodeEncodeError as error:
        raise ConvertError(f"The text for {key} holds half a character (a lone surrogate): write it again.") from error


def _edited(gguf: GgufFile, head: bytes, texts: Mapping[str, str | None]) -> bytes:
    """The new header, padded so that tensor data can follow."""
    try:
        magic, version, n_tensors, n_keys = _FIXED.unpack_from(head)
        position = _FIXED.size
        keys = []
        wanted = dict(texts)
        for _ in range(n_keys):
            start = position
            name, kind, position = _key_at(head, position)
            entry = head[start:position]
            if name in wanted:
                if kind != _STRING:
                    raise ConvertError(f"{gguf.path} holds no text as {name}, so none can be put there.")
                entry = _entry(name, wanted.pop(name))
            keys.append(entry)
        keys.extend(_entry(name, text) for name, text in wanted.items())
        keys = [entry for entry in keys if entry]
        tensors_end = _after_tensors(head, position, n_tensors)
    except (struct.error, KeyError) as error:
        raise ConvertError(f"{gguf.path} changed while it was being read: try again.") from error
    edited = _FIXED.pack(magic, version, n_tensors, len(keys)) + b"".join(keys) + head[position:tensors_end]
    alignment = gguf.metadata.get("general.alignment", DEFAULT_ALIGNMENT)
    assert isinstance(alignment, int)  # which read_gguf has checked
    return edited + bytes(-len(edited) % alignment)


def _entry(name: str, text: str | None) -> bytes:
    if text is None:
        return b""
    key, value = name.encode(), text.encode()
    return _LENGTH.pack(len(key)) + key + _KIND.pack(_STRING) + _LENGTH.pack(len(value)) + value


def _key_at(head: bytes, position: int) -> tuple[str, int, int]:
    """Name and type of the key at `position`, and where the next one begins."""
    (length,) = _LENGTH.unpack_from(head, position)
    position += _LENGTH.size
    name = head[position : position + length].decode("utf-8", "replace")
    position += length
    (kind,) = _KIND.unpack_from(head, position)
    position += _KIND.size
    if kind == _STRING:
        return name, kind, _after_string(head, position)
    if kind != _ARRAY:
        return name, kind, position + _SCALAR_BYTES[kind]
    element, count = _ARRAY_HEAD.unpack_from(head, position)
    position += _ARRAY_HEAD.size
    if element != _STRING:
        return name, kind, position + count * _SCALAR_BYTES[element]
    for _ in range(count):
        position = _after_string(head, position)
    return name, kind, position


def _after_string(head: bytes, position: int) -> int:
    (length,) = _LENGTH.unpack_from(head, position)
    return position + _LENGTH.size + int(length)


def _after_tensors(head: bytes, position: int, n_tensors: int) -> int:
    for _ in range(n_tensors):
        position = _after_string(head, position)
        (n_dimensions,) = _KIND.unpack_from(head, position)
        position += _KIND.size + 8 * n_dimensions + _KIND.size + 8  # shape, type, offset
    return position


def _write(part: Path, head: bytes, old: BinaryIO, gguf: GgufFile, on_progress: Callable[[float], None]) -> None:
    old.seek(gguf.data_offset)
    left = total = gguf.size_bytes - gguf.data_offset
    with part.open("wb") as file, EarlySync(file) as sync:
        file.write(head)
        while left > 0:
            on_progress(1 - left / total)
            piece = old.read(min(left, _PIECE_BYTES))
            if not piece:
                raise ConvertError(f"{gguf.path} became shorter while it was being read: try again.")
            file.write(piece)
            sync.written(len(piece))
            left -= len(piece)


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ConvertError(
            f"There is not enough room in {folder}: the model is written anew before the old file goes, which takes"
            f" {needed:,} bytes, and {free:,} are free. Make room first."
        )
