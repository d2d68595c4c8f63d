"""One file of llama.cpp's formats before GGUF (March to August 2023): header, vocabulary and where each tensor lies.

Knows the bytes of "ggml", "ggmf" and "ggjt", and that none of their counts can be trusted. Refuses to know what the
tensors are for, and what lies in other parts of the same model.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from convert.architectures.config_values import MAX_HEADS, MAX_LAYERS, MAX_SIZE
from convert.checkpoints.ggml_blocks import OldLayout, old_row_bytes, old_scales, plausible, to_today
from convert.checkpoints.mapped_file import MappedFile
from convert.checkpoints.tensors import BLOCK_TYPES, STORED_TYPES, Array, StoredTensor, is_finite
from convert.errors import ConvertError

MAGICS = {b"lmgg": "ggml", b"fmgg": "ggmf", b"tjgg": "ggjt", b"algg": "ggla"}

_ALIGNMENT = 32
_MAX_TOKENS = 1 << 20
_MAX_TOKEN_BYTES = 1 << 12
_MAX_TENSORS = 1 << 14
_MAX_NAME_BYTES = 256
_MAX_ROWS = 1 << 24
_SAMPLED_ROWS = 16


@dataclass(frozen=True)
class Format:
    """A version of the file: `blocks` is None where quantized tensors are the same as in GGUF."""

    name: str
    has_scores: bool
    aligned: bool
    blocks: OldLayout | None


# (magic, version) -> format. The first format has no version.
_FORMATS = {
    ("ggml", 0): Format("ggml", False, False, OldLayout(paired=True)),
    ("ggmf", 1): Format("ggmf v1", True, False, OldLayout(paired=True)),
    ("ggjt", 1): Format("ggjt v1", True, True, OldLayout(paired=True)),
    ("ggjt", 2): Format("ggjt v2", True, True, OldLayout(paired=False)),
    ("ggjt", 3): Format("ggjt v3", True, True, None),
}

# Number of a tensor's type -> its name; those in lower case existed for some weeks only and can't be converted.
_TENSOR_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 4: "q4_2", 5: "q4_3", 6: "Q5_0", 7: "Q5_1", 8: "Q8_0", 9: "q8_1",
    10: "Q2_K", 11: "Q3_K", 12: "Q4_K", 13: "Q5_K", 14: "Q6_K", 15: "q8_k",
}  # fmt: skip
_OLD_BLOCKS = ("Q4_0", "Q4_1")
# Number of the whole file's type: f32, f16, q4_0 and so on to q6_k.
_MAX_FILE_TYPE = 18


@dataclass(frozen=True)
class GgmlHeader:
    """The numbers as the file names them: `n_embd` is the width of the whole model, also in one of several parts."""

    format: Format
    n_vocab: int
    n_embd: int
    n_mult: int
    n_head: int
    n_layer: int
    n_rot: int
    file_type: int


class GgmlFile:
    """One file, mapped into memory. `tokens` are bytes as the file has them, `scores` None where it has none.

    Raises ConvertError where the file can't be what it says, or holds another family than LLaMA.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tensors: dict[str, StoredTensor] = {}
        self.tokens: list[bytes] = []
        self.scores: list[float] | None = None
        self._begins: dict[str, int] = {}
        self._file = MappedFile(path)
        try:
            self.header, position = self._read_header()
            position = self._read_tokens(position)
            self._index(position)
            self._blocks = self._layout()
        except struct.error as error:
            self.close()
            raise self._wrong("it ends inside its header") from error
        except ConvertError:
            self.close()
            raise

    def read(self, name: str) -> Array:
        """As `Checkpoint.read`."""
        tensor = self.tensors[name]
        if tensor.dtype in STORED_TYPES:
            count = _product(tensor.shape)
            return self._file.array(STORED_TYPES[tensor.dtype], count, self._begins[name]).reshape(tensor.shape)
        raw = self._rows(name, tensor.shape[0])
        if self._blocks is None:
            return raw
        today = to_today(raw, tensor.dtype, self._blocks)
        if not is_finite(today, tensor.dtype):
            raise self._wrong(f"the tensor {name} has a scale that no weights have")
        return today

    def release(self) -> None:
        self._file.release()

    def close(self) -> None:
        self._file.close()

    def _wrong(self, what: str) -> ConvertError:
        return ConvertError(f"{self.path} is damaged: {what}. Get another copy of it.")

    def _read_header(self) -> tuple[GgmlHeader, int]:
        magic = MAGICS.get(self._file.bytes[:4])
        if magic == "ggla":
            raise ConvertError(
                f"{self.path} is a LoRA adapter in llama.cpp's format of 2023, not a model: take the adapter's folder "
                "with adapter_config.json instead."
            )
        if magic is None:
            raise ConvertError(f"{self.path} is no ggml file: it begins with {self._file.bytes[:4]!r}.")
        version, position = 0, 4
        if magic != "ggml":
            (version,) = struct.unpack_from("<I", self._file.bytes, position)
            position += 4
        if (magic, version) not in _FORMATS:
            known = ", ".join(format.name for format in _FORMATS.values())
            raise ConvertError(
                f"{self.path} is of the format {magic} v{version}, which llama.cpp never had for LLaMA; {known} can be "
                "converted: get the model as it was published, in a folder with config.json."
            )
        numbers = struct.unpack_from("<7i", self._file.bytes, position)
        header = GgmlHeader(_FORMATS[magic, version], *numbers)
        if not _is_llama(header):
            raise self._other_family(position)
        if not 0 <= header.file_type <= _MAX_FILE_TYPE:
            raise self._wrong(f"it claims to be of the type {header.file_type}, which does not exist")
        return header, position + 7 * 4

    def _other_family(self, position: int) -> ConvertError:
        numbers = struct.unpack_from("<9i", self._file.bytes, position)
        family = next((name for name, is_it in _OTHER_FAMILIES.items() if is_it(numbers)), None)
        if family is None:
            return self._wrong(f"its header can't be one of a LLaMA ({', '.join(map(str, numbers[:7]))})")
        return ConvertError(
            f"{self.path} is a {family} in a ggml file of 2023; of those only LLaMA can be converted: get the model as "
            "it was published, in a folder with config.json, and convert that."
        )

    def _read_tokens(self, position: int) -> int:
        scores = []
        data, size = self._file.bytes, self._file.size
        for number in range(self.header.n_vocab):
            (length,) = struct.unpack_from("<I", data, position)
            position += 4
            if length > _MAX_TOKEN_BYTES or length > size - position:
                raise self._wrong(f"its token {number} claims {length:,} bytes")
            self.tokens.append(data[position : position + length])
            position += length
            if self.header.format.has_scores:
                scores.append(struct.unpack_from("<f", data, position)[0])
                position += 4
        if self.header.format.has_scores:
            self.scores = scores
        return position

    def _index(self, position: int) -> None:
        data, size = self._file.bytes, self._file.size
        while position < size:
            n_dimensions, name_bytes, kind = struct.unpack_from("<3i", data, position)
            position += 12
            if n_dimensions not in (1, 2) or not 0 < name_bytes <= _MAX_NAME_BYTES:
                raise self._wrong(f"after {len(self.tensors)} tensors comes something that is none")
            reversed_shape = struct.unpack_from(f"<{n_dimensions}i", data, position)
            position += 4 * n_dimensions
            name = data[position : position + name_bytes].decode("utf-8", "replace")
            position += name_bytes
            if name in self.tensors or len(self.tensors) >= _MAX_TENSORS:
                raise self._wrong(f"it has the tensor {name} twice or more tensors than any model")
            shape = tuple(reversed(reversed_shape))
            if not all(0 < number <= _MAX_ROWS for number in shape):
                raise self._wrong(f"the tensor {name} claims the shape {list(shape)}")
            dtype = self._dtype(name, kind)
            if self.header.format.aligned:
                position += -position % _ALIGNMENT
            self.tensors[name] = StoredTensor(name, dtype, shape)
            self._begins[name] = position
            position += _product(shape[:-1]) * self._row_bytes(name)
            if position > size:
                raise ConvertError(
                    f"{self.path} is incomplete: it ends after {size:,} bytes, inside the tensor {name}. Get it again."
                )
        if not self.tensors:
            raise self._wrong("it has no tensors")

    def _dtype(self, name: str, kind: int) -> str:
        dtype = _TENSOR_TYPES.get(kind)
        if dtype is None:
            raise self._wrong(f"the tensor {name} is of the type {kind}, which does not exist")
        if dtype in STORED_TYPES or dtype in (BLOCK_TYPES if self.header.format.blocks is None else _OLD_BLOCKS):
            return dtype
        raise ConvertError(
            f"{self.path} is quantized to {dtype.lower()} in the way of {self.header.format.name}, which lasted for "
            "weeks; f32, f16, q4_0 and q4_1 can be converted: get such a file, or the model as it was published."
        )

    def _row_bytes(self, name: str) -> int:
        tensor = self.tensors[name]
        n_numbers = tensor.shape[-1]
        if tensor.dtype in STORED_TYPES:
            return n_numbers * (4 if tensor.dtype == "F32" else 2)
        block = BLOCK_TYPES[tensor.dtype]
        if len(tensor.shape) != 2 or n_numbers % block.n_numbers:
            raise self._wrong(f"the tensor {name} of shape {list(tensor.shape)} can't be stored as {tensor.dtype}")
        if self.header.format.blocks is not None:
            return old_row_bytes(tensor.dtype, n_numbers)
        return n_numbers // block.n_numbers * block.n_bytes

    def _rows(self, name: str, n_rows: int) -> Array:
        row_bytes = self._row_bytes(name)
        return self._file.array("u1", n_rows * row_bytes, self._begins[name]).reshape(n_rows, row_bytes)

    def _layout(self) -> OldLayout | None:
        """Where in a row the scales are: the first files have them before all numbers, and don't say so."""
        layout = self.header.format.blocks
        quantized = next((tensor for tensor in self.tensors.values() if tensor.dtype in BLOCK_TYPES), None)
        if layout is None or quantized is None:
            return layout
        rows = self._rows(quantized.name, min(_SAMPLED_ROWS, quantized.shape[0]))
        other = OldLayout(layout.paired, scales_first=True)
        for candidate in (layout,) if self.header.format.aligned else (layout, other):
            if plausible(old_scales(rows, quantized.dtype, candidate)):
                return candidate
        raise self._wrong(f"the scales of the tensor {quantized.name} can't be those of weights")


