"""Names of files that are good on every system. Knows nothing of what is in the files."""

import unicodedata
from collections.abc import Container
from pathlib import Path

# In bytes of UTF-8: file systems take 255, and a number and an ending must fit as well.
_LONGEST = 120
_FORBIDDEN = dict.fromkeys('<>"?*', "") | dict.fromkeys(":/\\|", "-")
# Names that Windows keeps for devices, with any ending.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")})


def file_name(title: str, suffix: str, taken: Container[str] = ()) -> str:
    """Of a file that shows `title`. Numbered where `taken`, which has case-folded names, holds it already."""
    stem = _stem(title)
    number, name = 1, f"{stem}{suffix}"
    while name.casefold() in taken:
        number += 1
        name = f"{stem} ({number}){suffix}"
    return name


def free_path(folder: Path, title: str, suffix: str) -> Path:
    """A path in `folder` where nothing lies yet. Raises OSError where the folder can't be read."""
    return folder / file_name(title, suffix, {path.name.casefold() for path in folder.iterdir()})


def _stem(title: str) -> str:
    # Marks of direction and other invisible characters could make a name look like another.
    visible = "".join(
        _FORBIDDEN.get(character, character)
        for character in unicodedata.normalize("NFC", " ".join(title.split()))
        if unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    short = visible.encode()[:_LONGEST].decode(errors="ignore")
    stem = short.strip(" .")
    if not stem or stem.split(".", 1)[0].strip().casefold() in _DEVICES:
        stem = f"Conversation {stem}".rstrip()
    return stem
