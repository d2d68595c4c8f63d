"""Trains Puna's guide from the questions and answers beside this file, the way Alpaca was: instruction, answer.

    python resources/guide/train.py --output FOLDER

Seeded, with a fixed number of steps; needs torch, sentencepiece and safetensors. On a processor with bfloat16
instructions an hour to an hour and a half on one core. The folder gets what a Hugging Face checkpoint has.
"""

from __future__ import annotations

import argparse
import contextlib
import copy
import heapq
import io
import json
import math
import os
import random
import sys
import time
from pathlib import Path

import sentencepiece
import torch
from network import Network, Shape, checkpoint_config, checkpoint_name
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F
from wordings import HEAD, TAIL, Expander, answers, outside, refusal, wordings

SEED = 8
STEPS = 4400
BATCH = 128
LEARNING_RATE = 2e-3
WARM_UP = 150
OUTSIDE = 0.28  # of all samples are questions that the guide must refuse
SHORT_AFTER = 0.14  # of the steps: from here on most answers are cut, for what is left to learn is which one to begin
SHORT = 7  # tokens of a cut answer
CUT = 0.8  # of the samples
PROMPT_WEIGHT = 0.1
CLASS_WEIGHT = 0.5
AVERAGE = 0.998
DROPOUT = 0.1  # of the merges that make tokens
REFUSED = "outside"


class Tokens:
    """SentencePiece as llama.cpp applies it to the rendered Alpaca prompt."""

    def __init__(self, model: bytes, rng: random.Random) -> None:
        self.pieces = sentencepiece.SentencePieceProcessor(model_proto=model)
        self.head = [1, *self.pieces.encode(HEAD)]
        self.rng = rng
        texts = ((number, self.pieces.id_to_piece(number)) for number in range(self.pieces.get_piece_size()))
        self.numbers = {text: number for number, text in texts if self._is_text(number)}
        self.scores = {text: self.pieces.get_score(number) for text, number in self.numbers.items()}

    def _is_text(self, number: int) -> bool:
        return not (self.pieces.is_control(number) or self.pieces.is_byte(number) or self.pieces.is_unknown(number))

    def after_newline(self, text: str, vary: bool = False) -> list[int]:
        """A piece never spans a line end, so what follows one is encoded as it would be inside the whole prompt."""
        newline = self.pieces.encode("\n")
        ids = self.varied("\n" + text, DROPOUT) if vary else self.pieces.encode("\n" + text)
        return list(ids[len(newline) :])

    def varied(self, text: str, dropout: float) -> list[int]:
        """BPE in which each merge is left out with this probability (https://arxiv.org/abs/1910.13267).

        SentencePiece does the same, but by a generator of its own, which differs from process to process (0.2.3).
        """
        parts: list[str] = list("\u2581" + text.replace(" ", "\u2581"))
        after, before = list(range(1, len(parts) + 1)), list(range(-1, len(parts) - 1))
        waiting: list[tuple[float, int, str]] = []

        def offer(left: int) -> None:
            if left >= 0 and after[left] < len(parts):
                merged = parts[left] + parts[after[left]]
                if merged in self.scores:
                    heapq.heappush(waiting, (-self.scores[merged], left, merged))

        for left in range(len(parts) - 1):
            offer(left)
        while waiting:
            _, left, merged = heapq.heappop(waiting)
            right = after[left]
            # One of the two has been merged with another meanwhile.
            if not parts[left] or right >= len(parts) or parts[left] + parts[right] != merged:
                continue
            if dropout and self.rng.random() < dropout:
                continue
            parts[left], parts[right] = merged, ""
            after[left] = after[right]
            if after[left] < len(parts):
                before[after[left]] = left
            offer(before[left])
            offer(left)
        return [number for part in parts if part for number in self._numbers_of(part)]

    def _numbers_of(self, part: str) -> list[int]:
        if part in self.numbers:
            return [self.numbers[part]]
        return [self.pieces.piece_to_id(f"<0x{byte:02X}>") for byte in part.encode()]

    def question(self, text: str, vary: bool = False) -> list[int]:
        return self.after_newline(text.strip() + TAIL, vary)

    def answer(self, text: str) -> list[int]:
        """Nor does a piece span the colon after "Response"."""
        return [*self.after_newline(text), 2]


def train_tokenizer(sentences: list[str], vocabulary: int) -> bytes:
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences), model_writer=model, vocab_size=vocabulary, model_type="bpe",
        byte_fallback=True, normalization_rule_name="identity", remove_extra_whitespaces=False, split_digits=True,
        character_coverage=1.0, unk_id=0, bos_id=1, eos_id=2, pad_id=-1, num_threads=1, minloglevel=2,
        hard_vocab_limit=False,
    )  # fmt: skip
    return model.getvalue()


