"""llama.cpp's samplers, made of the options of one answer: from logits to the next token.

Knows the samplers, their order and what they remember. Which options can be had app.engine.options knows, and how an
answer is kept within a grammar its neighbour constraint.
"""

import ctypes
import secrets
from collections.abc import Callable, Sequence
from typing import Any

import llama_cpp.llama_cpp as native
import numpy as np

from app.core.generation import GenerationOptions
from app.engine.llama.constraint import Constraint
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.options import MAX_BIAS
from app.errors import PunaError

# A temperature below it is greedy in 32-bit floats too, and would overflow there.
_COLDEST = 1e-5
# Tokens less probable than this times the best are never drawn, but typical sampling and mirostat take the logarithm
# of their probability, which may be 0.
_NEVER = 1e-30
# How many of the best tokens mirostat 1 estimates the distribution's slope from, as in llama.cpp's server.
_MIROSTAT_M = 100


class Sampler:
    """Chooses the tokens of one answer. The model lives longer than it."""

    def __init__(self, options: GenerationOptions, model: int, vocabulary: LlamaVocabulary, n_ctx: int) -> None:
        """`options` have passed check_options. Raise PunaError for what this model can't do."""
        vocab = native.llama_model_get_vocab(model)
        for bias in options.logit_bias:
            if not 0 <= bias.token < vocabulary.n_tokens:
                raise PunaError(
                    f"token {bias.token} can't have a bias: this model's tokens go from 0 to {vocabulary.n_tokens - 1}"
                )
        self._n_vocab = vocabulary.n_tokens
        self._begun = False
        self._remembered = _remembered(options, n_ctx)
        self._chain = sampler_chain(options, vocab, vocabulary.n_tokens, n_ctx)
        try:
            self._constraint = Constraint.of(options, vocab, vocabulary)
        except BaseException:
            native.llama_sampler_free(self._chain)
            raise

    def accept_prompt(self, tokens: Sequence[int]) -> None:
        """Let penalties and DRY count what was said before, as llama.cpp's server does; a grammar begins after it."""
        for token in tokens[-self._remembered :] if self._remembered else ():
            native.llama_sampler_accept(self._chain, token)

    def accept_begun(self, tokens: Sequence[int]) -> None:
        """Go on after these, with which the answer began; a grammar has come so far with them."""
        self.accept_prompt(tokens)
        if self._constraint is not None:
            self._constraint.follow(tokens)

    def sample(self, context: int) -> int:
        """The next token by the logits of the last position decoded; it counts as said.

        Raise PunaError where no token of the vocabulary could follow the grammar, and where the first logits are no
        numbers: llama.cpp would go on with any token at all.
        """
        if not self._begun:
            _check_logits(native.llama_get_logits_ith(context, -1), self._n_vocab)
            self._begun = True
        if self._constraint is not None:
            return self._constraint.sample(self._chain, context)
        token: int = native.llama_sampler_sample(self._chain, context, -1)
        return token

    def log_probability(self, context: int, token: int) -> float:
        """ln of what the model itself gives `token` at the last position decoded, whatever the samplers made of it."""
        logits = np.ctypeslib.as_array(native.llama_get_logits_ith(context, -1), (self._n_vocab,)).astype(np.float64)
        largest = logits.max()
        return float(logits[token] - largest - np.log(np.exp(logits - largest).sum()))

    def close(self) -> None:
        native.llama_sampler_free(self._chain)
        if self._constraint is not None:
            self._constraint.close()


def _check_logits(logits: Any, n_vocab: int) -> None:
    """One value that is NaN makes the greatest one NaN."""
    if not np.ctypeslib.as_array(logits, (n_vocab,)).max() < np.inf:
        raise PunaError(
            "the model computes what are no numbers, so its file is damaged, or was made of a damaged one: convert or"
            " download it again"
        )


def _remembered(options: GenerationOptions, n_ctx: int) -> int:
    """How many tokens back the longest memory of a sampler reaches."""
    longest = 0
    if _penalizes(options):
        longest = _reach(options.repeat_last_n, n_ctx)
    if options.dry_multiplier > 0:
        longest = max(longest, _reach(options.dry_penalty_last_n, n_ctx))
    return longest


def _reach(last_n: int, n_ctx: int) -> int:
    return n_ctx if last_n < 0 else min(last_n, n_ctx)


def _penalizes(options: GenerationOptions) -> bool:
    return (options.repeat_penalty, options.presence_penalty, options.frequency_penalty) != (1, 0, 0)


