"""The one model that several of Meta's `consolidated.NN.pth` hold together: which axis each tensor was cut along.

Knows how fairscale's model parallelism cuts a layer (columns of ColumnParallelLinear, rows of RowParallelLinear, copies
of the norms). Reads a tensor's parts when it is asked for, and never more than one tensor.
"""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import numpy as np

from convert.architectures.config_values import MAX_SIZE
from convert.checkpoints.shards import WeightFile
from convert.checkpoints.tensors import STORED_TYPES, Array, StoredTensor
from convert.errors import ConvertError

_EMBEDDING = "tok_embeddings.weight"
# How a name ends -> the axis along which the parts lie one after another, in torch's order.
_AXES = {
    "attention.wq.weight": 0,
    "attention.wk.weight": 0,
    "attention.wv.weight": 0,
    "attention.wo.weight": 1,
    "feed_forward.w1.weight": 0,
    "feed_forward.w2.weight": 1,
    "feed_forward.w3.weight": 0,
    "output.weight": 0,
}
_COPY = None


class MetaCheckpoint:
    """The tensors of all `files`, whole, in the order of the first, but for those in `left_out`.

    `width` is `dim` of params.json. Raises ConvertError where the files can't be parts of one model.
    """

    def __init__(self, files: Sequence[WeightFile], width: int, left_out: Collection[str] = ()) -> None:
        self._files = files
        self._axes: dict[str, int | None] = {}
        self._tensors: dict[str, StoredTensor] = {}
        _check_same_names(files)
        for name, first in files[0].tensors.items():
            if name in left_out:
                continue
            axis = _COPY if len(files) == 1 else _axis(name, first.shape, width, len(files))
            for file in files:
                part = file.tensors[name]
                if (part.dtype, _across(part.shape, axis)) != (first.dtype, _across(first.shape, axis)):
                    raise ConvertError(
                        f"The tensor {name} is {part.dtype} of shape {list(part.shape)} in {file.path.name}, but "
                        f"{first.dtype} of shape {list(first.shape)} in {files[0].path.name}: they are not parts of "
                        "one model."
                    )
            across = [file.tensors[name].shape for file in files]
            self._axes[name] = axis
            self._tensors[name] = StoredTensor(name, first.dtype, _joined(across, axis))
        self._check_copies()

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return MappingProxyType(self._tensors)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(file.path for file in self._files)

    def read(self, name: str) -> Array:
        axis = self._axes[name]
        if axis is _COPY:
            return self._files[0].read(name)
        result: Array | None = None
        end = 0
        for file in self._files:
            part = file.read(name)
            if result is None:
                result = np.empty(self._tensors[name].shape, part.dtype)
            begin, end = end, end + part.shape[axis]
            result[(slice(None),) * axis + (slice(begin, end),)] = part
            file.release()
        assert result is not None
        return result

    def release(self) -> None:
        for file in self._files:
            file.release()

    def close(self) -> None:
        for file in self._files:
            file.close()

    def _check_copies(self) -> None:
        """Parts of another model, or of another step of the training, show in the norms first."""
        first, *others = self._files
        for name, axis in self._axes.items():
            if axis is not _COPY or not others or self._tensors[name].dtype not in STORED_TYPES:
                continue
            expected = first.read(name).tobytes()
            for file in others:
                if file.read(name).tobytes() != expected:
                    raise ConvertError(
                        f"{file.path.name} and {first.path.name} are not parts of one model: their {name} differ, "
                        "which must be the same in all parts. Download both again."
                    )
        self.release()


def missing_numbers(tensors: Mapping[str, StoredTensor], found: Sequence[int], query_size: int) -> list[int]:
    """Numbers of the shards that `found` lacks: inner ones, and, by the size of a part's wq, those at the end.

    `tensors` are those of one shard; `query_size` is what wq has rows of in the whole model.
    """
    count = found[-1] + 1
    query = tensors.get("layers.0.attention.wq.weight")
    if query is not None and query.shape and query.shape[0] and query_size % query.shape[0] == 0:
        whole = query_size // query.shape[0]
        # There are 1, 2, 4, 8 or 16; anything else says that params.json is another model's.
        count = max(count, whole) if whole.bit_count() == 1 and whole <= 16 else count
    return sorted(set(range(count)) - set(found))


def _axis(name: str, part: tuple[int, ...], width: int, n_parts: int) -> int | None:
    if len(part) == 1 and part[0] <= MAX_SIZE:
        return _COPY
    if name == _EMBEDDING and len(part) == 2:
        # Cut along the width until Llama 2, along the vocabulary since Llama 3.
        if part[1] * n_parts == width:
            return 1
        if part[1] == width:
            return 0
        raise ConvertError(
            f"{name} has parts of shape {list(part)}, which {n_parts} files can't join to a width of {width}: "
            "params.json or a file belongs to another model."
        )
    for ending, axis in _AXES.items():
        if len(part) == 2 and (name == ending or name.endswith(f".{ending}")):
            return axis
    raise ConvertError(f"The tensor {name} of shape {list(part)} is none of LLaMA's, so its parts can't be joined.")


def _joined(shapes: Sequence[tuple[int, ...]], axis: int | None) -> tuple[int, ...]:
    whole = list(shapes[0])
    if axis is not _COPY:
        whole[axis] = sum(shape[axis] for shape in shapes)
    return tuple(whole)


def _across(shape: tuple[int, ...], axis: int | None) -> tuple[int | None, ...]:
    """The shape but for the axis along which parts may differ."""
    return tuple(None if place == axis else size for place, size in enumerate(shape))


def _check_same_names(files: Sequence[WeightFile]) -> None:
    first, *others = files
    for file in others:
        for one, other in ((first, file), (file, first)):
            if lacking := [name for name in one.tensors if name not in other.tensors]:
                raise ConvertError(
                    f"{other.path.name} lacks the tensor {lacking[0]} that {one.path.name} has: they are not parts of "
                    "one model, or one is damaged."
                )


def part_paths(folder: Path) -> dict[int, Path]:
    """Number -> path of the folder's `consolidated.NN.pth`, in order."""
    found = {}
    for path in sorted(folder.glob("consolidated.[0-9][0-9].pth")):
        found[int(path.name.split(".")[1])] = path
    return found
