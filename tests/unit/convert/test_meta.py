"""Folders of Meta's form: what params.json doesn't say, and parts that are missing or don't belong together."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from convert.architectures import llama_meta
from convert.checkpoints import meta
from convert.conversion import convert
from convert.errors import ConvertError
from convert.sources import Source, open_source
from tests.unit.convert.checkpoints import random_llama
from tests.unit.convert.meta_checkpoints import meta_tensors, params_of, write_meta

SMALL = random_llama(vocab_size=96, num_attention_heads=8, num_key_value_heads=8)


def small(folder: Path, count: int = 1, **params: Any) -> Path:
    return write_meta(folder, meta_tensors(SMALL), params_of(SMALL, **params), count)


def opened(path: Path) -> Source:
    source = open_source(path)
    source.checkpoint.close()
    return source


@pytest.mark.parametrize(
    ("name", "params", "length", "reason"),
    [
        ("7B", {}, 2048, "a folder called 7B"),
        ("65b", {"norm_eps": 1e-5}, 2048, "a folder called 65b"),
        ("llama-2-7b-chat", {}, 4096, "the name of a Llama 2"),
        ("Llama2-13b", {"norm_eps": 1e-5}, 4096, "the name of a Llama 2"),
        ("Mistral", {"n_kv_heads": 8, "hidden_dim": 96, "head_dim": 8}, 32768, "hidden_dim, as Mistral's"),
        ("mine", {"n_kv_heads": 8}, 4096, "shares key-value heads"),
        ("mine", {"n_kv_heads": None, "norm_eps": 1e-5}, 4096, "norm_eps"),
        ("mine", {"n_kv_heads": None, "norm_eps": 1e-6}, 2048, "nothing in it"),
        ("CodeLlama-7b", {"rope_theta": 1000000}, 16384, "CodeLlama"),
        ("llama-2-7b", {"rope_theta": 500000.0}, 8192, "it is a Llama 3"),
        ("Llama3.1-8B", {"rope_theta": 500000.0, "use_scaled_rope": True}, 131072, "stretched as in Llama 3.1"),
    ],
)
def test_context_length_is_concluded_and_told(
    tmp_path: Path, name: str, params: dict[str, Any], length: int, reason: str
) -> None:
    source = opened(small(tmp_path / name, **({"n_kv_heads": None} | params)))
    assert source.config["max_position_embeddings"] == length
    assert f"{length:,} tokens were taken because" in source.warnings[0]
    assert reason in source.warnings[0]
    assert source.config["rope_parameters"]["rope_theta"] == params.get("rope_theta", 10000.0)


def test_the_name_may_be_that_of_the_folder_above(tmp_path: Path) -> None:
    assert opened(small(tmp_path / "llama-2-7b" / "weights")).config["max_position_embeddings"] == 4096


def test_hub_checkpoints_have_the_files_in_original(tmp_path: Path) -> None:
    assert opened(small(tmp_path / "Llama-2-7b" / "original")).folder == tmp_path / "Llama-2-7b"


@pytest.mark.parametrize(
    ("params", "factor", "told"),
    [
        ({}, 8.0, True),
        ({"rope_scaling_factor": 32}, 32.0, False),
    ],
)
def test_stretching(tmp_path: Path, params: dict[str, Any], factor: float, told: bool) -> None:
    source = opened(small(tmp_path / "m", use_scaled_rope=True, rope_theta=500000.0, **params))
    rope = source.config["rope_parameters"]
    assert (rope["rope_type"], rope["factor"], rope["original_max_position_embeddings"]) == ("llama3", factor, 8192)
    assert (rope["low_freq_factor"], rope["high_freq_factor"]) == (1.0, 4.0)
    assert any("8-fold was taken" in warning for warning in source.warnings) == told


def test_sizes_come_from_the_weights(tmp_path: Path) -> None:
    source = opened(small(tmp_path / "m", vocab_size=32000, multiple_of=256, ffn_dim_multiplier=1.3))
    assert source.config["vocab_size"] == 96
    assert source.config["intermediate_size"] == 96
    assert "params.json has a vocabulary of 32,000, the weights have 96 rows: the rows count." in source.warnings


def test_params_inside_a_model_entry(tmp_path: Path) -> None:
    folder = small(tmp_path / "m")
    params = json.loads((folder / "params.json").read_text())
    (folder / "params.json").write_text(json.dumps({"model": params, "other": 1}))
    assert opened(folder).config["num_hidden_layers"] == 2


def test_frequencies_of_the_first_files_in_every_layer(tmp_path: Path) -> None:
    tensors = meta_tensors(SMALL)
    frequencies = tensors.pop("rope.freqs")
    for layer in range(2):
        tensors[f"layers.{layer}.attention.inner_attention.rope.freqs"] = frequencies
    source = open_source(write_meta(tmp_path / "7B", tensors, params_of(SMALL), 2))
    planned = llama_meta.plan(llama_meta.read_config(source.config), source.checkpoint.tensors, lambda a, b: False)
    assert len(planned.tensors) == len(tensors) - 2
    source.checkpoint.close()


@pytest.mark.parametrize("count", [2, 4, 8])
@pytest.mark.parametrize("axis", [0, 1])
def test_parts_make_the_whole(tmp_path: Path, count: int, axis: int) -> None:
    whole = meta_tensors(SMALL)
    source = open_source(write_meta(tmp_path / "m", whole, params_of(SMALL), count, embedding_axis=axis))
    for name, value in whole.items():
        assert source.checkpoint.tensors[name].shape == tuple(value.shape)
        assert np.array_equal(source.checkpoint.read(name), value.numpy()), name
    source.checkpoint.release()
    source.checkpoint.close()


def without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def rewrite(name: str, change: Callable[[dict[str, torch.Tensor]], Any]) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        tensors = torch.load(folder / name, weights_only=True)
        change(tensors)
        torch.save(tensors, folder / name)

    return write


def params(**changes: Any) -> Callable[[Path], None]:
    def write(folder: Path) -> None:
        kept = json.loads((folder / "params.json").read_text()) | changes
        text = json.dumps({key: value for key, value in kept.items() if value != "absent"})
        (folder / "params.json").write_text(text)

    return write


def listed(folder: Path) -> None:
    (folder / "consolidated.03.pth").unlink()
    (folder / "checklist.chk").write_text("".join(f"{'0' * 32}  consolidated.{n:02}.pth\n" for n in range(4)))


NORM = "layers.1.ffn_norm.weight"
QUERY = "layers.0.attention.wq.weight"


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        (without("consolidated.02.pth"), r"consolidated\.02\.pth is missing"),
        (without("consolidated.00.pth"), r"consolidated\.00\.pth is missing"),
        (without("consolidated.03.pth"), r"consolidated\.03\.pth is missing"),
        (listed, r"consolidated\.03\.pth is missing"),
        (without("params.json"), r"has no params\.json"),
        (
            rewrite("consolidated.02.pth", lambda tensors: tensors[NORM].add_(1)),
            r"consolidated\.02\.pth and consolidated\.00\.pth are not parts of one model: their layers\.1\.ffn_norm",
        ),
        (
            rewrite("consolidated.01.pth", lambda tensors: tensors.pop(NORM)),
            r"consolidated\.01\.pth lacks the tensor layers\.1\.ffn_norm",
        ),
        (
            rewrite("consolidated.01.pth", lambda tensors: tensors.update(extra=torch.ones(3))),
            r"consolidated\.00\.pth lacks the tensor extra that consolidated\.01\.pth has",
        ),
        (
            rewrite("consolidated.01.pth", lambda tensors: tensors.update({QUERY: tensors[QUERY].half()})),
            r"wq\.weight is F16 of shape \[16, 64\] in consolidated\.01\.pth, but F32",
        ),
        (
            rewrite("consolidated.01.pth", lambda tensors: tensors.update({QUERY: tensors[QUERY][:, :9].clone()})),
            r"wq\.weight is F32 of shape \[16, 9\] in consolidated\.01\.pth, but F32 of shape \[16, 64\]",
        ),
        (
            lambda folder: [
                rewrite(path.name, lambda tensors: tensors.update(long=torch.ones(1 << 21)))(folder)
                for path in folder.glob("*.pth")
            ],
            r"long of shape \[2097152\] is none of LLaMA's",
        ),
        (params(dim=80), "params.json or a file belongs to another model"),
        (params(dim="absent"), r"params\.json lacks dim"),
        (params(dim=-4), r"params\.json has dim -4"),
        (params(n_heads=0), r"n_heads 0, which must be a whole number"),
        (params(n_heads=7), "dim 64, which 7 heads can't share"),
        (params(n_layers="2"), r"n_layers 2, which must be a whole number"),
        (params(norm_eps="small"), r"norm_eps small, which must be a number above 0"),
        (params(rope_theta=float("nan")), r"rope_theta nan"),
        (params(n_layers=3), r"lacks the tensor layers\.2\.attention_norm\.weight"),
        (params(n_layers=1), r"has the tensor layers\.1\."),
        (params(moe={"num_experts": 8}), "a mixture of experts"),
        (params(quantization_args={"group_size": 32}), "quantized already"),
        (params(vision_chunk_size=448), "one that sees"),
        (lambda folder: (folder / "consolidated.01.pth").write_bytes(b""), "is empty"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, damage: Callable[[Path], None], expected: str) -> None:
    folder = small(tmp_path / "m", 4, n_kv_heads=None)
    damage(folder)
    output = tmp_path / "output"
    output.mkdir()
    with pytest.raises(ConvertError, match=expected) as caught:
        convert(folder, output / "out.gguf", "f16", lambda part, text: None)
    assert "\n" not in str(caught.value)
    assert list(output.iterdir()) == []


def test_sums_are_compared_before_anything_is_written(tmp_path: Path) -> None:
    folder = write_meta(tmp_path / "7B", meta_tensors(SMALL), params_of(SMALL), 2, checklist=True)
    source = opened(folder)
    assert source.verify is not None
    told: list[str] = []
    source.verify(told.append)
    assert told[0] == "checking consolidated.00.pth: 0 %"
    damaged = folder / "consolidated.01.pth"
    data = bytearray(damaged.read_bytes())
    data[len(data) // 2] ^= 1
    damaged.write_bytes(data)
    with pytest.raises(ConvertError, match=r"consolidated\.01\.pth is damaged: its MD5 sum .* checklist\.chk"):
        source.verify(told.append)


def test_sums_of_the_tokenizer_and_odd_lines(tmp_path: Path) -> None:
    folder = small(tmp_path / "llama" / "7B")
    (folder.parent / "tokenizer.model").write_bytes(b"\n\x05pieces")
    lines = ["nonsense", "0" * 32 + "  ../secret", "0" * 32 + "  absent.bin", "0" * 32 + " *tokenizer.model"]
    (folder.parent / "tokenizer_checklist.chk").write_text("\r\n".join(lines))
    (tmp_path / "secret").write_bytes(b"not looked at")
    source = opened(folder)
    assert source.tokenizer == folder.parent
    assert source.verify is not None
    with pytest.raises(ConvertError, match=r"tokenizer\.model is damaged"):
        source.verify(lambda text: None)


def test_what_is_recognised(tmp_path: Path) -> None:
    folder = small(tmp_path / "7B")
    assert meta.recognises(folder)
    assert meta.recognises(folder / "consolidated.00.pth")
    assert not meta.recognises(folder / "params.json")
    assert not meta.recognises(folder / "absent.pth")
    (tmp_path / "empty").mkdir()
    assert not meta.recognises(tmp_path / "empty")
    (folder / "config.json").write_text("{}")
    assert meta.recognises(folder)
    (folder / "model.safetensors").write_bytes(b"")
    assert not meta.recognises(folder)


def test_the_folder_above_a_single_model(tmp_path: Path) -> None:
    root = tmp_path / "LLaMA"
    small(root / "7B")
    (root / "notes").mkdir()
    assert meta.recognises(root)
    assert opened(root).folder == root / "7B"
    small(root / "13B")
    assert not meta.recognises(root)


def test_a_hub_checkpoint_of_which_only_meta_s_files_are_there(tmp_path: Path) -> None:
    hub = tmp_path / "Llama-2-7b"
    small(hub / "original")
    (hub / "config.json").write_text("{}")
    assert opened(hub).folder == hub
    assert opened(hub).config["architectures"] == ["MetaLlamaForCausalLM"]


def test_one_file_alone(tmp_path: Path) -> None:
    folder = small(tmp_path / "alone")
    (folder / "params.json").unlink()
    with pytest.raises(ConvertError, match=r"alone has no params\.json: put the one"):
        open_source(folder / "consolidated.00.pth")


def test_one_file_of_another_name(tmp_path: Path) -> None:
    folder = small(tmp_path / "tuned")
    (folder / "consolidated.00.pth").rename(folder / "checkpoint.pth")
    assert not meta.recognises(folder)
    assert opened(folder / "checkpoint.pth").config["vocab_size"] == 96
