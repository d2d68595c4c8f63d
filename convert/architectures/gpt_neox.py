"""GPT-NeoX as transformers writes it: Pythia, Dolly v2, StableLM-Alpha, RedPajama-INCITE, OpenAssistant's Pythia.

Knows transformers' GPTNeoXConfig of versions 4 and 5 and llama.cpp's architecture "gptneox". Knows no file format.
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
    rope_settings,
)
from convert.architectures.fused_attention import all_queries_first
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, check_tensors, in_checkpoint_order
from convert.architectures.rope import Rope, read_rope
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "gptneox"
FAMILY = "GPT-NeoX"

_EMBEDDING = "gpt_neox.embed_in.weight"
_OUTPUT = "embed_out.weight"
_OUTPUT_OF_VERSION_5 = "lm_head.weight"
# Buffers that old versions of transformers saved; they are computed from the configuration.
_BUFFERS = re.compile(r"\.attention\.(rotary_emb\.inv_freq|masked_bias|bias)$")
_SCALINGS = ("linear", "dynamic")
# llama.cpp has the tanh form; the exact one differs from it by less than 0.0005.
_GELU = ("gelu", "gelu_fast", "gelu_new", "gelu_pytorch_tanh", "gelu_python")

# What follows "gpt_neox.layers.N." -> (what follows "blk.N.", rows, columns or None), as attributes of GptNeoxConfig.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "input_layernorm.weight": ("attn_norm.weight", "hidden_size", None),
    "input_layernorm.bias": ("attn_norm.bias", "hidden_size", None),
    "attention.query_key_value.weight": ("attn_qkv.weight", "fused_size", "hidden_size"),
    "attention.query_key_value.bias": ("attn_qkv.bias", "fused_size", None),
    "attention.dense.weight": ("attn_output.weight", "hidden_size", "hidden_size"),
    "attention.dense.bias": ("attn_output.bias", "hidden_size", None),
    "post_attention_layernorm.weight": ("ffn_norm.weight", "hidden_size", None),
    "post_attention_layernorm.bias": ("ffn_norm.bias", "hidden_size", None),
    "mlp.dense_h_to_4h.weight": ("ffn_up.weight", "intermediate_size", "hidden_size"),
    "mlp.dense_h_to_4h.bias": ("ffn_up.bias", "intermediate_size", None),
    "mlp.dense_4h_to_h.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
    "mlp.dense_4h_to_h.bias": ("ffn_down.bias", "hidden_size", None),
}
_ATTENTION_BIASES = ("attention.query_key_value.bias", "attention.dense.bias")


@dataclass(frozen=True)
class GptNeoxConfig:
    """Checked numbers of a config.json. `rotary_size` is how many numbers of each head are rotated."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    context_length: int
    rotary_size: int
    rope: Rope
    layer_norm_eps: float
    parallel_residual: bool
    attention_bias: bool
    tied: bool

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.n_heads

    @property
    def fused_size(self) -> int:
        return 3 * self.hidden_size


def read_config(config: Mapping[str, Any]) -> GptNeoxConfig:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    if (activation := config.get("hidden_act", "gelu")) not in _GELU:
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; GPT-NeoX in llama.cpp has gelu."
        )
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    if hidden_size % n_heads:
        raise ConvertError(f"config.json has hidden_size {hidden_size}, which {n_heads} heads can't share.")
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 2048)
    rope = rope_settings(config)
    # Up to version 4 the two settings had names of their own.
    rope.setdefault("rope_theta", config.get("rotary_emb_base"))
    rope.setdefault("partial_rotary_factor", config.get("rotary_pct"))
    rotary_size = int(number(rope, "partial_rotary_factor", 1.0, 0.25) * (hidden_size // n_heads))
    if rotary_size < 2 or rotary_size % 2:
        raise ConvertError(
            f"config.json rotates {rotary_size} numbers of each head; rotary positions need an even number."
        )
    return GptNeoxConfig(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "intermediate_size", MAX_SIZE),
        n_layers=integer(config, "num_hidden_layers", MAX_LAYERS),
        n_heads=n_heads,
        context_length=context_length,
        rotary_size=rotary_size,
        rope=read_rope(rope, context_length, FAMILY, _SCALINGS),
        layer_norm_eps=number(config, "layer_norm_eps", 0.1, 1e-5),
        parallel_residual=config.get("use_parallel_residual", True) is not False,
        attention_bias=config.get("attention_bias", True) is not False,
        tied=config.get("tie_word_embeddings", False) is True,
    )


def plan(config: GptNeoxConfig, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    Raises ConvertError naming the first tensor that is missing, unexpected or of the wrong shape.
    """
    output = _OUTPUT_OF_VERSION_5 if _OUTPUT_OF_VERSION_5 in tensors else _OUTPUT
    planned = _expected(config, output)
    twice: tuple[PlannedTensor, ...] = ()
    if config.tied:
        result = tied(planned, tensors, _EMBEDDING, output, None)
        planned, twice = dict(result.planned), result.twice
    shapes = {source: tensor.shape for source, tensor in planned.items()}
    check_tensors(tensors, shapes, FAMILY, lambda name: bool(_BUFFERS.search(name)))
    everything = [*planned.values(), *twice, *_absent_biases(config)]
    return Plan(in_checkpoint_order(everything, tensors), config.rope.warnings)


def metadata(config: GptNeoxConfig) -> dict[str, MetadataValue]:
    """The architecture's keys, as llama.cpp's gptneox reads them."""
    keys: dict[str, MetadataValue] = {
        "gptneox.context_length": config.context_length,
        "gptneox.embedding_length": config.hidden_size,
        "gptneox.block_count": config.n_layers,
        "gptneox.feed_forward_length": config.intermediate_size,
        "gptneox.rope.dimension_count": config.rotary_size,
        "gptneox.rope.freq_base": config.rope.theta,
        "gptneox.attention.head_count": config.n_heads,
        "gptneox.use_parallel_residual": config.parallel_residual,
        "gptneox.attention.layer_norm_epsilon": config.layer_norm_eps,
        "gptneox.vocab_size": config.vocab_size,
    }
    return keys | {f"{ARCHITECTURE}.{key}": value for key, value in config.rope.scaling.items()}


def _expected(config: GptNeoxConfig, output: str) -> dict[str, PlannedTensor]:
    separate = all_queries_first(config.n_heads, 1, config.head_dim)
    table = (config.vocab_size, config.hidden_size)
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", table, (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for suffix, (target, rows, columns) in _LAYER_TENSORS.items():
            if suffix in _ATTENTION_BIASES and not config.attention_bias:
                continue
            shape = (getattr(config, rows), getattr(config, columns)) if columns else (getattr(config, rows),)
            source = f"gpt_neox.layers.{layer}.{suffix}"
            arrange = separate if "query_key_value" in suffix else None
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,), arrange)
    for kind in ("weight", "bias"):
        source = f"gpt_neox.final_layer_norm.{kind}"
        expected[source] = PlannedTensor(f"output_norm.{kind}", (config.hidden_size,), (source,))
    expected[output] = PlannedTensor("output.weight", table, (output,))
    return expected


def _absent_biases(config: GptNeoxConfig) -> list[PlannedTensor]:
    """Zeros for models trained without them: llama.cpp's gptneox loads no file that lacks them."""
    if config.attention_bias:
        return []
    return [
        PlannedTensor(f"blk.{layer}.{target}", (size,), values=np.zeros(size, np.float32))
        for layer in range(config.n_layers)
        for target, size in (("attn_qkv.bias", config.fused_size), ("attn_output.bias", config.hidden_size))
    ]
