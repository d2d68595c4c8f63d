"""What a hub of models offers and what Puna proposes to take, as values. Sizes in bytes, times in seconds since 1970.

Knows no network. Texts that come from a hub are a stranger's: whoever shows them shows them as plain text.
"""

import dataclasses
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Sort(StrEnum):
    """The hub's own names of its orders."""

    TRENDING = "trendingScore"
    DOWNLOADS = "downloads"
    LIKES = "likes"
    UPDATED = "lastModified"


class Form(StrEnum):
    """In what form a repository has its weights, as far as Puna can use them."""

    GGUF = "gguf"  # ready to run
    WEIGHTS = "weights"  # to be converted
    ADAPTER = "adapter"
    OTHER = "other"  # nothing that Puna can use


class Size(StrEnum):
    """Of the three that are proposed."""

    SMALL = "small"
    BALANCED = "balanced"
    BEST = "best"


class Grade(StrEnum):
    """How a model fits into the memory that is available."""

    COMFORTABLE = "comfortable"
    TIGHT = "tight"
    TOO_LARGE = "too large"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Query:
    """What to look for. Empty and None mean: any. `most_parameters` leaves out larger models, where that is known."""

    text: str = ""
    sort: Sort = Sort.TRENDING
    form: Form | None = None
    licence: str = ""
    family: str = ""
    most_parameters: int | None = None
    limit: int = 40


@dataclass(frozen=True)
class FoundModel:
    """One repository of a list. `name` is "owner/model"; `sentence` is Puna's own word on models of its catalogue."""

    name: str
    form: Form
    licence: str = ""
    family: str = ""
    parameters: int | None = None
    downloads: int | None = None
    likes: int | None = None
    updated: float | None = None
    gated: bool = False
    sentence: str = ""


@dataclass(frozen=True)
class HubFile:
    """`sha256` is empty where the hub keeps the file in git itself, which then vouches with `blob_id` (git's sha1)."""

    path: str
    size: int
    sha256: str = ""
    blob_id: str = ""


@dataclass(frozen=True)
class Proposal:
    """One way to take a model.

    `convert_to` is the type to quantize to, empty where the files are ready to run. `disk` is what must be free while
    it is made, `kept` what stays. `memory` is needed at `n_ctx` tokens of context. `tokens_per_second` is what this
    computer should reach; None where nothing was measured on it yet.
    """

    size: Size
    title: str
    sentence: str
    files: tuple[HubFile, ...]
    convert_to: str
    download: int
    disk: int
    kept: int
    memory: int
    n_ctx: int
    grade: Grade
    tokens_per_second: float | None = None


@dataclass(frozen=True)
class HubModel:
    """All about one repository at `revision`, a commit. `problem` is a sentence where nothing can be taken from it.

    `card` is the text of its model card, markdown of a stranger. `proposals` are at most three, the smallest first;
    `recommended` is the position of the one that most people should take.
    """

    found: FoundModel
    revision: str
    files: tuple[HubFile, ...]
    proposals: tuple[Proposal, ...] = ()
    recommended: int = 0
    card: str = ""
    problem: str = ""


def as_json(value: Any) -> dict[str, Any]:
    """For the protocol between processes, whose results are objects of JSON."""
    return dataclasses.asdict(value)


def found_model(values: dict[str, Any]) -> FoundModel:
    """Raise TypeError or ValueError where `values` is none."""
    return FoundModel(**{**values, "form": Form(values["form"])})


def hub_model(values: dict[str, Any]) -> HubModel:
    """Raise TypeError, KeyError or ValueError where `values` is none."""
    return HubModel(
        **{
            **values,
            "found": found_model(values["found"]),
            "files": tuple(HubFile(**file) for file in values["files"]),
            "proposals": tuple(_proposal(proposal) for proposal in values["proposals"]),
        }
    )


def _proposal(values: dict[str, Any]) -> Proposal:
    return Proposal(
        **{
            **values,
            "size": Size(values["size"]),
            "grade": Grade(values["grade"]),
            "files": tuple(HubFile(**file) for file in values["files"]),
        }
    )
