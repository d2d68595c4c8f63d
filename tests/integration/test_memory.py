"""What is said of memory before a model is loaded, against what llama.cpp says while it loads it.

Large shapes are opened without allocating (llama_model_params.no_alloc): llama.cpp then reports what it would take.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import llama_cpp.llama_cpp as native
import psutil
import pytest

from app.__main__ import main
from app.core.fit import CPU_BATCH, ContextPlan, compute_bytes, estimate, kv_bytes
from app.core.generation import LoadOptions
from app.core.model_facts import ModelFacts
from app.engine import memory
from app.engine.llama.engine import LlamaEngine
from app.engine.llama.loading import N_SEQUENCES
from app.engine.memory import facts_of, fitted, memory_at
from app.engine.template import TemplateFolder
from app.errors import PunaError
from app.paths import resources
from tests.unit.engine.shaped_gguf import SHAPES, write_shaped
from tests.unit.engine.tiny_gguf import write_random_model

MIB = 1 << 20
TYPES = {"f16": native.GGML_TYPE_F16, "f32": native.GGML_TYPE_F32, "q8_0": native.GGML_TYPE_Q8_0}
PLANS = [
    ContextPlan(2048),
    ContextPlan(8192),
    ContextPlan(3000, n_outputs=0),
    ContextPlan(32768, n_ubatch=512, n_outputs=0),
    ContextPlan(4096, type_k="q8_0", type_v="q8_0"),
    ContextPlan(4096, flash_attention=False, type_k="f32", type_v="f32"),
    ContextPlan(16384, flash_attention=False),
    ContextPlan(8192, n_ubatch=512),
    ContextPlan(8192, swa_full=False, n_seq_max=1),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shaped")


@pytest.fixture
def log() -> Iterator[list[str]]:
    """Lines of llama.cpp's log."""
    lines: list[str] = []
    callback = native.llama_log_callback(lambda level, text, _: lines.append(text.decode("utf-8", "replace")))
    native.llama_log_set(callback, None)
    yield lines
    native.llama_log_set(native.llama_log_callback(0), None)


def megabytes(lines: list[str], what: str) -> float:
    return sum(float(found[1]) for line in lines if (found := re.search(rf"{what} = +([\d.]+) MiB", line)))


@contextmanager
def model_without_weights(path: Path) -> Iterator[int]:
    parameters = native.llama_model_default_params()
    parameters.no_alloc = True
    parameters.load_mode = 0
    model = native.llama_model_load_from_file(str(path).encode(), parameters)
    assert model
    try:
        yield model
    finally:
        native.llama_model_free(model)


def reported(model: int, plan: ContextPlan, log: list[str]) -> tuple[float, float]:
    """What llama.cpp would take for the KV cache and for computing, in MiB."""
    parameters = native.llama_context_default_params()
    parameters.n_ctx = plan.n_ctx
    parameters.n_batch = parameters.n_ubatch = plan.n_ubatch
    parameters.type_k, parameters.type_v = TYPES[plan.type_k], TYPES[plan.type_v]
    parameters.flash_attn_type = -1 if plan.flash_attention else 0
    parameters.n_outputs_max = plan.n_outputs
    parameters.n_seq_max = plan.n_seq_max
    parameters.kv_unified = True
    parameters.swa_full = plan.swa_full
    log.clear()
    context = native.llama_init_from_model(model, parameters)
    assert context, log[-3:]
    native.llama_free(context)
    return megabytes(log, r"llama_kv_cache: size"), megabytes(log, "compute buffer size")


@pytest.mark.parametrize("name", SHAPES)
def test_cache_and_compute_buffers_are_llama_cpps(name: str, folder: Path, log: list[str]) -> None:
    path = write_shaped(folder / f"{name}.gguf", SHAPES[name])
    facts = facts_of(path)
    with model_without_weights(path) as model:
        assert (facts.n_vocab, facts.n_ctx_train) == (SHAPES[name].n_vocab, native.llama_model_n_ctx_train(model))
        for plan in PLANS:
            kv, compute = reported(model, plan, log)
            assert kv_bytes(facts, plan) / MIB == pytest.approx(kv, abs=0.02), plan
            # Exact for most; the largest moment of some graphs is not of the three that are counted.
            assert compute_bytes(facts, plan) / MIB == pytest.approx(compute, rel=0.15), plan
    path.unlink()


def test_copied_weights_are_llama_cpps(folder: Path, log: list[str]) -> None:
    """What is laid out anew for this processor. A small model, as it is really loaded."""
    path = write_shaped(folder / "small.gguf", replace(SHAPES["1.1B"], n_layers=2, n_vocab=8000))
    facts = facts_of(path)
    model = native.llama_model_load_from_file(str(path).encode(), native.llama_model_default_params())
    assert model
    native.llama_model_free(model)
    assert facts.copied_bytes / MIB == pytest.approx(megabytes(log, "CPU_REPACK model buffer size"), abs=0.1)
    assert facts.weight_bytes == sum(tensor.n_bytes for tensor in memory.checked_header(path).tensors)


