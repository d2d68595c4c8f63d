"""One llama_batch for tokens of one sequence, used again for every call: allocating costs more than filling.

Knows the struct's fields and nothing of what is decoded.
"""

import ctypes
from collections.abc import Sequence

import llama_cpp.llama_cpp as native


class Batch:
    """At most `n_batch` tokens. Positions follow what the sequence holds; logits are computed for the last only."""

    def __init__(self, n_batch: int) -> None:
        self._tokens = (native.llama_token * n_batch)()
        self._sequence = native.llama_seq_id(0)
        pointer = ctypes.pointer(self._sequence)
        self._batch = native.llama_batch()
        self._batch.token = ctypes.cast(self._tokens, ctypes.POINTER(native.llama_token))
        # Kept in attributes: the struct holds only addresses.
        self._counts = (ctypes.c_int32 * n_batch)(*([1] * n_batch))
        self._sequences = (ctypes.POINTER(native.llama_seq_id) * n_batch)(*([pointer] * n_batch))
        self._batch.n_seq_id = ctypes.cast(self._counts, ctypes.POINTER(ctypes.c_int32))
        self._batch.seq_id = ctypes.cast(self._sequences, type(self._batch.seq_id))

    def of(self, sequence: int, tokens: Sequence[int]) -> native.llama_batch:
        """Valid until the next call."""
        self._sequence.value = sequence
        self._batch.n_tokens = len(tokens)
        self._tokens[: len(tokens)] = tokens
        return self._batch
