"""Temporary files go away once nobody writes them, and never before."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from app.errors import PunaError
from app.jobs.leftovers import claimed, lock_of, part_of, recovered_of, remove_all_leftovers, remove_leftovers

ROOT = Path(__file__).resolve().parent.parent.parent.parent
CLAIM = """
import sys
from pathlib import Path
from app.jobs.leftovers import claimed
with claimed(Path(sys.argv[1])):
    print("claimed", flush=True)
    sys.stdin.readline()
"""


@contextmanager
def another_process_making(target: Path) -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen(
        [sys.executable, "-c", CLAIM, target], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"claimed\n"
        yield child
        child.kill()


def write_temporaries(target: Path) -> set[Path]:
    paths = {part_of(target), recovered_of(target)}
    for path in paths:
        path.write_bytes(b"half a model")
    return paths


def files(folder: Path) -> set[str]:
    return set(os.listdir(folder))


def test_what_a_killed_job_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.gguf"
    kept = {"a.gguf", "b.gguf", ".hidden", ".b.gguf.part", "a.gguf.part", ".gguf.part"}
    with another_process_making(target):
        write_temporaries(target)
    for name in kept:
        (tmp_path / name).write_bytes(b"")
    assert lock_of(target).exists()
    remove_leftovers(target)
    assert files(tmp_path) == kept


def test_a_job_of_another_process_keeps_its_files(tmp_path: Path) -> None:
    target = tmp_path / "a.gguf"
    with another_process_making(target):
        write_temporaries(target)
        before = files(tmp_path)
        remove_leftovers(target)
        remove_all_leftovers(tmp_path)
        assert files(tmp_path) == before
        with pytest.raises(PunaError, match="Another job is making"), claimed(target):
            raise AssertionError("claimed twice")
        assert files(tmp_path) == before
    remove_all_leftovers(tmp_path)
    assert files(tmp_path) == set()


def test_all_leftovers_of_a_folder_go_but_not_those_in_use(tmp_path: Path) -> None:
    for name in ("a.gguf", "größe b.f16.gguf", "no suffix"):
        write_temporaries(tmp_path / name)
    (tmp_path / "a.gguf").write_bytes(b"")
    with another_process_making(tmp_path / "busy.gguf"):
        write_temporaries(tmp_path / "busy.gguf")
        busy = {name for name in files(tmp_path) if "busy" in name}
        remove_all_leftovers(tmp_path)
        assert files(tmp_path) == {"a.gguf"} | busy


def test_a_claim_ends_clean_whatever_happens_in_it(tmp_path: Path) -> None:
    target = tmp_path / "a.gguf"
    with suppress(KeyError), claimed(target):
        write_temporaries(target)
        raise KeyError
    assert files(tmp_path) == set()
    with claimed(target), claimed(tmp_path / "b.gguf"):
        pass
    assert files(tmp_path) == set()


def test_folders_that_are_not_there_are_no_error_to_sweep_and_a_sentence_to_claim(tmp_path: Path) -> None:
    remove_leftovers(tmp_path / "missing" / "a.gguf")
    remove_all_leftovers(tmp_path / "missing")
    remove_leftovers(tmp_path / ("n" * 252))
    with pytest.raises(PunaError, match="No such file or directory"), claimed(tmp_path / "missing" / "a.gguf"):
        raise AssertionError
    with pytest.raises(PunaError, match="File name too long"), claimed(tmp_path / ("n" * 252)):
        raise AssertionError
