"""Every form that models come in is recognised, and every classic failure is told with what to do."""

import json
import os
import shutil
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import torch

from app.cli.inspect import lines
from convert.errors import ConvertError
from convert.inspection import Inspection, inspect
from tests.unit.convert.specimens import (
    HIDDEN,
    PIECES,
    SPECIMENS,
    byte_level,
    config,
    difference,
    one_file,
    safetensors,
    sentencepiece,
    sharded,
    tiktoken,
    torch_file,
    values,
    write_json,
)

POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize 13476851573\n".format("0" * 64)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "model"
    folder.mkdir()
    return one_file(folder)


def texts(found: Inspection) -> str:
    return "\n".join([*found.problems, *found.notes])


@pytest.mark.parametrize(
    ("form", "kind", "words"),
    [
        ("safetensors", "checkpoint", "a Hugging Face folder, safetensors"),
        ("sharded safetensors", "checkpoint", "a Hugging Face folder, safetensors"),
        ("torch", "checkpoint", "a Hugging Face folder, PyTorch files"),
        ("meta", "checkpoint", "Meta's own files"),
        ("meta, tiktoken", "checkpoint", "Meta's own files"),
        ("ggml", "checkpoint", "a GGML file of 2023"),
        ("ggjt1", "checkpoint", "a GGML file of 2023"),
        ("easylm", "checkpoint", "an EasyLM stream"),
        ("adapter", "adapter", "LoRA adapter of PEFT"),
        ("torch adapter", "adapter", "LoRA adapter of PEFT"),
        ("difference", "difference", "a Hugging Face folder, safetensors"),
        ("gguf", "gguf", "GGUF version 3"),
    ],
)
def test_forms(tmp_path: Path, form: str, kind: str, words: str) -> None:
    found = inspect(SPECIMENS[form](tmp_path))
    assert (found.kind, found.form) == (kind, words)
    assert found.problems == () or kind == "difference", found.problems
    assert found.n_parameters
    assert found.size_bytes
    json.dumps(vars(found))
    assert lines(found)[0].startswith("what")


def test_an_adapter_names_its_base(tmp_path: Path) -> None:
    found = inspect(SPECIMENS["adapter"](tmp_path))
    assert found.base == "decapoda-research/llama-7b-hf"
    assert found.license_terms == "non-commercial"
    assert "Rank 4, on o_proj, q_proj." in found.notes


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"peft_type": "IA3"}, "of the kind IA3"),
        ({"use_dora": True}, "DoRA"),
        ({"use_rslora": True}, "rank-stabilized"),
        ({"base_model_name_or_path": None}, "doesn't say which model"),
        ({"modules_to_save": ["lm_head"]}, "replaces whole matrices: lm_head"),
    ],
)
def test_adapters_of_particular_kinds(tmp_path: Path, changes: dict[str, Any], words: str) -> None:
    folder = SPECIMENS["adapter"](tmp_path)
    settings = json.loads((folder / "adapter_config.json").read_text())
    write_json(folder / "adapter_config.json", settings | changes)
    assert words in texts(inspect(folder))


def test_adapters_without_matrices(tmp_path: Path) -> None:
    folder = SPECIMENS["torch adapter"](tmp_path)
    (folder / "adapter_model.bin").write_bytes(b"PK\3\4" + bytes(439))
    assert "only 443 bytes" in inspect(folder).problems[0]
    (folder / "adapter_model.bin").unlink()
    assert "weights are missing" in inspect(folder).problems[0]


def test_a_difference_is_told_by_its_values(tmp_path: Path) -> None:
    folder = difference(tmp_path)
    found = inspect(folder)
    assert "its final norm is nearly zero, and its name says so too" in found.problems[0]
    assert "--base" in found.problems[0]
    renamed = folder.rename(tmp_path / "model")
    assert inspect(renamed).kind == "difference"
    # A name alone proves nothing.
    whole = (tmp_path / "base").rename(tmp_path / "vicuna-7b-delta")
    found = inspect(whole)
    assert found.kind == "checkpoint"
    assert "is called a difference, but its weights are those of a whole model" in texts(found)


