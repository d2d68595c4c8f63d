"""Finds the chat template that a model was trained with, by the model's own judgement.

A template is as good as it makes sample answers likely: each answer's tokens in the context that the template gives
them, and then the end that the template puts after them. Knows how to find both in a rendered prompt, and how to spend
little on templates that are far behind. Knows no llama.cpp: a Scorer tells likelihoods. What scores mean is decided in
app.core.template_verdict.
"""

import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol

from app.core.messages import Message, Role
from app.core.template_verdict import OWN, ExchangeScore, TemplateVerdict, judge
from app.engine.prompt_tokens import Vocabulary, prompt_tokens
from app.engine.template import Template, TemplateFolder
from app.errors import PunaError

Exchange = tuple[Message, ...]

# Exchanges that a round adds, and how many templates go on to the next one at most, as a share and at least.
_ROUNDS = ((3, 0.5, 6), (3, 0.25, 5))
# What a template writes after an answer until it is told apart from more of the answer.
_LONGEST_END = 32
# Longer samples take long and tell no more.
_LONGEST_TOKENS = 2048


class SpeakingVocabulary(Vocabulary, Protocol):
    """A Vocabulary that also knows the way back, and which tokens end an answer."""

    n_tokens: int

    def piece(self, token: int) -> bytes: ...

    def ends_generation(self, token: int) -> bool: ...


class Scorer(Protocol):
    """What computes: app.engine.llama.likelihood."""

    def of(self, tokens: Sequence[int], start: int) -> list[float]:
        """ln p(tokens[i] | tokens[:i]) for every i from `start` to the end."""
        ...


@dataclass(frozen=True)
class Marked:
    """A whole prompt with an answer in it: tokens from `start` are the answer, from `end` its end, and no more."""

    tokens: tuple[int, ...]
    start: int
    end: int


# One exchange under one template. Of several ways to write the answer the likelier counts.
Ways = tuple[Marked, ...]
# Of each way, the tokens up to the answer's last and where the answer begins.
_Places = tuple[tuple[tuple[int, ...], int], ...]


@dataclass(frozen=True)
class _Found:
    """One exchange under one template. `after` is what the template writes after the answer, the end and more."""

    ways: Ways
    after: tuple[int, ...]

    @property
    def places(self) -> _Places:
        return tuple((way.tokens[: way.end], way.start) for way in self.ways)


@dataclass(frozen=True)
class _Group:
    """Templates that read alike: their names are added as they are met."""

    names: list[str]
    ways: tuple[Ways, ...]


@dataclass(frozen=True)
class Plan:
    """What will be computed: names of templates that are alike -> each exchange. `lengths` are the answers' tokens."""

    ways: Mapping[tuple[str, ...], tuple[Ways, ...]]
    lengths: tuple[int, ...]
    left_out: Mapping[str, str]

    @property
    def n_tokens(self) -> int:
        """Of the longest."""
        return max((len(way.tokens) for all in self.ways.values() for ways in all for way in ways), default=0)


def candidates(folder: TemplateFolder, own: str) -> dict[str, Template]:
    """Every template of ours by its name, and the model's `own` under OWN where it is none of them."""
    known = {name: folder.named(name) for name in folder.names()}
    if own and own.strip() not in (template.source.strip() for template in known.values()):
        known[OWN] = folder.choose(None, own)
    return known


