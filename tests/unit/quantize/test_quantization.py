"""The file is llama.cpp's to the byte, the report is true, and a failure leaves nothing behind."""

import ctypes
import json
import os
from pathlib import Path

import gguf
import llama_cpp
import pytest

from convert.errors import ConvertError
from quantize.errors import QuantizeError
from quantize.quantization import quantize
from quantize.report import QuantizationReport
from tests.unit.quantize.llama_gguf import write_llama


def ignore(fraction: float, text: str) -> None:
    pass


def quantize_directly(source: Path, target: Path, ftype: int) -> None:
    """What llama-quantize does, without any of our code."""
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = ftype
    assert llama_cpp.llama_model_quantize(bytes(source), bytes(target), ctypes.byref(params)) == 0


def tensor_types(path: Path) -> dict[str, str]:
    return {tensor.name: tensor.tensor_type.name for tensor in gguf.GGUFReader(path).tensors}


def files(folder: Path) -> set[str]:
    return set(os.listdir(folder))


@pytest.mark.parametrize(("name", "ftype"), [("q4_k_m", 15), ("q8_0", 7), ("iq4_xs", 30), ("q4_0", 2), ("bf16", 32)])
@pytest.mark.parametrize("model", ["wide_model", "narrow_model"])
def test_the_file_is_what_llama_cpp_makes(
    name: str, ftype: int, model: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    source = request.getfixturevalue(model)
    quantize(source, tmp_path / "ours.gguf", name, ignore)
    quantize_directly(source, tmp_path / "theirs.gguf", ftype)
    assert (tmp_path / "ours.gguf").read_bytes() == (tmp_path / "theirs.gguf").read_bytes()
    assert files(tmp_path) == {"ours.gguf", "theirs.gguf"}


@pytest.mark.parametrize("name", ["q4_k_m", "q5_k_m", "q3_k_l", "q6_k", "iq4_xs", "q8_0", "f16"])
def test_nothing_falls_back_where_the_rows_fit(name: str, wide_model: Path, tmp_path: Path) -> None:
    report = quantize(wide_model, tmp_path / "out.gguf", name, ignore)
    assert report.fallbacks == ()
    assert report.summary == f"{report.bits_per_weight:.1f} bits per weight"


@pytest.mark.parametrize("tied", [True, False])
@pytest.mark.parametrize("name", ["q4_k_m", "q5_k_s", "q3_k_m", "q2_k", "iq4_xs", "iq3_m", "q4_0", "q8_0"])
def test_every_fallback_is_named_with_the_type_of_a_twin_whose_rows_fit(name: str, tied: bool, tmp_path: Path) -> None:
    """The oracle is llama.cpp on the same model twice as wide: what it gives there is what was wanted here."""
    narrow = write_llama(tmp_path / "narrow.gguf", n_embd=128, n_ff=384, n_layer=4, tied=tied)
    twin = write_llama(tmp_path / "twin.gguf", n_embd=256, n_ff=768, n_layer=4, tied=tied)
    report = quantize(narrow, tmp_path / "out.gguf", name, ignore)
    quantize(twin, tmp_path / "twin-out.gguf", name, ignore)
    got, wanted = tensor_types(tmp_path / "out.gguf"), tensor_types(tmp_path / "twin-out.gguf")
    expected = {(tensor, wanted[tensor], got[tensor]) for tensor in got if got[tensor] != wanted[tensor]}
    assert {(fallback.tensor, fallback.wanted, fallback.got) for fallback in report.fallbacks} == expected
    assert bool(expected) == (name != "q8_0")


def test_rows_that_fit_no_block_stay_f16(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "odd.gguf", n_embd=48, n_ff=80, n_head=4)
    report = quantize(source, tmp_path / "out.gguf", "q8_0", ignore)
    assert {(fallback.wanted, fallback.got) for fallback in report.fallbacks} == {("Q8_0", "F16")}
    assert len(report.fallbacks) == report.n_matrices == 16
    assert report.fallbacks[0].reason == "48 columns are not a multiple of 32"


def test_the_report_counts_what_is_in_the_file(narrow_model: Path, tmp_path: Path) -> None:
    report = quantize(narrow_model, tmp_path / "out.gguf", "q4_k_m", ignore)
    tensors = gguf.GGUFReader(tmp_path / "out.gguf").tensors
    n_weights = sum(int(tensor.n_elements) for tensor in tensors)
    assert report.n_parameters == n_weights
    assert report.bits_per_weight == pytest.approx(8 * sum(int(tensor.n_bytes) for tensor in tensors) / n_weights)
    assert report.size_bytes == (tmp_path / "out.gguf").stat().st_size
    assert report.tensor_types == {"Q5_0": 12, "F32": 5, "Q8_0": 3}
    assert report.summary.startswith("6.2 bits per weight: 15 of 15 matrices")
    assert str(report.fallbacks[0]) == "token_embd.weight: Q6_K → Q8_0: 128 columns are not a multiple of 256"


def test_the_report_survives_json(narrow_model: Path, tmp_path: Path) -> None:
    report = quantize(narrow_model, tmp_path / "out.gguf", "q4_k_m", ignore)
    body = json.loads(json.dumps(report.as_json()))
    assert body["fallbacks"][0]["tensor"] == "token_embd.weight"
    assert body["target"] == str(tmp_path / "out.gguf")
    assert set(body) == set(QuantizationReport.__dataclass_fields__)


@pytest.mark.parametrize("name", ["q4_k_m", "iq4_nl"])
def test_llama_cpp_loads_the_result(name: str, narrow_model: Path, tmp_path: Path) -> None:
    quantize(narrow_model, tmp_path / "out.gguf", name, ignore)
    model = llama_cpp.llama_model_load_from_file(bytes(tmp_path / "out.gguf"), llama_cpp.llama_model_default_params())
    try:
        assert model
        assert llama_cpp.llama_model_n_embd(model) == 128
    finally:
        llama_cpp.llama_model_free(model)


def test_progress_rises_from_nothing_to_all_and_names_each_tensor(wide_model: Path, tmp_path: Path) -> None:
    reports: list[tuple[float, str]] = []
    quantize(wide_model, tmp_path / "out.gguf", "q4_0", lambda fraction, text: reports.append((fraction, text)))
    fractions = [fraction for fraction, _ in reports]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    for name in tensor_types(wide_model):
        assert sum(f" {name} (" in text for _, text in reports) == 1


def test_quantizing_a_quantized_file_is_refused_by_its_type(wide_model: Path, tmp_path: Path) -> None:
    quantize(wide_model, tmp_path / "q4.gguf", "q4_k_m", ignore)
    with pytest.raises(QuantizeError, match=r"already quantized \(Q4_K\)"):
        quantize(tmp_path / "q4.gguf", tmp_path / "out.gguf", "q8_0", ignore)
    assert files(tmp_path) == {"q4.gguf"}


def test_an_older_file_stays_until_the_new_one_is_whole(wide_model: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.gguf"
    target.write_bytes(b"the older file")

    def fail_late(fraction: float, text: str) -> None:
        assert target.read_bytes() == b"the older file"
        if fraction > 0.5:
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        quantize(wide_model, target, "q4_0", fail_late)
    assert target.read_bytes() == b"the older file"
    assert files(tmp_path) == {"out.gguf"}
    quantize(wide_model, target, "q4_0", ignore)
    assert target.read_bytes()[:4] == b"GGUF"
    assert files(tmp_path) == {"out.gguf"}


def damaged(path: Path, source: Path, what: str) -> Path:
    data = bytearray(source.read_bytes())
    if what == "cut short":
        del data[-5000:]
    elif what == "unknown architecture":
        data = data.replace(b"llama", b"lhama")
    elif what == "not a number":
        data[-8:] = b"\xff" * 8
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("cut short", "it is cut short"),
        ("unknown architecture", "llama.cpp can't quantize .*unknown model architecture: 'lhama'"),
        ("not a number", "llama.cpp can't quantize .*"),
    ],
)
def test_a_damaged_source_is_one_sentence_and_no_file(what: str, words: str, wide_model: Path, tmp_path: Path) -> None:
    source = damaged(tmp_path / "bad.gguf", wide_model, what)
    with pytest.raises((QuantizeError, ConvertError), match=words) as raised:
        quantize(source, tmp_path / "out.gguf", "q4_k_m", ignore)
    assert "\n" not in str(raised.value)
    assert files(tmp_path) == {"bad.gguf"}


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (".", "is a folder"),
        ("missing/out.gguf", "No such file or directory"),
        ("in.gguf", "the file to read from"),
        ("out.bin", "does not end in .gguf"),
    ],
)
def test_a_target_that_cannot_be_is_refused_before_any_work(
    target: str, words: str, wide_model: Path, tmp_path: Path
) -> None:
    source = tmp_path / "in.gguf"
    source.write_bytes(wide_model.read_bytes())
    with pytest.raises(QuantizeError, match=words):
        quantize(source, tmp_path / target, "q4_k_m", ignore)
    assert files(tmp_path) == {"in.gguf"}
    assert source.read_bytes() == wide_model.read_bytes()


def test_names_beyond_ascii(wide_model: Path, tmp_path: Path) -> None:
    source = tmp_path / "модель 🦙.gguf"
    source.write_bytes(wide_model.read_bytes())
    quantize(source, tmp_path / "größer als klein.gguf", "q4_0", ignore)
    assert files(tmp_path) == {"модель 🦙.gguf", "größer als klein.gguf"}


def test_the_log_of_llama_cpp_is_left_as_it_was(wide_model: Path, tmp_path: Path) -> None:
    pieces: list[bytes] = []

    @llama_cpp.llama_log_callback
    def collect(level: int, text: bytes, _user_data: object) -> None:
        pieces.append(text)

    llama_cpp.llama_log_set(collect, ctypes.c_void_p())
    try:
        quantize(wide_model, tmp_path / "out.gguf", "q4_0", ignore)
        assert pieces == []
        quantize_directly(wide_model, tmp_path / "theirs.gguf", 2)
        assert pieces
    finally:
        llama_cpp.llama_log_set(llama_cpp.llama_log_callback(), ctypes.c_void_p())
