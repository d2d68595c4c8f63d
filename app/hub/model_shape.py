"""The memory that a model of a hub will take, from its config.json or the head of its GGUF, before it is downloaded.

Turns what transformers writes into GGUF's keys, and leaves the arithmetic to app.core. Pure; all values are a
stranger's, so numbers that are absurd count as missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.core.fit import ContextPlan, cpu_batch, estimate
from app.core.model_facts import ModelFacts, model_facts

_MOST = 1 << 31
# transformers' model_type -> GGUF's architecture, where they differ.
_ARCHITECTURES = {"mistral": "llama", "gemma3_text": "gemma3", "gpt_neox": "gptneox"}
# GGUF's key below the architecture -> the names that config.json has for it.
_KEYS = {
    "block_count": ("num_hidden_layers", "n_layer", "n_layers"),
    "embedding_length": ("hidden_size", "n_embd", "d_model"),
    "attention.head_count": ("num_attention_heads", "n_head", "n_heads"),
    "attention.head_count_kv": ("num_key_value_heads", "num_kv_heads", "n_head_kv"),
    "attention.key_length": ("head_dim",),
    "feed_forward_length": ("intermediate_size", "n_inner", "ffn_hidden_size"),
    "context_length": ("max_position_embeddings", "n_positions", "max_seq_len", "n_ctx"),
    "attention.sliding_window": ("sliding_window",),
    "expert_count": ("num_local_experts", "num_experts", "n_routed_experts"),
}
_VOCAB = ("vocab_size",)


@dataclass(frozen=True)
class _Shape:
    """A tensor as model_facts asks for it, with no bytes behind it."""

    name: str
    shape: tuple[int, ...]
    type: str = "F32"
    n_bytes: int = 0


@dataclass(frozen=True)
class ModelShape:
    """`metadata` has GGUF's keys. `is_tied`: the output has no matrix of its own."""

    metadata: Mapping[str, Any]
    n_vocab: int
    is_tied: bool = False

    @property
    def architecture(self) -> str:
        return str(self.metadata.get("general.architecture", ""))

    @property
    def n_embd(self) -> int:
        return self._number("embedding_length")

    @property
    def n_ctx_train(self) -> int:
        return self._number("context_length")

    @property
    def has_experts(self) -> bool:
        return self._number("expert_count") > 1

    def memory(self, weight_bytes: int, n_ctx: int) -> int:
        """Bytes needed with a context of `n_ctx` tokens, as app.core.fit counts them."""
        plan = ContextPlan(n_ctx, n_ubatch=cpu_batch(weight_bytes))
        return estimate(self._facts(weight_bytes), plan).needed

    def _facts(self, weight_bytes: int) -> ModelFacts:
        heads = max(1, self._number("attention.head_count"))
        head = self._number("attention.key_length") or self.n_embd // heads
        kv_heads = self._number("attention.head_count_kv") or heads
        values = self._number("attention.value_length") or head
        layers = min(self._number("block_count"), 1024)
        tensors = [
            _Shape("token_embd.weight", (self.n_embd, self.n_vocab)),
            _Shape("output.weight", (self.n_embd, self.n_vocab), n_bytes=weight_bytes),
        ]
        for layer in range(layers):
            tensors.append(_Shape(f"blk.{layer}.attn_k.weight", (self.n_embd, kv_heads * head)))
            tensors.append(_Shape(f"blk.{layer}.attn_v.weight", (self.n_embd, kv_heads * values)))
        return model_facts(self.metadata, tensors, frozenset())

    def _number(self, key: str) -> int:
        value = self.metadata.get(f"{self.architecture}.{key}", 0)
        if isinstance(value, list):  # one for each layer
            value = max((item for item in value if type(item) is int), default=0)
        return value if type(value) is int and 0 <= value < _MOST else 0


def of_config(config: Mapping[str, Any]) -> ModelShape | None:
    """Of a config.json as transformers writes it; None where it lacks what decides."""
    inner = config.get("text_config")
    if isinstance(inner, dict):  # a model that sees pictures too
        config = {**config, **inner}
    kind = config.get("model_type")
    architecture = _ARCHITECTURES.get(kind, kind) if isinstance(kind, str) else "llama"
    metadata: dict[str, Any] = {"general.architecture": architecture}
    for key, names in _KEYS.items():
        if (value := _first(config, names)) is not None:
            metadata[f"{architecture}.{key}"] = value
    # Falcon's older configurations say it so; MPT's don't say that keys are shared, because they are not.
    if config.get("multi_query") is True and not config.get("new_decoder_architecture"):
        metadata[f"{architecture}.attention.head_count_kv"] = 1
    tied = config.get("tie_word_embeddings")
    is_tied = tied if isinstance(tied, bool) else str(architecture).startswith("gemma")
    return _checked(ModelShape(metadata, _first(config, _VOCAB) or 0, is_tied))


def of_head(head: Mapping[str, Any]) -> ModelShape | None:
    """Of the first entries of a GGUF; None where they lack what decides."""
    architecture = head.get("general.architecture")
    if not isinstance(architecture, str):
        return None
    n_vocab = head.get(f"{architecture}.vocab_size") or head.get("tokenizer.ggml.tokens.count") or 0
    return _checked(ModelShape(head, n_vocab if type(n_vocab) is int and 0 < n_vocab < _MOST else 0))


def _checked(shape: ModelShape) -> ModelShape | None:
    layers = shape.metadata.get(f"{shape.architecture}.block_count")
    return shape if shape.n_embd and type(layers) is int and 0 < layers <= 1024 else None


def _first(config: Mapping[str, Any], names: tuple[str, ...]) -> int | None:
    return next(
        (value for name in names if type(value := config.get(name)) is int and 0 < value < _MOST),
        None,
    )
