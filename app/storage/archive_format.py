"""Puna's own export: JSON that loses nothing, and reading it back exactly.

    {"format": "puna-history", "version": 1, "conversations": [CONVERSATION, …]}

A conversation and a message are the fields of `app.core.archive` under the same names; what has its default may be
left out. `attachments` hold their `data` in base64; `tuning` is the object of `app.core.tuning`. Times are seconds
since 1970. The three members stand in this order, and one conversation on each line, so that a file of any size is
written and read piece by piece.
"""

import base64
import binascii
import dataclasses
import json
import math
import types
import typing
from collections.abc import Iterable
from enum import Enum
from typing import Any, BinaryIO

from app.core.archive import ArchivedConversation
from app.core.tuning import Tuning, tuning_from, tuning_text

FORMAT = "puna-history"
VERSION = 1
_NO_TUNING: dict[str, Any] = {"template": "", "sampling": {}, "adapters": []}
_LAST_SECOND = 253_402_300_799.0  # of the year 9999


class ArchiveFormatError(ValueError):
    """Not a conversation of this format; the text says where in it."""


def write_archive(conversations: Iterable[ArchivedConversation], file: BinaryIO) -> int:
    """Write all of them; return how many. Raises OSError."""
    file.write(f'{{"format": "{FORMAT}", "version": {VERSION}, "conversations": ['.encode())
    n_written = 0
    for conversation in conversations:
        file.write((b",\n" if n_written else b"\n") + encode_conversation(conversation))
        n_written += 1
    file.write(b"\n]}\n")
    return n_written


def encode_conversation(conversation: ArchivedConversation) -> bytes:
    """One line of JSON, without its newline."""
    fields = _written(conversation)
    try:
        return json.dumps(fields, ensure_ascii=False, allow_nan=False).encode()
    except UnicodeEncodeError:  # half a surrogate pair has no UTF-8, and an escape in JSON
        return json.dumps(fields, allow_nan=False).encode()


def _written(value: Any) -> Any:
    if isinstance(value, Tuning):
        return json.loads(tuning_text(value))
    if dataclasses.is_dataclass(value):
        fields = {}
        for field in dataclasses.fields(value):
            item = getattr(value, field.name)
            if field.default is dataclasses.MISSING or item != field.default:
                fields[field.name] = _written(item)
        return fields
    if isinstance(value, tuple):
        return [_written(item) for item in value]
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def read_conversation(value: Any) -> ArchivedConversation:
    """Rebuild what `encode_conversation` wrote, parsed. Raises ArchiveFormatError where anything is otherwise."""
    conversation: ArchivedConversation = _read(ArchivedConversation, value, "the conversation")
    times = (conversation.created, conversation.updated, *(message.created for message in conversation.messages))
    if not all(0 <= time <= _LAST_SECOND for time in times):
        raise ArchiveFormatError("it has a time that no clock shows")
    n_messages = len(conversation.messages)
    for position, message in enumerate(conversation.messages):
        if message.parent is not None and not 0 <= message.parent < position:
            raise ArchiveFormatError(f"the parent of message {position} does not come before it")
    if conversation.leaf is not None and not 0 <= conversation.leaf < n_messages:
        raise ArchiveFormatError("its leaf is none of its messages")
    return conversation


def _read(expected: Any, value: Any, where: str) -> Any:
    origin = typing.get_origin(expected)
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        (inner,) = [option for option in typing.get_args(expected) if option is not type(None)]
        return _read(inner, value, where)
    if origin is tuple:
        (inner, _) = typing.get_args(expected)
        return tuple(_read(inner, item, f"{where}[{i}]") for i, item in enumerate(_checked(value, list, where)))
    if expected is Tuning:
        return _read_tuning(_checked(value, dict, where), where)
    if dataclasses.is_dataclass(expected):
        return _read_fields(expected, _checked(value, dict, where), where)
    if expected is bytes:
        try:
            return base64.b64decode(_checked(value, str, where), validate=True)
        except (binascii.Error, ValueError) as error:
            raise ArchiveFormatError(f"{where} is no base64") from error
    if isinstance(expected, type) and issubclass(expected, Enum):
        try:
            return expected(value)
        except ValueError as error:
            raise ArchiveFormatError(f"{where} can't be {str(value)[:40]!r}") from error
    if expected is float:
        return _finite(_checked(value, (int, float), where), where)
    return _checked(value, expected, where)


def _read_fields(expected: Any, value: dict[str, Any], where: str) -> Any:
    hints = typing.get_type_hints(expected)
    for unknown in set(value) - set(hints):
        raise ArchiveFormatError(f"{where} has no field {unknown[:40]!r}")
    for field in dataclasses.fields(expected):
        if field.default is dataclasses.MISSING and field.name not in value:
            raise ArchiveFormatError(f"{where} lacks {field.name!r}")
    return expected(**{name: _read(hints[name], item, f"{where}.{name}") for name, item in value.items()})


def _read_tuning(value: dict[str, Any], where: str) -> Tuning:
    tuning = tuning_from(json.dumps(value))
    if json.loads(tuning_text(tuning) or "{}") != ({**_NO_TUNING, **value} if value else {}):
        raise ArchiveFormatError(f"{where} is no tuning")
    # One on another computer would be fetched as soon as a question is asked, from wherever a stranger's file says.
    near = tuple(adapter for adapter in tuning.adapters if not adapter.path.startswith(("//", "\\\\", "\\/", "/\\")))
    return dataclasses.replace(tuning, adapters=near)


def _finite(value: float, where: str) -> float:
    try:
        result = float(value)
    except OverflowError:
        result = math.inf
    if not math.isfinite(result):
        raise ArchiveFormatError(f"{where} is no finite number")
    return result


def _checked(value: Any, expected: Any, where: str) -> Any:
    if not isinstance(value, expected) or (isinstance(value, bool) and expected is not bool):
        raise ArchiveFormatError(f"{where} has a wrong type")
    return value
