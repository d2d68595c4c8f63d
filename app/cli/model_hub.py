"""`puna models search` and `puna models download`: the hub from the terminal, by the same jobs as the window's."""

import argparse
import dataclasses
import json
import os
import re
import shutil
import sys
from pathlib import Path
from typing import Any

from app.cli.progress_line import ProgressLine, printable
from app.core.hub import Form, FoundModel, HubModel, Proposal, Query, Size, Sort, found_model, hub_model
from app.core.offline import forced
from app.core.source_card import in_bytes
from app.errors import PunaError
from app.jobs.running import run_job
from app.paths import Paths, default_paths
from app.storage.settings_file import SettingsFile
from app.storage.verified_files import VerifiedFiles

SORTS = {
    "trending": Sort.TRENDING, "downloads": Sort.DOWNLOADS, "likes": Sort.LIKES, "updated": Sort.UPDATED,
}  # fmt: skip
FORMS = {"gguf": Form.GGUF, "weights": Form.WEIGHTS}


def add_search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="*", metavar="WORD", help="what to look for, such as: alpaca 7b")
    parser.add_argument("--sort", choices=SORTS, default="trending", help="default: trending")
    parser.add_argument("--form", choices=FORMS, help="only files that are ready to run, or weights to be converted")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="at most so many (default: 20)")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")


def run_search(arguments: argparse.Namespace) -> int:
    paths = default_paths()
    _go_online(paths)
    query = Query(
        " ".join(arguments.words),
        SORTS[arguments.sort],
        FORMS.get(arguments.form or ""),
        limit=min(max(arguments.limit, 1), 100),
    )
    result = _run("search", {"query": json.dumps(dataclasses.asdict(query))}, paths)
    models = [found_model(values) for values in result["models"]]
    for model in models:
        print(printable(_line(model)))
    if result["note"]:
        print(printable(result["note"]), file=sys.stderr)
    if arguments.json:
        print(json.dumps({"models": result["models"], "note": result["note"]}))
    return 0


def add_download_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="OWNER/MODEL", help="a repository of the hub")
    parser.add_argument(
        "--size", choices=[size.value for size in Size], help="which proposal to take (default: the recommended one)"
    )
    parser.add_argument("--show", action="store_true", help="tell what could be taken, and take nothing")
    parser.add_argument("--keep-source", action="store_true", help="keep downloaded weights after they were converted")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")


def run_download(arguments: argparse.Namespace) -> int:
    """What has arrived stays where it is interrupted: the same command goes on."""
    paths = default_paths()
    _go_online(paths)
    model = hub_model(_run("hub_model", {"name": arguments.name}, paths))
    if model.problem and not model.proposals:
        raise PunaError(model.problem)
    if arguments.show:
        for proposal in model.proposals:
            print(printable(_words(proposal)))
        if arguments.json:
            print(json.dumps(dataclasses.asdict(model)))
        return 0
    proposal = _chosen(model, arguments.size)
    print(printable(_words(proposal)), file=sys.stderr)
    paths.create()
    name = _safe(model.found.name.rpartition("/")[2])
    further = {"folder": str(paths.models / name)}
    if proposal.convert_to:
        further["folder"] = str(paths.downloads / _safe(model.found.name.replace("/", "--")))
        further["target"] = str(paths.models / f"{name}-{proposal.convert_to.upper()}.gguf")
        if Path(further["target"]).exists():
            raise PunaError(f"{further['target']} is there already: remove it first, or chat with it.")
    result = _run(
        "get_model",
        {
            "repository": model.found.name,
            "revision": model.revision,
            "files": json.dumps([dataclasses.asdict(file) for file in proposal.files]),
            "convert_to": proposal.convert_to,
            **further,
        },
        paths,
    )
    VerifiedFiles(paths.verified_files).record_made(result)
    if result["source_bytes"] and not arguments.keep_source:
        _remove_source(Path(further["folder"]), paths)
    print(printable(result["output"]))
    print(printable(f"chat with it: puna chat {Path(result['output']).stem}"))
    if arguments.json:
        print(json.dumps(result))
    return 0


def _remove_source(folder: Path, paths: Paths) -> None:
    if folder.parent == paths.downloads:
        shutil.rmtree(folder, ignore_errors=True)


def _run(kind: str, arguments: dict[str, str], paths: Paths) -> dict[str, Any]:
    with ProgressLine(sys.stderr) as progress:
        return run_job(kind, arguments, paths.logs / "jobs.log", progress.show)


def _go_online(paths: Paths) -> None:
    """A command that needs the network is a press that asks for it."""
    settings = SettingsFile(paths.settings)
    if settings.settings.stay_offline and not forced(os.environ):
        settings.change(stay_offline=False)
        print("note: Stay offline is off now; `puna network offline` switches it on again", file=sys.stderr)


def _chosen(model: HubModel, size: str | None) -> Proposal:
    if not model.proposals:
        raise PunaError(f"Nothing of {model.found.name} can be taken: choose another model.")
    if size is None:
        return model.proposals[model.recommended]
    for proposal in model.proposals:
        if proposal.size == size:
            return proposal
    known = ", ".join(proposal.size.value for proposal in model.proposals)
    raise PunaError(f"{model.found.name} has no proposal {size}: choose one of {known}.")


def _line(model: FoundModel) -> str:
    forms = {Form.GGUF: "ready", Form.WEIGHTS: "weights", Form.ADAPTER: "adapter", Form.OTHER: "other"}
    parts = [model.name, forms[model.form], model.licence, f"{model.downloads:,} downloads" if model.downloads else ""]
    return "  ".join(filter(None, (*parts, "asks for consent" if model.gated else "")))


def _words(proposal: Proposal) -> str:
    made = f", converted to {proposal.convert_to}" if proposal.convert_to else ""
    return (
        f"{proposal.size.value}: {in_bytes(proposal.download)} to download{made}, {in_bytes(proposal.kept)} kept, "
        f"{in_bytes(proposal.memory)} of memory at {proposal.n_ctx:,} tokens: {proposal.grade.value}. "
        f"{proposal.sentence}"
    )


def _safe(name: str) -> str:
    return re.sub(r"[^\w.+-]+", "-", name).strip("-.") or "model"
