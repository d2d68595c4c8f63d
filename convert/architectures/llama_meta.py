"""LLaMA under the names that Meta gave its tensors: rotary pairs lie next to each other already, as llama.cpp has them.

Knows Meta's names and llama.cpp's architecture "llama". Its configuration is in config.json's terms, so that whatever
container such tensors come in can say it. Nothing is permuted here: that is the only thing transformers' files need.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from convert.architectures.config_values import (
    MAX_CONTEXT,
    MAX_HEADS,
    MAX_LAYERS,
    MAX_SIZE,
    MAX_VOCABULARY,
    integer,
    number,
    rope_settings,
)
from convert.architectures.llama3_rope import llama3_frequency_factors
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, check_tensors, in_checkpoint_order
from convert.architectures.rope import Rope, read_rope
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "llama"
FAMILY = "LLaMA"

_EMBEDDING = "tok_embeddings.weight"
_OUTPUT = "output.weight"
# Rotary frequencies, which are computed from the configuration; the first files have them in every layer.
_BUFFERS = re.compile(r"(^|\.)rope\.freqs$")

# What follows "layers.N." -> (what follows "blk.N.", rows, columns or None), as attributes of the configuration.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "attention_norm.weight": ("attn_norm.weight", "hidden_size", None),
    "attention.wq.weight": ("attn_q.weight", "query_size", "hidden_size"),
    "attention.wk.weight": ("attn_k.weight", "key_size", "hidden_size"),
    "attention.wv.weight": ("attn_v.weight", "key_size", "hidden_size"),
    "attention.wo.weight": ("attn_output.weight", "hidden_size", "query_size"),
    "ffn_norm.weight": ("ffn_norm.weight", "hidden_size", None),
    "feed_forward.w1.weight": ("ffn_gate.weight", "intermediate_size", "hidden_size"),
    "feed_forward.w2.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
    "feed_forward.w3.weight": ("ffn_up.weight", "intermediate_size", "hidden_size"),
}


@dataclass(frozen=True)
class MetaLlamaConfig:
    """Checked numbers of a configuration in config.json's terms."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    head_dim: int
    context_length: int
    rms_norm_eps: float
    rope: Rope

    @property
    def query_size(self) -> int:
        return self.n_heads * self.head_dim

    @property
    def key_size(self) -> int:
        return self.n_kv_heads * self.head_dim


def read_config(config: Mapping[str, Any]) -> MetaLlamaConfig:
    """Check the numbers. Raises ConvertError naming the first that is missing or can't be."""
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    n_kv_heads = integer(config, "num_key_value_heads", MAX_HEADS, n_heads)
    if n_heads % n_kv_heads:
        raise ConvertError(f"The configuration has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    if config.get("head_dim") is None and hidden_size % n_heads:
        raise ConvertError(f"The configuration has the width {hidden_size}, which {n_heads} heads can't share.")
    head_dim = integer(config, "head_dim", MAX_HEADS, max(1, hidden_size // n_heads))
    if head_dim % 2:
        raise ConvertError(
            f"The configuration makes heads of {head_dim} numbers; rotary positions need an even number."
        )
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 2048)
    return MetaLlamaConfig(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "intermediate_size", MAX_SIZE),
        n_layers=integer(config, "num_hidden_layers", MAX_LAYERS),
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        head_dim=head_dim,
        context_length=context_length,
        rms_norm_eps=number(config, "rms_norm_eps", 0.1, 1e-6),
        rope=read_rope(rope_settings(config), context_length, FAMILY, ("llama3",)),
    )


def plan(config: MetaLlamaConfig, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order. Without output.weight the embedding serves as it.

    Raises ConvertError naming the first tensor that is missing, unexpected or of the wrong shape.
    """
    planned = _expected(config)
    if _OUTPUT not in tensors:
        del planned[_OUTPUT]
    shapes = {source: tensor.shape for source, tensor in planned.items()}
    check_tensors(tensors, shapes, FAMILY, lambda name: bool(_BUFFERS.search(name)))
    result = list(planned.values())
    if config.rope.llama3 is not None:
        factors = llama3_frequency_factors(config.head_dim, config.rope.theta, config.rope.llama3)
        result.append(PlannedTensor("rope_freqs.weight", factors.shape, values=factors))
    return Plan(in_checkpoint_order(result, tensors))


def metadata(config: MetaLlamaConfig) -> dict[str, MetadataValue]:
    """The architecture's keys, as https://github.com/ggml-org/ggml/blob/master/docs/gguf.md names them."""
    keys: dict[str, MetadataValue] = {
        "llama.block_count": config.n_layers,
        "llama.context_length": config.context_length,
        "llama.embedding_length": config.hidden_size,
        "llama.feed_forward_length": config.intermediate_size,
        "llama.attention.head_count": config.n_heads,
        "llama.attention.head_count_kv": config.n_kv_heads,
        "llama.rope.freq_base": config.rope.theta,
        "llama.attention.layer_norm_rms_epsilon": config.rms_norm_eps,
        "llama.vocab_size": config.vocab_size,
        "llama.rope.dimension_count": config.head_dim,
    }
    if config.head_dim * config.n_heads != config.hidden_size:
        keys["llama.attention.key_length"] = config.head_dim
        keys["llama.attention.value_length"] = config.head_dim
    return keys


def _expected(config: MetaLlamaConfig) -> dict[str, PlannedTensor]:
    matrix = (config.vocab_size, config.hidden_size)
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", matrix, (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for suffix, (target, rows, columns) in _LAYER_TENSORS.items():
            shape = (getattr(config, rows), getattr(config, columns)) if columns else (getattr(config, rows),)
            source = f"layers.{layer}.{suffix}"
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,))
    expected["norm.weight"] = PlannedTensor("output_norm.weight", (config.hidden_size,), ("norm.weight",))
    expected[_OUTPUT] = PlannedTensor("output.weight", matrix, (_OUTPUT,))
    return expected
