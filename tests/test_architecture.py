"""The architecture, as rules that a machine checks. Read this after the README: arrows point down only.

app.ui -> app.control -> {app.storage, app.protocol} -> app.core
app.jobs -> {app.storage, quantize, convert};  quantize -> convert;  convert -> nothing of ours
"""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from convert.architectures import MODULES

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("app", "convert", "quantize")

# Package -> what of ours it may import besides itself (a prefix covers what lies below it).
MAY_IMPORT = {
    "app.core": (),
    "app.protocol": ("app.core",),
    "app.paths": (),
    "app.errors": (),
    "app.child_death": (),
    "app.network_guard": ("app.errors",),
    "app.diagnostics": ("app.core", "app.paths", "app.storage", "app.child_death"),
    "app.child_process": ("app.child_death", "app.errors", "app.paths", "app.protocol"),
    "app.storage": ("app.core", "app.errors", "convert.gguf_file", "convert.errors"),
    "app.engine": (
        "app.core", "app.errors", "app.paths", "app.protocol", "app.child_process", "convert.gguf_file",
        "convert.errors", "quantize.backends",
    ),
    # Hostile files become text; a job runs it, so that it can be ended.
    "app.documents": ("app.core", "app.errors"),
    # Draws what strangers write, in a child of its own.
    "app.formulas": ("app.core", "app.errors", "app.protocol"),
    # All that talks to a network; jobs alone run it.
    "app.hub": ("app.core", "app.errors", "app.paths", "app.storage.files"),
    # No engine runs in a job. What one would need, which files llama.cpp may see and how many threads are of use count
    # in a job too.
    "app.jobs": (
        "app.core", "app.errors", "app.paths", "app.protocol", "app.storage", "app.child_process", "app.engine.memory",
        "app.engine.header", "app.engine.threads", "app.network_guard", "app.hub", "app.documents", "convert",
        "quantize",
    ),
    # Control sweeps up after the jobs it ends; what runs in them it never imports.
    "app.control": (
        "app.core", "app.errors", "app.paths", "app.protocol", "app.storage", "app.child_death", "app.child_process",
        "app.jobs.leftovers", "app.jobs.give_up",
    ),
    # The ledger is a file that the window reads; what writes to a network stays in the jobs.
    "app.ui": ("app.core", "app.control", "app.errors", "app.paths", "app.hub.ledger"),
    "app.presenters": (
        "app.core", "app.control", "app.diagnostics", "app.errors", "app.paths", "app.storage", "app.hub.ledger",
        "app.ui",
    ),
    "app.cli": ("app", "convert", "quantize"),
    "app.main": ("app",),
    "app.start": ("app",),
    "convert": (),
    "quantize": ("convert",),
}  # fmt: skip

# Dependency -> the only modules that may import it.
DOORS = {
    "llama_cpp": (
        "app.engine.llama",
        "quantize.backends",
        "quantize.ggml",
        "quantize.ggml_rows",
        "quantize.evaluation",
    ),
    "sqlite3": ("app.storage",),
    "PySide6.QtWidgets": ("app.ui", "app.main", "app.start"),
    "PySide6": ("app.control", "app.ui", "app.presenters", "app.main", "app.start"),
    "ziamath": ("app.formulas",),
    "gguf": ("convert", "quantize"),
    "huggingface_hub": ("app.hub",),
    "httpx2": ("app.hub",),
    "pypdf": ("app.documents.pdf",),
    "keyring": ("app.hub",),
    "truststore": ("app.hub",),
    "torch": (),
    "transformers": (),
    # A network: the jobs that need one have it through app.hub, and nothing else has any.
    "socket": ("app.network_guard", "app.hub"),
    "ssl": ("app.hub",),
    "http": ("app.hub",),
    "urllib.request": ("app.hub",),
    "asyncio": (),
    "requests": (),
    "hf_xet": (),
    "PySide6.QtNetwork": (),
    "PySide6.QtWebSockets": (),
    "PySide6.QtWebEngineCore": (),
    "PySide6.QtQml": (),
}


def modules() -> dict[str, Path]:
    """Dotted name of every module of ours that is not an entry point."""
    found = {}
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if parts[-1] != "__main__":
                found[name] = path
    return found


def imports_of(path: Path) -> set[str]:
    """Every module named in an import statement of the file, function bodies included."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def within(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(prefix + ".")


def ours(names: set[str]) -> set[str]:
    known = modules()
    return {name for name in names if name in known}


@pytest.mark.parametrize("name", sorted(modules()))
def test_arrows_point_down(name: str) -> None:
    layer = max((layer for layer in MAY_IMPORT if within(name, layer)), key=len, default=None)
    if layer is None:
        assert name == "app", f"{name} belongs to no layer: place it, then name it here"
        return
    allowed = (layer, *MAY_IMPORT[layer])
    for imported in ours(imports_of(modules()[name])) - {"app", "convert", "quantize"}:
        assert any(within(imported, prefix) for prefix in allowed), f"{name} may not import {imported}"


@pytest.mark.parametrize("dependency", sorted(DOORS))
def test_each_dangerous_dependency_has_one_door(dependency: str) -> None:
    for name, path in modules().items():
        if any(within(imported, dependency) for imported in imports_of(path)):
            assert any(within(name, door) for door in DOORS[dependency]), f"{name} may not import {dependency}"


def test_core_needs_the_standard_library_only() -> None:
    for name, path in modules().items():
        if within(name, "app.core"):
            for imported in imports_of(path):
                assert imported.split(".")[0] in {*sys.stdlib_module_names, "app"}, f"{name} imports {imported}"


def test_no_model_family_imports_another() -> None:
    families = set(MODULES.values())
    for name in families:
        others = families - {name}
        assert not (imports_of(modules()[name]) & others), f"{name} imports another family"


def test_what_is_imported_before_the_first_paint_is_next_to_nothing() -> None:
    """Everything else waits until the frame of the window is on the screen."""
    code = "import sys, app.start; print([name for name in sys.modules if name.startswith(('app.', 'PySide6.Qt'))])"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    ours = {"core", "core.settings", "errors", "paths", "start", "storage", "storage.files", "storage.settings_file"}
    ours |= {
        "core.languages",
        "storage.start_record",
        "ui",
        "ui.application",
        "ui.colors",
        "ui.front",
        "ui.translation",
    }
    qt = {f"PySide6.{name}" for name in ("QtCore", "QtGui", "QtWidgets")}
    assert set(ast.literal_eval(result.stdout)) == {f"app.{name}" for name in ours} | qt


def test_the_window_loads_nothing_heavy() -> None:
    """Its start under a second and its small memory depend on it."""
    heavy = ["llama_cpp", "numpy", "gguf", "torch", "huggingface_hub", "transformers", "jinja2"]
    heavy += ["PySide6.QtNetwork", "httpx2", "ssl", "http.client", "socket"]
    code = f"import sys, app.start, app.main; print([name for name in {heavy} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
