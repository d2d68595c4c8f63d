"""The transcript, driven as a person drives it."""

import time
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QToolTip
from pytestqt.qtbot import QtBot

from app.core.formula import FormulaPicture
from app.core.messages import Ending, Role
from app.formulas.drawing import draw
from app.ui.code_view import CodeView
from app.ui.labels import ElidedLabel
from app.ui.link_popover import LinkPopover
from app.ui.message_view import MessageView
from app.ui.rich_text import Formula
from app.ui.theme import Theme
from app.ui.transcript import LIVE, TranscriptView
from tests.ui.samples import CODE_HEAVY, LONG, STORY, message


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> TranscriptView:
    view = TranscriptView(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    with qtbot.waitExposed(view, timeout=30_000):
        view.show()
        view.activateWindow()
    return view


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fill(transcript: TranscriptView) -> None:
    """Wait until all that is to be alive is."""
    settle()
    while transcript._fill_timer.isActive():
        settle()


def start_answer(transcript: TranscriptView, question: str = "Why?") -> MessageView:
    transcript.set_messages([message(1, Role.USER, question)])
    transcript.append_message(message(2, Role.ASSISTANT, "", ending=Ending.STREAMING))
    settle()
    return transcript.views[-1]


def panes(view: MessageView) -> list[QTextBrowser]:
    return view.body.findChildren(QTextBrowser)


def shown(view: MessageView) -> str:
    return "\n".join(pane.toPlainText() for pane in panes(view))


def at_end(transcript: TranscriptView) -> bool:
    bar = transcript.scroll.verticalScrollBar()
    return bar.value() == bar.maximum()


def test_streaming_touches_only_the_last_block(transcript: TranscriptView) -> None:
    view = start_answer(transcript)
    text = ("word " * 20 + "\n\n") * 15
    changes: dict[int, int] = {}
    watched: set[int] = set()
    for end in range(5, len(text) + 1, 5):
        transcript.set_text(2, text[:end])
        for index, pane in enumerate(view.body.panes[:-1]):
            if index not in watched:
                watched.add(index)
                pane.document().contentsChanged.connect(
                    lambda index=index: changes.update({index: changes.get(index, 0) + 1})
                )
    assert len(view.body.panes) == 15
    assert len(watched) == 14
    # A block is watched from the moment it is no longer the last; nothing touches it then.
    assert changes == {}


def test_the_text_shown_is_the_text(transcript: TranscriptView) -> None:
    view = start_answer(transcript)
    for end in range(0, len(CODE_HEAVY), 7):
        transcript.set_text(2, CODE_HEAVY[:end])
    transcript.set_text(2, CODE_HEAVY)
    assert "It trusts no count it has not bounded" in shown(view)
    assert "version, n_tensors, n_entries = struct.unpack" in shown(view)
    assert "**" not in shown(view)
    transcript.replace_message(message(2, Role.ASSISTANT, CODE_HEAVY))
    assert view.text() == CODE_HEAVY
    assert transcript.last_reply() == CODE_HEAVY


def test_streamed_code_is_complete_and_coloured_at_the_end(transcript: TranscriptView, qtbot: QtBot) -> None:
    view = start_answer(transcript)
    code = "".join(f"def function_{number}() -> int:\n    return {number}  # comment\n" for number in range(120))
    text = f"```python\n{code}```"
    for end in range(0, len(text), 11):
        transcript.set_text(2, text[:end])
    transcript.set_text(2, text)
    panel = view.body.panes[0]
    assert isinstance(panel, CodeView)
    assert panel.text.toPlainText() == code.removesuffix("\n")
    qtbot.waitUntil(lambda: not panel.colouring.going_on)
    block = panel.text.document().lastBlock()
    colours = {piece.format.foreground().color().name() for piece in block.textFormats()}
    assert len(colours) >= 2


def coloured(panel: CodeView) -> list[tuple[str, str]]:
    """Stretches of the code with the colour of each; "" for that of text."""
    found: list[tuple[str, str]] = []
    block = panel.text.document().begin()
    while block.isValid():
        for piece in block:
            look = piece.fragment().charFormat()
            colour = look.foreground().color().name() if look.hasProperty(look.Property.ForegroundBrush) else ""
            found.append((piece.fragment().text(), colour))
        block = block.next()
    return found


def test_long_code_gets_bit_by_bit_the_colours_that_short_code_has_at_once(
    transcript: TranscriptView, theme: Theme, qtbot: QtBot
) -> None:
    part = 'def hum(alpaca: str) -> int:\n    """🦙 how often"""\n    return 3  # times\n'
    transcript.set_messages([message(9, Role.ASSISTANT, f"```python\n{part}```")])
    short = coloured(transcript.views[0].body.panes[0])
    view = start_answer(transcript)
    # It goes on in the middle of a string, which what comes turns into code and back.
    for end in (6_000, 6_020, 9_000, 9_500, len(part * 300)):
        transcript.set_text(2, f"```python\n{(part * 300)[:end]}")
        settle()
    transcript.set_text(2, f"```python\n{part * 300}```")
    panel = view.body.panes[0]
    qtbot.waitUntil(lambda: view.complete and not panel.colouring.going_on, timeout=30_000)
    assert panel.text.toPlainText() == (part * 300).removesuffix("\n")
    assert coloured(panel) == short * 300
    theme.set_scheme(Qt.ColorScheme.Dark)
    theme.finish()
    qtbot.waitUntil(lambda: not panel.colouring.going_on, timeout=30_000)
    dark = coloured(panel)
    theme.set_scheme(Qt.ColorScheme.Unknown)
    theme.finish()
    assert [text for text, _ in dark] == [text for text, _ in short * 300]
    assert {colour for _, colour in dark}.isdisjoint({colour for _, colour in short} - {""})


def test_activity_shows_until_the_first_word(transcript: TranscriptView) -> None:
    view = start_answer(transcript)
    transcript.set_activity(2, "Reading the prompt… 45 %")
    assert view.activity.isVisible()
    assert view.activity.label.text() == "Reading the prompt… 45 %"
    transcript.set_text(2, "Once")
    assert not view.activity.isVisible()
    transcript.set_activity(2, "late")
    assert not view.activity.isVisible()


def test_the_end_is_followed_only_from_the_end(transcript: TranscriptView, qtbot: QtBot) -> None:
    start_answer(transcript)
    for end in range(100, 4000, 100):
        transcript.set_text(2, (STORY * 10)[:end])
        settle()
        assert at_end(transcript)
    bar = transcript.scroll.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    reading = bar.value()
    assert transcript.jump.isVisible()
    transcript.set_text(2, STORY * 14)
    settle()
    assert bar.value() == reading
    qtbot.mouseClick(transcript.jump, Qt.MouseButton.LeftButton)
    assert at_end(transcript)
    assert not transcript.jump.isVisible()
    assert transcript.scroll.geometry() == transcript.rect()
    transcript.set_text(2, STORY * 18)
    settle()
    assert at_end(transcript)


def test_the_way_to_the_end_comes_once_and_goes_once(transcript: TranscriptView) -> None:
    """It takes room from what is read, which must not make it go or come again."""
    transcript.set_messages([message(1, Role.ASSISTANT, STORY * 10)])
    fill(transcript)
    bar, seen = transcript.scroll.verticalScrollBar(), []
    for direction, steps in ((-1, 100), (1, 160)):
        for _ in range(steps):
            bar.setValue(bar.value() + direction)
            settle()
            seen.append(transcript.jump.isVisible())
    changes = [now for before, now in pairwise(seen) if now != before]
    assert changes == [True, False]
    assert at_end(transcript)


def test_ones_own_message_is_always_brought_into_view(transcript: TranscriptView) -> None:
    transcript.set_messages(LONG[:20])
    fill(transcript)
    transcript.scroll.verticalScrollBar().setValue(0)
    transcript.append_message(message(21, Role.ASSISTANT, STORY))
    settle()
    assert transcript.scroll.verticalScrollBar().value() == 0
    transcript.append_message(message(22, Role.USER, "And now?"))
    settle()
    assert at_end(transcript)


def test_the_wheel_over_a_block_scrolls_the_transcript(transcript: TranscriptView) -> None:
    transcript.set_messages([message(1, Role.ASSISTANT, CODE_HEAVY * 3)])
    settle()
    bar = transcript.scroll.verticalScrollBar()
    end = bar.value()
    seen = [pane for pane in panes(transcript.views[0]) if pane.mapTo(transcript, QPoint(9, 9)).y() in range(100, 500)]
    assert len(seen) > 1
    for pane in seen[:2]:
        before = bar.value()
        QTest.wheelEvent(transcript.windowHandle(), QPointF(pane.mapTo(transcript, QPoint(9, 9))), QPoint(0, 120))
        assert bar.value() < before
    assert bar.value() < end


def test_a_long_conversation_opens_at_its_end_with_few_alive(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages(LONG)
    fill(transcript)
    assert len(transcript.views) == LIVE
    assert transcript.views[-1].message == LONG[-1]
    assert at_end(transcript)
    assert transcript.show_earlier.isVisible()
    bar = transcript.scroll.verticalScrollBar()
    bar.setValue(0)
    first = transcript.views[0]
    before = first.mapTo(transcript, QPoint(0, 0)).y()
    qtbot.mouseClick(transcript.show_earlier, Qt.MouseButton.LeftButton)
    fill(transcript)
    assert len(transcript.views) == 2 * LIVE
    # What was read is still where it was.
    assert abs(first.mapTo(transcript, QPoint(0, 0)).y() - before) <= 1
    while transcript.show_earlier.isVisible():
        qtbot.mouseClick(transcript.show_earlier, Qt.MouseButton.LeftButton)
        fill(transcript)
    assert [view.message.id for view in transcript.views] == [each.id for each in LONG]
    assert not transcript.show_earlier.isVisible()


def test_a_conversation_is_seen_before_all_of_it_is_made(transcript: TranscriptView) -> None:
    transcript.set_messages(LONG)
    assert at_end(transcript)
    assert len(transcript.views) < LIVE // 2
    bar = transcript.scroll.verticalScrollBar()
    bar.setValue(bar.maximum() - 400)
    read = transcript.place.anchor()
    fill(transcript)
    assert len(transcript.views) == LIVE
    assert transcript.place.anchor() == read


def test_a_message_far_from_the_end_is_brought_into_view(transcript: TranscriptView) -> None:
    transcript.set_messages(LONG)
    fill(transcript)
    assert transcript.reveal(31)
    fill(transcript)
    (view,) = [each for each in transcript.views if each.message.id == 31]
    assert transcript.focusWidget() is view
    assert 0 <= view.mapTo(transcript, QPoint(0, 0)).y() < 100
    assert len(transcript.views) < 2 * LIVE
    assert transcript.last_reply() == LONG[-1].content
    transcript.append_message(message(151, Role.ASSISTANT, STORY))
    assert 0 <= view.mapTo(transcript, QPoint(0, 0)).y() < 100
    transcript.append_message(message(152, Role.USER, "And now?"))
    fill(transcript)
    assert at_end(transcript)
    assert [each.message.id for each in transcript.views[-2:]] == [151, 152]
    assert not transcript.reveal(999)
    transcript.reveal(1)
    transcript.jump.click()
    fill(transcript)
    assert at_end(transcript)
    assert not transcript.show_later.isVisible()


def test_a_marked_place_is_brought_into_view_before_widgets_know_their_new_heights(transcript: TranscriptView) -> None:
    text = STORY * 6 + "\n\nA xylophone.\n\n" + STORY * 6
    transcript.set_messages([message(1, Role.USER, "Hello"), message(2, Role.ASSISTANT, text)])
    fill(transcript)
    transcript.mark("xylophone")
    transcript.resize(420, 400)
    transcript.show_marked(2, 0)
    settle()
    viewport = transcript.scroll.viewport()
    view = transcript.views[1]
    assert viewport.rect().contains(view.mapTo(viewport, view.place_of(0).center()))


def test_setting_the_same_conversation_again_keeps_what_is_shown(transcript: TranscriptView) -> None:
    transcript.set_messages(LONG[:30])
    fill(transcript)
    bar = transcript.scroll.verticalScrollBar()
    bar.setValue(300)
    kept = transcript.views[:29]
    other = message(99, Role.ASSISTANT, "Another version.", siblings=(30, 99))
    transcript.set_messages([*LONG[:29], other])
    settle()
    assert transcript.views[:29] == kept
    assert transcript.views[-1].message == other
    assert bar.value() == 300


def test_resizing_keeps_the_message_that_is_read(transcript: TranscriptView) -> None:
    transcript.set_messages(LONG[:30])
    fill(transcript)
    transcript.scroll.verticalScrollBar().setValue(1500)
    anchor = transcript.place.anchor()
    assert anchor is not None
    transcript.resize(500, 600)
    settle()
    assert transcript.place.anchor() == anchor


def test_copy_puts_the_source_on_the_clipboard(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages([message(1, Role.USER, "Hi"), message(2, Role.ASSISTANT, CODE_HEAVY)])
    qtbot.mouseClick(transcript.views[1].tools.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == CODE_HEAVY
    code = next(pane for pane in transcript.views[1].body.panes if isinstance(pane, CodeView))
    qtbot.mouseClick(code.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("import struct\nfrom pathlib import Path\n")
    assert code.copy.accessibleName() == "Copied"


def test_edit_sends_the_new_text_once(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages([message(1, Role.USER, "Hi & <b>"), message(2, Role.ASSISTANT, "Hello")])
    view = transcript.views[0]
    qtbot.mouseClick(view.tools.edit, Qt.MouseButton.LeftButton)
    assert view.editor is not None
    assert view.editor.field.toPlainText() == "Hi & <b>"
    qtbot.keyClicks(view.editor.field, "!")
    with qtbot.waitSignal(transcript.edit_submitted) as blocker:
        qtbot.keyClick(view.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert blocker.args == [1, "Hi & <b>!"]
    assert view.editor is None


def test_what_is_edited_begins_above_what_is_told_of_it(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages([message(1, Role.USER, "Hi")])
    view = transcript.views[0]
    qtbot.mouseClick(view.tools.edit, Qt.MouseButton.LeftButton)
    settle()
    editor = view.editor
    field, kept = editor.field, editor.findChild(ElidedLabel)
    begins = field.viewport().mapTo(editor, QPoint(round(field.document().documentMargin()), 0)).x()
    assert kept.mapTo(editor, kept.contentsRect().topLeft()).x() == begins


def test_edit_can_be_given_up(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages([message(1, Role.USER, "Hi")])
    view = transcript.views[0]
    view.start_editing()
    assert view.editor is not None
    qtbot.keyClicks(view.editor.field, " there")
    with qtbot.assertNotEmitted(transcript.edit_submitted):
        qtbot.keyClick(view.editor.field, Qt.Key.Key_Escape)
    assert view.editor is None
    assert shown(view) == "Hi"
    view.start_editing()
    view.editor.field.clear()
    assert not view.editor.save.isEnabled()


def test_versions_are_switched_by_their_ids(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages([message(5, Role.ASSISTANT, "Second", siblings=(2, 5, 9))])
    tools = transcript.views[0].tools
    assert tools.count.text() == "2/3"
    with qtbot.waitSignal(transcript.branch_requested) as blocker:
        qtbot.mouseClick(tools.older, Qt.MouseButton.LeftButton)
    assert blocker.args == [2]
    with qtbot.waitSignal(transcript.branch_requested) as blocker:
        qtbot.mouseClick(tools.newer, Qt.MouseButton.LeftButton)
    assert blocker.args == [9]
    transcript.replace_message(message(5, Role.ASSISTANT, "Second", siblings=(2, 5)))
    assert not tools.newer.isEnabled()
    transcript.replace_message(message(5, Role.ASSISTANT, "Second"))
    assert not tools.count.isVisible()


@pytest.mark.parametrize("ending", [Ending.INTERRUPTED, Ending.ERROR])
def test_a_broken_answer_says_why_and_can_be_tried_again(
    transcript: TranscriptView, qtbot: QtBot, ending: Ending
) -> None:
    transcript.set_messages([message(7, Role.ASSISTANT, "Once", ending=ending, error="The engine ended.")])
    settle()
    view = transcript.views[0]
    assert view.notice.isVisible()
    assert "The engine ended." in view.notice_text.text()
    assert shown(view) == "Once"
    with qtbot.waitSignal(transcript.regenerate_requested) as blocker:
        qtbot.mouseClick(view.try_again, Qt.MouseButton.LeftButton)
    assert blocker.args == [7]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [900, 1016, 1400])
@pytest.mark.parametrize("sentences", [1, 3, 6])
def test_what_is_said_of_a_broken_answer_is_seen_whole(
    transcript: TranscriptView, theme: Theme, percent: int, width: int, sentences: int
) -> None:
    theme.set_text_percent(percent)
    transcript.resize(width, 400)
    view = start_answer(transcript)
    transcript.set_text(2, "word " * 100)
    settle()
    error = "The model stopped: most likely memory ran out, so try a smaller one (SIGKILL). " * sentences
    transcript.replace_message(message(2, Role.ASSISTANT, "word " * 100, ending=Ending.INTERRUPTED, error=error))
    settle()
    words, notice = view.notice_text, view.notice
    assert words.height() >= words.heightForWidth(words.width())
    assert notice.height() == notice.heightForWidth(notice.width())


def test_the_way_to_earlier_messages_stands_in_the_middle(transcript: TranscriptView) -> None:
    transcript.resize(1400, 600)
    transcript.set_messages([message(number, Role.USER, "Hello") for number in range(1, LIVE + 40)])
    fill(transcript)
    button, view = transcript.show_earlier, transcript.views[-1]
    assert abs(button.geometry().center().x() - view.geometry().center().x()) <= 1


def test_how_an_answer_ended_and_how_fast_it_was(transcript: TranscriptView) -> None:
    answer = message(2, Role.ASSISTANT, "Once", ending=Ending.STOPPED, tokens=45, ms=3658.5)
    transcript.set_messages([answer])
    view = transcript.views[0]
    assert view.ending.text() == "Stopped"
    assert view.tools.detail.text() == "12.3 tokens/s · 45 tokens"
    transcript.replace_message(replace(answer, ending=Ending.LENGTH))
    assert view.ending.text() == "Reached the length limit"
    transcript.replace_message(replace(answer, ending=Ending.DONE))
    assert not view.ending.isVisible()


def test_a_person_text_is_shown_as_typed(transcript: TranscriptView) -> None:
    text = "# not a heading\n  <b>two</b>  **three**"
    transcript.set_messages([message(1, Role.USER, text)])
    assert shown(transcript.views[0]) == text


def test_scripts_and_pictures_in_an_answer_are_inert(transcript: TranscriptView) -> None:
    text = (
        "<script>alert(1)</script> <img src='https://a.b/c.png'> ![pixel](https://a.b/c.png)\n\n"
        "[x](javascript:alert(1)) ![local](file:///home/secret.png)"
    )
    transcript.set_messages([message(1, Role.ASSISTANT, text)])
    view = transcript.views[0]
    assert "<script>alert(1)</script>" in shown(view)
    for pane in panes(view):
        html = pane.toHtml()
        assert "<img" not in html
        assert 'href="javascript' not in html
        assert 'href="file' not in html


def test_a_link_asks_before_it_leads_out(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages([message(1, Role.ASSISTANT, "See [here](https://example.org/a?b=c).")])
    settle()
    pane = panes(transcript.views[0])[0]
    pane.setFocus()
    cursor = pane.document().find("here")
    place = pane.cursorRect(cursor).center() - QPoint(6, 0)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    popover = transcript.findChild(LinkPopover)
    assert popover is not None
    assert popover.address.accessibleName() == "https://example.org/a?b=c"
    qtbot.mouseClick(popover.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "https://example.org/a?b=c"
    settle()
    assert transcript.findChild(LinkPopover) is None


@pytest.mark.parametrize("role", [Role.USER, Role.ASSISTANT])
@pytest.mark.parametrize(
    "text", ["x" * 200_000, ("A line of words, again and again.\n" * 30_000)], ids=["word", "megabyte"]
)
def test_a_monstrous_message_does_not_hold_the_window(transcript: TranscriptView, role: Role, text: str) -> None:
    begin = time.perf_counter()
    transcript.set_messages([message(1, role, text)])
    settle()
    assert time.perf_counter() - begin < 40
    view = transcript.views[0]
    assert view.text() == text
    assert view.more.isVisible()


def test_all_of_a_long_message_can_be_seen(transcript: TranscriptView, qtbot: QtBot) -> None:
    text = "".join(f"Paragraph {number}.\n\n" for number in range(6000))
    transcript.set_messages([message(1, Role.USER, text)])
    settle()
    view = transcript.views[0]
    while view.more.isVisible():
        qtbot.mouseClick(view.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.complete)
    assert "".join(pane.toPlainText() for pane in view.body.panes) == text


def test_a_definition_at_the_end_of_a_long_answer_holds_at_its_beginning(
    transcript: TranscriptView, qtbot: QtBot
) -> None:
    text = "See [the book][1].\n\n" + "Alpacas hum all day.\n\n" * 1_800 + "\n\n[1]: https://example.org/book\n"
    transcript.set_messages([message(1, Role.ASSISTANT, text)])
    view = transcript.views[0]
    qtbot.waitUntil(lambda: view.complete)
    assert 'href="https://example.org/book"' in panes(view)[0].toHtml()


def test_selected_text_stays_selected_while_the_answer_grows(transcript: TranscriptView) -> None:
    view = start_answer(transcript)
    transcript.set_text(2, "Once upon a time")
    pane = panes(view)[0]
    cursor = pane.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    transcript.set_text(2, "Once upon a time there was")
    assert panes(view)[0].textCursor().selectedText() == "upon"


def test_the_keyboard_walks_through_messages(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages(LONG[:6])
    settle()
    transcript.views[-1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(transcript.views[-1], Qt.Key.Key_Up)
    assert transcript.focusWidget() is transcript.views[-2]
    qtbot.keyClick(transcript.views[-2], Qt.Key.Key_Down)
    assert transcript.focusWidget() is transcript.views[-1]


def test_a_switch_of_scheme_recolours_what_is_shown(transcript: TranscriptView, theme: Theme) -> None:
    transcript.set_messages([message(1, Role.ASSISTANT, "A [link](https://a.b) and\n\n```python\nreturn 1\n```")])
    panel = transcript.views[0].body.panes[1]

    def colour() -> str:
        first = panel.text.document().firstBlock().textFormats()[0]
        return first.format.foreground().color().name()

    theme.set_scheme(Qt.ColorScheme.Light)
    light = colour()
    theme.set_scheme(Qt.ColorScheme.Dark)
    assert colour() == theme.colors.keyword.lower() != light
    theme.set_scheme(Qt.ColorScheme.Unknown)


HALF = FormulaPicture('<svg viewBox="0 -20 24 60" width="24" height="60"><path d="M0 0h24v9h-24z"/></svg>', 1, 2, 2)


def test_formulas_come_in_without_moving_what_is_read(transcript: TranscriptView, qtbot: QtBot) -> None:
    wanted: list[str] = []
    transcript.formulas.wanted.connect(lambda source, display: wanted.append(source))
    transcript.set_messages([message(1, Role.ASSISTANT, "so\n\n$$x$$\n\n" * 30), message(2, Role.ASSISTANT, STORY * 9)])
    settle()
    assert wanted == ["x"]
    assert "$$x$$" in shown(transcript.views[0])
    bar = transcript.scroll.verticalScrollBar()
    bar.setValue(bar.maximum() - 100)
    last = panes(transcript.views[1])[-1]
    before = last.mapTo(transcript, QPoint(0, 0)).y()
    with qtbot.waitSignal(transcript.formulas.arrived):
        transcript.formulas.put("x", True, HALF)
    settle()
    assert "$$x$$" not in shown(transcript.views[0])
    assert abs(last.mapTo(transcript, QPoint(0, 0)).y() - before) <= 1


def test_a_formula_has_the_colour_of_the_text_around_it(transcript: TranscriptView, theme: Theme) -> None:
    transcript.formulas.put(r"\frac{x}{2}", True, draw(r"\frac{x}{2}", True))
    colours = set()
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.set_scheme(scheme)
        picture = transcript.formulas.picture(Formula(r"\frac{x}{2}", True), 400, 4.0).toImage()
        points = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
        inked = {point.name() for point in points if point.alpha() == 255}
        assert inked == {theme.colors.text.lower()}
        colours |= inked
    theme.set_scheme(Qt.ColorScheme.Unknown)
    assert len(colours) == 2


def test_a_formula_is_copied_as_it_was_written(transcript: TranscriptView, qtbot: QtBot) -> None:
    transcript.set_messages([message(1, Role.ASSISTANT, "The half \\(x\\) of **it**.")])
    with qtbot.waitSignal(transcript.formulas.arrived):
        transcript.formulas.put("x", False, HALF)
    pane = panes(transcript.views[0])[0]
    assert "\ufffc" in pane.toPlainText()
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text() == "The half \\(x\\) of it."


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_code_within_a_list_is_copied_by_its_link(transcript: TranscriptView) -> None:
    transcript.set_messages([message(1, Role.ASSISTANT, "- Do\n\n  ```sh\n  ls\n  ```")])
    panes(transcript.views[0])[0].anchorClicked.emit(QUrl("copy:0"))
    assert QGuiApplication.clipboard().text() == "ls"
    assert QToolTip.text() == "Copied"
    QToolTip.hideText()


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_code_within_a_list_looks_like_code_elsewhere(
    transcript: TranscriptView, theme: Theme, scheme: Qt.ColorScheme
) -> None:
    theme.set_scheme(scheme)
    text = "1. Do\n\n   ```sh\n   ls " + "and so on " * 30 + "\n   ```\n2. and\n\n   ```\n   x\n   ```"
    transcript.set_messages([message(1, Role.ASSISTANT, text)])
    fill(transcript)
    pane = panes(transcript.views[0])[0]
    # No line is longer than there is room: nothing of it has to be scrolled to.
    assert pane.document().size().width() <= pane.viewport().width()
    image = pane.viewport().grab().toImage()
    ground, around = QColor(theme.colors.sunken), image.pixelColor(image.width() - 1, 0)
    assert ground != around
    rows = [row for row in range(image.height()) if image.pixelColor(image.width() - 14, row) == ground]
    starts = [row for row in rows if row - 1 not in rows]
    ends = [row for row in rows if row + 1 not in rows]
    assert len(starts) == len(ends) == 2
    for row in (*starts, *ends):
        # The corners are round.
        assert image.pixelColor(image.width() - 1, row) == around
    assert image.pixelColor(image.width() - 2, (starts[0] + ends[0]) // 2) == ground
    theme.set_scheme(Qt.ColorScheme.Unknown)


def runs_of(inked: list[bool], gap: int = 1) -> list[int]:
    """Where each run of ink begins and ends; runs that are no further apart than `gap` are one."""
    places = [place for place, ink in enumerate(inked) if ink]
    ends = [(a, b) for a, b in pairwise(places) if b - a > gap]
    return [places[0], *(place for both in ends for place in both), places[-1]]


def insides(transcript: TranscriptView, theme: Theme, source: str) -> tuple[list[int], list[int], list[int]]:
    """Of the code in an answer, counted from its frame: the rows of its language and of its code, those of the button,
    and the columns of the button, counted from the right.
    """
    transcript.set_messages([message(1, Role.ASSISTANT, source)])
    fill(transcript)
    image = transcript.views[0].body.grab().toImage()
    ground = QColor(theme.colors.sunken)
    right = image.width() - 15
    rows = [row for row in range(image.height()) if image.pixelColor(right, row) == ground]
    left = next(column for column in range(right) if image.pixelColor(column, rows[-20]) == ground) + 10
    middle = (left + right) // 2

    def inked(columns: range, rows: list[int]) -> tuple[list[bool], list[bool]]:
        ink = [[image.pixelColor(column, row) != ground for column in columns] for row in rows]
        return [any(line) for line in ink], [any(line) for line in zip(*ink, strict=True)]

    button_rows, button_columns = inked(range(right, middle, -1), rows)
    icon_and_word = runs_of(button_columns, gap=4)
    return runs_of(inked(range(left, middle), rows)[0], gap=8), runs_of(button_rows), icon_and_word


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("language", ["BH", ""])
def test_code_within_a_list_has_its_parts_where_they_are_elsewhere(
    transcript: TranscriptView, theme: Theme, percent: int, language: str
) -> None:
    theme.set_text_percent(percent)
    code = f"```{language}\nHE\n```"
    elsewhere = insides(transcript, theme, code)
    within = insides(transcript, theme, "- Do\n\n  " + code.replace("\n", "\n  ") + "\n- x")
    assert [len(places) for places in elsewhere] == [len(places) for places in within]
    for these, those in zip(elsewhere, within, strict=True):
        assert max(abs(a - b) for a, b in zip(these, those, strict=True)) <= 1, (elsewhere, within)


def test_of_code_within_a_list_the_code_alone_is_copied_with_the_text_around_it(
    transcript: TranscriptView, qtbot: QtBot
) -> None:
    text = "Do \\(x\\) \U0001f999\n\n1. first\n\n   ```sh\n   ls\n   cd\u00a0x\n   ```\n2. last"
    transcript.set_messages([message(1, Role.ASSISTANT, text.split("\n\n", 1)[1])])
    pane = panes(transcript.views[0])[0]
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text() == "first\nls\ncd x\nlast"
    transcript.set_messages([message(2, Role.ASSISTANT, "> " + text.replace("\n", "\n> "))])
    with qtbot.waitSignal(transcript.formulas.arrived):
        transcript.formulas.put("x", False, HALF)
    pane = transcript.views[0].body.panes[0].inner
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text() == "Do \\(x\\) \U0001f999\nfirst\nls\ncd x\nlast"
    cursor = pane.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    assert pane.createMimeDataFromSelection().text() == "\\(x\\) \U0001f999\nf"


def table(*rows: list[str]) -> str:
    head, *others = rows
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ["---"] * len(head), *others))


def broken(pane: QTextBrowser) -> list[str]:
    """Texts of more than one line."""
    document = pane.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return [block.text() for block in blocks if block.layout().lineCount() > 1]


def test_numbers_in_a_table_are_not_broken(transcript: TranscriptView) -> None:
    long = "a very long cell that has to be broken " * 12
    wide = table([f"column {number}" for number in range(12)], [f"{number},000,000,000" for number in range(12)])
    transcript.set_messages([message(1, Role.ASSISTANT, table(["what", "price"], [long, "1,000,000"]) + f"\n\n{wide}")])
    fill(transcript)
    beside, across = panes(transcript.views[0])
    assert broken(beside) == [long.strip()]
    assert beside.horizontalScrollBar().maximum() == 0
    # There is no room for these: they are scrolled to sideways, and nothing of them is under the bar.
    assert broken(across) == []
    bar = across.horizontalScrollBar()
    assert bar.isVisible()
    assert across.viewport().height() >= across.document().size().height()
    QTest.wheelEvent(transcript.windowHandle(), QPointF(across.mapTo(transcript, QPoint(9, 9))), QPoint(-120, 0))
    settle()
    assert bar.value() > 0


@pytest.mark.parametrize("name", ["column", "عمود"])
def test_a_wide_table_is_seen_from_where_it_begins_and_stays_where_it_was_scrolled_to(
    transcript: TranscriptView, name: str
) -> None:
    rows = [[f"{name} {number}" for number in range(12)], [f"{number},000,000,000" for number in range(12)]]
    transcript.set_messages([message(1, Role.ASSISTANT, table(*rows))])
    fill(transcript)
    (pane,) = panes(transcript.views[0])
    bar = pane.horizontalScrollBar()
    begin = 0 if name == "column" else bar.maximum()
    assert bar.value() == begin
    assert bar.maximum() > 0
    transcript.resize(800, 600)
    fill(transcript)
    assert bar.value() == (0 if name == "column" else bar.maximum())
    bar.setValue(90)
    pane.set_block(replace(pane._block, source=table(*rows, rows[1])))
    pane.fit(pane.width())
    assert bar.value() == 90
