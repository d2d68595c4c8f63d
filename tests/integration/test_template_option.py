"""A model that ships no chat template gets one of ours, and is then talked to as it was trained."""

import json
import subprocess
from pathlib import Path

import pytest

from app.paths import child_environment, program, resources
from convert.gguf_file import read_gguf


def puna(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*program(), *arguments], capture_output=True, text=True, env=child_environment(), timeout=60, check=False
    )


@pytest.mark.parametrize("kind", ["f32", "q4_0"])
def test_the_template_becomes_the_models_own(tiny_stories: Path, tmp_path: Path, kind: str) -> None:
    made = puna("convert", str(tiny_stories), "-o", str(tmp_path / "a.gguf"), "--type", kind, "--template", "alpaca")
    assert made.returncode == 0, made.stderr
    expected = (resources() / "templates" / "alpaca.jinja").read_text(encoding="utf-8")
    assert read_gguf(tmp_path / "a.gguf").metadata["tokenizer.chat_template"] == expected
    plain = puna(
        "chat", str(tmp_path / "a.gguf"), "--prompt", "Hi", "--max-tokens", "1", "--json", "--template", "plain"
    )
    alpaca = puna("chat", str(tmp_path / "a.gguf"), "--prompt", "Hi", "--max-tokens", "1", "--json")
    counts = [json.loads(done.stdout.splitlines()[-1])["prompt_tokens"] for done in (plain, alpaca)]
    assert counts[0] < 10 < 20 < counts[1]


def test_an_unknown_template_is_one_sentence_and_leaves_nothing(tiny_stories: Path, tmp_path: Path) -> None:
    made = puna("convert", str(tiny_stories), "-o", str(tmp_path / "a.gguf"), "--template", "alpacca")
    assert made.returncode == 1
    assert made.stderr.splitlines()[-1].startswith("error: There is no template 'alpacca': choose one of alpaca, ")
    assert list(tmp_path.iterdir()) == []
