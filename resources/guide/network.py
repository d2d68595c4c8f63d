"""The LLaMA network as it is trained here: torch only, its weights under transformers' names.

It knows one trick that transformers does not: the constant head of every prompt is run once for a whole batch.
A test holds its numbers against transformers' LlamaForCausalLM.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F


@dataclass(frozen=True)
class Shape:
    vocabulary: int = 2048
    width: int = 256
    layers: int = 6
    heads: int = 8
    key_heads: int = 4
    inner: int = 768
    context: int = 1024
    theta: float = 10000.0
    epsilon: float = 1e-5

    @property
    def head_width(self) -> int:
        return self.width // self.heads


class Norm(nn.Module):
    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, self.weight.shape, self.weight.to(x.dtype), self.epsilon)


def rotation(shape: Shape, positions: Tensor) -> tuple[Tensor, Tensor]:
    half = shape.head_width // 2
    frequency = shape.theta ** (-torch.arange(half, dtype=torch.float32) / half)
    angle = positions.float()[:, None] * frequency[None, :]
    return angle.cos(), angle.sin()


def rotate(x: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
    """x: (batch, tokens, heads, head width), halves paired as transformers pairs them."""
    first, second = x.chunk(2, dim=-1)
    cos, sin = (part[None, :, None, :].to(x.dtype) for part in turn)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        keys = shape.key_heads * shape.head_width
        self.input_layernorm = Norm(shape.width, shape.epsilon)
        self.q_proj = nn.Linear(shape.width, shape.width, bias=False)
        self.k_proj = nn.Linear(shape.width, keys, bias=False)
        self.v_proj = nn.Linear(shape.width, keys, bias=False)
        self.o_proj = nn.Linear(shape.width, shape.width, bias=False)
        self.post_attention_layernorm = Norm(shape.width, shape.epsilon)
        self.gate_proj = nn.Linear(shape.width, shape.inner, bias=False)
        self.up_proj = nn.Linear(shape.width, shape.inner, bias=False)
        self.down_proj = nn.Linear(shape.inner, shape.width, bias=False)

    def projections(self, x: Tensor, turn: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
        shape, (batch, tokens, _) = self.shape, x.shape
        normed = self.input_layernorm(x)
        q = self.q_proj(normed).view(batch, tokens, shape.heads, shape.head_width)
        k = self.k_proj(normed).view(batch, tokens, shape.key_heads, shape.head_width)
        v = self.v_proj(normed).view(batch, tokens, shape.key_heads, shape.head_width)
        return rotate(q, turn).transpose(1, 2), rotate(k, turn).transpose(1, 2), v.transpose(1, 2)

    def attend(self, q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
        """Written out: for short rows twice as fast on a processor as torch's fused attention with its gradient."""
        shape, (batch, _, tokens, _) = self.shape, q.shape
        repeat = shape.heads // shape.key_heads
        q = q.reshape(batch, shape.key_heads, repeat * tokens, shape.head_width)
        scores = (q @ k.transpose(-1, -2)) * shape.head_width**-0.5
        scores = scores.view(batch, shape.key_heads, repeat, tokens, -1).masked_fill(~mask, -1e4)
        seen = scores.softmax(-1, dtype=v.dtype).view(batch, shape.key_heads, repeat * tokens, -1) @ v
        seen = seen.view(batch, shape.heads, tokens, shape.head_width)
        return self.o_proj(seen.transpose(1, 2).flatten(2))

    def inner(self, x: Tensor) -> Tensor:
        normed = self.post_attention_layernorm(x)
        return self.down_proj(F.silu(self.gate_proj(normed)) * self.up_proj(normed))


class Network(nn.Module):
    """forward(head, rest): hidden states of `rest` (batch, tokens), each row read after the one `head` (tokens,)."""

    def __init__(self, shape: Shape, dropout: float = 0.0) -> None:
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.width)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, shape.epsilon)
        self.dropout = nn.Dropout(dropout)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                small = 1 / math.sqrt(2 * shape.layers) if name.endswith(("o_proj.weight", "down_proj.weight")) else 1.0
                nn.init.normal_(parameter, std=0.02 * small if "embed" in name else small / math.sqrt(shape.width))

    def forward(self, head: Tensor, rest: Tensor) -> Tensor:
        before, batch, tokens = len(head), *rest.shape
        drop = self.dropout
        turn_head = rotation(self.shape, torch.arange(before))
        turn_rest = rotation(self.shape, torch.arange(before, before + tokens))
        causal = torch.ones(before + tokens, before + tokens, dtype=torch.bool).tril()
        mask_head, mask_rest = causal[:before, :before], causal[before:]
        h, x = drop(self.embed_tokens(head[None])), drop(self.embed_tokens(rest))
        for layer in self.layers:
            head_q, head_k, head_v = layer.projections(h, turn_head)
            q, k, v = layer.projections(x, turn_rest)
            k = torch.cat((head_k.expand(batch, -1, -1, -1), k), dim=2)
            v = torch.cat((head_v.expand(batch, -1, -1, -1), v), dim=2)
            h = h + drop(layer.attend(head_q, head_k, head_v, mask_head))
            x = x + drop(layer.attend(q, k, v, mask_rest))
            h = h + drop(layer.inner(h))
            x = x + drop(layer.inner(x))
        return self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.embed_tokens.weight)


ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")


def checkpoint_name(name: str) -> str:
    """layers.0.q_proj.weight -> model.layers.0.self_attn.q_proj.weight."""
    parts = name.split(".")
    if parts[0] == "layers" and parts[2].endswith("_proj"):
        parts.insert(2, "self_attn" if parts[2] in ATTENTION else "mlp")
    return ".".join(("model", *parts))


def checkpoint_config(shape: Shape) -> dict[str, object]:
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": shape.vocabulary,
        "hidden_size": shape.width,
        "intermediate_size": shape.inner,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.key_heads,
        "head_dim": shape.head_width,
        "max_position_embeddings": shape.context,
        "rope_theta": shape.theta,
        "rms_norm_eps": shape.epsilon,
        "hidden_act": "silu",
        "attention_bias": False,
        "mlp_bias": False,
        "tie_word_embeddings": True,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "torch_dtype": "float16",
    }
