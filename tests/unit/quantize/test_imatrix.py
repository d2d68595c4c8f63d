"""Importance matrices are read and written as llama-imatrix does it, and hostile ones are refused in a sentence."""

import random
import struct
from contextlib import suppress
from pathlib import Path

import gguf
import numpy as np
import pytest

from quantize.errors import QuantizeError
from quantize.imatrix import Importance, ImportanceMatrix, read_imatrix, write_imatrix


def a_matrix() -> ImportanceMatrix:
    numbers = np.random.default_rng(0)
    return ImportanceMatrix(
        {
            "blk.1.ffn_down.weight": Importance(numbers.random((1, 96), np.float32), np.array([1024], np.float32)),
            "blk.0.ffn_up_exps.weight": Importance(numbers.random((3, 8), np.float32), np.array([7, 0, 2], np.float32)),
        },
        ("a text.txt", "another"),
        2,
        512,
    )


def test_it_is_a_gguf_as_llama_imatrix_writes(tmp_path: Path) -> None:
    path = tmp_path / "imatrix.gguf"
    matrix = a_matrix()
    write_imatrix(path, matrix)
    reader = gguf.GGUFReader(path)
    fields = {name: field.contents() for name, field in reader.fields.items() if not name.startswith("GGUF.")}
    assert fields == {
        "general.type": "imatrix",
        "imatrix.datasets": ["a text.txt", "another"],
        "imatrix.chunk_count": 2,
        "imatrix.chunk_size": 512,
    }
    # Sorted by name, the sums before the counts, and a column of counts.
    assert [(tensor.name, list(map(int, tensor.shape))) for tensor in reader.tensors] == [
        ("blk.0.ffn_up_exps.weight.in_sum2", [8, 3]),
        ("blk.0.ffn_up_exps.weight.counts", [1, 3]),
        ("blk.1.ffn_down.weight.in_sum2", [96]),
        ("blk.1.ffn_down.weight.counts", [1]),
    ]
    for tensor in reader.tensors:
        name, _, kind = tensor.name.rpartition(".")
        assert np.array_equal(tensor.data.ravel(), getattr(matrix.entries[name], kind).ravel())
    assert [entry.name for entry in tmp_path.iterdir()] == ["imatrix.gguf"]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    matrix = a_matrix()
    write_imatrix(tmp_path / "imatrix.gguf", matrix)
    found = read_imatrix(tmp_path / "imatrix.gguf")
    assert (found.datasets, found.n_chunks, found.chunk_size) == (matrix.datasets, 2, 512)
    assert set(found.entries) == set(matrix.entries)
    for name, entry in matrix.entries.items():
        assert np.array_equal(found.entries[name].in_sum2, entry.in_sum2)
        assert np.array_equal(found.entries[name].counts, entry.counts)


def test_quantizing_takes_the_mean_square_and_one_for_an_expert_that_saw_nothing() -> None:
    entry = a_matrix().entries["blk.0.ffn_up_exps.weight"]
    values = entry.values()
    assert values.dtype == np.float32
    assert np.array_equal(values[:8], entry.in_sum2[0] / np.float32(7))
    assert np.array_equal(values[8:16], np.ones(8, np.float32))
    assert np.array_equal(values[16:], entry.in_sum2[2] / np.float32(2))


def legacy(name: bytes = b"blk.0.attn_q.weight", n_calls: int = 4, n_values: int = 3, n_entries: int = 1) -> bytes:
    values = struct.pack("<3f", 4.0, 8.0, 2.0)
    entry = struct.pack("<i", len(name)) + name + struct.pack("<ii", n_calls, n_values) + values
    return struct.pack("<i", n_entries) + entry + struct.pack("<ii", 4, 5) + b"a.txt"


def test_the_dat_of_before_2025_is_read(tmp_path: Path) -> None:
    path = tmp_path / "imatrix.dat"
    path.write_bytes(legacy())
    found = read_imatrix(path)
    assert (found.datasets, found.n_chunks) == (("a.txt",), 4)
    assert found.entries["blk.0.attn_q.weight"].values().tolist() == [1.0, 2.0, 0.5]
    path.write_bytes(legacy(n_calls=0))
    assert read_imatrix(path).entries["blk.0.attn_q.weight"].values().tolist() == [4.0, 8.0, 2.0]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GGUF",
        b"GGUF" + bytes(100),
        struct.pack("<i", 1 << 30) + bytes(100),
        legacy(n_entries=-1),
        legacy(n_entries=2),
        legacy(n_values=1 << 30),
        legacy(n_values=-1),
        legacy(name=b"x" * 200),
        legacy()[:40],
    ],
)
def test_other_files_are_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "imatrix.gguf"
    path.write_bytes(content)
    with pytest.raises(QuantizeError, match=r"imatrix\.gguf"):
        read_imatrix(path)


@pytest.mark.parametrize(("sums", "counts"), [([1, np.nan], [1]), ([1, np.inf], [1]), ([-1, 2], [1]), ([1, 1], [-1])])
def test_values_that_are_no_sums_of_squares_are_refused(sums: list[float], counts: list[float], tmp_path: Path) -> None:
    path = tmp_path / "imatrix.gguf"
    entry = Importance(np.array([sums], np.float32), np.array(counts, np.float32))
    write_imatrix(path, ImportanceMatrix({"blk.0.attn_q.weight": entry}, (), 1, 512))
    with pytest.raises(QuantizeError, match="no sums of squares"):
        read_imatrix(path)


def test_a_model_is_no_importance_matrix(wide_model: Path) -> None:
    with pytest.raises(QuantizeError, match="another kind"):
        read_imatrix(wide_model)


def test_damage_by_chance_is_read_or_told(tmp_path: Path) -> None:
    path = tmp_path / "imatrix.gguf"
    write_imatrix(path, a_matrix())
    wholes = [path.read_bytes(), legacy()]
    chance = random.Random(1)
    for number in range(400):
        data = bytearray(wholes[number % 2])
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data[: chance.choice([len(data), chance.randrange(len(data))])])
        with suppress(QuantizeError):
            read_imatrix(path)


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuantizeError, match="can't be written"):
        write_imatrix(tmp_path / "missing" / "imatrix.gguf", a_matrix())
