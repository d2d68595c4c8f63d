"""A base model as an adapter sees it, told by the header of its GGUF: names, shapes and configuration, no weights.

An adapter needs no more of its base than that, and the person who has the model as a GGUF seldom has the checkpoint
it was made of. Knows the families whose GGUF holds each matrix of the checkpoint under a name of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.checkpoints.tensors import Array, StoredTensor
from convert.errors import ConvertError
from convert.gguf_file import GgufFile, read_gguf
from convert.sources import Source

# GGUF's architecture -> the class of transformers whose plan says how its matrices were arranged.
_CLASSES = {"llama": "LlamaForCausalLM", "qwen2": "Qwen2ForCausalLM", "qwen3": "Qwen3ForCausalLM"}
_WHOLE = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_OF_LAYER = {
    "attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm", "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj", "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm", "attn_k_norm": "self_attn.k_norm", "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj",
}  # fmt: skip
# config.json's key -> GGUF's, after the architecture; those that may be missing are left out then.
_NUMBERS = {
    "hidden_size": "embedding_length", "intermediate_size": "feed_forward_length", "num_hidden_layers": "block_count",
    "num_attention_heads": "attention.head_count", "num_key_value_heads": "attention.head_count_kv",
    "max_position_embeddings": "context_length", "head_dim": "attention.key_length",
    "rms_norm_eps": "attention.layer_norm_rms_epsilon",
}  # fmt: skip


@dataclass(frozen=True)
class _Outline:
    """A checkpoint of names and shapes."""

    path: Path
    tensors: Mapping[str, StoredTensor]

    @property
    def paths(self) -> tuple[Path, ...]:
        return (self.path,)

    def read(self, name: str) -> Array:
        raise ConvertError(f"{self.path} is a GGUF, whose weights are no checkpoint: name the folder of the base.")

    def release(self) -> None:
        pass

    def close(self) -> None:
        pass


def base_of_gguf(path: Path) -> Source:
    """Raises ConvertError where the file is no GGUF, or of a family that can't be told apart by its header."""
    file = read_gguf(path)
    architecture = file.metadata.get("general.architecture")
    if architecture not in _CLASSES or file.metadata.get("general.type", "model") != "model":
        raise ConvertError(
            f"{path} does not tell how an adapter fits it (architecture {str(architecture)[:40]}): name the folder of "
            "the model that the adapter was trained on as its base."
        )
    tensors = _tensors(file)
    config: dict[str, Any] = {"architectures": [_CLASSES[str(architecture)]]}
    for key, name in _NUMBERS.items():
        if (value := file.metadata.get(f"{architecture}.{name}")) is not None:
            config[key] = value
    embedding = tensors.get("model.embed_tokens.weight")
    config["vocab_size"] = embedding.shape[0] if embedding else None
    config["tie_word_embeddings"] = "lm_head.weight" not in tensors
    config["attention_bias"] = "model.layers.0.self_attn.o_proj.bias" in tensors
    config["mlp_bias"] = "model.layers.0.mlp.up_proj.bias" in tensors
    # The name beside the file; a card in the folder it lies in may be another model's.
    return Source(path.with_suffix(""), path.with_suffix(""), config, _Outline(path, tensors))


def _tensors(file: GgufFile) -> dict[str, StoredTensor]:
    """Under transformers' names, in torch's order of sizes. What llama.cpp computes with besides is left out."""
    found = {}
    for tensor in file.tensors:
        name = _WHOLE.get(tensor.name) or _layer_name(tensor.name)
        if name == "":
            raise ConvertError(
                f"{file.path} holds {tensor.name}, so its header does not tell how an adapter fits it: name the folder "
                "of the model that the adapter was trained on as its base."
            )
        if name:
            found[name] = StoredTensor(name, "F32", tensor.shape[::-1])
    return found


def _layer_name(name: str) -> str | None:
    """Empty where it is a tensor of a layer that the table doesn't have; None where it belongs to no layer."""
    first, _, rest = name.partition(".")
    number, _, rest = rest.partition(".")
    part, _, kind = rest.rpartition(".")
    if first != "blk":
        return None
    return f"model.layers.{number}.{_OF_LAYER[part]}.{kind}" if part in _OF_LAYER and number.isdecimal() else ""
