"""vocab.json and merges.txt against the tokenizers library reading the same files."""

import json
from pathlib import Path

import pytest
import tokenizers

from convert.errors import ConvertError
from convert.tokenizers.folder import read_vocabulary
from convert.tokenizers.vocabulary import TokenType
from tests.integration.byte_level import TEXTS, write_tokenizer
from tests.unit.convert.llama_vocabulary import LlamaVocabulary
from tests.unit.convert.test_tokenizers import write_vocabulary


def write_files(folder: Path, **settings: object) -> tokenizers.Tokenizer:
    """The two files of a trained tokenizer, without its tokenizer.json."""
    oracle = write_tokenizer(folder)
    oracle.model.save(str(folder))
    (folder / "tokenizer.json").unlink()
    content = {"tokenizer_class": "GPT2Tokenizer", "eos_token": {"content": "<|endoftext|>"}} | settings
    (folder / "tokenizer_config.json").write_text(json.dumps(content))
    (folder / "added_tokens.json").write_text(json.dumps({"<|extratoken_1|>": oracle.get_vocab_size()}))
    return oracle


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_ids(tmp_path: Path, ending: str) -> None:
    oracle = write_files(tmp_path)
    text = (tmp_path / "merges.txt").read_text(encoding="utf-8")
    (tmp_path / "merges.txt").write_bytes(text.replace("\n", ending).encode())
    vocabulary = read_vocabulary(tmp_path)
    assert (vocabulary.model, vocabulary.pre) == ("gpt2", "gpt-2")
    assert vocabulary.types[0] == TokenType.CONTROL
    assert vocabulary.tokens[-1] == "<|extratoken_1|>"
    with LlamaVocabulary(write_vocabulary(tmp_path / "v.gguf", tmp_path)) as llama:
        for sample in TEXTS:
            assert llama.ids(sample) == oracle.encode(sample).ids
        assert llama.ids("<|endoftext|>", parse_special=True) == [0]


@pytest.mark.parametrize("name", ["RobertaTokenizer", None, ["GPT2Tokenizer"]])
def test_another_class_is_refused(tmp_path: Path, name: object) -> None:
    write_files(tmp_path, tokenizer_class=name)
    with pytest.raises(ConvertError, match="doesn't say that they are GPT-2's"):
        read_vocabulary(tmp_path)


def test_a_space_put_before_is_refused(tmp_path: Path) -> None:
    write_files(tmp_path, add_prefix_space=True)
    with pytest.raises(ConvertError, match="is not known to be"):
        read_vocabulary(tmp_path)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("merges.txt", b"#version: 0.2\na b c\n"),
        ("merges.txt", b"\xff\xfe"),
        ("vocab.json", b"[]"),
        ("vocab.json", b'{"a": "b"}'),
        ("vocab.json", b'{"a": 99999999}'),
    ],
)
def test_damaged_files(tmp_path: Path, file: str, content: bytes) -> None:
    write_files(tmp_path)
    (tmp_path / file).write_bytes(content)
    with pytest.raises(ConvertError, match="download it again"):
        read_vocabulary(tmp_path)
