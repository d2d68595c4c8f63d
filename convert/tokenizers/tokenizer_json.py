"""`tokenizer.json` of the tokenizers library: its vocabulary, merges and added tokens, checked.

Knows the JSON's outer form; which kind of BPE it is, the modules beside this one know.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from convert.errors import ConvertError
from convert.json_files import read_json_object
from convert.tokenizers.tokenizer_json_bpe import is_byte_level, read_byte_level
from convert.tokenizers.tokenizer_json_spm import is_spm_style, read_spm_style
from convert.tokenizers.vocabulary import AddedToken, Vocabulary

_MAX_TOKENS = 1 << 21
_MAX_MERGES = 1 << 22


def read_tokenizer_json(path: Path) -> tuple[Vocabulary, tuple[AddedToken, ...]]:
    """The trained vocabulary and the tokens added to it. Raises ConvertError where llama.cpp has nothing like it."""
    return read_tokenizer(read_json_object(path), path)


def read_tokenizer(tokenizer: Mapping[str, Any], path: Path) -> tuple[Vocabulary, tuple[AddedToken, ...]]:
    """The same of the JSON's content. `path` names in messages where it is from."""
    model = tokenizer.get("model")
    kind = model.get("type") if isinstance(model, dict) else None
    if not isinstance(model, dict) or kind != "BPE":
        raise ConvertError(f"{path} is a tokenizer of the kind {str(kind)[:40]}; only BPE can be converted.")
    try:
        tokens, merges, added = _tokens(model), _merges(model), added_tokens(tokenizer)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ConvertError(f"{path} is not a valid tokenizer ({str(error)[:100]}): download it again.") from error
    if is_byte_level(tokenizer):
        return read_byte_level(tokenizer, tokens, merges), added
    if is_spm_style(tokenizer):
        return read_spm_style(tokenizer, tokens, merges), added
    raise ConvertError(
        f"{path} is a BPE tokenizer that is neither byte-level nor of SentencePiece's manner, or that rewrites text "
        "before splitting it: llama.cpp has nothing like it."
    )


def added_tokens(tokenizer: Mapping[str, Any]) -> tuple[AddedToken, ...]:
    """The list `added_tokens`. Raises KeyError, TypeError or ValueError where it isn't one."""
    found = []
    for entry in tokenizer.get("added_tokens") or []:
        index, text = entry["id"], entry["content"]
        if type(index) is not int or not isinstance(text, str) or not text:
            raise ValueError("an added token without a number or a text")
        found.append(AddedToken(index, text, entry.get("special") is True, entry.get("rstrip") is True))
    return tuple(found)


def _tokens(model: Mapping[str, Any]) -> list[str]:
    """The vocabulary in order of its ids. Ids left out belong to added tokens, or to nothing."""
    vocabulary = model["vocab"]
    if not isinstance(vocabulary, dict) or not 0 < len(vocabulary) <= _MAX_TOKENS:
        raise ValueError("it has no vocabulary")
    limit = max(vocabulary.values()) + 1
    if limit > len(vocabulary) + 65536 or min(vocabulary.values()) < 0:
        raise ValueError("its vocabulary has impossible numbers")
    tokens = [f"[PAD{index}]" for index in range(limit)]
    taken = set()
    for text, index in vocabulary.items():
        if type(index) is not int or index in taken:
            raise ValueError(f"the number {index} is given to two tokens")
        taken.add(index)
        tokens[index] = text
    return tokens


def _merges(model: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Pairs, from either of the two spellings: "a b", or ["a", "b"] since version 0.20."""
    merges = model.get("merges") or []
    if not isinstance(merges, list) or len(merges) > _MAX_MERGES:
        raise ValueError("its merges are no list")
    pairs = []
    for merge in merges:
        left, right = merge.split(" ") if isinstance(merge, str) else merge
        if not isinstance(left, str) or not isinstance(right, str):
            raise ValueError("a merge that is not of two texts")
        pairs.append((left, right))
    return pairs
