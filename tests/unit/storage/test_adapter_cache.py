"""Names of adapters that were made to be used: by content, and by nothing else."""

import json
import shutil
from pathlib import Path

import pytest

from app.errors import PunaError
from app.storage.adapter_cache import base_of, cached_adapter
from tests.unit.engine.tiny_gguf import write_random_model


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_random_model(tmp_path / "model.gguf")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "my-adapter"
    folder.mkdir()
    (folder / "adapter_config.json").write_text("{}")
    (folder / "adapter_model.safetensors").write_bytes(b"weights")
    return folder


def test_same_content_is_the_same_file(source: Path, model: Path, tmp_path: Path) -> None:
    first = cached_adapter(source, model, tmp_path)
    assert first.name.startswith("my-adapter-")
    moved = shutil.copytree(source, tmp_path / "elsewhere" / "my-adapter")
    requantized = write_random_model(tmp_path / "again.gguf", seed=2)
    assert cached_adapter(moved, requantized, tmp_path) == first


def test_other_content_is_another_file(source: Path, model: Path, tmp_path: Path) -> None:
    names = {cached_adapter(source, model, tmp_path)}
    names.add(cached_adapter(source, write_random_model(tmp_path / "wide.gguf", n_embd=96), tmp_path))
    (source / "adapter_config.json").write_text('{"r": 8}')
    names.add(cached_adapter(source, model, tmp_path))
    (source / "adapter_model.safetensors").write_bytes(b"Weights")
    names.add(cached_adapter(source, model, tmp_path))
    assert len(names) == 4


def test_folders_that_are_no_adapter(source: Path, model: Path, tmp_path: Path) -> None:
    with pytest.raises(PunaError, match=r"model\.txt"):
        cached_adapter(source, tmp_path / "model.txt", tmp_path)
    (source / "adapter_model.safetensors").unlink()
    with pytest.raises(PunaError, match="is no adapter"):
        cached_adapter(source, model, tmp_path)


def test_the_base_that_it_names(source: Path, model: Path, tmp_path: Path) -> None:
    base = tmp_path / "base"
    base.mkdir()
    config = source / "adapter_config.json"
    for text in ("[]", "{", json.dumps({"base_model_name_or_path": "someone/model"}), '{"base_model_name_or_path": 3}'):
        config.write_text(text)
        assert base_of(source, model) == model
    config.write_text(json.dumps({"base_model_name_or_path": str(base)}))
    assert base_of(source, model) == model  # an empty folder
    (base / "config.json").write_text("{}")
    assert base_of(source, model) == base
