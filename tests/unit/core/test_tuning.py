"""The value of how a conversation is answered, and its form as JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.generation import AdapterScale
from app.core.sampling import SamplingChanges
from app.core.tuning import Tuning, tuning_from, tuning_text

SAMPLING = st.fixed_dictionaries(
    {},
    optional={
        "temperature": st.floats(0, 5),
        "top_k": st.integers(0, 500),
        "seed": st.none() | st.integers(0, 2**31),
        "max_tokens": st.none() | st.integers(0, 9999),
        "stop": st.lists(st.text(max_size=5), max_size=3).map(tuple),
        "grammar": st.text(max_size=20),
    },
)
ADAPTERS = st.lists(st.builds(AdapterScale, st.text(min_size=1), st.floats(-1, 2)), max_size=3).map(tuple)


@given(st.builds(Tuning, st.text(max_size=30), st.builds(SamplingChanges, SAMPLING), ADAPTERS))
def test_text_and_back(tuning: Tuning) -> None:
    assert tuning_from(tuning_text(tuning)) == tuning


def test_as_the_model_has_it_is_nothing() -> None:
    assert tuning_text(Tuning()) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "null",
        "{",
        "[" * 100_000,
        '{"sampling": 3, "adapters": {}, "template": 4}',
        '{"adapters": [{"path": 1}]}',
    ],
)
def test_what_can_not_be_read_is_as_the_model_has_it(text: str) -> None:
    assert tuning_from(text) == Tuning()


def test_what_is_of_another_type_or_out_of_bounds_is_left_out() -> None:
    stored = {
        "sampling": {"temperature": "hot", "top_k": 1.5, "nonsense": 1, "min_p": 0, "top_p": float("nan")},
        "adapters": [{"path": "/a", "scale": 9}, {"path": "/b", "scale": 1}],
    }
    assert tuning_from(json.dumps(stored)) == Tuning(
        sampling=SamplingChanges({"min_p": 0.0}), adapters=(AdapterScale("/b", 1.0),)
    )


def test_an_adapter_counts_from_minus_one_to_two() -> None:
    tuning = Tuning().with_adapter("/a").with_adapter("/b", -7).with_adapter("/a", 9)
    assert tuning.adapters == (AdapterScale("/a", 2.0), AdapterScale("/b", -1.0))
    assert tuning.without_adapter("/a").adapters == (AdapterScale("/b", -1.0),)
