"""What goes into the packaged application and what stays out. Plain values for build.spec; imports nothing of it, but
what lists the licences.

PyInstaller follows imports; what is imported by name only, loaded by path or never used is told here.
"""

import ast
import re
import sys
from pathlib import Path
from typing import Any

from app.core.licences import COLLECTED, collect

# Never needed by a running Puna, and large: test oracles, other interfaces, what llama_cpp and the hub would like.
EXCLUDED_MODULES = [
    "torch", "transformers", "tokenizers", "sentencepiece", "safetensors", "peft", "accelerate", "pytest", "hypothesis",
    "hf_xet", "tkinter", "PIL", "matplotlib", "IPython", "scipy", "pandas", "setuptools", "pip", "llama_cpp.server",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest",
]  # fmt: skip
# Parts of Qt that come along with what is used. The platform's own dialogs are asked for through the portal; the GTK
# theme would bring all of GTK.
_LEFT_OUT = re.compile(
    r"""(^|[\\/])(
    libqgtk3|libqtvirtualkeyboard\w*|qtvirtualkeyboard\w*|libQt6(Qml|Quick|VirtualKeyboard|Network|OpenGL|Pdf)\w*
    |Qt6(Qml|Quick|VirtualKeyboard|Network|OpenGL|Pdf)\w*|Qt(Qml|Quick|VirtualKeyboard|Network|OpenGL|Pdf)
    |libmtmd\S*|tls|networkinformation|qml|libgtk-3\S*|libgdk-3\S*)([\\/.]|$)""",
    re.VERBOSE,
)
_TRANSLATIONS = re.compile(r"translations[\\/]")
# Of Qt's own words those of the languages that the window speaks; and what sentences of ours are recognised by.
_OUR_TRANSLATIONS = re.compile(
    r"translations[\\/](qtbase_(de|es|fr|ja|pt_BR|zh_CN)|puna_\w+)\.qm$|translations[\\/]sentences\.json$"
)


def is_shipped(target: str) -> bool:
    """Whether a file with this place in the bundle is wanted there."""
    if _LEFT_OUT.search(target):
        return False
    return not _TRANSLATIONS.search(target) or bool(_OUR_TRANSLATIONS.search(target))


def version(root: Path) -> str:
    text = (root / "app" / "__init__.py").read_text(encoding="utf-8")
    return next(
        str(ast.literal_eval(node.value))
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__version__"
    )


def hidden_imports(root: Path) -> list[str]:
    """All modules of ours: subcommands, workers, jobs and model families are imported by their names."""
    found = []
    for package in ("app", "convert", "quantize"):
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found


def resource_files(root: Path) -> list[tuple[str, str]]:
    """(file, folder in the bundle) of all that Puna reads of its own while it runs."""
    unread = {"screenshots", "packaging", "licences", "__pycache__"}
    files = [(str(root / "LICENSE"), ".")]
    for path in sorted((root / "resources").rglob("*")):
        place = path.relative_to(root)
        if path.is_file() and not unread & set(place.parts) and path.suffix not in (".py", ".ts"):
            files.append((str(path), str(place.parent)))
    return files


def licence_files(root: Path, folder: Path) -> list[tuple[str, str]]:
    """The licences of everything that Puna is made of, and of what packages it; collected in `folder` on the way."""
    collect(root, folder / COLLECTED, ["pyinstaller"])
    return [(str(path), str(path.parent.relative_to(folder))) for path in sorted(folder.rglob("*")) if path.is_file()]


def cpu_backends() -> list[tuple[str, str]]:
    """llama.cpp's libraries for each kind of processor, which a wheel puts beside the packages."""
    folders = [Path(entry) / "bin" for entry in sys.path if Path(entry).name == "site-packages"]
    names = ("libggml-cpu-*.so", "libggml-cpu-*.dylib", "ggml-cpu-*.dll")
    return [(str(path), "llama_cpp/lib") for folder in folders for name in names for path in sorted(folder.glob(name))]


def info_plist(version: str) -> dict[str, Any]:
    """What macOS is told: files and folders dropped on the Dock icon are ours to open."""
    return {
        "CFBundleDisplayName": "Puna",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GGUF model",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "CFBundleTypeExtensions": ["gguf"],
            },
            {
                "CFBundleTypeName": "Checkpoint",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["public.folder"],
            },
        ],
    }
