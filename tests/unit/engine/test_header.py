"""Each of these files would make llama.cpp abort the process, or is no model at all."""

import math
from pathlib import Path

import pytest

from app.engine.header import checked_header
from app.errors import PunaError
from convert.gguf_file import TENSOR_TYPES
from tests.unit.engine.mutated_gguf import read_model
from tests.unit.engine.tiny_gguf import write_random_model, write_table_model


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
        ("llama.rope.scaling.type", "su", "rope.scaling.type = su"),
        ("llama.attention.group_norm_epsilon", float("inf"), "epsilon = inf"),
        ("llama.attention.layer_norm_rms_epsilon", 1e30, "epsilon = 1"),
        ("llama.attention.key_length", 64, "its keys have 64 numbers and its values 32"),
        ("llama.attention.head_count_kv", [12, 13], "layer 1 can't have 13 key heads"),
        ("tokenizer.ggml.tokens", ["<unk>", "a", "b", "a"], "the token 'a' occurs twice"),
        ("tokenizer.ggml.tokens", ["<unk>", "a\0b", "a\0c"], "the token 'a' occurs twice"),
        ("tokenizer.ggml.tokens", ["x", "y", "z", "<0x00>", "ten"], "'ten' of its vocabulary is said to be a byte"),
        ("tokenizer.ggml.tokens", ["H", "i"], "can't spell a space"),
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


def test_a_matrix_of_intermediate_type_and_a_row_of_a_short_type_are_refused(tmp_path: Path) -> None:
    good = write_random_model(tmp_path / "good.gguf")
    for at, type_id, words in ((1, 26, "has the type I32"), (None, 1, "norm.weight has the type F16")):
        model = read_model(good)
        tensor = next(tensor for tensor in model.tensors if (len(tensor.shape) == 1) == (at is None))
        tensor.type_id = type_id
        tensor.data = tensor.data[: math.prod(tensor.shape) * TENSOR_TYPES[type_id][2]]
        with pytest.raises(PunaError, match=words):
            checked_header(model.write(tmp_path / "bad.gguf"))


def test_a_family_that_rotates_whole_keys_must_say_so(tmp_path: Path) -> None:
    model = read_model(write_random_model(tmp_path / "good.gguf"))
    entries = {key.replace("llama.", "baichuan."): entry for key, entry in model.entries.items()}
    entries["general.architecture"].value = "baichuan"
    entries["baichuan.rope.dimension_count"].value = 31
    model.entries = entries
    with pytest.raises(PunaError, match="it rotates 31 of the 32 numbers of a key"):
        checked_header(model.write(tmp_path / "bad.gguf"))
