"""Settings survive a restart, and no file can keep Puna from starting."""

from pathlib import Path

import pytest

from app.core.settings import Settings
from app.storage.settings_file import SettingsFile


def test_a_change_survives_a_restart(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").change(last_model="/models/ä.gguf", n_ctx=8192)
    assert SettingsFile(tmp_path / "settings.json").settings == Settings(last_model="/models/ä.gguf", n_ctx=8192)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"x"', b"\xff\xfe", b'{"n_ctx": "many", "unknown": 1}'])
def test_a_damaged_file_means_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert SettingsFile(tmp_path / "settings.json").settings == Settings()


def test_values_of_the_right_type_are_kept_beside_wrong_ones(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"n_ctx": 512, "sidebar_visible": "yes"}')
    assert SettingsFile(tmp_path / "settings.json").settings == Settings(n_ctx=512)


def test_a_disk_that_refuses_is_no_crash_and_leaves_no_part(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(n_ctx=1024)
    assert settings.settings.n_ctx == 1024
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]
