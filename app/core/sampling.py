"""What a person has set of the options of an answer, apart from what the model's makers or the usual values say.

Kept by name, so that another model brings its own values for everything that was not set.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.core.generation import GenerationOptions

NAMES = frozenset(option.name for option in dataclasses.fields(GenerationOptions))


@dataclass(frozen=True)
class SamplingChanges:
    """`values` by the names of GenerationOptions' fields. Raises ValueError for another name."""

    values: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if unknown := set(self.values) - NAMES:
            raise ValueError(f"there is no option {min(unknown)!r}")

    def applied_to(self, defaults: GenerationOptions) -> GenerationOptions:
        """`defaults` (ModelInfo.sampling) with what was set."""
        return dataclasses.replace(defaults, **self.values)

    def with_value(self, name: str, value: Any) -> "SamplingChanges":
        return SamplingChanges({**self.values, name: value})

    def without(self, name: str) -> "SamplingChanges":
        """The model's own value again."""
        return SamplingChanges({key: value for key, value in self.values.items() if key != name})
