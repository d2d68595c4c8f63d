"""Names of files that a person chose, in a form that every system takes."""

_LONGEST_BYTES = 200
_RESERVED = ("CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)))


def file_stem(name: str) -> str:
    """A name as a file can have it on every system, without its suffix; empty where nothing is left of it."""
    kept = "".join("-" if character in '<>:"/\\|?*' or not character.isprintable() else character for character in name)
    kept = kept.strip(" .")
    while len(kept.encode("utf-8", "replace")) > _LONGEST_BYTES:
        kept = kept[:-1].strip(" .")
    # "CON.txt" is as impossible as "CON".
    return f"-{kept}" if kept.partition(".")[0].upper() in _RESERVED else kept
