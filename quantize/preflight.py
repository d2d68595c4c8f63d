"""How large the result of a conversion will be whatever its type, before anything is converted.

Asks llama.cpp what it would do with a file that has the converted model's header and no weights.
"""

import tempfile
from pathlib import Path

from convert.conversion import Prepared, prepare
from convert.gguf_file import read_gguf
from convert.gguf_writer import TYPES, write_header
from convert.preflight import forecast_size
from convert.sources import Source
from quantize.errors import QuantizeError
from quantize.presets import find_preset
from quantize.quantization import planned_size


def forecast(opened: Source, type_name: str, intermediate_type: str) -> tuple[int, int]:
    """(bytes of the result, bytes of the unquantized file that it is made of by way of, 0 where there is none).

    `intermediate_type` is what that file is of, as `convert.conversion.natural_type` says. Raises ConvertError or
    QuantizeError as the conversion would.
    """
    name = find_preset(type_name).name
    if name in TYPES:
        return forecast_size(prepare(opened, name)), 0
    prepared = prepare(opened, intermediate_type)
    size = forecast_size(prepared)
    return _quantized_size(prepared, size, name), size


def _quantized_size(prepared: Prepared, size: int, type_name: str) -> int:
    with tempfile.TemporaryDirectory(prefix="puna-") as folder:
        path = Path(folder) / "header.gguf"
        try:
            write_header(path, prepared.architecture, prepared.metadata, prepared.outputs, size)
        except OSError as error:
            raise QuantizeError(f"{folder} can't be written ({error.strerror}): make room on its disk.") from error
        return planned_size(path, read_gguf(path), type_name)
