import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers.utils.chat_template_utils import render_jinja_template

from app.core.messages import Message, Role
from app.engine.template import Template, TemplateFolder, render
from app.engine.work import MAX_VALUE
from app.errors import PunaError
from app.paths import resources

FOLDER = TemplateFolder(resources() / "templates")
# What each template must write, character for character; from the papers' and projects' own code.
RENDERS = json.loads((Path(__file__).parent / "template_renders.json").read_text(encoding="utf-8"))
TALK = [Message(Role.USER, "Hi"), Message(Role.ASSISTANT, "Yo"), Message(Role.USER, "Bye")]


def rendered(source: str, messages: list[Message] = TALK, seconds: float = 5.0) -> str:
    return render(Template("it", source), messages, "<s>", "</s>", seconds)


@pytest.mark.parametrize("name", sorted(RENDERS))
def test_every_template_writes_what_its_models_were_trained_on(name: str) -> None:
    today = time.strftime("%Y-%m-%d")
    expected = {key: text.replace("TODAY", today) for key, text in RENDERS[name].items()}
    template = FOLDER.named(name)
    assert render(template, TALK, expected["bos"], expected["eos"]) == expected["render"]
    with_system = [Message(Role.SYSTEM, "SYS"), *TALK]
    assert render(template, with_system, expected["bos"], expected["eos"]) == expected["render_with_system"]


CHATS = [
    TALK[:1],
    TALK,
    [Message(Role.SYSTEM, " SYS\n"), Message(Role.USER, " <b>é 漢字</b>\n{{ x }} ")],
    [Message(Role.SYSTEM, "SYS"), *TALK, Message(Role.ASSISTANT, " Yes\n"), Message(Role.USER, "")],
    [TALK[0], Message(Role.ASSISTANT, "Yo", "I thought."), TALK[2]],
]


@pytest.mark.parametrize("messages", CHATS)
@pytest.mark.parametrize("name", sorted(RENDERS))
def test_every_template_renders_as_transformers_does(name: str, messages: list[Message]) -> None:
    """llama.cpp's models/templates are compared by tests/benchmarks/compare_templates.py."""
    template = FOLDER.named(name)
    chat = [{"role": str(message.role), "content": message.content} for message in messages]
    [expected], _ = render_jinja_template(
        [chat], chat_template=template.source, add_generation_prompt=True, bos_token="<s>", eos_token="</s>"
    )
    assert render(template, messages, "<s>", "</s>") == expected


def test_reasoning_goes_where_the_family_reads_it() -> None:
    talk = [TALK[0], Message(Role.ASSISTANT, "Yo", "I thought."), TALK[2]]
    for name in ("reasoning_content", "thinking"):
        assert rendered(f"{{% for m in messages %}}[{{{{ m.{name} }}}}]{{% endfor %}}", talk) == "[][I thought.][]"
    assert all("I thought" not in render(FOLDER.named(name), talk, "", "") for name in FOLDER.names())


def test_index_and_files_agree() -> None:
    files = {path.stem for path in (resources() / "templates").glob("*.jinja")}
    assert set(FOLDER.names()) == files == set(RENDERS)


def test_plain_is_the_text_itself() -> None:
    text = "Once upon a time,\n  there was "
    plain = FOLDER.choose(None, None)
    assert plain.continues_text
    assert render(plain, [Message(Role.USER, text)], "<s>", "</s>") == text


def test_choice_is_asked_for_then_own_then_plain() -> None:
    assert FOLDER.choose("alpaca", "own {{ x }}").stop == ("### Instruction:", "</s>")
    assert FOLDER.choose("{{ messages[0]['content'] }}!", None).source == "{{ messages[0]['content'] }}!"
    assert FOLDER.choose(None, "own {{ x }}").source == "own {{ x }}"
    with pytest.raises(PunaError, match="no template 'alpacca': choose one of alpaca, "):
        FOLDER.choose("alpacca", None)


def test_what_templates_of_transformers_expect_is_there() -> None:
    assert rendered("{{ strftime_now('%Y') }}") == time.strftime("%Y")
    assert (
        rendered("{% for m in messages %}{% if loop.index > 1 %}{% break %}{% endif %}{{ m.role }}{% endfor %}")
        == "user"
    )
    assert rendered("a{% generation %}b{% endgeneration %}c") == "abc"
    assert rendered("{{ messages[0] | tojson }}") == '{"role": "user", "content": "Hi"}'
    assert rendered("  {% if true %}\nx\n  {% endif %}\ny") == "x\ny"
    assert rendered("{{ bos_token }}{{ eos_token }}{{ add_generation_prompt }}{{ tools is none }}") == "<s></s>TrueTrue"


