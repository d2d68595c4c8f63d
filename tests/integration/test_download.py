"""The downloader against a real hub server on loopback: every fault ends with the right file or one clear sentence."""

import json
import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.hub import HubFile
from app.errors import PunaError
from app.hub.download import Downloaded, Downloader, Options, Patience
from app.hub.journal import journal_of, part_of, read_journal, unfinished, write_journal
from app.hub.ledger import NetworkLedger
from app.hub.targets import Space
from app.hub.transfer import Silence
from tests.hub_repositories import large
from tests.hub_server import Fault, HubServer, Repository
from tests.hub_values import blob_id, is_lfs, sha256

SIZE = 1 << 20
PIECE = 128 << 10
MODEL = "large-Q4_K_M.gguf"
NAME = "ana/Large-GGUF"

LARGE = large(SIZE)

Download = Callable[..., Downloaded]


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer([LARGE]) as running:
        yield running


@pytest.fixture
def waits() -> list[float]:
    """Seconds that the downloader waited."""
    return []


@pytest.fixture
def texts() -> list[str]:
    """What it said."""
    return []


@pytest.fixture
def download(hub: HubServer, tmp_path: Path, waits: list[float], texts: list[str]) -> Download:
    """Downloads a repository's files into the folder `library`, in pieces of 128 KiB, without really waiting."""

    def run(
        name: str = NAME,
        paths: tuple[str, ...] = (MODEL,),
        files: list[HubFile] | None = None,
        token: str = "",
        space: Space | None = None,
        **patience: object,
    ) -> Downloaded:
        repository = hub.repositories[name]
        wanted = files or [chosen(path, repository.files[path]) for path in paths]
        fractions: list[float] = []

        def on_progress(fraction: float, text: str) -> None:
            assert 0 <= fraction <= 1
            fractions.append(fraction)
            texts.append(text)

        options = Options(
            Patience(**{"silence": Silence(2.0, 0.5), "attempts": 4, **patience}),  # type: ignore[arg-type]
            space or Space(reserve=0, floor=0),
            PIECE,
            waits.append,
        )
        downloader = Downloader(hub.url, token, NetworkLedger(tmp_path / "network.jsonl"), options)
        result = downloader.download(name, repository.commit, wanted, tmp_path / "library", on_progress)
        assert fractions[-1] == 1.0
        return result

    return run


def chosen(path: str, content: bytes) -> HubFile:
    """As the hub's API describes it."""
    return HubFile(path, len(content), sha256(content) if is_lfs(path, content) else "", blob_id(content))


def content_of(hub: HubServer, path: str = MODEL) -> bytes:
    return hub.repositories[NAME].files[path]


def files_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def models_in(folder: Path) -> list[str]:
    """What a library would see."""
    return [name for name in files_in(folder) if not name.endswith((".part", ".part.json"))]


def test_files_arrive_whole_and_under_their_own_names(hub: HubServer, download: Download, tmp_path: Path) -> None:
    result = download(paths=(MODEL, "config.json"))
    library = tmp_path / "library"
    assert files_in(library) == ["config.json", MODEL]
    assert (library / MODEL).read_bytes() == content_of(hub)
    assert result.targets == (library / MODEL, library / "config.json")
    assert result.received == hub.sent_of(NAME) == SIZE + 2


def test_the_ledger_knows_every_host_and_all_bytes(hub: HubServer, download: Download, tmp_path: Path) -> None:
    download(paths=(MODEL, "config.json"))
    record = NetworkLedger(tmp_path / "network.jsonl").read()
    hosts = [connection.host for connection in record.connections]
    assert hosts == [hub.url.removeprefix("http://"), hub.cdn_url.removeprefix("http://"), hosts[0]]
    assert {connection.why for connection in record.connections} == {f"download of {NAME}"}
    assert all(connection.ended and connection.sent > 100 for connection in record.connections)
    assert SIZE < sum(connection.received for connection in record.connections) < SIZE + 3000


