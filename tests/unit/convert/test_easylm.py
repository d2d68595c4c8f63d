"""EasyLM's streams: names, what their sizes tell, and files that lie."""

import json
import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.checkpoints.easylm import open_source, recognises
from convert.conversion import convert
from convert.errors import ConvertError
from convert.sources import Source
from tests.unit.convert.easylm_models import in_pieces, packed, stream, tree
from tests.unit.convert.ggml_models import sentencepiece_model

WIDTH = 128


def quiet(fraction: float, text: str) -> None:
    pass


def arrays(width: int = WIDTH, n_layers: int = 1, keys: int | None = None, dtype: Any = np.float16) -> dict[str, Any]:
    """The arrays of a LLaMA, all ones, under EasyLM's names and in its [inputs, outputs] shapes."""
    keys = width if keys is None else keys
    shapes: dict[str, tuple[int, ...]] = {"transformer.wte.embedding": (300, width)}
    for layer in range(n_layers):
        at = f"transformer.h.{layer}."
        shapes |= {f"{at}attention.w{letter}.kernel": (width, width) for letter in "qo"}
        shapes |= {f"{at}attention.w{letter}.kernel": (width, keys) for letter in "kv"}
        shapes |= {f"{at}feed_forward.w{number}.kernel": (width, 96) for number in (1, 3)}
        shapes |= {f"{at}feed_forward.w2.kernel": (96, width)}
        shapes |= {f"{at}attention_norm.kernel": (width,), f"{at}ffn_norm.kernel": (width,)}
    shapes |= {"transformer.ln_f.kernel": (width,), "lm_head.kernel": (width, 300)}
    return {name: np.ones(shape, dtype) for name, shape in shapes.items()}


def opened(path: Path) -> Source:
    source = open_source(path)
    source.checkpoint.close()
    return source


def test_sizes_are_those_of_the_arrays(tmp_path: Path) -> None:
    path = tmp_path / "koala_7b_v2"
    path.write_bytes(stream(arrays(256, n_layers=3, keys=128)))
    source = opened(path)
    assert source.folder == path
    assert {key: source.config[key] for key in source.config if "size" in key or "num" in key} == {
        "vocab_size": 300,
        "hidden_size": 256,
        "intermediate_size": 96,
        "num_hidden_layers": 3,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
    }
    assert source.checkpoint.tensors["layers.2.feed_forward.w2.weight"].shape == (256, 96)


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("config.json", {"num_attention_heads": 8, "max_sequence_length": 4096, "rms_norm_eps": 1e-5}),
        ("params.json", {"n_heads": 8, "norm_eps": 1e-5, "max_position_embeddings": 4096}),
    ],
)
def test_a_file_beside_tells_the_rest(tmp_path: Path, name: str, settings: dict[str, Any]) -> None:
    (tmp_path / "stream").write_bytes(stream(arrays(keys=32)))
    (tmp_path / name).write_text(json.dumps(settings))
    source = opened(tmp_path)
    found = [source.config[key] for key in ("num_attention_heads", "num_key_value_heads")]
    assert (found, source.warnings) == ([8, 2], ())
    assert source.config["max_position_embeddings"] == 4096
    assert source.config["rms_norm_eps"] == 1e-5


def test_the_one_width_with_other_heads(tmp_path: Path) -> None:
    """OpenLLaMA 3B has 32 heads of 100."""
    (tmp_path / "stream").write_bytes(stream({"transformer.wte.embedding": np.zeros((4, 3200), np.float16)}))
    assert opened(tmp_path).config["num_attention_heads"] == 32


def test_a_width_that_tells_no_heads(tmp_path: Path) -> None:
    (tmp_path / "stream").write_bytes(stream(arrays(96)))
    with pytest.raises(ConvertError, match=r"put its config\.json with num_attention_heads beside it"):
        open_source(tmp_path)


