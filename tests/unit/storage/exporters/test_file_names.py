"""A name that every system takes, whatever a conversation is called."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.exporters.file_names import file_name, free_path


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Trip to Cusco", "Trip to Cusco.md"),
        ("What is 2+2?", "What is 2+2.md"),
        ("a/b\\c: d|e", "a-b-c- d-e.md"),
        ("../../etc/passwd", "-..-etc-passwd.md"),
        ("  a\n\tb  ", "a b.md"),
        ("", "Conversation.md"),
        ("...", "Conversation.md"),
        ("CON", "Conversation CON.md"),
        ("nul.txt", "Conversation nul.txt.md"),
        ("COM¹", "Conversation COM¹.md"),
        ("Console", "Console.md"),
        ("a\u202egpj.exe", "agpj.exe.md"),
        ("雨の詩", "雨の詩.md"),
        ("e\u0301", "é.md"),
    ],
)
def test_titles_become_names(title: str, name: str) -> None:
    assert file_name(title, ".md") == name


@given(st.text(max_size=300))
def test_any_title_becomes_a_name_that_can_be_written(title: str) -> None:
    name = file_name(title, ".html")
    assert len(name.encode()) <= 150
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert name == name.strip(" .")
    assert Path(name).name == name


def test_names_that_differ_in_case_only_are_numbered(tmp_path: Path) -> None:
    assert file_name("Hello", ".md", {"hello.md", "hello (2).md"}) == "Hello (3).md"
    (tmp_path / "hello.md").touch()
    assert free_path(tmp_path, "Hello", ".md") == tmp_path / "Hello (2).md"
