"""`checklist.chk`: the MD5 sums that Meta put beside its weights, in md5sum's form.

Knows how to find a file that isn't what was downloaded from. Takes as long as reading the files does, and tells.
"""

import hashlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from convert.errors import ConvertError

CHECKLIST = "checklist.chk"
TOKENIZER_CHECKLIST = "tokenizer_checklist.chk"

_MAX_BYTES = 1 << 20
_PIECE_BYTES = 8 << 20
_LINE = re.compile(r"([0-9a-fA-F]{32})[ \t]+\*?(\S+)")


def read_checklist(path: Path) -> dict[str, str]:
    """File name -> sum in lower case, empty where no list can be read. Only names of files beside it are kept."""
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_BYTES).decode("utf-8", "replace")
    except OSError:
        return {}
    lines = [match for line in text.splitlines() if (match := _LINE.fullmatch(line.strip()))]
    return {match[2]: match[1].lower() for match in lines if Path(match[2]).name == match[2]}


def verify(lists: Sequence[Path], on_progress: Callable[[str], None]) -> None:
    """Compare every file that is there with its sum. Raises ConvertError naming the first that is another."""
    for path in lists:
        for name, expected in read_checklist(path).items():
            listed = path.parent / name
            if listed.is_file() and _sum(listed, on_progress) != expected:
                raise ConvertError(
                    f"{listed} is damaged: its MD5 sum is not the one in {path.name}. Download it again, or remove "
                    f"{path.name} if you changed the file yourself."
                )


def _sum(path: Path, on_progress: Callable[[str], None]) -> str:
    found = hashlib.md5(usedforsecurity=False)
    try:
        total = max(1, path.stat().st_size)
        done = 0
        with path.open("rb") as file:
            while piece := file.read(_PIECE_BYTES):
                on_progress(f"checking {path.name}: {100 * done // total} %")
                found.update(piece)
                done += len(piece)
    except OSError as error:
        raise ConvertError(f"{path} can't be read ({error.strerror}).") from error
    return found.hexdigest()
