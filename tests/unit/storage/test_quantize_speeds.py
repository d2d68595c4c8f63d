"""Speeds are kept under their key, and a damaged file is as good as none."""

from pathlib import Path

import pytest

from app.storage.quantize_speeds import QuantizeSpeeds


def test_what_was_measured_is_found_again_under_its_key_alone(tmp_path: Path) -> None:
    kept = QuantizeSpeeds(tmp_path / "cache" / "speeds.json")
    assert kept.get("one") is None
    kept.put("one", {"Q4_K": 4e7})
    kept.put("two", {"Q4_K": 2e7})
    again = QuantizeSpeeds(tmp_path / "cache" / "speeds.json")
    assert again.get("one") == {"Q4_K": 4e7}
    assert again.get("two") == {"Q4_K": 2e7}
    assert again.get("three") is None


@pytest.mark.parametrize("content", [b"", b"[", b"[1]", b'{"one": 3}', b'{"one": {"Q4_K": -1}}', b'{"one": {}}'])
def test_a_damaged_file_is_as_good_as_none(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "speeds.json"
    path.write_bytes(content)
    kept = QuantizeSpeeds(path)
    assert kept.get("one") is None
    kept.put("one", {"Q4_K": 4e7})
    assert kept.get("one") == {"Q4_K": 4e7}