def test_an_xor_payload(tmp_path: Path) -> None:
    folder = tmp_path / "oasst-sft-6-llama-30b-xor"
    folder.mkdir()
    (folder / "config.json").write_bytes(bytes(40) + b"\x13\x07" + bytes(20))
    (folder / "pytorch_model-00001-of-00007.bin").write_bytes(bytes(100))
    found = inspect(folder)
    assert (found.kind, found.suggested_template) == ("difference", "oasst-llama")
    assert "--base" in found.problems[0]
    assert found.license_terms == "non-commercial"


def test_several(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        one_file(tmp_path / name)
    hub = tmp_path / "models--a--b" / "snapshots" / ("c" * 40)
    hub.mkdir(parents=True)
    one_file(hub)
    found = inspect(tmp_path)
    assert found.kind == "several"
    assert {part.path for part in found.parts} == {str(tmp_path / "one"), str(tmp_path / "two"), str(hub)}
    assert all(part.kind == "checkpoint" for part in found.parts)
    assert len([line for line in lines(found) if "a checkpoint that can be converted" in line]) == 3
    assert json.dumps([vars(part) for part in found.parts])


def test_one_file_of_weights(model: Path) -> None:
    # A file that stands for its folder, and one that is nothing without it.
    assert inspect(model / "model.safetensors").kind == "checkpoint"
    (model / "config.json").unlink()
    found = inspect(model / "model.safetensors")
    assert (found.kind, found.type) == ("weights", "f16")
    assert "choose the folder in which it lies" in found.problems[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (POINTER.encode(), "only a git-lfs pointer for a file of 13,476,851,573 bytes"),
        (b"\n<!DOCTYPE html>\n<html>", "is a web page that was saved under this name"),
        (b"Entry not found", "an error message of the server"),
        (b"", "is empty"),
        (bytes(8192), "nothing but zeros"),
        (b"\x1f\x8b\x08" + bytes(60), "a gzip archive"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(60), "a 7-Zip archive"),
    ],
)
def test_something_else_under_the_name_of_weights(model: Path, content: bytes, words: str) -> None:
    (model / "model.safetensors").write_bytes(content)
    found = inspect(model)
    assert found.kind == "checkpoint"
    assert words in found.problems[0]
    assert len([problem for problem in found.problems if "model.safetensors" in problem]) == 1
    (model / "config.json").unlink()
    alone = inspect(model / "model.safetensors")
    assert alone.kind == "unusable"
    assert words in alone.problems[0]


def test_archives(model: Path, tmp_path: Path) -> None:
    archive = tmp_path / "model.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(model / "config.json", "config.json")
    assert "is a zip archive" in inspect(archive).problems[0]
    tar = Path(shutil.make_archive(str(tmp_path / "model"), "tar", model))
    assert "is a tar archive" in inspect(tar).problems[0]


def test_clones_without_their_large_files(model: Path) -> None:
    for name in ("model.safetensors", "tokenizer.model"):
        (model / name).write_text(POINTER)
    (model / ".gitattributes").write_text("*.safetensors filter=lfs\n")
    found = inspect(model)
    assert sum("git-lfs pointer" in problem for problem in found.problems) == 2
    (model / "model.safetensors").unlink()
    assert "cloned without its large files" in texts(inspect(model))


def test_incomplete_folders(tmp_path: Path) -> None:
    folder = sharded(tmp_path)
    (folder / "model-00002-of-00002.safetensors").rename(folder / "model-00002-of-00002.safetensors.incomplete")
    found = inspect(folder)
    assert "was not finished" in found.problems[0]
    assert "(1 of 2 weight files) is missing" in found.problems[1]


def test_training_folders(tmp_path: Path) -> None:
    folder = torch_file(tmp_path)
    (folder / "optimizer.pt").write_bytes(b"PK\3\4" + bytes(996))
    (folder / "training_args.bin").write_bytes(b"PK\3\4")
    found = inspect(folder)
    assert found.problems == ()
    assert "2 files of an unfinished training (optimizer.pt …, 1,004 bytes)" in texts(found)


def test_weights_for_other_programs(model: Path) -> None:
    (model / "model.safetensors").unlink()
    (model / "flax_model.msgpack").write_bytes(b"\x81")
    assert "for Flax only" in texts(inspect(model))