def _product(shape: tuple[int, ...]) -> int:
    result = 1
    for number in shape:
        result *= number
    return result


def _is_llama(header: GgmlHeader) -> bool:
    """Every family put other numbers in this place; only of LLaMA is the last the width of a head."""
    bounds = (
        (header.n_vocab, _MAX_TOKENS),
        (header.n_embd, MAX_SIZE),
        (header.n_mult, MAX_SIZE),
        (header.n_head, MAX_HEADS),
        (header.n_layer, MAX_LAYERS),
    )
    return all(0 < number <= limit for number, limit in bounds) and header.n_rot * header.n_head == header.n_embd


# Family -> whether the nine numbers after the magic are its header, as the examples of ggml's repository wrote them.
# GPT-2 and GPT-J repeat the number of tokens before the tokens; GPT-NeoX has "parallel residual" before the type.
_OTHER_FAMILIES: dict[str, Callable[[tuple[int, ...]], bool]] = {
    "GPT-J": lambda n: n[7] == n[0] > 0,
    "GPT-2": lambda n: n[6] == n[0] > 0,
    "GPT-NeoX": lambda n: n[2] >= 512 and 0 < n[0] <= _MAX_TOKENS and n[6] in (0, 1) and 0 < n[3] * n[5] <= n[2],
    "MPT": lambda n: n[4] > 10000 and 0 < n[2] <= n[0] and n[0] % n[2] == 0,
}
