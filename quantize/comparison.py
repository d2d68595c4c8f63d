"""How far one model's predictions are from another's, word for word, in one pass over a text.

Both models read each chunk, and the logits of its second half are compared while they are in memory: nothing is kept
but a few numbers for each token. Scored is what llama-perplexity scores: chunks of 512 tokens without anything before
them, a BOS in the place of the first where the model wants one, the second half of each. Knows nothing of files' names
and words for people.
"""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from quantize.calibration import chunks_of
from quantize.errors import QuantizeError
from quantize.evaluation import CHUNK, EvaluatedModel, Logits

OnProgress = Callable[[float, str], None]
Floats = NDArray[np.float64]

# Rows whose softmax is computed at once: with 2¹⁷ tokens, 8 MB a copy.
_ROWS_BYTES = 8 << 20
_SMALLEST = -16.0  # ln p; what is less likely adds nothing that shows, and llama-perplexity leaves it out too


@dataclass(frozen=True)
class Distance:
    """Of the predictions of a model from those of another: Kullback-Leibler divergence in nats for each token.

    `same_top`: the share of tokens after which both find the same next one most likely.
    """

    mean: float
    mean_error: float
    median: float
    percentile_99: float
    largest: float
    same_top: float
    same_top_error: float
    perplexity: float
    perplexity_ratio: float
    perplexity_ratio_error: float


@dataclass(frozen=True)
class Comparison:
    """`perplexity` of the model itself; `distance` from the reference, and the reference's perplexity in it.

    `tokens_per_second` is how fast the model itself read.
    """

    n_chunks: int
    n_scored: int
    perplexity: float
    perplexity_error: float
    tokens_per_second: float
    distance: Distance | None


def compare(
    model: Path, reference: Path | None, text: str, n_threads: int, most_chunks: int | None, on_progress: OnProgress
) -> Comparison:
    """Raises QuantizeError where a model can't be loaded, the two have different tokens, or the text is too short."""
    on_progress(0.0, "loading the models" if reference else "loading the model")
    with ExitStack() as stack:
        reader = stack.enter_context(EvaluatedModel(model, n_threads))
        other = stack.enter_context(EvaluatedModel(reference, n_threads)) if reference else None
        if other is not None and (reader.bos != other.bos or reader.vocabulary() != other.vocabulary()):
            raise QuantizeError(
                f"{model} and {reference} have different tokens, so their words can't be compared: choose the model "
                "that the first was made of."
            )
        tokens = reader.tokens_of(text)
        chunks = chunks_of(tokens, reader.bos, most_chunks)
        if not chunks:
            raise QuantizeError(
                f"The text is too short: {CHUNK} tokens are needed at least, and it has {len(tokens):,}."
                " Give a longer one."
            )
        scores = _Scores()
        for index, chunk in enumerate(chunks):
            on_progress(index / len(chunks), f"comparing, {index:,} of {len(chunks):,} pieces of text")
            # The first token of a chunk is predicted by nothing, so a BOS in its place changes no target.
            scores.add(reader, other, chunk)
    on_progress(1.0, "comparing is done")
    return scores.result(len(chunks))


class _Scores:
    def __init__(self) -> None:
        self._own: list[Floats] = []
        self._others: list[Floats] = []
        self._divergences: list[Floats] = []
        self._n_same = 0
        self._seconds = 0.0

    def add(self, reader: EvaluatedModel, other: EvaluatedModel | None, chunk: list[int]) -> None:
        first = CHUNK // 2
        pairs = self._timed(reader.logits(chunk, first))
        others = other.logits(chunk, first) if other is not None else None
        at = first
        for logits in pairs:
            theirs = next(others) if others is not None else None
            # What follows the last token of a chunk isn't scored, as llama-perplexity does it.
            targets = np.array(chunk[at + 1 : at + 1 + len(logits)], np.int64)
            at += len(logits)
            self._score(logits[: len(targets)], None if theirs is None else theirs[: len(targets)], targets)

    def result(self, n_chunks: int) -> Comparison:
        own = np.concatenate(self._own)
        log_perplexity, error = _mean(own)
        distance = self._distance(own) if self._others else None
        return Comparison(
            n_chunks=n_chunks,
            n_scored=len(own),
            perplexity=math.exp(log_perplexity),
            perplexity_error=math.exp(log_perplexity) * error,
            tokens_per_second=n_chunks * CHUNK / max(self._seconds, 1e-9),
            distance=distance,
        )

    def _distance(self, own: Floats) -> Distance:
        others, divergences = np.concatenate(self._others), np.concatenate(self._divergences)
        mean, mean_error = _mean(divergences)
        log_ratio, log_ratio_error = _mean(own - others)
        same = self._n_same / len(own)
        return Distance(
            mean=mean,
            mean_error=mean_error,
            median=float(np.median(divergences)),
            percentile_99=float(np.percentile(divergences, 99)),
            largest=float(divergences.max()),
            same_top=same,
            same_top_error=math.sqrt(same * (1 - same) / max(1, len(own) - 1)),
            perplexity=math.exp(others.mean()),
            perplexity_ratio=math.exp(log_ratio),
            perplexity_ratio_error=math.exp(log_ratio) * log_ratio_error,
        )

    def _timed(self, pieces: Iterator[Logits]) -> Iterator[Logits]:
        """The pieces; the time that the reader itself takes is summed up."""
        while True:
            started = time.perf_counter()
            piece = next(pieces, None)
            self._seconds += time.perf_counter() - started
            if piece is None:
                return
            yield piece

    def _score(self, logits: Logits, theirs: Logits | None, targets: NDArray[np.int64]) -> None:
        step = max(1, _ROWS_BYTES // (4 * logits.shape[1]))
        for start in range(0, len(targets), step):
            rows = slice(start, start + step)
            own = _log_probabilities(logits[rows])
            picked = np.arange(len(own)), targets[rows]
            self._own.append(-own[picked].astype(np.float64))
            if theirs is None:
                continue
            reference = _log_probabilities(theirs[rows])
            self._others.append(-reference[picked].astype(np.float64))
            self._n_same += int((own.argmax(axis=1) == reference.argmax(axis=1)).sum())
            weights = np.exp(reference)
            weights[reference <= _SMALLEST] = 0
            np.subtract(reference, own, out=reference)
            divergences = np.einsum("ij,ij->i", weights, reference, dtype=np.float64)
            self._divergences.append(divergences)


def _log_probabilities(logits: Logits) -> Logits:
    """ln softmax of each row, as new numbers."""
    result: Logits = logits - logits.max(axis=1, keepdims=True)
    sums = np.exp(result).sum(axis=1, keepdims=True, dtype=np.float64)
    if not np.isfinite(sums).all():
        raise QuantizeError("The model computes no numbers for this text: its file is damaged, so get it again.")
    np.subtract(result, np.log(sums).astype(np.float32), out=result)
    return result


def _mean(values: Floats) -> tuple[float, float]:
    """With its standard error."""
    return float(values.mean()), float(values.std() / math.sqrt(max(1, len(values) - 1)))
