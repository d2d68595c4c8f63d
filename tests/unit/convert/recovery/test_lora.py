"""LoRA adapters as PEFT has written them since 2023: read, fitted to a base, or refused with the reason."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from convert.errors import ConvertError
from convert.recovery.lora import Adapter, fitted, open_adapter
from convert.recovery.lora_merge import MergedCheckpoint
from tests.unit.convert.recovery.adapters import Pairs, added, random_pairs, write_adapter
from tests.unit.convert.recovery.arrays import Arrays

Q = "model.layers.0.self_attn.q_proj"
DOWN = "model.layers.0.mlp.down_proj"
EMBEDDING = "model.embed_tokens"


def base() -> dict[str, torch.Tensor]:
    torch.manual_seed(2)
    return {
        f"{EMBEDDING}.weight": torch.randn(50, 16),
        f"{Q}.weight": torch.randn(16, 16),
        f"{Q}.bias": torch.randn(16),
        f"{DOWN}.weight": torch.randn(16, 24),
        "model.norm.weight": torch.randn(16),
        "lm_head.weight": torch.randn(50, 16),
    }


def pairs(**ranks: int) -> Pairs:
    return random_pairs(base(), {Q: ranks.get("q", 4), DOWN: ranks.get("down", 4)})


def merged(folder: Path, tied: bool = False) -> dict[str, torch.Tensor]:
    """What MergedCheckpoint gives for the base and the adapter in `folder`."""
    adapter = open_adapter(folder)
    checkpoint = MergedCheckpoint(Arrays(base()), [fitted(adapter, Arrays(base()).tensors, tied)])
    try:
        return {name: torch.from_numpy(np.array(checkpoint.read(name))) for name in checkpoint.tensors}
    finally:
        checkpoint.close()


def assert_same(found: dict[str, torch.Tensor], expected: dict[str, torch.Tensor]) -> None:
    assert list(found) == list(expected)
    for name, tensor in expected.items():
        torch.testing.assert_close(found[name], tensor.float(), rtol=0, atol=1e-5)


@pytest.mark.parametrize(
    "form",
    [
        pytest.param({}, id="safetensors"),
        pytest.param({"file": "adapter_model.bin"}, id="bin"),
        pytest.param({"file": "adapter_model.bin", "infix": ".default"}, id="2023"),
        pytest.param({"infix": ".my-adapter"}, id="named"),
        pytest.param({"prefix": ""}, id="no-prefix"),
    ],
)
def test_key_forms(form: dict[str, Any], tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", pairs(), **form)
    assert_same(merged(folder), added(base(), pairs(), 2.0))


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_short_types(dtype: torch.dtype, tmp_path: Path) -> None:
    short = {module: (a.to(dtype), b.to(dtype)) for module, (a, b) in pairs().items()}
    folder = write_adapter(tmp_path / "adapter", short)
    assert_same(merged(folder), added(base(), {m: (a.float(), b.float()) for m, (a, b) in short.items()}, 2.0))


@pytest.mark.parametrize(
    ("config", "scales"),
    [
        pytest.param({"lora_alpha": 3}, {Q: 3 / 4, DOWN: 3 / 9}, id="rank-pattern"),
        pytest.param({"lora_alpha": 3, "use_rslora": True}, {Q: 3 / 2, DOWN: 3 / 3}, id="rslora"),
        pytest.param({"alpha_pattern": {"down_proj": 27}}, {Q: 8 / 4, DOWN: 27 / 9}, id="alpha-pattern"),
        pytest.param({"alpha_pattern": {"layers.0.mlp.down_proj": 27}}, {Q: 2.0, DOWN: 3.0}, id="longer-pattern"),
        pytest.param({"alpha_pattern": {r"layers\.\d+\.mlp.*": 27}}, None, id="two-repetitions"),
        pytest.param({"alpha_pattern": {r"layers.[0-9].mlp.*": 27}}, {Q: 2.0, DOWN: 3.0}, id="expression"),
        pytest.param({"alpha_pattern": {"own_proj": 27}}, {Q: 2.0, DOWN: 8 / 9}, id="part-of-a-name"),
        pytest.param({"alpha_pattern": {f"^{DOWN}": 27}}, {Q: 2.0, DOWN: 3.0}, id="anchored"),
    ],
)
def test_scales(config: dict[str, Any], scales: dict[str, float] | None, tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", pairs(down=9), rank_pattern={"down_proj": 9}, **config)
    if scales is None:
        with pytest.raises(ConvertError, match="alpha_pattern"):
            open_adapter(folder)
        return
    assert_same(merged(folder), added(base(), pairs(down=9), scales))


def test_several_adapters_add_up(tmp_path: Path) -> None:
    first = write_adapter(tmp_path / "first", pairs())
    second = write_adapter(tmp_path / "second", random_pairs(base(), {Q: 4}, seed=8), lora_alpha=4)
    tensors = Arrays(base()).tensors
    checkpoint = MergedCheckpoint(
        Arrays(base()), [fitted(open_adapter(path), tensors, False) for path in (first, second)]
    )
    found = {name: torch.from_numpy(np.array(checkpoint.read(name))) for name in checkpoint.tensors}
    checkpoint.close()
    assert_same(found, added(added(base(), pairs(), 2.0), random_pairs(base(), {Q: 4}, seed=8), 1.0))


def test_what_is_not_touched_keeps_its_type(tmp_path: Path) -> None:
    tensors = {name: tensor.half() for name, tensor in base().items()}
    adapter = fitted(open_adapter(write_adapter(tmp_path / "adapter", pairs())), Arrays(tensors).tensors, False)
    checkpoint = MergedCheckpoint(Arrays(tensors), [adapter])
    types = {name: tensor.dtype for name, tensor in checkpoint.tensors.items()}
    assert types == {name: "F32" if name in (f"{Q}.weight", f"{DOWN}.weight") else "F16" for name in tensors}
    for name in tensors:
        assert checkpoint.read(name).dtype == (np.float32 if types[name] == "F32" else np.float16)
    checkpoint.close()


@pytest.mark.parametrize("wrapper", ["", ".modules_to_save", ".modules_to_save.default"])
def test_modules_to_save_and_biases_replace(wrapper: str, tmp_path: Path) -> None:
    head, norm, bias = torch.randn(50, 16), torch.randn(16), torch.randn(16)
    folder = write_adapter(
        tmp_path / "adapter",
        pairs(),
        further={
            f"base_model.model.lm_head{wrapper}.weight": head,
            f"base_model.model.model.norm{wrapper}.weight": norm,
            f"base_model.model.{Q}.base_layer.bias": bias,
            "base_model.model.lm_head.original_module.weight": torch.zeros(50, 16),
        },
        modules_to_save=["lm_head", "norm"],
        bias="lora_only",
    )
    expected = added(base(), pairs(), 2.0)
    expected |= {"lm_head.weight": head, "model.norm.weight": norm, f"{Q}.bias": bias}
    assert_same(merged(folder), expected)


def test_bias_of_lora_b_is_added(tmp_path: Path) -> None:
    bias = torch.randn(16)
    further = {f"base_model.model.{Q}.lora_B.bias": bias}
    folder = write_adapter(tmp_path / "adapter", pairs(), further=further, lora_bias=True)
    assert_same(merged(folder), added(base(), pairs(), 2.0) | {f"{Q}.bias": base()[f"{Q}.bias"] + 2 * bias})


@pytest.mark.parametrize("infix", ["", ".default"])
def test_embedding(infix: str, tmp_path: Path) -> None:
    a, b = torch.randn(4, 50), torch.randn(16, 4)
    further = {
        f"base_model.model.{EMBEDDING}.lora_embedding_A{infix}": a,
        f"base_model.model.{EMBEDDING}.lora_embedding_B{infix}": b,
    }
    folder = write_adapter(tmp_path / "adapter", pairs(), further=further)
    expected = added(base(), pairs(), 2.0)
    expected[f"{EMBEDDING}.weight"] = base()[f"{EMBEDDING}.weight"] + 2 * (b @ a).T
    assert_same(merged(folder), expected)
    with pytest.raises(ConvertError, match="embedding and output matrix at once"):
        merged(folder, tied=True)


def test_fan_in_fan_out_is_for_tensors_that_lie_on_their_side(tmp_path: Path) -> None:
    """PEFT ignores it where the module is an ordinary linear one."""
    folder = write_adapter(tmp_path / "adapter", pairs(), fan_in_fan_out=True)
    assert_same(merged(folder), added(base(), pairs(), 2.0))
    tensors = base() | {f"{DOWN}.weight": base()[f"{DOWN}.weight"].T.contiguous()}
    adapter = fitted(open_adapter(folder), Arrays(tensors).tensors, False)
    checkpoint = MergedCheckpoint(Arrays(tensors), [adapter])
    expected = added(base(), pairs(), 2.0)[f"{DOWN}.weight"].T
    np.testing.assert_allclose(checkpoint.read(f"{DOWN}.weight"), expected.numpy(), rtol=0, atol=1e-5)
    checkpoint.close()


@pytest.mark.parametrize(
    ("config", "words"),
    [
        ({"use_dora": True}, "DoRA"),
        ({"layer_replication": [[0, 1]]}, "layer_replication"),
        ({"target_parameters": ["experts.w"]}, "target_parameters"),
        ({"alora_invocation_tokens": [1]}, "aLoRA"),
        ({"enable_lora": [True, False, True]}, "enable_lora"),
        ({"trainable_token_indices": [3]}, "trainable_token_indices"),
        ({"peft_type": "IA3"}, "IA3"),
        ({"init_lora_weights": "pissa_niter_4"}, "pissa_niter_4"),
        ({"r": 0}, "r 0"),
        ({"r": "8"}, "r 8"),
        ({"r": 3}, "rank 4"),
        ({"lora_alpha": 0}, "lora_alpha 0"),
        ({"lora_alpha": float("nan")}, "lora_alpha nan"),
        ({"rank_pattern": [1]}, "rank_pattern"),
        ({"alpha_pattern": {"(": 3}}, "no valid expression"),
        ({"alpha_pattern": {"(a+)+$": 3}}, "too involved"),
        ({"alpha_pattern": {"x" * 500: 3}}, "too involved"),
    ],
)
def test_refused_configurations(config: dict[str, Any], words: str, tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", pairs(), **config)
    with pytest.raises(ConvertError) as caught:
        open_adapter(folder)
    assert words in str(caught.value)


def magnitude() -> dict[str, torch.Tensor]:
    return {f"base_model.model.{Q}.lora_magnitude_vector.weight": torch.ones(16)}


@pytest.mark.parametrize(
    ("further", "words"),
    [
        (magnitude(), "DoRA"),
        ({f"base_model.model.{EMBEDDING}.lora_A.weight": torch.ones(4, 16)}, "without its counterpart"),
        ({f"base_model.model.{Q}.lora_A.other.weight": torch.ones(4, 16)}, "more than one adapter"),
        ({f"base_model.model.{Q}.lora_ga.weight": torch.ones(4, 16)}, "not known here"),
        ({f"base_model.model.{EMBEDDING}.lora_B.bias": torch.ones(4)}, "without the matrices"),
        ({f"base_model.model.{Q}.lora_B.bias": torch.ones(4, 4)}, "bias"),
    ],
)
def test_refused_tensors(further: dict[str, torch.Tensor], words: str, tmp_path: Path) -> None:
    with pytest.raises(ConvertError) as caught:
        open_adapter(write_adapter(tmp_path / "adapter", pairs(), further=further))
    assert words in str(caught.value)


@pytest.mark.parametrize("shapes", [((4, 16), (16, 5)), ((0, 16), (16, 0)), ((4,), (16, 4)), ((4, 4, 1), (16, 4))])
def test_matrices_that_cannot_be_multiplied(shapes: tuple[tuple[int, ...], ...], tmp_path: Path) -> None:
    further = {f"{Q}.lora_{side}.weight": torch.ones(shape) for side, shape in zip("AB", shapes, strict=True)}
    with pytest.raises(ConvertError, match="can't be multiplied"):
        open_adapter(write_adapter(tmp_path / "adapter", {}, further=further))


@pytest.mark.parametrize("file", ["adapter_model.safetensors", "adapter_model.bin"])
def test_an_adapter_without_tensors(file: str, tmp_path: Path) -> None:
    """Of early uploads some are a few hundred bytes: an empty table."""
    folder = write_adapter(tmp_path / "adapter", {}, file=file)
    assert (folder / file).stat().st_size < 1500
    with pytest.raises(ConvertError, match="holds no LoRA tensors"):
        open_adapter(folder)


def test_an_adapter_of_replacements_alone(tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", {}, further={"base_model.model.lm_head.weight": torch.ones(50, 16)})
    with pytest.raises(ConvertError, match="holds no LoRA tensors"):
        open_adapter(folder)


def test_missing_files(tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", pairs())
    (folder / "adapter_model.safetensors").unlink()
    with pytest.raises(ConvertError, match="holds no weights"):
        open_adapter(folder)
    (folder / "adapter_config.json").unlink()
    with pytest.raises(ConvertError, match="is no adapter"):
        open_adapter(folder)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        pytest.param({f"{Q}.weight": None}, ["another architecture", Q, "someone/tiny-llama"], id="architecture"),
        pytest.param({f"{Q}.weight": torch.ones(32, 32)}, ["another model", Q, "[16, 16]", "[32, 32]"], id="size"),
        pytest.param({"lm_head.weight": torch.ones(49, 16)}, ["changed vocabulary", "[50, 16]"], id="vocabulary"),
        pytest.param({f"{Q}.bias": None}, ["another architecture", f"{Q}.bias"], id="no-bias"),
    ],
)
def test_another_base_is_recognised(change: dict[str, torch.Tensor | None], words: list[str], tmp_path: Path) -> None:
    further = {
        "base_model.model.lm_head.weight": torch.ones(50, 16),
        f"base_model.model.{Q}.lora_B.bias": torch.ones(16),
    }
    adapter: Adapter = open_adapter(write_adapter(tmp_path / "adapter", pairs(), further=further))
    tensors = {name: tensor for name, tensor in (base() | change).items() if tensor is not None}
    with pytest.raises(ConvertError) as caught:
        fitted(adapter, Arrays(tensors).tensors, False)
    for word in words:
        assert word in str(caught.value)
    adapter.checkpoint.close()


def test_two_adapters_can_not_replace_one_tensor(tmp_path: Path) -> None:
    further = {"base_model.model.lm_head.weight": torch.ones(50, 16)}
    adapters = [open_adapter(write_adapter(tmp_path / name, pairs(), further=further)) for name in "ab"]
    with pytest.raises(ConvertError, match="both replace"):
        MergedCheckpoint(Arrays(base()), adapters)
    for adapter in adapters:
        adapter.checkpoint.close()


def test_a_configuration_that_is_no_object(tmp_path: Path) -> None:
    folder = write_adapter(tmp_path / "adapter", pairs())
    (folder / "adapter_config.json").write_text(json.dumps([1]))
    with pytest.raises(ConvertError):
        open_adapter(folder)
