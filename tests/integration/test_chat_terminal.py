"""puna chat at a pseudo-terminal: a real engine child, with scripts where what it says matters."""

import json
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("fcntl", reason="no pseudo-terminals here")

from tests.integration.terminal import Terminal
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """Its answers tell themselves apart."""
    path = tmp_path / "friend.json"
    answers = [{"text": f"answer {number}."} for number in range(1, 10)]
    path.write_text(json.dumps({"name": "Friend", "answers": answers}))
    return path


def chat(script: Path, *arguments: str) -> Terminal:
    return Terminal(["chat", str(script), *arguments], {"PUNA_ENGINE": "scripted"})


def test_a_conversation_with_its_statistics_and_its_end(script: Path) -> None:
    with chat(script) as terminal:
        terminal.expect("Friend: scripted answers, context 4096 tokens")
        terminal.expect("> ")
        terminal.type("Hi\n")
        terminal.expect("answer 1.\n")
        terminal.expect("tokens/s, 2 tokens; prompt 1 tokens, 0 of them known already")
        terminal.expect("> ")
        terminal.type("\x04")
        assert terminal.end() == 0


def test_undo_retry_and_new(script: Path) -> None:
    with chat(script) as terminal:
        terminal.type("/undo\n")
        terminal.expect("error: there is nothing to take back")
        terminal.type("one two three\n")
        terminal.expect("answer 1.")
        terminal.expect("prompt 3 tokens")
        terminal.type("/retry\n")
        terminal.expect("answer 2.")
        terminal.expect("prompt 3 tokens")
        terminal.type("four\n")
        # one two three, answer 2., four
        terminal.expect("prompt 6 tokens")
        terminal.type("/undo\n")
        terminal.type("five six\n")
        terminal.expect("prompt 7 tokens")
        terminal.type("/new\n")
        terminal.type("seven\n")
        terminal.expect("prompt 1 tokens")
        terminal.type("/system Be kind\n")
        terminal.expect("\nBe kind")
        terminal.type("eight\n")
        # Be kind, seven, answer, its number, eight
        terminal.expect("prompt 6 tokens")


def test_an_answer_that_was_cut_goes_on(tmp_path: Path) -> None:
    digits = [pieces().byte(value) for value in b"0123456789"]
    model = write_table_model(tmp_path / "table.gguf", digits, chat_template=CHATML)
    target = tmp_path / "out.md"
    with Terminal(["chat", str(model), "--max-tokens", "3"], {}) as terminal:
        terminal.expect("> ")
        terminal.type("/continue\n")
        terminal.expect("error: there is no answer that was cut off")
        terminal.type("Count\n")
        terminal.expect("012")
        terminal.type("/continue\n")
        terminal.expect("345")
        terminal.type("/set max_tokens 40\n")
        terminal.expect("max_tokens 40")
        terminal.type("/continue\n")
        terminal.expect("6789")
        terminal.type("/continue\n")
        terminal.expect("error: there is no answer that was cut off")
        terminal.type(f"/save {target}\n")
        terminal.expect("saved ")
    assert target.read_text().endswith("\n\n0123456789\n")


