"""Which types are tried: one for each size, what can be made only, and the better of two that are as large."""

from quantize.forecast import Outlook
from quantize.ladder import ladder


def outlook(name: str, size: int, work: bool = True, needs_imatrix: bool = False) -> Outlook:
    return Outlook(name, size, 4.0, 0, 1, needs_imatrix, {"Q4_K": 1} if work else {}, {}, ())


def test_from_small_to_large_without_what_cannot_be_made() -> None:
    found = ladder(
        [
            outlook("f32", 4000, work=False),
            outlook("f16", 2000, work=False),
            outlook("q8_0", 1060),
            outlook("q4_k_m", 600),
            outlook("q2_k", 400),
            outlook("iq1_s", 200, needs_imatrix=True),
        ],
        2000,
    )
    assert [one.type for one in found] == ["q2_k", "q4_k_m", "q8_0"]


def test_of_one_size_the_newer_form() -> None:
    found = ladder(
        [outlook("q4_k_s", 5003), outlook("q4_0", 5000), outlook("iq4_nl", 5004), outlook("q4_1", 5600)], 9999
    )
    assert [one.type for one in found] == ["q4_k_s", "q4_1"]


def test_what_grows_is_no_rung() -> None:
    assert ladder([outlook("q8_0", 2100)], 2000) == ()
