"""The job that computes an importance matrix of a model, from a text that it reads."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.engine.header import checked_header
from app.engine.threads import performance_cores
from app.paths import resources
from app.storage.database import Database
from app.storage.history import History
from app.storage.reading_matter import text_of, text_of_conversations
from quantize.calibration import make_imatrix

BUNDLED = "Puna's calibration text"
MOST_CHUNKS = 200  # of 512 tokens, where nobody asks for more or less


def run(
    on_progress: Callable[[float, str], None],
    source: str,
    target: str,
    texts: str = "[]",
    conversations: str = "[]",
    history: str = "",
    chunks: str = "0",
    threads: str = "0",
) -> dict[str, Any]:
    """Write `target`, llama.cpp's imatrix.gguf of the model `source`. Raises QuantizeError, PunaError.

    `texts` is a JSON list of files and folders, `conversations` one of their numbers in the file `history`; the text
    that Puna brings where there are none. Of `chunks` pieces at most (MOST_CHUNKS where it is 0). The fields of the
    result are those of quantize.calibration's ImportanceReport, `output`, and `summary`, a sentence.
    """
    checked_header(Path(source))
    words, name = matter(texts, conversations, history)
    report = make_imatrix(
        Path(source),
        words,
        name,
        Path(target),
        int(threads) or performance_cores(),
        int(chunks) or MOST_CHUNKS,
        on_progress,
    )
    summary = f"{report.n_tokens:,} tokens of {name} read, {report.n_tensors} tensors weighed"
    if report.n_chunks < report.n_all:
        summary += f" (the first {report.n_chunks:,} of {report.n_all:,} pieces)"
    return {**asdict(report), "output": target, "summary": summary + "."}


def matter(texts: str, conversations: str, history: str) -> tuple[str, str]:
    """What is read, and how it is called; arguments as of `run`. Raises PunaError."""
    paths = [Path(text) for text in json.loads(texts)]
    numbers = [int(number) for number in json.loads(conversations)]
    parts, names = [], []
    if paths:
        parts.append(text_of(paths))
        names += [path.name for path in paths]
    if numbers:
        with closing(Database(Path(history))) as database:
            parts.append(text_of_conversations(History(database), numbers))
        names.append(f"{len(numbers)} {'conversation' if len(numbers) == 1 else 'conversations'}")
    if not parts:
        parts.append(calibration_text())
        names.append(BUNDLED)
    return "\n\n".join(parts), ", ".join(names)


def calibration_text() -> str:
    return (resources() / "calibration.txt").read_text(encoding="utf-8")
