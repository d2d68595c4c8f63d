"""The pickle inside a torch file, read as the description of data that it should be: nothing in it can run.

Knows the pickle operations that torch.save writes (protocols 2 to 5, https://docs.python.org/3/library/pickletools.html)
and the few names that a checkpoint of weights needs. It is no `pickle.Unpickler`: that one imports and calls, sets
attributes, and allocates whatever a hostile index asks for. Here a name is only a text until the table below says what
its call means, every other operation is refused, and each step is counted.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MAX_BYTES = 32 << 20
_MAX_STEPS = 4 << 20
_MAX_NAME_BYTES = 256
_MAX_INTEGER_BYTES = 64
_PLAIN_KEYS = (str, int, float, bool, bytes, type(None))

# torch's class of a storage -> safetensors' name of its number type.
STORAGE_TYPES = {
    "torch.DoubleStorage": "F64",
    "torch.FloatStorage": "F32",
    "torch.HalfStorage": "F16",
    "torch.BFloat16Storage": "BF16",
    "torch.LongStorage": "I64",
    "torch.IntStorage": "I32",
    "torch.ShortStorage": "I16",
    "torch.CharStorage": "I8",
    "torch.ByteStorage": "U8",
    "torch.BoolStorage": "BOOL",
}
# Number types by themselves, as training checkpoints keep them among their settings.
_NUMBER_TYPES = tuple(
    f"torch.{name}"
    for name in (
        "float64", "float32", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool",
    )
)  # fmt: skip


class ForeignName(Exception):
    """The pickle names something that no checkpoint of weights needs; `args[0]` is the name."""


@dataclass(frozen=True)
class Name:
    """A name that is allowed to stand in the pickle. Nothing was imported for it."""

    text: str


@dataclass(frozen=True)
class StoredNumbers:
    """A storage: the archive's file `key`, of `count` numbers of the safetensors type `dtype`."""

    key: str
    dtype: str
    count: int


@dataclass(frozen=True)
class TensorView:
    """A tensor as a view of a storage; offset, shape and strides in numbers. Nothing here is checked against it."""

    storage: StoredNumbers
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


def read_pickle(data: bytes) -> Any:
    """The object, of dict, list, tuple, plain values, TensorView and Name.

    Raises ForeignName for a name that isn't allowed, ValueError for anything else that torch.save doesn't write.
    """
    if len(data) > MAX_BYTES:
        raise ValueError(f"its description has {len(data):,} bytes")
    return _Reading(data).run()


def _rebuilt_tensor(arguments: tuple[Any, ...]) -> TensorView:
    """torch._utils._rebuild_tensor_v2(storage, offset, size, stride, …); what follows is for training."""
    storage, offset, shape, strides = arguments[:4]
    if not isinstance(storage, StoredNumbers) or not isinstance(shape, tuple) or not isinstance(strides, tuple):
        raise ValueError("a tensor that is none")
    if not all(type(number) is int for number in (offset, *shape, *strides)):
        raise ValueError("a tensor whose shape isn't of whole numbers")
    return TensorView(storage, offset, shape, strides)


def _parameter(arguments: tuple[Any, ...]) -> TensorView:
    if not arguments or not isinstance(arguments[0], TensorView):
        raise ValueError("a parameter that is no tensor")
    return arguments[0]


def _ordered_dict(arguments: tuple[Any, ...]) -> dict[Any, Any]:
    result: dict[Any, Any] = {}
    for pairs in arguments:
        if not isinstance(pairs, (list, tuple)):
            raise ValueError("a table that is none")
        for pair in pairs:
            if not isinstance(pair, (list, tuple)) or len(pair) != 2:
                raise ValueError("a table that is none")
            _put(result, pair[0], pair[1])
    return result