def test_the_token_goes_to_the_hub_and_nowhere_else(hub: HubServer, download: Download) -> None:
    download(token="hf_right")
    assert [(asked.port, asked.token) for asked in hub.asked] == [("hub", "hf_right"), ("cdn", "")]


def test_a_second_download_reads_the_file_and_asks_nothing(hub: HubServer, download: Download) -> None:
    download()
    n_asked = len(hub.asked)
    assert download().received == 0
    assert len(hub.asked) == n_asked


def test_another_file_of_that_name_is_never_replaced(download: Download, tmp_path: Path) -> None:
    target = tmp_path / "library" / MODEL
    target.parent.mkdir()
    target.write_bytes(bytes(SIZE))
    with pytest.raises(PunaError, match="is there already and is another file"):
        download()
    assert target.read_bytes() == bytes(SIZE)


# Faults after which the file is right, and how much is taken from the line for that, as a part of its size.
MENDED = {
    "cut": ([Fault(cut_after=300_000)], 1.0),
    "cut again and again": ([Fault(cut_after=100_000)] * 8, 1.0),
    "stall": ([Fault(stall_after=300_000, stall_seconds=5)], 1.0),
    "stall before the first byte": ([Fault(stall_after=0, stall_seconds=5)], 1.0),
    "truncated": ([Fault(truncated_to=300_000)], 1.0),
    "wrong range": ([Fault(cut_after=300_000), Fault(wrong_range=True)], 1.0),
    "200 instead of 206": ([Fault(cut_after=300_000), Fault(ignore_range=True)], 1.0),
    "200 instead of 206 every time": ([Fault(cut_after=300_000), *[Fault(ignore_range=True)] * 3], 1.3),
    "429": ([Fault(status=429, headers={"Retry-After": "7"})], 1.0),
    "500, 502, 503": ([Fault(status=500), Fault(status=502), Fault(status=503)], 1.0),
    "503 of the hub": ([Fault(status=503, when_hub=True)], 1.0),
    "an address that has expired": ([Fault(cut_after=300_000), Fault(status=403)], 1.0),
    "one wrong byte": ([Fault(flip_at=500_000)], 2.0),
}


@pytest.mark.parametrize("fault", MENDED)
def test_a_fault_that_passes_is_mended(fault: str, hub: HubServer, download: Download, tmp_path: Path) -> None:
    faults, most = MENDED[fault]
    hub.fail(NAME, MODEL, *faults)
    result = download()
    assert (tmp_path / "library" / MODEL).read_bytes() == content_of(hub)
    assert files_in(tmp_path / "library") == [MODEL]
    assert SIZE <= result.received <= most * SIZE


# Faults that stay, and what a person is told.
TOLD = {
    "cut at once": (Fault(cut_after=0), "connection .* broke"),
    "stall": (Fault(stall_after=0, stall_seconds=5), "doesn't answer"),
    "500": (Fault(status=500), r"problem of its own \(500\)"),
    "429": (Fault(status=429), "asked too often"),
    "429 for an hour": (Fault(status=429, headers={"Retry-After": "3600"}), "again in 60 minutes"),
    "circle": (Fault(redirect_loop=True), "sends in a circle"),
    "circle at the hub": (Fault(redirect_loop=True, when_hub=True), "sends in a circle"),
    "login page": (Fault(redirect_to="/login", when_hub=True), "The hub"),
    "no address of the web": (Fault(redirect_to="ftp://127.0.0.1/x", when_hub=True), "no address of the web"),
    "no address": (Fault(redirect_to="http://[::bad", when_hub=True), "no address"),
    "file": (Fault(redirect_to="file:///etc/passwd", when_hub=True), "no address of the web"),
    "wrong byte": (Fault(flip_at=500_000), "another checksum than the hub tells"),
}


