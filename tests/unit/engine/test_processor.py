"""Which weights are copied for which processor. That this machine's answer is llama.cpp's, test_memory compares."""

import platform
import sys
from pathlib import Path

import pytest

from app.engine import processor
from app.engine.processor import copied_types

_X86 = {"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"}


@pytest.mark.parametrize(
    ("machine", "told", "expected"),
    [
        ("x86_64", "processor : 0\nflags\t: fpu sse2 avx2 fma\n", _X86),
        ("AMD64", "flags : avx2 avx512f", _X86 | {"Q2_K"}),
        ("x86_64", "flags : sse2 avx", set()),
        ("x86_64", None, _X86),
        ("aarch64", "Features\t: fp asimd\n", set()),
        ("riscv64", "isa : rv64gc", set()),
    ],
)
def test_of_linux(
    machine: str, told: str | None, expected: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(processor, "_CPU_INFO", tmp_path / "cpuinfo")
    if told is not None:
        (tmp_path / "cpuinfo").write_text(told)
    assert copied_types() == expected


def test_arm_has_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert {"Q4_K", "Q6_K", "Q8_0"} <= copied_types()
