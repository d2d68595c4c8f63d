"""Receipts of models, each in a JSON file of its own that is whole or not there.

Beside a model in Puna's models folder it is called NAME.gguf.receipt.json. Of a model anywhere else, which may belong
to another application, it lies in the folder `receipts` of Puna's own. It holds

    {"puna_receipt": 1, "file": {"name", "size", "mtime_ns", "sha256"}, "conversion": {…} or null, "quality": [{…}, …]}

with the fields of app.core.receipts. It speaks of the file that it names and of no other: where size or time of change
are not those any more, it is as if it were not there.
"""

import hashlib
import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.core.receipts import ConversionReceipt, QualityReceipt, from_json
from app.storage.files import write_whole

SUFFIX = ".receipt.json"
_VERSION = 1
_MOST_BYTES = 1 << 20
_MOST_MEASUREMENTS = 20


@dataclass(frozen=True)
class ModelReceipts:
    """What is known of a file as it is now; the newest measurement first."""

    sha256: str = ""
    conversion: ConversionReceipt | None = None
    quality: tuple[QualityReceipt, ...] = ()

    @property
    def faithful(self) -> bool | None:
        """Whether it computes what it was made of; None where that was not compared, or not all of it."""
        if self.conversion is None or (not self.conversion.problems and self.conversion.not_checked):
            return None
        return not self.conversion.problems

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """Label and sentence, as a model's details tell them."""
        checked = (("Conversion", self.conversion.words),) if self.conversion else ()
        return (*checked, *(("Measured", f"{item.words} ({item.when[:10]}, {item.text})") for item in self.quality))


class Receipts:
    """`models` is Puna's models folder, `elsewhere` where receipts of all other models lie."""

    def __init__(self, models: Path, elsewhere: Path) -> None:
        self._models = models
        self._elsewhere = elsewhere

    def path_of(self, model: Path) -> Path:
        model = model.absolute()
        # The folder may be a link: models are listed where they lie.
        if model.parent in (self._models.absolute(), self._models.resolve()):
            return model.with_name(model.name + SUFFIX)
        key = hashlib.sha256(str(model).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return self._elsewhere / f"{key}{SUFFIX}"

    def of(self, model: Path) -> ModelReceipts:
        """Never raises: of a file that has none, or has changed since, there is none."""
        try:
            with self.path_of(model).open("rb") as file:
                values = json.loads(file.read(_MOST_BYTES))
            status = model.stat()
            if values["puna_receipt"] != _VERSION or (values["file"]["size"], values["file"]["mtime_ns"]) != (
                status.st_size,
                status.st_mtime_ns,
            ):
                return ModelReceipts()
            told = [from_json(QualityReceipt, item) for item in values["quality"][:_MOST_MEASUREMENTS]]
            return ModelReceipts(
                sha256=str(values["file"]["sha256"])[:64],
                conversion=from_json(ConversionReceipt, values["conversion"]),
                quality=tuple(item for item in told if item is not None),
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return ModelReceipts()

    def keep_conversion(self, model: Path, receipt: ConversionReceipt, sha256: str) -> None:
        """Of a file that was just made: what was known of another at its place is gone. Raises OSError."""
        self._write(model, ModelReceipts(sha256, receipt))

    def keep_quality(self, model: Path, receipt: QualityReceipt, sha256: str) -> None:
        """One for each text and reference; the newest takes the place of the one before. Raises OSError."""
        known = self.of(model)
        others = [item for item in known.quality if (item.text, item.reference) != (receipt.text, receipt.reference)]
        self._write(model, replace(known, sha256=sha256, quality=(receipt, *others[: _MOST_MEASUREMENTS - 1])))

    def move(self, old: Path, new: Path) -> None:
        """Follow a model that was renamed. Never raises: a receipt can be made again."""
        with suppress(OSError):
            self.path_of(old).replace(self.path_of(new))

    def _write(self, model: Path, receipts: ModelReceipts) -> None:
        status = model.stat()
        content: dict[str, Any] = {
            "puna_receipt": _VERSION,
            "file": {
                "name": model.name,
                "size": status.st_size,
                "mtime_ns": status.st_mtime_ns,
                "sha256": receipts.sha256,
            },
            "conversion": asdict(receipts.conversion) if receipts.conversion else None,
            "quality": [asdict(item) for item in receipts.quality],
        }
        path = self.path_of(model)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json.dumps(content, indent=1).encode() + b"\n")


def retime(content: bytes, before_ns: int, now_ns: int) -> bytes:
    """A receipt's file for the same model whose time of change is told otherwise now; as it was where it is of
    another, or none.
    """
    try:
        values = json.loads(content)
        if values["file"]["mtime_ns"] != before_ns:
            return content
        values["file"]["mtime_ns"] = now_ns
    except (ValueError, KeyError, TypeError, RecursionError):
        return content
    return json.dumps(values, indent=1).encode() + b"\n"
