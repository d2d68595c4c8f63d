"""Small GGUFs whose headers say something else than the truth, by a seed. Written byte by byte, in no library's terms.

A mutation changes, removes or adds keys, elements of arrays and tensors of a good file; what lies behind the header
stays. So a file is well-formed, and whether it can be a model is for Puna to say.
"""

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from convert.gguf_file import TENSOR_TYPES, read_gguf

U8, I8, U16, I16, U32, I32, F32, BOOL, STRING, ARRAY, U64, I64, F64 = range(13)
_FORMATS = {U8: "B", I8: "b", U16: "H", I16: "h", U32: "I", I32: "i", F32: "f", BOOL: "?", U64: "Q", I64: "q", F64: "d"}
_LIMITS = {U8: (0, 255), I8: (-128, 127), U16: (0, 65535), I16: (-32768, 32767), U32: (0, 2**32 - 1)}
_LIMITS |= {I32: (-(2**31), 2**31 - 1), U64: (0, 2**64 - 1), I64: (-(2**63), 2**63 - 1)}

_WHOLE = (
    0,
    1,
    2,
    3,
    4,
    5,
    7,
    8,
    16,
    31,
    32,
    33,
    63,
    64,
    65,
    100,
    127,
    128,
    255,
    256,
    382,
    383,
    384,
    511,
    512,
    513,
    1000,
)
_WHOLE += (4096, 65535, 65536, 100_000, 1 << 20, 2**31 - 1, 2**31, 2**32 - 1, -1, -2, -100, 2**40, 2**63 - 1, 2**64 - 1)
_REAL = (0.0, -0.0, 1.0, -1.0, 1e-45, 1e-5, 0.5, 2.0, 1e4, 1e30, -1e30, math.inf, -math.inf, math.nan)
_TEXT = (
    "",
    "llama",
    "gpt2",
    "bert",
    "t5",
    "rwkv",
    "none",
    "plamo2",
    "\n",
    "x" * 5000,
    "\ufffd",
    "linear",
    "yarn",
    "default",
)
_TEXT += ("{{ 1/0 }}", "llama-bpe", "qwen2", "longrope", "a\0b")