def test_plans_are_made_with_the_engines_numbers() -> None:
    """ContextPlan's defaults, which inspections use, against what a context is opened with on a CPU."""
    plan = ContextPlan(0)
    assert (plan.n_ubatch, plan.n_seq_max, plan.n_outputs) == (CPU_BATCH, N_SEQUENCES, N_SEQUENCES)
    defaults = native.llama_context_default_params()
    assert (plan.type_k, plan.type_v, plan.swa_full) == (
        LoadOptions("").kv_type, LoadOptions("").kv_type, defaults.swa_full,
    )  # fmt: skip


@pytest.fixture
def with_memory(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """A computer with less memory."""

    class Memory:
        def __init__(self, n_bytes: int) -> None:
            self.available = self.total = n_bytes

    def set_memory(n_bytes: int) -> None:
        monkeypatch.setattr(psutil, "virtual_memory", lambda: Memory(n_bytes))

    return set_memory


@pytest.fixture
def big(folder: Path) -> Path:
    """A 7B model in a sparse file: 3.6 GiB that are read nowhere."""
    path = folder / "big.gguf"
    return path if path.is_file() else write_shaped(path, SHAPES["LLaMA 7B"])


def test_what_does_not_fit_is_refused_before_it_is_read(big: Path, with_memory: Callable[[int], None]) -> None:
    with_memory(2 << 30)
    engine = LlamaEngine(TemplateFolder(resources() / "templates"))
    with pytest.raises(PunaError) as caught:
        engine.load(LoadOptions(str(big)), lambda fraction: pytest.fail("it began to load"))
    words = str(caught.value)
    assert "needs about 4.9 GB of memory with a context of 2,048 tokens, and 2.1 GB are available" in words
    assert "smaller" in words
    assert "\n" not in words


def test_a_shorter_context_is_offered(big: Path, with_memory: Callable[[int], None]) -> None:
    with_memory(6 << 30)
    options = LoadOptions(str(big), n_ctx=8192)
    with pytest.raises(PunaError, match=r"a context of 4,096 tokens would fit"):
        fitted(options, ContextPlan(0), has_gpu=False)
    assert fitted(replace(options, force=True), ContextPlan(0), has_gpu=False).n_ctx == 8192
    assert fitted(replace(options, n_ctx=0), ContextPlan(0), has_gpu=False).n_ctx == 3072


def test_layers_go_to_a_gpu_as_far_as_they_fit(big: Path, with_memory: Callable[[int], None]) -> None:
    options = LoadOptions(str(big), n_ctx=4096)
    with_memory(16 << 30)
    assert fitted(options, ContextPlan(0), has_gpu=True).n_gpu_layers == -1
    with_memory(8 << 30)  # Metal gives two thirds, and 6 GB are needed
    assert 20 < fitted(options, ContextPlan(0), has_gpu=True).n_gpu_layers < 32
    assert fitted(replace(options, n_gpu_layers=5), ContextPlan(0), has_gpu=True).n_gpu_layers == 5
    assert fitted(options, ContextPlan(0), has_gpu=False).n_gpu_layers == -1


def test_inspect_tells_whether_it_fits(
    big: Path, with_memory: Callable[[int], None], capsys: pytest.CaptureFixture[str]
) -> None:
    with_memory(6 << 30)
    assert main(["inspect", str(big)]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"^memory at 3,072 .*fits comfortably \(5\.4 GB of 6\.4 GB .*chosen by itself$", shown, re.M)
    assert re.search(r"^memory at 4,096 .*fits tightly", shown, re.M)
    assert main(["inspect", str(big), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["memory"]
    assert [(at["n_ctx"], at["automatic"], at["fits"]) for at in told] == [
        (3072, True, "comfortable"), (4096, False, "tight"),
    ]  # fmt: skip


def test_a_small_model_gets_the_context_that_it_was_trained_for(tmp_path: Path) -> None:
    path = write_random_model(tmp_path / "tiny.gguf", n_ctx=700)
    assert [(at.n_ctx, at.automatic) for at in memory_at(path)] == [(700, True)]
    with pytest.raises(PunaError):
        memory_at(tmp_path)


def test_facts_of_absurd_headers_are_finite(tmp_path: Path) -> None:
    """The header may come from anyone: nothing is counted a billion times, and nothing is divided by zero."""
    wrong = {"llama.attention.head_count": 0, "llama.feed_forward_length": 0, "llama.attention.key_length": 0}
    for key, value in wrong.items():
        path = write_random_model(tmp_path / "wrong.gguf")
        header = memory.checked_header(path)
        facts: ModelFacts = memory.model_facts({**header.metadata, key: value}, header.tensors, ())
        assert estimate(facts, ContextPlan(2048)).total > 0
