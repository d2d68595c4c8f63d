"""`puna measure` beside `llama-perplexity --kl-divergence`: the same files, the same text, the same pieces.

    python -m tests.benchmarks.compare_measure LLAMA_BIN TEXT REFERENCE MODEL... [--chunks N]

LLAMA_BIN is a folder with the llama-perplexity of the llama.cpp that llama-cpp-python brings. TEXT must be text that
the models can spell: llama-perplexity ends where a vocabulary lacks bytes. Disk is what each wrote beside the models.

29 Nov 2026, TinyStories-656K against its f32 file, 20 pieces of WikiText's test split with the characters that it can
spell. The ratio differs because llama-perplexity keeps the reference's logits in 16 bits, cut off at e^-16.

    model                               perplexity      ratio       mean       99 %       most   same top      disk
    ts-q8_0.gguf             theirs      435.29848    1.00582    0.00094    0.00362    0.01467    0.96824     21 MB
                             ours        435.29848    1.00470    0.00094    0.00362    0.01468    0.96824      0 MB
                             apart         -0.000%    -0.112%    -0.031%     0.055%     0.081%    -0.000%
    ts-q4_k_m.gguf           theirs      443.90566    1.02571    0.01395    0.05763    0.23655    0.88608     21 MB
                             ours        443.90566    1.02457    0.01395    0.05763    0.23655    0.88608      0 MB
                             apart         -0.000%    -0.112%     0.001%     0.011%     0.002%    -0.000%
    ts-q4_0.gguf             theirs      432.47910    0.99931    0.06281    0.25548    2.35826    0.76667     21 MB
                             ours        432.47910    0.99819    0.06281    0.25548    2.35824    0.76667      0 MB
                             apart          0.000%    -0.112%    -0.000%    -0.002%    -0.001%    -0.000%
"""

import argparse
import re
import subprocess
import tempfile
from pathlib import Path

from app.engine.threads import performance_cores
from quantize.comparison import compare

_NUMBERS = {
    "perplexity": r"Mean PPL\(Q\) +: +([\d.]+)",
    "ratio": r"Mean PPL\(Q\)/PPL\(base\) +: +([\d.]+)",
    "mean": r"Mean +KLD: +([-\d.]+)",
    "99 %": r"99.0% +KLD: +([-\d.]+)",
    "most": r"Maximum KLD: +([-\d.]+)",
    "same top": r"Same top p: +([\d.]+)",
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("bin", type=Path)
    parser.add_argument("text", type=Path)
    parser.add_argument("reference", type=Path)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--chunks", type=int, default=20)
    arguments = parser.parse_args()
    print(f"{'model':24} {'':10} " + " ".join(f"{name:>10}" for name in _NUMBERS) + f" {'disk':>9}")
    with tempfile.TemporaryDirectory() as folder:
        logits = Path(folder) / "logits"
        _perplexity(arguments, arguments.reference, "--kl-divergence-base", logits)
        for model in arguments.models:
            told = _perplexity(arguments, model, "--kl-divergence-base", logits, "--kl-divergence")
            theirs = {name: float(re.search(pattern, told)[1]) for name, pattern in _NUMBERS.items()}
            theirs["same top"] /= 100
            found = compare(
                model, arguments.reference, arguments.text.read_text(), performance_cores(), arguments.chunks,
                lambda fraction, text: None,
            )  # fmt: skip
            distance = found.distance
            ours = dict(
                zip(
                    _NUMBERS,
                    (
                        found.perplexity, distance.perplexity_ratio, distance.mean, distance.percentile_99,
                        distance.largest, distance.same_top,
                    ),
                    strict=True,
                )
            )  # fmt: skip
            print(_row(model.name, "theirs", theirs, logits.stat().st_size))
            print(_row("", "ours", ours, 0))
            apart = {name: ours[name] / theirs[name] - 1 for name in _NUMBERS}
            print(f"{'':24} {'apart':10} " + " ".join(f"{value:>10.3%}" for value in apart.values()), flush=True)


def _row(name: str, who: str, values: dict[str, float], disk: int) -> str:
    return f"{name:24} {who:10} " + " ".join(f"{value:>10.5f}" for value in values.values()) + f" {disk / 1e6:>6.0f} MB"


def _perplexity(arguments: argparse.Namespace, model: Path, *further: object) -> str:
    command = [
        arguments.bin / "llama-perplexity", "-m", model, "-f", arguments.text, "--chunks", arguments.chunks,
        "-t", performance_cores(), "-ngl", 0, *further,
    ]  # fmt: skip
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"llama-perplexity failed:\n{done.stderr[-2000:]}")
    return done.stdout + done.stderr


if __name__ == "__main__":
    main()
