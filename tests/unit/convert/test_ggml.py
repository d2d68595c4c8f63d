"""ggml files of 2023: single blocks computed by hand, what the header leaves unsaid, and files that lie."""

import dataclasses
import os
import struct
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

from convert.checkpoints.ggml import open_source, recognises
from convert.checkpoints.ggml_blocks import OldLayout, to_today
from convert.checkpoints.tensors import to_float32
from convert.conversion import convert, natural_type
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from convert.inspection import inspect
from convert.sources import Source
from convert.tokenizers.ggml_tokens import embedded_vocabulary
from convert.tokenizers.vocabulary import TokenType
from tests.unit.convert.ggml_models import (
    MAGICS,
    N_VOCAB,
    TOKENS,
    Stored,
    header,
    sentencepiece_model,
    store,
    vocabulary,
    with_tensors,
    write_model,
)

Array = np.ndarray[Any, Any]

# A block of the numbers 0 to 15 and then 15 to 0, by hand in both orders of nibbles.
PAIRED = bytes.fromhex("1032547698badcfe" + "efcdab8967452301")
APART = bytes.fromhex("f0e1d2c3b4a59687" + "78695a4b3c2d1e0f")
NUMBERS = np.array([*range(16), *range(15, -1, -1)], np.float32)


def quiet(fraction: float, text: str) -> None:
    pass


def rows(*parts: bytes) -> Array:
    return np.frombuffer(b"".join(parts), np.uint8).reshape(1, -1)


@pytest.mark.parametrize(("old", "paired"), [(PAIRED, True), (APART, False)])
def test_one_block_of_each_kind(old: bytes, paired: bool) -> None:
    """d = 0.5 and m = -1.25, as float32 and as float16."""
    half, minus = bytes.fromhex("0000003f"), bytes.fromhex("0000a0bf")
    layout = OldLayout(paired)
    q4_0 = to_today(rows(half, old), "Q4_0", layout)
    assert q4_0.tobytes() == bytes.fromhex("0038") + APART
    np.testing.assert_array_equal(to_float32(q4_0, "Q4_0")[0], (NUMBERS - 8) * 0.5)
    q4_1 = to_today(rows(half, minus, old), "Q4_1", layout)
    assert q4_1.tobytes() == bytes.fromhex("0038" + "00bd") + APART
    np.testing.assert_array_equal(to_float32(q4_1, "Q4_1")[0], NUMBERS * 0.5 - 1.25)


def test_scales_before_all_numbers_of_a_row() -> None:
    """d = 0.5 and 0.25; with m = -1.25 and -0.5, which then come before both d."""
    half, quarter, minus, minus_half = (
        bytes.fromhex(text) for text in ("0000003f", "0000803e", "0000a0bf", "000000bf")
    )
    other = PAIRED[::-1]
    blocks, first = OldLayout(paired=True), OldLayout(paired=True, scales_first=True)
    moved = to_today(rows(half, quarter, PAIRED, other), "Q4_0", first)
    assert moved.tobytes() == to_today(rows(half, PAIRED, quarter, other), "Q4_0", blocks).tobytes()
    moved = to_today(rows(minus, minus_half, half, quarter, PAIRED, other), "Q4_1", first)
    whole = to_today(rows(half, minus, PAIRED, quarter, minus_half, other), "Q4_1", blocks)
    assert moved.tobytes() == whole.tobytes()


def test_only_the_scale_is_rounded() -> None:
    """A weight moves by at most the rounding of d to float16, times 8."""
    random = np.random.default_rng(3)
    d = random.uniform(1e-3, 0.3, (40, 4)).astype("<f4")
    nibbles = random.integers(0, 256, (40, 4, 16), np.uint8)
    old = np.concatenate([d.view(np.uint8).reshape(40, 4, 4), nibbles], axis=2).reshape(40, -1)
    numbers = np.stack([nibbles & 15, nibbles >> 4], axis=3).reshape(40, 4, 32).astype(np.float32)
    exact = (numbers - 8) * d[..., None]
    found = to_float32(to_today(old, "Q4_0", OldLayout(paired=True)), "Q4_0").reshape(40, 4, 32)
    assert (np.abs(found - exact) <= 8 * d[..., None] / 2048).all()
    assert np.abs(found - exact).max() > 0


