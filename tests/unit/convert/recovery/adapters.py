"""LoRA adapters for tests: random ones, written as PEFT writes them, and what they add to a model's weights."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

ALL_LINEAR = ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj",
              "mlp.gate_proj", "mlp.up_proj", "mlp.down_proj")  # fmt: skip
Pairs = dict[str, tuple[torch.Tensor, torch.Tensor]]


def modules_of(state: Mapping[str, torch.Tensor], suffixes: tuple[str, ...]) -> list[str]:
    names = [name.removesuffix(".weight") for name in state if name.endswith(".weight")]
    return [name for name in names if name.endswith(suffixes)]


def random_pairs(state: Mapping[str, torch.Tensor], ranks: Mapping[str, int], seed: int = 5) -> Pairs:
    """Module -> (A of shape [rank, in], B of shape [out, rank]); strong enough to change every logit."""
    torch.manual_seed(seed)
    pairs = {}
    for module, rank in ranks.items():
        rows, columns = state[f"{module}.weight"].shape
        pairs[module] = 0.2 * torch.randn(rank, columns), 0.2 * torch.randn(rows, rank)
    return pairs


def write_adapter(
    folder: Path,
    pairs: Pairs,
    *,
    file: str = "adapter_model.safetensors",
    prefix: str = "base_model.model.",
    infix: str = "",
    further: Mapping[str, torch.Tensor] = {},
    **config: Any,
) -> Path:
    """`infix` is the adapter's name within a key, ".default" in files of 2023; `further` are more tensors by key."""
    folder.mkdir()
    settings = {
        "peft_type": "LORA", "task_type": "CAUSAL_LM", "base_model_name_or_path": "someone/tiny-llama", "r": 4,
        "lora_alpha": 8, "lora_dropout": 0.05, "target_modules": ["q_proj"], "bias": "none", "fan_in_fan_out": False,
        "modules_to_save": None, "inference_mode": True,
    }  # fmt: skip
    (folder / "adapter_config.json").write_text(json.dumps(settings | config))
    tensors = {}
    for module, (a, b) in pairs.items():
        tensors[f"{prefix}{module}.lora_A{infix}.weight"] = a
        tensors[f"{prefix}{module}.lora_B{infix}.weight"] = b
    tensors |= further
    if file.endswith(".safetensors"):
        save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, folder / file)
    else:
        torch.save(tensors, folder / file)
    return folder


def added(
    state: Mapping[str, torch.Tensor], pairs: Pairs, scale: float | Mapping[str, float]
) -> dict[str, torch.Tensor]:
    """The model's weights with scale * B @ A added, computed by torch in float64."""
    result = dict(state)
    for module, (a, b) in pairs.items():
        step = (scale if isinstance(scale, float) else scale[module]) * (b.double() @ a.double())
        result[f"{module}.weight"] = (result[f"{module}.weight"].double() + step).float()
    return result
