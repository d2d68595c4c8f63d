"""Models here are texts: what they write, cut anywhere. What is expected was read off the families' own templates."""

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.core.generation import Reasoning
from app.engine.reasoning import TAGS, AnswerParts, ReasoningFormat, format_of

THINK = ReasoningFormat((("<think>", "</think>"),))
ALL_TAGS = ReasoningFormat(tuple(TAGS.items()))
HARMONY = ReasoningFormat(is_harmony=True)
ANALYSIS, FINAL = "<|channel|>analysis<|message|>", "<|channel|>final<|message|>"
NEXT = "<|end|><|start|>assistant"


def parts(
    text: str,
    form: ReasoningFormat | None,
    ending: str = "",
    turn_ends: tuple[str, ...] = (),
    stop: tuple[str, ...] = (),
    cuts: tuple[int, ...] = (),
) -> tuple[str, str]:
    """(reasoning, answer) of a text that arrives in portions."""
    answer = AnswerParts(turn_ends, stop, form, ending)
    data = text.encode()
    bounds = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    stretches = [
        stretch
        for begin, end in itertools.pairwise(bounds)
        if not answer.stopped
        for stretch in answer.push(data[begin:end])
    ]
    stretches += answer.finish()
    assert all(stretch.text if isinstance(stretch, Reasoning) else stretch for stretch in stretches), "an empty stretch"
    return (
        "".join(stretch.text for stretch in stretches if isinstance(stretch, Reasoning)),
        "".join(stretch for stretch in stretches if isinstance(stretch, str)),
    )


CASES = [
    ("<think>\nhm, é\n</think>\n\nYes.", THINK, "", ("hm, é", "Yes.")),
    ("\n <think>hm</think>Yes.", THINK, "", ("hm", "Yes.")),
    ("Yes <think>no</think>.", THINK, "", ("", "Yes <think>no</think>.")),
    ("<think>\n\n</think>\n\nYes.", THINK, "", ("", "Yes.")),
    ("<think>never closed </thi", THINK, "", ("never closed </thi", "")),
    ("<think>", THINK, "", ("", "")),
    ("<thi", THINK, "", ("", "<thi")),
    ("<thing>", THINK, "", ("", "<thing>")),
    ("<think>a</think> <think>b</think>c", THINK, "", ("a\n\nb", "c")),
    ("<think>a <b> c</think>d", THINK, "", ("a <b> c", "d")),
    # The prompt opened the reasoning; some models open it again.
    ("hm\n</think>\n\nYes.", THINK, "<|assistant|><think>\n", ("hm", "Yes.")),
    ("<think>\nhm</think>Yes.", THINK, "<think>\n", ("hm", "Yes.")),
    ("<thanks", THINK, "<think>\n", ("<thanks", "")),
    ("<", THINK, "<think>\n", ("<", "")),
    ("Yes.", THINK, "<think>\n\n</think>\n\n", ("", "Yes.")),
    ("[THINK]hm[/THINK]Yes.", ALL_TAGS, "", ("hm", "Yes.")),
    ("<|START_THINKING|>hm<|END_THINKING|>Yes.", ALL_TAGS, "", ("hm", "Yes.")),
    ("<|channel>thought\nhm<channel|>Yes.", ALL_TAGS, "", ("hm", "Yes.")),
    ("<think>hm</think>Yes.", None, "", ("", "<think>hm</think>Yes.")),
    # Harmony.
    (f"{ANALYSIS}hm{NEXT}{FINAL}Yes.<|return|>", HARMONY, "<|start|>assistant", ("hm", "Yes.")),
    (f"{ANALYSIS}never closed", HARMONY, "<|start|>assistant", ("never closed", "")),
    (f"{FINAL}Yes <b>.", HARMONY, "<|start|>assistant", ("", "Yes <b>.")),
    (
        "hm<|end|><|start|>assistant<|channel|>final<|message|>Yes.",
        HARMONY,
        f"<|start|>assistant{ANALYSIS}",
        ("hm", "Yes."),
    ),
    (
        f"<|channel|>commentary<|message|>First.{NEXT}{FINAL}Then.",
        HARMONY,
        "<|start|>assistant",
        ("", "First.\n\nThen."),
    ),
    (
        "<|channel|>commentary to=functions.get <|constrain|>json<|message|>{}<|call|>",
        HARMONY,
        "<|start|>assistant",
        ("{}", ""),
    ),
    (f"{ANALYSIS}a{NEXT}{ANALYSIS} b{NEXT}{FINAL}c", HARMONY, "<|start|>assistant", ("a\n\nb", "c")),
    ("No header at all.", HARMONY, "<|start|>assistant", ("", "No header at all.")),
]