def small(version: str = "ggjt3", kind: str = "f16", n_layer: int = 1, n_embd: int = 64) -> dict[str, Stored]:
    """The tensors of a LLaMA 64 wide with heads of 16."""
    random = np.random.default_rng(5)
    shapes: dict[str, tuple[int, ...]] = {"tok_embeddings.weight": (N_VOCAB, n_embd)}
    for layer in range(n_layer):
        at = f"layers.{layer}."
        shapes |= {f"{at}attention.w{letter}.weight": (n_embd, n_embd) for letter in "qkvo"}
        shapes |= {f"{at}feed_forward.w{number}.weight": (96, n_embd) for number in (1, 3)}
        shapes |= {f"{at}feed_forward.w2.weight": (n_embd, 96)}
        shapes |= {f"{at}attention_norm.weight": (n_embd,), f"{at}ffn_norm.weight": (n_embd,)}
    shapes |= {"norm.weight": (n_embd,), "output.weight": (N_VOCAB, n_embd)}
    return {
        name: store(random.normal(size=shape).astype(np.float32) * 0.1, kind, version) for name, shape in shapes.items()
    }


def opened(path: Path) -> Source:
    source = open_source(path)
    source.checkpoint.close()
    return source


@pytest.mark.parametrize("version", ["ggml", "ggmf1"])
@pytest.mark.parametrize("type_name", ["q4_0", "q4_1"])
def test_files_of_the_first_days(tmp_path: Path, type_name: str, version: str) -> None:
    """All scales of a row first, m before d: told by what the scales would be otherwise."""
    tensors = small(version, type_name)
    n_floats = {"q4_0": 1, "q4_1": 2}[type_name]
    moved = {}
    for name, tensor in tensors.items():
        if len(tensor.shape) == 2:
            blocks = np.frombuffer(tensor.data, np.uint8).reshape(tensor.shape[0], -1, 4 * n_floats + 16)
            # d alone, or m in front of d; then the numbers.
            kinds = [blocks[..., 4 * at : 4 * at + 4] for at in reversed(range(n_floats))] + [blocks[..., -16:]]
            row = np.concatenate([kind.reshape(len(blocks), -1) for kind in kinds], axis=1)
            tensor = dataclasses.replace(tensor, data=row.tobytes())
        moved[name] = tensor
    convert(write_model(tmp_path / "a.bin", version, tensors, 4), tmp_path / "a.gguf", type_name, quiet)
    convert(write_model(tmp_path / "b.bin", version, moved, 4), tmp_path / "b.gguf", type_name, quiet)
    a, b = (read_gguf(tmp_path / name) for name in ("a.gguf", "b.gguf"))
    assert (tmp_path / "a.bin").read_bytes() != (tmp_path / "b.bin").read_bytes()
    contents = [file.path.read_bytes()[file.data_offset :] for file in (a, b)]
    assert contents[0] == contents[1]
    # ggjt never had that order.
    with pytest.raises(ConvertError, match=r"the scales of the tensor .* can't be those of weights"):
        open_source(write_model(tmp_path / "c.bin", "ggjt1", moved, 4))


