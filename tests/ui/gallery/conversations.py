"""The states of a conversation: what was said, in every form and script, and what is done with it."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.message_menu import MessageMenu
from app.ui.message_view import MessageView
from tests.ui.gallery.camera import Pose
from tests.ui.gallery.visit import Visit
from tests.ui.samples import CODE_HEAVY, STORY


def story(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    visit.write("And what did the fox say?\nIn one sentence, please.")
    yield Pose(visit.window.transcript.jump_to_end, wide=True)


def code(visit: Visit) -> Iterator[Pose]:
    visit.talk("Reading GGUF headers")
    yield Pose(visit.top)


def code_end(visit: Visit) -> Iterator[Pose]:
    visit.talk("Reading GGUF headers")
    yield Pose(visit.window.transcript.jump_to_end)


def scripts(visit: Visit) -> Iterator[Pose]:
    visit.talk("羊驼 🦙 的故事")
    visit.write("谢谢！🦙 شكرا")
    yield Pose(visit.top)


def arabic(visit: Visit) -> Iterator[Pose]:
    visit.talk("الألبكة")
    visit.write("شكرا جزيلا، وماذا عن اللاما؟")
    yield Pose(visit.top)


def japanese(visit: Visit) -> Iterator[Pose]:
    visit.talk("アルパカ")
    yield Pose(visit.top)


def short(visit: Visit) -> Iterator[Pose]:
    visit.talk("👋🏽")
    visit.write("🦙👩‍🌾🇵🇪")
    yield Pose(visit.top)


def maths(visit: Visit) -> Iterator[Pose]:
    visit.talk("Quadratic equations")
    yield Pose(visit.top)


def rich(visit: Visit) -> Iterator[Pose]:
    visit.talk("To do, tables and notes")
    yield Pose(visit.top)


def rich_end(visit: Visit) -> Iterator[Pose]:
    visit.talk("To do, tables and notes")
    yield Pose(visit.window.transcript.jump_to_end)


def wild(visit: Visit) -> Iterator[Pose]:
    visit.talk("A very long title that certainly does not fit into the width of the sidebar, nor above it")
    yield Pose(visit.top)


def long_chat(visit: Visit) -> Iterator[Pose]:
    visit.talk("Everything after one")
    yield Pose(lambda: visit.scroll_to(700))


def earlier(visit: Visit) -> Iterator[Pose]:
    visit.talk("Everything after one")
    yield Pose(visit.top)


def long_question(visit: Visit) -> Iterator[Pose]:
    visit.talk("Letter to grandmother")
    yield Pose(visit.top)


def interrupted(visit: Visit) -> Iterator[Pose]:
    visit.talk("Cut off")
    yield Pose(visit.window.transcript.jump_to_end)


def thoughts(visit: Visit) -> Iterator[Pose]:
    visit.talk("A bat and a ball")
    visit.window.transcript.views[1].thinking.line.click()
    yield Pose(visit.top)


def rated(visit: Visit) -> Iterator[Pose]:
    visit.talk("Two answers")
    visit.window.transcript.views[3].tools.note.click()
    yield Pose(visit.window.transcript.jump_to_end)


def sent_attachments(visit: Visit) -> Iterator[Pose]:
    visit.talk("Prices of wool")
    yield Pose(visit.top)


def branch(visit: Visit) -> Iterator[Pose]:
    """With the mouse over the answer, its buttons are seen."""
    visit.talk("Why alpacas hum")
    visit.window.transcript.views[1].tools.older.click()
    visit.settle()
    yield Pose(lambda: _hover(visit.window.transcript.views[1]))
    visit.window.transcript.views[1].tools.newer.click()


def editing(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    visit.window.transcript.views[0].tools.edit.click()
    yield Pose(visit.top)
    visit.window.transcript.views[0].stop_editing()


def finding(visit: Visit) -> Iterator[Pose]:
    visit.talk("Reading GGUF headers")
    visit.window.commands.trigger("find-here")
    visit.window.find.field.setText("header")
    QTest.qWait(200)
    for _ in range(2):
        visit.window.find.next.click()
    yield Pose()


def finding_in_vain(visit: Visit) -> Iterator[Pose]:
    visit.talk("Reading GGUF headers")
    visit.window.commands.trigger("find-here")
    visit.window.find.field.setText("xylophone")
    yield Pose(visit.top)


def revealed(visit: Visit) -> Iterator[Pose]:
    visit.talk("Everything after one")
    number = visit.window.transcript.messages()[40].id
    yield Pose(lambda: visit.window.transcript.reveal(number))


def link(visit: Visit) -> Iterator[Pose]:
    visit.talk("Reading GGUF headers")
    address = "https://github.com/ggml-org/ggml/blob/master/docs/gguf.md?a=rather-long-address&that=must-wrap-somewhere"

    def press() -> None:
        visit.window.transcript.jump_to_end()
        QCursor.setPos(visit.window.mapToGlobal(visit.window.rect().center()))
        visit.window.transcript.views[1].body.link_activated.emit(address)

    yield Pose(press, visit.back)


def dragging(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: visit.drag(visit.belongings.checkpoint), visit.window._overlay.hide)


def message_menu(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")

    def open_menu() -> None:
        visit.window.transcript.views[1].tools.more.click()
        menu = _popup(MessageMenu)
        visit.menu(menu, menu.templates.title())

    yield Pose(open_menu, visit.back)


def details(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")

    def open_card() -> None:
        visit.window.transcript.jump_to_end()
        visit.window.transcript.views[1].tools.more.click()
        menu = _popup(MessageMenu)
        menu.actions()[-1].trigger()
        menu.close()

    yield Pose(open_card, visit.back)


def attached(visit: Visit) -> Iterator[Pose]:
    visit.new_chat()
    visit.real_model()
    folder = visit.belongings.documents
    (folder / "a really long name of a file, as people write them (final) v2.md").write_text(STORY * 9)
    (folder / "parser.py").write_text(CODE_HEAVY)
    (folder / "羊驼价格表.csv").write_text("year,animal\n2024,alpaca")
    visit.window.composer.files_given.emit([str(path) for path in sorted(folder.iterdir()) if path.is_file()])
    visit.wait(lambda: len(visit.window.composer.attachments.chips) == 3, "attachments")
    visit.wait(lambda: not visit.window.composer.attachments.is_reading, "attachments that are read")
    visit.write("Compare what she says with the code.")
    visit.wait(visit.window.composer.meter.text, "the meter")
    yield Pose()


def text_preview(visit: Visit) -> Iterator[Pose]:
    visit.talk("Prices of wool", top=True)
    chip = visit.window.transcript.views[0].attachments
    number = visit.window.transcript.messages()[0].attachments[1].id
    yield Pose(lambda: chip.opened.emit(number), visit.back)


def pasted(visit: Visit) -> Iterator[Pose]:
    visit.talk("Two answers")
    visit.window.composer.long_text_pasted.emit("Once more, with feeling. " * 400)
    visit.wait(lambda: visit.window.composer.attachments.chips, "what was pasted")
    yield Pose()


def slash(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: visit.write("/"), visit.window.composer.clear)


def at_sign(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: visit.write("Go on, @"), visit.window.composer.clear)


def undoable(visit: Visit) -> Iterator[Pose]:
    visit.talk("👋🏽")
    number = visit.puna.chat.conversation_id
    yield Pose(lambda: visit.window.sidebar.delete_requested.emit(number), visit.window.banner.action.click)


def renaming(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(lambda: visit.window.sidebar.rename(visit.puna.chat.conversation_id), _leave_the_field)


def _leave_the_field() -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def no_sidebar(visit: Visit) -> Iterator[Pose]:
    visit.talk("Why alpacas hum")
    yield Pose(visit.window.sidebar.hide)


def _hover(view: MessageView) -> None:
    point = QPointF(10, 10)
    QApplication.sendEvent(view, QEnterEvent(point, point, point))


def _popup(kind: type[MessageMenu]) -> MessageMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, kind)
    return menu


STATES = (
    story, code, code_end, scripts, arabic, japanese, short, maths, rich, rich_end, wild, long_chat, earlier,
    long_question, interrupted, thoughts, rated, sent_attachments, branch, editing, finding, finding_in_vain, revealed,
    link, dragging, message_menu, details, attached, text_preview, pasted, slash, at_sign, undoable, renaming,
    no_sidebar,
)  # fmt: skip
