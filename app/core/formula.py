"""A formula as it was drawn. Values only."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FormulaPicture:
    """An SVG of black on nothing; `ascent` reaches above the line of the text, `descent` below it, all in em."""

    svg: str
    width: float
    ascent: float
    descent: float