def sampler_chain(options: GenerationOptions, vocab: int, n_vocab: int, n_ctx: int) -> int:
    """A chain, which the caller frees with its members, in the order of llama.cpp's server.

    There top-k comes before all that sorts or sums, so that these see 40 tokens rather than the whole vocabulary; only
    what must see every token comes before it. A sampler that changes nothing is left out. Greedy choice needs nothing
    after the penalties: none of the rest moves the best token.
    """
    chain: int = native.llama_sampler_chain_init(native.llama_sampler_chain_default_params())
    # 2³² - 1 means "choose one" to llama.cpp, which would make a given seed random.
    seed = secrets.randbelow(2**32 - 1) if options.seed is None else options.seed % (2**32 - 1)
    for sampler in (*_on_every_token(options, vocab, n_vocab, n_ctx), *_choice(options, n_vocab, seed)):
        native.llama_sampler_chain_add(chain, sampler)
    return chain


def _on_every_token(options: GenerationOptions, vocab: int, n_vocab: int, n_ctx: int) -> list[int]:
    members = []
    biases: dict[int, float] = {}
    for bias in options.logit_bias:
        biases[bias.token] = biases.get(bias.token, 0.0) + bias.bias
    if biases:
        array = (native.llama_logit_bias * len(biases))()
        for entry, (token, value) in zip(array, biases.items(), strict=True):
            entry.token, entry.bias = token, float("-inf") if value <= -MAX_BIAS else min(value, MAX_BIAS)
        members.append(native.llama_sampler_init_logit_bias(n_vocab, len(biases), array))
    if _penalizes(options) and options.repeat_last_n != 0:
        last_n = _reach(options.repeat_last_n, n_ctx)
        members.append(
            native.llama_sampler_init_penalties(
                n_vocab, last_n, options.repeat_penalty, options.frequency_penalty, options.presence_penalty
            )
        )
    if options.dry_multiplier > 0 and options.dry_penalty_last_n != 0:
        members.append(_dry(options, vocab, n_vocab, _reach(options.dry_penalty_last_n, n_ctx)))
    return members


def _choice(options: GenerationOptions, n_vocab: int, seed: int) -> list[int]:
    if options.temperature < _COLDEST:
        return [native.llama_sampler_init_greedy()]
    temperature = native.llama_sampler_init_temp(options.temperature)
    possible = native.llama_sampler_init_min_p(_NEVER, 1)
    if options.mirostat == 1:
        tau, eta = options.mirostat_tau, options.mirostat_eta
        return [possible, temperature, native.llama_sampler_init_mirostat(n_vocab, seed, tau, eta, _MIROSTAT_M)]
    if options.mirostat == 2:
        tau, eta = options.mirostat_tau, options.mirostat_eta
        return [possible, temperature, native.llama_sampler_init_mirostat_v2(seed, tau, eta)]
    table: tuple[tuple[bool, Callable[[], int]], ...] = (
        (options.top_k > 0, lambda: native.llama_sampler_init_top_k(options.top_k)),
        (options.typical_p < 1, lambda: native.llama_sampler_init_min_p(_NEVER, 1)),
        (options.typical_p < 1, lambda: native.llama_sampler_init_typical(options.typical_p, 1)),
        (options.top_p < 1, lambda: native.llama_sampler_init_top_p(options.top_p, 1)),
        (options.min_p > 0, lambda: native.llama_sampler_init_min_p(options.min_p, 1)),
        (
            options.xtc_probability > 0,
            lambda: native.llama_sampler_init_xtc(options.xtc_probability, options.xtc_threshold, 1, seed),
        ),
    )
    return [*(make() for wanted, make in table if wanted), temperature, native.llama_sampler_init_dist(seed)]


def _dry(options: GenerationOptions, vocab: int, n_vocab: int, last_n: int) -> int:
    breakers = [text.encode("utf-8", "replace") for text in options.dry_sequence_breakers]
    if not _spells_bytes(vocab, n_vocab):
        # llama.cpp tokenizes the rest of a breaker of which a token holds the beginning, and ends the process where
        # the vocabulary can't spell it. Of one byte there is no rest.
        breakers = [text for text in breakers if len(text) == 1]
    array = (ctypes.c_char_p * len(breakers))(*breakers)
    sampler: int = native.llama_sampler_init_dry(
        vocab,
        options.dry_multiplier,
        options.dry_base,
        options.dry_allowed_length,
        last_n,
        array,
        len(breakers),
    )
    return sampler


def _spells_bytes(vocab: int, n_vocab: int) -> bool:
    """Whether the tokenizer has an answer to any bytes; a SentencePiece one without tokens for all of them has not."""
    if native.llama_vocab_type(vocab) != native.LLAMA_VOCAB_TYPE_SPM:
        return True
    byte = native.LLAMA_TOKEN_ATTR_BYTE
    return sum(bool(native.llama_vocab_get_attr(vocab, token) & byte) for token in range(n_vocab)) >= 256
