"""A loaded model and its context: from token ids to an answer.

Knows how to read a prompt and to sample one token after the other. What the KV cache holds, templates, UTF-8 and stop
strings are the business of its neighbours.
"""

from collections import OrderedDict
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from math import exp
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
    Reasoning,
    StopReason,
)
from app.engine.llama.adapters import Adapters
from app.engine.llama.batch import Batch
from app.engine.llama.likelihood import Likelihood
from app.engine.llama.loading import (
    attach_threads,
    chat_template_of,
    describe,
    in_memory,
    open_context,
    open_model,
    state_key,
)
from app.engine.llama.log import LOG
from app.engine.llama.sampling import Sampler
from app.engine.llama.sequences import Sequences
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.reasoning import AnswerParts, joined
from app.engine.request import FittedPrompt
from app.engine.state_files import StateFolder
from app.errors import PunaError

_NO_ABORT = native.ggml_abort_callback()
# Text is made of several tokens at once where they come faster than anyone could see. Between two tokens all cores wait
# for us, with caches full of weights: what is done seldom costs a fraction of what is done each time, and so does a
# message to a window that shares our cores.
TEXT_EVERY_S = 0.08
# Of so many conversations the tokens of the newest answer are known: its text alone could be cut in other ways.
REMEMBERED = 256
# Memory for conversations that had to leave the KV cache.
LEFT_BYTES = 1 << 30


@dataclass(frozen=True)
class Written:
    """The prompt that was read and the tokens that were written then."""

    prompt: list[int]
    tokens: list[int]


