"""A persona: instructions and how answers are made, under a name, to be chosen for any conversation. Values only."""

import json
from dataclasses import dataclass

from app.core.sampling import SamplingChanges
from app.core.tuning import Tuning, tuning_from, tuning_text

_UNTUNED = Tuning()


@dataclass(frozen=True)
class Persona:
    """`tuning` may bring a prompt template and adapters along; mostly it has sampling alone."""

    system_prompt: str = ""
    tuning: Tuning = _UNTUNED


def persona_text(persona: Persona) -> str:
    """JSON, as it is kept and handed on."""
    values = {"instructions": persona.system_prompt, "tuning": json.loads(tuning_text(persona.tuning) or "{}")}
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def persona_from(text: str) -> Persona:
    """The reverse of `persona_text`; what is unknown or of another type is left out."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return Persona()
    if not isinstance(values, dict):
        return Persona()
    instructions, tuning = values.get("instructions"), values.get("tuning")
    return Persona(
        instructions if isinstance(instructions, str) else "",
        tuning_from(json.dumps(tuning)) if isinstance(tuning, dict) else _UNTUNED,
    )


def _with(instructions: str, **sampling: float) -> Persona:
    return Persona(instructions, Tuning(sampling=SamplingChanges(dict(sampling))))


# In the order in which they are offered; what they are called is said in the window's language.
BUILT_IN: dict[str, Persona] = {
    "assistant": _with(
        "You are a helpful assistant. Answer what was asked, in plain words, and say so when you don't know."
    ),
    "concise": _with(
        "Answer in as few words as the question allows: one sentence where one is enough, no introduction, no summary.",
        temperature=0.5,
    ),
    "coder": _with(
        "You are an experienced programmer. Give code that is complete and runs, in a fenced block that names its "
        "language. Explain only what is not obvious. Where something essential is not said, state what you assume.",
        temperature=0.2,
        top_p=0.9,
    ),
    "translator": _with(
        "Translate what I write. English becomes the language that I name, or Spanish if I name none; every other "
        "language becomes English. Keep tone, names, numbers and layout. Answer with the translation alone.",
        temperature=0.3,
    ),
    "proofreader": _with(
        "Correct spelling, grammar and punctuation of the text that I give you. Keep its language, style and layout. "
        "Give the corrected text first, then a short list of what you changed and why.",
        temperature=0.2,
    ),
    "storyteller": _with(
        "You are a storyteller. Write vividly, show rather than explain, give people their own voices, and end where "
        "the story wants to go on.",
        temperature=1.0,
        min_p=0.1,
    ),
}
