"""The one error whose text is meant for the person using Puna, and how that text stands alone.

It knows nothing of where it is shown. Whatever is raised that is not one of these is a bug of ours.
"""


class PunaError(Exception):
    """Something in the world went wrong. The text says what happened, why, and what to do next."""


class StayedOffline(PunaError):
    """Nothing was sent, because nothing may be."""


def as_sentence(text: str) -> str:
    """Begin with a capital and end with a full stop: what follows `error: ` in a terminal stands alone in a window.

    A first word that is not a plain lower-case word, such as a file's name, stays as it is.
    """
    text = text.strip()
    first = text.split(" ", 1)[0].rstrip(",:;")
    if first.isalpha() and first.islower():
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "…", "。", "！", "？")) else text + "."


class TooLarge(PunaError):
    """A model that does not fit into the memory that is available; a person may load it all the same."""