@pytest.mark.parametrize("fault", TOLD)
def test_a_fault_that_stays_is_told_in_a_sentence(
    fault: str, hub: HubServer, download: Download, tmp_path: Path
) -> None:
    what, sentence = TOLD[fault]
    hub.always_fail(NAME, MODEL, what)
    with pytest.raises(PunaError, match=sentence) as told:
        download()
    assert str(told.value).endswith(".")
    assert models_in(tmp_path / "library") == []
    hub.always_fail(NAME, MODEL, None)
    download()
    assert (tmp_path / "library" / MODEL).read_bytes() == content_of(hub)


def test_what_has_arrived_is_kept_when_it_gives_up(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=300_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError, match="What has arrived is kept"):
        download()
    (found,) = unfinished(tmp_path)
    assert (found.target, found.journal.repository) == (tmp_path / "library" / MODEL, NAME)
    assert 200_000 < found.arrived <= 300_000
    assert download().received == SIZE - found.arrived
    assert unfinished(tmp_path) == []


def test_waiting_grows_and_follows_what_the_hub_asks(
    hub: HubServer, download: Download, waits: list[float], texts: list[str]
) -> None:
    hub.fail(
        NAME,
        MODEL,
        *[Fault(status=500)] * 3,
        Fault(cut_after=300_000),
        Fault(status=429, headers={"Retry-After": "7"}),
    )
    download(attempts=6)
    assert [low <= wait <= high for wait, (low, high) in zip(
        waits, [(0.5, 1), (1, 2), (2, 4), (0.5, 1), (7, 8)], strict=True
    )] == [True] * 5  # fmt: skip
    assert any("asked too often" in text and "Trying again in" in text for text in texts)


def test_a_file_that_changes_in_the_middle_is_told(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=300_000), Fault(replaced_by=bytes(SIZE)))
    with pytest.raises(PunaError, match="has changed since you chose it"):
        download()
    assert models_in(tmp_path / "library") == []


def test_a_file_that_was_replaced_before_is_told(hub: HubServer, download: Download, tmp_path: Path) -> None:
    before = [chosen(path, content_of(hub, path)) for path in (MODEL, "config.json")]
    for path, file in zip((MODEL, "config.json"), before, strict=True):
        hub.change(NAME, path, b"x" * file.size)
        with pytest.raises(PunaError, match="has changed since you chose it"):
            download(files=[file])
    assert models_in(tmp_path / "library") == []