def test_several_lines_are_one_message_typed_or_pasted(script: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    with chat(script) as terminal:
        terminal.expect("> ")
        terminal.type("one \\\ntwo\n")
        terminal.expect("answer 1.")
        terminal.type('"""\nthree\n\nfour"""\n')
        terminal.expect("answer 2.")
        terminal.expect("> ")
        terminal.type("\x1b[200~five\nsix\x1b[201~")
        terminal.type("\n")
        terminal.expect("answer 3.")
        terminal.type(f"/save {target}\n")
        terminal.expect("saved")
    saved = json.loads(target.read_text())
    asked = [message["content"] for message in saved["messages"] if message["role"] == "user"]
    assert asked[:2] == ["one \ntwo", "three\n\nfour"]
    assert asked[2] == "five\nsix"
    assert saved["model"] == "Friend"


def test_the_history_is_kept_across_runs_and_walked_with_the_arrows(script: Path, puna_home: Path) -> None:
    with chat(script) as terminal:
        terminal.type("first question\n")
        terminal.expect("answer 1.")
        terminal.expect("> ")
        terminal.type("/exit\n")
        assert terminal.end() == 0
    lines = (puna_home / "chat-history.jsonl").read_bytes()
    assert [json.loads(line) for line in lines.splitlines()] == ["first question", "/exit"]
    # A damaged line is no reason to lose the others.
    (puna_home / "chat-history.jsonl").write_bytes(lines + b'"half a li\n\xff\n[1]\n')
    with chat(script) as terminal:
        terminal.expect("> ")
        terminal.type("\x1b[A\x1b[A")
        terminal.expect("first question")
        terminal.type("?\n")
        terminal.expect("answer 1.")
        terminal.expect("prompt 2 tokens")
    assert (puna_home / "chat-history.jsonl").stat().st_mode & 0o077 == 0


def test_tab_completes_commands_models_and_options(puna_home: Path) -> None:
    (puna_home / "models").mkdir(parents=True)
    write_table_model(puna_home / "models" / "friend.gguf", [300, 301])
    with Terminal(["chat"], {}) as terminal:
        terminal.expect("> ")
        terminal.type("/mo\t")
        terminal.expect("/model ")
        terminal.type("fr\t\n")
        terminal.expect("friend")
        terminal.expect("Tiny: ")
        terminal.type("/set top_k\t 7\n")
        terminal.expect("* top_k 7")
        terminal.type("/set top_k default\n")
        terminal.expect("  top_k 40")
        terminal.type("/set seed many\n")
        terminal.expect("error: seed can't be 'many': give a whole number, or none")
        terminal.type("/set top_p 7\n")
        terminal.expect("error: top p can't be 7.0")
        terminal.type("/template vic\t\n")
        terminal.expect("error: there is no template 'vicuna")
        terminal.type("/template alpaca\n")
        terminal.expect("template: alpaca")


def test_ctrl_c_stops_the_answer_and_drops_a_line(puna_home: Path) -> None:
    script = puna_home / "slow.json"
    script.write_text(json.dumps({"answers": [{"text": "word " * 500, "delay_ms": 20}, {"text": "short"}]}))
    with chat(script) as terminal:
        terminal.expect("> ")
        terminal.type("Hi\n")
        terminal.expect("word word")
        terminal.type("\x03")
        terminal.expect("note: stopped")
        terminal.expect("> ")
        terminal.type("half a li")
        terminal.expect("half a li")  # it is being edited now, so the key is heard
        # Nobody is faster: what comes between the echo and the next wait Python hears with the next key only.
        time.sleep(0.2)
        terminal.type("\x03")
        terminal.expect("(Ctrl-D or /exit leaves)")
        terminal.expect("> ")
        terminal.type("Hi\n")
        terminal.expect("short")
        terminal.expect("> ")
        terminal.type("\x04")
        assert terminal.end() == 0


def test_thoughts_are_dim_and_under_a_heading(puna_home: Path) -> None:
    script = puna_home / "deep.json"
    script.write_text(json.dumps({"answers": [{"text": "So: yes.", "reasoning": "Let me \x1b[31m see."}]}))
    with chat(script) as terminal:
        terminal.expect("> ")
        terminal.type("Hi\n")
        terminal.expect("Thinking:\nLet me ")
        terminal.expect("So: yes.")
        terminal.expect("> ")
    assert b"\x1b[2mThinking:" in terminal.raw
    # What a model writes can't command the terminal.
    assert b"\x1b[31m" not in terminal.raw
    with Terminal(["chat", str(script)], {"PUNA_ENGINE": "scripted", "NO_COLOR": "1"}) as terminal:
        terminal.expect("> ")
        terminal.type("Hi\n")
        terminal.expect("So: yes.")
    assert b"\x1b[2m" not in terminal.raw


def test_a_conversation_goes_on_with_another_model_and_is_saved(puna_home: Path, tmp_path: Path) -> None:
    folder = puna_home / "models"
    folder.mkdir(parents=True)
    for name, text in (("first", "abc"), ("second", "xyz")):
        answer = [pieces().byte(value) for value in text.encode()]
        write_table_model(folder / f"{name}.gguf", answer, chat_template=CHATML)
    target = tmp_path / "talk.md"
    with Terminal(["chat", "first"], {}) as terminal:
        terminal.expect("> ")
        terminal.type("Hi\n")
        terminal.expect("abc\n")
        terminal.type("/model\n")
        terminal.expect("* first\n  second")
        terminal.type("/model third\n")
        terminal.expect("error: there is no model third; the library has first, second")
        terminal.type("/model second\n")
        terminal.expect("Tiny: ")
        terminal.type("And?\n")
        terminal.expect("xyz\n")
        terminal.type(f"/save {target}\n")
        terminal.expect(f"saved {target}")
        terminal.type(f"/save {target.with_name('none') / 'talk.md'}\n")
        terminal.expect("can't be written (No such file or directory)")
        terminal.type(f"/save {sys.executable}\n")
        terminal.expect("exists already: choose another name")
        terminal.type("/exit\n")
        assert terminal.end() == 0
    assert target.read_text() == "## You\n\nHi\n\n## Tiny\n\nabc\n\n## You\n\nAnd?\n\n## Tiny\n\nxyz\n"


def test_a_dead_engine_takes_nothing_of_the_conversation(puna_home: Path) -> None:
    script = puna_home / "crash.json"
    answers = [{"text": "half an ans", "crash": True, "delay_ms": 60}]
    script.write_text(json.dumps({"answers": answers}))
    with chat(script) as terminal:
        terminal.expect("> ")
        terminal.type("Hi\n")
        terminal.expect("half an")
        terminal.expect("error: the background process was ended by the system, most likely because memory ran out")
        script.write_text(json.dumps({"answers": [{"text": "whole"}]}))
        terminal.type("/retry\n")
        terminal.expect("whole")
        terminal.expect("prompt 1 tokens")
