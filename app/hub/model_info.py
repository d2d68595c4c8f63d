"""What huggingface_hub's ModelInfo says, as values of ours. Pure.

Everything in it is a stranger's: of the wrong type it counts as missing, and too long it is cut.
"""

import re
from collections.abc import Collection

from huggingface_hub import ModelInfo

from app.core.hub import Form, FoundModel, HubFile
from app.hub.repository_files import is_safe

_MOST_FILES = 5_000
_LONGEST_TEXT = 200
# Weights that are quantized in ways which are no GGUF: they can't be converted.
_QUANTIZED = {"gptq", "awq", "exl2", "exl3", "mlx", "bitsandbytes", "4-bit", "8-bit", "compressed-tensors", "fp8"}
# The hub's names of tasks that a model which writes text can have; those without a task may be anything.
_TASKS = {
    "text-generation", "text2text-generation", "conversational", "image-text-to-text", "any-to-any", "translation",
    "summarization", "question-answering", "document-question-answering", "visual-question-answering",
    "audio-text-to-text", "video-text-to-text", "other",
}  # fmt: skip


def found_model(info: ModelInfo, convertible: Collection[str]) -> FoundModel:
    """`convertible` are the classes of config.json that can be converted."""
    config = info.config if isinstance(info.config, dict) else {}
    gguf = info.gguf if isinstance(info.gguf, dict) else {}
    tags = tags_of(info)
    weights = getattr(info.safetensors, "total", None)
    return FoundModel(
        name=text_of(info.id),
        form=_form(info, tags, convertible),
        licence=_licence(info, tags),
        family=text_of(gguf.get("architecture")) or text_of(config.get("model_type")),
        parameters=_count(gguf.get("total")) or _count(weights),
        downloads=_count(info.downloads),
        likes=_count(info.likes),
        updated=info.last_modified.timestamp() if info.last_modified else None,
        gated=bool(info.gated),
    )


def _form(info: ModelInfo, tags: frozenset[str], convertible: Collection[str]) -> Form:
    """From what a list tells; the files of a repository tell it exactly."""
    if info.pipeline_tag not in (None, *_TASKS):
        return Form.OTHER
    if "gguf" in tags or isinstance(info.gguf, dict):
        return Form.GGUF
    if info.library_name == "peft" or tags & {"peft", "adapter", "lora"}:
        return Form.ADAPTER
    if is_quantized(info):
        return Form.OTHER
    classes = classes_of(info)
    if classes:
        return Form.WEIGHTS if set(convertible) & set(classes) else Form.OTHER
    return Form.WEIGHTS if "text-generation" in (info.pipeline_tag, *tags) else Form.OTHER


def files_of(info: ModelInfo) -> tuple[HubFile, ...]:
    found = []
    for sibling in (info.siblings or [])[:_MOST_FILES]:
        path, size = sibling.rfilename, sibling.size
        if not isinstance(path, str) or not is_safe(path) or (known := _count(size)) is None:
            continue
        lfs = sibling.lfs
        digest = lfs.sha256 if lfs is not None and isinstance(lfs.sha256, str) else ""
        blob = sibling.blob_id if isinstance(sibling.blob_id, str) else ""
        found.append(
            HubFile(
                path,
                known,
                sha256=digest if re.fullmatch("[0-9a-f]{64}", digest) else "",
                blob_id=blob if re.fullmatch("[0-9a-f]{40}", blob) else "",
            )
        )
    return tuple(found)


def classes_of(info: ModelInfo) -> tuple[str, ...]:
    config = info.config if isinstance(info.config, dict) else {}
    classes = config.get("architectures")
    return tuple(text_of(name) for name in classes[:4] if text_of(name)) if isinstance(classes, list) else ()


def is_quantized(info: ModelInfo) -> bool:
    config = info.config if isinstance(info.config, dict) else {}
    return "quantization_config" in config or bool(tags_of(info) & _QUANTIZED)


def tags_of(info: ModelInfo) -> frozenset[str]:
    tags = info.tags if isinstance(info.tags, list) else []
    return frozenset(tag for tag in tags[:1000] if isinstance(tag, str))


def _licence(info: ModelInfo, tags: frozenset[str]) -> str:
    """What the card names, by its own name where it is none of the hub's list."""
    card = info.card_data
    stated = getattr(card, "license", None)
    if stated == "other" and (named := text_of(getattr(card, "license_name", None))):
        return named
    return text_of(stated) or next((tag[8:] for tag in sorted(tags) if tag.startswith("license:")), "")[:_LONGEST_TEXT]


def text_of(value: object) -> str:
    """One line of printable text."""
    return "".join(c for c in value[:_LONGEST_TEXT] if c.isprintable()) if isinstance(value, str) else ""


def _count(value: object) -> int | None:
    return value if type(value) is int and 0 <= value < 1 << 50 else None
