"""A plan is llama.cpp's own, and the size it tells is that of the file which is then made, to the byte."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from convert.sources import Source, open_source
from quantize.errors import QuantizeError
from quantize.ggml import plan
from quantize.one_pass import prepared_for, quantize_source
from quantize.planning import planner
from quantize.presets import PRESETS, find_preset, usable_names
from tests.unit.convert.checkpoints import random_llama, write_checkpoint

BELOW_F16 = [name for name in usable_names() if name not in ("f32", "f16", "bf16")]


def silent(fraction: float, text: str) -> None:
    pass


@pytest.fixture(scope="module")
def opened(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Source]:
    model = random_llama(torch.float16, hidden_size=256, intermediate_size=352, num_hidden_layers=3)
    folder = tmp_path_factory.mktemp("checkpoints") / "model"
    source = open_source(write_checkpoint(folder, model, tiny_stories))
    yield source
    source.checkpoint.close()


@pytest.mark.parametrize("type_name", BELOW_F16)
def test_the_size_is_known_to_the_byte(opened: Source, tmp_path: Path, type_name: str) -> None:
    with planner(prepared_for(opened)) as plans:
        planned = plans.plan(find_preset(type_name), None)
    report = quantize_source(opened, opened.folder, tmp_path / "out.gguf", type_name, silent)
    assert planned.size_bytes == report.size_bytes == (tmp_path / "out.gguf").stat().st_size
    assert planned.bits_per_weight == pytest.approx(report.bits_per_weight)
    assert planned.n_matrices == report.n_matrices
    assert planned.fallbacks == report.fallbacks


@pytest.mark.parametrize("name", PRESETS)
def test_what_needs_importance_is_what_llama_cpp_refuses_without(name: str, wide_model: Path) -> None:
    preset = PRESETS[name]
    try:
        tensors = plan(wide_model, preset.ftype)
    except QuantizeError:
        assert preset.needs_imatrix
        return
    assert not any(tensor.needs_importance(preset.ftype) for tensor in tensors)


@pytest.mark.parametrize("name", [name for name, preset in PRESETS.items() if preset.needs_imatrix])
def test_a_type_that_needs_importance_has_an_outlook_and_no_plan(opened: Source, name: str) -> None:
    preset = PRESETS[name]
    with planner(prepared_for(opened)) as plans:
        assert 0 < plans.outlook(preset).size_bytes < plans.plan(find_preset("q3_k_m"), None).size_bytes
        with pytest.raises(QuantizeError, match="importance matrix"):
            plans.plan(preset, None)
