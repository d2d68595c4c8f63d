"""What a model family says about a conversion: which tensors the GGUF has and how each comes from the checkpoint.

Knows neither files nor families. Nothing here touches a weight.
"""

from dataclasses import dataclass

from convert.checkpoints.tensors import Array

# Metadata: bool -> bool, int -> uint32, float -> float32, str -> string.
MetadataValue = bool | int | float | str


@dataclass(frozen=True)
class PlannedTensor:
    """One tensor of the GGUF, with its shape in torch's order.

    Either its `source` is a name in the checkpoint, or `values` holds it (float32, computed from the configuration).
    Where `n_rope_heads` is set, the rows of each of so many heads go from halves to adjacent pairs.
    """

    name: str
    shape: tuple[int, ...]
    source: str | None = None
    n_rope_heads: int | None = None
    values: Array | None = None


@dataclass(frozen=True)
class Plan:
    tensors: tuple[PlannedTensor, ...]
    warnings: tuple[str, ...] = ()
