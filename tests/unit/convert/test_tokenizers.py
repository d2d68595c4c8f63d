"""Token ids of llama.cpp on our vocabularies against those of the libraries that trained them."""

import itertools
import json
import random
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sentencepiece
import tokenizers

from convert.errors import ConvertError
from convert.gguf_writer import write_gguf
from convert.tokenizers.folder import read_vocabulary
from convert.tokenizers.sentencepiece_model import read_sentencepiece_model
from convert.tokenizers.special_tokens import read_special_tokens
from convert.tokenizers.tokenizer_json import read_tokenizer_json
from convert.tokenizers.tokenizer_json_bpe import read_byte_level
from convert.tokenizers.vocabulary import TokenType, Vocabulary, fitted, token_ids
from convert.vocabulary_keys import vocabulary_keys
from tests.conftest import ASSETS
from tests.unit.convert.llama_vocabulary import LlamaVocabulary

LETTERS = "abc xyz  \n\t'.,!?#0123456789éñßøœ한국어日本語中文😀🦙АБвгд\u200d\u0301▁<>|/\\\"ÀΩ"


def asset(name: str) -> Path:
    folder = ASSETS / name
    if not folder.is_dir():
        pytest.skip(f"../shared/assets/{name} is not on this machine")
    return folder


def texts() -> list[str]:
    """A few thousand: prose in several alphabets, questions, and random mixtures of awkward characters."""
    rng = random.Random(11)
    found = ["", " ", "  ", "\n", " \n x", "I've I'LL we'Re 'tis", "3 33 333 3333 33333", "a  b   c    d\n\n\n e\t\tf"]
    found += ["".join(rng.choices(LETTERS, k=rng.randint(1, 40))) for _ in range(1500)]
    wiki = ASSETS / "text" / "wiki.test.raw"
    if wiki.is_file():
        found += [line for line in wiki.read_text(encoding="utf-8").splitlines()[:1200] if line]
    tasks = ASSETS / "data" / "seed_tasks.jsonl"
    if tasks.is_file():
        found += [json.loads(line)["instruction"] for line in tasks.read_text(encoding="utf-8").splitlines()]
    return found


def write_vocabulary(target: Path, folder: Path, vocabulary: Vocabulary | None = None) -> Path:
    """A GGUF without weights."""
    vocabulary = vocabulary or read_vocabulary(folder)
    vocabulary = fitted(vocabulary, len(vocabulary.tokens))
    special = read_special_tokens(folder, {}, vocabulary)
    keys = {"llama.vocab_size": len(vocabulary.tokens), **vocabulary_keys(vocabulary, special)}
    write_gguf(target, "llama", keys, [], lambda done, tensor: None)
    return target


def assert_same_ids(path: Path, encode: Callable[[str], list[int]], samples: list[str]) -> None:
    with LlamaVocabulary(path) as llama:
        differing = [sample for sample in samples if llama.ids(sample) != encode(sample)]
    assert not differing, f"{len(differing)} of {len(samples)} texts differ, the first is {differing[0]!r}"


def test_real_spm_style_without_bytes(tiny_stories: Path, tmp_path: Path) -> None:
    """Its tokens hold inner and trailing ▁; characters outside its alphabet have no token in llama.cpp."""
    oracle = tokenizers.Tokenizer.from_file(str(tiny_stories / "tokenizer.json"))
    alphabet = {token for token in oracle.get_vocab() if len(token) == 1} - {"▁"} | {" "}
    samples = ["".join(filter(alphabet.__contains__, sample)) for sample in texts()]
    path = write_vocabulary(tmp_path / "v.gguf", tiny_stories)
    assert sum(map(len, samples)) > 100_000
    assert_same_ids(path, lambda text: oracle.encode(text, add_special_tokens=False).ids, samples)
    with LlamaVocabulary(path) as llama:
        assert llama.ids("Once upon a time", special=True) == oracle.encode("Once upon a time").ids
        assert llama.ids("<|end_story|>", parse_special=True) == [2]
        assert 2 not in llama.ids("|end_story|")


def test_real_spm_style_json(tmp_path: Path) -> None:
    folder = asset("tokenizers/tinyllama")
    oracle = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    oracle.no_truncation()
    assert_same_ids(
        write_vocabulary(tmp_path / "v.gguf", folder),
        lambda text: oracle.encode(text, add_special_tokens=False).ids,
        texts(),
    )


