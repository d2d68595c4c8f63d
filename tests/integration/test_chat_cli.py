"""puna chat as a person runs it: a real child program with a real model."""

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from app.paths import child_environment, program
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model


def puna(*arguments: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*program(), *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**child_environment(), **variables},
        timeout=60,
        check=False,
    )


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """It answers "abc€" to anything."""
    ids = [pieces().byte(value) for value in "abc€".encode()]
    return write_table_model(tmp_path / "table.gguf", ids, chat_template=CHATML)


def test_one_prompt_one_answer(model: Path) -> None:
    done = puna("chat", str(model), "--prompt", "Hi")
    assert (done.returncode, done.stdout, done.stderr) == (0, "abc€\n", "")


def test_json_is_the_last_line(model: Path) -> None:
    done = puna(
        "chat", str(model), "--prompt", "Hi", "--json", "--max-tokens", "2", "--temperature", "0", "--seed", "1"
    )
    *text, last = done.stdout.splitlines()
    report = json.loads(last)
    assert text == ["ab"]
    assert (report["text"], report["stop_reason"], report["completion_tokens"]) == ("ab", "length", 2)
    assert report["prompt_tokens"] > 5
    assert report["tokens_per_second"] > 0


def test_system_prompt_and_template_reach_the_model(model: Path) -> None:
    # A system prompt that a template leaves out goes into the first question; so this one writes it.
    source = "{% if messages[0].content != 'Be kind' %}{{ raise_exception('no') }}{% endif %}"
    source += "{{ messages[0].content }} {{ messages[1].content }}"
    assert puna("chat", str(model), "--prompt", "Hi", "--system", "Be kind", "--template", source).returncode == 0
    done = puna("chat", str(model), "--prompt", "Hi", "--template", source)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: the template given refuses this conversation: no\n"


def test_a_grammar_and_options_of_answers_reach_the_model(model: Path, tmp_path: Path) -> None:
    grammar = tmp_path / "b.gbnf"
    grammar.write_text('root ::= "b"')
    assert puna("chat", str(model), "--prompt", "Hi", "--grammar", str(grammar)).stdout == "b\n"
    done = puna("chat", str(model), "--prompt", "Hi", "--grammar", str(tmp_path / "none"))
    assert (done.returncode, done.stderr) == (
        1,
        f"error: {tmp_path / 'none'} can't be read (No such file or directory): check the name\n",
    )
    done = puna("chat", str(model), "--prompt", "Hi", "--top-p", "7")
    assert (done.returncode, done.stderr) == (1, "error: top p can't be 7.0: choose a number from 0 to 1\n")


def test_piped_lines_are_questions_of_one_conversation(model: Path) -> None:
    done = puna("chat", str(model), "--json", stdin="Hi\n\nand then?\n/what\n/new\nBye\n/exit\nnever\n")
    assert done.returncode == 0
    assert done.stdout.splitlines()[:-1] == ["abc€"] * 3
    assert done.stderr == "there is no /what: /help shows what there is\n"
    assert json.loads(done.stdout.splitlines()[-1])["text"] == "abc€"


def test_models_of_the_library_have_names(model: Path, puna_home: Path) -> None:
    (puna_home / "models").mkdir(parents=True)
    shutil.copy(model, puna_home / "models" / "friend.gguf")
    for name in (["friend"], ["friend.gguf"], []):
        assert puna("chat", *name, "--prompt", "Hi").stdout == "abc€\n"
    done = puna("chat", "foe", "--prompt", "Hi")
    assert (done.returncode, done.stderr) == (
        1,
        "error: there is no model foe; the library has friend: give the path of a .gguf file\n",
    )


def test_wrong_input_is_one_line(model: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(model.read_bytes()[:-4096])
    text = tmp_path / "text.gguf"
    text.write_text("Once upon a time")
    for arguments in (
        [str(cut), "--prompt", "Hi"],
        [str(text), "--prompt", "Hi"],
        [str(tmp_path), "--prompt", "Hi"],
        [str(model), "--prompt", "Hi", "--template", "nothing"],
        [str(model), "--prompt", "word " * 2000],
        [str(model), "--prompt", "Hi", "--temperature", "nan"],
    ):
        done = puna("chat", *arguments)
        assert (done.returncode, done.stdout) == (1, ""), arguments
        assert done.stderr.startswith("error: ")
        assert len(done.stderr.splitlines()) == 1
    assert puna("chat", str(model), "--max-tokens", "-1").returncode == 2


def test_a_poor_terminal_gets_substitutes(model: Path) -> None:
    done = puna("chat", str(model), "--prompt", "Hi", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stdout, done.stderr) == (0, "abc?\n", "")


def scripted(tmp_path: Path, *answers: dict[str, object]) -> tuple[Path, dict[str, str]]:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": answers}))
    return script, {**child_environment(), "PUNA_ENGINE": "scripted"}


def test_ctrl_c_stops_the_answer_and_not_the_program(tmp_path: Path) -> None:
    script, environment = scripted(tmp_path, {"text": "word " * 500, "delay_ms": 20}, {"text": "short"})
    chat = subprocess.Popen(
        [*program(), "chat", str(script), "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )
    assert chat.stdin is not None
    assert chat.stdout is not None
    with chat:
        chat.stdin.write(b"Hi\n")
        chat.stdin.flush()
        assert chat.stdout.read(4) == b"word"
        started = time.monotonic()
        os.kill(chat.pid, signal.SIGINT)
        output, errors = chat.communicate(b"And?\n", timeout=20)
    assert time.monotonic() - started < 30
    assert (chat.returncode, errors) == (0, b"")
    first, second, report = output.decode().splitlines()
    assert set(first.split()) <= {"word"}
    assert len(first) < 500
    assert second == "short"
    assert json.loads(report)["text"] == "short"


def test_a_dead_engine_is_started_again_for_the_next_question(tmp_path: Path) -> None:
    script, environment = scripted(tmp_path, {"text": "half an ans", "crash": True, "delay_ms": 60})
    done = puna("chat", str(script), stdin="Hi\nHi\n", **environment)
    assert done.returncode == 1
    assert done.stdout == "half an ans\n" * 2
    assert [line.startswith("error: the background process") for line in done.stderr.splitlines()] == [True, True]


@pytest.fixture(scope="module")
def stories(tiny_stories: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    conversion = pytest.importorskip("convert.conversion")
    target = tmp_path_factory.mktemp("stories") / "T.f32.gguf"
    conversion.convert(tiny_stories, target, "f32", lambda fraction, text: None)
    return target


def test_a_real_model_tells_a_story(stories: Path) -> None:
    arguments = ("chat", str(stories), "--prompt", "Once upon a time", "--max-tokens", "60", "--temperature", "0")
    done = puna(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert puna(*arguments).stdout == done.stdout
    # What this model was trained to write: a child with a name, a pet or a park, in whole English sentences.
    assert ", a little girl named Lily " in done.stdout or "there was a little " in done.stdout
    assert len(done.stdout.split()) > 40
    assert "\ufffd" not in done.stdout


def test_characters_that_a_model_can_not_spell_do_no_harm(stories: Path) -> None:
    done = puna("chat", str(stories), "--prompt", "Once 漢 upon\n😀 a time", "--max-tokens", "10", "--temperature", "0")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()


def test_an_end_that_a_model_spells_out_ends_the_answer_unseen(stories: Path) -> None:
    """This model writes `<|end_story|>` letter by letter, as its training data did, before the token of that name."""
    done = puna("chat", str(stories), "--prompt", "Once upon a time", "--temperature", "0", "--json")
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["stop_reason"] == "end"
    assert report["text"].endswith("afraid to find it.")
