"""The one door to ggml's quantization functions: `llama_model_quantize` of llama.cpp, and the log it writes.

llama.cpp reports nothing but through its log. What is in there is read here: the tensor being worked on, the type it
gets, and the words of a failure. Knows nothing of reports, temporary files or which types make sense.
"""

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import llama_cpp

from convert.checkpoints.tensors import Array
from quantize.backends import load_backends
from quantize.errors import QuantizeError

# Tensor -> how much each of its columns matters, as in quantize.importance.
ColumnWeights = Mapping[str, Array]

# The log's wording is llama.cpp's of November 2026 (src/llama-quant.cpp): a line per tensor, written in pieces, the
# first piece before the tensor's work begins. Layout of a planned line, with the parts that are read in braces:
#   [{1}/{39}] {name} - [{columns}, {rows}, ...], type = {from}, size = ... MiB -> ... MiB ({to})
_TENSOR = re.compile(r"^\[ *(\d+)/ *(\d+)\] (.*?) +- \[([ \d,]+)\], type = +(\w+),", re.DOTALL)
_PLANNED_TYPE = re.compile(r"-> +[\d.]+ MiB \((\w+)\)\s*$")
_FALLBACK = re.compile(
    r"^warning: (.*?) +- ncols +(\d+) not divisible by +(\d+) \(required for type +(\w+)\) .*-> falling back to +(\w+)",
    re.DOTALL,
)
_FAILURE = re.compile(r"failed to quantize: (.*)", re.DOTALL)
_NEEDS_IMATRIX = re.compile(r"require an imatrix")
_LONGEST_LINE = 100_000

_LEVEL_ERROR = 4  # GGML_LOG_LEVEL_ERROR in ggml.h