@pytest.mark.parametrize("dtype", ["Q5_0", "Q5_1", "Q8_0", "Q4_K", "Q6_K"])
def test_ggjt3_has_todays_blocks(tmp_path: Path, dtype: str) -> None:
    """Passed on byte for byte, beside matrices of other types, as the K types always were."""
    tensors = small(n_embd=256)
    number = int(gguf.GGMLQuantizationType[dtype])
    n_numbers, n_bytes = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[dtype]]
    random = np.random.default_rng(7)
    for name, tensor in tensors.items():
        if len(tensor.shape) == 2 and tensor.shape[1] % 256 == 0:
            blocks = random.integers(0, 256, (tensor.shape[0], 256 // n_numbers, n_bytes), np.uint8)
            # Bytes whose float16 is a small number, wherever the scales are.
            blocks[..., 1:4:2] = 0x2A
            blocks[..., -1] = 0x2A
            tensors[name] = Stored(number, tensor.shape, blocks.tobytes(), blocks)
    source = write_model(tmp_path / "llama-2-7b.ggmlv3.q4_K_M.bin", "ggjt3", tensors, 4)
    natural = {"Q4_K": "q4_k_m"}.get(dtype, dtype.lower())
    assert natural_type(source) == natural
    report = convert(source, tmp_path / "out.gguf", "f16", quiet)
    assert (report.type, report.name) == (natural, "Llama 2 7b")
    assert report.tensor_types == {dtype: 8, "F16": 1, "F32": 3}
    assert report.fallbacks == (f"blk.0.ffn_down.weight: f16 instead of {natural}, because the checkpoint holds it so",)
    file = read_gguf(tmp_path / "out.gguf")
    content = file.path.read_bytes()
    written = {tensor.name: content[file.data_offset + tensor.offset :][: tensor.n_bytes] for tensor in file.tensors}
    assert written["blk.0.attn_k.weight"] == tensors["layers.0.attention.wk.weight"].data
    assert written["output.weight"] == tensors["output.weight"].data
    convert(source, tmp_path / "f32.gguf", "f32", quiet)
    file = read_gguf(tmp_path / "f32.gguf")
    content = file.path.read_bytes()
    written = {tensor.name: content[file.data_offset + tensor.offset :][: tensor.n_bytes] for tensor in file.tensors}
    blocks = np.frombuffer(tensors["output.weight"].data, np.uint8).reshape(N_VOCAB, -1)
    assert written["output.weight"] == gguf.quants.dequantize(blocks, gguf.GGMLQuantizationType[dtype]).tobytes()


@pytest.mark.parametrize(
    ("name", "context", "epsilon", "title"),
    [
        ("ggml-alpaca-7b-q4.bin", 2048, 1e-6, "alpaca-7b"),
        ("llama-2-7b-chat.ggmlv3.q4_K_M.bin", 4096, 1e-5, "llama-2-7b-chat"),
        ("codellama-7b.ggmlv3.Q4_0.bin", 16384, 1e-5, "codellama-7b"),
        ("ggml-model-f16.bin", 2048, 1e-6, None),
    ],
)
def test_what_only_the_name_tells(tmp_path: Path, name: str, context: int, epsilon: float, title: str | None) -> None:
    source = opened(write_model(tmp_path / name, "ggjt3", small(), 4))
    assert (source.config["max_position_embeddings"], source.config["rms_norm_eps"]) == (context, epsilon)
    assert source.folder == (tmp_path / title if title else tmp_path)
    assert f"{context:,} tokens and {epsilon:g} were taken" in source.warnings[-1]


def test_tokens_as_llama_has_them() -> None:
    found = embedded_vocabulary([*TOKENS, b"[PAD]"], None)
    assert found.tokens[:4] == ("<unk>", "<s>", "</s>", "<0x00>")
    assert found.tokens[258:262] == ("<0xFF>", "▁", "t", "h")
    assert found.types[:4] == (TokenType.UNKNOWN, TokenType.CONTROL, TokenType.CONTROL, TokenType.BYTE)
    assert found.types[258:260] == (TokenType.BYTE, TokenType.NORMAL)
    assert (found.tokens[-1], found.types[-1]) == ("[PAD]", TokenType.CONTROL)
    assert found.scores is not None
    assert found.scores[258:262] == (0.0, 0.0, -1.0, -2.0)
    (warning,) = found.warnings
    assert "no scores for its tokens" in warning


def test_tokens_of_the_first_script() -> None:
    """A byte that is no text by itself was written as the replacement character."""
    early = [token if number not in range(131, 259) else "\ufffd".encode() for number, token in enumerate(TOKENS)]
    assert embedded_vocabulary(early, None).tokens == embedded_vocabulary(TOKENS, None).tokens


def test_tokens_added_at_the_end() -> None:
    """The scripts of April 2023 gave them the score -1000."""
    scores = [0.0] * 259 + [-float(number) for number in range(N_VOCAB - 259)] + [-1000.0, -1000.0]
    found = embedded_vocabulary([*TOKENS, b"<|user|>", b"plain"], scores)
    assert found.types[-3:] == (TokenType.NORMAL, TokenType.CONTROL, TokenType.USER_DEFINED)


def test_tokens_without_bytes_stay_what_they_are() -> None:
    tokens = [b" \xe2\x81\x87 ", b"", b"", *(f"t{number}".encode() for number in range(300))]
    tokens[3 + 97] = b"a"
    found = embedded_vocabulary(tokens, None)
    assert (found.tokens[100], found.types[100]) == ("a", TokenType.NORMAL)
    assert found.scores is not None
    assert found.scores[3:5] == (0.0, -1.0)


@pytest.mark.parametrize(
    ("tokens", "scores", "sentence"),
    [
        ([*TOKENS[:-1], b"\xff\xfe"], None, "token 299 is no text"),
        (TOKENS, [float("nan")] * N_VOCAB, "a token's score is no number"),
    ],
)
def test_bad_tokens(tokens: list[bytes], scores: list[float] | None, sentence: str) -> None:
    with pytest.raises(ConvertError, match=sentence):
        embedded_vocabulary(tokens, scores)


def test_tokenizer_beside_the_file_wins(tmp_path: Path) -> None:
    """It has scores, and the file may have more tokens than it."""
    tokens = [*TOKENS[:-1], b"[PAD]"]
    path = write_model(tmp_path / "gpt4all.bin", "ggml", small(), 4, tokens=tokens)
    (tmp_path / "tokenizer.model").write_bytes(sentencepiece_model(TOKENS[:-1]))
    source = opened(path)
    assert source.tokenizer == tmp_path
    assert source.vocabulary is not None
    assert source.vocabulary.tokens[-2:] == (TOKENS[-2].decode(), "[PAD]")
    assert source.vocabulary.types[-1] == TokenType.CONTROL
    assert source.vocabulary.warnings == ()


@pytest.mark.parametrize("content", [b"\x00\x01 no model", sentencepiece_model([*TOKENS[:259], b"other", b"words"])])
def test_tokenizer_of_another_model_is_left_aside(tmp_path: Path, content: bytes) -> None:
    path = write_model(tmp_path / "alpaca.bin", "ggmf1", small(), 4)
    (tmp_path / "tokenizer.model").write_bytes(content)
    source = opened(path)
    assert source.vocabulary is not None
    assert source.vocabulary.tokens[-1] == TOKENS[-1].decode()
    assert "tokenizer.model" in source.warnings[0]


def test_metas_layout(tmp_path: Path) -> None:
    """llama.cpp's own folder of 2023: the file beside params.json, tokenizer.model one folder above."""
    folder = tmp_path / "7B"
    folder.mkdir()
    path = write_model(folder / "ggml-model-q4_0.bin", "ggml", small("ggml", "q4_0"), 4)
    (folder / "params.json").write_text('{"dim": 64, "n_layers": 1, "norm_eps": 1e-05}')
    (tmp_path / "tokenizer.model").write_bytes(sentencepiece_model())
    source = opened(path)
    assert (source.folder, source.tokenizer, source.config["rms_norm_eps"]) == (folder, tmp_path, 1e-5)


def test_folders(tmp_path: Path) -> None:
    assert not recognises(tmp_path)
    write_model(tmp_path / "a.bin", "ggjt1", small("ggjt1"), 4)
    (tmp_path / "notes.bin").write_bytes(b"nothing of the kind")
    assert recognises(tmp_path)
    assert recognises(tmp_path / "a.bin")
    assert not recognises(tmp_path / "notes.bin")
    assert not recognises(tmp_path / "missing.bin")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.bin")  # nobody writes to it: opening it would wait forever
        assert not recognises(tmp_path / "pipe.bin")
    assert opened(tmp_path).folder.name == "a"
    write_model(tmp_path / "b.bin", "ggjt1", small("ggjt1"), 4)
    with pytest.raises(ConvertError, match=r"several models \(a.bin, b.bin\): choose one"):
        open_source(tmp_path)


def refused(tmp_path: Path, content: bytes) -> str:
    """The sentence about a file of this content, whether it comes at once or when the weights are read."""
    path = tmp_path / "model.bin"
    path.write_bytes(content)
    with pytest.raises(ConvertError) as caught:
        convert(path, tmp_path / "out.gguf", "f16", quiet)
    assert not list(tmp_path.glob("*.gguf*")) + list(tmp_path.glob(".*"))
    text = str(caught.value)
    assert "\n" not in text
    return text


@pytest.mark.parametrize(
    ("family", "numbers"),
    [
        ("GPT-J", (50400, 2048, 4096, 16, 28, 64, 2, 50400, 1)),
        ("GPT-2", (50257, 1024, 768, 12, 12, 2, 50257, 1, 33)),
        ("GPT-NeoX", (50432, 4096, 4096, 32, 16, 32, 1, 2, 1)),
        ("MPT", (4096, 2048, 32, 32, 50432, 0x41000000, 0, 2, 1)),
    ],
)
def test_other_families_are_named(tmp_path: Path, family: str, numbers: tuple[int, ...]) -> None:
    text = refused(tmp_path, MAGICS["ggml"] + struct.pack("<9i", *numbers) + bytes(100))
    assert f"is a {family} in a ggml file of 2023" in text
    assert "in a folder with config.json" in text


def valid(version: str = "ggjt3", kind: str = "f16") -> bytes:
    content = header(version, 64, 4, 1, 1) + vocabulary(version)
    return with_tensors(content, version, small(version, kind))


def with_first_tensor(n_dims: int, n_name: int, kind: int, *dims: int, name: bytes = b"tok_embeddings.weight") -> bytes:
    return (
        header("ggjt3", 64, 4, 1, 1)
        + vocabulary("ggjt3")
        + struct.pack("<3i", n_dims, n_name, kind)
        + struct.pack(f"<{len(dims)}i", *dims)
        + name
        + bytes(200)
    )


BAD = {
    "only a magic": (MAGICS["ggjt3"], "it ends inside its header"),
    "unknown version": (struct.pack("<II", 0x67676A74, 9) + bytes(99), "of the format ggjt v9"),
    "adapter": (struct.pack("<II", 0x67676C61, 1) + bytes(99), "is a LoRA adapter"),
    "header of zeros": (MAGICS["ggml"] + bytes(400), "its header can't be one of a LLaMA"),
    "negative counts": (header("ggml", 64, 4, -1, 1), "its header can't be one of a LLaMA|inside its header"),
    "unknown file type": (header("ggjt3", 64, 4, 1, 77) + vocabulary("ggjt3"), "of the type 77, which does not exist"),
    "endless vocabulary": (header("ggjt3", 64, 4, 1, 1, n_vocab=1 << 20), "inside its header"),
    "impossible vocabulary": (
        header("ggjt3", 64, 4, 1, 1, n_vocab=(1 << 31) - 1) + bytes(99),
        "can't be one of a LLaMA",
    ),
    "endless token": (
        header("ggjt3", 64, 4, 1, 1) + b"\xff\xff\xff\xff" + bytes(99),
        "its token 0 claims 4,294,967,295",
    ),
    "no tensors": (header("ggjt3", 64, 4, 1, 1) + vocabulary("ggjt3"), "it has no tensors"),
    "dimensions": (with_first_tensor(5, 21, 1, 64, N_VOCAB), "something that is none"),
    "endless name": (with_first_tensor(2, 1 << 30, 1, 64, N_VOCAB), "something that is none"),
    "unknown type": (with_first_tensor(2, 21, 99, 64, N_VOCAB), "of the type 99, which does not exist"),
    "removed type": (with_first_tensor(2, 21, 4, 64, N_VOCAB), "quantized to q4_2 in the way of ggjt v3"),
    "wrapping shape": (with_first_tensor(2, 21, 1, 1 << 30, 1 << 30), "claims the shape"),
    "negative shape": (with_first_tensor(2, 21, 1, -64, -300), "claims the shape"),
    "large shape": (with_first_tensor(2, 21, 0, 1 << 20, 1 << 20), "is incomplete: it ends after"),
    "half a block": (with_first_tensor(2, 21, 2, 48, N_VOCAB), "can't be stored as Q4_0"),
    "vector of blocks": (with_first_tensor(1, 21, 2, 64), "can't be stored as Q4_0"),
    "truncated": (valid()[:-100], "is incomplete: it ends after"),
    "twice": (valid() + valid()[-300 * 128 - 64 :], "twice|is none|claims|incomplete"),
    "old type in the first format": (
        header("ggml", 64, 4, 1, 1) + vocabulary("ggml") + struct.pack("<5i", 2, 4, 8, 64, 300) + b"norm" + bytes(99),
        "quantized to q8_0 in the way of ggml",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_files_that_lie(tmp_path: Path, name: str) -> None:
    content, sentence = BAD[name]
    text = refused(tmp_path, content)
    assert any(part in text for part in sentence.split("|")), text


def test_scales_beyond_float16(tmp_path: Path) -> None:
    tensors = small("ggjt1", "q4_0")
    data = struct.pack("<f", 1e6) + tensors["output.weight"].data[4:]
    tensors["output.weight"] = dataclasses.replace(tensors["output.weight"], data=data)
    write_model(tmp_path / "source.bin", "ggjt1", tensors, 4)
    content = (tmp_path / "source.bin").read_bytes()
    (tmp_path / "source.bin").unlink()
    assert "the tensor output.weight has a scale that no weights have" in refused(tmp_path, content)


def test_scales_that_are_none(tmp_path: Path) -> None:
    content = header("ggml", 64, 4, 1, 2) + vocabulary("ggml")
    nonsense = np.random.default_rng(1).integers(0, 256, N_VOCAB * 40, np.uint8).tobytes()
    tensors = {"tok_embeddings.weight": Stored(2, (N_VOCAB, 64), nonsense, np.empty(0))}
    assert "can't be those of weights" in refused(tmp_path, with_tensors(content, "ggml", tensors))


def test_parts_that_are_missing_or_foreign(tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.bin", "ggml", small("ggml"), 4, n_parts=4)
    (tmp_path / "model.bin.2").unlink()
    with pytest.raises(ConvertError, match=r"is one of 4 parts, and model\.bin\.2 is missing"):
        open_source(path)
    path = write_model(tmp_path / "model.bin", "ggml", small("ggml"), 4, n_parts=2)
    path.rename(tmp_path / "renamed.bin")
    with pytest.raises(ConvertError, match=r"the first, model\.bin, is missing beside it"):
        open_source(tmp_path / "model.bin.1")
    path = write_model(tmp_path / "model.bin", "ggml", small("ggml"), 4, n_parts=2)
    other = small("ggml")
    other["norm.weight"] = store(np.ones(64), "f32")
    write_model(tmp_path / "other.bin", "ggml", other, 4, n_parts=2)
    (tmp_path / "other.bin.1").replace(tmp_path / "model.bin.1")
    with pytest.raises(ConvertError, match=r"model\.bin\.1 is no part of the same model.*norm\.weight differs"):
        open_source(path)
    write_model(tmp_path / "more.bin", "ggml", small("ggml", n_layer=2), 4, n_parts=2)
    (tmp_path / "more.bin.1").replace(tmp_path / "model.bin.1")
    with pytest.raises(ConvertError, match=r"its header or its tensors differ"):
        open_source(path)


def test_a_missing_tensor_is_missed(tmp_path: Path) -> None:
    tensors = small()
    del tensors["layers.0.feed_forward.w2.weight"]
    path = write_model(tmp_path / "model.bin", "ggjt3", tensors, 4)
    with pytest.raises(ConvertError, match=r"lacks the tensor layers\.0\.feed_forward\.w2\.weight"):
        convert(path, tmp_path / "out.gguf", "f16", quiet)


@pytest.mark.parametrize(("kind", "encoding"), [("f16", "F16"), ("q4_0", "Q4_0")])
def test_an_inspection_names_a_file_by_what_it_holds(tmp_path: Path, kind: str, encoding: str) -> None:
    path = write_model(tmp_path / "alpaca.bin", "ggjt3", small("ggjt3", kind), 4)
    name = inspect(path).suggested_name
    assert name is not None
    assert name.endswith(f"-{encoding}.gguf")
