"""The small JSON files beside the weights: read within bounds, or one sentence about what is wrong.

Knows nothing of what they mean.
"""

import json
from pathlib import Path
from typing import Any

from convert.errors import ConvertError
from convert.impostors import impostor

# The largest tokenizer.json of 2026 has 35 MB.
_MAX_BYTES = 256 << 20


def read_text(path: Path) -> str:
    """The whole UTF-8 file. Raises ConvertError where it is missing, too large or not text."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ConvertError(f"{path} can't be read ({error.strerror}).") from error
    if len(data) > _MAX_BYTES:
        raise ConvertError(f"{path} is larger than 256 MiB, which no file of its kind is.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConvertError(f"{path} is not text in UTF-8: download it again.") from error


def read_json_object(path: Path) -> dict[str, Any]:
    """The object in the file. Raises ConvertError where there is none."""
    text = read_text(path)
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:  # an integer of thousands of digits is a ValueError too
        what = impostor(path) or f"{path} is not valid JSON ({error}): download it again."
        raise ConvertError(what) from error
    if not isinstance(value, dict):
        raise ConvertError(f"{path} is not a JSON object: download it again.")
    if _has_half_characters(text, value):
        raise ConvertError(f"{path} holds half a character (a lone surrogate): download it again.")
    return value


def _has_half_characters(text: str, value: dict[str, Any]) -> bool:
    """Whether an escape like \\ud83d stands without its other half: such text can't be written anywhere."""
    if "\\ud" not in text.lower():
        return False
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    return False


def read_optional_json(path: Path) -> dict[str, Any]:
    """The object in the file, empty where there is no such file."""
    return read_json_object(path) if path.is_file() else {}
