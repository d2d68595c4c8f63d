import json

import pytest

from app.core.catalogue import entry_of, read_catalogue
from app.core.hub import Form, HubFile
from app.hub.model_shape import of_config
from app.hub.repository_files import contents, type_in
from app.hub.type_sizes import TYPES
from app.paths import resources
from convert.architectures import MODULES

TEXT = (resources() / "catalogue.json").read_text(encoding="utf-8")
ENTRIES = read_catalogue(TEXT)
# transformers' model_type -> the class that config.json names, for families that are in the catalogue.
CLASSES = {
    "llama": "LlamaForCausalLM", "mistral": "MistralForCausalLM", "qwen2": "Qwen2ForCausalLM",
    "qwen3": "Qwen3ForCausalLM", "gemma2": "Gemma2ForCausalLM", "gemma3": "Gemma3ForCausalLM",
    "phi3": "Phi3ForCausalLM", "smollm3": "SmolLM3ForCausalLM",
}  # fmt: skip


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.found.name)
def test_every_model_of_the_catalogue_can_be_taken(entry) -> None:
    found = entry.found
    assert of_config(entry.config) is not None
    assert CLASSES[found.family] in MODULES
    inside = contents([HubFile(file.path, 1) for file in entry.files])
    assert inside.form is found.form
    if found.form is Form.GGUF:
        assert all(type_in(file.path) in TYPES for file in entry.files)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.found.name)
def test_its_number_of_weights_follows_from_its_shape(entry) -> None:
    config = entry.config
    hidden, heads = config["hidden_size"], config["num_attention_heads"]
    head = config.get("head_dim", hidden // heads)
    attention = 2 * hidden * heads * head + 2 * hidden * config["num_key_value_heads"] * head
    layers = config["num_hidden_layers"] * (attention + 3 * hidden * config["intermediate_size"])
    matrices = config["vocab_size"] * hidden * (1 if config["tie_word_embeddings"] else 2)
    # Norms and biases are the rest.
    assert 0 < entry.found.parameters - layers - matrices < 0.002 * entry.found.parameters


def test_names_are_found_in_any_case() -> None:
    assert entry_of(ENTRIES, "qwen/qwen3-8b") is not None
    assert entry_of(ENTRIES, "nobody/nothing") is None


def changed(**values: object) -> str:
    body = json.loads(TEXT)
    body["models"] = [{**body["models"][0], **values}]
    return json.dumps(body)


@pytest.mark.parametrize(
    "values",
    [
        {"name": "no-owner"}, {"revision": "main"}, {"form": "zip"}, {"licence": ""}, {"sentence": "No full stop"},
        {"sentence": "x" * 200 + "."}, {"parameters": 0}, {"parameters": "3B"}, {"config": {}}, {"files": []},
        {"files": [{"path": "x"}]}, {"files": [{"path": "x", "size": -1, "sha256": None}]},
        {"files": [{"path": "x", "size": 1, "sha256": "abc"}]}, {"gated": 1}, {"further": 1},
    ],
)  # fmt: skip
def test_a_wrong_entry_is_refused(values: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError)):
        read_catalogue(changed(**values))


def test_a_pinned_entry_is_read() -> None:
    files = [{"path": "a-Q8_0.gguf", "size": 5, "sha256": "0" * 64}]
    (entry,) = read_catalogue(changed(revision="a" * 40, files=files))
    assert (entry.revision, entry.files[0].size) == ("a" * 40, 5)


def test_a_name_is_there_once() -> None:
    body = json.loads(TEXT)
    body["models"].append(body["models"][0])
    with pytest.raises(ValueError, match="twice"):
        read_catalogue(json.dumps(body))
