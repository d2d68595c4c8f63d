from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.messages import Message, Role
from app.core.prompt import PromptTooLong, fit_prompt


def words(messages: Sequence[Message]) -> int:
    """A token is a word, and every message costs one more."""
    return sum(len(message.content.split()) + 1 for message in messages)


def conversation(n_exchanges: int, length: int = 4) -> list[Message]:
    text = " ".join(["word"] * length)
    messages = [Message(Role.SYSTEM, "be kind")]
    for _ in range(n_exchanges):
        messages += [Message(Role.USER, text), Message(Role.ASSISTANT, text)]
    return [*messages, Message(Role.USER, "and now")]


def test_what_fits_stays_as_it_is() -> None:
    messages = conversation(3)
    fitting = fit_prompt(messages, words, n_ctx=100, reserve=20)
    assert fitting.messages == tuple(messages)
    assert (fitting.n_tokens, fitting.left_out) == (words(messages), 0)


def test_oldest_exchanges_leave_and_the_system_prompt_stays() -> None:
    messages = conversation(10)
    fitting = fit_prompt(messages, words, n_ctx=46, reserve=10)
    # 3 for the system prompt, 3 for the question, 10 for each exchange: three exchanges make 36.
    assert fitting.messages == (messages[0], *messages[-7:])
    assert (fitting.n_tokens, fitting.left_out) == (36, 14)


def test_the_newest_exchange_may_use_the_reserve() -> None:
    messages = conversation(5)
    fitting = fit_prompt(messages, words, n_ctx=7, reserve=4)
    assert fitting.messages == (messages[0], messages[-1])
    assert fitting.n_tokens == 6


def test_a_message_that_can_not_fit_is_told_in_numbers() -> None:
    with pytest.raises(PromptTooLong) as caught:
        fit_prompt([Message(Role.USER, "word " * 50)], words, n_ctx=51, reserve=0)
    assert (caught.value.n_tokens, caught.value.n_ctx) == (51, 51)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(Role), st.integers(0, 9)), min_size=1, max_size=12), st.integers(12, 60))
def test_the_fewest_exchanges_leave(shape: list[tuple[Role, int]], n_ctx: int) -> None:
    messages = [Message(role, "word " * length) for role, length in shape]
    reserve = n_ctx // 4
    newest = max((at for at, message in enumerate(messages) if message.role is Role.USER), default=0)
    least = [m for at, m in enumerate(messages) if m.role is Role.SYSTEM or at >= newest]
    if words(least) >= n_ctx:
        with pytest.raises(PromptTooLong):
            fit_prompt(messages, words, n_ctx, reserve)
        return
    fitting = fit_prompt(messages, words, n_ctx, reserve)
    kept = list(fitting.messages)
    assert fitting.n_tokens == words(kept) < n_ctx
    assert fitting.left_out == len(messages) - len(kept)
    talk = [message for message in messages if message.role is not Role.SYSTEM]
    kept_talk = [message for message in kept if message.role is not Role.SYSTEM]
    assert kept_talk == talk[len(talk) - len(kept_talk) :]
    assert len(kept) - len(kept_talk) == len(messages) - len(talk)
    if fitting.left_out:
        assert kept_talk[0].role is Role.USER
        # One exchange more would not have left the reserve free.
        start = len(talk) - len(kept_talk) - 1
        while start > 0 and talk[start].role is not Role.USER:
            start -= 1
        assert words(messages) - words(talk[:start]) + reserve > n_ctx


def test_a_long_conversation_is_counted_a_few_times_only() -> None:
    calls = []

    def count(messages: Sequence[Message]) -> int:
        calls.append(len(messages))
        return words(messages)

    fit_prompt(conversation(2000), count, n_ctx=200, reserve=50)
    assert len(calls) < 20


def test_with_a_step_prompts_begin_alike_for_long() -> None:
    """Of 100 turns that don't fit, few have a first kept exchange other than the turn before; all fit."""
    firsts = []
    for n_exchanges in range(20, 120):
        messages = [
            Message(message.role, f"{at} {message.content}") for at, message in enumerate(conversation(n_exchanges))
        ]
        fitting = fit_prompt(messages, words, n_ctx=200, reserve=50, step=50)
        assert fitting.n_tokens <= 150
        # What was left out beyond need is less than the step and an exchange.
        assert fitting.n_tokens > 150 - 50 - 2 * 12
        assert fitting.messages == (messages[0], *messages[1 + fitting.left_out :])
        firsts.append(fitting.left_out)
    assert firsts == sorted(firsts)
    assert len(set(firsts)) <= 100 * 12 / 50 + 1


@settings(deadline=None)
@given(st.lists(st.integers(0, 40), min_size=1, max_size=20), st.integers(12, 60), st.integers(1, 40))
def test_a_step_leaves_out_no_more_than_it_says(lengths: list[int], n_ctx: int, step: int) -> None:
    messages = [Message(Role.USER, "word " * length) for length in lengths]
    try:
        least = fit_prompt(messages, words, n_ctx, n_ctx // 4)
    except PromptTooLong:
        with pytest.raises(PromptTooLong):
            fit_prompt(messages, words, n_ctx, n_ctx // 4, step)
        return
    fitting = fit_prompt(messages, words, n_ctx, n_ctx // 4, step)
    assert fitting.left_out >= least.left_out
    assert fitting.messages == tuple(messages[fitting.left_out :])
    assert fitting.n_tokens == words(fitting.messages) > 0
    if fitting.left_out > least.left_out:
        # The exchange before the first that is kept had not reached the next multiple.
        assert words(messages[: fitting.left_out - 1]) // step == words(messages[: least.left_out - 1]) // step
