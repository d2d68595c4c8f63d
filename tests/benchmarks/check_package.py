"""The packaged application in a system that has nothing but what it asks for, and on a processor without AVX.

ROOT is a fresh minimal Debian made by debootstrap with the libraries that resources/packaging/INSTALL.txt names; the
application runs in it by chroot, its window on an Xvfb of this system. Then the same files run under qemu-user as an
Intel Westmere of 2010. As root, on Linux, with Xvfb, xwininfo, import (ImageMagick) and qemu-x86_64:

    python -m tests.benchmarks.check_package dist/puna CHECKPOINT ROOT [PICTURE.png]

Each line tells what was tried and how it went; the last is the number of failures. Last time, on Debian 12 and two
cores of an EPYC, all went well: the window was there after 0.3 s (1.2 times what the source tree takes), the archive
had 112 MB, and Westmere computed with ggml's SSE 4.2 backend.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from app import child_process
from app.child_process import ChildProcess
from app.core.generation import ChatRequest, GenerationOptions, LoadOptions
from app.core.messages import Message, Role
from app.engine.client import EngineClient
from app.errors import PunaError
from app.jobs.running import run_job
from app.protocol import Piece

DISPLAY = ":77"
WESTMERE = "Westmere"
_PATIENCE_S = 60


class Trial:
    def __init__(self, bundle: Path, root: Path) -> None:
        self.root = root
        self.failures = 0
        self.place = root / "opt" / "puna"
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(bundle, self.place, symlinks=True)
        shutil.rmtree(root / "home" / "person", ignore_errors=True)
        (root / "home" / "person").mkdir(parents=True)
        (root / "tmp").mkdir(exist_ok=True)

    def command(self, *arguments: str) -> list[str]:
        environment = ["HOME=/home/person", "LANG=C.UTF-8", f"DISPLAY={DISPLAY}", "PATH=/usr/bin:/bin"]
        return ["chroot", str(self.root), "/usr/bin/env", "-i", *environment, "/opt/puna/puna", *arguments]

    def tell(self, what: str, good: bool, words: str = "") -> None:
        self.failures += not good
        print(f"{'ok    ' if good else 'FAILED'}  {what}{': ' + words if words else ''}", flush=True)

    def run(self, what: str, *arguments: str, wanted: str = "") -> None:
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, check=False)
        said = (done.stdout.strip() or done.stderr.strip()).splitlines()
        good = done.returncode == 0 and wanted in done.stdout + done.stderr
        self.tell(what, good, " | ".join(said[-3:])[:300])

    def window(self) -> "tuple[subprocess.Popen[bytes], float]":
        """The started window and seconds until it is there."""
        began = time.monotonic()
        process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while time.monotonic() - began < _PATIENCE_S and process.poll() is None:
            tree = subprocess.run(["xwininfo", "-root", "-tree", "-display", DISPLAY], capture_output=True, text=True)
            if '"Puna' in tree.stdout:
                return process, time.monotonic() - began
            time.sleep(0.02)
        return process, -1.0


def on_westmere(trial: Trial) -> None:
    """Workers of the same files, emulated: children of an emulated program would run on the real processor."""
    program = trial.place / "puna"
    emulated = ["qemu-x86_64", "-cpu", WESTMERE, "-L", str(trial.root)]
    # PyInstaller's first act is to start the program again with these, which would be on the real processor.
    for name, value in (
        ("LD_LIBRARY_PATH", str(trial.place / "_internal")),
        ("_PYI_ARCHIVE_FILE", str(program)),
        ("_PYI_PARENT_PROCESS_LEVEL", "-1"),
    ):
        emulated += ["-E", f"{name}={value}"]
    emulated.append(str(program))
    os.environ["PUNA_HOME"] = str(trial.root / "tmp" / "westmere")
    log = trial.root / "tmp" / "westmere.log"
    # A setting of this machine that would have OpenBLAS use what Westmere has not.
    os.environ.pop("OPENBLAS_CORETYPE", None)
    child_process.program = lambda: emulated
    try:
        story = trial.root / "tmp" / "westmere.gguf"
        arguments = {"source": str(trial.root / "tmp" / "checkpoint"), "target": str(story), "type": "q4_k_m"}
        run_job("convert", arguments, log, lambda fraction, text: None)
        same = story.read_bytes() == (trial.root / "tmp" / "story.gguf").read_bytes()
        trial.tell(f"{WESTMERE}: convert", same, "the same bytes" if same else "other bytes")
        with ChildProcess("engine", log) as child:
            client = EngineClient(child)
            client.load(LoadOptions(str(story)))
            options = GenerationOptions(max_tokens=20, temperature=0)
            asked = ChatRequest((Message(Role.USER, "Once upon a time"),), options)
            text = "".join(item.text for item in client.ask(asked) if isinstance(item, Piece))
        backend = next((line for line in log.read_text().splitlines() if "loaded CPU backend" in line), "")
        trial.tell(f"{WESTMERE}: chat", "little" in text, f"{text[:60]!r} with {backend.rsplit('/', 1)[-1]}")
    except PunaError as error:
        trial.tell(WESTMERE, False, str(error))


def main() -> int:
    bundle, checkpoint, root = map(Path, sys.argv[1:4])
    trial = Trial(bundle, root)
    shutil.copytree(checkpoint, root / "tmp" / "checkpoint", dirs_exist_ok=True)
    subprocess.run(["mount", "--bind", "/proc", str(root / "proc")], check=True)
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-ac", "-listen", "tcp"])
    sockets = root / "tmp" / ".X11-unix"
    sockets.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(sockets)], check=True)
    try:
        time.sleep(1)
        trial.run("selftest", "selftest", wanted="engine")
        trial.run("convert", "convert", "/tmp/checkpoint", "-o", "/tmp/story.gguf", "--type", "q4_k_m")
        prompt = ["--prompt", "Once upon a time", "--max-tokens", "20", "--temperature", "0"]
        trial.run("chat", "chat", "/tmp/story.gguf", *prompt, wanted="little girl")
        first, seconds = trial.window()
        trial.tell("window", seconds > 0, f"there after {seconds:.2f} s")
        time.sleep(8)
        if len(sys.argv) > 4:
            subprocess.run(["import", "-display", DISPLAY, "-window", "root", sys.argv[4]], check=False)
        for line in subprocess.run(["pgrep", "-f", "/opt/puna/puna"], capture_output=True, text=True).stdout.split():
            os.kill(int(line), signal.SIGKILL)
        first.wait()
        again, seconds = trial.window()
        trial.tell("after kill -9", seconds > 0 and again.poll() is None, f"there again after {seconds:.2f} s")
        trial.run("history", "history", "list")
        again.terminate()
        try:
            again.wait(20)
        except subprocess.TimeoutExpired:
            again.kill()
            trial.tell("quit", False, "it did not end when asked to")
        on_westmere(trial)
    finally:
        subprocess.run(["umount", str(root / "proc"), str(sockets)], check=False)
        server.terminate()
    print(f"{trial.failures} failures")
    return 1 if trial.failures else 0


if __name__ == "__main__":
    sys.exit(main())