# Keys that llama.cpp reads where they are there, after the architecture's name, and as which type.
_FURTHER = {
    "vocab_size": U32, "expert_count": U32, "expert_used_count": U32, "expert_group_count": U32,
    "expert_group_used_count": U32, "expert_shared_count": U32, "expert_gating_func": U32,
    "expert_feed_forward_length": U32, "expert_weights_scale": F32, "expert_weights_norm": BOOL,
    "leading_dense_block_count": U32, "nextn_predict_layers": U32, "embedding_length_out": U32, "pooling_type": U32,
    "use_parallel_residual": BOOL, "decoder_start_token_id": U32, "attn_logit_softcapping": F32, "logit_scale": F32,
    "final_logit_softcapping": F32, "residual_scale": F32, "embedding_scale": F32, "token_shift_count": U32,
    "attention.key_length": U32, "attention.value_length": U32, "attention.causal": BOOL,
    "attention.layer_norm_epsilon": F32, "attention.group_norm_epsilon": F32, "attention.group_norm_groups": U32,
    "attention.max_alibi_bias": F32, "attention.clamp_kqv": F32, "attention.sliding_window": U32,
    "attention.sliding_window_pattern": U32, "attention.scale": F32, "attention.temperature_length": U32,
    "attention.temperature_scale": F32, "attention.kv_lora_rank": U32, "attention.q_lora_rank": U32,
    "attention.output_scale": F32, "rope.dimension_count": U32, "rope.freq_base": F32, "rope.scale_linear": F32,
    "rope.freq_base_swa": F32, "rope.scaling.type": STRING, "rope.scaling.factor": F32,
    "rope.scaling.attn_factor": F32, "rope.scaling.original_context_length": U32, "rope.scaling.finetuned": BOOL,
    "rope.scaling.yarn_log_multiplier": F32, "rope.scaling.yarn_ext_factor": F32,
    "rope.scaling.yarn_beta_fast": F32, "rope.scaling.yarn_beta_slow": F32, "ssm.conv_kernel": U32,
    "ssm.inner_size": U32, "ssm.state_size": U32, "ssm.time_step_rank": U32, "ssm.group_count": U32,
}  # fmt: skip
_TOKENIZER = {
    **dict.fromkeys(
        (f"tokenizer.ggml.{name}_token_id" for name in (
            "bos", "eos", "eot", "eom", "unknown", "seperator", "padding", "cls", "mask", "prefix", "suffix", "middle",
            "fim_pre", "fim_suf", "fim_mid", "fim_pad", "fim_rep", "fim_sep",
        )), U32,
    ),
    "tokenizer.ggml.token_type_count": U32, "tokenizer.ggml.pre": STRING, "tokenizer.ggml.model": STRING,
    "tokenizer.ggml.add_bos_token": BOOL, "tokenizer.ggml.add_eos_token": BOOL, "tokenizer.ggml.add_sep_token": BOOL,
    "tokenizer.ggml.add_space_prefix": BOOL, "tokenizer.ggml.remove_extra_whitespaces": BOOL,
    "tokenizer.chat_template": STRING, "general.quantization_version": U32, "general.file_type": U32,
    "split.count": U16, "split.no": U16, "split.tensors.count": I32, "general.alignment": U32,
}  # fmt: skip
_FAMILIES = (
    "llama", "llama4", "deci", "falcon", "grok", "gpt2", "gptj", "gptneox", "mpt", "baichuan", "starcoder",
    "refact", "bert", "bloom", "stablelm", "qwen", "qwen2", "qwen2moe", "qwen2vl", "qwen3", "qwen3moe", "phi2",
    "phi3", "phimoe", "plamo", "codeshell", "orion", "internlm2", "minicpm", "minicpm3", "gemma", "gemma2",
    "gemma3", "gemma3n", "starcoder2", "mamba", "mamba2", "jamba", "xverse", "command-r", "cohere2", "dbrx", "olmo",
    "olmo2", "olmoe", "openelm", "arctic", "deepseek", "deepseek2", "chatglm", "glm4", "bitnet", "t5", "t5encoder",
    "jais", "nemotron", "exaone", "exaone4", "rwkv6", "rwkv7", "granite", "granitemoe", "granitehybrid",
    "chameleon", "plm", "bailingmoe", "dots1", "arcee", "ernie4_5", "hunyuan-moe", "smollm3", "gpt-oss", "lfm2",
    "dream", "llada", "seed_oss", "apertus", "unknown",
)  # fmt: skip


@dataclass
class Entry:
    """A key's value with its GGUF type; `element` is the type of the elements of an array."""

    kind: int
    value: Any
    element: int = 0


@dataclass
class Tensor:
    name: str
    shape: tuple[int, ...]
    type_id: int
    data: bytes


@dataclass
class Model:
    """A whole GGUF in memory, to be changed and written."""

    entries: dict[str, Entry]
    tensors: list[Tensor]
    changes: list[str] = field(default_factory=list)

    @property
    def architecture(self) -> str:
        return str(self.entries["general.architecture"].value)

    def write(self, path: Path) -> Path:
        alignment = 32
        parts = [struct.pack("<4sIQQ", b"GGUF", 3, len(self.tensors), len(self.entries))]
        for key, entry in self.entries.items():
            parts += [_string(key), struct.pack("<I", entry.kind), _packed(entry)]
        data = bytearray()
        for tensor in self.tensors:
            parts += [_string(tensor.name), struct.pack("<I", len(tensor.shape))]
            parts += [struct.pack(f"<{len(tensor.shape)}Q", *tensor.shape)]
            parts += [struct.pack("<IQ", tensor.type_id, len(data))]
            data += tensor.data
            data += bytes(-len(data) % alignment)
        header = b"".join(parts)
        path.write_bytes(header + bytes(-len(header) % alignment) + data)
        return path