BIG = "{% set n = namespace(x='abcdefgh'*300000) %}"
DOUBLED = "{{% set n = namespace(x={0}) %}}{{% for i in range(99) %}}{{% set n.x = {1} %}}{{% endfor %}}{{{{ n.x }}}}"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{{ raise_exception('roles must alternate') }}", "it refuses this conversation: roles must alternate"),
        ("line\n{% if %}", "it has a mistake in line 2"),
        ("{{ messages[0].content.nothing.more }}", "has no attribute 'nothing'"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ messages.append(1) }}", "unsafe"),
        ("{{ 'a'|xmlattr }}", "No filter named 'xmlattr'"),
        ("{{ 'a'.encode() }}", "not allowed"),
        ("{{ (1).to_bytes(10**9) }}", "not allowed"),
        ("{{ 'x'.translate({120: 'a' * 1000000}) }}", "not allowed"),
        ("x" * 600_000, "600000 characters long"),
    ],
)
def test_a_bad_template_is_one_sentence(source: str, words: str) -> None:
    with pytest.raises(PunaError) as caught:
        rendered(source)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


# A limit may be met while Python clears a generator away: it says so and goes on, until it is met again.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    "source",
    [
        # Loops, of Python's making.
        "{% for i in range(99999999) %}x{% endfor %}",
        "{% for i in range(99999) %}{{ 'a' * 9999 }}{% endfor %}",
        "{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
        "{% for i in range(9) recursive %}{{ loop(range(9)) }}{% endfor %}",
        "{% set x %}{% for i in range(99999) %}{{ 'a' * 1000 }}{% endfor %}{% endset %}",
        "{% filter upper %}{% for i in range(99999) %}{{ 'a' * 1000 }}{% endfor %}{% endfilter %}",
        "{% for a in range(99999) | map('string') | batch(3) | map('join') | groupby(0) %}{{ a }}{% endfor %}",
        # Values that double.
        DOUBLED.format("'ab'", "n.x ~ n.x"),
        DOUBLED.format("'ab'", "n.x + n.x"),
        DOUBLED.format("['ab']", "n.x + n.x"),
        DOUBLED.format("['ab']", "[n.x, n.x]"),
        DOUBLED.format("['ab']", "{'a': n.x, 'b': n.x}"),
        DOUBLED.format("namespace()", "namespace(a=n.x, b=n.x)"),
        DOUBLED.format("99", "n.x * n.x"),
        "{% set n = namespace(x=()) %}{% set m = namespace(x=()) %}{% for i in range(60) %}{% set n.x = (n.x, n.x) %}"
        "{% set m.x = (m.x, m.x) %}{% endfor %}{{ n.x == m.x }}",
        "{{ messages" + " | tojson" * 40 + " }}",
        # One call that makes much out of little.
        "{{ 'a' * 99999999 }}",
        "{{ 10 ** 9999 }}",
        "{{ '%999999999d' % 1 }}",
        "{{ '%*d' | format(10**9, 1) }}",
        "{{ '{:1000000000}'.format(1) }}",
        "{{ '{:{}}'.format(1, 10**9) }}",
        "{{ 'a' | center(10**9) }}",
        "{{ 'a'.center(10**9) }}",
        "{{ 'a'.zfill(10**9) }}",
        "{{ 'a\tb'.expandtabs(10**9) }}",
        "{{ [1] | batch(10**9, 'x') | list }}",
        "{{ [1] | slice(10**9) | list }}",
        "{{ 'a\n' | indent(10**9) }}",
        "{{ range(10**9) | list }}",
        "{{ 1.5 | round(10**9, 'ceil') }}",
        "{{ lipsum(10**6) }}",
        "{{ {'a': [1]} | tojson(indent=10**8) }}",
        "{{ strftime_now('%999999999Y') }}",
        "{{ ([[1, 2] * 1000] * 1000) | sum(start=[]) }}",
        BIG + "{{ n.x.replace('a', n.x) }}",
        BIG + "{{ n.x | replace('a', n.x) }}",
        BIG + "{{ [n.x, n.x, n.x] | join }}",
        BIG + "{{ n.x.join(messages | map(attribute='content')) }}",
        BIG + "{{ n.x.rfind('a' * 100000 ~ 'b') }}",
        BIG + "{{ n.x.strip('abcdefgh' * 1000) }}",
        # Many calls in one line.
        BIG + "{{ " + " ~ ".join(["n.x"] * 20_000) + " }}",
        BIG + "{{ n.x" + ".replace('a', 'b')" * 8_000 + " }}",
        BIG + "{{ " + " and ".join(["(n.x ~ 'a' != n.x ~ 'b')"] * 5_000) + " }}",
        BIG + "{{ [" + ",".join(f"n.x[{start}:]" for start in range(9_000)) + "] }}",
        BIG + "{{ n.x is in n.x }}" * 9_000,
        # Source that is long or deep.
        "{{ " + "(" * 3_000 + "1" + ")" * 3_000 + " }}",
        "{{ 1" + "+1" * 20_000 + " }}",
        "{% if 1 %}" * 3_000 + "{% endif %}" * 3_000,
        "{{ x }}" * 28_000,
        "{{ " + "9" * 100_000 + " }}",
        "{#" * 90_000,
    ],
)
def test_a_template_that_never_ends_or_explodes_is_stopped(source: str) -> None:
    started = time.monotonic()
    with pytest.raises(PunaError) as caught:
        rendered(source, seconds=0.3)
    # The promise is 2 seconds at the limit of 1.5; this machine may be busy with something else.
    assert time.monotonic() - started < 20
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 300


