"""An importance matrix is the sum of squares that numpy finds, and what was stopped is gone on with."""

import random
from pathlib import Path

import numpy as np
import pytest

from quantize import calibration
from quantize.calibration import chunks_of, make_imatrix, so_far_of
from quantize.errors import QuantizeError
from quantize.evaluation import CHUNK, EvaluatedModel
from quantize.imatrix import read_imatrix
from tests.unit.quantize.llama_gguf import write_llama


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("model") / "m.gguf", n_embd=64, n_ff=96, n_layer=2)


@pytest.fixture(scope="module")
def text() -> str:
    chance = random.Random(0)
    return " ".join("".join(chance.choices("abcdefgh", k=5)) for _ in range(600))


def ignore(fraction: float, words: str) -> None:
    pass


def test_chunks_are_whole_and_begin_as_the_model_wants() -> None:
    tokens = list(range(2 * CHUNK + 5))
    chunks = chunks_of(tokens, 1)
    assert [len(chunk) for chunk in chunks] == [CHUNK, CHUNK]
    assert [chunk[:2] for chunk in chunks] == [[1, 1], [1, CHUNK + 1]]
    assert chunks_of(tokens, None, 1) == [tokens[:CHUNK]]
    assert chunks_of(tokens[: CHUNK - 1], None) == []


def test_the_first_layer_sums_what_numpy_sums(model: Path, text: str, tmp_path: Path) -> None:
    """What attention's matrices are multiplied by in the first layer is the normalized embedding."""
    import gguf

    target = tmp_path / "imatrix.gguf"
    report = make_imatrix(model, text, "a text", target, 1, 3, ignore)
    assert (report.n_chunks, report.n_tensors, report.n_before) == (3, 14, 0)
    found = read_imatrix(target)
    assert (found.datasets, found.n_chunks, found.chunk_size) == (("a text",), 3, CHUNK)
    with EvaluatedModel(model, 1) as reader:
        chunks = chunks_of(reader.tokens_of(text), reader.bos, 3)
    tensors = {tensor.name: tensor.data for tensor in gguf.GGUFReader(model).tensors}
    embedded = tensors["token_embd.weight"][np.concatenate(chunks)].astype(np.float64)
    normalized = embedded / np.sqrt((embedded**2).mean(axis=1, keepdims=True) + 1e-5)
    expected = (normalized**2).sum(axis=0)
    for name in ("attn_q", "attn_k", "attn_v"):
        entry = found.entries[f"blk.0.{name}.weight"]
        assert np.allclose(entry.in_sum2[0], expected, rtol=1e-5)
        assert entry.counts.tolist() == [3 * CHUNK]
    assert not so_far_of(target).exists()


class Stopped(Exception):
    pass


def test_what_was_stopped_is_gone_on_with(
    model: Path, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calibration, "_SECONDS_BETWEEN_SAVES", -1.0)
    whole, target = tmp_path / "whole.gguf", tmp_path / "imatrix.gguf"
    make_imatrix(model, text, "a text", whole, 1, 4, ignore)

    def stop_at_half(fraction: float, words: str) -> None:
        if fraction >= 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        make_imatrix(model, text, "a text", target, 1, 4, stop_at_half)
    assert not target.exists()
    assert read_imatrix(so_far_of(target)).n_chunks == 2
    # Other work begins anew.
    assert make_imatrix(model, text + "!", "a text", tmp_path / "imatrix2.gguf", 1, 3, ignore).n_before == 0
    report = make_imatrix(model, text, "a text", target, 1, 4, ignore)
    assert report.n_before == 2
    assert not so_far_of(target).exists()
    ours, theirs = read_imatrix(target), read_imatrix(whole)
    for name, entry in theirs.entries.items():
        assert np.allclose(ours.entries[name].in_sum2, entry.in_sum2, rtol=1e-6)
        assert np.array_equal(ours.entries[name].counts, entry.counts)


def test_a_short_text_is_told(model: Path, tmp_path: Path) -> None:
    with pytest.raises(QuantizeError, match="too short"):
        make_imatrix(model, "a few words", "a text", tmp_path / "imatrix.gguf", 1, 4, ignore)
    assert list(tmp_path.iterdir()) == []


def test_characters_without_a_token_are_left_out(tmp_path: Path) -> None:
    """llama.cpp would end the process: the vocabulary of the real checkpoint has no bytes either."""
    import gguf

    source = write_llama(tmp_path / "m.gguf", n_embd=64, n_ff=96)
    data = source.read_bytes()
    # Bytes become ordinary tokens, and the letters stay: "<0x41>" -> "<0yA>".
    reader = gguf.GGUFReader(source)
    kinds = reader.fields["tokenizer.ggml.token_type"]
    raw = bytearray(data)
    for index in kinds.data:
        offset = kinds.parts[index].ctypes.data - reader.data.ctypes.data
        if raw[offset] == 6:
            raw[offset] = 1
    source.write_bytes(raw)
    with EvaluatedModel(source, 1) as model:
        assert model.tokens_of("höre €") == [1]
