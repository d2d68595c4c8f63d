"""Bring the translations up to date with the code, and make what the window reads of them.

The texts are those of the window, and in the context "Sentences" those that jobs and files say (`sentences.py`).

Usage: python resources/translations/update.py. New texts come in as unfinished: fill them in with Qt Linguist
(pyside6-linguist puna_de.ts) or any editor, then run it again.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from sentences import collect

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = ("de", "es", "fr", "pt", "ja", "zh_CN")
SENTENCES = HERE / "sentences.json"


def main() -> int:
    tools = Path(sys.executable).parent
    SENTENCES.write_text(json.dumps(collect(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    sources = [str(path) for path in sorted((ROOT / "app").rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        sources.append(str(as_calls(Path(folder))))
        for language in LANGUAGES:
            texts = HERE / f"puna_{language}.ts"
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            subprocess.run([tools / "pyside6-lupdate", *options, *sources, "-ts", texts], check=True)
            subprocess.run([tools / "pyside6-lrelease", texts, "-qm", texts.with_suffix(".qm")], check=True)
    return 0


def as_calls(folder: Path) -> Path:
    """A file in which Qt's tool finds the sentences, as it finds the window's texts in theirs."""
    path = folder / "sentences.py"
    lines = [
        f'QCoreApplication.translate("Sentences", {json.dumps(text, ensure_ascii=False)})'
        for text in json.loads(SENTENCES.read_text(encoding="utf-8"))
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
