"""What the data of a person consists of, as the settings tell it. Values only: app.paths knows where it lies."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class DataPart(Enum):
    MODELS = "models"
    CONVERSATIONS = "conversations"
    COPIES = "copies"  # of the conversations, by the day
    DOWNLOADS = "downloads"  # checkpoints of the hub, until a model was made of them
    STATES = "states"  # what models have read
    CACHES = "caches"  # what can be made or found out again
    LOGS = "logs"


@dataclass(frozen=True)
class DataSizes:
    """Bytes of each part; a part that is not there has 0."""

    parts: Mapping[DataPart, int]

    @property
    def total(self) -> int:
        return sum(self.parts.values())
