"""Editing a GGUF's text keys changes these keys and not one other byte, in place or beside it, whole or not at all."""

import os
import struct
from pathlib import Path

import pytest

from convert.errors import ConvertError
from convert.gguf_edit import MAX_TEXT_BYTES, rewrite_text_keys
from convert.gguf_file import GgufFile, read_gguf
from tests.unit.convert.test_gguf_file import ARCHITECTURE, header, key, tensor, text

KEY = "tokenizer.chat_template"
OLD = "{{ messages }} " * 9
EVERY_KIND = [
    ARCHITECTURE,
    key("number", 4, struct.pack("<I", 7)),
    key("strings", 9, struct.pack("<IQ", 8, 70) + b"".join(text(f"ä{n}") for n in range(70))),
    key(KEY, 8, text(OLD)),
    key("numbers", 9, struct.pack("<IQ66i", 5, 66, *range(66))),
    key("wide", 12, struct.pack("<d", 0.1)),
    key("flag", 7, b"\1"),
    key("words", 9, struct.pack("<IQ", 8, 2) + text("a") + text("")),
]
TENSORS = [tensor("x.weight", (256, 2), 12, 0), tensor("y", (3,), 0, 288)]
DATA = bytes(range(256)) + bytes(range(44))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(header(EVERY_KIND, TENSORS) + DATA)
    return path


def data_of(gguf: GgufFile) -> bytes:
    return gguf.path.read_bytes()[gguf.data_offset :]


@pytest.mark.parametrize("new", ["", "{{ bos_token }}", OLD + "é" * 1000])
@pytest.mark.parametrize("in_place", [True, False])
def test_one_key_changes_and_nothing_else(model: Path, new: str, in_place: bool) -> None:
    before = read_gguf(model, long_arrays=True)
    target = model if in_place else model.with_name("other.gguf")
    fractions: list[float] = []
    rewrite_text_keys(model, target, {KEY: new}, fractions.append)
    after = read_gguf(target, long_arrays=True)
    assert list(after.metadata.items()) == [(k, new if k == KEY else v) for k, v in before.metadata.items()]
    assert after.tensors == before.tensors
    assert data_of(after) == DATA
    assert after.data_offset % 32 == 0
    assert (fractions[0], fractions[-1]) == (0.0, 1.0)
    assert set(os.listdir(model.parent)) == {"model.gguf", target.name}
    expected = [key(KEY, 8, text(new)) if entry == EVERY_KIND[3] else entry for entry in EVERY_KIND]
    assert target.read_bytes() == header(expected, TENSORS) + DATA


def test_a_new_key_follows_the_others_and_a_key_can_go(model: Path) -> None:
    rewrite_text_keys(model, model, {KEY: None, "general.name": "Né", "gone": None})
    assert model.read_bytes() == (
        header(
            [entry for entry in EVERY_KIND if entry != EVERY_KIND[3]] + [key("general.name", 8, text("Né"))], TENSORS
        )
        + DATA
    )


def test_setting_the_same_text_gives_the_same_bytes(model: Path) -> None:
    before = model.read_bytes()
    rewrite_text_keys(model, model, {KEY: OLD})
    assert model.read_bytes() == before


def test_another_alignment_and_version_2_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    keys = [ARCHITECTURE, key("general.alignment", 4, struct.pack("<I", 128))]
    front = b"GGUF" + struct.pack("<IQQ", 2, 1, len(keys)) + b"".join(keys) + tensor("y", (3,), 0, 0)
    path.write_bytes(front + bytes(-len(front) % 128) + DATA[:12])
    rewrite_text_keys(path, path, {KEY: "x" * 99})
    gguf = read_gguf(path)
    assert (gguf.version, gguf.data_offset % 128, data_of(gguf)) == (2, 0, DATA[:12])
    assert gguf.metadata[KEY] == "x" * 99


def test_permissions_stay_and_a_link_becomes_a_file_of_its_own(model: Path) -> None:
    model.chmod(0o640)
    before = model.read_bytes()
    link = model.with_name("link.gguf")
    link.symlink_to(model)
    rewrite_text_keys(link, link, {KEY: "new"})
    assert not link.is_symlink()
    assert model.read_bytes() == before
    assert read_gguf(link).metadata[KEY] == "new"
    assert link.stat().st_mode & 0o777 == 0o640


def refused(model: Path, texts: dict[str, str | None]) -> str:
    before = model.read_bytes()
    with pytest.raises(ConvertError) as caught:
        rewrite_text_keys(model, model, texts)
    assert model.read_bytes() == before
    assert os.listdir(model.parent) == [model.name]
    return str(caught.value)


def test_what_cannot_be_is_one_sentence_and_changes_nothing(model: Path) -> None:
    assert refused(model, {"number": "seven"}).endswith("holds no text as number, so none can be put there.")
    assert "half a character" in refused(model, {KEY: "\ud83d"})
    assert "more than a GGUF is given here" in refused(model, {KEY: "é" * (MAX_TEXT_BYTES // 2 + 1)})
    model.write_bytes(model.read_bytes()[:-1])
    assert "it is cut short" in refused(model, {KEY: "new"})


def test_an_interruption_leaves_the_old_file(model: Path) -> None:
    before = model.read_bytes()

    def interrupt(fraction: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rewrite_text_keys(model, model, {KEY: "new"}, interrupt)
    assert model.read_bytes() == before
    assert os.listdir(model.parent) == [model.name]


def test_a_place_that_cannot_be_written_is_one_sentence(model: Path, tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match="the model is as it was"):
        rewrite_text_keys(model, tmp_path / "none" / "m.gguf", {KEY: "new"})
