"""The job that writes a chat template into a GGUF, as the model's own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import PunaError
from app.paths import resources
from convert.gguf_edit import rewrite_text_keys
from convert.gguf_file import read_gguf

KEY = "tokenizer.chat_template"


def run(on_progress: Callable[[float, str], None], source: str, target: str, template: str) -> dict[str, Any]:
    """Make `target`, which may be `source` itself, with `template`: a name in resources/templates or Jinja source.

    The result: `output`, the path; `template`, what was asked for; `had_template`, whether another was there before;
    `size_bytes`. Raises PunaError for an unknown name and for what is no model, ConvertError for what can't be written.
    """
    gguf = read_gguf(Path(source))
    if gguf.metadata.get("general.type", "model") != "model" or "tokenizer.ggml.model" not in gguf.metadata:
        raise PunaError(f"{source} is no model that one talks to, so it needs no chat template: choose a model.")
    text = source_of(template)
    rewrite_text_keys(
        Path(source),
        Path(target),
        {KEY: text},
        lambda fraction: on_progress(fraction, f"writing the template into {Path(target).name}"),
    )
    return {
        "output": target,
        "template": template,
        "had_template": bool(gguf.metadata.get(KEY)),
        "size_bytes": Path(target).stat().st_size,
    }


def source_of(template: str) -> str:
    """Jinja source as it is, or that of the template of this name. Raises PunaError where there is none."""
    if any(mark in template for mark in ("{{", "{%", "{#")):
        return template
    folder = resources() / "templates"
    names = sorted(path.stem for path in folder.glob("*.jinja"))
    if template not in names:
        raise PunaError(f"There is no template {template[:40]!r}: choose one of {', '.join(names)}.")
    return (folder / f"{template}.jinja").read_text(encoding="utf-8")
