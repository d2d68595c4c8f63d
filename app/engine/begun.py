"""An answer that was cut off, written as its model would have written it, so that the model goes on from there.

Knows where reasoning ends and the answer begins; knows no tokens. What the person or a model has written stays apart
from the markers around it.
"""

from dataclasses import dataclass

from app.core.messages import Message
from app.engine.reasoning import CHANNEL, MESSAGE, START, ReasoningFormat


@dataclass(frozen=True)
class BegunPart:
    """Text of the answer, or a marker around it, which alone may be a special token."""

    text: str
    is_marker: bool = False


def begun_parts(answer: Message, form: ReasoningFormat | None, prompt_ending: str) -> list[BegunPart]:
    """What follows a prompt that ends so. `form` is None where no answer has reasoning."""
    thought, said = answer.reasoning, answer.content
    if form is None:
        parts = [BegunPart(said)]
    elif form.is_harmony:
        parts = _channels(thought, said)
    else:
        parts = _tags(form, thought, said, prompt_ending)
    return [part for part in parts if part.text]


def _tags(form: ReasoningFormat, thought: str, said: str, prompt_ending: str) -> list[BegunPart]:
    ending = prompt_ending.rstrip()
    opened = next((pair for pair in form.tags if ending.endswith(pair[0])), None)
    if not thought and opened is None:
        return [BegunPart(said)]
    opening, closing = opened or form.tags[0]
    before = [] if opened else [BegunPart(opening, True)]
    # The prompt may have ended the line already.
    if opened is None or ending == prompt_ending:
        before.append(BegunPart("\n", True))
    parts = [*before, BegunPart(thought)]
    return [*parts, BegunPart(f"\n{closing}\n\n", True), BegunPart(said)] if said else parts


def _channels(thought: str, said: str) -> list[BegunPart]:
    parts = []
    if thought:
        parts += [BegunPart(f"{CHANNEL}analysis{MESSAGE}", True), BegunPart(thought)]
    if thought and said:
        parts.append(BegunPart(f"<|end|>{START}assistant", True))
    if said:
        parts += [BegunPart(f"{CHANNEL}final{MESSAGE}", True), BegunPart(said)]
    return parts
