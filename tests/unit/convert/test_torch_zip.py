"""torch's checkpoints: every number as torch reads it, every lie refused, nothing ever run."""

import collections
import os
import pickle
import random
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from convert.checkpoints.torch_pickle import ForeignName, read_pickle
from convert.checkpoints.torch_zip import TorchFile, open_torch
from convert.errors import ConvertError
from tests.unit.convert.torch_files import Call, Storage, archive, description, tensor

FOUR = struct.pack("<4f", 1, 2, 3, 4)


def tensors_of_all_kinds() -> dict[str, Any]:
    torch.manual_seed(3)
    shared = torch.randn(7, 9)
    return {
        "f32": torch.randn(3, 4),
        "f16": torch.randn(5).half(),
        "bf16": torch.randn(2, 3).bfloat16(),
        "f64": torch.randn(2, 2).double(),
        "parameter": torch.nn.Parameter(torch.randn(2, 5)),
        "view": shared[1:5, 2:7],
        "transposed": shared.t(),
        "steps": shared[::2, ::3],
        "shared": shared,
        "empty": torch.empty(0, 3),
        "scalar": torch.tensor(3.5),
        "expanded": torch.randn(3, 1).expand(3, 4),
    }


def bits(value: torch.Tensor) -> np.ndarray[Any, Any]:
    detached = value.detach()
    return (detached.view(torch.uint16) if detached.dtype == torch.bfloat16 else detached).numpy()


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_every_number_as_torch_reads_it(tmp_path: Path, protocol: int) -> None:
    path = tmp_path / "all.bin"
    torch.save(tensors_of_all_kinds(), path, pickle_protocol=protocol)
    expected = torch.load(path, weights_only=False)  # its safe reader knows protocol 2 only
    file = TorchFile(path)
    try:
        assert list(file.tensors) == list(expected)
        for name, value in expected.items():
            found = file.read(name)
            assert found.shape == tuple(value.shape) == file.tensors[name].shape
            assert found.dtype == bits(value).dtype
            assert found.tobytes() == bits(value).tobytes()
            assert not found.flags.writeable or found.size == 0
        file.release()
    finally:
        del found
        file.close()


def test_numbers_that_are_no_weights_are_listed_and_not_read(tmp_path: Path) -> None:
    kinds = {
        "I64": torch.int64, "I32": torch.int32, "I16": torch.int16, "I8": torch.int8, "U8": torch.uint8,
        "BOOL": torch.bool,
    }  # fmt: skip
    torch.save({name: torch.ones(2, 2).to(kind) for name, kind in kinds.items()}, tmp_path / "whole.bin")
    file = TorchFile(tmp_path / "whole.bin")
    assert {name: tensor.dtype for name, tensor in file.tensors.items()} == {name: name for name in kinds}
    with pytest.raises(ConvertError, match="the tensor I64 is stored as I64"):
        file.read("I64")
    file.close()


def trained() -> tuple[torch.nn.Module, torch.optim.Optimizer]:
    torch.manual_seed(1)
    model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Linear(4, 2))
    optimizer = torch.optim.AdamW(model.parameters())
    model(torch.randn(2, 3)).sum().backward()
    optimizer.step()
    return model, optimizer


@pytest.mark.parametrize("key", ["model", "state_dict", "model_state_dict", "weights"])
def test_weights_inside_a_training_checkpoint(tmp_path: Path, key: str) -> None:
    model, optimizer = trained()
    saved = {
        key: model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "dtype": torch.bfloat16,
        "size": torch.Size([2, 3]),
        "device": torch.device("cpu"),
        "epoch": 3,
        "loss": 0.25,
        "seed": 1 << 70,
        "rng": torch.get_rng_state(),
    }
    torch.save(saved, tmp_path / "training.pt")
    file = TorchFile(tmp_path / "training.pt")
    assert list(file.tensors) == ["0.weight", "0.bias", "1.weight", "1.bias"]
    assert np.array_equal(file.read("1.weight"), model[1].weight.detach().numpy())
    file.close()


