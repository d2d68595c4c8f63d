"""A receipt finds every planted error in a converted model, in f16 and in 4 bits, and passes what is right.

The independent computation itself is compared with transformers. A real trained model, for random weights forgive.
"""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from transformers import (
    FalconConfig,
    Gemma2Config,
    Gemma3TextConfig,
    GPTJConfig,
    GPTNeoXConfig,
    LlamaConfig,
    MistralConfig,
    MptConfig,
    Phi3Config,
    PreTrainedConfig,
    Qwen2Config,
    Qwen3Config,
    SmolLM3Config,
    StableLmConfig,
)

from app.core.guide import conversion
from app.jobs.running import run_job
from app.paths import resources
from convert.architectures import INTERNAL, MODULES
from convert.conversion import convert
from convert.gguf_file import read_gguf
from convert.sources import open_source
from quantize.faithfulness import Faithfulness, SourceWeights, check_faithful
from quantize.families import FAMILIES, source_model
from quantize.quantization import quantize
from tests.integration.parity import TOKENS, faithfulness, quiet, random_checkpoint, reference

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 128,
}
LLAMA3 = {
    "rope_type": "llama3",
    "rope_theta": 10000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 32,
}
YARN = {"rope_type": "yarn", "rope_theta": 500.0, "factor": 4.0, "original_max_position_embeddings": 32, "beta_fast": 4}
PARTIAL = {"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 0.5}
GEMMA3 = {**SIZES, "num_hidden_layers": 7, "head_dim": 32, "query_pre_attn_scalar": 32}
NEAR_AND_FAR: dict[str, Any] = {
    "layer_types": [f"{name}_attention" for name in ("full", "sliding", "sliding", "full", "sliding", "full", "full")],
    "rope_parameters": {
        "full_attention": {"rope_type": "linear", "rope_theta": 1e5, "factor": 8.0},
        "sliding_attention": {"rope_type": "default", "rope_theta": 500.0},
    },
}
FALCON: dict[str, Any] = {
    name: SIZES[name] for name in SIZES if name not in ("intermediate_size", "num_key_value_heads")
}
MPT: dict[str, Any] = {"vocab_size": 2048, "d_model": 64, "n_layers": 4, "n_heads": 4, "max_seq_len": 128}
GPTJ: dict[str, Any] = {
    "vocab_size": 2048,
    "n_embd": 64,
    "n_layer": 4,
    "n_head": 4,
    "n_positions": 128,
    "rotary_dim": 8,
}
OF_40B = {"new_decoder_architecture": True, "num_kv_heads": 2}
STRETCHED = {"rope_type": "linear", "rope_theta": 500.0, "factor": 4.0}
PARTLY = {**STRETCHED, "partial_rotary_factor": 0.5}
LONG: dict[str, Any] = {
    "original_max_position_embeddings": 1024,
    "rope_parameters": {
        **PARTIAL,
        "rope_type": "longrope",
        "short_factor": [1.0, 1.1, 1.2, 1.5],
        "long_factor": [1.0, 2.0, 3.0, 4.0],
    },
}
CONFIGS = [
    pytest.param(LlamaConfig(**SIZES, attention_bias=True, mlp_bias=True), id="llama-biases"),
    pytest.param(LlamaConfig(**SIZES, rope_parameters=LLAMA3, tie_word_embeddings=True), id="llama3-tied"),
    pytest.param(LlamaConfig(**SIZES, rope_parameters=YARN), id="llama-yarn"),
    pytest.param(MistralConfig(**SIZES, head_dim=32), id="mistral"),
    pytest.param(Qwen2Config(**SIZES), id="qwen2"),
    pytest.param(Qwen3Config(**SIZES, head_dim=32), id="qwen3"),
    pytest.param(Gemma2Config(**SIZES, head_dim=32, query_pre_attn_scalar=32, sliding_window=16), id="gemma2"),
    pytest.param(Gemma3TextConfig(**GEMMA3, sliding_window=16), id="gemma3"),
    pytest.param(Gemma3TextConfig(**GEMMA3, **NEAR_AND_FAR, final_logit_softcapping=5.0), id="gemma3-pattern"),
    pytest.param(Phi3Config(**SIZES, pad_token_id=0, rope_parameters=PARTIAL), id="phi3"),
    pytest.param(Phi3Config(**SIZES | {"max_position_embeddings": 4096}, pad_token_id=0, **LONG), id="phi3-long"),
    pytest.param(GPTNeoXConfig(**SIZES), id="gpt-neox-exact"),
    pytest.param(GPTNeoXConfig(**SIZES, rope_parameters=PARTLY), id="gpt-neox-stretched"),
    pytest.param(GPTNeoXConfig(**SIZES, rope_parameters={**PARTLY, "rope_type": "dynamic"}), id="gpt-neox-dynamic"),
    pytest.param(GPTNeoXConfig(**SIZES, hidden_act="gelu_new"), id="gpt-neox"),
    pytest.param(GPTNeoXConfig(**SIZES, hidden_act="gelu_new", use_parallel_residual=False), id="gpt-neox-in-turn"),
    pytest.param(FalconConfig(**FALCON), id="falcon-7b"),
    pytest.param(FalconConfig(**FALCON, **OF_40B), id="falcon-40b"),
    pytest.param(FalconConfig(**FALCON, **OF_40B, num_ln_in_parallel_attn=1, ffn_hidden_size=96), id="falcon-2"),
    pytest.param(FalconConfig(**FALCON, multi_query=False, tie_word_embeddings=False), id="falcon-untied"),
    pytest.param(FalconConfig(**FALCON, activation="gelu_new", rope_parameters=STRETCHED), id="falcon-stretched"),
    pytest.param(FalconConfig(**FALCON, rope_parameters={**STRETCHED, "rope_type": "dynamic"}), id="falcon-dynamic"),
    pytest.param(MptConfig(**MPT, attn_config={"clip_qkv": 0.4}), id="mpt-clipped"),
    pytest.param(MptConfig(**MPT | {"n_heads": 12, "d_model": 96}, tie_word_embeddings=False), id="mpt-12-heads"),
    pytest.param(StableLmConfig(**SIZES, use_qkv_bias=True), id="stablelm"),
    pytest.param(StableLmConfig(**SIZES, use_parallel_residual=True, qk_layernorm=True), id="stablelm-12b"),
    pytest.param(StableLmConfig(**SIZES, tie_word_embeddings=True, rope_parameters=PARTLY), id="stablelm-tied"),
    pytest.param(StableLmConfig(**SIZES, rope_parameters={**PARTLY, "rope_type": "dynamic"}), id="stablelm-dynamic"),
    pytest.param(GPTJConfig(**GPTJ), id="gptj"),
    pytest.param(GPTJConfig(**GPTJ | {"rotary_dim": 16}, n_inner=96, tie_word_embeddings=True), id="gptj-tied"),
    pytest.param(SmolLM3Config(**SIZES, pad_token_id=0, bos_token_id=1, eos_token_id=2), id="smollm3"),
]


@pytest.mark.parametrize("config", CONFIGS)
def test_families_compute_as_transformers_and_their_files_pass(
    config: PreTrainedConfig, tiny_stories: Path, tmp_path: Path
) -> None:
    source = random_checkpoint(tmp_path / "model", config, tiny_stories)
    opened = open_source(source)
    model = source_model(opened.config, opened.checkpoint.tensors)
    assert not isinstance(model, str)
    assert model.compute is not None
    ours = model.compute(SourceWeights(opened.checkpoint), TOKENS)
    opened.checkpoint.close()
    assert np.abs(ours - reference(source, TOKENS)).max() < 1e-4
    convert(source, tmp_path / "m.gguf", "f32", quiet)
    found = faithfulness(source, tmp_path / "m.gguf")
    assert found.problems == ()
    assert len(found.checked) == 2


@pytest.fixture(scope="module", params=["tiny_stories", "guide"])
def source(request: pytest.FixtureRequest) -> Path:
    """A real trained checkpoint: one that nobody here made, and the guide that is built in."""
    if request.param == "guide":
        return resources() / "guide" / "puna-guide"
    path: Path = request.getfixturevalue("tiny_stories")
    return path


@pytest.fixture(scope="module")
def right(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("right") / "right.gguf"
    convert(source, path, "f32", quiet)
    return path


@pytest.fixture(scope="module")
def guide_matrix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("matrix")
    whole = {**conversion(resources(), folder / "guide.gguf"), "type": "f16", "receipt": "no"}
    run_job("convert", whole, folder / "log", quiet)
    arguments = {"source": whole["target"], "target": str(folder / "imatrix.gguf"), "chunks": "2"}
    run_job("imatrix", arguments, folder / "log", quiet)
    return folder / "imatrix.gguf"


@pytest.mark.parametrize("name", ["f32", "f16", "bf16", "q8_0", "q6_k", "q5_k_m", "q4_k_m", "q4_0", "iq4_nl", "q3_k_m"])
def test_the_right_file_passes(name: str, right: Path, source: Path, tmp_path: Path) -> None:
    path = right
    if name != "f32":
        path = tmp_path / "m.gguf"
        quantize(right, path, name, quiet)
    found = faithfulness(source, path)
    assert found.problems == ()
    assert len(found.checked) == 2


def _tensors(path: Path) -> dict[str, np.ndarray[Any, Any]]:
    """The values in the file, to be written to."""
    return {tensor.name: tensor.data for tensor in gguf.GGUFReader(path, "r+").tensors}


def unpermuted(path: Path) -> None:
    metadata, tensors = read_gguf(path).metadata, _tensors(path)
    for name, key in (("attn_q", "head_count"), ("attn_k", "head_count_kv")):
        for layer in range(metadata["llama.block_count"]):
            values = tensors[f"blk.{layer}.{name}.weight"]
            heads = metadata[f"llama.attention.{key}"]
            values[:] = values.reshape(heads, -1, 2, values.shape[1]).swapaxes(1, 2).reshape(values.shape).copy()


def swapped(path: Path) -> None:
    tensors = _tensors(path)
    for name, values in tensors.items():
        if name.startswith("blk.0."):
            other = tensors[name.replace("blk.0.", "blk.1.")]
            kept = values.copy()
            values[:] = other
            other[:] = kept


def scaled(path: Path) -> None:
    _tensors(path)["blk.1.ffn_up.weight"][:] *= np.float32(1.01)


def number(key: str, factor: float) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        data = bytearray(path.read_bytes())
        at = data.index(key.encode()) + len(key) + 4
        data[at : at + 4] = struct.pack("<f", factor * struct.unpack("<f", data[at : at + 4])[0])
        path.write_bytes(data)

    return change


@pytest.mark.parametrize("name", ["f16", "q4_k_m", "q4_0"])
@pytest.mark.parametrize(
    ("plant", "words"),
    [
        pytest.param(unpermuted, "attn_q.weight is", id="not-permuted"),
        pytest.param(swapped, "blk.0.", id="layers-swapped"),
        pytest.param(number("llama.rope.freq_base", 2), "rope.freq_base", id="rope-base"),
        pytest.param(scaled, "times 1.0", id="scaled"),
        pytest.param(number("llama.attention.layer_norm_rms_epsilon", 10), "epsilon", id="epsilon"),
    ],
)
def test_planted_errors_are_found(
    plant: Callable[[Path], None], words: str, name: str, right: Path, source: Path, tmp_path: Path
) -> None:
    wrong, path = tmp_path / "wrong.gguf", tmp_path / "m.gguf"
    wrong.write_bytes(right.read_bytes())
    plant(wrong)
    assert wrong.read_bytes() != right.read_bytes()
    quantize(wrong, path, name, quiet)
    found = faithfulness(source, path)
    assert found.checked == ()
    # In f16 a factor is already more than rounding can be.
    assert any(words in problem or (plant is scaled and "is 1.0% away" in problem) for problem in found.problems)


def test_the_guide_as_it_is_made_passes(tmp_path: Path) -> None:
    """In one pass, with the template that is written into it."""
    target = tmp_path / "guide.gguf"
    arguments = {**conversion(resources(), target), "receipt": "yes"}
    receipt = run_job("convert", arguments, tmp_path / "log", quiet)["receipt"]
    assert receipt["problems"] == []
    assert len(receipt["checked"]) == 2


@pytest.mark.parametrize(("name", "weighed"), [
    ("iq3_m", False), ("q2_k", False), ("q2_k", True), ("iq2_m", True), ("iq1_s", True), ("q3_k_m", True),
    ("q4_0", True),
])  # fmt: skip
def test_rounding_that_moves_the_scale_is_no_error(
    name: str, weighed: bool, tmp_path: Path, guide_matrix: Path
) -> None:
    """A trained model's: what ggml does to the scale of random weights is less."""
    arguments = {**conversion(resources(), tmp_path / "guide.gguf"), "type": name, "receipt": "yes"}
    if weighed:
        arguments["imatrix"] = str(guide_matrix)
    receipt = run_job("convert", arguments, tmp_path / "log", quiet)["receipt"]
    assert receipt["problems"] == []
    assert len(receipt["checked"]) == 2


def test_every_family_that_is_converted_is_computed() -> None:
    """Under the names that a config.json has for it: of Puna's own name for Meta's tensors the receipt knows these."""
    assert FAMILIES.keys() == MODULES.keys() - INTERNAL


def test_other_families_are_said_so(source: Path, right: Path) -> None:
    opened = open_source(source)
    found = check_faithful(right, {"architectures": ["BloomForCausalLM"]}, opened.checkpoint, 1, quiet)
    opened.checkpoint.close()
    assert found == Faithfulness((), ("BloomForCausalLM is none of the families that are computed independently",), ())
