"""Other applications' models are found where those keep them, called as they call them, and left as they are."""

import json
import os
import sys
from pathlib import Path

import pytest

from app.storage.library import Library
from app.storage.other_apps import APPS, Machine, Place, places
from tests.unit.storage.library_files import write_hub_file, write_model, write_ollama

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="paths of another system")
REVISIONS = ("a" * 40, "b" * 40)


def machine(home: Path, platform: str = "linux", **environment: str) -> Machine:
    return Machine(home, platform, environment)


def found(home: Path, platform: str = "linux", **environment: str) -> list[tuple[str, str]]:
    """(application, folder under the home folder) of every place that is there."""
    there = places(machine(home, platform, **environment))
    return [
        (place.app, place.folder.relative_to(home).as_posix()) for place in there if place.folder.is_relative_to(home)
    ]


def library(tmp_path: Path, home: Path, **environment: str) -> Library:
    (tmp_path / "models").mkdir(exist_ok=True)
    here = machine(home, **environment)
    mine = lambda: [place for place in places(here) if place.folder.is_relative_to(tmp_path)]  # noqa: E731
    return Library(tmp_path / "models", tmp_path / "library.json", None, mine)


def content(tmp_path: Path, seed: int = 0) -> bytes:
    return write_model(tmp_path / f"source-{seed}.gguf", seed=seed).read_bytes()


@posix_only
@pytest.mark.parametrize(
    ("platform", "environment", "folders"),
    [
        (
            "linux",
            {},
            {
                "LM Studio": ".lmstudio/models",
                "Ollama": ".ollama/models",
                "Jan": ".local/share/Jan/data",
                "GPT4All": ".local/share/nomic.ai/GPT4All",
                "llama.cpp": ".cache/llama.cpp",
                "Hugging Face": ".cache/huggingface/hub",
            },
        ),
        (
            "darwin",
            {},
            {
                "LM Studio": ".lmstudio/models",
                "Ollama": ".ollama/models",
                "Jan": "Library/Application Support/Jan/data",
                "GPT4All": "Library/Application Support/nomic.ai/GPT4All",
                "llama.cpp": "Library/Caches/llama.cpp",
                "Hugging Face": ".cache/huggingface/hub",
            },
        ),
        (
            "win32",
            {"APPDATA": "{home}/AppData/Roaming", "LOCALAPPDATA": "{home}/AppData/Local"},
            {
                "LM Studio": ".cache/lm-studio/models",
                "Ollama": ".ollama/models",
                "Jan": "AppData/Roaming/Jan/data",
                "GPT4All": "AppData/Local/nomic.ai/GPT4All",
                "llama.cpp": "AppData/Local/llama.cpp",
                "Hugging Face": ".cache/huggingface/hub",
            },
        ),
        (
            "linux",
            {
                "OLLAMA_MODELS": "{home}/o",
                "JAN_DATA_FOLDER": "{home}/j",
                "XDG_DATA_HOME": "{home}/d",
                "XDG_CACHE_HOME": "{home}/c",
                "HF_HOME": "{home}/h",
            },
            {
                "Ollama": "o",
                "Jan": "j",
                "GPT4All": "d/nomic.ai/GPT4All",
                "llama.cpp": "c/llama.cpp",
                "Hugging Face": "h/hub",
            },
        ),
        ("linux", {"LLAMA_CACHE": "{home}/l", "HF_HUB_CACHE": "{home}/x"}, {"llama.cpp": "l", "Hugging Face": "x"}),
    ],
)
def test_places_by_system_and_environment(
    tmp_path: Path, platform: str, environment: dict[str, str], folders: dict[str, str]
) -> None:
    variables = {name: value.format(home=tmp_path) for name, value in environment.items()}
    assert found(tmp_path, platform, **variables) == []
    for folder in folders.values():
        (tmp_path / folder).mkdir(parents=True)
    assert found(tmp_path, platform, **variables) == list(folders.items())
    assert found(tmp_path, platform, **variables, PUNA_OTHER_APPS="off") == []