def test_the_model_is_told_from_its_average(tmp_path: Path) -> None:
    model, _ = trained()
    torch.save({"ema": model.state_dict(), "model": model.state_dict()}, tmp_path / "two.pt")
    TorchFile(tmp_path / "two.pt").close()
    torch.save({"ema": model.state_dict(), "student": model.state_dict()}, tmp_path / "which.pt")
    with pytest.raises(ConvertError, match=r"several tables of tensors \(ema, student\)"):
        TorchFile(tmp_path / "which.pt")


@pytest.mark.parametrize("wrapper", ["module.", "_orig_mod.", "module._orig_mod."])
def test_wrappers_leave_the_names(tmp_path: Path, wrapper: str) -> None:
    model, _ = trained()
    torch.save({wrapper + name: value for name, value in model.state_dict().items()}, tmp_path / "wrapped.bin")
    file = TorchFile(tmp_path / "wrapped.bin")
    assert list(file.tensors) == list(model.state_dict())
    file.close()


def test_shards_by_index(tmp_path: Path) -> None:
    """FastChat's names have no "-of-N": the index alone says which files there are."""
    torch.save({"a": torch.ones(2, 2)}, tmp_path / "pytorch_model-0.bin")
    torch.save({"b": torch.zeros(3)}, tmp_path / "pytorch_model-1.bin")
    torch.save({"c": torch.zeros(3)}, tmp_path / "pytorch_model-00001-of-00002.bin")
    index = '{"metadata": {}, "weight_map": {"a": "pytorch_model-0.bin", "b": "pytorch_model-1.bin"}}'
    (tmp_path / "pytorch_model.bin.index.json").write_text(index)
    checkpoint = open_torch(tmp_path)
    assert list(checkpoint.tensors) == ["a", "b"]
    assert checkpoint.read("b").tolist() == [0, 0, 0]
    checkpoint.close()
    (tmp_path / "pytorch_model-1.bin").unlink()
    with pytest.raises(ConvertError, match=r"pytorch_model-1\.bin \(1 of 2 weight files\) is missing"):
        open_torch(tmp_path)


class Sets:
    """Pickled as an object that is made without its constructor and given attributes."""

    def __init__(self) -> None:
        self.value = 1


def operations(*parts: bytes) -> bytes:
    return b"\x80\x02" + b"".join(parts) + b"."


def evil(canary: Path) -> dict[str, bytes]:
    command = f"touch {canary}".encode()
    line = command + b"\n"
    return {
        "system": description({"w": Call(os.system, f"touch {canary}")}),
        "eval": description({"w": Call(eval, f"open({str(canary)!r}, 'w').close()")}),
        "open": description({"w": Call(open, str(canary), "w")}),
        "getattr": description({"w": Call(getattr, "text", "upper")}),
        "torch.load": description({"w": Call(torch.load, str(canary))}),
        "object": description({"w": Sets()}),
        "dotted name": operations(b"\x8c\x05torch\x8c\x0a_utils.sys\x93"),
        "dotted beyond an allowed one": operations(b"\x8c\x0bcollections\x8c\x14OrderedDict.__init__\x93"),
        "INST": operations(b"(S'" + command + b"'\nios\nsystem\n"),
        "OBJ": operations(b"(cos\nsystem\n\x8c" + bytes([len(command)]) + command + b"o"),
        "NEWOBJ": operations(b"ccollections\nOrderedDict\n)\x81"),
        "NEWOBJ_EX": operations(b"ccollections\nOrderedDict\n)}\x92"),
        "BUILD on a name": operations(b"ctorch._utils\n_rebuild_tensor_v2\n}\x8c\x08__code__Nsb"),
        "EXT1": operations(b"\x82\x01"),
        "textual persistent id": operations(b"P" + line),
        "buffer": operations(b"\x97"),
    }


