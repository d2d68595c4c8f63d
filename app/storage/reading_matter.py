"""Text for a model to read so that something can be measured: of files, folders, training data and conversations.

Knows which files hold text and bounds how much of it is read; knows nothing of what is measured.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.errors import PunaError
from app.storage.history import History
from app.storage.training_file import all_exchanges

# About a million tokens, which the largest models would read for days.
_MOST_BYTES = 4 << 20
_MOST_FILES = 2000
_TRAINING = (".json", ".jsonl")
# What is read of a folder; a file that is named by itself may be called anything.
_TEXTS = frozenset(
    (
        ".txt", ".md", ".rst", ".tex", ".org", ".csv", ".tsv", ".html", ".htm", ".xml", ".yaml", ".yml", ".toml",
        ".ini", ".py", ".js", ".ts", ".c", ".h", ".cpp", ".hpp", ".cs", ".java", ".kt", ".go", ".rs", ".rb", ".php",
        ".swift", ".sh", ".sql", ".r", ".jl", ".lua", ".raw", ".srt", *_TRAINING,
    )
)  # fmt: skip


def text_of(paths: Sequence[Path]) -> str:
    """Of files, and of the text files in folders sorted by name. Raises PunaError where there is none or too much."""
    texts = []
    left = _MOST_BYTES
    for path in paths:
        for file in _files(path):
            text = _text(file, left)
            left -= len(text.encode())
            texts.append(text)
    return "\n\n".join(texts)


def text_of_conversations(history: History, numbers: Iterable[int]) -> str:
    """What was said in them, on the branch that is shown. Raises HistoryError where there is no such conversation."""
    texts = []
    for number in numbers:
        history.conversation(number)
        texts.append("\n\n".join(message.content for message in history.branch(number)))
    return "\n\n".join(texts)


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found: list[Path] = []
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(folder) / name for name in sorted(names) if Path(name).suffix.lower() in _TEXTS]
        if len(found) > _MOST_FILES:
            raise PunaError(f"{path} holds more than {_MOST_FILES:,} text files: choose a smaller folder")
    if not found:
        raise PunaError(f"{path} holds no text files: choose another folder, or a file")
    yield from found


def _text(path: Path, most: int) -> str:
    if path.suffix.lower() in _TRAINING and (exchanges := _exchanges(path)):
        return exchanges[:most]
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise PunaError(f"{path} is no file: choose a text file")
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise PunaError(f"{path} can't be read ({error.strerror}): choose another text") from error
    if len(data) > most:
        raise PunaError(f"There is more text than {_MOST_BYTES >> 20} MiB, and {path} goes beyond it: choose less text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PunaError(f"{path} is not text in UTF-8: choose a text file") from error


def _exchanges(path: Path) -> str:
    """Questions and answers one after another; "" where the file is no training data, but perhaps text all the same."""
    try:
        exchanges = all_exchanges(path)
    except PunaError:
        return ""
    return "\n\n".join("\n\n".join(message.content for message in exchange) for exchange in exchanges)
