from pathlib import Path

import pytest

from app.core.generation import GenerationOptions, LoadOptions
from app.engine.llama.engine import LlamaEngine
from app.engine.suggested import suggested_sampling
from tests.unit.engine.tiny_gguf import pieces, write_table_model


def test_a_model_s_own_values_come_before_the_usual_ones(tmp_path: Path, engine: LlamaEngine) -> None:
    metadata = {
        "general.sampling.temp": 0.6,
        "general.sampling.top_k": 20,
        "general.sampling.top_p": 0.9,
        "general.sampling.penalty_repeat": 1.05,
        "general.sampling.mirostat": 7,  # there is no such version
    }
    path = write_table_model(tmp_path / "m.gguf", [pieces().byte(65)], metadata=metadata)
    info = engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    assert info.sampling == GenerationOptions(temperature=0.6, top_k=20, top_p=0.9, repeat_penalty=1.05)


def test_a_model_that_says_nothing_gets_the_usual_ones(engine: LlamaEngine, random_model: Path) -> None:
    info = engine.load(LoadOptions(str(random_model), n_threads=1), lambda fraction: None)
    assert info.sampling == GenerationOptions()


@pytest.mark.parametrize("text", ["", "nan", "inf", "-1", "1e999", "hot", "9" * 10_000, "101", "[0.5]", "true"])
def test_a_value_that_can_t_be_is_as_good_as_none(text: str) -> None:
    assert suggested_sampling(lambda key: text if key == "general.sampling.temp" else "") == GenerationOptions()
    assert suggested_sampling(lambda key: text if key == "general.sampling.mirostat" else "") == GenerationOptions()


@pytest.mark.parametrize(
    ("key", "text", "expected"),
    [
        ("temp", "0.000000", GenerationOptions(temperature=0)),
        ("top_k", "0", GenerationOptions(top_k=0)),
        ("min_p", "0.1", GenerationOptions(min_p=0.1)),
        ("xtc_probability", "0.5", GenerationOptions(xtc_probability=0.5)),
        ("xtc_threshold", "0.2", GenerationOptions(xtc_threshold=0.2)),
        ("penalty_last_n", "-1", GenerationOptions(repeat_last_n=-1)),
        ("mirostat", "2", GenerationOptions(mirostat=2)),
        ("mirostat_tau", "4", GenerationOptions(mirostat_tau=4)),
        ("mirostat_eta", "0.2", GenerationOptions(mirostat_eta=0.2)),
    ],
)
def test_every_key_of_llama_cpp(key: str, text: str, expected: GenerationOptions) -> None:
    assert suggested_sampling(lambda asked: text if asked == f"general.sampling.{key}" else "") == expected