@pytest.mark.parametrize("name", evil(Path("canary")))
def test_nothing_is_run(tmp_path: Path, name: str) -> None:
    canary = tmp_path / "canary"
    path = archive(tmp_path / "evil.bin", evil(canary)[name], {})
    with pytest.raises(ConvertError) as caught:
        TorchFile(path)
    assert not canary.exists()
    assert "\n" not in str(caught.value)
    foreign = name in ("system", "eval", "open", "getattr", "torch.load", "object", "OBJ") or name.startswith("dotted")
    assert ("nothing in it was run" in str(caught.value)) == foreign
    if foreign:
        assert type(caught.value.__cause__) is ForeignName


def test_the_evil_pickles_are_evil(tmp_path: Path) -> None:
    """Otherwise the test above would prove nothing."""
    pickle.loads(evil(tmp_path / "canary")["open"])["w"].close()
    assert (tmp_path / "canary").exists()


def f32(offset: Any, shape: Any, strides: Any) -> bytes:
    return description({"w": tensor(Storage("0", 4), offset, shape, strides)})


@pytest.mark.parametrize(
    ("pickled", "storages", "expected"),
    [
        pytest.param(f32(1, (2, 2), (2, 1)), {"0": FOUR}, r"w of shape \[2, 2\] reaches beyond", id="offset"),
        pytest.param(f32(0, (2, 2), (3, 1)), {"0": FOUR}, "reaches beyond", id="stride"),
        pytest.param(f32(0, (2, 2), (1 << 61, 1)), {"0": FOUR}, "reaches beyond", id="huge stride"),
        pytest.param(f32(0, (2, 2), (1 << 63, 1)), {"0": FOUR}, "impossible numbers", id="wrapping stride"),
        pytest.param(f32(0, (2, 2), (-2, 1)), {"0": FOUR}, "impossible numbers", id="negative stride"),
        pytest.param(f32(-1, (2, 2), (2, 1)), {"0": FOUR}, "impossible numbers", id="negative offset"),
        pytest.param(f32(0, (-2, 2), (2, 1)), {"0": FOUR}, "impossible numbers", id="negative size"),
        pytest.param(f32(0, (2, 2), (2,)), {"0": FOUR}, "2 dimensions and 1 strides", id="fewer strides"),
        pytest.param(f32(0, (1,) * 9, (1,) * 9), {"0": FOUR}, "9 dimensions", id="many dimensions"),
        pytest.param(f32(0, (1 << 40, 2), (0, 1)), {"0": FOUR}, "has only 4 numbers", id="endless repetition"),
        pytest.param(f32(0.0, (2, 2), (2, 1)), {"0": FOUR}, "isn't of whole numbers", id="real offset"),
        pytest.param(f32(0, (True, 2), (2, 1)), {"0": FOUR}, "isn't of whole numbers", id="truth for a size"),
        pytest.param(f32(0, (2, 2), (2, 1)), {}, "missing or cut short", id="no storage"),
        pytest.param(f32(0, (2, 2), (2, 1)), {"0": FOUR[:-1]}, "missing or cut short", id="short storage"),
        pytest.param(f32(0, (2, 2), (2, 1))[:-9], {"0": FOUR}, "is cut short", id="short pickle"),
        pytest.param(description([1, 2]), {}, "no table of tensors", id="a list"),
        pytest.param(description({"a": 1}), {}, "no table of tensors", id="no tensors"),
        pytest.param(description(tensor(Storage("0", 4), 0, (4,), (1,))), {"0": FOUR}, "single tensor", id="a tensor"),
        pytest.param(description({("a",): 1}), {}, "a key that isn't plain", id="tuple key"),
        pytest.param(operations(b"\x8b\xff\xff\xff\x7f"), {}, "a number of 2,147,483,647 bytes", id="huge number"),
        pytest.param(operations(b"X\xff\xff\xff\xff"), {}, "is cut short", id="huge text"),
        pytest.param(operations(b"c" + b"a" * 300), {}, "endless name", id="endless name"),
        pytest.param(operations(), {}, "is damaged", id="empty stack"),
        pytest.param(operations(b"}u"), {}, "is damaged", id="no mark"),
        pytest.param(operations(b"h\x07"), {}, "is damaged", id="never noted"),
        pytest.param(operations(b"}]Q"), {}, "refers to what is no storage", id="reference to a list"),
        pytest.param(operations(b"}" * (4 << 20)), {}, "more than 4,194,304 steps", id="many steps"),
        pytest.param(b"\x80\x02" + bytes(33 << 20), {}, "its description has 34,603,010 bytes", id="huge pickle"),
    ],
)  # fmt: skip
def test_lies_are_one_sentence(tmp_path: Path, pickled: bytes, storages: dict[str, bytes], expected: str) -> None:
    path = archive(tmp_path / "lie.bin", pickled, storages)
    with pytest.raises(ConvertError, match=expected) as caught:
        TorchFile(path)
    assert len(str(caught.value)) < 400 + len(str(path))


