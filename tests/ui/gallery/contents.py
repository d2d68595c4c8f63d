"""A person's folder: what is in it before a window is opened there."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.core.persona import Persona, persona_text
from app.core.saved import SavedKind
from app.paths import Paths, resources
from app.storage.database import Database
from app.storage.history import History
from app.storage.saved_things import SavedThings
from app.storage.snapshots import take_snapshot
from tests.conftest import ASSETS
from tests.ui.gallery.talks import PROMPTS, TALKS
from tests.unit.engine.tiny_gguf import pieces, write_random_model, write_table_model


@dataclass(frozen=True)
class Belongings:
    """`person` is their home folder, and Puna's `home` is in it; `checkpoint` is one that can be converted."""

    person: Path

    @property
    def home(self) -> Path:
        return self.person / ".local" / "share" / "puna"

    @property
    def documents(self) -> Path:
        return self.person / "Documents"

    @property
    def checkpoint(self) -> Path:
        return next((self.person / "Models").iterdir())

    @property
    def theirs(self) -> Path:
        """A model of another application."""
        name = "A-model-with-quite-a-long-name-3b-it"
        return self.person / ".lmstudio/models/lmstudio-community" / f"{name}-GGUF" / f"{name}-Q8_0.gguf"

    @property
    def broken(self) -> Path:
        return self.home / "models" / "broken.gguf"


def fresh(person: Path) -> Belongings:
    """Nothing but a checkpoint: a real one where it is on this computer, or else what the guide is made of."""
    belongings = Belongings(person)
    real = ASSETS / "checkpoints" / "TinyStories-656K"
    source = real if real.is_dir() else resources() / "guide" / "puna-guide"
    shutil.copytree(source, person / "Models" / source.name)
    belongings.documents.mkdir()
    belongings.home.mkdir(parents=True)
    return belongings


def with_history(person: Path) -> Belongings:
    """Conversations, saved prompts, a persona and a template of their own."""
    belongings = fresh(person)
    paths = Paths(belongings.home)
    paths.create()
    database = Database(paths.history)
    history = History(database)
    history.add_archived(TALKS, "talks.json")
    history.delete(history.create_conversation("Names for a boat"))
    for name, text in PROMPTS:
        SavedThings(database, SavedKind.PROMPT).add(name, text)
    SavedThings(database, SavedKind.PERSONA).add("Proofreader of letters", persona_text(Persona("Correct my letters.")))
    alpaca = (resources() / "templates" / "alpaca.jinja").read_text(encoding="utf-8")
    SavedThings(database, SavedKind.TEMPLATE).add("Alpaca, mine", "{# mine #}" + alpaca)
    take_snapshot(paths.history, paths.backups)
    database.close()
    return belongings


def with_models(person: Path) -> Belongings:
    """And models: one in Puna's folder that was cut off, some of another application. The real one is made there."""
    belongings = with_history(person)
    whole = write_table_model(person / "whole.gguf", [pieces().byte(65)])
    belongings.broken.parent.mkdir(exist_ok=True)
    belongings.broken.write_bytes(whole.read_bytes()[:-4000])
    whole.unlink()
    belongings.theirs.parent.mkdir(parents=True)
    write_random_model(belongings.theirs)
    return belongings
