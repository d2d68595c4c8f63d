"""What an independent computation of a model is made of: weights by their names, their places in a GGUF, and attention.

Knows no family: those are modules of quantize.families. Weights are asked for one matrix after another and multiplied
a few megabytes at a time, so memory holds a matrix as it is stored and little more.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Order = NDArray[np.int64]

_PIECE_ELEMENTS = 16 << 20
Number = float | tuple[float, ...]  # or one for each layer
_NOTHING: Mapping[str, Number] = {}
_NO_CONSTANTS: Mapping[str, Floats] = {}


@dataclass(frozen=True)
class Rows:
    """The rows of a matrix, or the numbers of a vector: as they are stored in `raw`, and decoded when asked for.

    `order` says which stored row is the first, the second and so on; None where they are as they should be.
    """

    raw: Any
    decode: Callable[[Any], Floats]
    order: Order | None = None

    def __len__(self) -> int:
        return len(self.raw if self.order is None else self.order)

    def __getitem__(self, which: slice | Order) -> Floats:
        return self.decode(self.raw[which] if self.order is None else self.raw[self.order[which]])

    def in_order(self, order: Order | None) -> "Rows":
        return self if order is None else Rows(self.raw, self.decode, order)


class Weights(Protocol):
    """Tensors by their names in the checkpoint. Asking for one that the model doesn't have raises KeyError."""

    def __contains__(self, name: str) -> bool: ...

    def __getitem__(self, name: str) -> Rows: ...


@dataclass(frozen=True)
class Counterpart:
    """A tensor of the checkpoint, or those of its rows that `order` names, and what a GGUF has in its place.

    Row i there is row `order[i]` here, and every number `plus` more. `part` is the first of its rows there and the one
    after the last, where other tensors of the checkpoint are above or below it; a vector is then one row.
    """

    source: str
    target: str
    order: Order | None = None
    plus: float = 0.0
    part: tuple[int, int] | None = None


@dataclass(frozen=True)
class SourceModel:
    """What a config.json says that a model is.

    `prefix` is GGUF's name of the family and `numbers` what its header must say under it; what is also in `usual` may
    be left out where it has that value. `counterparts` are all tensors that it may have, the embedding first; `twins`
    are the embedding and the output, which may be one, and `always_two` says whether a GGUF has both even then.
    `constants` are what a GGUF must hold besides. `compute` gives the logits after each of some tokens,
    with nothing before the first. `why_not` says what that leaves open, and why it is None where it is.
    """

    prefix: str
    numbers: Mapping[str, Number]
    counterparts: tuple[Counterpart, ...]
    twins: tuple[str, str]
    compute: Callable[[Weights, Sequence[int]], Floats] | None
    why_not: str = ""
    usual: Mapping[str, Number] = field(default_factory=lambda: _NOTHING)
    always_two: bool = False
    constants: Mapping[str, Floats] = field(default_factory=lambda: _NO_CONSTANTS)


