"""What a person is told of a checkpoint."""

import dataclasses

from app.core.source_card import SourceCard, card_of, in_bytes
from convert.inspection import ADAPTER, CHECKPOINT, SEVERAL, UNUSABLE, Inspection


def card(**fields: object) -> SourceCard:
    return card_of(dataclasses.asdict(Inspection(**{"path": "/m/alpaca", "kind": CHECKPOINT, **fields})))  # type: ignore[arg-type]


def test_facts_are_said_in_words_and_unknown_ones_left_out() -> None:
    found = card(name="Alpaca 7B", n_parameters=6738415616, size_bytes=13476851687, license_terms="non-commercial")
    assert found.title == "Alpaca 7B"
    assert found.facts == (
        ("Weights", "6,738,415,616"),
        ("Size on disk", "13 GB"),
        ("Terms", "not for commercial use"),
    )
    assert found.usable


def test_a_template_is_asked_for_where_the_files_bring_none() -> None:
    assert card(suggested_template="alpaca").template == "alpaca"
    assert card(suggested_template="alpaca").asks_template
    assert not card(has_chat_template=True).asks_template
    assert not card(kind=UNUSABLE).asks_template


def test_an_adapter_needs_its_base_and_what_is_broken_is_not_usable() -> None:
    adapter = card(kind=ADAPTER, base="huggyllama/llama-7b")
    assert adapter.needs_base
    assert adapter.usable
    assert ("Base", "huggyllama/llama-7b") in adapter.facts
    assert not card(problems=("It is cut short.",)).usable
    assert not card(kind=UNUSABLE).usable


def test_a_file_is_called_by_the_convention_without_its_type() -> None:
    assert card(suggested_name="Alpaca-7B-v1.0-F16.gguf").file_stem == "Alpaca-7B-v1.0"
    assert card().file_stem == ""


def test_a_folder_of_several_lists_them() -> None:
    several = card(kind=SEVERAL, parts=(Inspection("/m/a", CHECKPOINT, name="A"), Inspection("/m/b", ADAPTER)))
    assert several.notes[1:] == ("A  /m/a", "/m/b")
    assert not several.usable


def test_sizes_have_three_digits_at_most() -> None:
    assert [in_bytes(count) for count in (999, 1500, 45_000_000, 6_400_000_000)] == [
        "999 bytes",
        "1.5 kB",
        "45 MB",
        "6.4 GB",
    ]
