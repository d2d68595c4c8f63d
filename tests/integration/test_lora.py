"""LoRA adapters, merged and beside the model while it runs: the logits are those of W + scale * B @ A in torch."""

import ctypes
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    FalconConfig,
    FalconForCausalLM,
    GPTJConfig,
    GPTJForCausalLM,
    GPTNeoXConfig,
    GPTNeoXForCausalLM,
    Phi3Config,
    Phi3ForCausalLM,
    PreTrainedModel,
)

from app.__main__ import main
from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from convert.recovery.adapter_conversion import convert_adapter
from convert.recovery.opening import SourceOptions
from tests.integration.parity import EXACT, TABLE_OF_HALVES, TOKENS, assert_same_logits, quiet, reference, spread
from tests.unit.convert.checkpoints import copy_checkpoint, random_llama, write_checkpoint
from tests.unit.convert.llama_vocabulary import logits
from tests.unit.convert.meta_checkpoints import meta_tensors, params_of, write_meta
from tests.unit.convert.recovery.adapters import ALL_LINEAR, Pairs, added, modules_of, random_pairs, write_adapter

Array = np.ndarray[Any, Any]


@pytest.fixture(scope="module")
def base(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_checkpoint(tmp_path_factory.mktemp("base") / "tiny-llama", random_llama(), tiny_stories)


def state_of(folder: Path) -> dict[str, torch.Tensor]:
    return load_file(folder / "model.safetensors")


def expected(base: Path, folder: Path, state: Mapping[str, torch.Tensor]) -> Array:
    """transformers' logits of the base with the weights `state`; `folder` is a place to write to."""
    copy_checkpoint(base, folder)
    save_file(dict(state), folder / "model.safetensors", {"format": "pt"})
    return reference(folder, TOKENS)


def with_adapters(model_path: Path, adapters: list[tuple[Path, float]], tokens: list[int]) -> Array:
    """llama.cpp's logits with adapters (file, scale) beside the model, float32 of shape [tokens, vocabulary]."""
    model = llama_cpp.llama_model_load_from_file(str(model_path).encode(), llama_cpp.llama_model_default_params())
    assert model
    loaded = [llama_cpp.llama_adapter_lora_init(model, str(path).encode()) for path, _ in adapters]
    assert all(loaded), "llama.cpp refuses the adapter"
    parameters = llama_cpp.llama_context_default_params()
    parameters.n_ctx = 512
    parameters.type_k = parameters.type_v = llama_cpp.GGML_TYPE_F32
    parameters.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
    parameters.n_threads = parameters.n_threads_batch = 2
    context = llama_cpp.llama_init_from_model(model, parameters)
    assert context
    batch = llama_cpp.llama_batch_init(len(tokens), 0, 1)
    try:
        pointers = (llama_cpp.llama_adapter_lora_p_ctypes * len(loaded))(*loaded)
        scales = (ctypes.c_float * len(loaded))(*(scale for _, scale in adapters))
        assert llama_cpp.llama_set_adapters_lora(context, pointers, len(loaded), scales) == 0
        batch.n_tokens = len(tokens)
        for position, token in enumerate(tokens):
            batch.token[position] = token
            batch.pos[position] = position
            batch.n_seq_id[position] = 1
            batch.seq_id[position][0] = 0
            batch.logits[position] = 1
        assert llama_cpp.llama_decode(context, batch) == 0
        size = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model)) * len(tokens)
        flat = np.array(llama_cpp.llama_get_logits(context)[:size], np.float32)
        return flat.reshape(len(tokens), -1)
    finally:
        llama_cpp.llama_batch_free(batch)
        llama_cpp.llama_free(context)
        llama_cpp.llama_model_free(model)


def assert_close(found: Array, wanted: Array, limit: float = EXACT) -> None:
    assert found.shape == wanted.shape
    assert np.abs(found - wanted).max() <= limit
    assert (found.argmax(axis=1) == wanted.argmax(axis=1)).all()


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


