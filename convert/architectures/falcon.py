"""Falcon as transformers writes it, and as its makers wrote it before transformers knew it (RWForCausalLM).

Knows transformers' FalconConfig of versions 4 and 5, the older names of its settings, and llama.cpp's architecture
"falcon". Refuses what that lacks: ALiBi, biases, attention and feed-forward one after another (Falcon-RW).
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
    rope_settings,
)
from convert.architectures.fused_attention import all_queries_first
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, check_tensors, in_checkpoint_order
from convert.architectures.rope import Rope, read_rope
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "falcon"
FAMILY = "Falcon"

_EMBEDDING = "transformer.word_embeddings.weight"
_OUTPUT = "lm_head.weight"
_BUFFERS = re.compile(r"\.(rotary_emb|maybe_rotary|rotary)\.inv_freq$")
_SCALINGS = ("linear", "dynamic")
# llama.cpp has the tanh form; the exact one differs from it by less than 0.0005.
_GELU = ("gelu", "gelu_fast", "gelu_new", "gelu_pytorch_tanh", "gelu_python")
# Setting -> its name in configurations of RWForCausalLM.
_OLD_NAMES = {
    "num_attention_heads": "n_head",
    "num_hidden_layers": "n_layer",
    "num_kv_heads": "n_head_kv",
    "hidden_size": "n_embed",
}

# What follows "transformer.h.N." -> (what follows "blk.N.", rows, columns or None), as attributes of FalconConfig.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "self_attention.query_key_value.weight": ("attn_qkv.weight", "fused_size", "hidden_size"),
    "self_attention.dense.weight": ("attn_output.weight", "hidden_size", "hidden_size"),
    "mlp.dense_h_to_4h.weight": ("ffn_up.weight", "intermediate_size", "hidden_size"),
    "mlp.dense_4h_to_h.weight": ("ffn_down.weight", "hidden_size", "intermediate_size"),
}
# Falcon-7B has one norm for attention and feed-forward, Falcon-40B one for each. llama.cpp's second is attention's.
_ONE_NORM = {"input_layernorm": "attn_norm"}
_TWO_NORMS = {"ln_mlp": "attn_norm", "ln_attn": "attn_norm_2"}


@dataclass(frozen=True)
class FalconConfig:
    """Checked numbers of a config.json."""

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    context_length: int
    rope: Rope
    layer_norm_eps: float
    two_norms: bool
    tied: bool

    @property
    def head_dim(self) -> int:
        return self.hidden_size // self.n_heads

    @property
    def fused_size(self) -> int:
        return (self.n_heads + 2 * self.n_kv_heads) * self.head_dim


def read_config(config: Mapping[str, Any]) -> FalconConfig:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    config = _with_new_names(config)
    _refuse_what_llama_cpp_lacks(config)
    hidden_size = integer(config, "hidden_size", MAX_SIZE)
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    if hidden_size % n_heads or hidden_size // n_heads % 2:
        raise ConvertError(f"config.json has hidden_size {hidden_size}, which {n_heads} heads can't share evenly.")
    new_decoder = config["new_decoder_architecture"]
    if new_decoder:
        n_kv_heads = integer(config, "num_kv_heads", MAX_HEADS, n_heads)
    else:
        n_kv_heads = 1 if config.get("multi_query", True) is not False else n_heads
    if n_heads % n_kv_heads:
        raise ConvertError(f"config.json has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    context_length = integer(config, "max_position_embeddings", MAX_CONTEXT, 2048)
    rope = rope_settings(config)
    return FalconConfig(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        intermediate_size=integer(config, "ffn_hidden_size", MAX_SIZE, 4 * hidden_size),
        n_layers=integer(config, "num_hidden_layers", MAX_LAYERS),
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        context_length=context_length,
        rope=read_rope(rope, context_length, FAMILY, _SCALINGS),
        layer_norm_eps=number(config, "layer_norm_epsilon", 0.1, 1e-5),
        # Falcon 2 is of the new kind with one norm.
        two_norms=new_decoder and config.get("num_ln_in_parallel_attn") != 1,
        tied=config.get("tie_word_embeddings", True) is not False,
    )


def plan(config: FalconConfig, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    `same(name, name)` tells whether two tensors of one shape hold the same bytes. Raises ConvertError naming the first
    tensor that is missing, unexpected or of the wrong shape.
    """
    planned = _expected(config)
    warnings: tuple[str, ...] = ()
    if config.tied:
        result = tied(planned, tensors, _EMBEDDING, _OUTPUT, same)
        planned, warnings = dict(result.planned), result.warnings
    shapes = {source: tensor.shape for source, tensor in planned.items()}
    check_tensors(tensors, shapes, FAMILY, lambda name: bool(_BUFFERS.search(name)))
    return Plan(in_checkpoint_order(list(planned.values()), tensors), (*config.rope.warnings, *warnings))


