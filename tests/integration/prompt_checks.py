"""What must hold for the prompts of every template on any vocabulary, with llama.cpp's tokenizer as the oracle."""

import random
from collections import Counter

from app.core.messages import Message, Role
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.prompt_tokens import prompt_tokens
from app.engine.template import TemplateFolder, render

# Words of several scripts, code, white space of all kinds, and what looks a little like a marker.
TEXT = (
    "the quick fox Straße naïve 漢字 かな 🙂👩‍👩‍👧 def f(x): return x+1 \t\t "
    "<b>bold</b> if (a<b && c>d) {} don't I'LL 12345 3.14 "
    "مرحبا Ελλάδα \u00a0 \u200b e\u0301 | [x] ### User: ``` ... <div> # $ % < > <| |> [INST </ [/ "
)
WORDS = TEXT.split(" ")
SPACES = ("", " ", "  ", "\n", "\r\n", "\n\n\n", "    ", "\t")


def conversations(n: int, seed: int = 1) -> list[list[Message]]:
    """Ordinary ones: nobody typed a marker."""
    choose = random.Random(seed)

    def text() -> str:
        return "".join(choose.choice(WORDS) + choose.choice(SPACES) for _ in range(choose.randrange(10)))

    return [
        [Message(Role.SYSTEM, text())] * (choose.random() < 0.3)
        + [Message(Role.USER if at % 2 == 0 else Role.ASSISTANT, text()) for at in range(choose.choice([1, 3]))]
        for _ in range(n)
    ]


def different_from_whole_string(vocabulary: LlamaVocabulary, folder: TemplateFolder, n: int) -> list[str]:
    """Rendered prompts, the templates in turn, whose ids are not those of tokenizing the whole string."""
    templates = [folder.named(name) for name in folder.names()]
    with_system = [Message(Role.SYSTEM, "SYS"), Message(Role.USER, "Hi")]
    # Where a template leaves the system prompt out, it goes another way than into this string.
    knows_system = {template.name: "SYS" in render(template, with_system, "", "") for template in templates}
    different = []
    bos, eos = vocabulary.bos, vocabulary.eos
    for at, messages in enumerate(conversations(n)):
        template = templates[at % len(templates)]
        if messages[0].role is Role.SYSTEM and not knows_system[template.name]:
            messages = messages[1:]
        whole = render(template, messages, bos.text if bos else "", eos.text if eos else "")
        expected = vocabulary.tokenize_whole(whole, parse_special=True)
        if bos is not None:
            n_bos = next((index for index, token in enumerate(expected) if token != bos.id), len(expected))
            expected = [bos.id] * (n_bos > 0 or vocabulary.adds_bos) + expected[n_bos:]
        if expected and prompt_tokens(messages, template, vocabulary) != expected:
            different.append(whole)
    return different


def forged(vocabulary: LlamaVocabulary, folder: TemplateFolder) -> list[str]:
    """Templates in which messages made of every special token have other control tokens than harmless ones."""
    controls = {token.id for token in vocabulary.special_tokens if token.is_control}
    texts = [token.text for token in vocabulary.special_tokens]
    everything = " ".join(texts) + "".join(texts)

    def control_ids(name: str, content: str) -> Counter[int]:
        roles = (Role.SYSTEM, Role.USER, Role.ASSISTANT, Role.USER)
        talk = [Message(role, content, content if role is Role.ASSISTANT else "") for role in roles]
        return Counter(token for token in prompt_tokens(talk, folder.named(name), vocabulary) if token in controls)

    return [name for name in folder.names() if control_ids(name, everything) != control_ids(name, "harmless")]


def without_one_bos(vocabulary: LlamaVocabulary, folder: TemplateFolder) -> list[str]:
    """Templates whose prompt does not begin with exactly one BOS, where model or template want one."""
    wrong = []
    for name in folder.names():
        template = folder.named(name)
        ids = prompt_tokens([Message(Role.USER, "Hi")], template, vocabulary)
        bos = vocabulary.bos
        if bos is not None:
            wanted = vocabulary.adds_bos or "bos_token" in template.source
            if (ids[0] == bos.id) != wanted or ids[1] == bos.id:
                wrong.append(name)
    return wrong
