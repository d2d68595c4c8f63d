"""What the packaged application holds, and the files that other systems read: checked without those systems."""

import plistlib
import struct
import sys
from pathlib import Path

import pytest

import app
from app.paths import program, resources
from resources.packaging.contents import (
    hidden_imports,
    info_plist,
    is_shipped,
    licence_files,
    resource_files,
    version,
)

ROOT = Path(__file__).resolve().parents[3]
PACKAGING = ROOT / "resources" / "packaging"


def test_all_of_ours_is_named_and_nothing_else() -> None:
    names = hidden_imports(ROOT)
    assert {"app.start", "app.jobs.convert", "convert.architectures.llama", "quantize.ggml", "app.cli.selftest"} <= set(
        names
    )
    assert all(name.split(".")[0] in ("app", "convert", "quantize") for name in names)


def test_resources_that_are_read_while_it_runs_are_in_and_others_are_not() -> None:
    places = {f"{folder}/{Path(file).name}" for file, folder in resource_files(ROOT)}
    assert {"resources/guide/puna-guide/model.safetensors", "resources/templates/index.json", "./LICENSE"} <= places
    assert not any("screenshots" in place or place.endswith((".py", ".ts")) for place in places)


@pytest.mark.parametrize(
    ("target", "shipped"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("libQt6Gui.so.6", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_da.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("resources/translations/puna_ja.qm", True),
        ("llama_cpp/lib/libllama.so", True),
        ("PySide6\\plugins\\tls\\qopensslbackend.dll", False),
    ],
)
def test_which_parts_of_qt_are_shipped(target: str, shipped: bool) -> None:
    assert is_shipped(target) is shipped


def test_licences_of_what_is_shipped_are_found(tmp_path: Path) -> None:
    places = {f"{folder}/{Path(file).name}" for file, folder in licence_files(ROOT, tmp_path)}
    assert {"licences/index.json", "licences/numpy/LICENSE.txt", "licences/Qt/LGPL-3.0.txt"} <= places
    assert not any("pytest" in place or "torch" in place for place in places)


def test_the_version_is_that_of_the_program() -> None:
    assert version(ROOT) == app.__version__


def test_macos_is_told_of_documents_and_of_what_the_code_may_do() -> None:
    info = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
    assert info["CFBundleShortVersionString"] == "1.2.3"
    kinds = [
        kind.get("CFBundleTypeExtensions", kind.get("LSItemContentTypes")) for kind in info["CFBundleDocumentTypes"]
    ]
    assert kinds == [["gguf"], ["public.folder"]]
    assert tuple(map(int, info["LSMinimumSystemVersion"].split("."))) >= (13, 0)
    entitlements = plistlib.loads((PACKAGING / "entitlements.plist").read_bytes())
    assert entitlements["com.apple.security.cs.disable-library-validation"] is True


def test_the_icon_of_macos_has_the_sizes_that_iconutil_makes() -> None:
    data = (PACKAGING / "puna.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    sizes, at = {}, 8
    while at < len(data):
        kind, length = data[at : at + 4], struct.unpack(">I", data[at + 4 : at + 8])[0]
        picture = data[at + 8 : at + length]
        assert picture[:8] == b"\x89PNG\r\n\x1a\n"
        sizes[kind] = struct.unpack(">II", picture[16:24])
        at += length
    assert {kind: side for kind, (side, _) in sizes.items()} == {
        b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
        b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
    }  # fmt: skip
    assert all(width == height for width, height in sizes.values())


def test_the_icon_of_windows_can_be_read() -> None:
    data = (PACKAGING / "puna.ico").read_bytes()
    reserved, kind, count = struct.unpack("<HHH", data[:6])
    assert (reserved, kind) == (0, 1)
    for entry in range(count):
        size, place = struct.unpack("<II", data[6 + 16 * entry + 8 : 6 + 16 * entry + 16])
        assert data[place : place + 4] == b"\x89PNG"
        assert place + size <= len(data)


def test_the_frozen_program_starts_itself_and_finds_its_resources(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/puna/puna")
    assert program() == ["/opt/puna/puna"]
    assert resources() == tmp_path / "resources"
