"""The vocabulary of a loaded model: text to token ids and back. Knows nothing of contexts and answers."""

import ctypes
from collections.abc import Iterable, Iterator
from itertools import groupby

import llama_cpp.llama_cpp as native

from app.engine.markers import Markers, SpecialToken
from app.errors import PunaError

_SPECIAL_ATTRIBUTES = (
    native.LLAMA_TOKEN_ATTR_CONTROL | native.LLAMA_TOKEN_ATTR_UNKNOWN | native.LLAMA_TOKEN_ATTR_USER_DEFINED
)


class LlamaVocabulary:
    """An app.engine.prompt_tokens.Vocabulary. Borrows the model's pointer; usable while the model lives."""

    def __init__(self, model: int) -> None:
        self._vocab = native.llama_model_get_vocab(model)
        self._pieces: dict[int, bytes] = {}
        self._ends: dict[int, bool] = {}
        self.n_tokens: int = native.llama_vocab_n_tokens(self._vocab)
        self.adds_bos: bool = native.llama_vocab_get_add_bos(self._vocab)
        self.bos = self._token(native.llama_vocab_bos(self._vocab))
        self.eos = self._token(native.llama_vocab_eos(self._vocab))
        attributes = [native.llama_vocab_get_attr(self._vocab, token_id) for token_id in range(self.n_tokens)]
        named = {token.id: token for token in (self.bos, self.eos) if token is not None}
        for token_id, attribute in enumerate(attributes):
            token = self._token(token_id) if attribute & _SPECIAL_ATTRIBUTES else None
            if token is not None:
                named[token_id] = token
        self._unknown = next((at for at, a in enumerate(attributes) if a & native.LLAMA_TOKEN_ATTR_UNKNOWN), None)
        # What a SentencePiece vocabulary can't spell it spells in bytes. Where it lacks them llama.cpp throws an
        # exception that nobody catches, so what it may be given is known here.
        self._alphabet: frozenset[str] | None = None
        n_bytes = sum(bool(attribute & native.LLAMA_TOKEN_ATTR_BYTE) for attribute in attributes)
        if native.llama_vocab_type(self._vocab) == native.LLAMA_VOCAB_TYPE_SPM and n_bytes < 256:
            self._alphabet = frozenset(text.replace("▁", " ") for text in self._texts() if len(text) == 1)
        self.special_tokens = tuple(token for token in named.values() if len(token.text) > 1)
        self.markers = Markers(self.special_tokens)
        # Training data that held its end markers as plain text taught some models to spell them out. Only the form
        # that nobody writes otherwise ends an answer: </s> is also a tag of HTML.
        self.spelled_ends = tuple(
            token.text
            for token in self.special_tokens
            if self.ends_generation(token.id) and token.text.startswith("<|") and token.text.endswith("|>")
        )

    def tokenize(self, text: str) -> list[int]:
        alphabet = self._alphabet
        if alphabet is None:
            return self.tokenize_whole(text, parse_special=False)
        ids: list[int] = []
        for known, stretch in groupby(text, lambda character: character in alphabet):
            if known:
                # llama.cpp puts a space before every stretch; after an unknown character the one there serves.
                words = "".join(stretch)
                ids += self.tokenize_whole(words.removeprefix(" ") if ids else words, parse_special=False)
            elif self._unknown is not None:
                ids.append(self._unknown)
            else:
                raise PunaError(f"this model has no token for {''.join(stretch)!r}: write without it")
        return ids

    def tokenize_whole(self, text: str, parse_special: bool) -> list[int]:
        """As llama.cpp does it by itself, without BOS and EOS."""
        data = text.encode("utf-8", "replace")
        size = len(data) + 16
        while True:
            ids = (native.llama_token * size)()
            count = native.llama_tokenize(self._vocab, data, len(data), ids, size, False, parse_special)
            if count >= 0:
                return list(ids[:count])
            if -count <= size:
                raise PunaError("the text is too long for the tokenizer: shorten it")
            size = -count

    def piece(self, token: int) -> bytes:
        """Bytes that the token adds to the text; none for control tokens."""
        known = self._pieces.get(token)
        if known is None:
            self._pieces[token] = known = self._read_piece(token)
        return known

    def _read_piece(self, token: int) -> bytes:
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            count = native.llama_token_to_piece(self._vocab, token, buffer, size, 0, False)
            if count >= 0:
                return buffer.raw[:count]
            size = -count

    def controls_within(self, texts: Iterable[str]) -> dict[int, str]:
        """Id -> text of the control tokens that make up any of these texts, wholly or in part."""
        return {
            token.id: token.text
            for token in self.special_tokens
            if token.is_control and any(token.text in text for text in texts)
        }

    def ends_generation(self, token: int) -> bool:
        ends = self._ends.get(token)
        if ends is None:
            self._ends[token] = ends = bool(native.llama_vocab_is_eog(self._vocab, token))
        return ends

    def _texts(self) -> Iterator[str]:
        for token_id in range(self.n_tokens):
            yield (native.llama_vocab_get_text(self._vocab, token_id) or b"").decode("utf-8", "replace")

    def _token(self, token_id: int) -> SpecialToken | None:
        # An id from the file may lie outside the vocabulary; llama.cpp would throw where nobody catches.
        if not 0 <= token_id < self.n_tokens:
            return None
        attributes = native.llama_vocab_get_attr(self._vocab, token_id)
        return SpecialToken(
            token_id,
            (native.llama_vocab_get_text(self._vocab, token_id) or b"").decode("utf-8", "replace"),
            is_control=not attributes & native.LLAMA_TOKEN_ATTR_USER_DEFINED,
            strips_left=bool(attributes & native.LLAMA_TOKEN_ATTR_LSTRIP),
            strips_right=bool(attributes & native.LLAMA_TOKEN_ATTR_RSTRIP),
        )
