"""The job that downloads files of a repository. It can be killed at any moment and started again: it goes on."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from app.core.hub import HubFile
from app.hub.connection import endpoint
from app.hub.download import Downloader, Options
from app.hub.sign_in import Keychain, checked
from app.jobs.leftovers import claimed
from app.jobs.network import open_ledger
from app.paths import default_paths


def run(
    on_progress: Callable[[float, str], None],
    repository: str,
    revision: str,
    files: str,
    folder: str,
    token: str = "",
) -> dict[str, Any]:
    """Make the files in `folder`, each at its own path below it.

    `revision` is best a commit; `files` is a JSON list of objects with the fields of core.hub.HubFile; `token` is for
    this run; empty: the keychain's, if it has one. What has arrived stays in `folder` as `NAME.part`, unless
    app.jobs.give_up removes it.

    Result: `repository`, `revision`, `folder`; `files`, objects with `path`, `size` and `sha256` (empty where the hub
    tells another checksum); `received`, how many bytes came just now; `note`, a sentence where there is something to
    tell. Raises PunaError.
    """
    wanted = [HubFile(**values) for values in json.loads(files)]
    hub = endpoint()
    downloader = Downloader(
        hub,
        checked(token) if token else Keychain(urlsplit(hub).netloc).load(),
        open_ledger(default_paths()),
        Options(claim=claimed),
    )
    downloaded = downloader.download(repository, revision, wanted, Path(folder), on_progress)
    return {
        "repository": repository,
        "revision": revision,
        "folder": folder,
        "files": [
            {"path": str(target), "size": file.size, "sha256": file.sha256}
            for target, file in zip(downloaded.targets, wanted, strict=True)
        ],
        "received": downloaded.received,
        "note": downloaded.note,
    }
