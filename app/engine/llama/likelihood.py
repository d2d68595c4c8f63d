"""How likely a loaded model finds given tokens after given others.

Computes in a context of its own beside the model's, so that no conversation's KV cache is touched. Knows batches and
logits; what the tokens mean is the business of app.engine.detective.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from types import TracebackType

import llama_cpp.llama_cpp as native
import numpy as np

from app.engine.llama.loading import WEIGHTS_PER_THREAD
from app.engine.llama.log import LOG
from app.errors import PunaError

# Tokens read at once. Logits of every token read are kept meanwhile: 128 × 2¹⁸ tokens × 4 bytes are 128 MiB.
_N_BATCH = 128


class Cancelled(Exception):
    """Asked for while computing."""


class Likelihood:
    """Use as a context manager; borrows the pointer of a llama_model. `n_ctx` tokens at most can be scored at once.

    Of `n_threads` it keeps as many as the model has work for. Raises PunaError where the memory doesn't suffice for the
    context.
    """

    def __init__(self, model: int, n_ctx: int, n_threads: int, cancelled: Callable[[], bool]) -> None:
        self.n_ctx = max(256, n_ctx)
        self._cancelled = cancelled
        self._n_vocab: int = native.llama_vocab_n_tokens(native.llama_model_get_vocab(model))
        # Kept in an attribute: llama.cpp holds only its address.
        self._abort = native.ggml_abort_callback(lambda _: cancelled())
        parameters = native.llama_context_default_params()
        parameters.n_ctx = self.n_ctx
        parameters.n_batch = parameters.n_ubatch = _N_BATCH
        n_useful: int = native.llama_model_n_params(model) // WEIGHTS_PER_THREAD
        self.n_threads = max(1, min(n_threads, n_useful))
        parameters.n_threads = parameters.n_threads_batch = self.n_threads
        parameters.no_perf = True
        with ExitStack() as stack:
            LOG.begin()
            self._context: int | None = native.llama_init_from_model(model, parameters)
            if not self._context:
                raise PunaError(
                    f"a context of {n_ctx} tokens for comparing templates can't be made"
                    f" ({LOG.words() or 'not enough memory'}): close other programs and try again"
                )
            stack.callback(native.llama_free, self._context)
            native.llama_set_abort_callback(self._context, self._abort, None)
            self._memory = native.llama_get_memory(self._context)
            self._batch = native.llama_batch_init(_N_BATCH, 0, 1)
            stack.callback(native.llama_batch_free, self._batch)
            # Token ids that the KV cache holds, by position.
            self._cached: list[int] = []
            self._stack = stack.pop_all()

    def __enter__(self) -> "Likelihood":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def of(self, tokens: Sequence[int], start: int) -> list[float]:
        """ln p(tokens[i] | tokens[:i]) for every i from `start`, which is 1 at least, to the end.

        What `tokens` share with those of the call before is not computed again. Raises Cancelled, and PunaError where
        llama.cpp can't compute it.
        """
        if not 1 <= start <= len(tokens) <= self.n_ctx:
            raise ValueError(f"can't score from {start} on in {len(tokens)} of {self.n_ctx} tokens")
        if start == len(tokens):
            return []
        # The token before the first to be scored must give logits again.
        self._keep_prefix(tokens, start - 1)
        result: list[float] = []
        # The last token predicts nothing that is asked for.
        while len(self._cached) < len(tokens) - 1:
            if self._cancelled():
                raise Cancelled
            at = len(self._cached)
            piece = tokens[at : min(at + _N_BATCH, len(tokens) - 1)]
            first = max(at, start - 1)
            self._decode(piece, first - at)
            for position in range(first, at + len(piece)):
                result.append(self._log_probability(position - at, tokens[position + 1]))
        return result

    def _keep_prefix(self, tokens: Sequence[int], limit: int) -> None:
        limit = min(len(self._cached), limit)
        shared = next((at for at in range(limit) if self._cached[at] != tokens[at]), limit)
        if shared < len(self._cached):
            if native.llama_memory_seq_rm(self._memory, 0, shared, -1):
                del self._cached[shared:]
            else:
                # Recurrent models have one state, which can't go back.
                self._forget()

    def _forget(self) -> None:
        native.llama_memory_clear(self._memory, True)
        self._cached.clear()

    def _decode(self, piece: Sequence[int], first_with_logits: int) -> None:
        batch = self._batch
        batch.n_tokens = len(piece)
        for index, token in enumerate(piece):
            batch.token[index] = token
            batch.pos[index] = len(self._cached) + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = index >= first_with_logits
        LOG.begin()
        code = native.llama_decode(self._context, batch)
        if code != 0:
            self._forget()
            if code == 2:  # the abort callback said so
                raise Cancelled
            raise PunaError(
                f"llama.cpp could not compute the likelihood of an answer ({LOG.words() or f'code {code}'}): try again"
            )
        self._cached.extend(piece)

    def _log_probability(self, index: int, token: int) -> float:
        """ln of the softmax at `token` of the logits of the batch's token `index`."""
        pointer = native.llama_get_logits_ith(self._context, index)
        logits = np.ctypeslib.as_array(pointer, shape=(self._n_vocab,)).astype(np.float64)
        largest = float(logits.max())
        value = float(logits[token]) - largest - float(np.log(np.exp(logits - largest).sum()))
        if not np.isfinite(value):
            raise PunaError("the model computes no numbers for this text: its file is damaged, so get it again")
        return value
