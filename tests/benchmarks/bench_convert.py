"""Converting a model of TinyLlama's shape (1.1 billion random weights, f16, 2.2 GB) to f16: ours and llama.cpp's.

Each converter runs as a person would start it, interpreter and all, in turn, three times. Memory is the peak of all its
processes together, sampled; pages of the mapped checkpoint count as long as they are mapped. Ours checks every number
for being finite and waits until the disk has the file (fsync); the other does neither.

Usage: LLAMA_CPP_SOURCE=…/llama.cpp python tests/benchmarks/bench_convert.py [RUNS]
LLAMA_CPP_SOURCE is the folder with convert_hf_to_gguf.py, for example vendor/llama.cpp of the source archive of
llama-cpp-python; without it only ours is measured. TMPDIR says where the files lie: on a slow disk the disk alone is
measured, in memory (/dev/shm) the programs alone.

Measured on 2 cores, ext4, llama-cpp-python 0.3.36's script, 2,201,017,664 bytes written; medians of 3 runs, least and
most in brackets:

                                        wall s       on disk after s  processor s  peak MiB
puna convert                  1.76 (1.66-1.97)      1.76 (1.66-1.97)         1.16       114
convert_hf_to_gguf.py         4.43 (4.03-5.18)      5.17 (4.71-5.78)         4.75       484
ratios: wall 0.40 (target 0.6), on disk 0.34, memory 0.24 (target 0.35)

Before convert/direct_file.py wrote past the system's cache, ours took 5.05 s (4.25-6.54), ratio 0.90.
"""

import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
TOKENIZER = ROOT.parent / "shared" / "assets" / "tokenizers" / "tinyllama"
HIDDEN, WIDE, LAYERS, HEADS, KEY_VALUE_HEADS, ROWS = 2048, 5632, 22, 32, 4, 32000
TARGET_WALL, TARGET_MEMORY = 0.6, 0.35
SAMPLE_SECONDS = 0.05
OURS = "puna convert"


def shapes() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (ROWS, HIDDEN)}
    key = HIDDEN // HEADS * KEY_VALUE_HEADS
    for layer in range(LAYERS):
        at = f"model.layers.{layer}."
        found |= {f"{at}self_attn.q_proj.weight": (HIDDEN, HIDDEN), f"{at}self_attn.k_proj.weight": (key, HIDDEN)}
        found |= {f"{at}self_attn.v_proj.weight": (key, HIDDEN), f"{at}self_attn.o_proj.weight": (HIDDEN, HIDDEN)}
        found |= {f"{at}mlp.gate_proj.weight": (WIDE, HIDDEN), f"{at}mlp.up_proj.weight": (WIDE, HIDDEN)}
        found |= {f"{at}mlp.down_proj.weight": (HIDDEN, WIDE), f"{at}input_layernorm.weight": (HIDDEN,)}
        found[f"{at}post_attention_layernorm.weight"] = (HIDDEN,)
    return found | {"model.norm.weight": (HIDDEN,), "lm_head.weight": (ROWS, HIDDEN)}


def write_checkpoint(folder: Path) -> None:
    """The checkpoint with TinyLlama's tokenizer."""
    folder.mkdir()
    for path in TOKENIZER.iterdir():
        if path.name.startswith(("tokenizer", "special_tokens", "added_tokens")):
            shutil.copyfile(path, folder / path.name)
    settings = {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": HIDDEN, "intermediate_size": WIDE,
        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": KEY_VALUE_HEADS,
        "vocab_size": ROWS, "max_position_embeddings": 2048, "rms_norm_eps": 1e-5, "rope_theta": 10000.0,
        "hidden_act": "silu", "bos_token_id": 1, "eos_token_id": 2, "torch_dtype": "float16",
        "tie_word_embeddings": False,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(settings))
    header, end = {}, 0
    for name, shape in shapes().items():
        begin, end = end, end + 2 * math.prod(shape)
        header[name] = {"dtype": "F16", "shape": list(shape), "data_offsets": [begin, end]}
    text = json.dumps(header).encode()
    generator = np.random.default_rng(1)
    with (folder / "model.safetensors").open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for shape in shapes().values():
            left = math.prod(shape)
            while left:
                piece = min(left, 1 << 22)
                # Norms about one: weights around zero throughout would be a difference and no model.
                middle = 1.0 if len(shape) == 1 else 0.0
                numbers = generator.random(piece, dtype=np.float32) * 0.1 + (middle - 0.05)
                file.write(numbers.astype(np.float16).tobytes())
                left -= piece
        file.flush()
        os.fsync(file.fileno())


