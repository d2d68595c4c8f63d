"""Whatever is wrong outside: one clear sentence, exit status 1, no traceback, and no file left behind."""

import json
import os
import resource
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.paths import child_environment
from tests.unit.quantize.llama_gguf import write_llama

ROOT = Path(__file__).resolve().parent.parent.parent


def run(*arguments: object, preexec_fn: Callable[[], None] | None = None) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    return subprocess.run(
        command, cwd=ROOT, env=child_environment(), capture_output=True, text=True, preexec_fn=preexec_fn
    )


def told(process: "subprocess.CompletedProcess[str]") -> str:
    """The sentence, after checking that it is one and that nothing else was said."""
    assert process.returncode == 1, process.stderr
    assert process.stdout == ""
    lines = [line for line in process.stderr.splitlines() if "%  " not in line]
    assert len(lines) == 1, process.stderr
    assert lines[0].startswith("error: ")
    return lines[0]


@pytest.fixture
def checkpoint(tiny_stories: Path, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    return Path(shutil.copytree(tiny_stories, tmp_path / "checkpoint", copy_function=shutil.copyfile))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "out.gguf"


def no_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def no_tokenizer(folder: Path) -> None:
    for name in ("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"):
        (folder / name).unlink()


def truncated(folder: Path) -> None:
    path = folder / "model.safetensors"
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 100_000)


def missing_shard(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "model-00001-of-00002.safetensors")
    names = header_of(folder / "model-00001-of-00002.safetensors")
    where = {name: "model-00001-of-00002.safetensors" for name in names if name != "__metadata__"}
    where["model.norm.weight"] = "model-00002-of-00002.safetensors"
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": where}))


def header_of(path: Path) -> dict[str, dict[str, object]]:
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    header: dict[str, dict[str, object]] = json.loads(data[8 : 8 + length])
    return header


def wrong_shape(folder: Path) -> None:
    path = folder / "model.safetensors"
    header = header_of(path)
    shape = header["model.layers.1.mlp.up_proj.weight"]["shape"]
    assert isinstance(shape, list)
    header["model.layers.1.mlp.up_proj.weight"]["shape"] = shape[::-1]
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data[8 + length :])