def test_a_far_note_costs_no_memory() -> None:
    """pickle.Unpickler makes a table as long as the largest number."""
    assert read_pickle(operations(b"}r\xff\xff\xff\x7f")) == {}


def test_a_table_inside_itself() -> None:
    inside: dict[str, Any] = {}
    inside["itself"] = inside
    found = read_pickle(description(inside))
    assert found["itself"] is found


def test_attributes_of_a_table_are_dropped() -> None:
    table = collections.OrderedDict(a=1)
    table._metadata = {"version": 1}  # type: ignore[attr-defined]
    found = read_pickle(description(table))
    assert found == {"a": 1}
    assert type(found) is dict


GOOD = f32(0, (2, 2), (2, 1))


def compressed(path: Path) -> None:
    archive(path, GOOD * 20, {"0": FOUR}, compression=zipfile.ZIP_DEFLATED)


def doubled(path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        archive(path, GOOD, {"0": FOUR}, more={"archive/data/0": FOUR})


def changed(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        archive(path, GOOD, {"0": FOUR})
        path.write_bytes(change(path.read_bytes()))

    return write


def set_in_directory(offset: int, form: str, *values: int) -> Callable[[Path], None]:
    """Overwrite numbers in the directory's entry of the storage."""

    def change(data: bytes) -> bytes:
        at = data.rindex(b"PK\1\2", 0, data.rindex(b"archive/data/0")) + offset
        return data[:at] + struct.pack(form, *values) + data[at + struct.calcsize(form) :]

    return changed(change)


@pytest.mark.parametrize(
    ("write", "expected"),
    [
        pytest.param(compressed, r"archive/data\.pkl in it is compressed", id="compressed"),
        pytest.param(doubled, "archive/data/0 is in it twice", id="twice"),
        pytest.param(lambda p: archive(p, GOOD, {"0": FOUR}, byteorder=b"big"), "little-endian", id="big-endian"),
        pytest.param(
            lambda p: archive(p, GOOD, {}, more={"archive/constants.pkl": b""}), "TorchScript", id="TorchScript"
        ),
        pytest.param(lambda p: archive(p, GOOD, {}, more={"b/data.pkl": b""}), "not one that torch", id="two archives"),
        pytest.param(changed(lambda data: data[:-30]), "its end is missing", id="cut short"),
        pytest.param(changed(lambda data: data + b"more"), "its end is missing", id="something added"),
        pytest.param(changed(lambda data: data[:4] + data), "contents is not where", id="something before"),
        pytest.param(changed(lambda data: data[:-10] + b"\xff\xff\xff\x7f" + data[-6:]), "claims 2,147", id="huge"),
        pytest.param(set_in_directory(8, "<H", 1), "is encrypted", id="encrypted"),
        pytest.param(set_in_directory(24, "<L", 1 << 20), "is compressed", id="another size"),
        pytest.param(set_in_directory(20, "<2L", 1 << 30, 1 << 30), "ends beyond the end of the data", id="beyond"),
        pytest.param(set_in_directory(42, "<L", 0), "and its data disagree", id="another file's place"),
        pytest.param(set_in_directory(42, "<L", 1 << 30), "points beyond its end", id="place beyond"),
    ],
)  # fmt: skip
def test_odd_archives_are_refused(tmp_path: Path, write: Callable[[Path], None], expected: str) -> None:
    path = tmp_path / "odd.bin"
    write(path)
    with pytest.raises(ConvertError, match=expected):
        TorchFile(path)


def with_64_bit_numbers(data: bytes) -> bytes:
    """The archive as it would be beyond 4 GiB: places, sizes and the end in zip64's fields."""
    end = data.rindex(b"PK\5\6")
    count, _, begin = struct.unpack_from("<H2L", data, end + 10)
    directory = b""
    at = begin
    while at < end:
        entry = bytearray(data[at : at + 46])
        numbers = struct.unpack_from("<2L", entry, 20)
        (place,) = struct.unpack_from("<L", entry, 42)
        name = data[at + 46 : at + 46 + entry[28]]
        at += 46 + entry[28]
        # First something else in the extra field, then zip64's part: size, stored size, place.
        extra = struct.pack("<2H2x", 0x4246, 2) + struct.pack("<2H3Q", 1, 24, *numbers[::-1], place)
        struct.pack_into("<2L", entry, 20, 0xFFFFFFFF, 0xFFFFFFFF)
        struct.pack_into("<H", entry, 30, len(extra))
        struct.pack_into("<L", entry, 42, 0xFFFFFFFF)
        directory += bytes(entry) + name + extra
    result = data[:begin] + directory
    end_64 = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(directory), begin)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, len(result), 1)
    return result + end_64 + locator + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, *[0xFFFF] * 2, *[0xFFFFFFFF] * 2, 0)


