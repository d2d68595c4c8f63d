"""The engine that computes: the only module of the application that imports llama_cpp.

Uses llama.cpp's C functions and not llama_cpp.Llama, whose streaming decodes the whole answer again for every token.
Knows pointers, batches and the KV cache. Templates, prompts, UTF-8 and stop strings are the business of its neighbours.
"""

import ctypes
import os
import re
import secrets
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from time import perf_counter

import llama_cpp.llama_cpp as native

from app.core.generation import GenerationOptions, GenerationResult, LoadOptions, ModelInfo, PromptCount, StopReason
from app.core.messages import Message
from app.engine.header import checked_header
from app.engine.prompt_tokens import SpecialToken
from app.engine.request import FittedPrompt, check_options, counted_prompt, fitted_prompt, without_leading_space
from app.engine.template import TemplateFolder
from app.engine.text import AnswerText
from app.engine.threads import performance_cores
from app.errors import PunaError

KV_TYPES = {"f32": native.GGML_TYPE_F32, "f16": native.GGML_TYPE_F16, "q8_0": native.GGML_TYPE_Q8_0}
FLASH_ATTENTION = {
    "auto": native.LLAMA_FLASH_ATTN_TYPE_AUTO,
    "on": native.LLAMA_FLASH_ATTN_TYPE_ENABLED,
    "off": native.LLAMA_FLASH_ATTN_TYPE_DISABLED,
}
# Where nothing is asked for: room for a long conversation at a cost in memory that a laptop can bear.
DEFAULT_N_CTX = 4096
# Tokens read at once. On a CPU 128 already keep it busy, and progress and stop stay close; a GPU wants more.
_CPU_BATCH, _GPU_BATCH = 128, 512
_SPECIAL_ATTRIBUTES = (
    native.LLAMA_TOKEN_ATTR_CONTROL | native.LLAMA_TOKEN_ATTR_UNKNOWN | native.LLAMA_TOKEN_ATTR_USER_DEFINED
)


