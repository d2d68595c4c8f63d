"""XOR payloads: decoded to the byte, and a base that isn't the right one is told."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest
import torch

from convert.errors import ConvertError
from convert.recovery.opening import SourceOptions, open_recovered
from convert.recovery.xor import decode_file
from tests.unit.convert.checkpoints import random_llama


def xor(goal: bytes, base: bytes) -> bytes:
    """As xor_codec.py encodes: the base continued by zeros or cut to the goal's length."""
    padded = base[: len(goal)].ljust(len(goal), b"\0")
    return (np.frombuffer(goal, np.uint8) ^ np.frombuffer(padded, np.uint8)).tobytes()


def quiet(fraction: float, text: str) -> None:
    pass


def write_model(folder: Path, seed: int, form: str) -> Path:
    """A LLaMA's folder with weights in torch's or safetensors' form; the tokenizer is left out."""
    torch.manual_seed(seed)
    model = random_llama(vocab_size=64 if seed == 7 else 80)
    folder.mkdir()
    model.save_pretrained(folder)
    if form == "bin":
        (folder / "model.safetensors").unlink()
        torch.save(model.state_dict(), folder / "pytorch_model.bin")
    return folder


def payload_of(goal: Path, base: Path, folder: Path) -> Path:
    folder.mkdir()
    for path in goal.iterdir():
        (folder / path.name).write_bytes(xor(path.read_bytes(), (base / path.name).read_bytes()))
    (folder / "added_tokens.json").write_text(json.dumps({"<|prompter|>": 32002}))
    return folder


@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.parametrize("base_size", [0, 1, 4095, 4096, 9_999_999, 10_000_000, 10_000_001, 12_000_000])
def test_decoding_with_a_shorter_and_a_longer_base(base_size: int, zipped: bool, tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    goal, base = random.bytes(10_000_000), random.bytes(base_size)
    encoded = xor(goal, base)
    (tmp_path / "payload").write_bytes(gzip.compress(encoded, 1) if zipped else encoded)
    (tmp_path / "base").write_bytes(base)
    decode_file(tmp_path / "payload", tmp_path / "base", tmp_path / "goal")
    assert (tmp_path / "goal").read_bytes() == goal


@pytest.mark.parametrize("form", ["bin", "safetensors"])
def test_a_folder(form: str, tmp_path: Path) -> None:
    goal, base = (write_model(tmp_path / name, seed, form) for name, seed in (("goal", 8), ("base", 7)))
    payload = payload_of(goal, base, tmp_path / "payload")
    (payload / "README.md").write_text("about it")
    workspace = tmp_path / "work"
    opened = open_recovered(payload, SourceOptions(base), workspace, quiet)
    assert (opened.folder, opened.tokenizer, opened.made_of) == (payload, workspace, (base,))
    for path in goal.iterdir():
        assert (workspace / path.name).read_bytes() == path.read_bytes()
    assert json.loads((workspace / "added_tokens.json").read_text()) == {"<|prompter|>": 32002}
    assert opened.config["vocab_size"] == 80
    state = random_llama(vocab_size=80).state_dict()
    assert {name: tensor.shape for name, tensor in opened.checkpoint.tensors.items()} == {
        name: tuple(tensor.shape) for name, tensor in state.items()
    }
    np.testing.assert_array_equal(opened.checkpoint.read("lm_head.weight"), state["lm_head.weight"].numpy())
    opened.checkpoint.close()
    assert not workspace.exists()


@pytest.mark.parametrize("form", ["bin", "safetensors"])
@pytest.mark.parametrize("place", ["header", "middle", "config"])
def test_a_base_of_other_bytes(form: str, place: str, tmp_path: Path) -> None:
    goal, base = (write_model(tmp_path / name, seed, form) for name, seed in (("goal", 8), ("base", 7)))
    payload = payload_of(goal, base, tmp_path / "payload")
    name = "config.json" if place == "config" else next(path.name for path in base.iterdir() if "model" in path.name)
    content = bytearray((base / name).read_bytes())
    at = len(content) // 2 if place == "middle" else 0
    content[at : at + 4] = b"\xff\xfe\xfd\xfc"
    (base / name).write_bytes(content)
    if place == "middle" and form == "safetensors":
        # Its format has no sums: numbers that are wrong can't be told from right ones.
        open_recovered(payload, SourceOptions(base), tmp_path / "work", quiet).checkpoint.close()
        return
    with pytest.raises(ConvertError, match="base files do not match byte for byte"):
        open_recovered(payload, SourceOptions(base), tmp_path / "work", quiet)
    assert not (tmp_path / "work").exists()


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    goal, base = (write_model(tmp_path / name, seed, "bin") for name, seed in (("goal", 8), ("base", 7)))
    payload = payload_of(goal, base, tmp_path / "payload")
    with pytest.raises(ConvertError, match="XOR payload and no whole model"):
        open_recovered(payload, SourceOptions(), tmp_path / "work", quiet)
    (base / "pytorch_model.bin").unlink()
    with pytest.raises(ConvertError, match=r"lacks pytorch_model\.bin"):
        open_recovered(payload, SourceOptions(base), tmp_path / "work", quiet)
    with pytest.raises(ConvertError, match="no XOR payload"):
        open_recovered(goal, SourceOptions(base, rule="xor"), tmp_path / "work", quiet)
    with pytest.raises(ConvertError, match="must both be folders"):
        open_recovered(payload, SourceOptions(base / "config.json", rule="xor"), tmp_path / "work", quiet)
    assert not (tmp_path / "work").exists()


def test_damaged_gzip(tmp_path: Path) -> None:
    (tmp_path / "base").write_bytes(b"")
    for content in (gzip.compress(b"x" * 1000)[:-9], gzip.compress(b"x" * 1000)[:10] + b"\xff" * 40):
        (tmp_path / "payload").write_bytes(content)
        with pytest.raises(ConvertError, match="is damaged"):
            decode_file(tmp_path / "payload", tmp_path / "base", tmp_path / "goal")
