"""What of a conversation can be learned from: exchanges that alternate, begin with a question and end with an answer.

Knows what makes an example, and no format. An answer is never taught where it was rated bad (unless bad ones are asked
for), where it did not come to its end (unless it was rated good all the same), or where it is empty: the example ends
before its question. Where a rating is asked for, an example ends with the last answer that has it, and what leads up
to that answer stays, for without it the answer can't be understood; a conversation without such an answer gives none.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.core.archive import ArchivedConversation, ArchivedMessage, Rating
from app.core.conversation import attached_blocks
from app.core.export import ExportOptions
from app.core.messages import Ending, Role
from app.storage.exporters.branches import branches


@dataclass(frozen=True)
class Exchange:
    """A question and its answer. `positions` are those of their messages; `unfinished`: the answer was cut off."""

    question: str
    answer: str
    positions: tuple[int, ...]
    ratings: frozenset[Rating]
    unfinished: bool


@dataclass(frozen=True)
class Example:
    """`system` is the system prompt, empty for none; there is at least one exchange."""

    system: str
    exchanges: tuple[Exchange, ...]


def examples(
    conversation: ArchivedConversation, options: ExportOptions, most_exchanges: int | None = None
) -> Iterator[Example]:
    """One of each branch; the same one of several branches counts once. `most_exchanges`: no more from its start."""
    seen: set[tuple[tuple[int, ...], ...]] = set()
    for path in branches(conversation, options.all_branches):
        system, exchanges = _exchanges(conversation, path, options)
        exchanges = _wanted(exchanges[:most_exchanges], options.rating)
        positions = tuple(exchange.positions for exchange in exchanges)
        if exchanges and positions not in seen:
            seen.add(positions)
            yield Example(system, tuple(exchanges))


def _exchanges(
    conversation: ArchivedConversation, path: tuple[int, ...], options: ExportOptions
) -> tuple[str, list[Exchange]]:
    """Messages of one side in a row become one; a system message in the midst is read with the question after it."""
    system = [conversation.system_prompt]
    exchanges: list[Exchange] = []
    asked: list[int] = []
    answered: list[int] = []
    for position in path:
        role = conversation.messages[position].role
        if role is Role.SYSTEM and not asked and not exchanges:
            system.append(conversation.messages[position].content)
        elif role is Role.ASSISTANT:
            if asked:  # a greeting that nobody asked for answers nothing
                answered.append(position)
        else:
            if answered:
                exchanges.append(_exchange(conversation, asked, answered, options))
                asked, answered = [], []
            asked.append(position)
    if answered:
        exchanges.append(_exchange(conversation, asked, answered, options))
    return _joined(system), exchanges


def _exchange(
    conversation: ArchivedConversation, asked: list[int], answered: list[int], options: ExportOptions
) -> Exchange:
    answers = [conversation.messages[position] for position in answered]
    return Exchange(
        question=_joined([told(conversation.messages[position]) for position in asked]),
        answer=_joined([told(message, options.reasoning) for message in answers]),
        positions=(*asked, *answered),
        ratings=frozenset(message.rating for message in answers if message.rating is not None),
        unfinished=any(message.ending is not Ending.DONE for message in answers),
    )


def _wanted(exchanges: list[Exchange], rating: Rating | None) -> list[Exchange]:
    kept: list[Exchange] = []
    for exchange in exchanges:
        bad = Rating.BAD in exchange.ratings and rating is not Rating.BAD
        cut_off = exchange.unfinished and not exchange.ratings & {Rating.GOOD, rating}
        if bad or cut_off or not exchange.question.strip() or not exchange.answer.strip():
            break
        kept.append(exchange)
    while rating is not None and kept and rating not in kept[-1].ratings:
        kept.pop()
    return kept


def told(message: ArchivedMessage, reasoning: bool = False) -> str:
    """As a model reads it: the text of attachments stands before the words that speak of them."""
    parts = attached_blocks(message.attachments)
    if reasoning and message.reasoning.strip():
        parts.append(f"<think>\n{message.reasoning.strip()}\n</think>")
    return _joined([*parts, message.content])


def _joined(parts: list[str]) -> str:
    return "\n\n".join(part for part in parts if part.strip())
