"""Small whole models in every form that can be converted, each of some tens of kilobytes.

Written by hand where a format allows it, so that a test can make them in a fraction of a second.
"""

import base64
import json
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers

from convert.conversion import convert
from tests.unit.convert import easylm_models, ggml_models
from tests.unit.convert.checkpoints import safetensors_bytes

HIDDEN, WIDE, HEADS, LAYERS = 32, 32, 2, 1
PIECES = 300


def config(**changes: Any) -> dict[str, Any]:
    settings = {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": HIDDEN, "intermediate_size": WIDE,
        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": HEADS, "vocab_size": PIECES,
        "max_position_embeddings": 64, "rms_norm_eps": 1e-6, "rope_theta": 10000.0, "hidden_act": "silu",
        "bos_token_id": 1, "eos_token_id": 2, "rope_scaling": {"type": "linear", "factor": 2.0},
    }  # fmt: skip
    return settings | changes


def shapes(rows: int = PIECES) -> dict[str, tuple[int, ...]]:
    """transformers' names and shapes of a LLaMA's tensors."""
    found: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (rows, HIDDEN)}
    for layer in range(LAYERS):
        at = f"model.layers.{layer}."
        for name in "qkvo":
            found[f"{at}self_attn.{name}_proj.weight"] = (HIDDEN, HIDDEN)
        found |= {f"{at}mlp.gate_proj.weight": (WIDE, HIDDEN), f"{at}mlp.up_proj.weight": (WIDE, HIDDEN)}
        found |= {f"{at}mlp.down_proj.weight": (HIDDEN, WIDE), f"{at}input_layernorm.weight": (HIDDEN,)}
        found[f"{at}post_attention_layernorm.weight"] = (HIDDEN,)
    return found | {"model.norm.weight": (HIDDEN,), "lm_head.weight": (rows, HIDDEN)}


def values(rows: int = PIECES, seed: int = 3) -> dict[str, "np.ndarray[Any, np.dtype[np.float16]]"]:
    generator = np.random.default_rng(seed)
    return {
        name: (generator.standard_normal(shape) * 0.05 + (len(shape) == 1)).astype(np.float16)
        for name, shape in shapes(rows).items()
    }


def safetensors(tensors: dict[str, "np.ndarray[Any, np.dtype[np.float16]]"]) -> bytes:
    header, data = {}, b""
    for name, array in tensors.items():
        kind = {"float16": "F16", "float32": "F32"}[array.dtype.name]
        content = array.tobytes()
        header[name] = {
            "dtype": kind,
            "shape": list(array.shape),
            "data_offsets": [len(data), len(data) + len(content)],
        }
        data += content
    return safetensors_bytes(header, data)


def varint(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*parts, value])


def message(number: int, content: bytes) -> bytes:
    """A protocol buffer's field that holds bytes."""
    return varint(number << 3 | 2) + varint(len(content)) + content


def sentencepiece(n_pieces: int = PIECES) -> bytes:
    """SentencePiece's model: unknown, begin, end, the bytes, and pieces of one or two letters."""
    pieces = [("<unk>", 2), ("<s>", 3), ("</s>", 3), *((f"<0x{byte:02X}>", 6) for byte in range(256))]
    letters = "▁etaoinshrdlu"
    pieces += [(letter, 1) for letter in letters]
    pieces += [(f"{first}{second}", 1) for first in letters for second in letters]
    out = b""
    for index, (text, kind) in enumerate(pieces[:n_pieces]):
        content = message(1, text.encode()) + b"\x15" + struct.pack("<f", -float(index)) + b"\x18" + varint(kind)
        out += message(1, content)
    trainer, normalizer = b"\x18\x02", b"\x18\x01\x20\x00\x28\x01"
    return out + message(2, trainer) + message(3, normalizer)


def byte_alphabet() -> list[str]:
    """The characters that stand for the 256 bytes in GPT-2's tokenizer, in the order of the bytes."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(byte) if byte in plain else chr(next(others)) for byte in range(256)]


def byte_level() -> dict[str, Any]:
    """tokenizer.json of GPT-2's manner."""
    alphabet = byte_alphabet()
    merges = [("t", "h"), ("th", "e"), ("i", "n"), ("Ġ", "t"), ("a", "n")]
    tokens = [*alphabet, *(left + right for left, right in merges)]
    added = {"id": len(tokens), "content": "<|endoftext|>", "special": True}
    return {
        "version": "1.0", "added_tokens": [added], "normalizer": None,
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "use_regex": True},
        "post_processor": {"type": "ByteLevel"}, "decoder": {"type": "ByteLevel"},
        "model": {
            "type": "BPE", "unk_token": None, "vocab": {text: index for index, text in enumerate(tokens)},
            "merges": [list(pair) for pair in merges],
        },
    }  # fmt: skip


