"""An answer under way, without Qt and without a disk."""

from app.control.answer import Answer


def test_thinking_lasts_until_the_first_word_of_the_answer() -> None:
    answer = Answer(1, 1)
    answer.take("Two and", True, 10.0)
    answer.take(" two.", True, 11.0)
    assert answer.reasoning_ms is None
    answer.take("Four", False, 12.5)
    answer.take("Once more…", True, 13.0)
    answer.take(".", False, 14.0)
    answer.end_thinking(20.0)
    assert (answer.text, answer.reasoning, answer.reasoning_ms) == ("Four.", "Two and two.Once more…", 2500.0)


def test_thinking_that_leads_to_no_answer_ends_with_it() -> None:
    answer = Answer(1, 1)
    answer.take("Hm", True, 10.0)
    answer.end_thinking(10.25)
    assert answer.reasoning_ms == 250.0


def test_an_answer_without_thoughts_has_no_time_of_them() -> None:
    answer = Answer(1, 1)
    answer.take("Four.", False, 10.0)
    answer.end_thinking(11.0)
    assert answer.reasoning_ms is None
