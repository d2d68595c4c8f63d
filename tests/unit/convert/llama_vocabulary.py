"""llama.cpp's own tokenizer over a GGUF: what ids it gives a text."""

import ctypes
from pathlib import Path

import llama_cpp


class LlamaVocabulary:
    """The vocabulary of a GGUF, loaded without weights. Use as a context manager."""

    def __init__(self, path: Path) -> None:
        parameters = llama_cpp.llama_model_default_params()
        parameters.vocab_only = True
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), parameters)
        assert self._model, f"llama.cpp can't load {path}"
        self.pointer = llama_cpp.llama_model_get_vocab(self._model)

    def __enter__(self) -> "LlamaVocabulary":
        return self

    def __exit__(self, *_: object) -> None:
        llama_cpp.llama_model_free(self._model)

    def ids(self, text: str, special: bool = False, parse_special: bool = False) -> list[int]:
        data = text.encode()
        room = len(data) + 16
        tokens = (llama_cpp.llama_token * room)()
        count = llama_cpp.llama_tokenize(self.pointer, data, len(data), tokens, room, special, parse_special)
        assert count >= 0
        return list(tokens[:count])

    def text(self, token: int) -> str:
        pointer: bytes = llama_cpp.llama_vocab_get_text(self.pointer, token)
        return pointer.decode()


def logits(path: Path, tokens: list[int], n_ctx: int = 512) -> "ctypes.Array[ctypes.c_float]":
    """The logits after each of `tokens`, flat, from f32 keys and values and without flash attention."""
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), llama_cpp.llama_model_default_params())
    assert model, f"llama.cpp can't load {path}"
    parameters = llama_cpp.llama_context_default_params()
    parameters.n_ctx = n_ctx
    parameters.type_k = parameters.type_v = llama_cpp.GGML_TYPE_F32
    parameters.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
    parameters.n_threads = parameters.n_threads_batch = 2
    context = llama_cpp.llama_init_from_model(model, parameters)
    assert context
    batch = llama_cpp.llama_batch_init(len(tokens), 0, 1)
    try:
        batch.n_tokens = len(tokens)
        for position, token in enumerate(tokens):
            batch.token[position] = token
            batch.pos[position] = position
            batch.n_seq_id[position] = 1
            batch.seq_id[position][0] = 0
            batch.logits[position] = 1
        assert llama_cpp.llama_decode(context, batch) == 0
        size = llama_cpp.llama_vocab_n_tokens(llama_cpp.llama_model_get_vocab(model)) * len(tokens)
        return (ctypes.c_float * size)(*llama_cpp.llama_get_logits(context)[:size])
    finally:
        llama_cpp.llama_batch_free(batch)
        llama_cpp.llama_free(context)
        llama_cpp.llama_model_free(model)
