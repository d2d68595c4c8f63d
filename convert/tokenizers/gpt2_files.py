"""vocab.json and merges.txt: the tokenizer of GPT-2's descendants as it was stored before there was tokenizer.json.

Knows the two files and which of transformers' classes cut text by GPT-2's rule, which the files don't say themselves.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from convert.errors import ConvertError
from convert.json_files import read_json_object, read_text
from convert.tokenizers.tokenizer_json import read_tokenizer
from convert.tokenizers.vocabulary import Vocabulary

VOCABULARY_FILE = "vocab.json"
MERGES_FILE = "merges.txt"

# Names that tokenizer_config.json may have under `tokenizer_class`.
_CLASSES = ("GPT2Tokenizer", "GPT2TokenizerFast", "GPTNeoXTokenizer", "GPTNeoXTokenizerFast")


def is_gpt2_files(folder: Path) -> bool:
    return (folder / VOCABULARY_FILE).is_file() and (folder / MERGES_FILE).is_file()


def read_gpt2_files(folder: Path, settings: Mapping[str, Any]) -> Vocabulary:
    """The trained vocabulary; `settings` is tokenizer_config.json. Raises ConvertError where it is of another kind."""
    name = settings.get("tokenizer_class")
    if name not in _CLASSES:
        raise ConvertError(
            f"{folder} has {VOCABULARY_FILE} and {MERGES_FILE}, but its tokenizer_config.json doesn't say that they "
            f"are GPT-2's (its tokenizer_class is {str(name)[:40]}): put the tokenizer.json of this model beside them."
        )
    lines = [line.rstrip("\r") for line in read_text(folder / MERGES_FILE).split("\n")]
    tokenizer = {
        "model": {
            "type": "BPE",
            "vocab": read_json_object(folder / VOCABULARY_FILE),
            "merges": [line for line in lines if line and not line.startswith("#version")],
        },
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": settings.get("add_prefix_space") is True},
    }
    vocabulary, _ = read_tokenizer(tokenizer, folder / MERGES_FILE)
    return vocabulary
