"""Write pictures of every state of the window, small, usual and with text of 200 %, light and dark: `make gallery`, or
`python -m tests.ui.gallery FOLDER [NAME]...`.

For eyes, not for assertions: look at them after a change of anything that is drawn.
"""

import os
import re
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea

from app.control.found_models import FoundModels
from app.control.hit_list import HitList
from app.control.library_list import LibraryList
from app.control.licence_reader import texts
from app.core.archive import Rating
from app.core.conversation import ConversationSummary, StoredAttachment, TrashedConversation
from app.core.data_parts import DataPart, DataSizes
from app.core.generation import AdapterScale, ModelInfo
from app.core.messages import Ending, Role
from app.core.prompt_preview import PromptPiece, PromptPreview
from app.core.search import SearchChoices, SearchResult
from app.core.source_card import SourceCard
from app.core.template_verdict import Outcome, TemplateVerdict
from app.errors import PunaError
from app.formulas.drawing import draw
from app.hub.ledger import Record
from app.paths import resources
from app.ui.actions import ACTIONS, words_of
from app.ui.attachment_chip import ChipWords
from app.ui.conversation_picker import ConversationPicker
from app.ui.erase_dialog import EraseDialog, ToErase
from app.ui.export_dialog import ExportDialog, Selection
from app.ui.job_card import JobCard
from app.ui.keys_dialog import KeysDialog
from app.ui.ledger_dialog import LedgerDialog
from app.ui.licences_dialog import LicencesDialog
from app.ui.link_popover import LinkPopover
from app.ui.main_window import MainWindow
from app.ui.message_details import DetailsCard, detail_lines
from app.ui.palette import Entry
from app.ui.persona_box import PersonaWords
from app.ui.prompts_dialog import PromptsDialog
from app.ui.search_panel import SearchPanel
from app.ui.source_dialog import SourceDialog
from app.ui.template_dialog import TemplateDialog, TemplateWords
from app.ui.text_preview import TextPreview
from app.ui.theme import Theme
from app.ui.trash_dialog import TrashDialog
from app.ui.triggers import PromptWords
from app.ui.verdict_dialog import VerdictDialog
from app.ui.weighing_choice import Matter
from tests.ui.model_samples import DETAILS, FOUND, HUB, LIBRARY
from tests.ui.samples import CODE_HEAVY, HITS, LONG, MATHS, RICH, SCRIPTS, STORY, conversation_model, message
from tests.ui.test_ledger_dialog import CONNECTIONS
from tests.ui.test_type_choice import FORECAST

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


def prompts(stage: Stage) -> None:
    story(stage)
    stage.dialog = PromptsDialog(stage.theme, "", stage.window)
    stage.dialog.set_prompts(PROMPTS)
    stage.dialog.say("“Translate” was deleted.")
    stage.dialog.undo.show()
    stage.dialog.show()


def template(stage: Stage, source: str = "") -> None:
    story(stage)
    stage.dialog = dialog = TemplateDialog(stage.theme, stage.window)
    chatml = (resources() / "templates" / "chatml.jinja").read_text(encoding="utf-8")
    dialog.set_templates([TemplateWords("chatml", "ChatML", source or chatml)], "chatml")
    dialog.show()
    if source:
        dialog.show_preview(PromptPreview(problem="The template given has a mistake in line 3: expected '}}'.", line=3))
        return
    turns = (("user", "Tell me a story about a small alpaca."), ("assistant", STORY[:200]), ("user", "And the fox?"))
    pieces = []
    for role, words in turns:
        pieces += [PromptPiece("<|im_start|>", True), PromptPiece(role), PromptPiece("\n")]
        pieces += [PromptPiece(word) for word in re.findall(r"\s*\w{1,5}|\s*\W", words)]
        pieces += [PromptPiece("<|im_end|>", True), PromptPiece("\n")]
    pieces += [PromptPiece("<|im_start|>", True), PromptPiece("assistant"), PromptPiece("\n")]
    dialog.show_preview(PromptPreview(tuple(pieces), len(pieces), len(pieces), 8192))


def template_mistake(stage: Stage) -> None:
    template(stage, "{# mine #}\n{% for message in messages %}\n{{ message['content' }}\n{% endfor %}\n")


def text_preview(stage: Stage) -> None:
    story(stage)
    stage.dialog = TextPreview(stage.theme, "story.txt", STORY * 9, True, stage.window)
    stage.dialog.show()


def thoughts(stage: Stage) -> None:
    answer = replace(
        message(2, Role.ASSISTANT, "The bat costs **€1.05** and the ball €0.05.", tokens=318, ms=15_000),
        reasoning="The bat costs a euro more than the ball. If the ball is x, the bat is x + 1.\n\n"
        "So 2x + 1 = 1.10, which makes x = 0.05. Not 0.10, which is what comes to mind first.",
    )
    stage.talk(message(1, Role.USER, "A bat and a ball cost €1.10. The bat costs €1 more. How much is each?"), answer)
    stage.window.transcript.views[1].thinking.line.click()


