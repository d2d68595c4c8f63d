"""The prompt as a person can look at it: exactly what would be sent, cut at its tokens. Knows no llama.cpp."""

import codecs
from collections.abc import Sequence
from typing import Protocol

from app.core.messages import Message
from app.core.prompt_preview import PromptPiece, PromptPreview
from app.engine.prompt_tokens import Vocabulary, prompt_of
from app.engine.template import Template, TemplateFault
from app.errors import PunaError

# More than anyone looks at, and quickly drawn.
MAX_SHOWN = 2000


class ReadableVocabulary(Vocabulary, Protocol):
    """One whose tokens can be told in bytes too."""

    def piece(self, token: int) -> bytes:
        """Bytes that the token adds to the text; none for control tokens."""
        ...


def preview_of(
    messages: Sequence[Message], template: Template, vocabulary: ReadableVocabulary, n_ctx: int
) -> PromptPreview:
    """What is wrong with the template is part of the answer: a person is writing it."""
    try:
        tokens = prompt_of(messages, template, vocabulary).tokens
    except TemplateFault as error:
        return PromptPreview(n_ctx=n_ctx, problem=_problem(error), line=error.line, source=template.source)
    except PunaError as error:
        return PromptPreview(n_ctx=n_ctx, problem=_problem(error), source=template.source)
    shown = tokens[:MAX_SHOWN]
    return PromptPreview(tuple(_pieces(shown, vocabulary)), len(tokens), len(shown), n_ctx, source=template.source)


def _pieces(tokens: Sequence[int], vocabulary: ReadableVocabulary) -> list[PromptPiece]:
    """One for each token; those whose bytes make up one character together are one."""
    special = {token.id: token.text for token in vocabulary.special_tokens if token.is_control}
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    pieces: list[PromptPiece] = []
    for token in tokens:
        if token in special:
            if rest := decoder.decode(b"", True):
                pieces.append(PromptPiece(rest))
            pieces.append(PromptPiece(special[token], is_special=True))
        elif text := decoder.decode(vocabulary.piece(token)):
            pieces.append(PromptPiece(text))
    if rest := decoder.decode(b"", True):
        pieces.append(PromptPiece(rest))
    return pieces


def _problem(error: PunaError) -> str:
    """Whoever writes a template needs no other one."""
    return str(error).removesuffix(". Choose another template").removesuffix(": choose another template")
