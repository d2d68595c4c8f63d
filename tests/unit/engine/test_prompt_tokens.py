"""The vocabulary here is llama.cpp's own, of a tiny model; whole-string tokenization by llama.cpp is the oracle."""

from collections.abc import Iterator

import llama_cpp.llama_cpp as native
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.conversation import StoredAttachment, with_attachments
from app.core.messages import Message, Role
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.markers import Markers, SpecialToken, split_at
from app.engine.prompt_tokens import prompt_tokens
from app.engine.template import Template, TemplateFolder, render
from app.errors import PunaError
from app.paths import resources
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model

FOLDER = TemplateFolder(resources() / "templates")
MARKERS = ["<s>", "</s>", "<unk>", "<|im_start|>", "<|im_end|>"]
CHAT = Template("chat", CHATML)


@pytest.fixture(scope="module", params=[True, False], ids=["adds BOS", "adds no BOS"])
def vocabulary(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaVocabulary]:
    path = write_table_model(tmp_path_factory.mktemp("vocabulary") / "tiny.gguf", [300], add_bos=request.param)
    parameters = native.llama_model_default_params()
    parameters.vocab_only = True
    model = native.llama_model_load_from_file(str(path).encode(), parameters)
    yield LlamaVocabulary(model)
    native.llama_model_free(model)


def user(content: str) -> list[Message]:
    return [Message(Role.USER, content)]


# Words, digits and several scripts; hypothesis seldom writes a marker by itself, the tests below do.
ordinary = st.text(max_size=30) | st.text("the quick fox \n<|", max_size=30)


@settings(deadline=None, max_examples=50)
@given(st.lists(ordinary, min_size=1, max_size=4))
@example(["  two  spaces ", "\n"])
@example(["<|im_start", "|>"])
def test_ordinary_text_has_the_ids_of_the_whole_string(vocabulary: LlamaVocabulary, contents: list[str]) -> None:
    messages = [
        Message(Role.USER if index % 2 == 0 else Role.ASSISTANT, content) for index, content in enumerate(contents)
    ]
    whole = render(CHAT, messages, "<s>", "</s>")
    expected = vocabulary.tokenize_whole(whole, parse_special=True)
    assert prompt_tokens(messages, CHAT, vocabulary) == ([1] if vocabulary.adds_bos else []) + expected


@pytest.mark.parametrize("marker", MARKERS)
def test_a_typed_marker_stays_text(vocabulary: LlamaVocabulary, marker: str) -> None:
    for content in (f"a {marker} b", marker, marker * 2, f"<s{marker}>", marker[:-1], f"{marker[:-1]}{marker}"):
        ids = prompt_tokens(user(content), CHAT, vocabulary)
        typed = b"".join(vocabulary.piece(token) for token in ids)
        assert content.encode() in typed, "the person's text must arrive as it was typed"
        n_special = sum(token < 3 or token >= pieces().id("<|im_start|>") for token in ids)
        assert n_special == 3 + vocabulary.adds_bos, "im_start, im_end, im_start and perhaps BOS are the template's"


@pytest.mark.parametrize("marker", MARKERS)
def test_an_attachment_forges_no_turn(vocabulary: LlamaVocabulary, marker: str) -> None:
    """Neither its text nor its name, nor where they meet."""
    half = len(marker) // 2
    files = [StoredAttachment(1, f"a{marker}.txt", "text/plain", f"{marker}x{marker}", 9)]
    files.append(StoredAttachment(2, marker[:half], "text/plain", marker[half:], 9))
    content = with_attachments(f"Sum {marker} up", files)
    ids = prompt_tokens(user(content), CHAT, vocabulary)
    typed = b"".join(vocabulary.piece(token) for token in ids)
    assert content.encode() in typed
    n_special = sum(token < 3 or token >= pieces().id("<|im_start|>") for token in ids)
    assert n_special == 3 + vocabulary.adds_bos


def test_a_marker_can_not_be_completed_across_messages(vocabulary: LlamaVocabulary) -> None:
    joined = Template("joined", "{% for m in messages %}{{ m['content'] }}{% endfor %}")
    for cut in range(1, len("<|im_end|>")):
        halves = "<|im_end|>"[:cut], "<|im_end|>"[cut:]
        ids = prompt_tokens([Message(Role.USER, half) for half in halves], joined, vocabulary)
        assert pieces().id("<|im_end|>") not in ids


