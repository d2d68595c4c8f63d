"""What a person has set, with defaults that one need not change. A value: where it is kept is storage's business."""

import dataclasses
from collections.abc import Mapping
from typing import Any


@dataclasses.dataclass(frozen=True)
class Settings:
    """`last_model` is the path of the model used last; `n_ctx` 0 means chosen for the model.

    `window_geometry` is Qt's own form in base64. `sidebar_visible` is as left. `appearance` is system, light or dark.
    `kv_type` is the element type of the KV cache; `state_bytes` how much of what models have read may be kept on disk.
    `stay_offline` refuses every connection. `other_apps` lists the models of other applications too. `text_percent` is
    the size of text, 100 for the usual one. `language` is that of the window, such as "de"; empty for the system's.
    `less_motion`: nothing moves by itself, whatever the system wishes.
    `keys` are those that a person has chosen, by the action's id.
    `notify` tells of what ended while a person looked elsewhere.
    `default_persona` is the key of the persona that new conversations begin with; empty for none.
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
    notify: bool = True
    default_persona: str = ""
    text_percent: int = 100
    less_motion: bool = False
    language: str = ""
    keys: Mapping[str, str] = dataclasses.field(default_factory=dict)


def settings_from(values: dict[str, Any]) -> Settings:
    """Take what fits; a value that is unknown or of the wrong type falls back to its default."""
    known: dict[str, Any] = {}
    default = Settings()
    for field in dataclasses.fields(Settings):
        value = values.get(field.name)
        if type(value) is type(getattr(default, field.name)):
            known[field.name] = value
    if "keys" in known:
        known["keys"] = {name: keys for name, keys in known["keys"].items() if isinstance(keys, str)}
    return Settings(**known)
