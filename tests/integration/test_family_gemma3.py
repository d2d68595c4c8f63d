"""Gemma 3: transformers and llama.cpp give the same logits, but for llama.cpp's GELU.

llama.cpp looks the tanh approximation of GELU up in a table of half precision, so logits differ by up to 1e-2.
"""

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import Gemma3Config as Gemma3BothConfig
from transformers import Gemma3ForConditionalGeneration, Gemma3TextConfig

from convert.architectures.gemma3 import read_config
from convert.conversion import convert
from convert.errors import ConvertError
from tests.integration.parity import (
    TABLE_OF_HALVES,
    TOKENS,
    assert_parity,
    assert_parity_by_command,
    assert_same_logits,
    change_config,
    faithfulness,
    quiet,
    random_checkpoint,
    spread,
)
from tests.unit.convert.checkpoints import write_checkpoint

SIZES: dict[str, Any] = {
    "vocab_size": 2048,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 7,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "query_pre_attn_scalar": 32,
    "max_position_embeddings": 128,
    "sliding_window": 16,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
SCALED = {
    "full_attention": {"rope_type": "linear", "rope_theta": 1e6, "factor": 8.0},
    "sliding_attention": {"rope_type": "default", "rope_theta": 500.0},
}
OTHER = ["full_attention", "sliding_attention", "sliding_attention"]


@pytest.mark.parametrize(
    ("dtype", "changes"),
    [
        pytest.param(torch.bfloat16, {}, id="bf16"),
        pytest.param(torch.float32, {"rope_parameters": SCALED}, id="scaled"),
        pytest.param(torch.float32, {"num_hidden_layers": 3, "layer_types": OTHER}, id="another-pattern"),
        pytest.param(torch.float32, {"num_hidden_layers": 2, "layer_types": ["full_attention"] * 2}, id="no-window"),
        pytest.param(torch.float32, {"final_logit_softcapping": 5.0}, id="softcap"),
    ],
)
def test_same_logits(tiny_stories: Path, tmp_path: Path, dtype: torch.dtype, changes: dict[str, Any]) -> None:
    """The window is far shorter than the text."""
    source = random_checkpoint(tmp_path / "model", Gemma3TextConfig(**(SIZES | changes)), tiny_stories, dtype)
    assert assert_parity(source, tmp_path / "m.gguf", TOKENS, TABLE_OF_HALVES).architecture == "gemma3"


def test_same_logits_by_command(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(tmp_path / "model", Gemma3TextConfig(**SIZES), tiny_stories)
    assert_parity_by_command(source, tmp_path / "m.gguf", TOKENS, TABLE_OF_HALVES)


def test_old_spelling(tiny_stories: Path, tmp_path: Path) -> None:
    source = random_checkpoint(
        tmp_path / "model", Gemma3TextConfig(**(SIZES | {"rope_parameters": SCALED})), tiny_stories
    )
    old = {"rope_theta": 1e6, "rope_local_base_freq": 500.0, "rope_scaling": {"rope_type": "linear", "factor": 8.0}}
    change_config(source, rope_parameters=None, layer_types=None, tie_word_embeddings=None, **old)
    assert_parity(source, tmp_path / "m.gguf", TOKENS, TABLE_OF_HALVES)


@pytest.mark.parametrize("new_names", [False, True], ids=["old-names", "new-names"])
def test_the_part_that_sees_is_left_out(tiny_stories: Path, tmp_path: Path, new_names: bool) -> None:
    vision = {
        "hidden_size": 32,
        "intermediate_size": 32,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 28,
        "patch_size": 14,
    }
    torch.manual_seed(7)
    config = Gemma3BothConfig(text_config=SIZES, vision_config=vision, mm_tokens_per_image=4)
    model = spread(Gemma3ForConditionalGeneration(config))
    source = write_checkpoint(tmp_path / "model", model, tiny_stories)
    with torch.no_grad():
        expected = model(input_ids=torch.tensor([TOKENS])).logits[0].numpy()
    if new_names:
        tensors = load_file(source / "model.safetensors")
        renamed = {_new_name(name): tensor for name, tensor in tensors.items()}
        assert renamed.keys() != tensors.keys()
        save_file(renamed, source / "model.safetensors", {"format": "pt"})
    report = convert(source, tmp_path / "m.gguf", "f32", quiet)
    assert any("only the part that reads and writes text" in warning for warning in report.warnings)
    assert_same_logits(tmp_path / "m.gguf", expected, TOKENS, TABLE_OF_HALVES)
    found = faithfulness(source, tmp_path / "m.gguf")
    assert (found.problems, found.not_checked) == ((), ())
    assert len(found.checked) == 2


def _new_name(name: str) -> str:
    """transformers reads both and writes the old ones; from 4.52 on it wrote these."""
    if name.startswith("language_model.model."):
        return "model.language_model." + name.removeprefix("language_model.model.")
    return name if name.startswith("lm_head") else "model." + name


def test_what_released_files_leave_out(tmp_path: Path) -> None:
    """google/gemma-3-4b-it's text_config has only these."""
    text = {
        "hidden_size": 2560,
        "intermediate_size": 10240,
        "model_type": "gemma3_text",
        "num_hidden_layers": 34,
        "rope_scaling": {"factor": 8.0, "rope_type": "linear"},
        "sliding_window": 1024,
    }
    config = read_config({"text_config": text})
    sizes = (config.n_heads, config.n_kv_heads, config.head_dim, config.vocab_size, config.context_length)
    assert sizes == (8, 4, 256, 262208, 131072)
    assert (config.rope.theta, config.local_theta, config.window) == (1e6, 1e4, 1024)
    assert config.rope.scaling == {"rope.scaling.type": "linear", "rope.scaling.factor": 8.0}
    assert [layer for layer, sliding in enumerate(config.sliding) if not sliding] == [5, 11, 17, 23, 29]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"query_pre_attn_scalar": 64}, "scales attention by 64"),
        ({"layer_types": ["full_attention"]}, "no layer_types for its 7 layers"),
        ({"layer_types": ["linear_attention"] * 7}, "the layer type 'linear_attention'"),
        ({"hidden_activation": "gelu"}, "the activation 'gelu'"),
        ({"attn_logit_softcapping": 50.0}, "attn_logit_softcapping, which"),
        ({"use_bidirectional_attention": True}, "lets attention look ahead"),
        ({"rope_scaling": {"rope_type": "yarn", "factor": 2.0}}, "'yarn', which Gemma 3 in llama.cpp doesn't have"),
    ],
)
def test_what_can_not_be_converted(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConvertError, match=expected):
        read_config(SIZES | changes)
