"""What the engine remembers of conversations: nothing is read twice, and no answer changes by that."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, StopReason
from app.core.messages import Message, Role
from app.engine.llama.engine import LlamaEngine
from app.engine.template import TemplateFolder
from app.errors import PunaError
from app.paths import resources
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_random_model, write_table_model

WORDS = "the quick brown fox jumps over lazy dog once upon time there little girl".split()  # noqa: SIM905
# Letters that no merge joins, so that the model's answer, read again as text, is the tokens that it wrote.
ANSWER = "zqxjv"
STATES = 200 << 20


def text(n_words: int, seed: int = 0) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=n_words))


def load(engine: LlamaEngine, path: Path, folder: Path | None = None, **options: object) -> None:
    # llama.cpp's flash attention rounds otherwise for one token than for many (by 0.01 in these logits); without it
    # all ways of reading the same agree to 1e-6, so that any difference is a fault.
    chosen = {"n_threads": 1, "kv_type": "f32", "flash_attention": "off", **options}
    if folder is not None:
        chosen |= {"state_folder": str(folder), "state_bytes": STATES}
    engine.load(LoadOptions(str(path), **chosen), lambda fraction: None)  # type: ignore[arg-type]


def ask(
    engine: LlamaEngine,
    messages: list[Message],
    conversation: str = "",
    max_tokens: int = 12,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[str, GenerationResult]:
    options = GenerationOptions(temperature=0, max_tokens=max_tokens)
    request = ChatRequest(tuple(messages), options, conversation=conversation)
    *said, result = engine.generate(request, cancelled, lambda done, total: None)
    assert isinstance(result, GenerationResult)
    return "".join(map(str, said)), result


def turn(engine: LlamaEngine, talk: list[Message], words: str, conversation: str) -> GenerationResult:
    """Say something and keep what is answered in `talk`, as a window does."""
    talk.append(Message(Role.USER, words))
    said, result = ask(engine, talk, conversation)
    assert (said, result.stop_reason) == (ANSWER, StopReason.END)
    talk.append(Message(Role.ASSISTANT, said))
    return result


def new_tokens(before: GenerationResult, after: GenerationResult) -> int:
    """Tokens of the second prompt that are neither of the first nor of its answer."""
    return after.prompt_tokens - before.prompt_tokens - before.completion_tokens


@pytest.fixture(scope="session")
def table_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Answers ANSWER to anything; its context holds 4,096 tokens."""
    path = tmp_path_factory.mktemp("models") / "table.gguf"
    return write_table_model(path, [pieces().id(letter) for letter in ANSWER], n_ctx=4096, chat_template=CHATML)


@pytest.fixture(scope="session")
def wide_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights, so that every answer depends on all that was read; its context holds 4,096 tokens."""
    return write_random_model(tmp_path_factory.mktemp("models") / "random.gguf", n_ctx=4096)


@pytest.fixture
def second_engine() -> Iterator[LlamaEngine]:
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    yield engine
    engine.close()


def test_the_second_turn_of_a_long_conversation_reads_only_what_is_new(engine: LlamaEngine, table_model: Path) -> None:
    load(engine, table_model)
    talk: list[Message] = []
    first = turn(engine, talk, text(2000), "a")
    assert first.prompt_tokens > 3000
    assert first.cached_tokens == 0
    second = turn(engine, talk, "and then", "a")
    # All of the first prompt and all of its answer but the last token, which was drawn and not computed.
    assert second.cached_tokens == first.prompt_tokens + first.completion_tokens
    assert second.prompt_tokens - second.cached_tokens == new_tokens(first, second) < 30


def test_after_a_restart_a_conversation_goes_on(
    engine: LlamaEngine, second_engine: LlamaEngine, table_model: Path, tmp_path: Path
) -> None:
    load(engine, table_model, tmp_path / "states")
    talk: list[Message] = []
    first = turn(engine, talk, text(2000), "a")
    engine.save(everything=True)
    engine.close()
    load(second_engine, table_model, tmp_path / "states")
    second = turn(second_engine, talk, "and then", "a")
    assert first.prompt_tokens > 3000
    again = second.prompt_tokens - second.cached_tokens - new_tokens(first, second)
    assert 0 <= again <= 0.02 * first.prompt_tokens


@pytest.mark.parametrize("n_words", [600, 2000], ids=["beside each other", "in turn"])
def test_alternating_between_conversations_reads_nothing_again(
    engine: LlamaEngine, table_model: Path, n_words: int
) -> None:
    """Two of 3,000 tokens don't lie in a context of 4,096 together: each leaves it whole and comes back whole."""
    load(engine, table_model)
    talks: dict[str, list[Message]] = {"a": [], "b": []}
    last = {name: turn(engine, talk, text(n_words, ord(name)), name) for name, talk in talks.items()}
    for _ in range(3):
        for name, talk in talks.items():
            result = turn(engine, talk, "and then", name)
            assert result.prompt_tokens - result.cached_tokens == new_tokens(last[name], result)
            last[name] = result


