"""From LaTeX to an SVG, by ziamath. Bounds what is asked before it is drawn; who waits bounds the time."""

import re
import warnings
from functools import lru_cache
from typing import Any

from app.core.formula import FormulaPicture
from app.errors import PunaError

_LONGEST = 2_000
# ziamath takes twice as long for every further level of some forms.
_DEEPEST = 12
_LARGEST_SVG = 400_000
# Drawn at this size, told in em.
_SIZE = 24
_VIEW = re.compile(r'<svg[^>]*? viewBox="(\S+) (\S+) (\S+) (\S+)"')


def draw(source: str, display: bool) -> FormulaPicture:
    """Raise PunaError where it is no formula that can be drawn."""
    if len(source) > _LONGEST or _depth(source) > _DEEPEST:
        raise PunaError("the formula is too long or too deep to be drawn")
    try:
        with warnings.catch_warnings():
            # Its reader of LaTeX opens its own table in a way that Python has come to dislike.
            warnings.simplefilter("ignore", DeprecationWarning)
            svg = str(_ziamath().Latex(source, size=_SIZE, inline=not display).svg())
    except Exception as error:
        # Whatever it stumbles over is a mistake in the formula, or a form that it does not know.
        raise PunaError(f"the formula can't be drawn: {type(error).__name__}") from error
    found = _VIEW.match(svg)
    if found is None or len(svg) > _LARGEST_SVG:
        raise PunaError("the formula is too large to be drawn")
    # Whoever shows it puts the colour of the text around it there. Black that was asked for is no other.
    svg = svg.replace('="black"', '="currentColor"')
    _, top, width, height = (float(value) for value in found.groups())
    if not (0 < width < 400 * _SIZE and 0 < height < 200 * _SIZE):
        raise PunaError("the formula has no size that can be shown")
    return FormulaPicture(svg, width / _SIZE, -top / _SIZE, (height + top) / _SIZE)


def _depth(source: str) -> int:
    depth = deepest = 0
    for char in source:
        depth += (char == "{") - (char == "}")
        deepest = max(deepest, depth)
    return max(deepest, source.count("\\left"), source.count("\\begin"))


@lru_cache(maxsize=1)
def _ziamath() -> Any:
    import ziamath

    # What QtSvg draws right: paths, without references to symbols.
    ziamath.config.svg2 = False
    return ziamath
