"""An importance matrix of a model and a text: read in chunks as llama-imatrix reads it, kept on the way, gone on with.

What is known so far lies beside the target as an importance matrix itself, so that nothing read is lost when the work
is stopped. Knows nothing of where texts come from.
"""

import hashlib
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np

from quantize.activations import Activations
from quantize.errors import QuantizeError
from quantize.evaluation import CHUNK, EvaluatedModel
from quantize.imatrix import ImportanceMatrix, read_imatrix, write_imatrix

OnProgress = Callable[[float, str], None]

_SECONDS_BETWEEN_SAVES = 10.0
_MARK = "puna so far: "


@dataclass(frozen=True)
class ImportanceReport:
    """`n_chunks` of the `n_all` chunks that the text has were read, `n_before` of them by an attempt before."""

    target: str
    n_tensors: int
    n_chunks: int
    n_all: int
    n_before: int
    n_tokens: int
    experts_unseen: int


def chunks_of(tokens: Sequence[int], bos: int | None, most: int | None = None) -> list[list[int]]:
    """Whole chunks; where the model wants a BOS, each begins with it in the place of its first token."""
    starts = range(0, len(tokens) - CHUNK + 1, CHUNK)[:most]
    chunks = [list(tokens[start : start + CHUNK]) for start in starts]
    for chunk in chunks:
        if bos is not None:
            chunk[0] = bos
    return chunks


def so_far_of(target: Path) -> Path:
    """Where the sums lie until they are whole."""
    return target.with_name(f".{target.name}.so-far")


def make_imatrix(
    model: Path,
    text: str,
    dataset: str,
    target: Path,
    n_threads: int,
    most_chunks: int,
    on_progress: OnProgress,
    identity: str = "",
) -> ImportanceReport:
    """Write `target`. `dataset` names the text in it. Raises QuantizeError.

    `identity` tells whether a model is the one that an attempt before was at, such as the sum of its bytes where it is
    made anew each time; without it the file's size and time do.
    """
    on_progress(0.0, "loading the model")
    so_far = so_far_of(target)
    with EvaluatedModel(model, 1) as reader:
        tokens = reader.tokens_of(text)
        chunks = chunks_of(tokens, reader.bos, most_chunks)
    if not chunks:
        raise QuantizeError(
            f"The text is too short: {CHUNK} tokens are needed at least, and it has {len(tokens):,}. Give a longer one."
        )
    mark = _MARK + _fingerprint(identity or _stamp(model), chunks)
    done, known = _known(so_far, mark)
    activations = Activations(dict(known.entries) if known else None)
    last_save = -math.inf  # what the first piece took may be all that there is time for
    with EvaluatedModel(model, n_threads, activations.callback) as reader:
        for index in range(done, len(chunks)):
            on_progress(index / len(chunks), f"reading the text, {index:,} of {len(chunks):,} pieces")
            try:
                # All logits are asked for, since llama.cpp leaves out of the last layer what no logits need.
                for _ in reader.logits(chunks[index], 0):
                    pass
            finally:
                activations.check()
            if time.monotonic() - last_save > _SECONDS_BETWEEN_SAVES:
                write_imatrix(so_far, ImportanceMatrix(activations.entries, (dataset, mark), index + 1, CHUNK))
                last_save = time.monotonic()
    entries = activations.entries
    if not entries:
        raise QuantizeError(f"{model} has no matrices that an importance could be computed for: choose another model.")
    on_progress(1.0, f"saving {target.name}")
    write_imatrix(target, ImportanceMatrix(entries, (dataset,), len(chunks), CHUNK))
    so_far.unlink(missing_ok=True)
    return ImportanceReport(
        target=str(target),
        n_tensors=len(entries),
        n_chunks=len(chunks),
        n_all=len(tokens) // CHUNK,
        n_before=done,
        n_tokens=len(chunks) * CHUNK,
        experts_unseen=sum(int((entry.counts == 0).sum()) for entry in entries.values()),
    )


def _known(so_far: Path, mark: str) -> tuple[int, ImportanceMatrix | None]:
    """What an attempt that was stopped has left, if it was at the very same work."""
    try:
        matrix = read_imatrix(so_far)
    except QuantizeError:
        return 0, None
    return (matrix.n_chunks, matrix) if matrix.datasets[1:] == (mark,) else (0, None)


def _stamp(model: Path) -> str:
    status = model.stat()
    return f"{status.st_size} {status.st_mtime_ns}"


def _fingerprint(identity: str, chunks: Sequence[Sequence[int]]) -> str:
    digest = hashlib.sha256(f"{identity} {version('llama-cpp-python')}".encode())
    digest.update(np.asarray(chunks, np.int32).tobytes())
    return digest.hexdigest()
