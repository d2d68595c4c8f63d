"""What is to be taken out of the history, and in which form. Values only, and their form as JSON."""

import dataclasses
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.core.archive import Rating


class ExportFormat(StrEnum):
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"  # ours, which loses nothing
    SHAREGPT = "sharegpt"
    ALPACA = "alpaca"
    OPENAI = "openai"


@dataclass(frozen=True)
class ExportOptions:
    """How conversations are told; our own JSON tells everything always.

    `all_branches`: not only the branch that is shown. `rating`: only what answers of this rating are good for.
    `reasoning`: what models thought aloud goes into training data too; what people read has it always.
    """

    all_branches: bool = False
    rating: Rating | None = None
    reasoning: bool = False


@dataclass(frozen=True)
class ExportRequest:
    """Which conversations, and how. What is None or empty asks for nothing; what is there must all hold.

    `folder` includes the folders in it; `since` is a time in seconds since 1970 after which they were used.
    """

    format: ExportFormat
    conversations: tuple[int, ...] = ()
    folder: str | None = None
    tag: str | None = None
    since: float | None = None
    options: ExportOptions = ExportOptions()


def as_text(request: ExportRequest) -> str:
    return json.dumps(dataclasses.asdict(request))


def request_from(text: str) -> ExportRequest:
    """The reverse of `as_text`; raises ValueError, TypeError or KeyError for anything else."""
    values: dict[str, Any] = json.loads(text)
    options = values.pop("options")
    rating = options.pop("rating")
    return ExportRequest(
        format=ExportFormat(values.pop("format")),
        conversations=tuple(values.pop("conversations")),
        options=ExportOptions(rating=None if rating is None else Rating(rating), **options),
        **values,
    )
