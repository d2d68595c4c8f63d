"""The header reader against files written byte by byte, against gguf's own writer, and against random damage."""

import dataclasses
import random
import struct
import time
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from convert.errors import ConvertError
from convert.gguf_file import TENSOR_TYPES, ArraySummary, GgufFile, bits_per_weight, read_gguf, type_counts


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def key(name: str, kind: int, value: bytes) -> bytes:
    return text(name) + struct.pack("<I", kind) + value


def tensor(name: str, shape: tuple[int, ...], kind: int, offset: int) -> bytes:
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


def header(keys: list[bytes], tensors: list[bytes], data: int = 0, version: int = 3) -> bytes:
    front = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(keys)) + b"".join(keys) + b"".join(tensors)
    return front + bytes(-len(front) % 32) + bytes(data)


ARCHITECTURE = key("general.architecture", 8, text("llama"))
GOOD = header(
    [
        ARCHITECTURE,
        key("a", 4, struct.pack("<I", 7)),
        key("b", 7, b"\1"),
        key("c", 6, struct.pack("<f", 0.5)),
        key("d", 9, struct.pack("<IQ", 8, 2) + text("é") + text("")),
        key("e", 9, struct.pack("<IQ65i", 5, 65, *range(65))),
        key("f", 9, struct.pack("<IQ", 8, 70) + b"".join(text(str(n)) for n in range(70))),
    ],
    [tensor("x.weight", (256, 2), 12, 0), tensor("y", (3,), 0, 288)],
    288 + 12,
)


def read(tmp_path: Path, content: bytes, long_arrays: bool = False) -> Any:
    path = tmp_path / "file.gguf"
    path.write_bytes(content)
    return read_gguf(path, long_arrays)


def test_reads_what_is_there(tmp_path: Path) -> None:
    file = read(tmp_path, GOOD)
    assert dict(file.metadata) == {
        "general.architecture": "llama",
        "a": 7,
        "b": True,
        "c": 0.5,
        "d": ["é", ""],
        "e": ArraySummary(65, "int32"),
        "f": ArraySummary(70, "string"),
    }
    first, second = file.tensors
    assert dataclasses.astuple(first) == ("x.weight", (256, 2), "Q4_K", 0, 512, 288)
    assert dataclasses.astuple(second) == ("y", (3,), "F32", 288, 3, 12)
    assert file.data_offset + 300 == file.size_bytes == len(GOOD)
    assert type_counts(file) == {"Q4_K": 1, "F32": 1}
    assert bits_per_weight(file) == 8 * 300 / 515
    assert read(tmp_path, GOOD.replace(b"GGUF\3", b"GGUF\2")).version == 2


def test_long_arrays_on_demand(tmp_path: Path) -> None:
    file = read(tmp_path, GOOD, long_arrays=True)
    assert file.metadata["e"] == list(range(65))
    assert file.metadata["f"] == [str(n) for n in range(70)]


def test_no_tensors_have_no_bits() -> None:
    assert bits_per_weight(GgufFile(Path("none"), 3, {}, (), 0, 0)) == 0.0


def test_sizes_of_types_are_those_of_gguf() -> None:
    ours = {name: (block, size) for name, block, size in TENSOR_TYPES.values()}
    # Q8_1 is never stored; the package's size for it differs from ggml's.
    theirs = {kind.name: size for kind, size in gguf.GGML_QUANT_SIZES.items() if kind.name != "Q8_1"}
    assert {name: ours.get(name) for name in theirs} == theirs
    assert {ours_id for ours_id in TENSOR_TYPES if ours_id != 42} == {kind.value for kind in gguf.GGML_QUANT_SIZES}


