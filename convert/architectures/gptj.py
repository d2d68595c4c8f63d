"""GPT-J (Dolly v1, GPT4All-J) written as llama.cpp's architecture "phi2", which computes the very same block.

llama.cpp has no graph for GPT-J. Both have one LayerNorm per block, attention and feed-forward side by side, tanh-GELU
and an output bias. Phi-2 rotates halves of a head where GPT-J rotates neighbours, so those rows change places; the
attention biases that only Phi-2 has are zero. Knows transformers' GPTJConfig and nothing of files.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from convert.architectures.config_values import (
    MAX_CONTEXT,
    MAX_HEADS,
    MAX_LAYERS,
    MAX_SIZE,
    MAX_VOCABULARY,
    integer,
    number,
    refuse_quantized,
)
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, check_tensors, in_checkpoint_order
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "phi2"
FAMILY = "GPT-J"

_EMBEDDING = "transformer.wte.weight"
_OUTPUT = "lm_head.weight"
# Buffers that old versions of transformers saved; they are computed from the configuration.
_BUFFERS = re.compile(r"\.attn\.(masked_bias|bias|embed_positions)$")
_GELU = ("gelu_new", "gelu_fast", "gelu_pytorch_tanh")

# What follows "transformer.h.N." -> (what follows "blk.N.", rows, columns or None), as attributes of GptjConfig.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "ln_1.weight": ("attn_norm.weight", "hidden_size", None),
    "ln_1.bias": ("attn_norm.bias", "hidden_size", None),
    "attn.out_proj.weight": ("attn_output.weight", "hidden_size", "hidden_size"),
    "mlp.fc_in.weight": ("ffn_up.weight", "intermediate_size", "hidden_size"),
    "mlp.fc_in.bias": ("ffn_up.bias", "intermediate_size", None),
    "mlp.fc_out.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
    "mlp.fc_out.bias": ("ffn_down.bias", "hidden_size", None),
}
_FUSED = ("attn.q_proj.weight", "attn.k_proj.weight", "attn.v_proj.weight")


@dataclass(frozen=True)
class GptjConfig:
    """Checked numbers of a config.json. `rotary_size` is how many numbers of each head are rotated."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    context_length: int
    rotary_size: int
    layer_norm_eps: float
    tied: bool

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.n_heads


def read_config(config: Mapping[str, Any]) -> GptjConfig:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    if (activation := config.get("activation_function", "gelu_new")) not in _GELU:
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; GPT-J can be converted with gelu_new."
        )
    hidden_size = integer(config, "n_embd", MAX_SIZE)
    n_heads = integer(config, "n_head", MAX_HEADS)
    if hidden_size % n_heads:
        raise ConvertError(f"config.json has n_embd {hidden_size}, which {n_heads} heads can't share.")
    rotary_size = integer(config, "rotary_dim", MAX_SIZE)
    head_dim = hidden_size // n_heads
    if rotary_size % 2 or rotary_size > head_dim:
        raise ConvertError(f"config.json has rotary_dim {rotary_size}, which must be even and at most {head_dim}.")
    return GptjConfig(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "n_inner", MAX_SIZE, 4 * hidden_size),
        n_layers=integer(config, "n_layer", MAX_LAYERS),
        n_heads=n_heads,
        context_length=integer(config, "n_positions", MAX_CONTEXT, 2048),
        rotary_size=rotary_size,
        layer_norm_eps=number(config, "layer_norm_epsilon", 0.1, 1e-5),
        tied=config.get("tie_word_embeddings", False) is True,
    )


def plan(config: GptjConfig, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    Raises ConvertError naming the first tensor that is missing, unexpected or of the wrong shape.
    """
    planned = _expected(config)
    twice: tuple[PlannedTensor, ...] = ()
    if config.tied:
        result = tied(planned, tensors, _EMBEDDING, _OUTPUT, None)
        planned, twice = dict(result.planned), result.twice
    shapes = {source: tensor.shape for source, tensor in planned.items()}
    for layer in range(config.n_layers):
        for suffix in _FUSED:
            shapes[f"transformer.h.{layer}.{suffix}"] = (config.hidden_size, config.hidden_size)
    check_tensors(tensors, shapes, FAMILY, lambda name: bool(_BUFFERS.search(name)))
    return Plan(in_checkpoint_order([*planned.values(), *twice, *_attention(config)], tensors))


def metadata(config: GptjConfig) -> dict[str, MetadataValue]:
    """The keys of llama.cpp's phi2; `general.basename` tells what the model really is."""
    return {
        "general.basename": "gpt-j",
        "phi2.context_length": config.context_length,
        "phi2.embedding_length": config.hidden_size,
        "phi2.feed_forward_length": config.intermediate_size,
        "phi2.block_count": config.n_layers,
        "phi2.attention.head_count": config.n_heads,
        "phi2.attention.head_count_kv": config.n_heads,
        "phi2.attention.layer_norm_epsilon": config.layer_norm_eps,
        "phi2.rope.dimension_count": config.rotary_size,
        "phi2.rope.freq_base": 10000.0,
        "phi2.vocab_size": config.vocab_size,
    }


def fused_in_halves(n_heads: int, rotary_size: int) -> Callable[[Array, Array, Array], Array]:
    """Queries, keys and values one under another; of each head of the first two the rotated rows by halves.

    Rows 0, 2, 4, … of the `rotary_size` first rows become the first half, rows 1, 3, 5, … the second.
    """

    def by_halves(raw: Array) -> Array:
        heads = raw.reshape(n_heads, -1, *raw.shape[1:])
        parts = (heads[:, :rotary_size:2], heads[:, 1:rotary_size:2], heads[:, rotary_size:])
        return np.concatenate(parts, axis=1).reshape(raw.shape)

    def arrange(query: Array, key: Array, value: Array) -> Array:
        return np.concatenate([by_halves(query), by_halves(key), value])

    return arrange


def _expected(config: GptjConfig) -> dict[str, PlannedTensor]:
    """All that comes from one tensor of the checkpoint."""
    table = (config.vocab_size, config.hidden_size)
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", table, (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for suffix, (target, rows, columns) in _LAYER_TENSORS.items():
            shape = (getattr(config, rows), getattr(config, columns)) if columns else (getattr(config, rows),)
            source = f"transformer.h.{layer}.{suffix}"
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,))
    for kind in ("weight", "bias"):
        source = f"transformer.ln_f.{kind}"
        expected[source] = PlannedTensor(f"output_norm.{kind}", (config.hidden_size,), (source,))
    expected[_OUTPUT] = PlannedTensor("output.weight", table, (_OUTPUT,))
    expected["lm_head.bias"] = PlannedTensor("output.bias", (config.vocab_size,), ("lm_head.bias",))
    return expected


def _attention(config: GptjConfig) -> list[PlannedTensor]:
    """The fused matrix of each block, and the biases that llama.cpp's phi2 can't load without."""
    size = config.hidden_size
    arrange = fused_in_halves(config.n_heads, config.rotary_size)
    planned = []
    for layer in range(config.n_layers):
        sources = tuple(f"transformer.h.{layer}.{suffix}" for suffix in _FUSED)
        planned += [
            PlannedTensor(f"blk.{layer}.attn_qkv.weight", (3 * size, size), sources, arrange),
            PlannedTensor(f"blk.{layer}.attn_qkv.bias", (3 * size,), values=np.zeros(3 * size, np.float32)),
            PlannedTensor(f"blk.{layer}.attn_output.bias", (size,), values=np.zeros(size, np.float32)),
        ]
    return planned
