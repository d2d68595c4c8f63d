"""What a person has set, with defaults that one need not change. A value: where it is kept is storage's business."""

import dataclasses
from typing import Any


@dataclasses.dataclass(frozen=True)
class Settings:
    """`last_model` is the path of the model used last; `n_ctx` 0 means chosen for the model.

    `window_geometry` is Qt's own form in base64. `sidebar_visible` is as left. `appearance` is system, light or dark.
    `kv_type` is the element type of the KV cache; `state_bytes` how much of what models have read may be kept on disk.
    `stay_offline` refuses every connection. `other_apps` lists the models of other applications too.
    """

    last_model: str = ""
    n_ctx: int = 0
    sidebar_visible: bool = True
    window_geometry: str = ""
    appearance: str = "system"
    kv_type: str = "f16"
    state_bytes: int = 4 << 30
    stay_offline: bool = True
    other_apps: bool = True
    pause_on_battery: bool = False


def settings_from(values: dict[str, Any]) -> Settings:
    """Take what fits; a value that is unknown or of the wrong type falls back to its default."""
    known: dict[str, Any] = {}
    for field in dataclasses.fields(Settings):
        value = values.get(field.name)
        if type(value) is type(field.default):
            known[field.name] = value
    return Settings(**known)
