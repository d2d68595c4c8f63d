"""What a checkpoint will become in a type, before any of it is: llama.cpp's own plan, asked with a header alone.

Knows that llama.cpp plans from a file, and makes one for it that has a header and no weights. Decides no type itself.
"""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import gguf

from convert.checkpoints.tensors import Array
from convert.conversion import Prepared
from convert.gguf_writer import OutputTensor, write_header
from convert.preflight import forecast_size
from quantize.errors import QuantizeError
from quantize.ggml import ColumnWeights, TensorPlan, plan
from quantize.importance import NO_MATRIX_YET, GivenMatrix, fitting
from quantize.presets import Preset
from quantize.report import Fallback, fallbacks_of

# llama.cpp plans without the vocabulary, which is most of a header.
_NOT_PLANNED_WITH = "tokenizer."


@dataclass(frozen=True)
class Plan:
    """The file that will be made: `outputs` in its order, with the types they will have. `size_bytes` is exact."""

    preset: Preset
    prepared: Prepared
    metadata: Mapping[str, Any]
    outputs: tuple[OutputTensor, ...]
    fallbacks: tuple[Fallback, ...]
    importance: ColumnWeights

    @property
    def size_bytes(self) -> int:
        return forecast_size(self.prepared.architecture, self.metadata, self.outputs)

    @property
    def bits_per_weight(self) -> float:
        n_elements = sum(output.n_elements for output in self.outputs)
        return 8 * sum(output.n_bytes for output in self.outputs) / n_elements

    @property
    def n_matrices(self) -> int:
        return sum(len(output.shape) > 1 for output in self.outputs)

    def importance_of(self, output: OutputTensor) -> Array | None:
        return self.importance.get(output.name)


class Planner:
    """Plans one checkpoint in any number of types. `prepared` is of its natural type."""

    def __init__(self, prepared: Prepared, header: Path) -> None:
        self._prepared = prepared
        self._header = header
        self._outputs = {output.name: output for output in prepared.outputs}

    def plan(self, preset: Preset, imatrix: GivenMatrix | None) -> Plan:
        """Raises QuantizeError where llama.cpp makes the type of this model not at all, or not with this matrix."""
        entries = imatrix.weights if imatrix else None
        tensors = self._asked(preset, entries)
        importance = fitting(tensors, preset, imatrix) if imatrix else {}
        return self._made(preset, tensors, importance, imatrix)

    def outlook(self, preset: Preset) -> Plan:
        """The same for a type that needs an importance matrix, as if there were one."""
        return self._made(preset, self._asked(preset, NO_MATRIX_YET), {}, None)

    def _asked(self, preset: Preset, importance: ColumnWeights | None) -> tuple[TensorPlan, ...]:
        try:
            return plan(self._header, preset.ftype, importance)
        except QuantizeError as error:
            told = str(error).replace(str(self._header), "the model").rstrip(".")
            raise QuantizeError(f"llama.cpp can't make {preset.name} of {self._prepared.name}: {told}.") from error

    def _made(
        self,
        preset: Preset,
        tensors: tuple[TensorPlan, ...],
        importance: ColumnWeights,
        imatrix: GivenMatrix | None,
    ) -> Plan:
        outputs = tuple(
            replace(self._outputs[tensor.name], type=gguf.GGMLQuantizationType[tensor.target]) for tensor in tensors
        )
        metadata = {key: value for key, value in self._prepared.metadata.items() if key not in _LAST_KEYS}
        metadata |= {"general.quantization_version": int(gguf.GGML_QUANT_VERSION), "general.file_type": preset.ftype}
        if imatrix is not None:
            metadata |= imatrix.metadata()
        return Plan(preset, self._prepared, metadata, outputs, fallbacks_of(preset, tensors), importance)


_LAST_KEYS = ("general.quantization_version", "general.file_type")


@contextmanager
def planner(prepared: Prepared) -> Iterator[Planner]:
    """Raises QuantizeError where there is no room for a header."""
    metadata = {key: value for key, value in prepared.metadata.items() if not key.startswith(_NOT_PLANNED_WITH)}
    size = forecast_size(prepared.architecture, metadata, prepared.outputs)
    with tempfile.TemporaryDirectory(prefix="puna-") as folder:
        path = Path(folder) / "header.gguf"
        try:
            # As large as with weights, for llama.cpp looks; they take no room where the file system can do that.
            write_header(path, prepared.architecture, metadata, prepared.outputs, size)
        except OSError as error:
            raise QuantizeError(f"{folder} can't be written ({error.strerror}): make room on its disk.") from error
        yield Planner(prepared, path)