def rated(stage: Stage) -> None:
    good = replace(message(2, Role.ASSISTANT, STORY[:160]), rating=Rating.GOOD, note="The voice of the fox is right.")
    bad = replace(message(4, Role.ASSISTANT, STORY[160:300], tokens=90, ms=2000), rating=Rating.BAD)
    stage.talk(message(1, Role.USER, "Begin."), good, message(3, Role.USER, "Go on."), bad)
    stage.window.transcript.views[3].note.start()


def exporting(stage: Stage) -> None:
    story(stage)
    selections = [
        Selection("This one: Why alpacas hum", (1,)),
        Selection("All (8)"),
        Selection("In the folder Work (3)"),
    ]
    stage.dialog = ExportDialog(stage.theme, selections, str(Path.home() / "Documents"), stage.window)
    stage.dialog.show()


def training(stage: Stage) -> None:
    exporting(stage)
    stage.dialog.form.setCurrentIndex(3)
    stage.dialog.good_only.setChecked(True)


def library(stage: Stage) -> None:
    stage.with_model()
    stage.library.set_models(LIBRARY)
    stage.window.show_place("models")
    page = stage.window.models.library
    page.set_current(str(LIBRARY[0].path))
    page.select(str(LIBRARY[0].path))
    page.show_details(str(LIBRARY[0].path), DETAILS)


def discover(stage: Stage) -> None:
    stage.with_model()
    stage.found.set_models([model.found for model in (HUB, *(replace(HUB, found=each) for each in FOUND))])
    stage.window.show_place("models")
    stage.window.models.open_discover()
    page = stage.window.models.discover
    page.set_most_parameters(12_000_000_000)
    page.set_note("Puna's own choice. Search to see everything on the hub.")
    page.list.setCurrentIndex(stage.found.index(0))
    page.details.show_model(HUB)


def gated(stage: Stage) -> None:
    discover(stage)
    problem = "Its makers ask for consent first: sign in and accept their terms on the hub's page of this model."
    stage.window.models.discover.details.show_model(
        replace(HUB, found=FOUND[1], proposals=(), problem=problem, card="")
    )


def settings(stage: Stage) -> None:
    stage.with_model()
    stage.window.show_place("settings")
    stage.window.settings.set_values({"stay_offline": True, "other_apps": True, "n_ctx": 0, "state_bytes": 4 << 30})
    sizes = (6_310_000_000, 48_200_000, 96_000_000, 0, 1_240_000_000, 31_000_000, 410_000)
    stage.window.settings.data.set_sizes(
        "/home/ana/.local/share/puna", DataSizes(dict(zip(DataPart, sizes, strict=True)))
    )


def settings_end(stage: Stage) -> None:
    """Where a person's data is told of."""
    settings(stage)
    stage.window.settings.data.set_models_place("/media/ana/big/Puna models", False, False)
    stage.settle()
    area = stage.window.settings.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def erasing(stage: Stage) -> None:
    settings_end(stage)
    what = ToErase(312, 4, 6_310_000_000, "/media/ana/big/Puna models", 1_271_000_000, "/home/ana/.local/share/puna")
    stage.dialog = EraseDialog(stage.theme, what, stage.window)
    stage.dialog.conversations.setChecked(True)
    stage.dialog.everything.click()
    stage.dialog.show()


def licences(stage: Stage) -> None:
    settings_end(stage)
    stage.dialog = LicencesDialog(stage.theme, stage.window)
    stage.dialog.set_licences(texts(resources().parent))
    stage.dialog.show()


def link(stage: Stage) -> None:
    code_end(stage)
    address = "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md?a=rather-long-address&that=must-wrap-somewhere"
    stage.popover = LinkPopover(stage.theme, address, stage.window)
    stage.popover.show_at(QPoint(560, 240))


def searching(stage: Stage, words: str = "alpaca wool") -> None:
    story(stage)
    stage.hits = HitList()
    stage.search = SearchPanel(stage.theme, stage.hits, stage.window)
    models = ("Llama-3.2-3B-Instruct", "alpaca-7b-native")
    stage.search.set_choices(SearchChoices(models, ("Work", "Work/Letters"), ("keep",)))
    stage.search.open()
    stage.search.field.setText(words)
    stage.hits.set_hits(HITS if words == "alpaca wool" else ())
    stage.search.show_result(words, SearchResult(HITS if words == "alpaca wool" else ()))


def searching_nothing(stage: Stage) -> None:
    searching(stage, "")


def searching_in_vain(stage: Stage) -> None:
    searching(stage, "xylophone")


def revealed(stage: Stage) -> None:
    stage.talk(*LONG)
    stage.window.transcript.reveal(40)


def palette(stage: Stage) -> None:
    story(stage)
    card = stage.window.palette_card
    entries = [Entry("action", spec.id, words_of(spec), stage.window.commands.shown_keys(spec)) for spec in ACTIONS]
    card.set_entries([*entries, Entry("conversation", "1", "Why alpacas hum", "Conversation")])
    card.open()


