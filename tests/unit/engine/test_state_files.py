"""States on disk: whole or absent, bounded, and never believed where a byte of them is not ours."""

import json
import os
import random
import struct
from hashlib import blake2b
from pathlib import Path

import pytest

from app.engine.state_files import DIGEST_BYTES, MAGIC, SavedState, StateFolder, file_identity

STATE = SavedState(list(range(-3, 97)), random.Random(1).randbytes(5000))
PLENTY = 1 << 20
MOST = 4096


def folder(path: Path, limit: int = PLENTY, key: str = "model", keep_free: int = 0) -> StateFolder:
    return StateFolder(path, limit, key, keep_free)


def saved(path: Path) -> Path:
    assert folder(path).save("a", "", STATE)
    (file,) = path.iterdir()
    return file


def test_what_was_saved_is_found_again(tmp_path: Path) -> None:
    saved(tmp_path / "new")
    found = folder(tmp_path / "new")
    assert found.tokens("a", "", MOST) == STATE.tokens
    assert found.load("a", "", MOST) == STATE


def test_conversations_adapters_and_models_have_states_of_their_own(tmp_path: Path) -> None:
    saved(tmp_path)
    assert folder(tmp_path).load("b", "", MOST) is None
    assert folder(tmp_path).load("a", "adapter@1.0", MOST) is None
    assert folder(tmp_path, key="another").load("a", "", MOST) is None
    assert folder(tmp_path).load("a", "", MOST) == STATE


def test_a_newer_state_replaces_the_older(tmp_path: Path) -> None:
    saved(tmp_path)
    newer = SavedState([1, 2, 3], b"xyz")
    assert folder(tmp_path).save("a", "", newer)
    assert folder(tmp_path).load("a", "", MOST) == newer
    assert len(list(tmp_path.iterdir())) == 1


def test_a_state_of_more_tokens_than_the_context_holds_is_none(tmp_path: Path) -> None:
    saved(tmp_path)
    assert folder(tmp_path).tokens("a", "", len(STATE.tokens)) == STATE.tokens
    assert folder(tmp_path).tokens("a", "", len(STATE.tokens) - 1) == []


def test_every_cut_is_noticed(tmp_path: Path) -> None:
    file = saved(tmp_path)
    whole = file.read_bytes()
    for length in [*range(0, 700, 7), *range(700, len(whole), 97), len(whole) - 1]:
        file.write_bytes(whole[:length])
        assert folder(tmp_path).load("a", "", MOST) is None
        assert not file.exists()
    file.write_bytes(whole + b"\0")
    assert folder(tmp_path).load("a", "", MOST) is None


def test_every_changed_byte_is_noticed(tmp_path: Path) -> None:
    file = saved(tmp_path)
    whole = file.read_bytes()
    chance = random.Random(2)
    for at in [*range(400), *(chance.randrange(len(whole)) for _ in range(100)), len(whole) - 1]:
        changed = bytearray(whole)
        changed[at] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
        assert folder(tmp_path).load("a", "", MOST) is None
        assert not file.exists()


@pytest.mark.parametrize(
    ("header", "length"),
    [
        ({"n_tokens": 1 << 40}, None),
        ({"n_tokens": -1}, None),
        ({"n_tokens": True}, None),
        ({"n_bytes": 1 << 60}, None),
        ({"n_bytes": -5000}, None),
        ({"n_bytes": "5000"}, None),
        ({"key": "another"}, None),
        ({"conversation": 7}, None),
        ({}, 1 << 31),
        ({}, 3),
    ],
    ids=str,
)
def test_numbers_that_lie_are_found_out_before_anything_is_read(
    tmp_path: Path, header: dict[str, object], length: int | None
) -> None:
    """A file that somebody made: its digest is right."""
    file = saved(tmp_path)
    honest = {"key": "model", "conversation": "a", "adapters": "", "n_tokens": 100, "n_bytes": 5000}
    assert file.read_bytes() == made(honest)
    file.write_bytes(made(honest | header, length))
    assert folder(tmp_path).tokens("a", "", MOST) == []
    assert not file.exists()


def made(header: dict[str, object], length: int | None = None) -> bytes:
    text = json.dumps(header).encode()
    start = MAGIC + struct.pack("<I", len(text) if length is None else length)
    body = start + text + struct.pack("<100i", *STATE.tokens) + STATE.data
    return body + blake2b(body, digest_size=DIGEST_BYTES).digest()


def test_text_that_is_no_header_is_no_state(tmp_path: Path) -> None:
    file = saved(tmp_path)
    for text in (b"[" * 5000, b"\xff\xfe", b"7", b"null", b"{}"):
        file.write_bytes(MAGIC + struct.pack("<I", len(text)) + text + bytes(500))
        assert folder(tmp_path).load("a", "", MOST) is None
        assert not file.exists()


def test_the_oldest_leave_where_the_folder_is_full(tmp_path: Path) -> None:
    one = len(saved(tmp_path).read_bytes())
    full = folder(tmp_path, limit=3 * one)
    for at, name in enumerate("abc"):
        assert full.save(name, "", STATE)
        for file in tmp_path.iterdir():
            stat = file.stat()
            os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns - (3 - at) * 10**9))
    assert full.load("a", "", MOST) is not None  # used now, so b is the oldest
    assert full.save("d", "", STATE)
    assert [name for name in "abcd" if full.tokens(name, "", MOST)] == ["a", "c", "d"]
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 3 * one


def test_what_does_not_fit_is_not_written(tmp_path: Path) -> None:
    saved(tmp_path)
    assert not folder(tmp_path, limit=4000).save("b", "", STATE)
    assert not folder(tmp_path, keep_free=1 << 60).save("b", "", STATE)
    # Nothing left to make room for what would not fit anyway.
    assert folder(tmp_path).load("a", "", MOST) == STATE


def test_an_interrupted_save_leaves_the_older_state(tmp_path: Path) -> None:
    saved(tmp_path)
    polls = iter([False, False, True])
    assert not folder(tmp_path).save("a", "", SavedState([1], bytes(100)), lambda: next(polls))
    assert folder(tmp_path).load("a", "", MOST) == STATE
    assert len(list(tmp_path.iterdir())) == 1


def test_a_half_file_of_a_killed_child_is_swept(tmp_path: Path) -> None:
    file = saved(tmp_path)
    half = file.with_name(f".{file.stem}.999999999.state.part")
    half.write_bytes(b"half")
    folder(tmp_path)
    assert half.exists()  # it may be another engine's that is writing now
    os.utime(half, (0, 0))
    folder(tmp_path)
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_can_not_be_had_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    nowhere = folder(tmp_path / "taken")
    assert not nowhere.save("a", "", STATE)
    assert nowhere.tokens("a", "", MOST) == []
    assert nowhere.load("a", "", MOST) is None


def test_a_file_is_known_by_its_content_size_and_time(tmp_path: Path) -> None:
    path = tmp_path / "model"
    path.write_bytes(bytes(3 << 20))
    os.utime(path, ns=(0, 10**9))
    first = file_identity(path)
    assert file_identity(path) == first
    os.utime(path, ns=(0, 2 * 10**9))
    assert file_identity(path) != first
    content = bytearray(3 << 20)
    content[-1] = 1
    path.write_bytes(content)
    os.utime(path, ns=(0, 10**9))
    assert file_identity(path) != first