# llama.cpp makes these with an importance matrix only (tensor_requires_imatrix in src/llama-quant.cpp); ggml by itself
# would make most of them without one, badly.
_COARSE = frozenset({"IQ3_XXS", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ1_M", "IQ1_S"})
_ALWAYS_MADE = frozenset({"token_embd.weight", "per_layer_token_embd.weight", "output.weight"})
_FTYPE_Q2_K_S = 21


@dataclass(frozen=True)
class TensorPlan:
    """What llama.cpp does with one tensor. `shape` in ggml's order, the row length first; types as in GGUF ("Q4_K").

    `wanted` is the type before llama.cpp's log reports a fallback; it equals `target` where there was none.
    """

    name: str
    shape: tuple[int, ...]
    source: str
    target: str
    wanted: str

    @property
    def n_elements(self) -> int:
        count = 1
        for size in self.shape:
            count *= size
        return count

    def needs_importance(self, ftype: int) -> bool:
        """Whether llama.cpp refuses to make it without knowing how much its columns matter."""
        if self.source == self.target or self.name in _ALWAYS_MADE:
            return False
        return self.target in _COARSE or (self.target == "Q2_K" and ftype == _FTYPE_Q2_K_S)


def plan(source: Path, ftype: int, importance: ColumnWeights | None = None) -> tuple[TensorPlan, ...]:
    """What quantizing would do, in the order it would be done; reads the header only and writes nothing.

    Raises QuantizeError with llama.cpp's own words where it refuses the file or the type. That `importance` has what
    is needed is the caller's to check.
    """
    lines: list[str] = []
    with _log_to(_Log(lines.append, None)) as log:
        _quantize(source, Path(os.devnull), ftype, importance, dry_run=True, log=log)
    if any(_NEEDS_IMATRIX.search(line) for line in lines):
        raise QuantizeError(
            "llama.cpp makes this type for this model with an importance matrix only: choose another type"
        )
    wanted = {match[1]: match[4].upper() for line in lines if (match := _FALLBACK.match(line))}
    found = [_planned(line, wanted) for line in lines if _TENSOR.match(line)]
    counts = {int(match[2]) for line in lines if (match := _TENSOR.match(line))}
    # A tensor's name may hold anything; one that looks like a log line must not be half understood.
    if counts != {len(found)} or None in found:
        raise QuantizeError(f"llama.cpp's plan for {source} can't be read: its tensors have unusual names")
    return tuple(tensor for tensor in found if tensor is not None)


def quantize_file(
    source: Path,
    target: Path,
    ftype: int,
    on_tensor: Callable[[int, str], None],
    importance: ColumnWeights | None = None,
) -> None:
    """Have llama.cpp write `target`, which it overwrites, and leaves half written where it fails.

    `on_tensor` is called with the index (from 0) and the name of a tensor when work on it begins. What it raises is
    raised here, after llama.cpp has ended. Raises QuantizeError with llama.cpp's own words where it fails.
    """
    with _log_to(_Log(None, on_tensor)) as log:
        _quantize(source, target, ftype, importance, dry_run=False, log=log)


def _planned(line: str, wanted: dict[str, str]) -> TensorPlan | None:
    """Read one line of a dry run; None where a part is missing."""
    match = _TENSOR.match(line)
    if match is None:
        return None
    name, source = match[3], match[5].upper()
    changed = _PLANNED_TYPE.search(line)
    target = changed[1].upper() if changed else source
    shape = tuple(int(size) for size in match[4].split(","))
    return TensorPlan(name, shape, source, target, wanted.get(name, target))


def _quantize(
    source: Path, target: Path, ftype: int, importance: ColumnWeights | None, dry_run: bool, log: "_Log"
) -> None:
    load_backends()
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = ftype
    params.dry_run = dry_run
    if importance is not None:
        params.imatrix = _entries(importance)
    status = llama_cpp.llama_model_quantize(os.fsencode(source), os.fsencode(target), ctypes.byref(params))
    log.finish()
    if status != 0:
        raise QuantizeError(log.failure())


def _entries(importance: ColumnWeights) -> "ctypes.Array[llama_cpp.llama_model_imatrix_data]":
    """As llama.cpp takes them: the last one has no name. It copies them; the arrays must live until then."""
    made = [
        llama_cpp.llama_model_imatrix_data(
            name.encode(), values.ctypes.data_as(ctypes.POINTER(ctypes.c_float)), values.size
        )
        for name, values in importance.items()
    ]
    array: ctypes.Array[llama_cpp.llama_model_imatrix_data] = (llama_cpp.llama_model_imatrix_data * (len(made) + 1))(
        *made
    )
    return array


class _Log:
    """Takes llama.cpp's log in pieces, passes it on to stderr, and hands whole lines and tensor starts to its owner.

    Nothing may be raised into C: the first exception of a receiver is kept for `finish`, and no more is reported.
    """

    def __init__(self, on_line: Callable[[str], None] | None, on_tensor: Callable[[int, str], None] | None) -> None:
        self._on_line = on_line
        self._on_tensor = on_tensor
        self._line = ""
        self._errors: list[str] = []
        self._raised: BaseException | None = None

    def receive(self, level: int, piece: bytes | None, _user_data: object) -> None:
        try:
            text = (piece or b"").decode("utf-8", "replace")
            _pass_on(text)
            if self._raised is None:
                self._take(level, text)
        except BaseException as error:
            self._raised = self._raised or error

    def finish(self) -> None:
        """Raise what a receiver has raised."""
        if self._raised is not None:
            raise self._raised

    def failure(self) -> str:
        """llama.cpp's reason, in its own words: the last thing it said, and what led to it."""
        for position, text in reversed(list(enumerate(self._errors))):
            if match := _FAILURE.search(text):
                before = self._errors[position - 1] if position else ""
                # "gguf_init_from_file_impl: ..." becomes "..."; the function's name helps no one.
                cause = re.sub(r"^\w+: ", "", before).strip()
                return " ".join((match[1] + (f" ({cause})" if cause else "")).split())
        return "llama.cpp gave no reason"

    def _take(self, level: int, text: str) -> None:
        if level == _LEVEL_ERROR and text.strip(" =\n"):
            self._errors.append(text.strip())
        started = self._line == ""
        self._line = (self._line + text)[:_LONGEST_LINE]
        match = _TENSOR.match(self._line) if self._on_tensor and started else None
        if match and self._on_tensor:
            self._on_tensor(int(match[1]) - 1, match[3])
        if text.endswith("\n"):
            line, self._line = self._line, ""
            if self._on_line:
                self._on_line(line.rstrip("\n"))


def _pass_on(text: str) -> None:
    """To stderr, where llama.cpp would have written it. A log on a full disk is no reason to fail."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(text)
        sys.stderr.flush()


@contextmanager
def _log_to(log: _Log) -> Iterator[_Log]:
    """Receive llama.cpp's log, which is global to the process, within the block; then leave it as it was."""
    before = llama_cpp.llama_log_callback()
    before_data = ctypes.c_void_p()
    llama_cpp.llama_log_get(ctypes.byref(before), ctypes.byref(before_data))
    callback = llama_cpp.llama_log_callback(log.receive)
    llama_cpp.llama_log_set(callback, ctypes.c_void_p())
    try:
        yield log
    finally:
        llama_cpp.llama_log_set(before, before_data)
