"""Models that were published as differences, recovered by the command a person types: the logits of the tuned model."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import LlamaForCausalLM

from app.__main__ import main
from app.jobs.leftovers import part_of, recovered_of, remove_all_leftovers
from convert.conversion import convert, natural_type_of, recovered_beside
from convert.errors import ConvertError
from convert.gguf_file import read_gguf
from convert.recovery.opening import SourceOptions, open_recovered
from convert.sources import open_source
from tests.integration.parity import assert_same_logits, quiet, reference
from tests.unit.convert.checkpoints import random_llama
from tests.unit.convert.easylm_models import arrays_of, stream
from tests.unit.convert.ggml_models import N_VOCAB, sentencepiece_model
from tests.unit.convert.meta_checkpoints import meta_tensors, params_of, write_meta

TOKENS = [1, *range(3, 290, 9), 299, 17, 17]
MATRICES = ("model.embed_tokens.weight", "lm_head.weight")
State = dict[str, torch.Tensor]


def base_model(dtype: torch.dtype = torch.float16) -> LlamaForCausalLM:
    return random_llama(dtype, vocab_size=N_VOCAB)


def tuned_state(base: LlamaForCausalLM, dtype: torch.dtype, more_rows: int = 0) -> State:
    """Near the base, as a tuned model is, with rows for more tokens."""
    torch.manual_seed(11)
    state = {}
    for name, tensor in base.state_dict().items():
        value = tensor.float() + 0.02 * torch.randn(tensor.shape)
        if name in MATRICES:
            value = torch.cat([value, torch.randn(more_rows, value.shape[1])])
        state[name] = value.to(dtype)
    return state


def write_base(folder: Path, model: LlamaForCausalLM, form: str = "transformers") -> Path:
    if form == "meta":
        write_meta(folder, meta_tensors(model), params_of(model), count=2)
    else:
        model.save_pretrained(folder)
    (folder / "tokenizer.model").write_bytes(sentencepiece_model())
    return folder


def write_folder(folder: Path, config: Any, state: State, rows: int) -> Path:
    """A folder of 2023: torch's file, a SentencePiece model, and [PAD] in added_tokens.json."""
    folder.mkdir()
    settings = config.to_dict() | {"vocab_size": rows, "architectures": ["LlamaForCausalLM"]}
    settings["_name_or_path"] = "someone/llama-7b"
    (folder / "config.json").write_text(json.dumps(settings, default=str))
    torch.save(state, folder / "pytorch_model.bin")
    (folder / "tokenizer.model").write_bytes(sentencepiece_model())
    if rows > N_VOCAB:
        (folder / "added_tokens.json").write_text(json.dumps({"[PAD]": N_VOCAB}))
    return folder


def resized(state: State, rule: str, dtype: torch.dtype) -> State:
    """The base as the published programs prepare it, before anything is added or subtracted."""
    result = {name: tensor.to(dtype) for name, tensor in state.items()}
    for name in MATRICES if rule in ("mean", "zeros") else ():
        row = result[name].mean(dim=0, keepdim=True) if rule == "mean" else torch.zeros_like(result[name][:1])
        result[name] = torch.cat([result[name], row])
    return result


def run(*arguments: object) -> int:
    return main([str(argument) for argument in arguments])


def told(capsys: pytest.CaptureFixture[str]) -> str:
    (sentence,) = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error: ")]
    return sentence


@pytest.mark.parametrize("base_form", ["transformers", "meta"])
@pytest.mark.parametrize(
    ("rule", "rows", "new_rows", "dtype"),
    [
        pytest.param("alpaca", 301, "mean", torch.float32, id="alpaca"),
        pytest.param("wizardlm", 301, "mean", torch.float32, id="wizardlm-7b"),
        pytest.param("vicuna-v0", 301, "zeros", torch.float16, id="vicuna-v0"),
        pytest.param("", 300, "none", torch.float16, id="vicuna-v1.1"),
        pytest.param("plain", 300, "none", torch.float16, id="wizardlm-13b"),
    ],
)
def test_differences(rule: str, rows: int, new_rows: str, dtype: torch.dtype, base_form: str, tmp_path: Path) -> None:
    model = base_model()
    base = write_base(tmp_path / "llama", model, base_form)
    tuned = tuned_state(model, dtype, rows - N_VOCAB)
    before = resized(model.state_dict(), new_rows, dtype)
    difference = {name: tuned[name] - before[name] for name in tuned}
    recovered = {name: before[name] + difference[name] for name in tuned}  # as the published programs add
    path = write_folder(tmp_path / "difference", model.config, difference, rows)
    flags = ["--rule", rule] if rule else []
    assert run("convert", path, "--base", base, *flags, "-o", tmp_path / "out.gguf", "--type", "f32") == 0

    options = SourceOptions(base, (), rule or None)
    opened = open_recovered(path, options, tmp_path / "work", quiet)
    try:
        assert natural_type_of(opened) == {torch.float32: "f32", torch.float16: "f16"}[dtype]
        for name, tensor in recovered.items():
            found = torch.from_numpy(np.array(opened.checkpoint.read(name)))
            if dtype is torch.float16:
                assert torch.equal(found, tensor), name
            else:
                torch.testing.assert_close(found, tensor, rtol=0, atol=1e-6)
    finally:
        opened.checkpoint.close()

    whole = write_folder(tmp_path / "tuned", model.config, recovered, rows)
    assert_same_logits(tmp_path / "out.gguf", reference(whole, TOKENS), TOKENS)
    header = read_gguf(tmp_path / "out.gguf", long_arrays=True)
    tokens = header.metadata["tokenizer.ggml.tokens"]
    assert len(tokens) == rows
    assert rows == N_VOCAB or tokens[N_VOCAB] == "[PAD]"
    assert header.metadata["general.name"] == "Difference"
    assert header.metadata["general.base_model.0.repo_url"].endswith("/someone/llama-7b")


