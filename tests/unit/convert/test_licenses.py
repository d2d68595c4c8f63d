"""Which licence a text, a name or a card means, and which of several binds."""

from pathlib import Path

import pytest

from convert.licenses import NO_LICENSE, in_folder, named, of_name, recognised, strictest


@pytest.mark.parametrize(
    ("stated", "identifier", "terms"),
    [
        ("Apache-2.0", "apache-2.0", "open"),
        ("MIT", "mit", "open"),
        ("cc-by-sa-4.0", "cc-by-sa-4.0", "share-alike"),
        ("llama2", "llama2", "conditions"),
        ("Gemma", "gemma", "conditions"),
        ("cc-by-nc-4.0", "cc-by-nc-4.0", "non-commercial"),
        ("llama", "llama1-research", "non-commercial"),
        ("other", "other", "unknown"),
        ("unknown", "unknown", "unknown"),
        ("my-own-terms", "my-own-terms", "unknown"),
    ],
)
def test_stated(stated: str, identifier: str, terms: str) -> None:
    found = named(stated)
    assert (found.id, found.terms) == (identifier, terms)


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("\n                     Apache License\n               Version 2.0, January 2004\n", "apache-2.0"),
        ("MIT License\n\nCopyright (c) 2023 Databricks, Inc.\n", "mit"),
        ("Copyright 2023\n\nPermission is hereby granted, free of charge, to any person", "mit"),
        ("LLAMA 2 COMMUNITY LICENSE AGREEMENT\t\nLlama 2 Version Release Date: July 18, 2023\n", "llama2"),
        ("META LLAMA 3 COMMUNITY LICENSE AGREEMENT\nMeta Llama 3 Version Release Date: April 18, 2024", "llama3"),
        ("LLAMA 3.2 COMMUNITY LICENSE AGREEMENT\nLlama 3.2 Version Release Date: September 25, 2024", "llama3.2"),
        ("LLaMA LICENSE AGREEMENT\nThis License Agreement (as may be amended", "llama1-research"),
        ("Gemma Terms of Use\n\nLast modified: February 21, 2024\n", "gemma"),
        ("Attribution-NonCommercial 4.0 International\n\n====", "cc-by-nc-4.0"),
        ("Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International", "cc-by-nc-sa-4.0"),
        ("Attribution-ShareAlike 4.0 International", "cc-by-sa-4.0"),
        ("                    GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007", "gpl-3.0"),
    ],
)  # fmt: skip
def test_texts(text: str, identifier: str) -> None:
    found = recognised(text)
    assert found is not None
    assert found.id == identifier


def test_a_text_of_its_own_is_unknown(tmp_path: Path) -> None:
    assert recognised("You may use this on Tuesdays.") is None
    (tmp_path / "LICENSE").write_text("You may use this on Tuesdays.")
    found = in_folder(tmp_path)
    assert found is not None
    assert found.terms == "unknown"
    assert "LICENSE" in found.reason


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("decapoda-research/llama-7b-hf", "llama1-research"),
        ("huggyllama/llama-13b", "llama1-research"),
        ("tatsu-lab/alpaca-7b-wdiff", "llama1-research"),
        ("lmsys/vicuna-13b-delta-v1.1", "llama1-research"),
        ("lmsys/vicuna-7b-v1.3", "llama1-research"),
        ("young-geng/koala", None),
        ("lmsys/vicuna-7b-v1.5", "llama2"),
        ("meta-llama/Llama-2-7b-chat-hf", "llama2"),
        ("codellama/CodeLlama-7b-hf", "llama2"),
        ("meta-llama/Meta-Llama-3-8B", "llama3"),
        ("meta-llama/Llama-3.1-8B", "llama3.1"),
        ("meta-llama/Llama-3.2-1B-Instruct", "llama3.2"),
        ("google/gemma-2-2b", "gemma"),
        ("TheBloke/guanaco-7B-HF", "llama1-research"),
        ("TinyLlama/TinyLlama-1.1B-Chat-v1.0", None),
        ("openlm-research/open_llama_7b", None),
        ("databricks/dolly-v2-3b", None),
        ("mosaicml/mpt-7b-chat", "cc-by-nc-sa-4.0"),
    ],
)
def test_names_of_families(name: str, identifier: str | None) -> None:
    found = of_name(name)
    assert (found.id if found else None) == identifier


def test_the_strictest_binds() -> None:
    mit, sharing, llama2, own, research = map(named, ("mit", "cc-by-sa-4.0", "llama2", "my-own", "cc-by-nc-4.0"))
    assert strictest([mit, sharing]) == sharing
    assert strictest([llama2, mit, sharing]) == llama2
    # Unknown may be anything: never free, but what forbids commercial use surely binds.
    assert strictest([mit, own, llama2]) == own
    assert strictest([own, research, mit]) == research
    assert strictest([]) == NO_LICENSE
    assert strictest([]).terms == "unknown"