def tiktoken(n_ranks: int = 280) -> bytes:
    """The bytes and pairs of letters, each with its rank."""
    texts = [bytes([byte]) for byte in range(256)]
    texts += [bytes([97 + first, 97 + second]) for first in range(26) for second in range(26)]
    return b"".join(base64.b64encode(text) + b" %d\n" % rank for rank, text in enumerate(texts[:n_ranks]))


def write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content), encoding="utf-8")


def _spm_files(folder: Path) -> None:
    (folder / "tokenizer.model").write_bytes(sentencepiece())
    write_json(
        folder / "tokenizer_config.json",
        {
            "bos_token": "<s>",
            "eos_token": {"content": "</s>"},
            "add_bos_token": True,
            "chat_template": "{{ messages }}",
        },
    )
    write_json(folder / "special_tokens_map.json", {"bos_token": "<s>", "eos_token": "</s>", "pad_token": "<unk>"})
    write_json(folder / "generation_config.json", {"eos_token_id": [2], "bos_token_id": 1})


def one_file(folder: Path) -> Path:
    """safetensors and SentencePiece, with a model card."""
    write_json(folder / "config.json", config())
    (folder / "model.safetensors").write_bytes(safetensors(values()))
    _spm_files(folder)
    (folder / "README.md").write_text("---\nlicense: apache-2.0\nbase_model:\n- a/b\ntags: [x, y]\n---\n# A model\n")
    return folder


