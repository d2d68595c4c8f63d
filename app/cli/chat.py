"""puna chat: a conversation in the terminal, or one answer to one prompt.

Knows the arguments and joins the parts: the conversation, what is typed, and the commands.
"""

import argparse
import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

from app.cli.adapters import as_files
from app.cli.commands import Commands, introduction
from app.cli.conversation import Answer, Chat
from app.cli.line_input import LineInput
from app.cli.model_names import find_model
from app.core.generation import AdapterScale, LoadOptions
from app.core.sampling import SamplingChanges
from app.errors import PunaError
from app.paths import default_paths
from app.storage.verified_files import VerifiedFiles

# Argument -> (its type, what stands for its value, help). The names are GenerationOptions' own.
_SAMPLING: dict[str, tuple[type, str, str]] = {
    "temperature": (float, "T", "0 always takes the likeliest token"),
    "top_k": (int, "K", "choose among the K likeliest tokens; 0: all"),
    "top_p": (float, "P", "choose among the likeliest tokens that together have this probability"),
    "min_p": (float, "P", "leave out tokens less likely than this share of the likeliest"),
    "repeat_penalty": (float, "X", "make what was just said less likely; 1: no"),
}
_LONGEST_GRAMMAR = 1 << 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
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
        "--adapter",
        metavar="PATH[:SCALE]",
        type=_adapter,
        action="append",
        default=[],
        help="add this LoRA adapter, a .gguf or a folder of peft, at a scale from -1 to 2 (default: 1); repeatable",
    )
    parser.add_argument("--json", action="store_true", help="end with one line of JSON about the last answer")
    parser.add_argument(
        "--trust", action="store_true", help="take a model file that was changed since Puna made it as it is"
    )
    answers = parser.add_argument_group("answers", "What is not given here is as the model's makers say.")
    answers.add_argument(
        "--max-tokens", type=_count, metavar="N", help="longest answer (default: until the context is full)"
    )
    for name, (kind, value, text) in _SAMPLING.items():
        answers.add_argument(f"--{name.replace('_', '-')}", type=kind, metavar=value, help=text)
    answers.add_argument("--seed", type=_count, metavar="N", help="make the same answer again")
    answers.add_argument("--grammar", metavar="FILE", type=Path, help="answer as this grammar (GBNF) says")
    answers.add_argument("--json-schema", metavar="FILE", type=Path, help="answer in JSON of this schema")
    engine = parser.add_argument_group("engine")
    engine.add_argument("--ctx", type=_count, metavar="N", default=0, help="context in tokens (default: what fits)")
    engine.add_argument("--threads", type=_count, metavar="N", default=0, help="(default: the performance cores)")
    engine.add_argument("--kv-type", metavar="TYPE", default=LoadOptions("").kv_type, help="f16, q8_0, …")
    engine.add_argument("--force", action="store_true", help="load the model even where memory seems not to suffice")


def run(arguments: argparse.Namespace) -> int:
    paths = default_paths()
    model = find_model(arguments.model, paths)
    # A terminal that can't show a character gets a substitute, never a traceback.
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    verified = VerifiedFiles(paths.verified_files)
    if arguments.trust and verified.recorded(model):
        verified.trust(model)
    chat = Chat(
        LoadOptions(
            str(model.absolute()),
            n_ctx=arguments.ctx,
            n_threads=arguments.threads,
            kv_type=arguments.kv_type,
            force=arguments.force,
        ),
        paths.logs / "engine.log",
        verified,
        _changes(arguments),
        arguments.template,
        arguments.system or "",
        as_files(arguments.adapter, model, paths),
    )
    answer: Answer | None
    with chat:
        if arguments.prompt is not None:
            answer, status = chat.ask(arguments.prompt), 0
        else:
            commands = Commands(chat, paths)
            lines = LineInput(paths.home / "chat-history.jsonl", commands.completions)
            answer, status = _converse(chat, commands, lines)
        if arguments.json and answer is not None:
            print(json.dumps(_report(chat.model, answer), ensure_ascii=False))
    return status


def _converse(chat: Chat, commands: Commands, lines: LineInput) -> tuple[Answer | None, int]:
    """Ask what is typed, or every line that is piped in. Return the last answer and the exit status."""
    info = chat.load()
    terminal = sys.stdin.isatty()
    if terminal:
        print(introduction(info))
    answer: Answer | None = None
    status = 0
    for text in lines.messages():
        if text == "/exit":
            break
        is_command = text.startswith("/") and text.split()[0][1:].isalpha()
        try:
            answer = (commands.run(text) if is_command else chat.ask(text)) or answer
        except PunaError as error:
            # What was misspelled is no failure of what was asked for.
            print(f"error: {error}" if not is_command or terminal else error, file=sys.stderr)
            status = status if terminal or is_command else 1
        except KeyboardInterrupt:
            # Of a model that was still loading: it is loaded for the next question.
            if not terminal:
                raise
            print("\nstopped", file=sys.stderr)
    return answer, status


def _changes(arguments: argparse.Namespace) -> SamplingChanges:
    """What the person has set, apart from what the model's makers say."""
    values: dict[str, Any] = {
        name: getattr(arguments, name)
        for name in (*_SAMPLING, "seed", "max_tokens")
        if getattr(arguments, name) is not None
    }
    for name in ("grammar", "json_schema"):
        if path := getattr(arguments, name):
            values[name] = _text_of(path)
    return SamplingChanges(values)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_LONGEST_GRAMMAR + 1)
        if len(data) > _LONGEST_GRAMMAR:
            raise PunaError(f"{path} is longer than a megabyte: give a shorter one")
        return data.decode("utf-8")
    except OSError as error:
        raise PunaError(f"{path} can't be read ({error.strerror}): check the name") from error
    except UnicodeDecodeError as error:
        raise PunaError(f"{path} is not text in UTF-8: save it so") from error


def _report(model: Path, answer: Answer) -> dict[str, object]:
    text, result = answer
    return {
        "model": str(model),
        "text": text,
        **dataclasses.asdict(result),
        "tokens_per_second": round(result.tokens_per_second, 2),
    }


def _adapter(text: str) -> AdapterScale:
    """PATH or PATH:SCALE. A name with a colon of its own is a path where it exists."""
    path, colon, scale = text.rpartition(":")
    if not colon or not path or Path(text).exists():
        return AdapterScale(str(Path(text).absolute()))
    try:
        return AdapterScale(str(Path(path).expanduser().absolute()), float(scale))
    except ValueError:
        return AdapterScale(str(Path(text).absolute()))


def _count(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return value
