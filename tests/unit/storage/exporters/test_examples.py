"""What is taught and what is not."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from app.core.archive import ArchivedConversation, Attachment, Rating
from app.core.export import ExportOptions
from app.core.messages import Ending
from app.storage.exporters.branches import branches, fork
from app.storage.exporters.examples import examples
from tests.unit.storage.exporters.samples import chain, said, talk, trees

PLAIN = ExportOptions()
GOOD, BAD = ExportOptions(rating=Rating.GOOD), ExportOptions(rating=Rating.BAD)


def taught(conversation: ArchivedConversation, options: ExportOptions = PLAIN) -> list[list[tuple[str, str]]]:
    return [
        [(exchange.question, exchange.answer) for exchange in example.exchanges]
        for example in examples(conversation, options)
    ]


def rated(conversation: ArchivedConversation, **ratings: Rating) -> ArchivedConversation:
    """Ratings of answers by their words."""
    messages = tuple(
        dataclasses.replace(message, rating=ratings.get(message.content)) for message in conversation.messages
    )
    return dataclasses.replace(conversation, messages=messages)


def test_questions_and_answers_in_turn() -> None:
    assert taught(chain("u:1", "a:one", "u:2", "a:two")) == [[("1", "one"), ("2", "two")]]
    assert taught(talk()) == []


def test_what_nobody_asked_and_what_nobody_answered_is_left_out() -> None:
    assert taught(chain("a:Welcome!", "u:1", "a:one", "u:2")) == [[("1", "one")]]
    assert taught(chain("a:Welcome!", "u:1")) == []


def test_messages_of_one_side_in_a_row_are_one() -> None:
    assert taught(chain("u:1", "u:2", "a:one", "a:two")) == [[("1\n\n2", "one\n\ntwo")]]


def test_system_messages_lead_or_are_read_with_the_next_question() -> None:
    (example,) = examples(
        chain("s:Be brief.", "u:1", "a:one", "s:Now rhyme.", "u:2", "a:two", system_prompt="You know."), ExportOptions()
    )
    assert example.system == "You know.\n\nBe brief."
    assert [exchange.question for exchange in example.exchanges] == ["1", "Now rhyme.\n\n2"]


def test_no_bad_answer_is_taught_unless_asked_for() -> None:
    conversation = rated(chain("u:1", "a:one", "u:2", "a:two", "u:3", "a:three"), two=Rating.BAD, three=Rating.GOOD)
    assert taught(conversation) == [[("1", "one")]]
    assert taught(conversation, GOOD) == []
    assert taught(conversation, BAD) == [[("1", "one"), ("2", "two")]]


def test_with_a_rating_an_example_ends_with_the_last_answer_that_has_it() -> None:
    conversation = rated(chain("u:1", "a:one", "u:2", "a:two", "u:3", "a:three"), two=Rating.GOOD)
    assert taught(conversation, GOOD) == [[("1", "one"), ("2", "two")]]
    assert taught(chain("u:1", "a:one"), GOOD) == []
    (first_only,) = taught(rated(conversation, one=Rating.GOOD), GOOD)
    assert first_only == [("1", "one")]


def test_an_answer_that_was_cut_off_is_taught_only_where_it_was_rated_good() -> None:
    for ending in (Ending.STOPPED, Ending.LENGTH, Ending.INTERRUPTED, Ending.ERROR):
        cut = talk(said(None, "u", "1"), said(0, "a", "one", ending=ending), said(1, "u", "2"), said(2, "a", "two"))
        assert taught(cut) == []
        assert taught(rated(cut, one=Rating.GOOD)) == [[("1", "one"), ("2", "two")]]


def test_all_branches_and_none_twice() -> None:
    tree = talk(
        said(None, "u", "1"),
        said(0, "a", "one"),
        said(0, "a", "uno"),
        said(2, "u", "2"),
        said(2, "u", "2, never answered"),
        leaf=1,
    )
    assert taught(tree) == [[("1", "one")]]
    # The two that end with a question have the same exchange.
    assert taught(tree, ExportOptions(all_branches=True)) == [[("1", "one")], [("1", "uno")]]


def test_reasoning_is_taught_where_asked_for_and_attachments_always() -> None:
    question = said(None, "u", "What is it?", attachments=(Attachment("note.txt", "text/plain", "A note."),))
    conversation = talk(question, said(0, "a", "A note.", reasoning="Let me see.\n"))
    asked = "note.txt:\n```\nA note.\n```\n\nWhat is it?"
    assert taught(conversation) == [[(asked, "A note.")]]
    with_thoughts = taught(conversation, ExportOptions(reasoning=True))
    assert with_thoughts == [[(asked, "<think>\nLet me see.\n</think>\n\nA note.")]]


@given(trees(), st.booleans())
def test_a_branch_goes_from_a_first_message_to_its_end(tree: ArchivedConversation, every: bool) -> None:
    paths = branches(tree, every)
    for path in paths:
        assert [tree.messages[at].parent for at in path] == [None, *path[:-1]]
    if tree.leaf is not None:
        assert paths[0][-1] == tree.leaf
    if every:
        assert {at for path in paths for at in path} == set(range(len(tree.messages)))
    # What each adds to those before it is told once.
    added = [at for n, path in enumerate(paths) for at in path[fork(path, paths[:n]) :]]
    assert len(added) == len(set(added))


@given(trees(), st.none() | st.sampled_from(Rating), st.booleans())
def test_every_answer_taught_is_whole_and_not_bad(
    tree: ArchivedConversation, rating: Rating | None, every: bool
) -> None:
    for example in examples(tree, ExportOptions(rating=rating, all_branches=every)):
        assert example.exchanges
        for exchange in example.exchanges:
            assert exchange.question.strip()
            assert exchange.answer.strip()
            assert rating is Rating.BAD or Rating.BAD not in exchange.ratings
            assert not exchange.unfinished or exchange.ratings & {Rating.GOOD, rating}
        assert rating is None or rating in example.exchanges[-1].ratings
