"""What can be wrong with a checkpoint, told to the person who has it."""

import re

_LONGEST_NAME = 300
_LONGEST_TEXT = 1500


class ConvertError(Exception):
    """The text says in one sentence what is wrong with the files, and what to do.

    Names in it come from files of strangers: what can't be printed, line ends included, becomes a replacement
    character, and what is too long to be read is cut in its middle.
    """

    def __init__(self, text: str) -> None:
        text = re.sub(rf"\S{{{_LONGEST_NAME},}}", lambda match: f"{match[0][:100]}…{match[0][-40:]}", text)
        if len(text) > _LONGEST_TEXT:
            text = f"{text[: _LONGEST_TEXT // 2]}…{text[-_LONGEST_TEXT // 2 :]}"
        super().__init__(
            "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
        )
