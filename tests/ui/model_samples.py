"""Models for pictures and widget tests: some on this computer, some on a hub. Nothing here exists."""

from pathlib import Path

from app.core.hub import Form, FoundModel, Grade, HubFile, HubModel, Proposal, Size
from app.core.library_model import LibraryKind, LibraryModel, ModelDetails

LIBRARY = [
    LibraryModel(
        Path("/home/ana/.local/share/puna/models/Llama-3.2-3B-Instruct-Q4_K_M.gguf"),
        "Llama-3.2-3B-Instruct",
        "3.2B parameters · 4.9 bits each · 2.0 GB",
        size_bytes=2_019_000_000,
    ),
    LibraryModel(
        Path("/home/ana/.local/share/puna/models/alpaca-7b-native-Q4_0.gguf"),
        "alpaca-7b-native",
        "6.7B parameters · 4.5 bits each · 3.8 GB",
        size_bytes=3_800_000_000,
    ),
    LibraryModel(
        Path("/home/ana/.lmstudio/models/lmstudio-community/gemma-3-1b-it-GGUF/gemma-3-1b-it-Q8_0.gguf"),
        "gemma-3-1b-it",
        "1.0B parameters · 8.5 bits each · 1.1 GB",
        origin="LM Studio",
        size_bytes=1_070_000_000,
    ),
    LibraryModel(
        Path("/home/ana/Downloads/broken.gguf"),
        "broken",
        "can't be read",
        problem="The file ends after 12 of 201 tensors: download it again.",
        size_bytes=80_000_000,
    ),
    LibraryModel(
        Path("/home/ana/.local/share/puna/models/pirate-lora.gguf"),
        "pirate-lora",
        "for Llama 3.2 3B · 24 MB",
        kind=LibraryKind.ADAPTER,
        size_bytes=24_000_000,
    ),
]

DETAILS = ModelDetails(
    facts=(
        ("Architecture", "llama, 28 layers"),
        ("Parameters", "3.2 billion, 4.9 bits each"),
        ("Trained context", "131,072 tokens"),
        ("Licence", "llama3.2"),
        ("Made from", "meta-llama/Llama-3.2-3B-Instruct, by Puna on 3 November 2026"),
        ("Memory", "2.9 GB at 4,096 tokens of context"),
    ),
    tensor_types=(("Q4_K", 168, 1_500_000_000), ("Q6_K", 29, 500_000_000), ("F32", 58, 800_000)),
    template="{{ bos_token }}{% for message in messages %}<|start_header_id|>{{ message.role }}<|end_header_id|>\n\n"
    "{{ message.content }}<|eot_id|>{% endfor %}",
)

FOUND = [
    FoundModel("HuggingFaceTB/SmolLM2-1.7B-Instruct", Form.WEIGHTS, "apache-2.0", "llama", 1_710_000_000, 910_000),
    FoundModel(
        "meta-llama/Llama-3.1-8B-Instruct", Form.WEIGHTS, "llama3.1", "llama", 8_030_000_000, 9_400_000, gated=True
    ),
    FoundModel(
        "somebody/A-very-long-name-of-a-model-that-nobody-can-remember-Instruct-v2-GGUF", Form.GGUF, downloads=12
    ),
    FoundModel("tloen/alpaca-lora-7b", Form.ADAPTER, "", "llama", None, 4_100),
    FoundModel("羊驼/中文模型", Form.OTHER),
]

_FILE = HubFile("model-Q4_K_M.gguf", 1_930_000_000, "0" * 64)


def _proposal(size: Size, title: str, sentence: str, download: int, grade: Grade) -> Proposal:
    return Proposal(
        size, title, sentence, (_FILE,), "", download, download, download, round(download * 1.25), 4096, grade, 14.0
    )


HUB = HubModel(
    FoundModel(
        "Qwen/Qwen2.5-3B-Instruct-GGUF",
        Form.GGUF,
        "other",
        "qwen2",
        3_090_000_000,
        1_200_000,
        sentence="A quick all-rounder in many languages, good at following instructions.",
    ),
    "b1b2c3",
    (_FILE,),
    (
        _proposal(Size.SMALL, "Small", "Quick and light; makes more mistakes.", 1_380_000_000, Grade.COMFORTABLE),
        _proposal(Size.BALANCED, "Balanced", "A good middle, and much smaller.", 1_930_000_000, Grade.COMFORTABLE),
        _proposal(Size.BEST, "Best that fits", "Nearly as good as the original.", 3_290_000_000, Grade.TIGHT),
    ),
    1,
    card="# Qwen2.5-3B-Instruct\n\nA model card with **markdown**, a [link](https://example.org) and an image "
    "![x](https://example.org/x.png) that is *not* fetched.\n\n| Task | Score |\n|---|---|\n| MMLU | 65.6 |\n",
)
