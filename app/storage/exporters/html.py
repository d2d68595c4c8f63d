"""A page that a browser shows and prints, complete in itself: it loads and runs nothing, and tells the browser so.

Text is Markdown rendered with its HTML shown as the characters it is. A picture is shown where its bytes are in the
conversation; one that only has an address stays an address, for fetching it would tell somebody.
"""

import base64
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any, BinaryIO
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from app.core.archive import ArchivedConversation, ArchivedMessage, Attachment
from app.core.export import ExportOptions
from app.core.messages import Role
from app.storage.exporters import words
from app.storage.exporters.branches import branches, fork

# A longer text is shown as it is: rendering it would take seconds, and nobody reads a megabyte for its headings.
_LONGEST_RENDERED = 200_000
_SHOWN_PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp"}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """
:root { color-scheme: light dark; --text: #1f1d1a; --soft: #6b665e; --line: #ddd8cf; --back: #fdfcfa; --mine: #f1ede6;
  --code: #f5f2ec; --accent: #a34f1e; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e4dc; --soft: #a49d92; --line: #3c3833; --back: #1c1a18;
  --mine: #2b2824; --code: #242220; --accent: #e39a6b; } }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; color: var(--text); background: var(--back);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
.about, .remark, .who, summary { color: var(--soft); font-size: .85rem; }
.who { font-weight: 600; font-size: .85rem; margin: 0 0 .25rem; }
section.conversation + section.conversation { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 2rem; }
article { margin: 1.5rem 0; }
article.user .said, article.system .said { background: var(--mine); border-radius: .75rem; padding: .6rem 1rem; }
.plain, pre { white-space: pre-wrap; }
.said > :first-child { margin-top: 0; } .said > :last-child { margin-bottom: 0; }
.said h1, .said h2, .said h3, .said h4, .said h5, .said h6 { font-size: 1.05rem; margin: 1.2em 0 .4em; }
pre, code { font-family: ui-monospace, "SF Mono", Consolas, monospace; font-size: .88em; background: var(--code); }
pre { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
pre code { font-size: 1em; background: none; } code { border-radius: .25rem; padding: .1em .25em; }
pre code { padding: 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem; text-align: left; }
blockquote { margin: .75em 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
details { margin: .25rem 0 .75rem; } summary { cursor: pointer; } img { max-width: 100%; height: auto; }
a { color: var(--accent); } hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
.index li { margin: .4rem 0; }
@media print { :root { --text: #000; --soft: #444; --line: #bbb; --back: #fff; --mine: #f4f4f4; --code: #f6f6f6;
  --accent: #000; } body { max-width: none; padding: 0; font-size: 10.5pt; }
  section.conversation + section.conversation { break-before: page; border: 0; } .who { break-after: avoid; }
  pre, table, img { break-inside: avoid; } }
"""


def write(conversations: Iterable[ArchivedConversation], options: ExportOptions, file: BinaryIO) -> int:
    n_written = 0
    for conversation in conversations:
        if not n_written:
            _put(file, _head(words.title(conversation)))
        for part in _conversation(conversation, options):
            _put(file, part)
        n_written += 1
    if not n_written:
        _put(file, _head("Conversations"))
    _put(file, "</body>\n</html>\n")
    return n_written


def write_index(pages: Iterable[tuple[str, str]], file: BinaryIO) -> None:
    """A page with links to the pages of single conversations, (title, file name), that lie beside it."""
    _put(file, _head("Conversations") + '<h1>Conversations</h1>\n<ul class="index">\n')
    for title, name in pages:
        _put(file, f'<li dir="auto"><a href="{escape(quote(name))}">{escape(title)}</a></li>\n')
    _put(file, "</ul>\n</body>\n</html>\n")


def _put(file: BinaryIO, text: str) -> None:
    file.write(text.encode("utf-8", "replace"))


def _head(title: str) -> str:
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="Puna">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )


def _conversation(conversation: ArchivedConversation, options: ExportOptions) -> Iterator[str]:
    yield f'<section class="conversation">\n<h1 dir="auto">{escape(words.title(conversation))}</h1>\n'
    yield f'<p class="about">{escape(" · ".join(words.about(conversation)))}</p>\n'
    if conversation.system_prompt.strip():
        yield _article("system", "Instructions", _as_it_is(conversation.system_prompt))
    paths = branches(conversation, options.all_branches)
    for at, path in enumerate(paths):
        begin = fork(path, paths[:at])
        if at:
            after = words.version(conversation.messages[path[begin - 1]]) if begin else "Another version"
            yield f'<hr>\n<p class="about">{escape(after)}</p>\n'
        for position in path[begin:]:
            yield _message(conversation.messages[position])
    yield "</section>\n"


def _message(message: ArchivedMessage) -> str:
    inside = [_attachment(attachment) for attachment in message.attachments]
    if message.reasoning.strip():
        inside.append(_fold(words.thinking(message), _as_it_is(message.reasoning)))
    if message.content.strip():
        rendered = message.role is Role.ASSISTANT and len(message.content) <= _LONGEST_RENDERED
        inside.append(_DIALECT.render(message.content) if rendered else _as_it_is(message.content))
    remarks = [
        f'<p class="remark" dir="auto">{escape(remark)}</p>\n'
        for remark in (words.ending(message), words.judgement(message))
        if remark
    ]
    return _article(message.role.value, words.speaker(message), "".join(inside), "".join(remarks))


def _article(role: str, who: str, said: str, remarks: str = "") -> str:
    said = f'<div class="said" dir="auto">\n{said}</div>\n' if said else ""
    return f'<article class="{role}">\n<h2 class="who">{escape(who)}</h2>\n{said}{remarks}</article>\n'


def _attachment(attachment: Attachment) -> str:
    name = escape(attachment.name)
    if attachment.data and attachment.media_type in _SHOWN_PICTURES:
        data = base64.b64encode(attachment.data).decode()
        return f'<p><img alt="{name}" src="data:{attachment.media_type};base64,{data}"></p>\n'
    if attachment.text.strip():
        return _fold(attachment.name, _as_it_is(attachment.text))
    return f'<p class="about">Attached: {name}</p>\n'


def _fold(summary: str, inside: str) -> str:
    return f"<details><summary>{escape(summary)}</summary>\n{inside}</details>\n"


def _as_it_is(text: str) -> str:
    return f'<div class="plain" dir="auto">{escape(text.strip())}</div>\n'


def _link_is_safe(address: str) -> bool:
    return address.strip().lower().startswith(("http://", "https://", "mailto:"))


def _link_open(
    self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]
) -> str:
    tokens[index].attrSet("rel", "noreferrer noopener")
    return self.renderToken(tokens, index, options, env)


def _image(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: dict[str, Any]) -> str:
    token = tokens[index]
    described = escape(self.renderInlineAsText(token.children or [], options, env) or "image")
    return f'<a href="{escape(str(token.attrGet("src") or ""))}" rel="noreferrer noopener">[{described}]</a>'


def _dialect() -> MarkdownIt:
    dialect = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    dialect.validateLink = _link_is_safe  # type: ignore[method-assign, assignment]
    dialect.add_render_rule("link_open", _link_open)
    dialect.add_render_rule("image", _image)
    return dialect


_DIALECT = _dialect()
