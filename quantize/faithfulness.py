"""Whether a GGUF is the model that its checkpoint is: numbers of its header, every tensor, and what it computes.

Three comparisons, because quantization hides mistakes from any single one: a wrong order of rows changes the logits of
a Q4_K_M no more than its rounding does, but no row of it is then the checkpoint's; a wrong epsilon changes no tensor.
The order of rows and the names are worked out here anew, from transformers' and llama.cpp's definitions.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from convert.checkpoints.tensors import Checkpoint, to_float32
from convert.gguf_file import GgufFile, TensorInfo, read_gguf
from quantize.errors import QuantizeError
from quantize.evaluation import EvaluatedModel
from quantize.source_model import EMBEDDING, NORM, OUTPUT, Floats, Shape, logits_of, shape_of

OnProgress = Callable[[float, str], None]

# Name in a layer of the checkpoint -> in that of a GGUF.
_IN_LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "self_attn.q_norm": "attn_q_norm",
    "self_attn.k_norm": "attn_k_norm",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}
_OUTSIDE = {EMBEDDING: "token_embd.weight", NORM: "output_norm.weight", OUTPUT: "output.weight"}
# Type -> the most that rounding to it may change a tensor, relative to its norm; of what isn't here, half of it.
_ROUNDING = {
    "F32": 1e-6, "F16": 1e-3, "BF16": 5e-3, "Q8_0": 0.02, "Q6_K": 0.06, "Q5_K": 0.10, "Q5_1": 0.10, "Q5_0": 0.10,
    "Q4_K": 0.17, "Q4_1": 0.17, "Q4_0": 0.20, "IQ4_NL": 0.17, "IQ4_XS": 0.17, "Q3_K": 0.30, "IQ3_S": 0.30,
}  # fmt: skip
_COARSE = 0.6
_UNQUANTIZED = ("F32", "F16", "BF16")
# Rounding shrinks a tensor a little, the coarser the more: its scale may be off by this share of the rounding squared
# and by this much besides.
_SCALE = 0.002
_MOST_NUMBERS = 1 << 20  # of each tensor, from all over it
_N_TOKENS = 48
# How far apart the logits may be, relative to how much they vary: llama.cpp rounds what it multiplies, too.
_APART, _APART_QUANTIZED = 0.02, 0.12
_MOST_PARAMETERS = 3_000_000_000


@dataclass(frozen=True)
class Faithfulness:
    """`problems` is empty where the model is what its checkpoint is, as far as `checked` tells."""

    checked: tuple[str, ...]
    not_checked: tuple[str, ...]
    problems: tuple[str, ...]


def check_faithful(
    result: Path, config: Mapping[str, Any], checkpoint: Checkpoint, n_threads: int, on_progress: OnProgress
) -> Faithfulness:
    """Compare `result` with the open checkpoint that it was made of. Raises QuantizeError where it can't be loaded."""
    shape = shape_of(config)
    if isinstance(shape, str):
        return Faithfulness((), (shape,), ())
    if f"model.layers.0.{next(iter(_IN_LAYER))}.weight" not in checkpoint.tensors:
        return Faithfulness((), ("weights named in another way than transformers' are not computed independently",), ())
    header = read_gguf(result)
    problems = _differing_numbers(shape, header)
    on_progress(0.0, "comparing with the checkpoint")
    worst, found = _compare_tensors(shape, header, checkpoint, on_progress)
    problems += found
    checked = [f"{len(header.tensors)} tensors are the checkpoint's, within {worst:.2%} of rounding"]
    not_checked = []
    if sum(tensor.n_elements for tensor in header.tensors) > _MOST_PARAMETERS:
        not_checked.append("what it computes, as it is large")
    elif not problems:
        on_progress(0.6, "computing what the checkpoint computes")
        apart, over, limit = _distance(shape, header, checkpoint, n_threads)
        if not apart <= limit:
            problems.append(f"its logits are {apart:.1%} away from those computed over the weights of {over}")
        else:
            checked.append(f"logits within {apart:.2%} of an independent computation over the weights of {over}")
    return Faithfulness(tuple(checked) if not problems else (), tuple(not_checked), tuple(problems))


