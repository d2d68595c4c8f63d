"""MPT: as MosaicML wrote it (MPTForCausalLM) and as transformers does (MptForCausalLM), which differ in the name only.

Knows MptConfig with its `attn_config`, and llama.cpp's architecture "mpt". Refuses the settings of MosaicML's trainer
that llama.cpp's graph lacks.
"""

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
from convert.architectures.plan import MetadataValue, Plan, PlannedTensor, check_tensors, in_checkpoint_order
from convert.architectures.tied_output import tied
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

ARCHITECTURE = "mpt"
FAMILY = "MPT"

_EMBEDDING = "transformer.wte.weight"
_POSITIONS = "transformer.wpe.weight"
_OUTPUT = "lm_head.weight"

# What follows "transformer.blocks.N." -> (what follows "blk.N.", rows, columns or None), as attributes of MptConfig.
_LAYER_TENSORS: dict[str, tuple[str, str, str | None]] = {
    "norm_1": ("attn_norm", "hidden_size", None),
    "attn.Wqkv": ("attn_qkv", "fused_size", "hidden_size"),
    "attn.out_proj": ("attn_output", "hidden_size", "hidden_size"),
    "norm_2": ("ffn_norm", "hidden_size", None),
    "ffn.up_proj": ("ffn_up", "intermediate_size", "hidden_size"),
    "ffn.down_proj": ("ffn_down", "hidden_size", "intermediate_size"),
}
# Settings that change what the model computes -> the values with which llama.cpp computes the same.
_MODEL_SETTINGS: dict[str, tuple[Any, ...]] = {
    "norm_type": (None, "low_precision_layernorm", "layernorm"),
    "logit_scale": (None,),
}
_ATTENTION_SETTINGS: dict[str, tuple[Any, ...]] = {
    "qk_ln": (None, False),
    "qk_gn": (None, False),
    "prefix_lm": (None, False),
    "rope": (None, False),
    "softmax_scale": (None,),
    "sliding_window_size": (None, -1),
}
_FFN_SETTINGS: dict[str, tuple[Any, ...]] = {"ffn_type": (None, "mptmlp")}
_KV_HEADS = {"multihead_attention": None, "multiquery_attention": 1}