VALUES = [
    "'ab'",
    "n.x",
    "n.y",
    "[n.x, n.y]",
    "{'k': n.x}",
    "messages",
    "7",
    "range(99)",
    "messages[0].content",
    "n.x[1:]",
]
STEPS = [
    "{0} ~ {1}", "{0} + {1}", "{0} * 99", "{0} | list", "{0} | join({1})", "{0} | replace({1}, {0})",
    "{0}.replace('a', {1})",
    "{0} | string", "{0} | tojson(indent=4)", "{0} | sort", "{0} | map('upper') | list", "{0} | batch(9, {1}) | list",
    "{0} | unique | list", "({0}, {1})", "{0} | center(9999)", "{0} | indent(99)", "{0}.split('a')", "{0}.join({1})",
    "'{{}}{{}}'.format({0}, {1})", "'%s' % {0}", "{0} == {1}", "{0} in {1}", "{0} | reverse | list", "{0} | sum",
    "namespace(a={0}, b={1})", "dict(a={0})", "{0}.items() | list", "{0} | dictsort", "{0} ** 9", "{0} | title",
    "{0}.rsplit({1})", "{0} | max", "{0} | groupby(0) | list", "{0} | last", "{0} | round(9)", "{0} | trim({1})",
]  # fmt: skip
assignment = st.builds(
    lambda name, step, left, right: f"{{% set n.{name} = {step.format(left, right)} %}}",
    st.sampled_from("xy"), st.sampled_from(STEPS), st.sampled_from(VALUES), st.sampled_from(VALUES),
)  # fmt: skip
loop = st.builds(
    lambda times, body: f"{{% for i in range({times}) %}}{body}{{{{ n.x }}}}{{% endfor %}}",
    st.sampled_from([3, 40, 99999]), st.lists(assignment, min_size=1, max_size=4).map("".join),
)  # fmt: skip


# A limit may be met while Python clears a generator away: it says so and goes on, until it is met again.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@settings(deadline=None, max_examples=100)
@given(st.lists(assignment | loop, min_size=1, max_size=6))
def test_no_program_exceeds_the_limits(parts: list[str]) -> None:
    started = time.monotonic()
    try:
        text = rendered("{% set n = namespace(x='abc', y=[1, 'de']) %}" + "".join(parts) + "{{ n.x }}", seconds=0.1)
    except PunaError as error:
        text = str(error).replace("\n", MAX_VALUE * "not one sentence ")
    assert len(text) <= MAX_VALUE + 1000
    assert time.monotonic() - started < 20


def test_no_message_is_no_prompt() -> None:
    with pytest.raises(PunaError, match="no message to answer"):
        rendered("{{ messages[0].content }}", [])


def test_a_template_of_ours_in_a_model_brings_its_stop_strings() -> None:
    source = (resources() / "templates" / "alpaca.jinja").read_text(encoding="utf-8")
    assert FOLDER.choose(None, source + "\n") == FOLDER.named("alpaca")
    assert FOLDER.choose(None, source + "{# changed #}").stop == ()
