"""What a GGUF must say of itself before llama.cpp may see it.

llama.cpp answers most wrong files with an error, but some make it end the whole process, while loading or with the
first token; these are the ones refused here. The limits are llama.cpp's LLAMA_MAX_LAYERS and LLAMA_MAX_EXPERTS
(llama-hparams.h), the rest what its assertions in llama-model.cpp, llama-vocab.cpp and the CPU's kernels want.
"""

import math
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.errors import PunaError
from convert.errors import ConvertError
from convert.gguf_file import GgufFile, TensorInfo, read_gguf

_MAX_LAYERS = 512
_MAX_EXPERTS = 512
_ALIGNMENT = 32  # TENSOR_ALIGNMENT in ggml-impl.h
_TOKENS = "tokenizer.ggml.tokens"
_TOKEN_TYPES = "tokenizer.ggml.token_type"
_BYTE_TYPE = 6
_BYTE_TOKEN = re.compile(r"<0x[0-9A-F]{2}>")
# Types of intermediate results, which no weight is stored in: nothing multiplies by them.
_NO_WEIGHTS = frozenset({"Q8_1", "Q8_K", "I8", "I16", "I32", "I64", "F64"})

# Families whose graphs insist that keys are as long as values, and (the first ones) that all of a key is rotated.
_ROTATED_WHOLE = frozenset(
    (
        "apertus", "arcee", "arctic", "baichuan", "chameleon", "codeshell", "dbrx", "deci", "deepseek", "dots1",
        "dream", "ernie4_5", "ernie4_5-moe", "exaone", "exaone4", "falcon", "granite", "grok", "hunyuan-moe",
        "internlm2", "llada", "llada-moe", "llama4", "maincoder", "mistral3", "nemotron", "olmo", "olmo2", "olmoe",
        "orion", "pangu-embedded", "plamo", "qwen2", "qwen2moe", "qwen2vl", "qwen3", "qwen3moe", "qwen3vl",
        "qwen3vlmoe", "seed_oss", "smallthinker", "smollm3", "starcoder2", "xverse",
    )
)  # fmt: skip
_EVEN_HEADS = _ROTATED_WHOLE | frozenset(
    (
        "bloom", "chatglm", "cohere2", "command-r", "glm4", "glm4moe", "gpt2", "gptj", "gptneox", "jais", "llama",
        "minimax-m2", "mpt", "openelm", "phi2", "phi3", "qwen", "refact", "stablelm", "starcoder",
    )
)  # fmt: skip


