"""Which messages of a conversation fit the context window: a pure rule over a token counter.

Knows nothing of templates and tokenizers; the counter does. System messages always stay, whole exchanges leave oldest
first, and the newest exchange is never cut.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.messages import Message, Role


class PromptTooLong(ValueError):
    """The system prompt and the newest exchange alone don't fit. Counts in tokens."""

    def __init__(self, n_tokens: int, n_ctx: int) -> None:
        super().__init__(f"{n_tokens} tokens don't fit a context of {n_ctx}")
        self.n_tokens = n_tokens
        self.n_ctx = n_ctx


@dataclass(frozen=True)
class FittingPrompt:
    """`messages` make a prompt of `n_tokens` tokens; `left_out` counts the messages that are not among them."""

    messages: tuple[Message, ...]
    n_tokens: int
    left_out: int


def fit_prompt(
    messages: Sequence[Message], count: Callable[[Sequence[Message]], int], n_ctx: int, reserve: int, step: int = 0
) -> FittingPrompt:
    """Leave out the fewest oldest exchanges so that `reserve` tokens of `n_ctx` remain for the answer.

    An exchange is a user message with what follows it up to the next one. Where only the newest exchange is left it
    may use the reserve too, as long as one token remains; otherwise raise PromptTooLong.

    Whenever the oldest exchange that is kept changes, the engine reads all that is kept again, and what is kept fills
    the context: minutes on a slow computer. So with a `step` not each exchange leaves when it must, but those up to
    the next multiple of `step` tokens left out, counted from the beginning of the conversation: as it goes on, the
    prompts begin alike until that much has been said. The price is fewer than `step` tokens that would have fitted.
    """
    reserve = max(reserve, 1)
    system = [message for message in messages if message.role is Role.SYSTEM]
    exchanges = _exchanges([message for message in messages if message.role is not Role.SYSTEM])

    def prompt_from(first: int) -> FittingPrompt:
        if first == 0:
            kept = tuple(messages)
        else:
            kept = (*system, *(message for exchange in exchanges[first:] for message in exchange))
        return FittingPrompt(kept, count(kept), len(messages) - len(kept))

    whole = prompt_from(0)
    if whole.n_tokens + reserve <= n_ctx:
        return whole
    # Fewer exchanges never make a longer prompt, so the first that fits is found by halving: a conversation of
    # thousands of messages is counted a dozen times, not thousands of times.
    low, high = 0, max(len(exchanges) - 1, 0)
    best = prompt_from(high) if high else whole
    while low + 1 < high:
        middle = (low + high) // 2
        candidate = prompt_from(middle)
        if candidate.n_tokens + reserve <= n_ctx:
            high, best = middle, candidate
        else:
            low = middle
    if best.n_tokens >= n_ctx:
        raise PromptTooLong(best.n_tokens, n_ctx)
    if step <= 0 or high < 1:
        return best
    # Left out up to the multiple of `step` that the exchange before `high` had not reached.
    target = ((whole.n_tokens - prompt_from(high - 1).n_tokens) // step + 1) * step
    if whole.n_tokens - best.n_tokens >= target:
        return best
    low, high = high, len(exchanges) - 1
    further = prompt_from(high)
    if whole.n_tokens - further.n_tokens < target:
        return best
    while low + 1 < high:
        middle = (low + high) // 2
        candidate = prompt_from(middle)
        if whole.n_tokens - candidate.n_tokens >= target:
            high, further = middle, candidate
        else:
            low = middle
    return further


def _exchanges(messages: Sequence[Message]) -> list[list[Message]]:
    """Group so that each group but perhaps the first begins with a user message."""
    groups: list[list[Message]] = []
    for message in messages:
        if not groups or message.role is Role.USER:
            groups.append([])
        groups[-1].append(message)
    return groups
