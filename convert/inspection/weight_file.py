"""One file of weights by itself: what is in it, and that more is needed.

Knows the two file types that hold parts of checkpoints, by their first bytes. Refuses to load a pickle.
"""

import math
from collections import Counter
from pathlib import Path

from convert.checkpoints.safetensors import SafetensorsFile
from convert.checkpoints.shards import ShardedCheckpoint
from convert.checkpoints.tensors import Checkpoint
from convert.checkpoints.torch_zip import TorchFile
from convert.errors import ConvertError
from convert.impostors import impostor
from convert.inspection.finding import WEIGHTS, Inspection
from convert.inspection.steps import Findings


def is_safetensors_file(path: Path) -> bool:
    """Whether its first bytes are a header's length and the brace that opens the header."""
    with path.open("rb") as file:
        head = file.read(9)
    return len(head) == 9 and head[8:] == b"{" and int.from_bytes(head[:8], "little") < 1 << 40


def open_weight_file(path: Path) -> Checkpoint:
    """The tensors of one file. Raises ConvertError where it is none that can be read."""
    if (what := impostor(path)) is not None:
        raise ConvertError(what)
    if path.suffix == ".safetensors" or is_safetensors_file(path):
        return ShardedCheckpoint([SafetensorsFile(path)])
    return ShardedCheckpoint([TorchFile(path)])


def inspect_weight_file(path: Path) -> Inspection:
    """A file whose name or first bytes are those of weights."""
    findings = Findings()
    sizes: Counter[str] = Counter()
    checkpoint = findings.attempt(lambda: open_weight_file(path))
    n_tensors = 0
    if checkpoint is not None:
        try:
            n_tensors = len(checkpoint.tensors)
            for tensor in checkpoint.tensors.values():
                sizes[tensor.dtype] += math.prod(tensor.shape)
        finally:
            checkpoint.close()
        findings.problem(
            f"It is one file of weights ({n_tensors:,} tensors) by itself: choose the folder in which it lies together "
            "with its configuration and tokenizer."
        )
    return Inspection(
        path=str(path),
        kind=WEIGHTS,
        form="one file of weights",
        n_parameters=sum(sizes.values()) or None,
        type=sizes.most_common(1)[0][0].lower() if sizes else None,
        tensor_types=dict(sizes.most_common()) or None,
        size_bytes=path.stat().st_size,
        problems=tuple(findings.problems),
        notes=tuple(findings.notes),
    )