@pytest.mark.parametrize(("text", "form", "ending", "expected"), CASES)
def test_reasoning_is_told_from_the_answer_however_it_is_cut(
    text: str, form: ReasoningFormat | None, ending: str, expected: tuple[str, str]
) -> None:
    size = len(text.encode())
    assert parts(text, form, ending) == expected
    assert parts(text, form, ending, cuts=tuple(range(size))) == expected
    for cut in range(size):
        assert parts(text, form, ending, cuts=(cut,)) == expected


fragment = st.sampled_from(
    [
        "<think>",
        "</think>",
        "<",
        "</",
        "think>",
        " ",
        "\n\n",
        "é",
        "🙂",
        "word",
        "STOP",
        "<end>",
        "<|end|>",
        "<|start|>",
        "<|channel|",
        ">analysis",
        "assistant",
        ANALYSIS,
        FINAL,
        "<|mess",
        "age|>",
    ]
)


@settings(deadline=None, max_examples=300)
@given(
    st.lists(fragment, max_size=12).map("".join),
    st.sampled_from([THINK, ALL_TAGS, HARMONY, None]),
    st.sampled_from(["", "<think>\n", "<|start|>assistant"]),
    st.lists(st.integers(0, 80), max_size=8),
)
@example("<think>a ST", THINK, "", [9, 10])
@example("<|channel|>analysis", HARMONY, "", [])
@example("hum<|channel|>final<|constrain|>", HARMONY, "<|start|>assistant", [])
@example("<|channel|>analysis<|message|><think><|channel|>analysis<|message|><end>", HARMONY, "", [])
def test_every_way_of_cutting_gives_the_same(
    text: str, form: ReasoningFormat | None, ending: str, cuts: list[int]
) -> None:
    whole = parts(text, form, ending, ("<end>",), ("STOP",))
    assert parts(text, form, ending, ("<end>",), ("STOP",), tuple(cuts)) == whole
    reasoning, answer = whole
    assert "<end>" not in reasoning + answer
    assert "STOP" not in answer
    assert reasoning == reasoning.strip()
    if form is HARMONY:
        assert not any(marker in reasoning + answer for marker in HARMONY.markers)


def test_a_persons_stop_strings_end_the_answer_and_not_the_reasoning() -> None:
    text = "<think>one\n\ntwo</think>three\n\nfour"
    assert parts(text, THINK, stop=("\n\n",)) == ("one\n\ntwo", "three")
    assert parts("<think>one<|im_end|>two", THINK, turn_ends=("<|im_end|>",)) == ("one", "")


def test_a_control_token_inside_the_answer_is_not_shown() -> None:
    answer = AnswerParts((), (), THINK)
    assert answer.push_marker("<think>") + answer.push(b"hm") + answer.push_marker("</think>") == [Reasoning("hm")]
    assert answer.push(b"Yes.") + answer.push_marker("<think>") + answer.push(b"No.") == ["Yes.", "No."]


def test_the_format_comes_from_template_and_vocabulary() -> None:
    assert format_of("{{ messages }}", ["<s>"]) is None
    assert format_of("... content.split('</think>') ...", []) == THINK
    assert format_of("", ["<s>", "<think>", "</think>"]) == THINK
    assert format_of("", ["<think>"]) is None
    assert format_of("<|channel|>final<|message|>", []) == HARMONY
    assert format_of("", ["<|channel|>", "<|message|>"]) == HARMONY