class Samples:
    """An endless stream of batches: expanded wordings with their answers, and foreign questions with the refusal."""

    def __init__(self, tokens: Tokens, rng: random.Random) -> None:
        self.tokens, self.rng, self.expander = tokens, rng, Expander(rng)
        texts = {**answers(), REFUSED: refusal()}
        self.classes = {identifier: number for number, identifier in enumerate(texts)}
        self.answer = {identifier: tokens.answer(text) for identifier, text in texts.items()}
        self.wordings: dict[str, list[str]] = {}
        self.known: list[str] = []
        for wording, identifier in wordings("wordings.jsonl"):
            self.known.append(wording)
            self.wordings.setdefault(identifier, []).append(wording)
        self.identifiers = list(self.wordings)
        self.outside = outside("outside.jsonl")

    def one(self, cut: float) -> tuple[list[int], list[int], int]:
        rng = self.rng
        if rng.random() < OUTSIDE:
            identifier = REFUSED
            text = self.foreign()
        else:
            identifier = rng.choice(self.identifiers)
            text = rng.choice(self.wordings[identifier])
        if rng.random() < 0.85:
            text = self.expander.expand(text)
        question = self.tokens.question(text, vary=rng.random() < 0.3)[-100:]
        answer = self.answer[identifier]
        return question, answer[:SHORT] if rng.random() < cut else answer, self.classes[identifier]

    def foreign(self) -> str:
        dice = self.rng.random()
        if dice < 0.45:
            return self.rng.choice(self.outside)
        if dice < 0.7:
            return self.expander.foreign()
        return self.expander.turned_away(self.rng.choice(self.known)) or self.expander.foreign()

    def batches(self, cut: float, count: int = 8) -> list[tuple[Tensor, Tensor, Tensor, Tensor, Tensor]]:
        """Rows of similar length together, so that little is padded."""
        rows = sorted((self.one(cut) for _ in range(count * BATCH)), key=lambda row: len(row[0]) + len(row[1]))
        packed = [self.pack(rows[at : at + BATCH]) for at in range(0, len(rows), BATCH)]
        self.rng.shuffle(packed)
        return packed

    @staticmethod
    def pack(rows: list[tuple[list[int], list[int], int]]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
        width = max(len(question) + len(answer) for question, answer, _ in rows)
        ids = torch.zeros(len(rows), width, dtype=torch.long)
        weights = torch.zeros(len(rows), width)
        ends = torch.tensor([len(question) - 1 for question, _, _ in rows])
        for row, (question, answer, _) in enumerate(rows):
            ids[row, : len(question) + len(answer)] = torch.tensor(question + answer)
            weights[row, : len(question)] = PROMPT_WEIGHT
            weights[row, len(question) : len(question) + len(answer)] = 1.0
            weights[row, len(question) : len(question) + 3] = 2.0
        return ids[:, :-1], ids[:, 1:], weights[:, 1:], ends, torch.tensor([number for _, _, number in rows])


def precision(bfloat: bool) -> contextlib.AbstractContextManager[object]:
    return torch.autocast("cpu", torch.bfloat16) if bfloat else contextlib.nullcontext()


class Training:
    def __init__(self, tokens: Tokens, shape: Shape, steps: int) -> None:
        self.steps = steps
        self.samples = Samples(tokens, random.Random(SEED))
        self.network = Network(shape, dropout=0.1)
        self.average = copy.deepcopy(self.network).eval()
        # Tells the answers apart at the end of the question; it teaches the layers below it and is thrown away.
        self.choice = nn.Linear(shape.width, len(self.samples.classes))
        matrices = [p for p in self.network.parameters() if p.dim() == 2]
        rest = [p for p in self.network.parameters() if p.dim() < 2]
        groups = [{"params": [*matrices, *self.choice.parameters()], "weight_decay": 0.1}]
        groups.append({"params": rest, "weight_decay": 0.0})
        self.optimizer = torch.optim.AdamW(groups, lr=LEARNING_RATE, betas=(0.9, 0.98), fused=True)
        self.head = torch.tensor(tokens.head)
        self.bfloat = False

    def loss(self, batch: tuple[Tensor, Tensor, Tensor, Tensor, Tensor]) -> Tensor:
        ids, wanted, weights, ends, numbers = batch
        with precision(self.bfloat):
            hidden = self.network(self.head, ids)
            logits = self.network.logits(hidden)
            choice = self.choice(hidden[torch.arange(len(ids)), ends])
        each = F.cross_entropy(logits.flatten(0, 1).float(), wanted.flatten(), reduction="none")
        weighted = (each * weights.flatten()).sum() / weights.sum()
        return weighted + CLASS_WEIGHT * F.cross_entropy(choice.float(), numbers, label_smoothing=0.05)

    def step(self, number: int, batch: tuple[Tensor, Tensor, Tensor, Tensor, Tensor]) -> float:
        way = min(1.0, number / self.steps)
        rate = min(number / WARM_UP, 0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * way)))
        for group in self.optimizer.param_groups:
            group["lr"] = LEARNING_RATE * rate
        loss = self.loss(batch)
        self.optimizer.zero_grad(set_to_none=False)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        with torch.no_grad():
            keep = min(AVERAGE, number / (number + 20))
            torch._foreach_lerp_(list(self.average.parameters()), list(self.network.parameters()), 1 - keep)
        return float(loss.detach())

    def faster_precision(self) -> None:
        """Whether bfloat16 is faster differs from processor to processor by a factor of ten: try both."""
        batch, seconds = self.samples.batches(0.0, 1)[0], {}
        for self.bfloat in (False, True):
            for attempt in range(3):
                started = time.perf_counter() if attempt else 0.0
                self.loss(batch).backward()
                seconds[self.bfloat] = time.perf_counter() - started
        self.optimizer.zero_grad(set_to_none=False)
        self.bfloat = seconds[True] < seconds[False]
        print(f"float32 {seconds[False]:.2f} s a step, bfloat16 {seconds[True]:.2f} s: taking the faster", flush=True)


