"""Byte-level tokenizers trained in the test, of the kinds that GPT-2's descendants use.

Knows the tokenizers library; writes what transformers writes.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import tokenizers
from tokenizers import AddedToken, pre_tokenizers

END = "<|endoftext|>"

_THREE_DIGITS = tokenizers.Regex("[0-9][0-9][0-9]")
# The steps that cut text into words, as they stand in the tokenizer.json of the family.
GPT2 = pre_tokenizers.ByteLevel(add_prefix_space=False)
FALCON = pre_tokenizers.Sequence(
    [
        pre_tokenizers.Punctuation("contiguous"),
        pre_tokenizers.ByteLevel(add_prefix_space=False),
        pre_tokenizers.Digits(individual_digits=False),
        pre_tokenizers.Split(_THREE_DIGITS, "isolated"),
    ]
)

TEXTS = (
    "",
    " ",
    "Hello world",
    "  leading and  multiple   spaces, trailing 12   ",
    "hello, world!! ...ok (555) 123-4567 ext. 89",
    "abc 123456 def; price: 12,345.67 and 1234567",
    "I'm sure you'll see we've done what they'd want. DON'T!",
    "tabs\there\nnewline 42\r\n\r\n\n  indented\n\t\tdeep",
    "def f(x):\n    return x ** 2  # a² + ½6789 = 12½3456",
    "Der Mörder saß 1999 an der Straße; ça coûte 5€ à Zürich.",
    "м and мир 999; но это 2024 год, ещё № 17",
    "日本語のテキスト。漢字とかなと１２３。",
    "مرحبا بالعالم ٣٤٥",
    "🙂🙃 family 👩‍👩‍👧 flags 🇩🇪",
    "### Instruction:\nSay it.\n\n### Response:\n",
    "<|im_start|>user is text here",
    "$a^b + c|d ~ e < f = g > h`code`",
)


def write_tokenizer(
    folder: Path,
    rule: pre_tokenizers.PreTokenizer = GPT2,
    special: Sequence[str] = (END,),
    added: Sequence[AddedToken] = (),
    vocab_size: int = 600,
) -> tokenizers.Tokenizer:
    """Train on TEXTS and this file, save tokenizer.json and tokenizer_config.json, and return it as the oracle."""
    oracle = tokenizers.Tokenizer(tokenizers.models.BPE())
    oracle.pre_tokenizer = rule
    oracle.post_processor = tokenizers.processors.ByteLevel(trim_offsets=False)
    oracle.decoder = tokenizers.decoders.ByteLevel()
    trainer = tokenizers.trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=list(special),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    oracle.train_from_iterator([*TEXTS, Path(__file__).read_text(encoding="utf-8")] * 3, trainer)
    oracle.add_tokens([token for token in added if not token.special])
    oracle.add_special_tokens([token for token in added if token.special])
    folder.mkdir(exist_ok=True)
    oracle.save(str(folder / "tokenizer.json"))
    settings = {"eos_token": special[0], "bos_token": special[0], "tokenizer_class": "PreTrainedTokenizerFast"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    return oracle
