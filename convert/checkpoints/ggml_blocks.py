"""The 4-bit blocks of spring 2023, and how they become today's without a detour through floats.

Knows bytes of blocks; knows no file. A row is cut into blocks of 32 numbers, each number 4 bits. Q4_0 is (q - 8) * d
and Q4_1 is q * d + m. A block then was d and m as float32 with 16 bytes of numbers after them; today's has float16.
"""

from dataclasses import dataclass

import numpy as np

from convert.checkpoints.tensors import BLOCK_TYPES, Array

BLOCK_NUMBERS = 32

_NIBBLE_BYTES = BLOCK_NUMBERS // 2
_FLOATS = {"Q4_0": 1, "Q4_1": 2}
# Scales of real matrices lie far inside; nibbles that are taken for a float32 are nearly always outside.
_SMALLEST, _LARGEST, _MOST = 1e-12, 64.0, 0.9


@dataclass(frozen=True)
class OldLayout:
    """Where the numbers are.

    `paired`: byte j holds the numbers 2j and 2j + 1 (until ggjt v1), otherwise j and j + 16 (since v2), low bits first.
    `scales_first`: all float32 of a row come before all its numbers, m of every block before d of any. The first
    llama.cpp wrote rows so, Q4_1 for longer than Q4_0 (ggml.c of alpaca.cpp still has both ways, one for each).
    """

    paired: bool
    scales_first: bool = False


def old_row_bytes(dtype: str, n_numbers: int) -> int:
    """Bytes of a row of `n_numbers`, a multiple of 32, of the old Q4_0 or Q4_1."""
    return n_numbers // BLOCK_NUMBERS * (4 * _FLOATS[dtype] + _NIBBLE_BYTES)


def old_scales(rows: Array, dtype: str, layout: OldLayout) -> Array:
    """d, or d and m, of each block: float32 of shape [rows, blocks, 1 or 2]. `rows` is uint8, [rows, bytes]."""
    return _split(rows, dtype, layout)[0]


def plausible(scales: Array) -> bool:
    """Whether these can be scales of trained weights: nearly all finite, not large, and zero or not tiny.

    With an m beside it, d is the width of a step upwards from it, and never negative.
    """
    size = np.abs(scales)
    good = np.isfinite(scales) & (size < _LARGEST) & ((size == 0) | (size > _SMALLEST))
    if scales.shape[-1] > 1:
        good[..., 0] &= scales[..., 0] >= 0
    return bool(good.mean() > _MOST)


def to_today(rows: Array, dtype: str, layout: OldLayout) -> Array:
    """Old rows (uint8, [rows, bytes]) as rows of today's blocks (uint8, [rows, bytes of BLOCK_TYPES[dtype]]).

    The numbers stay exactly; d and m are rounded to float16, which changes a weight by at most 1/2048 of the block's
    largest terms. Scales beyond float16 become infinite.
    """
    scales, nibbles = _split(rows, dtype, layout)
    result = np.empty((*nibbles.shape[:2], BLOCK_TYPES[dtype].n_bytes), np.uint8)
    with np.errstate(over="ignore"):
        halves = np.ascontiguousarray(scales.astype("<f2"))
    n_scale_bytes = 2 * _FLOATS[dtype]
    result[..., :n_scale_bytes] = halves.view(np.uint8)
    if layout.paired:
        first, second = nibbles[..., : _NIBBLE_BYTES // 2], nibbles[..., _NIBBLE_BYTES // 2 :]
        result[..., n_scale_bytes::2] = (first & 0x0F) | (second << 4)
        result[..., n_scale_bytes + 1 :: 2] = (first >> 4) | (second & 0xF0)
    else:
        result[..., n_scale_bytes:] = nibbles
    return result.reshape(rows.shape[0], -1)


def _split(rows: Array, dtype: str, layout: OldLayout) -> tuple[Array, Array]:
    """float32 [rows, blocks, 1 or 2] and uint8 [rows, blocks, 16]."""
    n_scale_bytes = 4 * _FLOATS[dtype]
    n_blocks = rows.shape[1] // (n_scale_bytes + _NIBBLE_BYTES)
    if layout.scales_first:
        border = n_blocks * n_scale_bytes
        nibbles = rows[:, border:].reshape(-1, n_blocks, _NIBBLE_BYTES)
        by_kind = np.ascontiguousarray(rows[:, :border]).view("<f4").reshape(-1, _FLOATS[dtype], n_blocks)
        return by_kind[:, ::-1].swapaxes(1, 2), nibbles
    blocks = rows.reshape(-1, n_blocks, n_scale_bytes + _NIBBLE_BYTES)
    return np.ascontiguousarray(blocks[..., :n_scale_bytes]).view("<f4"), blocks[..., n_scale_bytes:]
