"""Receipts on the screen: what is known of the model that is looked at, measuring it, and how its kin compare."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.control.library_list import MODEL_ROLE, LibraryList
from app.control.models import ModelsController
from app.core.fidelity import FidelityPoint
from app.core.library_model import LibraryKind, LibraryModel
from app.storage.receipts import ModelReceipts, Receipts
from app.ui.main_window import MainWindow
from app.ui.sentences import said

# Models that are offered to compare with; the largest are the likeliest originals.
_MOST_REFERENCES = 12


class ReceiptsPresenter(QObject):
    def __init__(
        self,
        window: MainWindow,
        receipts: Receipts,
        rows: LibraryList,
        models: ModelsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._page = window.models.library
        self._receipts = receipts
        self._rows = rows
        self._models = models
        self._page.details_requested.connect(self._show)
        self._page.receipts.measure_requested.connect(lambda path: self._measure(path))
        self._page.receipts.folder_wanted.connect(self._on_folder_wanted)
        models.measured.connect(self._on_measured)

    def _show(self, path: str) -> None:
        card = self._page.receipts
        shown = self._model(path)
        card.setVisible(shown is not None and shown.kind is LibraryKind.MODEL and not shown.problem)
        if shown is None:
            return
        known = self._receipts.of(Path(path))
        card.set_receipts(_lines(known), self._points(path, known))
        others = [model for model in self._all() if str(model.path) != path and model.size_bytes >= shown.size_bytes]
        others.sort(key=lambda model: -model.size_bytes)
        card.set_references([(str(model.path), model.name) for model in others[:_MOST_REFERENCES]])

    def _points(self, path: str, known: ModelReceipts) -> list[FidelityPoint]:
        """All that were compared with the same original."""
        reference = next((receipt.reference for receipt in known.quality if receipt.same_top is not None), None)
        if reference is None:
            return []
        points = []
        for model in self._all():
            for receipt in self._receipts.of(model.path).quality:
                if receipt.reference == reference and receipt.same_top is not None:
                    current = str(model.path) == path
                    points.append(FidelityPoint(model.name, model.size_bytes, receipt.same_top, current))
                    break
        return points

    def _measure(self, reference: str) -> None:
        if path := self._page.current_path():
            self._models.measure(path, reference)

    def _on_folder_wanted(self) -> None:
        if folder := self._window.choose_checkpoint_folder():
            self._measure(folder)

    def _on_measured(self, path: str) -> None:
        if self._page.current_path() == path:
            self._show(path)

    def _all(self) -> list[LibraryModel]:
        rows = (self._rows.index(row, 0).data(MODEL_ROLE) for row in range(self._rows.rowCount()))
        return [model for model in rows if model.kind is LibraryKind.MODEL and not model.problem]

    def _model(self, path: str) -> LibraryModel | None:
        return next((model for model in self._all() if str(model.path) == path), None)


def _lines(known: ModelReceipts) -> list[tuple[str, bool]]:
    lines = []
    if known.conversion is not None:
        lines.append((said(known.conversion.words), not known.conversion.problems))
    lines += [(said(receipt.words), True) for receipt in known.quality]
    return lines
