"""The real llama.cpp on tiny models: one with random weights, and one whose answer is known (see tiny_gguf)."""

import gc
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.core.fit import LARGE_BATCH
from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, StopReason
from app.core.messages import Message, Role
from app.engine.llama.engine import LlamaEngine
from app.errors import PunaError
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model

GREEDY = GenerationOptions(temperature=0, max_tokens=24)
LONG_PROMPT = "the quick brown fox jumps over the lazy dog " * 20


def never() -> bool:
    return False


def user(text: str) -> ChatRequest:
    return ChatRequest((Message(Role.USER, text),), GREEDY)


def ask(
    engine: LlamaEngine,
    text: str | Sequence[Message],
    options: GenerationOptions = GREEDY,
    template: str | None = None,
    cancelled: Callable[[], bool] = never,
    progress: list[tuple[int, int]] | None = None,
) -> tuple[str, GenerationResult]:
    messages = [Message(Role.USER, text)] if isinstance(text, str) else text
    seen = [] if progress is None else progress
    *said, result = engine.generate(
        ChatRequest(tuple(messages), options, template), cancelled, lambda *at: seen.append(at)
    )
    assert isinstance(result, GenerationResult)
    assert all(isinstance(piece, str) and piece for piece in said)
    return "".join(map(str, said)), result


def table(
    tmp_path: Path, answer: bytes, engine: LlamaEngine, chat_template: str | None = CHATML, n_ctx: int = 512
) -> None:
    """Load a model that answers anything with these bytes, all different."""
    ids = [pieces().byte(value) for value in answer]
    path = write_table_model(tmp_path / "table.gguf", ids, chat_template=chat_template, n_ctx=n_ctx)
    engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)


def test_load_tells_what_the_model_is(engine: LlamaEngine, random_model: Path) -> None:
    progress: list[float] = []
    info = engine.load(LoadOptions(str(random_model), n_threads=1), progress.append)
    assert (info.name, info.architecture, info.n_ctx, info.n_ctx_train) == ("Tiny", "llama", 512, 512)
    assert info.n_vocab == len(pieces().texts)
    assert info.n_parameters * 4 == info.size_bytes
    assert info.description == "llama 107K (guessed) all F32"
    assert not info.has_chat_template
    assert progress == sorted(progress)
    assert progress[-1] == 1


def test_greedy_answers_are_the_same_each_time(random_engine: LlamaEngine) -> None:
    first, result = ask(random_engine, "once upon a time")
    assert (result.completion_tokens, result.stop_reason) == (24, StopReason.LENGTH)
    assert ask(random_engine, "once upon a time")[0] == first
    assert ask(random_engine, "a little girl")[0] != first


def test_seeds_decide_what_is_drawn(random_engine: LlamaEngine) -> None:
    def draw(seed: int | None) -> str:
        return ask(random_engine, "once", GenerationOptions(temperature=1.5, seed=seed, max_tokens=24))[0]

    assert draw(7) == draw(7)
    assert draw(7) != draw(8)
    assert draw(2**32 - 1) == draw(2**32 - 1)
    assert draw(None) != draw(None)


def test_repeat_penalty_changes_a_greedy_answer(random_engine: LlamaEngine) -> None:
    plain, _ = ask(random_engine, LONG_PROMPT)
    penalized, _ = ask(random_engine, LONG_PROMPT, GenerationOptions(temperature=0, max_tokens=24, repeat_penalty=3.0))
    assert penalized != plain


