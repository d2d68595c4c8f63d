"""The job that makes a model by an importance matrix that is not there yet: the model reads a text first.

It reads in 8 bits, from a file beside the target that is there for as long. What is known of the matrix stays in Puna's
cache: the next attempt goes on from there, and another type of the same model finds the matrix whole.
"""

import hashlib
import shutil
from pathlib import Path
from typing import Any

from app.engine.header import checked_header
from app.engine.threads import performance_cores
from app.errors import PunaError
from app.jobs import convert, sweep
from app.jobs.checksum import sha256_of
from app.jobs.forecast import outlooks_of
from app.jobs.imatrix import MOST_CHUNKS, matter
from app.jobs.leftovers import tried_of
from app.jobs.part_of import OnProgress, part_of
from app.jobs.speeds import READER_TYPE, quantizing_speeds, reading_seconds, tokens_in
from app.paths import default_paths
from app.storage.kept_matrices import KeptMatrices
from quantize.calibration import make_imatrix
from quantize.evaluation import CHUNK
from quantize.forecast import Outlooks
from quantize.presets import find_preset
from quantize.quantization import check_target

# What a search for the smallest type takes: so many are tried, each read with and beside the unquantized model.
_TRIED, _CHUNKS_TRIED = 4, 2 * 24


def run(
    on_progress: OnProgress,
    source: str,
    target: str,
    type: str = "",
    keep: str = "",
    base: str = "",
    adapters: str = "[]",
    rule: str = "",
    template: str = "",
    texts: str = "[]",
    conversations: str = "[]",
    history: str = "",
    chunks: str = "0",
    threads: str = "0",
    receipt: str = "yes",
) -> dict[str, Any]:
    """Make `target` of the llama.cpp type `type`; where `keep` is not empty, of the smallest that keeps as much.

    `texts`, `conversations`, `history` and `chunks` are as for app.jobs.imatrix, the rest as for app.jobs.convert and
    app.jobs.sweep, whose result this is. Raises PunaError, ConvertError, QuantizeError.
    """
    goal = Path(target)
    words, name = matter(texts, conversations, history)
    check_target(Path(source), goal)
    if not keep:
        find_preset(type, has_imatrix=True)
    on_progress(0.0, "looking at the files")
    most = int(chunks) or MOST_CHUNKS
    outlooks = outlooks_of(lambda part, text: on_progress(0.0, text), source, base, adapters, rule)
    preparing, reading, making = _seconds(outlooks, type, bool(keep), min(tokens_in(words), most * CHUNK))
    whole = preparing + reading + making
    origin = {"base": base, "adapters": adapters, "rule": rule}
    folder = tried_of(goal)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    reader, identity = _reader(part_of(on_progress, 0.0, preparing / whole), source, folder, origin)
    matrix = KeptMatrices(default_paths().cache / "imatrix").place(_key(identity, words, most))
    if not matrix.exists():
        progress = part_of(on_progress, preparing / whole, reading / whole)
        n_threads = int(threads) or performance_cores()
        make_imatrix(reader, words, name, matrix, n_threads, most, progress, identity)
    shutil.rmtree(folder)
    progress = part_of(on_progress, 1 - making / whole, making / whole)
    further = {**origin, "template": template, "imatrix": str(matrix)}
    if keep:
        return sweep.run(progress, source, target, keep, **further)
    result = convert.run(progress, source, target, type, **further, receipt=receipt)
    result["summary"] = f"{result['summary'].removesuffix('.')}. Weighed by {name}"
    return result


def _seconds(outlooks: Outlooks, type_name: str, is_search: bool, n_tokens: float) -> tuple[float, float, float]:
    """For making the reader, reading, and making what is wanted. Raises PunaError where nothing can be weighed."""
    by_type = {outlook.type: outlook for outlook in outlooks.outlooks}
    if READER_TYPE not in by_type:
        raise PunaError(
            f"This model is quantized already ({outlooks.type}), and stays as it is: make it without an importance "
            "matrix."
        )
    speeds = quantizing_speeds(with_importance=True)

    def making(name: str) -> float:
        outlook = by_type.get(name)
        if outlook is None:  # its making says why it can't be made
            return 0.0
        return speeds.seconds(outlook.work, outlooks.source_bytes, outlook.size_bytes)

    reading = reading_seconds(outlooks.n_parameters, n_tokens)
    if not is_search:
        return making(READER_TYPE), reading, making(find_preset(type_name, has_imatrix=True).name)
    trying = making("q4_k_m") + reading_seconds(outlooks.n_parameters, _CHUNKS_TRIED * CHUNK)
    return making(READER_TYPE), reading, _TRIED * trying


def _reader(on_progress: OnProgress, source: str, folder: Path, origin: dict[str, str]) -> tuple[Path, str]:
    """A GGUF that the text is read with, and the sum of its bytes. One that is there already serves."""
    path = Path(source)
    if convert.is_gguf(path):
        checked_header(path)
        return path, sha256_of(path, lambda part: on_progress(part, "reading the model"))
    reader = folder / "reader.gguf"
    words = "making the model ready to read"
    made = convert.run(
        lambda part, text: on_progress(part, words), source, str(reader), READER_TYPE, **origin, receipt="no"
    )
    return reader, str(made["sha256"])


def _key(identity: str, words: str, most: int) -> str:
    return hashlib.sha256(f"{identity} {most} {words}".encode("utf-8", "replace")).hexdigest()[:32]
