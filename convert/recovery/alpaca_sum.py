"""The check that Stanford Alpaca's recovery program makes: all numbers of the recovered 7B model add up to a constant.

The published constant counts the rotary frequencies that transformers of early 2023 kept in every layer; without them,
which is all that files of other versions have, it is smaller by 32 times their sum.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from convert.checkpoints.tensors import Checkpoint, StoredTensor, to_float32
from convert.errors import ConvertError

# stanford_alpaca weight_diff.py, and the same less 32 times the sum of the 64 frequencies 10000^(-2i/128).
WITH_FREQUENCIES = 50637.1836
WEIGHTS_ONLY = 50398.465
TOLERANCE = 1e-2

_ALPACA_7B = {
    "model.embed_tokens.weight": (32001, 4096),
    "model.layers.31.mlp.gate_proj.weight": (11008, 4096),
    "lm_head.weight": (32001, 4096),
}


@dataclass(frozen=True)
class Totals:
    """Sums over all tensors: added up in float32 one tensor after another, as the original does, and exactly."""

    running: float
    exact: float


def is_alpaca_7b(tensors: Mapping[str, StoredTensor]) -> bool:
    return all(name in tensors and tensors[name].shape == shape for name, shape in _ALPACA_7B.items())


def totals(checkpoint: Checkpoint, on_tensor: Callable[[float], None]) -> Totals:
    """Reads every tensor once. `on_tensor` is told the done part, 0 to 1."""
    running, exact = np.float32(0), 0.0
    for number, (name, tensor) in enumerate(checkpoint.tensors.items()):
        on_tensor(number / len(checkpoint.tensors))
        checkpoint.release()
        total = float(to_float32(checkpoint.read(name), tensor.dtype).sum(dtype=np.float64))
        exact += total
        running = np.float32(running + np.float32(total))
    return Totals(float(running), exact)


def check_sum(
    found: Totals, frequencies: float = WITH_FREQUENCIES - WEIGHTS_ONLY, weights_only: float = WEIGHTS_ONLY
) -> str:
    """A sentence saying which constant was met. Raises ConvertError where none is.

    `found` counts weights only. `frequencies` is what the published constant counts besides.
    """
    for total in (found.running, found.exact):
        if abs(total - weights_only) <= TOLERANCE:
            return (
                f"The recovered weights add up to {total:.4f}, as those of Stanford Alpaca must ({weights_only:.3f}; "
                f"{weights_only + frequencies:.4f} with the rotary frequencies of old files)."
            )
        if abs(total - weights_only - frequencies) <= TOLERANCE:
            return (
                f"The recovered weights add up to {total:.4f}, which is Stanford Alpaca's constant "
                f"{weights_only + frequencies:.4f}."
            )
    raise ConvertError(
        f"The recovered weights add up to {found.exact:.4f} and not to {weights_only:.3f} as those of Stanford Alpaca "
        "do: the base is not the original LLaMA-7B, or a file is damaged. Where the difference is another model's, "
        "take --rule wizardlm, which is the same without this check."
    )
