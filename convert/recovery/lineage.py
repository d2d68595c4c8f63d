"""By what licences a model is bound that was made of others: what each of their folders states.

Knows which JSON file of a folder names what that model was itself made of.
"""

from collections.abc import Iterable
from pathlib import Path

from convert.errors import ConvertError
from convert.json_files import read_optional_json
from convert.licenses import License
from convert.model_card import describe
from convert.recovery.recognition import ADAPTER_CONFIG
from convert.sources import CONFIG_FILE


def licenses_of(folders: Iterable[Path]) -> tuple[tuple[str, License], ...]:
    """(what it is of, licence) of each base and adapter; nothing here can be wrong enough to stop a conversion."""
    found = []
    for folder in folders:
        try:
            adapter = read_optional_json(folder / ADAPTER_CONFIG)
            config = read_optional_json(folder / CONFIG_FILE)
        except ConvertError:
            adapter, config = {}, {}
        if adapter:
            config = {**config, "_name_or_path": adapter.get("base_model_name_or_path")}
        card = describe(folder, config, 0)
        found += [(f"{folder.name[:100]}: {where}", license) for where, license in card.licenses]
        if not card.licenses:
            found.append((folder.name[:100], card.license))
    return tuple(found)
