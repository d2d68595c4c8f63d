"""Every part of Puna is told of, with a text, from source and as the package has it."""

import re
from pathlib import Path

import pytest

from app.core.licences import Component, collect, components, runtime_packages

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def parts() -> dict[str, Component]:
    return {re.sub(r"[-_.]+", "-", part.name).lower(): part for part in components(ROOT)}


def test_every_package_that_puna_needs_is_there_with_a_text(parts: dict[str, Component]) -> None:
    needed = [re.sub(r"[-_.]+", "-", package.metadata["Name"]).lower() for package in runtime_packages(ROOT)]
    assert {"pyside6-essentials", "shiboken6", "llama-cpp-python", "numpy", "ziamath", "latex2mathml"} <= set(needed)
    for name in needed:
        assert len(parts[name].text()) > 200, name
        assert parts[name].version, name


def test_what_is_no_package_is_there_too(parts: dict[str, Component]) -> None:
    for name in ("Puna", "Qt", "llama.cpp and ggml", "Python", "Lucide icons", "STIX Two Math", "DejaVu Sans"):
        part = next(part for part in parts.values() if part.name == name)
        assert part.licence
        assert len(part.text()) > 200, name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["qt"].text()
    assert "The ggml authors" in parts["llama-cpp and ggml"].text()


def test_oracles_of_tests_are_no_part(parts: dict[str, Component]) -> None:
    assert not {"torch", "transformers", "pytest", "hypothesis"} & set(parts)


def test_puna_comes_first(parts: dict[str, Component]) -> None:
    assert next(iter(parts)) == "puna"


def test_the_package_tells_the_same_as_the_source(tmp_path: Path, parts: dict[str, Component]) -> None:
    collect(ROOT, tmp_path / "licences")
    packaged = components(tmp_path)
    assert [part.name for part in packaged] == [part.name for part in parts.values()]
    for part in packaged:
        assert all(tmp_path in file.parents for file in part.files)
        whole = next(each for each in parts.values() if each.name == part.name)
        assert (part.text(), part.licence, part.version) == (whole.text(), whole.licence, whole.version)
