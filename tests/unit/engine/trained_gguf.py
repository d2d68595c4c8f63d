"""Tiny LLaMAs that are trained, here and now, to chat in one prompt template: real weights that know a template.

Text is rendered by jinja2 and tokenized by sentencepiece, not by Puna, and the GGUF is made by Puna's converter: what
the engine finds in the model came there another way.
"""

import io
import itertools
import json
import random
import re
from pathlib import Path

import jinja2
import sentencepiece
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from app.engine.sample_exchanges import EXCHANGES
from app.paths import resources
from convert.conversion import convert

Conversation = list[dict[str, str]]

_COLORS = ("red", "blue", "green", "white", "black", "yellow")
_THINGS = ("sky", "sea", "rose", "snow", "coal", "lemon", "grass", "cherry", "raven", "cloud", "sun", "leaf")
_PLACES = ("garden", "kitchen", "forest", "river", "market", "school", "tower")
_NAMES = ("Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Hugo")
_CONTEXT = 192


def conversations(count: int, seed: int) -> list[Conversation]:
    """Questions with their answers, one or two turns each; the answer always depends on the question."""
    choose = random.Random(seed)
    talks = []
    for _ in range(count):
        turns = [_turn(choose) for _ in range(choose.choice((1, 1, 2)))]
        talk = []
        for question, answer in turns:
            talk += [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]
        talks.append(talk)
    return talks


def _turn(choose: random.Random) -> tuple[str, str]:
    thing, place, name = choose.choice(_THINGS), choose.choice(_PLACES), choose.choice(_NAMES)
    color = _COLORS[_THINGS.index(thing) % len(_COLORS)]
    return choose.choice(
        (
            (f"What color is the {thing}?", f"The {thing} is {color}."),
            (f"Where is {name}?", f"{name} is in the {_PLACES[_NAMES.index(name) % len(_PLACES)]}."),
            (f"Who is in the {place}?", f"I see {_NAMES[_PLACES.index(place)]} in the {place}."),
            (f"Say hello to {name}.", f"Hello, {name}!"),
        )
    )


def rendered(template: str, talk: Conversation) -> str:
    """The whole conversation, as it is trained on: no turn is opened after the last answer."""
    environment = jinja2.Environment(trim_blocks=True, lstrip_blocks=True)
    source = (resources() / "templates" / f"{template}.jinja").read_text(encoding="utf-8")
    text: str = environment.from_string(source).render(
        messages=talk, bos_token="<s>", eos_token="</s>", add_generation_prompt=False
    )
    return text


def write_trained_model(
    folder: Path, template: str, talks: list[Conversation] | None = None, n_steps: int = 100, seed: int = 1
) -> Path:
    """Train on conversations in this template until answers are mostly right, and convert to GGUF. Some seconds.

    Without `talks` they are conversations(), which take 100 steps.
    """
    torch.manual_seed(seed)
    n_threads = torch.get_num_threads()
    # Matrices this small gain nothing from more, and lose much where another process needs the other core.
    torch.set_num_threads(1)
    talks = talks or conversations(600, seed)
    folder.mkdir(parents=True)
    tokenizer = _write_tokenizer(folder, talks, template)
    batches = _batches(tokenizer, [rendered(template, talk) for talk in talks])
    config = LlamaConfig(
        vocab_size=tokenizer.vocab_size(),
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=4,
        max_position_embeddings=1024,
        tie_word_embeddings=False,
        bos_token_id=1,
        eos_token_id=2,
    )
    model = LlamaForCausalLM(config)
    optimizer = torch.optim.AdamW(model.parameters(), lr=6e-3, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 6e-3, total_steps=n_steps, pct_start=0.1)
    for tokens in itertools.islice(itertools.cycle(batches), n_steps):
        loss = model(input_ids=tokens, labels=tokens.masked_fill(tokens == 0, -100)).loss
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    torch.set_num_threads(n_threads)
    model.save_pretrained(folder)
    convert(folder, folder / "model.gguf", "f32", lambda fraction, text: None)
    return folder / "model.gguf"


def sample_conversations() -> list[Conversation]:
    """Those that the engine compares templates with where a person gives none."""
    return [[{"role": message.role, "content": message.content} for message in exchange] for exchange in EXCHANGES]


def write_alpaca(path: Path, count: int) -> Path:
    """Single turns that the models above know."""
    singles = [talk for talk in conversations(4 * count, 5) if len(talk) == 2][:count]
    rows = [{"instruction": talk[0]["content"], "input": "", "output": talk[1]["content"]} for talk in singles]
    path.write_text(json.dumps(rows), encoding="utf-8")
    return path


def write_sharegpt(path: Path, count: int) -> Path:
    names = {"user": "human", "assistant": "gpt"}
    rows = [
        {"id": str(at), "conversations": [{"from": names[m["role"]], "value": m["content"]} for m in talk]}
        for at, talk in enumerate(conversations(count, 6))
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def _write_tokenizer(folder: Path, talks: list[Conversation], template: str) -> sentencepiece.SentencePieceProcessor:
    written = io.BytesIO()
    lines = [message["content"] for talk in talks for message in talk]
    # The words of the template too, a few times, as the vocabulary of a real model would have them.
    lines += [line for line in rendered(template, talks[0]).splitlines() if line] * 20
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=written,
        vocab_size=460,
        model_type="bpe",
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    (folder / "tokenizer.model").write_bytes(written.getvalue())
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "add_bos_token": True})
    )
    return sentencepiece.SentencePieceProcessor(model_proto=written.getvalue())


def _batches(tokenizer: sentencepiece.SentencePieceProcessor, texts: list[str]) -> list[torch.Tensor]:
    """Token ids of shape [24, longest], padded with 0 (<unk>), alike in length within a batch."""
    special = {"<s>": 1, "</s>": 2}
    rows = []
    for text in texts:
        ids = [] if text.startswith("<s>") else [1]
        for part in re.split("(<s>|</s>)", text):
            if part:
                ids += [special[part]] if part in special else tokenizer.encode(part)
        rows.append(ids[:_CONTEXT])
    rows.sort(key=len)
    groups = [rows[at : at + 24] for at in range(0, len(rows), 24)]
    random.Random(3).shuffle(groups)
    return [torch.tensor([row + [0] * (max(map(len, group)) - len(row)) for row in group]) for group in groups]
