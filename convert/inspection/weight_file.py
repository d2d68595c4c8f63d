"""One file of weights by itself: what is in it, and that more is needed.

Knows the two file types that hold parts of checkpoints, by their first bytes. Refuses to load a pickle.
"""

import math
import zipfile
from collections import Counter
from pathlib import Path

from convert.checkpoints.safetensors import SafetensorsFile
from convert.checkpoints.shards import ShardedCheckpoint
from convert.checkpoints.tensors import Checkpoint
from convert.errors import ConvertError
from convert.impostors import impostor
from convert.inspection.finding import WEIGHTS, Inspection
from convert.inspection.steps import Findings

_LEGACY_TORCH = b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."  # the pickled number that began torch's files until 2020


def is_torch_zip(path: Path) -> bool:
    """Whether the file is a zip archive as torch.save writes it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.split("/")[-1] == "data.pkl" for name in archive.namelist()[:10000])
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


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
    raise ConvertError(_told(path))


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


def _told(path: Path) -> str:
    """What a file is that can't be opened by itself."""
    with path.open("rb") as file:
        head = file.read(len(_LEGACY_TORCH))
    if head == _LEGACY_TORCH:
        return f"{path} is in PyTorch's format of before 2020: load and save it again with a newer PyTorch."
    if is_torch_zip(path):
        return (
            f"{path} is a file of PyTorch weights: choose the folder in which it lies together with its configuration."
        )
    if head.startswith(b"PK"):
        return f"{path} is a zip archive or the beginning of one: unpack it, or download it again if it can't be."
    return f"{path} is not a file of weights (it begins with {head[:8]!r}): download it again."
