"""Every message survives the pipe; nothing else is accepted."""

import pytest

from app.core.formula import FormulaPicture
from app.core.generation import (
    AdapterScale,
    ChatRequest,
    GenerationOptions,
    GenerationResult,
    LoadOptions,
    LogitBias,
    ModelInfo,
    PromptCount,
    StopReason,
)
from app.core.messages import Message, Role
from app.core.prompt_preview import PromptPiece, PromptPreview
from app.core.template_verdict import Outcome, TemplateScore, TemplateVerdict
from app.protocol import (
    AnyMessage,
    Cancel,
    CancelLoad,
    CountTexts,
    CountTokens,
    DrawFormula,
    Failed,
    FormulaDrawn,
    Generate,
    Generated,
    JobDone,
    JobProgress,
    LoadModel,
    LoadProgress,
    ModelLoaded,
    Piece,
    PreviewPrompt,
    PromptCounted,
    PromptPreviewed,
    PromptProgress,
    ProtocolError,
    ScoreTemplates,
    ScoringProgress,
    StartJob,
    TemplatesScored,
    TextsCounted,
    decode,
    encode,
)

EVERY_MESSAGE = [
    LoadModel(LoadOptions("/models/ä b.gguf", n_ctx=512, kv_type="f32", flash_attention="off")),
    Generate(
        7,
        ChatRequest(
            (Message(Role.SYSTEM, "Sei kurz."), Message(Role.USER, "line\nline\t\"quoted\" 🦙 \u2028 \x00")),
            GenerationOptions(temperature=0, seed=3, stop=("###", "\n\n"), logit_bias=(LogitBias(5, -1.5),)),
            template="alpaca",
            conversation="12",
            adapters=(AdapterScale("/a.gguf", 0.5),),
        ),
    ),
    Generate(8, ChatRequest(())),
    CountTokens(9, ChatRequest((Message(Role.USER, "How long am I?", "hm"),))),
    PromptCounted(9, PromptCount(12, 4096, 0, True)),
    CountTexts(10, ("one text", "")),
    TextsCounted(10, (2, 0)),
    PreviewPrompt(11, ChatRequest((Message(Role.USER, "q"),), template="{{ messages }}")),
    PromptPreviewed(11, PromptPreview((PromptPiece("<s>", True), PromptPiece("q")), 2, 2, 4096)),
    PromptPreviewed(12, PromptPreview(problem="It has a mistake in line 2.", line=2)),
    Cancel(7),
    CancelLoad(),
    DrawFormula(3, r"\frac{1}{2}", True),
    FormulaDrawn(3, FormulaPicture("<svg/>", 1.5, 1.0, 0.25)),
    LoadProgress(0.25),
    ModelLoaded(ModelInfo("/m.gguf", "M", "llama", "llama 1B Q4_K", 4096, 2048, 32000, 1_100_000_000, 636_000, True)),
    PromptProgress(7, 512, 3000),
    Piece(7, "é\n"),
    Piece(7, "hm", is_reasoning=True),
    Generated(7, GenerationResult(StopReason.LENGTH, 20, 4, 5, 12.5, 100.0, left_out=2)),
    ScoreTemplates(10),
    ScoreTemplates(10, ((Message(Role.USER, "Hi"), Message(Role.ASSISTANT, "Yo")),) * 2),
    ScoringProgress(10, 0.5),
    TemplatesScored(10, None),
    TemplatesScored(
        10,
        TemplateVerdict(
            Outcome.CLOSE, (TemplateScore(("a", "b"), -0.5, 0.25, 0.0, 12),), 0.125, 0.5, {"c": "it refuses"}
        ),
    ),
    Failed("The model file is gone."),
    Failed("No.", id=7),
    StartJob("convert", {"source": "/a", "target": "/b"}),
    JobProgress(0.5, "Reading blk.0.attn_q.weight"),
    JobDone({"bits_per_weight": 4.85, "fallbacks": ["a"]}),
]  # fmt: skip


@pytest.mark.parametrize("message", EVERY_MESSAGE, ids=lambda message: type(message).__name__)
def test_a_message_comes_back_equal_from_one_line(message: AnyMessage) -> None:
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"llama_model_loader: loaded meta data\n",
        b"[]\n",
        b'{"message":"Piece","id":1}\n',
        b'{"message":"Piece","id":"1","text":"a"}\n',
        b'{"message":"Piece","id":true,"text":"a"}\n',
        b'{"message":"Piece","id":1,"text":"a","more":2}\n',
        b'{"message":"Unknown"}\n',
        b'{"message":"Generated","id":1,"result":{"stop_reason":"bored"}}\n',
        b"\xff\xfe\n",
        b"[" * 100_000,
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode(line)


def test_half_a_character_from_a_person_does_not_break_the_line() -> None:
    """A lone surrogate can be pasted into a text field."""
    assert decode(encode(Piece(1, "\ud83d"))) == Piece(1, "\ud83d")
