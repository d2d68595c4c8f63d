"""Makes a model fit this computer before it is loaded: context, layers on the GPU, or a polite refusal.

Reads a model's header and how much memory is available. The arithmetic is app.core.fit's; loads nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import psutil

from app.core.fit import GIB, ContextPlan, Fit, automatic_context, cpu_batch, estimate, layers_on_gpu, refusal
from app.core.generation import LoadOptions
from app.core.model_facts import ModelFacts, Tensor, model_facts
from app.engine.header import checked_header
from app.engine.parts import all_parts
from app.engine.processor import copied_types
from app.errors import TooLarge


def facts_of(path: Path, on_gpu: bool = False) -> ModelFacts:
    """Of a model file, all parts of a split one included. Raises PunaError where it is none that can be loaded."""
    parts = all_parts(checked_header(path))
    tensors = [tensor for part in parts for tensor in part.tensors]
    return model_facts(parts[0].metadata, tensors, frozenset() if on_gpu else copied_types())


def available_memory() -> int:
    """Bytes that programs can be given without swapping; pages that only cache files count as free."""
    return int(psutil.virtual_memory().available)


def gpu_budget() -> int:
    """What Metal lets one program use: two thirds of the memory of a small Mac, three quarters of a large one."""
    total = int(psutil.virtual_memory().total)
    return total * 3 // 4 if total > 36 * GIB else total * 2 // 3


@dataclass(frozen=True)
class MemoryAt:
    """What a model takes with a context. `automatic` marks the one that is chosen where nobody asks for another."""

    n_ctx: int
    automatic: bool
    needed_bytes: int
    peak_bytes: int
    available_bytes: int
    fits: Fit
    words: str


def memory_at(path: Path, sizes: Sequence[int] = (4096,)) -> list[MemoryAt]:
    """At these contexts, as far as the model was trained for them, and at the automatic one, shortest first.

    For an engine that computes on the processor. Raises PunaError where the file is no model.
    """
    return _memory(facts_of(path), available_memory(), sizes)


def memory_of(metadata: Mapping[str, Any], tensors: Iterable[Tensor], n_ctx: int, available: int) -> MemoryAt:
    """The same of a model that isn't there yet, by what its header will say, with one context.

    That is `n_ctx`, or the longest it was trained for where that is less, or the automatic one where `n_ctx` is 0.
    """
    facts = model_facts(metadata, tensors, copied_types())
    found = _memory(facts, available, (min(n_ctx, facts.n_ctx_train),) if n_ctx else ())
    return next(at for at in found if (at.n_ctx == min(n_ctx, facts.n_ctx_train) if n_ctx else at.automatic))


def _memory(facts: ModelFacts, available: int, sizes: Sequence[int]) -> list[MemoryAt]:
    plan = ContextPlan(n_ctx=0, n_ubatch=cpu_batch(facts.weight_bytes))
    chosen = automatic_context(facts, plan, available)
    found = []
    for n_ctx in sorted({chosen, *(size for size in sizes if size <= facts.n_ctx_train)}):
        made = estimate(facts, replace(plan, n_ctx=n_ctx))
        found.append(
            MemoryAt(
                n_ctx, n_ctx == chosen, made.needed, made.total, available, made.fits(available), made.words(available)
            )
        )
    return found


def fitted(options: LoadOptions, plan: ContextPlan, has_gpu: bool) -> LoadOptions:
    """`options` with everything chosen that was left open. `plan` is how the context will be made, but for its size.

    Raises TooLarge where the model can't fit into the memory that is available, unless `options.force`.
    """
    uses_gpu = has_gpu and options.n_gpu_layers != 0
    facts = facts_of(Path(options.path), on_gpu=uses_gpu)
    available = available_memory()
    if uses_gpu:
        available = min(available, gpu_budget())
    n_ctx = options.n_ctx if options.n_ctx > 0 else automatic_context(facts, plan, available)
    plan = replace(plan, n_ctx=n_ctx)
    n_gpu_layers = options.n_gpu_layers
    if uses_gpu and n_gpu_layers < 0:
        n_gpu_layers = layers_on_gpu(facts, plan, gpu_budget())
    if not options.force and (reason := refusal(facts, plan, available_memory())):
        raise TooLarge(f"{options.path} {reason}")
    return replace(options, n_ctx=n_ctx, n_gpu_layers=n_gpu_layers)
