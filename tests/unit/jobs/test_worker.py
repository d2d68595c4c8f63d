"""A job child says what happens in protocol lines only, not too many, and turns every error into a sentence."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from app.jobs import KINDS
from app.jobs.worker import ParentWatch, ProgressSender, perform
from app.paths import child_environment, program
from app.protocol import AnyMessage, Failed, JobDone, JobProgress, StartJob, decode, encode
from convert.errors import ConvertError
from quantize.errors import QuantizeError
from tests.unit.quantize.llama_gguf import write_llama


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def run_worker(given: bytes) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([*program(), "--worker", "job"], input=given, capture_output=True, env=child_environment())


def test_progress_is_sent_at_most_twenty_times_a_second_and_the_last_always() -> None:
    sent: list[AnyMessage] = []
    clock = Clock()
    progress = ProgressSender(sent.append, clock)
    for step in range(1000):
        clock.seconds += 0.001
        progress.report(step / 1000, f"step {step}")
    assert 18 <= len(sent) <= 21
    progress.flush()
    progress.flush()
    assert sent[0] == JobProgress(0.0, "Step 0")
    assert sent[-1] == JobProgress(0.999, "Step 999")
    assert sent.count(sent[-1]) == 1


def test_fractions_stay_between_nothing_and_all() -> None:
    sent: list[AnyMessage] = []
    clock = Clock()
    progress = ProgressSender(sent.append, clock)
    for fraction in (-0.5, 1.0000001):
        clock.seconds += 1
        progress.report(fraction, "")
    assert sent == [JobProgress(0.0, ""), JobProgress(1.0, "")]


FAILURES = [
    (ConvertError("The shard is missing."), "The shard is missing."),
    (QuantizeError("There is no type."), "There is no type."),
    (MemoryError(), "Memory ran out: close other programs and try again."),
    (
        OSError(errno.ENOSPC, "No space left on device", "/m/a"),
        "No space left on device (/m/a): free some space, or choose another folder.",
    ),
    (ZeroDivisionError("3 / 0"), "Puna made a mistake (ZeroDivisionError: 3 / 0); details are in its log."),
]


@pytest.mark.parametrize(("error", "text"), FAILURES, ids=lambda value: type(value).__name__)
def test_every_error_becomes_a_sentence(
    error: Exception, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "job_that_fails.py").write_text("def run(on_progress, target):\n    raise on_progress\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(KINDS, "fail", "job_that_fails")
    start = StartJob("fail", {"target": str(tmp_path / "out.gguf")})
    assert perform(start, error, ParentWatch()) == Failed(text)  # type: ignore[arg-type]
    is_ours = "mistake" in text
    assert ("Traceback" in capfd.readouterr().err) == (is_ours or isinstance(error, (OSError, MemoryError)))
    assert {path.suffix for path in tmp_path.iterdir()} <= {".py", ""}


def test_the_child_speaks_protocol_only_and_its_log_is_on_stderr(tmp_path: Path) -> None:
    source = write_llama(tmp_path / "in.gguf", n_embd=128, n_ff=256)
    start = StartJob("quantize", {"source": str(source), "target": str(tmp_path / "out.gguf"), "type": "q4_0"})
    child = subprocess.Popen(
        [*program(), "--worker", "job"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=child_environment(),
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdin.write(encode(start))
        child.stdin.flush()
        messages = [decode(line) for line in child.stdout]
        log = child.stderr.read()
    assert child.returncode == 0
    assert all(isinstance(message, JobProgress) for message in messages[:-1])
    assert messages[-2] == JobProgress(1.0, "Saving out.gguf")
    assert isinstance(messages[-1], JobDone)
    assert messages[-1].result["output"] == str(tmp_path / "out.gguf")
    assert b"llama_model_quantize_impl: quant size" in log


def test_nothing_printed_natively_reaches_the_protocol() -> None:
    code = (
        "import os, subprocess\n"
        "from app.jobs.worker import _take_stdout\n"
        "output = _take_stdout()\n"
        "os.write(1, b'native\\n'); print('python'); subprocess.run(['echo', 'child'])\n"
        "output.write(b'protocol\\n'); output.flush()\n"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, env=child_environment())
    assert result.stdout == b"protocol\n"
    assert sorted(result.stderr.split()) == [b"child", b"native", b"python"]


@pytest.mark.parametrize("given", [b"", b"hello\n", encode(JobProgress(0.5, ""))])
def test_a_worker_that_is_not_told_what_to_do_ends_with_status_2(given: bytes) -> None:
    result = run_worker(given)
    assert result.returncode == 2
    assert result.stdout == b""
    assert result.stderr.count(b"\n") == 1
