"""From a checkpoint of TinyLlama's shape (1.1 billion random weights, f16, 2.2 GB) to Q4_K_M: ours in one pass, and
llama.cpp's convert_hf_to_gguf.py and llama-quantize one after the other.

Both sides run in turn, on two processors, as a person would start them, interpreter and all. Memory is the peak of all
processes together, sampled; pages of mapped files count as long as they are mapped. What is written is what the system
sent to the disk for them. Ours looks at every number for being finite, waits until the disk has the file, and computes
its SHA-256; the others do none of it.

Usage: LLAMA_CPP_SOURCE=…/llama.cpp LLAMA_QUANTIZE=…/llama-quantize python -m tests.benchmarks.bench_quantize [RUNS]
LLAMA_CPP_SOURCE is the folder with convert_hf_to_gguf.py; LLAMA_QUANTIZE is built of the same source. TMPDIR says
where the files lie.

Measured on two processors of a Xeon with AVX-512 (Sapphire Rapids or its successor), all else stopped:

667,815,200 bytes; tensors byte for byte the same: yes
medians of 4 runs, least and most in brackets
                                          wall s  processor s  written MB  peak MiB  torch
puna convert                 35.29 (34.63-35.82)         67.3         668       164     no
convert + llama-quantize     41.79 (40.87-42.97)         73.1       2,870       442    yes
ratios: wall 0.84 (target 0.85) written 0.23 (target 0.25) peak 0.37 (target 0.5)

Half an hour before, with other programs reading pictures beside it: 41.25 and 56.69 s, wall 0.73. On a slow processor
the saved copy counts less, for most of the time are ggml's own functions, which both sides call: on two at 2 GHz with
AVX2 72.72 and 78.20 s, wall 0.93, of which 62 s were theirs.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import gguf

from tests.benchmarks.bench_convert import ROOT, TOKENIZER, family, resident_bytes, write_checkpoint

TARGETS = {"wall": 0.85, "written": 0.25, "peak": 0.5}
SAMPLE_SECONDS, TORCH_SECONDS = 0.1, 1.0
N_THREADS = 2


@dataclass(frozen=True)
class Run:
    """Wall seconds, processor seconds, bytes sent to the disk, peak bytes of memory, whether torch was loaded."""

    wall: float
    processor: float
    written: int
    peak: int
    torch: bool

    def then(self, other: "Run") -> "Run":
        return Run(
            self.wall + other.wall,
            self.processor + other.processor,
            self.written + other.written,
            max(self.peak, other.peak),
            self.torch or other.torch,
        )


def measured(command: Sequence[str], environment: dict[str, str]) -> Run:
    os.sync()
    with tempfile.TemporaryFile("w+") as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=said, stderr=said, preexec_fn=on_two_processors
        )
        peak, torch, look = 0, False, started
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            processes = family(process.pid)
            peak = max(peak, sum(resident_bytes(pid) for pid in processes))
            if time.perf_counter() > look:
                torch = torch or any(has_torch(pid) for pid in processes)
                look += TORCH_SECONDS
            time.sleep(SAMPLE_SECONDS)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.exit(f"{command} failed:\n{said.read()[-2000:]}")
    # In blocks of 512 bytes; children that were waited for are included. (ru_maxrss is no use: it begins with ours.)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_oublock * 512, peak, torch)


def on_two_processors() -> None:
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:N_THREADS])


def has_torch(pid: int) -> bool:
    try:
        return "libtorch" in Path(f"/proc/{pid}/maps").read_text(errors="replace")
    except OSError:
        return False


def tensors(path: Path) -> dict[str, bytes]:
    return {tensor.name: tensor.data.tobytes() for tensor in gguf.GGUFReader(path).tensors}


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} ({min(values):.2f}-{max(values):.2f})"


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    source, quantizer = os.environ.get("LLAMA_CPP_SOURCE"), os.environ.get("LLAMA_QUANTIZE")
    if not TOKENIZER.is_dir() or not source or not quantizer:
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        model, ours, between, theirs = (home / name for name in ("model", "ours.gguf", "f16.gguf", "theirs.gguf"))
        write_checkpoint(model)
        environment = {**os.environ, "PUNA_HOME": str(home / "puna"), "HF_HUB_OFFLINE": "1"}
        script = Path(source) / "convert_hf_to_gguf.py"
        their_environment = {**environment, "PYTHONPATH": str(Path(source) / "gguf-py")}
        # The others compare nothing with the original.
        wanted = ["convert", str(model), "-o", str(ours), "--type", "q4_k_m", "--no-receipt"]
        one = [sys.executable, "-m", "app", *wanted]
        first = [sys.executable, str(script), str(model), "--outfile", str(between), "--outtype", "f16"]
        second = [quantizer, str(between), str(theirs), "Q4_K_M", str(N_THREADS)]
        found: dict[str, list[Run]] = {"puna convert": [], "convert + llama-quantize": []}
        for turn in range(runs):
            found["puna convert"].append(measured(one, environment))
            converted = measured(first, their_environment)
            found["convert + llama-quantize"].append(converted.then(measured(second, environment)))
            if turn == 0:
                same = tensors(ours) == tensors(theirs)
                print(f"{ours.stat().st_size:,} bytes; tensors byte for byte the same: {'yes' if same else 'NO'}")
            for path in (ours, between, theirs):
                path.unlink()
    print(f"medians of {runs} runs, least and most in brackets")
    print(f"{'':<26}{'wall s':>22}{'processor s':>13}{'written MB':>12}{'peak MiB':>10}{'torch':>7}")
    for kind, values in found.items():
        walls = spread([run.wall for run in values])
        processor, written, peak = (
            statistics.median(getattr(run, what) for run in values) for what in ("processor", "written", "peak")
        )
        torch = "yes" if any(run.torch for run in values) else "no"
        print(f"{kind:<26}{walls:>22}{processor:>13.1f}{written / 1e6:>12,.0f}{peak / 2**20:>10.0f}{torch:>7}")
    mine, other = found.values()
    print("ratios:", end="")
    for what, target in TARGETS.items():
        ratio = statistics.median(getattr(run, what) for run in mine) / statistics.median(
            getattr(run, what) for run in other
        )
        print(f" {what} {ratio:.2f} (target {target})", end="")
    print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
