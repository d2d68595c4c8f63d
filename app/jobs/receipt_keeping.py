"""Where jobs keep receipts, and by which programs they say that they were made."""

import importlib.metadata

from app import __version__
from app.paths import default_paths
from app.storage.receipts import Receipts


def receipts() -> Receipts:
    paths = default_paths()
    return Receipts(paths.models, paths.receipts)


def versions() -> str:
    return f"Puna {__version__}, llama-cpp-python {importlib.metadata.version('llama-cpp-python')}"
