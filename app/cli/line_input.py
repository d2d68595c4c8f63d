"""What a person types or pipes into `puna chat`: whole messages, of one line or of several.

Knows line editing, its history across runs and completion; nothing of what the messages mean. A line that ends with a
backslash goes on in the next one; lines between two \"\"\" are one message, and so are lines pasted at once.
"""

import json
import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from app.storage.files import write_whole

try:
    import readline
except ImportError:  # Windows edits lines by itself
    readline = None  # type: ignore[assignment]

_HISTORY_LIMIT = 1000
_HISTORY_BYTES = 4_000_000
_BLOCK = '"""'
_PROMPT, _MORE = "> ", "… "


class LineInput:
    """`completions` gives the words that may stand in place of the last one of a line so far."""

    def __init__(self, history: Path, completions: Callable[[str], list[str]]) -> None:
        self._history = history
        self._completions = completions
        self._terminal = sys.stdin.isatty()
        self._libedit = False
        if self._terminal and readline is not None:
            self._libedit = "libedit" in (readline.__doc__ or "")
            self._prepare_editing()

    def messages(self) -> Iterator[str]:
        """Messages until the end of the input, without white space around them; empty ones left out."""
        while True:
            try:
                text = self._message().strip()
            except EOFError:
                if self._terminal:
                    print()
                return
            except KeyboardInterrupt:
                print("\n(Ctrl-D or /exit leaves)")
                continue
            if text:
                if self._terminal:
                    self._remember(text)
                yield text

    def _message(self) -> str:
        line = self._line(_PROMPT)
        if line.lstrip().startswith(_BLOCK):
            return self._block(line.lstrip().removeprefix(_BLOCK))
        lines = [line]
        while lines[-1].endswith("\\"):
            lines[-1] = lines[-1][:-1]
            try:
                lines.append(self._line(_MORE))
            except EOFError:
                break
        return "\n".join(lines)

    def _block(self, first: str) -> str:
        lines = [first]
        while not lines[-1].rstrip().endswith(_BLOCK):
            try:
                lines.append(self._line(_MORE))
            except EOFError:
                return "\n".join(lines)
        lines[-1] = lines[-1].rstrip().removesuffix(_BLOCK)
        return "\n".join(lines)

    def _line(self, prompt: str) -> str:
        if not self._terminal:
            line = sys.stdin.readline()
            if not line:
                raise EOFError
            return line.rstrip("\r\n")
        text = input(prompt)
        # libedit knows no bracketed paste: what is there the moment a line ends was pasted with it.
        while self._libedit and select.select([sys.stdin], [], [], 0.02)[0]:
            try:
                text += "\n" + input("")
            except EOFError:
                break
        return text.replace("\r", "\n")

    def _prepare_editing(self) -> None:
        readline.set_auto_history(False)
        readline.set_completer_delims(" \t\n")
        readline.set_completer(self._complete)
        readline.parse_and_bind("bind ^I rl_complete" if self._libedit else "tab: complete")
        if not self._libedit:
            readline.parse_and_bind("set enable-bracketed-paste on")
        entries = self._read_history()
        for entry in entries[-_HISTORY_LIMIT:]:
            readline.add_history(entry)
        if len(entries) > 2 * _HISTORY_LIMIT:
            with suppress(OSError):
                write_whole(self._history, b"".join(map(_as_line, entries[-_HISTORY_LIMIT:])))

    def _complete(self, word: str, at: int) -> str | None:
        before = readline.get_line_buffer()[: readline.get_endidx()]
        found = [name for name in self._completions(before) if name.startswith(word)]
        return f"{found[at]} " if len(found) == 1 and at == 0 else found[at] if at < len(found) else None

    def _read_history(self) -> list[str]:
        """One JSON string per line; what is not one is left out."""
        entries = []
        try:
            with self._history.open("rb") as file:
                file.seek(max(0, os.fstat(file.fileno()).st_size - _HISTORY_BYTES))
                lines = file.read(_HISTORY_BYTES).split(b"\n")
        except OSError:
            return []
        for line in lines:
            try:
                entry = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(entry, str) and "\0" not in entry:
                entries.append(entry.encode("utf-8", "replace").decode())
        return entries

    def _remember(self, text: str) -> None:
        if readline is None:
            return
        readline.add_history(text.replace("\0", ""))
        # The history is a comfort: where it can't be written the conversation goes on.
        with suppress(OSError):
            self._history.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
            with open(os.open(self._history, flags, 0o600), "ab") as file:
                file.write(_as_line(text))


def _as_line(text: str) -> bytes:
    return json.dumps(text).encode() + b"\n"