def _whole(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _one_or_each(low: int, high: int) -> Callable[[Any], bool]:
    """One number, or a list with one for every layer."""
    allowed = _whole(low, high)
    return lambda value: allowed(value) or (isinstance(value, list) and bool(value) and all(map(allowed, value)))


def _epsilon(value: Any) -> bool:
    return isinstance(value, (int, float)) and math.isfinite(value) and 0 <= value <= 1


def _scaling(value: Any) -> bool:
    return value in ("none", "linear", "yarn", "longrope")


# Key after the architecture's name -> (what it may be, may it be missing).
_RULES: dict[str, tuple[Callable[[Any], bool], bool]] = {
    "block_count": (_whole(1, _MAX_LAYERS), False),
    "embedding_length": (_whole(1, 1 << 20), False),
    "context_length": (_whole(1, (1 << 31) - 1), False),
    "expert_count": (_whole(0, _MAX_EXPERTS), True),
    "expert_used_count": (_one_or_each(0, _MAX_EXPERTS), True),
    "expert_group_count": (_whole(0, _MAX_EXPERTS), True),
    "expert_group_used_count": (_whole(0, _MAX_EXPERTS), True),
    "nextn_predict_layers": (_whole(0, _MAX_LAYERS), True),
    "rope.scaling.type": (_scaling, True),
    "attention.layer_norm_rms_epsilon": (_epsilon, True),
    "attention.layer_norm_epsilon": (_epsilon, True),
    "attention.group_norm_epsilon": (_epsilon, True),
}


def checked_header(path: Path) -> GgufFile:
    """Read and check. Raise PunaError in one sentence where the file is no model that llama.cpp can be given."""
    try:
        gguf = read_gguf(path, long_arrays=(_TOKENS, _TOKEN_TYPES))
    except ConvertError as error:
        raise PunaError(str(error)) from error

    def broken(what: str) -> PunaError:
        return PunaError(f"{path} can't be a working model: {what}. Download or convert it again")

    architecture = gguf.metadata.get("general.architecture")
    if not isinstance(architecture, str) or not architecture:
        raise broken("its header names no architecture")
    if gguf.metadata.get("general.type", "model") != "model":
        raise PunaError(
            f"{path} holds no model but a part of one ({gguf.metadata['general.type']}): choose a model file"
        )
    prefix = f"{architecture}."
    own = {key.removeprefix(prefix): value for key, value in gguf.metadata.items() if key.startswith(prefix)}
    for name, (allowed, optional) in _RULES.items():
        if name not in own:
            if optional:
                continue
            raise broken(f"its header has no {prefix}{name}")
        if not allowed(own[name]):
            raise broken(f"its header says {prefix}{name} = {str(own[name])[:60]!r}".replace("'", ""))
    if gguf.metadata.get("tokenizer.ggml.model") == "bert" or own.get("attention.causal") is False:
        raise PunaError(f"{path} is a model for search, which writes no text: choose a chat model")
    if not gguf.tensors:
        raise PunaError(f"{path} holds a vocabulary but no weights: choose a model file")
    wrong = (
        _wrong_layers(own)
        or _wrong_heads(architecture, own)
        or _wrong_vocabulary(gguf.metadata)
        or _wrong_tensors(own, gguf.tensors, gguf.data_offset)
    )
    if wrong:
        raise broken(wrong)
    return gguf


def _wrong_layers(own: Mapping[str, Any]) -> str:
    """What can't be of layers and experts; empty where all can."""
    n_layers, n_predicting = own["block_count"], own.get("nextn_predict_layers", 0)
    used = own.get("expert_used_count", 0)
    n_experts, n_used = own.get("expert_count", 0), max(used) if isinstance(used, list) else used
    n_groups, n_groups_used = own.get("expert_group_count", 0), own.get("expert_group_used_count", 0)
    if n_experts == 0:
        fits = n_used == n_groups == 0
    else:
        fits = 0 < n_used <= n_experts and n_groups < n_experts
        fits = fits and (n_groups <= 1 or (n_experts % n_groups == 0 and 0 < n_groups_used < n_groups))
    if not fits:
        return f"it uses {n_used} of {n_experts} experts in {n_groups} groups"
    if n_predicting >= n_layers:
        return f"{n_predicting} of its {n_layers} layers are for prediction only"
    return ""


def _wrong_heads(architecture: str, own: Mapping[str, Any]) -> str:
    """What can't be of the attention's sizes; empty where all can."""
    n_heads = own.get("attention.head_count")
    first = n_heads[0] if isinstance(n_heads, list) and n_heads else n_heads
    usual = own["embedding_length"] // first if type(first) is int and first > 0 else 0
    key, value = own.get("attention.key_length", usual), own.get("attention.value_length", usual)
    if architecture in _EVEN_HEADS and key != value:
        return f"its keys have {key} numbers and its values {value}"
    n_rotated = own.get("rope.dimension_count", key)
    if architecture in _ROTATED_WHOLE and n_rotated != key:
        return f"it rotates {n_rotated} of the {key} numbers of a key"
    return ""


def _wrong_vocabulary(metadata: Mapping[str, Any]) -> str:
    """What can't be of the tokens; empty where all can."""
    texts, kinds = metadata.get(_TOKENS), metadata.get(_TOKEN_TYPES, [])
    kinds = kinds if isinstance(kinds, list) else []
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts[:1]):
        return ""  # which llama.cpp tells by itself
    if len(set(texts)) != len(texts) or any("\0" in text for text in texts):
        # An empty token is the only one that llama.cpp gives a name of its own.
        named = [text.partition("\0")[0] for text in texts]
        named = [text for text in named if text]
        if len(set(named)) != len(named):
            seen: set[str] = set()
            twice = next(text for text in named if text in seen or seen.add(text))  # type: ignore[func-returns-value]
            return f"the token {twice[:40]!r} occurs twice in its vocabulary"
    if metadata.get("tokenizer.ggml.model") == "llama":
        byte_texts = [text for text, kind in zip(texts, kinds, strict=False) if kind == _BYTE_TYPE]
        wrong = next((text for text in byte_texts if not _BYTE_TOKEN.fullmatch(text)), None)
        if wrong is not None:
            return f"the token {wrong[:40]!r} of its vocabulary is said to be a byte"
        # llama.cpp begins a text with a space, and spells in bytes what has no token.
        if len(byte_texts) < 256 and "▁" not in texts:
            return "its vocabulary can't spell a space"
    return ""


def _wrong_tensors(own: Mapping[str, Any], tensors: tuple[TensorInfo, ...], data_offset: int) -> str:
    """What the processor can't compute with; empty where it can with all."""
    if data_offset % _ALIGNMENT:
        return f"its tensors begin at {data_offset:,}, which is no multiple of {_ALIGNMENT}"
    for tensor in tensors:
        if not tensor.name.endswith((".weight", ".bias")):
            continue
        # Rows are added or multiplied in f32 only; the gate of a shared expert is a matrix that looks like a row.
        is_row = (len(tensor.shape) == 1 and "gate_inp" not in tensor.name) or "norm" in tensor.name
        if tensor.type in _NO_WEIGHTS or (tensor.type != "F32" and (is_row or tensor.name.endswith(".bias"))):
            return f"its tensor {tensor.name} has the type {tensor.type}"
    shapes = {tensor.name: tensor.shape for tensor in tensors}
    n_heads, n_kv = own.get("attention.head_count"), own.get("attention.head_count_kv")
    if isinstance(n_kv, list):
        # Whole families take the first layer's size for all, and then meet what a later layer says.
        first = n_heads[0] if isinstance(n_heads, list) and n_heads else n_heads
        sizes = {own.get("attention.key_length"), own.get("attention.key_length_swa")}
        if isinstance(first, int) and first > 0:
            sizes.add(own["embedding_length"] // first)
        for layer, count in enumerate(n_kv):
            shape = shapes.get(f"blk.{layer}.attn_k.weight")
            if shape and len(shape) == 2 and type(count) is int and shape[1] not in {(s or 0) * count for s in sizes}:
                return f"layer {layer} can't have {count} key heads"
    return ""
