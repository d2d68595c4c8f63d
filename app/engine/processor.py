"""Which types of weights llama.cpp copies into another order on this processor.

Knows ggml-cpu/repack.cpp's rules and where Linux, macOS and Windows tell what a processor can do. Copies cost memory:
the mapped file stays beside them. Where nothing is told, the usual processor of that kind is assumed.
"""

import platform
import subprocess
import sys
from pathlib import Path

_CPU_INFO = Path("/proc/cpuinfo")
_X86 = frozenset({"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"})
_X86_WIDE = _X86 | {"Q2_K"}
_ARM = frozenset({"Q4_0", "Q4_K", "Q5_K", "Q6_K", "Q8_0", "IQ4_NL", "MXFP4", "Q1_0"})


def copied_types() -> frozenset[str]:
    """Names as in GGUF headers."""
    machine = platform.machine().lower()
    if machine in ("arm64", "aarch64"):
        return _ARM if sys.platform != "linux" or "asimddp" in _flags() else frozenset()
    if machine not in ("x86_64", "amd64"):
        return frozenset()
    flags = _flags()
    if "avx2" not in flags:
        return frozenset() if flags else _X86
    return _X86_WIDE if "avx512f" in flags else _X86


def _flags() -> frozenset[str]:
    """Abilities of the processor in Linux's words; empty where the system doesn't say."""
    if sys.platform == "darwin":
        answer = subprocess.run(
            ["sysctl", "-n", "machdep.cpu.leaf7_features"], capture_output=True, text=True, check=False
        )
        return frozenset(answer.stdout.lower().split())
    try:
        text = _CPU_INFO.read_text(errors="replace")
    except OSError:
        return frozenset()
    lines = (line.partition(":") for line in text.splitlines())
    return frozenset(
        next((value.split() for key, _, value in lines if key.strip().lower() in ("flags", "features")), [])
    )
