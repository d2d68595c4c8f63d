"""Llama 3's tokenizer.model gives in llama.cpp the ids that tiktoken gives."""

import base64
import json
import random
from pathlib import Path

import pytest
import tokenizers
from tokenizers import pre_tokenizers

from convert.errors import ConvertError
from convert.tokenizers.folder import read_vocabulary
from convert.tokenizers.tiktoken_model import is_tiktoken, read_tiktoken_model, special_ids
from convert.tokenizers.vocabulary import TokenType
from tests.unit.convert.llama3_tokenizer import SPLIT, TEXTS, ranked, reference_ids, write_ranks
from tests.unit.convert.llama_vocabulary import LlamaVocabulary
from tests.unit.convert.test_tokenizers import write_vocabulary


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "model"
    folder.mkdir()
    write_ranks(folder / "tokenizer.model", ranked())
    return folder


def test_ids_are_tiktoken_s(folder: Path, tmp_path: Path) -> None:
    path = write_vocabulary(tmp_path / "vocabulary.gguf", folder)
    with LlamaVocabulary(path) as vocabulary:
        for text in TEXTS:
            assert vocabulary.ids(text) == reference_ids(text, ranked()), text
        n_ranks = len(ranked())
        assert vocabulary.ids("<|begin_of_text|>a<|eot_id|>", parse_special=True)[::2] == [n_ranks, n_ranks + 9]


def test_ids_are_those_of_the_tokenizers_library_with_these_merges(folder: Path) -> None:
    vocabulary = read_vocabulary(folder)
    assert vocabulary.merges is not None
    merges = [tuple(merge.split(" ")) for merge in vocabulary.merges]
    numbers = {text: number for number, text in enumerate(vocabulary.tokens)}
    oracle = tokenizers.Tokenizer(tokenizers.models.BPE(numbers, merges, ignore_merges=True))
    oracle.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(tokenizers.Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    for text in TEXTS:
        assert oracle.encode(text, add_special_tokens=False).ids == reference_ids(text, ranked()), text


def test_special_tokens_of_both_llama_3(folder: Path) -> None:
    first = len(ranked())
    vocabulary = read_tiktoken_model(folder / "tokenizer.model")
    special = vocabulary.tokens[first:]
    assert len(special) == len(set(special)) == 256
    assert set(vocabulary.types[first:]) == {TokenType.CONTROL}
    assert special[:11] == (
        "<|begin_of_text|>", "<|end_of_text|>", "<|reserved_special_token_0|>", "<|reserved_special_token_1|>",
        "<|reserved_special_token_2|>", "<|reserved_special_token_3|>", "<|start_header_id|>", "<|end_header_id|>",
        "<|reserved_special_token_4|>", "<|eot_id|>", "<|reserved_special_token_5|>",
    )  # fmt: skip
    assert special[255] == "<|reserved_special_token_250|>"
    assert special_ids(folder / "tokenizer.model") == {
        "bos_token_id": first, "eos_token_id": [first + 1, first + 9]
    }  # fmt: skip
    (folder / "params.json").write_text(json.dumps({"use_scaled_rope": True}))
    special = read_tiktoken_model(folder / "tokenizer.model").tokens[first:]
    assert len(special) == len(set(special)) == 256
    assert special[4:12] == (
        "<|finetune_right_pad_id|>", "<|reserved_special_token_2|>", "<|start_header_id|>", "<|end_header_id|>",
        "<|eom_id|>", "<|eot_id|>", "<|python_tag|>", "<|reserved_special_token_3|>",
    )  # fmt: skip
    assert special[255] == "<|reserved_special_token_247|>"
    assert special_ids(folder / "tokenizer.model")["eos_token_id"] == [first + 1, first + 9, first + 8]


def test_every_way_to_make_a_token_is_a_merge(tmp_path: Path) -> None:
    """As in transformers' own file of Llama 3; the ways in the order of the ranks of their halves."""
    tokens = [bytes([byte]) for byte in range(256)] + [b"bc", b"ab", b"abc"]
    vocabulary = read_tiktoken_model(write_ranks(tmp_path / "tokenizer.model", tokens))
    assert vocabulary.merges == ("b c", "a b", "a bc", "ab c")


def test_it_is_told_from_sentencepiece(folder: Path, tmp_path: Path) -> None:
    assert is_tiktoken(folder / "tokenizer.model")
    for name, content in {"empty": b"", "pieces": b"\n\x0e\n\x05<unk>", "text": b"hello world\n"}.items():
        (tmp_path / name).write_bytes(content)
        assert not is_tiktoken(tmp_path / name)
    assert not is_tiktoken(tmp_path / "absent")


def test_tokenizer_json_says_more(folder: Path) -> None:
    model = {"type": "BPE", "vocab": {"a": 0, "b": 1}, "merges": []}
    steps = {"type": "ByteLevel", "add_prefix_space": False}
    (folder / "tokenizer.json").write_text(json.dumps({"model": model, "pre_tokenizer": steps}))
    assert read_vocabulary(folder).tokens == ("a", "b")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        pytest.param(lambda lines: lines[:100], "no token stands for the single byte", id="cut at a line"),
        pytest.param(lambda lines: [*lines[:300], lines[300][:3]], "line 301 doesn't give the rank 300", id="cut"),
        pytest.param(lambda lines: [*lines[:9], *lines[10:]], "line 10 doesn't give the rank 9", id="a line lost"),
        pytest.param(lambda lines: [*lines, lines[3].split()[0] + b" 700"], "have the same token", id="twice"),
        pytest.param(lambda lines: [*lines, b"QQ=Q 700"], "is not a valid tiktoken", id="not base64"),
        pytest.param(lambda lines: [*lines, b" 700"], "rank 700 has 0 bytes", id="nothing"),
        pytest.param(
            lambda lines: [*lines, base64.b64encode(bytes(300)) + b" 700"], "rank 700 has 300 bytes", id="long"
        ),
        pytest.param(lambda lines: [*lines, b"QUJD " + b"9" * 5000], "line 701 doesn't give", id="huge rank"),
        pytest.param(lambda lines: [lines[0]] * (3 << 20), "larger than 16 MiB", id="huge"),
    ],
)
def test_damage_is_one_sentence(folder: Path, change: object, expected: str) -> None:
    path = folder / "tokenizer.model"
    assert callable(change)
    path.write_bytes(b"\n".join(change(path.read_bytes().splitlines())))
    with pytest.raises(ConvertError, match=expected) as caught:
        read_vocabulary(folder)
    assert "\n" not in str(caught.value)


def test_line_ends_of_windows_do_no_harm(folder: Path) -> None:
    path = folder / "tokenizer.model"
    expected = read_vocabulary(folder)
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_vocabulary(folder) == expected


def test_random_damage(folder: Path) -> None:
    path = folder / "tokenizer.model"
    good = path.read_bytes()
    chance = random.Random(5)
    refused = 0
    for _ in range(200):
        data = bytearray(good)
        data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        try:
            read_vocabulary(folder)
        except ConvertError:
            refused += 1
    assert refused > 50
