import json
import time
from pathlib import Path

import pytest

from app.core.messages import Message, Role
from app.engine.template import Template, TemplateFolder, render
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
    expected = RENDERS[name]
    template = FOLDER.named(name)
    assert render(template, TALK, expected["bos"], expected["eos"]) == expected["render"]
    with_system = [Message(Role.SYSTEM, "SYS"), *TALK]
    assert render(template, with_system, expected["bos"], expected["eos"]) == expected["render_with_system"]


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


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{{ raise_exception('roles must alternate') }}", "it refuses this conversation: roles must alternate"),
        ("line\n{% if %}", "it has a mistake in line 2"),
        ("{{ messages[0].content.nothing.more }}", "has no attribute 'nothing'"),
        ("{{ 1 / 0 }}", "division by zero"),
        ("{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ messages.append(1) }}", "unsafe"),
        ("{% for i in range(99999999) %}x{% endfor %}", "Range too big"),
        ("{{ 'a' * 99999999 }}", "repetition is too long"),
        ("{{ 10 ** 9999 }}", "power is too large"),
        ("{{ '%999999999d' % 1 }}", "not allowed"),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "asks for too much"),
        ("{% for i in range(99999) %}{{ 'a' * 9999 }}{% endfor %}", "writes without end"),
        ("{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}", "does not end within"),
        ("{% set n = namespace(x='ab') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}", "it "),
        ("x" * 600_000, "600000 characters long"),
    ],
)
def test_a_bad_template_is_one_sentence(source: str, words: str) -> None:
    started = time.monotonic()
    with pytest.raises(PunaError) as caught:
        rendered(source, seconds=0.5)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert time.monotonic() - started < 10


def test_no_message_is_no_prompt() -> None:
    with pytest.raises(PunaError, match="no message to answer"):
        rendered("{{ messages[0].content }}", [])


def test_a_template_of_ours_in_a_model_brings_its_stop_strings() -> None:
    source = (resources() / "templates" / "alpaca.jinja").read_text(encoding="utf-8")
    assert FOLDER.choose(None, source + "\n") == FOLDER.named("alpaca")
    assert FOLDER.choose(None, source + "{# changed #}").stop == ()
