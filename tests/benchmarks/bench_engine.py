"""Reading a prompt and writing an answer: through our engine child, and in llama.cpp's own llama-bench.

Both run in turn, several rounds, on the same GGUFs: TinyLlama's shape (1.1 billion random weights) and a shape of 100
million, both Q4_K_M made here. Same threads, flash attention and types of the KV cache. llama-bench computes pp512 and
tg128 and samples nothing. Ours is what a window would see, from the request to the last message: template, tokenizer,
512 tokens read, or 128 tokens drawn with the usual samplers, each sent as a message over a pipe and decoded.

Usage: python -m tests.benchmarks.bench_engine [LLAMA_BENCH] [ROUNDS] [SHAPE]
LLAMA_BENCH is llama.cpp's program, else looked for on the PATH; without it only ours is measured. It should be built
from the llama.cpp that llama-cpp-python has, with the same options.

The machine must be quiet: threads that wait for one another at every layer tell nothing of a program where others run.

2 cores of an EPYC with AVX-512 on a shared computer, 7 rounds, tokens per second; a ratio is the median of those of
each round:

                                  puna             llama-bench   ratio
100M pp512      1060.7 (972.1-1245.6)  1088.9 (1041.2-1240.9)   0.972
100M tg128         366.0 (335.8-410.8)     362.9 (313.8-419.3)   1.033
1.1B pp512         133.0 (125.8-141.7)     133.4 (121.1-138.2)   0.997
1.1B tg128            47.6 (39.6-51.9)        43.9 (38.0-47.1)   1.097

Ours asks the C library for large pages (app.paths), which llama-bench does not: without them tg128 of the 100M shape
was 0.995 beside 1.091 with them in the same hour, and 0.957 where the machine is at its fastest (1.7 ms a token), of
which 0.025 ms are the sampler's and 0.02 ms Python's with caches full of weights.
"""

import json
import math
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np

from app.child_process import ChildProcess
from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, LogitBias
from app.core.messages import Message, Role
from app.engine.client import EngineClient
from app.engine.threads import performance_cores
from app.protocol import Piece, PromptProgress
from quantize.quantization import quantize
from tests.unit.engine.tiny_gguf import pieces

N_PROMPT, N_DRAWN = 512, 128
TARGET = 0.97


@dataclass(frozen=True)
class Shape:
    name: str
    layers: int
    hidden: int
    wide: int
    heads: int
    key_value_heads: int
    rows: int = 32000


SHAPES = (
    Shape("100M", layers=12, hidden=768, wide=2048, heads=12, key_value_heads=12, rows=8000),
    Shape("1.1B", layers=22, hidden=2048, wide=5632, heads=32, key_value_heads=4),
)


