"""By what it shall be weighed how exactly each part of a model is kept: an importance matrix, or what makes one."""

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Weighing:
    """The model reads `texts` (files and folders) and `conversations`; where none are named, the text that Puna brings.

    Where `matrix` names the file of an importance matrix, there is nothing to read.
    """

    texts: tuple[str, ...] = ()
    conversations: tuple[int, ...] = ()
    matrix: str = ""

    def arguments(self, history: str) -> dict[str, str]:
        """As jobs want them; `history` is the file that the conversations are in."""
        if self.matrix:
            return {"imatrix": self.matrix}
        return {
            "texts": json.dumps(self.texts),
            "conversations": json.dumps(self.conversations),
            "history": history,
        }
