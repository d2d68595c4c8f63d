"""LLaMA's tensors under transformers' names where a checkpoint has Meta's, and the other way round.

Knows both sets of names and the order of the rows in the query and key matrices: transformers keeps the two halves of
each head one after the other, Meta the rotary pairs. Exact, and done when a tensor is read.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from convert.checkpoints.tensors import Array, Checkpoint, StoredTensor
from convert.errors import ConvertError

# transformers' name -> Meta's, of what follows "model.layers.N." and "layers.N.".
_LAYER = {
    "input_layernorm.weight": "attention_norm.weight",
    "self_attn.q_proj.weight": "attention.wq.weight",
    "self_attn.k_proj.weight": "attention.wk.weight",
    "self_attn.v_proj.weight": "attention.wv.weight",
    "self_attn.o_proj.weight": "attention.wo.weight",
    "post_attention_layernorm.weight": "ffn_norm.weight",
    "mlp.gate_proj.weight": "feed_forward.w1.weight",
    "mlp.down_proj.weight": "feed_forward.w2.weight",
    "mlp.up_proj.weight": "feed_forward.w3.weight",
}
_OUTER = {
    "model.embed_tokens.weight": "tok_embeddings.weight",
    "model.norm.weight": "norm.weight",
    "lm_head.weight": "output.weight",
}
_TO_META = {**_LAYER, **_OUTER}
_TO_TRANSFORMERS = {meta: name for name, meta in _TO_META.items()}
# Rotary frequencies are computed from the configuration; the other side has no name for them.
_FREQUENCIES = re.compile(r"(^|\.)(rope\.freqs|rotary_emb\.inv_freq)$")
_TRANSFORMERS_LAYER = re.compile(r"model\.layers\.(\d{1,4})\.(.+)")
_META_LAYER = re.compile(r"layers\.(\d{1,4})\.(.+)")


def has_meta_names(tensors: Mapping[str, StoredTensor]) -> bool:
    return "tok_embeddings.weight" in tensors


class RenamedCheckpoint:
    """`checkpoint` under new names: `names` maps each to its own, `arrange(new name, raw)` puts the rows in order."""

    def __init__(
        self, checkpoint: Checkpoint, names: Mapping[str, str], arrange: Callable[[str, Array], Array]
    ) -> None:
        self._checkpoint = checkpoint
        self._names = names
        self._arrange = arrange
        self._tensors = {
            name: StoredTensor(name, checkpoint.tensors[own].dtype, checkpoint.tensors[own].shape)
            for name, own in names.items()
        }

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return MappingProxyType(self._tensors)

    @property
    def paths(self) -> tuple[Path, ...]:
        return self._checkpoint.paths

    def read(self, name: str) -> Array:
        return self._arrange(name, self._checkpoint.read(self._names[name]))

    def release(self) -> None:
        self._checkpoint.release()

    def close(self) -> None:
        self._checkpoint.close()


def under_transformers_names(checkpoint: Checkpoint, n_heads: int, n_kv_heads: int) -> RenamedCheckpoint:
    """Of a checkpoint with Meta's names. A name that is none of them stays.

    Raises ConvertError where a query or key matrix can't be divided into heads.
    """
    _check_heads(checkpoint, ("attention.wq.weight", "attention.wk.weight"), n_heads, n_kv_heads)

    def arrange(name: str, raw: Array) -> Array:
        heads = _heads(name, ("self_attn.q_proj.weight", "self_attn.k_proj.weight"), n_heads, n_kv_heads)
        return raw if heads is None else _halves(raw, heads)

    return RenamedCheckpoint(checkpoint, {_to_transformers(name): name for name in _weights(checkpoint)}, arrange)


def under_meta_names(checkpoint: Checkpoint, n_heads: int, n_kv_heads: int) -> RenamedCheckpoint:
    """Of a checkpoint with transformers' names. A name that is none of them stays. Raises ConvertError likewise."""
    _check_heads(checkpoint, ("self_attn.q_proj.weight", "self_attn.k_proj.weight"), n_heads, n_kv_heads)

    def arrange(name: str, raw: Array) -> Array:
        heads = _heads(name, ("attention.wq.weight", "attention.wk.weight"), n_heads, n_kv_heads)
        return raw if heads is None else _pairs(raw, heads)

    return RenamedCheckpoint(checkpoint, {_to_meta(name): name for name in _weights(checkpoint)}, arrange)


def _weights(checkpoint: Checkpoint) -> list[str]:
    return [name for name in checkpoint.tensors if not _FREQUENCIES.search(name)]


def _check_heads(checkpoint: Checkpoint, query_key: tuple[str, str], n_heads: int, n_kv_heads: int) -> None:
    for name, tensor in checkpoint.tensors.items():
        heads = _heads(name, query_key, n_heads, n_kv_heads)
        if heads is not None and (len(tensor.shape) != 2 or tensor.shape[0] % (2 * heads) or 0 in tensor.shape):
            raise ConvertError(
                f"The tensor {name} has the shape {list(tensor.shape)}, which {heads} heads can't share: weights and "
                "configuration belong to different models, or a file is damaged."
            )


def _heads(name: str, query_key: tuple[str, str], n_heads: int, n_kv_heads: int) -> int | None:
    for suffix, heads in zip(query_key, (n_heads, n_kv_heads), strict=True):
        if name.endswith("." + suffix):
            return heads
    return None


def _halves(raw: Array, heads: int) -> Array:
    """Rows of each head from pairs (0, 1), (2, 3), … to 0, 2, 4, …, 1, 3, 5, …"""
    return raw.reshape(heads, raw.shape[0] // heads // 2, 2, -1).swapaxes(1, 2).reshape(raw.shape)


def _pairs(raw: Array, heads: int) -> Array:
    return raw.reshape(heads, 2, raw.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(raw.shape)


def _to_transformers(name: str) -> str:
    if match := _META_LAYER.fullmatch(name):
        return f"model.layers.{match[1]}.{_TO_TRANSFORMERS.get(match[2], match[2])}"
    return _TO_TRANSFORMERS.get(name, name)


def _to_meta(name: str) -> str:
    if match := _TRANSFORMERS_LAYER.fullmatch(name):
        return f"layers.{match[1]}.{_TO_META.get(match[2], match[2])}"
    return _TO_META.get(name, name)
