"""Downloads files of a repository: on and on through every interruption, until each is exactly the one that was chosen.

Knows when to try again, when to go on, and when to give up; how bytes come is in `transfer`, how they lie on disk in
`part_file`. All of it can be killed at any moment and started again: what has arrived stays. No file appears under its
name before every one of them is whole and has its checksum, so a library never meets half a model.
"""

import os
import random
import re
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.core.hub import HubFile
from app.core.source_card import in_bytes
from app.errors import PunaError
from app.hub.journal import PIECE_BYTES, discard, journal_of, part_of
from app.hub.ledger import NetworkLedger
from app.hub.part_file import PartFile, whole_checksum
from app.hub.targets import Space, targets_of, told
from app.hub.transfer import Passing, RangeIgnored, Silence, Transfer

OnProgress = Callable[[float, str], None]

_REPOSITORY = re.compile(r"(?:[A-Za-z0-9][\w.-]{0,95}/)?[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
# A connection that brought so much was a good one: the count of failures begins anew.
_GOOD_BYTES = 64 << 10
_BYTES_BETWEEN_SPACE_CHECKS = 32 << 20
# So many pieces are fetched again between two looks at the checksum of the whole.
_REPAIRED_AT_ONCE = 16
_SECONDS_OF_SPEED = 5.0


@dataclass(frozen=True)
class Patience:
    """How long is waited for what, in seconds, and how often something is tried.

    `attempts` in a row may fail before a person is asked; `first_attempts` where the network was never reached at all,
    who then waits at the screen. Between them pass `first_wait`, then twice that, and so on up to `longest_wait`; where
    the hub asks for some time it gets that, up to `longest_asked`.
    """

    silence: Silence = field(default_factory=Silence)
    attempts: int = 8
    first_attempts: int = 3
    first_wait: float = 1.0
    longest_wait: float = 60.0
    longest_asked: float = 300.0

    def wait(self, failures: int, asked: float | None, chance: float) -> float:
        """Seconds to wait after so many failures in a row. `chance`, 0 to 1, keeps many computers apart."""
        if asked is not None:
            return asked + chance * self.first_wait
        return float(min(self.longest_wait, self.first_wait * 2 ** (failures - 1)) * (0.5 + 0.5 * chance))


@dataclass(frozen=True)
class Downloaded:
    """`targets` in the order of the files; `received` counts bytes of contents that came now; `note` may be empty."""

    targets: tuple[Path, ...]
    received: int
    note: str = ""


@dataclass(frozen=True)
class Options:
    """`claim` is entered while a file is made, and raises PunaError where another process is making it."""

    patience: Patience = field(default_factory=Patience)
    space: Space = field(default_factory=Space)
    piece_bytes: int = PIECE_BYTES
    sleep: Callable[[float], None] = time.sleep
    claim: Callable[[Path], AbstractContextManager[None]] = lambda target: nullcontext()


class Downloader:
    """Fetches from the hub at `endpoint`. An empty `token` is none; every connection is told to `ledger`."""

    def __init__(self, endpoint: str, token: str, ledger: NetworkLedger, options: Options | None = None) -> None:
        self._endpoint = endpoint
        self._token = token
        self._ledger = ledger
        self._options = options or Options()

    def download(
        self, repository: str, revision: str, files: Sequence[HubFile], folder: Path, on_progress: OnProgress
    ) -> Downloaded:
        """Make `files` of `repository` at `revision`, best a commit, in `folder`, in folders of their own below it.

        Raises PunaError with a sentence where a person has to do something; what has arrived then stays, unless it
        turned out to be wrong.
        """
        if not _REPOSITORY.fullmatch(repository):
            raise PunaError(f"{repository[:200]!r} is no name of a model on a hub: it is like owner/model.")
        targets = targets_of(folder, files)
        for file in files:
            if not file.sha256 and not file.blob_id:
                raise PunaError(
                    f"The hub tells no checksum of {file.path}, so it can't be checked: nothing was fetched."
                )
        options = self._options
        progress = _Progress(sum(file.size for file in files), on_progress)
        try:
            wanted = [
                (target, file)
                for target, file in zip(targets, files, strict=True)
                if not _is_there(target, file, progress)
            ]
            self._check_space(folder, wanted)
            with closing(
                Transfer(repository, revision, self._endpoint, self._token, self._ledger, options.patience.silence)
            ) as transfer:
                for target, file in wanted:
                    target.parent.mkdir(parents=True, exist_ok=True)
                    part = PartFile(target, repository, revision, file, options.piece_bytes)
                    with options.claim(target):
                        _fetch(part, transfer, progress, options)
                renamed = transfer.renamed_to
            for target, _ in wanted:
                _publish(target)
        except OSError as error:
            raise told(error, folder) from error
        note = f"{repository} is now called {renamed}." if renamed else ""
        return Downloaded(tuple(targets), progress.received, note)

    def _check_space(self, folder: Path, wanted: Sequence[tuple[Path, HubFile]]) -> None:
        missing = 0
        for target, file in wanted:
            with suppress(FileNotFoundError):
                missing -= min(file.size, part_of(target).stat().st_size)
            missing += file.size
        self._options.space.check_before(folder, missing)


class _Wrong(PunaError):
    """What has arrived is of no use."""


def _fetch(part: PartFile, transfer: Transfer, progress: "_Progress", options: Options) -> None:
    try:
        with part:
            _Fetching(part, transfer, progress, options).run()
    except _Wrong:
        discard(part.target)
        raise


class _Fetching:
    """One file on its way."""

    def __init__(self, part: PartFile, transfer: Transfer, progress: "_Progress", options: Options) -> None:
        self._part = part
        self._transfer = transfer
        self._progress = progress
        self._patience = options.patience
        self._space = options.space
        self._sleep = options.sleep
        self._since_space_check = 0
        self._chance = random.Random()

    def run(self) -> None:
        """Return when the file is whole and right, and safe on disk. Raises PunaError, OSError."""
        part, progress = self._part, self._progress
        progress.begin(part.file.path)
        part.check(lambda n_bytes: progress.tell_checking(part.done))
        self._fetch()
        if not part.is_right(lambda n_bytes: progress.tell_checking(part.done)):
            self._repair()
        part.save()
        progress.finish(part.file.size)

    def _fetch(self) -> None:
        """Fetch whatever is missing."""
        part = self._part
        failures = ignored = 0
        while (missing := part.missing()) is not None:
            before = part.done
            try:
                self._receive(*missing, ignored)
                if part.done - before < min(_GOOD_BYTES, missing[1] - missing[0]):
                    raise Passing(f"The answers with {part.file.path} end too early.")
                failures = ignored = 0
            except RangeIgnored:
                # Its ETag may be another while the content is the same, as the hub has just said: so ask without it.
                # Where that does not help either, what is there already is fetched once more and passed over.
                ignored += 1
            except Passing as problem:
                failures = 1 if part.done - before >= _GOOD_BYTES else failures + 1
                self._wait(failures, problem)

    def _receive(self, begin: int, end: int, ignored: int) -> None:
        """Take one answer. Raises Passing, PunaError, OSError; what came before stays."""
        part = self._part
        etag = "" if ignored else part.etag
        with self._transfer.ask(part.file, begin, end, etag, whole_too=ignored > 1) as answer:
            part.begin_answer(answer.etag)
            at = answer.begin
            for portion in answer.content:
                if at >= end:
                    return
                self._progress.receive(len(portion))
                taken = memoryview(portion)[max(0, begin - at) : end - at]
                at += len(portion)
                part.write(taken)
                self._progress.tell(part.done)
                self._watch_space(len(taken))

    def _wait(self, failures: int, problem: Passing) -> None:
        """Until it makes sense to try again. Raises PunaError where it does not any more."""
        patience = self._patience
        most = patience.attempts if problem.reached or self._progress.received else patience.first_attempts
        if failures >= most or (problem.wait or 0) > patience.longest_asked:
            raise PunaError(self._told(problem)) from problem
        seconds = patience.wait(failures, problem.wait, self._chance.random())
        self._progress.tell_waiting(problem.sentence, seconds)
        self._sleep(seconds)

    def _told(self, problem: Passing) -> str:
        if not self._part.done:
            return problem.sentence
        return f"{problem.sentence} What has arrived is kept, and the download goes on from there."

    def _repair(self) -> None:
        """The file is whole and wrong: fetch its pieces again, the most suspicious first, until it is right."""
        part = self._part
        for numbers in part.suspects(_REPAIRED_AT_ONCE):
            before = part.pieces(numbers)
            part.forget(numbers)
            self._fetch()
            if part.pieces(numbers) != before and part.is_right(
                lambda n_bytes: self._progress.tell_checking(part.done)
            ):
                return
        raise _Wrong(
            f"{part.file.path} has arrived with another checksum than the hub tells, and again when it was fetched "
            "once more, so it was thrown away: something on the way changes it, or the hub's copy is damaged. Try "
            "again later or on another network."
        )

    def _watch_space(self, n_bytes: int) -> None:
        self._since_space_check += n_bytes
        if self._since_space_check >= _BYTES_BETWEEN_SPACE_CHECKS:
            self._since_space_check = 0
            self._space.check_during(self._part.target.parent)


def _is_there(target: Path, file: HubFile, progress: "_Progress") -> bool:
    """Whether the file is there already, and right. Raises PunaError where another one is, which is never replaced."""
    if not os.path.lexists(target):
        return False
    progress.begin(file.path)
    if target.is_file() and target.stat().st_size == file.size:
        read = 0

        def on_progress(n_bytes: int) -> None:
            nonlocal read
            read += n_bytes
            progress.tell_checking(read)

        if whole_checksum(target, file, on_progress) == (file.sha256 or file.blob_id):
            discard(target)  # what a process that was killed in its last moment left
            progress.finish(file.size)
            return True
    raise PunaError(f"{target} is there already and is another file than the hub's: move it away or choose a folder.")


def _publish(target: Path) -> None:
    """Give a file that is whole its name. Raises OSError, PunaError."""
    if os.path.lexists(target):
        if not part_of(target).exists():
            return  # another process has fetched the same, and was faster
        raise PunaError(f"{target} has just been made by another program: move it away and start again.")
    part_of(target).replace(target)
    journal_of(target).unlink(missing_ok=True)
    if os.name != "nt":
        descriptor = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class _Progress:
    """How far all files are together, in words."""

    def __init__(self, total: int, on_progress: OnProgress) -> None:
        self.received = 0
        self._total = total
        self._on_progress = on_progress
        self._finished = 0
        self._name = ""
        self._speed = _Speed()
        self._fraction = 0.0

    def begin(self, name: str) -> None:
        self._name = name.rpartition("/")[2]

    def finish(self, size: int) -> None:
        self._finished += size
        self._tell(0, f"downloaded {self._name}")

    def receive(self, n_bytes: int) -> None:
        self.received += n_bytes
        self._speed.note(self.received)

    def tell(self, done: int) -> None:
        speed = self._speed.per_second
        rate = f", {in_bytes(round(speed))}/s" if speed else ""
        so_far, all_of_it = in_bytes(self._finished + done), in_bytes(self._total)
        # The same in every language; where there is little room, the name is cut off, which is the least of it.
        self._tell(done, f"{so_far} / {all_of_it}{rate}: {self._name}")

    def tell_checking(self, done: int) -> None:
        self._tell(done, f"checking {self._name}")

    def tell_waiting(self, why: str, seconds: float) -> None:
        self._on_progress(self._fraction, f"{why} Trying again in {max(1, round(seconds))} s.")

    def _tell(self, done: int, text: str) -> None:
        self._fraction = min(1.0, (self._finished + done) / max(self._total, 1))
        self._on_progress(self._fraction, text)


class _Speed:
    """Bytes per second over about the last seconds; 0 where it is too early to tell."""

    def __init__(self) -> None:
        self.per_second = 0.0
        self._marks: list[tuple[float, int]] = []

    def note(self, received: int) -> None:
        now = time.monotonic()
        if self._marks and now - self._marks[-1][0] < 0.25:
            return
        self._marks = [mark for mark in self._marks if now - mark[0] <= _SECONDS_OF_SPEED]
        self._marks.append((now, received))
        seconds = now - self._marks[0][0]
        if seconds >= 0.5:
            self.per_second = (received - self._marks[0][1]) / seconds
