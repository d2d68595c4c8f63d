"""What lies at a path, from names and first bytes: for the window, so without numpy and without ever raising."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from convert.recovery.recognition import Found, what_is


def folder(path: Path, **files: object) -> Path:
    """A folder with files of these names ("__" for "."), JSON or bytes."""
    path.mkdir()
    for name, content in files.items():
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        (path / name.replace("__", ".")).write_bytes(data)
    return path


def test_folders(tmp_path: Path) -> None:
    named = {"base_model_name_or_path": "someone/base"}
    adapter = folder(tmp_path / "a", adapter_config__json=named, adapter_model__bin=b"PK")
    assert what_is(adapter) == what_is(adapter / "adapter_model.bin") == Found("adapter", "someone/base")
    assert what_is(folder(tmp_path / "b", adapter_config__json={})) == Found("adapter", None)
    whole = folder(tmp_path / "c", config__json={"_name_or_path": "x/y"}, model__safetensors=b"")
    assert (
        what_is(whole) == what_is(whole / "model.safetensors") == what_is(whole / "config.json") == Found("checkpoint")
    )
    assert what_is(folder(tmp_path / "d", config__json={})) == Found("nothing")
    assert what_is(folder(tmp_path / "e", config__json={}, tokenizer__json={})) == Found("nothing")
    meta = folder(tmp_path / "f", params__json={}, consolidated__00__pth=b"PK")
    assert what_is(meta) == what_is(meta / "consolidated.00.pth") == Found("meta")
    assert what_is(folder(tmp_path / "g")) == Found("nothing")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("alpaca-7b-wdiff", "difference"),
        ("vicuna-7b-delta-v0", "difference"),
        ("wizardlm-7b_diff", "difference"),
        ("weight-diff", "difference"),
        ("oasst-xor", "difference"),
        ("alpaca-7b", "checkpoint"),
        ("stable-diffusion-text", "checkpoint"),
        ("deltaforce", "checkpoint"),
    ],
)
def test_names_of_differences(name: str, kind: str, tmp_path: Path) -> None:
    path = folder(tmp_path / name, config__json={"_name_or_path": "x/y"}, pytorch_model__bin__index__json={})
    assert what_is(path) == Found(kind, "x/y" if kind == "difference" else None)


def test_xor_payload(tmp_path: Path) -> None:
    path = folder(tmp_path / "p", config__json=b"\0\0\0\1", **{"pytorch_model-00001-of-00007__bin": b"\0"})
    assert what_is(path) == Found("difference")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"GGUF\3\0\0\0", "gguf"),
        (b"lmgg\0\0\0\0", "ggml"),
        (b"fmgg\1\0\0\0", "ggml"),
        (b"tjgg\3\0\0\0", "ggml"),
        (b"\x92\x96\xa6params\xabtransformer", "stream"),
        (b"\x92\x96", "nothing"),
        (b"", "nothing"),
        (b"some text that is no model at all", "nothing"),
    ],
)
def test_files(content: bytes, kind: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(content)
    assert what_is(tmp_path / "file") == Found(kind)


@pytest.mark.parametrize("config", [b"\xff\xfe", b"[1]", b"{", b'{"base_model_name_or_path": 7}', b"[" * 100_000])
def test_hostile_configurations(config: bytes, tmp_path: Path) -> None:
    for name in ("adapter_config.json", "config.json"):
        (tmp_path / name).write_bytes(config)
        (tmp_path / "model.safetensors").write_bytes(b"")
        assert what_is(tmp_path).kind in ("nothing", "adapter", "checkpoint")
        assert what_is(tmp_path).base is None
        (tmp_path / name).unlink()


def test_missing_and_impossible_paths(tmp_path: Path) -> None:
    assert what_is(tmp_path / "none") == what_is(Path("a\0b")) == Found("nothing")


def test_the_window_may_import_it() -> None:
    code = (
        "import sys, convert.recovery.recognition, convert.recovery.rules; "
        "print([name for name in ('numpy', 'gguf', 'torch') if name in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