@pytest.mark.parametrize(
    ("rows", "added", "words", "is_problem"),
    [
        (PIECES, {"[PAD]": PIECES}, "That is the [PAD] token that Alpaca's training adds", True),
        (PIECES - 4, {}, "('el', 'eu', 't▁' have none)", True),
        (PIECES + 20, {}, "(padded to a multiple of 64): the 20 spare rows", False),
        (PIECES + 7, {}, "7 spare rows", False),
    ],
)
def test_rows_and_tokens(tmp_path: Path, rows: int, added: dict[str, int], words: str, is_problem: bool) -> None:
    folder = one_file(tmp_path)
    write_json(folder / "config.json", config(vocab_size=rows))
    (folder / "model.safetensors").write_bytes(safetensors(values(rows)))
    write_json(folder / "added_tokens.json", added)
    found = inspect(folder)
    assert words in texts(found), texts(found)
    assert bool(found.problems) == is_problem


def test_the_story_of_32001(tmp_path: Path) -> None:
    """Alpaca's row without its token."""
    from convert.inspection.token_checks import rows_and_tokens
    from convert.tokenizers.vocabulary import TokenType, Vocabulary

    tokens = tuple(f"t{index}" for index in range(32000))
    vocabulary = Vocabulary("llama", "default", tokens, tuple(TokenType.NORMAL for _ in tokens))
    assert "[PAD] token that Alpaca's training adds" in rows_and_tokens(32001, vocabulary).notes[0]
    assert rows_and_tokens(32000, vocabulary).notes == ()
    # Padded to 16, as OpenAssistant's LLaMA is, whose rows are as many as CodeLlama's.
    assert "the 16 spare rows" in rows_and_tokens(32016, vocabulary).notes[0]


def test_early_numbers_and_ids_out_of_range(model: Path) -> None:
    for name in ("tokenizer_config.json", "special_tokens_map.json", "generation_config.json"):
        (model / name).unlink()
    write_json(model / "config.json", config(bos_token_id=0, eos_token_id=1, pad_token_id=PIECES + 5))
    found = texts(inspect(model))
    assert "<s> and </s> are 1 and 2: corrected" in found
    assert f"pad_token_id {PIECES + 5} is beyond the last token" in found


@pytest.mark.parametrize(
    ("template", "add_bos", "words"),
    [
        ("{{ bos_token }}{{ messages }}", True, "Both its chat template and its tokenizer put <s> first"),
        ("{{ messages }}", False, "Neither its chat template nor its tokenizer puts <s> first"),
        ("{{ bos_token }}{{ messages }}", False, None),
        ("{{ messages }}", True, None),
    ],
)
def test_beginnings(model: Path, template: str, add_bos: bool, words: str | None) -> None:
    settings = json.loads((model / "tokenizer_config.json").read_text())
    write_json(model / "tokenizer_config.json", settings | {"chat_template": template, "add_bos_token": add_bos})
    found = texts(inspect(model))
    assert (words in found) if words else ("first" not in found), found


@pytest.mark.parametrize(
    ("name", "template"),
    [
        ("alpaca-7b", "alpaca"),
        ("vicuna-13b-v1.5", "vicuna-v1.1"),
        ("koala-7b", "koala"),
        ("dolly-v2-3b", "dolly"),
        ("falcon-7b-instruct", "falcon-instruct"),
        ("stories", None),
    ],
)
def test_which_template_fits(tmp_path: Path, name: str, template: str | None) -> None:
    folder = tmp_path / name
    folder.mkdir()
    one_file(folder)
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    del settings["chat_template"]
    write_json(folder / "tokenizer_config.json", settings)
    found = inspect(folder)
    assert found.suggested_template == template
    assert not found.has_chat_template
    known = Path(__file__).resolve().parents[3] / "resources" / "templates"
    assert template is None or (known / f"{template}.jinja").is_file()


def test_every_suggested_template_exists() -> None:
    from convert.inspection.template_names import _TEMPLATES

    known = Path(__file__).resolve().parents[3] / "resources" / "templates"
    assert all((known / f"{template}.jinja").is_file() for _, template in _TEMPLATES)


