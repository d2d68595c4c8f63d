"""What a model family says about a conversion: which tensors the GGUF has and how each comes from the checkpoint.

Knows neither files nor families, and offers what every family needs to say it: a check of names and shapes. Nothing
here touches a weight.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError

# Metadata: bool -> bool, int -> uint32, np.int32 -> int32, float -> float32, str -> string, list -> array of these
# (int32 for int).
MetadataValue = bool | int | np.int32 | float | str | list[bool] | list[int] | list[float] | list[str]

Shape = tuple[int, ...]


@dataclass(frozen=True)
class PlannedTensor:
    """One tensor of the GGUF, with its shape in torch's order. Exactly one of these holds:

    - one source alone: its numbers as they are;
    - `arrange` puts the raw arrays of the sources in another order, exactly, whatever their number type (bfloat16
      comes as uint16); the result may have more axes than `shape` if in C order it is the same numbers;
    - `compute` makes float32 of the sources as float32;
    - no source, and `values` holds it (float32, computed from the configuration).
    """

    name: str
    shape: Shape
    sources: tuple[str, ...] = ()
    arrange: Callable[..., Array] | None = None
    compute: Callable[..., Array] | None = None
    values: Array | None = None


@dataclass(frozen=True)
class Plan:
    tensors: tuple[PlannedTensor, ...]
    warnings: tuple[str, ...] = ()


def check_tensors(
    tensors: Mapping[str, StoredTensor], expected: Mapping[str, Shape], family: str, ignored: Callable[[str], bool]
) -> None:
    """Raise ConvertError naming the first tensor that is unexpected, of the wrong shape, or missing.

    `expected` maps names in the checkpoint to shapes; names for which `ignored` is true may be there or not.
    """
    for name, tensor in tensors.items():
        if ignored(name):
            continue
        shape = expected.get(name)
        if shape is None:
            raise ConvertError(
                f"The checkpoint has the tensor {name} of shape {list(tensor.shape)}, which no {family} has."
            )
        if tensor.shape != shape:
            raise ConvertError(
                f"The tensor {name} has the shape {list(tensor.shape)}; with this config.json it must have "
                f"{list(shape)}: weights and configuration belong to different models, or a file is damaged."
            )
    missing = [name for name in expected if name not in tensors]
    if missing:
        raise ConvertError(
            f"The checkpoint lacks the tensor {missing[0]} of shape {list(expected[missing[0]])}"
            f"{f' and {len(missing) - 1} more' if len(missing) > 1 else ''}: "
            "a file is missing, or config.json belongs to another model."
        )


def in_checkpoint_order(planned: list[PlannedTensor], tensors: Mapping[str, StoredTensor]) -> tuple[PlannedTensor, ...]:
    """Computed tensors first, then the others in the order in which the checkpoint has their first source."""
    place = {name: number for number, name in enumerate(tensors)}
    return tuple(sorted(planned, key=lambda tensor: place[tensor.sources[0]] if tensor.sources else -1))


def adjacent_pairs(n_heads: int) -> Callable[[Array], Array]:
    """Rows of each head reordered from halves (0, d/2, 1, d/2 + 1, …) to adjacent pairs, as llama.cpp rotates them.

    For architectures whose RoPE is llama.cpp's NORM type, where transformers' is by halves.
    """

    def arrange(raw: Array) -> Array:
        return raw.reshape(n_heads, 2, raw.shape[0] // n_heads // 2, *raw.shape[1:]).swapaxes(1, 2)

    return arrange
