"""StableLM-Base-Alpha-v2, whose program is in no library: its block is written down here in torch.

The block is that of the module's docstring; that the real checkpoints are of this form no test can tell.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional

from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from convert.sources import open_source
from quantize.faithfulness import SourceWeights
from quantize.families import source_model
from quantize.quantization import quantize
from tests.integration.byte_level import write_tokenizer
from tests.integration.parity import TOKENS, assert_same_logits, faithfulness, quiet
from tests.integration.plants import Plant, changed, number, swapped

N_LAYERS, N_HEADS, SIZE, INNER, VOCABULARY, ROTATED = 2, 4, 64, 256, 2048, 4
CONFIG = {
    "architectures": ["StableLMAlphaForCausalLM"],
    "bos_token_id": 0,
    "eos_token_id": 0,
    "hidden_act": "silu",
    "hidden_size": SIZE,
    "max_position_embeddings": 128,
    "model_type": "stablelm_alpha",
    "norm_eps": 1e-05,
    "num_heads": N_HEADS,
    "num_hidden_layers": N_LAYERS,
    "rotary_emb_base": 10000,
    "rotary_pct": 0.25,
    "rotary_scaling_factor": 1.0,
    "tie_word_embeddings": False,
    "vocab_size": VOCABULARY,
}
Weights = dict[str, torch.Tensor]


def random_weights() -> Weights:
    torch.manual_seed(7)
    shapes: dict[str, tuple[int, ...]] = {"transformer.embed.weight": (VOCABULARY, SIZE)}
    for layer in range(N_LAYERS):
        prefix = f"transformer.layers.{layer}"
        shapes |= {f"{prefix}.norm.weight": (SIZE,), f"{prefix}.norm.bias": (SIZE,)}
        shapes[f"{prefix}.attention.qkv_proj.weight"] = (3 * SIZE, SIZE)
        shapes[f"{prefix}.attention.out_proj.weight"] = (SIZE, SIZE)
        shapes[f"{prefix}.mlp.gate_proj.weight"] = (2 * INNER, SIZE)
        shapes[f"{prefix}.mlp.out_proj.weight"] = (SIZE, INNER)
    shapes |= {"transformer.final_norm.weight": (SIZE,), "transformer.final_norm.bias": (SIZE,)}
    shapes["lm_head.weight"] = (VOCABULARY, SIZE)
    return {name: torch.randn(shape) * 0.12 + ("norm.weight" in name) for name, shape in shapes.items()}


def normed(values: torch.Tensor, weights: Weights, name: str) -> torch.Tensor:
    return functional.layer_norm(values, (SIZE,), weights[f"{name}.weight"], weights[f"{name}.bias"], 1e-5)


def rotated(values: torch.Tensor) -> torch.Tensor:
    """Of [heads, tokens, head] the first ROTATED numbers by halves, as GPT-NeoX rotates."""
    frequencies = 1.0 / 10000 ** (torch.arange(0, ROTATED, 2) / ROTATED)
    angles = torch.arange(values.shape[1])[:, None] * frequencies
    first, second = values[..., : ROTATED // 2], values[..., ROTATED // 2 : ROTATED]
    turned = (first * angles.cos() - second * angles.sin(), second * angles.cos() + first * angles.sin())
    return torch.cat([*turned, values[..., ROTATED:]], dim=-1)


def expected_logits(weights: Weights, tokens: list[int]) -> Any:
    hidden = weights["transformer.embed.weight"][tokens]
    for layer in range(N_LAYERS):
        prefix = f"transformer.layers.{layer}"
        shared = normed(hidden, weights, f"{prefix}.norm")
        fused = nn.functional.linear(shared, weights[f"{prefix}.attention.qkv_proj.weight"])
        heads = fused.view(len(tokens), N_HEADS, 3 * SIZE // N_HEADS).transpose(0, 1)
        query, key, value = heads.chunk(3, dim=-1)
        mixed = functional.scaled_dot_product_attention(rotated(query), rotated(key), value, is_causal=True)
        attention = mixed.transpose(0, 1).reshape(len(tokens), SIZE) @ weights[f"{prefix}.attention.out_proj.weight"].T
        inner, gate = (shared @ weights[f"{prefix}.mlp.gate_proj.weight"].T).chunk(2, dim=-1)
        network = (inner * functional.silu(gate)) @ weights[f"{prefix}.mlp.out_proj.weight"].T
        hidden = hidden + attention + network
    return (normed(hidden, weights, "transformer.final_norm") @ weights["lm_head.weight"].T).numpy()


def write_model(folder: Path, weights: Weights, **changes: Any) -> Path:
    write_tokenizer(folder)
    save_file(weights, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(CONFIG | changes))
    return folder


def test_logits(tmp_path: Path) -> None:
    weights = random_weights()
    source = write_model(tmp_path / "model", weights)
    report = convert(source, tmp_path / "model.gguf", "f32", quiet)
    assert_same_logits(tmp_path / "model.gguf", expected_logits(weights, TOKENS), TOKENS)
    assert report.architecture == "stablelm"
    assert read_gguf(tmp_path / "model.gguf").metadata["stablelm.feed_forward_length"] == INNER
    (warning,) = report.warnings
    assert "could not be compared" in warning


def test_the_receipt_computes_the_same_block(tmp_path: Path) -> None:
    weights = random_weights()
    opened = open_source(write_model(tmp_path / "model", weights))
    model = source_model(opened.config, opened.checkpoint.tensors)
    assert not isinstance(model, str)
    assert model.compute is not None
    ours = model.compute(SourceWeights(opened.checkpoint), TOKENS)
    opened.checkpoint.close()
    assert np.abs(ours - expected_logits(weights, TOKENS)).max() < 1e-4


@pytest.mark.parametrize("kind", ["f32", "f16", "q8_0", "q4_k_m"])
def test_the_receipt_passes_and_says_what_stays_open(kind: str, tmp_path: Path) -> None:
    source = write_model(tmp_path / "model", random_weights())
    convert(source, tmp_path / "right.gguf", "f32", quiet)
    path = tmp_path / "right.gguf"
    if kind != "f32":
        path = tmp_path / "m.gguf"
        quantize(tmp_path / "right.gguf", path, kind, quiet)
    found = faithfulness(source, path)
    assert found.problems == ()
    assert len(found.checked) == 2
    assert found.not_checked == ("whether its makers' own program computes that too, as it is in no library",)


@pytest.mark.parametrize("kind", ["f16", "q4_k_m"])
@pytest.mark.parametrize(
    ("plant", "words"),
    [
        pytest.param(swapped("blk.1.attn_q.", "blk.1.attn_k."), "blk.1.attn_k.weight is", id="keys-for-queries"),
        pytest.param(swapped("blk.1.ffn_up.", "blk.1.ffn_gate."), "blk.1.ffn_gate.weight is", id="gate-for-input"),
        pytest.param(swapped("blk.0.", "blk.1."), "blk.0.", id="layers-swapped"),
        pytest.param(changed("blk.1.attn_v.weight", lambda rows: rows * np.float32(1.01)), "attn_v", id="scaled"),
        pytest.param(number("stablelm.attention.layer_norm_epsilon", 10), "layer_norm_epsilon", id="epsilon"),
        pytest.param(number("stablelm.rope.freq_base", 2), "its rope.freq_base is", id="rope-base"),
    ],
)
def test_the_receipt_finds_planted_errors(plant: Plant, words: str, kind: str, tmp_path: Path) -> None:
    source = write_model(tmp_path / "model", random_weights())
    convert(source, tmp_path / "wrong.gguf", "f32", quiet)
    plant(tmp_path / "wrong.gguf")
    quantize(tmp_path / "wrong.gguf", tmp_path / "m.gguf", kind, quiet)
    found = faithfulness(source, tmp_path / "m.gguf")
    assert found.checked == ()
    assert any(words in problem for problem in found.problems), found.problems


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"rotary_scaling_factor": 2.0}, "rotary_scaling_factor"),
        ({"hidden_act": "gelu"}, "activation 'gelu'"),
        ({"num_heads": 5}, "5 heads can't share"),
        ({"num_hidden_layers": 3}, "lacks the tensor transformer.layers.2"),
        ({"hidden_size": 128}, "must have"),
    ],
)
def test_what_can_not_be(tmp_path: Path, changes: dict[str, Any], told: str) -> None:
    source = write_model(tmp_path / "model", random_weights(), **changes)
    with pytest.raises(ConvertError, match=told):
        convert(source, tmp_path / "model.gguf", "f32", quiet)