def test_archives_beyond_4_gib(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    changed(with_64_bit_numbers)(path)
    with zipfile.ZipFile(path) as file:
        assert file.read("archive/data/0") == FOUR  # else the test's own archive is wrong
    found = TorchFile(path)
    assert found.read("w").tolist() == [[1, 2], [3, 4]]
    found.close()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b"version https://git-lfs.github.com/spec/v1\nsize 7\n", "git-lfs", id="pointer"),
        pytest.param(b"\x80\x02}q\x00.", "bare pickle", id="pickle"),
        pytest.param(b"random bytes, and more of them", "no file of torch", id="text"),
    ],
)
def test_other_files(tmp_path: Path, content: bytes, expected: str) -> None:
    (tmp_path / "pytorch_model.bin").write_bytes(content)
    with pytest.raises(ConvertError, match=expected):
        TorchFile(tmp_path / "pytorch_model.bin")


def test_the_old_form_has_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "old.bin"
    torch.save({"a": torch.ones(2)}, path, _use_new_zipfile_serialization=False)
    with pytest.raises(ConvertError, match=r"torch\.save\(torch\.load\(path\), path\)"):
        TorchFile(path)
    torch.save(torch.load(path, weights_only=True), path)
    TorchFile(path).close()


def test_damaged_bytes_end_in_a_sentence_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "good.bin"
    torch.save(tensors_of_all_kinds(), path)
    good = path.read_bytes()
    chance = random.Random(20)
    refused = 0
    for _ in range(400):
        data = bytearray(good)
        for _ in range(chance.choice((1, 1, 3))):
            # The description comes first, the table of contents last: there a byte means most.
            at = chance.randrange(1600) if chance.random() < 0.6 else len(data) - 1 - chance.randrange(1600)
            data[at] = chance.choice((0, 0xFF, 0x80, data[at] ^ 1 << chance.randrange(8)))
        path.write_bytes(data[: chance.randrange(len(data))] if chance.random() < 0.05 else data)
        try:
            file = TorchFile(path)
        except ConvertError:
            refused += 1
            continue
        for name, stored in file.tensors.items():
            assert file.read(name).shape == stored.shape
        file.close()
    assert refused > 100
