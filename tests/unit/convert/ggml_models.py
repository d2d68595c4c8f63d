"""Writes ggml files of 2023, each version byte by byte, and quantizes as llama.cpp did then: for tests.

Written from the description of the formats and sharing no code with the reader.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import LlamaForCausalLM

Array = np.ndarray[Any, Any]

MAGICS = {
    "ggml": struct.pack("<I", 0x67676D6C),
    "ggmf1": struct.pack("<II", 0x67676D66, 1),
    "ggjt1": struct.pack("<II", 0x67676A74, 1),
    "ggjt2": struct.pack("<II", 0x67676A74, 2),
    "ggjt3": struct.pack("<II", 0x67676A74, 3),
}
TYPES = {"f32": 0, "f16": 1, "q4_0": 2, "q4_1": 3}

# LLaMA's beginning, and pieces that merge to words.
PIECES = ("▁", "t", "h", "e", "a", "▁t", "he", "▁the", "▁a", "at", "c", "▁c", "▁cat", "s", "o", "n", "on")
TOKENS = [b" \xe2\x81\x87 ", b"", b"", *(bytes([byte]) for byte in range(256))]
TOKENS += [piece.replace("▁", " ").encode() for piece in PIECES]
TOKENS += [f"w{number}".encode() for number in range(300 - len(TOKENS))]
N_VOCAB = len(TOKENS)


def scores(n_tokens: int = N_VOCAB) -> list[float]:
    return [0.0] * 259 + [-float(number) for number in range(n_tokens - 259)]


@dataclass(frozen=True)
class Stored:
    """A tensor as a file has it: its type's number, shape in torch's order, bytes, and the values they stand for."""

    kind: int
    shape: tuple[int, ...]
    data: bytes
    values: Array


def header(
    version: str, n_embd: int, n_head: int, n_layer: int, kind: int, n_vocab: int = N_VOCAB, n_rot: int | None = None
) -> bytes:
    n_rot = n_embd // n_head if n_rot is None else n_rot
    return MAGICS[version] + struct.pack("<7i", n_vocab, n_embd, 256, n_head, n_layer, n_rot, kind)


def vocabulary(version: str, tokens: Sequence[bytes] = TOKENS, token_scores: Sequence[float] | None = None) -> bytes:
    values = scores(len(tokens)) if token_scores is None else token_scores
    parts = []
    for token, score in zip(tokens, values, strict=True):
        parts.append(struct.pack("<I", len(token)) + token)
        if version != "ggml":
            parts.append(struct.pack("<f", score))
    return b"".join(parts)


def with_tensors(content: bytes, version: str, tensors: Mapping[str, Stored]) -> bytes:
    """`content` (header and vocabulary) and after it each tensor, aligned where the version aligns."""
    parts, size = [content], len(content)
    for name, tensor in tensors.items():
        text = name.encode()
        entry = struct.pack("<3i", len(tensor.shape), len(text), tensor.kind)
        entry += struct.pack(f"<{len(tensor.shape)}i", *reversed(tensor.shape)) + text
        if version.startswith("ggjt"):
            entry += bytes(-(size + len(entry)) % 32)
        parts += [entry, tensor.data]
        size += len(entry) + len(tensor.data)
    return b"".join(parts)


def store(values: Array, type_name: str, version: str = "ggjt3") -> Stored:
    """Vectors stay f32, as in all these files."""
    values = values.astype(np.float32)
    if values.ndim == 1 or type_name == "f32":
        return Stored(0, values.shape, values.tobytes(), values)
    if type_name == "f16":
        return Stored(1, values.shape, values.astype("<f2").tobytes(), values.astype("<f2").astype(np.float32))
    blocks = [values[row, at : at + 32] for row in range(values.shape[0]) for at in range(0, values.shape[1], 32)]
    written, meant = zip(*(_block(block, type_name, version) for block in blocks), strict=True)
    return Stored(TYPES[type_name], values.shape, b"".join(written), np.concatenate(meant).reshape(values.shape))


def _block(block: Array, type_name: str, version: str) -> tuple[bytes, Array]:
    """The bytes, and the values with d and m rounded to float16."""
    if type_name == "q4_0":
        scale, offset = float(np.abs(block).max()) / 7, 0.0
        numbers = [min(15, max(0, round(value / scale) + 8 if scale else 8)) for value in block.tolist()]
        floats = [scale]
    else:
        scale, offset = float(block.max() - block.min()) / 15, float(block.min())
        numbers = [min(15, max(0, round((value - offset) / scale) if scale else 0)) for value in block.tolist()]
        floats = [scale, offset]
    if version in ("ggml", "ggmf1", "ggjt1"):
        packed = bytes(numbers[2 * at] | numbers[2 * at + 1] << 4 for at in range(16))
    else:
        packed = bytes(numbers[at] | numbers[at + 16] << 4 for at in range(16))
    letter = "e" if version == "ggjt3" else "f"
    rounded = [float(np.float16(number)) for number in floats]
    zero = 8 if type_name == "q4_0" else 0
    shift = np.float32(rounded[1] if type_name == "q4_1" else 0.0)
    meant = (np.array(numbers, np.float32) - zero) * np.float32(rounded[0]) + shift
    return struct.pack(f"<{len(floats)}{letter}", *floats) + packed, meant


def stored_llama(model: LlamaForCausalLM, type_name: str, version: str) -> dict[str, Stored]:
    """The model's tensors under Meta's names, quantized; the model then has the values that were stored."""
    settings = model.config
    names = {
        "self_attn.q_proj": "attention.wq", "self_attn.k_proj": "attention.wk", "self_attn.v_proj": "attention.wv",
        "self_attn.o_proj": "attention.wo", "mlp.gate_proj": "feed_forward.w1", "mlp.down_proj": "feed_forward.w2",
        "mlp.up_proj": "feed_forward.w3", "input_layernorm": "attention_norm", "post_attention_layernorm": "ffn_norm",
        "model.embed_tokens": "tok_embeddings", "model.norm": "norm", "lm_head": "output", "model.layers": "layers",
    }  # fmt: skip
    heads = {"wq": settings.num_attention_heads, "wk": settings.num_key_value_heads}
    result = {}
    with torch.no_grad():
        for long, parameter in model.named_parameters():
            name = long
            for theirs, metas in names.items():
                name = name.replace(theirs, metas)
            values = parameter.detach().float().numpy()
            n_heads = heads.get(name.split(".")[-2])
            if n_heads is not None:
                # transformers rotates halves of a head, Meta pairs.
                width = values.shape[0] // n_heads
                order = [head * width + half * width // 2 + at
                         for head in range(n_heads) for at in range(width // 2) for half in (0, 1)]  # fmt: skip
                values = values[order]
            result[name] = store(values, type_name, version)
            meant = result[name].values
            if n_heads is not None:
                back = np.empty_like(meant)
                back[order] = meant
                meant = back
            parameter.copy_(torch.from_numpy(np.ascontiguousarray(meant)))
    return result


def divided(tensors: Mapping[str, Stored], n_parts: int) -> list[dict[str, Stored]]:
    """The tensors as Meta's model parallelism divides them: vectors whole, some matrices by columns, most by rows."""
    parts: list[dict[str, Stored]] = [{} for _ in range(n_parts)]
    for name, tensor in tensors.items():
        if len(tensor.shape) == 1:
            for part in parts:
                part[name] = tensor
            continue
        rows, columns = tensor.shape
        by_columns = name.startswith("tok_embeddings") or "attention.wo" in name or "feed_forward.w2" in name
        data = np.frombuffer(tensor.data, np.uint8).reshape(rows, -1)
        pieces = np.split(data, n_parts, axis=1 if by_columns else 0)
        shape = (rows, columns // n_parts) if by_columns else (rows // n_parts, columns)
        for part, piece in zip(parts, pieces, strict=True):
            part[name] = Stored(tensor.kind, shape, piece.tobytes(), piece)
    return parts


def write_model(
    path: Path,
    version: str,
    tensors: Mapping[str, Stored],
    n_head: int,
    n_parts: int = 1,
    tokens: Sequence[bytes] = TOKENS,
    kind: int = 2,
) -> Path:
    """The file, or its parts beside it. Sizes are those of the tensors."""
    n_layer = sum(name.endswith("attention.wq.weight") for name in tensors)
    n_embd = tensors["norm.weight"].shape[0]
    content = header(version, n_embd, n_head, n_layer, kind, len(tokens)) + vocabulary(version, tokens)
    for number, part in enumerate(divided(tensors, n_parts)):
        place = path if number == 0 else path.with_name(f"{path.name}.{number}")
        place.write_bytes(with_tensors(content, version, part))
    return path


def sentencepiece_model(tokens: Sequence[bytes] = TOKENS) -> bytes:
    """A tokenizer.model of LLaMA's kind (BPE, bytes at 3 to 258) with these pieces, as its protocol buffer."""
    pieces = []
    for number, token in enumerate(tokens):
        kind = {0: 2, 1: 3, 2: 3}.get(number, 6 if number < 259 else 1)
        names = ("<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)))
        text = (names[number] if number < 259 else token.decode().replace(" ", "▁")).encode()
        score = struct.pack("<f", -float(number - 259) if number >= 259 else 0.0)
        piece = b"\x0a" + bytes([len(text)]) + text + b"\x15" + score + b"\x18" + bytes([kind])
        pieces.append(b"\x0a" + bytes([len(piece)]) + piece)
    trainer, normalizer = b"\x18\x02", b"\x18\x01\x20\x00\x28\x01"
    return (
        b"".join(pieces) + b"\x12" + bytes([len(trainer)]) + trainer + b"\x1a" + bytes([len(normalizer)]) + normalizer
    )
