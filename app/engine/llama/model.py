"""A loaded model, its context and what its KV cache holds: from token ids to an answer.

Knows batches, the KV cache and sampling one token after the other. Templates, UTF-8 and stop strings are the business
of its neighbours.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

import llama_cpp.llama_cpp as native

from app.core.generation import (
    AdapterScale,
    AnswerItem,
    GenerationOptions,
    GenerationResult,
    LoadOptions,
    ModelInfo,
    StopReason,
)
from app.engine.llama.adapters import Adapters
from app.engine.llama.loading import chat_template_of, describe, in_memory, open_context, open_model
from app.engine.llama.log import LOG
from app.engine.llama.sampling import sampler_chain
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.request import FittedPrompt
from app.engine.text import AnswerText
from app.errors import PunaError


class LoadedModel:
    """A model, its context and what its KV cache holds. Exists loaded or not at all."""

    def __init__(self, options: LoadOptions, on_progress: Callable[[float], None]) -> None:
        options = in_memory(options)
        with ExitStack() as stack:
            self._model = open_model(options, on_progress)
            stack.callback(native.llama_model_free, self._model)
            self._context = open_context(self._model, options)
            stack.callback(native.llama_free, self._context)
            self._memory = native.llama_get_memory(self._context)
            self.n_ctx: int = native.llama_n_ctx(self._context)
            self._n_batch: int = native.llama_n_batch(self._context)
            self._cancelled: Callable[[], bool] = lambda: False
            # Kept in an attribute: llama.cpp holds only its address.
            self._abort = native.ggml_abort_callback(lambda _: self._cancelled())
            native.llama_set_abort_callback(self._context, self._abort, None)
            self.vocabulary = LlamaVocabulary(self._model)
            self.chat_template = chat_template_of(self._model)
            # Token ids that the KV cache holds, by position.
            self._cached: list[int] = []
            self.info: ModelInfo = describe(self._model, Path(options.path), self.n_ctx)
            self._adapters = Adapters(self._model, self._context, Path(options.path), self.info.architecture)
            # What the KV cache was computed under.
            self._adapter_key = ""
            self._stack = stack.pop_all()

    def close(self) -> None:
        self._stack.close()

    def use_adapters(self, adapters: Sequence[AdapterScale]) -> None:
        """Compute with these from now on. What was computed under others is no prefix of anything."""
        key = self._adapters.use(adapters)
        if key != self._adapter_key:
            self._cut_cache(0)
            self._adapter_key = key

    def answer(
        self,
        fitted: FittedPrompt,
        options: GenerationOptions,
        stop: Sequence[str],
        cancelled: Callable[[], bool],
        on_prompt_progress: Callable[[int, int], None],
    ) -> Iterator[AnswerItem]:
        """See Engine.generate."""
        prompt = fitted.tokens
        self._cancelled = cancelled
        text = AnswerText(stop)
        # The text of a control token never appears, so a stop string that is one is recognised by its id.
        stop_ids = {token.id for token in self.vocabulary.special_tokens if token.text.strip() in stop}
        started = perf_counter()
        n_cached = self._keep_prefix(prompt)
        reason = self._read(prompt, cancelled, on_prompt_progress)
        prompt_done = perf_counter()
        n_completion = 0
        with ExitStack() as stack:
            sampler = sampler_chain(options, self.vocabulary.n_tokens, self.n_ctx)
            stack.callback(native.llama_sampler_free, sampler)
            for token in prompt[-self.n_ctx :] if options.repeat_penalty != 1 else ():
                native.llama_sampler_accept(sampler, token)
            while reason is None:
                if cancelled():
                    reason = StopReason.CANCELLED
                    break
                if options.max_tokens is not None and n_completion >= options.max_tokens:
                    reason = StopReason.LENGTH
                    break
                token = native.llama_sampler_sample(sampler, self._context, -1)
                if self.vocabulary.ends_generation(token) or token in stop_ids:
                    reason = StopReason.END
                    break
                n_completion += 1
                if piece := text.push(self.vocabulary.piece(token)):
                    yield piece
                if text.stopped:
                    reason = StopReason.END
                elif options.max_tokens is None or n_completion < options.max_tokens:
                    reason = self._decode([token])
        if rest := text.finish():
            yield rest
        yield GenerationResult(
            stop_reason=reason,
            prompt_tokens=len(prompt),
            cached_tokens=n_cached,
            completion_tokens=n_completion,
            prompt_ms=1000 * (prompt_done - started),
            completion_ms=1000 * (perf_counter() - prompt_done),
            left_out=fitted.left_out,
        )

    def _keep_prefix(self, prompt: list[int]) -> int:
        """Leave in the KV cache what it shares with `prompt`, less the last token, which must give logits again."""
        limit = min(len(self._cached), len(prompt) - 1)
        shared = next((at for at in range(limit) if self._cached[at] != prompt[at]), limit)
        self._cut_cache(shared)
        return len(self._cached)

    def _cut_cache(self, length: int) -> None:
        """Forget what lies at position `length` and after it."""
        if native.llama_memory_seq_rm(self._memory, 0, length, -1):
            del self._cached[length:]
        else:
            # Recurrent models have one state, which can't go back.
            native.llama_memory_clear(self._memory, True)
            self._cached.clear()

    def _read(
        self, prompt: list[int], cancelled: Callable[[], bool], on_progress: Callable[[int, int], None]
    ) -> StopReason | None:
        """Decode what of the prompt is not cached. Return why it ended early, or None where it did not."""
        on_progress(len(self._cached), len(prompt))
        while len(self._cached) < len(prompt):
            if cancelled():
                return StopReason.CANCELLED
            reason = self._decode(prompt[len(self._cached) : len(self._cached) + self._n_batch])
            if reason is not None:
                return reason
            on_progress(len(self._cached), len(prompt))
        return None

    def _decode(self, tokens: list[int]) -> StopReason | None:
        """Run the model over at most `_n_batch` tokens. Return why it could not, or None."""
        if len(self._cached) + len(tokens) > self.n_ctx:
            return StopReason.CONTEXT
        ids = (native.llama_token * len(tokens))(*tokens)
        LOG.begin()
        code = native.llama_decode(self._context, native.llama_batch_get_one(ids, len(tokens)))
        if code == 0:
            self._cached.extend(tokens)
            return None
        # What an unfinished batch left behind is not known; what llama.cpp still holds decides.
        held = native.llama_memory_seq_pos_max(self._memory, 0) + 1
        self._cut_cache(min(held, len(self._cached)))
        if code == 1:
            return StopReason.CONTEXT
        if code == 2:
            return StopReason.CANCELLED
        self._cut_cache(0)
        raise PunaError(f"llama.cpp could not compute the answer ({LOG.words() or f'code {code}'}): ask again")
