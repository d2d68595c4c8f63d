"""Markdown and pages: what people read is all there, and nothing in it becomes markup that it was not."""

import io
from html.parser import HTMLParser
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.core.archive import ArchivedConversation, Attachment, Rating
from app.core.export import ExportOptions
from app.core.messages import Ending
from app.storage.exporters import html, markdown
from tests.unit.storage.exporters.samples import PIXEL, chain, said, talk, trees

_EMPTY = {"meta", "img", "hr", "br"}

FULL = talk(
    said(None, "u", "Is <b>this</b> bold?", attachments=(Attachment("no*te.txt", "text/plain", "A </details> note."),)),
    said(
        0,
        "a",
        "No, it is **not**.",
        model="tiny_model",
        reasoning="Hm. </details> Well.",
        reasoning_ms=2400.0,
        ending=Ending.LENGTH,
        rating=Rating.GOOD,
        note="to the *point*",
    ),
    said(0, "a", "Yes."),
    title="On *bold*\nwords",
    leaf=1,
    system_prompt="Be brief.",
    model="tiny_model",
    folder="Work/Letters",
    tags=("fun",),
)


def as_markdown(*conversations: ArchivedConversation, **options: Any) -> str:
    file = io.BytesIO()
    assert markdown.write(conversations, ExportOptions(**options), file) == len(conversations)
    return file.getvalue().decode()


def as_page(*conversations: ArchivedConversation, **options: Any) -> str:
    file = io.BytesIO()
    assert html.write(conversations, ExportOptions(**options), file) == len(conversations)
    return file.getvalue().decode()


class Page(HTMLParser):
    """Elements with their attributes; fails where they are not nested as they should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style":
            self.text += data

    def tags(self) -> set[str]:
        return {tag for tag, _ in self.elements}


def test_markdown_tells_all_of_the_branch_that_is_shown() -> None:
    text = as_markdown(FULL)
    assert text.startswith("# On \\*bold\\* words\n\n*tiny\\_model · ")
    assert " · Work/Letters · fun*\n\n## Instructions\n\nBe brief.\n\n## You\n\n*Attached: no\\*te.txt*" in text
    assert "<summary>Thought for 2 s</summary>\n\nHm. &lt;/details> Well.\n\n</details>\n\nNo, it is **not**." in text
    assert "> Reached the length limit\n\n> Rated good: to the \\*point\\*\n" in text
    assert "Yes." not in text


def test_markdown_of_all_branches_tells_each_message_once() -> None:
    text = as_markdown(FULL, chain("u:next"), all_branches=True)
    assert text.count("bold?") == 2  # the question, and where the other answer begins
    assert "*Another version, after “Is \\<b\\>this\\</b\\> bold?”*\n\n## Assistant\n\nYes." in text
    assert "\n---\n\n# Talk\n" in text


def test_a_page_tells_all_and_loads_nothing() -> None:
    picture = Attachment("cat.png", "image/png", data=PIXEL)
    evil = Attachment('"><script>x</script>.svg', "image/svg+xml", data=b"<svg onload='x'/>")
    conversation = talk(
        said(None, "u", "<script>alert(1)</script>", attachments=(picture, evil)),
        said(
            0,
            "a",
            "<img src=x onerror=alert(1)> ![cat](http://far.example/cat.png) [a](javascript:alert(1)) "
            "[b](https://good.example) `<i>`\n\n| a |\n|---|\n| b |\n\n```html\n<script>\n```",
        ),
        title="</title><script>alert(1)</script>",
    )
    text = as_page(conversation, FULL)
    page = Page(text)
    assert not page.tags() & {"script", "iframe", "object", "embed", "link", "base", "form", "svg"}
    assert "default-src 'none'" in str(page.elements)
    pictures = [attributes for tag, attributes in page.elements if tag == "img"]
    assert [str(each["src"])[:22] for each in pictures] == ["data:image/png;base64,"]
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
    links = [attributes["href"] for tag, attributes in page.elements if tag == "a"]
    assert links == ["http://far.example/cat.png", "https://good.example"]
    assert "alert(1)</script>" in page.text
    assert {"table", "details", "strong"} <= page.tags()
    for words in ("Thought for 2 s", "Be brief.", "Rated good: to the *point*", "Is <b>this</b> bold?", "cat]"):
        assert words in page.text
    assert "Yes." not in page.text
    assert "Yes." in Page(as_page(FULL, all_branches=True)).text


def test_a_page_of_nothing_and_a_page_of_a_megabyte() -> None:
    assert "body" in Page(as_page()).tags()
    long = Page(as_page(chain("u:?", "a:" + "[" * 300_000)))
    assert "[" * 300_000 in long.text


def test_the_index_leads_to_each_page() -> None:
    file = io.BytesIO()
    html.write_index([("A & b", "A & b #1?.html")], file)
    page = Page(file.getvalue().decode())
    assert [attributes["href"] for tag, attributes in page.elements if tag == "a"] == ["A%20%26%20b%20%231%3F.html"]


@given(st.lists(trees(), max_size=3), st.booleans())
def test_any_conversation_becomes_a_sound_page(conversations: list[ArchivedConversation], all_branches: bool) -> None:
    page = Page(as_page(*conversations, all_branches=all_branches))
    assert sum(tag == "section" for tag, _ in page.elements) == len(conversations)
    assert sum(tag == "article" for tag, _ in page.elements) >= as_markdown(*conversations).count("\n## You\n")
