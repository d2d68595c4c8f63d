"""Stanford's check of a recovered Alpaca-7B, on sums that are known."""

import struct

import pytest
import torch

from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError
from convert.recovery.alpaca_sum import WEIGHTS_ONLY, WITH_FREQUENCIES, Totals, check_sum, is_alpaca_7b, totals
from tests.unit.convert.recovery.arrays import Arrays


@pytest.mark.parametrize(
    ("total", "constant"),
    [(50398.465, "50398.465"), (50398.470, "50398.465"), (50637.1836, "50637.1836"), (50637.1775, "50637.1836")],
)
def test_either_constant_is_accepted_and_named(total: float, constant: str) -> None:
    assert constant in check_sum(Totals(total, total))
    assert constant in check_sum(Totals(total, 0.0))
    assert constant in check_sum(Totals(0.0, total))


@pytest.mark.parametrize("total", [50398.480, 50398.45, 50637.2, 50637.17, 0.0, float("nan"), float("inf")])
def test_another_sum_is_refused_with_a_way_out(total: float) -> None:
    with pytest.raises(ConvertError, match=r"50398\.465.*--rule wizardlm"):
        check_sum(Totals(total, total))


def test_the_two_constants_differ_by_the_frequencies() -> None:
    """Those that transformers of early 2023 saved in each of the 32 layers."""
    frequencies = 1 / 10000 ** (torch.arange(0, 128, 2, dtype=torch.float64) / 128)
    difference = WITH_FREQUENCIES - WEIGHTS_ONLY
    assert difference == pytest.approx(32 * float(frequencies.sum()), abs=1e-3)


def test_one_flipped_byte_changes_the_total() -> None:
    torch.manual_seed(1)
    tensors = {"first": torch.randn(40, 30).half(), "second": torch.randn(30)}
    found = totals(Arrays(tensors), lambda part: None)
    expected = sum(float(tensor.double().sum()) for tensor in tensors.values())
    assert found.exact == pytest.approx(expected, abs=1e-9)
    assert found.running == pytest.approx(expected, abs=1e-4)
    assert "add up" in check_sum(found, weights_only=expected)
    bits = bytearray(struct.pack("<f", float(tensors["second"][7])))
    bits[3] ^= 0x80
    tensors["second"][7] = struct.unpack("<f", bits)[0]
    with pytest.raises(ConvertError):
        check_sum(totals(Arrays(tensors), lambda part: None), weights_only=expected)


def test_only_alpaca_7b_is_checked() -> None:
    shapes = {
        "model.embed_tokens.weight": (32001, 4096),
        "model.layers.31.mlp.gate_proj.weight": (11008, 4096),
        "lm_head.weight": (32001, 4096),
    }
    stored = {name: StoredTensor(name, "F32", shape) for name, shape in shapes.items()}
    assert is_alpaca_7b(stored)
    assert not is_alpaca_7b(stored | {"lm_head.weight": StoredTensor("lm_head.weight", "F32", (32000, 4096))})
    assert not is_alpaca_7b({})
