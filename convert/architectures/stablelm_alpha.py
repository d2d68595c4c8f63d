"""StableLM-Base-Alpha-v2 (StableLMAlphaForCausalLM), whose program came beside its weights, not with transformers.

Certain are the block (Stability-AI/StableLM's configs: one LayerNorm for attention and a gated SiLU network side by
side), the names and the shapes (a model proposed to vLLM). Inside the two fused matrices accounts differ; taken here
are queries, keys and values head by head, as the code that takes the running program apart does, and the network's
input before its gate, as the names in that program have it. llama.cpp's "stablelm" computes the block where it has no
second norm. The program itself was not at hand, so a conversion says that it is unchecked.
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
    refuse_quantized,
)
from convert.architectures.fused_attention import one_part
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, Shape, check_tensors, in_checkpoint_order
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "stablelm"
FAMILY = "StableLM-Alpha v2"

_EMBEDDING = "transformer.embed.weight"
_OUTPUT = "lm_head.weight"
_BUFFERS = re.compile(r"\.rotary_emb\.(inv_freq|scale|cos_cached|sin_cached)$")
_MULTIPLE = 256  # the feed-forward width is rounded up to one of these

_UNCHECKED = (
    "StableLM-Alpha v2 was converted after descriptions of its program, which could not be compared with the program "
    "itself: if its answers make no sense, take StableLM 3B-4E1T instead and tell the makers of this application."
)


@dataclass(frozen=True)
class StableLmAlphaConfig:
    """Checked numbers of a config.json. `rotary_size` is how many numbers of each head are rotated."""

    vocab_size: int
    hidden_size: int
    n_layers: int
    n_heads: int
    context_length: int
    rotary_size: int
    rope_theta: float
    norm_eps: float
    tied: bool

    @property
    def intermediate_size(self) -> int:
        return _MULTIPLE * ((8 * self.hidden_size // 3 + _MULTIPLE - 1) // _MULTIPLE)


def read_config(config: Mapping[str, Any]) -> StableLmAlphaConfig:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    if (activation := config.get("hidden_act", "silu")) not in ("silu", "swish"):
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; StableLM in llama.cpp has silu."
        )
    if number(config, "rotary_scaling_factor", 1e6, 1.0) != 1.0:
        raise ConvertError("config.json scales rotary positions (rotary_scaling_factor), which can't be converted.")
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_heads = integer(config, "num_heads", MAX_HEADS)
    if hidden_size % n_heads:
        raise ConvertError(f"config.json has hidden_size {hidden_size}, which {n_heads} heads can't share.")
    rotary_size = int(number(config, "rotary_pct", 1.0, 0.25) * (hidden_size // n_heads))
    if rotary_size < 2 or rotary_size % 2:
        raise ConvertError(
            f"config.json rotates {rotary_size} numbers of each head; rotary positions need an even number."
        )
    return StableLmAlphaConfig(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        n_layers=integer(config, "num_hidden_layers", MAX_LAYERS),
        n_heads=n_heads,
        context_length=integer(config, "max_position_embeddings", MAX_CONTEXT, 4096),
        rotary_size=rotary_size,
        rope_theta=number(config, "rotary_emb_base", 1e15, 10000.0),
        norm_eps=number(config, "norm_eps", 0.1, 1e-5),
        tied=config.get("tie_word_embeddings", False) is True,
    )


def plan(config: StableLmAlphaConfig, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    Raises ConvertError naming the first tensor that is missing, unexpected or of the wrong shape.
    """
    planned = _expected(config)
    twice: tuple[PlannedTensor, ...] = ()
    if config.tied:
        result = tied(planned, tensors, _EMBEDDING, _OUTPUT, None)
        planned, twice = dict(result.planned), result.twice
    shapes: dict[str, Shape] = {source: tensor.shape for source, tensor in planned.items()}
    for layer in range(config.n_layers):
        shapes[_qkv(layer)] = (3 * config.hidden_size, config.hidden_size)
        shapes[_gate(layer)] = (2 * config.intermediate_size, config.hidden_size)
    check_tensors(tensors, shapes, FAMILY, lambda name: bool(_BUFFERS.search(name)))
    return Plan(in_checkpoint_order([*planned.values(), *twice, *_parts(config)], tensors), (_UNCHECKED,))


def metadata(config: StableLmAlphaConfig) -> dict[str, MetadataValue]:
    """The architecture's keys, as llama.cpp's stablelm reads them."""
    return {
        "stablelm.context_length": config.context_length,
        "stablelm.embedding_length": config.hidden_size,
        "stablelm.block_count": config.n_layers,
        "stablelm.feed_forward_length": config.intermediate_size,
        "stablelm.rope.dimension_count": config.rotary_size,
        "stablelm.rope.freq_base": config.rope_theta,
        "stablelm.attention.head_count": config.n_heads,
        "stablelm.attention.head_count_kv": config.n_heads,
        "stablelm.use_parallel_residual": True,
        "stablelm.attention.layer_norm_epsilon": config.norm_eps,
        "stablelm.vocab_size": config.vocab_size,
    }


def _qkv(layer: int) -> str:
    return f"transformer.layers.{layer}.attention.qkv_proj.weight"


def _gate(layer: int) -> str:
    return f"transformer.layers.{layer}.mlp.gate_proj.weight"


def _expected(config: StableLmAlphaConfig) -> dict[str, PlannedTensor]:
    """All that comes from one tensor of the checkpoint, whole."""
    size = config.hidden_size
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", (config.vocab_size, size), (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for suffix, target, shape in (
            ("norm.weight", "attn_norm.weight", (size,)),
            ("norm.bias", "attn_norm.bias", (size,)),
            ("attention.out_proj.weight", "attn_output.weight", (size, size)),
            ("mlp.out_proj.weight", "ffn_down.weight", (size, config.intermediate_size)),
        ):
            source = f"transformer.layers.{layer}.{suffix}"
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,))
    for kind in ("weight", "bias"):
        source = f"transformer.final_norm.{kind}"
        expected[source] = PlannedTensor(f"output_norm.{kind}", (size,), (source,))
    expected[_OUTPUT] = PlannedTensor("output.weight", (config.vocab_size, size), (_OUTPUT,))
    return expected


def _parts(config: StableLmAlphaConfig) -> list[PlannedTensor]:
    """What the two fused matrices of each block hold."""
    size, inner = config.hidden_size, config.intermediate_size
    planned = []
    for layer in range(config.n_layers):
        for part, target in enumerate(("attn_q", "attn_k", "attn_v")):
            arrange = one_part(config.n_heads, 3, part)
            planned.append(PlannedTensor(f"blk.{layer}.{target}.weight", (size, size), (_qkv(layer),), arrange))
        for part, target in enumerate(("ffn_up", "ffn_gate")):
            arrange = one_part(1, 2, part)
            planned.append(PlannedTensor(f"blk.{layer}.{target}.weight", (inner, size), (_gate(layer),), arrange))
    return planned
