"""What is asked of an engine and what it reports back. No text of prompts, no template: those are the engine's."""

from dataclasses import dataclass
from enum import StrEnum

from app.core.messages import Message


class StopReason(StrEnum):
    """Why an answer ended."""

    END = "end"  # the model closed its turn, or wrote a stop string
    LENGTH = "length"  # max_tokens reached
    CONTEXT = "context"  # the context window is full
    CANCELLED = "cancelled"  # the person pressed stop


@dataclass(frozen=True)
class LogitBias:
    """`bias` is added to the logit of the token `token`; -inf is not JSON, so -100 and less forbid it."""

    token: int
    bias: float


@dataclass(frozen=True)
class GenerationOptions:
    """Sampling and limits of one answer. Names and defaults are llama.cpp's own (its server's documentation).

    `temperature` 0 is greedy. `max_tokens` None means until the context window is full. `seed` None means random.
    `repeat_last_n` and `dry_penalty_last_n` count tokens, -1 the whole context. `mirostat` is 0 (off), 1 or 2; where
    on it replaces the samplers that cut the tail. `grammar` is GBNF; `json_schema` a JSON schema as text, which is
    made a grammar; one of the two at most.
    """

    temperature: float = 0.8
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    typical_p: float = 1.0
    repeat_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    repeat_last_n: int = 64
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_penalty_last_n: int = -1
    dry_sequence_breakers: tuple[str, ...] = ("\n", ":", '"', "*")
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    mirostat: int = 0
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    logit_bias: tuple[LogitBias, ...] = ()
    grammar: str = ""
    json_schema: str = ""
    seed: int | None = None
    max_tokens: int | None = None
    stop: tuple[str, ...] = ()


@dataclass(frozen=True)
class AdapterScale:
    """A GGUF LoRA adapter and how strongly it counts: -1 to 2, where 0 is without it and 1 as it was trained."""

    path: str
    scale: float = 1.0


@dataclass(frozen=True)
class ChatRequest:
    """What an engine is asked.

    `template` is a name in resources/templates or Jinja source; None means the model's own. `conversation` names what
    the messages belong to, so that an engine can keep what it has read of it; empty: nothing needs to be kept.
    `wants_probability` has the result say how probable the model found its answer. `begun` is an answer to them that
    was cut off: the model goes on from its end, and only what it adds is given.
    """

    messages: tuple[Message, ...]
    options: GenerationOptions = GenerationOptions()
    template: str | None = None
    conversation: str = ""
    adapters: tuple[AdapterScale, ...] = ()
    wants_probability: bool = False
    begun: Message | None = None


@dataclass(frozen=True)
class Reasoning:
    """A stretch of what a model thinks aloud before its answer; no part of the answer."""

    text: str


@dataclass(frozen=True)
class GenerationResult:
    """Counts in tokens, times in milliseconds.

    `prompt_tokens` is the whole prompt, `cached_tokens` the part of it that had not to be read again.
    `left_out` counts the oldest messages that did not fit into the context window. `probability` is the model's own
    for the whole answer with its end, before any sampler; None where it was not asked for. `suggestions` are questions
    that the built-in guide understands, where it did not understand this one: the answer's words are then Puna's.
    """

    stop_reason: StopReason
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    prompt_ms: float
    completion_ms: float
    left_out: int = 0
    probability: float | None = None
    suggestions: tuple[str, ...] = ()

    @property
    def tokens_per_second(self) -> float:
        """Decoding speed; 0 where nothing was decoded."""
        return 1000.0 * self.completion_tokens / self.completion_ms if self.completion_ms > 0 else 0.0


# What an answer comes in: its text in pieces, reasoning before it, and the result as the last item.
AnswerItem = str | Reasoning | GenerationResult


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

    `kv_type` is the element type of the KV cache (f32, f16, q8_0, q4_0); `flash_attention` is auto, on or off.
    `force` loads even what doesn't fit into the memory that is available.
    `state_folder` is where what was read of a conversation is kept across runs, at most `state_bytes`; empty: nowhere.
    """

    path: str
    n_ctx: int = 0
    n_threads: int = 0
    n_gpu_layers: int = -1
    kv_type: str = "f16"
    flash_attention: str = "auto"
    state_folder: str = ""
    state_bytes: int = 0
    force: bool = False


@dataclass(frozen=True)
class ModelInfo:
    """What an engine knows of the model it has loaded. Sizes in bytes.

    `sampling` are the options that suit the model: its makers' where the file has them, else the usual ones.
    """

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
    sampling: GenerationOptions = GenerationOptions()