class LlamaEngine:
    """An app.engine.base.Engine."""

    def __init__(self, templates: TemplateFolder) -> None:
        self._templates = templates
        self._model: _LoadedModel | None = None

    def load(self, options: LoadOptions, on_progress: Callable[[float], None]) -> ModelInfo:
        self.close()
        self._model = _LoadedModel(options, on_progress)
        return self._model.info

    def generate(
        self,
        messages: Sequence[Message],
        options: GenerationOptions,
        template: str | None,
        cancelled: Callable[[], bool],
        on_prompt_progress: Callable[[int, int], None],
    ) -> Iterator[str | GenerationResult]:
        model = self._model
        if model is None:
            raise PunaError("no model is loaded: choose one first")
        check_options(options)
        chosen = self._templates.choose(template, model.chat_template)
        prompt = fitted_prompt(messages, chosen, model.vocabulary, model.n_ctx, options.max_tokens)
        stop = (*chosen.stop, *model.vocabulary.spelled_ends, *options.stop)
        answer = model.answer(prompt, options, stop, cancelled, on_prompt_progress)
        return answer if chosen.continues_text else without_leading_space(answer)

    def count(self, messages: Sequence[Message], options: GenerationOptions, template: str | None) -> PromptCount:
        model = self._model
        if model is None:
            raise PunaError("no model is loaded: choose one first")
        chosen = self._templates.choose(template, model.chat_template)
        return counted_prompt(messages, chosen, model.vocabulary, model.n_ctx, options.max_tokens)

    def close(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None


class LlamaVocabulary:
    """An app.engine.prompt_tokens.Vocabulary. Borrows the model's pointer; usable while the model lives."""

    def __init__(self, model: int) -> None:
        self._vocab = native.llama_model_get_vocab(model)
        self.n_tokens: int = native.llama_vocab_n_tokens(self._vocab)
        self.adds_bos: bool = native.llama_vocab_get_add_bos(self._vocab)
        self.bos = self._token(native.llama_vocab_bos(self._vocab))
        self.eos = self._token(native.llama_vocab_eos(self._vocab))
        attributes = [native.llama_vocab_get_attr(self._vocab, token_id) for token_id in range(self.n_tokens)]
        named = {token.id: token for token in (self.bos, self.eos) if token is not None}
        for token_id, attribute in enumerate(attributes):
            token = self._token(token_id) if attribute & _SPECIAL_ATTRIBUTES else None
            if token is not None:
                named[token_id] = token
        self._unknown = next((at for at, a in enumerate(attributes) if a & native.LLAMA_TOKEN_ATTR_UNKNOWN), None)
        # What a SentencePiece vocabulary can't spell it spells in bytes. Where it lacks them llama.cpp throws an
        # exception that nobody catches, so what it may be given is known here.
        self._alphabet: frozenset[str] | None = None
        n_bytes = sum(bool(attribute & native.LLAMA_TOKEN_ATTR_BYTE) for attribute in attributes)
        if native.llama_vocab_type(self._vocab) == native.LLAMA_VOCAB_TYPE_SPM and n_bytes < 256:
            self._alphabet = frozenset(text.replace("▁", " ") for text in self._texts() if len(text) == 1)
        self.special_tokens = tuple(token for token in named.values() if len(token.text) > 1)
        # Training data that held its end markers as plain text taught some models to spell them out. Only the form
        # that nobody writes otherwise ends an answer: </s> is also a tag of HTML.
        self.spelled_ends = tuple(
            token.text
            for token in self.special_tokens
            if self.ends_generation(token.id) and token.text.startswith("<|") and token.text.endswith("|>")
        )

    def tokenize(self, text: str) -> list[int]:
        alphabet = self._alphabet
        if alphabet is None:
            return self.tokenize_whole(text, parse_special=False)
        ids: list[int] = []
        for known, stretch in groupby(text, lambda character: character in alphabet):
            if known:
                # llama.cpp puts a space before every stretch; after an unknown character the one there serves.
                words = "".join(stretch)
                ids += self.tokenize_whole(words.removeprefix(" ") if ids else words, parse_special=False)
            elif self._unknown is not None:
                ids.append(self._unknown)
            else:
                raise PunaError(f"this model has no token for {''.join(stretch)!r}: write without it")
        return ids

    def tokenize_whole(self, text: str, parse_special: bool) -> list[int]:
        """As llama.cpp does it by itself, without BOS and EOS."""
        data = text.encode("utf-8", "replace")
        size = len(data) + 16
        while True:
            ids = (native.llama_token * size)()
            count = native.llama_tokenize(self._vocab, data, len(data), ids, size, False, parse_special)
            if count >= 0:
                return list(ids[:count])
            if -count <= size:
                raise PunaError("the text is too long for the tokenizer: shorten it")
            size = -count

    def piece(self, token: int) -> bytes:
        """Bytes that the token adds to the text; none for control tokens."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            count = native.llama_token_to_piece(self._vocab, token, buffer, size, 0, False)
            if count >= 0:
                return buffer.raw[:count]
            size = -count

    def ends_generation(self, token: int) -> bool:
        ends: bool = native.llama_vocab_is_eog(self._vocab, token)
        return ends

    def _texts(self) -> Iterator[str]:
        for token_id in range(self.n_tokens):
            yield (native.llama_vocab_get_text(self._vocab, token_id) or b"").decode("utf-8", "replace")

    def _token(self, token_id: int) -> SpecialToken | None:
        # An id from the file may lie outside the vocabulary; llama.cpp would throw where nobody catches.
        if not 0 <= token_id < self.n_tokens:
            return None
        attributes = native.llama_vocab_get_attr(self._vocab, token_id)
        return SpecialToken(
            token_id,
            (native.llama_vocab_get_text(self._vocab, token_id) or b"").decode("utf-8", "replace"),
            is_control=not attributes & native.LLAMA_TOKEN_ATTR_USER_DEFINED,
            strips_left=bool(attributes & native.LLAMA_TOKEN_ATTR_LSTRIP),
            strips_right=bool(attributes & native.LLAMA_TOKEN_ATTR_RSTRIP),
        )


class _LoadedModel:
    """A model, its context and what its KV cache holds. Exists loaded or not at all."""

    def __init__(self, options: LoadOptions, on_progress: Callable[[float], None]) -> None:
        for value, table, name in (
            (options.kv_type, KV_TYPES, "type of the KV cache"),
            (options.flash_attention, FLASH_ATTENTION, "setting of flash attention"),
        ):
            if value not in table:
                raise PunaError(f"{value!r} is no {name}: choose one of {', '.join(table)}")
        path = Path(options.path)
        checked_header(path)
        _LOG.take_over()
        native.llama_backend_init()
        with ExitStack() as stack:
            self._model = _open_model(path, options, on_progress)
            stack.callback(native.llama_model_free, self._model)
            if native.llama_model_has_encoder(self._model) or native.llama_model_is_diffusion(self._model):
                raise PunaError(f"{path} is no model that writes text word by word: choose a chat model")
            vocab = native.llama_model_get_vocab(self._model)
            if native.llama_vocab_type(vocab) == native.LLAMA_VOCAB_TYPE_NONE:
                raise PunaError(f"{path} holds no tokenizer: convert it again together with its tokenizer files")
            self._context = self._open_context(options)
            stack.callback(native.llama_free, self._context)
            self._memory = native.llama_get_memory(self._context)
            self.n_ctx: int = native.llama_n_ctx(self._context)
            self._n_batch: int = min(self._n_batch, native.llama_n_batch(self._context))
            self._cancelled: Callable[[], bool] = lambda: False
            # Kept in an attribute: llama.cpp holds only its address.
            self._abort = native.ggml_abort_callback(lambda _: self._cancelled())
            native.llama_set_abort_callback(self._context, self._abort, None)
            self.vocabulary = LlamaVocabulary(self._model)
            self.chat_template = (native.llama_model_chat_template(self._model, None) or b"").decode("utf-8", "replace")
            # Token ids that the KV cache holds, by position.
            self._cached: list[int] = []
            self.info = self._describe(path)
            self._stack = stack.pop_all()

    def close(self) -> None:
        self._stack.close()

    def answer(
        self,
        fitted: FittedPrompt,
        options: GenerationOptions,
        stop: Sequence[str],
        cancelled: Callable[[], bool],
        on_prompt_progress: Callable[[int, int], None],
    ) -> Iterator[str | GenerationResult]:
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
            sampler = _sampler(options, self.vocabulary.n_tokens, self.n_ctx)
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
        _LOG.begin()
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
        raise PunaError(f"llama.cpp could not compute the answer ({_LOG.words() or f'code {code}'}): ask again")

    def _open_context(self, options: LoadOptions) -> int:
        n_ctx = options.n_ctx if options.n_ctx > 0 else min(native.llama_model_n_ctx_train(self._model), DEFAULT_N_CTX)
        parameters = native.llama_context_default_params()
        self._n_batch = _GPU_BATCH if native.llama_supports_gpu_offload() and options.n_gpu_layers else _CPU_BATCH
        threads = options.n_threads if options.n_threads > 0 else performance_cores()
        parameters.n_ctx = n_ctx
        parameters.n_batch = parameters.n_ubatch = self._n_batch
        parameters.n_threads = parameters.n_threads_batch = threads
        parameters.type_k = parameters.type_v = KV_TYPES[options.kv_type]
        parameters.flash_attn_type = FLASH_ATTENTION[options.flash_attention]
        parameters.no_perf = True
        _LOG.begin()
        context: int | None = native.llama_init_from_model(self._model, parameters)
        if not context:
            raise PunaError(
                f"a context of {n_ctx} tokens with a {options.kv_type} KV cache can't be made"
                f" ({_LOG.words() or 'not enough memory'}): choose a shorter context or the KV type f16"
            )
        return context

    def _describe(self, path: Path) -> ModelInfo:
        n_parameters: int = native.llama_model_n_params(self._model)
        buffer = ctypes.create_string_buffer(256)
        native.llama_model_desc(self._model, buffer, len(buffer))
        # llama.cpp knows names for the sizes of well-known models only.
        description = buffer.value.decode("utf-8", "replace").replace("?B", _rounded(n_parameters))
        if self._metadata("general.basename") == "gpt-j":
            description = description.replace("phi2", "GPT-J", 1)  # which llama.cpp computes as Phi-2
        return ModelInfo(
            path=str(path),
            name=self._metadata("general.name") or path.stem,
            architecture=self._metadata("general.architecture"),
            description=description,
            n_ctx=self.n_ctx,
            n_ctx_train=native.llama_model_n_ctx_train(self._model),
            n_vocab=self.vocabulary.n_tokens,
            n_parameters=n_parameters,
            size_bytes=native.llama_model_size(self._model),
            has_chat_template=bool(self.chat_template),
        )

    def _metadata(self, key: str) -> str:
        buffer = ctypes.create_string_buffer(1024)
        found = native.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace") if found >= 0 else ""


def _open_model(path: Path, options: LoadOptions, on_progress: Callable[[float], None]) -> int:
    reported = -1.0

    def report(fraction: float, _: object) -> bool:
        # llama.cpp tells every few kilobytes; a percent is enough for anyone.
        nonlocal reported
        if fraction - reported >= 0.01 or fraction >= 1:
            reported = fraction
            on_progress(fraction)
        return True

    parameters = native.llama_model_default_params()
    parameters.n_gpu_layers = options.n_gpu_layers
    parameters.progress_callback = native.llama_progress_callback(report)
    _LOG.begin()
    model: int | None = native.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        raise PunaError(
            f"{path} can't be loaded ({_LOG.words() or 'llama.cpp does not say why'}): choose another model"
        )
    return model


def _rounded(count: int) -> str:
    """Two or three digits and a unit: 656K, 97.1M, 1.1B."""
    for unit, name in ((10**9, "B"), (10**6, "M"), (10**3, "K")):
        if count >= unit:
            return f"{count / unit:.3g}{name}" if count >= 100 * unit else f"{count / unit:.1f}{name}"
    return str(count)


def _sampler(options: GenerationOptions, n_vocab: int, n_ctx: int) -> int:
    """Chain in the order of llama.cpp's server; the caller frees it, and with it its members."""
    chain: int = native.llama_sampler_chain_init(native.llama_sampler_chain_default_params())
    if options.repeat_penalty != 1 and options.repeat_last_n != 0:
        last_n = min(options.repeat_last_n, n_ctx) if options.repeat_last_n > 0 else n_ctx
        penalties = native.llama_sampler_init_penalties(n_vocab, last_n, options.repeat_penalty, 0.0, 0.0)
        native.llama_sampler_chain_add(chain, penalties)
    if options.temperature == 0:
        native.llama_sampler_chain_add(chain, native.llama_sampler_init_greedy())
        return chain
    # 2³² - 1 means "choose one" to llama.cpp, which would make a given seed random.
    seed = secrets.randbelow(2**32 - 1) if options.seed is None else options.seed % (2**32 - 1)
    for sampler in (
        native.llama_sampler_init_top_k(options.top_k),
        native.llama_sampler_init_top_p(options.top_p, 1),
        native.llama_sampler_init_min_p(options.min_p, 1),
        native.llama_sampler_init_temp(options.temperature),
        native.llama_sampler_init_dist(seed),
    ):
        native.llama_sampler_chain_add(chain, sampler)
    return chain


class _NativeLog:
    """llama.cpp's log: to stderr, and the errors of the current step kept to be told."""

    def __init__(self) -> None:
        self._errors: deque[str] = deque(maxlen=20)
        self._callback = native.llama_log_callback(self._write)

    def take_over(self) -> None:
        native.llama_log_set(self._callback, None)

    def begin(self) -> None:
        self._errors.clear()

    def words(self) -> str:
        """What went wrong since begin(): the first error is the cause, later ones are its consequences."""
        for line in self._errors:
            text = re.sub(r"^(\w+: |error loading model[\w ]*: )+", "", line).strip().rstrip(".")
            if text:
                return " ".join(text.split())
        return ""

    def _write(self, level: int, text: bytes, _: object) -> None:
        if level == 4:  # GGML_LOG_LEVEL_ERROR
            self._errors.append(text.decode("utf-8", "replace"))
        if level != 1:  # GGML_LOG_LEVEL_DEBUG
            sys.stderr.write(text.decode("utf-8", "replace"))
            sys.stderr.flush()


# llama.cpp has one log for the whole process, so there is one of these.
_LOG = _NativeLog()