@pytest.mark.parametrize("name", ["llama2", "minueza-32m-chat"])
def test_real_sentencepiece_models(tmp_path: Path, name: str) -> None:
    folder = asset(f"tokenizers/{name}")
    oracle = sentencepiece.SentencePieceProcessor(str(folder / "tokenizer.model"))
    vocabulary = read_sentencepiece_model(folder / "tokenizer.model")
    assert list(vocabulary.tokens) == [oracle.IdToPiece(index) for index in range(oracle.GetPieceSize())]
    assert list(vocabulary.scores or ()) == [oracle.GetScore(index) for index in range(oracle.GetPieceSize())]
    for index, kind in enumerate(vocabulary.types):
        assert oracle.IsControl(index) == (kind == TokenType.CONTROL)
        assert oracle.IsByte(index) == (kind == TokenType.BYTE)
        assert oracle.IsUnknown(index) == (kind == TokenType.UNKNOWN)
    assert_same_ids(write_vocabulary(tmp_path / "v.gguf", folder), oracle.EncodeAsIds, texts())


def test_added_tokens_of_a_sentencepiece_model(tmp_path: Path) -> None:
    folder = asset("tokenizers/minueza-32m-chat")
    vocabulary = read_vocabulary(folder)
    assert vocabulary.tokens[32000:] == ("<|im_end|>", "<|im_start|>")
    assert vocabulary.types[32000:] == (TokenType.CONTROL, TokenType.CONTROL)
    special = read_special_tokens(folder, {}, vocabulary)
    assert special.ids == {"bos_token_id": 1, "eos_token_id": 32000, "unknown_token_id": 0, "padding_token_id": 2}
    assert (special.add_bos, special.add_eos) == (False, False)
    assert (special.chat_template or "").startswith("{% for message in messages %}")
    with LlamaVocabulary(write_vocabulary(tmp_path / "v.gguf", folder)) as llama:
        assert llama.ids("<|im_start|>", parse_special=True)[-1] == 32001
        assert 32001 not in llama.ids("<|im_start|>")


def test_real_byte_level(tmp_path: Path) -> None:
    """Its added tokens are runs of spaces, found before the text is cut into words."""
    folder = asset("tokenizers/gpt-neox-20b")
    oracle = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    vocabulary = read_vocabulary(folder)
    assert (vocabulary.model, vocabulary.pre, len(vocabulary.tokens)) == ("gpt2", "gpt-2", 50277)
    # It composes characters first (NFC), which llama.cpp leaves to who writes them.
    samples = [sample for sample in texts() if oracle.normalizer.normalize_str(sample) == sample]
    path = write_vocabulary(tmp_path / "v.gguf", folder)
    assert_same_ids(path, lambda text: oracle.encode(text, add_special_tokens=False).ids, samples)


LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
CAPITALS_OR_MARKS = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]"
SMALL_OR_MARKS = r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
TEKKEN = (
    rf"[^\r\n\p{{L}}\p{{N}}]?{CAPITALS_OR_MARKS}*{SMALL_OR_MARKS}+|[^\r\n\p{{L}}\p{{N}}]?{CAPITALS_OR_MARKS}+"
    rf"{SMALL_OR_MARKS}*|\p{{N}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
ENDING = "(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
GPT4O = TEKKEN.replace("+|[", f"+{ENDING}|[").replace(r"]*|\p{N}", rf"]*{ENDING}|\p{{N}}{{1,3}}")
PRE = tokenizers.pre_tokenizers
BYTES = PRE.ByteLevel(add_prefix_space=False, use_regex=False)
RULES = {
    "gpt-2": PRE.ByteLevel(add_prefix_space=False),
    "smollm": PRE.Sequence([PRE.Digits(individual_digits=True), PRE.ByteLevel(add_prefix_space=False)]),
    "llama-bpe": PRE.Sequence([PRE.Split(tokenizers.Regex(LLAMA3), "isolated"), BYTES]),
    "dbrx": PRE.Sequence([PRE.Split(tokenizers.Regex(LLAMA3), "isolated"), BYTES]),
    "qwen2": PRE.Sequence([PRE.Split(tokenizers.Regex(LLAMA3.replace("{1,3}", "")), "isolated"), BYTES]),
}


@pytest.mark.parametrize("rule", RULES)
def test_rules_of_byte_level_tokenizers(tmp_path: Path, rule: str) -> None:
    """A tokenizer trained here for each rule, so that no rule is only believed."""
    oracle = tokenizers.Tokenizer(tokenizers.models.BPE(ignore_merges=rule == "llama-bpe"))
    oracle.pre_tokenizer = RULES[rule]
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=1500,
        special_tokens=["<|end|>"],
        initial_alphabet=PRE.ByteLevel.alphabet(),
        show_progress=False,
    )
    samples = texts()
    oracle.train_from_iterator(samples, trainer)
    oracle.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "tokenizer_config.json").write_text('{"eos_token": "<|end|>"}')
    vocabulary, _ = read_tokenizer_json(tmp_path / "tokenizer.json")
    assert vocabulary.pre == rule
    path = write_vocabulary(tmp_path / "v.gguf", tmp_path)
    assert_same_ids(path, lambda text: oracle.encode(text, add_special_tokens=False).ids, samples)


