"""What a model's header says of the memory it will take: sizes of its weights, its layers and its KV cache.

Knows GGUF's keys and tensor names by meaning, and of the file only what a caller has read: values and shapes, never
bytes. Knows no context, no machine and no limit. Sources: llama-hparams.cpp, llama-kv-cache.cpp and models/*.cpp of
llama.cpp.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

# Architecture -> of how many layers in a row one sees the whole context, and whether it is the first of them; where
# the file doesn't say it. Others have no sliding window, or llama.cpp doesn't use it.
_WINDOW_PATTERNS = {
    "gemma2": (2, False), "gemma3": (6, False), "gemma3n": (5, False), "gpt-oss": (2, False), "cohere2": (4, False),
    "olmo2": (4, False), "exaone4": (4, False), "exaone-moe": (4, False), "llama4": (4, False), "afmoe": (4, False),
    "mellum": (4, False), "plamo3": (8, False), "cohere2moe": (4, True), "smallthinker": (4, True),
    "laguna": (4, True),
}  # fmt: skip
_DEFAULT_WINDOWS = {"gemma2": 4096, "exaone4": 4096, "exaone-moe": 128, "llama4": 8192}
# Bound before anything is counted with numbers of a stranger's file.
_MOST = 1 << 40
_MOST_LAYERS = 512


class Tensor(Protocol):
    """As convert.gguf_file.TensorInfo: `shape` is in ggml's order, the row length first."""

    @property
    def name(self) -> str: ...
    @property
    def shape(self) -> tuple[int, ...]: ...
    @property
    def type(self) -> str: ...
    @property
    def n_bytes(self) -> int: ...


@dataclass(frozen=True)
class LayerCache:
    """How many numbers the KV cache holds per token of the context; `windowed` layers need only the newest tokens."""

    keys: int
    values: int
    windowed: bool


@dataclass(frozen=True)
class ModelFacts:
    """Sizes in bytes where the name says so, else in numbers per token.

    `weight_bytes` are all tensors as they lie in the file; `copied_bytes` those that llama.cpp copies into an order
    that suits the processor. `n_ff` is what a token takes inside the feed-forward of a layer, all its experts included.
    """

    architecture: str
    n_ctx_train: int
    n_vocab: int
    n_embd: int
    n_ff: int
    n_heads: int
    n_query: int
    caches: tuple[LayerCache, ...]
    window: int
    weight_bytes: int
    copied_bytes: int


def model_facts(metadata: Mapping[str, Any], tensors: Iterable[Tensor], copied_types: Collection[str]) -> ModelFacts:
    """Of a header as convert.gguf_file reads it; `copied_types` are the types that this machine wants in another order.

    Numbers that are missing or absurd count as the least that can be: whether a file may be loaded is judged elsewhere.
    """
    architecture = str(metadata.get("general.architecture", ""))

    def number(name: str, default: int = 0) -> int:
        value = metadata.get(f"{architecture}.{name}", default)
        if isinstance(value, list):  # one for each layer
            value = max((item for item in value if type(item) is int), default=default)
        return value if type(value) is int and 0 <= value < _MOST else default

    shapes: dict[str, tuple[int, ...]] = {}
    weight_bytes = copied_bytes = 0
    for tensor in tensors:
        shapes[tensor.name] = tensor.shape
        weight_bytes += tensor.n_bytes
        if _is_copied(tensor, copied_types):
            copied_bytes += tensor.n_bytes
    n_heads = max(1, number("attention.head_count", 1))
    n_embd = number("embedding_length", 1)
    head = number("attention.key_length", n_embd // n_heads)
    n_layers = min(number("block_count", 1), _MOST_LAYERS)
    window, windowed = _windows(architecture, metadata, n_layers)
    caches = tuple(
        LayerCache(*_cache_row(index, shapes, n_heads, head, metadata, architecture), windowed=windowed[index])
        for index in range(n_layers)
    )
    n_experts = number("expert_used_count")
    return ModelFacts(
        architecture=architecture,
        n_ctx_train=max(1, number("context_length", 1)),
        n_vocab=_rows(shapes, "token_embd.weight"),
        n_embd=n_embd,
        n_ff=max(number("feed_forward_length"), n_experts * number("expert_feed_forward_length")),
        n_heads=n_heads,
        n_query=n_heads * head,
        caches=caches,
        window=window,
        weight_bytes=weight_bytes,
        copied_bytes=copied_bytes,
    )


def _is_copied(tensor: Tensor, copied_types: Collection[str]) -> bool:
    """ggml-cpu/repack.cpp: matrices that are multiplied with, whose rows come in groups of eight (some of four)."""
    multiplied = len(tensor.shape) > 1 and tensor.shape[1] % 8 == 0 and not tensor.name.endswith("_embd.weight")
    return multiplied and tensor.type in copied_types


def _rows(shapes: Mapping[str, tuple[int, ...]], name: str) -> int:
    shape = shapes.get(name, ())
    return shape[1] if len(shape) > 1 else 0


def _cache_row(
    index: int,
    shapes: Mapping[str, tuple[int, ...]],
    n_heads: int,
    head: int,
    metadata: Mapping[str, Any],
    architecture: str,
) -> tuple[int, int]:
    """Keys and values per token of layer `index`; (0, 0) where it doesn't attend."""
    if f"blk.{index}.attn_kv_a_mqa.weight" in shapes:
        # Multi-head latent attention keeps one compressed row, and no values of their own.
        return _rows(shapes, f"blk.{index}.attn_kv_a_mqa.weight"), 0
    keys = _rows(shapes, f"blk.{index}.attn_k.weight")
    if keys:
        return keys, _rows(shapes, f"blk.{index}.attn_v.weight") or keys
    fused = _rows(shapes, f"blk.{index}.attn_qkv.weight") - n_heads * head
    return max(0, fused // 2), max(0, fused // 2)


def _windows(architecture: str, metadata: Mapping[str, Any], n_layers: int) -> tuple[int, list[bool]]:
    """Size of the sliding window in tokens, 0 without one, and which layers see no further."""
    whole = [False] * n_layers
    size = metadata.get(f"{architecture}.attention.sliding_window", _DEFAULT_WINDOWS.get(architecture, 0))
    given = metadata.get(f"{architecture}.attention.sliding_window_pattern")
    known = _WINDOW_PATTERNS.get(architecture)
    if type(size) is not int or not 0 < size < _MOST or (known is None and not isinstance(given, list)):
        return 0, whole
    if isinstance(given, list):
        return size, [bool(flag) for flag in given[:n_layers]] + whole[len(given) :]
    assert known is not None
    period, dense_first = known
    if type(given) is int and 0 <= given < _MOST:
        period = given
    if period == 0:
        return size, [True] * n_layers
    full = 0 if dense_first else period - 1
    return size, [index % period != full for index in range(n_layers)]