def test_damaged_tokenizers(model: Path, tmp_path: Path) -> None:
    whole = sentencepiece()
    (model / "tokenizer.model").write_bytes(whole.replace(b"\n", b"\r\n"))
    assert "line ends" in inspect(model).problems[0]
    (model / "tokenizer.model").write_bytes(whole[: len(whole) // 2 - 1])
    assert "is not a SentencePiece model" in inspect(model).problems[0]
    ranks = SPECIMENS["meta, tiktoken"](tmp_path)
    (ranks / "tokenizer.model").write_bytes(tiktoken()[:-30])
    assert inspect(ranks).problems or "ranks where" in texts(inspect(ranks))


def test_carriage_returns_in_a_vocabulary(tmp_path: Path) -> None:
    folder = sharded(tmp_path)
    tokenizer = byte_level()
    vocabulary = tokenizer["model"]["vocab"]
    tokenizer["model"]["vocab"] = {(text + "\r" if index > 255 else text): index for text, index in vocabulary.items()}
    tokenizer["model"]["merges"] = []
    write_json(folder / "tokenizer.json", tokenizer)
    assert "carriage returns" in texts(inspect(folder))


def test_numbers_that_are_none(model: Path) -> None:
    tensors = values()
    tensors["lm_head.weight"][-1, 3] = np.nan
    (model / "model.safetensors").write_bytes(safetensors(tensors))
    assert "The tensor lm_head.weight holds numbers that are not finite" in inspect(model).problems[0]


def test_mixed_types_and_buffers(model: Path) -> None:
    tensors: dict[str, Any] = dict(values())
    tensors["lm_head.weight"] = tensors["lm_head.weight"].astype(np.float32)
    tensors["model.layers.0.self_attn.rotary_emb.inv_freq"] = np.ones(8, np.float32)
    (model / "model.safetensors").write_bytes(safetensors(tensors))
    found = inspect(model)
    assert found.problems == ()
    assert "several number types: 8 as f16, 1 as f32" in texts(found)
    assert "1 tables that are computed anew" in texts(found)


@pytest.mark.parametrize(
    ("rename", "words"),
    [
        (lambda name: f"_fsdp_wrapped_module.{name}", "a training program saved its wrapper"),
        (lambda name: name.replace("q_proj", "q_proj.lora_A"), "LoRA matrices beside the weights"),
        (lambda name: name.replace("lm_head", "exp_avg"), "optimizer's state"),
    ],
)
def test_training_only_tensors(model: Path, rename: Callable[[str], str], words: str) -> None:
    tensors = {rename(name): array for name, array in values().items()}
    (model / "model.safetensors").write_bytes(safetensors(tensors))
    assert words in texts(inspect(model))


def test_config_of_another_model(model: Path) -> None:
    write_json(model / "config.json", config(intermediate_size=64))
    assert "weights and configuration belong to different models" in inspect(model).problems[0]


def test_licenses(tmp_path: Path) -> None:
    folder = tmp_path / "alpaca-7b"
    folder.mkdir()
    one_file(folder)
    found = inspect(folder)
    assert (found.license, found.license_terms) == ("llama1-research", "non-commercial")
    assert "stated to be under apache-2.0, but what it was made of is under llama1-research" in texts(found)
    (folder / "README.md").write_text("---\nlicense: my-own\n---\n")
    other = folder.rename(tmp_path / "model")
    found = inspect(other)
    assert (found.license, found.license_terms) == ("my-own", "unknown")
    (other / "README.md").unlink()
    assert inspect(other).license == "unknown"


def write_gguf(path: Path, **keys: Any) -> Path:
    """A GGUF of one tensor, with these keys ("__" for ".") beside or instead of sensible ones."""
    settings: dict[str, Any] = {
        "llama.block_count": 1, "llama.context_length": 64, "general.name": "Test", "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": ["<unk>", "<s>", "</s>", "<0x00>", "a", "b", "c", "d"],
        "tokenizer.ggml.bos_token_id": 1, "tokenizer.ggml.eos_token_id": 2, "tokenizer.ggml.add_bos_token": True,
    }  # fmt: skip
    settings |= {key.replace("__", "."): value for key, value in keys.items()}
    rows = settings.pop("rows", 8)
    architecture = settings.pop("architecture", "llama")
    writer = gguf.GGUFWriter(path, architecture)
    for key, value in settings.items():
        if value is None:
            continue
        if isinstance(value, bool):
            writer.add_bool(key, value)
        elif isinstance(value, int):
            writer.add_uint32(key, value)
        elif isinstance(value, str):
            writer.add_string(key, value)
        else:
            writer.add_array(key, value)
    if rows:
        writer.add_tensor("token_embd.weight", np.ones((rows, 32), np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"tokenizer__ggml__bos_token_id": 9}, "bos_token_id is 9, but there are only 8 tokens"),
        ({"tokenizer__ggml__bos_token_id": 0, "tokenizer__ggml__eos_token_id": 1}, "conversions of early 2023"),
        ({"tokenizer__chat_template": "{{ bos_token }}x"}, "Both its chat template and its tokenizer put <s> first"),
        ({"tokenizer__ggml__prefix_token_id": 4}, "a converter took it for CodeLlama"),
        ({"rows": 9}, "It has 8 tokens but 9 rows"),
        ({"architecture": "gptj", "gptj__block_count": 1}, "llama.cpp can't run the architecture gptj"),
        ({"tokenizer__ggml__tokens": ["<unk>", "<s>", "</s>", "<0x00>", "a", "a", "c", "d"]}, "the same token twice"),
        ({"split__count": 3, "split__no": 1}, "It is part 2 of 3"),
        ({"split__count": 3, "split__no": 0}, "was renamed"),
    ],
)  # fmt: skip
def test_headers(tmp_path: Path, keys: dict[str, Any], words: str) -> None:
    found = inspect(write_gguf(tmp_path / "model.gguf", **keys))
    assert words in texts(found), texts(found)
    assert words not in texts(inspect(write_gguf(tmp_path / "other.gguf")))