def _differing_numbers(shape: Shape, header: GgufFile) -> list[str]:
    expected: dict[str, float] = {
        "block_count": shape.n_layers,
        "attention.head_count": shape.n_heads,
        "attention.head_count_kv": shape.n_kv_heads,
        "embedding_length": shape.hidden_size,
        "feed_forward_length": shape.intermediate_size,
        "attention.layer_norm_rms_epsilon": shape.epsilon,
        "rope.freq_base": shape.theta,
        "attention.key_length": shape.head_dim,
        "rope.dimension_count": shape.head_dim,
    }
    usual = {"attention.key_length": shape.hidden_size // shape.n_heads, "rope.dimension_count": shape.head_dim}
    problems = []
    if header.metadata.get("general.architecture") != shape.prefix:
        problems.append(f"its family is {header.metadata.get('general.architecture')!r} and not {shape.prefix!r}")
    for key, value in expected.items():
        told = header.metadata.get(f"{shape.prefix}.{key}", usual.get(key))
        if not isinstance(told, (int, float)) or np.float32(told) != np.float32(value):
            problems.append(f"its {key} is {told} and the checkpoint's {value:g}")
    return problems


def _compare_tensors(
    shape: Shape, header: GgufFile, checkpoint: Checkpoint, on_progress: OnProgress
) -> tuple[float, list[str]]:
    """The largest relative difference, and what is beyond rounding."""
    pairs = dict(_pairs(shape, checkpoint))
    present = {tensor.name: tensor for tensor in header.tensors}
    problems = [f"it has no tensor {name}" for name in pairs.values() if name not in present]
    known = {*pairs.values(), "rope_freqs.weight"}
    problems += [f"its tensor {name} is none of the checkpoint's" for name in present if name not in known]
    worst = 0.0
    for number, (source, name) in enumerate(pairs.items()):
        if name not in present:
            continue
        on_progress(0.6 * number / len(pairs), f"comparing {name}")
        ours = _as_stored(shape, source, _source(checkpoint, source))
        tensor = present[name]
        if ours.size != tensor.n_elements:
            problems.append(f"{name} has another shape than {source}")
            continue
        apart, scale = _apart(ours.reshape(-1, tensor.shape[0]), header, tensor)
        checkpoint.release()
        allowed = _ROUNDING.get(tensor.type, _COARSE)
        if not apart <= allowed:
            problems.append(f"{name} is {apart:.1%} away from {source}, which rounding to {tensor.type} can't be")
        elif not abs(scale - 1) <= _SCALE + apart * apart / 2:
            problems.append(f"{name} is {source} times {scale:.4f}")
        worst = max(worst, apart)
    return worst, problems


def _apart(ours: Floats, header: GgufFile, tensor: TensorInfo) -> tuple[float, float]:
    """(relative difference, factor between the two), of rows from all over a tensor."""
    step = max(1, -(-tensor.n_elements // _MOST_NUMBERS))
    theirs = _rows(header, tensor)[::step]
    values = _dequantized(theirs, tensor).astype(np.float64)
    wanted = ours[::step].astype(np.float64)
    norm = float(np.sqrt((wanted**2).sum()))
    if norm == 0:
        return float(np.abs(values).max()), 1.0
    difference = float(np.sqrt(((values - wanted) ** 2).sum())) / norm
    # Rounding errors are as good as perpendicular to what they are errors of; a factor is not.
    return difference, float((values * wanted).sum()) / norm**2


def _distance(shape: Shape, header: GgufFile, checkpoint: Checkpoint, n_threads: int) -> tuple[float, str, float]:
    """(distance of the logits, whose weights the others were computed with, what it may be)."""
    quantized = any(tensor.type not in _UNQUANTIZED for tensor in header.tensors)
    with EvaluatedModel(header.path, n_threads, exact=True) as model:
        tokens = np.random.default_rng(0).integers(3, model.n_vocab, _N_TOKENS).tolist()
        theirs = np.concatenate([piece.copy() for piece in model.logits(tokens, 0)]).astype(np.float64)
    weights = _result_weights(shape, header) if quantized else _source_weights(checkpoint)
    try:
        ours = logits_of(shape, weights, tokens).astype(np.float64)
    except KeyError as error:
        raise QuantizeError(f"The checkpoint lacks {error}: it is damaged.") from error
    ours = ours[:, : theirs.shape[1]]
    theirs = theirs[:, : ours.shape[1]]
    apart = float(np.sqrt(((ours - theirs) ** 2).mean()) / max(ours.std(), 1e-12))
    return apart, "the file itself" if quantized else "the checkpoint", _APART_QUANTIZED if quantized else _APART


def _pairs(shape: Shape, checkpoint: Checkpoint) -> list[tuple[str, str]]:
    """Name in the checkpoint and in the GGUF, of all that a GGUF must have."""
    stored = checkpoint.tensors
    pairs = []
    embedding = EMBEDDING if EMBEDDING in stored else OUTPUT
    pairs.append((embedding, _OUTSIDE[EMBEDDING]))
    pairs.append((NORM, _OUTSIDE[NORM]))
    for layer in range(shape.n_layers):
        for source, target in _IN_LAYER.items():
            for kind in ("weight", "bias"):
                name = f"model.layers.{layer}.{source}.{kind}"
                if name in stored:
                    pairs.append((name, f"blk.{layer}.{target}.{kind}"))
    if EMBEDDING in stored and OUTPUT in stored and not _same(checkpoint):
        pairs.append((OUTPUT, _OUTSIDE[OUTPUT]))
    return pairs


def _same(checkpoint: Checkpoint) -> bool:
    """Whether the output is the embedding stored twice, which a GGUF holds once."""
    first, second = (checkpoint.tensors[name] for name in (EMBEDDING, OUTPUT))
    if (first.shape, first.dtype) != (second.shape, second.dtype):
        return False
    return bool(np.array_equal(checkpoint.read(EMBEDDING), checkpoint.read(OUTPUT)))


def _heads(shape: Shape, name: str) -> int:
    """How many heads' rows are in another order in the GGUF; 0 where none are."""
    if not shape.in_pairs:
        return 0
    return shape.n_heads if ".q_proj." in name else shape.n_kv_heads if ".k_proj." in name else 0


def _as_stored(shape: Shape, name: str, values: Floats) -> Floats:
    """Row i and row i + half of each head become neighbours."""
    heads = _heads(shape, name)
    if not heads:
        return values
    per_head = len(values) // heads
    order = [head * per_head + at for head in range(heads) for at in _woven(per_head)]
    return values[order]


def _as_in_checkpoint(shape: Shape, name: str, values: Floats) -> Floats:
    heads = _heads(shape, name)
    if not heads:
        return values
    per_head = len(values) // heads
    result = np.empty_like(values)
    result[[head * per_head + at for head in range(heads) for at in _woven(per_head)]] = values
    return result


def _woven(size: int) -> Sequence[int]:
    return [at // 2 + (at % 2) * (size // 2) for at in range(size)]


def _source(checkpoint: Checkpoint, name: str) -> Floats:
    return to_float32(checkpoint.read(name), checkpoint.tensors[name].dtype)


def _source_weights(checkpoint: Checkpoint) -> Callable[[str], Floats | None]:
    def weights(name: str) -> Floats | None:
        checkpoint.release()
        return _source(checkpoint, name) if name in checkpoint.tensors else None

    return weights


def _result_weights(shape: Shape, header: GgufFile) -> Callable[[str], Floats | None]:
    tensors = {tensor.name: tensor for tensor in header.tensors}

    def weights(name: str) -> Floats | None:
        tensor = tensors.get(_OUTSIDE.get(name) or _in_gguf(name))
        if tensor is None:
            return None
        values = _dequantized(_rows(header, tensor), tensor)
        flat = values.reshape(tensor.shape[::-1])
        return _as_in_checkpoint(shape, name, flat)

    return weights


def _in_gguf(name: str) -> str:
    _, _, layer, rest = name.split(".", 3)
    part, _, kind = rest.rpartition(".")
    return f"blk.{layer}.{_IN_LAYER[part]}.{kind}"


def _rows(header: GgufFile, tensor: TensorInfo) -> Any:
    """Raw bytes of each row, mapped."""
    n_rows = tensor.n_elements // tensor.shape[0]
    mapped = np.memmap(header.path, np.uint8, "r", header.data_offset + tensor.offset, (tensor.n_bytes,))
    return mapped.reshape(n_rows, -1)


def _dequantized(rows: Any, tensor: TensorInfo) -> Floats:
    raw = np.ascontiguousarray(rows)
    if tensor.type in _UNQUANTIZED:
        kind = {"F32": "<f4", "F16": "<f2", "BF16": "<u2"}[tensor.type]
        return to_float32(raw.view(kind), tensor.type)
    values: Floats = gguf.quants.dequantize(raw, gguf.GGMLQuantizationType[tensor.type])
    return values
