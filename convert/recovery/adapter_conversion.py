"""From a LoRA adapter and its base to an adapter in GGUF: opens, checks, names and writes.

Knows the order of the steps. Of the base only names, shapes and configuration are read, no weights.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np

from convert.conversion import ConversionReport, check_target, family_of
from convert.errors import ConvertError
from convert.gguf_file import MAGIC, bits_per_weight, read_gguf
from convert.gguf_writer import OutputTensor, write_gguf
from convert.model_card import describe
from convert.recovery.gguf_base import base_of_gguf
from convert.recovery.lineage import licenses_of
from convert.recovery.lora import fitted, open_adapter
from convert.recovery.lora_gguf import ADAPTER_TYPES, adapter_tensors
from convert.recovery.opening import is_tied, under_family_names
from convert.sources import open_source


def convert_adapter(
    source: Path, base: Path, target: Path, type_name: str, on_progress: Callable[[float, str], None]
) -> ConversionReport:
    """Convert the adapter `source` of the model `base` to the GGUF `target`, of the type f32 or f16.

    `base` is a checkpoint, or a GGUF of one of the families in convert.recovery.gguf_base.
    Raises ConvertError with one sentence; `target` then is as it was before.
    """
    type_name = type_name.lower()
    if type_name not in ADAPTER_TYPES:
        raise ConvertError(
            f"An adapter in GGUF is f32 or f16 and not {type_name}; to merge it into the model and make that "
            f"{type_name}, use `puna convert {base} --adapter {source}`."
        )
    on_progress(0.0, "reading the adapter")
    check_target(target)
    adapter = open_adapter(source)
    try:
        opened = base_of_gguf(base) if _is_gguf(base) else under_family_names(open_source(base))
        checkpoint = opened.checkpoint
        try:
            family = family_of(opened.config)
            planned = family.plan(
                family.read_config(opened.config),
                checkpoint.tensors,
                lambda first, second: bool(np.array_equal(checkpoint.read(first), checkpoint.read(second))),
            )
            adapter = fitted(adapter, checkpoint.tensors, is_tied(opened.config, checkpoint))
            tensors = adapter_tensors(adapter, planned.tensors, checkpoint.tensors, type_name)
        finally:
            checkpoint.close()
        card = describe(
            adapter.folder, {"_name_or_path": adapter.config.base}, 0, licenses_of((adapter.folder, opened.folder))
        )
        metadata = {
            "general.type": "adapter",
            **card.metadata,
            "general.file_type": int(ADAPTER_TYPES[type_name][1]),
            "general.quantization_version": int(gguf.GGML_QUANT_VERSION),
            "adapter.type": "lora",
            "adapter.lora.alpha": tensors.alpha,
        }
        total = max(1, sum(output.n_bytes for output in tensors.outputs))

        def tell(done: int, output: OutputTensor) -> None:
            on_progress(done / total, f"writing {output.name}")

        remarks = write_gguf(target, family.ARCHITECTURE, metadata, tensors.outputs, tell)
    finally:
        adapter.checkpoint.close()
    on_progress(1.0, "done")
    written = read_gguf(target)
    return ConversionReport(
        source=str(source),
        target=str(target),
        architecture=family.ARCHITECTURE,
        name=card.name,
        type=type_name,
        n_parameters=tensors.n_parameters,
        size_bytes=written.size_bytes,
        bits_per_weight=bits_per_weight(written),
        tensor_types=dict(Counter(tensor.type for tensor in written.tensors).most_common()),
        fallbacks=(),
        warnings=(
            *opened.warnings,
            *(f"{name} holds numbers that are not finite: the adapter is damaged." for name in remarks.not_finite),
            *(f"{name} holds numbers too large for f16: use f32." for name in remarks.overflown),
        ),
        sha256=remarks.sha256,
    )


def _is_gguf(path: Path) -> bool:
    """Whether the file says so in its first bytes."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC
