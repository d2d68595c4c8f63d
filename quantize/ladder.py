"""The types that are worth trying when the smallest good one is looked for, from small to large.

Knows which of several files of one size is the best to have. Measures nothing.
"""

from collections.abc import Sequence

from quantize.forecast import Outlook

# Of two files of one size, those of these types are worth less: older forms, which keep less at the same size.
_OLDER = ("q4_0", "q4_1", "q5_0", "q5_1")
_SAME_SIZE = 0.01


def ladder(outlooks: Sequence[Outlook], source_bytes: int) -> tuple[Outlook, ...]:
    """Of what can be made of a source of this size and is smaller, one for every size."""
    possible = [one for one in outlooks if one.work and not one.needs_imatrix and one.size_bytes < source_bytes]
    rungs: list[Outlook] = []
    for one in sorted(possible, key=lambda one: (one.size_bytes, one.type in _OLDER)):
        if rungs and one.size_bytes <= (1 + _SAME_SIZE) * rungs[-1].size_bytes:
            if rungs[-1].type in _OLDER and one.type not in _OLDER:
                rungs[-1] = one
            continue
        rungs.append(one)
    return tuple(rungs)
