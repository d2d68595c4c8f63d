"""What the KV cache holds: several conversations beside each other, each in a sequence of its own.

All share the cells of one unified cache, so that a short request beside a long conversation costs only its own cells
(llama.cpp's attention skips those of others), and what two of them begin with lies there once. When there is no cell
left, the conversation that was used longest ago leaves: its state goes to memory, and from there to disk, so that
coming back reads nothing again. Knows token ids and states as bytes; knows no model, no prompt and no file format.

When the oldest exchanges leave a context, what follows is read again. llama.cpp could move it instead (seq_rm and
seq_add), but the keys and values of the tokens that stay were computed in sight of those that left, so the answers
would be others than those of the conversation that is shown. app.core.prompt makes such moments rare.
"""

import ctypes
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import llama_cpp.llama_cpp as native

from app.engine.state_files import SavedState, StateFolder

# Below this reading again is nothing that anyone notices.
LEAST_SAVED_TOKENS = 32
# A beginning in common that is a smaller part of the prompt than this is read again: for the sake of a BOS token,
# batches would begin at odd places, and those of 512 tokens take a twentieth longer at position 2 than at 0.
LEAST_SHARED_PART = 64
# While the program runs, files are for a crash only: written once an eighth of a conversation is new, they cost at
# most some eight times its size in all, however long it goes on.
UNSAVED_PART = 8


@dataclass(eq=False)
class LiveSequence:
    """`tokens` are what the cache holds under `id`, by position; `saved` those that a file has."""

    id: int
    conversation: str = ""
    adapters: str = ""
    tokens: list[int] = field(default_factory=list)
    saved: list[int] = field(default_factory=list)
    used: int = 0


@dataclass(frozen=True)
class _Left:
    """A conversation that left the cache; `saved` as above."""

    state: SavedState
    saved: list[int]


