import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.hub import Form, HubFile
from app.hub.repository_files import contents, is_safe, type_in


def files(*paths: str, size: int = 100) -> list[HubFile]:
    return [HubFile(path, size + index) for index, path in enumerate(paths)]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Llama-3.2-3B-Instruct-Q4_K_M.gguf", "q4_k_m"),
        ("qwen2.5-1.5b-instruct-q4_k_m.gguf", "q4_k_m"),
        ("model.IQ3_XXS.gguf", "iq3_xxs"),
        ("Qwen3-8B-UD-Q4_K_XL.gguf", "q4_k_xl"),
        ("llama-2-7b.Q2_K.gguf", "q2_k"),
        ("phi-FP16.gguf", "f16"),
        ("BF16/model-00001-of-00002.gguf", "bf16"),
        ("Q8_0/model.gguf", "q8_0"),
        ("gpt-oss-20b-MXFP4.gguf", "mxfp4"),
        ("q4ever.gguf", ""),
        ("model.gguf", ""),
    ],
)
def test_the_type_is_in_the_name_or_the_folder(path: str, name: str) -> None:
    assert type_in(path) == name


def test_types_of_one_model_are_units_and_the_projector_and_the_matrix_are_none() -> None:
    found = contents(
        files(
            "README.md",
            "config.json",
            "M-Q4_K_M.gguf",
            "M-Q8_0.gguf",
            "mmproj-M-f16.gguf",
            "M.imatrix.gguf",
            "M-Q4_0_4_8.gguf",
        )
    )
    assert found.form is Form.GGUF
    assert [unit.type for unit in found.units] == ["q4_k_m", "q8_0"]
    assert [file.path for file in found.projectors] == ["mmproj-M-f16.gguf"]


def test_a_split_model_is_one_unit_in_the_order_of_its_parts() -> None:
    found = contents(files("Q8_0/M-Q8_0-00002-of-00002.gguf", "Q8_0/M-Q8_0-00001-of-00002.gguf", "M-Q4_K_M.gguf"))
    (split,) = [unit for unit in found.units if unit.type == "q8_0"]
    assert [file.path for file in split.files] == ["Q8_0/M-Q8_0-00001-of-00002.gguf", "Q8_0/M-Q8_0-00002-of-00002.gguf"]
    assert split.size == 201


def test_a_split_model_that_lacks_a_part_is_none() -> None:
    found = contents(files("M-Q8_0-00001-of-00003.gguf", "M-Q8_0-00003-of-00003.gguf"))
    assert found.form is Form.GGUF
    assert (found.units, found.incomplete) == ((), ("M-Q8_0",))


def test_of_several_models_the_one_with_most_files_is_meant() -> None:
    found = contents(files("A-7B-Q4_K_M.gguf", "A-7B-Q8_0.gguf", "draft-0.5B-Q4_0.gguf"))
    assert {unit.stem for unit in found.units} == {"a-7b"}


def test_of_weights_only_what_a_conversion_reads_is_needed() -> None:
    found = contents(
        files(
            "config.json",
            "generation_config.json",
            "tokenizer.json",
            "tokenizer_config.json",
            "tokenizer.model",
            "model-00001-of-00002.safetensors",
            "model-00002-of-00002.safetensors",
            "model.safetensors.index.json",
            "consolidated.safetensors",
            "pytorch_model.bin",
            "original/consolidated.00.pth",
            "onnx/model.onnx",
            "training_args.bin",
            "README.md",
            "LICENSE",
            ".gitattributes",
            "picture.png",
        )
    )
    assert found.form is Form.WEIGHTS
    assert [file.path for file in found.weights] == [
        "model-00001-of-00002.safetensors",
        "model-00002-of-00002.safetensors",
    ]
    assert {file.path for file in found.needed} - {file.path for file in found.weights} == {
        "config.json",
        "generation_config.json",
        "tokenizer.json",
        "tokenizer_config.json",
        "tokenizer.model",
        "model.safetensors.index.json",
        "README.md",
        "LICENSE",
    }


def test_without_safetensors_the_weights_are_pytorchs_and_then_metas() -> None:
    assert [file.path for file in contents(files("pytorch_model.bin", "config.json")).weights] == ["pytorch_model.bin"]
    meta = contents(files("consolidated.00.pth", "consolidated.01.pth", "params.json", "tokenizer.model"))
    assert [file.path for file in meta.needed] == [
        "consolidated.00.pth",
        "consolidated.01.pth",
        "params.json",
        "tokenizer.model",
    ]


def test_a_whole_file_goes_before_shards_of_the_same() -> None:
    found = contents(files("model.safetensors", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"))
    assert [file.path for file in found.weights] == ["model.safetensors"]


def test_an_adapter_and_nothing() -> None:
    assert contents(files("adapter_config.json", "adapter_model.safetensors")).form is Form.ADAPTER
    assert contents(files("README.md", "mmproj.gguf")).form is Form.OTHER
    assert contents([]).form is Form.OTHER


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a//b",
        "a\\b",
        "C:x",
        "a\x00b",
        "a\nb",
        "a/.",
        "dir./x",
        "x ",
        "a\u202eb",
        "x" * 500,
    ],
)
def test_paths_that_lead_elsewhere_are_not_safe(path: str) -> None:
    assert not is_safe(path)


def test_ordinary_paths_are_safe() -> None:
    assert is_safe("BF16/Qwen3-8B-BF16-00001-of-00002.gguf")
    assert is_safe(".gitattributes")
    assert is_safe("模型.gguf")


@given(
    st.lists(st.text("aQ4_K-M.0126of/mproj", max_size=30).map(lambda text: text + ".gguf"), max_size=12, unique=True)
)
def test_no_file_is_in_two_units(paths: list[str]) -> None:
    units = contents(files(*paths)).units
    inside = [file.path for unit in units for file in unit.files]
    assert len(inside) == len(set(inside))
    assert [unit.size for unit in units] == sorted(unit.size for unit in units)