@dataclass(frozen=True)
class Reader:
    """The weights of a model, and what every family does with them. A KeyError names what is missing."""

    weights: Weights

    def vector(self, name: str) -> Floats:
        return self.weights[name][:]

    def rows(self, name: str, which: Sequence[int]) -> Floats:
        return self.weights[name][np.asarray(which, np.int64)]

    def layer_normed(self, values: Floats, name: str, epsilon: float) -> Floats:
        """By NAME.weight, and NAME.bias where there is one."""
        bias = self.vector(f"{name}.bias") if f"{name}.bias" in self.weights else np.float32(0)
        return layer_normed(values, self.vector(f"{name}.weight"), bias, epsilon)

    def linear(self, values: Floats, name: str) -> Floats:
        """By NAME.weight, and NAME.bias where there is one."""
        matrix = self.weights[f"{name}.weight"]
        step = max(1, _PIECE_ELEMENTS // values.shape[-1])
        # In this order, as few tokens make thin matrices, which BLAS multiplies several times faster so.
        pieces = [matrix[slice(start, start + step)] @ values.T for start in range(0, len(matrix), step)]
        result: Floats = np.ascontiguousarray(np.concatenate(pieces).T)
        return result + self.vector(f"{name}.bias") if f"{name}.bias" in self.weights else result


def rms_normed(values: Floats, scale: Floats, epsilon: float) -> Floats:
    means = np.mean(np.square(values, dtype=np.float64), axis=-1, keepdims=True)
    result: Floats = (values / np.sqrt(means + epsilon) * scale).astype(np.float32)
    return result


def layer_normed(values: Floats, scale: Floats, bias: Floats | np.float32, epsilon: float) -> Floats:
    exact = values.astype(np.float64)
    exact -= exact.mean(axis=-1, keepdims=True)
    result: Floats = (exact / np.sqrt(np.square(exact).mean(axis=-1, keepdims=True) + epsilon) * scale + bias).astype(
        np.float32
    )
    return result


def silu(values: Floats) -> Floats:
    with np.errstate(over="ignore"):
        result: Floats = values / (1 + np.exp(-values))
    return result


def gelu(values: Floats) -> Floats:
    """By tanh."""
    result: Floats = values * (1 + np.tanh(math.sqrt(2 / math.pi) * (values + 0.044715 * values**3))) / 2
    return result.astype(np.float32)


def exact_gelu(values: Floats) -> Floats:
    """By the error function, which numpy doesn't have."""
    errors = np.fromiter(map(math.erf, (values.reshape(-1) / math.sqrt(2)).tolist()), np.float32, values.size)
    result: Floats = (values * (1 + errors.reshape(values.shape)) / 2).astype(np.float32)
    return result


def capped(values: Floats, cap: float) -> Floats:
    result: Floats = (np.tanh(values / cap) * cap).astype(np.float32)
    return result


def attention(
    queries: Floats,
    keys: Floats,
    contents: Floats,
    scale: float,
    cap: float = 0.0,
    window: int | None = None,
    slopes: NDArray[np.float64] | None = None,
) -> Floats:
    """Of [tokens, heads, numbers], where one key serves as many queries beside each other as it must; joined heads.

    `cap` bounds what is compared, where it isn't 0, a token sees `window` tokens, itself included, and each head likes
    what is one token further away less by its slope.
    """
    repeats = queries.shape[1] // keys.shape[1]
    keys, contents = (np.repeat(part, repeats, axis=1).swapaxes(0, 1) for part in (keys, contents))
    scores = queries.swapaxes(0, 1) @ keys.swapaxes(1, 2) * np.float32(scale)
    if cap:
        scores = capped(scores, cap)
    back = np.subtract.outer(np.arange(len(queries)), np.arange(len(queries)))
    if slopes is not None:
        scores -= (slopes[:, None, None] * back).astype(np.float32)
    scores[:, (back < 0) | (back >= (window or len(queries)))] = -np.inf
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    result: Floats = (shares @ contents).swapaxes(0, 1).reshape(len(queries), -1)
    return result


def rotated(values: Floats, steps: NDArray[np.float64], magnitude: float = 1.0) -> Floats:
    """Of [tokens, heads, numbers], the first numbers of each head, by angles that grow by `steps` from token to token.

    Number i turns with number i + half, as transformers does it, and both become `magnitude` times as large.
    """
    angles = np.outer(np.arange(len(values)), steps)
    cosines, sines = (
        np.tile(part * magnitude, 2).astype(np.float32)[:, None] for part in (np.cos(angles), np.sin(angles))
    )
    turning, still = values[..., : 2 * len(steps)], values[..., 2 * len(steps) :]
    first, second = np.split(turning, 2, axis=-1)
    turned = turning * cosines + np.concatenate((-second, first), axis=-1) * sines
    return np.concatenate((turned, still), axis=-1)


def in_pairs(n_heads: int, head_dim: int, n_rotated: int | None = None) -> Order:
    """Rows of heads whose rotated halves lie one after the other, with the two of each pair beside each other."""
    n_rotated = n_rotated or head_dim
    pairs = np.arange(n_rotated).reshape(2, -1).T.reshape(-1)
    head = np.concatenate((pairs, np.arange(n_rotated, head_dim)))
    result: Order = (np.arange(n_heads)[:, None] * head_dim + head).reshape(-1)
    return result


def frequencies(theta: float, n_rotated: int) -> NDArray[np.float64]:
    result: NDArray[np.float64] = theta ** (-np.arange(0, n_rotated, 2, dtype=np.float64) / n_rotated)
    return result


def llama3_frequencies(steps: NDArray[np.float64], rope: Mapping[str, Any]) -> NDArray[np.float64]:
    """Slow angles are slowed down by `factor`, fast ones stay, and those between are mixed."""
    low, high = float(rope.get("low_freq_factor", 1.0)), float(rope.get("high_freq_factor", 4.0))
    turns = float(rope.get("original_max_position_embeddings", 8192)) * steps / (2 * math.pi)
    kept = np.clip((turns - low) / (high - low), 0, 1)
    result: NDArray[np.float64] = steps * (kept + (1 - kept) / float(rope["factor"]))
    return result


def yarn_frequencies(
    steps: NDArray[np.float64], rope: Mapping[str, Any], theta: float, original: float
) -> tuple[NDArray[np.float64], float]:
    """The angles, and how much larger queries and keys become: fast angles stay, slow ones are divided by `factor`.

    Which are fast is told by how often they turn over the `original` context, in whole numbers of a head's.
    """
    factor, size = float(rope["factor"]), 2 * len(steps)

    def number_that_turns(times: float) -> float:
        return size * math.log(original / (times * 2 * math.pi)) / (2 * math.log(theta))

    first = max(math.floor(number_that_turns(float(rope.get("beta_fast") or 32))), 0)
    last = min(math.ceil(number_that_turns(float(rope.get("beta_slow") or 1))), size - 1)
    slow = np.clip((np.arange(len(steps)) - first) / max(last - first, 0.001), 0, 1)
    if rope.get("attention_factor") is not None:
        magnitude = float(rope["attention_factor"])
    elif rope.get("mscale") and rope.get("mscale_all_dim"):
        magnitude = yarn_magnitude(factor, float(rope["mscale"])) / yarn_magnitude(
            factor, float(rope["mscale_all_dim"])
        )
    else:
        magnitude = yarn_magnitude(factor)
    return steps * (1 - slow + slow / factor), magnitude


def yarn_magnitude(factor: float, scale: float = 1.0) -> float:
    return 0.1 * scale * math.log(factor) + 1 if factor > 1 else 1.0
