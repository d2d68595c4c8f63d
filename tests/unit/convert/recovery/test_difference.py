"""Base plus difference gives the tuned model: to the bit where the original programs add in the stored type."""

import numpy as np
import pytest
import torch

from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError
from convert.recovery import difference
from convert.recovery.difference import SummedCheckpoint, longer_tensors, mean_row, to_bfloat16
from convert.recovery.rules import RULES, Rule
from tests.unit.convert.recovery.arrays import Arrays, raw

EMBEDDING, OUTPUT, NORM = "model.embed_tokens.weight", "lm_head.weight", "model.norm.weight"
BUFFER = "model.layers.0.self_attn.rotary_emb.inv_freq"


def base(dtype: torch.dtype = torch.float16) -> dict[str, torch.Tensor]:
    torch.manual_seed(3)
    return {
        EMBEDDING: torch.randn(300, 32).to(dtype),
        NORM: (1 + torch.randn(32)).to(dtype),
        OUTPUT: torch.randn(300, 32).to(dtype),
    }


def longer(tensors: dict[str, torch.Tensor], rows: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return {name: torch.cat([tensor, rows[name]]) if name in rows else tensor for name, tensor in tensors.items()}


def tuned(dtype: torch.dtype) -> dict[str, torch.Tensor]:
    torch.manual_seed(4)
    return {name: (tensor.float() + 0.01 * torch.randn(tensor.shape)).to(dtype) for name, tensor in base(dtype).items()}


@pytest.mark.parametrize("pieces", [64, 4 << 20])
@pytest.mark.parametrize("rule", ["alpaca", "wizardlm"])
def test_mean_rule(rule: str, pieces: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Stanford's program does it: everything in float32, new rows relative to the mean of the old ones."""
    monkeypatch.setattr(difference, "_PIECE_ELEMENTS", pieces)
    whole = {name: tensor.float() for name, tensor in base().items()}
    means = {name: whole[name].mean(dim=0, keepdim=True) for name in (EMBEDDING, OUTPUT)}
    goal = longer(tuned(torch.float32), {name: torch.randn(1, 32) for name in means})
    delta = {name: goal[name] - tensor for name, tensor in longer(whole, means).items()}
    found = SummedCheckpoint(Arrays(base()), Arrays(delta), RULES[rule])
    for name, tensor in goal.items():
        assert found.tensors[name] == StoredTensor(name, "F32", tuple(tensor.shape))
        np.testing.assert_allclose(found.read(name), tensor.numpy(), rtol=0, atol=1e-6)
    zeros = SummedCheckpoint(Arrays(base()), Arrays(delta), RULES["vicuna-v0"])
    assert np.abs(zeros.read(EMBEDDING)[300] - goal[EMBEDDING][300].numpy()).max() > 1e-3


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_zero_rule_to_the_bit(dtype: torch.dtype) -> None:
    """FastChat before 0.1.10: added in the stored type, new rows relative to zeros."""
    rows = {name: torch.randn(1, 32).to(dtype) for name in (EMBEDDING, OUTPUT)}
    zeros = {name: torch.zeros(1, 32, dtype=dtype) for name in rows}
    goal = longer(tuned(dtype), rows)
    delta = {name: goal[name] - tensor for name, tensor in longer(base(dtype), zeros).items()}
    found = SummedCheckpoint(Arrays(base(dtype)), Arrays(delta), RULES["vicuna-v0"])
    for name, tensor in longer(base(dtype), zeros).items():
        np.testing.assert_array_equal(found.read(name), raw(tensor + delta[name])[0])
    np.testing.assert_array_equal(found.read(EMBEDDING)[300], raw(rows[EMBEDDING][0])[0])


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
@pytest.mark.parametrize("base_dtype", [torch.float16, torch.bfloat16, torch.float32])
def test_plain_rule_is_torchs_addition(dtype: torch.dtype, base_dtype: torch.dtype) -> None:
    """FastChat loads both in the type of the delta and adds there, extremes included."""
    tensors = base(base_dtype)
    tensors[NORM][:4] = torch.tensor([6e4, -6e4, 1e-7, 0])
    delta = {name: (0.01 * torch.randn(tensor.shape)).to(dtype) for name, tensor in tensors.items()}
    delta[NORM][:4] = torch.tensor([6e4, 6e4, -6e-8, -0.0]).to(dtype)
    found = SummedCheckpoint(Arrays(tensors), Arrays(delta), RULES["plain"])
    for name, tensor in delta.items():
        np.testing.assert_array_equal(found.read(name), raw(tensors[name].to(dtype) + tensor)[0])


def test_koala_is_rounded_to_bfloat16() -> None:
    tensors = base(torch.float16)
    delta = {name: 0.01 * torch.randn(tensor.shape) for name, tensor in tensors.items()}
    found = SummedCheckpoint(Arrays(tensors), Arrays(delta), RULES["koala"])
    for name, tensor in delta.items():
        np.testing.assert_array_equal(found.read(name), raw((tensors[name].float() + tensor).bfloat16())[0])


def test_rounding_to_bfloat16_is_torchs() -> None:
    bits = torch.randint(-(1 << 31), (1 << 31) - 1, (100_000,), dtype=torch.int64).to(torch.int32)
    values = torch.cat([bits.view(torch.float32), torch.tensor([float("inf"), -float("inf"), 0.0, -0.0])])
    values = values[~values.isnan()]
    np.testing.assert_array_equal(to_bfloat16(values.numpy()), raw(values.bfloat16())[0])
    not_a_number = to_bfloat16(np.array([np.nan, -np.nan], np.float32)).view(np.int16)
    assert torch.from_numpy(not_a_number).view(torch.bfloat16).isnan().all()


def test_mean_row_is_exact_enough() -> None:
    matrix = torch.randn(5000, 8).half()
    np.testing.assert_allclose(mean_row(*raw(matrix)), matrix.double().mean(0).numpy(), rtol=0, atol=1e-7)


def test_buffers_are_on_either_side_or_on_none() -> None:
    tensors, delta = base(), {name: 0 * tensor for name, tensor in base().items()}
    for first, second in ((tensors | {BUFFER: torch.ones(4)}, delta), (tensors, delta | {BUFFER: torch.ones(4)})):
        found = SummedCheckpoint(Arrays(first), Arrays(second), RULES["plain"])
        assert list(found.tensors) == [EMBEDDING, NORM, OUTPUT]


@pytest.mark.parametrize(
    ("change", "rule", "words"),
    [
        pytest.param({"more.weight": torch.ones(2)}, "plain", ["more.weight", "the base lacks"], id="more"),
        pytest.param({NORM: None}, "plain", [NORM, "the difference lacks"], id="fewer"),
        pytest.param({NORM: torch.ones(33)}, "plain", [NORM, "[33]", "[32]", "another base"], id="shape"),
        pytest.param({NORM: torch.ones(33)}, "alpaca", [NORM, "[33]"], id="longer-norm"),
        pytest.param({EMBEDDING: torch.ones(301, 33)}, "alpaca", [EMBEDDING, "[301, 33]"], id="wider"),
        pytest.param({EMBEDDING: torch.ones(299, 32)}, "alpaca", [EMBEDDING, "[299, 32]"], id="fewer-rows"),
        pytest.param({EMBEDDING: torch.ones(301, 32)}, "plain", [EMBEDDING, "1 more rows", "plain"], id="no-rule"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, torch.Tensor | None], rule: str, words: list[str]) -> None:
    delta = {name: tensor for name, tensor in (base() | change).items() if tensor is not None}
    with pytest.raises(ConvertError) as caught:
        SummedCheckpoint(Arrays(base()), Arrays(delta), RULES[rule])
    for word in words:
        assert word in str(caught.value)


def test_closes_both() -> None:
    first, second = Arrays(base()), Arrays(base())
    SummedCheckpoint(first, second, Rule("any", "")).close()
    assert first.closed
    assert second.closed


def test_longer_tensors() -> None:
    delta = longer(base(), {OUTPUT: torch.zeros(2, 32, dtype=torch.float16)})
    assert longer_tensors(Arrays(delta), Arrays(base())) == [OUTPUT]
    assert longer_tensors(Arrays(base()), Arrays(base())) == []
