"""Which chat template a model was trained with, judged by how likely it finds sample answers under each.

Knows the arithmetic and the words of the verdict; knows nothing of models, templates and where likelihoods come from.
"""

import math
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

# The name that stands for the template which the model file itself holds, where it is none of ours.
OWN = "the model's own"

# Below this many nats per token a difference means nothing in use, however surely it is measured.
_SMALLEST_MARGIN = 0.02
# Standard errors that the margin must exceed. More than the usual two: the best of some twenty is being looked at.
_STANDARD_ERRORS = 2.5
# Four exchanges at least make a standard error worth its name.
_FEWEST_EXCHANGES = 4
# A model that knows the language of the answers needs far fewer nats than ln(vocabulary), which is pure guessing.
_CHANCE_SHARE = 0.8
# Below one in a hundred the model does not end its answers in the template's way.
_LEAST_END = math.log(0.01)


class Outcome(StrEnum):
    """Only SURE names a template; the others say why none can be named."""

    SURE = "sure"
    CLOSE = "close"  # the two best can't be told apart
    CHANCE = "chance"  # the model predicts the answers no better than guessing
    ENDLESS = "endless"  # the model doesn't end its answers under any template: it was not trained to chat
    FEW = "few"  # too few exchanges or templates to compare


@dataclass(frozen=True)
class ExchangeScore:
    """Natural log-likelihoods of one sample answer under one template.

    `nats` is per token, over the answer and its end; `end` is that of the end alone, per token of it.
    """

    nats: float
    end: float


@dataclass(frozen=True)
class TemplateScore:
    """`names` are templates that render every sample alike, so that nothing can tell them apart.

    `nats_per_token` is the mean log-likelihood (nearer to 0 is better); `end_probability` the geometric mean of the
    probability that an answer ends as the template ends it. `behind` is how many nats per token less likely answers
    are than under the best template, over the `n_exchanges` that both were measured on.
    """

    names: tuple[str, ...]
    nats_per_token: float
    end_probability: float
    behind: float
    n_exchanges: int


@dataclass(frozen=True)
class TemplateVerdict:
    """`scores` begin with the best. `margin` is the lead over the second in nats per token, `margin_error` its
    standard error. `left_out` are templates that could not be measured, with the reason."""

    outcome: Outcome
    scores: tuple[TemplateScore, ...]
    margin: float
    margin_error: float
    left_out: dict[str, str]

    @property
    def best(self) -> TemplateScore | None:
        """The template that the model was surely trained with, or nearly so; None where that can't be said."""
        return self.scores[0] if self.outcome is Outcome.SURE else None


def judge(
    measured: Mapping[tuple[str, ...], Sequence[ExchangeScore]], n_vocab: int, left_out: Mapping[str, str] | None = None
) -> TemplateVerdict:
    """Compare templates by scores of the same exchanges, in the same order; a poor one may have been given up early.

    Only those measured on all exchanges can be the best.
    """
    longest = max((len(scores) for scores in measured.values()), default=0)
    if longest == 0:
        return TemplateVerdict(Outcome.FEW, (), 0.0, 0.0, dict(left_out or {}))
    ranked = sorted(measured, key=lambda names: (-len(measured[names]), -_mean_nats(measured[names])))
    best = measured[ranked[0]]
    scores = tuple(
        TemplateScore(
            names,
            nats_per_token=_mean_nats(measured[names]),
            end_probability=math.exp(statistics.fmean(score.end for score in measured[names])),
            behind=statistics.fmean(_leads(best, measured[names])),
            n_exchanges=len(measured[names]),
        )
        for names in ranked
    )
    margin, error = 0.0, 0.0
    if len(ranked) > 1:
        leads = _leads(best, measured[ranked[1]])
        margin = statistics.fmean(leads)
        error = statistics.stdev(leads) / math.sqrt(len(leads)) if len(leads) > 1 else 0.0
    outcome = _outcome(best, margin, error, n_vocab, len(ranked))
    return TemplateVerdict(outcome, scores, margin, error, dict(left_out or {}))


def in_words(verdict: TemplateVerdict) -> str:
    """The verdict in a sentence or two, for people."""
    if not verdict.scores:
        return "Not sure: no template could be measured with this model."
    best = verdict.scores[0]
    name = " or ".join(best.names)
    match verdict.outcome:
        case Outcome.SURE:
            tie = ", which read alike here" if len(best.names) > 1 else ""
            other = " or ".join(verdict.scores[1].names)
            return (
                f"{name} fits best{tie}, {_degree(verdict.margin)}: each token of an answer is"
                f" {math.exp(verdict.margin):.2f} times as likely as with {other}, the next best"
                f" ({verdict.margin:.2f} ± {verdict.margin_error:.2f} nats)."
            )
        case Outcome.CLOSE:
            other = " or ".join(verdict.scores[1].names)
            return (
                f"Not sure: {name} comes first, but {other} is as good within the error of measurement"
                f" ({verdict.margin:.2f} ± {verdict.margin_error:.2f} nats per token)."
            )
        case Outcome.CHANCE:
            return (
                "Not sure: the model predicts the sample answers hardly better than guessing, with any template. Give"
                " exchanges of the kind it was trained on."
            )
        case Outcome.ENDLESS:
            return (
                f"Not sure: {name} comes first, but the model doesn't end its answers as that template does"
                f" ({best.end_probability:.1%} of the time), so it may not have been trained to chat at all."
            )
        case _:
            return "Not sure: those were too few exchanges to tell templates apart."


def _outcome(best: Sequence[ExchangeScore], margin: float, error: float, n_vocab: int, n_ranked: int) -> Outcome:
    if n_ranked < 2 or len(best) < _FEWEST_EXCHANGES:
        return Outcome.FEW
    if _mean_nats(best) <= -_CHANCE_SHARE * math.log(max(2, n_vocab)):
        return Outcome.CHANCE
    if margin < _SMALLEST_MARGIN or margin < _STANDARD_ERRORS * error:
        return Outcome.CLOSE
    if statistics.fmean(score.end for score in best) < _LEAST_END:
        return Outcome.ENDLESS
    return Outcome.SURE


def _degree(margin: float) -> str:
    for least, words in ((0.3, "by far"), (0.08, "clearly"), (0.0, "by a little")):
        if margin >= least:
            return words
    raise AssertionError("a lead is never negative")


def _mean_nats(scores: Sequence[ExchangeScore]) -> float:
    return statistics.fmean(score.nats for score in scores)


def _leads(best: Sequence[ExchangeScore], other: Sequence[ExchangeScore]) -> list[float]:
    """Exchange by exchange, for as many as both have: answers differ more from each other than templates do."""
    return [ours.nats - theirs.nats for ours, theirs in zip(best, other, strict=False)]
