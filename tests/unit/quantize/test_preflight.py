"""The size of a quantized result, told before anything is converted and held against what is then made."""

from pathlib import Path

import pytest
import torch

from convert.conversion import convert
from convert.sources import open_source
from quantize.preflight import forecast
from quantize.quantization import quantize
from tests.unit.convert.checkpoints import random_llama, write_checkpoint


def silent(fraction: float, text: str) -> None:
    pass


@pytest.mark.parametrize("type_name", ["q4_0", "q4_k_m", "q6_k"])
def test_the_size_is_known(tiny_stories: Path, tmp_path: Path, type_name: str) -> None:
    model = random_llama(torch.float16, hidden_size=256, intermediate_size=512)
    source = write_checkpoint(tmp_path / "model", model, tiny_stories)
    opened = open_source(source)
    try:
        result, intermediate = forecast(opened, type_name, "f16")
    finally:
        opened.checkpoint.close()
    convert(source, tmp_path / "f16.gguf", "f16", silent)
    quantize(tmp_path / "f16.gguf", tmp_path / "out.gguf", type_name, silent)
    assert intermediate == (tmp_path / "f16.gguf").stat().st_size
    assert result == pytest.approx((tmp_path / "out.gguf").stat().st_size, rel=0.01)


def test_a_type_written_directly_needs_no_intermediate(tiny_stories: Path) -> None:
    opened = open_source(tiny_stories)
    try:
        assert forecast(opened, "Q8_0", "f32")[1] == 0
    finally:
        opened.checkpoint.close()