def sharded(folder: Path) -> Path:
    """Two safetensors files and an index, with a byte-level tokenizer.json."""
    write_json(folder / "config.json", config(tie_word_embeddings=False, rope_scaling=None))
    tensors = values()
    names = list(tensors)
    weight_map = {}
    for number, part in enumerate((names[: len(names) // 2], names[len(names) // 2 :]), 1):
        shard = f"model-0000{number}-of-00002.safetensors"
        (folder / shard).write_bytes(safetensors({name: tensors[name] for name in part}))
        weight_map |= dict.fromkeys(part, shard)
    write_json(folder / "model.safetensors.index.json", {"metadata": {"total_size": 1}, "weight_map": weight_map})
    write_json(folder / "tokenizer.json", byte_level())
    write_json(folder / "tokenizer_config.json", {"eos_token": "<|endoftext|>", "add_prefix_space": False})
    write_json(folder / "added_tokens.json", {"<|extra|>": 262, "<|pad|>": 263})
    return folder


def torch_file(folder: Path) -> Path:
    """pytorch_model.bin."""
    write_json(folder / "config.json", config())
    torch.save({name: torch.from_numpy(array) for name, array in values().items()}, folder / "pytorch_model.bin")
    _spm_files(folder)
    return folder


def torch_sharded(folder: Path) -> Path:
    """pytorch_model-….bin in two files and an index."""
    write_json(folder / "config.json", config())
    tensors = {name: torch.from_numpy(array) for name, array in values().items()}
    weight_map = {}
    for number in range(2):
        shard = f"pytorch_model-{number}.bin"
        part = {name: tensor for index, (name, tensor) in enumerate(tensors.items()) if index % 2 == number}
        torch.save(part, folder / shard)
        weight_map |= dict.fromkeys(part, shard)
    write_json(folder / "pytorch_model.bin.index.json", {"weight_map": weight_map})
    _spm_files(folder)
    return folder


_META_NAMES = {
    "self_attn.q_proj": "attention.wq", "self_attn.k_proj": "attention.wk", "self_attn.v_proj": "attention.wv",
    "self_attn.o_proj": "attention.wo", "mlp.gate_proj": "feed_forward.w1", "mlp.down_proj": "feed_forward.w2",
    "mlp.up_proj": "feed_forward.w3", "input_layernorm": "attention_norm", "post_attention_layernorm": "ffn_norm",
    "model.embed_tokens": "tok_embeddings", "model.norm": "norm", "lm_head": "output", "model.layers": "layers",
}  # fmt: skip


def meta_name(name: str) -> str:
    for theirs, metas in _META_NAMES.items():
        name = name.replace(theirs, metas)
    return name


def meta(folder: Path) -> Path:
    """consolidated.00.pth and .01.pth with params.json, the tokenizer one folder up."""
    inner = folder / "7B"
    inner.mkdir()
    for shard in range(2):
        part = {}
        for name, array in values().items():
            tensor = torch.from_numpy(array)
            if array.ndim == 2:
                rows = any(word in name for word in ("q_proj", "k_proj", "v_proj", "gate", "up_proj", "lm_head"))
                tensor = tensor.chunk(2, dim=0 if rows else 1)[shard].clone()
            part[meta_name(name)] = tensor
        torch.save(part, inner / f"consolidated.0{shard}.pth")
    params = {"dim": HIDDEN, "multiple_of": WIDE, "n_heads": HEADS, "n_layers": LAYERS, "norm_eps": 1e-6}
    write_json(inner / "params.json", params | {"vocab_size": -1})
    (folder / "tokenizer.model").write_bytes(sentencepiece())
    return inner


def meta_tiktoken(folder: Path) -> Path:
    """A Llama 3 of Meta's: one shard, tokenizer.model of tiktoken's."""
    rows = 280 + 256
    params = {
        "dim": HIDDEN, "multiple_of": WIDE, "n_heads": HEADS, "n_kv_heads": HEADS, "n_layers": LAYERS, "norm_eps": 1e-5,
        "vocab_size": rows, "rope_theta": 500000.0, "use_scaled_rope": True,
    }  # fmt: skip
    tensors = {meta_name(name): torch.from_numpy(array).bfloat16() for name, array in values(rows).items()}
    torch.save(tensors, folder / "consolidated.00.pth")
    write_json(folder / "params.json", params)
    (folder / "tokenizer.model").write_bytes(tiktoken())
    return folder


def _ggml(version: str, type_name: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        n_vocab = len(ggml_models.TOKENS)
        stored = {
            meta_name(name): ggml_models.store(array.astype(np.float32), type_name, version)
            for name, array in values(n_vocab).items()
        }
        kind = {"f32": 0, "f16": 1, "q4_0": 2, "q4_1": 3}[type_name]
        content = ggml_models.header(version, HIDDEN, HEADS, LAYERS, kind, n_vocab) + ggml_models.vocabulary(version)
        path = folder / "ggml-model.bin"
        path.write_bytes(ggml_models.with_tensors(content, version, stored))
        return path

    return write


def gguf(folder: Path) -> Path:
    """A converted model, for inspection: there is nothing to convert in it."""
    source = folder / "source"
    source.mkdir()
    convert(one_file(source), folder / "model.gguf", "f16", lambda fraction, text: None)
    shutil.rmtree(source)
    return folder / "model.gguf"


def _adapter(weights: Callable[[Path, dict[str, Any]], None]) -> Callable[[Path], Path]:
    """A LoRA on the query and output projections, beside its base."""

    def write(folder: Path) -> Path:
        base, adapter = folder / "base", folder / "adapter"
        base.mkdir()
        adapter.mkdir()
        one_file(base)
        generator = np.random.default_rng(5)
        tensors: dict[str, Any] = {}
        for name in ("q_proj", "o_proj"):
            at = f"base_model.model.model.layers.0.self_attn.{name}"
            tensors[f"{at}.lora_A.weight"] = generator.standard_normal((4, HIDDEN)).astype(np.float32)
            tensors[f"{at}.lora_B.weight"] = generator.standard_normal((HIDDEN, 4)).astype(np.float32)
        weights(adapter, tensors)
        write_json(
            adapter / "adapter_config.json",
            {
                "peft_type": "LORA", "r": 4, "lora_alpha": 8, "target_modules": ["q_proj", "o_proj"], "bias": "none",
                "base_model_name_or_path": "decapoda-research/llama-7b-hf", "task_type": "CAUSAL_LM",
                "fan_in_fan_out": False, "rank_pattern": {}, "alpha_pattern": {}, "use_rslora": False,
            },
        )  # fmt: skip
        return adapter

    return write


def _adapter_safetensors(folder: Path, tensors: dict[str, Any]) -> None:
    (folder / "adapter_model.safetensors").write_bytes(safetensors(tensors))


def _adapter_torch(folder: Path, tensors: dict[str, Any]) -> None:
    torch.save({name: torch.from_numpy(array) for name, array in tensors.items()}, folder / "adapter_model.bin")


def difference(folder: Path) -> Path:
    """What a fine-tune with a [PAD] token more is away from its base, beside that base."""
    base, tuned = folder / "base", folder / "alpaca-7b-wdiff"
    base.mkdir()
    tuned.mkdir()
    one_file(base)
    small = {name: (array * 0.01).astype(np.float16) for name, array in values(PIECES + 1, seed=4).items()}
    write_json(tuned / "config.json", config(vocab_size=PIECES + 1))
    (tuned / "model.safetensors").write_bytes(safetensors(small))
    _spm_files(tuned)
    write_json(tuned / "added_tokens.json", {"[PAD]": PIECES})
    return tuned


def easylm(folder: Path) -> Path:
    """A stream of arrays, with params.json and the tokenizer beside it."""
    arrays = {}
    for name, array in values().items():
        own = meta_name(name).removesuffix("weight") + "kernel"
        own = {"tok_embeddings.kernel": "transformer.wte.embedding", "norm.kernel": "transformer.ln_f.kernel"}.get(
            own, own
        )
        own = "lm_head.kernel" if own == "output.kernel" else own.replace("layers.", "transformer.h.")
        turned = array.ndim == 2 and not own.endswith("embedding")
        arrays[own] = array.T.copy() if turned else array
    path = folder / "streaming_params"
    path.write_bytes(easylm_models.stream(arrays))
    write_json(folder / "params.json", {"n_heads": HEADS, "norm_eps": 1e-6, "max_sequence_length": 64})
    _spm_files(folder)
    return path


def xor(folder: Path) -> Path:
    """A whole model, each file XORed with that of its base, beside that base."""
    base, tuned, payload = folder / "base", folder / "tuned", folder / "model-xor"
    for part in (base, tuned, payload):
        part.mkdir()
        one_file(part)
    (tuned / "model.safetensors").write_bytes(safetensors(values(seed=8)))
    for path in tuned.iterdir():
        content, other = path.read_bytes(), (base / path.name).read_bytes()
        longer = np.frombuffer(other[: len(content)].ljust(len(content), b"\0"), np.uint8)
        (payload / path.name).write_bytes((np.frombuffer(content, np.uint8) ^ longer).tobytes())
    shutil.rmtree(tuned)
    return payload


# Name -> writes it into an empty folder and gives the path to open.
SPECIMENS: dict[str, Callable[[Path], Path]] = {
    "safetensors": one_file,
    "sharded safetensors": sharded,
    "torch": torch_file,
    "sharded torch": torch_sharded,
    "meta": meta,
    "meta, tiktoken": meta_tiktoken,
    "ggml": _ggml("ggml", "f16"),
    "ggjt1": _ggml("ggjt1", "q4_0"),
    "ggjt3": _ggml("ggjt3", "q4_1"),
    "easylm": easylm,
    "gguf": gguf,
    "adapter": _adapter(_adapter_safetensors),
    "torch adapter": _adapter(_adapter_torch),
    "difference": difference,
    "xor": xor,
}


_SIZES: dict[str, Any] = {
    "vocab_size": PIECES, "hidden_size": HIDDEN, "intermediate_size": WIDE, "num_hidden_layers": LAYERS,
    "num_attention_heads": HEADS, "num_key_value_heads": HEADS, "max_position_embeddings": 64,
    "pad_token_id": None, "bos_token_id": 1, "eos_token_id": 2,
}  # fmt: skip
_SPM_FAMILIES = ("gemma2", "gemma3_text", "mistral", "phi3")
# transformers' `model_type` -> settings beside or instead of the sizes above.
_FAMILIES: dict[str, dict[str, Any]] = {
    "mistral": {}, "qwen2": {}, "qwen3": {"head_dim": 16}, "gemma2": {"head_dim": 16, "query_pre_attn_scalar": 16},
    "gemma3_text": {"head_dim": 16, "query_pre_attn_scalar": 16}, "phi3": {}, "smollm3": {},
    "gpt_neox": {}, "falcon": {"num_kv_heads": 1}, "stablelm": {"partial_rotary_factor": 0.25},
    "gptj": {"rotary_dim": 8},
    "mpt": {"d_model": HIDDEN, "n_heads": HEADS, "n_layers": LAYERS, "max_seq_len": 64},
}  # fmt: skip


def _family(kind: str, changes: dict[str, Any]) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        transformers.utils.logging.disable_progress_bar()
        settings = transformers.AutoConfig.for_model(kind, **(_SIZES | changes))
        model = transformers.AutoModelForCausalLM.from_config(settings)
        model.half().save_pretrained(folder)
        if kind in _SPM_FAMILIES:
            _spm_files(folder)
        else:
            write_json(folder / "tokenizer.json", byte_level())
            write_json(folder / "tokenizer_config.json", {"eos_token": "<|endoftext|>"})
        return folder

    return write


# The same for the other families, each in the plainest container: for long runs, as they take seconds to make.
FAMILIES: dict[str, Callable[[Path], Path]] = {kind: _family(kind, changes) for kind, changes in _FAMILIES.items()}
