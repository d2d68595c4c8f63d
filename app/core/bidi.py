"""Words of another direction within a sentence: a path in an Arabic one keeps its slashes where they are."""

_FIRST_STRONG, _END = "\u2068", "\u2069"


def isolated(text: object) -> str:
    """`text` in the direction of its own first letter, whatever stands around it."""
    return f"{_FIRST_STRONG}{text}{_END}"
