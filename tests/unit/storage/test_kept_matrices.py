"""Of importance matrices the newest are kept, and the one that is asked for."""

import os
from pathlib import Path

from app.storage.kept_matrices import KeptMatrices


def test_the_newest_stay(tmp_path: Path) -> None:
    kept = KeptMatrices(tmp_path / "imatrix")
    places = [kept.place(f"key{number}") for number in range(8)]
    for number, place in enumerate(places):
        place.write_bytes(b"x")
        os.utime(place.parent, (1000 + number, 1000 + number))
    assert kept.place("key0") == places[0]  # asked for again: the newest now
    kept.place("new")
    assert not places[1].parent.exists()
    assert [place.exists() for place in places] == [True, False, *[True] * 6]
