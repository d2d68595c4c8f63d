"""Watch a whole day with Puna for anything sent to a network: python -m tests.benchmarks.offline_day CHECKPOINT

CHECKPOINT is any folder that Puna can convert. The day: open the window, bring in a conversation with pictures from
the web, make a model of the checkpoint, talk to it, search, look at every place and change every setting, close;
convert, quantize, inspect, ask and list in the terminal. All of it, children included, runs under `strace` (Linux; apt
install strace), which sees what native code does too, and in a network namespace without interfaces where one may be
made (`unshare`, as root or where the system lets everybody). Prints what was asked of the system, and ends with status
1 where it was anything but a socket within this computer. On other systems, watch the same day with what they have,
such as `sudo dtruss -f` or a firewall that asks: python -m tests.benchmarks.offline_day --day CHECKPOINT
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

# Families that never leave the computer; AF_NETLINK asks the kernel itself.
_WITHIN = ("AF_UNIX", "AF_LOCAL", "AF_NETLINK")
_CALL = re.compile(r"^(?:\d+\s+)?(?P<name>\w+)\((?P<arguments>.*)")
_FAMILY = re.compile(r"\b[AP]F_\w+")
# What a page of the web would make a careless program fetch.
_CONVERSATION = [
    {"from": "human", "value": "Show me pictures of http://192.0.2.1/ and ![one](http://192.0.2.1/a.png), please."},
    {
        "from": "gpt",
        "value": "![alpaca](http://192.0.2.1/b.png)\n\n<img src='http://192.0.2.1/c.png'>\n\n"
        "<link rel='stylesheet' href='//pictures.example/d.css'>\n\n[more](https://pictures.example/) "
        "![far](file://pictures.example/e.png)",
    },
]


@dataclass
class Traffic:
    """What was asked of the system: how often each call with each family, and the lines that leave the computer."""

    calls: Counter[str] = field(default_factory=Counter)
    outside: list[str] = field(default_factory=list)


def read_trace(path: Path) -> Traffic:
    """Of a file by `strace -f -e trace=network -o`. A line is counted where it names a family."""
    traffic = Traffic()
    with path.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call is None:
                continue
            families = {family.replace("PF_", "AF_") for family in _FAMILY.findall(call["arguments"])}
            for family in families:
                traffic.calls[f"{call['name']} {family}"] += 1
            if families - set(_WITHIN):
                traffic.outside.append(line.strip())
    return traffic


def namespace() -> list[str]:
    """Command before a command that runs it without any network interface; empty where that is not permitted."""
    for command in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if _works([*command, "true"]):
            return command
    return []


def tracing(path: Path) -> list[str]:
    """Command before a command that notes in `path` what all of it asks of the network; empty where none can."""
    command = ["strace", "--follow-forks", "--trace=network", f"--output={path}"]
    return command if _works([*command, "true"]) else []


def _works(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def spend_day(checkpoint: Path, folder: Path) -> None:
    """The day itself, in this process and children of it. Everything that it makes lies in `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PUNA_HOME"] = str(folder / "home")
    from app import network_guard
    from app.core.offline import refusal_for_ever

    network_guard.install(refusal_for_ever)
    _at_the_window(checkpoint, folder)
    model = next((folder / "home" / "models").glob("*.gguf"))
    full, small = folder / "full.gguf", folder / "small.gguf"
    for arguments in (
        ["inspect", checkpoint],
        ["convert", checkpoint, "-o", full, "--type", "f16"],
        ["quantize", full, "-o", small, "--type", "q8_0"],
        ["chat", model, "--prompt", "Look at http://192.0.2.1/", "--max-tokens", "8"],
        ["history", "list"],
        ["network"],
    ):
        command = [sys.executable, "-m", "app", *map(str, arguments)]
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        _tell(f"puna {arguments[0]}")


def _at_the_window(checkpoint: Path, folder: Path) -> None:
    from PySide6.QtCore import QDeadlineTimer, Qt
    from PySide6.QtTest import QSignalSpy, QTest
    from PySide6.QtWidgets import QAbstractButton, QApplication

    from app.control.engine_client import EngineState
    from app.core.messages import Ending
    from app.main import Puna
    from app.paths import default_paths
    from app.ui.ledger_dialog import LedgerDialog
    from app.ui.search_panel import SearchPanel
    from app.ui.source_dialog import SourceDialog
    from app.ui.theme import Theme

    def wait_until(condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(120_000)
        while not condition():
            assert not deadline.hasExpired(), "the day takes too long"
            QTest.qWait(20)

    application = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    puna = Puna(default_paths(), theme)
    window = puna.window
    puna.start()
    _tell("start")
    source = folder / "conversations.json"
    source.write_text(json.dumps([{"id": "1", "conversations": _CONVERSATION}]))
    assert puna.importing.start(source)
    wait_until(lambda: not puna.importing.running and bool(puna.history.conversations()))
    (imported,) = puna.history.conversations()
    puna.chat.open(imported.id)
    QTest.qWait(300)
    _tell("open a conversation with pictures of the web")
    window.paths_dropped.emit([str(checkpoint)])
    wait_until(lambda: bool(window.findChildren(SourceDialog)))
    window.findChildren(SourceDialog)[0].convert.click()
    # Until then the built-in guide answers.
    wait_until(lambda: puna.engine.model_path not in (None, puna.guide.model_path))
    wait_until(lambda: puna.engine.state is EngineState.READY)
    _tell("convert and load")
    for text in ("Once upon a time", "![x](http://192.0.2.1/f.png)"):
        puna.chat.new_conversation()
        window.composer.set_text(text)
        QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
        wait_until(lambda: puna.chat.conversation_id is not None)
        number = puna.chat.conversation_id
        assert number is not None
        wait_until(lambda number=number: puna.history.branch(number)[-1].ending is Ending.DONE)
    _tell("chat")
    window.sidebar.menu.search_requested.emit()
    panel = window.findChild(SearchPanel)
    QTest.keyClicks(panel.field, "pictures of")
    wait_until(lambda: panel.list.model().rowCount() > 0)
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    wait_until(lambda: puna.chat.conversation_id == imported.id)
    _tell("search")
    window.show_place("models")
    window.models.open_discover()
    discover = window.models.discover
    wait_until(lambda: discover.list.model().rowCount() > 0)
    discover.list.setCurrentIndex(discover.list.model().index(0, 0))
    with_details = QSignalSpy(puna.hub.looked_at)
    wait_until(lambda: with_details.count() > 0)
    _tell("look at the models")
    window.show_place("settings")
    for name, control in window.settings.controls.items():
        if name != "stay_offline" and isinstance(control, QAbstractButton):
            control.click()
        elif name != "stay_offline":
            # There and back: not every model can be read with every value.
            QTest.keyClick(control, Qt.Key.Key_Down)
            QTest.keyClick(control, Qt.Key.Key_Up)
        QTest.qWait(50)
    window.settings.ledger.click()
    wait_until(lambda: bool(window.findChildren(LedgerDialog)))
    window.findChildren(LedgerDialog)[0].close()
    wait_until(lambda: puna.engine.state is EngineState.READY)
    _tell("change the settings")
    window.close()
    puna.close()
    _tell("quit")


def _tell(step: str) -> None:
    print(f"done: {step}", flush=True)


def watch(checkpoint: Path, trace: Path) -> list[str]:
    """Run the day in a child. Return what it was watched with: "namespace", "strace", both, or nothing."""
    means = {"namespace": namespace(), "strace": tracing(trace)}
    prefix = [word for command in means.values() for word in command]
    if prefix:
        command = [*prefix, sys.executable, "-m", "tests.benchmarks.offline_day", "--day", str(checkpoint)]
        # As on anybody's computer: nothing in the environment asks anyone to be silent.
        hushes = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "PUNA_OFFLINE")
        environment = {name: value for name, value in os.environ.items() if name not in hushes}
        subprocess.run(command, cwd=ROOT, env=environment, check=True)
    return [name for name, command in means.items() if command]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("checkpoint", metavar="CHECKPOINT", type=Path)
    parser.add_argument("--day", action="store_true", help="spend the day without being watched")
    parser.add_argument("--keep", metavar="FILE", type=Path, help="where to keep what strace wrote")
    arguments = parser.parse_args()
    checkpoint = arguments.checkpoint.resolve()
    with tempfile.TemporaryDirectory() as folder:
        if arguments.day:
            spend_day(checkpoint, Path(folder))
            return 0
        trace = Path(folder) / "trace"
        means = watch(checkpoint, trace)
        if not means:
            print("error: neither strace nor a network namespace can be used here", file=sys.stderr)
            return 1
        print(f"watched with: {', '.join(means)}")
        if "strace" not in means:
            return 0
        if arguments.keep:
            shutil.copy(trace, arguments.keep)
        traffic = read_trace(trace)
    for call, count in sorted(traffic.calls.items()):
        print(f"{count:>6}  {call}")
    for line in traffic.outside:
        print(f"left this computer: {line}")
    print(f"{len(traffic.outside)} calls that leave this computer")
    return 1 if traffic.outside else 0


if __name__ == "__main__":
    sys.exit(main())
