"""puna chat: a conversation in the terminal, or one answer to one prompt.

Knows the terminal; the model lives in an engine child. Conversations here are not kept.
"""

import argparse
import dataclasses
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from app.child_process import ChildProcess
from app.core.generation import ChatRequest, GenerationOptions, GenerationResult, LoadOptions, ModelInfo, StopReason
from app.core.messages import Message, Role
from app.engine.client import EngineClient, RequestFailed
from app.errors import PunaError
from app.paths import Paths, default_paths
from app.protocol import Piece, PromptProgress

HELP = """/new   forget this conversation and begin another
/help  show this
/exit  leave (also Ctrl-D)
Ctrl-C stops an answer."""

# Its text and how it went.
Answer = tuple[str, GenerationResult]

# What is worth a word after an answer; the others explain themselves.
NOTES = {
    StopReason.CONTEXT: "the context is full, so the answer ends here: /new begins another conversation",
    StopReason.LENGTH: "the answer reached its largest number of tokens",
    StopReason.CANCELLED: "stopped",
}

# A model's text must not command the terminal: of the control characters only tab and newline get through.
_CONTROL_CHARACTERS = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], "\ufffd")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    defaults = GenerationOptions()
    parser.add_argument(
        "model",
        nargs="?",
        metavar="MODEL",
        help="a .gguf file, or the name of one in the library (default: the newest in the library)",
    )
    parser.add_argument("--prompt", metavar="TEXT", help="answer this and end, instead of a conversation")
    parser.add_argument("--system", metavar="TEXT", help="system prompt")
    parser.add_argument(
        "--template", metavar="NAME", help="prompt template by name, or Jinja source (default: the model's)"
    )
    parser.add_argument(
        "--max-tokens", type=_count, metavar="N", help="longest answer (default: until the context is full)"
    )
    parser.add_argument(
        "--temperature",
        type=float,
        default=defaults.temperature,
        metavar="T",
        help="0 always takes the likeliest token",
    )
    parser.add_argument("--seed", type=_count, metavar="N", help="make the same answer again")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON about the last answer")


def run(arguments: argparse.Namespace) -> int:
    paths = default_paths()
    model = find_model(arguments.model, paths)
    options = GenerationOptions(temperature=arguments.temperature, seed=arguments.seed, max_tokens=arguments.max_tokens)
    # A terminal that can't show a character gets a substitute, never a traceback.
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    system = [Message(Role.SYSTEM, arguments.system)] if arguments.system else []
    chat = Chat(model, paths, options, arguments.template, system)
    answer: Answer | None
    with chat:
        if arguments.prompt is not None:
            answer, status = chat.ask(arguments.prompt), 0
        else:
            answer, status = _converse(chat)
    if arguments.json and answer is not None:
        print(json.dumps(_report(model, answer), ensure_ascii=False))
    return status


def find_model(name: str | None, paths: Paths) -> Path:
    """A file of this name or one in the library; without a name the newest of the library. Raise PunaError."""
    library = sorted(paths.models.glob("*.gguf"), key=lambda path: path.stat().st_mtime)
    if name is None:
        if not library:
            raise PunaError(
                f"there is no model in {paths.models} yet: make one of a checkpoint folder with"
                f" `puna convert FOLDER -o {paths.models / 'NAME.gguf'} --type q4_k_m`, or name a .gguf file"
            )
        return library[-1]
    path = Path(name).expanduser()
    if path.is_dir():
        raise PunaError(
            f"{path} is a folder: make a model of it with `puna convert {path} -o NAME.gguf` and chat with that"
        )
    for candidate in (path, paths.models / name, paths.models / f"{name}.gguf"):
        if candidate.is_file():
            return candidate
    known = f"; the library has {', '.join(path.stem for path in library)}" if library else ""
    raise PunaError(f"there is no model {name}{known}: give the path of a .gguf file")