@dataclass(frozen=True)
class Run:
    """Wall seconds until the command returns and until its file is on the disk, processor seconds, peak bytes."""

    wall: float
    durable: float
    processor: float
    peak: int


def measured(command: list[str], environment: dict[str, str], target: Path) -> Run:
    """Run the converter once; `target` is what it writes."""
    os.sync()
    with tempfile.TemporaryFile("w+") as said:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=said, stderr=said)
        peak = 0
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            peak = max(peak, sum(resident_bytes(pid) for pid in family(process.pid)))
            time.sleep(SAMPLE_SECONDS)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.exit(f"{command} failed:\n{said.read()[-2000:]}")
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    durable = time.perf_counter() - started
    return Run(wall, durable, usage.ru_utime + usage.ru_stime, max(peak, usage.ru_maxrss * 1024))


def family(pid: int) -> list[int]:
    """The process and all below it."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return [pid]
    return [pid, *(below for child in children for below in family(int(child)))]


def resident_bytes(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def median(runs: list[Run], what: str) -> float:
    return statistics.median(getattr(run, what) for run in runs)


def spread(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} ({min(values):.2f}-{max(values):.2f})"


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    if not TOKENIZER.is_dir():
        print(f"nothing to measure with: TinyLlama's tokenizer is not at {TOKENIZER}")
        return 0
    theirs = os.environ.get("LLAMA_CPP_SOURCE")
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        source, target = home / "model", home / "out.gguf"
        write_checkpoint(source)
        environment = {**os.environ, "PUNA_HOME": str(home / "puna"), "HF_HUB_OFFLINE": "1"}
        their_environment = environment
        # The others compare nothing with the original.
        ours = ["convert", str(source), "-o", str(target), "--type", "f16", "--no-receipt"]
        commands = {OURS: [sys.executable, "-m", "app", *ours]}
        if theirs:
            script = Path(theirs) / "convert_hf_to_gguf.py"
            their_environment = {**environment, "PYTHONPATH": str(Path(theirs) / "gguf-py")}
            commands["convert_hf_to_gguf.py"] = [
                sys.executable, str(script), str(source), "--outfile", str(target), "--outtype", "f16",
            ]  # fmt: skip
        else:
            print("LLAMA_CPP_SOURCE is not set: only ours is measured")
        found: dict[str, list[Run]] = {kind: [] for kind in commands}
        for _ in range(runs):
            for kind, command in commands.items():
                found[kind].append(measured(command, environment if kind == OURS else their_environment, target))
                size = target.stat().st_size
                target.unlink()
    print(f"{size:,} bytes written; medians of {runs} runs, least and most in brackets")
    print(f"{'':<24}{'wall s':>22}{'on disk after s':>22}{'processor s':>13}{'peak MiB':>10}")
    for kind, values in found.items():
        walls = spread([value.wall for value in values])
        durable = spread([value.durable for value in values])
        peak = median(values, "peak") / 2**20
        print(f"{kind:<24}{walls:>22}{durable:>22}{median(values, 'processor'):>13.2f}{peak:>10.0f}")
    if theirs:
        ours, other = found.values()
        wall, disk, memory = (median(ours, what) / median(other, what) for what in ("wall", "durable", "peak"))
        print(
            f"ratios: wall {wall:.2f} (target {TARGET_WALL}), on disk {disk:.2f}, memory {memory:.2f} "
            f"(target {TARGET_MEMORY})"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