def read_model(path: Path) -> Model:
    """A good file, with the types that gguf-py gave its keys."""
    gguf = read_gguf(path, long_arrays=True)
    data = path.read_bytes()
    ids = {name: type_id for type_id, (name, _, _) in TENSOR_TYPES.items()}
    tensors = []
    for info in gguf.tensors:
        start = gguf.data_offset + info.offset
        tensors.append(Tensor(info.name, info.shape, ids[info.type], data[start : start + info.n_bytes]))
    entries = {}
    for key, value in gguf.metadata.items():
        if isinstance(value, list):
            element = STRING if isinstance(value[0], str) else F32 if isinstance(value[0], float) else I32
            entries[key] = Entry(ARRAY, list(value), element)
        else:
            entries[key] = Entry({str: STRING, bool: BOOL, float: F32, int: U32}[type(value)], value)
    return Model(entries, tensors)


def with_byte_level_vocabulary(model: Model) -> Model:
    """The same weights under a vocabulary as GPT-2's: a token for each byte, a few merges, and special tokens."""
    n_tokens = len(model.entries["tokenizer.ggml.tokens"].value)
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {byte: chr(byte) for byte in shown} | {
        byte: chr(256 + at) for at, byte in enumerate(byte for byte in range(256) if byte not in shown)
    }
    texts = [letters[byte] for byte in range(256)] + ["th", "the", "he", "<|end|>"]
    texts += [f"unused{number}" for number in range(n_tokens - len(texts))]
    kinds = [1] * 259 + [3] + [5] * (n_tokens - 260)
    for key in [key for key in model.entries if key.startswith("tokenizer.")]:
        del model.entries[key]
    model.entries["tokenizer.ggml.model"] = Entry(STRING, "gpt2")
    model.entries["tokenizer.ggml.pre"] = Entry(STRING, "llama-bpe")
    model.entries["tokenizer.ggml.tokens"] = Entry(ARRAY, texts, STRING)
    model.entries["tokenizer.ggml.token_type"] = Entry(ARRAY, kinds, I32)
    model.entries["tokenizer.ggml.merges"] = Entry(ARRAY, ["t h", "th e", "h e"], STRING)
    model.entries["tokenizer.ggml.eos_token_id"] = Entry(U32, 259)
    return model


def mutate(model: Model, random: Random) -> Model:
    """Change one to three things; `changes` says what. `model` may be changed: read it anew each time."""
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        model.changes.append(random.choices(_MUTATIONS, _WEIGHTS)[0](model, random))
    return model


def _change_scalar(model: Model, random: Random) -> str:
    key = random.choice([key for key, entry in model.entries.items() if entry.kind != ARRAY])
    entry = model.entries[key]
    entry.value = _value(entry.kind, random)
    return f"{key} = {entry.value!r:.60}"


def _change_type(model: Model, random: Random) -> str:
    key = random.choice([key for key in model.entries if key != "general.architecture"])
    kind = random.choice((U8, I8, U32, I32, F32, BOOL, STRING, U64, I64, F64, ARRAY))
    if kind == ARRAY:
        element = random.choice((U32, I32, F32, STRING, BOOL))
        count = random.choice((0, 1, 2, 3, 64, 383, 600))
        model.entries[key] = Entry(ARRAY, [_value(element, random) for _ in range(count)], element)
    else:
        model.entries[key] = Entry(kind, _value(kind, random))
    return f"{key}: type {kind}, {model.entries[key].value!r:.60}"


def _remove_key(model: Model, random: Random) -> str:
    key = random.choice([key for key in model.entries if key != "general.architecture"])
    del model.entries[key]
    return f"no {key}"


def _add_key(model: Model, random: Random) -> str:
    names = {f"{model.architecture}.{name}": kind for name, kind in _FURTHER.items()} | _TOKENIZER
    key = random.choice(list(names))
    model.entries[key] = Entry(names[key], _value(names[key], random))
    return f"{key} = {model.entries[key].value!r:.60}"


