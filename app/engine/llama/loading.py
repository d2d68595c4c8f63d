"""Opening a model file and a context over it. Whatever can't be had is told in one sentence. Knows no prompts."""

import ctypes
import os
from collections.abc import Callable
from pathlib import Path

import llama_cpp.llama_cpp as native

from app.core.fit import ContextPlan
from app.core.generation import LoadOptions, ModelInfo
from app.engine.header import checked_header
from app.engine.llama.log import LOG
from app.engine.memory import fitted
from app.engine.threads import performance_cores
from app.errors import PunaError

KV_TYPES = {"f32": native.GGML_TYPE_F32, "f16": native.GGML_TYPE_F16, "q8_0": native.GGML_TYPE_Q8_0}
FLASH_ATTENTION = {
    "auto": native.LLAMA_FLASH_ATTN_TYPE_AUTO,
    "on": native.LLAMA_FLASH_ATTN_TYPE_ENABLED,
    "off": native.LLAMA_FLASH_ATTN_TYPE_DISABLED,
}
# Tokens read at once. On a CPU 128 already keep it busy, and progress and stop stay close; a GPU wants more.
CPU_BATCH, GPU_BATCH = 128, 512


def in_memory(options: LoadOptions) -> LoadOptions:
    """With a context and a number of layers on the GPU that this computer has room for. Raise PunaError without."""
    plan = ContextPlan(
        n_ctx=options.n_ctx,
        n_ubatch=_batch(options),
        type_k=options.kv_type,
        type_v=options.kv_type,
        flash_attention=options.flash_attention != "off",
    )
    return fitted(options, plan, native.llama_supports_gpu_offload())


def open_model(options: LoadOptions, on_progress: Callable[[float], None]) -> int:
    """A llama_model pointer, which the caller frees. Raise PunaError for what is no model that answers."""
    for value, table, name in (
        (options.kv_type, KV_TYPES, "type of the KV cache"),
        (options.flash_attention, FLASH_ATTENTION, "setting of flash attention"),
    ):
        if value not in table:
            raise PunaError(f"{value!r} is no {name}: choose one of {', '.join(table)}")
    path = Path(options.path)
    checked_header(path)
    LOG.take_over()
    native.llama_backend_init()
    model = _load(path, options, on_progress)
    try:
        if native.llama_model_has_encoder(model) or native.llama_model_is_diffusion(model):
            raise PunaError(f"{path} is no model that writes text word by word: choose a chat model")
        if native.llama_vocab_type(native.llama_model_get_vocab(model)) == native.LLAMA_VOCAB_TYPE_NONE:
            raise PunaError(f"{path} holds no tokenizer: convert it again together with its tokenizer files")
    except BaseException:
        native.llama_model_free(model)
        raise
    return model


def open_context(model: int, options: LoadOptions) -> int:
    """A llama_context pointer, which the caller frees; `options` as of in_memory(). Raise PunaError without memory."""
    n_ctx = options.n_ctx
    parameters = native.llama_context_default_params()
    n_batch = _batch(options)
    threads = options.n_threads if options.n_threads > 0 else performance_cores()
    parameters.n_ctx = n_ctx
    parameters.n_batch = parameters.n_ubatch = n_batch
    parameters.n_threads = parameters.n_threads_batch = threads
    parameters.type_k = parameters.type_v = KV_TYPES[options.kv_type]
    parameters.flash_attn_type = FLASH_ATTENTION[options.flash_attention]
    parameters.no_perf = True
    LOG.begin()
    context: int | None = native.llama_init_from_model(model, parameters)
    if not context:
        raise PunaError(
            f"a context of {n_ctx} tokens with a {options.kv_type} KV cache can't be made"
            f" ({LOG.words() or 'not enough memory'}): choose a shorter context or the KV type f16"
        )
    return context


def describe(model: int, path: Path, n_ctx: int) -> ModelInfo:
    n_parameters: int = native.llama_model_n_params(model)
    buffer = ctypes.create_string_buffer(256)
    native.llama_model_desc(model, buffer, len(buffer))
    # llama.cpp knows names for the sizes of well-known models only.
    description = buffer.value.decode("utf-8", "replace").replace("?B", _rounded(n_parameters))
    if metadata_of(model, "general.basename") == "gpt-j":
        description = description.replace("phi2", "GPT-J", 1)  # which llama.cpp computes as Phi-2
    return ModelInfo(
        path=str(path),
        name=metadata_of(model, "general.name") or path.stem,
        architecture=metadata_of(model, "general.architecture"),
        description=description,
        n_ctx=n_ctx,
        n_ctx_train=native.llama_model_n_ctx_train(model),
        n_vocab=native.llama_vocab_n_tokens(native.llama_model_get_vocab(model)),
        n_parameters=n_parameters,
        size_bytes=native.llama_model_size(model),
        has_chat_template=bool(chat_template_of(model)),
    )


def metadata_of(model: int, key: str) -> str:
    """The value of a GGUF key as text; empty where there is none."""
    buffer = ctypes.create_string_buffer(1024)
    found = native.llama_model_meta_val_str(model, key.encode(), buffer, len(buffer))
    return buffer.value.decode("utf-8", "replace") if found >= 0 else ""


def chat_template_of(model: int) -> str:
    return (native.llama_model_chat_template(model, None) or b"").decode("utf-8", "replace")


def _batch(options: LoadOptions) -> int:
    return GPU_BATCH if native.llama_supports_gpu_offload() and options.n_gpu_layers else CPU_BATCH


def _load(path: Path, options: LoadOptions, on_progress: Callable[[float], None]) -> int:
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
    LOG.begin()
    model: int | None = native.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        raise PunaError(f"{path} can't be loaded ({LOG.words() or 'llama.cpp does not say why'}): choose another model")
    return model


def _rounded(count: int) -> str:
    """Two or three digits and a unit: 656K, 97.1M, 1.1B."""
    for unit, name in ((10**9, "B"), (10**6, "M"), (10**3, "K")):
        if count >= unit:
            return f"{count / unit:.3g}{name}" if count >= 100 * unit else f"{count / unit:.1f}{name}"
    return str(count)
