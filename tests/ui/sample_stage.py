"""A window without children, filled with samples: the states of a conversation. For tests that walk every screen."""

import time
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.control.found_models import FoundModels
from app.control.library_list import LibraryList
from app.core.conversation import StoredAttachment
from app.core.generation import AdapterScale, ModelInfo
from app.core.messages import Ending, Role
from app.errors import PunaError
from app.formulas.drawing import draw
from app.ui.attachment_chip import ChipWords
from app.ui.job_card import JobCard
from app.ui.main_window import MainWindow
from app.ui.message_details import DetailsCard, detail_lines
from app.ui.persona_box import PersonaWords
from app.ui.theme import Theme
from app.ui.triggers import PromptWords
from tests.ui.samples import CODE_HEAVY, LONG, MATHS, RICH, SCRIPTS, STORY, conversation_model, message

MODELS = [
    ("/models/TinyStories-656K-Q4_K_M.gguf", "TinyStories-656K", "Q4_K_M · 1 MB"),
    ("/models/Llama-3.2-3B-Instruct-Q4_K_M.gguf", "Llama-3.2-3B-Instruct", "Q4_K_M · 2.0 GB"),
    ("/models/alpaca-7b-native-Q4_0.gguf", "alpaca-7b-native", "Q4_0 · 3.8 GB"),
]


class Stage:
    """A fresh window, sized, with the conversations of the samples."""

    def __init__(self, app: QApplication, theme: Theme, width: int, height: int, rows: int | None) -> None:
        self.app = app
        self.theme = theme
        self.dialog: QDialog | None = None
        self.library, self.found = LibraryList(), FoundModels()
        self.window = MainWindow(theme, conversation_model(time.time(), rows), self.library, self.found, "0.3")
        self.window.resize(width, height)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        for _ in range(5):
            self.app.processEvents()

    def with_model(self) -> None:
        self.window.model_picker.set_models(MODELS)
        self.window.model_picker.set_current(MODELS[1][0])
        self.window.model_picker.set_state("ready")
        self.window.sidebar.set_current(1)
        self.window.set_title("Why alpacas hum")

    def talk(self, *messages: object) -> None:
        self.with_model()
        self.window.show_transcript()
        self.window.transcript.set_messages(list(messages))
        self.settle()
        while self.window.transcript._fill_timer.isActive():
            self.settle()


def first_start(stage: Stage) -> None:
    stage.window.show_welcome(has_model=False)


def empty_chat(stage: Stage) -> None:
    stage.with_model()
    stage.window.set_title("")
    stage.window.sidebar.set_current(None)
    stage.window.show_welcome(has_model=True)
    stage.window.composer.focus()


def story(stage: Stage) -> None:
    stage.talk(
        message(1, Role.USER, "Tell me a story about a small alpaca."),
        message(2, Role.ASSISTANT, STORY, siblings=(2, 5, 6), tokens=118, ms=2900),
    )
    stage.window.composer.set_text("And what did the fox say?\nIn one sentence, please.")
    stage.window.composer.focus()


def code(stage: Stage) -> None:
    stage.talk(
        message(1, Role.USER, "Write a function that reads the header of a GGUF file, and explain it."),
        message(2, Role.ASSISTANT, CODE_HEAVY, tokens=612, ms=30_000),
    )
    stage.window.transcript.scroll.verticalScrollBar().setValue(0)


def code_end(stage: Stage) -> None:
    code(stage)
    stage.window.transcript.jump_to_end()


def scripts(stage: Stage) -> None:
    stage.talk(
        message(1, Role.USER, "请用几种语言介绍羊驼 🦙 — وبالعربية أيضا"),
        message(2, Role.ASSISTANT, SCRIPTS, tokens=210, ms=9000),
    )
    stage.window.transcript.scroll.verticalScrollBar().setValue(0)


