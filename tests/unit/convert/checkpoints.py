"""Checkpoints for tests: tiny ones written by transformers, and files written byte by byte."""

import json
import shutil
import struct
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedModel

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "generation_config.json")


def random_llama(dtype: torch.dtype = torch.float32, **changes: Any) -> LlamaForCausalLM:
    """A LLaMA of random weights, far from symmetric: 2 layers, 4 heads, 2 key-value heads, untied."""
    settings: dict[str, Any] = {
        "vocab_size": 2048,
        "hidden_size": 64,
        "intermediate_size": 96,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 128,
        "tie_word_embeddings": False,
        "bos_token_id": 1,
        "eos_token_id": 2,
    }
    torch.manual_seed(7)
    model = LlamaForCausalLM(LlamaConfig(**(settings | changes)))
    with torch.no_grad():
        for parameter in model.parameters():
            # Norms away from one and biases away from zero, so that dropping one shows.
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return model.to(dtype).eval()


def write_checkpoint(folder: Path, model: PreTrainedModel, tokenizer: Path, **options: Any) -> Path:
    """Save as transformers does, with the tokenizer files of the folder `tokenizer` beside the weights."""
    model.save_pretrained(folder, **options)
    for name in TOKENIZER_FILES:
        if (tokenizer / name).is_file():
            shutil.copyfile(tokenizer / name, folder / name)
            (folder / name).chmod(0o644)
    return folder


def copy_checkpoint(source: Path, folder: Path) -> Path:
    """A writable copy."""
    folder.mkdir()
    for path in source.iterdir():
        shutil.copyfile(path, folder / path.name)
    return folder


def safetensors_bytes(header: Any, data: bytes = b"") -> bytes:
    """A safetensors file of this header (JSON-able, or its bytes) and data."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


def split_safetensors(path: Path) -> tuple[dict[str, Any], bytes]:
    """The header and the data of a safetensors file."""
    content = path.read_bytes()
    (length,) = struct.unpack_from("<Q", content)
    return json.loads(content[8 : 8 + length]), content[8 + length :]
