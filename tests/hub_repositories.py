"""Repositories for the hub of the tests: small, and of the shapes that real ones have."""

import json
from pathlib import Path

from tests.hub_server import Repository
from tests.unit.engine.tiny_gguf import write_random_model


def convertible(folder: Path, name: str = "raincandy/TinyStories-656K", **changes: object) -> Repository:
    """The files of a checkpoint's folder, as a repository of weights that Puna converts."""
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
    card = b"---\nlicense: apache-2.0\nlanguage: en\n---\n# Tiny\n\nTells *stories*. ![x](https://example.org/x.png)\n"
    files.setdefault("README.md", card)
    total = 656_000
    facts = {
        "tags": ["safetensors", "llama", "text-generation", "license:apache-2.0"],
        "pipeline_tag": "text-generation",
        "library_name": "transformers",
        "downloads": 1200,
        "likes": 12,
        "trendingScore": 3,
        "config": {"architectures": ["LlamaForCausalLM"], "model_type": "llama"},
        "cardData": {"license": "apache-2.0", "language": "en"},
        "safetensors": {"parameters": {"F32": total}, "total": total},
    }
    return Repository(name, files, facts, **changes)  # type: ignore[arg-type]


def ready(scratch: Path, name: str = "ana/Tiny-Instruct-GGUF", split: bool = True) -> Repository:
    """Several quantizations of one model, of different sizes; Q8_0 in three parts, a vision projector beside them.

    `scratch` is a folder to write in. Every whole file is a model that llama.cpp loads, with bytes after its end; the
    parts are cut bytes.
    """
    path = scratch / "random.gguf"
    write_random_model(path)
    model = path.read_bytes()
    step = len(model) // 2
    files = {
        "README.md": b"---\nlicense: mit\nbase_model: ana/Tiny-Instruct\n---\n# Tiny Instruct, ready to run\n",
        ".gitattributes": b"*.gguf filter=lfs diff=lfs merge=lfs -text\n",
        "Tiny-Instruct-Q2_K.gguf": model,
        "Tiny-Instruct-Q4_K_M.gguf": model + bytes(step),
        "Tiny-Instruct-Q6_K.gguf": model + bytes(2 * step),
        "mmproj-Tiny-Instruct-f16.gguf": bytes(30_000),
        "imatrix.dat": bytes(5_000),
    }
    if split:
        for part in (1, 2, 3):
            content = model if part == 1 else bytes([part]) * (step + len(model) // 4)
            files[f"Q8_0/Tiny-Instruct-Q8_0-{part:05d}-of-00003.gguf"] = content
    # As if what it is called were true: 4.8 bits of each weight in the file with four bits.
    total = int((len(model) + step) * 8 / 4.8)
    facts = {
        "tags": ["gguf", "text-generation", "base_model:ana/Tiny-Instruct", "license:mit", "conversational"],
        "pipeline_tag": "text-generation",
        "downloads": 800,
        "likes": 20,
        "trendingScore": 7,
        "cardData": {"license": "mit", "base_model": "ana/Tiny-Instruct"},
        "gguf": {"total": total, "architecture": "llama", "context_length": 2048},
    }
    return Repository(name, files, facts)


def large(size: int = 8 << 20, name: str = "ana/Large-GGUF") -> Repository:
    """One file whose bytes are nowhere the same, for downloads that are interrupted."""
    step = b"".join(index.to_bytes(8, "little") for index in range(size // 8 + 1))
    facts = {"tags": ["gguf"], "gguf": {"total": size * 2, "architecture": "llama", "context_length": 2048}}
    return Repository(name, {"large-Q4_K_M.gguf": step[:size], "config.json": json.dumps({}).encode()}, facts)