def test_agrees_with_the_writer_of_gguf(tmp_path: Path) -> None:
    path = tmp_path / "written.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_uint64("big", 1 << 60)
    writer.add_float64("pi", 3.25)
    writer.add_array("words", ["a", "b"])
    writer.add_custom_alignment(64)
    rng = np.random.default_rng(1)
    for index, shape in enumerate([(3, 32), (5,), (2, 3, 64)]):
        writer.add_tensor(f"t{index}", rng.normal(size=shape).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    file = read_gguf(path)
    reader = gguf.GGUFReader(path)
    assert file.metadata["big"] == 1 << 60
    assert file.metadata["words"] == ["a", "b"]
    assert file.metadata["general.alignment"] == 64
    assert [(t.name, list(t.shape), file.data_offset + t.offset, t.n_bytes) for t in file.tensors] == [
        (t.name, t.shape.tolist(), t.data_offset, t.n_bytes) for t in reader.tensors
    ]


def test_a_large_vocabulary_is_skipped_quickly(tmp_path: Path) -> None:
    tokens = struct.pack("<IQ", 8, 128_000) + b"".join(text(f"token {n}") for n in range(128_000))
    content = header([ARCHITECTURE, key("tokens", 9, tokens)], [])
    read(tmp_path, content)
    begin = time.perf_counter()
    file = read_gguf(tmp_path / "file.gguf")
    # About 20 ms; a reader that makes an object of every token takes ten times as long.
    assert time.perf_counter() - begin < 10
    assert file.metadata["tokens"] == ArraySummary(128_000, "string")


BAD = {
    "empty": (b"", "begins with b''"),
    "magic": (b"GGML" + GOOD[4:], "is not a GGUF file: it begins with b'GGML'"),
    "big endian": (b"GGUF\0\0\0\3" + GOOD[8:], "big-endian"),
    "version 1": (b"GGUF\1" + GOOD[5:], "version 1;"),
    "version 4": (b"GGUF\4" + GOOD[5:], "newer than"),
    "no counts": (GOOD[:10], "in the middle of its header"),
    "many tensors": (GOOD[:8] + struct.pack("<Q", 1 << 60) + GOOD[16:], "claims 1,152,921,504,606,846,976 tensors"),
    "many keys": (GOOD[:16] + struct.pack("<Q", 1 << 40) + GOOD[24:], "1,099,511,627,776 keys"),
    "long key": (header([struct.pack("<Q", 1 << 62) + b"x" * 40], []), "in the middle of its header"),
    "empty key": (header([key("", 4, b"\0\0\0\0")], []), "a key with a name of 0 bytes"),
    "key twice": (header([ARCHITECTURE, ARCHITECTURE], []), "'general.architecture' occurs twice"),
    "value type": (header([key("k", 13, b"")], []), "the unknown type 13"),
    "array in array": (header([key("k", 9, struct.pack("<IQ", 9, 1))], []), "array of the unknown type 9"),
    "long array": (header([key("k", 9, struct.pack("<IQ", 10, 1 << 61))], []), "claims an array of"),
    "long string": (header([key("k", 8, struct.pack("<Q", 1 << 63))], []), "in the middle of its header"),
    "strings": (header([key("k", 9, struct.pack("<IQQ", 8, 1, 1 << 50))], []), "in the middle of its header"),
    "skipped strings": (
        header([key("k", 9, struct.pack("<IQQ", 8, 65, 1 << 50) + bytes(65 * 8))], []),
        "in the middle of its header",
    ),
    "alignment 0": (header([key("general.alignment", 4, bytes(4))], []), "alignment can't be 0"),
    "alignment 24": (header([key("general.alignment", 4, b"\x18\0\0\0")], []), "alignment can't be 24"),
    "alignment text": (header([key("general.alignment", 8, text("x"))], []), "alignment can't be 'x'"),
    "dimensions": (header([], [tensor("x", (1,) * 5, 0, 0)], 64), "claims 5 dimensions"),
    "zero": (header([], [tensor("x", (0,), 0, 0)], 64), "can't have the shape (0,)"),
    "overflow": (header([], [tensor("x", (1 << 40, 1 << 40), 0, 0)], 64), "can't have the shape"),
    "block": (header([], [tensor("x", (255,), 12, 0)], 640), "type Q4_K can't have the shape (255,)"),
    "removed type": (header([], [tensor("x", (32,), 4, 0)], 640), "the type 4, which is unknown"),
    "tensor twice": (header([], [tensor("x", (8,), 0, 0), tensor("x", (8,), 0, 32)], 640), "'x' occurs twice"),
    "tensor name": (header([], [tensor("x" * 64, (8,), 0, 0)], 640), "a tensor with a name of 64 bytes"),
    "offset": (header([], [tensor("x", (8,), 0, 32)], 640), "lies at 32 and not at 0"),
    "overlap": (header([], [tensor("x", (64,), 0, 0), tensor("y", (8,), 0, 32)], 640), "lies at 32 and not at 256"),
    "cut short": (GOOD[:-1], "inside the tensor y"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_one_sentence(tmp_path: Path, name: str) -> None:
    content, expected = BAD[name]
    with pytest.raises(ConvertError) as caught:
        read(tmp_path, content)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match="No such file"):
        read_gguf(tmp_path / "none.gguf")
    with pytest.raises(ConvertError, match="can't be read"):
        read_gguf(tmp_path)


def test_random_damage_is_read_or_refused(tmp_path: Path) -> None:
    rng = random.Random(5)
    refused = 0
    for _ in range(400):
        content = bytearray(GOOD)
        for _ in range(rng.randint(1, 4)):
            content[rng.randrange(len(content) - 320)] = rng.choice((0, 1, 0x7F, 0x80, 0xFF, rng.randrange(256)))
        del content[rng.randrange(len(content)) if rng.random() < 0.2 else len(content) :]
        try:
            read(tmp_path, bytes(content), long_arrays=rng.random() < 0.5)
        except ConvertError:
            refused += 1
    assert 100 < refused < 400