@pytest.mark.parametrize(("rule", "pattern"), [("tekken", TEKKEN), ("gpt-4o", GPT4O)])
def test_rules_that_llama_cpp_has_for_plain_letters(tmp_path: Path, rule: str, pattern: str) -> None:
    """Its capitals are A to Z, and it knows no marks: said, and the same without such letters."""
    oracle = tokenizers.Tokenizer(tokenizers.models.BPE(ignore_merges=rule == "tekken"))
    oracle.pre_tokenizer = PRE.Sequence([PRE.Split(tokenizers.Regex(pattern), "isolated"), BYTES])
    alphabet = PRE.ByteLevel.alphabet()
    trainer = tokenizers.trainers.BpeTrainer(vocab_size=1500, initial_alphabet=alphabet, show_progress=False)
    samples = texts()
    marked = "cafe\u0301s"
    oracle.train_from_iterator([*samples, *[marked] * 1000], trainer)
    oracle.save(str(tmp_path / "tokenizer.json"))
    vocabulary, _ = read_tokenizer_json(tmp_path / "tokenizer.json")
    assert vocabulary.pre == rule
    assert "outside A to Z" in vocabulary.warnings[0]
    path = write_vocabulary(tmp_path / "v.gguf", tmp_path)
    assert_same_ids(
        path,
        lambda text: oracle.encode(text, add_special_tokens=False).ids,
        [text for text in samples if "\u0301" not in text],
    )
    with LlamaVocabulary(path) as llama:
        assert llama.ids(marked) != oracle.encode(marked, add_special_tokens=False).ids


def test_merges_ignored_or_not_is_the_same_where_they_lead_to_every_word() -> None:
    """Qwen2's rule is known without ignored merges and Tekken's with them only."""
    split = {"type": "Split", "pattern": {"Regex": LLAMA3.replace("{1,3}", "")}, "behavior": "Isolated"}
    tokenizer = {"model": {"type": "BPE", "ignore_merges": True}, "pre_tokenizer": split}
    assert read_byte_level(tokenizer, ["a", "b", "c", "bc", "abc"], [("b", "c"), ("a", "bc")]).pre == "qwen2"
    with pytest.raises(ConvertError, match="not known to be one of llama"):
        read_byte_level(tokenizer, ["a", "b", "c", "bc", "ab", "abc"], [("b", "c"), ("a", "b"), ("ab", "c")])


def test_endless_tokens_take_no_time(tmp_path: Path) -> None:
    """Merging a token of 20,000 characters would take a minute."""
    begun = time.monotonic()
    long = "ab" * 10_000
    split = {"type": "Split", "pattern": {"Regex": LLAMA3.replace("{1,3}", "")}, "behavior": "Isolated"}
    tokenizer = {"model": {"type": "BPE", "ignore_merges": True}, "pre_tokenizer": split}
    with pytest.raises(ConvertError, match="not known to be one of llama"):
        read_byte_level(tokenizer, ["a", "b", "ab", long], [("a", "b"), (long[:-2], "ab")])
    folder = spm_json(tmp_path, ["<unk>", "a", "b", "ab", long, long + "b"], [["a", "b"], [long[:-2], "ab"]])
    assert any("put together 2 of the tokenizer's 6 tokens" in warning for warning in read_vocabulary(folder).warnings)
    assert time.monotonic() - begun < 40


