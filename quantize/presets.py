"""The types a model can be stored in, by the names that llama.cpp gives them.

A table and nothing else: which tensor of a file gets which type is llama.cpp's decision. Standard library only.
"""

from dataclasses import dataclass

from quantize.errors import QuantizeError


@dataclass(frozen=True)
class Preset:
    """One row of llama.cpp's list.

    `ftype` is the number that GGUF keeps as general.file_type (llama_ftype in llama.h). `tensor_type` is the ggml type
    that most tensors get. `needs_imatrix`: llama.cpp refuses to make it without an importance matrix.
    """

    name: str
    ftype: int
    tensor_type: str
    needs_imatrix: bool = False


PRESETS = {
    preset.name: preset
    for preset in (
        Preset("f32", 0, "F32"),
        Preset("f16", 1, "F16"),
        Preset("bf16", 32, "BF16"),
        Preset("q8_0", 7, "Q8_0"),
        Preset("q6_k", 18, "Q6_K"),
        Preset("q5_k_m", 17, "Q5_K"),
        Preset("q5_k_s", 16, "Q5_K"),
        Preset("q5_1", 9, "Q5_1"),
        Preset("q5_0", 8, "Q5_0"),
        Preset("q4_k_m", 15, "Q4_K"),
        Preset("q4_k_s", 14, "Q4_K"),
        Preset("q4_1", 3, "Q4_1"),
        Preset("q4_0", 2, "Q4_0"),
        Preset("iq4_nl", 25, "IQ4_NL"),
        Preset("iq4_xs", 30, "IQ4_XS"),
        Preset("q3_k_l", 13, "Q3_K"),
        Preset("q3_k_m", 12, "Q3_K"),
        Preset("q3_k_s", 11, "Q3_K"),
        Preset("iq3_m", 27, "IQ3_S"),
        Preset("iq3_s", 26, "IQ3_S"),
        Preset("q2_k", 10, "Q2_K"),
        # IQ3_XS stores the middle layers as IQ3_XXS, and that is what needs the matrix.
        Preset("iq3_xs", 22, "IQ3_S", needs_imatrix=True),
        Preset("iq3_xxs", 23, "IQ3_XXS", needs_imatrix=True),
        Preset("q2_k_s", 21, "Q2_K", needs_imatrix=True),
        Preset("iq2_m", 29, "IQ2_S", needs_imatrix=True),
        Preset("iq2_s", 28, "IQ2_XS", needs_imatrix=True),
        Preset("iq2_xs", 20, "IQ2_XS", needs_imatrix=True),
        Preset("iq2_xxs", 19, "IQ2_XXS", needs_imatrix=True),
        Preset("iq1_m", 31, "IQ1_M", needs_imatrix=True),
        Preset("iq1_s", 24, "IQ1_S", needs_imatrix=True),
    )
}

# Short names that llama-quantize accepts too.
ALIASES = {"q3_k": "q3_k_m", "q4_k": "q4_k_m", "q5_k": "q5_k_m", "fp16": "f16", "fp32": "f32"}


def usable_names() -> tuple[str, ...]:
    """Names of all types that can be made here, the largest first."""
    return tuple(name for name, preset in PRESETS.items() if not preset.needs_imatrix)


def find_preset(type_name: str, has_imatrix: bool = False) -> Preset:
    """The preset of that name, in any case. Raises QuantizeError where it is unknown or can't be made."""
    name = type_name.lower()
    preset = PRESETS.get(ALIASES.get(name, name))
    if preset is None:
        raise QuantizeError(f"There is no type {type_name!r}: choose one of {', '.join(usable_names())}.")
    if preset.needs_imatrix and not has_imatrix:
        raise QuantizeError(
            f"{preset.name} is too coarse to be made without an importance matrix, so llama.cpp refuses it: give one "
            f"with --imatrix, or choose one of {', '.join(usable_names())}."
        )
    return preset