def metadata(config: FalconConfig) -> dict[str, MetadataValue]:
    """The architecture's keys, as llama.cpp's falcon reads them."""
    keys: dict[str, MetadataValue] = {
        "falcon.context_length": config.context_length,
        # llama.cpp's name for queries, keys and values one after another.
        "falcon.tensor_data_layout": "jploski",
        "falcon.embedding_length": config.hidden_size,
        "falcon.feed_forward_length": config.intermediate_size,
        "falcon.block_count": config.n_layers,
        "falcon.attention.head_count": config.n_heads,
        "falcon.attention.head_count_kv": config.n_kv_heads,
        "falcon.attention.layer_norm_epsilon": config.layer_norm_eps,
        "falcon.rope.freq_base": config.rope.theta,
        "falcon.rope.dimension_count": config.head_dim,
        "falcon.vocab_size": config.vocab_size,
    }
    return keys | {f"{ARCHITECTURE}.{key}": value for key, value in config.rope.scaling.items()}


def _with_new_names(config: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(config)
    for name, old in _OLD_NAMES.items():
        if found.get(name) is None and found.get(old) is not None:
            found[name] = found[old]
    # The first Falcon-40B told its kind only by having a number of key-value heads.
    told = found.get("new_decoder_architecture")
    found["new_decoder_architecture"] = told is True or (told is None and found.get("n_head_kv") is not None)
    return found


def _refuse_what_llama_cpp_lacks(config: Mapping[str, Any]) -> None:
    if config.get("alibi", False) is not False:
        raise ConvertError(
            "config.json asks for ALiBi positions (Falcon-RW); Falcon in llama.cpp has rotary ones only, so this model "
            "can't be converted."
        )
    if config.get("bias", False) is not False:
        raise ConvertError("config.json asks for biases, which Falcon in llama.cpp doesn't have.")
    if config.get("parallel_attn", True) is False and not config["new_decoder_architecture"]:
        raise ConvertError(
            "config.json puts attention before the feed-forward network (parallel_attn is false); Falcon in llama.cpp "
            "has them side by side only."
        )
    if (activation := config.get("activation", "gelu")) not in _GELU:
        raise ConvertError(
            f"config.json asks for the activation {str(activation)[:40]!r}; Falcon in llama.cpp has gelu."
        )


def _expected(config: FalconConfig) -> dict[str, PlannedTensor]:
    separate = all_queries_first(config.n_kv_heads, config.n_heads // config.n_kv_heads, config.head_dim)
    table = (config.vocab_size, config.hidden_size)
    expected = {_EMBEDDING: PlannedTensor("token_embd.weight", table, (_EMBEDDING,))}
    for layer in range(config.n_layers):
        for norm, target in (_TWO_NORMS if config.two_norms else _ONE_NORM).items():
            for kind in ("weight", "bias"):
                source = f"transformer.h.{layer}.{norm}.{kind}"
                expected[source] = PlannedTensor(f"blk.{layer}.{target}.{kind}", (config.hidden_size,), (source,))
        for suffix, (target, rows, columns) in _LAYER_TENSORS.items():
            shape = (getattr(config, rows), getattr(config, columns)) if columns else (getattr(config, rows),)
            source = f"transformer.h.{layer}.{suffix}"
            arrange = separate if "query_key_value" in suffix else None
            expected[source] = PlannedTensor(f"blk.{layer}.{target}", shape, (source,), arrange)
    for kind in ("weight", "bias"):
        source = f"transformer.ln_f.{kind}"
        expected[source] = PlannedTensor(f"output_norm.{kind}", (config.hidden_size,), (source,))
    expected[_OUTPUT] = PlannedTensor("output.weight", table, (_OUTPUT,))
    return expected