@posix_only
def test_places_that_their_settings_name(tmp_path: Path) -> None:
    for folder in ("moved", "jan", "gpt", "pointed/models"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / ".lmstudio-home-pointer").write_text(f"{tmp_path}/pointed\n")
    (tmp_path / "pointed" / "settings.json").write_text(json.dumps({"downloadsFolder": str(tmp_path / "moved")}))
    (tmp_path / ".local" / "share" / "Jan").mkdir(parents=True)
    (tmp_path / ".local" / "share" / "Jan" / "settings.json").write_text(json.dumps({"data_folder": "~/jan"}))
    (tmp_path / ".config" / "nomic.ai").mkdir(parents=True)
    (tmp_path / ".config" / "nomic.ai" / "GPT4All.ini").write_text(f"[General]\nmodelPath={tmp_path}/gpt/\n%x=1\n")
    assert found(tmp_path) == [
        ("LM Studio", "moved"),
        ("LM Studio", "pointed/models"),
        ("Jan", "jan"),
        ("GPT4All", "gpt"),
    ]


@pytest.mark.parametrize("nonsense", [b"", b"\0", b"[", b'{"downloadsFolder": 3}', b"\xff\xfe", b'["' + b"[" * 9000])
def test_settings_that_are_nonsense_name_nothing(tmp_path: Path, nonsense: bytes) -> None:
    for name in (
        ".lmstudio-home-pointer",
        ".lmstudio/settings.json",
        ".local/share/Jan/settings.json",
        ".config/nomic.ai/GPT4All.ini",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(nonsense)
    assert found(tmp_path) == []


def test_lm_studio(tmp_path: Path) -> None:
    models = tmp_path / ".lmstudio" / "models"
    path = write_model(models / "bartowski" / "Tiny-GGUF" / "Tiny-Q4_K_M.gguf")
    write_model(models / "anyone" / "deep" / "er" / "flat.gguf", seed=1)
    write_model(path.parent / "mmproj-Tiny-f16.gguf", architecture="clip", kind="mmproj")
    tiny, flat = sorted(library(tmp_path, tmp_path).models(), key=lambda model: model.name, reverse=True)[::-1]
    assert (tiny.name, tiny.origin, tiny.path) == ("Tiny-Q4_K_M", "LM Studio", path)
    assert tiny.projector == path.parent / "mmproj-Tiny-f16.gguf"
    assert (flat.name, flat.projector) == ("flat", None)


def test_ollama(tmp_path: Path) -> None:
    folder = tmp_path / ".ollama" / "models"
    layers = {
        "license": b"LLAMA COMMUNITY LICENSE\n\nlong text",
        "template": b"{{ .Prompt }}",
        "params": b'{"stop": ["<|eot_id|>"]}',
        "projector": write_model(tmp_path / "p.gguf", architecture="clip").read_bytes(),
    }
    blob = write_ollama(folder, "registry.ollama.ai/library/llama3.2/1b", content(tmp_path), layers)
    write_ollama(folder, "registry.ollama.ai/someone/own/latest", content(tmp_path, 1))
    write_ollama(folder, "hf.co/bartowski/Tiny-GGUF/Q4_K_M", content(tmp_path, 2))
    write_ollama(folder, "registry.ollama.ai/library/again/same", content(tmp_path))
    write_ollama(folder, "registry.ollama.ai/library/mlx/fast", b"{}", kind="tensor")
    write_ollama(folder, "registry.ollama.ai/library/other/kind", b"no GGUF")
    listed = library(tmp_path, tmp_path)
    models = {model.name: model for model in listed.models()}
    # The two names of one blob are one model.
    assert set(models) == {"again:same", "someone/own:latest", "hf.co/bartowski/Tiny-GGUF:Q4_K_M"}
    write_ollama(folder, "registry.ollama.ai/library/again/same", content(tmp_path, 3))
    model = {model.name: model for model in listed.models()}["llama3.2:1b"]
    assert (model.path, model.origin, model.problem) == (blob, "Ollama", None)
    assert model.projector is not None
    facts = dict(listed.details(blob).facts)
    assert facts["In Ollama"] == "llama3.2:1b"
    assert facts["Licence"] == "LLAMA COMMUNITY LICENSE long text"
    assert facts["Options"] == '{"stop": ["<|eot_id|>"]}'
    assert "only Ollama reads" in facts["Template of Ollama"]
    assert "Ollama" in facts["Belongs to"]


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "{",
        "[" * 100_000,
        '{"layers": 3}',
        '{"layers": [3]}',
        '{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:../../../secret"}]}',
        '{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": 5}]}',
        '{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:' + "0" * 64 + '"}]}',
    ],
)
def test_manifests_that_are_nonsense_name_nothing(tmp_path: Path, manifest: str) -> None:
    folder = tmp_path / ".ollama" / "models"
    write_ollama(folder, "registry.ollama.ai/library/good/1b", content(tmp_path))
    write_model(tmp_path / "secret")
    for place in ("registry.ollama.ai/library/bad/1b", "lone", "a/b/c/d/e/f"):
        (folder / "manifests" / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / "manifests" / place).write_text(manifest)
    assert [model.name for model in library(tmp_path, tmp_path).models()] == ["good:1b"]


