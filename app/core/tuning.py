"""How one conversation is answered, as far as it differs from what suits the model. A value, and its form as JSON."""

import json
import math
from dataclasses import dataclass, field, replace
from typing import Any

from app.core.generation import AdapterScale, GenerationOptions
from app.core.sampling import NAMES, SamplingChanges

LEAST_SCALE, MOST_SCALE = -1.0, 2.0


@dataclass(frozen=True)
class Tuning:
    """`template` is a name in resources/templates or Jinja source; empty means the model's own."""

    template: str = ""
    sampling: SamplingChanges = field(default_factory=SamplingChanges)
    adapters: tuple[AdapterScale, ...] = ()

    def with_adapter(self, path: str, scale: float = 1.0) -> "Tuning":
        """Add the adapter, or change how strongly it counts."""
        scale = min(max(scale, LEAST_SCALE), MOST_SCALE)
        if any(adapter.path == path for adapter in self.adapters):
            scaled = tuple(replace(each, scale=scale) if each.path == path else each for each in self.adapters)
            return replace(self, adapters=scaled)
        return replace(self, adapters=(*self.adapters, AdapterScale(path, scale)))

    def without_adapter(self, path: str) -> "Tuning":
        return replace(self, adapters=tuple(adapter for adapter in self.adapters if adapter.path != path))


def tuning_text(tuning: Tuning) -> str:
    """JSON; empty where everything is as the model has it."""
    if tuning == Tuning():
        return ""
    return json.dumps(
        {
            "template": tuning.template,
            "sampling": {name: _plain(value) for name, value in tuning.sampling.values.items()},
            "adapters": [{"path": adapter.path, "scale": adapter.scale} for adapter in tuning.adapters],
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def tuning_from(text: str) -> Tuning:
    """The reverse of `tuning_text`; what is unknown or of another type is left out."""
    try:
        values = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return Tuning()
    if not isinstance(values, dict):
        return Tuning()
    template, sampling, adapters = values.get("template"), values.get("sampling"), values.get("adapters")
    return Tuning(
        template if isinstance(template, str) else "",
        SamplingChanges(_known(sampling) if isinstance(sampling, dict) else {}),
        tuple(filter(None, map(_adapter, adapters))) if isinstance(adapters, list) else (),
    )


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _known(values: dict[str, Any]) -> dict[str, Any]:
    """Those that fit a field of GenerationOptions by their type."""
    defaults = GenerationOptions()
    known: dict[str, Any] = {}
    for name in NAMES & values.keys():
        value, default = values[name], getattr(defaults, name)
        if isinstance(default, tuple):
            if name != "logit_bias" and isinstance(value, list) and all(isinstance(item, str) for item in value):
                known[name] = tuple(value)
        elif isinstance(default, float):
            if type(value) in (int, float) and math.isfinite(value):
                known[name] = float(value)
        elif default is None:
            if value is None or type(value) is int:
                known[name] = value
        elif type(value) is type(default):
            known[name] = value
    return known


def _adapter(value: Any) -> AdapterScale | None:
    if not isinstance(value, dict) or not isinstance(value.get("path"), str):
        return None
    scale = value.get("scale")
    if not isinstance(scale, (int, float)) or not LEAST_SCALE <= scale <= MOST_SCALE:
        return None
    return AdapterScale(value["path"], float(scale))
