"""How much text may go along with a message, wherever it comes from, and the sentence for what has more."""

# More than any model here reads, and as much as is kept and counted without effort.
MAX_CHARACTERS = 16_000_000


def too_long(what: str) -> str:
    """`what` names the text at the beginning of the sentence, which ends without its full stop."""
    return (
        f"{what} has more than {MAX_CHARACTERS // 1_000_000} million characters of text, and no model here can read so "
        "much at once: attach the part of it that matters"
    )
