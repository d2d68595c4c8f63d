"""A file that arrives in stretches: whatever happens to process and disk, it ends right, and little comes twice."""

import hashlib
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.hub import HubFile
from app.hub.journal import journal_of, part_of, read_journal
from app.hub.part_file import PartFile, whole_checksum

PIECE = 64


def file_of(content: bytes, with_sha256: bool = True) -> HubFile:
    blob = hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
    return HubFile("m.gguf", len(content), hashlib.sha256(content).hexdigest() if with_sha256 else "", blob)


def opened(target: Path, content: bytes, with_sha256: bool = True) -> PartFile:
    return PartFile(target, "a/b", "c0ffee", file_of(content, with_sha256), PIECE)


def nothing(n_bytes: int) -> None:
    pass


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1000), st.booleans(), st.randoms(use_true_random=False))
def test_any_end_and_any_damage_of_known_pieces_is_survived(
    tmp_path_factory: pytest.TempPathFactory, size: int, with_sha256: bool, chance: random.Random
) -> None:
    content = chance.randbytes(size)
    target = tmp_path_factory.mktemp("part") / "m.gguf"
    fetched = damaged = 0
    for _ in range(200):
        with opened(target, content, with_sha256) as part:
            part.check(nothing)
            while (missing := part.missing()) is not None and chance.random() < 0.8:
                begin, end = missing
                part.begin_answer("e")
                portion = content[begin : min(end, begin + chance.randint(1, 200))]
                part.write(memoryview(portion))
                fetched += len(portion)
            if missing is None:
                assert part.done == size
                assert part.is_right(nothing)
                break
        # The process ends here, and one piece of the journal may change on disk.
        journal = read_journal(target)
        assert journal is not None
        if journal.pieces and chance.random() < 0.2:
            at = chance.randrange(min(len(journal.pieces) * PIECE, part_of(target).stat().st_size))
            with part_of(target).open("r+b") as file:
                file.seek(at)
                file.write(bytes([content[at] ^ 1]))
            damaged += 1
    else:
        pytest.fail("it was never whole")
    assert part_of(target).read_bytes() == content
    assert whole_checksum(part_of(target), file_of(content, with_sha256), nothing) == (
        file_of(content, with_sha256).sha256 or file_of(content).blob_id
    )
    # A piece that was damaged comes again whole, and perhaps again where its next visit was cut short.
    assert fetched <= size + (damaged * 12 * PIECE)
    if not damaged:
        assert fetched == size


def test_the_same_bytes_twice_are_checked_against_the_journal(tmp_path: Path) -> None:
    content = bytes(range(250))
    with opened(tmp_path / "m", content) as part:
        part.check(nothing)
        part.write(memoryview(content))
        assert part.missing() is None
    with opened(tmp_path / "m", content) as part:
        read = []
        part.check(read.append)
        assert (sum(read), part.done, part.missing()) == (250, 250, None)
        part.is_right(read.append)
        assert sum(read) == 250  # once for both checksums


def test_bytes_that_came_wrong_are_found_by_the_whole(tmp_path: Path) -> None:
    content = bytes(250)
    with opened(tmp_path / "m", content) as part:
        part.check(nothing)
        part.write(memoryview(content[:100]))
    with opened(tmp_path / "m", content) as part:
        part.check(nothing)
        assert part.missing() == (100, 250)
        part.begin_answer("other")
        part.write(memoryview(b"\1" + content[101:]))
        assert not part.is_right(nothing)
        assert part.suspects(2) == [[1], [0, 2], [3]]  # over 1 the process ended
        part.forget([1])
        assert part.missing() == (64, 128)
        part.write(memoryview(content[64:128]))
        assert part.is_right(nothing)


def test_a_part_of_another_content_is_given_up(tmp_path: Path) -> None:
    with opened(tmp_path / "m", bytes(250)) as part:
        part.check(nothing)
        part.write(memoryview(bytes(200)))
    with opened(tmp_path / "m", b"\1" * 250) as part:
        part.check(nothing)
        assert part.missing() == (0, 250)
    assert part_of(tmp_path / "m").stat().st_size == 0


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are rare there")
def test_a_link_that_lies_there_is_not_written_through(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    with opened(tmp_path / "m", bytes(250)) as part:
        part.check(nothing)
    part_of(tmp_path / "m").unlink()
    part_of(tmp_path / "m").symlink_to(victim)
    with pytest.raises(OSError, match="symbolic"), opened(tmp_path / "m", bytes(250)):
        pass
    assert victim.read_bytes() == b"precious"
    assert journal_of(tmp_path / "m").exists()
