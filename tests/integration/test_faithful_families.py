"""A receipt passes what is converted of each family, and finds the errors that this family's conversion could make.

Of random weights, wide enough for K-quants: no row is like another, so every wrong order shows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from transformers import (
    FalconConfig,
    Gemma3TextConfig,
    GPTJConfig,
    LlamaConfig,
    MptConfig,
    Phi3Config,
    PreTrainedConfig,
    StableLmConfig,
)

from app.jobs.running import run_job
from convert.conversion import convert
from convert.sources import open_source
from quantize.faithfulness import check_faithful
from quantize.quantization import quantize
from tests.integration.parity import faithfulness, quiet, random_checkpoint
from tests.integration.plants import Plant, changed, number, swapped

Array = np.ndarray[Any, Any]

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 256,
    "intermediate_size": 512,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 128,
}


FALCON: dict[str, Any] = {
    name: SIZES[name] for name in SIZES if name not in ("intermediate_size", "num_key_value_heads")
}

MPT: dict[str, Any] = {"vocab_size": 2048, "d_model": 256, "n_layers": 3, "n_heads": 4, "max_seq_len": 128}

YARN = {"rope_type": "yarn", "rope_theta": 10000.0, "factor": 4.0, "original_max_position_embeddings": 32}
LONG: dict[str, Any] = {
    "original_max_position_embeddings": 1024,
    "rope_parameters": {
        "rope_type": "longrope",
        "rope_theta": 10000.0,
        "partial_rotary_factor": 0.5,
        "short_factor": [1 + step / 16 for step in range(16)],
        "long_factor": [1 + step for step in range(16)],
    },
}


def in_pairs(rows: Array) -> Array:
    """What LLaMA's heads need, and these families' do not."""
    return rows.reshape(-1, 2, 32, rows.shape[1]).swapaxes(1, 2).reshape(rows.shape)


def in_groups(rows: Array) -> Array:
    """Queries, keys and values as a Falcon of two groups has them, for what a GGUF has: all queries, keys, values."""
    queries, keys, contents = np.split(rows.reshape(8, 64, -1), (4, 6))
    groups = (queries[:2], keys[:1], contents[:1], queries[2:], keys[1:], contents[1:])
    return np.concatenate(groups).reshape(rows.shape)


def in_thirds(rows: Array) -> Array:
    """As if queries, keys and values of each head lay beside each other, as GPT-NeoX has them."""
    return rows.reshape(4, 3, -1, rows.shape[1]).swapaxes(0, 1).reshape(rows.shape)


def queries_in_pairs(rows: Array) -> Array:
    """The queries of a GPT-J as its checkpoint has them."""
    rows = rows.copy()
    heads = rows[:256].reshape(4, 64, -1)
    heads[:, :32] = heads[:, :32].reshape(4, 2, 16, -1).swapaxes(1, 2).reshape(4, 32, -1)
    return rows


def keys_first(rows: Array) -> Array:
    return np.concatenate((rows[256:512], rows[:256], rows[512:]))


@dataclass(frozen=True)
class Family:
    """`plants` are the mistakes that could be made of it, each with a word of what is then said."""

    config: PreTrainedConfig
    plants: dict[str, tuple[Plant, str]]


FAMILIES = {
    "gemma3": Family(
        Gemma3TextConfig(**SIZES, head_dim=64, query_pre_attn_scalar=64, sliding_window=16),
        {
            "permuted": (changed("blk.1.attn_q.weight", in_pairs), "blk.1.attn_q.weight is"),
            "norm-without-one": (changed("blk.0.attn_q_norm.weight", lambda norm: norm - 1), "attn_q_norm.weight is"),
            "epsilon": (number("gemma3.attention.layer_norm_rms_epsilon", 10), "layer_norm_rms_epsilon"),
            "rope-base": (number("gemma3.rope.freq_base", 2), "its rope.freq_base is"),
            "rope-base-near": (number("gemma3.rope.freq_base_swa", 2), "its rope.freq_base_swa is"),
        },
    ),
    "falcon": Family(
        FalconConfig(**FALCON, new_decoder_architecture=True, num_kv_heads=2),
        {
            "not-taken-apart": (changed("blk.1.attn_qkv.weight", in_groups), "blk.1.attn_qkv.weight is"),
            "norms-swapped": (swapped("blk.0.attn_norm.weight", "blk.0.attn_norm_2.weight"), "attn_norm_2.weight is"),
            "epsilon": (number("falcon.attention.layer_norm_epsilon", 10), "layer_norm_epsilon"),
            "rope-base": (number("falcon.rope.freq_base", 2), "its rope.freq_base is"),
        },
    ),
    "stablelm": Family(
        StableLmConfig(**SIZES, use_parallel_residual=True, qk_layernorm=True, tie_word_embeddings=True),
        {
            "permuted": (changed("blk.1.attn_k.weight", in_pairs), "blk.1.attn_k.weight is"),
            "heads-swapped": (changed("blk.1.attn_q_norm.weight", lambda norms: norms[::-1]), "attn_q_norm.weight is"),
            "another-output": (changed("output.weight", lambda rows: rows[::-1]), "output.weight is"),
            "epsilon": (number("stablelm.attention.layer_norm_epsilon", 10), "layer_norm_epsilon"),
            "rope-base": (number("stablelm.rope.freq_base", 2), "its rope.freq_base is"),
        },
    ),
    "gptj": Family(
        GPTJConfig(vocab_size=2048, n_embd=256, n_layer=3, n_head=4, n_positions=128, rotary_dim=32, bos_token_id=0),
        {
            "in-pairs": (changed("blk.1.attn_qkv.weight", queries_in_pairs), "blk.1.attn_qkv.weight is"),
            "keys-first": (changed("blk.1.attn_qkv.weight", keys_first), "blk.1.attn_qkv.weight is"),
            "a-bias": (
                changed("blk.1.attn_qkv.bias", lambda biases: biases + 1),
                "blk.1.attn_qkv.bias doesn't hold",
            ),
            "epsilon": (number("phi2.attention.layer_norm_epsilon", 10), "layer_norm_epsilon"),
            "rope-base": (number("phi2.rope.freq_base", 2), "its rope.freq_base is"),
        },
    ),
    "yarn": Family(
        LlamaConfig(**SIZES, rope_parameters={**YARN, "attention_factor": 1.5}),
        {
            "factor": (number("llama.rope.scaling.factor", 2), "its rope.scaling.factor is"),
            "magnitude": (number("llama.rope.scaling.attn_factor", 1.1), "its rope.scaling.attn_factor is"),
        },
    ),
    "phi3": Family(
        Phi3Config(**SIZES | {"max_position_embeddings": 4096}, pad_token_id=0, **LONG),
        {
            "short-for-long": (
                swapped("rope_factors_short.", "rope_factors_long."),
                "rope_factors_long.weight doesn't",
            ),
            "magnitude": (number("phi3.rope.scaling.attn_factor", 1.1), "its rope.scaling.attn_factor is"),
            "epsilon": (number("phi3.attention.layer_norm_rms_epsilon", 10), "layer_norm_rms_epsilon"),
        },
    ),
    "mpt": Family(
        MptConfig(**MPT, attn_config={"clip_qkv": 2.0}),
        {
            "taken-apart": (changed("blk.1.attn_qkv.weight", in_thirds), "blk.1.attn_qkv.weight is"),
            "epsilon": (number("mpt.attention.layer_norm_epsilon", 10), "layer_norm_epsilon"),
            "alibi": (number("mpt.attention.max_alibi_bias", 2), "its attention.max_alibi_bias is"),
            "bound": (number("mpt.attention.clamp_kqv", 2), "its attention.clamp_kqv is"),
        },
    ),
}
EVERY: dict[str, tuple[Plant, str]] = {
    "layers-swapped": (swapped("blk.0.", "blk.1."), "blk.0."),
    "scaled": (changed("blk.1.ffn_up.weight", lambda rows: rows * np.float32(1.01)), "blk.1.ffn_up.weight is"),
}
PLANTS = [
    pytest.param(name, plant, words, id=f"{name}-{what}")
    for name, family in FAMILIES.items()
    for what, (plant, words) in (EVERY | family.plants).items()
]


@pytest.fixture(scope="module")
def sources(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Path, Path]]:
    """Of a family by its name: a checkpoint, and the f32 file made of it. Each is made once."""
    made: dict[str, tuple[Path, Path]] = {}

    def of(name: str) -> tuple[Path, Path]:
        if name not in made:
            folder = tmp_path_factory.mktemp(name)
            source = random_checkpoint(folder / "model", FAMILIES[name].config, tiny_stories)
            convert(source, folder / "right.gguf", "f32", quiet)
            made[name] = source, folder / "right.gguf"
        return made[name]

    return of


Sources = Callable[[str], tuple[Path, Path]]


@pytest.mark.parametrize("kind", ["f16", "q8_0", "q4_k_m"])
@pytest.mark.parametrize("name", FAMILIES)
def test_a_conversion_passes(name: str, kind: str, sources: Sources, tmp_path: Path, puna_home: Path) -> None:
    arguments = {"source": str(sources(name)[0]), "target": str(tmp_path / "m.gguf"), "type": kind, "receipt": "yes"}
    receipt = run_job("convert", arguments, tmp_path / "log", quiet)["receipt"]
    assert receipt["problems"] == []
    assert receipt["not_checked"] == []
    assert len(receipt["checked"]) == 2
    assert receipt["words"].startswith("Computes what model does: ")


@pytest.mark.parametrize("kind", ["f16", "q4_k_m"])
@pytest.mark.parametrize(("name", "plant", "words"), PLANTS)
def test_planted_errors_are_found(
    name: str, plant: Plant, words: str, kind: str, sources: Sources, tmp_path: Path
) -> None:
    source, right = sources(name)
    wrong, path = tmp_path / "wrong.gguf", tmp_path / "m.gguf"
    wrong.write_bytes(right.read_bytes())
    plant(wrong)
    assert wrong.read_bytes() != right.read_bytes()
    quantize(wrong, path, kind, quiet)
    found = faithfulness(source, path)
    assert found.checked == ()
    assert any(words in problem for problem in found.problems), found.problems


@pytest.mark.parametrize(("name", "changes"), [("gemma3", {"query_pre_attn_scalar": 16})])
def test_what_no_tensor_and_no_number_tells_the_logits_do(name: str, changes: dict[str, Any], sources: Sources) -> None:
    """As if the checkpoint asked for something else, which llama.cpp doesn't compute."""
    source, right = sources(name)
    opened = open_source(source)
    found = check_faithful(right, {**opened.config, **changes}, opened.checkpoint, 1, quiet)
    opened.checkpoint.close()
    (problem,) = found.problems
    assert problem.startswith("its logits are ")