def test_meta_and_transformers_bases_give_the_same_file(tmp_path: Path) -> None:
    """A wrong order of rows shows in logits; this shows that not one bit differs."""
    model = base_model()
    difference = {name: 0.02 * torch.randn(tensor.shape) for name, tensor in model.state_dict().items()}
    path = write_folder(tmp_path / "difference", model.config, difference, N_VOCAB)
    for form in ("transformers", "meta"):
        base = write_base(tmp_path / form / "llama", model, form)
        convert(path, tmp_path / f"{form}.gguf", "f16", quiet, SourceOptions(base))
    assert (tmp_path / "meta.gguf").read_bytes() == (tmp_path / "transformers.gguf").read_bytes()


def test_koala_over_metas_llama(tmp_path: Path) -> None:
    """Its stream has no configuration and no tokenizer: both come from the base."""
    sizes = {"vocab_size": N_VOCAB, "hidden_size": 128, "num_attention_heads": 4, "num_key_value_heads": 4}
    base, tuned = random_llama(**sizes), random_llama(**sizes)
    with torch.no_grad():
        for parameter in base.parameters():
            parameter.copy_(parameter.half())
        for parameter in tuned.parameters():
            parameter.copy_((parameter + 0.1 * torch.randn_like(parameter)).bfloat16())
    before, after = arrays_of(base), arrays_of(tuned)
    (tmp_path / "koala_7b").write_bytes(stream({name: after[name] - before[name] for name in after}))
    folder = write_base(tmp_path / "7B", base.half(), "meta")
    options = SourceOptions(folder)
    opened = open_recovered(tmp_path / "koala_7b", options, tmp_path / "work", quiet)
    assert natural_type_of(opened) == "bf16"
    opened.checkpoint.close()
    convert(tmp_path / "koala_7b", tmp_path / "out.gguf", "f32", quiet, options)
    with torch.no_grad():
        wanted = tuned(torch.tensor([TOKENS])).logits[0].numpy()
    assert_same_logits(tmp_path / "out.gguf", wanted, TOKENS)


