"""What a folder says of its model: name, lineage and licence as GGUF's keys, and a file's name by convention."""

from pathlib import Path

import pytest

from convert.conversion import convert
from convert.front_matter import read_front_matter
from convert.gguf_file import read_gguf
from convert.model_card import describe, hub_id, suggested_name
from tests.unit.convert.checkpoints import copy_checkpoint

CARD = """---
license: apache-2.0
language:
- en
- "de"
tags: [alpaca, 'text, generation', chat]  # ours
base_model: meta-llama/Llama-2-7b-hf
datasets:
  - tatsu-lab/alpaca
  - mine
model-index:
- name: x
  results: []
license_link: https://example.org/a#b
widget:
  - text: "hello"
    license: mit
description: >
  folded
---
license: mit
"""


def test_front_matter(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(CARD, encoding="utf-8")
    card = read_front_matter(tmp_path / "README.md")
    assert card["license"] == ("apache-2.0",)
    assert card["language"] == ("en", "de")
    assert card["tags"] == ("alpaca", "text, generation", "chat")
    assert card["base_model"] == ("meta-llama/Llama-2-7b-hf",)
    assert card["datasets"] == ("tatsu-lab/alpaca", "mine")
    assert card["license_link"] == ("https://example.org/a#b",)
    assert "description" not in card
    assert "model-index" not in card


@pytest.mark.parametrize(
    "text", ["", "---", "no front matter", "---\n: :\n- - -\n[\n---", "\ufeff---\r\nlicense: mit\r\n---\r\n"]
)
def test_front_matter_of_any_text(tmp_path: Path, text: str) -> None:
    (tmp_path / "README.md").write_text(text, encoding="utf-8")
    assert read_front_matter(tmp_path / "README.md") in ({}, {"license": ("mit",)})


def test_lineage(tmp_path: Path) -> None:
    folder = tmp_path / "My-Alpaca-7B-v1.2"
    folder.mkdir()
    (folder / "README.md").write_text(CARD, encoding="utf-8")
    card = describe(folder, {}, 6_738_415_616)
    keys = card.metadata
    assert keys["general.name"] == "My Alpaca 7B v1.2"
    assert keys["general.size_label"] == "6.7B"
    assert keys["general.version"] == "v1.2"
    assert keys["general.base_model.count"] == 1
    assert keys["general.base_model.0.name"] == "Llama 2 7b Hf"
    assert keys["general.base_model.0.organization"] == "Meta Llama"
    assert keys["general.base_model.0.repo_url"] == "https://huggingface.co/meta-llama/Llama-2-7b-hf"
    assert keys["general.dataset.count"] == 2
    assert keys["general.dataset.0.repo_url"] == "https://huggingface.co/datasets/tatsu-lab/alpaca"
    assert "general.dataset.1.repo_url" not in keys
    assert keys["general.languages"] == ["en", "de"]
    # The card says Apache, the base is Llama 2: the stricter binds.
    assert keys["general.license"] == "llama2"
    assert card.license.terms == "conditions"
    assert [place for place, _ in card.licenses] == ["README.md", "the name meta-llama/Llama-2-7b-hf"]


def test_a_base_from_the_configuration(tmp_path: Path) -> None:
    folder = tmp_path / "tuned"
    folder.mkdir()
    card = describe(folder, {"_name_or_path": "decapoda-research/llama-7b-hf"}, 0)
    assert card.base_models == ("decapoda-research/llama-7b-hf",)
    assert card.license.id == "llama1-research"
    # A path of somebody's own machine is nobody else's business.
    assert describe(folder, {"_name_or_path": "/home/me/secret/llama"}, 0).base_models == ()
    assert describe(folder, {"_name_or_path": 7}, 0).metadata["general.license"] == "unknown"


def test_a_license_file(tmp_path: Path) -> None:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "LICENSE").write_text("MIT License\n\nCopyright (c) 2024\n")
    assert describe(folder, {}, 0).license.id == "mit"
    (folder / "README.md").write_text("---\nlicense: [mit, cc-by-nc-4.0]\n---\n")
    assert describe(folder, {}, 0).license.id == "cc-by-nc-4.0"
    (folder / "README.md").write_text("---\nlicense: other\nlicense_name: llama3\n---\n")
    assert describe(folder, {}, 0).license.id == "llama3"


def test_a_folder_of_the_hubs_cache(tmp_path: Path) -> None:
    folder = tmp_path / "models--TinyLlama--TinyLlama-1.1B-Chat-v1.0" / "snapshots" / ("a" * 40)
    folder.mkdir(parents=True)
    assert hub_id(folder) == ("TinyLlama", "TinyLlama-1.1B-Chat-v1.0")
    keys = describe(folder, {}, 1_100_048_384).metadata
    assert keys["general.organization"] == "TinyLlama"
    assert keys["general.source.repo_url"] == "https://huggingface.co/TinyLlama/TinyLlama-1.1B-Chat-v1.0"
    assert suggested_name(keys, "q4_k_m") == "TinyLlama-1.1B-Chat-v1.0-Q4_K_M.gguf"


@pytest.mark.parametrize(
    ("metadata", "type_name", "expected"),
    [
        (
            {"general.basename": "vicuna", "general.size_label": "7B", "general.version": "v1.5"},
            "q4_0",
            "vicuna-7B-v1.5-Q4_0.gguf",
        ),
        ({"general.name": "../../etc/passwd"}, "f16", "etc-passwd-F16.gguf"),
        ({"general.name": "a\nb; rm *"}, "f16", "a-b-rm-F16.gguf"),
        ({"general.name": 7}, "f16", "ggml-model-F16.gguf"),
        ({"general.basename": "alpaca", "general.type": "adapter"}, "f16", "alpaca-F16-LoRA.gguf"),
    ],
)  # fmt: skip
def test_names_of_files(metadata: dict[str, object], type_name: str, expected: str) -> None:
    assert suggested_name(metadata, type_name) == expected


def test_every_gguf_carries_a_license(tiny_stories: Path, tmp_path: Path) -> None:
    folder = copy_checkpoint(tiny_stories, tmp_path / "alpaca-7b")
    convert(tiny_stories, tmp_path / "unknown.gguf", "f16", lambda fraction, text: None)
    assert read_gguf(tmp_path / "unknown.gguf").metadata["general.license"] == "unknown"
    (folder / "README.md").write_text(CARD, encoding="utf-8")
    convert(folder, tmp_path / "out.gguf", "f16", lambda fraction, text: None)
    keys = read_gguf(tmp_path / "out.gguf").metadata
    assert keys["general.license"] == "llama1-research"
    assert keys["general.tags"][0] == "alpaca"
    assert keys["general.base_model.count"] == 1
