"""Llama 3's tokenizer.model as Meta writes it, small and trained in the test, and what tiktoken makes of a text."""

import base64
import itertools
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import regex
import tokenizers
from tokenizers import pre_tokenizers

# The expression in Llama 3's tokenizer.json, and in Meta's code.
SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
TEXTS = (
    "",
    " ",
    "Hello world",
    "  leading and  multiple   spaces, trailing 12   ",
    "hello, world!! ...ok (555) 123-4567 ext. 89 12345678",
    "I'm sure you'll see WE'LL DON'T",
    "tabs\there\nnewline 42\r\n\r\n\n  indented\n\t\tdeep",
    "Der Mörder saß 1999 an der Straße; ça coûte 5€ à Zürich.",
    "日本語のテキスト。漢字とかなと１２３。 м and мир",
    "🙂🙃 family 👩‍👩‍👧",
    "abababababab aaaaaaaaaaaaa the these theses",
    "<|eot_id|> as text",
)


@cache
def ranked(vocab_size: int = 700) -> tuple[bytes, ...]:
    """Tokens as bytes in the order of their ranks, of a BPE over bytes trained on this folder."""
    trained = tokenizers.Tokenizer(tokenizers.models.BPE())
    trained.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(tokenizers.Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=vocab_size, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    lines = [path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parent.glob("*.py"))[:4]]
    trained.train_from_iterator([*TEXTS * 3, *lines], trainer)
    numbers = trained.get_vocab()
    byte_of = {letter: value for value, letter in _letters()}
    return tuple(bytes(byte_of[letter] for letter in text) for text in sorted(numbers, key=lambda text: numbers[text]))


def _letters() -> list[tuple[int, str]]:
    """Each byte with its letter, as the library itself shows them for text; what no text has comes last."""
    step = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    shown: dict[int, str] = {}
    for text in (*map(chr, range(0x800)), "\u0800", *map(chr, range(0x1000, 0x10000, 0x800)), "\U00010000"):
        if not "\ud800" <= text <= "\udfff":
            shown |= dict(zip(text.encode(), step.pre_tokenize_str(text)[0][0], strict=True))
    left = sorted(set(pre_tokenizers.ByteLevel.alphabet()) - set(shown.values()))
    return [*shown.items(), *zip((byte for byte in range(256) if byte not in shown), left, strict=True)]


def write_ranks(path: Path, tokens: Sequence[bytes]) -> Path:
    lines = [base64.b64encode(token) + b" %d\n" % rank for rank, token in enumerate(tokens)]
    path.write_bytes(b"".join(lines))
    return path


def reference_ids(text: str, tokens: Sequence[bytes]) -> list[int]:
    """tiktoken's rule: a word that is a token is that token; otherwise join the two neighbours of the lowest rank."""
    ranks = {token: rank for rank, token in enumerate(tokens)}
    ids = []
    for word in regex.findall(SPLIT, text):
        data = word.encode()
        parts = [data] if data in ranks else [bytes([byte]) for byte in data]
        while len(parts) > 1:
            rank, at = min((ranks.get(a + b, len(tokens)), at) for at, (a, b) in enumerate(itertools.pairwise(parts)))
            if rank == len(tokens):
                break
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        ids += [ranks[part] for part in parts]
    return ids
