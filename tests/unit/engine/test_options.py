"""What can't be had is one sentence that names it."""

import re

import pytest

from app.core.generation import GenerationOptions, LogitBias
from app.engine.options import check_options, possible
from app.errors import PunaError

NAN, INFINITE = float("nan"), float("inf")


@pytest.mark.parametrize("name", ["temperature", "top_p", "min_p", "typical_p", "repeat_penalty", "presence_penalty"])
@pytest.mark.parametrize("value", [NAN, INFINITE, -INFINITE, 1e300, -101.0])
def test_no_number_is_refused_wherever_a_number_counts(name: str, value: float) -> None:
    with pytest.raises(PunaError, match=re.escape(f"{name.replace('_', ' ')} can't be {value}: choose")):
        check_options(GenerationOptions(**{name: value}))
    assert not possible(name, value)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (GenerationOptions(repeat_penalty=0), "repeat penalty can't be 0: choose 1 for none"),
        (GenerationOptions(top_p=1.5), "top p can't be 1.5: choose a number from 0 to 1"),
        (GenerationOptions(top_k=10**5000), "top k can't be a number of more than 20 digits: choose a smaller number"),
        (GenerationOptions(repeat_last_n=-2), "repeat last n can't be -2: choose how many tokens count"),
        (GenerationOptions(dry_base=0.5), "dry base can't be 0.5: choose a number from 1 to 100"),
        (GenerationOptions(dry_multiplier=NAN), "dry multiplier can't be nan"),
        (GenerationOptions(xtc_probability=2), "xtc probability can't be 2"),
        (GenerationOptions(mirostat=3), r"mirostat can't be 3: choose 0 \(off\), 1 or 2"),
        (GenerationOptions(mirostat_eta=NAN), "mirostat eta can't be nan"),
        (GenerationOptions(max_tokens=-1), "an answer can't have -1 tokens: choose 0 or more"),
        (GenerationOptions(dry_sequence_breakers=("",)), "'' can't be a sequence breaker of DRY"),
        (GenerationOptions(dry_sequence_breakers=("a\0b",)), "can't be a sequence breaker of DRY"),
        (GenerationOptions(dry_sequence_breakers=("é" * 21,)), "choose a text of 1 to 40 bytes"),
        (GenerationOptions(dry_sequence_breakers=("a",) * 101), "100 sequence breakers of DRY at most"),
        (GenerationOptions(logit_bias=(LogitBias(1, NAN),)), "the bias of a token can't be nan: choose -100"),
        (GenerationOptions(logit_bias=(LogitBias(1, 101.0),)), "the bias of a token can't be 101"),
        (GenerationOptions(logit_bias=(LogitBias(1, 1.0),) * 10_001), "10000 biases of tokens at most"),
        (GenerationOptions(stop=("a" * 1001,)), "100 stop strings of 1000 characters each: use fewer, or shorter"),
        (GenerationOptions(stop=("a",) * 101), "100 stop strings of 1000 characters each"),
        (GenerationOptions(grammar='root ::= "a"', json_schema="{}"), "a grammar and a JSON schema at once"),
    ],
)
def test_each_limit_has_its_sentence(options: GenerationOptions, words: str) -> None:
    with pytest.raises(PunaError, match=words) as caught:
        check_options(options)
    assert "\n" not in str(caught.value)


def test_what_people_set_is_possible() -> None:
    check_options(GenerationOptions())
    check_options(
        GenerationOptions(
            temperature=0, top_k=0, top_p=1, min_p=0, typical_p=0, repeat_penalty=1.3, presence_penalty=-2, mirostat=2,
            frequency_penalty=2, repeat_last_n=-1, dry_multiplier=0.8, xtc_probability=0.5, seed=-1, max_tokens=0,
            logit_bias=(LogitBias(1, -1e9), LogitBias(2, -INFINITE), LogitBias(3, 100)), stop=("\n\n", "###"),
        )
    )  # fmt: skip
