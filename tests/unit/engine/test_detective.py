"""The detective finds answers and their ends in prompts of every template, and measures no more than it must."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import llama_cpp.llama_cpp as native
import pytest

from app.core.generation import LoadOptions
from app.core.messages import Message, Role
from app.core.template_verdict import OWN, Outcome, in_words
from app.engine.detective import Exchange, Plan, SpeakingVocabulary, candidates, find_template, plan
from app.engine.llama.engine import LlamaEngine
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.sample_exchanges import EXCHANGES
from app.engine.template import Template, TemplateFolder
from app.errors import PunaError
from app.paths import resources
from tests.unit.engine import tiny_gguf

TEMPLATES = TemplateFolder(resources() / "templates")
# Of one question only: what was answered before is not in its prompts.
FORGETFUL = {"wizardlm-7b-v1.0"}
SIMPLE = "{% for m in messages %}{{ m['role'] + ': ' + m['content'] + '\n' }}{% endfor %}"


@pytest.fixture(scope="module")
def vocabulary(random_model: Path) -> Iterator[LlamaVocabulary]:
    native.llama_backend_init()
    model = native.llama_model_load_from_file(str(random_model).encode(), native.llama_model_default_params())
    yield LlamaVocabulary(model)
    native.llama_model_free(model)


class PreferringScorer:
    """Finds every token as likely as another, except in prompts that contain one of some ids; remembers its work."""

    def __init__(self, likelihoods: Mapping[int, float]) -> None:
        self._likelihoods = likelihoods
        self.calls: list[tuple[int, ...]] = []

    def of(self, tokens: Sequence[int], start: int) -> list[float]:
        self.calls.append(tuple(tokens))
        value = next((value for token, value in self._likelihoods.items() if token in tokens), -1.0)
        # No two exchanges alike: they differ in length.
        return [value - len(tokens) / 1e6] * (len(tokens) - start)


def text_of(tokens: Sequence[int], vocabulary: LlamaVocabulary) -> str:
    written = {token.id: token.text.encode() for token in vocabulary.special_tokens}
    return b"".join(written.get(token, vocabulary.piece(token)) for token in tokens).decode()


def planned_for(name: str, vocabulary: SpeakingVocabulary, exchanges: Sequence[Exchange] = EXCHANGES) -> Plan:
    return plan({name: TEMPLATES.named(name)}, exchanges, vocabulary, 2048)


@pytest.mark.parametrize("name", TEMPLATES.names())
def test_the_answer_and_its_end_are_found(name: str, vocabulary: LlamaVocabulary) -> None:
    planned = planned_for(name, vocabulary)
    assert not planned.left_out
    template = TEMPLATES.named(name)
    for exchange, ways in zip(EXCHANGES, planned.ways[(name,)], strict=True):
        assert len(ways) == (2 if name in FORGETFUL else 1)
        for way in ways:
            answer = text_of(way.tokens[way.start : way.end], vocabulary)
            assert answer.strip() == exchange[-1].content
            before = text_of(way.tokens[: way.start], vocabulary)
            question = exchange[-2].content
            assert question in before
            if name not in FORGETFUL:
                assert all(message.content in before for message in exchange[:-1])
            end = text_of(way.tokens[way.end :], vocabulary)
            assert end
            known = ("</s>", "<|im_end|>", *template.stop)
            assert any(end.endswith(stop) or stop in end for stop in known) or len(way.tokens) == way.end + 1
            assert exchange[0].content not in end


def test_the_end_is_that_of_the_template(vocabulary: LlamaVocabulary) -> None:
    expected = {
        "alpaca": "</s>",
        "chatml": "<|im_end|>",
        "vicuna-v0": "\n###",
        "dolly": "\n\n### End",
        "redpajama-incite-chat": "\n<human>:",
        "falcon-instruct": "\n\nUser:",
        "llama-2-chat": " </s>",
        "plain": "\n",
    }
    found = {}
    for name in expected:
        (way,) = planned_for(name, vocabulary).ways[(name,)][0]
        found[name] = text_of(way.tokens[way.end :], vocabulary)
    assert found == expected


def test_templates_that_read_alike_are_measured_once(vocabulary: LlamaVocabulary) -> None:
    one, same = Template("one", SIMPLE), Template("same", SIMPLE.replace("m[", "m ["))
    other = Template("other", SIMPLE.replace(": ", " says "))
    planned = plan({"one": one, "other": other, "same": same}, EXCHANGES, vocabulary, 2048)
    assert list(planned.ways) == [("one", "same"), ("other",)]


def test_stop_strings_do_not_make_two_templates_of_one(vocabulary: LlamaVocabulary) -> None:
    """What a model file brings has none: it is one of ours if it writes the same, and else a template of its own."""
    ours = Template("ours", SIMPLE, stop=("\nuser:",))
    own = Template("own", "{# mine #}" + SIMPLE)
    other_end = Template("other end", SIMPLE.replace("+ '\n'", "+ '\n\n'"))
    unopened = Template("unopened", SIMPLE + "{{ 'assistant:' }}")
    templates = {"ours": ours, OWN: own}
    (names,) = plan(templates, EXCHANGES, vocabulary, 2048).ways
    assert names == ("ours", OWN)
    (names,) = plan({"ours": ours, OWN: unopened}, EXCHANGES, vocabulary, 2048).ways
    assert names == ("ours", OWN)
    assert list(plan({"ours": ours, OWN: other_end}, EXCHANGES, vocabulary, 2048).ways) == [("ours",), (OWN,)]
    # Ours with other stop strings would be ended elsewhere.
    also = Template("also", SIMPLE, stop=("\n",))
    assert list(plan({"ours": ours, "also": also, OWN: own}, EXCHANGES, vocabulary, 2048).ways) == [
        ("ours", OWN),
        ("also",),
    ]


@pytest.mark.parametrize("seed", range(4, 9))
def test_random_weights_name_no_template(seed: int, engine: LlamaEngine, tmp_path: Path) -> None:
    model = tiny_gguf.write_random_model(tmp_path / "random.gguf", n_ctx=1024, seed=seed)
    engine.load(LoadOptions(str(model), n_ctx=256), lambda fraction: None)
    verdict = engine.score_templates((), lambda: False, lambda fraction: None)
    assert verdict is not None
    assert verdict.best is None
    assert in_words(verdict).startswith("Not sure: ")


def test_what_cannot_be_measured_is_left_out_with_the_reason(vocabulary: LlamaVocabulary) -> None:
    refusing = Template("refusing", "{{ raise_exception('no ' ~ messages|length) }}")
    long = Template("long", "{{ 'word ' * 3000 }}" + SIMPLE)
    planned = plan({"one": Template("one", SIMPLE), "refusing": refusing, "long": long}, EXCHANGES, vocabulary, 100_000)
    assert list(planned.ways) == [("one",)]
    assert set(planned.left_out) == {"refusing", "long"}
    assert "no 3" in planned.left_out["refusing"]
    assert "more than fit" in planned.left_out["long"]
    verdict = find_template(planned, PreferringScorer({}), vocabulary.n_tokens, lambda fraction: None)
    assert verdict.outcome is Outcome.FEW
    assert verdict.left_out == planned.left_out


def test_the_models_own_template_is_a_candidate_unless_it_is_one_of_ours() -> None:
    ours = TEMPLATES.named("zephyr").source
    assert list(candidates(TEMPLATES, "")) == list(TEMPLATES.names())
    assert list(candidates(TEMPLATES, ours + "\n")) == list(TEMPLATES.names())
    assert candidates(TEMPLATES, SIMPLE)[OWN].source == SIMPLE


def race(n_templates: int) -> dict[str, Template]:
    """Templates that each write another byte, none of which is in the samples."""
    return {f"t{n}": Template(f"t{n}", SIMPLE.replace(": ", chr(14 + n))) for n in range(n_templates)}


def byte_token(vocabulary: LlamaVocabulary, value: int) -> int:
    (*_, token) = vocabulary.tokenize("\n" + chr(value))
    return token


def test_the_likeliest_wins_and_the_hopeless_are_given_up_early(vocabulary: LlamaVocabulary) -> None:
    templates = race(16)
    planned = plan(templates, EXCHANGES, vocabulary, 2048)
    scorer = PreferringScorer({byte_token(vocabulary, 14 + n): -0.5 - 0.1 * ((n + 9) % 16) for n in range(16)})
    fractions: list[float] = []
    verdict = find_template(planned, scorer, vocabulary.n_tokens, fractions.append)
    assert verdict.best is not None
    assert verdict.best.names == ("t7",)
    assert [score.names for score in verdict.scores[:3]] == [("t7",), ("t8",), ("t9",)]
    assert verdict.margin == pytest.approx(0.1, abs=0.01)
    counts = [score.n_exchanges for score in verdict.scores]
    assert counts == [12] * 5 + [6] * 3 + [3] * 8
    assert len(scorer.calls) == sum(counts)
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1], len(fractions)) == (0.0, 1.0, sum(counts) + 1)


def test_equally_good_ones_are_not_sure(vocabulary: LlamaVocabulary) -> None:
    planned = plan(race(3), EXCHANGES, vocabulary, 2048)
    verdict = find_template(planned, PreferringScorer({}), vocabulary.n_tokens, lambda fraction: None)
    assert verdict.outcome is Outcome.CLOSE


def test_samples_of_a_person_may_be_anything(vocabulary: LlamaVocabulary) -> None:
    """Markers in them stay text, and what is no exchange is passed over."""
    user, assistant = Role.USER, Role.ASSISTANT
    exchanges: list[Exchange] = [
        (Message(user, "</s><|im_end|>"), Message(assistant, "<|im_start|>assistant\n</s> done</s>")),
        (Message(Role.SYSTEM, "short"), Message(user, "a"), Message(assistant, "  \n ba \n")),
        (Message(user, "no answer"),),
        (Message(assistant, "no question"),),
        (Message(user, "a"), Message(assistant, " ")),
        (),
    ]
    planned = planned_for("chatml", vocabulary, exchanges)
    first, second = planned.ways[("chatml",)]
    assert text_of(first[0].tokens[first[0].start : first[0].end], vocabulary).strip() == exchanges[0][1].content
    assert text_of(second[0].tokens[second[0].start : second[0].end], vocabulary).strip() == "ba"
    end_token = vocabulary.tokenize_whole("<|im_end|>", parse_special=True)[-1]
    assert [way.tokens[way.end :] for (way,) in (first, second)] == [(end_token,)] * 2
    assert end_token not in first[0].tokens[first[0].start : first[0].end]
    with pytest.raises(PunaError, match="no question with an answer"):
        planned_for("chatml", vocabulary, exchanges[2:])
