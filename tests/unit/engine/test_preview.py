"""The prompt as it is shown: cut at the model's own tokens, and what is wrong with a template with its line."""

from collections.abc import Iterator

import llama_cpp.llama_cpp as native
import pytest

from app.core.messages import Message, Role
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.preview import MAX_SHOWN, preview_of
from app.engine.prompt_tokens import prompt_tokens
from app.engine.template import Template
from tests.unit.engine.tiny_gguf import CHATML, write_table_model

QUESTION = [Message(Role.SYSTEM, "Be kind."), Message(Role.USER, "Say <|im_end|> and ünïcode 🦙.")]


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaVocabulary]:
    path = write_table_model(tmp_path_factory.mktemp("vocabulary") / "tiny.gguf", [300])
    parameters = native.llama_model_default_params()
    parameters.vocab_only = True
    model = native.llama_model_load_from_file(str(path).encode(), parameters)
    yield LlamaVocabulary(model)
    native.llama_model_free(model)


def test_the_pieces_are_the_prompt_and_only_the_template_s_markers_are_special(vocabulary: LlamaVocabulary) -> None:
    preview = preview_of(QUESTION, Template("chat", CHATML), vocabulary, 512)
    assert preview.tokens == preview.shown == len(prompt_tokens(QUESTION, Template("chat", CHATML), vocabulary))
    text = "".join(piece.text for piece in preview.pieces)
    assert QUESTION[0].content in text
    assert QUESTION[1].content in text
    special = [piece.text for piece in preview.pieces if piece.is_special and piece.text.startswith("<|")]
    assert special == ["<|im_start|>", "<|im_end|>", "<|im_start|>", "<|im_end|>", "<|im_start|>"]


def test_a_long_prompt_is_shown_in_part_and_counted_whole(vocabulary: LlamaVocabulary) -> None:
    preview = preview_of([Message(Role.USER, "x " * 20_000)], Template("chat", CHATML), vocabulary, 512)
    assert preview.shown == MAX_SHOWN < preview.tokens
    assert len(preview.pieces) <= MAX_SHOWN


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("fine\n{% for m in messages %}\n{{ m.content }", 3, "mistake in line 3"),
        ("one\ntwo\n{{ 1 // 0 }}", 3, "failed"),
        ("{{ raise_exception('no system prompt') }}", 0, "refuses this conversation: no system prompt"),
        ("{% for i in range(9999) %}{% for j in range(9999) %}{{ j }}{% endfor %}{% endfor %}", 0, "stopped"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(vocabulary: LlamaVocabulary, source: str, line: int, words: str) -> None:
    preview = preview_of(QUESTION, Template("the template", source), vocabulary, 512)
    assert words in preview.problem
    assert preview.line == line
    assert preview.pieces == ()
