"""A question is typed and its answer read through the accessibility bus of a Linux desktop, as a screen reader does."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
ANSWER = "Alpacas hum when they are curious, and when they are tired. Their wool is warm and light."


def missing() -> str:
    """What a system lacks for this; empty where nothing."""
    for program in ("dbus-run-session", "xvfb-run", SYSTEM_PYTHON, LAUNCHER):
        if shutil.which(program) is None:
            return f"{program} is not on this machine"
    found = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True).returncode == 0
    return "" if found else f"{SYSTEM_PYTHON} has no pyatspi (Debian: python3-pyatspi)"


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is the bus of Linux desktops")
def test_a_question_is_typed_and_its_answer_read(tmp_path: Path, puna_home: Path) -> None:
    if reason := missing():
        pytest.skip(reason)
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": [{"text": ANSWER, "delay_ms": 20}]}))
    reader = f"{SYSTEM_PYTHON} {ROOT / 'tests/ui/screen_reader.py'} 'What do alpacas do?' 'warm and light.'"
    window = f"{sys.executable} -m tests.ui.window_driver >/dev/null & window=$!; {reader}; status=$?"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PUNA_ENGINE": "scripted",
        "PUNA_SCRIPT": str(script),
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    session = f"{LAUNCHER} --launch-immediately & bus=$!; sleep 0.3; {window}; kill $window $bus; wait; exit $status"
    command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "bash", "-c", session]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    ) as process:  # fmt: skip
        try:
            output, errors = process.communicate(timeout=60)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 0, errors
    seen = json.loads(output.splitlines()[-1])
    assert seen["field"] == "Message"
    assert seen["button"].startswith("Send")
    assert ANSWER in " ".join(seen["read"].split())
    assert " ".join(seen["announced"]) == ANSWER
