"""The header of a GGUF, and those of all parts where a model is split into several files.

Knows llama.cpp's names of parts, NAME-00001-of-00003.gguf. Whether a header makes sense, others judge.
"""

from pathlib import Path

from app.errors import PunaError
from convert.errors import ConvertError
from convert.gguf_file import GgufFile, read_gguf

_MOST_PARTS = 1000


def read_header(path: Path) -> GgufFile:
    """Raises PunaError in one sentence."""
    try:
        return read_gguf(path)
    except ConvertError as error:
        raise PunaError(str(error).rstrip(".")) from error


def all_parts(first: GgufFile) -> list[GgufFile]:
    """`first` and, where it is the first part of a split model, the headers of the others. Raises PunaError."""
    count = first.metadata.get("split.count", 1)
    if not isinstance(count, int) or not 1 < count < _MOST_PARTS:
        return [first]
    ending = f"-00001-of-{count:05}.gguf"
    if not first.path.name.endswith(ending):
        return [first]
    stem = first.path.name.removesuffix(ending)
    others = [first.path.with_name(f"{stem}-{number:05}-of-{count:05}.gguf") for number in range(2, count + 1)]
    return [first, *(read_header(path) for path in others)]