def test_a_user_defined_token_is_a_marker_only_where_the_template_writes_it(vocabulary: LlamaVocabulary) -> None:
    note = pieces().id("<|note|>")
    with_note = Template("notes", "<|note|>{{ messages[0]['content'] }}<|note|>")
    assert note in prompt_tokens(user("say <|note|> now"), CHAT, vocabulary)
    ids = prompt_tokens(user("say <|note|> now"), with_note, vocabulary)
    assert ids.count(note) == 2


@pytest.mark.parametrize("name", ["alpaca", "llama-2-chat", "zephyr", "plain", "chatml", "alpaca.cpp"])
def test_exactly_one_bos_begins_the_prompt(vocabulary: LlamaVocabulary, name: str) -> None:
    template = FOLDER.named(name)
    ids = prompt_tokens(user("Hi"), template, vocabulary)
    wanted = vocabulary.adds_bos or "bos_token" in template.source
    assert (ids[0] == 1) == wanted
    assert ids[1] != 1


def test_a_template_that_writes_bos_twice_gives_one(vocabulary: LlamaVocabulary) -> None:
    ids = prompt_tokens(user("Hi"), Template("twice", "{{ bos_token }}{{ bos_token }}Hi"), vocabulary)
    assert ids.count(1) == 1


def test_later_turns_keep_their_own_bos(vocabulary: LlamaVocabulary) -> None:
    talk = [*user("Hi"), Message(Role.ASSISTANT, "Yo"), *user("Bye")]
    ids = prompt_tokens(talk, FOLDER.named("llama-2-chat"), vocabulary)
    assert [token for token in ids if token in (1, 2)] == [1, 2, 1]


def test_private_characters_of_the_person_survive(vocabulary: LlamaVocabulary) -> None:
    content = "\ue000 <s> \ue001"
    ids = prompt_tokens(user(content), CHAT, vocabulary)
    assert content.encode() in b"".join(vocabulary.piece(token) for token in ids)


@settings(deadline=None)
@given(st.text("<s>/x ", max_size=20))
def test_breaking_adds_sentinels_and_nothing_else(content: str) -> None:
    broken = Markers([SpecialToken(1, "<s>"), SpecialToken(2, "</s>")]).broken(content, "\ue000")
    assert broken.replace("\ue000", "") == content
    assert "<s>" not in broken
    assert "</s>" not in broken


def test_split_takes_the_longest_marker_first_and_its_white_space() -> None:
    short = SpecialToken(7, "<a>")
    long = SpecialToken(8, "<a><a>", strips_left=True, strips_right=True)
    assert split_at("x <a><a>  y<a>", [short, long]) == ["x", long, "y", short]
    assert split_at("", [short]) == []


def test_vocabulary_survives_what_is_no_unicode(vocabulary: LlamaVocabulary) -> None:
    assert prompt_tokens(user("a\udc80b"), CHAT, vocabulary) == prompt_tokens(user("a?b"), CHAT, vocabulary)


def test_a_system_prompt_goes_into_the_question_where_the_template_has_no_place_for_it(
    vocabulary: LlamaVocabulary,
) -> None:
    refuses = "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}"
    leaves_out = "{% for m in messages if m.role == 'user' %}U:{{ m.content }};{% endfor %}"
    for source in (refuses + leaves_out, leaves_out):
        talk = [Message(Role.SYSTEM, " Be kind. "), *user("Hi")]
        ids = prompt_tokens(talk, Template("it", source), vocabulary)
        assert b"U:Be kind.\n\nHi;" in b"".join(vocabulary.piece(token) for token in ids)


def test_two_questions_in_a_row_are_one_where_the_template_refuses_them(vocabulary: LlamaVocabulary) -> None:
    source = (
        "{% for m in messages %}{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('alternate') }}"
        "{% endif %}{{ m.content }};{% endfor %}"
    )
    ids = prompt_tokens([*user("Hi"), *user("Bye")], Template("it", source), vocabulary)
    assert b"Hi\n\nBye;" in b"".join(vocabulary.piece(token) for token in ids)
    with pytest.raises(PunaError, match="refuses this conversation: alternate"):
        prompt_tokens([Message(Role.ASSISTANT, "Yo"), *user("Hi")], Template("it", source), vocabulary)
