"""Files on record: changed, touched, moved away, and lists that are damaged."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from app.errors import PunaError
from app.storage.verified_files import MOST_RECORDS, VerifiedFiles, sha256_of


@pytest.fixture
def verified(tmp_path: Path) -> VerifiedFiles:
    return VerifiedFiles(tmp_path / "home" / "verified-files.json")


@pytest.fixture
def model(tmp_path: Path, verified: VerifiedFiles) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"weights" * 1000)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    verified.record_made({"output": str(path), "sha256": digest})
    return path


def test_a_file_as_it_was_made_is_not_read_again(verified: VerifiedFiles, model: Path) -> None:
    reads: list[float] = []
    assert not verified.seems_changed(model)
    assert verified.warning(model, reads.append) is None
    assert reads == []
    record = verified.recorded(model)
    assert record is not None
    assert (record.by, record.sha256) == ("made", sha256_of(model))


def test_one_changed_byte_is_told_with_the_date_until_it_is_trusted(verified: VerifiedFiles, model: Path) -> None:
    made = verified.recorded(model)
    assert made is not None
    before = model.stat()
    data = bytearray(model.read_bytes())
    data[3000] ^= 1
    model.write_bytes(data)
    # Also where the time of change is put back.
    os.utime(model, ns=(before.st_atime_ns, before.st_mtime_ns))
    reads: list[float] = []
    for _ in range(2):
        warning = verified.warning(model, reads.append)
        assert warning is not None
        assert warning.startswith(f"model.gguf is not the file that Puna made on {made.when[:10]}: it was changed")
    assert reads[-1] == 1.0
    verified.trust(model)
    assert verified.warning(model) is None
    assert not verified.seems_changed(model)


def test_what_was_only_touched_is_remembered_as_it_is_now(verified: VerifiedFiles, model: Path) -> None:
    os.utime(model, ns=(1, 1))
    assert verified.seems_changed(model)
    assert verified.warning(model) is None
    assert not verified.seems_changed(model)


def test_files_that_puna_did_not_make_or_that_are_gone_are_no_business(verified: VerifiedFiles, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.gguf"
    stranger.write_bytes(b"x")
    assert verified.warning(stranger) is None
    assert verified.warning(tmp_path / "none.gguf") is None
    verified.record(tmp_path / "none.gguf", "0" * 64, "made")
    verified.record_made({"summary": "nothing was made"})
    assert verified.recorded(tmp_path / "none.gguf") is None
    with pytest.raises(PunaError, match=r"none\.gguf can't be read"):
        verified.trust(tmp_path / "none.gguf")


def test_a_link_is_the_file_it_leads_to(verified: VerifiedFiles, model: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.gguf"
    link.symlink_to(model)
    assert verified.recorded(link) == verified.recorded(model)
    model.write_bytes(b"other")
    assert verified.seems_changed(link)


def test_the_list_is_bounded_and_forgets_what_is_gone(verified: VerifiedFiles, model: Path, tmp_path: Path) -> None:
    listed = tmp_path / "home" / "verified-files.json"
    (record,) = json.loads(listed.read_text()).values()
    many = {str(tmp_path / f"gone-{number}"): record for number in range(20)}
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(MOST_RECORDS + 5):
        (folder / str(number)).touch()
        many[str(folder / str(number))] = record
    listed.write_text(json.dumps(many))
    verified.record(model, record["sha256"], "made")
    kept = json.loads(listed.read_text())
    assert len(kept) == MOST_RECORDS
    assert str(model) in kept
    assert not any("gone-" in key for key in kept)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"[" * 100_000, b"\xff", b'{"a": 1, "b": {"stamp": 3}, "c": {"stamp": {"size": "x"}}}'],
)
def test_a_damaged_list_costs_knowledge_and_nothing_else(verified: VerifiedFiles, model: Path, content: bytes) -> None:
    listed = model.parent / "home" / "verified-files.json"
    listed.write_bytes(content)
    assert verified.warning(model) is None
    verified.record(model, sha256_of(model), "made")
    assert verified.recorded(model) is not None


def test_a_list_that_can_not_be_written_is_no_error(model: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    VerifiedFiles(tmp_path / "file" / "list.json").record(model, "0" * 64, "made")
