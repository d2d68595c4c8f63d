"""A vocabulary and its special tokens as GGUF's keys `tokenizer.*`.

Knows the names of the keys (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md) and nothing else.
"""

from typing import Any

from convert.tokenizers.special_tokens import SpecialTokens
from convert.tokenizers.vocabulary import Vocabulary


def vocabulary_keys(vocabulary: Vocabulary, special: SpecialTokens) -> dict[str, Any]:
    """Key -> value, as `convert.gguf_writer.write_gguf` takes them. What isn't known has no key."""
    keys: dict[str, Any] = {"tokenizer.ggml.model": vocabulary.model, "tokenizer.ggml.pre": vocabulary.pre}
    keys["tokenizer.ggml.tokens"] = list(vocabulary.tokens)
    if vocabulary.scores is not None:
        keys["tokenizer.ggml.scores"] = list(vocabulary.scores)
    keys["tokenizer.ggml.token_type"] = [int(kind) for kind in vocabulary.types]
    if vocabulary.merges is not None:
        keys["tokenizer.ggml.merges"] = list(vocabulary.merges)
    for name, index in special.ids.items():
        keys[f"tokenizer.ggml.{name}"] = index
    optional = {
        "tokenizer.ggml.add_bos_token": special.add_bos,
        "tokenizer.ggml.add_eos_token": special.add_eos,
        "tokenizer.ggml.add_space_prefix": vocabulary.add_space_prefix,
        "tokenizer.ggml.remove_extra_whitespaces": vocabulary.remove_extra_whitespaces,
        "tokenizer.chat_template": special.chat_template,
    }
    return keys | {key: value for key, value in optional.items() if value is not None}