def test_more_conversations_than_sequences_are_all_remembered(engine: LlamaEngine, table_model: Path) -> None:
    load(engine, table_model)
    talks: dict[str, list[Message]] = {str(number): [] for number in range(12)}
    last = {name: turn(engine, talk, text(40, int(name)), name) for name, talk in talks.items()}
    for name, talk in talks.items():
        result = turn(engine, talk, "and then", name)
        assert result.prompt_tokens - result.cached_tokens == new_tokens(last[name], result)


def test_a_request_beside_a_conversation_leaves_it_where_it_is(engine: LlamaEngine, table_model: Path) -> None:
    load(engine, table_model)
    talk: list[Message] = []
    first = turn(engine, talk, text(1200), "a")
    # A title: what it shares with the conversation is there already.
    _, title = ask(engine, [*talk, Message(Role.USER, "name this talk")])
    assert title.cached_tokens >= first.prompt_tokens
    _, other = ask(engine, [Message(Role.USER, text(300, 7))])
    assert other.cached_tokens < 10
    second = turn(engine, talk, "and then", "a")
    assert second.prompt_tokens - second.cached_tokens == new_tokens(first, second)


def test_what_two_conversations_begin_with_is_read_once(engine: LlamaEngine, table_model: Path) -> None:
    load(engine, table_model)
    system = Message(Role.SYSTEM, text(300))
    _, first = ask(engine, [system, Message(Role.USER, "once")], "a")
    _, second = ask(engine, [system, Message(Role.USER, "the fox")], "b")
    assert first.cached_tokens == 0
    assert second.cached_tokens > 300
    assert ask(engine, [system, Message(Role.USER, "once")], "a")[1].cached_tokens == first.prompt_tokens - 1


def test_a_conversation_that_needs_all_the_cells_gets_them(engine: LlamaEngine, wide_model: Path) -> None:
    """The others leave in the middle of its prompt and in the middle of its answer."""
    load(engine, wide_model, n_ctx=1024)
    others = {str(number): ask(engine, [Message(Role.USER, text(60, number))], str(number))[0] for number in range(4)}
    long = [Message(Role.USER, text(400, 9))]
    said, result = ask(engine, long, "long", max_tokens=400)
    assert result.prompt_tokens < 800 < 1000 < result.prompt_tokens + result.completion_tokens
    for name, answer in others.items():
        again, result = ask(engine, [Message(Role.USER, text(60, int(name)))], name)
        assert again == answer
        assert result.cached_tokens == result.prompt_tokens - 1
    load(engine, wide_model, n_ctx=1024)
    assert ask(engine, long, "long", max_tokens=400)[0] == said


def test_no_way_of_remembering_changes_an_answer(
    engine: LlamaEngine, second_engine: LlamaEngine, wide_model: Path, tmp_path: Path
) -> None:
    """Turns, edits, branches, regenerations, stops, titles, restarts: each answer is that of an engine without past."""
    chance = random.Random(5)
    talks: dict[str, list[Message]] = {name: [Message(Role.SYSTEM, text(20, 1))] for name in "abcd"}
    load(engine, wide_model, tmp_path / "states", n_ctx=768)
    n_cached = 0
    for step in range(50):
        if chance.random() < 0.15:
            engine.save(everything=chance.random() < 0.7)
            engine.close()
            load(engine, wide_model, tmp_path / "states", n_ctx=768)
        name = chance.choice(list(talks))
        talk = talks[name]
        match chance.choice(["turn", "turn", "turn", "edit", "regenerate", "title", "stop"]):
            case "edit" if len(talk) > 2:
                del talk[chance.randrange(1, len(talk), 2) :]
                talk.append(Message(Role.USER, text(chance.randint(1, 60), step)))
            case "regenerate" if len(talk) > 2:
                talk.pop()
            case "title":
                assert ask(engine, talk)[0] == fresh(second_engine, wide_model, talk)
                continue
            case _:
                talk.append(Message(Role.USER, text(chance.randint(1, 120), step)))
        if chance.random() < 0.2:
            polls = iter(range(10_000))
            stop_after = chance.randint(0, 30)
            ask(engine, talk, name, cancelled=lambda: next(polls) >= stop_after)  # noqa: B023
        said, result = ask(engine, talk, name)
        n_cached += result.cached_tokens
        assert said == fresh(second_engine, wide_model, talk), f"step {step}"
        talk.append(Message(Role.ASSISTANT, said))
    assert n_cached > 2000


