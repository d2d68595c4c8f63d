"""Licences of weights: which one a text or a name means, what it comes to for a person, and which of several binds.

Knows the licences that models of the LLaMA family and their bases carry. It is no lawyer: the terms are a sorting that
helps to choose, never a permission. What isn't in the tables is unknown, and unknown is never free.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

OPEN = "open"
SHARE_ALIKE = "share-alike"
CONDITIONS = "conditions"
UNKNOWN = "unknown"
NON_COMMERCIAL = "non-commercial"

# From the least to the most binding. Unknown may be anything, so it outweighs all that allow commercial use; it yields
# to what forbids that anyway.
_STRICTNESS = (OPEN, SHARE_ALIKE, CONDITIONS, UNKNOWN, NON_COMMERCIAL)

LLAMA1 = "llama1-research"

# The hub's identifier -> (what it comes to, why).
_TERMS: dict[str, tuple[str, str]] = {
    "cc0-1.0": (OPEN, "dedicated to the public"),
    "unlicense": (OPEN, "dedicated to the public"),
    "mit": (OPEN, "asks for its notice only"),
    "bsd-2-clause": (OPEN, "asks for its notice only"),
    "bsd-3-clause": (OPEN, "asks for its notice only"),
    "apache-2.0": (OPEN, "asks for its notice only"),
    "cc-by-3.0": (OPEN, "asks to name the authors"),
    "cc-by-4.0": (OPEN, "asks to name the authors"),
    "cc-by-sa-3.0": (SHARE_ALIKE, "what is made of it must be shared alike"),
    "cc-by-sa-4.0": (SHARE_ALIKE, "what is made of it must be shared alike"),
    "lgpl-3.0": (SHARE_ALIKE, "what is made of it must be shared alike"),
    "gpl-2.0": (SHARE_ALIKE, "what is made of it must be shared alike"),
    "gpl-3.0": (SHARE_ALIKE, "what is made of it must be shared alike"),
    "agpl-3.0": (SHARE_ALIKE, "what is made of it must be shared alike, over a network too"),
    "openrail": (CONDITIONS, "restricts what it may be used for"),
    "openrail++": (CONDITIONS, "restricts what it may be used for"),
    "bigscience-openrail-m": (CONDITIONS, "restricts what it may be used for"),
    "bigcode-openrail-m": (CONDITIONS, "restricts what it may be used for"),
    "bigscience-bloom-rail-1.0": (CONDITIONS, "restricts what it may be used for"),
    "gemma": (CONDITIONS, "has a policy of prohibited uses that travels with every copy"),
    "llama2": (CONDITIONS, "has an acceptable-use policy, a notice to keep and a limit of 700 million users"),
    "llama3": (CONDITIONS, "has an acceptable-use policy, a notice to keep and a limit of 700 million users"),
    "llama3.1": (CONDITIONS, "has an acceptable-use policy, a notice to keep and a limit of 700 million users"),
    "llama3.2": (CONDITIONS, "has an acceptable-use policy, a notice to keep and a limit of 700 million users"),
    "llama3.3": (CONDITIONS, "has an acceptable-use policy, a notice to keep and a limit of 700 million users"),
    "llama4": (CONDITIONS, "has an acceptable-use policy, a notice to keep and a limit of 700 million users"),
    "falcon-180b-tii": (CONDITIONS, "limits who may offer it as a service"),
    "tongyi-qianwen": (CONDITIONS, "asks large services for a licence of their own"),
    "cc-by-nc-2.0": (NON_COMMERCIAL, "forbids commercial use"),
    "cc-by-nc-3.0": (NON_COMMERCIAL, "forbids commercial use"),
    "cc-by-nc-4.0": (NON_COMMERCIAL, "forbids commercial use"),
    "cc-by-nc-sa-3.0": (NON_COMMERCIAL, "forbids commercial use, and what is made of it must be shared alike"),
    "cc-by-nc-sa-4.0": (NON_COMMERCIAL, "forbids commercial use, and what is made of it must be shared alike"),
    "cc-by-nc-nd-4.0": (NON_COMMERCIAL, "forbids commercial use, and to pass on what is made of it"),
    "qwen-research": (NON_COMMERCIAL, "allows research only"),
    "mrl": (NON_COMMERCIAL, "allows research only"),
    "mnpl": (NON_COMMERCIAL, "allows trying and research only"),
    LLAMA1: (NON_COMMERCIAL, "allows research only, and not to pass on the weights or what is merged with them"),
}  # fmt: skip

_ALIASES = {
    "apache2.0": "apache-2.0", "apache-2": "apache-2.0", "apache2": "apache-2.0", "apache license 2.0": "apache-2.0",
    "mit license": "mit", "llama-2": "llama2", "llama 2": "llama2", "llama-3": "llama3", "llama-3.1": "llama3.1",
    "meta-llama-3": "llama3", "cc-by-nc": "cc-by-nc-4.0", "cc by-nc 4.0": "cc-by-nc-4.0", "cc-by-sa": "cc-by-sa-4.0",
    "gpl": "gpl-3.0", "gplv3": "gpl-3.0", "gpl3": "gpl-3.0", "llama": LLAMA1, "llama1": LLAMA1,
}  # fmt: skip

# What stands in the first lines of a licence's text, in lower case with single blanks -> identifier; the first wins.
_TITLES: tuple[tuple[str, str], ...] = (
    (r"llama 4 community license", "llama4"),
    (r"llama 3\.3 community license", "llama3.3"),
    (r"llama 3\.2 community license", "llama3.2"),
    (r"llama 3\.1 community license", "llama3.1"),
    (r"llama 3 community license", "llama3"),
    (r"llama 2 community license", "llama2"),
    (r"\bllama license agreement|non-?commercial bespoke", LLAMA1),
    (r"gemma terms of use", "gemma"),
    (r"falcon 180b tii license|falcon-180b tii license", "falcon-180b-tii"),
    (r"mistral ai research license", "mrl"),
    (r"mistral ai non-production license", "mnpl"),
    (r"qwen research license", "qwen-research"),
    (r"(tongyi qianwen|qwen) license agreement", "tongyi-qianwen"),
    (r"bigscience (open ?)?rail", "bigscience-openrail-m"),
    (r"\bopen ?rail", "openrail"),
    (r"attribution-noncommercial-sharealike 4\.0", "cc-by-nc-sa-4.0"),
    (r"attribution-noncommercial-sharealike 3\.0", "cc-by-nc-sa-3.0"),
    (r"attribution-noncommercial-noderiv(ative)?s 4\.0", "cc-by-nc-nd-4.0"),
    (r"attribution-noncommercial 4\.0", "cc-by-nc-4.0"),
    (r"attribution-sharealike 4\.0", "cc-by-sa-4.0"),
    (r"attribution-sharealike 3\.0", "cc-by-sa-3.0"),
    (r"attribution 4\.0 international", "cc-by-4.0"),
    (r"cc0 1\.0 universal", "cc0-1.0"),
    (r"gnu affero general public license", "agpl-3.0"),
    (r"gnu lesser general public license", "lgpl-3.0"),
    (r"gnu general public license version 2", "gpl-2.0"),
    (r"gnu general public license", "gpl-3.0"),
    (r"apache license,? version 2\.0", "apache-2.0"),
    (r"mit license|permission is hereby granted, free of charge", "mit"),
    (r"bsd 3-clause|redistribution and use in source and binary forms", "bsd-3-clause"),
)

# What a model or its base is called -> the licence its weights are bound by, whatever a copy's card says.
_FAMILIES: tuple[tuple[str, str], ...] = (
    (r"llama-?4(?!\d)", "llama4"),
    (r"llama-?3\.3", "llama3.3"),
    (r"llama-?3\.2", "llama3.2"),
    (r"llama-?3\.1", "llama3.1"),
    (r"llama-?3(?![\d.]|b)", "llama3"),
    (r"(code-?llama|llama-?2(?!\d)|vicuna-\d+b-v1\.5|wizardlm-(13b-v1\.2|70b))", "llama2"),
    (r"(^|/)(llama(-1)?-?(7|13|30|33|65)b|alpaca-(7|13|30|65)b|alpaca-lora|koala-|guanaco-\d+b|stable-?vicuna"
     r"|vicuna-(7|13|33)b(-delta)?(-v(0|1\.1|1\.3))?(-|$)|wizardlm-(7|13|30)b-v1\.[01]|oasst-[a-z0-9-]*llama|gpt4all-lora"
     r"|beaver-7b|gpt4all-13b-snoozy)", LLAMA1),
    (r"(^|/)gemma-", "gemma"),
    (r"falcon-180b", "falcon-180b-tii"),
    (r"(^|/)dolly-v1", "cc-by-nc-4.0"),
    (r"(^|/)mpt-7b-chat|(^|/)mpt-30b-chat", "cc-by-nc-sa-4.0"),
    (r"stablelm-tuned-alpha", "cc-by-nc-sa-4.0"),
)  # fmt: skip

_FILES = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "LICENCE.txt", "COPYING", "USE_POLICY.md")
_MAX_TEXT_BYTES = 1 << 18
_TITLE_CHARACTERS = 1500


@dataclass(frozen=True)
class License:
    """`id` is the hub's identifier where it has one, what was stated otherwise; `reason` says what `terms` rests on."""

    id: str
    terms: str
    reason: str


