"""Against llama.cpp's own plans, for files that have a header and no weights."""

from pathlib import Path

import gguf
import pytest

from app.hub.type_sizes import TYPES, in_words, size_in
from convert.gguf_file import read_gguf
from convert.gguf_writer import OutputTensor, write_header
from quantize.presets import find_preset
from quantize.quantization import planned

F16, F32 = gguf.GGMLQuantizationType.F16, gguf.GGMLQuantizationType.F32


def tensors(layers: int, n_embd: int, n_kv: int, n_ff: int, n_vocab: int, is_tied: bool) -> list[OutputTensor]:
    def make(name: str, *shape: int) -> OutputTensor:
        return OutputTensor(name, shape, F16 if len(shape) > 1 else F32, lambda: pytest.fail("no weights are read"))

    made = [make("token_embd.weight", n_vocab, n_embd), make("output_norm.weight", n_embd)]
    if not is_tied:
        made.append(make("output.weight", n_vocab, n_embd))
    for layer in range(layers):
        shapes = {
            "attn_norm": (n_embd,), "ffn_norm": (n_embd,), "attn_q": (n_embd, n_embd), "attn_k": (n_kv, n_embd),
            "attn_v": (n_kv, n_embd), "attn_output": (n_embd, n_embd), "ffn_gate": (n_ff, n_embd),
            "ffn_up": (n_ff, n_embd), "ffn_down": (n_embd, n_ff),
        }  # fmt: skip
        made += [make(f"blk.{layer}.{name}.weight", *shape) for name, shape in shapes.items()]
    return made


@pytest.mark.parametrize(
    ("layers", "n_embd", "n_heads", "n_kv_heads", "n_ff", "n_vocab", "is_tied"),
    [
        pytest.param(22, 2048, 32, 4, 5632, 32000, False, id="TinyLlama 1.1B"),
        pytest.param(28, 3072, 24, 8, 8192, 128256, True, id="Llama 3.2 3B"),
        pytest.param(32, 4096, 32, 8, 14336, 128256, False, id="Llama 3.1 8B"),
        pytest.param(32, 960, 15, 5, 2560, 49152, True, id="SmolLM2 360M, rows in no blocks of 256"),
    ],
)
def test_sizes_are_within_three_percent_of_llama_cpps_plan(
    tmp_path: Path, layers: int, n_embd: int, n_heads: int, n_kv_heads: int, n_ff: int, n_vocab: int, is_tied: bool
) -> None:
    made = tensors(layers, n_embd, n_embd // n_heads * n_kv_heads, n_ff, n_vocab, is_tied)
    metadata = {
        "llama.block_count": layers, "llama.embedding_length": n_embd, "llama.feed_forward_length": n_ff,
        "llama.attention.head_count": n_heads, "llama.attention.head_count_kv": n_kv_heads,
        "llama.context_length": 4096, "llama.vocab_size": n_vocab,
        "llama.attention.layer_norm_rms_epsilon": 1e-5,
    }  # fmt: skip
    path = tmp_path / "header.gguf"
    write_header(path, "llama", metadata, made, sum(tensor.n_bytes for tensor in made) + (1 << 20))
    header = read_gguf(path)
    n_parameters = sum(tensor.n_elements for tensor in header.tensors)
    for name in TYPES:
        if name == "f16":
            continue
        # The vocabulary itself is not in this file.
        guessed = size_in(name, n_parameters, n_vocab, n_embd, is_tied) - 24 * n_vocab
        assert guessed == pytest.approx(planned(header, find_preset(name)).size_bytes, rel=0.03), name


def test_words_get_better_with_bits() -> None:
    assert len({in_words(bits) for bits in (2.0, 3.5, 4.8, 5.5, 6.6, 8.5, 16.0)}) == 7