def write_model(path: Path, shape: Shape) -> None:
    """An f16 LLaMA of random weights, whose vocabulary is the tests' one and letters that nobody writes."""
    key = shape.hidden // shape.heads * shape.key_value_heads
    shapes = {"token_embd.weight": (shape.rows, shape.hidden), "output.weight": (shape.rows, shape.hidden)}
    for layer in range(shape.layers):
        for name, size in {
            "attn_q": (shape.hidden, shape.hidden),
            "attn_k": (key, shape.hidden),
            "attn_v": (key, shape.hidden),
            "attn_output": (shape.hidden, shape.hidden),
            "ffn_gate": (shape.wide, shape.hidden),
            "ffn_up": (shape.wide, shape.hidden),
            "ffn_down": (shape.hidden, shape.wide),
        }.items():
            shapes[f"blk.{layer}.{name}.weight"] = size
    known = pieces()
    more = shape.rows - len(known.texts)
    writer = gguf.GGUFWriter(path, "llama", use_temp_file=False)
    writer.add_name(shape.name)
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    writer.add_context_length(2048)
    writer.add_embedding_length(shape.hidden)
    writer.add_feed_forward_length(shape.wide)
    writer.add_head_count(shape.heads)
    writer.add_head_count_kv(shape.key_value_heads)
    writer.add_rope_dimension_count(shape.hidden // shape.heads)
    writer.add_block_count(shape.layers)
    writer.add_vocab_size(shape.rows)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_tokenizer_model("llama")
    writer.add_token_list([*known.texts, *(chr(0x4E00 + at % 20000) * (1 + at // 20000) for at in range(more))])
    writer.add_token_scores([*known.scores, *([-1e6] * more)])
    writer.add_token_types([*known.kinds, *([1] * more)])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    norms = ["output_norm", *(f"blk.{at}.{norm}" for at in range(shape.layers) for norm in ("attn_norm", "ffn_norm"))]
    for name in norms:
        writer.add_tensor(f"{name}.weight", np.ones(shape.hidden, np.float32))
    generator = np.random.default_rng(1)
    for name, size in shapes.items():
        writer.add_tensor(name, ((generator.random(size, dtype=np.float32) - 0.5) * 0.1).astype(np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


class Ours:
    """Our engine in a child of its own; what it computes is never in the cache."""

    def __init__(self, model: Path, threads: int, log: Path) -> None:
        self._child = ChildProcess("engine", log)
        self._client = EngineClient(self._child)
        self._client.load(LoadOptions(str(model), n_threads=threads, n_ctx=2048, n_gpu_layers=0, flash_attention="on"))
        ends = [LogitBias(2, -1e9), *(LogitBias(pieces().id(end), -1e9) for end in ("<|im_end|>",))]
        self._bias = tuple(ends)
        self._asked = 0
        self.prompt()
        self.answer()

    def prompt(self) -> float:
        """Tokens read per second."""
        words = "the quick brown fox jumps over the lazy dog and once upon a time there was".split()  # noqa: SIM905
        # A prompt of as many tokens as llama-bench reads; the first one or two are in the cache from before, and only
        # those that are not count.
        wanted = N_PROMPT
        n_words, text = 0, ""
        while (left := wanted - self._count(text)) > 0:
            for _ in range(max(left // 3, 1)):
                text += "the " if left < 8 else words[(n_words * 7 + self._asked) % len(words)] + " "
                n_words += 1
        result, _, seconds = self._ask(text, 0)
        n_read = result.prompt_tokens - result.cached_tokens
        assert N_PROMPT - 4 <= n_read <= N_PROMPT + 4, n_read
        return n_read / seconds

    def _count(self, text: str) -> int:
        message = Message(Role.USER, f"{self._asked + 1} {text}")
        return self._client.count(ChatRequest((message,), template="plain")).tokens

    def answer(self) -> float:
        """Tokens drawn per second, from the moment when the prompt is read."""
        result, seconds, _ = self._ask("once", N_DRAWN)
        assert result.completion_tokens == N_DRAWN
        return (N_DRAWN - 1) / seconds  # the last one drawn is not computed

    def close(self) -> None:
        self._child.close()

    def _ask(self, text: str, n: int) -> tuple[GenerationResult, float, float]:
        """The result, seconds from the end of the prompt and seconds from the request."""
        self._asked += 1
        options = GenerationOptions(max_tokens=n, logit_bias=self._bias)
        message = Message(Role.USER, f"{self._asked} {text}")
        started = read = time.perf_counter()
        n_pieces = 0
        for item in self._client.ask(ChatRequest((message,), options, template="plain")):
            if isinstance(item, PromptProgress):
                read = time.perf_counter()
            n_pieces += isinstance(item, Piece)
        ended = time.perf_counter()
        assert isinstance(item, GenerationResult)
        return item, ended - read, ended - started


def theirs(program: str, model: Path, threads: int) -> dict[str, float]:
    """Tokens per second of pp512 and tg128."""
    command = [program, "-m", str(model), "-p", str(N_PROMPT), "-n", str(N_DRAWN), "-t", str(threads), "-r", "1"]
    command += ["-fa", "1", "-ngl", "0", "-o", "json"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = json.loads(said)
    return {
        "prompt": next(test["avg_ts"] for test in found if test["n_gen"] == 0),
        "answer": next(test["avg_ts"] for test in found if test["n_prompt"] == 0),
    }


def main() -> int:
    program = shutil.which(sys.argv[1] if len(sys.argv) > 1 else "llama-bench")
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    shapes = [shape for shape in SHAPES if len(sys.argv) <= 3 or shape.name == sys.argv[3]]
    threads = performance_cores()
    print(f"{threads} threads; medians of {rounds} rounds, least and most in brackets; tokens per second")
    print(f"{'':<14}{'puna':>24}{'llama-bench':>24}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as name:
        for shape in shapes:
            full, model = Path(name) / "f16.gguf", Path(name) / f"{shape.name}.gguf"
            write_model(full, shape)
            quantize(full, model, "q4_k_m", lambda fraction, text: None)
            full.unlink()
            found: dict[tuple[str, str], list[float]] = {}
            for _ in range(rounds):
                other = theirs(program, model, threads) if program else {}
                # A new child each round, as llama-bench is a new process: where its pages lie makes a few percent. It
                # has answered once before, as llama-bench has warmed up.
                ours = Ours(model, threads, Path(name) / "log")
                for test, run in (("prompt", ours.prompt), ("answer", ours.answer)):
                    found.setdefault((test, "ours"), []).append(run())
                    found.setdefault((test, "theirs"), []).append(other.get(test, math.nan))
                ours.close()
            for test in ("prompt", "answer"):
                mine, other_values = found[test, "ours"], found[test, "theirs"]
                # Of each round by itself: the machine's own speed drifts by more than what is looked for.
                ratio = statistics.median(a / b for a, b in zip(mine, other_values, strict=True))
                label = f"{shape.name} {'pp512' if test == 'prompt' else 'tg128'}"
                print(f"{label:<14}{spread(mine):>24}{spread(other_values):>24}{ratio:>8.3f}", flush=True)
    print(f"target {TARGET}")
    return 0


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} ({min(values):.1f}-{max(values):.1f})"


if __name__ == "__main__":
    sys.exit(main())
