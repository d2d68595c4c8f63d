"""Tiny GGUFs whose answers are known: real files for the real llama.cpp.

`write_table_model` makes a LLaMA that is a lookup table: embeddings are unit vectors, attention and feed-forward add
nothing, and the output matrix sends each token to one following token. `write_random_model` is an ordinary LLaMA
with random weights. Their SentencePiece vocabulary has words, all bytes and special tokens.
"""

import functools
import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
import sentencepiece

NORMAL, UNKNOWN, CONTROL, USER_DEFINED, BYTE = 1, 2, 3, 4, 6
SPECIALS = {"<|im_start|>": CONTROL, "<|im_end|>": CONTROL, "<|note|>": USER_DEFINED}
CHATML = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\\n' + m['content'] + '<|im_end|>\\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)

_WORDS = "the quick brown fox jumps over the lazy dog and once upon a time there was a little girl who liked to sing "


@dataclass(frozen=True)
class Pieces:
    """A SentencePiece vocabulary as a GGUF stores it."""

    texts: tuple[str, ...]
    scores: tuple[float, ...]
    kinds: tuple[int, ...]

    def id(self, text: str) -> int:
        return self.texts.index(text)

    def byte(self, value: int) -> int:
        return self.id(f"<0x{value:02X}>")


@functools.cache
def pieces() -> Pieces:
    """Trained here on a few words; ids 0, 1, 2 are <unk>, <s>, </s>, then come the bytes."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([_WORDS, _WORDS.title()] * 20),
        model_writer=written,
        vocab_size=380,
        model_type="bpe",
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        minloglevel=2,
    )
    model = sentencepiece.SentencePieceProcessor(model_proto=written.getvalue())
    ids = range(model.vocab_size())
    kinds = [BYTE if model.is_byte(i) else {0: UNKNOWN, 1: CONTROL, 2: CONTROL}.get(i, NORMAL) for i in ids]
    return Pieces(
        (*(model.id_to_piece(i) for i in ids), *SPECIALS),
        (*(model.get_score(i) for i in ids), *[0.0] * len(SPECIALS)),
        (*kinds, *SPECIALS.values()),
    )


def write_table_model(
    path: Path,
    answer: list[int],
    n_ctx: int = 512,
    chat_template: str | None = None,
    add_bos: bool = True,
    endless: bool = False,
    metadata: Mapping[str, object] | None = None,
) -> Path:
    """After any prompt the model writes `answer`, all different ids, then </s>, or `answer` again if `endless`."""
    assert len(set(answer)) == len(answer)
    n_vocab = len(pieces().texts)
    n_embd = -(-n_vocab // 64) * 64
    output = np.zeros((n_vocab, n_embd), np.float32)
    first, *_ = chain = [*answer, answer[0] if endless else pieces().id("</s>")]
    following = {**dict.fromkeys(range(n_vocab), first), **dict(zip(answer, chain[1:], strict=True))}
    for token, after in following.items():
        output[after, token] = 1
    tensors = {"token_embd.weight": np.eye(n_vocab, n_embd, dtype=np.float32), "output.weight": output}
    return _write(path, tensors, n_embd, n_ctx, chat_template, add_bos, metadata or {})


def write_random_model(path: Path, n_ctx: int = 512, n_embd: int = 64, seed: int = 1) -> Path:
    random = np.random.default_rng(seed)
    n_vocab = len(pieces().texts)
    tensors = {
        name: random.normal(0, 0.3, (n_vocab, n_embd)).astype(np.float32)
        for name in ("token_embd.weight", "output.weight")
    }
    for name, shape in _layer_shapes(n_embd).items():
        tensors[name] = random.normal(0, 0.1, shape).astype(np.float32)
    return _write(path, tensors, n_embd, n_ctx, None, True, {})


def _layer_shapes(n_embd: int) -> dict[str, tuple[int, int]]:
    shapes = {"attn_q": (n_embd, n_embd), "attn_k": (n_embd, n_embd), "attn_v": (n_embd, n_embd)}
    shapes |= {"attn_output": (n_embd, n_embd), "ffn_gate": (64, n_embd), "ffn_up": (64, n_embd)}
    shapes |= {"ffn_down": (n_embd, 64)}
    return {f"blk.{layer}.{name}.weight": shape for layer in range(2) for name, shape in shapes.items()}


def _write(
    path: Path,
    tensors: dict[str, np.ndarray],
    n_embd: int,
    n_ctx: int,
    chat_template: str | None,
    add_bos: bool,
    metadata: Mapping[str, object],
) -> Path:
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Tiny")
    writer.add_context_length(n_ctx)
    writer.add_embedding_length(n_embd)
    writer.add_feed_forward_length(64)
    writer.add_head_count(n_embd // 32)
    writer.add_head_count_kv(n_embd // 32)
    writer.add_rope_dimension_count(32)
    writer.add_block_count(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    writer.add_token_list(list(pieces().texts))
    writer.add_token_scores(list(pieces().scores))
    writer.add_token_types(list(pieces().kinds))
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(add_bos)
    writer.add_add_space_prefix(True)
    if chat_template is not None:
        writer.add_chat_template(chat_template)
    for key, value in metadata.items():
        # One of the values above, made wrong.
        kind = gguf.GGUFValueType.get_type(value)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            kind = gguf.GGUFValueType.UINT32
        writer.kv_data[0][key] = gguf.gguf_writer.GGUFValue(value=value, type=kind)
    shapes = {name: np.zeros(shape, np.float32) for name, shape in _layer_shapes(n_embd).items()}
    norms = ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm", "blk.1.attn_norm", "blk.1.ffn_norm")
    shapes |= {f"{name}.weight": np.ones(n_embd, np.float32) for name in norms}
    for name, values in (shapes | tensors).items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
