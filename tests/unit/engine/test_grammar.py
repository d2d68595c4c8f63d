"""Grammars: what is refused before llama.cpp sees it, and answers that never leave what is followed."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, LogitBias, StopReason
from app.core.messages import Message, Role
from app.engine.grammar import MAX_BYTES, check_grammar
from app.engine.llama.engine import LlamaEngine
from app.errors import PunaError
from tests.unit.engine.tiny_gguf import CHATML, pieces, write_table_model

# Every token is about as likely as any other.
WILD = {"temperature": 5.0, "top_k": 0, "top_p": 1.0, "min_p": 0.0}


def answer(engine: LlamaEngine, grammar: str, seed: int = 1, **options: object) -> tuple[str, StopReason]:
    chosen = GenerationOptions(**{"max_tokens": 120, **WILD, **options}, grammar=grammar, seed=seed)  # type: ignore[arg-type]
    items = list(
        engine.generate(ChatRequest((Message(Role.USER, "once"),), chosen), lambda: False, lambda done, total: None)
    )
    result = items[-1]
    assert isinstance(result, GenerationResult)
    return "".join(item for item in items if isinstance(item, str)), result.stop_reason


# Grammar -> the same as a regular expression.
EXACT: Mapping[str, str] = {
    'root ::= "yes" | "no"': r"yes|no",
    'root ::= ("a" | "b"){2,3} "c"?': r"[ab]{2,3}c?",
    "root ::= [^a-z]{3}": r"[^a-z]{3}",
    'root ::= "é" | "ü" | "日本" | "😀"': r"é|ü|日本|😀",
    "root ::= [а-я]{1,4}": r"[а-я]{1,4}",
    'root ::= word (" " word){0,3} # words\nword ::= [a-z]{1,5}\n': r"[a-z]{1,5}( [a-z]{1,5}){0,3}",
    'root ::= "(" root ")" | "x"': r"\(*x\)*",
    'root ::= "<s>" | "</s>" | "<|im_start|>"': r"<s>|</s>|<\|im_start\|>",
    r'root ::= "\x41\u00e9\U0001F600\n\t\"\\" [\]\-\[]': r'Aé😀\n\t"\\[\]\-\[]',
    "root ::= .{4}": r"(?s).{4}",
    'root ::= "a" | ""': r"a?",
}


@pytest.mark.parametrize("grammar", EXACT)
@pytest.mark.parametrize("seed", range(8))
def test_an_answer_never_leaves_its_grammar(random_engine: LlamaEngine, grammar: str, seed: int) -> None:
    """From a model that would say anything, stray bytes and the names of control tokens included."""
    text, reason = answer(random_engine, grammar, seed)
    if reason is StopReason.END:
        assert re.fullmatch(EXACT[grammar], text), text
    else:
        assert "(" in grammar
        assert re.fullmatch(r"\(+", text)
    assert "\ufffd" not in text


def test_greedy_answers_follow_a_grammar_too(random_engine: LlamaEngine) -> None:
    text, reason = answer(random_engine, 'root ::= "yes" | "no"', temperature=0)
    assert (text in ("yes", "no"), reason) == (True, StopReason.END)


@pytest.mark.parametrize("options", [{"mirostat": 1}, {"mirostat": 2}, {"typical_p": 0.5}, {"dry_multiplier": 1.0}])
@pytest.mark.parametrize("rest", [{}, {"xtc_probability": 1.0, "top_k": 40}, {"repeat_penalty": 2.0}])
def test_every_sampler_follows_a_grammar(
    random_engine: LlamaEngine, options: dict[str, object], rest: dict[str, object]
) -> None:
    for seed in range(4):
        text, reason = answer(random_engine, "root ::= [0-9]{5}", seed, **{**options, **rest})
        assert reason is StopReason.END
        assert re.fullmatch("[0-9]{5}", text)


def test_a_seed_decides_within_a_grammar(random_engine: LlamaEngine) -> None:
    grammar = "root ::= [a-z ]{30}"
    first = answer(random_engine, grammar, 1)
    assert answer(random_engine, grammar, 1) == first
    assert answer(random_engine, grammar, 2) != first


def test_the_model_s_own_end_waits_for_the_grammar(tmp_path: Path, engine: LlamaEngine) -> None:
    """It would say A and end; the grammar wants more."""
    path = write_table_model(tmp_path / "m.gguf", [pieces().byte(ord("A"))], chat_template=CHATML)
    engine.load(LoadOptions(str(path), n_threads=1), lambda fraction: None)
    assert answer(engine, 'root ::= "A" [0-9]', temperature=1.0)[0][:1] == "A"
    assert re.fullmatch("A[0-9]", answer(engine, 'root ::= "A" [0-9]', temperature=1.0)[0])
    assert answer(engine, 'root ::= "A"', temperature=0) == ("A", StopReason.END)


def test_a_dead_end_is_one_sentence(random_engine: LlamaEngine) -> None:
    forbidden = tuple(LogitBias(pieces().id(text), -100) for text in pieces().texts if "7" in text or text == "<0x37>")
    with pytest.raises(PunaError, match="no token left that the answer could go on with"):
        answer(random_engine, 'root ::= "7"', logit_bias=forbidden)
    assert answer(random_engine, 'root ::= "8"', logit_bias=forbidden)[0] == "8"


@pytest.mark.parametrize(
    ("grammar", "words"),
    [
        ("", "the grammar has no rule named root"),
        ('start ::= "a"', "the grammar has no rule named root"),
        ("root ::= word", "the grammar has no rule word, which another of its rules needs"),
        ('root ::= "a', "line 1 of the grammar has a mistake at '\"a'"),
        ('root ::= "a"\n\nroot2 := "b"', "line 3 of the grammar has a mistake at"),
        ('root ::= ("a" | "b"', "has a mistake at"),
        ('root ::= "a")', "has a mistake at '\\)'"),
        ("root ::= *", "has a mistake at"),
        ('root ::= ""*', "has a mistake at"),
        ('root ::= "a"{3,2}', "has a mistake at"),
        ('root ::= "\\q"', "has a mistake at"),
        ("root", "line 1 of the grammar has a mistake at its end"),
        ('root ::= "a"{2001}', "repeats something more than 2000 times"),
        ('root ::= root "a" | "b"', "the grammar's rule root may begin with itself"),
        ('root ::= x root root | "a"\nx ::= y\ny ::= ""', "the grammar's rule root may begin with itself"),
        ('root ::= ("a"?)*', "or repeats what may be empty without end"),
        ('root ::= (("a"? "b"?){50} "c"){50}', "the grammar repeats what may be empty: repeat what is in it instead"),
        ('root ::= x{2,} "b"\nx ::= "a"*', "repeats what may be empty without end"),
        ("root ::= <[1]>", "speaks of tokens"),
        ("root ::= !<think>", "speaks of tokens"),
        ('root ::= "a" # \0', "holds what is no character"),
        ('root ::= "\ud800"', "holds what is no character"),
        ("root ::= " + "(" * 200 + '"a"' + ")" * 200, "nests groups deeper than 100"),
        ('root ::= "' + "a" * MAX_BYTES + '"', "larger than 256 KiB"),
        ('root ::= "' + "a" * 1000 + '"{2000}', "too large when its repetitions are written out"),
        # llama.cpp would look for a beginning in ten times more ways with every rule, and not come back.
        ("root ::= r0\n" + "".join(f"r{at} ::= {f'r{at + 1}? ' * 10}\n" for at in range(12)) + 'r12 ::= "a"',
         "too many ways in which a rule can begin"),
        # It says only itself that this is too much.
        ('root ::= ((("a" | "b"){0,60} "c"){0,60} "d"){0,60}', "llama.cpp can't follow this grammar"),
    ],
)  # fmt: skip
def test_what_can_t_be_followed_is_one_sentence(random_engine: LlamaEngine, grammar: str, words: str) -> None:
    with pytest.raises(PunaError, match=words) as caught:
        answer(random_engine, grammar or " ")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 250


_PARTS = st.sampled_from([
    "root", " ::= ", "\n", "\n\n", " ", '"a"', '"é"', "[a-z]", "[^\\n]", "[^", ".", "(", ")", "|", "*", "+", "?", "{2}",
    "{0,3}", "{,2}", "x", "x ::= ", '""', "#c\n", "\\", '"', "<", "1",
])  # fmt: skip


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_PARTS, max_size=14).map("".join))
def test_any_text_is_followed_or_refused(random_engine: LlamaEngine, rest: str) -> None:
    """llama.cpp lives, and what was let through it can follow."""
    grammar = 'x ::= "x"\nroot ::= ' + rest
    try:
        check_grammar(grammar)
    except PunaError:
        return
    text, _ = answer(random_engine, grammar, max_tokens=5)
    assert "\ufffd" not in text[:-1]


def test_what_people_write_is_let_through() -> None:
    check_grammar(
        """# a list, as in llama.cpp's documentation