def plan(
    templates: Mapping[str, Template], exchanges: Sequence[Exchange], vocabulary: SpeakingVocabulary, n_ctx: int
) -> Plan:
    """Render and tokenize everything. What a template can't render, or what is too long, leaves that template out.

    Raises PunaError where no exchange can be used.
    """
    usable = [exchange for exchange in exchanges if _is_usable(exchange)]
    if not usable:
        raise PunaError("there is no question with an answer among the samples: give some in Alpaca or ShareGPT form")
    fillers = [_other_answer(exchange, usable) for exchange in usable]
    groups: dict[tuple[_Places, ...], list[_Group]] = {}
    left_out = {}
    for name, template in templates.items():
        try:
            found = [
                _found(exchange, filler, template, vocabulary) for exchange, filler in zip(usable, fillers, strict=True)
            ]
        except PunaError as error:
            left_out[name] = str(error)
            continue
        longest = max(len(way.tokens) for each in found for way in each.ways)
        if longest > min(n_ctx, _LONGEST_TOKENS):
            left_out[name] = f"its prompts have up to {longest:,} tokens, more than fit"
            continue
        same_answers = groups.setdefault(tuple(each.places for each in found), [])
        group = next((group for group in same_answers if _reads_like(group, found, template)), None)
        if group is None:
            group = _Group([], tuple(each.ways for each in found))
            same_answers.append(group)
        group.names.append(name)
    lengths = tuple(len(vocabulary.tokenize(exchange[-1].content)) for exchange in usable)
    # In the order of the templates.
    ordered = sorted(
        (group for same_answers in groups.values() for group in same_answers),
        key=lambda group: list(templates).index(group.names[0]),
    )
    return Plan({tuple(group.names): group.ways for group in ordered}, lengths, left_out)


def find_template(planned: Plan, scorer: Scorer, n_vocab: int, on_progress: Callable[[float], None]) -> TemplateVerdict:
    """Measure, in rounds: the templates that did worst on few exchanges are not measured on more."""
    measured: dict[tuple[str, ...], list[ExchangeScore]] = {names: [] for names in planned.ways}
    racing = list(measured)
    rounds = _rounds(len(racing), len(planned.lengths))
    total = sum((end - begin) * n_racing for begin, end, n_racing in rounds)
    done = 0
    for begin, end, n_racing in rounds:
        racing.sort(key=lambda names: -_mean(measured[names]))
        del racing[n_racing:]
        for names in racing:
            for at in range(begin, end):
                on_progress(done / total)
                measured[names].append(_score(planned.ways[names][at], planned.lengths[at], scorer))
                done += 1
    on_progress(1.0)
    return judge(measured, n_vocab, planned.left_out)


def _rounds(n_templates: int, n_exchanges: int) -> list[tuple[int, int, int]]:
    """(first exchange, end of exchanges, how many templates are measured on them)."""
    rounds = []
    begin, racing = 0, n_templates
    for n_added, share, least in _ROUNDS:
        end = min(begin + n_added, n_exchanges)
        rounds.append((begin, end, racing))
        begin = end
        racing = min(racing, max(least, round(n_templates * share)))
    rounds.append((begin, n_exchanges, racing))
    return [entry for entry in rounds if entry[0] < entry[1]]


def _score(ways: Ways, n_answer: int, scorer: Scorer) -> ExchangeScore:
    """Divided by the same length for every template: that of the answer by itself, and one for its end."""
    best = None
    for way in ways:
        likelihoods = scorer.of(way.tokens, way.start)
        n_in_answer = way.end - way.start
        end = statistics.fmean(likelihoods[n_in_answer:])
        score = ExchangeScore((sum(likelihoods[:n_in_answer]) + end) / (n_answer + 1), end)
        if best is None or score.nats > best.nats:
            best = score
    assert best is not None  # every exchange has a way
    return best


def _mean(scores: Sequence[ExchangeScore]) -> float:
    return statistics.fmean(score.nats for score in scores) if scores else 0.0


