"""Opening a model file and a context over it. Whatever can't be had is told in one sentence. Knows no prompts."""

import ctypes
import json
import os
from collections.abc import Callable
from pathlib import Path

import llama_cpp
import llama_cpp.llama_cpp as native

from app.core.fit import LARGE_BATCH, ContextPlan, cpu_batch
from app.core.generation import LoadOptions, ModelInfo
from app.engine.header import checked_header
from app.engine.llama.log import LOG
from app.engine.memory import fitted
from app.engine.state_files import file_identity
from app.engine.suggested import suggested_sampling
from app.engine.threads import performance_cores
from app.errors import PunaError
from quantize.backends import load_backends, model_parameters

KV_TYPES = {
    "f32": native.GGML_TYPE_F32,
    "f16": native.GGML_TYPE_F16,
    "q8_0": native.GGML_TYPE_Q8_0,
    "q4_0": native.GGML_TYPE_Q4_0,
}
# llama.cpp computes with values of these types only in flash attention.
NEED_FLASH_ATTENTION = ("q8_0", "q4_0")
FLASH_ATTENTION = {
    "auto": native.LLAMA_FLASH_ATTN_TYPE_AUTO,
    "on": native.LLAMA_FLASH_ATTN_TYPE_ENABLED,
    "off": native.LLAMA_FLASH_ATTN_TYPE_DISABLED,
}
# Conversations that may lie in the KV cache beside each other. A recurrent model has a whole state for each.
N_SEQUENCES, N_RECURRENT_SEQUENCES = 8, 2
# Threads wait for each other hundreds of times in each batch. Where other programs want the cores too, a small model
# waits far longer than it computes: with two threads for 10 million weights, four times as long as with one.
WEIGHTS_PER_THREAD = 32_000_000


def in_memory(options: LoadOptions) -> LoadOptions:
    """With a context and a number of layers on the GPU that this computer has room for. Raise PunaError without."""
    plan = ContextPlan(
        n_ctx=options.n_ctx,
        n_ubatch=_batch(options),
        type_k=options.kv_type,
        type_v=options.kv_type,
        flash_attention=options.flash_attention != "off",
        n_seq_max=N_SEQUENCES,
        n_outputs=N_SEQUENCES,
    )
    return fitted(options, plan, native.llama_supports_gpu_offload())


