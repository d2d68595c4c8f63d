from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.generation import LoadOptions
from app.engine.llama.engine import LlamaEngine
from app.engine.template import TemplateFolder
from app.paths import resources
from tests.unit.engine import tiny_gguf


@pytest.fixture(scope="session")
def random_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_gguf.write_random_model(tmp_path_factory.mktemp("models") / "random.gguf")


@pytest.fixture
def engine() -> Iterator[LlamaEngine]:
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    yield engine
    engine.close()


@pytest.fixture
def random_engine(engine: LlamaEngine, random_model: Path) -> LlamaEngine:
    engine.load(LoadOptions(str(random_model), n_threads=1), lambda fraction: None)
    return engine
