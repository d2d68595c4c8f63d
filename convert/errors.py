"""What can be wrong with a checkpoint, told to the person who has it."""


class ConvertError(Exception):
    """The text says in one sentence what is wrong with the files, and what to do."""