root  ::= item+

item  ::= "- " [^\\r\\n\\x0b\\x0c\\x85\\u2028\\u2029]+ "\\n"
"""
    )
    check_grammar('root ::= expr\nexpr ::= term ([-+*/] term)*\nterm ::= num | "(" ws expr ws ")"\nnum ::= [0-9]+ ws\n'
                  "ws ::= [ \\t\\n]*\n")  # fmt: skip


THINKING = "{% for m in messages %}{{ m['content'] }}{% endfor %}<think>\n{# </think> #}"


def test_what_follows_a_grammar_is_the_answer_and_no_reasoning(random_engine: LlamaEngine) -> None:
    """Although the template opens the reasoning."""
    options = GenerationOptions(grammar='root ::= "yes" | "no"', max_tokens=9)
    request = ChatRequest((Message(Role.USER, "once"),), options, THINKING)
    *said, result = random_engine.generate(request, lambda: False, lambda done, total: None)
    assert isinstance(result, GenerationResult)
    assert all(isinstance(item, str) for item in said)
    assert "".join(map(str, said)) in ("yes", "no")


def test_a_mistake_is_told_before_the_prompt_is_read(random_engine: LlamaEngine) -> None:
    seen: list[tuple[int, int]] = []
    request = ChatRequest((Message(Role.USER, "once " * 50),), GenerationOptions(grammar="root"))
    with pytest.raises(PunaError, match="has a mistake at its end"):
        list(random_engine.generate(request, lambda: False, lambda *at: seen.append(at)))
    assert seen == []
