"""Which model files have the same content, found out with as little reading as can be.

Files of one size whose headers describe the same tensors may be copies; samples of their bytes tell nearly always, and
only where those agree are they read whole. A digest is "sha256:…" of all bytes, or "samples:…" of a file whose samples
no other file had: equal digests of the first kind are equal contents. Digests are kept until a file changes.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.core.library_model import LibraryModel
from app.storage.library_folders import FoundFile, found_file
from app.storage.library_headers import Heading
from app.storage.stamped_cache import StampedCache
from app.storage.verified_files import sha256_of

WHOLE, SAMPLES = "sha256:", "samples:"
_N_SAMPLES = 24
_SAMPLE_BYTES = 64 << 10


class Digests:
    def __init__(self, cache_file: Path | None) -> None:
        self._cache = StampedCache(cache_file)

    def of(self, file: FoundFile) -> str | None:
        """None where it is not known."""
        value = self._cache.get(file.path, file.size_bytes, file.mtime_ns)
        return value if isinstance(value, str) and value.startswith((WHOLE, SAMPLES)) else None

    def record(self, digests: Mapping[str, str]) -> None:
        """Path -> digest, as `digests_of` gives them."""
        for text, digest in digests.items():
            if (file := found_file(Path(text))) is not None:
                self._cache.put(file.path, file.size_bytes, file.mtime_ns, digest)
        self._cache.save()


def unknown(
    files: Sequence[FoundFile],
    heading_of: Callable[[FoundFile], Heading | None],
    digest_of: Callable[[FoundFile], str | None],
) -> list[Path]:
    """The files to give to `digests_of`: those that may be copies of others as far as is known."""
    alike: dict[tuple[int, str], list[FoundFile]] = defaultdict(list)
    for file in files:
        heading = heading_of(file)
        if heading is not None and heading.layout:
            alike[(file.size_bytes, heading.layout)].append(file)
    open_questions = [
        group for group in alike.values() if len(group) > 1 and any(digest_of(file) is None for file in group)
    ]
    return [
        file.path for group in open_questions for file in group if not (digest_of(file) or "").startswith(WHOLE)
    ] + [file.path for group in open_questions for file in group if (digest_of(file) or "").startswith(WHOLE)]


def digests_of(paths: Sequence[Path], on_progress: Callable[[float, str], None]) -> dict[str, str]:
    """Path -> digest. What can't be read is left out; `on_progress` gets the fraction done and what is done."""
    sampled: dict[tuple[int, str], list[Path]] = defaultdict(list)
    for path in paths:
        try:
            sampled[(path.stat().st_size, samples_of(path))].append(path)
        except OSError:
            continue
    digests = {str(group[0]): f"{SAMPLES}{key[1]}" for key, group in sampled.items() if len(group) == 1}
    twins = [(path, key[0]) for key, group in sampled.items() if len(group) > 1 for path in group]
    total = max(1, sum(size for _, size in twins))
    done = 0
    for path, size in twins:
        text = f"comparing {path.name}"
        report = _reporter(on_progress, done, size, total, text)
        with suppress(OSError):
            digests[str(path)] = WHOLE + sha256_of(path, report)
        done += size
    return digests


def _reporter(
    on_progress: Callable[[float, str], None], done: int, size: int, total: int, text: str
) -> Callable[[float], None]:
    return lambda fraction: on_progress((done + fraction * size) / total, text)


def samples_of(path: Path) -> str:
    """SHA-256 of pieces spread evenly over the file, its beginning and its end included. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        size = file.seek(0, 2)
        last = max(0, size - _SAMPLE_BYTES)
        for place in sorted({last * number // (_N_SAMPLES - 1) for number in range(_N_SAMPLES)}):
            file.seek(place)
            digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()


def with_copies(models: Iterable[LibraryModel], digest_of: Callable[[Path], str | None]) -> list[LibraryModel]:
    """Each with the paths of the others that have the same content in `same_as`."""
    models = list(models)
    content = {model.path: tuple(digest_of(path) or "" for path in model.parts or (model.path,)) for model in models}
    alike: dict[tuple[str, ...], list[Path]] = defaultdict(list)
    for path, digests in content.items():
        if all(digest.startswith(WHOLE) for digest in digests):
            alike[digests].append(path)
    return [
        replace(model, same_as=tuple(path for path in alike.get(content[model.path], ()) if path != model.path))
        for model in models
    ]
