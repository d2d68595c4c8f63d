"""Files whose headers lie, in a real engine child with the real llama.cpp: a sentence or an answer, never a death."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from app.child_death import describe_death
from app.child_process import ChildProcess
from app.core.generation import ChatRequest, GenerationOptions, LoadOptions
from app.core.messages import Message, Role
from app.engine.client import EngineClient, RequestFailed
from app.errors import PunaError
from app.paths import child_environment
from tests.unit.engine.mutated_gguf import mutate, read_model, with_byte_level_vocabulary
from tests.unit.engine.tiny_gguf import write_random_model, write_table_model

HI = ChatRequest((Message(Role.USER, "Hi there"),), GenerationOptions(max_tokens=4, temperature=0))


@pytest.fixture
def child(tmp_path: Path) -> Iterator[ChildProcess]:
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        yield child


@pytest.mark.parametrize("vocabulary", ["sentencepiece", "byte-level"])
def test_no_header_ends_the_engine(tmp_path: Path, child: ChildProcess, vocabulary: str) -> None:
    good = write_random_model(tmp_path / "good.gguf")
    path = tmp_path / "mutated.gguf"
    client = EngineClient(child)
    answered = refused = 0
    for seed in range(150):
        model = read_model(good)
        if vocabulary == "byte-level":
            with_byte_level_vocabulary(model)
        mutate(model, Random(seed)).write(path)
        try:
            client.load(LoadOptions(str(path), n_ctx=128, n_threads=1))
            list(client.ask(HI))
            answered += 1
        except RequestFailed as error:
            if "mistake of its own" in str(error):
                pytest.fail(f"seed {seed}, {model.changes}: {error}")
            refused += 1
        except PunaError as error:
            pytest.fail(f"seed {seed}, {model.changes}: {error}")
    # Neither is everything refused, nor nothing.
    assert answered > 20
    assert refused > 20


def test_the_unchanged_models_of_the_mutations_answer(tmp_path: Path, child: ChildProcess) -> None:
    model = read_model(write_random_model(tmp_path / "good.gguf"))
    client = EngineClient(child)
    for again in (model, with_byte_level_vocabulary(model)):
        client.load(LoadOptions(str(again.write(tmp_path / "again.gguf")), n_ctx=128, n_threads=1))
        assert list(client.ask(HI))


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let a file that is in use become shorter")
def test_a_file_cut_short_while_it_is_in_use_is_told(tmp_path: Path, child: ChildProcess) -> None:
    path = write_table_model(tmp_path / "model.gguf", [300, 301])
    client = EngineClient(child)
    client.load(LoadOptions(str(path), n_threads=1))
    os.truncate(path, 4096)
    with pytest.raises(PunaError, match=r"lost the file it was reading.*\(SIGBUS") as caught:
        list(client.ask(HI))
    assert not isinstance(caught.value, RequestFailed)
    assert f"engine ({path}): " in (tmp_path / "engine.log").read_text("utf-8", "replace")


def test_a_native_assertion_is_told_with_its_words(tmp_path: Path) -> None:
    """What no check foresaw: here llama.cpp is given, without a check, what it aborts on."""
    path = write_table_model(tmp_path / "bad.gguf", [300], metadata={"llama.block_count": 100_000})
    code = (
        "import os, sys, llama_cpp.llama_cpp as native\n"
        "native.llama_model_load_from_file(os.fsencode(sys.argv[1]), native.llama_model_default_params())\n"
    )
    log = tmp_path / "engine.log"
    with log.open("wb") as file:
        died = subprocess.run(
            [sys.executable, "-c", code, str(path)], env=child_environment(), stderr=file, check=False
        )
    assert died.returncode == -signal.SIGABRT
    sentence = describe_death(died.returncode, log)
    assert re.search(r"\(SIGABRT, GGML_ASSERT\(.*n_layer.*\) failed\)", sentence), sentence
