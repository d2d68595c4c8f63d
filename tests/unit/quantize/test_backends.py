"""Which way to compute is left out on which processor; that the rest computes is seen wherever a model answers."""

import llama_cpp
import pytest

from quantize.backends import has_broken_tiles, model_parameters


@pytest.mark.parametrize(
    ("system_info", "broken"),
    [
        (b"CPU : SSE3 = 1 | AVX512_BF16 = 1 | AMX_INT8 = 1 | LLAMAFILE = 1 | REPACK = 1 | ", True),
        (b"CPU : SSE3 = 1 | AVX512_BF16 = 1 | LLAMAFILE = 1 | REPACK = 1 | ", False),
        (b"Metal : EMBED_LIBRARY = 1 | CPU : NEON = 1 | ARM_FMA = 1 | AMX_INT8 = 0 | ", False),
        (b"", False),
    ],
)
def test_weights_are_not_rearranged_for_tiles_that_crash(system_info: bytes, broken: bool) -> None:
    assert has_broken_tiles(system_info) is broken


def test_a_model_is_loaded_without_them() -> None:
    broken = has_broken_tiles(llama_cpp.llama_print_system_info())
    assert model_parameters().use_extra_bufts is not broken
