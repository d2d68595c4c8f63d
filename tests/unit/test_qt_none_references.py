"""PySide6 6.12.0 drops a reference to None with every void call on Python 3.10 and 3.11, and aborts in the end."""

import sys

from PySide6.QtCore import QObject


def test_void_calls_keep_their_references_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100
