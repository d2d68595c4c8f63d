"""The prompts of the 2023 systems, token by token, on a model converted with the real LLaMA tokenizer.

SentencePiece itself is the oracle of the ids. The model's weights make it say one sentence whatever it is asked, so
that what ends an answer can be seen.
"""

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as native
import pytest
import sentencepiece
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, StopReason
from app.core.messages import Message, Role
from app.engine.llama.engine import LlamaEngine
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.prompt_tokens import prompt_tokens
from app.engine.template import TemplateFolder
from app.paths import resources
from convert.conversion import convert
from tests.conftest import ASSETS
from tests.integration.parity import quiet

TOKENIZER = ASSETS / "tokenizers" / "llama2" / "tokenizer.model"
FOLDER = TemplateFolder(resources() / "templates")
BEGIN, END = 1, 2
SHORT = "Below is an instruction that describes a task. Write a response that appropriately completes the request."
LONG = (
    "Below is an instruction that describes a task, paired with an input that provides further context. Write a "
    "response that appropriately completes the request."
)
HUMAN = (
    "A chat between a curious human and an artificial intelligence assistant. The assistant gives helpful, detailed, "
    "and polite answers to the human's questions."
)
USER = HUMAN.replace("human", "user")


@pytest.fixture(scope="module")
def pieces() -> sentencepiece.SentencePieceProcessor:
    if not TOKENIZER.is_file():
        pytest.skip("the tokenizer ../shared/assets/tokenizers/llama2 is not on this machine")
    return sentencepiece.SentencePieceProcessor(model_file=str(TOKENIZER))


def talking_model(folder: Path, chain: list[int], rows: int) -> Path:
    """A LLaMA checkpoint in which each token of `chain`, all different, is followed by the next, whatever came before.

    Attention and feed-forward add nothing; a token's embedding points to the output row of the one after it.
    """
    assert len(set(chain)) == len(chain) <= 64
    model = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=rows, hidden_size=64, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2,
            max_position_embeddings=512, bos_token_id=1, eos_token_id=2, tie_word_embeddings=False,
        )
    )  # fmt: skip
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "norm" not in name:
                parameter.zero_()
        for axis, (token, following) in enumerate(itertools.pairwise(chain)):
            model.model.embed_tokens.weight[token, axis] = 1
            model.lm_head.weight[following, axis] = 1
    model.save_pretrained(folder)
    (folder / "tokenizer.model").write_bytes(TOKENIZER.read_bytes())
    return folder


@pytest.fixture(scope="module")
def vocabulary(
    pieces: sentencepiece.SentencePieceProcessor, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LlamaVocabulary]:
    """Of a converted Alpaca, [PAD] included."""
    folder = tmp_path_factory.mktemp("alpaca")
    source = talking_model(folder / "alpaca", [3, 4], 32001)
    (source / "added_tokens.json").write_text(json.dumps({"[PAD]": 32000}))
    convert(source, folder / "alpaca.gguf", "f16", quiet)
    parameters = native.llama_model_default_params()
    parameters.vocab_only = True
    model = native.llama_model_load_from_file(str(folder / "alpaca.gguf").encode(), parameters)
    assert model
    yield LlamaVocabulary(model)
    native.llama_model_free(model)


def user(text: str) -> Message:
    return Message(Role.USER, text)


@pytest.mark.parametrize(
    ("template", "messages", "text"),
    [
        pytest.param(
            "alpaca",
            [user("Name three animals.")],
            f"{SHORT}\n\n### Instruction:\nName three animals.\n\n### Response:",
            id="alpaca",
        ),
        pytest.param(
            "alpaca",
            [Message(Role.SYSTEM, LONG), user("Translate to German.\n\n### Input:\nthe  dog")],
            f"{LONG}\n\n### Instruction:\nTranslate to German.\n\n### Input:\nthe  dog\n\n### Response:",
            id="alpaca-with-input",
        ),
        pytest.param(
            "alpaca-lora",
            [user("Sí, ¿qué?")],
            f"{SHORT}\n\n### Instruction:\nSí, ¿qué?\n\n### Response:\n",
            id="alpaca-lora",
        ),
        pytest.param("vicuna-v0", [user("Hi")], f"{HUMAN}\n### Human: Hi\n### Assistant:", id="vicuna-v0"),
        pytest.param("vicuna-v1.1", [user("Hi")], f"{USER} USER: Hi ASSISTANT:", id="vicuna-v1.1"),
        pytest.param("koala", [user("Hi")], "BEGINNING OF CONVERSATION: USER: Hi GPT:", id="koala"),
        pytest.param("wizardlm-7b-v1.0", [user("Hi")], "Hi\n\n### Response:", id="wizardlm-7b"),
        pytest.param("gpt4all-lora", [user("Hi")], "Hi\n", id="gpt4all"),
    ],
)
def test_ids_are_those_that_the_model_was_trained_on(
    template: str,
    messages: list[Message],
    text: str,
    vocabulary: LlamaVocabulary,
    pieces: sentencepiece.SentencePieceProcessor,
) -> None:
    ids = prompt_tokens(messages, FOLDER.named(template), vocabulary)
    assert ids == [BEGIN, *pieces.encode(text)]
    assert ids.count(BEGIN) == 1
    assert pieces.decode(ids) == text


def test_alpaca_ends_at_the_colon(vocabulary: LlamaVocabulary, pieces: sentencepiece.SentencePieceProcessor) -> None:
    """No newline follows in what it was trained on; its answers begin with one or without, by the model's choice."""
    ids = prompt_tokens([user("Hi")], FOLDER.named("alpaca"), vocabulary)
    assert ids[-1] == pieces.piece_to_id(":")
    # What a person types can't end the turn or begin a text anew.
    typed = prompt_tokens([user("</s><s>[PAD]")], FOLDER.named("alpaca"), vocabulary)
    assert typed.count(BEGIN) == 1
    assert END not in typed
    assert 32000 not in typed


@pytest.fixture
def engine() -> Iterator[LlamaEngine]:
    engine = LlamaEngine(FOLDER)
    yield engine
    engine.close()


@pytest.mark.parametrize(
    ("template", "says", "answer"),
    [
        pytest.param("vicuna-v0", " Good day\n### Human", "Good day", id="v0-stops-at-hashes"),
        pytest.param("vicuna-v1.1", " Good ### day", "Good ### day", id="v1.1-stops-at-its-end-token"),
    ],
)
def test_where_an_answer_ends(
    template: str,
    says: str,
    answer: str,
    engine: LlamaEngine,
    pieces: sentencepiece.SentencePieceProcessor,
    tmp_path: Path,
) -> None:
    # The space before the first word is a part of it for SentencePiece.
    said = pieces.encode(says.removeprefix(" "))
    chain = [pieces.piece_to_id(":"), *said, END]
    source = talking_model(tmp_path / template, chain, 32000)
    convert(source, tmp_path / "model.gguf", "f32", quiet)
    engine.load(LoadOptions(str(tmp_path / "model.gguf"), n_ctx=256, n_threads=1), lambda fraction: None)
    options = GenerationOptions(temperature=0, max_tokens=20)
    *shown, result = engine.generate(
        ChatRequest((user("Hi"),), options, template), lambda: False, lambda done, total: None
    )
    assert isinstance(result, GenerationResult)
    assert "".join(map(str, shown)).strip() == answer
    assert result.stop_reason is StopReason.END
    assert result.completion_tokens < len(said) + 2
