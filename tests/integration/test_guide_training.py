"""What the guide was trained with computes and reads as what it runs with: transformers, llama.cpp, Puna's template."""

import random
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from transformers import LlamaForCausalLM

from app.core.generation import LoadOptions
from app.core.guide import conversion
from app.core.messages import Message, Role
from app.engine.llama.model import LoadedModel
from app.engine.prompt_tokens import prompt_tokens
from app.engine.template import TemplateFolder
from app.jobs import convert
from app.paths import resources

GUIDE = resources() / "guide"
CHECKPOINT = GUIDE / "puna-guide"


@pytest.fixture
def train(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """resources/guide/train.py, which finds its neighbours beside it as when it is run."""
    monkeypatch.syspath_prepend(str(resources() / "guide"))
    import train

    return train


def test_the_network_computes_what_transformers_computes(train: ModuleType, tmp_path: Path) -> None:
    torch.manual_seed(3)
    network = train.Network(train.Shape(layers=2)).eval()
    train.save(tmp_path, network, b"")
    theirs = LlamaForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    for parameter in network.parameters():
        parameter.data = parameter.data.half().float()
    head, rest = torch.tensor([1, 5, 9]), torch.randint(3, 2048, (4, 11))
    with torch.no_grad():
        ours = network.logits(network(head, rest))
        whole = theirs(torch.cat((head.expand(4, -1), rest), dim=1)).logits[:, 3:]
    assert ours.std() > 0.1
    torch.testing.assert_close(ours, whole, atol=2e-5, rtol=1e-4)


def test_the_checkpoint_is_what_the_script_would_write(train: ModuleType) -> None:
    from safetensors.torch import load_file

    stored = load_file(CHECKPOINT / "model.safetensors")
    wanted = {train.checkpoint_name(name): p.shape for name, p in train.Network(train.Shape()).named_parameters()}
    assert {name: tensor.shape for name, tensor in stored.items()} == wanted
    assert {tensor.dtype for tensor in stored.values()} == {torch.float16}


def test_questions_were_learned_in_the_tokens_that_puna_makes_of_them(train: ModuleType, tmp_path: Path) -> None:
    tokens = tokens_of(train)
    convert.run(lambda fraction, text: None, **conversion(resources(), tmp_path / "guide.gguf"))
    model = LoadedModel(LoadOptions(str(tmp_path / "guide.gguf"), n_ctx=256), lambda fraction: None, lambda: False)
    template = TemplateFolder(resources() / "templates").choose(None, model.chat_template)
    said = train.answers()
    rng = random.Random(5)
    for wording, identifier in rng.sample(train.wordings("wordings.jsonl"), 200):
        exchange = [Message(Role.USER, wording)]
        prompt = [*tokens.head, *tokens.question(wording)]
        assert prompt_tokens(exchange, template, model.vocabulary) == prompt
        whole = prompt_tokens([*exchange, Message(Role.ASSISTANT, said[identifier])], template, model.vocabulary)
        answered = [*prompt, *tokens.answer(said[identifier])]
        assert whole[: len(answered)] == answered
    model.close()


def tokens_of(train: ModuleType) -> Any:
    return train.Tokens((CHECKPOINT / "tokenizer.model").read_bytes(), random.Random(4))


def test_varied_tokens_are_bpe_with_merges_left_out(train: ModuleType) -> None:
    tokens = tokens_of(train)
    texts = [f"\n{wording}{train.TAIL}" for wording, _ in train.wordings("wordings.jsonl")] + ["\n", "é\u2003羊 12"]
    assert all(tokens.varied(text, 0.0) == tokens.pieces.encode(text) for text in texts)
    varied = [tokens.varied(text, 0.1) for text in texts[::10]]
    assert [tokens.pieces.decode(ids) for ids in varied] == texts[::10]
    longer = sum(map(len, varied)) / sum(len(tokens.pieces.encode(text)) for text in texts[::10])
    assert 1.1 < longer < 1.4
    letters = tokens.varied("\nalpaca", 1.0)
    assert [tokens.pieces.id_to_piece(number) for number in letters[-6:]] == list("alpaca")


SAMPLES = """
import hashlib, random, sys
sys.path.insert(0, sys.argv[1])
import train
tokens = train.Tokens(open(sys.argv[2], "rb").read(), random.Random(4))
batch = train.Samples(tokens, random.Random(4)).batches(0.5, 1)[0]
print(hashlib.sha256(b"".join(part.numpy().tobytes() for part in batch)).hexdigest())
"""


def test_samples_are_the_same_for_the_same_seed_in_every_process() -> None:
    command = [sys.executable, "-c", SAMPLES, str(GUIDE), str(CHECKPOINT / "tokenizer.model")]
    first, second = (subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(2))
    assert first == second != ""
