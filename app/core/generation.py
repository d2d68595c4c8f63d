"""What is asked of an engine and what it reports back. No text of prompts, no template: those are the engine's."""

from dataclasses import dataclass
from enum import StrEnum


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"  # the model closed its turn, or wrote a stop string
    LENGTH = "length"  # max_tokens reached
    CONTEXT = "context"  # the context window is full
    CANCELLED = "cancelled"  # the person pressed stop


@dataclass(frozen=True)
class GenerationOptions:
    """Sampling and limits of one answer. Defaults are llama.cpp's own (its server's documentation).

    `temperature` 0 is greedy. `max_tokens` None means until the context window is full. `seed` None means random.
    """

    temperature: float = 0.8
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    repeat_last_n: int = 64
    seed: int | None = None
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()


@dataclass(frozen=True)
class GenerationResult:
    """Counts in tokens, times in milliseconds.

    `prompt_tokens` is the whole prompt, `cached_tokens` the part of it that had not to be read again.
    `left_out` counts the oldest messages that did not fit into the context window.
    """

    stop_reason: StopReason
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    prompt_ms: float
    completion_ms: float
    left_out: int = 0

    @property
    def tokens_per_second(self) -> float:
        """Decoding speed; 0 where nothing was decoded."""
        return 1000.0 * self.completion_tokens / self.completion_ms if self.completion_ms > 0 else 0.0


@dataclass(frozen=True)
class PromptCount:
    """What would be sent, in tokens: the whole conversation, whether it fits the context or not.

    `left_out` counts the oldest messages that would not be sent. `fits` is false where the newest alone is too long.
    """

    tokens: int
    n_ctx: int
    left_out: int
    fits: bool


@dataclass(frozen=True)
class LoadOptions:
    """How to open a model. `n_ctx` 0 and `n_threads` 0 mean: choose. `n_gpu_layers` -1 means all, where a GPU exists.

    `kv_type` is the element type of the KV cache (f32, f16, q8_0); `flash_attention` is auto, on or off.
    """

    path: str
    n_ctx: int = 0
    n_threads: int = 0
    n_gpu_layers: int = -1
    kv_type: str = "f16"
    flash_attention: str = "auto"


@dataclass(frozen=True)
class ModelInfo:
    """What an engine knows of the model it has loaded. Sizes in bytes."""

    path: str
    name: str
    architecture: str
    description: str
    n_ctx: int
    n_ctx_train: int
    n_vocab: int
    n_parameters: int
    size_bytes: int
    has_chat_template: bool
