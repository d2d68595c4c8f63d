"""The table of types agrees with llama.cpp's own numbers, names and refusals."""

from pathlib import Path

import gguf
import pytest

from quantize.errors import QuantizeError
from quantize.ggml import plan
from quantize.presets import ALIASES, PRESETS, find_preset, usable_names


@pytest.mark.parametrize("name", PRESETS)
def test_numbers_are_those_of_general_file_type(name: str) -> None:
    member = "ALL_F32" if name == "f32" else f"MOSTLY_{name.upper()}"
    assert PRESETS[name].ftype == gguf.LlamaFileType[member].value


@pytest.mark.parametrize("name", PRESETS)
def test_llama_cpp_refuses_exactly_what_the_table_says(name: str, wide_model: Path) -> None:
    if PRESETS[name].needs_imatrix:
        with pytest.raises(QuantizeError, match="importance matrix"):
            plan(wide_model, PRESETS[name].ftype)
    else:
        types = [tensor.target for tensor in plan(wide_model, PRESETS[name].ftype)]
        matrices = [type for type in types if type != "F32" or name == "f32"]
        assert PRESETS[name].tensor_type in matrices


def test_names_are_found_in_any_case() -> None:
    assert find_preset("Q4_K_M") is find_preset("q4_k_m") is find_preset("q4_k") is PRESETS["q4_k_m"]
    assert set(ALIASES.values()) <= set(PRESETS)


@pytest.mark.parametrize(("name", "words"), [("q4_k_x", "There is no type 'q4_k_x'"), ("IQ2_XXS", "importance matrix")])
def test_what_cannot_be_made_is_refused_with_the_list(name: str, words: str) -> None:
    with pytest.raises(QuantizeError, match=words) as raised:
        find_preset(name)
    assert "q4_k_m" in str(raised.value)
    assert "iq1_s" not in usable_names()
