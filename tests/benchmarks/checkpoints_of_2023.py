"""Tiny random checkpoints of the families of 2023 beside LLaMA, for the comparison with llama.cpp's own converter.

Knows for each what that converter can read, and why the two files may differ. All have GPT-NeoX's real tokenizer, which
llama.cpp's converter recognises; the families' own are tested elsewhere.
"""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import transformers

from tests.conftest import ASSETS

_TOKENIZER = ASSETS / "tokenizers" / "gpt-neox-20b" / "tokenizer.json"
_VOCABULARY = 50432

_SAME_RULE = "gpt-2 and olmo are two names in llama.cpp of the same rule"
_THETA = "theirs relies on llama.cpp's default of 10000"
_HEAD = "theirs relies on llama.cpp's default, the size of a head"
_ROWS = "theirs writes it for some families, we for all"
_FILE_TYPE = "theirs leaves it out for GPT-NeoX and MPT"

# (class, key) -> why the two files may differ there.
ACCEPTED: dict[tuple[str, str], str] = {
    ("GPTNeoXForCausalLM", "tokenizer.ggml.pre"): _SAME_RULE,
    ("GPTNeoXForCausalLM", "gptneox.rope.freq_base"): _THETA,
    ("GPTNeoXForCausalLM", "gptneox.vocab_size"): _ROWS,
    ("GPTNeoXForCausalLM", "general.file_type"): _FILE_TYPE,
    ("FalconForCausalLM", "tokenizer.ggml.pre"): _SAME_RULE,
    ("FalconForCausalLM", "falcon.rope.freq_base"): _THETA,
    ("FalconForCausalLM", "falcon.rope.dimension_count"): _HEAD,
    ("FalconForCausalLM", "falcon.vocab_size"): _ROWS,
    ("RWForCausalLM", "tokenizer.ggml.pre"): _SAME_RULE,
    ("RWForCausalLM", "falcon.rope.freq_base"): _THETA,
    ("RWForCausalLM", "falcon.rope.dimension_count"): _HEAD,
    ("RWForCausalLM", "falcon.vocab_size"): _ROWS,
    ("MPTForCausalLM", "tokenizer.ggml.pre"): _SAME_RULE,
    ("MPTForCausalLM", "mpt.attention.head_count_kv"): "theirs relies on llama.cpp's default, the number of heads",
    ("MPTForCausalLM", "mpt.vocab_size"): _ROWS,
    ("MPTForCausalLM", "general.file_type"): _FILE_TYPE,
    ("StableLmForCausalLM", "tokenizer.ggml.pre"): _SAME_RULE,
    ("StableLmForCausalLM", "stablelm.rope.freq_base"): _THETA,
    ("StableLmForCausalLM", "stablelm.vocab_size"): _ROWS,
}

# Class -> why there is nothing to compare.
NOT_COMPARED = {
    "MptForCausalLM": "the same module as MPTForCausalLM, the only one of the two names that theirs knows",
    "StableLMEpochForCausalLM": "the same module as StableLmForCausalLM",
    "StableLMAlphaForCausalLM": "llama.cpp's converter doesn't know it",
    "GPTJForCausalLM": "llama.cpp's converter doesn't know it",
}


def _write(folder: Path, config: transformers.PreTrainedConfig, **settings: Any) -> None:
    """`settings` change config.json; None takes a setting out."""
    model = transformers.AutoModelForCausalLM.from_config(config)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    model.to(torch.bfloat16).save_pretrained(folder)
    written = json.loads((folder / "config.json").read_text()) | settings
    (folder / "config.json").write_text(
        json.dumps({key: value for key, value in written.items() if key not in settings or value is not None})
    )
    shutil.copyfile(_TOKENIZER, folder / "tokenizer.json")
    end = dict.fromkeys(("bos_token", "eos_token", "unk_token"), "<|endoftext|>")
    (folder / "tokenizer_config.json").write_text(json.dumps({**end, "tokenizer_class": "PreTrainedTokenizerFast"}))


def _gpt_neox(folder: Path) -> None:
    config = transformers.GPTNeoXConfig(
        vocab_size=_VOCABULARY,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        use_parallel_residual=False,
        eos_token_id=0,
    )
    # Theirs wants the setting of transformers 4, which transformers 5 takes away from a model_type that it knows.
    _write(folder, config, rope_parameters=None, rotary_pct=0.25, model_type="gpt_neox_of_version_4")


def _falcon(folder: Path) -> None:
    config = transformers.FalconConfig(
        vocab_size=_VOCABULARY,
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_kv_heads=2,
        new_decoder_architecture=True,
        bos_token_id=0,
        eos_token_id=0,
    )
    _write(folder, config)


def _refined_web(folder: Path) -> None:
    config = transformers.FalconConfig(
        vocab_size=_VOCABULARY,
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        bos_token_id=0,
        eos_token_id=0,
    )
    new_names = dict.fromkeys(("num_attention_heads", "num_hidden_layers", "num_kv_heads", "new_decoder_architecture"))
    old = {"architectures": ["RWForCausalLM"], "model_type": "RefinedWebModel", "n_head": 4, "n_layer": 2}
    _write(folder, config, **new_names, **old)


def _mpt(folder: Path) -> None:
    config = transformers.MptConfig(
        vocab_size=_VOCABULARY,
        d_model=64,
        n_layers=2,
        n_heads=4,
        attn_config={"clip_qkv": 0.5},
        bos_token_id=0,
        eos_token_id=0,
    )
    _write(folder, config, architectures=["MPTForCausalLM"])


def _stablelm(folder: Path) -> None:
    # Not StableLM 2 12B: theirs loses the norms of its heads and ends.
    config = transformers.StableLmConfig(
        vocab_size=_VOCABULARY,
        hidden_size=64,
        intermediate_size=96,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        use_qkv_bias=True,
    )
    _write(folder, config)


# Class -> what writes a tiny checkpoint of it into a folder.
MAKERS: dict[str, Callable[[Path], None]] = {
    "GPTNeoXForCausalLM": _gpt_neox,
    "FalconForCausalLM": _falcon,
    "RWForCausalLM": _refined_web,
    "MPTForCausalLM": _mpt,
    "StableLmForCausalLM": _stablelm,
}
