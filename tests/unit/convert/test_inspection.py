"""What inspection says of real and broken things, through the function and through the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from convert.conversion import convert
from convert.errors import ConvertError
from convert.inspection import inspect
from tests.unit.convert.checkpoints import copy_checkpoint

ROOT = Path(__file__).resolve().parents[3]


def test_a_checkpoint(tiny_stories: Path) -> None:
    found = inspect(tiny_stories)
    assert (found.kind, found.family, found.name) == ("checkpoint", "LLaMA", "TinyStories 656K")
    assert (found.n_parameters, found.type, found.vocab_size, found.context_length) == (656_000, "f32", 2048, 512)
    assert found.tokenizer == "SentencePiece-style BPE"
    assert not found.has_chat_template
    assert found.problems == ()
    assert "byte tokens" in found.notes[0]


def test_every_problem_is_listed(tiny_stories: Path, tmp_path: Path) -> None:
    folder = copy_checkpoint(tiny_stories, tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"architectures": ["OtherForCausalLM"]}))
    (folder / "model.safetensors").write_bytes(b"short")
    (folder / "tokenizer.json").unlink()
    found = inspect(folder)
    assert [
        next(word for word in ("OtherForCausalLM", "damaged", "tokenizer") if word in p) for p in found.problems
    ] == [
        "damaged",
        "OtherForCausalLM",
        "tokenizer",
    ]


def test_a_gguf(tiny_stories: Path, tmp_path: Path) -> None:
    path = tmp_path / "stories.gguf"
    convert(tiny_stories, path, "q8_0", lambda fraction, text: None)
    found = inspect(path)
    assert (found.kind, found.family, found.type, found.n_parameters) == ("gguf", "llama", "q8_0", 656_000)
    assert found.tensor_types == {"Q8_0": 15, "F32": 5}
    assert found.bits_per_weight == pytest.approx((655_360 * 8.5 + 640 * 32) / 656_000)
    assert found.problems == ()
    assert any("no chat template" in note for note in found.notes)


def test_a_damaged_gguf(tiny_stories: Path, tmp_path: Path) -> None:
    path = tmp_path / "stories.gguf"
    convert(tiny_stories, path, "f16", lambda fraction, text: None)
    content = path.read_bytes()
    path.write_bytes(content[:-100])
    assert "cut short" in inspect(path).problems[0]
    path.write_bytes(content.replace(b"token_embd.weight", b"output____.weight"))
    assert any("lacks token_embd.weight" in problem for problem in inspect(path).problems)
    path.write_bytes(content.replace(b"block_count\4\0\0\0\2\0\0\0", b"block_count\4\0\0\0\0\0\0\0"))
    assert any("claims to have 0 layers" in problem for problem in inspect(path).problems)


def test_neither(tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match="does not exist"):
        inspect(tmp_path / "none")
    with pytest.raises(ConvertError, match=r"is no checkpoint: none of config\.json"):
        inspect(tmp_path)
    (tmp_path / "m.gguf").write_bytes(b"PK\3\4")
    found = inspect(tmp_path)
    assert (found.kind, found.parts[0].kind) == ("several", "unusable")
    assert "is not a GGUF file" in found.parts[0].problems[0]
    with pytest.raises(ConvertError, match="is not a GGUF file"):
        inspect(tmp_path / "m.gguf")


def puna(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-m", "app", *arguments], cwd=ROOT, capture_output=True, text=True)


def test_command_line(tiny_stories: Path, tmp_path: Path) -> None:
    result = puna("inspect", str(tiny_stories), "--json")
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout.splitlines()[-1])["n_parameters"] == 656_000
    result = puna("inspect", str(tiny_stories))
    assert result.returncode == 0
    assert "656,000" in result.stdout
    assert result.stdout.endswith("no problem found\n")
    folder = copy_checkpoint(tiny_stories, tmp_path / "model")
    (folder / "README.md").write_text("---\nlicense: \x1b[2Jmit\n---\n")
    result = puna("inspect", str(folder))
    assert "\x1b" not in result.stdout
    assert "[2Jmit" in result.stdout
    result = puna("inspect", str(tmp_path / "none"))
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("error: ")
    assert result.stderr.count("\n") == 1
