"""Whether tokens, special tokens, chat template and rows of the embedding fit one another, in words.

Knows the classic failures of early fine-tunes. Works on values already read, of a checkpoint or of a GGUF.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from convert.tokenizers.vocabulary import TokenType, Vocabulary

_MULTIPLES = (64, 128, 256, 32, 16, 8)
_INFILL_TEXTS = ("<PRE>", "<SUF>", "<MID>")
_INFILL_KEYS = ("prefix_token_id", "suffix_token_id", "middle_token_id", "eot_token_id", "fim_pre_token_id")


@dataclass(frozen=True)
class Words:
    """Sentences on what keeps a model from being used, and on what is worth knowing."""

    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def rows_and_tokens(n_rows: int, vocabulary: Vocabulary) -> Words:
    """The embedding's rows against the tokenizer's tokens: the [PAD] story of 2023."""
    n_tokens = len(vocabulary.tokens)
    if n_rows == n_tokens:
        return Words()
    if n_tokens > n_rows:
        extra = ", ".join(repr(text[:30]) for text in vocabulary.tokens[n_rows : n_rows + 3])
        story = (
            " That is the [PAD] token that Alpaca's training adds: these weights are of before it, or the tokenizer is "
            "of another fine-tune."
            if n_tokens == n_rows + 1 and "pad" in vocabulary.tokens[-1].lower()
            else ""
        )
        return Words(
            problems=(
                f"The tokenizer has {n_tokens:,} tokens but the weights have {n_rows:,} rows for them ({extra} "
                f"{'have' if n_tokens - n_rows > 1 else 'has'} none).{story} Take the tokenizer files that belong to "
                "these weights (added_tokens.json names tokens beyond the original ones).",
            )
        )
    missing = n_rows - n_tokens
    if missing == 1 and n_tokens == 32000:
        return Words(
            notes=(
                "The weights have 32,001 rows and the tokenizer 32,000 tokens: the last row is the [PAD] token that "
                "Alpaca's training adds. It gets a name that nobody can type; nothing is lost by it.",
            )
        )
    multiple = next((step for step in _MULTIPLES if n_rows % step == 0 and missing < step), None)
    why = f" (padded to a multiple of {multiple})" if multiple else ""
    return Words(
        notes=(
            f"The weights have {n_rows:,} rows for {n_tokens:,} tokens{why}: the {missing:,} spare rows get names that "
            "nobody can type.",
        )
    )


def special_ids(ids: Mapping[str, Any], n_tokens: int) -> Words:
    """`ids` maps names like "bos_token_id" to what the file says."""
    return Words(
        problems=tuple(
            f"{name} is {index}, but there are only {n_tokens:,} tokens: the tokenizer belongs to another model."
            for name, index in ids.items()
            if type(index) is int and index >= n_tokens
        )
    )


def early_numbers(ids: Mapping[str, Any], tokens: Sequence[str]) -> Words:
    """LLaMA's first conversions say that bos is 0 and eos 1, of a vocabulary in which they are 1 and 2."""
    if tuple(tokens[1:3]) == ("<s>", "</s>") and (ids.get("bos_token_id"), ids.get("eos_token_id")) == (0, 1):
        return Words(
            notes=(
                "Its files number the first and last token 0 and 1, as LLaMA conversions of early 2023 did; <s> and "
                "</s> are 1 and 2, and a conversion corrects that.",
            )
        )
    return Words()


def beginnings(template: str | None, bos: str | None, add_bos: bool | None, model: str | None) -> Words:
    """Whether a text will begin with the token `bos` twice, once, or not at all. `model` as in a Vocabulary."""
    adds = add_bos if add_bos is not None else model == "llama"
    if not bos:
        return Words()
    writes = template is not None and ("bos_token" in template or template.lstrip().startswith(bos))
    if writes and adds:
        return Words(
            notes=(
                f"Both its chat template and its tokenizer put {bos[:40]} first. Puna gives it once; some programs "
                "give it twice, which makes answers worse.",
            )
        )
    if template is not None and not writes and not adds and model == "llama":
        return Words(
            notes=(f"Neither its chat template nor its tokenizer puts {bos[:40]} first, which LLaMA models expect.",)
        )
    return Words()


def infill(tokens: Sequence[str], ids: Mapping[str, Any]) -> Words:
    """Whether infill tokens are claimed that the vocabulary doesn't have: not every 32,016 rows are CodeLlama's."""
    claimed = [key for key in _INFILL_KEYS if "eot" not in key and key in ids]
    if (
        claimed
        and not any(marker in text for text in tokens[-32:] for marker in _INFILL_TEXTS)
        and not any("fim" in text.lower() for text in tokens)
    ):
        return Words(
            notes=(
                "It claims tokens to fill gaps in code with, but none of its tokens are such: a converter took it for "
                "CodeLlama by its size. Chats are not affected.",
            )
        )
    return Words()


def damage(tokens: Sequence[str], types: Sequence[int]) -> Words:
    """What line ends that were rewritten on the way do to a vocabulary."""
    broken = sum("\r" in text for text, kind in zip(tokens, types, strict=True) if kind == TokenType.NORMAL)
    if broken and not any(text == "\r" for text in tokens):
        return Words(
            problems=(
                f"{broken:,} of its tokens hold carriage returns: the tokenizer's file went through a program that "
                "rewrites line ends (CRLF). Get the original file.",
            )
        )
    return Words()
