"""Which files are offered as models."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.library_model import LibraryKind, LibraryModel
from app.errors import PunaError
from app.jobs.duplicates import run as find_duplicates
from app.storage import library as library_module
from app.storage import library_folders, library_headers
from app.storage.file_names import file_stem
from app.storage.library import Library
from app.storage.verified_files import VerifiedFiles, sha256_of
from tests.unit.storage.library_files import write_model, write_split


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "models").mkdir()
    return Library(tmp_path / "models", tmp_path / "library.json")


def by_name(library: Library) -> dict[str, LibraryModel]:
    return {model.name: model for model in library.entries()}


def names(library: Library) -> list[str]:
    return [model.name for model in library.models()]


def test_files_in_the_folder_and_files_added_from_elsewhere(library: Library, tmp_path: Path) -> None:
    write_model(tmp_path / "models" / "Beta.gguf")
    elsewhere = write_model(tmp_path / "alpha ä.gguf")
    assert library.add(elsewhere).detail == "2.0K parameters · 16.0 bits each · 4.3 kB"
    library.add(elsewhere)
    assert names(library) == ["alpha ä", "Beta"]
    assert elsewhere.exists()
    elsewhere.unlink()
    assert names(library) == ["Beta"]


def test_what_is_half_made_is_not_listed(library: Library, tmp_path: Path) -> None:
    write_model(tmp_path / "models" / ".new.gguf")
    assert names(library) == []


def test_a_damaged_file_is_listed_with_what_is_wrong(library: Library, tmp_path: Path) -> None:
    path = write_model(tmp_path / "models" / "cut.gguf")
    path.write_bytes(path.read_bytes()[:-10])
    (model,) = library.models()
    assert model.problem
    with pytest.raises(PunaError):
        library.add(path)


def test_what_is_no_file_keeps_nobody_waiting(library: Library, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "models" / "pipe.gguf")
    (tmp_path / "models" / "folder.gguf").mkdir()
    (model,) = library.models()
    assert model.problem
    assert "it is no file" in model.problem
    with pytest.raises(PunaError, match="it is no file"):
        library.add(tmp_path / "models" / "pipe.gguf")


def test_an_adapter_is_no_model(library: Library, tmp_path: Path) -> None:
    adapter = write_model(tmp_path / "models" / "adapter.gguf", "adapter")
    assert names(library) == []
    with pytest.raises(PunaError, match="no model one can talk to"):
        library.add(adapter)


def test_a_list_that_can_not_be_read_is_an_empty_one(library: Library, tmp_path: Path) -> None:
    (tmp_path / "library.json").write_text("{")
    assert names(library) == []


def test_an_adapter_is_listed_apart(library: Library, tmp_path: Path) -> None:
    write_model(tmp_path / "models" / "mine.gguf", "adapter")
    elsewhere = write_model(tmp_path / "other.gguf", "adapter")
    assert library.add(elsewhere, [LibraryKind.ADAPTER]).kind is LibraryKind.ADAPTER
    assert [(model.name, model.kind) for model in library.entries()] == [("mine", "adapter"), ("other", "adapter")]
    assert library.entries()[0].detail == "for llama models · 4.3 kB"


@pytest.mark.parametrize(
    ("kind", "architecture", "tensors"),
    [("imatrix", "llama", True), ("model", "controlvector", True), ("model", "llama", False)],
)
def test_what_is_neither_model_nor_adapter_is_left_out(
    library: Library, tmp_path: Path, kind: str, architecture: str, tensors: bool
) -> None:
    path = write_model(tmp_path / "models" / "x.gguf", kind, architecture, tensors=tensors)
    assert library.entries() == []
    with pytest.raises(PunaError, match="no model one can talk to"):
        library.add(path)


def test_folders_of_any_depth(library: Library, tmp_path: Path) -> None:
    write_model(tmp_path / "models" / "a" / "b" / "c" / "d" / "deep.gguf")
    write_model(tmp_path / "disk" / "x" / "y" / "other.GGUF", seed=1)
    write_model(tmp_path / "disk" / ".hidden" / "no.gguf", seed=2)
    library.add_folder(tmp_path / "disk")
    library.add_folder(tmp_path / "disk")
    assert library.folders() == (tmp_path / "disk",)
    assert names(library) == ["deep", "other"]
    library.remove_folder(tmp_path / "disk")
    assert names(library) == ["deep"]
    with pytest.raises(PunaError, match="none of the library's folders"):
        library.remove_folder(tmp_path / "disk")
    with pytest.raises(PunaError, match="is no folder"):
        library.add_folder(tmp_path / "disk" / "x" / "y" / "other.GGUF")


def test_links_in_a_circle_and_second_names_show_each_file_once(library: Library, tmp_path: Path) -> None:
    models = tmp_path / "models"
    path = write_model(models / "a" / "one.gguf")
    (models / "a" / "round").symlink_to(models)
    (models / "self").symlink_to(models / "self")
    (models / "gone.gguf").symlink_to(models / "nowhere.gguf")
    (models / "z.gguf").symlink_to(path)
    os.link(path, models / "zz.gguf")
    write_model(tmp_path / "outside" / "two.gguf", seed=1)
    (models / "linked").symlink_to(tmp_path / "outside")
    assert len(names(library)) == 2
    assert "two" in names(library)


def test_a_folder_without_end_is_cut_off(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(12):
        write_model(tmp_path / "models" / f"f{number:02}" / f"m{number:02}.gguf", seed=number)
    assert not library.look().cut_off
    monkeypatch.setattr(library_folders, "MOST_FOLDERS", 5)
    assert (len(names(library)), library.look().cut_off) == (4, True)
    monkeypatch.setattr(library_folders, "MOST_FOLDERS", 5000)
    monkeypatch.setattr(library_folders, "MOST_FILES", 3)
    assert (len(names(library)), library.look().cut_off) == (3, True)
    deep = tmp_path / "models" / "/".join("d" * 1 for _ in range(40))
    write_model(deep / "deep.gguf", seed=99)
    monkeypatch.setattr(library_folders, "MOST_FILES", 5000)
    assert "deep" not in names(library)
    assert library.look().cut_off


def test_a_split_model_is_one(library: Library, tmp_path: Path) -> None:
    parts = write_split(tmp_path / "models" / "big", "Big-Q4_K_M", 3)
    write_model(tmp_path / "models" / "single-00001-of-00001.gguf", seed=9)
    model = by_name(library)["Big-Q4_K_M"]
    assert (model.path, model.parts, model.problem) == (parts[0], tuple(parts), None)
    assert model.size_bytes == sum(part.stat().st_size for part in parts)
    assert model.detail.startswith("6.1K parameters")
    assert library.find(parts[2]) == model
    assert len(library.entries()) == 2
    details = dict(library.details(parts[1]).facts)
    assert details["Size"].endswith("in 3 files")
    assert library.details(parts[0]).tensor_types == (("F16", 3, 3 * 64 * 32 * 2),)
    removal = library.removal(parts[0])
    assert (removal.files, removal.freed_bytes) == (tuple(parts), model.size_bytes)


def test_an_incomplete_split_says_what_is_missing(library: Library, tmp_path: Path) -> None:
    parts = write_split(tmp_path / "models", "Big", 4)
    parts[1].unlink()
    (model,) = library.models()
    assert model.problem == f"Incomplete: 2 of 4 parts is missing. Get it into the folder {tmp_path / 'models'}."
    parts[0].unlink()
    (model,) = library.models()
    assert model.path == parts[2]
    assert model.problem
    assert "1, 2 of 4 parts are missing" in model.problem
    with pytest.raises(PunaError, match="not in the library"):
        library.find(parts[0])


def test_parts_that_do_not_belong_together(library: Library, tmp_path: Path) -> None:
    parts = write_split(tmp_path / "models", "Big", 2)
    parts[0].rename(tmp_path / "first.gguf")
    parts[1].rename(parts[0])
    (tmp_path / "first.gguf").rename(parts[1])
    (model,) = library.models()
    assert model.problem
    assert "says of itself that it is part 2 of 2" in model.problem
    parts[1].unlink()
    parts[0].rename(tmp_path / "models" / "renamed.gguf")
    (model,) = library.models()
    assert model.problem
    assert "NAME-00002-of-00002.gguf" in model.problem
    path = write_model(tmp_path / "models" / "odd-00003-of-00002.gguf", seed=5)
    assert library.find(path).parts == ()


def test_adding_one_part_adds_all(library: Library, tmp_path: Path) -> None:
    parts = write_split(tmp_path / "elsewhere", "Big", 3)
    assert library.add(parts[1]).parts == tuple(parts)
    library.forget(parts[0])
    assert library.entries() == []
    assert library.add(parts[0]).parts == tuple(parts)


def test_a_projector_belongs_to_the_models_it_is_named_after(library: Library, tmp_path: Path) -> None:
    flat, own = tmp_path / "models", tmp_path / "models" / "repo"
    write_model(flat / "gemma-3-4b-it-Q4_K_M.gguf")
    write_model(flat / "gemma-3-4b-it-Q8_0.gguf", seed=1)
    write_model(flat / "Llama-3.2-11B-Vision-Q4_0.gguf", seed=2)
    gemma = write_model(flat / "mmproj-gemma-3-4b-it-f16.gguf", architecture="clip")
    write_model(flat / "mmproj-gemma-3-4b-it-f32.gguf", architecture="clip", seed=1)
    write_model(flat / "mmproj-model-f16.gguf", kind="mmproj", seed=3)
    write_model(own / "llava-Q4_K.gguf", seed=4)
    llava = write_model(own / "mmproj-model-f16.gguf", "mmproj", seed=5)
    write_model(own / "llava-lora.gguf", "adapter", seed=6)
    assert {name: model.projector for name, model in by_name(library).items()} == {
        "gemma-3-4b-it-Q4_K_M": gemma,
        "gemma-3-4b-it-Q8_0": gemma,
        "Llama-3.2-11B-Vision-Q4_0": None,
        "llava-Q4_K": llava,
        "llava-lora": None,
    }
    with pytest.raises(PunaError, match="vision part"):
        library.add(gemma)
    assert library.removal(own / "llava-Q4_K.gguf").files == (own / "llava-Q4_K.gguf", llava)
    # Another model still needs it.
    assert library.removal(flat / "gemma-3-4b-it-Q8_0.gguf").files == (flat / "gemma-3-4b-it-Q8_0.gguf",)


def test_damaged_files_hurt_nobody(library: Library, tmp_path: Path) -> None:
    whole = write_model(tmp_path / "models" / "whole.gguf").read_bytes()
    for number, content in enumerate((b"", b"GGUF", b"\xff" * 100, whole[:50], whole[:-1], b"GGUF" + b"\xff" * 999)):
        path = tmp_path / "models" / f"bad{number}.gguf"
        path.write_bytes(content)
        os.utime(path, (1, 1))
    (tmp_path / "models" / "mmproj-bad.gguf").write_bytes(b"")
    models = by_name(library)
    assert models.pop("whole").problem is None
    assert len(models) == 6
    for model in models.values():
        assert model.problem
        assert "arriving" not in model.problem
        assert library.details(model.path).facts
        assert "\n" not in model.problem


def test_headers_are_read_once_until_a_file_changes(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [write_model(tmp_path / "models" / f"{number}.gguf", seed=number) for number in range(5)]
    (tmp_path / "models" / "bad.gguf").write_bytes(b"GGUF")
    cached = Library(tmp_path / "models", tmp_path / "library.json", tmp_path / "cache")
    before = cached.entries()
    read: list[Path] = []
    original = library_headers.read_gguf
    monkeypatch.setattr(library_headers, "read_gguf", lambda path: read.append(path) or original(path))
    fresh = Library(tmp_path / "models", tmp_path / "library.json", tmp_path / "cache")
    assert [model.detail for model in fresh.entries()] == [model.detail for model in before]
    assert read == []
    write_model(paths[2], rows=128)
    assert "4.1K" in {model.name: model for model in fresh.entries()}["2"].detail
    assert read == [paths[2]]


def test_what_was_read_is_kept_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        write_model(tmp_path / "models" / f"{number}.gguf", seed=number)
    monkeypatch.setattr(library_module, "_SAVE_EVERY_S", -1)
    slow = Library(tmp_path / "models", tmp_path / "library.json", tmp_path)
    assert not slow.listing(0.0).complete
    assert [model.detail for model in slow.listing(0.0).models] == ["4.3 kB · not read yet"] * 3
    read = slow.listing(60.0)
    assert read.complete
    assert (tmp_path / "library-headers.json").exists()
    # One model is found without reading any.
    fresh = Library(tmp_path / "models", tmp_path / "library.json")
    assert "not read yet" in fresh.find(tmp_path / "models" / "1.gguf").detail


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 1}', '{"version": 9, "files": {}}', "[" * 99_999])
def test_a_cache_that_is_damaged_costs_time_only(tmp_path: Path, content: str) -> None:
    write_model(tmp_path / "models" / "one.gguf")
    (tmp_path / "library-headers.json").write_text(content)
    assert Library(tmp_path / "models", tmp_path / "library.json", tmp_path).entries()[0].problem is None
    values = json.loads((tmp_path / "library-headers.json").read_text())
    (entry,) = values["files"].values()
    for wrong in (None, 3, {}, {**entry[2], "parameters": "many"}, {**entry[2], "problem": 3}):
        values["files"] = {str(tmp_path / "models" / "one.gguf"): [*entry[:2], wrong]}
        (tmp_path / "library-headers.json").write_text(json.dumps(values))
        assert Library(tmp_path / "models", tmp_path / "library.json", tmp_path).entries()[0].problem is None


def test_renaming_a_file_of_ours_renames_the_file(library: Library, tmp_path: Path) -> None:
    path = write_model(tmp_path / "models" / "sub" / "old.gguf")
    other = write_model(tmp_path / "models" / "sub" / "other.gguf", seed=1)
    new = library.rename(path, "  New   name ")
    assert new == path.with_name("New name.gguf")
    assert (new.exists(), path.exists()) == (True, False)
    assert names(library) == ["New name", "other"]
    with pytest.raises(PunaError, match="another model called other"):
        library.rename(new, "other")
    assert new.exists()
    assert other.exists()
    slashed = library.rename(new, "a/b: c")
    assert slashed.name == "a-b- c.gguf"
    assert names(library) == ["a/b: c", "other"]
    assert library.rename(slashed, "plain") == path.with_name("plain.gguf")
    assert names(library) == ["other", "plain"]
    with pytest.raises(PunaError, match="needs a name"):
        library.rename(other, "  ")
    with pytest.raises(PunaError, match="not in the library"):
        library.rename(path, "x")


def test_renaming_a_file_elsewhere_leaves_the_file(library: Library, tmp_path: Path) -> None:
    path = write_model(tmp_path / "elsewhere" / "file.gguf")
    library.add(path)
    assert library.rename(path, "Mine") == path
    assert path.exists()
    assert names(library) == ["Mine"]
    parts = write_split(tmp_path / "models", "Big", 2)
    assert library.rename(parts[0], "Bigger") == parts[0]
    assert names(library) == ["Bigger", "Mine"]
    library.forget(path)
    assert names(library) == ["Bigger"]
    assert path.exists()


@given(st.text())
def test_every_name_makes_a_file_name_or_none(name: str) -> None:
    stem = file_stem(name)
    assert file_stem(stem) == stem
    assert len(stem.encode("utf-8", "replace")) <= 201
    assert not set(stem) & set('<>:"/\\|?*\0\n')
    assert stem.strip(" .") == stem


def test_names_that_occur_twice_tell_their_folders(library: Library, tmp_path: Path) -> None:
    write_model(tmp_path / "models" / "a" / "x.gguf")
    write_model(tmp_path / "models" / "b" / "x.gguf", seed=1)
    write_model(tmp_path / "models" / "c" / "b" / "x.gguf", seed=2)
    write_model(tmp_path / "models" / "Repo" / "ggml-model-Q4_K.gguf", seed=3)
    assert names(library)[0] == "Repo"
    assert "x (a)" in names(library)
    assert len(set(names(library))) == 4


def test_copies_are_found_by_content(library: Library, tmp_path: Path) -> None:
    one = write_model(tmp_path / "models" / "one.gguf", seed=1, rows=65536)
    copy = tmp_path / "models" / "copy.gguf"
    copy.write_bytes(one.read_bytes())
    like = bytearray(one.read_bytes())
    like[len(like) // 23 + 70_000] ^= 1  # between two samples
    (tmp_path / "models" / "like.gguf").write_bytes(like)
    sampled = bytearray(one.read_bytes())
    sampled[-1] ^= 1
    (tmp_path / "models" / "sampled.gguf").write_bytes(sampled)
    write_model(tmp_path / "models" / "bigger.gguf", seed=1, rows=65537)
    assert all(model.same_as == () for model in library.entries())
    assert {path.name for path in library.uncompared()} == {"one.gguf", "copy.gguf", "like.gguf", "sampled.gguf"}
    told: list[float] = []
    result = find_duplicates(
        lambda fraction, text: told.append(fraction), json.dumps([str(path) for path in library.uncompared()])
    )
    library.record_digests(result["digests"])
    assert library.uncompared() == []
    models = by_name(library)
    assert models["one"].same_as == (copy,)
    assert models["copy"].same_as == (one,)
    assert models["like"].same_as == models["sampled"].same_as == models["bigger"].same_as == ()
    assert told == sorted(told)
    assert told[-1] == 1.0
    # What changed is to be compared anew.
    copy.write_bytes(like)
    assert by_name(library)["one"].same_as == ()
    assert copy in library.uncompared()


def test_details_tell_what_the_file_tells(library: Library, tmp_path: Path) -> None:
    metadata = {
        "general.license": "llama3.2",
        "general.quantized_by": "Some\nbody",
        "general.base_model.count": 1,
        "general.base_model.0.name": "Llama 3.2 1B",
        "general.base_model.0.organization": "Meta",
        "general.base_model.0.repo_url": "https://example.org/x",
        "general.languages": ["en", "de"],
        "llama.context_length": 131072,
        "llama.block_count": 16,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.tokens": [f"t{number}" for number in range(100)],
        "tokenizer.chat_template": "{{ messages }}",
    }
    path = write_model(tmp_path / "models" / "one.gguf", metadata=metadata)
    verified = VerifiedFiles(tmp_path / "verified.json")
    verified.record(path, sha256_of(path), "made")
    telling = Library(tmp_path / "models", tmp_path / "library.json", verified=verified)
    details = telling.details(path)
    facts = dict(details.facts)
    assert facts["Licence"] == "llama3.2"
    assert facts["Quantized by"] == "Some body"
    assert facts["Made from"] == "Meta Llama 3.2 1B · https://example.org/x"
    assert facts["Languages"] == "en, de"
    assert facts["Context"] == "131,072 tokens"
    assert facts["Vocabulary"] == "100 tokens, gpt2"
    assert facts["Weights"] == "2.0K, 16.00 bits each"
    assert facts["Prompt template"] == "in the file"
    assert facts["Puna"].startswith("made on 20")
    assert details.template == "{{ messages }}"
    assert dict(details.metadata)["tokenizer.ggml.tokens"] == "100 × string"
    assert details.tensor_types == (("F16", 1, 64 * 32 * 2),)


def test_details_of_a_hostile_header_can_be_shown(library: Library, tmp_path: Path) -> None:
    metadata = {
        "general.name": "a" * 1_000_000,
        "general.license": "\u202e\x07 evil",
        "general.base_model.count": 4_000_000_000,
        "general.tags": [str(number) for number in range(64)],
        "tokenizer.chat_template": "x" * 5_000_000,
        **{f"k{number}": number for number in range(2000)},
    }
    details = library.details(write_model(tmp_path / "models" / "one.gguf", metadata=metadata))
    assert all(len(value) <= 400 and value.isprintable() for _, value in details.facts)
    assert all(len(value) <= 200 for _, value in details.metadata)
    assert len(details.metadata) <= 500
    assert len(details.template) <= 200_000


def test_a_link_frees_nothing(library: Library, tmp_path: Path) -> None:
    path = write_model(tmp_path / "elsewhere" / "one.gguf")
    (tmp_path / "models" / "link.gguf").symlink_to(path)
    two = write_model(tmp_path / "models" / "two.gguf", seed=1)
    assert library.removal(tmp_path / "models" / "link.gguf").freed_bytes == 0
    assert library.removal(two).freed_bytes == two.stat().st_size
    os.link(two, tmp_path / "again.gguf")
    assert library.removal(two).freed_bytes == 0


def test_a_list_of_an_early_puna_is_read(library: Library, tmp_path: Path) -> None:
    path = write_model(tmp_path / "elsewhere" / "one.gguf")
    (tmp_path / "library.json").write_text(json.dumps([str(path), 3, "", "\0", "/no/such.gguf"]))
    assert names(library) == ["one"]
    library.rename(path, "Mine")
    assert names(library) == ["Mine"]
    assert "/no/such.gguf" in (tmp_path / "library.json").read_text()


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"files": 3, "folders": {}, "names": [], "without": "x", "forgotten": None},
        {"files": [["x"]], "names": {"a": 3}},
        [[]],
        "text",
    ],
)
def test_a_list_of_nonsense_is_an_empty_one(library: Library, tmp_path: Path, values: object) -> None:
    (tmp_path / "library.json").write_text(json.dumps(values))
    write_model(tmp_path / "models" / "one.gguf")
    assert names(library) == ["one"]


def test_a_list_that_can_not_be_written_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "file").write_text("")
    library = Library(tmp_path / "models", tmp_path / "file" / "library.json")
    with pytest.raises(PunaError, match="can't be written"):
        library.add(write_model(tmp_path / "one.gguf"))
    assert library.entries() == []


def test_names_that_are_no_text_are_listed(library: Library, tmp_path: Path) -> None:
    name = os.fsdecode(b"\xff\xfe.gguf")
    try:
        write_model(tmp_path / "plain.gguf").rename(tmp_path / "models" / name)
    except OSError:
        pytest.skip("this file system takes Unicode names only")
    cached = Library(tmp_path / "models", tmp_path / "library.json", tmp_path)
    (model,) = cached.entries()
    assert model.problem is None
    assert cached.rename(model.path, "readable").name == "readable.gguf"
