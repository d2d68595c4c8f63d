from pathlib import Path

import gguf
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.fit import LARGE_BATCH, ContextPlan, estimate
from app.engine.memory import facts_of
from app.hub.gguf_head import read_head
from app.hub.model_shape import of_config, of_head
from tests.unit.engine.tiny_gguf import write_random_model


def test_the_head_of_a_real_file_is_its_metadata(tmp_path: Path) -> None:
    path = write_random_model(tmp_path / "m.gguf", n_ctx=256)
    head = read_head(path.read_bytes())
    reader = gguf.GGUFReader(path)
    for key in ("llama.block_count", "llama.context_length", "llama.embedding_length", "general.architecture"):
        assert head[key] == reader.fields[key].contents()
    assert head["tokenizer.ggml.tokens.count"] == len(reader.fields["tokenizer.ggml.tokens"].contents())


def test_what_comes_before_a_cut_is_kept(tmp_path: Path) -> None:
    data = write_random_model(tmp_path / "m.gguf").read_bytes()
    whole = read_head(data)
    previous: dict[str, object] = {}
    for end in range(0, 1200, 7):
        found = read_head(data[:end])
        # All that is there is right, and it only grows; of a list that is cut its length is known first.
        assert found.items() <= whole.items()
        assert previous.items() <= found.items()
        previous = found
    assert len(previous) > 5


def test_memory_from_the_head_is_that_of_the_whole_file(tmp_path: Path) -> None:
    path = write_random_model(tmp_path / "m.gguf", n_ctx=512, n_embd=256)
    shape = of_head(read_head(path.read_bytes()[: 256 << 10]))
    assert shape is not None
    facts = facts_of(path)
    expected = estimate(facts, ContextPlan(n_ctx=512, n_ubatch=LARGE_BATCH)).needed
    assert shape.memory(facts.weight_bytes, 512) == pytest.approx(expected, rel=0.01)


def test_memory_from_a_config_counts_windows_as_the_engine_does() -> None:
    """Gemma 3 1B: 26 layers, one key head of 256; 4,096 tokens in f16, each layer as long (swa_full)."""
    shape = of_config(
        {
            "model_type": "gemma3_text", "num_hidden_layers": 26, "hidden_size": 1152, "num_attention_heads": 4,
            "num_key_value_heads": 1, "head_dim": 256, "intermediate_size": 6912, "vocab_size": 262144,
            "max_position_embeddings": 32768, "sliding_window": 512,
        }
    )  # fmt: skip
    assert shape is not None
    assert shape.architecture == "gemma3"
    assert shape.is_tied
    kv = 26 * 2 * 256 * 2
    assert shape.memory(10**9, 4096) - shape.memory(10**9, 2048) >= kv * 2048


def test_the_text_part_of_a_model_that_sees_counts() -> None:
    inner = {"num_hidden_layers": 34, "hidden_size": 2560, "num_attention_heads": 8, "vocab_size": 262208}
    shape = of_config({"model_type": "gemma3", "text_config": {"model_type": "gemma3_text", **inner}})
    assert shape is not None
    assert (shape.n_embd, shape.architecture) == (2560, "gemma3")


@pytest.mark.parametrize(
    "config",
    [
        {},
        {"model_type": "llama"},
        {"model_type": ["llama"], "num_hidden_layers": "32", "hidden_size": None},
        {"model_type": "llama", "num_hidden_layers": 10**12, "hidden_size": 64},
        {"model_type": "llama", "num_hidden_layers": 2, "hidden_size": -64},
        {"model_type": "llama", "num_hidden_layers": True, "hidden_size": 64},
        {"text_config": 5},
    ],
)
def test_a_config_that_lacks_what_decides_is_none(config: dict[str, object]) -> None:
    assert of_config(config) is None


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_not(data: bytes) -> None:
    assert isinstance(read_head(b"GGUF\x03\0\0\0" + bytes(8) + b"\xff" * 8 + data), dict)
    assert read_head(data) == {} or data[:4] == b"GGUF"


def test_a_vast_count_costs_nothing() -> None:
    """A list that claims 2**60 items of one byte, and one of texts."""
    for kind in (0, 8):
        entry = (
            np.uint64(1).tobytes() + b"k" + np.uint32(9).tobytes() + np.uint32(kind).tobytes()
            + np.uint64(1 << 60).tobytes()
        )  # fmt: skip
        data = b"GGUF" + np.uint32(3).tobytes() + np.uint64(0).tobytes() + np.uint64(1).tobytes() + entry + b"abc"
        assert read_head(data) == {"k.count": 1 << 60}


@given(
    st.dictionaries(
        st.sampled_from(
            ["model_type", "num_hidden_layers", "hidden_size", "num_attention_heads", "vocab_size", "head_dim"]
        ),
        st.one_of(st.none(), st.integers(), st.floats(), st.text(max_size=5), st.lists(st.integers(), max_size=3)),
    )
)
def test_any_config_gives_a_number_or_none(config: dict[str, object]) -> None:
    shape = of_config(config)
    assert shape is None or shape.memory(10**9, 4096) > 0
