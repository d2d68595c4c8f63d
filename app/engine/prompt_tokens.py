"""From messages to token ids, so that nobody can forge a turn by typing a marker.

Only the template may write special tokens. Where the text of one occurs in a message, a sentinel character is put
inside it before rendering; the rendered text is split at the special tokens that are still whole, which are the
template's own; then the sentinels are taken out and what lies between is tokenized as plain text. For ordinary text
the ids are those of tokenizing the whole rendered text. Knows no llama.cpp: a Vocabulary does the tokenizing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.core.messages import Message, Role
from app.engine.begun import begun_parts
from app.engine.markers import Markers, SpecialToken, split_at
from app.engine.reasoning import ReasoningFormat
from app.engine.template import Template, TemplateRefuses, render
from app.errors import PunaError

# Private use area: characters that mean nothing by definition, so one of them is free in any real conversation.
_SENTINELS = range(0xE000, 0xF900)
# Of the rendered text, what is kept to see how it ends.
_ENDING = 200


class Vocabulary(Protocol):
    """What a model's tokenizer offers. Special tokens have texts of two characters at least: one can't be broken."""

    special_tokens: tuple[SpecialToken, ...]
    markers: Markers
    bos: SpecialToken | None
    eos: SpecialToken | None
    adds_bos: bool

    def tokenize(self, text: str) -> list[int]:
        """Ids of plain text: control tokens are not looked for, and no BOS is added."""
        ...


@dataclass(frozen=True)
class Prompt:
    """Token ids of the whole prompt, and the last characters of its text, which may open the model's reasoning.

    `begun` are the ids after it of an answer that was cut off.
    """

    tokens: list[int]
    ending: str
    begun: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Begun:
    """An answer that was cut off, and how its model sets reasoning apart."""

    answer: Message
    form: ReasoningFormat | None = None


def prompt_tokens(messages: Sequence[Message], template: Template, vocabulary: Vocabulary) -> list[int]:
    """The ids alone of prompt_of."""
    return prompt_of(messages, template, vocabulary).tokens


def prompt_of(
    messages: Sequence[Message], template: Template, vocabulary: Vocabulary, begun: Begun | None = None
) -> Prompt:
    """The whole prompt, beginning with exactly one BOS where model or template want one.

    Raise PunaError where the template fails or makes nothing.
    """
    all_messages = [*messages, *([begun.answer] if begun else [])]
    sentinel = _free_character(text for message in all_messages for text in (message.content, message.reasoning))
    broken = [
        replace(
            message,
            content=vocabulary.markers.broken(message.content, sentinel),
            reasoning=vocabulary.markers.broken(message.reasoning, sentinel),
        )
        for message in messages
    ]
    text = _rendered(template, broken, vocabulary)
    ids = _ids(text, sentinel, vocabulary)
    bos = vocabulary.bos
    if bos is not None:
        n_bos = next((at for at, token in enumerate(ids) if token != bos.id), len(ids))
        ids = ([bos.id] if n_bos or vocabulary.adds_bos else []) + ids[n_bos:]
    if not ids:
        raise PunaError("the prompt is empty: write something first")
    if begun is None:
        return Prompt(ids, text[-_ENDING:])
    parts = begun_parts(begun.answer, begun.form, text[-_ENDING:])
    tail = "".join(part.text if part.is_marker else vocabulary.markers.broken(part.text, sentinel) for part in parts)
    if not template.continues_text:
        return Prompt(ids, text[-_ENDING:], _ids(tail, sentinel, vocabulary))
    # The answer's first word may be the end of one of the text's.
    whole = _ids(text + tail, sentinel, vocabulary)
    if bos is not None and ids[:1] == [bos.id] and whole[:1] != [bos.id]:
        whole.insert(0, bos.id)
    same = next((at for at, (one, other) in enumerate(zip(ids, whole, strict=False)) if one != other), len(ids))
    return Prompt(whole[:same], text[-_ENDING:], whole[same:])


def _ids(text: str, sentinel: str, vocabulary: Vocabulary) -> list[int]:
    """What is whole is the template's. User-defined tokens that it does not write are ordinary text."""
    markers = vocabulary.markers.found_in(text)
    ids: list[int] = []
    for part in split_at(text, markers):
        if isinstance(part, SpecialToken):
            ids.append(part.id)
        else:
            for stretch in _unbroken(part, sentinel, markers):
                ids.extend(vocabulary.tokenize(stretch))
    return ids


def _rendered(template: Template, messages: list[Message], vocabulary: Vocabulary) -> str:
    """Some templates refuse a system prompt, or leave it out: then the first question carries it.

    Some refuse two questions in a row, which is what an answer that never came leaves behind: then they are one.
    """
    bos, eos = vocabulary.bos, vocabulary.eos

    def text_of(some: list[Message]) -> str:
        return render(template, some, bos.text if bos else "", eos.text if eos else "")

    refusal: TemplateRefuses | None = None
    for form in (messages, _alternating(messages), _system_in_question(_alternating(messages))):
        if refusal is not None and form == messages:
            continue
        try:
            text = text_of(form)
        except TemplateRefuses as error:
            refusal = refusal or error
            continue
        return text_of(_system_in_question(form)) if _leaves_out_system(form, text, text_of) else text
    assert refusal is not None
    raise refusal


def _leaves_out_system(messages: list[Message], text: str, text_of: Callable[[list[Message]], str]) -> bool:
    """Whether the template makes the same of any system prompt."""
    first = messages[0]
    if first.role is not Role.SYSTEM or first.content.strip() in text:
        return False
    return text_of([replace(first, content=f"{first.content}x"), *messages[1:]]) == text


def _system_in_question(messages: list[Message]) -> list[Message]:
    """The system prompt before the text of the first message after it."""
    if len(messages) < 2 or messages[0].role is not Role.SYSTEM or messages[1].role is not Role.USER:
        return messages
    content = f"{messages[0].content.strip()}\n\n{messages[1].content}"
    return [replace(messages[1], content=content), *messages[2:]]


def _alternating(messages: list[Message]) -> list[Message]:
    """Messages of one role in a row as one."""
    merged: list[Message] = []
    for message in messages:
        if merged and merged[-1].role is message.role:
            merged[-1] = replace(merged[-1], content=f"{merged[-1].content}\n\n{message.content}")
        else:
            merged.append(message)
    return merged


def _unbroken(part: str, sentinel: str, markers: Sequence[SpecialToken]) -> list[str]:
    """Take the sentinels out of a stretch.

    llama.cpp looks for user-defined tokens even in plain text: where one of the template's would come back, the stretch
    stays cut.
    """
    text = part.replace(sentinel, "")
    if sentinel in part and any(not marker.is_control and marker.text in text for marker in markers):
        return [stretch for stretch in part.split(sentinel) if stretch]
    return [text] if text else []


def _free_character(contents: Iterable[str]) -> str:
    used = set().union(*contents)
    for code in _SENTINELS:
        if chr(code) not in used:
            return chr(code)
    raise PunaError("the conversation uses every private character of Unicode, so its markers can't be told apart")