@pytest.mark.parametrize(
    ("suffixes", "ranks", "config", "scale"),
    [
        pytest.param(ALL_LINEAR[:4], 16, {"lora_alpha": 16}, 1.0, id="alpaca-lora"),
        pytest.param(ALL_LINEAR, 64, {"lora_alpha": 16}, 0.25, id="guanaco"),
        pytest.param(("q_proj", "v_proj"), 8, {"lora_alpha": 32}, 4.0, id="gpt4all"),
        pytest.param(ALL_LINEAR, 16, {"lora_alpha": 8, "use_rslora": True}, 2.0, id="rslora"),
    ],
)
def test_both_ways_as_a_person_types_them(
    suffixes: tuple[str, ...], ranks: int, config: dict[str, Any], scale: float, base: Path, tmp_path: Path
) -> None:
    state = state_of(base)
    pairs = random_pairs(state, dict.fromkeys(modules_of(state, suffixes), ranks))
    adapter = write_adapter(tmp_path / "adapter", pairs, file="adapter_model.bin", infix=".default", r=ranks, **config)
    wanted = expected(base, tmp_path / "tuned", added(state, pairs, scale))

    merged = tmp_path / "merged.gguf"
    assert run("convert", base, "--adapter", adapter, "-o", merged, "--type", "f32") == 0
    assert_same_logits(merged, wanted, TOKENS)

    beside, model = tmp_path / "beside.gguf", tmp_path / "model.gguf"
    assert run("convert", adapter, "--base", base, "-o", beside, "--type", "f32") == 0
    assert run("convert", base, "-o", model, "--type", "f32") == 0
    assert_close(with_adapters(model, [(beside, 1.0)], TOKENS), wanted)
    plain = np.array(logits(model, TOKENS)).reshape(len(TOKENS), -1)
    assert_close(with_adapters(model, [(beside, 0.0)], TOKENS), plain, 0.0)
    assert np.abs(plain - wanted).max() > 0.1  # the adapter does change the model


def test_patterns_become_one_alpha(base: Path, tmp_path: Path) -> None:
    """llama.cpp has one alpha and scale alpha / rank: what else an adapter has goes into B."""
    state = state_of(base)
    ranks = {name: 6 if name.endswith("q_proj") else 4 for name in modules_of(state, ALL_LINEAR)}
    pairs = random_pairs(state, ranks)
    adapter = write_adapter(
        tmp_path / "adapter", pairs, rank_pattern={"q_proj": 6}, alpha_pattern={"layers.1.mlp.up_proj": 20}
    )
    scales = {name: (20 if "layers.1.mlp.up" in name else 8) / rank for name, rank in ranks.items()}
    wanted = expected(base, tmp_path / "tuned", added(state, pairs, scales))
    convert(base, tmp_path / "model.gguf", "f32", quiet)
    report = convert_adapter(adapter, base, tmp_path / "adapter.gguf", "f32", quiet)
    assert report.n_parameters == sum(a.numel() + b.numel() for a, b in pairs.values())
    header = read_gguf(tmp_path / "adapter.gguf")
    assert header.metadata["adapter.lora.alpha"] == 8.0
    assert {name: header.metadata[name] for name in ("general.type", "general.architecture", "adapter.type")} == {
        "general.type": "adapter",
        "general.architecture": "llama",
        "adapter.type": "lora",
    }
    assert header.metadata["general.base_model.0.repo_url"].endswith("/someone/tiny-llama")
    assert_close(with_adapters(tmp_path / "model.gguf", [(tmp_path / "adapter.gguf", 1.0)], TOKENS), wanted)


def test_two_adapters(base: Path, tmp_path: Path) -> None:
    state = state_of(base)
    pairs = [random_pairs(state, dict.fromkeys(modules_of(state, ALL_LINEAR), 4), seed) for seed in (1, 2)]
    folders = [write_adapter(tmp_path / f"adapter{number}", pair) for number, pair in enumerate(pairs)]
    wanted = expected(base, tmp_path / "tuned", added(added(state, pairs[0], 2.0), pairs[1], 2.0))
    assert run("convert", base, "--adapter", folders[0], "--adapter", folders[1], "-o", tmp_path / "m.gguf",
               "--type", "f32") == 0  # fmt: skip
    assert_same_logits(tmp_path / "m.gguf", wanted, TOKENS)
    convert(base, tmp_path / "model.gguf", "f32", quiet)
    files = [tmp_path / f"{number}.gguf" for number in range(2)]
    for folder, file in zip(folders, files, strict=True):
        convert_adapter(folder, base, file, "f32", quiet)
    assert_close(with_adapters(tmp_path / "model.gguf", [(file, 1.0) for file in files], TOKENS), wanted)


