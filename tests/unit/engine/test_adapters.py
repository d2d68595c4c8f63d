"""Adapters beside a running model: what they change, what they leave, and files that llama.cpp must never see."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import gguf
import numpy as np
import pytest

from app.core.generation import AdapterScale, ChatRequest, GenerationOptions, GenerationResult, LoadOptions
from app.core.messages import Message, Role
from app.engine.adapter_header import check_adapter, model_shapes
from app.engine.llama.adapters import MOST_KEPT, adapter_key
from app.engine.llama.engine import LlamaEngine
from app.errors import PunaError
from tests.unit.engine.tiny_adapters import RANK, pairs, write_lora
from tests.unit.engine.tiny_gguf import pieces

Q8_0, BF16 = gguf.GGMLQuantizationType.Q8_0, gguf.GGMLQuantizationType.BF16
FIRST = "blk.0.attn_q.weight"


@pytest.fixture
def adapter(tmp_path: Path) -> Path:
    return write_lora(tmp_path / "adapter.gguf", pairs())


@pytest.fixture
def loaded(engine: LlamaEngine, random_model: Path) -> LlamaEngine:
    engine.load(LoadOptions(str(random_model), n_threads=1), lambda fraction: None)
    return engine


def ask(engine: LlamaEngine, *adapters: AdapterScale) -> tuple[str, GenerationResult]:
    request = ChatRequest(
        (Message(Role.USER, "the quick brown fox jumps over the lazy dog"),),
        GenerationOptions(temperature=0, max_tokens=12),
        template="{{ messages[0].content }}",
        adapters=adapters,
    )
    *said, result = engine.generate(request, lambda: False, lambda done, total: None)
    assert isinstance(result, GenerationResult)
    return "".join(map(str, said)), result


def test_a_scale_changes_between_answers(loaded: LlamaEngine, adapter: Path) -> None:
    plain, _ = ask(loaded)
    changed, first = ask(loaded, AdapterScale(str(adapter), 1.0))
    again, second = ask(loaded, AdapterScale(str(adapter), 1.0))
    weaker, third = ask(loaded, AdapterScale(str(adapter), -0.5))
    without, _ = ask(loaded)
    assert len({plain, changed, weaker}) == 3
    assert (again, without) == (changed, plain)
    # Keys and values of one mixture are no prefix for another.
    assert (first.cached_tokens, third.cached_tokens) == (0, 0)
    assert second.cached_tokens == second.prompt_tokens - 1


def test_scale_zero_is_no_adapter(loaded: LlamaEngine, adapter: Path) -> None:
    plain, _ = ask(loaded)
    silent, result = ask(loaded, AdapterScale(str(adapter), 0.0))
    assert silent == plain
    assert result.cached_tokens == result.prompt_tokens - 1


def test_alpha_scales_and_none_means_one(loaded: LlamaEngine, adapter: Path, tmp_path: Path) -> None:
    """llama.cpp multiplies by alpha / rank; without alpha by 1."""
    bare = write_lora(tmp_path / "bare.gguf", pairs(), alpha=None)
    strong, _ = ask(loaded, AdapterScale(str(adapter), 0.5))  # 8 / 4 * 0.5
    assert ask(loaded, AdapterScale(str(bare), 1.0))[0] == strong


def test_the_order_of_two_is_no_difference(loaded: LlamaEngine, adapter: Path, tmp_path: Path) -> None:
    one, two = (
        AdapterScale(str(adapter), 0.7),
        AdapterScale(str(write_lora(tmp_path / "2.gguf", pairs(seed=9))), -0.3),
    )
    both, _ = ask(loaded, one, two)
    reverse, result = ask(loaded, two, one)
    assert reverse == both
    assert result.cached_tokens > 0
    assert both not in (ask(loaded, one)[0], ask(loaded, two)[0])


def test_a_file_that_changes_is_another_adapter(loaded: LlamaEngine, adapter: Path) -> None:
    before, _ = ask(loaded, AdapterScale(str(adapter)))
    write_lora(adapter, pairs(seed=11))
    os.utime(adapter, ns=(1, 1))
    assert ask(loaded, AdapterScale(str(adapter)))[0] != before


def test_more_adapters_than_are_kept(loaded: LlamaEngine, tmp_path: Path) -> None:
    files = [write_lora(tmp_path / f"{seed}.gguf", pairs(seed=seed)) for seed in range(MOST_KEPT + 3)]
    answers = [ask(loaded, AdapterScale(str(file)))[0] for file in files]
    assert [ask(loaded, AdapterScale(str(file)))[0] for file in files] == answers


def test_types_of_matrices(loaded: LlamaEngine, tmp_path: Path) -> None:
    whole = pairs()
    exact, _ = ask(loaded, AdapterScale(str(write_lora(tmp_path / "f32.gguf", whole)), 0.5))
    halves = {name: values.astype(np.float16) for name, values in whole.items()}
    brief = {name: (values.view(np.uint32) >> 16).astype(np.uint16).view(np.uint8) for name, values in whole.items()}
    for file in (
        write_lora(tmp_path / "f16.gguf", halves),
        write_lora(tmp_path / "bf16.gguf", brief, types=dict.fromkeys(brief, BF16)),
    ):
        # llama.cpp rounds what it multiplies with them too, so later tokens may differ.
        assert ask(loaded, AdapterScale(str(file), 0.5))[0][:3] == exact[:3]
    assert exact[:3] != ask(loaded)[0][:3]


def without(name: str) -> dict[str, np.ndarray]:
    return {key: values for key, values in pairs().items() if key != name}


def replaced(name: str, values: np.ndarray) -> dict[str, np.ndarray]:
    return {**pairs(), name: values}


def spoiled(value: float, kind: type[np.floating] = np.float32) -> dict[str, np.ndarray]:
    tensors = {name: values.astype(kind) for name, values in pairs().items()}
    tensors[f"{FIRST}.lora_b"][3, 1] = value
    return tensors


def of_embedding(rank_a: int, rank_b: int) -> dict[str, np.ndarray]:
    n_vocab = len(pieces().texts)
    return {
        **pairs(),
        "token_embd.weight.lora_a": np.ones((n_vocab, rank_a), np.float32),
        "token_embd.weight.lora_b": np.ones((64, rank_b), np.float32),
    }


# Name -> (how it is written, part of the sentence). What is marked ends the whole process without the check.
WRONG: dict[str, tuple[Callable[[Path], Path], str]] = {
    "a model": (lambda path: write_lora(path, pairs(), kind="model"), "no LoRA adapter"),
    "a control vector": (lambda path: write_lora(path, pairs(), adapter_type="controlvector"), "no LoRA adapter"),
    "other architecture": (lambda path: write_lora(path, pairs(), architecture="qwen2"), "adapter for qwen2 models"),
    "no matrices": (lambda path: write_lora(path, {}), "no matrices"),
    "b is missing": (lambda path: write_lora(path, without(f"{FIRST}.lora_b")), f"of {FIRST} one matrix is missing"),
    "other model": (lambda path: write_lora(path, pairs(n_embd=32)), "adapter for another model"),
    "unknown tensor": (
        lambda path: write_lora(path, {name.replace("blk.1", "blk.7"): v for name, v in pairs().items()}),
        "changes blk.7",
    ),
    "a norm": (lambda path: write_lora(path, replaced("blk.0.attn_norm.weight", np.ones(64, np.float32))), "replaces"),
    "no side": (lambda path: write_lora(path, replaced(FIRST, np.ones((64, 64), np.float32))), "also replaces"),
    "ranks differ": (
        lambda path: write_lora(path, replaced(f"{FIRST}.lora_a", np.ones((RANK + 1, 64), np.float32))),
        "another model",
    ),
    "ranks of the embedding differ, an abort": (lambda path: write_lora(path, of_embedding(4, 3)), "another model"),
    "three dimensions, an abort": (
        lambda path: write_lora(path, replaced(f"{FIRST}.lora_a", np.ones((2, RANK, 64), np.float32))),
        "another model",
    ),
    "integers, an abort": (
        lambda path: write_lora(path, replaced(f"{FIRST}.lora_a", np.ones((RANK, 64), np.int32))),
        "type I32",
    ),
    "NaN": (lambda path: write_lora(path, spoiled(np.nan)), "not finite"),
    "infinity as f16": (lambda path: write_lora(path, spoiled(np.inf, np.float16)), "not finite"),
    "alpha is NaN": (lambda path: write_lora(path, pairs(), alpha=float("nan")), "adapter.lora.alpha = nan"),
    "alpha is absurd": (lambda path: write_lora(path, pairs(), alpha=1e30), "adapter.lora.alpha"),
    "alpha is a float64, an abort": (
        lambda path: write_lora(
            path, pairs(), alpha=None, change=lambda writer: writer.add_float64("adapter.lora.alpha", 8.0)
        ),
        "adapter.lora.alpha",
    ),
    "alpha is text": (
        lambda path: write_lora(
            path, pairs(), alpha=None, change=lambda writer: writer.add_string("adapter.lora.alpha", "8")
        ),
        "adapter.lora.alpha",
    ),
    "aLoRA": (
        lambda path: write_lora(
            path, pairs(), change=lambda writer: writer.add_array("adapter.alora.invocation_tokens", [1, 2])
        ),
        "aLoRA",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_files_are_told_and_hurt_nobody(name: str, loaded: LlamaEngine, tmp_path: Path, adapter: Path) -> None:
    write, words = WRONG[name]
    good = AdapterScale(str(adapter), 0.5)
    before, _ = ask(loaded, good)
    with pytest.raises(PunaError, match=words.replace(".", r"\.")) as caught:
        ask(loaded, AdapterScale(str(write(tmp_path / "wrong.gguf"))))
    assert "\n" not in str(caught.value)
    assert ask(loaded, good)[0] == before


def test_a_key_hidden_in_text_does_not_hide_the_wrong_type(random_model: Path, tmp_path: Path) -> None:
    """The first of two places that look like alpha's key says float32, and is only text."""
    hidden = b"\x12\0\0\0\0\0\0\0adapter.lora.alpha\x06\0\0\0".decode("latin-1")

    def change(writer: gguf.GGUFWriter) -> None:
        writer.add_string("general.description", hidden)
        writer.add_float64("adapter.lora.alpha", 8.0)

    path = write_lora(tmp_path / "hidden.gguf", pairs(), alpha=None, change=change)
    with pytest.raises(PunaError, match="alpha"):
        check_adapter(path, "llama", model_shapes(random_model))


