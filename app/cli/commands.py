"""What can be typed in `puna chat` besides questions: one function per command, one row in the table.

Knows the commands' words and what they say; what they do is the conversation's.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.cli import option_values
from app.cli.conversation import Answer, Chat
from app.cli.model_names import find_model, known_models
from app.cli.save import default_name, free_name, save
from app.core.generation import GenerationOptions, ModelInfo
from app.core.messages import Message, Role
from app.engine.options import check_options
from app.errors import PunaError
from app.paths import Paths, resources

_DEFAULT = "default"


@dataclass(frozen=True)
class Command:
    """`run` gets what stands after the command's name and returns the answer where one was given."""

    run: Callable[["Commands", str], Answer | None]
    arguments: str
    help: str


class Commands:
    """Acts on one conversation."""

    def __init__(self, chat: Chat, paths: Paths) -> None:
        self._chat = chat
        self._paths = paths
        self._saved: Path | None = None

    def run(self, line: str) -> Answer | None:
        """Raise PunaError where the command can't be followed."""
        name, _, rest = line.partition(" ")
        command = TABLE.get(name)
        if command is None:
            raise PunaError(f"there is no {name}: /help shows what there is")
        return command.run(self, rest.strip())

    def completions(self, line: str) -> list[str]:
        """What may stand in place of the last word of `line`."""
        name, blank, rest = line.partition(" ")
        if not blank:
            return [*TABLE, "/exit"] if line.startswith("/") else []
        if name not in ("/model", "/template", "/set") or " " in rest:
            return []
        if name == "/model":
            return [model.name for model in known_models(self._paths)]
        return [*_templates(), _DEFAULT] if name == "/template" else list(option_values.NAMES)

    def help(self, rest: str) -> None:
        rows = [(f"{name} {command.arguments}".strip(), command.help) for name, command in TABLE.items()]
        rows.append(("/exit", "leave (also Ctrl-D)"))
        width = max(len(left) for left, _ in rows)
        print("\n".join(f"{left:{width}}  {right}" for left, right in rows))
        print('Ctrl-C stops an answer. A line that ends with \\ goes on in the next; so do lines between two """.')

    def model(self, rest: str) -> None:
        current = self._chat.model
        if rest:
            print(introduction(self._chat.switch(find_model(rest, self._paths))))
            return
        models = [(model.path, model.name) for model in known_models(self._paths)]
        if not any(_same(path, current) for path, _ in models):
            models.insert(0, (current, current.stem))
        for path, name in models:
            print(f"{'*' if _same(path, current) else ' '} {name}")

    def system(self, rest: str) -> None:
        if rest:
            self._chat.system = "" if rest == "none" else rest
        print(self._chat.system or "there is no system prompt")

    def template(self, rest: str) -> None:
        names = _templates()
        if rest and rest != _DEFAULT and rest not in names:
            raise PunaError(f"there is no template {rest[:40]!r}: choose one of {', '.join(names)}, or {_DEFAULT}")
        if rest:
            self._chat.template = None if rest == _DEFAULT else rest
        print(f"template: {self._chat.template or 'the model’s own'}")
        if not rest:
            print(f"others: {', '.join(names)}")

    def set(self, rest: str) -> None:
        name, _, text = rest.partition(" ")
        name, text = name.replace("-", "_"), text.strip()
        info = self._chat.info
        suited = info.sampling if info else GenerationOptions()
        if name and name not in option_values.NAMES:
            raise PunaError(f"there is no option {name[:40]!r}: /set alone shows them all")
        if text == _DEFAULT:
            self._chat.changes = self._chat.changes.without(name)
        elif text:
            changes = self._chat.changes.with_value(name, option_values.parse(name, text))
            check_options(changes.applied_to(suited))
            self._chat.changes = changes
        options = self._chat.changes.applied_to(suited)
        for shown in [name] if name else option_values.NAMES:
            mark = "*" if shown in self._chat.changes.values else " "
            print(f"{mark} {shown} {option_values.in_words(getattr(options, shown))}")

    def save(self, rest: str) -> None:
        chat = self._chat
        if not chat.messages:
            raise PunaError("there is nothing to save yet")
        if rest:
            path = Path(rest).expanduser()
            if path.exists() and path != self._saved:
                raise PunaError(f"{path} exists already: choose another name")
        else:
            path = self._saved or free_name(Path(default_name(chat.messages)))
        system = [Message(Role.SYSTEM, chat.system)] if chat.system else []
        save(path, [*system, *chat.messages], chat.info.name if chat.info else chat.model.stem)
        self._saved = path
        print(f"saved {path}")

    def new(self, rest: str) -> None:
        self._chat.forget()
        self._saved = None

    def retry(self, rest: str) -> Answer | None:
        return self._chat.retry()

    def go_on(self, rest: str) -> Answer | None:
        return self._chat.go_on()

    def undo(self, rest: str) -> None:
        self._chat.undo()


TABLE: Mapping[str, Command] = {
    "/help": Command(Commands.help, "", "show this"),
    "/new": Command(Commands.new, "", "forget this conversation and begin another"),
    "/retry": Command(Commands.retry, "", "answer the last question again"),
    "/continue": Command(Commands.go_on, "", "go on with an answer that was stopped or too long"),
    "/undo": Command(Commands.undo, "", "take back the last question and its answer"),
    "/model": Command(Commands.model, "[NAME]", "list the models, or go on with another"),
    "/system": Command(Commands.system, "[TEXT]", "show the system prompt, or set it; none removes it"),
    "/template": Command(Commands.template, "[NAME]", "list the prompt templates, or use one; default is the model's"),
    "/set": Command(Commands.set, "[NAME [VALUE]]", "show options of answers, or set one; default is the model's"),
    "/save": Command(Commands.save, "[FILE]", "write the conversation as Markdown, or as JSON to a .json file"),
}


def introduction(info: ModelInfo) -> str:
    return f"{info.name}: {info.description}, context {info.n_ctx} tokens. /help shows what can be typed."


def _templates() -> list[str]:
    return sorted(path.stem for path in (resources() / "templates").glob("*.jinja"))


def _same(one: Path, other: Path) -> bool:
    return one.absolute() == other.absolute() or one.resolve() == other.resolve()
