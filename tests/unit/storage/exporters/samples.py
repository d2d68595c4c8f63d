"""Conversations to take out, told in few words."""

from typing import Any

from hypothesis import strategies as st

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment, Rating
from app.core.messages import Ending, Role

ROLES = {"s": Role.SYSTEM, "u": Role.USER, "a": Role.ASSISTANT}
PIXEL = b"\x89PNG\r\n\x1a\n0000"


def said(parent: int | None, who: str, content: str, **fields: Any) -> ArchivedMessage:
    return ArchivedMessage(parent, ROLES[who], content, 1_700_000_000.0, **fields)


def talk(
    *messages: ArchivedMessage, title: str = "Talk", leaf: int | None = None, **fields: Any
) -> ArchivedConversation:
    """The last message is shown unless told otherwise."""
    shown = leaf if leaf is not None else (len(messages) - 1 if messages else None)
    return ArchivedConversation(title, 1_700_000_000.0, 1_700_000_100.0, messages, shown, **fields)


def chain(*turns: str, **fields: Any) -> ArchivedConversation:
    """Turns such as "u:Hello", each after the one before."""
    messages = (said(at - 1 if at else None, turn[0], turn[2:]) for at, turn in enumerate(turns))
    return talk(*messages, **fields)


words = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


@st.composite
def trees(draw: st.DrawFn) -> ArchivedConversation:
    """Any tree of messages of any roles, rated and ended anyhow."""
    messages = tuple(
        ArchivedMessage(
            parent=draw(st.none() | st.integers(0, at - 1)) if at else None,
            role=draw(st.sampled_from(Role)),
            content=draw(words),
            created=1.0,
            reasoning=draw(words),
            attachments=draw(st.just(()) | st.just((Attachment("a.txt", "text/plain", "inside"),))),
            ending=draw(st.sampled_from([ending for ending in Ending if ending is not Ending.STREAMING])),
            rating=draw(st.none() | st.sampled_from(Rating)),
        )
        for at in range(draw(st.integers(0, 9)))
    )
    leaf = draw(st.none() | st.integers(0, len(messages) - 1)) if messages else None
    return ArchivedConversation(draw(words), 1.0, 2.0, messages, leaf, system_prompt=draw(words))
