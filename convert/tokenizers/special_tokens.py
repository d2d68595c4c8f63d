"""Which tokens begin, end and pad a text, whether the first is put there by itself, and the chat template.

Knows the JSON files of transformers that say so, and which of them wins. Knows no vocabulary format.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.json_files import read_json_object, read_optional_json, read_text
from convert.tokenizers.vocabulary import TokenType, Vocabulary, token_ids

# Key in transformers' files -> key of GGUF after "tokenizer.ggml.".
_KINDS = {
    "bos": "bos_token_id",
    "eos": "eos_token_id",
    "unk": "unknown_token_id",
    "sep": "seperator_token_id",
    "pad": "padding_token_id",
}
# CodeLlama's tokens around a gap to be filled -> key of GGUF after "tokenizer.ggml.". By text: vocabularies of the same
# size without them exist.
_INFILL = {
    " <PRE>": "prefix_token_id",
    " <SUF>": "suffix_token_id",
    " <MID>": "middle_token_id",
    " <EOT>": "eot_token_id",
}
# Tokens that belong together -> those at which the model's own program ends an answer, though no file says so.
_UNTOLD_ENDS = {
    ("### Instruction:", "### Response:\n", "### End"): ("### End",),  # Dolly v2
    ("<|SYSTEM|>", "<|USER|>", "<|ASSISTANT|>"): ("<|USER|>", "<|SYSTEM|>"),  # StableLM-Tuned-Alpha
}
_MAX_TEMPLATE_CHARACTERS = 1 << 20


@dataclass(frozen=True)
class SpecialTokens:
    """`ids` has GGUF's keys after "tokenizer.ggml."; `add_bos` and `add_eos` are None where no file says."""

    ids: Mapping[str, int]
    add_bos: bool | None
    add_eos: bool | None
    chat_template: str | None
    warnings: tuple[str, ...] = ()


def read_special_tokens(folder: Path, config: Mapping[str, Any], vocabulary: Vocabulary) -> SpecialTokens:
    """Ask tokenizer_config.json first, then special_tokens_map.json, then the numbers of config.json.

    Raises ConvertError where a file is damaged.
    """
    settings = read_optional_json(folder / "tokenizer_config.json")
    tokens_map = read_optional_json(folder / "special_tokens_map.json")
    generation = read_optional_json(folder / "generation_config.json")
    known = token_ids(vocabulary)
    warnings: list[str] = []
    ids: dict[str, int] = {}
    for kind in _KINDS:
        named = _named(settings, tokens_map, kind, known)
        numbered = _numbers(config.get(f"{kind}_token_id")) or _numbers(generation.get(f"{kind}_token_id"))
        index = named if named is not None else next(iter(numbered), None)
        if index is None:
            continue
        if index >= len(vocabulary.tokens):
            warnings.append(f"{kind}_token_id {index} is beyond the last token and was left out.")
            continue
        ids[kind] = index
    _correct_early_numbers(ids, vocabulary, warnings)
    result = {_KINDS[kind]: index for kind, index in ids.items()}
    ends = _numbers(generation.get("eos_token_id")) or _numbers(config.get("eos_token_id"))
    result |= _further_ends(ids, ends, vocabulary, warnings)
    result = _infill(vocabulary) | result
    add_bos, add_eos = _added_by_itself(folder, settings, ids, vocabulary)
    if vocabulary.model == "gpt2" and "bos" not in ids and "eos" in ids:
        # Without this llama.cpp takes token 11 for it, whatever that is.
        result["bos_token_id"] = ids["eos"]
        add_bos = False
    template, template_warnings = read_chat_template(folder, settings)
    return SpecialTokens(result, add_bos, add_eos, template, (*warnings, *template_warnings))


def read_chat_template(folder: Path, settings: Mapping[str, Any]) -> tuple[str | None, tuple[str, ...]]:
    """The Jinja source: chat_template.jinja wins over tokenizer_config.json, of several "default" is taken."""
    if (folder / "chat_template.jinja").is_file():
        template: Any = read_text(folder / "chat_template.jinja")
    else:
        template = settings.get("chat_template")
    if template is None and (folder / "chat_template.json").is_file():
        template = read_json_object(folder / "chat_template.json").get("chat_template")
    warnings: tuple[str, ...] = ()
    if isinstance(template, list):
        named = {entry.get("name"): entry.get("template") for entry in template if isinstance(entry, dict)}
        left_out = sorted(str(name) for name in named if name != "default")
        template = named.get("default")
        if left_out:
            warnings = (f"Of several chat templates only the default one was kept (not {', '.join(left_out)[:100]}).",)
    if not isinstance(template, str) or not template.strip():
        return None, warnings
    if len(template) > _MAX_TEMPLATE_CHARACTERS:
        return None, (*warnings, "The chat template has more than a million characters and was left out.")
    return template, warnings