def _is_usable(exchange: Exchange) -> bool:
    """Turns alternate, after a system prompt at most, and the last is an answer of some characters."""
    roles = [message.role for message in exchange]
    turns = roles[1:] if roles[:1] == [Role.SYSTEM] else roles
    expected = [Role.USER, Role.ASSISTANT] * (len(turns) // 2)
    return bool(turns) and turns == expected and len(exchange[-1].content.strip()) > 1


def _other_answer(exchange: Exchange, exchanges: Sequence[Exchange]) -> str:
    """Words that begin and end with other characters than the answer: what stays the same in the prompt is not it."""
    answer = exchange[-1].content.strip()
    texts = [message.content for other in exchanges for message in other]
    words = [" ".join(text.split()[:3]) for text in texts]
    for text in (*words, answer[::-1]):
        if text and text[0].lower() != answer[0].lower() and text[-1].lower() != answer[-1].lower():
            return text
    return "0 1" if answer[0] != "0" and answer[-1] != "1" else "2 3"


def _reads_like(group: _Group, found: Sequence[_Found], template: Template) -> bool:
    """Whether a template whose answers stand where the group's do also ends them alike.

    One that a model file brings has no stop strings, so that nothing tells where its end is over: there it is alike if
    it writes the group's end.
    """
    for ways, each in zip(group.ways, found, strict=True):
        ends = [way.tokens[way.end :] for way in ways]
        same = ends == [way.tokens[way.end :] for way in each.ways]
        if not same and (template.stop or any(each.after[: len(end)] != end for end in ends)):
            return False
    return True


def _found(exchange: Exchange, filler: str, template: Template, vocabulary: SpeakingVocabulary) -> _Found:
    """Find the answer in the prompt of the turn that follows it, where the template writes an answer as it was trained.

    Raises PunaError where the template refuses the exchange.
    """
    *before, answer = exchange
    content = answer.content.strip()
    after = Message(Role.USER, exchange[0 if exchange[0].role is Role.USER else 1].content)
    whole = prompt_tokens([*before, Message(Role.ASSISTANT, content), after], template, vocabulary)
    other = prompt_tokens([*before, Message(Role.ASSISTANT, filler), after], template, vocabulary)
    if whole == other:
        # A template for single questions forgets the answers before: there it is what follows the prompt.
        return _Found(_after_prompt(before, content, template, vocabulary), ())
    start = _shared(whole, other)
    n_after = min(_shared(whole[::-1], other[::-1]), len(whole) - start - 1, len(other) - start)
    answer_end = len(whole) - n_after
    after_answer = tuple(whole[answer_end : answer_end + _LONGEST_END])
    end = answer_end + _end_length(after_answer, template, vocabulary)
    if start < 1 or n_after < 1:
        raise PunaError(f"{template.name} gives the model nothing before an answer, or nothing after it")
    return _Found((Marked(tuple(whole[:end]), start, answer_end),), after_answer)


def _after_prompt(before: Sequence[Message], content: str, template: Template, vocabulary: SpeakingVocabulary) -> Ways:
    prompt = prompt_tokens(before, template, vocabulary)
    ends = [vocabulary.eos.id] if vocabulary.eos else vocabulary.tokenize((*template.stop, "\n")[0])
    # With a space before it and without: the template doesn't tell. After a line end neither is added silently.
    line_end = vocabulary.tokenize("\n")
    ways = []
    for text in (content, " " + content):
        ids = vocabulary.tokenize("\n" + text)
        if ids[: len(line_end)] == line_end:
            answer = ids[len(line_end) :]
            ways.append(Marked((*prompt, *answer, *ends), len(prompt), len(prompt) + len(answer)))
    if not ways:
        raise PunaError(f"{template.name} does not tell how an answer is written")
    return tuple(ways)


def _end_length(after: Sequence[int], template: Template, vocabulary: SpeakingVocabulary) -> int:
    """How many of the tokens after an answer end it: up to an end token or stop string, else the first alone."""
    written = {token.id: token.text.encode() for token in vocabulary.special_tokens}
    stops = [stop.encode() for stop in template.stop if stop]
    text = b""
    for length, token in enumerate(after[:_LONGEST_END], 1):
        text += written.get(token) or vocabulary.piece(token)
        if vocabulary.ends_generation(token) or any(stop in text for stop in stops):
            return length
    return 1


def _shared(left: Sequence[int], right: Sequence[int]) -> int:
    pairs: Iterator[tuple[int, int]] = zip(left, right, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
