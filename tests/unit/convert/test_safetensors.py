"""Our reader of safetensors against the library's writer, and against files that lie."""

import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from convert.checkpoints.safetensors import SafetensorsFile, open_safetensors
from convert.checkpoints.tensors import to_float32
from convert.errors import ConvertError
from tests.unit.convert.checkpoints import safetensors_bytes


def entry(begin: Any, end: Any, shape: Any = (2,), dtype: Any = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": list(shape), "data_offsets": [begin, end]}


def test_values_equal_those_of_the_library(tmp_path: Path) -> None:
    torch.manual_seed(1)
    tensors = {
        "f32": torch.randn(3, 4),
        "f16": torch.randn(5).half(),
        "bf16": torch.tensor([1.5, -0.0, float("inf"), 3e38, 1e-40, float("nan")]).bfloat16(),
        "f64": torch.randn(2, 2, dtype=torch.float64),
        "empty": torch.zeros(0, 3),
        "scalar": torch.tensor(2.0),
    }
    save_file(tensors, tmp_path / "model.safetensors", {"format": "pt"})
    checkpoint = open_safetensors(tmp_path)
    assert set(checkpoint.tensors) == set(tensors)
    for name, tensor in tensors.items():
        stored = checkpoint.tensors[name]
        assert stored.shape == tuple(tensor.shape)
        found = to_float32(checkpoint.read(name), stored.dtype)
        np.testing.assert_array_equal(found.view(np.uint32), tensor.float().numpy().view(np.uint32))
        checkpoint.release()
        np.testing.assert_array_equal(to_float32(checkpoint.read(name), stored.dtype), found)
    checkpoint.close()


def test_arrays_stay_valid_after_closing(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(safetensors_bytes({"x": entry(0, 8)}, np.float32([1, 2]).tobytes()))
    checkpoint = open_safetensors(tmp_path)
    values = checkpoint.read("x")
    checkpoint.close()
    assert values.tolist() == [1, 2]


def test_other_types_are_named_when_read(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(safetensors_bytes({"q": entry(0, 2, (2,), "I8")}, b"ab"))
    with pytest.raises(ConvertError, match="q is stored as I8"):
        SafetensorsFile(path).read("q")


EIGHT = bytes(8)
BAD = {
    "empty": (b"", "has no header"),
    "short": (b"\2\0\0", "has no header"),
    "huge header": (b"\xff" * 8 + b"{}", "its header claims"),
    "header beyond the end": ((100).to_bytes(8, "little") + b"{}", "claims 100 bytes of a file of 10"),
    "not json": (safetensors_bytes(b"{nope"), "its header isn't valid"),
    "not utf-8": (safetensors_bytes(b'{"\xff": 1}'), "its header isn't valid"),
    "a list": (safetensors_bytes([]), "not a table of tensors"),
    "deep": (safetensors_bytes(b'{"x":' * 100_000), "its header isn't valid"),
    "twice": (safetensors_bytes(b'{"x": %s, "x": %s}' % ((json.dumps(entry(0, 8)).encode(),) * 2), EIGHT), "twice"),
    "no offsets": (safetensors_bytes({"x": {"dtype": "F32", "shape": [2]}}, EIGHT), "its header isn't valid"),
    "negative": (safetensors_bytes({"x": entry(-8, 0)}, EIGHT), "impossible numbers"),
    "fraction": (safetensors_bytes({"x": entry(0, 8.0)}, EIGHT), "impossible numbers"),
    "bool": (safetensors_bytes({"x": entry(0, 8, (True, 2))}, EIGHT), "impossible numbers"),
    "huge shape": (safetensors_bytes({"x": entry(0, 8, (1 << 62, 4))}, EIGHT), "impossible numbers"),
    "dimensions": (safetensors_bytes({"x": entry(0, 8, (1,) * 9 + (2,))}, EIGHT), "has 10 dimensions"),
    "type": (safetensors_bytes({"x": entry(0, 8, (2,), "F33")}, EIGHT), "the unknown type 'F33'"),
    "type list": (safetensors_bytes({"x": entry(0, 8, (2,), ["F32"])}, EIGHT), "its header isn't valid"),
    "product": (safetensors_bytes({"x": entry(0, 8, (3,))}, EIGHT), "can't have 8 bytes"),
    "overlap": (safetensors_bytes({"x": entry(0, 8), "y": entry(4, 12)}, bytes(12)), "y begins at 4 and not at 8"),
    "hole": (safetensors_bytes({"x": entry(4, 12)}, bytes(12)), "x begins at 4 and not at 0"),
    "truncated": (safetensors_bytes({"x": entry(0, 8)}, bytes(7)), "inside the tensor x"),
    "rest": (safetensors_bytes({"x": entry(0, 8)}, bytes(9)), "1 bytes at its end belong to no tensor"),
}


def test_names_of_strangers_stay_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(safetensors_bytes({"a\n\x1b[2Jb": entry(4, 12)}, bytes(12)))
    with pytest.raises(ConvertError) as caught:
        SafetensorsFile(path)
    assert "the tensor a\ufffd\ufffd[2Jb begins" in str(caught.value)


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_one_sentence(tmp_path: Path, name: str) -> None:
    content, expected = BAD[name]
    path = tmp_path / "x.safetensors"
    path.write_bytes(content)
    with pytest.raises(ConvertError) as caught:
        SafetensorsFile(path)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def test_random_damage_is_read_or_refused(tmp_path: Path) -> None:
    good = safetensors_bytes({"x": entry(0, 8), "y": entry(8, 12, (1, 2), "BF16")}, bytes(12))
    rng = random.Random(3)
    refused = 0
    path = tmp_path / "x.safetensors"
    for _ in range(400):
        content = bytearray(good)
        for _ in range(rng.randint(1, 3)):
            content[rng.randrange(len(content))] = rng.choice((0, 0x22, 0x2C, 0x39, 0xFF, rng.randrange(256)))
        path.write_bytes(content)
        try:
            file = SafetensorsFile(path)
            for name in file.tensors:
                file.read(name)
            file.close()
        except ConvertError:
            refused += 1
    assert 100 < refused < 400


def shards(folder: Path, weight_map: Any, files: dict[str, dict[str, Any]]) -> Path:
    for name, header in files.items():
        (folder / name).write_bytes(safetensors_bytes(header, bytes(8 * len(header))))
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": weight_map}))
    return folder


def test_shards_are_read_in_order(tmp_path: Path) -> None:
    files = {"b.safetensors": {"x": entry(0, 8)}, "a.safetensors": {"z": entry(0, 8), "y": entry(8, 16)}}
    shards(tmp_path, {"x": "b.safetensors", "y": "a.safetensors", "z": "a.safetensors"}, files)
    checkpoint = open_safetensors(tmp_path)
    assert list(checkpoint.tensors) == ["z", "y", "x"]
    checkpoint.close()


@pytest.mark.parametrize("shard", ["../a.safetensors", "/etc/passwd", "sub/a.safetensors", "..", "", "a\\b", 5, None])
def test_an_index_can_not_leave_its_folder(tmp_path: Path, shard: Any) -> None:
    with pytest.raises(ConvertError, match="which is no file beside it"):
        open_safetensors(shards(tmp_path, {"x": shard}, {}))


def test_index_and_shards_must_agree(tmp_path: Path) -> None:
    one = {"a.safetensors": {"x": entry(0, 8)}}
    with pytest.raises(ConvertError, match=r"b\.safetensors \(1 of 2 weight files\) is missing"):
        open_safetensors(shards(tmp_path, {"x": "a.safetensors", "y": "b.safetensors"}, one))
    with pytest.raises(ConvertError, match="lacks the tensor y"):
        open_safetensors(shards(tmp_path, {"x": "a.safetensors", "y": "a.safetensors"}, one))
    two = {"a.safetensors": {"x": entry(0, 8), "y": entry(8, 16)}}
    with pytest.raises(ConvertError, match="holds the tensor y, which the index does not place there"):
        open_safetensors(shards(tmp_path, {"x": "a.safetensors"}, two))
    with pytest.raises(ConvertError, match="has no weight_map"):
        open_safetensors(shards(tmp_path, [], {}))
