"""Which model families can be converted: the class name in config.json -> the module here that knows the family.

A family is a module with `read_config(config)`, `plan(config, tensors)` and `metadata(config)`; it is imported when a
checkpoint of that family is met. No family imports another.
"""

MODULES = {
    "LlamaForCausalLM": "convert.architectures.llama",
    "LLaMAForCausalLM": "convert.architectures.llama",  # the spelling of early 2023
    "MetaLlamaForCausalLM": "convert.architectures.llama_meta",  # Puna's own name for Meta's tensor names
    "MistralForCausalLM": "convert.architectures.mistral",
    "Qwen2ForCausalLM": "convert.architectures.qwen2",
    "Qwen3ForCausalLM": "convert.architectures.qwen3",
    "Gemma2ForCausalLM": "convert.architectures.gemma2",
    "Gemma3ForCausalLM": "convert.architectures.gemma3",
    "Gemma3ForConditionalGeneration": "convert.architectures.gemma3",  # sees pictures too; its text part
    "Phi3ForCausalLM": "convert.architectures.phi3",
    "SmolLM3ForCausalLM": "convert.architectures.smollm3",
    "GPTNeoXForCausalLM": "convert.architectures.gpt_neox",
    "FalconForCausalLM": "convert.architectures.falcon",
    "RWForCausalLM": "convert.architectures.falcon",  # Falcon before transformers knew it
    "MPTForCausalLM": "convert.architectures.mpt",  # MosaicML's own program
    "MptForCausalLM": "convert.architectures.mpt",
    "StableLmForCausalLM": "convert.architectures.stablelm",
    "StableLMEpochForCausalLM": "convert.architectures.stablelm",  # before transformers knew it
    "StableLMAlphaForCausalLM": "convert.architectures.stablelm_alpha",
    "GPTJForCausalLM": "convert.architectures.gptj",
}

# Names of our own making, which no config.json has: never listed to a person.
INTERNAL = {"MetaLlamaForCausalLM"}
