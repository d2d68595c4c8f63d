"""`puna licences`, as it is typed."""

import json

import pytest

from app.__main__ import main


def test_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Puna (MIT)"
    assert "Lucide icons (ISC)" in lines


def test_one_is_printed_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences", "NumPy"]) == 0
    assert "Redistribution and use in source and binary forms" in capsys.readouterr().out
    assert main(["licences", "qt", "--json"]) == 0
    (part,) = json.loads(capsys.readouterr().out.splitlines()[-1])["parts"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in part["text"]


def test_one_that_is_no_part_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["licences", "torch"]) == 1
    assert "no part called torch" in capsys.readouterr().err
