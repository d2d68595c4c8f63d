"""What an inspection has found, as plain values.

Knows the words for kinds of things; knows neither files nor how anything is found out.
"""

from dataclasses import dataclass, field

CHECKPOINT = "checkpoint"  # weights with a configuration: can be converted
GGUF = "gguf"
ADAPTER = "adapter"  # what a LoRA adds to a base; `base` names it
DIFFERENCE = "difference"  # weights minus the base's
WEIGHTS = "weights"  # one file of weights without what belongs to it
SEVERAL = "several"  # a folder of several of these, in `parts`
IMATRIX = "imatrix"  # an importance matrix for quantizing
VOCABULARY = "vocabulary"  # a GGUF without weights
UNUSABLE = "unusable"  # a download that went wrong, an archive: `problems` says what it really is


@dataclass(frozen=True)
class Inspection:
    """What was found; None where it isn't known. `kind` is one of the names above.

    `form` says in a few words how it is stored. `type` is a GGUF's file type or the number type of a checkpoint's
    matrices, `tensor_types` counts tensors by type. `bits_per_weight` is counted, not claimed. `license` is what it
    calls itself and `license_terms` what that comes to: "open", "share-alike", "conditions", "non-commercial" or
    "unknown". `suggested_template` is the name of one of our prompt templates. `base` is what it needs or comes from.
    `problems` are sentences about what keeps it from being used; `notes` about what is worth knowing.
    """

    path: str
    kind: str
    form: str | None = None
    family: str | None = None
    name: str | None = None
    n_parameters: int | None = None
    type: str | None = None
    bits_per_weight: float | None = None
    tensor_types: dict[str, int] | None = None
    size_bytes: int | None = None
    context_length: int | None = None
    vocab_size: int | None = None
    tokenizer: str | None = None
    has_chat_template: bool = False
    suggested_template: str | None = None
    license: str | None = None
    license_terms: str = "unknown"
    base: str | None = None
    suggested_name: str | None = None
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    parts: tuple["Inspection", ...] = field(default=())
