"""What can go wrong while quantizing, told to the person who asked for it."""


class QuantizeError(Exception):
    """The text says in one sentence what went wrong, and what to do."""
