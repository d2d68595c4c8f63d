"""Which files of a repository belong together, and which of them a person needs. Pure; knows names and sizes only.

Names are those of GGUF's convention (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, "naming") and what
uploaders make of it; of transformers' checkpoints; of peft's adapters; and of Meta's own releases.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.core.hub import Form, HubFile

_MOST_PATH = 400
_QUANT = re.compile(
    r"(?:^|[-._/])((?:IQ[1-4]_(?:XXS|XS|NL|S|M)|Q[2-8]_(?:K_(?:XXL|XL|L|M|S)|K|[01])|TQ[12]_0|MXFP4(?:_MOE)?"
    r"|BF16|FP?16|FP?32))(?=$|[-._/])",
    re.IGNORECASE,
)
# Of 2024: weights laid out for one processor, which llama.cpp no longer reads.
_OBSOLETE = re.compile(r"Q4_0_(?:4_4|4_8|8_8)", re.IGNORECASE)
_PART = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.gguf", re.IGNORECASE)
_NO_MODEL = ("mmproj", "imatrix")
_WEIGHTS = (".safetensors", ".bin", ".pth")
_SHARD = re.compile(r"(?:model|pytorch_model)(?:-\d{5}-of-\d{5})?\.(?:safetensors|bin)")
# Beside the weights: what says how to read them, what they are and on which terms.
_BESIDE = re.compile(
    r"(?:config|generation_config|tokenizer|tokenizer_config|special_tokens_map|added_tokens|vocab|params"
    r"|chat_template|(?:model|pytorch_model)(?:\.safetensors|\.bin)\.index)\.json"
    r"|chat_template\.jinja|merges\.txt|tokenizer\.model|tekken\.json|README\.md|(?:LICEN[CS]E|NOTICE|USE_POLICY)[\w.-]*",
    re.IGNORECASE,
)
_LARGEST_BESIDE = 64 << 20


@dataclass(frozen=True)
class Unit:
    """A model that is ready to run. `type` is llama.cpp's name in lower case, empty where the name doesn't tell."""

    stem: str
    type: str
    files: tuple[HubFile, ...]

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


@dataclass(frozen=True)
class Contents:
    """`units` are of one model, smallest first. `needed` is what a conversion reads, weights first; empty without them.

    `projectors` see pictures for the model; `incomplete` are names of split models of which parts are missing.
    """

    form: Form
    units: tuple[Unit, ...] = ()
    needed: tuple[HubFile, ...] = ()
    projectors: tuple[HubFile, ...] = ()
    incomplete: tuple[str, ...] = ()

    @property
    def weights(self) -> tuple[HubFile, ...]:
        return tuple(file for file in self.needed if file.path.lower().endswith(_WEIGHTS))


def is_safe(path: str) -> bool:
    """Whether a stranger's path stays in the folder it is put into, on every system, and can be read as a name."""
    parts = path.split("/")
    return (
        0 < len(path) <= _MOST_PATH
        and path.isprintable()
        and not set(path) & set('\\:*?"<>|')
        and all(part not in ("", ".", "..") and not part.endswith((".", " ")) for part in parts)
    )


def contents(files: Sequence[HubFile]) -> Contents:
    """What can be taken. Ready models go before weights, and weights before an adapter."""
    named = {file.path: file for file in files}
    ggufs = [file for file in files if file.path.lower().endswith(".gguf") and not _OBSOLETE.search(file.path)]
    projectors = tuple(file for file in ggufs if "mmproj" in file.path.lower())
    models = [file for file in ggufs if not any(word in file.path.lower() for word in _NO_MODEL)]
    units, incomplete = _units(models)
    if units or incomplete:
        return Contents(Form.GGUF, units, projectors=projectors, incomplete=incomplete)
    if "adapter_config.json" in named:
        adapter = [file for path, file in named.items() if re.fullmatch(r"adapter_(model\.\w+|config\.json)", path)]
        return Contents(Form.ADAPTER, needed=tuple(adapter))
    weights = _weights(named)
    if weights:
        beside = [file for path, file in named.items() if _BESIDE.fullmatch(path) and file.size <= _LARGEST_BESIDE]
        return Contents(Form.WEIGHTS, needed=(*weights, *beside))
    return Contents(Form.OTHER)


def type_in(path: str) -> str:
    """llama.cpp's name of the type in a file's name, else in its folder's, in lower case; empty where there is none."""
    folder, _, name = path.rpartition("/")
    for text in (re.sub(r"\.gguf$", "", name, flags=re.IGNORECASE), folder):
        if found := _QUANT.findall(text):
            return str(found[-1]).lower().replace("fp16", "f16").replace("fp32", "f32")
    return ""


def _units(ggufs: list[HubFile]) -> tuple[tuple[Unit, ...], tuple[str, ...]]:
    """Whole models of the name that most files share, and split ones of which a part is missing."""
    parts: dict[tuple[str, int], dict[int, HubFile]] = {}
    found: list[Unit] = []
    for file in ggufs:
        if match := _PART.fullmatch(file.path):
            parts.setdefault((match[1], int(match[3])), {})[int(match[2])] = file
        else:
            found.append(Unit(_stem(file.path), type_in(file.path), (file,)))
    incomplete = []
    for (prefix, total), there in parts.items():
        if len(there) == total and set(there) == set(range(1, total + 1)):
            files = tuple(there[number] for number in sorted(there))
            found.append(Unit(_stem(prefix), type_in(prefix), files))
        else:
            incomplete.append(prefix.rpartition("/")[2])
    if not found:
        return (), tuple(incomplete)
    counts = Counter(unit.stem for unit in found)
    largest = {unit.stem: unit.size for unit in sorted(found, key=lambda unit: unit.size)}
    stem = max(counts, key=lambda stem: (counts[stem], largest[stem]))
    chosen = [unit for unit in found if unit.stem == stem]
    return tuple(sorted(chosen, key=lambda unit: (unit.size, unit.files[0].path))), tuple(incomplete)


def _stem(path: str) -> str:
    """The model's name: of the file's, without type and ending."""
    name = re.sub(r"\.gguf$", "", path.rpartition("/")[2], flags=re.IGNORECASE)
    return re.sub(r"[-._]+(?:UD|i1)?$", "", _QUANT.sub("", name), flags=re.IGNORECASE).lower()


def _weights(named: dict[str, HubFile]) -> list[HubFile]:
    """One copy of the weights: safetensors, else PyTorch's, else Meta's parts. Folders below hold other things."""
    top = {path: file for path, file in named.items() if "/" not in path}
    for wanted in (
        lambda path: path.endswith(".safetensors") and _SHARD.fullmatch(path),
        lambda path: path.endswith(".bin") and _SHARD.fullmatch(path),
        lambda path: re.fullmatch(r"consolidated\.\d\d\.pth", path) and "params.json" in top,
    ):
        if found := [file for path, file in sorted(top.items()) if wanted(path)]:
            return _of_one_split(found)
    return []


def _of_one_split(files: list[HubFile]) -> list[HubFile]:
    """Where a whole file and shards of it lie side by side, the whole one."""
    whole = [file for file in files if "-of-" not in file.path]
    return whole if whole and len(whole) < len(files) else files
