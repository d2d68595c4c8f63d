"""How long the library takes to list many models, and until a new file is shown.

    python -m tests.benchmarks.bench_library [--files 500] [--folders 10] [--tokens 32000] [-o TABLE.md]

Files are sparse: their headers are those of models with so large a vocabulary, their tensors take no room. "First
time" is without any cache; "shown" is when every file is on the list with its size, "read" when all headers have been.
"Held up" is the longest that the window's thread was meanwhile.

Measured on 2 busy cores, milliseconds by the size of the vocabulary:

                                        10  32,000  128,000 tokens
first time, shown                      316     318     319
first time, read                       735   4,308  39,804
first time, window held up at most      31      16      85
first time, a new file appears after   275     298     386
second time, shown and read             17      18      41
second time, a new file appears after  273     301     439
"""

import argparse
import os
import tempfile
import time
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter
from PySide6.QtCore import QCoreApplication, QTimer

from app.control.library_watch import LibraryWatch
from app.storage.library import Library

_FOLDERS_DEEP = ("a", "a/b", "a/b/c")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--folders", type=int, default=10)
    parser.add_argument("--tokens", type=int, default=32000)
    parser.add_argument("-o", "--output", type=Path)
    options = parser.parse_args()
    QCoreApplication([])
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(Path(folder), options.files, options.folders, options.tokens)
    title = f"{options.files} models in {options.folders} folders, vocabulary of {options.tokens:,} tokens"
    lines = [f"## {title}", "", "| what | ms |", "|---|---|", *(f"| {name} | {ms:.0f} |" for name, ms in rows)]
    print("\n".join(lines))
    if options.output:
        with options.output.open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n\n")


def measure(folder: Path, n_files: int, n_folders: int, n_tokens: int) -> list[tuple[str, float]]:
    (folder / "models").mkdir()
    header, n_bytes = _model(folder / "model.gguf", n_tokens)
    told = Library(folder / "models", folder / "library.json")
    for number in range(n_folders):
        (folder / f"f{number}").mkdir()
        told.add_folder(folder / f"f{number}")
    for number in range(n_files):
        place = folder / f"f{number % n_folders}" / _FOLDERS_DEEP[number % len(_FOLDERS_DEEP)]
        place.mkdir(parents=True, exist_ok=True)
        path = place / f"model-{number:04}.gguf"
        path.write_bytes(header)
        os.truncate(path, n_bytes)
        os.utime(path, (1, 1))
    rows = _in_window("first time", folder)
    rows += _in_window("second time", folder)
    library = Library(folder / "models", folder / "library.json", folder / "cache")
    started = time.perf_counter()
    listed = library.entries()
    assert len(listed) == n_files
    seconds = time.perf_counter() - started
    assert not any(model.problem for model in listed)
    return [*rows, ("second time, in the terminal", 1000 * seconds)]


def _in_window(when: str, folder: Path) -> list[tuple[str, float]]:
    """As the window lists them, and then a new file."""
    watch = LibraryWatch(Library(folder / "models", folder / "library.json", folder / "cache"))
    counts: list[int] = []
    watch.models_changed.connect(lambda models: counts.append(len(models)))
    longest = 0.0
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest, last = max(longest, now - last), now

    timer = QTimer(interval=0)
    timer.timeout.connect(tick)
    timer.start()
    started = last = time.perf_counter()
    watch.start()
    shown = _until(lambda: bool(counts), started)
    read = _until(lambda: watch.complete, started)
    held = longest
    new = folder / "f3" / "a" / "b" / f"{when}.gguf"
    before = counts[-1]
    started = time.perf_counter()
    (folder / "new.gguf").write_bytes((folder / "model.gguf").read_bytes())
    (folder / "new.gguf").rename(new)
    appeared = _until(lambda: counts[-1] > before, started)
    new.unlink()
    _until(lambda: counts[-1] == before, started)
    watch.stop()
    timer.stop()
    return [
        (f"{when}, shown", shown),
        (f"{when}, read", read),
        (f"{when}, window held up at most", 1000 * held),
        (f"{when}, a new file appears after", appeared),
    ]


def _until(condition: object, started: float) -> float:
    """Milliseconds since `started`."""
    assert callable(condition)
    while not condition():
        QCoreApplication.processEvents()
        time.sleep(0.001)
    return 1000 * (time.perf_counter() - started)


def _model(path: Path, n_tokens: int) -> tuple[bytes, int]:
    """The header of a model of 22 layers, written to `path` too, and the size that its file has."""
    writer = GGUFWriter(path, "llama")
    writer.add_type("model")
    writer.add_token_list([f"token{number}" for number in range(n_tokens)])
    writer.add_token_merges([f"a{number} b{number}" for number in range(2 * n_tokens)])
    writer.add_token_types([1] * n_tokens)
    n_bytes = 0
    for layer in range(22):
        for name in ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down", "attn_norm"):
            size = 256 * 256 // 256 * 144
            writer.add_tensor_info(
                f"blk.{layer}.{name}.weight", (256, 144), np.dtype("uint8"), size, raw_dtype=GGMLQuantizationType.Q4_K
            )
            n_bytes += size
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    writer.close()
    header = path.read_bytes()
    header += b"\0" * (-len(header) % 32)
    os.truncate(path, len(header) + n_bytes)
    return header, len(header) + n_bytes


if __name__ == "__main__":
    main()