def test_jan(tmp_path: Path) -> None:
    data = tmp_path / ".local" / "share" / "Jan" / "data"
    models = data / "llamacpp" / "models"
    downloaded = write_model(models / "janhq" / "Jan-v1-4B-Q4_K_M" / "model.gguf")
    write_model(downloaded.parent / "mmproj.gguf", architecture="clip")
    (downloaded.parent / "model.yml").write_text(
        "embedding: false\nmmproj_path: llamacpp/models/janhq/Jan-v1-4B-Q4_K_M/mmproj.gguf\n"
        "model_path: llamacpp/models/janhq/Jan-v1-4B-Q4_K_M/model.gguf\nname: janhq/Jan-v1-4B-Q4_K_M\n"
    )
    imported = write_model(tmp_path / "mine" / "own.gguf", seed=1)
    (models / "own").mkdir()
    (models / "own" / "model.yml").write_text(f"model_path: '{imported}'\nname: own one\nsize_bytes: 3\n")
    (models / "gone").mkdir()
    (models / "gone" / "model.yml").write_text("model_path: /no/such/file.gguf\nname: gone\n")
    (models / "bad").mkdir()
    (models / "bad" / "model.yml").write_bytes(b"model_path: \0\nname\n\xff: : :\n")
    write_model(models / "nameless" / "model.gguf", seed=2)
    listed = {model.name: model for model in library(tmp_path, tmp_path).models()}
    assert {name: model.path for name, model in listed.items()} == {
        "janhq/Jan-v1-4B-Q4_K_M": downloaded,
        "own one": imported,
        "nameless": models / "nameless" / "model.gguf",
    }
    assert {model.origin for model in listed.values()} == {"Jan"}
    assert listed["janhq/Jan-v1-4B-Q4_K_M"].projector == downloaded.parent / "mmproj.gguf"


def test_gpt4all(tmp_path: Path) -> None:
    folder = tmp_path / ".local" / "share" / "nomic.ai" / "GPT4All"
    path = write_model(folder / "Llama-3.2-1B-Instruct-Q4_0.gguf")
    write_model(folder / "incomplete-Other-Q4_0.gguf", seed=1)
    write_model(folder / "nomic-embed-text-v1.f16.gguf", architecture="nomic-bert", seed=2)
    (folder / "gpt4all-1234.chat").write_bytes(b"x")
    chats, embeds = library(tmp_path, tmp_path).models()
    assert (chats.path, chats.origin) == (path, "GPT4All")
    assert embeds.problem
    assert "can't answer" in embeds.problem


def test_llama_cpp(tmp_path: Path) -> None:
    folder = tmp_path / ".cache" / "llama.cpp"
    write_model(folder / "ggml-org_gemma-3-1b-it-GGUF_gemma-3-1b-it-Q4_K_M.gguf")
    write_model(folder / "half.gguf.downloadInProgress")
    (folder / "manifest=ggml-org=gemma-3-1b-it-GGUF=latest.json").write_text("{}")
    (model,) = library(tmp_path, tmp_path).models()
    assert (model.name, model.origin) == ("gemma-3-1b-it-Q4_K_M", "llama.cpp")


