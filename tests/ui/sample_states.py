"""States of dialogs, pages and cards, filled with samples; and all states there are, STATES."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea

from app.control.hit_list import HitList
from app.control.licence_reader import texts
from app.core.archive import Rating
from app.core.conversation import ConversationSummary, TrashedConversation
from app.core.data_parts import DataPart, DataSizes
from app.core.messages import Role
from app.core.prompt_preview import PromptPiece, PromptPreview
from app.core.search import SearchChoices, SearchResult
from app.core.source_card import SourceCard
from app.core.template_verdict import Outcome, TemplateVerdict
from app.hub.ledger import Record
from app.paths import resources
from app.ui.actions import ACTIONS, words_of
from app.ui.conversation_picker import ConversationPicker
from app.ui.erase_dialog import EraseDialog, ToErase
from app.ui.export_dialog import ExportDialog, Selection
from app.ui.keys_dialog import KeysDialog
from app.ui.ledger_dialog import LedgerDialog
from app.ui.licences_dialog import LicencesDialog
from app.ui.link_popover import LinkPopover
from app.ui.palette import Entry
from app.ui.prompts_dialog import PromptsDialog
from app.ui.search_panel import SearchPanel
from app.ui.source_dialog import SourceDialog
from app.ui.template_dialog import TemplateDialog, TemplateWords
from app.ui.text_preview import TextPreview
from app.ui.trash_dialog import TrashDialog
from app.ui.verdict_dialog import VerdictDialog
from app.ui.weighing_choice import Matter
from tests.ui.model_samples import DETAILS, FOUND, HUB, LIBRARY
from tests.ui.sample_stage import (
    PROMPTS,
    Stage,
    at_sign,
    attached,
    attached_much,
    code,
    code_end,
    details,
    dragging,
    earlier,
    editing,
    empty_chat,
    finding,
    first_start,
    interrupted,
    jobs,
    jobs_in_a_line,
    long_chat,
    maths,
    reading,
    rich,
    scripts,
    sent_attachments,
    slash,
    story,
    streaming,
    tuning,
)
from tests.ui.samples import HITS, LONG, STORY, message
from tests.ui.test_ledger_dialog import CONNECTIONS
from tests.ui.test_type_choice import FORECAST


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
    stage.dialog = SourceDialog(stage.theme, card, [("alpaca", "Stanford Alpaca")], "q4_k_m", stage.window)
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