@torch.no_grad()
def first_tokens(network: Network, tokens: Tokens, questions: list[str], count: int = SHORT) -> list[list[int]]:
    """What the network begins to answer, greedily."""
    head = torch.tensor(tokens.head)
    prompts = [tokens.question(question) for question in questions]
    begun: list[list[int]] = [[] for _ in prompts]
    order = sorted(range(len(prompts)), key=lambda row: len(prompts[row]))
    for at in range(0, len(order), 64):
        rows = order[at : at + 64]
        for _ in range(count):
            texts = [prompts[row] + begun[row] for row in rows]
            ids = torch.zeros(len(rows), max(map(len, texts)), dtype=torch.long)
            for line, text in enumerate(texts):
                ids[line, : len(text)] = torch.tensor(text)
            hidden = network(head, ids)
            last = hidden[torch.arange(len(rows)), torch.tensor([len(text) - 1 for text in texts])]
            for row, chosen in zip(rows, network.logits(last).argmax(-1).tolist(), strict=True):
                begun[row].append(chosen)
    return begun


def development(training: Training, tokens: Tokens) -> str:
    known, answer = wordings("development.jsonl"), training.samples.answer
    foreign = outside("development-outside.jsonl")
    begun = first_tokens(training.average, tokens, [wording for wording, _ in known] + foreign)
    right = sum(begun[row] == answer[identifier][:SHORT] for row, (_, identifier) in enumerate(known))
    needless = sum(begun[row] == answer[REFUSED][:SHORT] for row in range(len(known)))
    refused = sum(tokens_ == answer[REFUSED][:SHORT] for tokens_ in begun[len(known) :])
    return f"development: right {right}/{len(known)}, refused {needless}; outside refused {refused}/{len(foreign)}"


def save(folder: Path, network: Network, model: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    weights = {checkpoint_name(name): p.detach().half().contiguous() for name, p in network.named_parameters()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "tokenizer.model").write_bytes(model)
    config = json.dumps(checkpoint_config(network.shape), indent=2) + "\n"
    (folder / "config.json").write_text(config, encoding="utf-8")
    generation = {"bos_token_id": 1, "eos_token_id": 2, "do_sample": False}
    (folder / "generation_config.json").write_text(json.dumps(generation, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    # Tensors of a step are freed and asked for again thousands of times; without this each one is new, zeroed memory.
    keep = {"MALLOC_MMAP_THRESHOLD_": "4000000000", "MALLOC_TRIM_THRESHOLD_": "8000000000", "MALLOC_ARENA_MAX": "1"}
    if sys.platform == "linux" and "MALLOC_TRIM_THRESHOLD_" not in os.environ:
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **keep})

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])  # type: ignore[union-attr]
    parser.add_argument("--output", type=Path, required=True, help="folder of the checkpoint")
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--threads", type=int, default=1, help="more than one only helps on an idle machine")
    arguments = parser.parse_args()

    torch.set_num_threads(arguments.threads)
    torch.manual_seed(SEED)
    started = time.perf_counter()
    texts = [wording for wording, _ in wordings("wordings.jsonl")] + outside("outside.jsonl")
    shape = Shape()
    model = train_tokenizer(
        [*texts, *(answer for answer in answers().values() for _ in range(4)), *(HEAD + TAIL).splitlines() * 100],
        shape.vocabulary,
    )
    tokens = Tokens(model, random.Random(SEED + 1))
    training = Training(tokens, shape, arguments.steps)
    training.faster_precision()

    number, losses = 0, []
    while number < arguments.steps:
        for batch in training.samples.batches(CUT if number > SHORT_AFTER * arguments.steps else 0.0):
            number += 1
            losses.append(training.step(number, batch))
            if number % 50 == 0:
                minutes = (time.perf_counter() - started) / 60
                print(f"{minutes:6.1f} min, step {number}, loss {sum(losses[-50:]) / 50:.3f}", flush=True)
            if number % 400 == 0 or number == arguments.steps:
                print(development(training, tokens), flush=True)
                save(arguments.output, training.average, model)
            if number == arguments.steps:
                break


if __name__ == "__main__":
    main()
