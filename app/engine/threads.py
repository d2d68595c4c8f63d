"""How many threads llama.cpp should compute with on this machine.

One per physical performance core: a second thread on a core shares its arithmetic units, and a slow core makes the
fast ones wait at every barrier. Knows where Linux and macOS tell about cores; elsewhere it halves the logical count.
"""

import os
import subprocess
import sys
from pathlib import Path

_CPU = Path("/sys/devices/system/cpu")
# Intel hybrid processors list their performance cores here.
_INTEL_FAST = Path("/sys/devices/cpu_core/cpus")


def performance_cores() -> int:
    """At least 1."""
    logical = os.cpu_count() or 1
    if sys.platform == "linux":
        return _linux_cores() or logical
    if sys.platform == "darwin":
        return _mac_cores() or logical
    return max(1, logical // 2)


def parse_cpu_list(text: str) -> set[int]:
    """Numbers of a kernel list such as "0-3,8". Raises ValueError."""
    numbers: set[int] = set()
    for part in text.strip().split(","):
        if part:
            first, _, last = part.partition("-")
            numbers.update(range(int(first), int(last or first) + 1))
    return numbers


def _linux_cores() -> int:
    """Cores among those that this process may use; 0 where the kernel doesn't say."""
    try:
        usable = os.sched_getaffinity(0)
        if _INTEL_FAST.exists():
            usable = usable & parse_cpu_list(_INTEL_FAST.read_text()) or usable
        capacity = {cpu: _capacity(cpu) for cpu in usable}
        # Arm says how fast a core is relative to the fastest, 1024; what is below half is an efficiency core.
        fast = {cpu for cpu in usable if capacity[cpu] * 2 >= max(capacity.values())}
        siblings = {(_CPU / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text() for cpu in fast}
    except (OSError, ValueError):
        return 0
    return len(siblings)


def _capacity(cpu: int) -> int:
    try:
        return int((_CPU / f"cpu{cpu}" / "cpu_capacity").read_text())
    except OSError:
        return 1024


def _mac_cores() -> int:
    for name in ("hw.perflevel0.physicalcpu", "hw.physicalcpu"):
        answer = subprocess.run(["sysctl", "-n", name], capture_output=True, text=True, check=False)
        if answer.returncode == 0 and answer.stdout.strip().isdigit():
            return int(answer.stdout)
    return 0