@posix_only
def test_hugging_face(tmp_path: Path) -> None:
    hub = tmp_path / ".cache" / "huggingface" / "hub"
    link = write_hub_file(hub, "someone/Tiny-GGUF", REVISIONS[0], "Q4/Tiny-Q4_K_M.gguf", content(tmp_path))
    write_hub_file(hub, "someone/Tiny-GGUF", REVISIONS[1], "Q4/Tiny-Q4_K_M.gguf", content(tmp_path))
    write_hub_file(hub, "other/Tiny", REVISIONS[0], "Tiny-Q4_K_M.gguf", content(tmp_path, 1))
    os.utime(
        write_hub_file(hub, "other/Tiny", REVISIONS[1], "Tiny-Q4_K_M.gguf", content(tmp_path, 4)).resolve(), (1, 1)
    )
    gone = write_hub_file(hub, "other/Gone", REVISIONS[0], "Gone.gguf", content(tmp_path, 2))
    gone.resolve().unlink()
    write_hub_file(hub, "other/Safe", REVISIONS[0], "model.safetensors", b"x")
    (hub / "datasets--x").mkdir()
    write_model(hub / "datasets--x" / "no.gguf", seed=3)
    listed = {model.name: model for model in library(tmp_path, tmp_path).models()}
    assert set(listed) == {"Tiny-Q4_K_M (other/Tiny)", "Tiny-Q4_K_M (Q4)"}
    assert listed["Tiny-Q4_K_M (Q4)"].path == link
    # The other revision is older.
    assert REVISIONS[0] in str(listed["Tiny-Q4_K_M (other/Tiny)"].path)
    assert {model.origin for model in listed.values()} == {"Hugging Face"}


def test_each_can_be_left_out(tmp_path: Path) -> None:
    write_model(tmp_path / ".lmstudio" / "models" / "a" / "b" / "one.gguf")
    write_model(tmp_path / ".cache" / "llama.cpp" / "two.gguf", seed=1)
    listed = library(tmp_path, tmp_path)
    assert [(app.name, app.listed) for app in listed.apps()] == [("LM Studio", True), ("llama.cpp", True)]
    listed.list_app("LM Studio", False)
    assert [model.name for model in listed.models()] == ["two"]
    assert [(app.name, app.listed) for app in library(tmp_path, tmp_path).apps()] == [
        ("LM Studio", False),
        ("llama.cpp", True),
    ]
    listed.list_app("LM Studio", True)
    assert [model.name for model in listed.models()] == ["one", "two"]
    here = machine(tmp_path)
    off = Library(tmp_path / "models", tmp_path / "library.json", None, lambda: places(here), lambda: False)
    assert off.models() == []


def test_what_belongs_to_another_application_is_never_changed(tmp_path: Path) -> None:
    path = write_model(tmp_path / ".lmstudio" / "models" / "a" / "b" / "one.gguf")
    listed = library(tmp_path, tmp_path)
    assert listed.rename(path, "My own name") == path
    assert [model.name for model in listed.models()] == ["My own name"]
    assert listed.removal(path).files == ()
    listed.forget(path)
    assert listed.models() == []
    assert path.exists()
    # Added by hand it is back, and still nobody's to change.
    listed.list_app("LM Studio", False)
    assert listed.add(path).origin == "LM Studio"
    assert listed.removal(path).files == ()
    assert listed.owner_of(path) == "LM Studio"
    assert listed.owner_of(tmp_path / "models" / "x.gguf") == ""


def test_every_application_survives_folders_of_nonsense(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name in ("manifests/a", "blobs", "llamacpp/models/x", "models--a--b/snapshots/c", "models--empty"):
        (root / name).mkdir(parents=True)
    for name in ("manifests/a/b", "llamacpp/models/x/model.yml", "models--a--b/snapshots/c/x.gguf", "models--file"):
        (root / name).write_bytes(b"\xff\0GGUF")
    for app in APPS:
        for file in Place(app, root).look().files:
            assert file.origin == app
        assert Place(app, root / "blobs").look().files == ()
        assert Place(app, root / "models--file").look().files == ()
