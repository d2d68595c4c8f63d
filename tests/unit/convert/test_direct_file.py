"""A file written past the system's cache has the very bytes of one written through it."""

import errno
import hashlib
import os
import random
import resource
import signal
from pathlib import Path

import pytest

from convert import direct_file, gguf_writer
from convert.conversion import convert
from convert.direct_file import DirectFile, can_write_directly

pytestmark = pytest.mark.skipif(not can_write_directly(), reason="this system can't write past its cache")


@pytest.mark.parametrize("head", [0, 1, 4095, 4096, 10_000])
@pytest.mark.parametrize("total", [0, 1, 4096, 8 << 20, (8 << 20) + 4097, (20 << 20) + 5])
def test_every_byte_is_there(tmp_path: Path, head: int, total: int) -> None:
    chance = random.Random(head + total)
    begin, content = chance.randbytes(head), chance.randbytes(total)
    path = tmp_path / "file"
    path.write_bytes(begin)
    with DirectFile(path) as file:
        at = 0
        while at < total:
            count = (
                chance.choice((1, 31, 4096, 1 << 20, 9 << 20)) if total - at < 1 << 16 else chance.randrange(9 << 20)
            )
            assert file.write(memoryview(content)[at : at + count]) == min(count, total - at)
            at += count
    assert path.read_bytes() == begin + content


def test_where_the_file_system_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory that begins between blocks is refused as a file system without direct writing refuses any."""
    real = os.pwrite
    refused = []

    def pwrite(descriptor: int, data: memoryview, at: int) -> int:
        if not refused:
            refused.append(at)
            raise OSError(errno.EINVAL, "Invalid argument")
        return real(descriptor, data, at)

    monkeypatch.setattr(direct_file.os, "pwrite", pwrite)
    path = tmp_path / "file"
    path.write_bytes(b"head")
    with DirectFile(path) as file:
        file.write(b"x" * 100_000)
    assert refused
    assert path.read_bytes() == b"head" + b"x" * 100_000


def test_a_limit_of_size_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"head")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (12 << 20, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"), DirectFile(path) as file:
            file.write(bytes(30 << 20))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("type_name", ["f32", "f16", "q8_0"])
def test_a_converted_model_is_the_same(
    tiny_stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, type_name: str
) -> None:
    convert(tiny_stories, tmp_path / "cached.gguf", type_name, lambda fraction, text: None)
    monkeypatch.setattr(gguf_writer, "_LARGE_BYTES", 0)
    report = convert(tiny_stories, tmp_path / "direct.gguf", type_name, lambda fraction, text: None)
    assert report.sha256 == hashlib.sha256((tmp_path / "direct.gguf").read_bytes()).hexdigest()
    assert (tmp_path / "direct.gguf").read_bytes() == (tmp_path / "cached.gguf").read_bytes()