def test_a_newer_version_begins_anew(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=300_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    hub.change(NAME, MODEL, bytes(SIZE))
    assert download().received == SIZE
    assert (tmp_path / "library" / MODEL).read_bytes() == bytes(SIZE)


def test_the_same_file_in_a_newer_version_goes_on(hub: HubServer, download: Download) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=300_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    hub.change(NAME, "README.md", b"# New words")
    assert download().received < SIZE - 200_000


def test_bytes_that_change_on_disk_are_fetched_again_and_only_they(
    hub: HubServer, download: Download, tmp_path: Path
) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=700_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    part = part_of(tmp_path / "library" / MODEL)
    arrived = part.stat().st_size
    with part.open("r+b") as file:
        for position in (1, 4 * PIECE + 17):
            file.seek(position)
            file.write(b"\xaa\xbb")
    assert download().received == SIZE - arrived + 2 * PIECE
    assert (tmp_path / "library" / MODEL).read_bytes() == content_of(hub)


def test_bytes_that_were_lost_with_the_power_are_fetched_again(
    hub: HubServer, download: Download, tmp_path: Path
) -> None:
    """The system had noted the new length of the file, and never wrote the last bytes."""
    hub.fail(NAME, MODEL, Fault(cut_after=5 * PIECE + 20_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    part = part_of(tmp_path / "library" / MODEL)
    arrived = part.stat().st_size
    with part.open("r+b") as file:
        file.seek(5 * PIECE)
        file.write(bytes(arrived - 5 * PIECE))
    assert download().received == SIZE - arrived + PIECE
    assert (tmp_path / "library" / MODEL).read_bytes() == content_of(hub)


@pytest.mark.parametrize("journal", [b"", b"{}", b"[" * 100_000, b"null", b"{", b"\xff"])
def test_a_journal_that_is_none_begins_anew(journal: bytes, hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=300_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    journal_of(tmp_path / "library" / MODEL).write_bytes(journal)
    assert download().received == SIZE
    assert (tmp_path / "library" / MODEL).read_bytes() == content_of(hub)


def test_a_part_of_another_program_is_left_alone(hub: HubServer, download: Download, tmp_path: Path) -> None:
    part = part_of(tmp_path / "library" / MODEL)
    part.parent.mkdir()
    part.write_bytes(b"of a browser")
    with pytest.raises(PunaError, match="is not Puna's"):
        download()
    assert part.read_bytes() == b"of a browser"
    assert hub.asked == []


def test_another_etag_of_the_same_content_goes_on(hub: HubServer, download: Download, tmp_path: Path) -> None:
    """Two servers of a CDN name the same bytes differently; the hub says that they are the same."""
    hub.fail(NAME, MODEL, Fault(cut_after=700_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    target = tmp_path / "library" / MODEL
    journal = read_journal(target)
    assert journal is not None
    write_journal(target, replace(journal, etag='"of another server"'))
    arrived = part_of(target).stat().st_size
    n_asked = len(hub.asked)
    assert download().received == SIZE - arrived
    asked = [asked for asked in hub.asked[n_asked:] if asked.port == "cdn"]
    assert [asked.headers.get("if-range") for asked in asked] == ['"of another server"', None]
    assert target.read_bytes() == content_of(hub)


def test_a_part_that_is_longer_than_the_file_is_cut(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=300_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    with part_of(tmp_path / "library" / MODEL).open("ab") as file:
        file.write(bytes(2 * SIZE))
    download()
    assert (tmp_path / "library" / MODEL).read_bytes() == content_of(hub)


def test_no_file_appears_before_all_are_whole(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.always_fail(NAME, MODEL, Fault(status=500))
    with pytest.raises(PunaError):
        download(paths=("config.json", MODEL))
    assert models_in(tmp_path / "library") == []
    hub.always_fail(NAME, MODEL, None)
    assert download(paths=("config.json", MODEL)).received == SIZE
    assert files_in(tmp_path / "library") == ["config.json", MODEL]


def test_killed_while_files_get_their_names_it_goes_on(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.always_fail(NAME, MODEL, Fault(status=500))
    with pytest.raises(PunaError):
        download(paths=("config.json", MODEL))
    library = tmp_path / "library"
    part_of(library / "config.json").rename(library / "config.json")
    hub.always_fail(NAME, MODEL, None)
    assert download(paths=("config.json", MODEL)).received == SIZE
    assert files_in(library) == ["config.json", MODEL]


def test_an_empty_file_arrives(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.change(NAME, "empty.txt", b"")
    download(paths=("empty.txt", "config.json"))
    assert (tmp_path / "library" / "empty.txt").read_bytes() == b""


def test_a_gated_model_needs_a_token(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.repositories[NAME] = replace(hub.repositories[NAME], gated="manual")
    with pytest.raises(PunaError, match=r"accepted its makers' terms.*sign in here"):
        download()
    with pytest.raises(PunaError, match="wait until they let you in"):
        download(token="hf_wrong")
    assert models_in(tmp_path) == ["network.jsonl"]
    download(token="hf_right")


def test_what_is_gone_is_told(hub: HubServer, download: Download) -> None:
    file = chosen(MODEL, content_of(hub))
    hub.change(NAME, MODEL, None)
    with pytest.raises(PunaError, match="no longer on the hub"):
        download(files=[file])
    hub.repositories[NAME] = replace(hub.repositories[NAME], disabled=True)
    with pytest.raises(PunaError, match="taken ana/Large-GGUF away"):
        download(files=[file])


def test_a_renamed_repository_is_followed_and_told(hub: HubServer, download: Download, tmp_path: Path) -> None:
    old = Repository("old/Name", hub.repositories[NAME].files, moved_to=NAME)
    hub.repositories["old/Name"] = old
    assert download("old/Name").note == "old/Name is now called ana/Large-GGUF."
    assert (tmp_path / "library" / MODEL).read_bytes() == content_of(hub)


def test_an_address_that_nobody_knows(tmp_path: Path, waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", _unknown)
    ledger = NetworkLedger(tmp_path / "network.jsonl")
    downloader = Downloader("https://hub.invalid", "", ledger, Options(sleep=waits.append))
    file = HubFile(MODEL, 1, "0" * 64)
    with pytest.raises(PunaError, match=r"hub\.invalid can't be found: check that this computer is connected"):
        downloader.download(NAME, "main", [file], tmp_path / "library", lambda fraction, text: None)
    assert len(waits) == 2
    (*_, last) = ledger.read().connections
    assert (last.host, last.received, last.problem) == ("hub.invalid", 0, "ConnectError")


def _unknown(*arguments: object) -> list[object]:
    """What the system answers without a network; a resolver of the machine might take seconds for the same."""
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_a_proxy_of_the_environment_is_used(
    hub: HubServer, download: Download, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{port}")
    with pytest.raises(PunaError):
        download()
    assert hub.asked == []
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    download()
    monkeypatch.setenv("HTTP_PROXY", "nonsense://x")
    with pytest.raises(PunaError, match="proxy"):
        download()


def test_too_little_room_is_told_before_anything_is_asked(hub: HubServer, download: Download, tmp_path: Path) -> None:
    with pytest.raises(PunaError, match=r"not enough room in .*: 1\.0 MB are still to come"):
        download(space=Space(reserve=1 << 60))
    assert hub.asked == []
    assert not (tmp_path / "library").exists()


def test_what_has_arrived_needs_no_room_again(hub: HubServer, download: Download) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=600_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    download(space=Space(reserve=0, floor=0, free=lambda folder: 500_000))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 512 KiB."""
    folder = tmp_path / "library"
    folder.mkdir()
    if os.system(f"mount -t tmpfs -o size=512k none '{folder}' 2>/dev/null") != 0:
        pytest.skip("only an administrator can make a small disk here")
    yield folder
    os.system(f"umount '{folder}'")


def test_a_disk_that_fills_up_pauses_the_download(hub: HubServer, download: Download, small_disk: Path) -> None:
    with pytest.raises(PunaError, match=r"is full, so the download has paused: what has arrived is kept"):
        download(space=Space(reserve=0, floor=0, free=lambda folder: 1 << 40))
    (found,) = unfinished(small_disk)
    assert found.arrived > 300_000
    assert os.system(f"mount -o remount,size=4m '{small_disk}'") == 0
    assert download().received <= SIZE - found.arrived + PIECE
    assert (small_disk / MODEL).read_bytes() == content_of(hub)


def test_a_disk_that_others_fill_pauses_the_download(hub: HubServer, download: Download) -> None:
    free = iter([1 << 40, 100])
    hub.change(NAME, MODEL, bytes(33 << 20))
    with pytest.raises(PunaError, match="nearly full, so the download has paused"):
        download(space=Space(free=lambda folder: next(free)))


def test_a_folder_that_cannot_be_written_is_told(hub: HubServer, download: Download, tmp_path: Path) -> None:
    (tmp_path / "library").write_bytes(b"a file")
    with pytest.raises(PunaError, match="can't be written"):
        download()


def test_a_file_without_checksum_is_not_fetched(hub: HubServer, download: Download) -> None:
    with pytest.raises(PunaError, match="no checksum"):
        download(files=[HubFile(MODEL, SIZE)])
    assert hub.asked == []


def test_a_journal_of_pieces_is_small(hub: HubServer, download: Download, tmp_path: Path) -> None:
    hub.fail(NAME, MODEL, Fault(cut_after=900_000), *[Fault(status=500)] * 3)
    with pytest.raises(PunaError):
        download()
    content = journal_of(tmp_path / "library" / MODEL).read_bytes()
    assert len(json.loads(content)["pieces"]) == 6
    assert len(content) < 1000