def fresh(engine: LlamaEngine, model: Path, talk: list[Message]) -> str:
    load(engine, model, n_ctx=768)
    said, result = ask(engine, talk)
    assert result.cached_tokens == 0
    return said


@pytest.mark.parametrize("kv_type", ["f16", "q8_0", "q4_0"])
def test_states_of_every_kind_of_cache_come_back(
    engine: LlamaEngine, wide_model: Path, tmp_path: Path, kv_type: str
) -> None:
    talk = [Message(Role.USER, text(200))]
    load(engine, wide_model, tmp_path, kv_type=kv_type, flash_attention="auto")
    said, _ = ask(engine, talk, "a")
    engine.save(everything=True)
    load(engine, wide_model, tmp_path, kv_type=kv_type, flash_attention="auto")
    again, result = ask(engine, talk, "a")
    assert again == said
    assert result.cached_tokens == result.prompt_tokens - 1
    load(engine, wide_model, tmp_path, kv_type="f32")
    assert ask(engine, talk, "a")[1].cached_tokens == 0


def test_a_quantized_cache_without_flash_attention_is_one_sentence(engine: LlamaEngine, wide_model: Path) -> None:
    with pytest.raises(PunaError, match="q8_0 KV cache needs flash attention: set it to auto or on, or choose f16"):
        load(engine, wide_model, kv_type="q8_0", flash_attention="off")


def test_a_model_file_that_changed_has_no_past(engine: LlamaEngine, tmp_path: Path) -> None:
    talk = [Message(Role.USER, text(100))]
    for seed, expected in ((1, 0), (2, 0)):
        path = write_random_model(tmp_path / "same-name.gguf", seed=seed)
        load(engine, path, tmp_path / "states")
        assert ask(engine, talk, "a")[1].cached_tokens == expected
    engine.save(everything=True)
    load(engine, path, tmp_path / "states")
    assert ask(engine, talk, "a")[1].cached_tokens > 100


def test_a_state_that_is_damaged_is_read_again_and_removed(
    engine: LlamaEngine, wide_model: Path, tmp_path: Path
) -> None:
    talk = [Message(Role.USER, text(100))]
    load(engine, wide_model, tmp_path)
    said, _ = ask(engine, talk, "a")
    engine.save(everything=True)
    (file,) = tmp_path.iterdir()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    load(engine, wide_model, tmp_path)
    again, result = ask(engine, talk, "a")
    assert (again, result.cached_tokens) == (said, 0)
    assert not list(tmp_path.iterdir())


def test_only_what_is_new_is_written(engine: LlamaEngine, table_model: Path, tmp_path: Path) -> None:
    load(engine, table_model, tmp_path)
    talk: list[Message] = []
    turn(engine, talk, text(500), "a")
    ask(engine, [Message(Role.USER, text(500))])
    engine.save(everything=False)
    (file,) = tmp_path.iterdir()
    written = file.stat().st_mtime_ns
    engine.save(everything=True)
    assert file.stat().st_mtime_ns == written
    turn(engine, talk, "a little more", "a")
    engine.save(everything=False)
    assert file.stat().st_mtime_ns == written
    engine.save(everything=True)
    assert file.stat().st_mtime_ns > written


def test_loading_can_be_given_up(engine: LlamaEngine, wide_model: Path) -> None:
    progress: list[float] = []
    with pytest.raises(PunaError, match=r"loading random\.gguf was cancelled"):
        engine.load(LoadOptions(str(wide_model), n_threads=1), progress.append, lambda: len(progress) > 2)
    assert progress[-1] < 1
    load(engine, wide_model)
    assert ask(engine, [Message(Role.USER, "once")])[1].completion_tokens == 12
