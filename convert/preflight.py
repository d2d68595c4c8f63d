"""How large a conversion's result will be, to the byte and before anything is written.

Knows how many bytes each part of a GGUF's header takes. Reads no weights.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from convert.conversion import prepare
from convert.gguf_file import DEFAULT_ALIGNMENT
from convert.gguf_writer import OutputTensor
from convert.sources import open_source

_FIXED = 24  # magic, version, number of tensors, number of keys


def forecast(source: Path, type_name: str) -> int:
    """Bytes of the file that `convert` would write, of a type it can write. Raises ConvertError as `convert` would."""
    opened = open_source(source)
    try:
        prepared = prepare(opened, type_name)
        return forecast_size(prepared.architecture, prepared.metadata, prepared.outputs)
    finally:
        opened.checkpoint.close()


def forecast_size(architecture: str, metadata: Mapping[str, Any], outputs: Sequence[OutputTensor]) -> int:
    """Bytes of the file that will be written with these."""
    size = _FIXED + _key("general.architecture", architecture)
    size += sum(_key(key, value) for key, value in metadata.items())
    size += sum(8 + len(tensor.name.encode()) + 4 + 8 * len(tensor.shape) + 4 + 8 for tensor in outputs)
    return _aligned(size) + sum(_aligned(tensor.n_bytes) for tensor in outputs)


def _key(key: str, value: Any) -> int:
    return 8 + len(key.encode()) + 4 + _value(value)


def _value(value: Any) -> int:
    if isinstance(value, str):
        return 8 + len(value.encode())
    if isinstance(value, bool):
        return 1
    if isinstance(value, int | float):
        return 4
    return 4 + 8 + sum(_value(element) for element in value)


def _aligned(size: int) -> int:
    return -(-size // DEFAULT_ALIGNMENT) * DEFAULT_ALIGNMENT
