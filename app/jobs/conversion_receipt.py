"""The receipt of a conversion: what the result was made of, by which programs, and whether it computes the same.

Knows what is worth telling of a comparison that quantize.faithfulness makes. The file is whole already: whatever goes
wrong here is said in the receipt and costs nothing of it.
"""

import hashlib
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.core.receipts import ConversionReceipt
from app.engine.header import checked_header
from app.engine.memory import available_memory
from app.engine.threads import performance_cores
from app.errors import PunaError
from app.jobs.checksum import sha256_of
from app.jobs.receipt_keeping import receipts, versions
from convert.errors import ConvertError
from convert.recovery.opening import under_family_names
from convert.sources import Source
from quantize.errors import QuantizeError
from quantize.faithfulness import Faithfulness, check_faithful

OnProgress = Callable[[float, str], None]

_WORDS = "checking against the original…"
# What says how to compute with weights, beside them: of transformers, of Meta, and of peft.
_CONFIGURATIONS = ("config.json", "params.json", "adapter_config.json")
_COMPARING = 0.8  # of the time; the rest reads the original's files for their sums


def keep_receipt(on_progress: OnProgress, opened: Source, source: Path, result: dict[str, Any]) -> None:
    """Compare what a conversion made with the open source, keep the receipt, and add it to `result` as `receipt`.

    `result` is as in app.jobs.result, `source` the name that the person gave. `on_progress` gets the fraction of this.
    """
    target = Path(result["output"])
    on_progress(0.0, _WORDS)
    found = _compared(lambda part, text: on_progress(_COMPARING * part, f"{_WORDS} ({text})"), opened, target)
    files = _sums(opened, lambda part: on_progress(_COMPARING + (1 - _COMPARING) * part, f"{_WORDS} (its sums)"))
    receipt = ConversionReceipt(
        source=source.resolve().name,
        source_sha256=hashlib.sha256("".join(f"{line}\n" for line in files).encode()).hexdigest(),
        when=datetime.now().astimezone().isoformat(timespec="seconds"),
        versions=versions(),
        checked=found.checked,
        not_checked=found.not_checked,
        problems=found.problems,
        files=files,
    )
    try:
        receipts().keep_conversion(target, receipt, result.get("sha256") or sha256_of(target, lambda fraction: None))
    except OSError as error:
        result["warnings"].append(f"The receipt can't be kept ({error.strerror}).")
    result["receipt"] = {**asdict(receipt), "words": receipt.words}
    on_progress(1.0, _WORDS)


def _compared(on_progress: OnProgress, opened: Source, target: Path) -> Faithfulness:
    try:
        checked_header(target)
        named = under_family_names(opened)
        free = available_memory()
        return check_faithful(target, named.config, named.checkpoint, performance_cores(), on_progress, free)
    except (ConvertError, QuantizeError, PunaError) as error:
        return Faithfulness((), (str(error).rstrip("."),), ())
    except MemoryError:
        return Faithfulness((), ("too little memory is free for that",), ())
    except Exception as error:
        # Ours to mend, and no reason to lose an hour of conversion.
        with suppress(OSError):
            traceback.print_exc()
        return Faithfulness((), (f"Puna made a mistake in comparing ({type(error).__name__}: {error})",), ())


def _sums(opened: Source, on_progress: Callable[[float], None]) -> tuple[str, ...]:
    """Lines as sha256sum writes them, of the weights and of what says how to compute with them."""
    weights = dict.fromkeys(opened.checkpoint.paths)
    beside = dict.fromkeys(path.with_name(name) for path in weights for name in _CONFIGURATIONS)
    paths = [*weights, *(path for path in beside if path.is_file())]
    lines = []
    for number, path in enumerate(paths):
        on_progress(number / len(paths))
        lines.append(_line(path, partial(_within, on_progress, number, len(paths))))
    return tuple(lines)


def _within(on_progress: Callable[[float], None], number: int, count: int, part: float) -> None:
    on_progress((number + part) / count)


def _line(path: Path, on_progress: Callable[[float], None]) -> str:
    try:
        return f"{sha256_of(path, on_progress)}  {path.name}"
    except OSError as error:
        return f"{'-' * 64}  {path.name} ({error.strerror})"
