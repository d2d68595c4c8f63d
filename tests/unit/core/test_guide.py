"""What the built-in guide says must be true of this build, and its questions must be kept apart."""

import ast
import json
import re
import sys
from pathlib import Path

import pytest

from app.__main__ import COMMANDS
from app.core.guide import is_guide, read_guide
from app.core.known_questions import Likeness
from app.paths import default_paths
from app.ui.actions import ACTIONS

ROOT = Path(__file__).resolve().parent.parent.parent.parent
GUIDE = ROOT / "resources" / "guide"


def lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (GUIDE / name).read_text(encoding="utf-8").splitlines()]


FACTS: dict[str, str] = json.loads((GUIDE / "facts.json").read_text(encoding="utf-8"))
KEYS = {name.removeprefix("key."): key for name, key in FACTS.items() if name.startswith("key.")}


def test_the_keys_are_those_of_the_window() -> None:
    ids = {"model": "choose-model", "copy": "copy-answer", "rename": "rename-chat"}
    known = {action.id: action.keys for action in ACTIONS}
    for name, key in KEYS.items():
        assert key.replace("Enter", "Return") in known[ids.get(name, name)], name


@pytest.mark.parametrize(("fact", "platform"), [("folder.linux", "linux"), ("folder.macos", "darwin")])
def test_the_folders_are_where_data_lie(fact: str, platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PUNA_HOME")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    assert default_paths().home == Path(FACTS[fact]).expanduser()


def test_the_licence_is_the_project_s() -> None:
    assert f'license = "{FACTS["licence"]}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith(f"{FACTS['licence']} License")


def test_the_commands_exist() -> None:
    for name, command in FACTS.items():
        if name.startswith("command."):
            program, subcommand, *_ = command.split()
            assert program == "puna"
            assert subcommand in COMMANDS, command


def test_answers_name_known_facts_and_begin_differently() -> None:
    answers = lines("answers.jsonl")
    used = {fact for line in answers for fact in re.findall(r"\{(.*?)\}", str(line["answer"]))}
    assert used <= FACTS.keys()
    assert len(answers) >= 150
    assert len({" ".join(str(line["answer"]).split()[:3]) for line in answers}) == len(answers)
    assert all(len(str(line["answer"])) <= 200 for line in answers)


def test_every_question_has_thirty_wordings_and_none_is_asked_twice() -> None:
    told = {str(line["id"]): line["wordings"] for line in lines("wordings.jsonl")}
    held = {str(line["id"]): line["wordings"] for line in lines("development.jsonl")}
    assert told.keys() == held.keys() == {line["id"] for line in lines("answers.jsonl")}
    assert all(len(told[name]) + len(held[name]) >= 30 for name in told)  # type: ignore[arg-type]
    plain = [
        " ".join(re.findall(r"\w+", wording.lower())) or wording
        for of in (told, held)
        for wordings in of.values()
        for wording in wordings  # type: ignore[attr-defined]
    ]
    assert len(plain) == len(set(plain))
    foreign = [
        {q for line in lines(name) for q in line["questions"]}
        for name in ("outside.jsonl", "development-outside.jsonl")
    ]  # type: ignore[attr-defined]
    assert not foreign[0] & foreign[1]
    assert len(foreign[1]) >= 150


def test_suggestions_are_questions_that_have_answers() -> None:
    guide = read_guide((GUIDE / "guide.json").read_text(encoding="utf-8"))
    assert set(guide.suggestions) <= {line["question"] for line in lines("answers.jsonl")}
    assert 0 < guide.nearest_threshold <= guide.threshold < 1
    assert 0 <= guide.least_shared < 1


def test_what_the_letters_speak_for_needs_less_probability() -> None:
    guide = read_guide((GUIDE / "guide.json").read_text(encoding="utf-8"))
    alike, other = Likeness(guide.least_shared, nearest=True), Likeness(1.0, nearest=False)
    assert guide.understood("something", guide.threshold, other)
    assert not guide.understood("something", guide.threshold - 0.01, other)
    assert guide.understood("something", guide.nearest_threshold, alike)
    assert not guide.understood("something", guide.nearest_threshold - 0.01, alike)


def test_neither_a_refusal_nor_what_is_foreign_is_ever_understood() -> None:
    guide = read_guide((GUIDE / "guide.json").read_text(encoding="utf-8"))
    assert not guide.understood(guide.refusal, 1.0, Likeness(1.0, nearest=True))
    assert not guide.understood("something", 1.0, Likeness(guide.least_shared - 0.01, nearest=True))
    assert not guide.understood("something", None, Likeness(1.0, nearest=True))


def test_the_guide_is_known_by_its_tag() -> None:
    assert is_guide({"general.tags": ["text-generation", "puna-guide"]})
    assert not is_guide({"general.tags": "puna-guide"})
    assert not is_guide({})


def test_the_script_s_configuration_is_the_checkpoint_s() -> None:
    shape = {}
    for node in ast.walk(ast.parse((GUIDE / "network.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and node.name == "Shape":
            shape = {
                item.target.id: ast.literal_eval(item.value)
                for item in node.body
                if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.value is not None
            }
    config = json.loads((GUIDE / "puna-guide" / "config.json").read_text(encoding="utf-8"))
    assert (config["vocab_size"], config["hidden_size"], config["intermediate_size"]) == (
        shape["vocabulary"], shape["width"], shape["inner"],
    )  # fmt: skip
    assert (config["num_hidden_layers"], config["num_attention_heads"]) == (shape["layers"], shape["heads"])
    assert (GUIDE / "puna-guide" / "model.safetensors").stat().st_size < 15_000_000
