import pytest

from app.core.generation import GenerationOptions
from app.core.sampling import SamplingChanges


def test_only_what_was_set_changes() -> None:
    own = GenerationOptions(temperature=0.6, top_k=20)
    assert SamplingChanges().applied_to(own) == own
    changes = SamplingChanges({"temperature": 0.1, "stop": ("###",)})
    assert changes.applied_to(own) == GenerationOptions(temperature=0.1, top_k=20, stop=("###",))
    assert changes.applied_to(GenerationOptions()) == GenerationOptions(temperature=0.1, stop=("###",))


def test_what_was_set_can_be_taken_back() -> None:
    changes = SamplingChanges().with_value("temperature", 0.1).with_value("seed", 4)
    assert changes.values == {"temperature": 0.1, "seed": 4}
    assert changes.without("temperature").without("top_k").values == {"seed": 4}
    assert changes.with_value("seed", None).applied_to(GenerationOptions(seed=9)).seed is None


def test_an_option_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="there is no option 'warmth'"):
        SamplingChanges({"warmth": 1})
