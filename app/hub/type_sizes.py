"""How large a model will be in a type, and how good: what a person can be told before anything is downloaded.

The numbers of bits are those of llama.cpp's mixtures for models of one to eight billion weights, in which some matrices
get a larger type than the name says; the exact size is told once the weights are there (quantize.planning). Pure.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class TypeSize:
    """Bits per weight: of the layers on average, of the matrix of tokens, and of the output.

    `without_blocks` is for the layers of models whose rows are no multiple of 256: llama.cpp takes another type then.
    """

    layers: float
    tokens: float
    output: float
    without_blocks: float


TYPES = {
    "f16": TypeSize(16, 16, 16, 16),
    "q8_0": TypeSize(8.5, 8.5, 8.5, 8.5),
    "q6_k": TypeSize(6.5625, 6.5625, 6.5625, 8.02),
    "q5_k_m": TypeSize(5.66, 5.5, 6.5625, 6.04),
    "q4_k_m": TypeSize(4.81, 4.5, 6.5625, 5.55),
    "q3_k_m": TypeSize(3.85, 3.4375, 6.5625, 4.64),
    "q2_k": TypeSize(2.95, 2.625, 6.5625, 4.24),
}


def size_in(type_name: str, n_parameters: int, n_vocab: int, n_embd: int, is_tied: bool) -> int:
    """Bytes of the file. `n_vocab` and `n_embd` are 0 where they are not known."""
    bits = TYPES[type_name]
    in_blocks = n_embd == 0 or n_embd % 256 == 0
    layers = bits.layers if in_blocks else bits.without_blocks
    output = bits.output if in_blocks else max(bits.output, bits.without_blocks, 8.5)
    matrix = min(n_vocab * n_embd, n_parameters // 2)
    # The hub counts an output that is the matrix of tokens once.
    rest = n_parameters - (matrix if is_tied else 2 * matrix)
    total = rest * layers + matrix * output
    if not is_tied:
        total += matrix * (bits.tokens if in_blocks else layers)
    # The vocabulary and the names of tensors.
    return int(total / 8) + 24 * n_vocab + (64 << 10)


# Words for so many bits per weight, from that number on.
_GRADES = (
    (15.0, "exactly as its makers published it"),
    (7.5, "hardly to be told from the original"),
    (5.9, "very close to the original"),
    (5.0, "close to the original"),
    (4.2, "nearly as good as the original"),
    (3.4, "makes more mistakes than the original"),
    (0.0, "makes many more mistakes than the original"),
)


def in_words(bits_per_weight: float) -> str:
    """How a model of so many bits does beside the one it was made of."""
    return next(words for least, words in _GRADES if bits_per_weight >= least)
