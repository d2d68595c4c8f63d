"""Which model a name on the command line means."""

from pathlib import Path

from app.errors import PunaError
from app.paths import Paths
from app.storage.library import Library


def find_model(name: str | None, paths: Paths) -> Path:
    """A file of this name or one in the library; without a name the newest of the library. Raise PunaError."""
    library = known_models(paths)
    if name is None:
        if not library:
            raise PunaError(
                f"there is no model in {paths.models} yet: make one of a checkpoint folder with"
                f" `puna convert FOLDER -o {paths.models / 'NAME.gguf'} --type q4_k_m`, or name a .gguf file"
            )
        return max(library, key=lambda path: path.stat().st_mtime)
    path = Path(name).expanduser()
    if path.is_dir():
        raise PunaError(
            f"{path} is a folder: make a model of it with `puna convert {path} -o NAME.gguf` and chat with that"
        )
    listed = [model for model in library if name in (model.name, model.stem)]
    for candidate in (path, paths.models / name, paths.models / f"{name}.gguf", *listed):
        if candidate.is_file():
            return candidate
    known = f"; the library has {', '.join(model.stem for model in library)}" if library else ""
    raise PunaError(f"there is no model {name}{known}: give the path of a .gguf file")


def known_models(paths: Paths) -> list[Path]:
    """Every model of the library that can be used, sorted by name."""
    return [model.path for model in Library(paths.models, paths.library).models() if model.problem is None]
