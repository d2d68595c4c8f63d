"""Small, Balanced and Best are what a person should take, on this computer and with what is there."""

import json
from dataclasses import replace

import pytest

from app.core.fit import Fit
from app.core.forecast import Forecast, TypeForecast, as_json, forecast_of, with_choices
from app.core.hub import Size

GB = 1_000_000_000
# A 7B model: type, bits per weight, whether an importance matrix is missing.
TYPES = [
    ("f16", 16.0, False), ("q8_0", 8.5, False), ("q6_k", 6.56, False), ("q5_k_m", 5.67, False),
    ("q4_k_m", 4.83, False), ("q4_0", 4.55, False), ("q3_k_m", 3.9, False), ("iq3_xxs", 3.1, True),
    ("q2_k", 3.0, False),
]  # fmt: skip


def forecast(memory: int, n_parameters: int = 7 * GB) -> Forecast:
    """What takes up to three quarters of the memory fits comfortably, and up to all of it tightly."""
    types = []
    for name, bits, missing in TYPES:
        size = int(n_parameters * bits / 8)
        fits = Fit.COMFORTABLE if size <= 0.75 * memory else Fit.TIGHT if size <= memory else Fit.NONE
        types.append(TypeForecast(name, size, bits, 0, 200, 60.0, size + GB, 4096, fits, missing, "good"))
    return with_choices(Forecast("A model", "llama", "f16", n_parameters, memory, tuple(types)))


def chosen(made: Forecast) -> dict[Size, str]:
    return {one.choice: one.type for one in made.types if one.choice is not None}


@pytest.mark.parametrize(
    ("memory", "best", "recommended"),
    [
        (32 * GB, "q8_0", "q4_k_m"),
        (8 * GB, "q6_k", "q4_k_m"),
        (6 * GB, None, "q4_k_m"),  # q3_k_m fits comfortably, and so does q4_k_m
        (5 * GB, None, "q3_k_m"),
        (2 * GB, None, "q4_k_m"),  # nothing fits
    ],
)
def test_the_choices_follow_the_memory(memory: int, best: str | None, recommended: str) -> None:
    made = forecast(memory)
    found = chosen(made)
    assert found[Size.BALANCED] == "q4_k_m"
    assert found.get(Size.BEST) == best
    assert found[Size.SMALL] == ("q2_k" if memory == 2 * GB else "q3_k_m")
    assert made.recommended == recommended


def test_of_a_tiny_model_the_best_is_recommended() -> None:
    assert forecast(32 * GB, 500_000_000).recommended == "q8_0"


def test_what_needs_a_matrix_that_is_not_there_is_never_chosen() -> None:
    made = forecast(32 * GB)
    only = replace(made, types=tuple(replace(one, needs_imatrix=one.type != "f16") for one in made.types))
    assert chosen(with_choices(only)) == {Size.BEST: "f16"}


@pytest.mark.parametrize(
    ("bits", "words"), [(4.83, "4-bit"), (4.0, "4-bit"), (5.1, "5.1 bits per weight"), (7.0, "7.0")]
)
def test_4_bit_is_said_only_where_the_tensors_add_up_to_it(bits: float, words: str) -> None:
    one = replace(forecast(8 * GB).types[4], bits_per_weight=bits)
    assert one.type == "q4_k_m"
    assert one.bits.startswith(words)


def test_a_forecast_survives_the_pipe() -> None:
    made = forecast(8 * GB)
    assert forecast_of(json.loads(json.dumps(as_json(made)))) == made


def test_what_is_kept_in_eight_bits_gains_nothing_by_a_matrix() -> None:
    gains = {one.type: one.gains_by_imatrix for one in forecast(8 * GB).types}
    assert [name for name, gained in gains.items() if not gained] == ["f16", "q8_0"]
    as_it_is = replace(forecast(8 * GB).types[-1], seconds=None)  # a file that was quantized before
    assert not as_it_is.gains_by_imatrix