def maths(stage: Stage) -> None:
    formulas = stage.window.transcript.formulas

    def put(source: str, display: bool) -> None:
        try:
            formulas.put(source, display, draw(source, display))
        except PunaError:
            formulas.put(source, display, None)

    formulas.wanted.connect(put)
    stage.talk(
        message(1, Role.USER, "How do I solve a quadratic equation?"),
        message(2, Role.ASSISTANT, MATHS, tokens=210, ms=9000),
    )
    QTest.qWait(200)
    stage.window.transcript.scroll.verticalScrollBar().setValue(0)


def rich(stage: Stage) -> None:
    stage.talk(message(2, Role.ASSISTANT, RICH, tokens=210, ms=9000))
    stage.window.transcript.scroll.verticalScrollBar().setValue(0)


def long_chat(stage: Stage) -> None:
    stage.talk(*LONG)
    stage.window.transcript.scroll.verticalScrollBar().setValue(700)


def earlier(stage: Stage) -> None:
    stage.talk(*LONG)
    stage.window.transcript.scroll.verticalScrollBar().setValue(0)


def streaming(stage: Stage) -> None:
    stage.talk(message(1, Role.USER, "Show me a quick sort in Python."))
    stage.window.composer.set_busy(True)
    stage.window.transcript.append_message(message(2, Role.ASSISTANT, "", ending=Ending.STREAMING))
    stage.window.transcript.set_text(2, CODE_HEAVY[:700])


def reading(stage: Stage) -> None:
    stage.talk(message(1, Role.USER, "Summarise the attached chapter.\n\n" + STORY))
    stage.window.composer.set_busy(True)
    stage.window.transcript.append_message(message(2, Role.ASSISTANT, "", ending=Ending.STREAMING))
    stage.window.transcript.set_activity(2, "Reading the prompt… 45 %")


def interrupted(stage: Stage) -> None:
    stage.talk(
        message(1, Role.USER, "Tell me a story."),
        message(2, Role.ASSISTANT, STORY[:160], ending=Ending.STOPPED, tokens=31, ms=900),
        message(3, Role.USER, "Go on."),
        message(4, Role.ASSISTANT, STORY[:220], ending=Ending.LENGTH, tokens=64, ms=1800),
        message(5, Role.USER, "And then?"),
        message(
            6,
            Role.ASSISTANT,
            STORY[:90],
            ending=Ending.INTERRUPTED,
            error="The engine ended unexpectedly. What it had written is kept.",
        ),
    )
    stage.window.banner.show_message(
        "The model's process ended unexpectedly (signal 9). Nothing is lost; it starts again with your next message.",
        "Start again",
    )


def editing(stage: Stage) -> None:
    story(stage)
    stage.window.transcript.views[0].start_editing()


def jobs(stage: Stage) -> None:
    story(stage)
    running = JobCard(stage.theme, "TinyStories-656K, a checkpoint with quite a long name")
    running.set_progress(0.43, "Converting tensor 118 of 291: blk.12.ffn_down.weight", "2 min left")
    failed = JobCard(stage.theme, "alpaca-7b")
    failed.set_failed(
        "The file model-00002-of-00003.safetensors is missing. Copy it beside the others and drop the folder again."
    )
    done = JobCard(stage.theme, "Llama-3.2-3B")
    done.set_finished("Ready to chat: 2.0 GB, 4.9 bits per weight.")
    taken = JobCard(stage.theme, "Why alpacas hum.md")
    taken.set_finished("1 conversation written to Why alpacas hum.md.", "Show")
    for card in (running, failed, done, taken):
        stage.window.add_job_card(card)
    stage.window.banner.show_undo("“Why alpacas hum” was deleted.", "Undo")


def jobs_in_a_line(stage: Stage) -> None:
    jobs(stage)
    stage.window.toggle_sidebar()


