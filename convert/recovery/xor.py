"""XOR payloads as Open-Assistant published its LLaMA models: every file is the tuned model's XOR the base's.

Knows that rule (xor_codec.py: byte by byte, a shorter base continued by zeros, a longer one cut; added_tokens.json
plain; whole files gzipped or not) and how to see that a base was not the right one. The files it makes lie in a folder
of their own until the checkpoint is closed, and are as large as the payload.
"""

import contextlib
import errno
import gzip
import json
import shutil
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

import numpy as np

from convert.checkpoints.tensors import Array, Checkpoint, StoredTensor
from convert.errors import ConvertError
from convert.json_files import read_text
from convert.recovery.recognition import is_xor
from convert.sources import Source, open_source

_PLAIN = ("added_tokens.json",)
_ZIPPED = (".bin", ".pth", ".pt")
_PIECE_BYTES = 4 << 20
_MAX_FILES = 10_000
_GZIP = b"\x1f\x8b\x08"
# A tuned file may be longer than its base; a gzipped payload that unpacks to much more is none.
_MAX_GROWTH_BYTES = 1 << 30


class TemporaryCheckpoint:
    """A checkpoint whose files are removed when it is closed."""

    def __init__(self, checkpoint: Checkpoint, folder: Path) -> None:
        self._checkpoint = checkpoint
        self._folder = folder

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return self._checkpoint.tensors

    @property
    def paths(self) -> tuple[Path, ...]:
        return self._checkpoint.paths

    def read(self, name: str) -> Array:
        return self._checkpoint.read(name)

    def release(self) -> None:
        self._checkpoint.release()

    def close(self) -> None:
        self._checkpoint.close()
        shutil.rmtree(self._folder, ignore_errors=True)


def open_xor(payload: Path, base: Path, workspace: Path, on_progress: Callable[[float, str], None]) -> Source:
    """The model that `payload` and `base` make, its files in the new folder `workspace`.

    Raises ConvertError where a file of the base is missing, the disk is too small, or what comes out is no model.
    """
    files = _files(payload, base)
    _check_space(workspace.parent, sum(path.stat().st_size for path in files))
    shutil.rmtree(workspace, ignore_errors=True)
    try:
        workspace.mkdir()
        for number, path in enumerate(files):
            on_progress(number / len(files), f"recovering {path.name}")
            if path.name in _PLAIN:
                shutil.copyfile(path, workspace / path.name)
            else:
                decode_file(path, base / path.name, workspace / path.name)
        for path in files:
            _check_opens(workspace / path.name, base)
        try:
            opened = open_source(workspace)
        except ConvertError as error:
            raise _mismatch(base, str(error).replace(str(workspace), "the recovered folder")) from error
    except OSError as error:
        shutil.rmtree(workspace, ignore_errors=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise ConvertError(f"There is not enough room in {workspace.parent} for the recovered files.") from error
        raise ConvertError(f"{error.filename} can't be used ({error.strerror}).") from error
    except BaseException:
        shutil.rmtree(workspace, ignore_errors=True)
        raise
    return Source(
        folder=payload,
        tokenizer=workspace,
        config=opened.config,
        checkpoint=TemporaryCheckpoint(opened.checkpoint, workspace),
        warnings=opened.warnings,
    )


def decode_file(payload: Path, base: Path, target: Path) -> None:
    """Write payload XOR base, as long as the payload. Raises ConvertError where a gzipped payload is damaged."""
    with contextlib.ExitStack() as stack:
        encoded: BinaryIO = stack.enter_context(payload.open("rb"))
        zipped = encoded.read(len(_GZIP)) == _GZIP
        encoded.seek(0)
        if zipped:
            encoded = stack.enter_context(gzip.GzipFile(fileobj=encoded))  # type: ignore[assignment]
        reference = stack.enter_context(base.open("rb"))
        output = stack.enter_context(target.open("wb"))
        room = base.stat().st_size + _MAX_GROWTH_BYTES
        try:
            while piece := encoded.read(_PIECE_BYTES):
                room -= len(piece)
                if zipped and room < 0:
                    raise ConvertError(f"{payload} unpacks to far more than {base} has: it is no XOR payload.")
                result = np.frombuffer(piece, np.uint8).copy()
                other = np.frombuffer(reference.read(len(piece)), np.uint8)
                result[: other.size] ^= other
                output.write(result.data)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise ConvertError(f"{payload} is damaged ({error}): download it again.") from error


def _files(payload: Path, base: Path) -> list[Path]:
    if not payload.is_dir() or not base.is_dir():
        raise ConvertError(
            f"{payload} and {base} must both be folders: an XOR payload has a file for each of the base."
        )
    files = sorted(path for path in payload.iterdir() if path.is_file() and not path.name.startswith("."))
    if not files or len(files) > _MAX_FILES:
        raise ConvertError(f"{payload} has {len(files):,} files, which no XOR payload has.")
    if not is_xor(payload):
        raise ConvertError(f"{payload} is no XOR payload: its config.json is missing, or is readable as it is.")
    # Notes that were put beside the payload have no counterpart; what the model is made of must have one.
    kept = [path for path in files if path.name in _PLAIN or (base / path.name).is_file()]
    for path in files:
        if path not in kept and path.suffix in (*_ZIPPED, ".json", ".safetensors", ".model"):
            raise ConvertError(
                f"{base} lacks {path.name}, with which the file of that name must be combined: the base has to be "
                "LLaMA converted by the very version of transformers that the model's page names."
            )
    return kept


def _check_opens(path: Path, base: Path) -> None:
    """Raise the mismatch where the file isn't what its name says: text of JSON, or a zip whose sums are right."""
    if path.suffix == ".json":
        try:
            json.loads(read_text(path))
        except (ConvertError, ValueError, RecursionError) as error:
            raise _mismatch(base, f"{path.name} is no JSON") from error
    elif path.suffix in _ZIPPED:
        try:
            with zipfile.ZipFile(path) as archive:
                damaged = archive.testzip()
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
            raise _mismatch(base, f"{path.name} is no archive") from error
        if damaged is not None:
            raise _mismatch(base, f"{path.name} is damaged inside")


def _mismatch(base: Path, what: str) -> ConvertError:
    return ConvertError(
        f"The base files do not match byte for byte: {what.rstrip('.')} after combining with {base}. The base has to "
        "be LLaMA converted by the very version of transformers that the model's page names."
    )


def _check_space(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ConvertError(
            f"There is not enough room in {folder}: the recovered files need {needed:,} bytes, besides the model, and "
            f"{free:,} are free. Make room or choose another disk."
        )
