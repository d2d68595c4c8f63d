"""What lies in a folder besides a finished checkpoint: unfinished downloads, pointers, training's leftovers.

Knows names and first bytes; opens nothing.
"""

from pathlib import Path

from convert.impostors import impostor
from convert.inspection.steps import Findings

_MOST_ENTRIES = 5000
_UNFINISHED = (".incomplete", ".part", ".crdownload", ".aria2", ".download", ".partial", ".tmp")
_CHECKED = (".safetensors", ".bin", ".pth", ".pt", ".model", ".json", ".gguf", ".ckpt")
_WEIGHTS = (".safetensors", ".bin", ".pth", ".pt")
_NOT_WEIGHTS = ("training_args.bin", "optimizer.bin", "optimizer.pt", "scheduler.pt", "scheduler.bin")
_TRAINING = ("optimizer", "scheduler", "rng_state", "training_args", "trainer_state", "global_step", "zero_pp_rank")
# Names of weights that no one here reads -> what they are for.
_OTHERS = {
    "tf_model.h5": "TensorFlow",
    "flax_model.msgpack": "Flax",
    "rust_model.ot": "Rust",
    "model.onnx": "ONNX",
    "pytorch_model.bin.index.json.gz": "an archive",
}


def entries(folder: Path) -> list[Path]:
    """The folder's files and folders, sorted, a few thousand at most. Empty where it can't be read."""
    try:
        return sorted(folder.iterdir())[:_MOST_ENTRIES]
    except OSError:
        return []


def weight_files(folder: Path) -> list[Path]:
    """Files whose names are those of weights, training's own left out."""
    return [path for path in entries(folder) if path.suffix in _WEIGHTS and path.name not in _NOT_WEIGHTS]


def look_around(folder: Path, findings: Findings) -> list[str]:
    """Add what is noticed, and return the names of the files that are something else than their names say."""
    wrong = []
    found = entries(folder)
    for path in found:
        if path.suffix in _CHECKED and path.is_file() and (what := impostor(path)) is not None:
            wrong.append(path.name)
            if len(wrong) <= 3:
                findings.problem(what)
    if len(wrong) > 3:
        findings.problem(f"The same holds for {len(wrong) - 3} more of its files.")
    cache = folder / ".cache" / "huggingface" / "download"
    unfinished = [path.name for path in (*found, *entries(cache)) if path.name.endswith(_UNFINISHED)]
    if unfinished:
        findings.problem(
            f"A download into {folder} was not finished ({unfinished[0]}{' and more' if len(unfinished) > 1 else ''}): "
            "continue it, or download the model again."
        )
    training = [path for path in found if path.name.startswith(_TRAINING)]
    if training:
        size = sum(path.stat().st_size for path in training if path.is_file())
        findings.note(
            f"It holds {len(training)} files of an unfinished training ({training[0].name} …, {size:,} bytes), which a "
            "conversion doesn't need."
        )
    if any(path.name.startswith("mp_rank_") or path.name.startswith("zero_pp_rank") for path in found):
        findings.problem(
            f"{folder} is a DeepSpeed checkpoint in pieces: run its zero_to_fp32.py, and choose the folder it writes."
        )
    others = [kind for name, kind in _OTHERS.items() if (folder / name).exists()]
    if not weight_files(folder):
        if others:
            findings.problem(f"Its weights are for {' and '.join(others)} only: get those for PyTorch or safetensors.")
        elif (folder / ".gitattributes").exists() or (folder / ".git").exists():
            findings.problem(f"{folder} was cloned without its large files: run `git lfs pull` in it.")
    return wrong