class Chat:
    """One conversation and the child that continues it. A child that died is started again for the next question."""

    def __init__(
        self, model: Path, paths: Paths, options: GenerationOptions, template: str | None, system: list[Message]
    ) -> None:
        self._model = model
        self._log = paths.logs / "engine.log"
        self._options = options
        self._template = template
        self._system = system
        self._messages = list(system)
        self._child: ChildProcess | None = None
        self._client: EngineClient | None = None

    def __enter__(self) -> "Chat":
        return self

    def __exit__(self, *error: object) -> None:
        self._close()

    def load(self) -> ModelInfo:
        """Start the child and open the model in it."""
        self._close()
        self._child = ChildProcess("engine", self._log)
        client = EngineClient(self._child)
        with _status_line() as show:
            info = client.load(
                LoadOptions(str(self._model.absolute())), lambda fraction: show(f"loading the model {fraction:.0%}")
            )
        self._client = client
        return info

    def ask(self, question: str) -> Answer:
        """Print the answer as it comes; Ctrl-C stops it. Raise PunaError; the question is forgotten then."""
        if self._client is None:
            self.load()
        client = self._client
        assert client is not None
        messages = [*self._messages, Message(Role.USER, question)]
        text = []
        result = None
        try:
            with _ctrl_c_calls(client), _status_line() as show:
                for item in client.ask(ChatRequest(tuple(messages), self._options, self._template)):
                    if isinstance(item, PromptProgress):
                        show(f"reading {item.done / max(item.total, 1):.0%}" if item.done < item.total else "")
                    elif isinstance(item, Piece):
                        if item.is_reasoning:
                            show("thinking")
                            continue
                        show("")
                        text.append(item.text)
                        _write(item.text)
                    else:
                        result = item
        except PunaError as error:
            if text:
                _write("\n")
            if not isinstance(error, RequestFailed):
                # The child is gone: the next question starts another.
                self._close()
            raise
        assert result is not None
        answer = "".join(text)
        if not answer.endswith("\n"):
            _write("\n")
        self._messages = [*messages, Message(Role.ASSISTANT, answer)]
        self._note(result)
        return answer, result

    def forget(self) -> None:
        self._messages = list(self._system)

    def _note(self, result: GenerationResult) -> None:
        if result.left_out:
            print(f"note: the {result.left_out} oldest messages no longer fit the context", file=sys.stderr)
        if result.stop_reason in NOTES and (sys.stderr.isatty() or result.stop_reason is StopReason.CONTEXT):
            print(f"note: {NOTES[result.stop_reason]}", file=sys.stderr)

    def _close(self) -> None:
        if self._child is not None:
            self._child.close()
        self._child = self._client = None


def _converse(chat: Chat) -> tuple[Answer | None, int]:
    """Ask what is typed, or every line that is piped in. Return the last answer and the exit status."""
    info = chat.load()
    if sys.stdin.isatty():
        print(f"{info.name}: {info.description}, context {info.n_ctx} tokens. /help shows what can be typed.")
    answer: Answer | None = None
    status = 0
    for question in _questions():
        if question == "/exit":
            break
        if question == "/new":
            chat.forget()
        elif question == "/help":
            print(HELP)
        elif question.startswith("/") and question.split()[0][1:].isalpha():
            print(f"there is no {question.split()[0]}: /help shows what there is", file=sys.stderr)
        elif question:
            try:
                answer = chat.ask(question)
            except PunaError as error:
                print(f"error: {error}", file=sys.stderr)
                status = 0 if sys.stdin.isatty() else 1
    return answer, status


def _questions() -> Iterator[str]:
    """Lines of standard input until its end; on a terminal with a prompt, where Ctrl-C drops the line."""
    if not sys.stdin.isatty():
        for line in sys.stdin:
            yield line.strip()
        return
    with suppress(ImportError):  # Windows edits lines by itself
        import readline  # noqa: F401  gives input() its line editing
    while True:
        try:
            yield input("> ").strip()
        except EOFError:
            print()
            return
        except KeyboardInterrupt:
            print("\n(Ctrl-D or /exit leaves)")


@contextmanager
def _ctrl_c_calls(client: EngineClient) -> Iterator[None]:
    """While an answer runs Ctrl-C cancels it; an exception in the middle of a protocol line would lose its place."""

    def cancel(number: int, frame: FrameType | None) -> None:
        client.cancel()

    before = signal.signal(signal.SIGINT, cancel)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _status_line() -> Iterator["_StatusLine"]:
    status = _StatusLine()
    try:
        yield status
    finally:
        status("")


class _StatusLine:
    """A line on the terminal that the next one replaces; nothing where stderr is no terminal."""

    def __init__(self) -> None:
        self._shown = ""

    def __call__(self, text: str) -> None:
        if sys.stderr.isatty() and text != self._shown:
            sys.stderr.write("\r" + " " * len(self._shown) + "\r" + text)
            sys.stderr.flush()
            self._shown = text


def _write(text: str) -> None:
    sys.stdout.write(text.translate(_CONTROL_CHARACTERS) if sys.stdout.isatty() else text)
    sys.stdout.flush()


def _report(model: Path, answer: Answer) -> dict[str, object]:
    text, result = answer
    return {
        "model": str(model),
        "text": text,
        **dataclasses.asdict(result),
        "tokens_per_second": round(result.tokens_per_second, 2),
    }


def _count(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return value
