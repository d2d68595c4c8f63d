"""Which files are offered as models."""

import os
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFWriter

from app.errors import PunaError
from app.storage.library import Library


def write_gguf(path: Path, kind: str = "model") -> Path:
    writer = GGUFWriter(path, "llama")
    writer.add_type(kind)
    writer.add_tensor("token_embd.weight", np.zeros((64, 32), np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "models").mkdir()
    return Library(tmp_path / "models", tmp_path / "library.json")


def names(library: Library) -> list[str]:
    return [model.name for model in library.models()]


def test_files_in_the_folder_and_files_added_from_elsewhere(library: Library, tmp_path: Path) -> None:
    write_gguf(tmp_path / "models" / "Beta.gguf")
    elsewhere = write_gguf(tmp_path / "alpha ä.gguf")
    assert library.add(elsewhere).detail == "2.0K parameters · 16.0 bits each · 4.3 kB"
    library.add(elsewhere)
    assert names(library) == ["alpha ä", "Beta"]
    assert elsewhere.exists()
    elsewhere.unlink()
    assert names(library) == ["Beta"]


def test_what_is_half_made_is_not_listed(library: Library, tmp_path: Path) -> None:
    write_gguf(tmp_path / "models" / ".new.gguf")
    assert names(library) == []


def test_a_damaged_file_is_listed_with_what_is_wrong(library: Library, tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "models" / "cut.gguf")
    path.write_bytes(path.read_bytes()[:-10])
    (model,) = library.models()
    assert model.problem
    with pytest.raises(PunaError):
        library.add(path)


def test_what_is_no_file_keeps_nobody_waiting(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "models" / "pipe.gguf")
    (tmp_path / "models" / "folder.gguf").mkdir()
    (model,) = library.models()
    assert model.problem
    assert "it is no file" in model.problem
    with pytest.raises(PunaError, match="it is no file"):
        library.add(tmp_path / "models" / "pipe.gguf")


def test_an_adapter_is_no_model(library: Library, tmp_path: Path) -> None:
    adapter = write_gguf(tmp_path / "models" / "adapter.gguf", "adapter")
    assert names(library) == []
    with pytest.raises(PunaError, match="no model one can talk to"):
        library.add(adapter)


def test_a_list_that_can_not_be_read_is_an_empty_one(library: Library, tmp_path: Path) -> None:
    (tmp_path / "library.json").write_text("{")
    assert names(library) == []
