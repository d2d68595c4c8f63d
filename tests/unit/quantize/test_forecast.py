"""What is forecast of a source is what it becomes, whichever form it lies in, and takes a moment."""

import time
from pathlib import Path

import pytest

from convert.conversion import convert
from convert.sources import open_source
from quantize.errors import QuantizeError
from quantize.forecast import of_checkpoint, of_gguf
from quantize.presets import PRESETS
from quantize.quantization import quantize
from quantize.speed import MEASURED, Speeds, measured_speeds
from tests.unit.convert.test_preflight import sparse_checkpoint


def silent(fraction: float, text: str) -> None:
    pass


def test_a_checkpoint_and_its_gguf_have_the_same_forecast(tiny_stories: Path, tmp_path: Path) -> None:
    opened = open_source(tiny_stories)
    convert(tiny_stories, tmp_path / "f32.gguf", "f32", silent)
    try:
        one = of_checkpoint(opened, None)
    finally:
        opened.checkpoint.close()
    other = of_gguf(tmp_path / "f32.gguf", None)
    assert (one.type, one.n_parameters) == (other.type, other.n_parameters) == ("f32", 656_000)
    assert {found.type for found in one.outlooks} == set(PRESETS)
    mine, theirs = ({found.type: found for found in many.outlooks} for many in (one, other))
    for name in PRESETS:
        assert mine[name].size_bytes == theirs[name].size_bytes, name
        if name not in ("f32", "f16", "bf16"):  # which a conversion writes as fast as a disk takes them
            assert mine[name].work == theirs[name].work
        assert mine[name].needs_imatrix == theirs[name].needs_imatrix == PRESETS[name].needs_imatrix


def test_nothing_is_forecast_of_what_is_quantized_already(wide_model: Path, tmp_path: Path) -> None:
    quantize(wide_model, tmp_path / "q4.gguf", "q4_k_m", silent)
    with pytest.raises(QuantizeError, match="already quantized"):
        of_gguf(tmp_path / "q4.gguf", None)


def test_a_7b_is_forecast_from_its_header(tiny_stories: Path, tmp_path: Path) -> None:
    """13 GB of weights that are not there: every number comes from names and shapes."""
    opened = open_source(sparse_checkpoint(tmp_path / "llama-7b", tiny_stories, 32))
    try:
        found = {outlook.type: outlook for outlook in of_checkpoint(opened, None).outlooks}
    finally:
        opened.checkpoint.close()
    assert 4.8 < found["q4_k_m"].bits_per_weight < 4.9
    assert found["q4_k_m"].n_fallbacks == 0
    assert sum(found["q4_k_m"].work.values()) > 6.4e9


def test_speeds_are_measured_in_a_moment_and_tell_slow_types_from_fast_ones() -> None:
    started = time.perf_counter()
    speeds = measured_speeds(1, with_importance=False)
    assert time.perf_counter() - started < 20  # a second, on a computer that has nothing else to do
    assert set(speeds.by_type) == set(MEASURED)
    assert speeds.by_type["Q4_0"] > 3 * speeds.by_type["Q4_K"] > 0


def test_seconds_add_up_by_type_and_never_fall_below_the_disk() -> None:
    speeds = Speeds({"Q4_K": 1e6, "Q6_K": 2e6, "IQ4_XS": 1e6})
    one = speeds.seconds({"Q4_K": 10_000_000}, 0, 0)
    both = speeds.seconds({"Q4_K": 10_000_000, "Q6_K": 20_000_000}, 0, 0)
    assert both - one == pytest.approx(10)
    assert speeds.seconds({"IQ1_S": 1}, 0, 0) > speeds.seconds({"IQ4_XS": 1}, 0, 0) + 5
    assert speeds.seconds({"F16": 5}, 30_000_000_000, 0) > 19
