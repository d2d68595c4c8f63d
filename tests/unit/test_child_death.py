"""The sentence about a dead child, from its status and from what real native code writes last."""

import signal
from pathlib import Path

import pytest

from app.child_death import ENDED_BY_US, describe_death, last_words, log_tail, note_death

ABORT = """llama_model_loader: loaded meta data with 26 key-value pairs
/tmp/build/vendor/llama.cpp/ggml/src/ggml.c:3120: GGML_ASSERT(eps >= 0.0f) failed
WARNING: Using native backtrace. Set GGML_BACKTRACE_LLDB for more info.
Fatal Python error: Aborted

Thread 0x00007f (most recent call first):
"""
UNCAUGHT = """terminate called after throwing an instance of 'std::out_of_range'
  what():  vector::_M_range_check: __n (which is 7) >= this->size() (which is 3)
"""


@pytest.mark.parametrize(
    ("code", "written", "words"),
    [
        (-signal.SIGABRT, ABORT, "could not go on with (SIGABRT, GGML_ASSERT(eps >= 0.0f) failed)"),
        (-signal.SIGABRT, UNCAUGHT, "(SIGABRT, vector::_M_range_check: __n (which is 7) >= this->size()"),
        (-signal.SIGABRT, "a/b/llama-x.cpp:12: not a map\n", "(SIGABRT, llama-x.cpp:12: not a map)"),
        (-signal.SIGKILL, "", "most likely because memory ran out"),
        (-signal.SIGBUS, "", "lost the file it was reading"),
        (-signal.SIGSEGV, "nothing of note\n", "used memory that is not its own (SIGSEGV)"),
        (-250, "", "crashed (signal 250)"),
        (3, "", "stopped unexpectedly (status 3)"),
        (0xC0000005, "", "used memory that is not its own (status 0xc0000005)"),
        (-0x3FFFFFF7, "", "crashed (signal"),
        (ENDED_BY_US, ABORT, "was stopped"),
    ],
)  # fmt: skip
def test_one_sentence_says_what_is_known(tmp_path: Path, code: int, written: str, words: str) -> None:
    log = tmp_path / "engine.log"
    log.write_text(written)
    sentence = describe_death(code, log)
    assert sentence.startswith("the background process ")
    assert words in sentence
    assert "\n" not in sentence
    assert "/tmp/build" not in sentence


def test_what_an_earlier_child_wrote_is_not_this_ones(tmp_path: Path) -> None:
    log = tmp_path / "engine.log"
    log.write_text(ABORT)
    since = log.stat().st_size
    assert last_words(log, since) == ""
    with log.open("a") as file:
        file.write(UNCAUGHT)
    assert last_words(log, since).startswith("vector::")
    assert log_tail(log, since) == UNCAUGHT
    assert log_tail(tmp_path / "none.log") == ""


def test_the_tail_is_whole_lines_even_after_the_log_was_put_aside(tmp_path: Path) -> None:
    log = tmp_path / "engine.log"
    log.write_text("".join(f"line {number}\n" for number in range(1000)))
    tail = log_tail(log, limit=30)
    assert tail == "line 997\nline 998\nline 999\n"
    since = log.stat().st_size - 9
    log.replace(tmp_path / "engine.log.1")
    log.write_text("new\n")
    assert log_tail(log, since) == "line 999\n"


def test_words_from_strangers_are_short_and_printable(tmp_path: Path) -> None:
    log = tmp_path / "engine.log"
    log.write_bytes(b"what():  \x1b[2J\xff" + b"x" * 10_000 + b"\n")
    words = last_words(log)
    assert len(words) <= 200
    assert words.isprintable()


def test_a_death_is_on_record_with_time_and_model(tmp_path: Path) -> None:
    log = tmp_path / "engine.log"
    note_death(log, "engine", "a\nb.gguf", "the background process was stopped. Its log is nowhere")
    (line,) = log.read_text().split("\n")[1:-1]
    assert line[:2] == "20"
    assert line.endswith(" engine (a b.gguf): the background process was stopped")
    note_death(tmp_path, "engine", "", "a log that is a folder")
