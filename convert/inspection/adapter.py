"""What a PEFT adapter's folder says of it: which base it needs, which of its parts it changes, whether it is whole.

Knows adapter_config.json as PEFT writes it. Merging is none of its business.
"""

import math
from collections import Counter
from pathlib import Path
from typing import Any

from convert.checkpoints.tensors import Checkpoint
from convert.errors import ConvertError
from convert.inspection.finding import ADAPTER, Inspection
from convert.inspection.steps import Findings
from convert.inspection.template_names import suggested_template
from convert.inspection.weight_file import open_weight_file
from convert.json_files import read_json_object
from convert.model_card import describe

CONFIG_FILE = "adapter_config.json"
_WEIGHTS = ("adapter_model.safetensors", "adapter_model.bin")
_LEAST_TORCH_BYTES = 1024  # alpaca-lora's early uploads have 443 bytes: a file without a single tensor


def is_adapter(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (CONFIG_FILE, *_WEIGHTS))


def inspect_adapter(folder: Path) -> Inspection:
    findings = Findings()
    config = findings.attempt(lambda: read_json_object(folder / CONFIG_FILE)) or {}
    base = config.get("base_model_name_or_path")
    base = base if isinstance(base, str) and base else None
    _check_config(config, findings)
    path = next((folder / name for name in _WEIGHTS if (folder / name).is_file()), None)
    sizes: Counter[str] = Counter()
    if path is None:
        findings.problem(f"{folder} has no {_WEIGHTS[0]}: the adapter's weights are missing.")
    else:
        checkpoint = findings.attempt(lambda: _open(path))
        if checkpoint is not None:
            try:
                _check_tensors(checkpoint, findings)
                for tensor in checkpoint.tensors.values():
                    sizes[tensor.dtype] += math.prod(tensor.shape)
            finally:
                checkpoint.close()
    if base is not None:
        findings.note(f"It changes {base[:200]} and is no model by itself: convert it together with that model.")
    elif config:
        findings.note("It doesn't say which model it changes: you have to know that to use it.")
    card = describe(folder, {"_name_or_path": base} if base else {}, 0)
    return Inspection(
        path=str(folder),
        kind=ADAPTER,
        form="LoRA adapter of PEFT",
        name=card.name,
        n_parameters=sum(sizes.values()) or None,
        type=sizes.most_common(1)[0][0].lower() if sizes else None,
        size_bytes=path.stat().st_size if path is not None else None,
        suggested_template=suggested_template(folder.name, card.name),
        license=card.license.id,
        license_terms=card.license.terms,
        base=base,
        problems=tuple(findings.problems),
        notes=tuple(findings.notes),
    )


def _open(path: Path) -> Checkpoint:
    if path.suffix == ".bin" and path.stat().st_size < _LEAST_TORCH_BYTES:
        raise ConvertError(
            f"{path} has only {path.stat().st_size} bytes: it was saved without a single matrix, as some training "
            "scripts of 2023 did. Get another copy of the adapter."
        )
    return open_weight_file(path)


def _check_config(config: dict[str, Any], findings: Findings) -> None:
    if not config:
        return
    kind = config.get("peft_type", "LORA")
    if kind != "LORA":
        findings.problem(f"It is an adapter of the kind {str(kind)[:40]}; only LoRA can be used with llama.cpp.")
    if config.get("use_dora") is True:
        findings.problem(
            "It is a DoRA adapter, which also scales each column of the weights: merge it with PEFT first."
        )
    if config.get("use_rslora") is True:
        findings.note("It is a rank-stabilized LoRA: its strength is alpha over the square root of its rank.")
    saved = config.get("modules_to_save")
    if isinstance(saved, list) and saved:
        findings.note(f"It also replaces whole matrices: {', '.join(str(name)[:40] for name in saved[:5])}.")
    rank, targets = config.get("r"), config.get("target_modules")
    if type(rank) is int and isinstance(targets, list):
        findings.note(f"Rank {rank}, on {', '.join(sorted(str(name)[:40] for name in targets)[:10])}.")


def _check_tensors(checkpoint: Checkpoint, findings: Findings) -> None:
    names = list(checkpoint.tensors)
    if not any("lora_" in name for name in names):
        findings.problem("It has no LoRA matrices at all: it was saved wrongly.")
    firsts = {name.replace("lora_A", "lora_").replace("lora_embedding_A", "lora_") for name in names if "_A" in name}
    seconds = {name.replace("lora_B", "lora_").replace("lora_embedding_B", "lora_") for name in names if "_B" in name}
    if alone := firsts ^ seconds:
        findings.problem(f"Of {len(alone)} matrices the counterpart is missing: the file is incomplete.")
