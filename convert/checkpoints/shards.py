"""A checkpoint in one file or in several that an index names.

Knows the index that transformers writes (`weight_map`: tensor -> file); knows no format of the files themselves.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError
from convert.json_files import read_json_object

_LONGEST_NAME = 200  # of a file; most systems allow 255 bytes


class WeightFile(Protocol):
    """One open file. What its methods mean, `Checkpoint` says."""

    @property
    def path(self) -> Path: ...

    @property
    def tensors(self) -> Mapping[str, StoredTensor]: ...

    def read(self, name: str) -> Array: ...

    def release(self) -> None: ...

    def close(self) -> None: ...


class ShardedCheckpoint:
    """All tensors of all files, in the order of the files and within each file. No name is in two of them."""

    def __init__(self, files: Sequence[WeightFile]) -> None:
        self._files = files
        self._file_of = {name: file for file in files for name in file.tensors}
        self._tensors = {name: tensor for file in files for name, tensor in file.tensors.items()}

    @property
    def tensors(self) -> Mapping[str, StoredTensor]:
        return MappingProxyType(self._tensors)

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(file.path for file in self._files)

    def read(self, name: str) -> Array:
        return self._file_of[name].read(name)

    def release(self) -> None:
        for file in self._files:
            file.release()

    def close(self) -> None:
        for file in self._files:
            file.close()


def open_sharded(index: Path, open_file: Callable[[Path], WeightFile]) -> ShardedCheckpoint:
    """Open what the index names, in the order of the sorted names.

    Raises ConvertError where a file is missing, damaged, or does not hold exactly what the index says.
    """
    folder, weight_map = index.parent, _weight_map(index)
    shards = sorted(set(weight_map.values()))
    if missing := [shard for shard in shards if not (folder / shard).is_file()]:
        raise ConvertError(
            f"{folder} is incomplete: {', '.join(missing[:5])}{' and more' if len(missing) > 5 else ''} "
            f"({len(missing)} of {len(shards)} weight files) is missing. Download it into the same folder."
        )
    files: list[WeightFile] = []
    try:
        for shard in shards:
            files.append(open_file(folder / shard))
        found = {name: file.path.name for file in files for name in file.tensors}
        for name, shard in weight_map.items():
            if found.get(name) != shard:
                raise ConvertError(f"{folder / shard} lacks the tensor {name} that the index says it holds.")
        for file in files:
            for name in file.tensors:
                if weight_map.get(name) != file.path.name:
                    raise ConvertError(f"{file.path} holds the tensor {name}, which the index does not place there.")
    except ConvertError:
        for file in files:
            file.close()
        raise
    return ShardedCheckpoint(files)


def _weight_map(path: Path) -> dict[str, str]:
    weight_map = read_json_object(path).get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise ConvertError(f"{path} has no weight_map, so it can't be known which file holds which tensor.")
    for name, shard in weight_map.items():
        # A shard is a file beside its index: nothing else is opened, whatever the index says.
        if (
            not isinstance(shard, str)
            or Path(shard).name != shard
            or shard in ("", ".", "..")
            or "\\" in shard
            or len(shard) > _LONGEST_NAME
        ):
            raise ConvertError(f"{path} places the tensor {name} in {str(shard)[:80]!r}, which is no file beside it.")
    return weight_map
