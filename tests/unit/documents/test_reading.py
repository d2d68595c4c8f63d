"""What a person attaches becomes text; what is broken, locked or made to do harm becomes a sentence."""

import random
import zipfile
from contextlib import suppress
from pathlib import Path

import pypdf
import pytest

from app.core.attachment_size import MAX_CHARACTERS
from app.documents import docx as docx_module
from app.documents.reading import MAX_BYTES, read_document
from app.errors import PunaError
from tests.unit.documents.files import docx, paragraph, pdf


def text_of(path: Path) -> str:
    return read_document(path, lambda fraction: None).text


def refusal(path: Path) -> str:
    with pytest.raises(PunaError) as caught:
        text_of(path)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("grün\n".encode(), "grün\n"),
        ("\ufeffgrün".encode(), "grün"),
        ("grün 🦙".encode("utf-16"), "grün 🦙"),
        ("grün".encode("cp1252"), "grün"),
        (b"one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("bell\a, zero\u200bwidth, tab\t".encode(), "bell, zero\u200bwidth, tab\t"),
        (b"BMW is a maker of cars", "BMW is a maker of cars"),
    ],
)
def test_text_files_are_read_whatever_wrote_them(tmp_path: Path, data: bytes, text: str) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes(data)
    assert text_of(path) == text


def test_a_word_document_keeps_its_paragraphs_tabs_and_tables(tmp_path: Path) -> None:
    table = (
        f"<w:tbl><w:tr><w:tc>{paragraph('wool')}</w:tc><w:tc>{paragraph('7 kg')}</w:tc></w:tr>"
        f"<w:tr><w:tc>{paragraph('legs')}</w:tc><w:tc>{paragraph('4')}</w:tc></w:tr></w:tbl>"
    )
    body = (
        f"{paragraph('Al', 'pacas &amp; co.')}<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"
        f"{table}<w:p><mc:AlternateContent><mc:Choice>{paragraph('once')}</mc:Choice>"
        f"<mc:Fallback>{paragraph('once')}</mc:Fallback></mc:AlternateContent></w:p>"
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
    )
    text = text_of(docx(tmp_path / "letter.docx", body))
    assert text.startswith("Alpacas & co.\na\tb\nc\nwool | 7 kg\nlegs | 4\n")
    assert text.count("once") == 1
    assert "gone" not in text


def test_a_pdf_is_read_page_by_page(tmp_path: Path) -> None:
    fractions: list[float] = []
    document = read_document(pdf(tmp_path / "two.pdf", "Alpacas hum.", "", "Llamas spit."), fractions.append)
    assert document.text == "Alpacas hum.\n\nLlamas spit."
    assert document.media_type == "application/pdf"
    assert fractions[-1] == 1.0


def test_what_a_file_is_its_bytes_tell_and_not_its_name(tmp_path: Path) -> None:
    path = pdf(tmp_path / "really.txt", "Alpacas hum.")
    assert text_of(path) == "Alpacas hum."
    picture = tmp_path / "notes.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    assert "models here read text only" in refusal(picture)


def test_each_refusal_says_why(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text(" \n")
    assert "no text in it" in refusal(empty)
    program = tmp_path / "program.bin"
    program.write_bytes(b"\x7fELF\x00\x01")
    assert "no text that can be read here" in refusal(program)
    assert "is a folder" in refusal(tmp_path)
    assert "only pictures" in refusal(pdf(tmp_path / "scan.pdf", "", ""))
    writer = pypdf.PdfWriter(pdf(tmp_path / "open.pdf", "secret"))
    writer.encrypt("llama", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    assert "locked with a password" in refusal(tmp_path / "locked.pdf")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "cp1252"])
def test_a_text_may_be_as_long_as_what_is_pasted_and_no_longer(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "long.txt"
    # In UTF-8 two bytes, over every border between the pieces that are decoded.
    longest = "xü" * (MAX_CHARACTERS // 2)
    path.write_bytes(longest.encode(encoding))
    assert text_of(path) == longest
    path.write_bytes((longest + "x").encode(encoding))
    assert refusal(path) == (
        "long.txt has more than 16 million characters of text, and no model here can read so much at once: attach the "
        "part of it that matters"
    )


def test_a_file_that_is_too_large_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "disk.img"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    path.chmod(0)
    assert "disk.img is larger than 64 MB" in refusal(path)


def test_entities_are_refused_before_they_grow(tmp_path: Path) -> None:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{lines}]>'
    assert "not built as a Word document" in refusal(docx(tmp_path / "laughs.docx", paragraph("&l9;"), bomb))
    outside = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    assert "not built as a Word document" in refusal(docx(tmp_path / "outside.docx", paragraph("&f;"), outside))


def test_what_a_zip_inflates_to_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_module, "_MAX_XML", 1 << 20)
    bomb = docx(tmp_path / "bomb.docx", f"<w:p>{'<w:r/>' * 400_000}</w:p>")
    assert bomb.stat().st_size < 1 << 20
    assert "not built as a Word document" in refusal(bomb)
    # A text too long is known before all of it is read.
    monkeypatch.setattr(docx_module, "_MAX_XML", 128 << 20)
    long = docx(tmp_path / "long.docx", paragraph("x" * (MAX_CHARACTERS + 1)))
    assert "long.docx has more than 16 million characters" in refusal(long)


def test_nesting_without_end_is_refused(tmp_path: Path) -> None:
    assert "not built as" in refusal(docx(tmp_path / "deep.docx", "<w:p>" * 5000 + "</w:p>" * 5000))


def test_another_archive_within_is_never_opened(tmp_path: Path) -> None:
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(10_000_000))
    path = docx(tmp_path / "outer.docx", paragraph("just words"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.write(inner, "word/embeddings/inner.zip")
    assert text_of(path) == "just words"


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_damage_ends_in_a_sentence(tmp_path: Path, kind: str) -> None:
    """Cut short, bits flipped: text or PunaError, nothing else."""
    if kind == "pdf":
        whole = pdf(tmp_path / "whole.pdf", "Alpacas hum.", "Llamas spit.").read_bytes()
    else:
        whole = docx(tmp_path / "whole.docx", paragraph("Alpacas hum.") * 20).read_bytes()
    path = tmp_path / f"damaged.{kind}"
    chance = random.Random(7)
    for turn in range(60):
        data = bytearray(whole[: chance.randrange(8, len(whole))] if turn % 2 else whole)
        for _ in range(chance.randrange(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        with suppress(PunaError):
            text_of(path)
