"""Exchanges out of a file that a model was trained with, in Alpaca or ShareGPT form, as JSON or JSON lines.

Knows the two forms (and OpenAI's `messages`) and reads the beginning of a file only: some questions with their answers
are wanted, not the data. Knows nothing of what they are for.
"""

import json
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.core.messages import Message, Role
from app.errors import PunaError

Exchange = tuple[Message, ...]

# Enough to compare templates; more would only take longer.
MOST_EXCHANGES = 16
_READ_BYTES = 8 << 20
_MOST_ROWS = 5000
# Of one message, and of a whole exchange. Longer ones are passed over.
_LONGEST_TEXT, _LONGEST_EXCHANGE = 1500, 3000
# Later turns of a conversation add length and tell no more.
_MOST_TURNS = 2
_WITHOUT_INPUT = 8

_ROLES = {
    "human": Role.USER,
    "user": Role.USER,
    "gpt": Role.ASSISTANT,
    "assistant": Role.ASSISTANT,
    "chatgpt": Role.ASSISTANT,
    "bard": Role.ASSISTANT,
    "bing": Role.ASSISTANT,
}


def read_exchanges(path: Path) -> tuple[Exchange, ...]:
    """Up to MOST_EXCHANGES from all over the beginning of the file: question and answer by turns, an answer last.

    System prompts are left out: a template has its own. Raises PunaError where the file can't be read or holds none.
    """
    exchanges: list[Exchange] = []
    with_input: list[Exchange] = []
    for row, exchange in _exchanges(path):
        if _is_short(exchange):
            (with_input if row.get("input") else exchanges).append(exchange)
    # Where its template puts an input is not known, so instructions that have none tell more.
    if len(exchanges) < _WITHOUT_INPUT:
        exchanges += with_input
    if not exchanges:
        raise PunaError(
            f"{path} holds no questions with answers in Alpaca form (instruction, output) or ShareGPT form"
            " (conversations with from and value): choose another file"
        )
    step = max(1.0, len(exchanges) / MOST_EXCHANGES)
    return tuple(exchanges[int(at * step)] for at in range(min(len(exchanges), MOST_EXCHANGES)))


def all_exchanges(path: Path) -> tuple[Exchange, ...]:
    """All at the beginning of the file, of any length, as read_exchanges() has them; () where it holds none.

    Raises PunaError where the file can't be read or is damaged.
    """
    return tuple(exchange for _, exchange in _exchanges(path))


def _exchanges(path: Path) -> Iterator[tuple[dict[str, Any], Exchange]]:
    for row in _rows(*_beginning(path), path):
        exchange = _from_turns(row) or _from_instruction(row)
        if exchange:
            yield row, exchange


def _beginning(path: Path) -> tuple[str, bool]:
    """Text of the first megabytes, and whether that is all of it."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise PunaError(f"{path} is no file: choose a file of exchanges, as JSON or JSON lines")
        with path.open("rb") as file:
            data = file.read(_READ_BYTES)
            is_whole = not file.read(1)
    except OSError as error:
        raise PunaError(f"{path} can't be read ({error.strerror}): choose another file") from error
    try:
        # Only the last character may be cut.
        return (data if is_whole else data[: data.rfind(b"\n") + 1 or len(data) - 4]).decode("utf-8-sig"), is_whole
    except UnicodeDecodeError as error:
        raise PunaError(f"{path} is not text in UTF-8: choose a JSON file") from error


def _rows(text: str, is_whole: bool, path: Path) -> Iterator[dict[str, Any]]:
    """Objects of a JSON array or of JSON lines, as long as they can be read."""
    decoder = json.JSONDecoder()
    position = _skip(text, 0, " \t\r\n[")
    for _ in range(_MOST_ROWS):
        if position >= len(text) or text[position] == "]":
            return
        try:
            row, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError) as error:
            if not is_whole:
                return  # the row that the reading ended in
            line = text.count("\n", 0, position) + 1
            raise PunaError(f"{path} is damaged or no JSON: what begins in line {line} can't be read") from error
        if isinstance(row, dict):
            yield row
        position = _skip(text, position, " \t\r\n,")


def _skip(text: str, position: int, characters: str) -> int:
    while position < len(text) and text[position] in characters:
        position += 1
    return position


def _from_turns(row: dict[str, Any]) -> Exchange | None:
    """ShareGPT's `conversations` or OpenAI's `messages`, from the first question on, as far as the turns alternate."""
    turns = row.get("conversations") or row.get("messages")
    if not isinstance(turns, list):
        return None
    messages: list[Message] = []
    for turn in turns[: 2 * _MOST_TURNS + 4]:
        if not isinstance(turn, dict):
            return None
        role = _ROLES.get(str(turn.get("from", turn.get("role"))).lower())
        content = turn.get("value", turn.get("content"))
        if role is None or (role is Role.ASSISTANT and not messages):
            continue
        expected = Role.ASSISTANT if len(messages) % 2 else Role.USER
        if role is not expected or not isinstance(content, str) or len(messages) == 2 * _MOST_TURNS:
            break
        messages.append(Message(role, content.strip()))
    return tuple(messages[: len(messages) // 2 * 2]) or None


def _from_instruction(row: dict[str, Any]) -> Exchange | None:
    instruction, given, output = row.get("instruction"), row.get("input"), row.get("output")
    if not isinstance(instruction, str) or not isinstance(output, str):
        return None
    question = f"{instruction.strip()}\n\n{given.strip()}" if isinstance(given, str) and given.strip() else instruction
    return Message(Role.USER, question.strip()), Message(Role.ASSISTANT, output.strip())


def _is_short(exchange: Exchange) -> bool:
    lengths = [len(message.content) for message in exchange]
    return min(lengths) > 0 and max(lengths) <= _LONGEST_TEXT and sum(lengths) <= _LONGEST_EXCHANGE
