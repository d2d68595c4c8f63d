"""The importance matrix that a model is quantized with: whether it is that model's, and what the file then says of it.

Knows which entries a quantization uses and when it can't do without one. How the file is laid out, quantize.imatrix
knows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from quantize.errors import QuantizeError
from quantize.ggml import ColumnWeights, TensorPlan
from quantize.imatrix import read_imatrix
from quantize.presets import Preset

# Stands for a matrix that isn't there yet: with one, llama.cpp chooses some types otherwise.
NO_MATRIX_YET: ColumnWeights = {"": np.ones(1, np.float32)}


@dataclass(frozen=True)
class GivenMatrix:
    """`weights` of each tensor it knows: one number per column, of a matrix per expert one after another.

    `path` is the file, `datasets` what it was computed from, in `n_chunks` pieces of text.
    """

    path: Path
    weights: ColumnWeights
    datasets: tuple[str, ...]
    n_chunks: int

    def metadata(self) -> Mapping[str, str | int]:
        """The keys that llama-quantize writes, without the file's folder."""
        keys: dict[str, str | int] = {"quantize.imatrix.file": self.path.name}
        if self.datasets:
            keys["quantize.imatrix.dataset"] = self.datasets[0]
        keys["quantize.imatrix.entries_count"] = len(self.weights)
        if self.n_chunks > 0:
            keys["quantize.imatrix.chunks_count"] = self.n_chunks
        return keys


def given_matrix(path: Path) -> GivenMatrix:
    """Raises QuantizeError where the file is no importance matrix."""
    matrix = read_imatrix(path)
    weights = {name: entry.values() for name, entry in matrix.entries.items()}
    return GivenMatrix(path, weights, matrix.datasets, matrix.n_chunks)


def fitting(tensors: Sequence[TensorPlan], preset: Preset, given: GivenMatrix) -> ColumnWeights:
    """The entries for what is quantized. Raises QuantizeError where one is of another model, or missing and needed."""
    found = {}
    for tensor in tensors:
        if tensor.source == tensor.target:
            continue
        values = given.weights.get(tensor.name)
        n_wanted = tensor.shape[0] * (tensor.shape[2] if len(tensor.shape) > 2 else 1)
        if values is not None and values.size == n_wanted:
            found[tensor.name] = values
        elif values is not None and tensor.name != "token_embd.weight":  # which llama.cpp lets pass, too
            raise QuantizeError(
                f"{given.path} was made for another model: for {tensor.name} it has {values.size:,} numbers and not "
                f"{n_wanted:,}. Make one with this model."
            )
        elif tensor.needs_importance(preset.ftype):
            raise QuantizeError(
                f"{given.path} says nothing of {tensor.name}, without which {preset.name} can't be made well: choose a "
                "matrix that was made with this model, or a larger type."
            )
    if not any(tensor.name in given.weights for tensor in tensors):
        raise QuantizeError(f"{given.path} was made for another model: it knows none of this model's tensors.")
    return found
