"""The tokenizer of a checkpoint folder: which file it is in, and what the others add to it.

Knows which files are there and which wins: SentencePiece's tokenizer.model over tokenizer.json, and that over
tiktoken's tokenizer.model and over vocab.json with merges.txt, which say less. Knows no format itself.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from convert.errors import ConvertError
from convert.json_files import read_optional_json
from convert.tokenizers.gpt2_files import is_gpt2_files, read_gpt2_files
from convert.tokenizers.sentencepiece_model import read_sentencepiece_model
from convert.tokenizers.special_tokens import names_in
from convert.tokenizers.tiktoken_model import is_tiktoken, read_tiktoken_model
from convert.tokenizers.tokenizer_json import added_tokens, read_tokenizer_json
from convert.tokenizers.vocabulary import AddedToken, Vocabulary, token_ids, with_added_tokens

SENTENCEPIECE_FILE = "tokenizer.model"
JSON_FILE = "tokenizer.json"


def read_vocabulary(folder: Path) -> Vocabulary:
    """The folder's tokenizer with all added tokens. Raises ConvertError where there is none or it can't be used."""
    settings = read_optional_json(folder / "tokenizer_config.json")
    special = names_in(settings) | names_in(read_optional_json(folder / "special_tokens_map.json"))
    added: dict[int, AddedToken] = {}
    found: tuple[AddedToken, ...] = ()
    ranks = is_tiktoken(folder / SENTENCEPIECE_FILE)
    if ranks and not (folder / JSON_FILE).is_file():
        vocabulary = read_tiktoken_model(folder / SENTENCEPIECE_FILE)
    elif (folder / SENTENCEPIECE_FILE).is_file() and not ranks:
        vocabulary = read_sentencepiece_model(folder / SENTENCEPIECE_FILE)
        if (folder / JSON_FILE).is_file():
            found = _added(folder / JSON_FILE)
    elif (folder / JSON_FILE).is_file():
        vocabulary, found = read_tokenizer_json(folder / JSON_FILE)
    elif is_gpt2_files(folder):
        vocabulary = read_gpt2_files(folder, settings)
        known = token_ids(vocabulary)
        found = tuple(AddedToken(known[text], text, True) for text in special if text in known)
    else:
        raise ConvertError(
            f"{folder} has no tokenizer ({SENTENCEPIECE_FILE} or {JSON_FILE}): put the one that belongs to these "
            "weights beside them."
        )
    if isinstance(prefix := settings.get("add_prefix_space"), bool) and vocabulary.model == "llama":
        vocabulary = replace(vocabulary, add_space_prefix=prefix)
    for token in (*_listed(folder, special), *found, *_decoder(settings, folder)):
        added[token.id] = token
    return with_added_tokens(vocabulary, added.values())


def _added(path: Path) -> tuple[AddedToken, ...]:
    try:
        return added_tokens(read_optional_json(path))
    except (KeyError, TypeError, ValueError) as error:
        raise ConvertError(f"{path} is not a valid tokenizer ({error}): download it again.") from error


def _listed(folder: Path, special: frozenset[str]) -> list[AddedToken]:
    """added_tokens.json: text -> id."""
    entries = read_optional_json(folder / "added_tokens.json")
    return [_token(index, text, text in special, folder / "added_tokens.json") for text, index in entries.items()]


def _decoder(settings: Mapping[str, Any], folder: Path) -> list[AddedToken]:
    """`added_tokens_decoder` of tokenizer_config.json: id as text -> token."""
    entries = settings.get("added_tokens_decoder")
    path = folder / "tokenizer_config.json"
    found = []
    for index, entry in entries.items() if isinstance(entries, dict) else ():
        if not isinstance(entry, dict) or not index.isdecimal() or len(index) > 9:
            raise ConvertError(f"{path} has an added token that is none ({index[:20]!r}): download it again.")
        token = _token(int(index), entry.get("content"), entry.get("special") is True, path)
        found.append(replace(token, strips=entry.get("rstrip") is True))
    return found


def _token(index: Any, text: Any, special: bool, path: Path) -> AddedToken:
    if type(index) is not int or not isinstance(text, str) or not text:
        raise ConvertError(f"{path} has an added token that is none ({str(text)[:40]!r}): download it again.")
    return AddedToken(index, text, special)