def names_in(settings: Mapping[str, Any]) -> frozenset[str]:
    """Texts that the file gives a special role: bos_token, pad_token and so on, and additional_special_tokens."""
    values = [value for key, value in settings.items() if key.endswith("_token")]
    additional = settings.get("additional_special_tokens")
    values += additional if isinstance(additional, list) else []
    return frozenset(text for value in values if (text := _text(value)))


def _named(
    settings: Mapping[str, Any], tokens_map: Mapping[str, Any], kind: str, known: Mapping[str, int]
) -> int | None:
    for source in (settings, tokens_map):
        text = _text(source.get(f"{kind}_token"))
        if text and text in known:
            return known[text]
    return None


def _text(value: Any) -> str | None:
    """Tokens are written as text or as an object with `content`."""
    if isinstance(value, dict):
        value = value.get("content")
    return value if isinstance(value, str) else None


def _numbers(value: Any) -> list[int]:
    values = value if isinstance(value, list) else [value]
    return [number for number in values if type(number) is int and number >= 0]


def _correct_early_numbers(ids: dict[str, int], vocabulary: Vocabulary, warnings: list[str]) -> None:
    """The first conversions of LLaMA (decapoda-research, 2023) said bos 0 and eos 1 of a vocabulary with 1 and 2."""
    if vocabulary.tokens[1:3] == ("<s>", "</s>") and (ids.get("bos"), ids.get("eos")) == (0, 1):
        ids["bos"], ids["eos"] = 1, 2
        warnings.append("The files number the first and last token 0 and 1, but <s> and </s> are 1 and 2: corrected.")


def _further_ends(
    ids: Mapping[str, int], ends: list[int], vocabulary: Vocabulary, warnings: list[str]
) -> dict[str, int]:
    """generation_config.json may list several tokens that end an answer; GGUF has room for the two most telling."""
    others = [index for index in dict.fromkeys(ends) if index != ids.get("eos") and index < len(vocabulary.tokens)]
    keys = ("eot_token_id", "eom_token_id")
    if left_out := others[len(keys) :]:
        texts = ", ".join(f"{vocabulary.tokens[index][:40]!r} ({index})" for index in left_out[:8])
        warnings.append(f"A GGUF has room for three tokens that end an answer; left out were {texts}.")
    others += [index for index in _untold_ends(vocabulary) if index not in (*others, ids.get("eos"))]
    return dict(zip(keys, others, strict=False))


def _untold_ends(vocabulary: Vocabulary) -> list[int]:
    known = token_ids(vocabulary)
    return [
        known[end]
        for markers, ends in _UNTOLD_ENDS.items()
        if all(marker in known and vocabulary.types[known[marker]] == TokenType.CONTROL for marker in markers)
        for end in ends
    ]


def _infill(vocabulary: Vocabulary) -> dict[str, int]:
    """All of CodeLlama's infill tokens, or none; their space is written in either way."""
    found = {text.replace("▁", " "): index for index, text in enumerate(vocabulary.tokens) if text.endswith(">")}
    return {key: found[text] for text, key in _INFILL.items()} if _INFILL.keys() <= found.keys() else {}


def _added_by_itself(
    folder: Path, settings: Mapping[str, Any], ids: Mapping[str, int], vocabulary: Vocabulary
) -> tuple[bool | None, bool | None]:
    tokenizer = read_optional_json(folder / "tokenizer.json")
    first, last = _template_ends(tokenizer.get("post_processor"))
    if tokenizer and vocabulary.model == "gpt2" and not tokenizer.get("post_processor"):
        # Nothing is put there; of some rules llama.cpp would think otherwise.
        first, last = "", ""
    texts = {kind: vocabulary.tokens[index] for kind, index in ids.items()}
    found: list[bool | None] = []
    for kind, text in (("bos", first), ("eos", last)):
        setting = settings.get(f"add_{kind}_token")
        if isinstance(setting, bool):
            found.append(setting)
        elif text is not None:
            found.append(text != "" and text == texts.get(kind))
        else:
            found.append(None)
    return found[0], found[1]


def _template_ends(processor: Any) -> tuple[str | None, str | None]:
    """Texts that the post-processor puts before and after a single text: "" for none, None where it doesn't say."""
    if not isinstance(processor, dict):
        return None, None
    if processor.get("type") == "Sequence":
        ends = [_template_ends(member) for member in processor.get("processors") or []]
        # The last that puts something there wins; ByteLevel only says that it puts nothing.
        firsts = [first for first, _ in ends if first is not None]
        lasts = [last for _, last in ends if last is not None]
        return max(firsts, key=bool, default=None), max(lasts, key=bool, default=None)
    if processor.get("type") == "ByteLevel":
        return "", ""
    single = processor.get("single")
    if processor.get("type") != "TemplateProcessing" or not isinstance(single, list) or not single:
        return None, None
    return _special(single[0]), _special(single[-1])


def _special(step: Any) -> str:
    token = step.get("SpecialToken") if isinstance(step, dict) else None
    text = token.get("id") if isinstance(token, dict) else None
    return text if isinstance(text, str) else ""
