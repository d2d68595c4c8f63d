"""Real models, trained here in one template each: the detective finds it, says when it can't, and has it written."""

import json
import re
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.child_process import ChildProcess
from app.cli.detect_template import lines
from app.core.generation import LoadOptions
from app.core.template_verdict import OWN, Outcome, TemplateVerdict, in_words
from app.engine.client import EngineClient, RequestFailed
from app.engine.sample_exchanges import EXCHANGES
from app.jobs import template as template_job
from app.paths import child_environment, program, resources
from app.protocol import Cancel, ScoreTemplates, ScoringProgress, TemplatesScored
from app.storage.training_file import read_exchanges
from convert.conversion import convert
from convert.gguf_file import read_gguf
from tests.unit.engine import tiny_gguf, trained_gguf

# A template that ends turns with </s>, one with markers of its own, and one with words alone.
TRAINED = ("llama-2-chat", "zephyr", "redpajama-incite-chat")


def puna(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*program(), *arguments], capture_output=True, text=True, env=child_environment(), timeout=120, check=False
    )


@pytest.fixture(scope="module")
def model_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The model trained in a template, made when it is first asked for. Its file holds no template."""
    made: dict[str, Path] = {}

    def model(template: str) -> Path:
        if template not in made:
            # No name may give it away.
            folder = tmp_path_factory.mktemp("trained") / "model"
            made[template] = trained_gguf.write_trained_model(folder, template)
        return made[template]

    return model


@pytest.fixture
def alpaca_file(tmp_path: Path) -> Path:
    return trained_gguf.write_alpaca(tmp_path / "alpaca.json", 20)


def verdicts_on(model: Path, tmp_path: Path, *samples: Path | None) -> list[TemplateVerdict]:
    """One for each file of exchanges; None stands for samples of our own."""
    verdicts = []
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        client = EngineClient(child)
        client.load(LoadOptions(str(model), n_ctx=256))
        for path in samples:
            verdict = client.score_templates(read_exchanges(path) if path else (), lambda fraction: None)
            assert verdict is not None
            verdicts.append(verdict)
    return verdicts


def verdict_on(model: Path, tmp_path: Path, samples: Path | None = None) -> TemplateVerdict:
    (verdict,) = verdicts_on(model, tmp_path, samples)
    return verdict


@pytest.mark.parametrize("template", TRAINED)
def test_the_template_of_training_is_found(
    template: str, model_of: Callable[[str], Path], alpaca_file: Path, tmp_path: Path
) -> None:
    sharegpt = trained_gguf.write_sharegpt(tmp_path / "sharegpt.jsonl", 20)
    for verdict in verdicts_on(model_of(template), tmp_path, alpaca_file, sharegpt):
        assert verdict.best is not None, verdict
        assert verdict.best.names == (template,)
        assert verdict.best.end_probability > 0.5
        assert len(verdict.scores) + len(verdict.left_out) >= 20


def test_samples_in_words_that_the_model_never_met_decide_nothing(
    model_of: Callable[[str], Path], tmp_path: Path
) -> None:
    """Our own samples, which these models were not trained on: it must not guess."""
    assert verdict_on(model_of("llama-2-chat"), tmp_path).outcome is Outcome.CHANCE


def test_samples_of_our_own_find_the_template_of_a_model_that_knows_them(tmp_path: Path) -> None:
    """As a real chat model knows what the capital of France is."""
    template = "vicuna-v1.1"
    talks = trained_gguf.sample_conversations()
    model = trained_gguf.write_trained_model(tmp_path / "model", template, talks, n_steps=100)
    verdict = verdict_on(model, tmp_path)
    assert verdict.best is not None, verdict
    assert verdict.best.names == (template,)


@pytest.mark.parametrize(("n_embd", "seed"), [(64, 1), (64, 2), (256, 3)])
def test_a_model_of_random_weights_is_not_sure(n_embd: int, seed: int, alpaca_file: Path, tmp_path: Path) -> None:
    model = tiny_gguf.write_random_model(tmp_path / "random.gguf", n_ctx=1024, n_embd=n_embd, seed=seed)
    for verdict in verdicts_on(model, tmp_path, None, alpaca_file):
        assert verdict.best is None
        assert in_words(verdict).startswith("Not sure: ")
        assert len(verdict.scores) > 20


def test_a_model_that_tells_stories_is_not_sure(tiny_stories: Path, tmp_path: Path) -> None:
    convert(tiny_stories, tmp_path / "stories.gguf", "f32", lambda fraction, text: None)
    verdict = verdict_on(tmp_path / "stories.gguf", tmp_path)
    assert verdict.best is None
    assert in_words(verdict).startswith("Not sure: ")


def with_own(model: Path, source: str, folder: Path) -> Path:
    """A copy whose file holds this template."""
    target = folder / "own.gguf"
    template_job.run(lambda fraction, text: None, str(model), str(target), source)
    return target


def test_the_models_own_template_in_other_words_is_told_with_ours(
    model_of: Callable[[str], Path], alpaca_file: Path, tmp_path: Path
) -> None:
    """A file has no place for the stop strings of ours, which must not make two templates of one."""
    name = "redpajama-incite-chat"
    source = (resources() / "templates" / f"{name}.jinja").read_text(encoding="utf-8")
    own = with_own(model_of(name), "{# written by somebody else #}" + source, tmp_path)
    verdict = verdict_on(own, tmp_path, alpaca_file)
    assert verdict.best is not None, verdict
    assert verdict.best.names == (name, OWN)
    advice = lines(verdict, own)[-1]
    assert advice.startswith("The file holds it already, in other words.")
    assert advice.endswith(f"puna models template {own} {name}")


def test_a_wrong_template_in_the_file_loses_to_the_right_one_of_ours(
    model_of: Callable[[str], Path], alpaca_file: Path, tmp_path: Path
) -> None:
    wrong = "{% for m in messages %}<<{{ m.role }}>> {{ m.content }}{{ eos_token }}{% endfor %}<<assistant>> "
    verdict = verdict_on(with_own(model_of("zephyr"), wrong, tmp_path), tmp_path, alpaca_file)
    assert verdict.best is not None, verdict
    assert verdict.best.names == ("zephyr",)
    (own,) = [score for score in verdict.scores if OWN in score.names]
    assert own.names == (OWN,)
    assert own.behind > 0.1


def test_found_in_the_terminal_written_and_used(
    model_of: Callable[[str], Path], alpaca_file: Path, tmp_path: Path
) -> None:
    model = tmp_path / "my model.gguf"
    model.write_bytes(model_of("llama-2-chat").read_bytes())
    before = read_gguf(model, long_arrays=True)
    data = model.read_bytes()[before.data_offset :]

    found = puna("inspect", str(model), "--detect-template", "--samples", str(alpaca_file))
    assert found.returncode == 0, found.stderr
    assert "llama-2-chat fits best, by far: " in found.stdout
    command = f"puna models template '{model}' llama-2-chat"
    assert found.stdout.splitlines()[-1] == f"To write it into the model: {command}"

    written = puna("models", "template", str(model), "llama-2-chat", "--json")
    assert written.returncode == 0, written.stderr
    report = json.loads(written.stdout.splitlines()[-1])
    assert (report["output"], report["had_template"]) == (str(model), False)
    after = read_gguf(model, long_arrays=True)
    source = (resources() / "templates" / "llama-2-chat.jinja").read_text(encoding="utf-8")
    assert dict(after.metadata) == {**before.metadata, "tokenizer.chat_template": source}
    assert after.tensors == before.tensors
    assert model.read_bytes()[after.data_offset :] == data
    assert {path.name for path in tmp_path.iterdir()} == {"my model.gguf", "alpaca.json"}

    asked = puna("chat", str(model), "--prompt", "What color is the sky?", "--temperature", "0", "--max-tokens", "20")
    assert re.fullmatch(r"The \w+ is \w+\.", asked.stdout.strip())
    again = puna("inspect", str(model), "--samples", str(alpaca_file), "--json")
    verdict = json.loads(again.stdout.splitlines()[-1])["template_verdict"]
    assert (verdict["best"], verdict["outcome"]) == (["llama-2-chat"], "sure")


def test_it_can_be_cancelled_and_the_engine_goes_on(tmp_path: Path) -> None:
    model = tiny_gguf.write_random_model(tmp_path / "random.gguf", n_ctx=1024, n_embd=512)
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        client = EngineClient(child)
        client.load(LoadOptions(str(model)))
        child.send(ScoreTemplates(1))
        next(message for message in child.messages() if isinstance(message, ScoringProgress))
        child.send(Cancel(1))
        ended = next(message for message in child.messages() if isinstance(message, TemplatesScored))
        assert ended == TemplatesScored(1, None)
        # Four of the samples suffice for an answer.
        child.send(ScoreTemplates(2, EXCHANGES[:4]))
        ended = next(message for message in child.messages() if isinstance(message, TemplatesScored))
        assert ended.id == 2
        assert ended.verdict is not None


def test_a_script_is_no_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "script.json"
    script.write_text(json.dumps({"answers": [{"text": "Hi"}]}))
    monkeypatch.setenv("PUNA_ENGINE", "scripted")
    with ChildProcess("engine", tmp_path / "engine.log") as child:
        client = EngineClient(child)
        client.load(LoadOptions(str(script)))
        with pytest.raises(RequestFailed, match="load a model"):
            client.score_templates((), lambda fraction: None)


def test_ctrl_c_stops_it(tmp_path: Path) -> None:
    model = tiny_gguf.write_random_model(tmp_path / "random.gguf", n_ctx=1024, n_embd=1024)
    process = subprocess.Popen(
        [*program(), "inspect", str(model), "--detect-template"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=child_environment(),
    )
    with process:
        assert process.stderr is not None
        assert process.stderr.readline().strip().endswith("comparing chat templates")
        started = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=30)
    assert process.returncode == 130
    assert error.strip().splitlines()[-1] == "stopped"
    assert "Traceback" not in error
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["inspect", "{folder}", "--detect-template"], "only a model in a .gguf file can be asked for its template"),
        (["inspect", "{model}", "--samples", "{model}"], "choose a JSON file"),
        (["models", "template", "{model}", "alpacca"], "there is no template 'alpacca': choose one of alpaca, "),
        (["models", "template", "{model}", "{model}"], "can't be read as a template"),
        (["models", "template", "{model}", "{broken}"], "has a mistake in line 1"),
        (["models", "template", "{model}", "alpaca", "-o", "{broken}"], "exists already"),
        (["models", "template", "none", "alpaca"], "there is no model none"),
        (["convert", "{model}", "-o", "{new}", "--template", "alpaca"], "with `puna models template {new} alpaca`."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    arguments: list[str], told: str, random_model: Path, tiny_stories: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jinja"
    broken.write_text("{% for m in messages %}{{ m.content }}")
    names = {"model": str(random_model), "folder": str(tiny_stories), "broken": str(broken)}
    names["new"] = str(tmp_path / "new.gguf")
    before = random_model.read_bytes()
    done = puna(*(argument.format(**names) for argument in arguments))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("error: ")
    assert told.format(**names) in done.stderr
    assert not Path(names["new"]).exists()
    assert "Traceback" not in done.stderr
    assert random_model.read_bytes() == before
    assert broken.read_text() == "{% for m in messages %}{{ m.content }}"


def test_a_template_of_ones_own_goes_into_a_copy(random_model: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.jinja"
    own.write_text("{% for m in messages %}<{{ m.role }}>{{ m.content }}é{% endfor %}", encoding="utf-8")
    before = random_model.read_bytes()
    done = puna("models", "template", str(random_model), str(own), "-o", str(tmp_path / "copy.gguf"))
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("which had none")
    assert read_gguf(tmp_path / "copy.gguf").metadata["tokenizer.chat_template"] == own.read_text(encoding="utf-8")
    assert random_model.read_bytes() == before


@pytest.fixture
def random_model(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    return tiny_gguf.write_random_model(folder / "random.gguf")