def test_unknown_rules_are_refused() -> None:
    for part in (
        {"type": "ByteLevel", "add_prefix_space": True},
        {"type": "Split", "pattern": {"Regex": r"\w+"}, "behavior": "Isolated"},
        {"type": "Whitespace"},
    ):
        tokenizer = {"model": {"type": "BPE"}, "pre_tokenizer": part}
        with pytest.raises(ConvertError, match="not known to be one of llama"):
            read_byte_level(tokenizer, ["a"], [])
    lowercase = {"model": {"type": "BPE"}, "pre_tokenizer": {"type": "ByteLevel"}, "normalizer": {"type": "Lowercase"}}
    with pytest.raises(ConvertError, match="rewrites text by 'Lowercase'"):
        read_byte_level(lowercase, ["a"], [])


def test_nothing_is_added_where_no_file_says_so(tmp_path: Path) -> None:
    """Of this rule llama.cpp would begin every text with a token (SmolLM3's files don't)."""
    oracle = tokenizers.Tokenizer(
        tokenizers.models.BPE(vocab={"a": 0, "aa": 1, "<|begin|>": 2}, merges=[("a", "a")], ignore_merges=True)
    )
    oracle.pre_tokenizer = RULES["llama-bpe"]
    oracle.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "tokenizer_config.json").write_text('{"bos_token": "<|begin|>"}')
    special = read_special_tokens(tmp_path, {}, read_vocabulary(tmp_path))
    assert (special.add_bos, special.add_eos) == (False, False)
    with LlamaVocabulary(write_vocabulary(tmp_path / "v.gguf", tmp_path)) as llama:
        assert llama.ids("aa", special=True) == [1]


def test_user_defined_pieces_of_a_sentencepiece_model(tmp_path: Path) -> None:
    """Gemma's runs of spaces and line ends are such."""
    samples = [text for text in texts() if "▁" not in text]
    defined = ["▁▁", "▁▁▁▁", "\n\n", "<b>"]
    sentencepiece.SentencePieceTrainer.Train(
        sentence_iterator=iter(samples),
        model_prefix=str(tmp_path / "tokenizer"),
        model_type="bpe",
        vocab_size=1000,
        byte_fallback=True,
        character_coverage=0.99,
        user_defined_symbols=defined,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
        split_by_whitespace=True,
        minloglevel=2,
    )
    oracle = sentencepiece.SentencePieceProcessor(str(tmp_path / "tokenizer.model"))
    path = write_vocabulary(tmp_path / "v.gguf", tmp_path)
    samples += ["<b>a   b</b>\n\n\n  x     y", "a    b"]
    assert_same_ids(path, oracle.EncodeAsIds, samples)
    assert all(oracle.PieceToId(text) in oracle.EncodeAsIds("a    b  c\n\n<b>") for text in defined)


def test_tokens_that_swallow_spaces_are_told(tmp_path: Path) -> None:
    """Phi-3's do."""
    token = {"content": "<|user|>", "special": True, "rstrip": True}
    vocabulary = read_vocabulary(small_folder(tmp_path, {"added_tokens_decoder": {"4": token}}))
    assert any("After 1 of its added tokens (as '<|user|>')" in warning for warning in vocabulary.warnings)
    token["rstrip"] = False
    vocabulary = read_vocabulary(small_folder(tmp_path, {"added_tokens_decoder": {"4": token}}))
    assert vocabulary.tokens[4] == "<|user|>"
    assert not any("added tokens" in warning for warning in vocabulary.warnings)


def infill_folder(folder: Path, names: tuple[str, ...]) -> Path:
    return small_folder(
        folder, {}, ("<unk>", "<s>", "</s>", *names, *(f"a{index}" for index in range(32013 - len(names))))
    )


def test_infill_tokens_are_known_by_their_text(tmp_path: Path) -> None:
    """A vocabulary of 32016 is CodeLlama's, or one of 32000 that was padded to a multiple of 16."""
    names = ("▁<PRE>", "▁<SUF>", "▁<MID>", "▁<EOT>")
    for folder, infill in ((tmp_path / "code", names), (tmp_path / "padded", ())):
        folder.mkdir()
        vocabulary = read_vocabulary(infill_folder(folder, infill))
        assert len(vocabulary.tokens) == 32016
        ids = read_special_tokens(folder, {}, vocabulary).ids
        keys = ("prefix_token_id", "suffix_token_id", "middle_token_id", "eot_token_id")
        assert [ids.get(key) for key in keys] == ([3, 4, 5, 6] if infill else [None] * 4)


