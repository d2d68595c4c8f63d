"""Render every .jinja of a folder, llama.cpp's models/templates for one, as Puna does and as transformers does.

    python tests/benchmarks/compare_templates.py FOLDER

Several conversations each: with and without a system prompt, with reasoning, with odd white space, and ones that some
templates refuse. Equal means the same text, or that both refuse. Then our own templates beside those of the folder that
are of the same family, on what both know: no tools, no trimming.

On the 70 templates of llama.cpp 0c1e57098: 770 renderings equal (58 of them refusals), 0 different; and our 8 families
equal too.
"""

import sys
from pathlib import Path

from transformers.utils.chat_template_utils import _alias_reasoning_fields, render_jinja_template

from app.core.messages import Message, Role
from app.engine.template import Template, render
from app.errors import PunaError
from app.paths import resources

SYSTEM = Message(Role.SYSTEM, " You are kind.\n")
HI, BYE = Message(Role.USER, "  Hi {{ there }} <b>&amp;</b>\n"), Message(Role.USER, "Bye ÄÖ 漢字 🙂")
YO = Message(Role.ASSISTANT, "Yo\n\n")
THOUGHT = Message(Role.ASSISTANT, "Yo", "Let me see.\nWell.")
TAGGED = Message(Role.ASSISTANT, "<think>\nhm\n</think>\n\nYo")
CONVERSATIONS = {
    "one": [HI],
    "system": [SYSTEM, HI],
    "three": [HI, YO, BYE],
    "system, five": [SYSTEM, HI, YO, BYE, YO, HI],
    "reasoning": [HI, THOUGHT, BYE],
    "reasoning last": [HI, THOUGHT],
    "tagged": [SYSTEM, HI, TAGGED, BYE],
    "two users": [HI, BYE],
    "assistant first": [YO, HI],
    "empty": [Message(Role.USER, "")],
    "system only": [SYSTEM],
}
# Our template -> one of the same family in models/templates, and whether that one takes a system prompt.
FAMILIES = {
    "gemma": ("google-gemma-2-2b-it", False),
    "llama-3.1": ("meta-llama-Llama-3.1-8B-Instruct", True),
    "mistral-v3-tekken": ("mistralai-Mistral-Nemo-Instruct-2407", True),
    "phi-3": ("microsoft-Phi-3.5-mini-instruct", True),
    "qwen2.5": ("Qwen-Qwen2.5-7B-Instruct", True),
    "qwen3": ("Qwen-Qwen3-0.6B", True),
    "deepseek-r1-distill": ("deepseek-ai-DeepSeek-R1-Distill-Llama-8B", True),
    "gpt-oss": ("openai-gpt-oss-120b", True),
}
PLAIN_TALK = [Message(Role.USER, "Hi\nthere"), Message(Role.ASSISTANT, "Yo"), Message(Role.USER, "Bye")]


def ours(source: str, messages: list[Message]) -> str | None:
    try:
        return render(Template("it", source), messages, "<s>", "</s>")
    except PunaError as error:
        print(f"    ours: {error}") if "-v" in sys.argv else None
        return None


def theirs(source: str, messages: list[Message]) -> str | None:
    """As apply_chat_template calls it, less the tokenizer."""
    chat = [
        {"role": str(message.role), "content": message.content}
        | ({"reasoning_content": message.reasoning} if message.reasoning else {})
        for message in messages
    ]
    try:
        texts, _ = render_jinja_template(
            [_alias_reasoning_fields(chat)], chat_template=source, add_generation_prompt=True, bos_token="<s>",
            eos_token="</s>",
        )  # fmt: skip
    except Exception as error:
        # Whatever it raises is a refusal.
        print(f"    theirs: {error!r:.150}") if "-v" in sys.argv else None
        return None
    return str(texts[0])


def main(folder: Path) -> int:
    n_equal = n_refused = n_different = 0
    paths = sorted(folder.rglob("*.jinja"))
    for path in paths:
        source = path.read_text(encoding="utf-8")
        different = []
        for name, messages in CONVERSATIONS.items():
            mine, other = ours(source, messages), theirs(source, messages)
            n_refused += mine is None and other is None
            if mine == other:
                n_equal += 1
            else:
                different.append(name)
                if "-v" in sys.argv:
                    print(f"    {name}\n    ours:   {mine!r}\n    theirs: {other!r}")
        n_different += len(different)
        if different:
            print(f"{path.name}: different for {', '.join(different)}")
    print(f"{len(paths)} templates, {n_equal} renderings equal ({n_refused} of them refusals), {n_different} different")
    for name, (file, knows_system) in FAMILIES.items():
        path = folder / f"{file}.jinja"
        if path.is_file():
            own = (resources() / "templates" / f"{name}.jinja").read_text(encoding="utf-8")
            talks = [
                PLAIN_TALK,
                PLAIN_TALK[:1],
                *([[Message(Role.SYSTEM, "SYS"), *PLAIN_TALK]] if knows_system else []),
            ]
            pairs = [(ours(own, talk), theirs(path.read_text(encoding="utf-8"), talk)) for talk in talks]
            n_different += sum(mine != other for mine, other in pairs)
            print(f"{name} as {file}: {'equal' if all(mine == other for mine, other in pairs) else pairs}")
    return 1 if n_different else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
