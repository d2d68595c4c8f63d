"""Small LLaMA models with random weights, written with the `gguf` package: the inputs of these tests."""

from pathlib import Path

import gguf
import numpy as np

BYTE_TOKENS = [f"<0x{byte:02X}>" for byte in range(256)]


def write_llama(
    path: Path,
    n_embd: int = 256,
    n_layer: int = 2,
    n_ff: int = 512,
    n_head: int = 4,
    n_head_kv: int = 2,
    n_vocab: int = 320,
    tied: bool = False,
    f16: bool = False,
    seed: int = 0,
    tensors_per_part: int = 0,
) -> Path:
    """Write a model that llama.cpp loads. Matrices are f32 or f16; norms are f32.

    With `tensors_per_part`, write it as several files named after `path`: name-00001-of-0000N.gguf.
    """
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "llama", split_max_tensors=tensors_per_part)
    writer.add_name("Random")
    writer.add_context_length(512)
    writer.add_embedding_length(n_embd)
    writer.add_block_count(n_layer)
    writer.add_feed_forward_length(n_ff)
    writer.add_head_count(n_head)
    writer.add_head_count_kv(n_head_kv)
    writer.add_rope_dimension_count(n_embd // n_head)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(n_vocab)
    writer.add_file_type(1 if f16 else 0)

    words = ["<unk>", "<s>", "</s>", *BYTE_TOKENS]
    words += [f"▁w{index}" for index in range(n_vocab - len(words))]
    kinds = [2, 3, 3, *[6] * 256, *[1] * (n_vocab - 259)]
    writer.add_tokenizer_model("llama")
    writer.add_token_list(words)
    writer.add_token_scores([-float(index) for index in range(n_vocab)])
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)

    def matrix(name: str, rows: int, columns: int) -> None:
        values = random.normal(0, 0.02, (rows, columns)).astype(np.float16 if f16 else np.float32)
        writer.add_tensor(name, values)

    def norm(name: str) -> None:
        writer.add_tensor(name, np.ones(n_embd, np.float32))

    n_kv = n_embd // n_head * n_head_kv
    matrix("token_embd.weight", n_vocab, n_embd)
    norm("output_norm.weight")
    if not tied:
        matrix("output.weight", n_vocab, n_embd)
    for layer in range(n_layer):
        norm(f"blk.{layer}.attn_norm.weight")
        matrix(f"blk.{layer}.attn_q.weight", n_embd, n_embd)
        matrix(f"blk.{layer}.attn_k.weight", n_kv, n_embd)
        matrix(f"blk.{layer}.attn_v.weight", n_kv, n_embd)
        matrix(f"blk.{layer}.attn_output.weight", n_embd, n_embd)
        norm(f"blk.{layer}.ffn_norm.weight")
        matrix(f"blk.{layer}.ffn_gate.weight", n_ff, n_embd)
        matrix(f"blk.{layer}.ffn_up.weight", n_ff, n_embd)
        matrix(f"blk.{layer}.ffn_down.weight", n_embd, n_ff)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def write_moe(path: Path, n_expert: int = 4, n_used: int = 2, n_embd: int = 256, n_ff: int = 256) -> Path:
    """A mixture of experts of two layers with random weights, as Mixtral is stored."""
    dense = write_llama(path.with_suffix(".dense"), n_embd=n_embd, n_ff=n_ff)
    reader = gguf.GGUFReader(dense)
    random = np.random.default_rng(1)
    writer = gguf.GGUFWriter(path, "llama")
    for field in reader.fields.values():
        if field.name == "general.architecture" or field.name.startswith("GGUF."):
            continue
        kind = field.types[0]
        writer.add_key_value(field.name, field.contents(), kind, field.types[-1] if len(field.types) > 1 else None)
    writer.add_expert_count(n_expert)
    writer.add_expert_used_count(n_used)
    for tensor in reader.tensors:
        if any(part in tensor.name for part in (".ffn_gate.", ".ffn_up.", ".ffn_down.")):
            rows, columns = tensor.data.shape
            values = random.normal(0, 0.02, (n_expert, rows, columns)).astype(np.float32)
            writer.add_tensor(tensor.name.replace(".weight", "_exps.weight"), values)
            if ".ffn_up." in tensor.name:
                router = random.normal(0, 0.5, (n_expert, n_embd)).astype(np.float32)
                writer.add_tensor(tensor.name.replace("ffn_up", "ffn_gate_inp"), router)
        else:
            writer.add_tensor(tensor.name, tensor.data)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    dense.unlink()
    return path