NO_LICENSE = License("unknown", UNKNOWN, "no file says what may be done with it")


def named(identifier: str) -> License:
    """The licence that a card or configuration names."""
    key = " ".join(identifier.strip().lower().split())
    key = _ALIASES.get(key, key)
    if key in _TERMS:
        return License(key, *_TERMS[key])
    if key in ("", "unknown", "none"):
        return NO_LICENSE
    return License(identifier.strip()[:200], UNKNOWN, "it isn't one of the licences known here: read it")


def recognised(text: str) -> License | None:
    """The licence whose text this is, by its first lines; None where it is none that is known."""
    begin = " ".join(text[: 4 * _TITLE_CHARACTERS].lower().split())[:_TITLE_CHARACTERS]
    return next((named(identifier) for title, identifier in _TITLES if re.search(title, begin)), None)


def of_name(model: str) -> License | None:
    """The licence that binds every model of this name or hub id, where it is a family that is known."""
    name = model.lower().replace("_", "-").replace(" ", "-")
    return next((named(identifier) for pattern, identifier in _FAMILIES if re.search(pattern, name)), None)


def in_folder(folder: Path) -> License | None:
    """The licence in a file LICENSE or the like; an unknown one where such a file says something else."""
    for name in _FILES:
        try:
            with (folder / name).open("rb") as file:
                text = file.read(_MAX_TEXT_BYTES).decode("utf-8", "replace")
        except OSError:
            continue
        if text.strip():
            return recognised(text) or License(name, UNKNOWN, f"it has a text of its own: read the file {name}")
    return None


def strictest(licenses: Iterable[License]) -> License:
    """The one that binds what was made of all of them. Of equally strict ones the first; NO_LICENSE of none."""
    return max(licenses, key=lambda license: _STRICTNESS.index(license.terms), default=NO_LICENSE)
