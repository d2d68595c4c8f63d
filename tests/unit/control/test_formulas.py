"""Formulas through a real child, and one that never ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.control import formulas
from app.control.formulas import FormulaDrawer
from app.core.formula import FormulaPicture


@pytest.fixture
def drawer(tmp_path: Path, qtbot: QtBot) -> Iterator[FormulaDrawer]:
    drawer = FormulaDrawer(tmp_path / "formulas.log")
    yield drawer
    drawer.shut_down()


def test_every_formula_is_answered_the_bad_ones_too(drawer: FormulaDrawer, qtbot: QtBot) -> None:
    answers: dict[str, object] = {}
    drawer.drawn.connect(lambda source, display, picture: answers.update({source: picture}))
    for source in ("x^2", r"\frac{", "y"):
        drawer.draw(source, False)
    qtbot.waitUntil(lambda: len(answers) == 3, timeout=20_000)
    assert isinstance(answers["x^2"], FormulaPicture)
    assert answers[r"\frac{"] is None
    assert isinstance(answers["y"], FormulaPicture)
    drawer._idle.setInterval(0)
    drawer._idle.start()
    qtbot.waitUntil(lambda: not drawer.has_child)


def test_an_endless_formula_costs_its_child_and_not_the_next_formula(
    drawer: FormulaDrawer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[tuple[str, object]] = []
    drawer.drawn.connect(lambda source, display, picture: answers.append((source, picture)))
    drawer.draw("x", False)
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=20_000)
    drawer._patience.setInterval(1)
    # Far more work than fits into a millisecond.
    drawer.draw(r"\sqrt{x}" * 200, False)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers[1][1] is None
    drawer._patience.setInterval(formulas.PATIENCE_MS)
    drawer.draw("y", False)
    qtbot.waitUntil(lambda: len(answers) == 3, timeout=20_000)
    assert isinstance(answers[2][1], FormulaPicture)