def open_model(options: LoadOptions, on_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> int:
    """A llama_model pointer, which the caller frees. Raise PunaError for what is no model that answers.

    Once `cancelled` is true it is given up, with a PunaError too.
    """
    for value, table, name in (
        (options.kv_type, KV_TYPES, "type of the KV cache"),
        (options.flash_attention, FLASH_ATTENTION, "setting of flash attention"),
    ):
        if value not in table:
            raise PunaError(f"{value!r} is no {name}: choose one of {', '.join(table)}")
    if options.kv_type in NEED_FLASH_ATTENTION and options.flash_attention == "off":
        raise PunaError(f"a {options.kv_type} KV cache needs flash attention: set it to auto or on, or choose f16")
    path = Path(options.path)
    checked_header(path)
    LOG.take_over()
    load_backends()
    native.llama_backend_init()
    model = _load(path, options, on_progress, cancelled)
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
    threads = options.n_threads if options.n_threads > 0 else useful_threads(model)
    parameters.n_ctx = n_ctx
    parameters.n_batch = parameters.n_ubatch = n_batch
    parameters.n_threads = parameters.n_threads_batch = threads
    parameters.type_k = parameters.type_v = KV_TYPES[options.kv_type]
    parameters.flash_attn_type = FLASH_ATTENTION[options.flash_attention]
    parameters.no_perf = True
    recurrent = native.llama_model_is_recurrent(model) or native.llama_model_is_hybrid(model)
    parameters.n_seq_max = N_RECURRENT_SEQUENCES if recurrent else N_SEQUENCES
    # Logits are wanted of one token at a time; room for those of a whole batch would be wasted.
    parameters.n_outputs_max = parameters.n_seq_max
    # One buffer for all: each may use the whole of it, and what they begin with in common lies there once.
    parameters.kv_unified = True
    LOG.begin()
    context: int | None = native.llama_init_from_model(model, parameters)
    if not context:
        raise PunaError(
            f"a context of {n_ctx} tokens with a {options.kv_type} KV cache can't be made"
            f" ({LOG.words() or 'not enough memory'}): choose a shorter context or the KV type f16"
        )
    return context


def useful_threads(model: int) -> int:
    """One for each fast core, but no more than there is work for: threads of a tiny model only wait for one another."""
    n_weights: int = native.llama_model_n_params(model)
    return max(1, min(performance_cores(), n_weights // WEIGHTS_PER_THREAD))


def attach_threads(context: int) -> Callable[[], None]:
    """Give the context threads that wait for work, and return what takes them away again.

    Where llama.cpp is built without OpenMP, as on macOS, it would otherwise start all threads anew for every token.
    """
    library = native._lib
    if not hasattr(library, "ggml_threadpool_new"):
        # In the libraries that are made for each kind of processor, which wait by OpenMP.
        return lambda: None
    # ggml_threadpool_params, opaque: an array of 512 booleans and a few numbers, which ggml fills in itself.
    parameters = ctypes.create_string_buffer(4096)
    new, free = library.ggml_threadpool_new, library.ggml_threadpool_free
    new.restype, new.argtypes, free.argtypes = ctypes.c_void_p, [ctypes.c_void_p], [ctypes.c_void_p]
    attach, detach = library.llama_attach_threadpool, library.llama_detach_threadpool
    attach.argtypes, detach.argtypes = [ctypes.c_void_p] * 3, [ctypes.c_void_p]
    library.ggml_threadpool_params_init(parameters, native.llama_n_threads(context))
    pool = new(parameters)
    if not pool:
        return lambda: None
    attach(context, pool, None)

    def give_back() -> None:
        detach(context)
        free(pool)

    return give_back


def state_key(options: LoadOptions) -> str:
    """Names all that must be the same for a state of the KV cache to be of use: the model, its cache and llama.cpp."""
    return json.dumps(
        [
            file_identity(Path(options.path)),
            options.kv_type,
            options.flash_attention,
            llama_cpp.__version__,
        ]
    )


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
        sampling=suggested_sampling(lambda key: metadata_of(model, key)),
    )


def metadata_of(model: int, key: str) -> str:
    """The value of a GGUF key as text; empty where there is none."""
    buffer = ctypes.create_string_buffer(1024)
    found = native.llama_model_meta_val_str(model, key.encode(), buffer, len(buffer))
    return buffer.value.decode("utf-8", "replace") if found >= 0 else ""


def chat_template_of(model: int) -> str:
    return (native.llama_model_chat_template(model, None) or b"").decode("utf-8", "replace")


def _batch(options: LoadOptions) -> int:
    if native.llama_supports_gpu_offload() and options.n_gpu_layers:
        return LARGE_BATCH
    path = Path(options.path)
    # One that can't be read is told of when it is opened.
    return cpu_batch(path.stat().st_size if path.is_file() else 0)


def _load(path: Path, options: LoadOptions, on_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> int:
    reported = -1.0

    def report(fraction: float, _: object) -> bool:
        # llama.cpp tells every few kilobytes; a percent is enough for anyone.
        nonlocal reported
        if fraction - reported >= 0.01 or fraction >= 1:
            reported = fraction
            on_progress(fraction)
        return not cancelled()

    parameters = model_parameters()
    parameters.n_gpu_layers = options.n_gpu_layers
    parameters.progress_callback = native.llama_progress_callback(report)
    LOG.begin()
    model: int | None = native.llama_model_load_from_file(os.fsencode(path), parameters)
    if not model:
        if cancelled():
            raise PunaError(f"loading {path.name} was cancelled")
        raise PunaError(f"{path} can't be loaded ({LOG.words() or 'llama.cpp does not say why'}): choose another model")
    return model


def _rounded(count: int) -> str:
    """Two or three digits and a unit: 656K, 97.1M, 1.1B."""
    for unit, name in ((10**9, "B"), (10**6, "M"), (10**3, "K")):
        if count >= unit:
            return f"{count / unit:.3g}{name}" if count >= 100 * unit else f"{count / unit:.1f}{name}"
    return str(count)
