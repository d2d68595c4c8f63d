"""What families of models compute, in numpy and from their own config.json: the oracle of a conversion's receipt.

Written from transformers' definitions and on purpose without a line of convert.architectures, so that a mistake there
is not made here too. A family is a module with `describe(config, names)`, which gives a SourceModel or the words why
there is none, for a checkpoint whose tensors have these names; none imports another.
"""

from collections.abc import Collection, Mapping
from types import ModuleType
from typing import Any

from quantize.families import falcon, gemma2, gemma3, gpt_neox, gptj, llama, mpt, phi3, stablelm, stablelm_alpha
from quantize.source_model import SourceModel

# Class in config.json -> the module that knows it.
FAMILIES: dict[str, ModuleType] = {
    "LlamaForCausalLM": llama,
    "LLaMAForCausalLM": llama,
    "MistralForCausalLM": llama,
    "Qwen2ForCausalLM": llama,
    "Qwen3ForCausalLM": llama,
    "SmolLM3ForCausalLM": llama,
    "Gemma2ForCausalLM": gemma2,
    "Gemma3ForCausalLM": gemma3,
    "Gemma3ForConditionalGeneration": gemma3,
    "Phi3ForCausalLM": phi3,
    "GPTNeoXForCausalLM": gpt_neox,
    "FalconForCausalLM": falcon,
    "RWForCausalLM": falcon,
    "StableLmForCausalLM": stablelm,
    "StableLMEpochForCausalLM": stablelm,
    "StableLMAlphaForCausalLM": stablelm_alpha,
    "GPTJForCausalLM": gptj,
    "MPTForCausalLM": mpt,
    "MptForCausalLM": mpt,
}


def source_model(config: Mapping[str, Any], names: Collection[str]) -> SourceModel | str:
    """The words say why this model isn't covered."""
    name = next(iter(config.get("architectures") or [""]), "")
    if name not in FAMILIES:
        return f"{name or 'a model without a class'} is none of the families that are computed independently"
    model: SourceModel | str = FAMILIES[name].describe(config, names)
    return model
