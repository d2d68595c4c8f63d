"""Files that bear the name of weights or of a tokenizer and are something else: what is often saved in their place.

Knows first bytes only. Refuses to know what the file should have been.
"""

import re
from pathlib import Path

_HEAD_BYTES = 4096
_POINTER = b"version https://git-lfs.github.com/spec/v1"
_POINTER_SIZE = re.compile(rb"^size (\d{1,18})$", re.MULTILINE)
# First bytes, lower case and without leading blanks -> what such a file is.
_PAGES = (b"<!doctype html", b"<html", b"<head", b"<?xml")
_MESSAGES = (
    b"entry not found",
    b"repository not found",
    b"access to model",
    b"invalid username or password",
    b'{"error"',
)
_ARCHIVES = {
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ\0": "an xz archive",
    b"\x28\xb5\x2f\xfd": "a zstandard archive",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"Rar!": "a RAR archive",
}
_TAR_MAGIC_AT = 257


def impostor(path: Path) -> str | None:
    """One sentence on what the file really is, or None where nothing of the kind is known or it can't be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return None
    if not head:
        return f"{path} is empty: the download never began or the disk was full; download it again."
    if head.startswith(_POINTER):
        size = _POINTER_SIZE.search(head)
        real = f" for a file of {int(size[1]):,} bytes" if size else ""
        return (
            f"{path} is only a git-lfs pointer{real}: the folder was cloned without git-lfs. Run `git lfs pull` in it, "
            "or download the file itself."
        )
    begin = head.lstrip().lower()
    if begin.startswith(_PAGES):
        return (
            f"{path} is a web page that was saved under this name: log in, accept the licence where one is asked for, "
            "and download the file itself."
        )
    if begin.startswith(_MESSAGES):
        return f"{path} holds an error message of the server instead of the file: download it again."
    for magic, what in _ARCHIVES.items():
        if head.startswith(magic):
            return f"{path} is {what}: unpack it, and choose the folder it contains."
    if head[_TAR_MAGIC_AT : _TAR_MAGIC_AT + 5] == b"ustar":
        return f"{path} is a tar archive: unpack it, and choose the folder it contains."
    if len(head) == _HEAD_BYTES and not any(head):
        return f"{path} begins with nothing but zeros: the download was not finished; download it again."
    return None