def finding(stage: Stage) -> None:
    stage.talk(
        message(1, Role.USER, "Write a function that reads the header of a GGUF file, and explain it."),
        message(2, Role.ASSISTANT, CODE_HEAVY, tokens=612, ms=30_000),
    )
    stage.window.transcript.scroll.verticalScrollBar().setValue(0)
    stage.window.find_here()
    stage.window.find.field.setText("header")
    QTest.qWait(100)
    stage.window.find.stepped.emit(1)
    stage.window.find.stepped.emit(1)


def dragging(stage: Stage) -> None:
    story(stage)
    stage.window._overlay.cover(stage.window.rect())


def tuning(stage: Stage) -> None:
    story(stage)
    info = ModelInfo(
        "/models/Llama-3.2-3B-Instruct-Q4_K_M.gguf", "Llama 3.2 3B Instruct", "llama", "llama 3B Q4_K - Medium",
        8192, 131072, 128256, 3_210_000_000, 2_019_000_000, True,
    )  # fmt: skip
    panel = stage.window.tuning
    panel.set_templates([("llama3", "Llama 3"), ("alpaca", "Stanford Alpaca")])
    panel.set_model(info)
    names = ("Assistant", "Concise", "Coder", "Translator", "Proofreader", "Storyteller")
    panel.persona.set_personas([PersonaWords(name, name) for name in names], "Concise")
    panel.persona.set_current("Concise")
    panel.set_conversation(
        "Answer in one or two sentences, in plain words; the person is nine years old.",
        "",
        {"temperature": 0.3},
        (AdapterScale("/models/pirate-lora.gguf", 0.6),),
    )
    stage.window.toggle_tuning()


CHIPS = [
    ChipWords(1, "interview-transcript.docx", 48_200, 9_812),
    ChipWords(2, "a really long name of a file, as people write them (final) v2.md", 3_100, 702),
    ChipWords(3, "parser.py", 9_900, 2_511),
]
PROMPTS = [
    PromptWords(1, "Explain to a child", "Explain {thing} to a child of {age}, with one example."),
    PromptWords(2, "Letter", "Write a letter to {name} about {subject}."),
    PromptWords(3, "Minutes", "Make minutes of these notes: decisions first, then open points."),
]


def attached(stage: Stage) -> None:
    story(stage)
    stage.window.composer.set_text("Compare what she says with the code.")
    stage.window.composer.attachments.set_attachments(CHIPS, ["annual-report.pdf"])
    stage.window.composer.set_meter("14,310 of 16,384 tokens · the 4 oldest messages will not be read", True, "…")


def sent_attachments(stage: Stage) -> None:
    files = [
        StoredAttachment(at, chip.name, "text/plain", "text" if at else "", chip.size)
        for at, chip in enumerate(CHIPS * 2)
    ]
    stage.talk(
        replace(message(1, Role.USER, "Compare what she says with the code."), attachments=tuple(files)),
        message(2, Role.ASSISTANT, STORY, tokens=118, ms=2900),
        replace(message(3, Role.USER, "And this one?"), attachments=tuple(files[:1])),
    )
    stage.window.transcript.scroll.verticalScrollBar().setValue(0)


def details(stage: Stage) -> None:
    story(stage)
    answer = replace(stage.window.transcript.views[1].message, prompt_tokens=2_345, prompt_ms=812.0, left_out=4)
    card = DetailsCard(stage.theme, detail_lines(answer, "Llama 3.1"), stage.window)
    card.show_at(QPoint(500, 420))


def attached_much(stage: Stage) -> None:
    attached(stage)
    many = [replace(CHIPS[at % 3], number=at) for at in range(20)]
    stage.window.composer.attachments.set_attachments(many, [])


def slash(stage: Stage, typed: str = "/") -> None:
    story(stage)
    stage.window.activateWindow()
    stage.window.composer.set_text("")
    stage.window.composer.focus()
    stage.settle()
    stage.window.composer.triggers.set_prompts(PROMPTS)
    stage.window.composer.triggers.set_models(MODELS)
    stage.window.composer.set_text(typed)


def at_sign(stage: Stage) -> None:
    slash(stage, "Go on, @")
