"""Collects what Puna says outside of the window: sentences of jobs, children and files, which know nothing of Qt.

They are written in English where they arise, with values in them. Here each becomes a text with {0}, {1} and so on in
the values' places, for Qt Linguist to know and for `app.ui.sentences` to recognise. Only reads Python's syntax.
"""

import ast
import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources" / "catalogue.json"  # has a sentence for each model
SOURCES = (
    "convert", "quantize", "app/control", "app/core", "app/documents", "app/engine", "app/formulas", "app/hub",
    "app/jobs", "app/storage", "app/child_process.py", "app/network_guard.py", "app/paths.py",
)  # fmt: skip
# What they say is data, a language for machines, or read elsewhere: by a model, in an exported file, in a terminal.
NOT_SAID = (
    "app/core/persona.py", "app/engine/constraint.py", "app/engine/grammar.py", "app/engine/json_schema.py",
    "app/engine/sample_exchanges.py", "app/engine/scripted.py", "app/storage/exporters", "app/storage/search_schema.py",
    "convert/licenses.py", "convert/model_card.py",
)  # fmt: skip
# Where single words are said too: labels of facts, grades, what was done.
LABELS = (
    "app/control/answer", "app/control/history_actions.py", "app/core/fit.py", "app/core/hub.py",
    "app/core/network_words.py", "app/core/receipts.py", "app/core/source_card.py", "app/core/template_verdict.py",
    "app/core/time_left.py", "app/hub/client.py", "app/hub/download.py", "app/hub/proposal.py",
    "app/jobs/export_history.py", "app/jobs/import_history.py", "app/storage/library_details.py",
    "app/storage/models_folder.py", "convert/inspection/adapter.py", "convert/inspection/checkpoint.py",
    "convert/inspection/gguf_header.py",
)  # fmt: skip
# What can't be told from a key, or from any other text, by a rule.
_BY_HAND = (
    "clearly", "close", "made", "the hub", "unknown", "Conversion", "{0} on {1}, SHA-256 {2}", "{0} of 10",
    "{0} of 100", "{0} of 1,000", "{0} conversation", "{0} conversations", "{0} example", "{0} examples",
)  # fmt: skip
_NO_LABELS = ("Puna", "Puna models", "Range")  # names, and a header's
# And whose second value is what a job does now.
_PROGRESS = "on_progress"
_LABEL = re.compile(r"[A-Z][a-z'’]+( [a-z'’]+)*[.…]?|[a-z'’]+( [a-z'’]+)+")
# Calls whose texts nobody reads in the window.
_UNSEEN = frozenset(
    {"debug", "info", "warning", "exception", "critical", "tr", "translate", "QT_TRANSLATE_NOOP", "compile", "execute",
     "executemany", "executescript", "warn", "ArgumentTypeError", "ProtocolError"}
)  # fmt: skip
_FIELD = re.compile(r"\{[^{}]*\}")  # of str.format
_WORDS = re.compile(r"(?<![\w<])[A-Za-z][a-z'’-]+(?=[ ,.:;!?)…]|$)")
_LETTERS = re.compile("[a-z]+")
_FOR_MACHINES = re.compile(r"[<>|=\\\n\x00]|::=|\b(SELECT|INSERT|UPDATE|DELETE|WHERE|CREATE|PRAGMA|BEGIN|JOIN|CHECK)\b")


def collect() -> list[str]:
    """Every sentence once, sorted."""
    found = {*_BY_HAND, *(model["sentence"] for model in json.loads(CATALOGUE.read_text(encoding="utf-8"))["models"])}
    for source in SOURCES:
        path = ROOT / source
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            name = file.relative_to(ROOT).as_posix()
            if not name.startswith(NOT_SAID):
                found.update(_said(ast.parse(file.read_text(encoding="utf-8")), name.startswith(LABELS)))
    return sorted(found.difference(_NO_LABELS))


def _said(tree: ast.AST, labels: bool, raised: bool = False, progress: bool = False) -> Iterator[str]:
    if isinstance(tree, ast.Expr) and isinstance(tree.value, ast.Constant):
        return  # a docstring
    if isinstance(tree, ast.Call):
        name = tree.func.attr if isinstance(tree.func, ast.Attribute) else getattr(tree.func, "id", "")
        progress = name.endswith(_PROGRESS)
        if name in _UNSEEN:
            return
    text = _template(tree)
    if text is not None and (
        is_sentence(text, 1 if progress else 2 if raised else 3)
        or (labels and (_LABEL.fullmatch(text) or _is_filled_label(text)))
    ):
        yield text.strip()
    for child in ast.iter_child_nodes(tree):
        # What an f-string is made of is in its template; but a value may be a text of its own.
        if not (isinstance(tree, ast.JoinedStr) and isinstance(child, ast.Constant)):
            yield from _said(child, labels, raised or isinstance(tree, ast.Raise), progress)


def _template(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        count = itertools.count()
        return _FIELD.sub(lambda _: f"{{{next(count)}}}", node.value)
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, count = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{count}}}")
            count += 1
    return "".join(parts)


def _is_filled_label(text: str) -> bool:
    """With a value in it, and enough words besides to be recognised by them."""
    return "{0}" in text and " " in text.strip() and is_sentence(text, 1) and len("".join(_LETTERS.findall(text))) > 4


def is_sentence(text: str, least: int) -> bool:
    """Whether it is for people: of so many words or more."""
    if _FOR_MACHINES.search(text) or (least > 1 and " " not in text.strip()):
        return False
    return len(_WORDS.findall(text)) >= least
