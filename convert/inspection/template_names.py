"""Which of our prompt templates a model that ships none was trained with, told by its name.

Knows the names of models and of resources/templates. A name is a hint and never proof: it is offered, not applied.
"""

import re

# The first pattern that the name matches wins: particular names before general ones.
_TEMPLATES: tuple[tuple[str, str], ...] = (
    (r"alpaca[.-]cpp", "alpaca.cpp"),
    (r"alpaca-?lora|alpacalora", "alpaca-lora"),
    (r"wizardlm-7b", "wizardlm-7b-v1.0"),
    (r"wizardlm|vicuna.*v1\.[135]|vicuna-v1\.[135]|longchat", "vicuna-v1.1"),
    (r"stable-?vicuna|vicuna.*(v0|delta(?!-v1))", "vicuna-v0"),
    (r"vicuna", "vicuna-v1.1"),
    (r"koala", "koala"),
    (r"beaver|safe-?rlhf", "beaver"),
    (r"guanaco", "guanaco"),
    (r"dolly", "dolly"),
    (r"(oasst|open-?assistant).*(pythia|neox|12b)", "oasst-pythia"),
    (r"oasst|open-?assistant", "oasst-llama"),
    (r"stablelm-tuned|stablelm-(3b|7b)-tuned", "stablelm-tuned-alpha"),
    (r"incite.*(chat)|redpajama.*chat|neoxt-chat|pythia-chat", "redpajama-incite-chat"),
    (r"gpt4all-?(j|.*groovy|.*snoozy)", "gpt4all-j"),
    (r"gpt4all.*(lora|llama)", "gpt4all-lora"),
    (r"falcon.*(instruct|chat)", "falcon-instruct"),
    (r"(llama-?2|codellama).*(chat|instruct)", "llama-2-chat"),
    (r"zephyr|tinyllama.*chat", "zephyr"),
    (r"mpt.*chat|chatml|openhermes|dolphin", "chatml"),
    (r"alpaca|safety-?tuned|self-?instruct", "alpaca"),
)


def suggested_template(*names: str | None) -> str | None:
    """The name of a template in resources/templates, or None where no name tells."""
    for name in names:
        text = (name or "").lower().replace("_", "-").replace(" ", "-")
        for pattern, template in _TEMPLATES:
            if re.search(pattern, text):
                return template
    return None
