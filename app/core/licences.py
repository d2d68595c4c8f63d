"""What Puna is made of, and the words under which each part may be used: the one source for the window and the package.

Where Puna runs from source, the parts are its packages and those that they need, as installed here, and what is no
package, which `resources/licences/components.json` names. The package brings what was collected when it was built.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.metadata import Distribution

# Where the package keeps what `collect` wrote, beside its resources.
COLLECTED = "licences"
_INDEX = "index.json"
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
# Of a line that was broken because it was full; and what begins one that is no continuation.
_FULL_LINE = 55
_BEGINS = re.compile(r"\s*([-*=#+|•]|\(?\w{1,3}[.)]\s|Copyright\b)")
_MOST_BYTES = 1 << 20


@dataclass(frozen=True)
class Component:
    """One part. `licence` is its short name, such as MIT; `files` are the texts, the first of them its own."""

    name: str
    version: str
    licence: str
    about: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """All of its texts, one after the other. Raises OSError."""
        return "\n\n".join(file.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace").strip() for file in self.files)


def components(root: Path) -> list[Component]:
    """Everything, by name but Puna first; `root` is the folder that `resources` is in."""
    found = _collected(root / COLLECTED) if (root / COLLECTED / _INDEX).is_file() else _installed(root)
    return sorted(found, key=lambda component: (component.name != "Puna", component.name.casefold()))


def unwrapped(text: str) -> str:
    """With the lines of each paragraph in one, for a field that wraps them itself. A line that was ended early, as in
    a list of names, and one that begins with a mark or a number, stay lines.
    """
    lines: list[str] = []
    before = ""
    for line in map(str.rstrip, text.split("\n")):
        whole = len(before) >= _FULL_LINE and bool(line)
        deeper = _indent(line) - _indent(before)
        if whole and (deeper == 0 or (deeper > 0 and _BEGINS.match(before))) and not _BEGINS.match(line):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
        before = line
    return "\n".join(lines)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def collect(root: Path, folder: Path, also: Iterable[str] = ()) -> None:
    """Write what `components` tells into a folder, for the package. `also` are further packages, where installed."""
    index = []
    for component in _installed(root, also):
        place = folder / re.sub(r"[^\w.-]+", "-", component.name)
        place.mkdir(parents=True, exist_ok=True)
        names = []
        for number, file in enumerate(component.files):
            name = f"{number}-{file.name}" if number else file.name
            (place / name).write_bytes(file.read_bytes())
            names.append(f"{place.name}/{name}")
        told = {"name": component.name, "version": component.version, "licence": component.licence}
        index.append({**told, "about": component.about, "files": names})
    (folder / _INDEX).write_text(json.dumps(index, indent=1), encoding="utf-8")


def runtime_packages(root: Path, also: Iterable[str] = ()) -> list["Distribution"]:
    """The packages that Puna needs, and those that they need, as far as they are installed."""
    # Here and not above: it brings modules along that the start of the window does without.
    import tomllib
    from importlib.metadata import PackageNotFoundError, distribution

    with (root / "pyproject.toml").open("rb") as file:
        waiting = [*tomllib.load(file)["project"]["dependencies"], *also]
    found: dict[str, Distribution] = {}
    while waiting:
        requirement, _, marker = waiting.pop().partition(";")
        # What is only for another system or an older Python is not installed.
        match = None if "extra" in marker else _NAME.match(requirement.strip())
        if match is None or _key(match[0]) in found:
            continue
        try:
            package = distribution(match[0])
        except PackageNotFoundError:
            continue
        found[_key(match[0])] = package
        waiting += package.requires or ()
    return list(found.values())


def _installed(root: Path, also: Iterable[str] = ()) -> list[Component]:
    folder = root / "resources" / "licences"
    told: list[dict[str, Any]] = json.loads((folder / "components.json").read_text(encoding="utf-8"))
    lacking = {_key(entry["name"]): entry["files"] for entry in told if entry.get("distribution")}
    found = [
        Component(entry["name"], "", entry["licence"], entry["about"], _paths(folder, entry["files"]))
        for entry in told
        if not entry.get("distribution")
    ]
    for package in runtime_packages(root, also):
        name = package.metadata["Name"]
        files = tuple(_texts(package)) or _paths(folder, lacking.get(_key(name), ()))
        short = " ".join((_field(package, "License-Expression") or _field(package, "License")).split())
        found.append(
            Component(
                name,
                package.version,
                short if 0 < len(short) <= 60 else _classified(package),
                " ".join(_field(package, "Summary").split()),
                files,
            )
        )
    return found


def _texts(package: "Distribution") -> Iterator[Path]:
    for file in package.files or ():
        # Of its metadata, or of the package itself: not of what it brings for tests.
        if _TEXT.match(file.name) and file.suffix not in (".py", ".pyc"):
            path = Path(str(package.locate_file(file)))
            if path.is_file():
                yield path


def _field(package: "Distribution", name: str) -> str:
    return str((package.metadata.get_all(name) or [""])[0])


def _classified(package: "Distribution") -> str:
    """What the classifiers say, where the field holds the whole text."""
    classified = [line for line in package.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return classified[0].rpartition("::")[2].strip() if classified else ""


def _collected(folder: Path) -> list[Component]:
    told = json.loads((folder / _INDEX).read_text(encoding="utf-8"))
    return [
        Component(entry["name"], entry["version"], entry["licence"], entry["about"], _paths(folder, entry["files"]))
        for entry in told
    ]


def _paths(folder: Path, names: Iterable[str]) -> tuple[Path, ...]:
    return tuple(folder / name for name in names)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