def unknown_architecture(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["architectures"] = ["WhaleForCausalLM"]
    (folder / "config.json").write_text(json.dumps(config))


DAMAGES = [
    (no_config, ["config.json"]),
    (no_tokenizer, ["tokenizer"]),
    (truncated, ["model.safetensors"]),
    (missing_shard, ["model-00002-of-00002.safetensors"]),
    (wrong_shape, ["model.layers.1.mlp.up_proj.weight", "384", "128"]),
    (unknown_architecture, ["WhaleForCausalLM", "LlamaForCausalLM"]),
]


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", ["model.bin", "model.gguf", "model.safetensors", "config.json"])
def test_a_pipe_is_not_waited_for(checkpoint: Path, out: Path, tmp_path: Path, name: str) -> None:
    """By itself, and in the place of a checkpoint's file."""
    os.mkfifo(tmp_path / name)
    told(run("convert", tmp_path / name, "-o", out))
    (checkpoint / name).unlink(missing_ok=True)
    os.mkfifo(checkpoint / name)
    if name in ("model.safetensors", "config.json"):
        told(run("convert", checkpoint, "-o", out))
    assert list(out.parent.iterdir()) == []


def test_what_was_saved_instead_of_weights_is_named(checkpoint: Path, out: Path, tmp_path: Path) -> None:
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 2626168\n"
    (checkpoint / "model.safetensors").write_text(pointer)
    page = tmp_path / "model.bin"
    page.write_text("<!DOCTYPE html><html><body>Log in</body></html>")
    assert "git-lfs pointer" in told(run("convert", checkpoint, "-o", out))
    assert "web page" in told(run("convert", page, "-o", out))
    assert list(out.parent.iterdir()) == []


@pytest.mark.parametrize("type", ["q4_k_m", "f32"])
@pytest.mark.parametrize(("damage", "words"), DAMAGES, ids=[damage.__name__ for damage, _ in DAMAGES])
def test_a_damaged_checkpoint(
    damage: Callable[[Path], None], words: list[str], type: str, checkpoint: Path, out: Path
) -> None:
    damage(checkpoint)
    before = set(os.listdir(checkpoint))
    sentence = told(run("convert", checkpoint, "-o", out, "--type", type))
    for word in words:
        assert word in sentence
    assert os.listdir(out.parent) == []
    assert set(os.listdir(checkpoint)) == before


@pytest.mark.parametrize("command", ["convert", "quantize"])
@pytest.mark.parametrize("content", [b"", b"GGML" + bytes(100), b"GGUF", b"<html>not found</html>"])
def test_a_gguf_that_is_none(command: str, content: bytes, tmp_path: Path, out: Path) -> None:
    source = tmp_path / "model.gguf"
    source.write_bytes(content)
    assert "model.gguf" in told(run(command, source, "-o", out, "--type", "q4_0"))
    assert os.listdir(out.parent) == []


@pytest.mark.parametrize("command", ["convert", "quantize"])
def test_a_source_that_is_not_there(command: str, tmp_path: Path, out: Path) -> None:
    assert "missing" in told(run(command, tmp_path / "missing", "-o", out, "--type", "q4_0"))
    assert os.listdir(out.parent) == []


def test_a_gguf_on_which_llama_cpp_would_abort(tmp_path: Path, out: Path) -> None:
    source = write_llama(tmp_path / "model.gguf", n_layer=0)
    assert "model.gguf is damaged: it claims 0 layers" in told(run("quantize", source, "-o", out, "--type", "q4_0"))
    assert os.listdir(out.parent) == []


def test_a_child_that_dies_of_a_file(tmp_path: Path, out: Path) -> None:
    """A second of processor time is less than this job needs, and the system ends it in the middle."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (1, 1))

    source = write_llama(tmp_path / "model.gguf", n_embd=1024, n_ff=4096, n_head=8, f16=True)
    sentence = told(run("quantize", source, "-o", out, "--type", "iq4_xs", preexec_fn=limit))
    assert sentence.startswith("error: out.gguf could not be made: the background process")
    assert os.listdir(out.parent) == []


PLACES = ["missing/out.gguf", "file/out.gguf", "folder.gguf", "out.bin"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("type", ["q4_0", "f32"])
def test_a_place_that_cannot_be_written(place: str, type: str, tiny_stories: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"a file, not a folder")
    (tmp_path / "folder.gguf").mkdir()
    before = set(os.listdir(tmp_path))
    assert str(tmp_path) in told(run("convert", tiny_stories, "-o", tmp_path / place, "--type", type))
    assert set(os.listdir(tmp_path)) == before
    assert os.listdir(tmp_path / "folder.gguf") == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, of 512 KiB; only root may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk, on Linux")
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("type", ["q4_k_m", "f32"])
def test_a_disk_that_is_too_small(type: str, tiny_stories: Path, small_disk: Path) -> None:
    sentence = told(run("convert", tiny_stories, "-o", small_disk / "out.gguf", "--type", type))
    assert "free" in sentence
    assert os.listdir(small_disk) == []


def test_a_disk_too_small_for_the_quantized_file(tmp_path: Path, small_disk: Path) -> None:
    source = write_llama(tmp_path / "in.gguf")
    sentence = told(run("quantize", source, "-o", small_disk / "out.gguf", "--type", "q8_0"))
    assert "free" in sentence
    assert os.listdir(small_disk) == []


@pytest.mark.parametrize(("command", "type"), [("convert", "f16"), ("quantize", "q8_0"), ("quantize", "q4_0")])
def test_writing_that_fails_in_the_middle(
    command: str, type: str, tiny_stories: Path, tmp_path: Path, out: Path
) -> None:
    """A limit on the size of files fails a write as a disk that fills up does, after the check of free space."""
    source = tiny_stories if command == "convert" else write_llama(tmp_path / "in.gguf")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    sentence = told(run(command, source, "-o", out, "--type", type, preexec_fn=limit))
    assert str(out.parent) in sentence
    assert os.listdir(out.parent) == []
