"""llama.cpp's samplers, made of the options of one answer."""

import secrets

import llama_cpp.llama_cpp as native

from app.core.generation import GenerationOptions


def sampler_chain(options: GenerationOptions, n_vocab: int, n_ctx: int) -> int:
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
