"""Each of these files would make llama.cpp abort the process, or is no model at all."""

from pathlib import Path

import pytest

from app.engine.header import checked_header
from app.errors import PunaError
from tests.unit.engine.tiny_gguf import write_table_model


def test_a_good_model_passes(tmp_path: Path) -> None:
    assert checked_header(write_table_model(tmp_path / "good.gguf", [300])).metadata["general.architecture"] == "llama"


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("llama.block_count", 0, "block_count = 0"),
        ("llama.block_count", 100000, "block_count = 100000"),
        ("llama.block_count", -1, "block_count = -1"),
        ("llama.block_count", "two", "block_count = two"),
        ("llama.attention.layer_norm_rms_epsilon", float("nan"), "epsilon = nan"),
        ("llama.attention.layer_norm_rms_epsilon", -1e-5, "epsilon = -"),
        ("llama.embedding_length", 0, "embedding_length = 0"),
        ("llama.context_length", 0, "context_length = 0"),
        ("llama.expert_count", 1000, "expert_count = 1000"),
        ("llama.expert_count", 4, "0 of 4 experts"),
        ("llama.expert_group_count", 2, "0 of 0 experts in 2 groups"),
        ("llama.nextn_predict_layers", 2, "2 of its 2 layers"),
        ("tokenizer.ggml.model", "bert", "a model for search"),
        ("llama.attention.causal", False, "a model for search"),
        ("general.architecture", "", "names no architecture"),
        ("general.architecture", "falcon", "has no falcon.block_count"),
        ("general.type", "adapter", "a part of one (adapter)"),
    ],
)
def test_numbers_that_would_end_the_process_are_refused(tmp_path: Path, key: str, value: object, words: str) -> None:
    path = write_table_model(tmp_path / "bad.gguf", [300], metadata={key: value})
    with pytest.raises(PunaError) as caught:
        checked_header(path)
    assert words in str(caught.value)
    assert str(path) in str(caught.value)


def test_what_is_no_gguf_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.gguf"
    for content in (b"", b"GGUF", b"PK\3\4" + b"x" * 100):
        path.write_bytes(content)
        with pytest.raises(PunaError, match=r"bad\.gguf"):
            checked_header(path)
    with pytest.raises(PunaError, match=r"none\.gguf"):
        checked_header(tmp_path / "none.gguf")
