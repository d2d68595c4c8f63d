"""The child that draws formulas: one after another, each answered by FormulaDrawn or Failed. Ends with its input."""

import os
import sys

from app.errors import PunaError
from app.formulas.drawing import draw
from app.protocol import DrawFormula, Failed, FormulaDrawn, ProtocolError, decode, encode

_LONGEST_LINE = 1 << 20
# A formula that asks for more memory than this is none.
_MOST_MEMORY = 1 << 30


def main() -> int:
    _bound_memory()
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints belongs into the log, not between two messages.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while line := sys.stdin.buffer.readline(_LONGEST_LINE):
        try:
            asked = decode(line)
        except ProtocolError as error:
            print(f"puna --worker formulas: {error}", file=sys.stderr)
            return 2
        if not isinstance(asked, DrawFormula):
            continue
        answer: FormulaDrawn | Failed
        try:
            answer = FormulaDrawn(asked.id, draw(asked.source, asked.display))
        except PunaError as error:
            answer = Failed(str(error), asked.id)
        output.write(encode(answer))
        output.flush()
    return 0


def _bound_memory() -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
