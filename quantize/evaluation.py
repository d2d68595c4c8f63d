"""A door to llama.cpp for what is computed of a whole text: its tokens, and a model's logits for them.

Knows how a model is opened for that and how a stretch of tokens is read. Knows nothing of what the numbers are for, and
of sampling and chats, which are the engine's. Everything is computed on the processor, as llama.cpp's own tools do it
where they are built without a GPU. A file must have been checked before: llama.cpp ends the process for some.
"""

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Any

import llama_cpp.llama_cpp as native
import numpy as np
from numpy.typing import NDArray

from quantize.backends import model_parameters
from quantize.errors import QuantizeError

Logits = NDArray[np.float32]

CHUNK = 512  # tokens that are read without anything before them, as llama.cpp's tools do it
# Logits of one piece of a chunk; a vocabulary of 2¹⁸ tokens makes pieces of 96.
_LOGITS_BYTES = 96 << 20
_WEIGHTS_PER_THREAD = 32_000_000  # threads of a tiny model only wait for one another
_NO_CALLBACK = native.ggml_backend_sched_eval_callback()


class EvaluatedModel:
    """Use as a context manager. `n_threads` are used at most; `on_operation` is llama.cpp's `cb_eval`.

    With `exact` the KV cache is f32 and attention the plain one, as numpy would compute it. Raises QuantizeError where
    llama.cpp can't load the file or there is not enough memory.
    """

    def __init__(
        self, path: Path, n_threads: int, on_operation: Any = _NO_CALLBACK, exact: bool = False, n_ctx: int = CHUNK
    ) -> None:
        self.path = path
        _LOG.take_over()
        native.llama_backend_init()
        with ExitStack() as stack:
            self._model = _load(path)
            stack.callback(native.llama_model_free, self._model)
            self._vocab = native.llama_model_get_vocab(self._model)
            if native.llama_vocab_type(self._vocab) == native.LLAMA_VOCAB_TYPE_NONE:
                raise QuantizeError(f"{path} holds no tokenizer: convert it again together with its tokenizer files.")
            self.n_vocab: int = native.llama_vocab_n_tokens(self._vocab)
            self.n_parameters: int = native.llama_model_n_params(self._model)
            self._piece = max(32, min(CHUNK, _LOGITS_BYTES // (4 * self.n_vocab) // 32 * 32))
            self._keep = on_operation  # llama.cpp holds only its address
            self._context = self._open(max(1, min(n_threads, self.n_parameters // _WEIGHTS_PER_THREAD)), exact, n_ctx)
            stack.callback(native.llama_free, self._context)
            self._batch = native.llama_batch_init(self._piece, 0, 1)
            stack.callback(native.llama_batch_free, self._batch)
            self._stack = stack.pop_all()
        bos = native.llama_vocab_bos(self._vocab)
        self.bos: int | None = bos if native.llama_vocab_get_add_bos(self._vocab) and 0 <= bos < self.n_vocab else None

    def __enter__(self) -> "EvaluatedModel":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def tokens_of(self, text: str) -> list[int]:
        """Of the whole text, after BOS where the model wants one; text that looks like a special token is text."""
        ids = [] if self.bos is None else [self.bos]
        alphabet = self._alphabet()
        if alphabet is None:
            return ids + self._tokenize(text)
        # What it can't spell is left out: of a long text that changes nothing that is measured.
        for known, stretch in groupby(text, lambda character: character in alphabet):
            if known:
                words = "".join(stretch)
                # llama.cpp puts a space before every stretch; after an unknown character the one there serves.
                ids += self._tokenize(words.removeprefix(" ") if ids[1:] else words)
        return ids

    def vocabulary(self) -> tuple[bytes, ...]:
        """The text of every token, to compare models by."""
        return tuple(native.llama_vocab_get_text(self._vocab, at) or b"" for at in range(self.n_vocab))

    def logits(self, tokens: Sequence[int], first: int) -> Iterator[Logits]:
        """Read `tokens` with nothing before them, and give the logits after each from the index `first` on.

        In pieces of shape [tokens, vocabulary], each valid until the next is asked for.
        """
        native.llama_memory_clear(native.llama_get_memory(self._context), True)
        for start in range(0, len(tokens), self._piece):
            piece = tokens[start : start + self._piece]
            n_wanted = self._read(piece, start, max(0, first - start))
            if n_wanted > 0:
                pointer = native.llama_get_logits(self._context)
                yield np.ctypeslib.as_array(pointer, shape=(n_wanted, self.n_vocab))

    def _read(self, piece: Sequence[int], start: int, n_without: int) -> int:
        batch = self._batch
        batch.n_tokens = len(piece)
        for index, token in enumerate(piece):
            batch.token[index] = token
            batch.pos[index] = start + index
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = 0
            batch.logits[index] = index >= n_without
        _LOG.begin()
        code = native.llama_decode(self._context, batch)
        if code != 0:
            reason = _LOG.words() or f"code {code}"
            raise QuantizeError(f"llama.cpp can't compute with {self.path} ({reason}): get the file again.")
        return len(piece) - n_without

    def _tokenize(self, text: str) -> list[int]:
        data = text.encode("utf-8", "replace")
        size = len(data) + 16
        while True:
            ids = (native.llama_token * size)()
            count = native.llama_tokenize(self._vocab, data, len(data), ids, size, False, False)
            if count >= 0:
                return list(ids[:count])
            if -count <= size:
                raise QuantizeError("The text is too long for the tokenizer: give a shorter one.")
            size = -count

    def _alphabet(self) -> frozenset[str] | None:
        """What a SentencePiece vocabulary without byte tokens can spell: for anything else llama.cpp ends the process.

        None where it can spell everything.
        """
        if native.llama_vocab_type(self._vocab) != native.LLAMA_VOCAB_TYPE_SPM:
            return None
        attributes = [native.llama_vocab_get_attr(self._vocab, at) for at in range(self.n_vocab)]
        if sum(bool(attribute & native.LLAMA_TOKEN_ATTR_BYTE) for attribute in attributes) >= 256:
            return None
        texts = (text.decode("utf-8", "replace") for text in self.vocabulary())
        return frozenset(text.replace("▁", " ") for text in texts if len(text) == 1)

    def _open(self, n_threads: int, exact: bool, n_ctx: int) -> Any:
        parameters = native.llama_context_default_params()
        parameters.n_ctx = n_ctx
        parameters.n_batch = parameters.n_ubatch = self._piece
        parameters.n_threads = parameters.n_threads_batch = n_threads
        parameters.no_perf = True
        parameters.cb_eval = self._keep
        parameters.offload_kqv = parameters.op_offload = False
        if exact:
            parameters.type_k = parameters.type_v = native.GGML_TYPE_F32
            parameters.flash_attn_type = native.LLAMA_FLASH_ATTN_TYPE_DISABLED
        _LOG.begin()
        context = native.llama_init_from_model(self._model, parameters)
        if not context:
            reason = _LOG.words() or "not enough memory"
            raise QuantizeError(f"{self.path} can't be computed with ({reason}): close other programs and try again.")
        return context


def _load(path: Path) -> Any:
    parameters = model_parameters()
    parameters.n_gpu_layers = 0
    _LOG.begin()
    model = native.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        reason = _LOG.words() or "llama.cpp does not say why"
        raise QuantizeError(f"{path} can't be loaded ({reason}): choose another model.")
    return model


class _NativeLog:
    """llama.cpp's log: to stderr, and the errors of the current step kept to be told."""

    def __init__(self) -> None:
        self._errors: list[str] = []
        self._callback = native.llama_log_callback(self._write)

    def take_over(self) -> None:
        native.llama_log_set(self._callback, None)

    def begin(self) -> None:
        self._errors.clear()

    def words(self) -> str:
        for line in self._errors:
            text = re.sub(r"^(\w+: |error loading model[\w ]*: )+", "", line).strip().rstrip(".")
            if text:
                return " ".join(text.split())
        return ""

    def _write(self, level: int, text: bytes, _: object) -> None:
        if level == 4 and len(self._errors) < 20:  # GGML_LOG_LEVEL_ERROR
            self._errors.append(text.decode("utf-8", "replace"))
        if level in (2, 3, 4):
            sys.stderr.write(text.decode("utf-8", "replace"))


# llama.cpp has one log for the whole process, so there is one of these.
_LOG = _NativeLog()

OnOperation = Callable[[int, bool, int], bool]


def operation_callback(receive: OnOperation) -> Any:
    """What `on_operation` takes, of a function: (address of the ggml_tensor, whether it is only asked, unused)."""
    return native.ggml_backend_sched_eval_callback(receive)


def operation_number(name: str) -> int:
    """ggml's number of an operation such as "MUL_MAT", which changes with its versions."""
    name_of = native._lib.ggml_op_name
    name_of.restype, name_of.argtypes = ctypes.c_char_p, [ctypes.c_int]
    for number in range(256):
        if name_of(number) == name.encode():
            return number
    raise QuantizeError(f"llama.cpp has no operation {name}: install the version that Puna came with.")
