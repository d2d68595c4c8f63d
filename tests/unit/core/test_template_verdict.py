"""The verdict on hand-computed numbers: who is best, by how much, and when nothing can be said."""

import math

import pytest

from app.core.template_verdict import ExchangeScore, Outcome, TemplateVerdict, in_words, judge

N_VOCAB = 1000
GOOD = [-1.0, -2.0, -1.5, -0.5, -1.0]


def scores(nats: list[float], end: float = -0.1) -> list[ExchangeScore]:
    return [ExchangeScore(value, end) for value in nats]


def shifted(by: list[float]) -> list[ExchangeScore]:
    return scores([value - less for value, less in zip(GOOD, by, strict=True)])


def test_a_clear_lead_is_sure_and_counted_in_nats() -> None:
    verdict = judge({("b",): shifted([0.4, 0.5, 0.6, 0.5, 0.5]), ("a",): scores(GOOD)}, N_VOCAB)
    assert verdict.outcome is Outcome.SURE
    assert verdict.best is not None
    assert verdict.best.names == ("a",)
    assert verdict.margin == pytest.approx(0.5)
    # Five leads of standard deviation sqrt(0.02 / 4).
    assert verdict.margin_error == pytest.approx(math.sqrt(0.02 / 4) / math.sqrt(5))
    first, second = verdict.scores
    assert first.nats_per_token == pytest.approx(-1.2)
    assert first.end_probability == pytest.approx(math.exp(-0.1))
    assert (first.behind, second.behind) == (0.0, pytest.approx(0.5))
    assert in_words(verdict) == (
        "a fits best, by far: each token of an answer is 1.65 times as likely as with b, the next best"
        " (0.50 ± 0.03 nats)."
    )


@pytest.mark.parametrize(
    "by",
    [
        [1.0, -0.9, 0.9, -0.9, 0.5],  # on average ahead, but not reliably
        [0.01, 0.01, 0.01, 0.01, 0.01],  # reliably ahead, by nothing
        [0.0, 0.0, 0.0, 0.0, 0.0],
    ],
)
def test_what_is_within_the_noise_or_means_nothing_is_not_sure(by: list[float]) -> None:
    verdict = judge({("a",): scores(GOOD), ("b",): shifted(by)}, N_VOCAB)
    assert verdict.outcome is Outcome.CLOSE
    assert verdict.best is None
    assert in_words(verdict).startswith("Not sure: a comes first, but b is as good")


def test_guessing_is_not_knowing() -> None:
    """ln 1000 is 6.9: a model that takes more nats than four fifths of that knows nothing of the answers."""
    guessing = scores([-5.6, -5.7, -5.6, -5.7, -5.6])
    worse = scores([-9.0] * 5)
    assert judge({("a",): guessing, ("b",): worse}, N_VOCAB).outcome is Outcome.CHANCE
    assert judge({("a",): guessing, ("b",): worse}, 10 * N_VOCAB).outcome is Outcome.SURE


def test_a_model_that_never_ends_was_not_trained_to_chat() -> None:
    endless = judge({("a",): scores(GOOD, end=-6.0), ("b",): scores([-3.0] * 5, end=-6.0)}, N_VOCAB)
    assert endless.outcome is Outcome.ENDLESS
    assert "0.2% of the time" in in_words(endless)


def test_only_what_was_measured_on_everything_can_be_the_best() -> None:
    """What was given up early keeps its place behind, compared on the exchanges that both have."""
    verdict = judge({("early",): scores([-1.4, -2.4]), ("a",): scores(GOOD), ("b",): shifted([0.3] * 5)}, N_VOCAB)
    assert [score.names for score in verdict.scores] == [("a",), ("b",), ("early",)]
    assert [score.behind for score in verdict.scores] == [0.0, pytest.approx(0.3), pytest.approx(0.4)]
    assert [score.n_exchanges for score in verdict.scores] == [5, 5, 2]


def test_too_little_to_compare_is_said() -> None:
    few: list[TemplateVerdict] = [
        judge({}, N_VOCAB, {"a": "it fails"}),
        judge({("a",): scores(GOOD)}, N_VOCAB),
        judge({("a",): scores(GOOD[:3]), ("b",): scores([-5.0] * 3)}, N_VOCAB),
    ]
    assert [verdict.outcome for verdict in few] == [Outcome.FEW] * 3
    assert few[0].left_out == {"a": "it fails"}
    assert all(in_words(verdict).startswith("Not sure: ") for verdict in few)


def test_templates_that_read_alike_are_told_together() -> None:
    verdict = judge({("a", "c"): scores(GOOD), ("b",): shifted([0.1, 0.12, 0.1, 0.11, 0.1])}, N_VOCAB)
    assert in_words(verdict).startswith("a or c fits best, which read alike here, clearly: ")
