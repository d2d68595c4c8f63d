"""Adapters that the engine mixes while it runs: the logits are peft's, and so is what is said."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as native
import numpy as np
import pytest
import torch
from peft import PeftModel
from peft.tuners.lora import LoraLayer
from transformers import AutoModelForCausalLM

from app.core.generation import AdapterScale, LoadOptions
from app.engine.llama.adapters import Adapters
from app.engine.llama.loading import in_memory, open_context, open_model
from convert.conversion import convert
from convert.recovery.adapter_conversion import convert_adapter
from tests.integration.parity import EXACT, TOKENS, quiet
from tests.unit.convert.checkpoints import random_llama, write_checkpoint
from tests.unit.convert.recovery.adapters import ALL_LINEAR, modules_of, random_pairs, write_adapter

# peft asks transformers for what it will call otherwise; no concern of ours.
pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")

Array = np.ndarray[Any, Any]
ONE, TWO = "one", "two"


@pytest.fixture(scope="module")
def folders(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model `base`, two PEFT adapters of it, and of all three the GGUF at f32."""
    home = tmp_path_factory.mktemp("adapters")
    base = write_checkpoint(home / "base", random_llama(), tiny_stories)
    state = random_llama().state_dict()
    modules = modules_of(state, ALL_LINEAR)
    write_adapter(home / ONE, random_pairs(state, dict.fromkeys(modules, 4), 1), target_modules=list(ALL_LINEAR))
    write_adapter(
        home / TWO,
        random_pairs(state, dict.fromkeys(modules_of(state, ("q_proj", "v_proj")), 8), 2),
        target_modules=["q_proj", "v_proj"], r=8, lora_alpha=4,
    )  # fmt: skip
    convert(base, home / "base.gguf", "f32", quiet)
    for name in (ONE, TWO):
        convert_adapter(home / name, base, home / f"{name}.gguf", "f32", quiet)
    return home


@pytest.fixture(scope="module")
def peft_model(folders: Path) -> Any:
    model = AutoModelForCausalLM.from_pretrained(
        folders / "base", dtype=torch.float32, attn_implementation="eager"
    ).eval()
    tuned = PeftModel.from_pretrained(model, str(folders / ONE), adapter_name=ONE)
    tuned.load_adapter(str(folders / TWO), adapter_name=TWO)
    return tuned.eval()


def of_peft(tuned: Any, scales: Mapping[str, float]) -> Array:
    """peft's logits, float32 of shape [tokens, vocabulary], each adapter's own scaling times ours."""
    tuned.base_model.set_adapter([ONE, TWO])
    for module in tuned.modules():
        if isinstance(module, LoraLayer):
            for name in module.scaling:
                module.set_scale(name, scales.get(name, 0.0))
    with torch.no_grad():
        found: Array = tuned(torch.tensor([TOKENS])).logits[0].float().numpy()
    return found


@contextmanager
def running(model_path: Path) -> Iterator[tuple[int, Adapters]]:
    """A context at f32 throughout as the engine opens it, and its adapters."""
    options = in_memory(LoadOptions(str(model_path), n_ctx=512, n_threads=2, kv_type="f32", flash_attention="off"))
    with ExitStack() as stack:
        model = open_model(options, lambda fraction: None, lambda: False)
        stack.callback(native.llama_model_free, model)
        context = open_context(model, options)
        stack.callback(native.llama_free, context)
        yield context, Adapters(model, context, model_path, "llama")


def of_engine(context: int) -> Array:
    native.llama_memory_clear(native.llama_get_memory(context), True)
    rows = []
    n_vocab = 2048
    for token in TOKENS:
        ids = (native.llama_token * 1)(token)
        assert native.llama_decode(context, native.llama_batch_get_one(ids, 1)) == 0
        rows.append(np.array(native.llama_get_logits_ith(context, -1)[:n_vocab], np.float32))
    return np.stack(rows)


@pytest.mark.parametrize(
    "scales",
    [{ONE: 0.0}, {ONE: 0.5}, {ONE: 1.0}, {ONE: -1.0}, {TWO: 1.0}, {TWO: 2.0}, {ONE: 0.7, TWO: -0.4}, {ONE: 1, TWO: 1}],
    ids=str,
)
def test_logits_are_pefts(scales: dict[str, float], folders: Path, peft_model: Any) -> None:
    with running(folders / "base.gguf") as (context, adapters):
        adapters.use([AdapterScale(str(folders / f"{name}.gguf"), scale) for name, scale in scales.items()])
        found = of_engine(context)
    assert np.abs(found - of_peft(peft_model, scales)).max() <= EXACT


def test_one_context_after_another(folders: Path, peft_model: Any) -> None:
    """Changes of mixture leave nothing behind."""
    with running(folders / "base.gguf") as (context, adapters):
        plain = of_engine(context)
        for scales in ({ONE: 1.0}, {ONE: 0.5, TWO: 1.5}, {TWO: 0.25}, {}):
            adapters.use([AdapterScale(str(folders / f"{name}.gguf"), scale) for name, scale in scales.items()])
            assert np.abs(of_engine(context) - of_peft(peft_model, scales)).max() <= EXACT
        assert (of_engine(context) == plain).all()
