"""Checkpoints whose output matrix is the embedding, stored once under either name, or twice.

Knows what llama.cpp does without an output matrix: some architectures then take the embedding, others can't load.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from convert.architectures.plan import PlannedTensor
from convert.checkpoints.tensors import StoredTensor


@dataclass(frozen=True)
class Tied:
    """`planned` maps the sources that must be there to tensors; `twice` are tensors that repeat one of them."""

    planned: Mapping[str, PlannedTensor]
    twice: tuple[PlannedTensor, ...] = ()
    warnings: tuple[str, ...] = ()


def tied(
    planned: Mapping[str, PlannedTensor],
    tensors: Mapping[str, StoredTensor],
    embedding: str,
    output: str,
    same: Callable[[str, str], bool] | None,
) -> Tied:
    """`planned` (source -> tensor) as the checkpoint really stores the two matrices.

    `same` tells whether two stored tensors are equal, so that one may be left out; None for architectures of which
    llama.cpp wants both: what is stored once is then written under both names.
    """
    result = dict(planned)
    if output in tensors and embedding in tensors:
        if same is None:
            return Tied(result)
        if tensors[output].shape == tensors[embedding].shape and same(embedding, output):
            del result[output]
            return Tied(result)
        return Tied(
            result,
            warnings=(
                "config.json says that the output matrix is the embedding, but the checkpoint has two different ones: "
                "both were kept.",
            ),
        )
    stored, absent = (output, embedding) if output in tensors else (embedding, output)
    del result[absent]
    if same is None:
        return Tied(result, (replace(planned[absent], sources=(stored,)),))
    result[stored] = replace(planned[stored], name=planned[embedding].name)
    return Tied(result)
