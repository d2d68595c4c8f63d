"""MPT: transformers' MptForCausalLM and what MosaicML's own MPTForCausalLM has beyond it.

transformers computes GELU exactly, llama.cpp looks its tanh form up in a table of half precision: hence the limit.
"""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import MptConfig, MptForCausalLM
from transformers.models.mpt.modeling_mpt import MptModel, build_mpt_alibi_tensor

from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from tests.integration.byte_level import TEXTS, write_tokenizer
from tests.integration.parity import (
    TABLE_OF_HALVES,
    TOKENS,
    assert_parity,
    assert_parity_by_command,
    assert_same_logits,
    faithfulness,
    quiet,
    spread,
)
from tests.unit.convert.llama_vocabulary import LlamaVocabulary


def random_model(**changes: Any) -> MptForCausalLM:
    settings: dict[str, Any] = {
        "vocab_size": 2048,
        "d_model": 64,
        "n_layers": 2,
        "n_heads": 4,
        "max_seq_len": 128,
        "bos_token_id": 0,
        "eos_token_id": 0,
    }
    torch.manual_seed(7)
    return MptForCausalLM(MptConfig(**(settings | changes)))


def assert_recomputed(source: Path, target: Path) -> None:
    """The receipt's computation knows it too."""
    found = faithfulness(source, target)
    assert (found.problems, found.not_checked) == ((), ())
    assert len(found.checked) == 2


def write_model(folder: Path, dtype: torch.dtype = torch.float32, **changes: Any) -> Path:
    spread(random_model(**changes), dtype).save_pretrained(folder)
    write_tokenizer(folder)
    return folder


def edit_config(folder: Path, **changes: Any) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | changes))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({}, id="7b"),
        pytest.param({"attn_config": {"clip_qkv": 0.4}}, id="clipped"),
        pytest.param({"n_heads": 12, "d_model": 96}, id="heads-no-power-of-two"),
        pytest.param({"tie_word_embeddings": False}, id="untied"),
    ],
)
def test_logits(tmp_path: Path, changes: dict[str, Any]) -> None:
    source = write_model(tmp_path / "model", **changes)
    report = assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)
    assert report.architecture == "mpt"
    assert not report.warnings