def test_gemma_s_json(tmp_path: Path) -> None:
    """Spaces are replaced first, so nothing is split at one; no space is put before the text."""
    tokenizer = json.loads((asset("tokenizers/tinyllama") / "tokenizer.json").read_text(encoding="utf-8"))
    steps = {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}
    split = {"type": "Split", "pattern": {"String": " "}, "behavior": "MergedWithPrevious", "invert": False}
    changed = tokenizer | {"normalizer": steps, "pre_tokenizer": split, "truncation": None}
    (tmp_path / "tokenizer.json").write_text(json.dumps(changed))
    oracle = tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    vocabulary = read_vocabulary(tmp_path)
    assert (vocabulary.model, vocabulary.add_space_prefix) == ("llama", False)
    path = write_vocabulary(tmp_path / "v.gguf", tmp_path, vocabulary)
    assert_same_ids(path, lambda text: oracle.encode(text, add_special_tokens=False).ids, texts()[:2000])


def spm_json(folder: Path, tokens: list[str], merges: list[Any], **changes: Any) -> Path:
    tokenizer = {
        "model": {"type": "BPE", "vocab": {t: i for i, t in enumerate(tokens)}, "merges": merges, "unk_token": "<unk>"},
        "normalizer": {"type": "Replace", "pattern": {"String": " "}, "content": "▁"},
    }
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer | changes))
    return folder


def test_merges_that_scores_can_not_express_are_told(tmp_path: Path) -> None:
    """ "bc" is merged before "ab" can be, so "abc" is only made where llama.cpp joins "a" and "bc"."""
    tokens = ["<unk>", "a", "b", "c", "▁", "bc", "ab", "abc"]
    spm_json(tmp_path, tokens, [["b", "c"], ["a", "b"], ["ab", "c"]])
    vocabulary = read_vocabulary(tmp_path)
    assert any("put together 1 of the tokenizer's 8 tokens" in warning for warning in vocabulary.warnings)
    assert any("has none of the byte tokens" in warning for warning in vocabulary.warnings)
    oracle = tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    with LlamaVocabulary(write_vocabulary(tmp_path / "v.gguf", tmp_path)) as llama:
        assert (oracle.encode("abc").ids, llama.ids("abc")) == ([1, 5], [7])


