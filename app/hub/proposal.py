"""What a person should take of a repository: a small, a balanced and the best model that fits this computer. Pure.

Takes what is there, how much memory is available and how fast this computer was; knows no network and no disk. The
rules: Balanced has about four bits per weight, which loses little at half the memory of eight; Small has about three;
Best is the largest up to eight bits that fits comfortably, because beyond that nobody can tell the difference.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.fit import FREE_SHARE, GIB, LEAST_FREE
from app.core.hub import Form, Grade, HubFile, Proposal, Size
from app.hub.model_shape import ModelShape
from app.hub.repository_files import Contents, Unit
from app.hub.type_sizes import TYPES, in_words, size_in

N_CTX = 4096
_BALANCED = (
    "q4_k_m", "q4_k_l", "q4_k_xl", "q4_k_s", "q4_k", "iq4_nl", "iq4_xs", "q4_0", "q4_1", "mxfp4", "mxfp4_moe",
)  # fmt: skip
_SMALL = (
    "q3_k_m", "iq3_m", "q3_k_l", "q3_k_xl", "iq3_s", "q3_k_s", "q3_k", "iq3_xs", "iq3_xxs", "q2_k_l", "q2_k_xl",
    "q2_k", "iq2_m",
)  # fmt: skip
# A type that nobody names: bits per weight of what counts as balanced, and up to what "best" goes.
_BALANCED_BITS = (4.2, 5.6)
_BEST_BITS = 9.0
# Below this, three bits leave too little of a model, and eight cost nothing.
_TINY = 1_000_000_000
_SMALL_ENOUGH = 2_000_000_000
# What an engine takes beside the weights where a model's shape is not known: a guess, so its grade is not told.
_BESIDE_WEIGHTS = GIB // 2
_TITLES = {Size.SMALL: "Small", Size.BALANCED: "Balanced", Size.BEST: "Best that fits"}
_ADVICE = {
    Size.SMALL: "Quick and light: {quality}.",
    Size.BALANCED: "A good middle: {quality}, at a fraction of its size.",
    Size.BEST: "The best that this computer has room for: {quality}, but slower.",
}
_WHOLE = "As its makers published it; larger and slower than what most people need."


@dataclass(frozen=True)
class Computer:
    """Bytes. `bytes_per_second` is what it read of a model's weights while it wrote, as measured; None if never."""

    available: int
    bytes_per_second: float | None = None


@dataclass(frozen=True)
class Choice:
    """One way to take it, before it has a name. `type` is llama.cpp's name of what results."""

    type: str
    files: tuple[HubFile, ...]
    convert_to: str
    download: int
    result: int
    disk: int
    bits: float


@dataclass(frozen=True)
class Offer:
    """As in HubModel."""

    proposals: tuple[Proposal, ...]
    recommended: int = 0


def offer(contents: Contents, n_parameters: int | None, shape: ModelShape | None, computer: Computer) -> Offer:
    """What can be taken of `contents`: nothing where it has no models and no weights."""
    choices: list[Choice] = []
    if contents.form is Form.GGUF:
        choices = [_ready(unit, n_parameters) for unit in contents.units]
    elif contents.form is Form.WEIGHTS:
        n_parameters = n_parameters or _parameters(contents)
        choices = conversions(contents.needed, n_parameters, shape)
    return offer_of(choices, n_parameters, shape, computer)


def offer_of(
    choices: Sequence[Choice], n_parameters: int | None, shape: ModelShape | None, computer: Computer
) -> Offer:
    """Choose among them, name them and say what each costs."""
    if not choices:
        return Offer(())
    n_ctx = min(N_CTX, shape.n_ctx_train or N_CTX) if shape else N_CTX

    def memory(choice: Choice) -> int:
        return shape.memory(choice.result, n_ctx) if shape else choice.result + _BESIDE_WEIGHTS

    def grade(choice: Choice) -> Grade:
        if shape is None:
            # The weights alone are known: enough to say no, not enough to say yes.
            return Grade.TOO_LARGE if choice.result > computer.available else Grade.UNKNOWN
        return grade_of(memory(choice), computer.available)

    chosen = _chosen(sorted(choices, key=lambda choice: (choice.result, choice.bits)), n_parameters, grade)
    proposals = []
    for size, choice in chosen:
        quality = in_words(choice.bits)
        text = _WHOLE if choice.bits >= 15 else _ADVICE[size].format(quality=quality)
        if choice.convert_to:
            text += f" Downloaded as it is and made into {choice.convert_to.upper()} here."
        proposals.append(
            Proposal(
                size=size,
                title=_TITLES[size],
                sentence=text,
                files=choice.files,
                convert_to=choice.convert_to,
                download=choice.download,
                disk=choice.disk,
                kept=choice.result,
                memory=memory(choice),
                n_ctx=n_ctx,
                grade=grade(choice),
                tokens_per_second=speed(choice.result, shape, computer),
            )
        )
    return Offer(tuple(proposals), _recommended(proposals, n_parameters))


