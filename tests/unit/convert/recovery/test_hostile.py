"""Damaged and hostile adapters and differences end in a model or in one sentence, and leave nothing."""

import functools
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from convert.conversion import convert
from convert.errors import ConvertError
from convert.recovery.adapter_conversion import convert_adapter
from convert.recovery.opening import SourceOptions
from convert.recovery.recognition import what_is
from convert.recovery.rules import RULES
from tests.unit.convert.checkpoints import random_llama
from tests.unit.convert.ggml_models import N_VOCAB, sentencepiece_model
from tests.unit.convert.recovery.adapters import modules_of, random_pairs, write_adapter

N_MUTATIONS = 120
ODD: list[Any] = [None, True, False, 0, -1, 1, 1 << 70, 1e308, float("nan"), "", "x", "\0" * 9, [], [[]], {}, {"": 0}]


def quiet(fraction: float, text: str) -> None:
    pass


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base") / "llama"
    random_llama(vocab_size=N_VOCAB).save_pretrained(folder)
    (folder / "tokenizer.model").write_bytes(sentencepiece_model())
    return folder


def mutated_bytes(content: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, a part cut or doubled."""
    data = bytearray(content)
    kind = chance.randrange(4)
    if kind == 0:
        return bytes(data[: chance.randrange(len(data))])
    if kind == 1:
        at = chance.randrange(len(data))
        return bytes(data[:at] + data[max(0, at - 50) : at] + data[at:])
    beginning = min(len(data), 2000)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(beginning if chance.random() < 0.7 else len(data))
        data[at] = chance.choice([0, 255, 128, data[at] ^ (1 << chance.randrange(8))])
    return bytes(data)


def mutated_json(content: bytes, chance: random.Random) -> bytes:
    values = json.loads(content)
    for _ in range(chance.randint(1, 3)):
        values[chance.choice([*values, "rank_pattern", "alpha_pattern", "use_rslora"])] = chance.choice(ODD)
    return json.dumps(values).encode()


def assert_ends_well(work: Callable[[Path], object], out: Path) -> bool:
    """Whether it made a file."""
    target = out / "out.gguf"
    try:
        work(target)
    except ConvertError as error:
        sentence = str(error)
        assert "\n" not in sentence
        assert len(sentence) < 2000
        assert list(out.iterdir()) == []
        return False
    target.unlink()
    assert list(out.iterdir()) == []
    return True


@pytest.mark.parametrize("file", ["adapter_model.safetensors", "adapter_model.bin", "adapter_config.json"])
def test_adapters(file: str, base: Path, tmp_path: Path) -> None:
    chance = random.Random(file)
    state = random_llama(vocab_size=N_VOCAB).state_dict()
    pairs = random_pairs(state, dict.fromkeys(modules_of(state, ("q_proj", "down_proj")), 4))
    weights = file if "model" in file else "adapter_model.safetensors"
    adapter = write_adapter(tmp_path / "adapter", pairs, file=weights)
    content = (adapter / file).read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    made = 0
    for number in range(N_MUTATIONS):
        as_json = file.endswith(".json") and number % 4
        (adapter / file).write_bytes(mutated_json(content, chance) if as_json else mutated_bytes(content, chance))
        what_is(adapter)
        if number % 2:
            made += assert_ends_well(lambda target: convert_adapter(adapter, base, target, "f16", quiet), out)
        else:
            options = SourceOptions(adapters=(adapter,))
            merge = functools.partial(convert, base, options=options)
            made += assert_ends_well(lambda target, merge=merge: merge(target, "f16", quiet), out)  # type: ignore[misc]
    assert 0 < made < N_MUTATIONS


@pytest.mark.parametrize("file", ["config.json", "pytorch_model.bin"])
@pytest.mark.parametrize("side", ["difference", "base"])
def test_differences(side: str, file: str, base: Path, tmp_path: Path) -> None:
    chance = random.Random(side + file)
    folders = {}
    model = random_llama(vocab_size=N_VOCAB)
    for name in ("difference", "base"):
        folders[name] = tmp_path / name
        shutil.copytree(base, folders[name])
        (folders[name] / "model.safetensors").unlink()
        factor = 1.0 if name == "base" else 0.01
        torch.save(
            {key: factor * tensor for key, tensor in model.state_dict().items()}, folders[name] / "pytorch_model.bin"
        )
    path = folders[side] / file
    content = path.read_bytes()
    out = tmp_path / "out"
    out.mkdir()
    made = 0
    for number in range(N_MUTATIONS // 2):
        as_json = file.endswith(".json") and number % 4
        path.write_bytes(mutated_json(content, chance) if as_json else mutated_bytes(content, chance))
        what_is(folders[side])
        options = SourceOptions(folders["base"], (), chance.choice([None, *RULES]))
        add = functools.partial(convert, folders["difference"], options=options)
        made += assert_ends_well(lambda target, add=add: add(target, "f16", quiet), out)  # type: ignore[misc]
    assert 0 < made < N_MUTATIONS // 2