class Sequences:
    """The sequences of one context. `current` is the one that is computed in."""

    def __init__(self, context: int, n_ctx: int, n_swa: int, folder: StateFolder | None, limit_bytes: int) -> None:
        """States of conversations that left take at most `limit_bytes` of memory."""
        self._context = context
        self._memory = native.llama_get_memory(context)
        self._n_ctx = n_ctx
        self._n_swa = n_swa
        self._folder = folder
        self._limit = limit_bytes
        self._all = [LiveSequence(at) for at in range(native.llama_n_seq_max(context))]
        self._clock = 0
        self._left: OrderedDict[tuple[str, str], _Left] = OrderedDict()
        self.current = self._all[0]

    def enter(self, conversation: str, adapters: str, prompt: list[int]) -> int:
        """Make `current` the conversation's, with as much of `prompt` as is known. Return how many tokens that is.

        The last token is never known: it must be computed for its logits.
        """
        sequence = next((s for s in self._all if s.conversation == conversation and s.tokens), None)
        if sequence is None:
            sequence = self._free(conversation)
        elif sequence.adapters != adapters:
            self._drop(sequence)
        sequence.conversation, sequence.adapters = conversation, adapters
        self.current = sequence
        self._clock += 1
        sequence.used = self._clock
        most, least = len(prompt) - 1, len(prompt) // LEAST_SHARED_PART
        own = min(common(sequence.tokens, prompt), most)
        if conversation and not sequence.tokens:
            own = self._come_back(sequence, prompt)
        other, shared = max(
            (
                (s, min(common(s.tokens, prompt), most))
                for s in self._all
                if s.adapters == adapters and s is not sequence
            ),
            key=lambda pair: pair[1],
            default=(sequence, 0),
        )
        if max(shared, own) < least:
            self.cut(0)
        elif shared > own and self._usable(other, shared):
            self._drop(sequence)
            native.llama_memory_seq_cp(self._memory, other.id, sequence.id, 0, shared)
            if native.llama_memory_seq_pos_max(self._memory, sequence.id) == shared - 1:
                sequence.tokens = prompt[:shared]
            else:
                self._drop(sequence)  # a recurrent model has one state, not one for each position
        else:
            self.cut(own)
        return len(sequence.tokens)

    def cut(self, length: int) -> None:
        """Forget what the current sequence has at position `length` and after it, or all where it can't go back."""
        sequence = self.current
        if length >= len(sequence.tokens) and self._holds(sequence) == len(sequence.tokens):
            return
        if self._usable(sequence, length) and native.llama_memory_seq_rm(self._memory, sequence.id, length, -1):
            del sequence.tokens[length:]
        else:
            self._drop(sequence)

    def resynchronise(self) -> None:
        """After a computation that was broken off: what llama.cpp still holds decides."""
        self.cut(min(self._holds(self.current), len(self.current.tokens)))

    def make_room(self) -> bool:
        """Have the conversation that was used longest ago leave; false where there is no other."""
        others = [s for s in self._all if s.tokens and s is not self.current]
        if not others:
            return False
        self._leave(min(others, key=lambda s: s.used))
        return True

    def save(self, everything: bool, interrupted: Callable[[], bool]) -> None:
        """Put on disk what is not there yet; without `everything` only what would cost much to read again."""
        if self._folder is None:
            return
        for sequence in sorted(self._all, key=lambda s: -s.used):
            if interrupted():
                return
            if self._worth_saving(sequence.conversation, sequence.tokens, sequence.saved, everything):
                state = self._state(sequence)
                key = sequence.conversation, sequence.adapters
                if state is not None and self._folder.save(*key, state, interrupted):
                    sequence.saved = state.tokens
        for key, left in list(self._left.items()):
            if interrupted():
                return
            if self._worth_saving(key[0], left.state.tokens, left.saved, everything) and self._folder.save(
                *key, left.state, interrupted
            ):
                self._left[key] = _Left(left.state, left.state.tokens)

    def forget_all(self) -> None:
        """Nothing that is in the cache is to be trusted any more."""
        native.llama_memory_clear(self._memory, True)
        for sequence in self._all:
            sequence.tokens, sequence.saved = [], []

    def _free(self, conversation: str) -> LiveSequence:
        """An empty sequence, at the cost of the one used longest ago where none is."""
        empty = next((s for s in self._all if not s.tokens), None)
        if empty is None:
            empty = min(self._all, key=lambda s: s.used)
            self._leave(empty)
        empty.saved = []
        return empty

    def _leave(self, sequence: LiveSequence) -> None:
        """To memory; what is too much there goes to disk, oldest first, or is forgotten where no disk is."""
        if sequence.conversation and len(sequence.tokens) >= LEAST_SAVED_TOKENS:
            state = self._state(sequence)
            if state is not None:
                key = sequence.conversation, sequence.adapters
                self._left[key] = _Left(state, sequence.saved)
                self._left.move_to_end(key)
                while sum(len(left.state.data) for left in self._left.values()) > self._limit:
                    oldest, left = self._left.popitem(last=False)
                    if self._folder is not None and left.saved != left.state.tokens:
                        self._folder.save(*oldest, left.state)
        self._drop(sequence)

    def _come_back(self, sequence: LiveSequence, prompt: list[int]) -> int:
        """Fill an empty sequence from what left. Return how much of `prompt` it then begins with."""
        key = sequence.conversation, sequence.adapters
        left = self._left.pop(key, None)
        state = left.state if left else None
        saved = left.saved if left else []
        if state is None and self._folder is not None:
            known = self._folder.tokens(*key, self._n_ctx)
            if common(known, prompt) >= LEAST_SAVED_TOKENS:
                state = self._folder.load(*key, self._n_ctx)
                saved = state.tokens if state else []
        if state is None or common(state.tokens, prompt) < LEAST_SAVED_TOKENS:
            return 0
        while sum(len(s.tokens) for s in self._all) + len(state.tokens) > self._n_ctx and self.make_room():
            pass
        if not self._fill(sequence, state):
            self._drop(sequence)
            if self._folder is not None:
                self._folder.forget(*key)
            return 0
        sequence.saved = saved
        return min(common(state.tokens, prompt), len(prompt) - 1)

    def _fill(self, sequence: LiveSequence, state: SavedState) -> bool:
        """Whether llama.cpp took the state and then held exactly the tokens that it is said to hold."""
        data = state.data if isinstance(state.data, bytearray) else bytearray(state.data)
        array = (ctypes.c_uint8 * len(data)).from_buffer(data)
        if native.llama_state_seq_set_data(self._context, array, len(data), sequence.id) != len(data):
            return False
        if self._holds(sequence) != len(state.tokens):
            return False
        sequence.tokens = list(state.tokens)
        return True

    def _state(self, sequence: LiveSequence) -> SavedState | None:
        """None where memory doesn't suffice."""
        try:
            data = bytearray(native.llama_state_seq_get_size(self._context, sequence.id))
        except MemoryError:
            return None
        array = (ctypes.c_uint8 * len(data)).from_buffer(data)
        if native.llama_state_seq_get_data(self._context, array, len(data), sequence.id) != len(data):
            return None
        return SavedState(list(sequence.tokens), data)

    def _worth_saving(self, conversation: str, tokens: list[int], saved: list[int], everything: bool) -> bool:
        if not conversation or len(tokens) < LEAST_SAVED_TOKENS:
            return False
        unsaved = len(tokens) - common(tokens, saved)
        return unsaved > (0 if everything else len(tokens) // UNSAVED_PART)

    def _usable(self, sequence: LiveSequence, length: int) -> bool:
        """Whether all that position `length` looks back upon is still held: sliding windows forget what is behind."""
        least = native.llama_memory_seq_pos_min(self._memory, sequence.id)
        return length == 0 or 0 <= least <= max(0, length - self._n_swa if self._n_swa else 0)

    def _holds(self, sequence: LiveSequence) -> int:
        held: int = native.llama_memory_seq_pos_max(self._memory, sequence.id) + 1
        return held

    def _drop(self, sequence: LiveSequence) -> None:
        native.llama_memory_seq_rm(self._memory, sequence.id, -1, -1)
        sequence.tokens = []


def common(left: Sequence[int], right: Sequence[int]) -> int:
    """Length of what both begin with."""
    limit = min(len(left), len(right))
    if left[:limit] == right[:limit]:
        return limit
    return next(at for at in range(limit) if left[at] != right[at])
