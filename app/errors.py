"""The one error whose text is meant for the person using Puna.

It knows nothing of where it is shown. Whatever is raised that is not one of these is a bug of ours.
"""


class PunaError(Exception):
    """Something in the world went wrong. The text says what happened, why, and what to do next."""
