"""Reading JSON record by record: forms, bounds, and what is broken."""

import io
import json
import tracemalloc
from typing import Any

import pytest

from app.storage.importers import json_records
from app.storage.importers.json_records import records
from app.storage.importers.report import DamagedFile

RECORDS: list[Any] = [{"a": [1, 2.5, None]}, {"b": "שלום \U0001f999 \ud83d"}, {"c": {"d": "\u0000\n"}}, "text", 3]


def read(content: bytes) -> tuple[list[Any], list[str]]:
    broken: list[str] = []
    return list(records(io.BytesIO(content), broken.append)), broken


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(RECORDS).encode(),
        json.dumps(RECORDS, indent=3).encode(),
        b"\xef\xbb\xbf" + json.dumps(RECORDS).encode(),
        json.dumps(RECORDS).encode("utf-16"),
        b" \n\t" + json.dumps(RECORDS).encode() + b"\n\n",
        json.dumps(RECORDS, ensure_ascii=False).encode("utf-8", "surrogatepass").replace(b"\xed\xa0\xbd", b"\\ud83d"),
        b'{"format":"puna-history","version":1,"conversations":' + json.dumps(RECORDS).encode() + b"}",
        b'{ "format" : "puna-history",\n"version": 1,\n"conversations" : ' + json.dumps(RECORDS).encode() + b"}",
    ],
)
def test_lists_in_every_clothing(content: bytes) -> None:
    assert read(content)[0] == RECORDS


def test_lines_and_values_without_lines() -> None:
    objects = RECORDS[:3]
    assert read("\n".join(map(json.dumps, objects)).encode()) == (objects, [])
    assert read("\r\n\r\n".join(map(json.dumps, objects)).encode()) == (objects, [])
    assert read("".join(json.dumps(value, indent=1) for value in objects).encode()) == (objects, [])
    assert read(json.dumps(objects[0]).encode()) == (objects[:1], [])


@pytest.mark.parametrize("chunk", [1, 2, 3, 7, 64])
def test_any_cut_of_the_file_into_pieces_gives_the_same(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_records, "_CHUNK_BYTES", chunk)
    assert read(json.dumps(RECORDS).encode())[0] == RECORDS
    assert read(json.dumps(RECORDS, ensure_ascii=True, indent=1).encode())[0] == RECORDS
    assert read("\n".join(map(json.dumps, RECORDS[:3])).encode())[0] == RECORDS[:3]


def test_broken_lines_are_told_and_passed_over() -> None:
    content = b'{"a": 1}\n{"b": \n{"c": 3}\nnonsense\n{"d": 4}\n{"e": 5'
    found, broken = read(content)
    assert found == [{"a": 1}, {"c": 3}, {"d": 4}]
    assert [reason.split(",")[0] for reason in broken] == [
        "line 2 can't be read",
        "line 4 can't be read",
        "line 6 can't be read",
    ]


def test_a_list_cut_anywhere_is_damaged() -> None:
    whole = json.dumps(RECORDS).encode()
    for length in range(1, len(whole)):
        with pytest.raises(DamagedFile, match="cut off in the middle"):
            read(whole[:length])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"hello", "no JSON"),
        (b'[{"a": tru}, 1]' + b" " * 100, "no valid JSON"),
        (b'[{"a": 1} {"b": 2}]', "missing"),
        (b"[" * 200_000, "nested too deeply"),
        (b'[{"a":' * 100_000, "nested too deeply"),
        (b"[" + b"9" * 10_000 + b"]", "number that is too long"),
        (b'{"format": "puna-history", "version": 2, "conversations": []}', "newer version of Puna"),
    ],
)
def test_hostile_content_is_one_reason(content: bytes, reason: str) -> None:
    with pytest.raises(DamagedFile, match=reason):
        read(content)


def test_what_follows_a_list_is_told() -> None:
    assert read(b"[1] [2]") == ([1], ["what follows the end of its list was passed over"])


@pytest.mark.parametrize("chunk", [1 << 16, 4099])
def test_a_record_over_the_limit_is_passed_over(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_records, "MAX_RECORD_CHARACTERS", 1 << 20)
    monkeypatch.setattr(json_records, "_CHUNK_BYTES", chunk)
    large = json.dumps({"a": ['\\"]}' * 200_000, {"b": '"'}], "c": "x" * (1 << 20)})
    told = ["record 2 was passed over, as it has more than 1 million characters"]
    assert read(f'[{{"d": 1}}, {large}, {{"e": 2}}]'.encode()) == ([{"d": 1}, {"e": 2}], told)
    assert read(f'{{"d": 1}}\n{large}\n{{"e": 2}}'.encode()) == ([{"d": 1}, {"e": 2}], told)
    with pytest.raises(DamagedFile, match="cut off in the middle"):
        read(f"[1, {large}"[:-9].encode())


def test_memory_holds_a_record_and_not_the_file() -> None:
    class Endless(io.RawIOBase):
        """A list of 100 MB that is never in memory."""

        left = 100

        def read(self, size: int = -1) -> bytes:
            if not hasattr(self, "begun"):
                self.begun = True
                return b"[{}"
            self.left -= 1
            return b',{"a": "' + b"x" * ((1 << 20) - 10) + b'"}' if self.left >= 0 else b"]" if self.left == -1 else b""

    tracemalloc.start()
    n_read = sum(1 for _ in records(Endless(), lambda reason: None))  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert n_read == 101
    assert peak < 20 << 20