class LoadedModel:
    """A model and its context. Exists loaded or not at all."""

    def __init__(
        self, options: LoadOptions, on_progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> None:
        options = in_memory(options)
        with ExitStack() as stack:
            self._model = open_model(options, on_progress, cancelled)
            stack.callback(native.llama_model_free, self._model)
            self._context = open_context(self._model, options)
            stack.callback(native.llama_free, self._context)
            stack.callback(attach_threads(self._context))
            self.n_ctx: int = native.llama_n_ctx(self._context)
            self._n_batch: int = native.llama_n_batch(self._context)
            self._cancelled: Callable[[], bool] = lambda: False
            # Kept in an attribute: llama.cpp holds only its address.
            self._abort = native.ggml_abort_callback(lambda _: self._cancelled())
            self.vocabulary = LlamaVocabulary(self._model)
            self.chat_template = chat_template_of(self._model)
            self.info: ModelInfo = describe(self._model, Path(options.path), self.n_ctx)
            self._adapters = Adapters(self._model, self._context, Path(options.path), self.info.architecture)
            # What is computed now is computed under these.
            self._adapter_key = ""
            folder = None
            if options.state_folder and options.state_bytes > 0:
                folder = StateFolder(Path(options.state_folder), options.state_bytes, state_key(options))
            n_swa: int = native.llama_model_n_swa(self._model)
            self._sequences = Sequences(self._context, self.n_ctx, n_swa, folder, LEFT_BYTES)
            self._batch = Batch(self._n_batch)
            self._written: OrderedDict[str, Written] = OrderedDict()
            self._stack = stack.pop_all()

    def close(self) -> None:
        self._stack.close()

    def use_adapters(self, adapters: Sequence[AdapterScale]) -> None:
        """Compute with these from now on. What was computed under others is no prefix of anything."""
        self._adapter_key = self._adapters.use(adapters)

    def save(self, everything: bool, interrupted: Callable[[], bool]) -> None:
        """See Engine.save."""
        self._sequences.save(everything, interrupted)

    def likelihood(self, n_tokens: int, cancelled: Callable[[], bool]) -> Likelihood:
        """For a `with` block that ends before close(). Room for texts of `n_tokens`."""
        return Likelihood(self._model, n_tokens, native.llama_n_threads(self._context), cancelled)

    def answer(
        self,
        conversation: str,
        fitted: FittedPrompt,
        options: GenerationOptions,
        text: AnswerParts,
        cancelled: Callable[[], bool],
        on_prompt_progress: Callable[[int, int], None],
        wants_probability: bool = False,
    ) -> Iterator[AnswerItem]:
        """See Engine.generate."""
        head = fitted.tokens
        prompt = [*head, *fitted.begun]
        self._cancelled = cancelled
        # The text of a control token never appears, so what must be seen of them is recognised by its id.
        markers = self.vocabulary.controls_within(text.markers)
        stop_ids = {token.id for token in self.vocabulary.special_tokens if token.text.strip() in text.stop} - {
            *markers
        }
        n_completion = 0
        log_probability = 0.0
        held: list[int] = []
        said = list(fitted.begun)
        self._remember(conversation, Written(head, said))
        shown = 0.0
        with ExitStack() as stack:
            # Made first: what it can't follow is told before the prompt is read.
            sampler = Sampler(options, self._model, self.vocabulary, self.n_ctx)
            stack.callback(sampler.close)
            sampler.accept_prompt(head)
            sampler.accept_begun(fitted.begun)
            started = perf_counter()
            n_cached = self._sequences.enter(conversation, self._adapter_key, prompt)
            # llama.cpp asks hundreds of times for each batch: nothing beside reading a prompt, but a twentieth of the
            # time that a small model takes for a token.
            native.llama_set_abort_callback(self._context, self._abort, None)
            try:
                reason = self._read(prompt, cancelled, on_prompt_progress)
            finally:
                native.llama_set_abort_callback(self._context, _NO_ABORT, None)
            prompt_done = perf_counter()
            try:
                while reason is None:
                    if cancelled():
                        reason = StopReason.CANCELLED
                        break
                    if options.max_tokens is not None and n_completion >= options.max_tokens:
                        reason = StopReason.LENGTH
                        break
                    token = sampler.sample(self._context)
                    if wants_probability:
                        log_probability += sampler.log_probability(self._context, token)
                    if self.vocabulary.ends_generation(token) or token in stop_ids:
                        reason = StopReason.END
                        break
                    n_completion += 1
                    held.append(token)
                    said.append(token)
                    if perf_counter() - shown >= TEXT_EVERY_S:
                        n_completion -= yield from self._shown(held, text, markers)
                        held.clear()
                        shown = perf_counter()
                    if text.stopped:
                        reason = StopReason.END
                    elif options.max_tokens is None or n_completion < options.max_tokens:
                        reason = self._decode([token])
            except PunaError:
                # What was said before it failed was said.
                yield from self._shown(held, text, markers)
                raise
        n_completion -= yield from self._shown(held, text, markers)
        if text.stopped:
            reason = StopReason.END
        yield from text.finish()
        yield GenerationResult(
            stop_reason=reason,
            prompt_tokens=len(prompt),
            cached_tokens=n_cached,
            completion_tokens=n_completion,
            prompt_ms=1000 * (prompt_done - started),
            completion_ms=1000 * (perf_counter() - prompt_done),
            left_out=fitted.left_out,
            probability=exp(log_probability) if wants_probability else None,
        )

    def written(self, conversation: str) -> "Written | None":
        """The newest answer in that conversation, as far as it is remembered."""
        return self._written.get(conversation)

    def told(self, tokens: Sequence[int], text: AnswerParts, ended: bool = True) -> tuple[str, str]:
        """Reasoning and answer that `text` makes of these tokens; all of it where the answer has `ended` with them."""
        markers = self.vocabulary.controls_within(text.markers)
        items = [*self._shown(list(tokens), text, markers), *(text.finish() if ended else ())]
        return (
            "".join(item.text for item in items if isinstance(item, Reasoning)),
            "".join(item for item in items if isinstance(item, str)),
        )

    def _remember(self, conversation: str, written: "Written") -> None:
        if conversation:
            self._written[conversation] = written
            self._written.move_to_end(conversation)
            while len(self._written) > REMEMBERED:
                self._written.popitem(last=False)

    def _shown(self, tokens: list[int], text: AnswerParts, markers: dict[int, str]) -> Generator[AnswerItem, None, int]:
        """Yield what these tokens add. Return how many of them came after the end of the answer."""
        stretches: list[str | Reasoning] = []
        n_used = 0
        for token in tokens:
            if text.stopped:
                break
            n_used += 1
            marker = markers.get(token)
            stretches += text.push(self.vocabulary.piece(token)) if marker is None else text.push_marker(marker)
        yield from joined(stretches)
        return len(tokens) - n_used

    def _read(
        self, prompt: list[int], cancelled: Callable[[], bool], on_progress: Callable[[int, int], None]
    ) -> StopReason | None:
        """Decode what of the prompt is not cached. Return why it ended early, or None where it did not."""
        held = self._sequences.current.tokens
        on_progress(len(held), len(prompt))
        while len(held) < len(prompt):
            if cancelled():
                return StopReason.CANCELLED
            reason = self._decode(prompt[len(held) : len(held) + self._n_batch])
            if reason is not None:
                return reason
            on_progress(len(held), len(prompt))
        return None

    def _decode(self, tokens: list[int]) -> StopReason | None:
        """Run the model over at most `_n_batch` tokens. Return why it could not, or None."""
        current = self._sequences.current
        if len(current.tokens) + len(tokens) > self.n_ctx:
            return StopReason.CONTEXT
        LOG.begin()
        batch = self._batch.of(current.id, tokens)
        # 1: no cells are free, and nothing has changed.
        while (code := native.llama_decode(self._context, batch)) == 1 and self._sequences.make_room():
            pass
        if code == 0:
            current.tokens.extend(tokens)
            return None
        self._sequences.resynchronise()
        if code == 1:
            return StopReason.CONTEXT
        if code == 2:
            return StopReason.CANCELLED
        self._sequences.forget_all()
        raise PunaError(f"llama.cpp could not compute the answer ({LOG.words() or f'code {code}'}): ask again")
