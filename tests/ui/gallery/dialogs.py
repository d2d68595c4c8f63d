"""Dialogs, menus, and the cards that lie over the window, each opened by what a person presses."""

from collections.abc import Iterator

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.source_card import SourceCard
from app.ui.erase_dialog import EraseDialog
from app.ui.export_dialog import ExportDialog
from app.ui.licences_dialog import LicencesDialog
from app.ui.prompts_dialog import PromptsDialog
from app.ui.search_panel import SearchPanel
from app.ui.source_dialog import SourceDialog
from app.ui.template_dialog import TemplateDialog
from app.ui.verdict_dialog import VerdictDialog
from tests.ui.gallery.camera import Pose
from tests.ui.gallery.visit import Visit


def history_menu(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(visit.window.sidebar.menu_button.click, visit.back)


def conversation_menu(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    view = visit.window.sidebar.list

    def open_menu() -> None:
        view.show_menu_of(view.model().index(1, 0))
        visit.menu(QApplication.activePopupWidget(), "Move to")

    yield Pose(open_menu, visit.back)


def new_folder(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(asks=lambda: visit.window.sidebar.list._on_new_folder(1))


def model_menu(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(visit.window.model_picker.click, visit.back)


def add_menu(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: visit.window.commands.trigger("add-model"), visit.back)


def persona_menu(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: visit.panel(then=visit.window.tuning.persona.more.click), visit.at_rest)


def persona_list(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    box = visit.window.tuning.persona.list
    yield Pose(lambda: visit.panel(then=box.showPopup), lambda: (box.hidePopup(), visit.at_rest()))


def tuning(visit: Visit) -> Iterator[Pose]:
    visit.real_model()
    visit.talk("Why alpacas hum")
    yield Pose(visit.panel, visit.at_rest)


def tuning_more(visit: Visit) -> Iterator[Pose]:
    visit.real_model()
    visit.talk("Why alpacas hum")
    panel = visit.window.tuning
    panel.more.click()
    yield Pose(lambda: visit.panel(then=lambda: _to_end(panel)), visit.at_rest)
    panel.more.click()


def palette(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: visit.window.commands.trigger("palette"), visit.back)


def palette_typed(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")

    def open_card() -> None:
        visit.window.commands.trigger("palette")
        QTest.keyClicks(visit.window.palette_card.field, "al")

    yield Pose(open_card, visit.back)


def searching(visit: Visit, words: str = "alpaca hum") -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    (panel,) = visit.window.findChildren(SearchPanel)

    def find() -> None:
        visit.window.sidebar.menu.search.trigger()
        panel.note.clear()  # of what was found before
        panel.field.setText(words)
        QTest.qWait(600)
        # What helps with the search goes when there is something to say of what was found.
        visit.wait(lambda: not words or panel.note.text().strip(), "what is found")
        visit.wait(lambda: not words or not panel.note.text().startswith("Words"), "what is found")

    yield Pose(find, visit.back)


def searching_nothing(visit: Visit) -> Iterator[Pose]:
    yield from searching(visit, "")


def searching_in_vain(visit: Visit) -> Iterator[Pose]:
    yield from searching(visit, "xylophone")


def searching_scripts(visit: Visit) -> Iterator[Pose]:
    yield from searching(visit, "الألبكة")


def prompts(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")

    def open_dialog() -> None:
        visit.window.commands.trigger("prompts")
        visit.dialog(PromptsDialog).delete.click()

    def close() -> None:
        visit.dialog(PromptsDialog).undo.click()
        visit.back()

    yield Pose(open_dialog, close)


def template(visit: Visit) -> Iterator[Pose]:
    visit.real_model()
    visit.talk("Why alpacas hum")

    def open_dialog() -> None:
        visit.window.commands.trigger("edit-template")
        dialog = visit.dialog(TemplateDialog)
        dialog.start.setCurrentIndex(dialog.start.findText("Alpaca, mine"))
        dialog.start.activated.emit(dialog.start.currentIndex())
        visit.wait(dialog.prompt.toPlainText, "the preview")

    yield Pose(open_dialog, visit.back)


def template_mistake(visit: Visit) -> Iterator[Pose]:
    visit.real_model()
    visit.talk("Why alpacas hum")

    def open_dialog() -> None:
        visit.window.commands.trigger("edit-template")
        dialog = visit.dialog(TemplateDialog)
        dialog.source.setPlainText("{# mine #}\n{% for message in messages %}\n{{ message['content' }}\n{% endfor %}\n")
        visit.wait(lambda: "line" in dialog.verdict.text(), "the mistake")

    yield Pose(open_dialog, visit.back)


def fitting_template(visit: Visit) -> Iterator[Pose]:
    """Every template tried with the real model."""
    visit.real_model()
    visit.talk("Why alpacas hum")

    def detect() -> None:
        visit.panel(then=visit.window.tuning.detect.click)
        visit.dialog(VerdictDialog)

    yield Pose(detect, visit.at_rest)


def exporting(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(visit.window.sidebar.menu.export.trigger, visit.back)


def training(visit: Visit) -> Iterator[Pose]:
    visit.talk("Two answers")

    def open_dialog() -> None:
        visit.window.sidebar.menu.export.trigger()
        dialog = visit.dialog(ExportDialog)
        dialog.form.setCurrentIndex(3)
        dialog.good_only.setChecked(True)

    yield Pose(open_dialog, visit.back)


def trash(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(visit.window.sidebar.menu.trash.trigger, visit.back)


def keys(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    yield Pose(lambda: visit.window.commands.trigger("keys"), visit.back)


def licences(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")

    def open_dialog() -> None:
        visit.window.settings.licences_requested.emit()
        dialog = visit.dialog(LicencesDialog)
        visit.wait(lambda: dialog.list.count(), "licences")

    yield Pose(open_dialog, visit.back)


def ledger_empty(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")
    yield Pose(visit.window.settings.ledger_requested.emit, visit.back)


def erasing(visit: Visit) -> Iterator[Pose]:
    visit.window.show_place("settings")

    def open_dialog() -> None:
        visit.window.settings.data.erase.click()
        dialog = visit.dialog(EraseDialog)
        dialog.conversations.setChecked(True)
        dialog.everything.click()

    yield Pose(open_dialog, visit.back)


def adding_difference(visit: Visit) -> Iterator[Pose]:
    """From a sample: real ones have thirteen gigabytes."""
    visit.talk("Why alpacas hum")
    facts = (("Architecture", "LLaMA, 32 layers"), ("Parameters", "6.7 billion"), ("Size", "13.5 GB"))
    rules = (("add", "added to the base"), ("xor", "combined bit by bit"))
    apart = "It is not a model by itself but the difference between one and its base."
    card = SourceCard(
        "/models/alpaca-7b",
        "difference",
        "alpaca-7b",
        facts,
        (apart,),
        (),
        rules,
        True,
    )

    def open_dialog() -> None:
        SourceDialog(visit.theme, card, visit.puna.models.templates(), "q4_k_m", visit.window).open()

    yield Pose(open_dialog, visit.back)


def _to_end(panel: object) -> None:
    from PySide6.QtWidgets import QScrollArea

    area = panel.findChild(QScrollArea)
    QTest.qWait(50)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


STATES = (
    history_menu, conversation_menu, new_folder, model_menu, add_menu, persona_menu, persona_list, tuning, tuning_more,
    palette, palette_typed, searching, searching_nothing, searching_in_vain, searching_scripts, prompts, template,
    template_mistake, fitting_template, exporting, training, trash, keys, licences, ledger_empty, erasing,
    adding_difference,
)  # fmt: skip
