"""Checkpoints in Meta's form: folders with consolidated.NN.pth and params.json, cut as fairscale cuts them."""

import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaForCausalLM

NAMES = {
    "self_attn.q_proj": "attention.wq",
    "self_attn.k_proj": "attention.wk",
    "self_attn.v_proj": "attention.wv",
    "self_attn.o_proj": "attention.wo",
    "mlp.gate_proj": "feed_forward.w1",
    "mlp.down_proj": "feed_forward.w2",
    "mlp.up_proj": "feed_forward.w3",
    "input_layernorm": "attention_norm",
    "post_attention_layernorm": "ffn_norm",
}
OUTER_NAMES = {"model.embed_tokens": "tok_embeddings", "model.norm": "norm", "lm_head": "output"}
# Cut along the output of a ColumnParallelLinear, along the input of a RowParallelLinear.
AXES = {"wq": 0, "wk": 0, "wv": 0, "w1": 0, "w3": 0, "output": 0, "wo": 1, "w2": 1}


def adjacent(weight: torch.Tensor, n_heads: int) -> torch.Tensor:
    """Rows from transformers' order (halves of a head) to Meta's (pairs next to each other)."""
    rows, columns = weight.shape
    return weight.view(n_heads, 2, rows // n_heads // 2, columns).transpose(1, 2).reshape(rows, columns).clone()


def meta_tensors(model: LlamaForCausalLM) -> dict[str, torch.Tensor]:
    """The model's weights as Meta names and orders them, with the frequencies that the first files have."""
    heads = {"q_proj": model.config.num_attention_heads, "k_proj": model.config.num_key_value_heads}
    result = {}
    for name, weight in model.state_dict().items():
        path = name.removesuffix(".weight")
        if path in OUTER_NAMES:
            result[f"{OUTER_NAMES[path]}.weight"] = weight.clone()
            continue
        _, _, layer, inner = path.split(".", 3)
        count = heads.get(inner.rpartition(".")[2])
        result[f"layers.{layer}.{NAMES[inner]}.weight"] = adjacent(weight, count) if count else weight.clone()
    head_dim = model.config.hidden_size // model.config.num_attention_heads
    result["rope.freqs"] = 1 / 10000 ** (torch.arange(0, head_dim, 2) / head_dim)
    return result


def params_of(model: LlamaForCausalLM, **changes: Any) -> dict[str, Any]:
    config = model.config
    params = {
        "dim": config.hidden_size,
        "multiple_of": 32,
        "n_heads": config.num_attention_heads,
        "n_kv_heads": config.num_key_value_heads,
        "n_layers": config.num_hidden_layers,
        "norm_eps": config.rms_norm_eps,
        "vocab_size": -1,
    } | changes
    return {key: value for key, value in params.items() if value is not None}


def parts(tensors: dict[str, torch.Tensor], count: int, embedding_axis: int = 1) -> list[dict[str, torch.Tensor]]:
    """What each of `count` processes saves."""
    result: list[dict[str, torch.Tensor]] = [{} for _ in range(count)]
    for name, whole in tensors.items():
        kind = name.split(".")[-2]
        axis = embedding_axis if kind == "tok_embeddings" else AXES.get(kind)
        pieces = [whole] * count if axis is None or whole.dim() < 2 else whole.chunk(count, axis)
        for part, piece in zip(result, pieces, strict=True):
            part[name] = piece.clone()
    return result


def write_meta(
    folder: Path,
    tensors: dict[str, torch.Tensor],
    params: dict[str, Any],
    count: int = 1,
    embedding_axis: int = 1,
    checklist: bool = False,
) -> Path:
    folder.mkdir(parents=True)
    for number, part in enumerate(parts(tensors, count, embedding_axis)):
        torch.save(part, folder / f"consolidated.{number:02}.pth")
    (folder / "params.json").write_text(json.dumps(params))
    if checklist:
        lines = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())]
        (folder / "checklist.chk").write_text("".join(lines))
    return folder