def test_embedding_and_output(base: Path, tmp_path: Path) -> None:
    state = state_of(base)
    pairs = random_pairs(state, {"lm_head": 4})
    a, b = 0.2 * torch.randn(4, 2048), 0.2 * torch.randn(64, 4)
    prefix = "base_model.model.model.embed_tokens.lora_embedding_"
    adapter = write_adapter(tmp_path / "adapter", pairs, further={f"{prefix}A": a, f"{prefix}B": b})
    tuned = added(state, pairs, 2.0)
    tuned["model.embed_tokens.weight"] = tuned["model.embed_tokens.weight"] + 2 * (b @ a).T
    wanted = expected(base, tmp_path / "tuned", tuned)
    convert(base, tmp_path / "merged.gguf", "f32", quiet, SourceOptions(adapters=(adapter,)))
    assert_same_logits(tmp_path / "merged.gguf", wanted, TOKENS)
    convert(base, tmp_path / "model.gguf", "f32", quiet)
    convert_adapter(adapter, base, tmp_path / "adapter.gguf", "f32", quiet)
    assert_close(with_adapters(tmp_path / "model.gguf", [(tmp_path / "adapter.gguf", 1.0)], TOKENS), wanted)


@pytest.mark.parametrize("family", ["gpt_neox", "gptj", "falcon", "phi3"])
def test_rows_follow_the_family(family: str, tiny_stories: Path, tmp_path: Path) -> None:
    """Fused attention: NeoX stores q, k and v per head, Falcon per group, Phi-3 whole, GPT-J apart.

    llama.cpp looks GELU up in a table of half precision; hence the wider limit.
    """
    torch.manual_seed(6)
    common = {"vocab_size": 2048, "bos_token_id": 1, "eos_token_id": 2, "tie_word_embeddings": False}
    if family == "gpt_neox":
        model: PreTrainedModel = GPTNeoXForCausalLM(
            GPTNeoXConfig(
                hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4,
                max_position_embeddings=128, **common,
            )
        )  # fmt: skip
        suffixes: tuple[str, ...] = ("query_key_value", "dense", "dense_h_to_4h")
    elif family == "falcon":
        model = FalconForCausalLM(
            FalconConfig(
                hidden_size=64, num_hidden_layers=2, num_attention_heads=4, num_kv_heads=2, bias=False,
                new_decoder_architecture=True, alibi=False, **common,
            )
        )  # fmt: skip
        suffixes = ("query_key_value", "dense_h_to_4h")
    elif family == "phi3":
        model = Phi3ForCausalLM(
            Phi3Config(
                hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4,
                num_key_value_heads=2, max_position_embeddings=128, original_max_position_embeddings=128,
                pad_token_id=0, **common,
            )
        )  # fmt: skip
        suffixes = ("qkv_proj", "gate_up_proj")
    else:
        model = GPTJForCausalLM(
            GPTJConfig(n_embd=64, n_layer=2, n_head=4, rotary_dim=8, n_positions=128, n_inner=96, **common)
        )
        suffixes = ("q_proj", "v_proj", "out_proj", "fc_in")
    source = write_checkpoint(tmp_path / "model", spread(model), tiny_stories)
    state = state_of(source)
    ranks = {name: 6 if name.endswith("v_proj") else 4 for name in modules_of(state, suffixes)}
    pairs = random_pairs(state, ranks)
    adapter = write_adapter(tmp_path / "adapter", pairs, rank_pattern={"v_proj": 6})
    wanted = expected(source, tmp_path / "tuned", added(state, pairs, {name: 8 / rank for name, rank in ranks.items()}))
    convert(source, tmp_path / "merged.gguf", "f32", quiet, SourceOptions(adapters=(adapter,)))
    assert_same_logits(tmp_path / "merged.gguf", wanted, TOKENS, TABLE_OF_HALVES)
    convert(source, tmp_path / "model.gguf", "f32", quiet)
    convert_adapter(adapter, source, tmp_path / "adapter.gguf", "f32", quiet)
    found = with_adapters(tmp_path / "model.gguf", [(tmp_path / "adapter.gguf", 1.0)], TOKENS)
    assert_close(found, wanted, TABLE_OF_HALVES)


