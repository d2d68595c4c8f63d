"""The row of an answer while it is being written, and what is kept of how it was made once it has ended.

Functions on a connection: whose transaction it is, is the caller's business.
"""

import sqlite3
from dataclasses import dataclass

from app.core.generation import GenerationOptions, GenerationResult
from app.core.messages import Ending
from app.storage import messages


@dataclass(frozen=True)
class HowMade:
    """What is None of the last four stays as it was."""

    result: GenerationResult | None
    template: str | None
    options: GenerationOptions | None
    reasoning: str | None
    reasoning_ms: float | None


def go_on(connection: sqlite3.Connection, message_id: int, content: str, model: str | None) -> None:
    """It is being written again, from the end of `content` on."""
    connection.execute(
        "UPDATE messages SET ending = ?, error = NULL, content = ?, model = ? WHERE id = ?",
        (Ending.STREAMING, messages.text(content), model, message_id),
    )


def write_partial(connection: sqlite3.Connection, message_id: int, content: str, reasoning: str | None) -> None:
    connection.execute(
        "UPDATE messages SET content = ?, reasoning = coalesce(?, reasoning) WHERE id = ?",
        (messages.text(content), _text(reasoning), message_id),
    )


def finish(
    connection: sqlite3.Connection,
    message_id: int,
    content: str,
    ending: Ending,
    error: str | None,
    how: HowMade,
    now: float,
) -> None:
    """Its conversation was used now."""
    result = how.result
    counts = (
        (result.prompt_tokens, result.completion_tokens, result.prompt_ms, result.completion_ms, result.left_out)
        if result
        else (None, None, None, None, None)
    )
    connection.execute(
        "UPDATE messages SET content = ?, ending = ?, error = ?, prompt_tokens = ?, completion_tokens = ?, "
        "prompt_ms = ?, completion_ms = ?, left_out = ?, reasoning = coalesce(?, reasoning), "
        "template_id = coalesce(?, template_id), options_id = coalesce(?, options_id), "
        "reasoning_ms = coalesce(?, reasoning_ms) WHERE id = ?",
        (
            messages.text(content),
            ending,
            _text(error),
            *counts,
            _text(how.reasoning),
            messages.intern(connection, how.template),
            messages.intern(connection, messages.options_text(how.options)),
            messages.number(how.reasoning_ms),
            message_id,
        ),
    )
    connection.execute(
        "UPDATE conversations SET updated = ? WHERE id = (SELECT conversation_id FROM messages WHERE id = ?)",
        (now, message_id),
    )


def interrupt_unfinished(connection: sqlite3.Connection, error: str) -> int:
    """Mark what an earlier run left unfinished with this sentence; return how many."""
    return connection.execute(
        "UPDATE messages SET ending = ?, error = ? WHERE ending = ?",
        (Ending.INTERRUPTED, error, Ending.STREAMING),
    ).rowcount


def _text(text: str | None) -> str | None:
    return None if text is None else messages.text(text)
