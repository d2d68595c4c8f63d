"""Tensors become quantized bytes in order: one thread reads, all processors quantize, and the caller writes meanwhile.

A tensor's beginning is quantized while its end is still being read, and the next tensor's while the last rows of the
one before are at work, so that no processor waits at a tensor's end. Memory is bounded by the largest tensor that the
source has to compute, and by a constant. Knows nothing of files or of models.
"""

import os
import queue
import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass

import numpy as np

from convert.checkpoints.tensors import Array, is_finite
from convert.gguf_writer import OutputTensor, row_pieces
from quantize.errors import QuantizeError
from quantize.ggml_rows import quantize_rows

# What one processor does at a time: some milliseconds of work, some hundred kilobytes.
_CHUNK_ELEMENTS = 1 << 18
_READ_ELEMENTS = 1 << 20
# How far reading and quantizing may be ahead of writing: a second or so, for what a slow disk lets everyone wait.
_MOST_CHUNKS = 64


@dataclass(frozen=True)
class QuantizedTensor:
    """What is to be written, and the columns' importance where it is known: float32, as many as the tensor's rows."""

    output: OutputTensor
    importance: Array | None = None


@dataclass(frozen=True)
class QuantizedRows:
    """Some rows of the tensor number `index`, ready to be written: `n_elements` numbers."""

    index: int
    n_elements: int
    data: Array


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def quantized(
    tensors: Sequence[QuantizedTensor], release: Callable[[], None], n_threads: int
) -> Generator[QuantizedRows]:
    """The rows of all tensors in order. `release` as in write_gguf, called by the thread that reads.

    Raises what reading raises, and QuantizeError where a tensor holds what can't be quantized. Closing the generator
    ends all threads.
    """
    stream = _Stream(tensors, release, n_threads)
    try:
        while (found := stream.next()) is not None:
            yield found
    finally:
        stream.close()


class _Stream:
    def __init__(self, tensors: Sequence[QuantizedTensor], release: Callable[[], None], n_threads: int) -> None:
        self._tensors = tensors
        self._release = release
        self._stopped = False
        self._waiting: queue.Queue[Future[QuantizedRows] | BaseException | None] = queue.Queue(_MOST_CHUNKS)
        self._pool = ThreadPoolExecutor(n_threads, thread_name_prefix="quantize")
        self._reader = threading.Thread(target=self._read, name="read tensors", daemon=True)
        self._reader.start()

    def next(self) -> QuantizedRows | None:
        found = self._waiting.get()
        if isinstance(found, BaseException):
            raise found
        return None if found is None else found.result()

    def close(self) -> None:
        self._stopped = True
        while self._reader.is_alive():
            # It may be waiting for room, or reading.
            with suppress(queue.Empty):
                self._waiting.get(timeout=0.01)
        self._pool.shutdown(cancel_futures=True)

    def _read(self) -> None:
        try:
            for index, tensor in enumerate(self._tensors):
                if not self._read_tensor(index, tensor):
                    return
            self._waiting.put(None)
        except BaseException as error:
            self._waiting.put(error)

    def _read_tensor(self, index: int, tensor: QuantizedTensor) -> bool:
        """Hand all rows to the pool; False where nobody wants them any more."""
        raw, dtype = tensor.output.read()
        for piece in row_pieces(raw, dtype, tensor.output.shape[-1], _READ_ELEMENTS):
            rows = np.array(piece, order="C")  # out of the mapped file, and in the order that is to be written
            self._release()
            step = max(1, _CHUNK_ELEMENTS // rows.shape[1])
            for start in range(0, len(rows), step):
                if self._stopped:
                    return False
                chunk = rows[start : start + step]
                self._waiting.put(self._pool.submit(_quantize, index, tensor, chunk, dtype))
        return True


def _quantize(index: int, tensor: QuantizedTensor, rows: Array, dtype: str) -> QuantizedRows:
    output = tensor.output
    if not is_finite(rows, dtype):
        raise QuantizeError(f"{output.name} holds numbers that are not finite: the checkpoint is damaged.")
    if output.type.name == dtype:
        return QuantizedRows(index, rows.size, rows)
    try:
        return QuantizedRows(index, rows.size, quantize_rows(rows, dtype, output.type, tensor.importance))
    except QuantizeError as error:
        raise QuantizeError(f"{output.name} can't be quantized: {error}. The checkpoint may be damaged.") from error