def test_what_two_prompts_share_is_read_once(random_engine: LlamaEngine) -> None:
    progress: list[tuple[int, int]] = []
    _, first = ask(random_engine, LONG_PROMPT, progress=progress)
    assert first.cached_tokens == 0
    assert progress[0] == (0, first.prompt_tokens)
    assert progress[-1] == (first.prompt_tokens, first.prompt_tokens)
    assert len(progress) == 2 + first.prompt_tokens // LARGE_BATCH
    _, second = ask(random_engine, LONG_PROMPT)
    assert second.cached_tokens == second.prompt_tokens - 1
    _, third = ask(random_engine, LONG_PROMPT[: len(LONG_PROMPT) // 2] + " sing sing sing")
    assert 0.3 * first.prompt_tokens < third.cached_tokens < third.prompt_tokens - 1


def test_reusing_the_cache_changes_no_answer(random_engine: LlamaEngine, random_model: Path) -> None:
    ask(random_engine, "the quick brown fox jumps")
    reused, result = ask(random_engine, "the quick brown dog sings")
    assert result.cached_tokens > 2
    random_engine.load(LoadOptions(str(random_model), n_threads=1), lambda fraction: None)
    assert ask(random_engine, "the quick brown dog sings")[0] == reused


def test_cancel_between_tokens_keeps_what_was_said(random_engine: LlamaEngine) -> None:
    whole, _ = ask(random_engine, "once")
    said: list[str] = []
    for item in random_engine.generate(user("once"), lambda: len(said) >= 1, lambda done, total: None):
        if isinstance(item, str):
            said.append(item)
        else:
            assert item.stop_reason is StopReason.CANCELLED
            assert 0 < item.completion_tokens < 24
    assert whole.startswith("".join(said).rstrip("\ufffd"))


@pytest.mark.parametrize("after", [0, 1, 5, 40])
def test_cancel_while_the_prompt_is_read_leaves_a_sound_cache(random_engine: LlamaEngine, after: int) -> None:
    expected, _ = ask(random_engine, LONG_PROMPT)
    ask(random_engine, "girl")
    polls = iter(range(10_000))
    # One poll comes before each batch, the others out of the midst of the computation.
    said, result = ask(random_engine, LONG_PROMPT, cancelled=lambda: next(polls) >= after)
    assert (said, result.stop_reason, result.completion_tokens) == ("", StopReason.CANCELLED, 0)
    assert next(polls) - after < 3
    again, result = ask(random_engine, LONG_PROMPT)
    assert again == expected
    assert result.stop_reason is StopReason.LENGTH


def test_an_abandoned_answer_does_not_disturb_the_next(random_engine: LlamaEngine) -> None:
    expected, _ = ask(random_engine, "once upon")
    answer = random_engine.generate(user("the dog"), never, lambda done, total: None)
    next(answer)
    del answer
    gc.collect()
    assert ask(random_engine, "once upon")[0] == expected


def test_characters_cut_across_tokens_arrive_whole(tmp_path: Path, engine: LlamaEngine) -> None:
    text = "aé€😀"
    table(tmp_path, text.encode(), engine)
    said = list(engine.generate(user("Hi"), never, lambda done, total: None))
    result = said.pop()
    assert isinstance(result, GenerationResult)
    assert "".join(map(str, said)) == text
    assert (result.stop_reason, result.completion_tokens) == (StopReason.END, len(text.encode()))


def test_stop_strings_cut_across_tokens_never_appear(tmp_path: Path, engine: LlamaEngine) -> None:
    table(tmp_path, b"abcdefg", engine)
    said, result = ask(engine, "Hi", GenerationOptions(temperature=0, stop=("cxe", "def")))
    assert (said, result.stop_reason) == ("abc", StopReason.END)
    said, result = ask(engine, "Hi", GenerationOptions(temperature=0, stop=("gh",)))
    assert (said, result.stop_reason) == ("abcdefg", StopReason.END)


def test_a_stop_string_that_is_a_token_ends_the_answer(tmp_path: Path, engine: LlamaEngine) -> None:
    ids = [pieces().byte(ord("a")), pieces().id("<|im_start|>"), pieces().byte(ord("b"))]
    path = write_table_model(tmp_path / "table.gguf", ids)
    engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    assert ask(engine, "Hi")[0] == "ab"
    said, result = ask(engine, "Hi", GenerationOptions(temperature=0, stop=("<|im_start|>",)))
    assert (said, result.stop_reason) == ("a", StopReason.END)


def test_the_space_before_an_answer_belongs_to_the_template(tmp_path: Path, engine: LlamaEngine) -> None:
    table(tmp_path, b" \nab", engine)
    assert ask(engine, "Hi")[0] == "ab"
    assert ask(engine, "Hi", template="plain")[0] == " \nab"


def test_max_tokens_ends_the_answer(random_engine: LlamaEngine) -> None:
    for limit in (0, 1, 5):
        _, result = ask(random_engine, "once", GenerationOptions(temperature=0, max_tokens=limit))
        assert (result.completion_tokens, result.stop_reason) == (limit, StopReason.LENGTH)


def test_a_full_context_ends_the_answer(tmp_path: Path, engine: LlamaEngine) -> None:
    path = write_table_model(tmp_path / "small.gguf", [300, 301], n_ctx=256, endless=True)
    info = engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    _, result = ask(engine, "once upon a time", GenerationOptions(temperature=0))
    assert result.stop_reason is StopReason.CONTEXT
    # The last token is drawn from a full context and needs no place in it.
    assert result.prompt_tokens + result.completion_tokens == info.n_ctx + 1


def test_oldest_messages_leave_a_full_context(tmp_path: Path, engine: LlamaEngine) -> None:
    table(tmp_path, b"ok", engine, n_ctx=256)
    talk = [Message(Role.SYSTEM, "be kind")]
    for _ in range(20):
        talk += [Message(Role.USER, "once upon a time"), Message(Role.ASSISTANT, "ok")]
    said, result = ask(engine, [*talk, Message(Role.USER, "and then")])
    assert said == "ok"
    assert result.left_out > 0
    assert result.left_out % 2 == 0
    assert result.prompt_tokens <= 256 - 24


def test_what_is_counted_before_is_what_is_sent(tmp_path: Path, engine: LlamaEngine) -> None:
    table(tmp_path, b"ok", engine, n_ctx=256)
    talk = [Message(Role.SYSTEM, "be kind"), Message(Role.USER, "once upon a time")]
    count = engine.count(ChatRequest(tuple(talk), GREEDY))
    assert (count.n_ctx, count.left_out, count.fits) == (256, 0, True)
    assert count.tokens == ask(engine, talk)[1].prompt_tokens
    talk += [Message(Role.ASSISTANT, "ok"), Message(Role.USER, "once upon a time")] * 20
    count = engine.count(ChatRequest(tuple(talk), GREEDY))
    result = ask(engine, talk)[1]
    assert count.tokens > 256 > result.prompt_tokens
    assert count.left_out == result.left_out > 0
    assert not engine.count(user(LONG_PROMPT * 10)).fits


def test_a_message_longer_than_the_context_is_refused_in_numbers(random_engine: LlamaEngine) -> None:
    with pytest.raises(PunaError, match=r"takes \d+ tokens, and the context holds 512\. Shorten it"):
        ask(random_engine, LONG_PROMPT * 10)
    assert ask(random_engine, "once")[1].completion_tokens == 24


@pytest.mark.parametrize(
    "options",
    [
        LoadOptions("", n_threads=1, kv_type="f32", flash_attention="off"),
        LoadOptions("", n_threads=1, kv_type="f32"),
        LoadOptions("", n_threads=1, kv_type="q8_0", flash_attention="on"),
        LoadOptions("", n_ctx=300, n_threads=2, n_gpu_layers=0),
    ],
    ids=str,
)
def test_load_options_reach_llama_cpp(engine: LlamaEngine, random_model: Path, options: LoadOptions) -> None:
    info = engine.load(LoadOptions(**{**vars(options), "path": str(random_model)}), lambda fraction: None)
    assert info.n_ctx == (512 if options.n_ctx == 0 else 512 if options.n_ctx > 256 else 256)
    assert ask(engine, "once")[1].completion_tokens == 24


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (GenerationOptions(temperature=float("nan")), "temperature can't be nan"),
        (GenerationOptions(top_p=-1), "top p can't be -1"),
        (GenerationOptions(repeat_penalty=0), "repeat penalty can't be 0"),
        (GenerationOptions(max_tokens=-1), "can't have -1 tokens"),
        (GenerationOptions(top_k=1 << 40), "top k can't be"),
    ],
)
def test_wrong_options_are_one_sentence(random_engine: LlamaEngine, options: GenerationOptions, words: str) -> None:
    with pytest.raises(PunaError, match=words):
        ask(random_engine, "once", options)


def test_wrong_load_options_are_one_sentence(engine: LlamaEngine, random_model: Path) -> None:
    with pytest.raises(PunaError, match="choose one of f32, f16, q8_0"):
        engine.load(LoadOptions(str(random_model), kv_type="q3"), lambda fraction: None)
    with pytest.raises(PunaError, match="choose one of auto, on, off"):
        engine.load(LoadOptions(str(random_model), flash_attention="maybe"), lambda fraction: None)
    with pytest.raises(PunaError, match="no model is loaded"):
        ask(engine, "once")


def test_a_model_that_llama_cpp_refuses_is_told_in_its_words(engine: LlamaEngine, tmp_path: Path) -> None:
    path = write_table_model(tmp_path / "odd.gguf", [300], metadata={"llama.attention.head_count": 7})
    with pytest.raises(PunaError, match=r"odd\.gguf can't be loaded \(.{10,}\): choose another model"):
        engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    path = write_table_model(tmp_path / "new.gguf", [300], metadata={"llama.block_count": 5})
    with pytest.raises(PunaError, match=r"tensor 'blk\.2\.attn_norm\.weight' not found"):
        engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)


def test_closing_twice_is_fine(random_engine: LlamaEngine) -> None:
    random_engine.close()
    random_engine.close()
