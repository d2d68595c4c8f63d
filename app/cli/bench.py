"""puna bench: how fast a model reads and writes on this computer, how long it loads and what memory it takes.

Measured through an engine child, sampling and messages between processes included, as in real use. Knows nothing of
llama.cpp. Prompts are made of words, so every number of tokens is what the engine counted.
"""

import argparse
import json
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from app import __version__
from app.child_process import ChildProcess
from app.cli.model_names import find_model
from app.cli.progress_line import ProgressLine, printable
from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, ModelInfo
from app.core.messages import Message, Role
from app.core.source_card import in_bytes
from app.core.speed import LEAST_TOKENS, MeasuredSpeed
from app.engine.client import EngineClient
from app.engine.threads import performance_cores
from app.errors import PunaError
from app.paths import default_paths
from app.protocol import Piece
from app.storage.speed_file import SpeedFile

_SENTENCE = "the little house by the river had a red door and two windows that looked over the hills to the sea"
_WORDS = _SENTENCE.split()
# The bare text, so that a template adds nothing to the count.
_TEMPLATE = "{{ messages[0].content }}"
# Where a model ends its answers early, this often it is asked again for the tokens that lack.
_MOST_ANSWERS = 50


@dataclass(frozen=True)
class Report:
    """Speeds in tokens per second: the median, and every run in `..._runs`. Sizes in bytes, times in seconds.

    `load_seconds` is from the start of the engine process until it is ready for a question.
    """

    model: str
    name: str
    description: str
    size_bytes: int
    n_ctx: int
    n_threads: int
    load_seconds: float
    prompt_tokens: int
    prompt_speed: float
    prompt_runs: tuple[float, ...]
    decode_tokens: int
    decode_speed: float
    decode_runs: tuple[float, ...]
    peak_memory_bytes: int
    machine: str
    system: str
    puna: str
    llama_cpp_python: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "model",
        nargs="?",
        metavar="MODEL",
        help="a .gguf file, or the name of one in the library (default: the newest)",
    )
    parser.add_argument("--prompt-tokens", type=_positive, default=512, metavar="N", help="tokens to read (512)")
    parser.add_argument("--tokens", type=_positive, default=128, metavar="N", help="tokens to write (128)")
    parser.add_argument("--repeat", type=_positive, default=3, metavar="N", help="runs; the median counts (3)")
    parser.add_argument("--threads", type=_positive, default=0, metavar="N", help="(default: the performance cores)")
    parser.add_argument("--ctx", type=_positive, default=0, metavar="N", help="context in tokens (default: what fits)")
    parser.add_argument("--kv-type", metavar="TYPE", default=LoadOptions("").kv_type, help="f16, q8_0, …")
    parser.add_argument("--json", action="store_true", help="end with the result as one line of JSON")


def run(arguments: argparse.Namespace) -> int:
    paths = default_paths()
    options = LoadOptions(
        str(find_model(arguments.model, paths).absolute()),
        n_ctx=arguments.ctx,
        n_threads=arguments.threads,
        kv_type=arguments.kv_type,
    )
    with ProgressLine(sys.stderr) as progress:
        report = measure(
            options, paths.logs / "engine.log", arguments.prompt_tokens, arguments.tokens, arguments.repeat, progress
        )
    print("\n".join(f"{name:14}{printable(text)}" for name, text in _table(report)))
    if arguments.json:
        print(json.dumps(asdict(report), ensure_ascii=False))
    return 0


def measure(
    options: LoadOptions, log: Path, n_prompt: int, n_decode: int, repeat: int, progress: ProgressLine
) -> Report:
    """Raise PunaError where the model can't be loaded or has no room for so many tokens."""
    progress.show(0.0, "loading the model")
    started = time.perf_counter()
    with ChildProcess("engine", log) as child:
        bench = _Bench(child)
        info = bench.client.load(options)
        load_seconds = time.perf_counter() - started
        if n_prompt + n_decode > info.n_ctx:
            raise PunaError(
                f"{n_prompt} and {n_decode} tokens don't fit the context of {info.n_ctx}: give a larger --ctx, or fewer"
            )
        # The first tokens bring the weights into memory; that is no speed of reading.
        bench.answers(info, bench.prompt(min(32, n_prompt), "first"), 2)
        prompt_runs, decode_runs, read = [], [], 0
        for number in range(repeat):
            progress.show((2 * number + 1) / (2 * repeat + 1), f"reading, run {number + 1} of {repeat}")
            # Another beginning each time: what is known already need not be read.
            prompt = bench.prompt(n_prompt, f"{number + 1}")
            results = list(bench.answers(info, prompt, n_decode))
            first = results[0]
            read = first.prompt_tokens
            prompt_runs.append(1000 * (read - first.cached_tokens) / max(first.prompt_ms, 1e-6))
            written = sum(result.completion_tokens for result in results)
            decode_runs.append(1000 * written / max(sum(result.completion_ms for result in results), 1e-6))
        peak = bench.peak
    if written >= LEAST_TOKENS:
        # What can be said of the speed of models that are not here yet.
        SpeedFile(default_paths().speeds).add(MeasuredSpeed(info.size_bytes, median(decode_runs)))
    return Report(
        model=options.path,
        name=info.name,
        description=info.description,
        size_bytes=info.size_bytes,
        n_ctx=info.n_ctx,
        n_threads=options.n_threads or performance_cores(),
        load_seconds=round(load_seconds, 3),
        prompt_tokens=read,
        prompt_speed=round(median(prompt_runs), 2),
        prompt_runs=tuple(round(speed, 2) for speed in prompt_runs),
        decode_tokens=written,
        decode_speed=round(median(decode_runs), 2),
        decode_runs=tuple(round(speed, 2) for speed in decode_runs),
        peak_memory_bytes=peak,
        machine=_machine(),
        system=platform.platform(terse=True),
        puna=__version__,
        llama_cpp_python=version("llama-cpp-python"),
    )


