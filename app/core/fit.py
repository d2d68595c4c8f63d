"""Whether a model fits into memory: what it takes with a context, and the context that suits a machine.

Pure arithmetic over app.core.model_facts. Knows how llama.cpp lays out its KV cache and its compute buffers; knows no
machine and reads nothing. The shapes of the compute buffers were found by comparing with what llama.cpp reports for
llama, qwen3, gemma2 and gemma3 models of 0.1 to 8 billion weights; tests/benchmarks/bench_memory.py compares the whole
with the measured peak of an engine.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.model_facts import ModelFacts
from app.core.source_card import in_bytes

GIB = 1 << 30
# Bytes of one number in a KV cache; ggml's blocks of 32 numbers.
KV_BYTES = {
    "f32": 4.0, "f16": 2.0, "bf16": 2.0, "q8_0": 34 / 32, "q5_1": 24 / 32, "q5_0": 22 / 32, "q4_1": 20 / 32,
    "q4_0": 18 / 32, "iq4_nl": 18 / 32,
}  # fmt: skip
# The engine child before it loads anything: interpreter, our modules, numpy, llama.cpp.
PROCESS_BYTES = 50 << 20
# llama.cpp's tables of a vocabulary and the logits that samplers sort, per token.
VOCABULARY_BYTES = 160
# Left free for everything else that runs; with less, the system begins to swap or to end programs.
LEAST_FREE, FREE_SHARE = GIB // 2, 0.1
# Tokens that are read at once. On a CPU 256 cost half a percent more than 512, 128 three, and progress stays close; a
# GPU wants more, and so does a model so small that 512 take a CPU a fraction of a second.
CPU_BATCH, LARGE_BATCH = 256, 512
SMALL_MODEL = 256 << 20
# What a context may grow to where nobody asks for one, largest first. A longer one is seldom filled and costs memory
# from the first moment; whoever needs it chooses it. For the same reason a KV cache is no larger than its model.
CONTEXTS = (16384, 12288, 8192, 6144, 4096, 3072, 2048)


class Fit(StrEnum):
    """How a model and its context fit the memory that is available."""

    COMFORTABLE = "comfortable"
    TIGHT = "tight"
    NONE = "none"


@dataclass(frozen=True)
class ContextPlan:
    """How a context is going to be made; the names are llama_context_params', the defaults our engine's on a CPU.

    `n_ctx` counts tokens of all sequences together. `n_outputs` is for how many tokens of a batch logits are wanted at
    most, 0 for all. `swa_full` keeps sliding-window layers as long as the others.
    """

    n_ctx: int
    n_ubatch: int = CPU_BATCH
    type_k: str = "f16"
    type_v: str = "f16"
    flash_attention: bool = True
    n_outputs: int = 8
    n_seq_max: int = 8
    swa_full: bool = True


@dataclass(frozen=True)
class MemoryEstimate:
    """Bytes. `weights` is the mapped file, `copied` what is laid out anew of it, `process` the engine without both."""

    weights: int
    copied: int
    kv: int
    compute: int
    process: int

    @property
    def total(self) -> int:
        """What the system shows for the engine at its peak, the mapped file included."""
        return self.weights + self.copied + self.kv + self.compute + self.process

    @property
    def needed(self) -> int:
        """What has to stay in memory: of the file, what was copied is not looked at again and may be dropped."""
        return self.total - self.copied

    def fits(self, available: int) -> Fit:
        """`available` is what programs can be given without swapping, page cache included."""
        if self.needed > available:
            return Fit.NONE
        spare = max(LEAST_FREE, FREE_SHARE * available)
        return Fit.COMFORTABLE if self.needed + spare <= available else Fit.TIGHT

    def words(self, available: int) -> str:
        """One line for a person."""
        grade = {
            Fit.COMFORTABLE: "fits comfortably",
            Fit.TIGHT: "fits tightly: close other programs",
            Fit.NONE: "does not fit",
        }[self.fits(available)]
        return f"{grade} ({in_bytes(self.needed)} of {in_bytes(available)} available)"


def cpu_batch(n_bytes: int) -> int:
    """Tokens that a model of this size reads at once."""
    return LARGE_BATCH if n_bytes <= SMALL_MODEL else CPU_BATCH


def estimate(facts: ModelFacts, plan: ContextPlan) -> MemoryEstimate:
    """What the engine takes once a context is full."""
    return MemoryEstimate(
        weights=facts.weight_bytes,
        copied=facts.copied_bytes,
        kv=kv_bytes(facts, plan),
        compute=compute_bytes(facts, plan) + _output_bytes(facts, plan) + _work_bytes(facts, plan),
        process=PROCESS_BYTES + VOCABULARY_BYTES * facts.n_vocab,
    )


def kv_bytes(facts: ModelFacts, plan: ContextPlan) -> int:
    """llama-kv-cache.cpp and llama-kv-cache-iswa.cpp: whole from the first moment. Recurrent states are not counted."""
    whole = _padded(plan.n_ctx)
    windowed = whole if plan.swa_full else min(whole, _padded(facts.window * plan.n_seq_max + plan.n_ubatch))
    return sum(
        int(
            (windowed if cache.windowed else whole)
            * (cache.keys * _size(plan.type_k) + cache.values * _size(plan.type_v))
        )
        for cache in facts.caches
    )


def compute_bytes(facts: ModelFacts, plan: ContextPlan) -> int:
    """What llama.cpp reserves for the largest moment of a graph: a feed-forward, attention, or the logits.

    Counted in numbers of 4 bytes per token of a batch. A mask has 2 bytes per token of the context with flash attention
    and 4 without, where every head's weights are also kept.
    """
    n_tokens = min(plan.n_ubatch, _padded(plan.n_ctx))
    n_ctx = _padded(plan.n_ctx)
    keys = max((cache.keys for cache in facts.caches), default=0)
    values = max((cache.values for cache in facts.caches), default=0)
    n_masks = 2 if facts.window and any(cache.windowed for cache in facts.caches) else 1
    mask = n_masks * n_ctx * (0.5 if plan.flash_attention else 1.0)
    attention = 3 * facts.n_embd + 2 * facts.n_query + keys + values + mask
    if not plan.flash_attention:
        attention += facts.n_heads * n_ctx
    feed_forward = 3 * facts.n_embd + min(facts.n_embd, facts.n_query) + 3 * facts.n_ff + mask
    n_outputs = min(n_tokens, plan.n_outputs or n_tokens)
    logits = (2 * facts.n_embd + facts.n_vocab) * n_outputs
    return int(4 * max(n_tokens * attention, n_tokens * feed_forward, logits))


def _output_bytes(facts: ModelFacts, plan: ContextPlan) -> int:
    """The logits that are handed out."""
    return 4 * facts.n_vocab * max(1, plan.n_seq_max)


def _work_bytes(facts: ModelFacts, plan: ContextPlan) -> int:
    """ggml-cpu's own room: a batch of activations as Q8."""
    return int(min(plan.n_ubatch, plan.n_ctx) * max(facts.n_ff, facts.n_embd, facts.n_query) * 36 / 32)