def _change_family(model: Model, random: Random) -> str:
    old, new = model.architecture, random.choice(_FAMILIES)
    model.entries = {
        (new + key[len(old) :] if key.startswith(f"{old}.") else key): entry for key, entry in model.entries.items()
    }
    model.entries["general.architecture"] = Entry(STRING, new)
    return f"family {new}"


def _change_array(model: Model, random: Random) -> str:
    key = random.choice([key for key, entry in model.entries.items() if entry.kind == ARRAY] or [""])
    if not key:
        return "no array left"
    entry = model.entries[key]
    how = random.choice(("cut", "longer", "element", "all"))
    if how == "cut":
        del entry.value[random.choice((0, 1, len(entry.value) // 2, max(0, len(entry.value) - 1))) :]
    elif how == "longer":
        entry.value += [_value(entry.element, random) for _ in range(random.choice((1, 10, 1000)))]
    elif how == "element" and entry.value:
        for _ in range(random.choice((1, 5))):
            entry.value[random.randrange(len(entry.value))] = _value(entry.element, random)
    else:
        entry.value = [_value(entry.element, random)] * len(entry.value)
    return f"{key}: {how}"


def _layer_array(model: Model, random: Random) -> str:
    name = random.choice(("attention.head_count", "attention.head_count_kv", "feed_forward_length"))
    count = random.choice((0, 1, 2, 3, 512, 600))
    values = [random.choice((0, 1, 2, 3, 64, 2**32 - 1)) for _ in range(count)]
    model.entries[f"{model.architecture}.{name}"] = Entry(ARRAY, values, U32)
    return f"{name} = {values!r:.60}"


def _change_tensor(model: Model, random: Random) -> str:
    at = random.randrange(len(model.tensors))
    tensor = model.tensors[at]
    how = random.choice(("drop", "rename", "turn", "flat", "type", "nan", "twin"))
    if how == "drop":
        del model.tensors[at]
    elif how == "rename":
        tensor.name = random.choice(("blk.600.attn_q.weight", "x", "rope_freqs.weight", "blk.0.attn_q.bias", "output"))
        tensor.name += "" if all(other is tensor or other.name != tensor.name for other in model.tensors) else ".2"
    elif how == "turn":
        tensor.shape = tensor.shape[::-1]
    elif how == "flat":
        tensor.shape = (math.prod(tensor.shape),)
    elif how == "type":
        tensor.type_id = random.choice(
            [id for id, (_, block, _) in TENSOR_TYPES.items() if tensor.shape[0] % block == 0]
        )
        _, block, n_bytes = TENSOR_TYPES[tensor.type_id]
        needed = math.prod(tensor.shape) // block * n_bytes
        tensor.data = (tensor.data * (1 + needed // len(tensor.data)))[:needed]
    elif how == "nan":
        tensor.data = struct.pack("<I", random.choice((0x7FC00000, 0xFF800000, 0x7F7FFFFF))) * (len(tensor.data) // 4)
    else:
        model.tensors.append(Tensor(f"twin.{len(model.tensors)}", tensor.shape, tensor.type_id, tensor.data))
    return f"tensor {tensor.name}: {how}"


_MUTATIONS: list[Callable[[Model, Random], str]] = [
    _change_scalar, _change_type, _remove_key, _add_key, _change_family, _change_array, _layer_array, _change_tensor,
]  # fmt: skip
_WEIGHTS = (6, 3, 1, 6, 2, 4, 1, 3)


def _value(kind: int, random: Random) -> Any:
    if kind == STRING:
        return random.choice(_TEXT)
    if kind == BOOL:
        return random.choice((True, False))
    if kind in (F32, F64):
        return random.choice(_REAL)
    low, high = _LIMITS[kind]
    return random.choice([value for value in _WHOLE if low <= value <= high])


def _packed(entry: Entry) -> bytes:
    if entry.kind == ARRAY:
        items = b"".join(_packed(Entry(entry.element, value)) for value in entry.value)
        return struct.pack("<IQ", entry.element, len(entry.value)) + items
    if entry.kind == STRING:
        return _string(entry.value)
    return struct.pack(f"<{_FORMATS[entry.kind]}", entry.value)


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data
