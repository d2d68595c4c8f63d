"""An adapter for a model of which only the GGUF is at hand: the same matrices as with the checkpoint."""

from pathlib import Path

import pytest
from safetensors.torch import load_file
from transformers import FalconConfig, LlamaConfig, PreTrainedConfig, Qwen2Config, Qwen3Config

from app.__main__ import main
from convert.conversion import convert
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from convert.recovery.adapter_conversion import convert_adapter
from tests.integration.parity import quiet, random_checkpoint
from tests.unit.convert.recovery.adapters import ALL_LINEAR, modules_of, random_pairs, write_adapter

SIZES = {
    "vocab_size": 2048, "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2, "num_attention_heads": 4,
    "num_key_value_heads": 2, "max_position_embeddings": 128,
}  # fmt: skip


def made(config: PreTrainedConfig, tokenizer: Path, folder: Path) -> tuple[Path, Path, Path]:
    """A base, an adapter of it, and the base as GGUF."""
    base = random_checkpoint(folder / "base", config, tokenizer)
    state = load_file(base / "model.safetensors")
    pairs = random_pairs(state, dict.fromkeys(modules_of(state, (*ALL_LINEAR, "query_key_value")), 4))
    adapter = write_adapter(folder / "adapter", pairs)
    convert(base, folder / "base.gguf", "f16", quiet)
    return base, adapter, folder / "base.gguf"


@pytest.mark.parametrize(
    "config",
    [
        pytest.param(LlamaConfig(**SIZES, tie_word_embeddings=False), id="llama"),
        pytest.param(LlamaConfig(**SIZES, tie_word_embeddings=True, attention_bias=True, mlp_bias=True), id="biases"),
        pytest.param(LlamaConfig(**SIZES, head_dim=32), id="heads"),
        pytest.param(Qwen2Config(**SIZES), id="qwen2"),
        pytest.param(Qwen3Config(**SIZES, head_dim=32), id="qwen3"),
    ],
)
def test_same_matrices(config: PreTrainedConfig, tiny_stories: Path, tmp_path: Path) -> None:
    base, adapter, model = made(config, tiny_stories, tmp_path)
    convert_adapter(adapter, base, tmp_path / "of-folder.gguf", "f32", quiet)
    convert_adapter(adapter, model, tmp_path / "of-gguf.gguf", "f32", quiet)
    expected, found = (read_gguf(tmp_path / name) for name in ("of-folder.gguf", "of-gguf.gguf"))
    assert found.tensors == expected.tensors
    assert found.metadata == expected.metadata
    assert len(found.tensors) == 2 * 2 * len(ALL_LINEAR)
    data = [file.path.read_bytes()[file.data_offset :] for file in (expected, found)]
    assert data[0] == data[1]


def test_as_a_person_types_it(tiny_stories: Path, tmp_path: Path) -> None:
    _, adapter, model = made(LlamaConfig(**SIZES), tiny_stories, tmp_path)
    target = tmp_path / "adapter.gguf"
    assert main(["convert", str(adapter), "--base", str(model), "-o", str(target)]) == 0
    assert read_gguf(target).metadata["general.type"] == "adapter"


def test_families_that_join_matrices_need_their_checkpoint(tiny_stories: Path, tmp_path: Path) -> None:
    config = FalconConfig(
        vocab_size=2048, hidden_size=64, num_hidden_layers=2, num_attention_heads=4, bos_token_id=1, eos_token_id=2
    )
    _, adapter, model = made(config, tiny_stories, tmp_path)
    with pytest.raises(ConvertError, match="name the folder of the model that the adapter was trained on"):
        convert_adapter(adapter, model, tmp_path / "a.gguf", "f32", quiet)
    assert not (tmp_path / "a.gguf").exists()


def test_of_another_model(tiny_stories: Path, tmp_path: Path) -> None:
    _, adapter, _ = made(LlamaConfig(**SIZES), tiny_stories, tmp_path)
    (tmp_path / "other").mkdir()
    _, _, other = made(LlamaConfig(**(SIZES | {"hidden_size": 128})), tiny_stories, tmp_path / "other")
    with pytest.raises(ConvertError, match="is made for another model"):
        convert_adapter(adapter, other, tmp_path / "a.gguf", "f32", quiet)
    with pytest.raises(ConvertError):
        convert_adapter(adapter, tmp_path / "a.gguf", tmp_path / "b.gguf", "f32", quiet)


def test_chat_takes_a_folder_of_peft(
    tiny_stories: Path, tmp_path: Path, puna_home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Made once, kept under PUNA_HOME, and it changes the answer."""
    _, adapter, model = made(LlamaConfig(**SIZES, tie_word_embeddings=False), tiny_stories, tmp_path)

    def answer(*more: str) -> str:
        capfd.readouterr()
        wanted = ["chat", str(model), "--prompt", "Once", "--template", "{{ messages[0].content }}"]
        assert main([*wanted, "--temperature", "0", "--max-tokens", "8", *more]) == 0
        return capfd.readouterr().out

    plain, changed = answer(), answer("--adapter", str(adapter))
    (kept,) = (puna_home / "adapters").glob("*.gguf")
    before = kept.stat().st_mtime_ns
    assert changed != plain
    assert answer("--adapter", f"{adapter}:0") == plain
    assert answer("--adapter", f"{kept}:1.0") == changed
    assert kept.stat().st_mtime_ns == before
    assert main(["chat", str(model), "--prompt", "a", "--adapter", str(tmp_path)]) == 1
    assert "is no adapter" in capfd.readouterr().err
