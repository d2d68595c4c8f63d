"""How fast this computer quantizes and reads: measured once after each start of it, and reckoned with."""

from collections.abc import Callable, Mapping

import psutil

from app import __version__
from app.paths import default_paths
from app.storage.quantize_speeds import QuantizeSpeeds
from quantize.row_stream import processors
from quantize.speed import Speeds, measured_reading, measured_speeds

# As what a model reads the text that its columns are weighed by: half the memory of what it is, and nobody can tell it
# from that.
READER_TYPE = "q8_0"
_BYTES_PER_TOKEN = 3.5  # of English
_READING = "reading"


def quantizing_speeds(with_importance: bool) -> Speeds:
    """With an importance matrix most types are made in another, slower way."""
    n_threads = processors()
    return Speeds(_kept(str(with_importance), lambda: measured_speeds(n_threads, with_importance).by_type))


def reading_seconds(n_parameters: int, n_tokens: float) -> float:
    """For a model of so many weights, in READER_TYPE, to read so many tokens."""
    return n_parameters * n_tokens / _kept(_READING, lambda: {_READING: measured_reading()})[_READING]


def tokens_in(text: str) -> float:
    """About; only a tokenizer knows."""
    return len(text.encode("utf-8", "replace")) / _BYTES_PER_TOKEN


def _kept(what: str, measure: Callable[[], Mapping[str, float]]) -> Mapping[str, float]:
    kept = QuantizeSpeeds(default_paths().cache / "quantize-speeds.json")
    key = f"{__version__} {processors()} {what} {int(psutil.boot_time())}"
    known = kept.get(key)
    if known is None:
        known = dict(measure())
        kept.put(key, known)
    return known