def keys(stage: Stage) -> None:
    settings(stage)
    stage.dialog = KeysDialog(stage.theme, stage.window.commands, stage.window)
    stage.dialog.show()


def trash(stage: Stage) -> None:
    story(stage)
    summary = ConversationSummary(1, "Names for a boat", None, 1_790_000_000.0, 1_790_000_000.0)
    trashed = [TrashedConversation(summary, 1_790_000_000.0, 1_792_592_000.0)]
    stage.dialog = TrashDialog(stage.theme, trashed, stage.window)
    stage.dialog.show()


def ledger(stage: Stage) -> None:
    settings(stage)
    stage.dialog = LedgerDialog(
        stage.theme, Record(CONNECTIONS), "Puna stays offline.", Path("/x/ledger"), stage.window
    )
    stage.dialog.show()


def adding(stage: Stage) -> None:
    story(stage)
    facts = (("Architecture", "LLaMA, 32 layers"), ("Parameters", "6.7 billion"), ("Size", "13.5 GB"))
    rules = (("add", "added to the base"), ("xor", "combined bit by bit"))
    card = SourceCard("/models/alpaca-7b", "difference", "alpaca-7b", facts, ("A difference.",), (), rules, True)
    stage.dialog = SourceDialog(stage.theme, card, [("alpaca", "Stanford Alpaca")], stage.window)
    stage.dialog.show()


def weighing(stage: Stage) -> None:
    story(stage)
    facts = (("Family", "llama"), ("Weights", "1,100,048,384"), ("Stored as", "f16"), ("Size on disk", "2.2 GB"))
    card = SourceCard("/models/TinyLlama-1.1B", "checkpoint", "TinyLlama-1.1B", facts)
    stage.dialog = dialog = SourceDialog(stage.theme, card, [], "q4_k_m", stage.window)
    dialog.type.set_forecast(FORECAST)
    dialog.type.list.setCurrentIndex(dialog.type.list.findData("iq2_m"))
    dialog.type.list.activated.emit(dialog.type.list.currentIndex())
    dialog.type.weighing.set_path(Matter.TRAINING, str(Path.home() / "Data" / "my-instructions.json"))
    dialog.show()
    stage.settle()
    dialog.findChild(QScrollArea).ensureWidgetVisible(dialog.type.weighing)


def choosing_conversations(stage: Stage) -> None:
    story(stage)
    rows = [stage.window.sidebar.list.model().index(row, 0).data() for row in range(5)]
    found = [ConversationSummary(at, title, None, 0.0, 0.0) for at, title in enumerate(rows)]
    stage.dialog = ConversationPicker(stage.theme, found, stage.window)
    stage.dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    stage.dialog.show()


def fitting_template(stage: Stage) -> None:
    tuning(stage)
    stage.dialog = VerdictDialog(stage.theme, TemplateVerdict(Outcome.FEW, (), 0.0, 0.0, {}), stage.window)
    stage.dialog.show()


STATES: tuple[Callable[[Stage], None], ...] = (
    first_start,
    empty_chat,
    story,
    code,
    code_end,
    scripts,
    maths,
    rich,
    long_chat,
    earlier,
    streaming,
    reading,
    interrupted,
    editing,
    finding,
    jobs,
    jobs_in_a_line,
    dragging,
    link,
    tuning,
    attached,
    attached_much,
    details,
    sent_attachments,
    slash,
    at_sign,
    prompts,
    template,
    template_mistake,
    text_preview,
    thoughts,
    rated,
    exporting,
    training,
    library,
    discover,
    gated,
    settings,
    settings_end,
    erasing,
    licences,
    searching,
    searching_nothing,
    searching_in_vain,
    revealed,
    palette,
    keys,
    trash,
    ledger,
    adding,
    weighing,
    choosing_conversations,
    fitting_template,
)
# Width, height, and the size of text in per cent. The least window, a laptop's, large text, and a large screen.
VIEWS = ((900, 600, 100), (1280, 800, 100), (1280, 800, 200))
MORE_VIEWS = {"story": ((3840, 2160, 100),)}


def main(folder: Path, wanted: list[str]) -> None:
    app = QApplication.instance() or QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme()
    theme.apply(app)
    for state in STATES:
        if wanted and state.__name__ not in wanted:
            continue
        for width, height, percent in (*VIEWS, *MORE_VIEWS.get(state.__name__, ())):
            theme.set_text_percent(percent)
            for scheme, name in ((Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Dark, "dark")):
                theme.set_scheme(scheme)
                stage = Stage(app, theme, width, height, 0 if state is first_start else None)
                state(stage)
                stage.settle()
                size = f"{width}x{height}" + ("" if percent == 100 else f"-{percent}")
                (stage.dialog or stage.window).grab().save(str(folder / f"{state.__name__}-{size}-{name}.png"))
                stage.window.close()
                stage.window.deleteLater()
                # By itself only a running event loop deletes; a window that stays is dressed again for every picture.
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
