"""What a GGUF must say of itself before llama.cpp may see it.

llama.cpp answers most wrong files with an error, but some numbers make it end the whole process with an assertion;
these are the ones refused here. The limits are llama.cpp's LLAMA_MAX_LAYERS and LLAMA_MAX_EXPERTS (llama-hparams.h).
"""

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import PunaError
from convert.errors import ConvertError
from convert.gguf_file import GgufFile, read_gguf

_MAX_LAYERS = 512
_MAX_EXPERTS = 512


def _whole(low: int, high: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and low <= value <= high


def _epsilon(value: Any) -> bool:
    return isinstance(value, (int, float)) and math.isfinite(value) and 0 <= value <= 1


# Key after the architecture's name -> (what it may be, may it be missing).
_RULES: dict[str, tuple[Callable[[Any], bool], bool]] = {
    "block_count": (_whole(1, _MAX_LAYERS), False),
    "embedding_length": (_whole(1, 1 << 20), False),
    "context_length": (_whole(1, (1 << 31) - 1), False),
    "expert_count": (_whole(0, _MAX_EXPERTS), True),
    "expert_used_count": (_whole(0, _MAX_EXPERTS), True),
    "expert_group_count": (_whole(0, _MAX_EXPERTS), True),
    "nextn_predict_layers": (_whole(0, _MAX_LAYERS), True),
    "attention.layer_norm_rms_epsilon": (_epsilon, True),
    "attention.layer_norm_epsilon": (_epsilon, True),
}


def checked_header(path: Path) -> GgufFile:
    """Read and check. Raise PunaError in one sentence where the file is no model that llama.cpp can be given."""
    try:
        gguf = read_gguf(path)
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
    for name, (allowed, optional) in _RULES.items():
        key = f"{architecture}.{name}"
        if key not in gguf.metadata:
            if optional:
                continue
            raise broken(f"its header has no {key}")
        if not allowed(gguf.metadata[key]):
            raise broken(f"its header says {key} = {gguf.metadata[key]}")
    n_layers, n_predicting, n_experts, n_used, n_groups = (
        int(str(gguf.metadata.get(f"{architecture}.{name}", 0)))
        for name in (
            "block_count",
            "nextn_predict_layers",
            "expert_count",
            "expert_used_count",
            "expert_group_count",
        )
    )
    if not (n_experts == n_used == n_groups == 0 or (0 < n_used <= n_experts and n_groups <= n_experts)):
        raise broken(f"it uses {n_used} of {n_experts} experts in {n_groups} groups")
    if n_predicting >= n_layers:
        raise broken(f"{n_predicting} of its {n_layers} layers are for prediction only")
    if gguf.metadata.get("tokenizer.ggml.model") == "bert" or (
        gguf.metadata.get(f"{architecture}.attention.causal") is False
    ):
        raise PunaError(f"{path} is a model for search, which writes no text: choose a chat model")
    if not gguf.tensors:
        raise PunaError(f"{path} holds a vocabulary but no weights: choose a model file")
    return gguf
