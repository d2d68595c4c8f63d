"""Model files as the library finds them: small, real GGUFs of every kind, and the layouts of other applications."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from gguf import GGUFWriter


def write_model(
    path: Path,
    kind: str | None = "model",
    architecture: str = "llama",
    seed: int = 0,
    rows: int = 64,
    metadata: Mapping[str, object] | None = None,
    tensors: bool = True,
) -> Path:
    """A GGUF of one matrix of `rows` × 32 halves; `seed` decides about its numbers, `metadata` is added."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = GGUFWriter(path, architecture)
    if kind is not None:
        writer.add_type(kind)
    for key, value in (metadata or {}).items():
        if isinstance(value, bool):
            writer.add_bool(key, value)
        elif isinstance(value, int):
            writer.add_uint32(key, value)
        elif isinstance(value, list):
            writer.add_array(key, value)
        else:
            writer.add_string(key, str(value))
    if tensors:
        numbers = np.random.default_rng(seed).normal(size=(rows, 32)).astype(np.float16)
        writer.add_tensor("token_embd.weight", numbers)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_split(folder: Path, stem: str, count: int) -> list[Path]:
    """As llama-gguf-split makes them: only the first part has the metadata."""
    paths = []
    for number in range(count):
        split = {"split.no": number, "split.count": count, "split.tensors.count": count}
        further = {"general.name": stem} if number == 0 else {}
        path = folder / f"{stem}-{number + 1:05}-of-{count:05}.gguf"
        paths.append(write_model(path, "model" if number == 0 else None, seed=number, metadata={**split, **further}))
    return paths


def write_ollama(
    folder: Path, name: str, model: bytes, layers: Mapping[str, bytes] | None = None, kind: str = "model"
) -> Path:
    """`name` is HOST/NAMESPACE/NAME/TAG. Return the blob of the model."""
    blobs = folder / "blobs"
    blobs.mkdir(parents=True, exist_ok=True)
    told = []
    for layer, content in {kind: model, **(layers or {})}.items():
        digest = hashlib.sha256(content).hexdigest()
        (blobs / f"sha256-{digest}").write_bytes(content)
        media = f"application/vnd.ollama.image.{layer}"
        told.append({"mediaType": media, "digest": f"sha256:{digest}", "size": len(content)})
    manifest = folder / "manifests" / name
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.write_text(json.dumps({"schemaVersion": 2, "config": {}, "layers": told}))
    return blobs / f"sha256-{hashlib.sha256(model).hexdigest()}"


def write_hub_file(hub: Path, repository: str, revision: str, name: str, content: bytes) -> Path:
    """As huggingface_hub keeps it: the content in blobs, its name as a link in a snapshot."""
    root = hub / f"models--{repository.replace('/', '--')}"
    blob = root / "blobs" / hashlib.sha256(content).hexdigest()
    blob.parent.mkdir(parents=True, exist_ok=True)
    blob.write_bytes(content)
    link = root / "snapshots" / revision / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(Path("..", "..", *[".."] * (len(Path(name).parts) - 1), "blobs", blob.name))
    return link
