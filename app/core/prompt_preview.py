"""The exact prompt that a model would be given, piece by piece, as an engine shows it. Values only."""

from dataclasses import dataclass


@dataclass(frozen=True)
class PromptPiece:
    """`text` of one token, or of the few that share a character; `is_special` for those that only a template writes."""

    text: str
    is_special: bool = False


@dataclass(frozen=True)
class PromptPreview:
    """`pieces` are the first of the prompt's `tokens` tokens, as many as can be looked at.

    `problem` is a sentence where the template makes no prompt of the conversation, and `line` its line where known;
    0 where not. `source` is the template's Jinja, which of a model's own nobody else knows.
    """

    pieces: tuple[PromptPiece, ...] = ()
    tokens: int = 0
    shown: int = 0
    n_ctx: int = 0
    problem: str = ""
    line: int = 0
    source: str = ""