def test_kinds_of_gguf(tmp_path: Path) -> None:
    adapter = write_gguf(tmp_path / "a.gguf", general__type="adapter", adapter__type="lora", rows=0)
    found = inspect(adapter)
    assert found.kind == "adapter"
    assert "none of its matrices" in found.problems[0]
    assert inspect(write_gguf(tmp_path / "i.gguf", general__type="imatrix", rows=0)).kind == "imatrix"
    found = inspect(write_gguf(tmp_path / "v.gguf", rows=0))
    assert found.kind == "vocabulary"
    assert "a tokenizer and no weights" in found.problems[0]
    parts = write_gguf(tmp_path / "m-00001-of-00002.gguf", split__count=2, split__no=0)
    assert "1 of its 2 parts are missing, first m-00002-of-00002.gguf" in texts(inspect(parts))


def test_a_blob_of_ollama(tmp_path: Path) -> None:
    found = inspect(write_gguf(tmp_path / ("sha256-" + "a" * 64), general__license="llama2"))
    assert "Ollama's store" in texts(found)
    assert (found.license, found.license_terms) == ("llama2", "conditions")


def test_what_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    for path in (tmp_path, tmp_path / "notes.txt", tmp_path / "none"):
        with pytest.raises(ConvertError):
            inspect(path)


def test_large_trees_and_pipes(tmp_path: Path) -> None:
    """Neither a disk full of folders nor a pipe that nobody writes to keeps one waiting."""
    for number in range(40):
        (tmp_path / f"f{number}" / "g" / "h" / "i").mkdir(parents=True)
    deep = tmp_path / "f0" / "g" / "h" / "i" / "model"
    deep.mkdir()
    one_file(deep)
    with pytest.raises(ConvertError, match="no model in a folder below it"):
        inspect(tmp_path)
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.gguf")
    os.mkfifo(tmp_path / "model.safetensors")
    with pytest.raises(ConvertError, match="neither a file nor a folder"):
        inspect(tmp_path / "pipe.gguf")
    write_gguf(tmp_path / "f1" / "m.gguf")
    found = inspect(tmp_path)
    assert str(tmp_path / "f1" / "m.gguf") in {part.path for part in found.parts}


def test_old_torch_files(tmp_path: Path) -> None:
    torch.save({"x": torch.zeros(HIDDEN, HIDDEN)}, tmp_path / "old.pth", _use_new_zipfile_serialization=False)
    found = inspect(tmp_path / "old.pth")
    assert found.kind == "weights"
    assert "before version 1.6" in found.problems[0]


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read everything")
def test_what_must_not_be_read(model: Path) -> None:
    (model / "config.json").chmod(0)
    assert "can't be read" in texts(inspect(model))


def test_a_header_longer_than_its_file(model: Path) -> None:
    (model / "model.safetensors").write_bytes(struct.pack("<Q", 1 << 40) + b"{")
    assert "is damaged" in inspect(model).problems[0]
