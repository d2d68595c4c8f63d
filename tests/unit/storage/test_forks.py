"""A new chat from a message: everything up to it, and nothing of the old one is touched."""

from dataclasses import replace

import pytest

from app.core.archive import Attachment, Rating
from app.core.generation import GenerationOptions, GenerationResult, StopReason
from app.core.messages import Ending, Role
from app.core.tuning import Tuning
from app.storage.database import Database, HistoryError
from app.storage.forks import Forks
from app.storage.history import History
from app.storage.tunings import Tunings

FILE = Attachment("prices.csv", "text/csv", "wool,31", b"wool,31\n")


def talk(history: History) -> tuple[int, list[int]]:
    conversation = history.create_conversation("Alpacas", system_prompt="Be brief.")
    question = history.add_message(conversation, None, Role.USER, "What costs wool?", attachments=[FILE])
    answer = history.add_message(
        conversation,
        question.id,
        Role.ASSISTANT,
        "",
        Ending.STREAMING,
        "tiny",
        template="chatml",
        options=GenerationOptions(temperature=0.2),
    )
    history.finish(
        answer.id, "31.", Ending.LENGTH, GenerationResult(StopReason.LENGTH, 9, 0, 2, 5.0, 7.0, 1), reasoning="Hm."
    )
    history.rate(answer.id, Rating.GOOD, "short")
    later = history.add_message(conversation, answer.id, Role.USER, "And then?")
    return conversation, [question.id, answer.id, later.id]


def test_everything_up_to_the_message_comes_along(history: History, database: Database) -> None:
    conversation, (_, answer, _) = talk(history)
    tuning = Tuning(template="vicuna-v1.1")
    Tunings(database).keep(conversation, tuning)
    history.change([conversation], folder="Work")
    before = history.branch(conversation)
    copy = Forks(database).up_to(answer)
    branch = history.branch(copy)
    assert [message.content for message in branch] == ["What costs wool?", "31."]
    for new, old in zip(branch, before, strict=False):
        assert new.id != old.id
        attachments = tuple(replace(item, id=0) for item in new.attachments)
        assert attachments == tuple(replace(item, id=0) for item in old.attachments)
        assert replace(
            new, id=old.id, conversation_id=conversation, parent_id=old.parent_id, siblings=old.siblings,
            attachments=old.attachments,
        ) == old  # fmt: skip
    assert history.attachment_data(branch[0].attachments[0].id) == FILE.data
    assert history.system_prompt(copy) == "Be brief."
    assert Tunings(database).of(copy) == tuning
    listed = history.conversation(copy)
    assert (listed.title, listed.model, listed.folder) == ("Alpacas (copy)", "tiny", "Work")
    assert history.branch(conversation) == before


def test_copies_of_copies_are_counted(history: History, database: Database) -> None:
    _, (question, *_) = talk(history)
    forks = Forks(database)
    first = forks.up_to(question)
    second = forks.up_to(history.branch(first)[0].id)
    assert history.conversation(second).title == "Alpacas (copy 2)"


def test_a_copy_is_found_and_goes_to_the_trash_alone(history: History, database: Database) -> None:
    conversation, (question, *_) = talk(history)
    copy = Forks(database).up_to(question)
    step = history.delete_conversations([copy])
    assert not history.is_listed(copy)
    assert history.is_listed(conversation)
    assert step is not None
    history.undo(step)
    assert history.is_listed(copy)


def test_an_answer_under_way_is_copied_as_far_as_it_is(history: History, database: Database) -> None:
    conversation = history.create_conversation("c")
    question = history.add_message(conversation, None, Role.USER, "q")
    answer = history.add_message(conversation, question.id, Role.ASSISTANT, "", Ending.STREAMING)
    history.write_partial(answer.id, "half")
    copy = Forks(database).up_to(answer.id)
    assert [(m.content, m.ending) for m in history.branch(copy)] == [("q", Ending.DONE), ("half", Ending.STOPPED)]
    assert history.message(answer.id).ending is Ending.STREAMING


def test_a_message_that_is_gone_is_told(database: Database, history: History) -> None:
    with pytest.raises(HistoryError, match="Message 7 is not in the history"):
        Forks(database).up_to(7)
    assert history.conversations() == []