@dataclass(frozen=True)
class MptConfig:
    """Checked numbers of a config.json. `max_alibi_bias` is 0 where positions are learned instead."""

    vocab_size: int
    hidden_size: int
    expansion_ratio: int
    n_layers: int
    n_heads: int
    n_kv_heads: int
    context_length: int
    layer_norm_eps: float
    max_alibi_bias: float
    clip_qkv: float | None
    learned_positions: bool
    biases: bool
    tied: bool

    @property
    def intermediate_size(self) -> int:
        return self.expansion_ratio * self.hidden_size

    @property
    def fused_size(self) -> int:
        return self.hidden_size + 2 * self.n_kv_heads * (self.hidden_size // self.n_heads)


def read_config(config: Mapping[str, Any]) -> MptConfig:
    """Check config.json's numbers. Raises ConvertError naming the first that is missing or can't be."""
    refuse_quantized(config)
    attention, ffn = _part(config, "attn_config"), _part(config, "ffn_config")
    for settings, allowed in (
        (config, _MODEL_SETTINGS),
        (attention, _ATTENTION_SETTINGS),
        (ffn, _FFN_SETTINGS),
    ):
        _refuse_others(settings, allowed)
    hidden_size = integer(config, "d_model", MAX_SIZE)
    n_heads = integer(config, "n_heads", MAX_HEADS)
    n_kv_heads = _kv_heads(attention, n_heads)
    if hidden_size % n_heads:
        raise ConvertError(f"config.json has d_model {hidden_size}, which {n_heads} heads can't share.")
    if n_heads % n_kv_heads:
        raise ConvertError(f"config.json has {n_heads} heads, which {n_kv_heads} key-value heads can't serve.")
    alibi = attention.get("alibi", True) is not False
    clip = attention.get("clip_qkv")
    return MptConfig(
        vocab_size=integer(config, "vocab_size", MAX_VOCABULARY),
        hidden_size=hidden_size,
        expansion_ratio=integer(config, "expansion_ratio", 64, 4),
        n_layers=integer(config, "n_layers", MAX_LAYERS),
        n_heads=n_heads,
        n_kv_heads=n_kv_heads,
        context_length=integer(config, "max_seq_len", MAX_CONTEXT, 2048),
        layer_norm_eps=number(config, "layer_norm_epsilon", 0.1, 1e-5),
        max_alibi_bias=number(attention, "alibi_bias_max", 1e3, 8.0) if alibi else 0.0,
        # 0 means "don't" to both.
        clip_qkv=number(attention, "clip_qkv", 1e9) if clip else None,
        learned_positions=not alibi and config.get("learned_pos_emb", True) is not False,
        biases=config.get("no_bias", True) is False,
        tied=config.get("tie_word_embeddings", True) is not False,
    )


def plan(config: MptConfig, tensors: Mapping[str, StoredTensor], same: Callable[[str, str], bool]) -> Plan:
    """Name every tensor of the GGUF, in the checkpoint's order.

    `same(name, name)` tells whether two tensors of one shape hold the same bytes. Raises ConvertError naming the first
    tensor that is missing, unexpected or of the wrong shape.
    """
    planned = _expected(config, tensors)
    warnings: tuple[str, ...] = ()
    if config.tied:
        result = tied(planned, tensors, _EMBEDDING, _OUTPUT, same)
        planned, warnings = dict(result.planned), result.warnings
    shapes = {source: tensor.shape for source, tensor in planned.items()}
    check_tensors(tensors, shapes, FAMILY, lambda name: False)
    return Plan(in_checkpoint_order(list(planned.values()), tensors), warnings)


def metadata(config: MptConfig) -> dict[str, MetadataValue]:
    """The architecture's keys, as llama.cpp's mpt reads them."""
    keys: dict[str, MetadataValue] = {
        "mpt.context_length": config.context_length,
        "mpt.embedding_length": config.hidden_size,
        "mpt.block_count": config.n_layers,
        "mpt.feed_forward_length": config.intermediate_size,
        "mpt.attention.head_count": config.n_heads,
        "mpt.attention.head_count_kv": config.n_kv_heads,
        "mpt.attention.layer_norm_epsilon": config.layer_norm_eps,
        "mpt.attention.max_alibi_bias": config.max_alibi_bias,
        "mpt.vocab_size": config.vocab_size,
    }
    if config.clip_qkv is not None:
        keys["mpt.attention.clamp_kqv"] = config.clip_qkv
    return keys


def _part(config: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = config.get(key)
    if value is not None and not isinstance(value, dict):
        raise ConvertError(f"config.json has {key} {str(value)[:40]}, which must be an object.")
    return value or {}


def _refuse_others(settings: Mapping[str, Any], allowed: Mapping[str, tuple[Any, ...]]) -> None:
    for key, values in allowed.items():
        value = settings.get(key)
        if not any(value is known or (type(value) is type(known) and value == known) for known in values):
            raise ConvertError(f"config.json asks for {key} {str(value)[:40]}, which MPT in llama.cpp doesn't have.")


def _kv_heads(attention: Mapping[str, Any], n_heads: int) -> int:
    kind = attention.get("attn_type", "multihead_attention")
    if kind == "grouped_query_attention":
        return integer(attention, "kv_n_heads", MAX_HEADS)
    if not isinstance(kind, str) or kind not in _KV_HEADS:
        raise ConvertError(f"config.json asks for attn_type {str(kind)[:40]}, which MPT in llama.cpp doesn't have.")
    return _KV_HEADS[kind] or n_heads


def _expected(config: MptConfig, tensors: Mapping[str, StoredTensor]) -> dict[str, PlannedTensor]:
    expected: dict[str, PlannedTensor] = {}

    def expect(source: str, target: str, *shape: int) -> None:
        expected[f"{source}.weight"] = PlannedTensor(f"{target}.weight", shape, (f"{source}.weight",))
        # transformers has no biases whatever the setting says; MosaicML's own code has all of them.
        if config.biases and f"{source}.bias" in tensors:
            expected[f"{source}.bias"] = PlannedTensor(f"{target}.bias", shape[:1], (f"{source}.bias",))

    table = (config.vocab_size, config.hidden_size)
    expected[_EMBEDDING] = PlannedTensor("token_embd.weight", table, (_EMBEDDING,))
    if config.learned_positions:
        positions = (config.context_length, config.hidden_size)
        expected[_POSITIONS] = PlannedTensor("position_embd.weight", positions, (_POSITIONS,))
    for layer in range(config.n_layers):
        for source, (target, rows, columns) in _LAYER_TENSORS.items():
            shape = (getattr(config, rows), getattr(config, columns)) if columns else (getattr(config, rows),)
            expect(f"transformer.blocks.{layer}.{source}", f"blk.{layer}.{target}", *shape)
    expect("transformer.norm_f", "output_norm", config.hidden_size)
    expected[_OUTPUT] = PlannedTensor("output.weight", table, (_OUTPUT,))
    return expected