def grade_of(memory: int, available: int) -> Grade:
    """As app.core.fit judges an estimate."""
    if memory > available:
        return Grade.TOO_LARGE
    spare = max(LEAST_FREE, FREE_SHARE * available)
    return Grade.COMFORTABLE if memory + spare <= available else Grade.TIGHT


def speed(weight_bytes: int, shape: ModelShape | None, computer: Computer) -> float | None:
    """Tokens per second: writing reads all weights for each token. A mixture of experts reads some, nobody knows which.

    None where this computer was never measured.
    """
    if computer.bytes_per_second is None or shape is None or shape.has_experts or weight_bytes <= 0:
        return None
    return computer.bytes_per_second / weight_bytes


def conversions(files: tuple[HubFile, ...], n_parameters: int, shape: ModelShape | None) -> list[Choice]:
    """All types that it could be made into here."""
    return conversions_of(files, sum(file.size for file in files), n_parameters, shape)


def conversions_of(
    files: tuple[HubFile, ...], download: int, n_parameters: int, shape: ModelShape | None
) -> list[Choice]:
    """The same where the files are not known yet, but their sizes are."""
    choices = []
    for name, bits in TYPES.items():
        if name == "f16":
            continue
        n_vocab, n_embd, is_tied = (shape.n_vocab, shape.n_embd, shape.is_tied) if shape else (0, 0, False)
        result = size_in(name, n_parameters, n_vocab, n_embd, is_tied)
        choices.append(Choice(name, files, name, download, result, download + result, bits.layers))
    return choices


def _ready(unit: Unit, n_parameters: int | None) -> Choice:
    bits = _bits_of_name(unit.type)
    if not bits and n_parameters:
        bits = 8 * unit.size / n_parameters
    return Choice(unit.type, unit.files, "", unit.size, unit.size, unit.size, bits)


def _bits_of_name(type_name: str) -> float:
    """The first digit of a type is its bits, and the mixtures have some more; 0 where it has no name."""
    if type_name in TYPES:
        return TYPES[type_name].layers
    digit = next((int(letter) for letter in type_name if letter.isdigit()), 0)
    if type_name in ("bf16", "f16", "f32"):
        return 16.0
    return digit + 0.6 if digit else 0.0


def _chosen(
    choices: list[Choice], n_parameters: int | None, grade: Callable[[Choice], Grade]
) -> list[tuple[Size, Choice]]:
    """`choices` smallest first; at most one of each size, smallest first."""
    balanced = _first(choices, _BALANCED) or _by_bits(choices)
    if balanced is None:
        # Nothing of about four bits: what there is, by its bits.
        balanced = min(choices, key=lambda choice: abs(choice.bits - sum(_BALANCED_BITS) / 2))
        if len(choices) == 1:
            size = Size.SMALL if 0 < balanced.bits < _BALANCED_BITS[0] else Size.BALANCED
            return [(Size.BEST if balanced.bits > _BALANCED_BITS[1] else size, balanced)]
    found = [(Size.BALANCED, balanced)]
    smaller = [choice for choice in choices if choice.result < 0.93 * balanced.result]
    small = _first(smaller, _SMALL) or (smaller[-1] if smaller else None)
    if small is not None and (
        n_parameters is None or n_parameters >= _SMALL_ENOUGH or grade(balanced) is not Grade.COMFORTABLE
    ):
        if grade(small) is Grade.TOO_LARGE:
            small = min(smaller, key=lambda choice: choice.result)
        found.insert(0, (Size.SMALL, small))
    larger = [choice for choice in choices if choice.result > 1.07 * balanced.result and choice.bits <= _BEST_BITS]
    fitting = [choice for choice in larger if grade(choice) in (Grade.COMFORTABLE, Grade.UNKNOWN)]
    if fitting:
        found.append((Size.BEST, fitting[-1]))
    return found


def _first(choices: Sequence[Choice], types: Sequence[str]) -> Choice | None:
    by_type = {choice.type: choice for choice in reversed(choices)}
    return next((by_type[name] for name in types if name in by_type), None)


def _by_bits(choices: Sequence[Choice]) -> Choice | None:
    least, most = _BALANCED_BITS
    return next((choice for choice in choices if least <= choice.bits <= most), None)


def _recommended(proposals: Sequence[Proposal], n_parameters: int | None) -> int:
    """Balanced where it fits, else what fits better; of the tiniest models the best, which costs nothing."""
    places = {proposal.size: index for index, proposal in enumerate(proposals)}
    best = places.get(Size.BEST)
    if n_parameters and n_parameters < _TINY and best is not None and proposals[best].grade is Grade.COMFORTABLE:
        return best
    order = (Grade.COMFORTABLE, Grade.UNKNOWN, Grade.TIGHT, Grade.TOO_LARGE)
    sizes = (Size.BALANCED, Size.SMALL, Size.BEST)
    return min(
        range(len(proposals)),
        key=lambda index: (order.index(proposals[index].grade), sizes.index(proposals[index].size)),
    )


def _parameters(contents: Contents) -> int:
    """Of weights in two bytes each, as nearly all are published."""
    return sum(file.size for file in contents.weights) // 2
