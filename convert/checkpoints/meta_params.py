"""Meta's params.json in config.json's terms, and what it doesn't say: context length, vocabulary, inner width.

Knows the parameters of Meta's Llama 1, 2 and 3, of CodeLlama and of Mistral's first model, and by which signs they can
be told apart. What had to be concluded is told.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from convert.architectures.config_values import MAX_HEADS, MAX_LAYERS, MAX_SIZE
from convert.checkpoints.tensors import StoredTensor
from convert.errors import ConvertError

_ARCHITECTURE = "MetaLlamaForCausalLM"
_LLAMA3_THETA = 500000.0
_LLAMA3_ROWS = 128256
_ORIGINAL_CONTEXT = 8192
# (dim, n_layers) of Llama 3.2 1B and 3B, which stretch positions 32-fold and not 8-fold, and don't say so.
_LLAMA3_2_SIZES = ((2048, 16), (3072, 28))
_LLAMA1_NAMES = re.compile(r"(7|13|30|33|65)b", re.IGNORECASE)
_LLAMA2_NAMES = re.compile(r"llama[-_ ]?2(?!\d)", re.IGNORECASE)
# What params.json has where the model is none that can be written, and what it is then.
_OTHER_MODELS = {
    "moe": "a mixture of experts",
    "moe_args": "a mixture of experts",
    "quantization_args": "quantized already; get the original one",
    "lora_args": "one with adapters inside; get the original one",
}


def n_heads(params: Mapping[str, Any]) -> int:
    return _whole(params, "n_heads", MAX_HEADS)


def width(params: Mapping[str, Any]) -> int:
    return _whole(params, "dim", MAX_SIZE)


def head_size(params: Mapping[str, Any]) -> int:
    """Numbers in a head. Raises ConvertError where the width can't be shared by the heads."""
    if params.get("head_dim") is not None:
        return _whole(params, "head_dim", MAX_HEADS)
    if width(params) % n_heads(params):
        raise ConvertError(f"params.json has dim {width(params)}, which {n_heads(params)} heads can't share.")
    return width(params) // n_heads(params)


def config_terms(
    params: Mapping[str, Any], tensors: Mapping[str, StoredTensor], folder: Path
) -> tuple[dict[str, Any], list[str]]:
    """The configuration, and sentences about what was concluded for it. `tensors` are the whole model's.

    Raises ConvertError where params.json can't be of these tensors.
    """
    _refuse_other_models(params)
    rows = _rows(tensors, "output.weight" if "output.weight" in tensors else "tok_embeddings.weight")
    theta = _real(params, "rope_theta", _LLAMA3_THETA if rows == _LLAMA3_ROWS else 10000.0)
    scaled = params.get("use_scaled_rope") is True
    n_layers = _whole(params, "n_layers", MAX_LAYERS)
    length, reason = _context_length(params, rows, theta, scaled, folder)
    warnings = [f"params.json doesn't say how long a context may be; {length:,} tokens were taken because {reason}."]
    rope: dict[str, Any] = {"rope_theta": theta}
    if scaled:
        usual = 32.0 if (width(params), n_layers) in _LLAMA3_2_SIZES else 8.0
        factor = _real(params, "rope_scaling_factor", usual)
        rope |= {"rope_type": "llama3", "factor": factor, "original_max_position_embeddings": _ORIGINAL_CONTEXT}
        rope |= {"low_freq_factor": 1.0, "high_freq_factor": _real(params, "rope_high_freq_factor", 4.0)}
        if params.get("rope_scaling_factor") is None:
            warnings.append(
                f"params.json doesn't say by how much positions are stretched; {factor:g}-fold was taken, as in the "
                "Llama 3 of this size."
            )
    said = params.get("vocab_size")
    if type(said) is int and said > 0 and said != rows:
        warnings.append(f"params.json has a vocabulary of {said:,}, the weights have {rows:,} rows: the rows count.")
    config = {
        "architectures": [_ARCHITECTURE],
        "vocab_size": rows,
        "hidden_size": width(params),
        "intermediate_size": _rows(tensors, "layers.0.feed_forward.w1.weight"),
        "num_hidden_layers": n_layers,
        "num_attention_heads": n_heads(params),
        "num_key_value_heads": _whole(params, "n_kv_heads", MAX_HEADS, n_heads(params)),
        "head_dim": head_size(params),
        "max_position_embeddings": length,
        "rms_norm_eps": _real(params, "norm_eps", 1e-5),
        "rope_parameters": rope,
    }
    return config, warnings


def _context_length(params: Mapping[str, Any], rows: int, theta: float, scaled: bool, folder: Path) -> tuple[int, str]:
    folder = folder.resolve()
    names = (folder.name, folder.parent.name)
    signs = (
        (scaled, 131072, "its positions are stretched as in Llama 3.1 and later"),
        (rows == _LLAMA3_ROWS or theta == _LLAMA3_THETA, 8192, "it is a Llama 3 by its vocabulary or rope_theta"),
        (theta > 10000, 16384, f"its rope_theta is {theta:g}, as CodeLlama's"),
        (any(_LLAMA2_NAMES.search(name) for name in names), 4096, "its folder has the name of a Llama 2"),
        (_LLAMA1_NAMES.fullmatch(folder.name), 2048, f"a folder called {folder.name[:10]} is one of the first LLaMA"),
        (params.get("hidden_dim") is not None, 32768, "its params.json has hidden_dim, as Mistral's"),
        (params.get("n_kv_heads") is not None, 4096, "it shares key-value heads, as no LLaMA before Llama 2 did"),
        (params.get("norm_eps", 1e-5) == 1e-5, 4096, "its norm_eps is 1e-05, as Llama 2's"),
        (True, 2048, "nothing in it speaks of a later model than the first LLaMA"),
    )
    return next((length, reason) for sign, length, reason in signs if sign)


def _refuse_other_models(params: Mapping[str, Any]) -> None:
    for key, what in _OTHER_MODELS.items():
        if params.get(key):
            raise ConvertError(f"params.json has {key}: the checkpoint is {what}.")
    chunk = params.get("vision_chunk_size")
    if type(chunk) is int and chunk > 0:
        raise ConvertError(
            "params.json has vision_chunk_size: the checkpoint is one that sees, which can't be converted."
        )


def _rows(tensors: Mapping[str, StoredTensor], name: str) -> int:
    tensor = tensors.get(name)
    if tensor is None or len(tensor.shape) != 2:
        raise ConvertError(f"The checkpoint lacks the matrix {name}: it is no LLaMA of Meta's, or a file is missing.")
    return tensor.shape[0]


def _whole(params: Mapping[str, Any], key: str, limit: int, default: int | None = None) -> int:
    value = default if params.get(key) is None else params[key]
    if value is None:
        raise ConvertError(f"params.json lacks {key}, without which the model can't be built.")
    if type(value) is not int or not 0 < value <= limit:
        raise ConvertError(
            f"params.json has {key} {str(value)[:40]}, which must be a whole number from 1 to {limit:,}."
        )
    return value


def _real(params: Mapping[str, Any], key: str, default: float) -> float:
    value = default if params.get(key) is None else params[key]
    if type(value) not in (int, float) or not 0 < value < 1e15:
        raise ConvertError(f"params.json has {key} {str(value)[:40]}, which must be a number above 0.")
    return float(value)