def small_adapter(base: Path, folder: Path, **config: Any) -> Path:
    state = state_of(base)
    pairs: Pairs = random_pairs(state, dict.fromkeys(modules_of(state, ("q_proj",)), 4))
    return write_adapter(folder, pairs, **config)


def test_default_types(base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    adapter = small_adapter(base, tmp_path / "adapter")
    assert run("convert", adapter, "--base", base, "-o", tmp_path / "adapter.gguf", "--json") == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (result["type"], result["tensor_types"]) == ("f16", {"F16": 4})
    assert run("convert", base, "--adapter", adapter, "-o", tmp_path / "merged.gguf", "--json") == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert result["type"] == "q4_k_m"


def told(capsys: pytest.CaptureFixture[str]) -> str:
    lines = capsys.readouterr().err.splitlines()
    (sentence,) = [line for line in lines if line.startswith("error: ")]
    return sentence


def test_an_adapter_alone_names_its_base(base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    adapter = small_adapter(base, tmp_path / "adapter")
    assert run("convert", adapter, "-o", tmp_path / "out.gguf") == 1
    sentence = told(capsys)
    assert "LoRA adapter of someone/tiny-llama" in sentence
    assert "--adapter" in sentence
    assert "--base" in sentence
    assert not list(tmp_path.glob("*.gguf"))


def test_a_quantized_adapter_is_refused(base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    adapter = small_adapter(base, tmp_path / "adapter")
    assert run("convert", adapter, "--base", base, "-o", tmp_path / "out.gguf", "--type", "q4_0") == 1
    assert "f32 or f16 and not q4_0" in told(capsys)


def test_nothing_is_added_to_a_gguf(base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    adapter = small_adapter(base, tmp_path / "adapter")
    convert(base, tmp_path / "model.gguf", "f16", quiet)
    capsys.readouterr()
    assert run("convert", tmp_path / "model.gguf", "--adapter", adapter, "-o", tmp_path / "out.gguf") == 1
    assert "is a GGUF" in told(capsys)


def test_replaced_tensors_need_merging(base: Path, tmp_path: Path) -> None:
    further = {"base_model.model.model.norm.weight": torch.ones(64)}
    adapter = small_adapter(base, tmp_path / "adapter", further=further)
    with pytest.raises(ConvertError, match=r"model\.norm\.weight.*merge it"):
        convert_adapter(adapter, base, tmp_path / "out.gguf", "f32", quiet)
    assert not (tmp_path / "out.gguf").exists()


def test_another_models_adapter_is_heard_of_at_once(base: Path, tiny_stories: Path, tmp_path: Path) -> None:
    wider = write_checkpoint(tmp_path / "wide", random_llama(hidden_size=128), tiny_stories)
    adapter = small_adapter(base, tmp_path / "adapter")
    steps: list[str] = []
    with pytest.raises(ConvertError, match="another model"):
        convert(
            wider, tmp_path / "out.gguf", "f32", lambda _, text: steps.append(text), SourceOptions(None, (adapter,))
        )
    assert not any("writing" in step for step in steps)


def test_the_strictest_licence_binds(base: Path, tmp_path: Path) -> None:
    adapter = small_adapter(base, tmp_path / "adapter")
    (adapter / "README.md").write_text("---\nlicense: cc-by-nc-4.0\n---\n")
    free = Path(tmp_path / "free")
    free.mkdir()
    for path in base.iterdir():
        (free / path.name).write_bytes(path.read_bytes())
    (free / "README.md").write_text("---\nlicense: mit\n---\n")
    convert(free, tmp_path / "merged.gguf", "f32", quiet, SourceOptions(adapters=(adapter,)))
    assert read_gguf(tmp_path / "merged.gguf").metadata["general.license"] == "cc-by-nc-4.0"
    (adapter / "README.md").write_text("---\nlicense: mit\n---\n")
    (free / "README.md").write_text("---\nlicense: cc-by-nc-4.0\n---\n")
    convert_adapter(adapter, free, tmp_path / "adapter.gguf", "f32", quiet)
    assert read_gguf(tmp_path / "adapter.gguf").metadata["general.license"] == "cc-by-nc-4.0"


def test_an_adapters_own_tokenizer_and_template(base: Path, tmp_path: Path) -> None:
    adapter = small_adapter(base, tmp_path / "adapter")
    shutil.copyfile(base / "tokenizer.json", adapter / "tokenizer.json")
    settings = json.loads((base / "tokenizer_config.json").read_text()) | {"chat_template": "{{ messages }}"}
    (adapter / "tokenizer_config.json").write_text(json.dumps(settings))
    report = convert(base, tmp_path / "out.gguf", "f16", quiet, SourceOptions(adapters=(adapter,)))
    assert read_gguf(tmp_path / "out.gguf").metadata["tokenizer.chat_template"] == "{{ messages }}"
    assert report.warnings == convert(base, tmp_path / "base.gguf", "f16", quiet).warnings
    # As of QLoRA's time: a token for padding beyond the rows of the base.
    (adapter / "added_tokens.json").write_text(json.dumps({"[PAD]": 2048}))
    report = convert(base, tmp_path / "out.gguf", "f16", quiet, SourceOptions(adapters=(adapter,)))
    assert any("2,049 tokens where the model has 2,048 rows" in warning for warning in report.warnings)
    assert read_gguf(tmp_path / "out.gguf").metadata["llama.vocab_size"] == 2048


@pytest.mark.parametrize("form", ["merged", "beside"])
def test_over_metas_llama(form: str, base: Path, tmp_path: Path) -> None:
    """An adapter has transformers' names; the rows of its B follow Meta's order all the same."""
    model = random_llama()
    folder = write_meta(tmp_path / "7B", meta_tensors(model), params_of(model))
    for name in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"):
        shutil.copyfile(base / name, folder / name)
    state = state_of(base)
    pairs = random_pairs(state, dict.fromkeys(modules_of(state, ALL_LINEAR), 4))
    adapter = write_adapter(tmp_path / "adapter", pairs)
    # What params.json can't say is compared on the base's own configuration.
    wanted = expected(base, tmp_path / "tuned", added(state, pairs, 2.0))
    if form == "merged":
        convert(folder, tmp_path / "out.gguf", "f32", quiet, SourceOptions(adapters=(adapter,)))
        assert_same_logits(tmp_path / "out.gguf", wanted, TOKENS)
    else:
        convert(folder, tmp_path / "model.gguf", "f32", quiet)
        convert_adapter(adapter, folder, tmp_path / "adapter.gguf", "f32", quiet)
        assert_close(with_adapters(tmp_path / "model.gguf", [(tmp_path / "adapter.gguf", 1.0)], TOKENS), wanted)


def test_a_difference_and_an_adapter(base: Path, tmp_path: Path) -> None:
    state = state_of(base)
    difference = copy_checkpoint(base, tmp_path / "difference")
    save_file({name: 0.01 * tensor for name, tensor in state.items()}, difference / "model.safetensors")
    pairs = random_pairs(state, dict.fromkeys(modules_of(state, ("v_proj",)), 4))
    adapter = write_adapter(tmp_path / "adapter", pairs)
    options = SourceOptions(base, (adapter,))
    tuned = {name: tensor + 0.01 * tensor for name, tensor in state.items()}
    wanted = expected(base, tmp_path / "tuned", added(tuned, pairs, 2.0))
    convert(difference, tmp_path / "out.gguf", "f32", quiet, options)
    assert_same_logits(tmp_path / "out.gguf", wanted, TOKENS)
