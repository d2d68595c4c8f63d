"""A person's data in the settings: what it is told of it, and what can be done, with real children and files."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.control.job import Job
from app.core.data_parts import DataPart
from app.core.messages import Role
from app.main import Puna
from app.paths import Paths
from app.storage.library_list import read_list, write_list
from app.storage.snapshots import damage
from app.storage.verified_files import VerifiedFiles
from app.ui.erase_dialog import EraseDialog
from app.ui.job_card import JobCard
from app.ui.theme import Theme
from tests.ui.readiness import real_model_ready
from tests.unit.engine.tiny_gguf import pieces, write_table_model

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def open_puna(qtbot: QtBot, puna_home: Path, theme: Theme) -> Iterator[Callable[[], Puna]]:
    opened = []

    def start() -> Puna:
        puna = Puna(Paths(puna_home), theme)
        opened.append(puna)
        qtbot.addWidget(puna.window, before_close_func=lambda window: puna.close())
        puna.start()
        return puna

    yield start
    for puna in opened:
        puna.close()


def talked(puna: Puna, text: str) -> int:
    """A conversation with one message in it."""
    number = puna.history.create_conversation("Alpacas")
    puna.history.add_message(number, None, Role.USER, text)
    return number


def test_each_part_is_counted_when_the_settings_are_opened(
    open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path
) -> None:
    (puna_home / "models").mkdir()
    (puna_home / "models" / "large.gguf").write_bytes(b"x" * 3_000_000)
    puna = open_puna()
    with qtbot.waitSignal(puna.data_counter.counted, timeout=20_000) as counted:
        puna.window.show_place("settings")
    section = puna.window.settings.data
    assert section.sizes[DataPart.MODELS].text() == "3.0 MB"
    assert section.sizes[DataPart.DOWNLOADS].text() == "0 bytes"
    assert counted.args[0].parts[DataPart.CONVERSATIONS] > 0
    assert section.place.text().startswith(f"{puna_home} · ")


def test_a_copy_is_the_history_and_is_made_in_a_child(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    puna = open_puna()
    talked(puna, "Why do alpacas hum?")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    jobs: list[Job] = []
    puna.data_care.backup_started.connect(jobs.append)
    puna.window.settings.data.backup_requested.emit()
    assert jobs[0].process_id
    qtbot.waitUntil(lambda: not puna.data_care.busy, timeout=60_000)
    (copy,) = tmp_path.iterdir()
    assert copy.name.startswith("puna-history-")
    assert damage(copy) is None
    assert b"Why do alpacas hum?" in copy.read_bytes()
    assert str(copy) in outcome(puna)


def outcome(puna: Puna) -> str:
    (card,) = puna.window.findChildren(JobCard)
    assert not card.is_running
    return card.outcome.text()


def test_a_folder_that_can_not_be_written_is_told(
    open_puna: Callable[[], Puna], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    puna = open_puna()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path / "gone"))
    puna.window.settings.data.backup_requested.emit()
    assert puna.data_care.busy
    qtbot.waitUntil(lambda: not puna.data_care.busy, timeout=60_000)
    assert "can't be written" in outcome(puna)


def models_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def open_with_model(open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path) -> Puna:
    """A model in Puna's own folder, which is open and has a name of the person's own."""
    (puna_home / "models").mkdir()
    write_table_model(puna_home / "models" / "one.gguf", [pieces().byte(65)])
    puna = open_puna()
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=60_000)
    return puna


def test_models_move_to_another_disk_and_back(
    open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    puna = open_with_model(open_puna, qtbot, puna_home)
    library = puna_home / "library.json"
    here, there = puna_home / "models" / "one.gguf", tmp_path / "Puna models" / "one.gguf"
    library_names = replace(read_list(library), names={str(here): "Mine"})
    write_list(library, library_names)
    verified = VerifiedFiles(puna_home / "verified-files.json")
    verified.record(here, "0" * 64, "made")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    puna.window.show_place("settings")
    section = puna.window.settings.data
    with qtbot.waitSignal(puna.data_care.moved, timeout=60_000):
        qtbot.mouseClick(section.move, Qt.MouseButton.LeftButton)
        assert puna.engine.model_path is None
        puna.models.choose(str(here))
        assert "being moved" in puna.window.banner.message.text()
    assert (puna_home / "models").is_symlink()
    assert models_in(tmp_path / "Puna models") == ["one.gguf"]
    assert read_list(library).names == {str(there): "Mine"}
    assert verified.recorded(there) is not None
    assert not verified.seems_changed(there)
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=60_000)
    assert puna.engine.model_path == str(there)
    assert puna.settings.settings.last_model == str(there)
    assert section.models_place.text() == str(tmp_path / "Puna models")
    qtbot.waitUntil(lambda: puna.library.row_of(str(there)) >= 0, timeout=20_000)
    with qtbot.waitSignal(puna.data_care.moved, timeout=60_000):
        qtbot.mouseClick(section.move_back, Qt.MouseButton.LeftButton)
    assert not (puna_home / "models").is_symlink()
    assert models_in(puna_home / "models") == ["one.gguf"]
    assert models_in(tmp_path) == []
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=60_000)
    assert puna.engine.model_path == str(here)
    assert not section.move_back.isVisible()


def test_a_move_that_is_cancelled_leaves_everything_as_it_was(
    open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path, tmp_path: Path
) -> None:
    puna = open_with_model(open_puna, qtbot, puna_home)
    # Nothing is removed before all has arrived, and this has no end in sight.
    os.mkfifo(puna_home / "models" / "never-ends")
    puna.data_care.move_started.connect(lambda job: job.cancel())
    with qtbot.waitSignal(puna.data_care.not_moved, timeout=60_000):
        puna.data_care.move_models(tmp_path)
    assert models_in(tmp_path) == []
    assert models_in(puna_home / "models") == ["never-ends", "one.gguf"]
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=60_000)


def test_a_place_that_can_not_be_is_told_and_the_model_opens_again(
    open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path
) -> None:
    puna = open_with_model(open_puna, qtbot, puna_home)
    inside = puna_home / "models" / "inside"
    inside.mkdir()
    with qtbot.waitSignal(puna.data_care.not_moved, timeout=60_000):
        puna.data_care.move_models(inside)
    assert "inside the models folder" in outcome(puna)
    assert models_in(puna_home / "models") == ["inside", "one.gguf"]
    qtbot.waitUntil(lambda: real_model_ready(puna), timeout=60_000)


def test_models_on_a_disk_that_is_not_connected_are_told_at_the_start(
    open_puna: Callable[[], Puna], puna_home: Path, tmp_path: Path
) -> None:
    (puna_home / "models").symlink_to(tmp_path / "unplugged" / "Puna models")
    puna = open_puna()
    assert str(tmp_path / "unplugged" / "Puna models") in puna.window.banner.message.text()
    assert (puna_home / "models").is_symlink()


def erase_dialog(puna: Puna, qtbot: QtBot) -> EraseDialog:
    puna.window.show_place("settings")
    qtbot.waitUntil(lambda: puna.window.settings.data.sizes[DataPart.MODELS].text() != "…", timeout=20_000)
    qtbot.mouseClick(puna.window.settings.data.erase, Qt.MouseButton.LeftButton)
    (dialog,) = puna.window.findChildren(EraseDialog)
    return dialog


def test_conversations_are_erased_and_taken_back(open_puna: Callable[[], Puna], qtbot: QtBot) -> None:
    puna = open_puna()
    kept = [talked(puna, "One"), talked(puna, "Two")]
    puna.actions.archive(kept[:1], True)
    puna.chat.open(kept[1])
    dialog = erase_dialog(puna, qtbot)
    assert dialog.conversations.text() == "Conversations: 2"
    assert not dialog.erase.isEnabled()
    qtbot.keyClick(dialog.conversations, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    assert sorted(each.conversation.id for each in puna.history.trashed()) == kept
    assert puna.chat.conversation_id is None
    qtbot.mouseClick(puna.window.banner.action, Qt.MouseButton.LeftButton)
    assert puna.history.trashed() == []


def test_models_go_to_the_systems_trash(
    open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(puna_home.parent / "trash-of-test"))
    puna = open_with_model(open_puna, qtbot, puna_home)
    dialog = erase_dialog(puna, qtbot)
    assert dialog.models.text().startswith("Models: 1, ")
    qtbot.keyClick(dialog.models, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    assert models_in(puna_home / "models") == []
    assert puna.engine.model_path != str(puna_home / "models" / "one.gguf")
    assert "system's trash" in puna.window.banner.message.text()


def test_what_can_be_made_again_is_erased(open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path) -> None:
    (puna_home / "states").mkdir()
    (puna_home / "states" / "one").write_bytes(b"x" * 1000)
    puna = open_puna()
    talked(puna, "One")
    dialog = erase_dialog(puna, qtbot)
    qtbot.keyClick(dialog.again, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.erase, Qt.MouseButton.LeftButton)
    assert not (puna_home / "states").exists()
    assert puna.history.count() == 1


def test_everything_takes_two_presses_that_name_what_goes_and_spares_what_is_not_ours(
    open_puna: Callable[[], Puna], qtbot: QtBot, puna_home: Path
) -> None:
    (puna_home / "own notes.txt").write_text("not Puna's")
    puna = open_with_model(open_puna, qtbot, puna_home)
    talked(puna, "One")
    dialog = erase_dialog(puna, qtbot)
    qtbot.mouseClick(dialog.everything, Qt.MouseButton.LeftButton)
    assert dialog.notice.isVisible()
    assert str(puna_home) in dialog.warning.text()
    assert puna.history.count() == 1
    qtbot.mouseClick(dialog.everything, Qt.MouseButton.LeftButton)
    assert models_in(puna_home) == ["own notes.txt"]
