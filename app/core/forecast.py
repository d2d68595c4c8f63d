"""What a model will be in each type it can be made in, told before anything is made: size, memory, time, and a word.

Pure. Knows how to choose a small, a balanced and the best type for a computer, and when a type may be called 4-bit.
"""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.core.fit import Fit
from app.core.hub import Size

# Beyond eight bits nobody can tell the difference; as app.hub.proposal.
_BEST_BITS = 9.0
_BALANCED = ("q4_k_m", "q4_k_s", "iq4_nl", "iq4_xs", "q4_0")
_SMALL = ("q3_k_m", "q3_k_s", "q2_k", "q2_k_s")
# Below this, three bits leave too little of a model, and eight cost nothing.
_TINY = 1_000_000_000
# What differs by less is no choice.
_NOTICEABLE = 0.07


# What stands in the place of a type where the smallest that keeps so many percent of next words is to be found.
SMALLEST = "smallest"
KEPT_PERCENT = 95

# llama.cpp makes these alike with an importance matrix and without.
_LOSES_NOTHING = ("f32", "f16", "bf16", "q8_0")


@dataclass(frozen=True)
class TypeForecast:
    """One type, by llama.cpp's name. `size_bytes` and `bits_per_weight` are exact.

    `n_fallbacks` of its `n_matrices` get a larger type than it has at their place. `seconds` is how long this computer
    will take, None where only the disk decides. `memory_bytes` is needed to use it with a context of `n_ctx` tokens.
    `needs_imatrix`: it can be made with an importance matrix only, and none was given. `choice` marks the three that
    are proposed.
    """

    type: str
    size_bytes: int
    bits_per_weight: float
    n_fallbacks: int
    n_matrices: int
    seconds: float | None
    memory_bytes: int
    n_ctx: int
    fits: Fit
    needs_imatrix: bool
    meaning: str
    choice: Size | None = None

    @property
    def gains_by_imatrix(self) -> bool:
        return self.type not in _LOSES_NOTHING and self.seconds is not None

    @property
    def bits(self) -> str:
        """ "4-bit" only where the tensors add up to it."""
        if 4 <= self.bits_per_weight < 5:
            return "4-bit"
        return f"{self.bits_per_weight:.1f} bits per weight"


@dataclass(frozen=True)
class Forecast:
    """All types a source can be made in, the largest first. `type` is what its weights are now.

    `recommended` is the type that is preselected; empty where nothing can be made. `available_bytes` is the memory that
    programs can be given now. `weighing_seconds` is how much longer it takes where an importance matrix is made first,
    by the text that Puna brings, and `most_weighing_seconds` by a long one; None where no type gains by it.
    """

    name: str
    architecture: str
    type: str
    n_parameters: int
    available_bytes: int
    types: tuple[TypeForecast, ...]
    recommended: str = ""
    weighing_seconds: float | None = None
    most_weighing_seconds: float | None = None

    def of(self, type_name: str) -> TypeForecast | None:
        return next((one for one in self.types if one.type == type_name), None)


def with_choices(forecast: Forecast) -> Forecast:
    """The same with Small, Balanced and Best marked, and one of them recommended."""
    chosen = _chosen(forecast.types)
    types = tuple(replace(one, choice=chosen.get(one.type)) for one in forecast.types)
    return replace(forecast, types=types, recommended=_recommended(types, forecast.n_parameters))


def _chosen(types: Sequence[TypeForecast]) -> dict[str, Size]:
    possible = [one for one in types if not one.needs_imatrix and one.bits_per_weight <= _BEST_BITS]
    if not possible:
        return {one.type: Size.BEST for one in types[:1]}
    balanced = _first(possible, _BALANCED) or possible[0]
    chosen = {balanced.type: Size.BALANCED}
    smaller = [one for one in possible if one.size_bytes < (1 - _NOTICEABLE) * balanced.size_bytes]
    small = _first(smaller, _SMALL) or (smaller[0] if smaller else None)
    if small is not None:
        if small.fits is Fit.NONE:
            small = min(smaller, key=lambda one: one.size_bytes)
        chosen[small.type] = Size.SMALL
    larger = [one for one in possible if one.size_bytes > (1 + _NOTICEABLE) * balanced.size_bytes]
    if best := next((one for one in larger if one.fits is Fit.COMFORTABLE), None):
        chosen[best.type] = Size.BEST
    return chosen


def _first(types: Sequence[TypeForecast], names: Sequence[str]) -> TypeForecast | None:
    by_name = {one.type: one for one in types}
    return next((by_name[name] for name in names if name in by_name), None)


def _recommended(types: Sequence[TypeForecast], n_parameters: int) -> str:
    """Balanced where it fits, else what fits better; of the tiniest models the best, which costs nothing."""
    chosen = {one.choice: one for one in types if one.choice is not None}
    if n_parameters < _TINY and Size.BEST in chosen:
        return chosen[Size.BEST].type
    order = (Fit.COMFORTABLE, Fit.TIGHT, Fit.NONE)
    sizes = [size for size in (Size.BALANCED, Size.SMALL, Size.BEST) if size in chosen]
    if not sizes:
        return ""
    return chosen[min(sizes, key=lambda size: (order.index(chosen[size].fits), sizes.index(size)))].type


def as_json(forecast: Forecast) -> dict[str, Any]:
    """For the protocol between processes, whose results are objects of JSON."""
    types = [{**dataclasses.asdict(one), "bits": one.bits} for one in forecast.types]
    return {**dataclasses.asdict(forecast), "types": types}


def forecast_of(values: dict[str, Any]) -> Forecast:
    """Of what `as_json` gave. Raises TypeError, KeyError or ValueError where `values` is none."""
    return Forecast(**{**values, "types": tuple(_type_forecast(one) for one in values["types"])})


def _type_forecast(values: dict[str, Any]) -> TypeForecast:
    known = {name: value for name, value in values.items() if name != "bits"}
    choice = known["choice"]
    return TypeForecast(**{**known, "fits": Fit(known["fits"]), "choice": None if choice is None else Size(choice)})
