"""Every built-in template on real vocabularies of both kinds: one BOS, nothing forged, ordinary text as ever."""

import json
from collections.abc import Iterator
from pathlib import Path

import gguf
import llama_cpp.llama_cpp as native
import pytest
import sentencepiece

from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.template import TemplateFolder
from app.paths import resources
from tests.conftest import ASSETS
from tests.integration.byte_level import write_tokenizer
from tests.integration.prompt_checks import different_from_whole_string, forged, without_one_bos
from tests.unit.engine.tiny_gguf import BYTE, CONTROL, NORMAL, UNKNOWN, USER_DEFINED

FOLDER = TemplateFolder(resources() / "templates")
# Markers of the families, so that each template meets its own as tokens; some of them user-defined, as some files have.
SPECIALS = {
    "<|im_start|>": CONTROL, "<|im_end|>": CONTROL, "<|endoftext|>": CONTROL, "<|end|>": CONTROL,
    "<|user|>": USER_DEFINED,
    "<|assistant|>": USER_DEFINED, "<|system|>": CONTROL, "<|start_header_id|>": CONTROL, "<|end_header_id|>": CONTROL,
    "<|eot_id|>": CONTROL, "<start_of_turn>": CONTROL, "<end_of_turn>": CONTROL, "[INST]": CONTROL, "[/INST]": CONTROL,
    "<think>": USER_DEFINED, "</think>": USER_DEFINED, "<｜User｜>": CONTROL, "<｜Assistant｜>": CONTROL,
    "<|start|>": CONTROL,
    "<|channel|>": CONTROL, "<|message|>": CONTROL, "<|return|>": CONTROL, "<div>": USER_DEFINED, "<|unused|>": CONTROL,
}  # fmt: skip


def write_vocabulary(path: Path, name: str) -> Path:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name(name)
    writer.add_context_length(64)
    writer.add_embedding_length(64)
    writer.add_block_count(1)
    writer.add_feed_forward_length(64)
    writer.add_head_count(1)
    writer.add_layer_norm_rms_eps(1e-5)
    if name == "byte-level":
        write_tokenizer(path.parent / "bpe")
        model = json.loads((path.parent / "bpe" / "tokenizer.json").read_text(encoding="utf-8"))["model"]
        texts = [text for text, _ in sorted(model["vocab"].items(), key=lambda item: item[1])]
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre("gpt-2")
        writer.add_token_merges([" ".join(merge) if isinstance(merge, list) else merge for merge in model["merges"]])
        specials = {text: kind for text, kind in SPECIALS.items() if text not in texts}
        kinds = [CONTROL if text in SPECIALS else NORMAL for text in texts]
        writer.add_bos_token_id(len(texts) + list(specials).index("<|unused|>"))
        writer.add_add_bos_token(False)
    else:
        tokenizer = ASSETS / "tokenizers" / "llama2" / "tokenizer.model"
        if not tokenizer.is_file():
            pytest.skip("the tokenizer ../shared/assets/tokenizers/llama2 is not on this machine")
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(tokenizer))
        ids = range(pieces.vocab_size())
        texts = [pieces.id_to_piece(token) for token in ids]
        kinds = [BYTE if pieces.is_byte(at) else {0: UNKNOWN, 1: CONTROL, 2: CONTROL}.get(at, NORMAL) for at in ids]
        specials = SPECIALS
        writer.add_tokenizer_model("llama")
        writer.add_token_scores([*(pieces.get_score(token) for token in ids), *[0.0] * len(specials)])
        writer.add_bos_token_id(1)
        writer.add_add_bos_token(True)
    writer.add_token_list([*texts, *specials])
    writer.add_token_types([*kinds, *specials.values()])
    writer.add_eos_token_id(2 if name != "byte-level" else 0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


# llama.cpp takes the white space after the markers of a model whose name has phi-3 in it.
@pytest.fixture(scope="module", params=["llama", "phi-3", "byte-level"])
def vocabulary(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaVocabulary]:
    path = write_vocabulary(tmp_path_factory.mktemp("vocabulary") / "vocabulary.gguf", request.param)
    parameters = native.llama_model_default_params()
    parameters.vocab_only = True
    model = native.llama_model_load_from_file(str(path).encode(), parameters)
    assert model
    yield LlamaVocabulary(model)
    native.llama_model_free(model)


def test_ordinary_conversations_have_the_ids_of_the_whole_string(vocabulary: LlamaVocabulary) -> None:
    """A thousand for each; tests/benchmarks/compare_prompts.py does as many on each vocabulary of llama.cpp's."""
    assert different_from_whole_string(vocabulary, FOLDER, 1000) == []


def test_nobody_can_forge_a_marker_in_any_template(vocabulary: LlamaVocabulary) -> None:
    assert forged(vocabulary, FOLDER) == []


def test_exactly_one_bos_in_any_template(vocabulary: LlamaVocabulary) -> None:
    assert without_one_bos(vocabulary, FOLDER) == []