def _size(arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    (numbers,) = arguments
    if not isinstance(numbers, (list, tuple)):
        raise ValueError("a size that is none")
    return tuple(numbers)


def _device(arguments: tuple[Any, ...]) -> Name:
    return Name("torch.device")


# What may be called -> what stands for the call's result.
_CALLS: dict[str, Callable[[tuple[Any, ...]], Any]] = {
    "collections.OrderedDict": _ordered_dict,
    "torch._utils._rebuild_tensor_v2": _rebuilt_tensor,
    "torch._utils._rebuild_parameter": _parameter,
    "torch.Size": _size,
    "torch.device": _device,
}
_NAMES = frozenset((*_CALLS, *STORAGE_TYPES, *_NUMBER_TYPES))


def _put(table: Any, key: Any, value: Any) -> None:
    # Plain keys only: the hash of a nested tuple can take forever.
    if not isinstance(table, dict) or not isinstance(key, _PLAIN_KEYS):
        raise ValueError("a table with a key that isn't plain")
    table[key] = value


class _Reading:
    """One run over one pickle: a stack, the stacks under each mark, and what was noted to be used again."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._position = 0
        self._stack: list[Any] = []
        self._marked: list[list[Any]] = []
        self._memo: dict[int, Any] = {}

    def run(self) -> Any:
        try:
            return self._steps()
        except (IndexError, KeyError) as error:
            raise ValueError("its description is damaged") from error

    def _steps(self) -> Any:
        for _ in range(_MAX_STEPS):
            code = self._take(1)
            if code == b".":
                return self._stack.pop()
            operation = _OPERATIONS.get(code)
            if operation is None:
                raise ValueError(f"its description uses the pickle operation {code!r}, which torch.save never writes")
            operation(self)
        raise ValueError(f"its description has more than {_MAX_STEPS:,} steps")

    def _take(self, count: int) -> bytes:
        if count > len(self._data) - self._position:
            raise ValueError("its description is cut short")
        begin, self._position = self._position, self._position + count
        return self._data[begin : self._position]

    def _number(self, n_bytes: int, signed: bool = False) -> int:
        return int.from_bytes(self._take(n_bytes), "little", signed=signed)

    def _line(self) -> str:
        end = self._data.find(b"\n", self._position, self._position + _MAX_NAME_BYTES)
        if end < 0:
            raise ValueError("its description has an endless name")
        text = self._take(end - self._position).decode("utf-8")
        self._position += 1
        return text

    def _since_mark(self) -> list[Any]:
        items = self._stack
        self._stack = self._marked.pop()
        return items

    def push(self, value: Any) -> None:
        self._stack.append(value)

    def nothing(self, n_bytes: int) -> None:
        self._take(n_bytes)

    def mark(self) -> None:
        self._marked.append(self._stack)
        self._stack = []

    def text(self, length_bytes: int) -> None:
        self.push(self._take(self._number(length_bytes)).decode("utf-8", "surrogatepass"))

    def raw(self, length_bytes: int) -> None:
        self.push(self._take(self._number(length_bytes)))

    def integer(self, n_bytes: int, signed: bool) -> None:
        self.push(self._number(n_bytes, signed))

    def long(self, length_bytes: int) -> None:
        length = self._number(length_bytes)
        if length > _MAX_INTEGER_BYTES:
            raise ValueError(f"its description has a number of {length:,} bytes")
        self.push(self._number(length, signed=True))

    def float(self) -> None:
        self.push(struct.unpack(">d", self._take(8))[0])

    def note(self, index_bytes: int) -> None:
        self._memo[self._number(index_bytes)] = self._stack[-1]

    def note_next(self) -> None:
        self._memo[len(self._memo)] = self._stack[-1]

    def noted(self, index_bytes: int) -> None:
        self.push(self._memo[self._number(index_bytes)])

    def tuple_of(self, count: int) -> None:
        if len(self._stack) < count:
            raise IndexError
        items = tuple(self._stack[len(self._stack) - count :])
        del self._stack[len(self._stack) - count :]
        self.push(items)

    def tuple_since_mark(self) -> None:
        items = tuple(self._since_mark())
        self.push(items)

    def append(self) -> None:
        value = self._stack.pop()
        self._extend([value])

    def appends(self) -> None:
        self._extend(self._since_mark())

    def _extend(self, items: list[Any]) -> None:
        target = self._stack[-1]
        if not isinstance(target, list):
            raise ValueError("its description appends to what is no list")
        target.extend(items)

    def set_item(self) -> None:
        value, key = self._stack.pop(), self._stack.pop()
        _put(self._stack[-1], key, value)

    def set_items(self) -> None:
        items = self._since_mark()
        if len(items) % 2:
            raise IndexError
        for key, value in zip(items[::2], items[1::2], strict=True):
            _put(self._stack[-1], key, value)

    def name(self) -> None:
        module = self._line()
        self._push_name(module, self._line())

    def name_on_stack(self) -> None:
        name, module = self._stack.pop(), self._stack.pop()
        if not isinstance(name, str) or not isinstance(module, str):
            raise ValueError("its description has a name that is no text")
        self._push_name(module, name)

    def _push_name(self, module: str, name: str) -> None:
        # A dot inside the name would reach through an object for another one.
        if "." in name or f"{module}.{name}" not in _NAMES:
            raise ForeignName(f"{module}.{name}")
        self.push(Name(f"{module}.{name}"))

    def call(self) -> None:
        arguments, called = self._stack.pop(), self._stack.pop()
        if not isinstance(called, Name) or called.text not in _CALLS or not isinstance(arguments, tuple):
            raise ValueError("its description calls what can't be called")
        self.push(_CALLS[called.text](arguments))

    def storage(self) -> None:
        """torch's persistent id: ("storage", class, key, place, count)."""
        match self._stack.pop():
            case ("storage", Name(text), str(key), str(), int(count)) if text in STORAGE_TYPES and count >= 0:
                self.push(StoredNumbers(key, STORAGE_TYPES[text], count))
            case _:
                raise ValueError("its description refers to what is no storage")

    def state(self) -> None:
        """Attributes of a table (torch keeps `_metadata` so): of no use here, and set nowhere."""
        self._stack.pop()
        if not isinstance(self._stack[-1], dict):
            raise ValueError("its description sets attributes")


_OPERATIONS: dict[bytes, Callable[[_Reading], None]] = {
    b"\x80": lambda reading: reading.nothing(1),  # PROTO
    b"\x95": lambda reading: reading.nothing(8),  # FRAME
    b"(": lambda reading: reading.mark(),
    b"N": lambda reading: reading.push(None),
    b"\x88": lambda reading: reading.push(True),
    b"\x89": lambda reading: reading.push(False),
    b"K": lambda reading: reading.integer(1, False),  # BININT1
    b"M": lambda reading: reading.integer(2, False),  # BININT2
    b"J": lambda reading: reading.integer(4, True),  # BININT
    b"\x8a": lambda reading: reading.long(1),  # LONG1
    b"\x8b": lambda reading: reading.long(4),  # LONG4
    b"G": lambda reading: reading.float(),  # BINFLOAT
    b"\x8c": lambda reading: reading.text(1),  # SHORT_BINUNICODE
    b"X": lambda reading: reading.text(4),  # BINUNICODE
    b"\x8d": lambda reading: reading.text(8),  # BINUNICODE8
    b"C": lambda reading: reading.raw(1),  # SHORT_BINBYTES
    b"B": lambda reading: reading.raw(4),  # BINBYTES
    b"q": lambda reading: reading.note(1),  # BINPUT
    b"r": lambda reading: reading.note(4),  # LONG_BINPUT
    b"\x94": lambda reading: reading.note_next(),  # MEMOIZE
    b"h": lambda reading: reading.noted(1),  # BINGET
    b"j": lambda reading: reading.noted(4),  # LONG_BINGET
    b")": lambda reading: reading.push(()),  # EMPTY_TUPLE
    b"\x85": lambda reading: reading.tuple_of(1),
    b"\x86": lambda reading: reading.tuple_of(2),
    b"\x87": lambda reading: reading.tuple_of(3),
    b"t": lambda reading: reading.tuple_since_mark(),
    b"]": lambda reading: reading.push([]),  # EMPTY_LIST
    b"a": lambda reading: reading.append(),
    b"e": lambda reading: reading.appends(),
    b"}": lambda reading: reading.push({}),  # EMPTY_DICT
    b"s": lambda reading: reading.set_item(),
    b"u": lambda reading: reading.set_items(),
    b"c": lambda reading: reading.name(),  # GLOBAL
    b"\x93": lambda reading: reading.name_on_stack(),  # STACK_GLOBAL
    b"R": lambda reading: reading.call(),  # REDUCE
    b"Q": lambda reading: reading.storage(),  # BINPERSID
    b"b": lambda reading: reading.state(),  # BUILD
}
