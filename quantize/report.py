"""What a quantization made, told honestly: sizes read from the file, and every tensor that is not what it should be."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from convert.gguf_file import TENSOR_TYPES
from quantize.ggml import TensorPlan
from quantize.presets import Preset

_BLOCKS = {name: elements for name, elements, _ in TENSOR_TYPES.values()}


@dataclass(frozen=True)
class Fallback:
    """A tensor that did not get the type the preset gives at its place. Types as in GGUF ("Q4_K")."""

    tensor: str
    wanted: str
    got: str
    reason: str

    def __str__(self) -> str:
        return f"{self.tensor}: {self.wanted} → {self.got}: {self.reason}"


@dataclass(frozen=True)
class QuantizationReport:
    """What was made. `bits_per_weight` and `tensor_types` (type -> tensors) are read back from the written file.

    `sha256` is the file's in hexadecimal, empty where llama.cpp wrote it, and it would have to be read again.
    """

    source: str
    target: str
    architecture: str
    name: str
    type: str
    n_parameters: int
    n_matrices: int
    size_bytes: int
    bits_per_weight: float
    tensor_types: dict[str, int]
    fallbacks: tuple[Fallback, ...]
    warnings: tuple[str, ...] = ()
    sha256: str = ""

    @property
    def summary(self) -> str:
        return summary(self.type, self.bits_per_weight, len(self.fallbacks), self.n_matrices)

    def as_json(self) -> dict[str, Any]:
        return {**asdict(self), "fallbacks": [asdict(fallback) for fallback in self.fallbacks]}


def summary(type_name: str, bits_per_weight: float, n_fallbacks: int, n_matrices: int) -> str:
    """One sentence on how many bits a weight takes, and why that is more than the type's name says."""
    bits = f"{bits_per_weight:.1f} bits per weight"
    if n_fallbacks == 0:
        return bits
    return (
        f"{bits}: {n_fallbacks} of {n_matrices} matrices have rows that {type_name} can't divide into its blocks, "
        "and were kept at higher precision"
    )


def fallbacks_of(preset: Preset, tensors: Sequence[TensorPlan]) -> tuple[Fallback, ...]:
    head = _output_head(tensors)
    found = []
    for tensor in tensors:
        wanted = tensor.wanted
        if tensor.name == head and preset.name != "q8_0" and tensor.shape[0] % _BLOCKS[preset.tensor_type]:
            # llama.cpp gives the output matrix Q6_K, but takes Q8_0 where the rows do not fit, and logs nothing then.
            wanted = "Q6_K"
        if wanted != tensor.target:
            reason = f"{tensor.shape[0]} columns are not a multiple of {_BLOCKS[wanted]}"
            found.append(Fallback(tensor.name, wanted, tensor.target, reason))
    return tuple(found)


def is_matrix(shape: Sequence[int]) -> bool:
    return sum(size > 1 for size in shape) >= 2


def _output_head(tensors: Sequence[TensorPlan]) -> str:
    """The matrix that makes the logits: where a file has none of its own, the token embedding serves."""
    names = {tensor.name for tensor in tensors}
    return "output.weight" if "output.weight" in names else "token_embd.weight"
