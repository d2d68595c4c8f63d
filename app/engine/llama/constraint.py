"""Keeping an answer within a grammar, so that it always is text of that grammar and llama.cpp always lives.

llama.cpp ends the process where a token is accepted that the grammar refuses, and its grammar reads bytes more kindly
than UTF-8 is: no token is accepted here that was not tested first. Knows how a grammar meets logits; knows no other
sampler but the chain it is given, and nothing of JSON.
"""

import codecs
import ctypes
from collections.abc import Sequence

import llama_cpp.llama_cpp as native
import numpy as np
from numpy.typing import NDArray

from app.core.generation import GenerationOptions
from app.engine.grammar import check_grammar
from app.engine.json_schema import grammar_of_schema
from app.engine.llama.vocabulary import LlamaVocabulary
from app.errors import PunaError

# llama_token_data of llama.h.
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class Constraint:
    """A grammar and how far the answer has come in it."""

    @classmethod
    def of(cls, options: GenerationOptions, vocab: int, vocabulary: LlamaVocabulary) -> "Constraint | None":
        """What the options ask for. Raise PunaError for a grammar or a schema that can't be followed."""
        if options.json_schema:
            return cls(grammar_of_schema(options.json_schema), vocab, vocabulary)
        return cls(options.grammar, vocab, vocabulary) if options.grammar else None

    def __init__(self, grammar: str, vocab: int, vocabulary: LlamaVocabulary) -> None:
        check_grammar(grammar)
        self._vocabulary = vocabulary
        # The grammar would read a control token as its name; what is shown of it is nothing.
        control = [token.id for token in vocabulary.special_tokens if not vocabulary.piece(token.id)]
        self._silent = np.array([token for token in control if not vocabulary.ends_generation(token)], np.intp)
        # Bytes of a character that the answer has begun.
        self._begun = b""
        self._candidates = np.zeros(vocabulary.n_tokens, _CANDIDATE)
        self._ids = np.arange(vocabulary.n_tokens, dtype=np.int32)
        self._grammar: int | None = native.llama_sampler_init_grammar(vocab, grammar.encode(), b"root")
        if not self._grammar:
            raise PunaError("llama.cpp can't follow this grammar: look for a mistake in it, or make it simpler")

    def close(self) -> None:
        native.llama_sampler_free(self._grammar)

    def follow(self, tokens: Sequence[int]) -> None:
        """Take what an answer began with as said. Raise PunaError where the grammar allows no such beginning."""
        for token in tokens:
            if self._vocabulary.ends_generation(token) or not self._fits(token):
                raise PunaError(
                    "the beginning of the answer does not follow the grammar or the JSON schema that holds now: have it"
                    " answered again instead"
                )
            self._take(token)

    def sample(self, chain: int, context: int) -> int:
        """Draw from `chain` until a token fits, and let both count it as said.

        Most tokens of a model that knows what is wanted fit at once, and testing one is cheap; only where the first
        doesn't, the grammar is held against the whole vocabulary. llama.cpp's server does the same.
        """
        logits = np.ctypeslib.as_array(native.llama_get_logits_ith(context, -1), (self._vocabulary.n_tokens,))
        token, possible = self._draw(chain, logits)
        if not possible or not self._fits(token):
            allowed = self._allowed(logits)
            token, possible = self._draw(chain, allowed)
            while possible and not self._fits(token):
                allowed[token] = -np.inf
                token, possible = self._draw(chain, allowed)
            if not possible:
                raise PunaError(
                    "this model has no token left that the answer could go on with: what it must follow (a grammar or"
                    " a JSON schema) has a dead end there"
                )
        if not self._vocabulary.ends_generation(token):
            self._take(token)
        native.llama_sampler_accept(chain, token)
        return token

    def _take(self, token: int) -> None:
        native.llama_sampler_accept(self._grammar, token)
        self._begun = _begun(self._begun + self._vocabulary.piece(token)) or b""

    def _draw(self, chain: int, logits: NDArray[np.float32]) -> tuple[int, bool]:
        """A token, and whether it is one that the chain allows at all."""
        array = self._array(logits)
        native.llama_sampler_apply(chain, ctypes.byref(array))
        chosen = array.data[array.selected]
        return int(chosen.id), float(chosen.logit) != -np.inf

    def _allowed(self, logits: NDArray[np.float32]) -> NDArray[np.float32]:
        """A copy of `logits` with -inf for what the grammar refuses."""
        array = self._array(logits)
        native.llama_sampler_apply(self._grammar, ctypes.byref(array))
        allowed = self._candidates["logit"].copy()
        allowed[self._silent] = -np.inf
        return allowed

    def _fits(self, token: int) -> bool:
        ends = self._vocabulary.ends_generation(token)
        piece = self._vocabulary.piece(token)
        if not ends and (not piece or b"\0" in piece or _begun(self._begun + piece) is None):
            return False
        if ends and self._begun:
            return False
        one = native.llama_token_data(token, 1.0, 0.0)
        array = native.llama_token_data_array(ctypes.pointer(one), 1, -1, False)
        native.llama_sampler_apply(self._grammar, ctypes.byref(array))
        return float(one.logit) != -np.inf

    def _array(self, logits: NDArray[np.float32]) -> native.llama_token_data_array:
        self._candidates["id"] = self._ids
        self._candidates["logit"] = logits
        data = self._candidates.ctypes.data_as(ctypes.POINTER(native.llama_token_data))
        return native.llama_token_data_array(data, len(self._candidates), -1, False)


def _begun(data: bytes) -> bytes | None:
    """The beginning of a character that `data` ends with; None where `data` can't be UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        decoder.decode(data)
    except UnicodeDecodeError:
        return None
    begun = decoder.getstate()[0]
    # Python waits for the third byte of half a character (a surrogate) before it refuses it.
    return None if begun[:1] == b"\xed" and begun[1:2] >= b"\xa0" else begun
