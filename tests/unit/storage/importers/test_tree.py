"""Links between messages as strangers' files have them, put in order."""

import random

import pytest

from app.core.messages import Role
from app.storage.importers.context import text_message
from app.storage.importers.report import Unreadable
from app.storage.importers.tree import Arranged, Node, arrange

A, U = Role.ASSISTANT, Role.USER


def node(id: str, parent: str | None, role: Role | None = U, created: float | None = None) -> Node:
    return Node(id, parent, text_message(role, id) if role else None, created)


def told(arranged: Arranged) -> list[tuple[int | None, str]]:
    return [(message.parent, message.content) for message in arranged.messages]


def test_order_is_that_of_times_with_parents_first() -> None:
    nodes = [
        node("c", "a", created=3),
        node("b", "a", A, created=2),
        node("a", None, created=1),
        node("d", "b", created=1),
    ]
    assert told(arrange(nodes, "c", 0.0)) == [(None, "a"), (0, "b"), (1, "d"), (0, "c")]
    assert arrange(nodes, "c", 0.0).leaf == 3
    assert [message.created for message in arrange(nodes, "c", 0.0).messages] == [1, 2, 1, 3]


def test_what_shows_nothing_is_stepped_over() -> None:
    nodes = [node("r", None, None), node("a", "r"), node("h", "a", None), node("i", "h", None), node("b", "i", A)]
    assert told(arrange(nodes, "b", 0.0)) == [(None, "a"), (0, "b")]
    assert arrange([*nodes, node("tail", "b", None)], "tail", 0.0).leaf == 1


def test_missing_parents_and_circles_lose_no_message() -> None:
    nodes = [
        node("a", "gone"),
        node("b", "b"),
        node("c", "d"),
        node("d", "c"),
        node("x", "y", None),
        node("y", "x", None),
        node("e", "x"),
    ]
    arranged = arrange(nodes, "gone too", 5.0)
    assert sorted(message.content for message in arranged.messages) == ["a", "b", "c", "d", "e"]
    assert all(m.parent is None or m.parent < i for i, m in enumerate(arranged.messages))
    assert {message.created for message in arranged.messages} == {5.0}


def test_steps_of_an_answer_are_joined_unless_there_is_a_branch() -> None:
    steps = [node("a", None), node("b", "a", A), node("c", "b", A), node("d", "c", A)]
    assert told(arrange(steps, "d", 0.0)) == [(None, "a"), (0, "b\n\nc\n\nd")]
    assert arrange(steps, "b", 0.0).leaf == 1
    branched = [*steps, node("e", "b", A)]
    assert told(arrange(branched, "e", 0.0)) == [(None, "a"), (0, "b"), (1, "c\n\nd"), (1, "e")]


def test_nothing_at_all_is_unreadable() -> None:
    with pytest.raises(Unreadable, match="no messages"):
        arrange([node("a", None, None)], None, 0.0)


@pytest.mark.parametrize("seed", range(20))
def test_any_links_give_a_whole_conversation(seed: int) -> None:
    rng = random.Random(seed)
    ids = [f"{i}" for i in range(60)]
    nodes = [
        Node(
            id,
            rng.choice([None, "gone", *ids]),
            text_message(rng.choice([U, A]), id) if rng.random() < 0.8 else None,
            rng.choice([None, rng.uniform(0, 9)]),
        )
        for id in ids
    ]
    arranged = arrange(nodes, rng.choice(ids), 1.0)
    words = sorted(word for message in arranged.messages for word in message.content.split())
    assert words == sorted(node.message.content for node in nodes if node.message)
    assert all(m.parent is None or 0 <= m.parent < i for i, m in enumerate(arranged.messages))
    assert arranged.leaf is not None
    assert 0 <= arranged.leaf < len(arranged.messages)


def test_twenty_thousand_messages_in_one_line() -> None:
    nodes = [node(str(i), str(i - 1) if i else None, A if i % 2 else U, float(i)) for i in range(20_000)]
    arranged = arrange(nodes, None, 0.0)
    assert len(arranged.messages) == 20_000
    assert arranged.leaf == 19_999


def test_twenty_thousand_steps_of_one_answer() -> None:
    nodes = [node(str(i), str(i - 1) if i else None, A, float(i)) for i in range(20_000)]
    arranged = arrange(nodes, None, 0.0)
    assert sum(len(message.content.split()) for message in arranged.messages) == 20_000