def test_space_prefix_comes_from_the_normalizer(tmp_path: Path) -> None:
    tokens = ["<unk>", "a", "▁"]
    assert read_vocabulary(spm_json(tmp_path, tokens, [])).add_space_prefix is False
    steps = [{"type": "Prepend", "prepend": "▁"}, {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]
    folder = spm_json(tmp_path, tokens, [], normalizer={"type": "Sequence", "normalizers": steps})
    assert read_vocabulary(folder).add_space_prefix is True


@pytest.mark.parametrize(("scheme", "split"), list(itertools.product(("first", "always", "never"), (False, True))))
def test_metaspace_is_the_same_or_said_to_differ(tmp_path: Path, scheme: str, split: bool) -> None:
    tokenizer = json.loads((asset("tokenizers/tinyllama") / "tokenizer.json").read_text(encoding="utf-8"))
    part = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": scheme, "split": split}
    changed = tokenizer | {"normalizer": None, "pre_tokenizer": part, "truncation": None}
    (tmp_path / "tokenizer.json").write_text(json.dumps(changed))
    oracle = tokenizers.Tokenizer.from_file(str(tmp_path / "tokenizer.json"))
    vocabulary = read_vocabulary(tmp_path)
    samples = texts()[:1000]
    with LlamaVocabulary(write_vocabulary(tmp_path / "v.gguf", tmp_path, vocabulary)) as llama:
        differing = [text for text in samples if llama.ids(text) != oracle.encode(text, add_special_tokens=False).ids]
    told = " ".join(vocabulary.warnings)
    assert ("begin with a space" in told) == (scheme != "never")
    assert ("keeps words apart" in told) == split
    assert bool(differing) == bool(told)
    if not split:
        assert all(text.startswith((" ", "▁")) for text in differing)


BAD_JSON = {
    "kind": ({"model": {"type": "Unigram"}}, "of the kind Unigram"),
    "no model": ({"model": 5}, "of the kind None"),
    "no vocabulary": ({"model": {"type": "BPE"}}, "is not a valid tokenizer"),
    "huge id": ({"model": {"type": "BPE", "vocab": {"a": 1 << 40}}}, "impossible numbers"),
    "negative id": ({"model": {"type": "BPE", "vocab": {"a": -1, "b": 0}}}, "impossible numbers"),
    "id twice": ({"model": {"type": "BPE", "vocab": {"a": 0, "b": 0}}}, "given to two tokens"),
    "id text": ({"model": {"type": "BPE", "vocab": {"a": "0"}}}, "is not a valid tokenizer"),
    "merge": ({"model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["a"]}}, "is not a valid tokenizer"),
    "merges": ({"model": {"type": "BPE", "vocab": {"a": 0}, "merges": {"a": 1}}}, "is not a valid tokenizer"),
    "added": ({"model": {"type": "BPE", "vocab": {"a": 0}}, "added_tokens": [5]}, "is not a valid tokenizer"),
    "no spaces": ({"model": {"type": "BPE", "vocab": {"a": 0}}}, "neither byte-level nor of SentencePiece's manner"),
}


@pytest.mark.parametrize("name", BAD_JSON)
def test_bad_tokenizer_json(tmp_path: Path, name: str) -> None:
    content, expected = BAD_JSON[name]
    (tmp_path / "tokenizer.json").write_text(json.dumps(content))
    with pytest.raises(ConvertError, match=expected):
        read_vocabulary(tmp_path)


def field(number: int, value: bytes | int | float) -> bytes:
    """One field of a protocol buffer."""

    def varint(n: int) -> bytes:
        return bytes([n]) if n < 0x80 else bytes([n & 0x7F | 0x80]) + varint(n >> 7)

    if isinstance(value, float):
        return varint(number << 3 | 5) + struct.pack("<f", value)
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    return varint(number << 3 | 2) + varint(len(value)) + value


PIECE = field(1, field(1, b"a") + field(2, -1.0))
BPE = field(2, field(3, 2))
PLAIN = field(3, field(4, 0))


def test_fields_of_a_small_model(tmp_path: Path) -> None:
    path = tmp_path / "tokenizer.model"
    unknown = field(1, field(1, b"<unk>") + field(3, 2))
    path.write_bytes(unknown + PIECE + field(99, b"later") + field(98, 5) + BPE + field(3, field(3, 0) + field(4, 0)))
    vocabulary = read_sentencepiece_model(path)
    assert vocabulary.tokens == ("<unk>", "a")
    assert vocabulary.scores == (0.0, -1.0)
    assert vocabulary.types == (TokenType.UNKNOWN, TokenType.NORMAL)
    assert vocabulary.add_space_prefix is False
    assert vocabulary.warnings == ()


BAD_MODELS = {
    "empty": (b"", "is empty"),
    "text": (b"hello, world\n", "is not a SentencePiece model"),
    "unigram": (PIECE, "of the kind unigram"),
    "unigram said": (PIECE + field(2, field(3, 1)), "of the kind unigram"),
    "cut": (PIECE[:-2], "a field is longer than what contains it"),
    "endless number": (b"\xff" * 20, "a number of more than ten bytes"),
    "wire type": (b"\x0b", "wire type 3"),
    "piece type": (field(1, field(1, b"a") + field(3, 9)) + BPE, "is not a SentencePiece model"),
    "not utf-8": (field(1, field(1, b"\xff")) + BPE, "is not a SentencePiece model"),
    "score": (field(1, field(1, b"a") + field(2, b"abc")) + BPE, "is not a SentencePiece model"),
    "raw spaces": (PIECE + BPE + field(3, field(4, 0) + field(5, 0)), "escape_whitespaces"),
}


@pytest.mark.parametrize("name", BAD_MODELS)
def test_bad_sentencepiece_models(tmp_path: Path, name: str) -> None:
    content, expected = BAD_MODELS[name]
    path = tmp_path / "tokenizer.model"
    path.write_bytes(content)
    with pytest.raises(ConvertError) as caught:
        read_sentencepiece_model(path)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def test_random_damage_to_a_model(tmp_path: Path) -> None:
    good = PIECE * 20 + BPE + PLAIN
    rng = random.Random(2)
    path = tmp_path / "tokenizer.model"
    refused = 0
    for _ in range(400):
        content = bytearray(good)
        for _ in range(rng.randint(1, 3)):
            content[rng.randrange(len(content))] = rng.randrange(256)
        path.write_bytes(content)
        try:
            read_sentencepiece_model(path)
        except ConvertError:
            refused += 1
    assert 100 < refused < 400


def small_folder(
    folder: Path, settings: dict[str, Any], tokens: tuple[str, ...] = ("<unk>", "<s>", "</s>", "a")
) -> Path:
    pieces = b"".join(field(1, field(1, t.encode()) + (field(3, 3) if t.endswith("s>") else b"")) for t in tokens)
    (folder / "tokenizer.model").write_bytes(pieces + BPE + PLAIN)
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    return folder


def test_numbers_of_early_conversions_are_corrected(tmp_path: Path) -> None:
    folder = small_folder(tmp_path, {"bos_token": "", "eos_token": "", "tokenizer_class": "LLaMATokenizer"})
    special = read_special_tokens(folder, {"bos_token_id": 0, "eos_token_id": 1}, read_vocabulary(folder))
    assert (special.ids["bos_token_id"], special.ids["eos_token_id"]) == (1, 2)
    assert "corrected" in special.warnings[0]


def test_several_ends_of_an_answer(tmp_path: Path) -> None:
    folder = small_folder(tmp_path, {"bos_token": {"content": "<s>"}, "eos_token": "</s>"})
    (tmp_path / "generation_config.json").write_text('{"eos_token_id": [2, 3, 99]}')
    special = read_special_tokens(folder, {}, read_vocabulary(folder))
    assert special.ids == {"bos_token_id": 1, "eos_token_id": 2, "eot_token_id": 3}


def test_chat_templates(tmp_path: Path) -> None:
    several = [{"name": "tool", "template": "t"}, {"name": "default", "template": "d"}]
    folder = small_folder(tmp_path, {"chat_template": several})
    special = read_special_tokens(folder, {}, read_vocabulary(folder))
    assert special.chat_template == "d"
    assert "not tool" in special.warnings[0]
    (folder / "chat_template.jinja").write_text("from the file")
    assert read_special_tokens(folder, {}, read_vocabulary(folder)).chat_template == "from the file"


def test_padding_and_its_limits(tmp_path: Path) -> None:
    folder = small_folder(tmp_path, {})
    (folder / "added_tokens.json").write_text('{"[PAD]": 4}')
    vocabulary = read_vocabulary(folder)
    assert (vocabulary.tokens[4], vocabulary.types[4]) == ("[PAD]", TokenType.CONTROL)
    fit = fitted(vocabulary, 7)
    assert fit.tokens[4:] == ("[PAD]", "[PAD5]", "[PAD6]")
    assert fit.types[5:] == (TokenType.UNUSED, TokenType.UNUSED)
    assert token_ids(fit)["[PAD6]"] == 6
    with pytest.raises(ConvertError, match=r"has 5 tokens but the weights have 4 rows.*added_tokens\.json"):
        fitted(vocabulary, 4)


def test_a_token_for_pictures_may_have_no_row(tmp_path: Path) -> None:
    """google/gemma-3-1b-it: 262,145 tokens, 262,144 rows."""
    folder = small_folder(tmp_path, {"added_tokens_decoder": {"4": {"content": "<image_soft_token>", "special": True}}})
    assert fitted(read_vocabulary(folder), 5).tokens[4] == "<image_soft_token>"
    fit = fitted(read_vocabulary(folder), 4)
    assert fit.tokens == ("<unk>", "<s>", "</s>", "a")
    assert (len(fit.types), len(fit.scores or ())) == (4, 4)
    with pytest.raises(ConvertError, match="has 5 tokens but the weights have 3 rows"):
        fitted(read_vocabulary(folder), 3)


def test_added_tokens_that_can_not_be(tmp_path: Path) -> None:
    for content in ('{"x": -1}', '{"x": 1000000000}', '{"x": "1"}', '{"": 5}'):
        folder = small_folder(tmp_path, {})
        (folder / "added_tokens.json").write_text(content)
        with pytest.raises(ConvertError, match=r"added token|impossible place"):
            read_vocabulary(folder)


def test_two_tokens_of_one_text_are_refused(tmp_path: Path) -> None:
    """llama.cpp would end the process."""
    folder = small_folder(tmp_path, {}, ("<unk>", "a", "a"))
    with pytest.raises(ConvertError, match="the token 'a' twice, at 1 and 2"):
        fitted(read_vocabulary(folder), 3)


def test_no_tokenizer(tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match=r"has no tokenizer \(tokenizer\.model or tokenizer\.json\)"):
        read_vocabulary(tmp_path)