def automatic_context(facts: ModelFacts, plan: ContextPlan, available: int) -> int:
    """The largest of CONTEXTS that fits comfortably, within what the model was trained for; the least where none does.

    A model of old, whose heads all have keys of their own, takes half a megabyte per token.
    """
    limit = facts.n_ctx_train
    sizes = [size for size in CONTEXTS if size < limit]
    if limit <= CONTEXTS[0]:
        sizes.insert(0, limit)
    for size in sizes:
        made = estimate(facts, replace(plan, n_ctx=size))
        if made.fits(available) is Fit.COMFORTABLE and made.kv <= max(GIB, made.weights):
            return size
    return sizes[-1]


def layers_on_gpu(facts: ModelFacts, plan: ContextPlan, budget: int) -> int:
    """How many layers a GPU with `budget` bytes can take, with their part of the KV cache; -1 where it takes all."""
    made = estimate(facts, plan)
    if made.weights + made.kv + made.compute <= budget:
        return -1
    of_layer = (made.weights + made.kv) / max(1, len(facts.caches))
    return max(0, int((budget - made.compute) // of_layer))


def refusal(facts: ModelFacts, plan: ContextPlan, available: int) -> str | None:
    """Why the model can't be loaded, with what to do instead, in a sentence without its subject; None where it can."""
    made = estimate(facts, plan)
    if made.fits(available) is not Fit.NONE:
        return None
    smaller = [
        size
        for size in CONTEXTS
        if size < plan.n_ctx and estimate(facts, replace(plan, n_ctx=size)).fits(available) is not Fit.NONE
    ]
    advice = (
        f"a context of {smaller[0]:,} tokens would fit"
        if smaller
        else "close other programs, or choose a smaller model or a smaller type of it, such as q4_k_m or q3_k_m"
    )
    return (
        f"needs about {in_bytes(made.needed)} of memory with a context of {plan.n_ctx:,} tokens, and"
        f" {in_bytes(available)} are available: {advice}"
    )


def _padded(n_ctx: int) -> int:
    """llama.cpp rounds every cache up to a multiple of 256."""
    return -(-n_ctx // 256) * 256


def _size(kv_type: str) -> float:
    return KV_BYTES.get(kv_type, KV_BYTES["f16"])