class _Bench:
    """One engine child, asked one thing after another; `peak` is the most memory it was seen to hold."""

    def __init__(self, child: ChildProcess) -> None:
        self.client = EngineClient(child)
        self.peak = 0
        self._process = psutil.Process(child.process_id)

    def prompt(self, n_tokens: int, beginning: str) -> str:
        """A text of `n_tokens` tokens, or the most that words make below it."""
        fewest, most = 0, 2 * n_tokens
        while fewest < most:
            middle = (fewest + most + 1) // 2
            if self._count(_text(beginning, middle)) <= n_tokens:
                fewest = middle
            else:
                most = middle - 1
        text = _text(beginning, fewest)
        for ending in (".", " a", "!", "s"):
            while self._count(text + ending) <= n_tokens:
                text += ending
        return text

    def answers(self, info: ModelInfo, prompt: str, n_tokens: int) -> Iterator[GenerationResult]:
        """Answers until there are `n_tokens`: most often one."""
        for _ in range(_MOST_ANSWERS):
            options = replace(info.sampling, max_tokens=n_tokens, seed=1, stop=())
            for item in self.client.ask(_request(prompt, options)):
                if isinstance(item, GenerationResult):
                    self._note_memory()
                    n_tokens -= item.completion_tokens
                    yield item
                elif isinstance(item, Piece) and not self.peak:
                    self._note_memory()
            if n_tokens <= 0:
                return

    def _count(self, text: str) -> int:
        return self.client.count(_request(text, GenerationOptions(max_tokens=1))).tokens

    def _note_memory(self) -> None:
        memory = self._process.memory_info()
        # Windows keeps the peak itself, Linux in another place; elsewhere what is held after the last token is it.
        self.peak = max(self.peak, memory.rss, getattr(memory, "peak_wset", 0), _linux_peak(self._process.pid))


def _request(text: str, options: GenerationOptions) -> ChatRequest:
    return ChatRequest((Message(Role.USER, text),), options, _TEMPLATE)


def _text(beginning: str, n_words: int) -> str:
    return " ".join([beginning, *(_WORDS[at % len(_WORDS)] for at in range(n_words))])


def _linux_peak(process_id: int) -> int:
    try:
        for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return 0


def _machine() -> str:
    """Such as "AMD Ryzen 7 PRO, 8 cores, 16.1 GB"."""
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    words = f"{cores} core{'s' if cores > 1 else ''}, {in_bytes(psutil.virtual_memory().total)}"
    return f"{_processor() or platform.machine()}, {words}"


def _processor() -> str:
    if sys.platform == "darwin":
        told = subprocess.run(["sysctl", "-n", "machdep.cpu.brand_string"], capture_output=True, text=True, check=False)
        return told.stdout.strip()
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.lower().startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor()


def _table(report: Report) -> list[tuple[str, str]]:
    def runs(values: tuple[float, ...]) -> str:
        return f"{min(values):.1f} to {max(values):.1f} in {len(values)} run{'s' if len(values) > 1 else ''}"

    rows: list[tuple[str, Any]] = [
        ("model", f"{report.name} ({report.description}, {in_bytes(report.size_bytes)})"),
        ("context", f"{report.n_ctx} tokens, {report.n_threads} thread{'s' if report.n_threads > 1 else ''}"),
        ("load time", f"{report.load_seconds:.2f} s"),
        ("reading", f"{report.prompt_speed:.1f} tokens/s ({report.prompt_tokens} tokens; {runs(report.prompt_runs)})"),
        ("writing", f"{report.decode_speed:.1f} tokens/s ({report.decode_tokens} tokens; {runs(report.decode_runs)})"),
        ("memory", f"{in_bytes(report.peak_memory_bytes)} at most"),
        ("computer", f"{report.machine}; {report.system}"),
    ]
    return rows


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