def test_spoiled_scale_of_a_block(random_model: Path, tmp_path: Path) -> None:
    blocks = np.zeros((64, 2, 34), np.uint8)  # 64 rows of 64 numbers in blocks of 32
    tensors = {f"{FIRST}.lora_a": np.ones((64, 64), np.float32), f"{FIRST}.lora_b": blocks.reshape(64, 68)}
    kinds = {f"{FIRST}.lora_b": Q8_0}
    shapes = model_shapes(random_model)
    check_adapter(write_lora(tmp_path / "good.gguf", tensors, types=kinds), "llama", shapes)
    blocks[5, 1, :2] = np.array([np.nan], "<f2").view(np.uint8)
    with pytest.raises(PunaError, match="not finite"):
        check_adapter(write_lora(tmp_path / "bad.gguf", tensors, types=kinds), "llama", shapes)


@pytest.mark.parametrize("cut", [0, 3, 40, 700, -100])
def test_cut_files(cut: int, loaded: LlamaEngine, adapter: Path) -> None:
    adapter.write_bytes(adapter.read_bytes()[:cut])
    with pytest.raises(PunaError):
        ask(loaded, AdapterScale(str(adapter)))
    assert ask(loaded)[0]


def test_files_that_are_none(loaded: LlamaEngine, tmp_path: Path, adapter: Path) -> None:
    for path, words in ((tmp_path / "lost.gguf", "can't be read"), (tmp_path, "is a folder")):
        with pytest.raises(PunaError, match=words):
            ask(loaded, AdapterScale(str(path)))
    with pytest.raises(PunaError, match="twice"):
        ask(loaded, AdapterScale(str(adapter), 0.1), AdapterScale(str(adapter), 0.2))


