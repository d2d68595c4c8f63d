"""Bring the translations up to date with the code, and make what the window reads of them.

Usage: python resources/translations/update.py. New texts come in as unfinished: fill them in with Qt Linguist
(pyside6-linguist puna_de.ts) or any editor, then run it again.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = ("de", "es", "fr", "pt", "ja", "zh_CN")


def main() -> int:
    tools = Path(sys.executable).parent
    sources = [str(path) for path in sorted((ROOT / "app").rglob("*.py"))]
    for language in LANGUAGES:
        texts = HERE / f"puna_{language}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
        subprocess.run([tools / "pyside6-lupdate", *options, *sources, "-ts", texts], check=True)
        subprocess.run([tools / "pyside6-lrelease", texts, "-qm", texts.with_suffix(".qm")], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
