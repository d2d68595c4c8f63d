"""Thousands of damaged models of every form, each of which must end in a success or one clear sentence.

What is done to them and what is watched, tests/unit/convert/mutations.py says. Usage: [CASES [SEED]].

    5000 damaged models of 27 forms, seed 1
      adapted: refusal        147
      adapted: success       4853
      converted: refusal     3486
      converted: success     1514
      inspected: refusal       51
      inspected: success     4949
      slowest 0.2 s, peak memory 361 MiB

Each is inspected, converted, and made a GGUF adapter of where it is an adapter (no more than looked at where not).
"""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    cases = sys.argv[1] if len(sys.argv) > 1 else "5000"
    seed = sys.argv[2] if len(sys.argv) > 2 else "1"
    result = subprocess.run(
        [sys.executable, "-m", "tests.unit.convert.mutations", cases, seed, "all"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    if result.returncode:
        return result.returncode
    report = json.loads(result.stdout)
    for failure in report["failures"]:
        print(f"{failure['case']}\n{failure['what']}\n")
    print(f"{report['cases']} damaged models of {len(report['forms'])} forms, seed {seed}")
    for outcome, count in sorted(report["outcomes"].items()):
        print(f"  {outcome:<20} {count:>6}")
    print(f"  slowest {report['slowest_seconds']} s, peak memory {report['peak_mib']} MiB")
    return bool(report["failures"])


if __name__ == "__main__":
    sys.exit(main())