@pytest.mark.parametrize("scale", [-1.1, 2.5, float("nan"), float("inf")])
def test_scales_that_can_not_be(scale: float, adapter: Path) -> None:
    with pytest.raises(PunaError, match="from -1 to 2"):
        adapter_key([AdapterScale(str(adapter), scale)])


def test_a_key_names_what_is_computed(adapter: Path, tmp_path: Path) -> None:
    other = write_lora(tmp_path / "other.gguf", pairs(seed=4))
    one, two = AdapterScale(str(adapter), 0.5), AdapterScale(str(other), 1.0)
    assert adapter_key([]) == adapter_key([AdapterScale(str(adapter), 0.0)]) == ""
    assert adapter_key([one, two]) == adapter_key([two, one])
    assert adapter_key([one]) == adapter_key([AdapterScale(str(tmp_path / "." / adapter.name), 0.5)])
    assert len({adapter_key([one]), adapter_key([two]), adapter_key([AdapterScale(str(adapter), 0.25)])}) == 3


def test_an_extreme_adapter_does_not_end_the_engine(loaded: LlamaEngine, tmp_path: Path) -> None:
    huge = {name: np.full_like(values, 3e38) for name, values in pairs().items()}
    file = write_lora(tmp_path / "huge.gguf", huge)
    with suppress(PunaError):
        ask(loaded, AdapterScale(str(file), 2.0))
    assert ask(loaded)[0]
