"""What can be wrong with a checkpoint, told to the person who has it."""


class ConvertError(Exception):
    """The text says in one sentence what is wrong with the files, and what to do.

    Names in it come from files of strangers: what can't be printed, line ends included, becomes a replacement
    character.
    """

    def __init__(self, text: str) -> None:
        super().__init__(
            "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
        )
