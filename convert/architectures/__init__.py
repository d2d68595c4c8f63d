"""Which model families can be converted: the class name in config.json -> the module here that knows the family.

A family is a module with `read_config(config)`, `plan(config, tensors)` and `metadata(config)`; it is imported when a
checkpoint of that family is met. No family imports another.
"""

MODULES = {
    "LlamaForCausalLM": "convert.architectures.llama",
    "LLaMAForCausalLM": "convert.architectures.llama",  # the spelling of early 2023
    "MetaLlamaForCausalLM": "convert.architectures.llama_meta",  # Puna's own name for Meta's tensor names
}