@pytest.mark.parametrize(("new_rows", "speaks"), [("mean", "a mean row"), ("zeros", "zeros")])
def test_the_rule_is_asked_for_and_never_guessed(
    new_rows: str, speaks: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """[PAD] is never trained, so the tuned model still has the row that it began with: the mean of the others."""
    model = base_model(torch.float32)
    base = write_base(tmp_path / "llama", model)
    before = resized(model.state_dict(), new_rows, torch.float32)
    tuned = tuned_state(model, torch.float32)
    for name in MATRICES:
        tuned[name] = torch.cat([tuned[name], model.state_dict()[name].mean(dim=0, keepdim=True)])
    difference = {name: tuned[name] - before[name] for name in tuned}
    path = write_folder(tmp_path / "difference", model.config, difference, 301)
    assert run("convert", path, "--base", base, "-o", tmp_path / "out.gguf") == 1
    sentence = told(capsys)
    for words in ("301 rows", "300", "--rule alpaca", "--rule wizardlm", "--rule vicuna-v0", f"speaks for {speaks}"):
        assert words in sentence
    assert "--rule plain" not in sentence
    assert run("convert", path, "--base", base, "-o", tmp_path / "out.gguf", "--rule", "plain") == 1
    assert "1 more rows" in told(capsys)
    assert not list(tmp_path.glob("*.gguf"))


def test_a_difference_without_its_base_is_recognised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = base_model()
    difference = {name: (0.001 * torch.randn(tensor.shape)).half() for name, tensor in model.state_dict().items()}
    path = write_folder(tmp_path / "llama-delta", model.config, difference, N_VOCAB)
    assert run("convert", path, "-o", tmp_path / "out.gguf") == 1
    sentence = told(capsys)
    assert "is the difference between a tuned model and its base" in sentence
    assert "someone/llama-7b" in sentence
    assert "--base" in sentence


def test_a_whole_model_with_a_base_is_recognised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = base_model()
    base = write_base(tmp_path / "llama", model)
    path = write_folder(tmp_path / "tuned", model.config, tuned_state(model, torch.float16), N_VOCAB)
    assert run("convert", path, "--base", base, "-o", tmp_path / "out.gguf") == 1
    assert "is a whole model" in told(capsys)


def test_another_base_is_recognised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = base_model()
    difference = {name: 0.001 * torch.randn(tensor.shape) for name, tensor in model.state_dict().items()}
    path = write_folder(tmp_path / "difference", model.config, difference, N_VOCAB)
    other = write_base(tmp_path / "other", random_llama(vocab_size=N_VOCAB, num_hidden_layers=3))
    assert run("convert", path, "--base", other, "-o", tmp_path / "out.gguf") == 1
    assert "model.layers.2.input_layernorm.weight" in told(capsys)
    wider = write_base(tmp_path / "wider", random_llama(vocab_size=N_VOCAB, intermediate_size=128))
    assert run("convert", path, "--base", wider, "-o", tmp_path / "out.gguf") == 1
    sentence = told(capsys)
    assert "model.layers.0.mlp" in sentence
    assert "made from another base model" in sentence


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--rule", "alpaca"], "name its base with --base"),
        (["--base", "nowhere"], "does not exist"),
    ],
)
def test_arguments_that_lack_something(
    arguments: list[str], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    base = write_base(tmp_path / "llama", base_model())
    assert run("convert", base, "-o", tmp_path / "out.gguf", *arguments) == 1
    assert words in told(capsys)


def test_unknown_rule_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run("convert", tmp_path, "-o", tmp_path / "out.gguf", "--rule", "magic")
    assert caught.value.code == 2
    assert "vicuna-v0" in capsys.readouterr().err
    base = write_base(tmp_path / "llama", base_model())
    state = {name: 0 * tensor for name, tensor in base_model().state_dict().items()}
    path = write_folder(tmp_path / "difference", base_model().config, state, N_VOCAB)
    with pytest.raises(ConvertError, match="no rule 'magic'"):
        open_recovered(path, SourceOptions(base, (), "magic"), tmp_path / "work", quiet)


def test_a_gguf_is_no_base(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = write_base(tmp_path / "llama", base_model())
    convert(base, tmp_path / "base.gguf", "f16", quiet)
    capsys.readouterr()
    assert run("convert", base, "--base", tmp_path / "base.gguf", "-o", tmp_path / "out.gguf") == 1
    assert "can't be a base" in told(capsys)


def test_an_xor_payload(tmp_path: Path) -> None:
    """As Open-Assistant published LLaMA-30B: every file of the folder, the tokenizer included."""
    base = write_base(tmp_path / "llama", base_model())
    goal = tmp_path / "goal"
    tuned = random_llama(torch.float16, vocab_size=N_VOCAB, num_hidden_layers=3)
    write_base(goal, tuned)
    payload = tmp_path / "oasst-xor"
    payload.mkdir()
    for path in goal.iterdir():
        whole = np.frombuffer(path.read_bytes(), np.uint8).copy()
        other = np.frombuffer((base / path.name).read_bytes(), np.uint8)[: whole.size]
        whole[: other.size] ^= other
        (payload / path.name).write_bytes(whole.tobytes())
    target = tmp_path / "out" / "out.gguf"
    target.parent.mkdir()
    assert run("convert", payload, "--base", base, "-o", target, "--type", "f32") == 0
    assert [path.name for path in target.parent.iterdir()] == ["out.gguf"]
    assert_same_logits(target, reference(goal, TOKENS), TOKENS)
    content = bytearray((base / "model.safetensors").read_bytes())
    content[20] ^= 0xFF
    (base / "model.safetensors").write_bytes(content)
    with pytest.raises(ConvertError, match="do not match byte for byte"):
        convert(payload, target.with_name("again.gguf"), "f32", quiet, SourceOptions(base))
    assert [path.name for path in target.parent.iterdir()] == ["out.gguf"]


def test_a_killed_recovery_leaves_nothing(tmp_path: Path) -> None:
    """The files that a payload is decoded to are named like every other temporary file beside a target."""
    target = tmp_path / "model.gguf"
    assert recovered_of(target) == recovered_beside(target)
    recovered_of(target).mkdir()
    (recovered_of(target) / "pytorch_model.bin").write_bytes(b"x" * 100)
    part_of(target).write_bytes(b"x")
    (tmp_path / "mine.txt").write_text("stays")
    remove_all_leftovers(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_base_is_not_touched(tmp_path: Path) -> None:
    model = base_model()
    base = write_base(tmp_path / "llama", model)
    before = {path.name: path.read_bytes() for path in base.iterdir()}
    difference = {name: 0.01 * torch.randn(tensor.shape) for name, tensor in model.state_dict().items()}
    path = write_folder(tmp_path / "difference", model.config, difference, N_VOCAB)
    assert run("convert", path, "--base", base, "-o", tmp_path / "out.gguf", "--type", "q4_0") == 0
    assert {path.name: path.read_bytes() for path in base.iterdir()} == before
    assert read_gguf(tmp_path / "out.gguf").metadata["general.architecture"] == "llama"
    open_source(base).checkpoint.close()
