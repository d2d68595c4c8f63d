"""Source code as runs of one kind each, by Pygments' lexers.

Knows kinds, not colours: the palette has a field of each name.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# What is beyond is shown plain: a lexer may need seconds for it, and nobody reads that much in colours.
LIMIT = 50_000

# Pygments' token names, most special first; a token is of the first kind whose name it lies below.
_KINDS = (
    ("Token.Comment.Preproc", "builtin"),
    ("Token.Comment", "comment"),
    ("Token.Keyword.Type", "type"),
    ("Token.Keyword", "keyword"),
    ("Token.Operator.Word", "keyword"),
    ("Token.Name.Function", "function"),
    ("Token.Name.Class", "type"),
    ("Token.Name.Decorator", "builtin"),
    ("Token.Name.Builtin", "builtin"),
    ("Token.Name.Exception", "type"),
    ("Token.Name.Tag", "keyword"),
    ("Token.Name.Attribute", "function"),
    ("Token.Literal.String", "string"),
    ("Token.Literal.Number", "number"),
    ("Token.Literal", "number"),
    ("Token.Generic.Deleted", "number"),
    ("Token.Generic.Inserted", "string"),
    ("Token.Generic.Heading", "keyword"),
)


@dataclass(frozen=True)
class Run:
    """A stretch of code; `kind` is a field of `Colors`, or empty for the colour of text."""

    text: str
    kind: str


def runs(code: str, language: str) -> tuple[Run, ...]:
    """`code` cut into runs, nothing added or lost; one plain run for a language that Pygments does not know."""
    lexer = _lexer(language.lower()) if len(code) <= LIMIT else None
    if lexer is None:
        return (Run(code, ""),) if code else ()
    found: list[Run] = []
    for token, text in lexer.get_tokens(code):
        kind = _kind(str(token))
        if found and found[-1].kind == kind:
            found[-1] = Run(found[-1].text + text, kind)
        elif text:
            found.append(Run(text, kind))
    if "".join(run.text for run in found) != code:
        # A lexer that rewrites its input (some drop carriage returns) must not change what a person copies.
        return (Run(code, ""),)
    return tuple(found)


def runs_of_beginning(code: str, language: str) -> Iterator[Run]:
    """The runs of as much of `code` as is coloured, each found when it is asked for."""
    lexer = _lexer(language.lower())
    at = 0
    for token, text in lexer.get_tokens(code[:LIMIT]) if lexer else ():
        if not code.startswith(text, at):
            return
        at += len(text)
        yield Run(text, _kind(str(token)))


@lru_cache(maxsize=64)
def _lexer(language: str):
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    if not language:
        return None
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@lru_cache(maxsize=512)
def _kind(token: str) -> str:
    return next((kind for name, kind in _KINDS if token == name or token.startswith(name + ".")), "")
