"""Two models that the tests of this folder share."""

from pathlib import Path

import pytest

from tests.unit.quantize.llama_gguf import write_llama


@pytest.fixture(scope="session")
def wide_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """256 columns and more: every type of llama.cpp fits."""
    return write_llama(tmp_path_factory.mktemp("models") / "wide.gguf", n_embd=256, n_ff=768, n_layer=3)


@pytest.fixture(scope="session")
def narrow_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shape of TinyStories-656K, tied: no K-quantization fits its 128 and 384 columns."""
    return write_llama(tmp_path_factory.mktemp("models") / "narrow.gguf", n_embd=128, n_ff=384, tied=True)
