"""What is asked of a model, made ready for it: the prompt fitted into the context.

Knows the rules that hold for every engine that computes; knows nothing of llama.cpp.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.generation import AnswerItem, PromptCount
from app.core.messages import Message
from app.core.prompt import PromptTooLong, fit_prompt
from app.engine.prompt_tokens import Begun, Vocabulary, prompt_of, prompt_tokens
from app.engine.template import Template
from app.errors import PunaError

# When the context is full, oldest exchanges leave in steps of this part of it: each step has all that stays read again.
LEAVING_PART = 4


@dataclass(frozen=True)
class FittedPrompt:
    """Token ids, fewer than the context holds, and how many of the oldest messages are not among them.

    `ending` are the last characters of the prompt's text. `begun` are ids after it, of an answer that was cut off.
    """

    tokens: list[int]
    left_out: int
    ending: str = ""
    begun: tuple[int, ...] = ()


def counted_prompt(
    messages: Sequence[Message], template: Template, vocabulary: Vocabulary, n_ctx: int, max_tokens: int | None
) -> PromptCount:
    """What `fitted_prompt` would make of the same, in numbers."""

    def count(some: Sequence[Message]) -> int:
        return len(prompt_tokens(some, template, vocabulary))

    whole = count(messages)
    try:
        left_out = fit_prompt(messages, count, n_ctx, _reserve(n_ctx, max_tokens), n_ctx // LEAVING_PART).left_out
    except PromptTooLong:
        return PromptCount(whole, n_ctx, 0, fits=False)
    return PromptCount(whole, n_ctx, left_out, fits=True)


def fitted_prompt(
    messages: Sequence[Message],
    template: Template,
    vocabulary: Vocabulary,
    n_ctx: int,
    max_tokens: int | None,
    begun: Begun | None = None,
) -> FittedPrompt:
    """Leave room for `max_tokens`, at most a quarter of the context. Raise PunaError where nothing fits."""
    reserve = _reserve(n_ctx, max_tokens)

    def count(some: Sequence[Message]) -> int:
        prompt = prompt_of(some, template, vocabulary, begun)
        return len(prompt.tokens) + len(prompt.begun)

    try:
        fitting = fit_prompt(
            messages,
            count,
            n_ctx,
            reserve,
            n_ctx // LEAVING_PART,
        )
    except PromptTooLong as error:
        raise PunaError(
            f"the message is too long: with the system prompt it takes {error.n_tokens} tokens, and the context holds"
            f" {error.n_ctx}. Shorten it, or load the model with a longer context"
        ) from error
    prompt = prompt_of(fitting.messages, template, vocabulary, begun)
    return FittedPrompt(prompt.tokens, fitting.left_out, prompt.ending, tuple(prompt.begun))


def _reserve(n_ctx: int, max_tokens: int | None) -> int:
    return n_ctx // 4 if max_tokens is None else min(max_tokens, n_ctx // 4)


def without_leading_space(answer: Iterator[AnswerItem]) -> Iterator[AnswerItem]:
    """A SentencePiece model begins its turn with a space that belongs to the template, not to the answer."""
    begun = False
    for item in answer:
        if isinstance(item, str) and not begun:
            item = item.lstrip()
            begun = bool(item)
            if not begun:
                continue
        yield item