def test_folders(tmp_path: Path) -> None:
    """A folder is such a model where nothing else in it is a model."""
    assert not recognises(tmp_path)
    (tmp_path / "config.json").write_text('{"num_attention_heads": 1}')
    (tmp_path / "tokenizer.model").write_bytes(b"x")
    (tmp_path / "streaming_params").write_bytes(stream(arrays()))
    assert recognises(tmp_path)
    (tmp_path / "other").write_bytes(tree(arrays()))
    with pytest.raises(ConvertError, match=r"several models \(other, streaming_params\): choose one"):
        open_source(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(b"x")
    assert not recognises(tmp_path)
    assert recognises(tmp_path / "other")
    assert not recognises(tmp_path / "missing")


@pytest.mark.parametrize("content", [b"", b"\x92", b"\x82\xa3abc", b"PK\x03\x04" + bytes(99), b"\x80\x02" + bytes(99)])
def test_what_is_no_stream(tmp_path: Path, content: bytes) -> None:
    """Pickles begin like an empty map."""
    (tmp_path / "file").write_bytes(content)
    assert not recognises(tmp_path / "file")


def test_arrays_in_pieces(tmp_path: Path) -> None:
    values = np.arange(300 * WIDTH, dtype=np.float32).reshape(300, WIDTH)
    (tmp_path / "stream").write_bytes(stream({"transformer.wte.embedding": in_pieces(values, 7)}))
    source = open_source(tmp_path)
    np.testing.assert_array_equal(source.checkpoint.read("tok_embeddings.weight"), values)
    source.checkpoint.close()


def refused(tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "stream"
    path.write_bytes(content)
    (tmp_path / "tokenizer.model").write_bytes(sentencepiece_model())
    with pytest.raises(ConvertError) as caught:
        convert(path, tmp_path / "out.gguf", "f16", quiet)
    assert not list(tmp_path.glob("*.gguf*")) + list(tmp_path.glob(".*"))
    text = str(caught.value)
    assert "\n" not in text
    return text


def array(shape: tuple[Any, ...], data: bytes, dtype: str = "float32") -> bytes:
    content = packed((shape, dtype, data))
    return b"\xc9" + struct.pack(">I", len(content)) + b"\x01" + content


def entry(value: bytes, *path: str) -> bytes:
    return packed((path or ("params", "transformer", "wte", "embedding"), value))


NESTED = b"\x81\xa6params" * 200
PIECES = in_pieces(np.zeros((4, 4), np.float32), 2)
BAD = {
    "truncated": (stream(arrays())[:-9], "inside a value"),
    "only one name": (packed((("params", "step"), packed(3))), "it holds no arrays"),
    "no pair": (b"\x93\xa6params" + bytes(9), "is no checkpoint"),
    "endless path": (b"\x92\x91\xa6params" + b"\xdd\xff\xff\xff\xff", "bytes begin with 0xdd"),
    "second of another kind": (entry(array((4,), bytes(16))) + b"\xc0" * 9, "array expected, and 0xc0 found"),
    "three parts": (entry(array((4,), bytes(16))) + b"\x93\x91\xa1x", "array of 3 values"),
    "endless bytes": (b"\x92\x91\xa6params\xc6\xff\xff\xff\xff", "inside a value"),
    "endless extension": (entry(b"\xc9\xff\xff\xff\xff\x01"), "inside a value"),
    "shape against bytes": (entry(array((4, 5), bytes(16))), "can't have 16 bytes"),
    "wrapping shape": (entry(array((1 << 31, 1 << 31, 4), bytes(16))), "can't have 16 bytes"),
    "huge number": (entry(b"\xc9\x00\x00\x00\x0b\x01\x93\x91\xcf" + b"\xff" * 8), "claims 18,446,744,073,709,551,615"),
    "negative shape": (entry(array((), b"").replace(b"\x93\x90", b"\x93\x91\xff")), "inside a value|begins with 0xff"),
    "many dimensions": (entry(array((1,) * 9, bytes(4))), "array of 9 values"),
    "foreign type": (stream(arrays() | {"lm_head.kernel": np.zeros((WIDTH, 300), np.int8)}), "is stored as int8"),
    "other model": (stream({"transformer.h.0.mlp.kernel": np.zeros((4, 4), np.float32)}), "without transformer.wte"),
    "twice": (entry(array((4,), bytes(16))) * 2, "transformer.wte.embedding twice"),
    "twice under two names": (
        entry(array((4, 4), bytes(64))) + entry(array((4, 4), bytes(64)), "transformer", "wte", "embedding"),
        "it isn't one model",
    ),
    "bottomless tree": (NESTED, "deeper than any model|inside a value"),
    "endless map": (b"\x81\xa6params\xdf\xff\xff\xff\xff", "map of 4,294,967,295 values"),
    "a text for an array": (packed({"params": "no array"}), "a number was expected"),
    "more after the tree": (tree(arrays()) + b"\x01", "something follows its tree"),
    "pieces that don't fill": (
        stream({"transformer.wte.embedding": PIECES | {"shape": {"0": 5, "1": 4}}}),
        "don't fill it",
    ),
    "pieces out of order": (
        stream({"transformer.wte.embedding": PIECES | {"shape": {"1": 4, "0": 4}}}),
        "aren't in order",
    ),
    "pieces of two types": (
        stream({"transformer.wte.embedding": PIECES | {"chunks": {"0": np.zeros(8, "f4"), "1": np.zeros(8, "f2")}}}),
        "don't fit together",
    ),
    "missing matrix": (
        stream({name: value for name, value in arrays().items() if "w3" not in name}),
        "lacks the tensor layers.0.feed_forward.w3.weight",
    ),
    "strange matrix": (
        stream(arrays() | {"transformer.h.0.extra.kernel": np.zeros((4, 4), np.float32)}),
        "transformer.h.0.extra.kernel of shape [4, 4], which no LLaMA has",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_files_that_lie(tmp_path: Path, name: str) -> None:
    content, sentence = BAD[name]
    text = refused(tmp_path, content)
    assert any(part in text for part in sentence.split("|")), text


@pytest.mark.parametrize("heads", ["many", 0, -1, 7, 1 << 40, True, [32], None])
def test_heads_that_can_not_be(tmp_path: Path, heads: Any) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"num_attention_heads": heads}))
    if heads is None:
        convert_ones(tmp_path)
        return
    text = refused(tmp_path, stream(arrays()))
    assert "num_attention_heads" in text or "heads" in text


def convert_ones(tmp_path: Path) -> None:
    """The same files without a fault are converted, so that the faults are what is refused."""
    (tmp_path / "stream").write_bytes(stream(arrays()))
    (tmp_path / "tokenizer.model").write_bytes(sentencepiece_model())
    report = convert(tmp_path / "stream", tmp_path / "out.gguf", "f16", quiet)
    assert report.n_parameters == sum(math.prod(value.shape) for value in arrays().values())