def test_logits_by_command(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model")
    assert_parity_by_command(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


def test_bf16(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model", torch.bfloat16)
    assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


def test_spelling_of_its_makers(tmp_path: Path) -> None:
    source = write_model(tmp_path / "model", attn_config={"clip_qkv": 0.4})
    convert(source, tmp_path / "new.gguf", "f32", quiet)
    attention = {"alibi": True, "alibi_bias_max": 8, "attn_impl": "triton", "attn_pdrop": 0, "clip_qkv": 0.4}
    attention |= {"attn_type": "multihead_attention", "prefix_lm": False, "qk_ln": False, "softmax_scale": None}
    (source / "config.json").write_text(
        json.dumps(
            {
                "architectures": ["MPTForCausalLM"],
                "attn_config": attention,
                "d_model": 64,
                "expansion_ratio": 4,
                "learned_pos_emb": True,
                "logit_scale": None,
                "max_seq_len": 128,
                "model_type": "mpt",
                "n_heads": 4,
                "n_layers": 2,
                "no_bias": True,
                "norm_type": "low_precision_layernorm",
                "vocab_size": 2048,
            }
        )
    )
    convert(source, tmp_path / "old.gguf", "f32", quiet)
    old, new = read_gguf(tmp_path / "old.gguf"), read_gguf(tmp_path / "new.gguf")
    assert old.tensors == new.tensors
    assert old.metadata["mpt.attention.clamp_kqv"] == pytest.approx(0.4)
    assert (tmp_path / "old.gguf").read_bytes() == (tmp_path / "new.gguf").read_bytes()


def test_another_slope_of_alibi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """transformers takes no notice of `alibi_bias_max`, the others do: here the oracle is told."""
    source = write_model(tmp_path / "model", attn_config={"alibi_bias_max": 4})
    alibi = build_mpt_alibi_tensor(4, 128, alibi_bias_max=4)
    monkeypatch.setattr(MptModel, "build_mpt_alibi_tensor", lambda *_, **__: alibi)
    assert_parity(source, tmp_path / "model.gguf", TOKENS, TABLE_OF_HALVES)


def test_biases(tmp_path: Path) -> None:
    """With `no_bias` false MosaicML's program has a bias everywhere; transformers' modules compute with them too."""
    model = random_model(no_bias=False)
    norms = [model.transformer.norm_f]
    for block in model.transformer.blocks:
        norms += [block.norm_1, block.norm_2]
        for linear in (block.attn.Wqkv, block.attn.out_proj, block.ffn.up_proj, block.ffn.down_proj):
            linear.bias = torch.nn.Parameter(torch.zeros(linear.out_features))
    for norm in norms:
        norm.bias = torch.nn.Parameter(torch.zeros(64))
    spread(model).save_pretrained(tmp_path / "model")
    write_tokenizer(tmp_path / "model")
    with torch.no_grad():
        expected = model(torch.tensor([TOKENS])).logits[0].numpy()
    convert(tmp_path / "model", tmp_path / "model.gguf", "f32", quiet)
    assert_same_logits(tmp_path / "model.gguf", expected, TOKENS, TABLE_OF_HALVES)
    assert_recomputed(tmp_path / "model", tmp_path / "model.gguf")


def test_learned_positions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without ALiBi there are learned positions, which transformers has no module for: they are added here."""
    model = random_model(attn_config={"alibi": False})
    model.transformer.wpe = torch.nn.Embedding(128, 64)
    spread(model).save_pretrained(tmp_path / "model")
    write_tokenizer(tmp_path / "model")
    monkeypatch.setattr(MptModel, "build_mpt_alibi_tensor", lambda *_, **__: torch.zeros(4, 1, 128))
    with torch.no_grad():
        embedded = model.transformer.wte(torch.tensor([TOKENS])) + model.transformer.wpe.weight[: len(TOKENS)]
        expected = model(inputs_embeds=embedded).logits[0].numpy()
    convert(tmp_path / "model", tmp_path / "model.gguf", "f32", quiet)
    assert read_gguf(tmp_path / "model.gguf").metadata["mpt.attention.max_alibi_bias"] == 0.0
    assert_same_logits(tmp_path / "model.gguf", expected, TOKENS, TABLE_OF_HALVES)
    assert_recomputed(tmp_path / "model", tmp_path / "model.gguf")


@pytest.mark.parametrize("type_name", ["f16", "q8_0"])
def test_learned_positions_stay_exact(tmp_path: Path, type_name: str) -> None:
    """llama.cpp adds them to embeddings, which it can at f32 only."""
    model = random_model(attn_config={"alibi": False})
    model.transformer.wpe = torch.nn.Embedding(128, 64)
    spread(model).save_pretrained(tmp_path / "model")
    write_tokenizer(tmp_path / "model")
    convert(tmp_path / "model", tmp_path / "model.gguf", type_name, quiet)
    types = {tensor.name: tensor.type for tensor in read_gguf(tmp_path / "model.gguf").tensors}
    assert types["position_embd.weight"] == "F32"


def test_one_key_for_all_heads(tmp_path: Path) -> None:
    """MosaicML's grouped and multi-query attention: the same as one whose keys and values repeat."""
    model = spread(random_model(attn_config={"alibi": True}))
    with torch.no_grad():
        for block in model.transformer.blocks:
            fused = block.attn.Wqkv.weight
            for start in (64, 128):
                fused[start : start + 64] = fused[start : start + 16].repeat(4, 1)
        expected = model(torch.tensor([TOKENS])).logits[0].numpy()
        for block in model.transformer.blocks:
            rows = [*range(64), *range(64, 80), *range(128, 144)]
            block.attn.Wqkv.weight = torch.nn.Parameter(block.attn.Wqkv.weight[rows].clone())
    model.save_pretrained(tmp_path / "model")
    write_tokenizer(tmp_path / "model")
    for number, attention in enumerate(
        ({"attn_type": "multiquery_attention"}, {"attn_type": "grouped_query_attention", "kv_n_heads": 1})
    ):
        edit_config(tmp_path / "model", attn_config=attention)
        convert(tmp_path / "model", tmp_path / f"{number}.gguf", "f32", quiet)
        assert_same_logits(tmp_path / f"{number}.gguf", expected, TOKENS, TABLE_OF_HALVES)
        assert_recomputed(tmp_path / "model", tmp_path / f"{number}.gguf")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"logit_scale": "inv_sqrt_d_model"}, "logit_scale inv_sqrt_d_model"),
        ({"norm_type": "rmsnorm"}, "norm_type rmsnorm"),
        ({"attn_config": {"qk_ln": True}}, "qk_ln True"),
        ({"attn_config": {"prefix_lm": True}}, "prefix_lm True"),
        ({"attn_config": {"rope": True}}, "rope True"),
        ({"attn_config": {"softmax_scale": 1}}, "softmax_scale 1"),
        ({"attn_config": {"attn_type": "sparse"}}, "attn_type sparse"),
        ({"attn_config": {"attn_type": ["sparse"]}}, "attn_type"),
        ({"attn_config": [1]}, "must be an object"),
        ({"ffn_config": {"ffn_type": "mptglu"}}, "ffn_type mptglu"),
        ({"n_heads": 5}, "5 heads can't share"),
        ({"n_layers": 3}, "lacks the tensor transformer.blocks.2"),
    ],
)
def test_what_can_not_be(tmp_path: Path, changes: dict[str, Any], told: str) -> None:
    source = write_model(tmp_path / "model")
    edit_config(source, **changes)
    with pytest.raises(ConvertError, match=told):
        convert(source, tmp_path / "model.gguf", "f32", quiet)


def test_tokens_of_the_chat_model(tmp_path: Path) -> None:
    """The rule is GPT-2's, which llama.cpp knows as "mpt" too; ChatML's marks are tokens of their own."""
    source = write_model(tmp_path / "model")
    oracle = write_tokenizer(source, special=("<|endoftext|>", "<|padding|>", "<|im_start|>", "<|im_end|>"))
    convert(source, tmp_path / "model.gguf", "f16", quiet)
    found = read_gguf(tmp_path / "model.gguf").metadata
    assert found["tokenizer.ggml.pre"] == "gpt-2"
    assert found["tokenizer.ggml.add_bos_token"] is False
    with LlamaVocabulary(tmp_path / "model.gguf") as llama:
        prompt = "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
        assert llama.ids(prompt, special=True, parse_special=True) == oracle.encode(prompt).ids
        for text in TEXTS:
            plain = text.replace("<|", "<")
            assert llama.ids(plain, special=True) == oracle.encode(plain).ids
