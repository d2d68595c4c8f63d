"""The workflows hold together with the rest: systems, libraries, commands. Only their host can tell if they run."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".github" / "workflows"


def workflow(name: str) -> dict[str, Any]:
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


def script(steps: list[dict[str, Any]]) -> str:
    return "\n".join(step.get("run", "") for step in steps).replace("\\\n", " ")


def test_the_application_is_built_on_five_systems_and_tests_run_on_three() -> None:
    builds = workflow("release.yml")["jobs"]["build"]["strategy"]["matrix"]["include"]
    assert [build["name"] for build in builds] == [
        "macos-arm64", "macos-x86_64", "linux-x86_64", "linux-arm64", "windows-x86_64"
    ]  # fmt: skip
    systems = workflow("tests.yml")["jobs"]["tests"]["strategy"]["matrix"]["system"]
    assert {system.partition("-")[0] for system in systems} == {"ubuntu", "macos", "windows"}


@pytest.mark.parametrize(("name", "job"), [("tests.yml", "tests"), ("release.yml", "build")])
def test_the_system_libraries_are_those_of_the_set_up(name: str, job: str) -> None:
    setup = (ROOT / ".ci" / "setup").read_text(encoding="utf-8")
    needed = re.search(r'qt_libraries="([^"]+)"', setup)
    assert needed is not None
    commands = script(workflow(name)["jobs"][job]["steps"]).split()
    assert set(needed[1].split()) <= set(commands)


def test_what_is_built_is_started_and_tests_itself_before_it_is_attached() -> None:
    jobs = workflow("release.yml")["jobs"]
    steps = script(jobs["build"]["steps"])
    assert steps.index("make package") < steps.index('"$program" selftest') < steps.index('kill -TERM "$window"')
    assert jobs["attach"]["needs"] == "build"
    assert workflow("release.yml")["permissions"] == {"contents": "read"}


def test_no_secret_is_part_of_a_command() -> None:
    """Only of its environment, where nothing prints it and nothing in it is run."""
    for path in FOLDER.glob("*.yml"):
        for job in workflow(path.name)["jobs"].values():
            assert "${{" not in script(job["steps"]), path.name


def test_every_secret_is_explained() -> None:
    words = (ROOT / "RELEASING.md").read_text(encoding="utf-8")
    for secret in re.findall(r"secrets\.(\w+)", (FOLDER / "release.yml").read_text(encoding="utf-8")):
        assert f"`{secret}`" in words, secret
