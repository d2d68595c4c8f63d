"""Signs a person in to the hub with a token. Where it is kept the job decides: in the system's keychain, or nowhere."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from app.control.hub import HubController
from app.control.job import Job
from app.paths import Paths


class SignIn(QObject):
    signed_in = Signal(str, str)  # whose account it is; a sentence, or empty
    problem = Signal(str)  # a sentence

    def __init__(self, paths: Paths, hub: HubController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._hub = hub
        self._job: Job | None = None

    def start(self, token: str) -> None:
        if self._job is not None:
            return
        self._hub.go_online()
        self._job = job = Job("sign_in", {"action": "in", "token": token}, self._paths.logs / "job.log", self)
        job.done.connect(lambda result: self._on_done(token, result))
        job.failed.connect(self.problem)
        for over in (job.done, job.failed, job.cancelled):
            over.connect(self._on_over)

    def shut_down(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.wait()

    def _on_done(self, token: str, result: dict[str, Any]) -> None:
        if not result["signed_in"]:
            self._hub.token = token
        self.signed_in.emit(result["account"], result["note"])

    def _on_over(self, *_: object) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None
