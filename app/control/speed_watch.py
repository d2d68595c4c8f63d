"""Notes how fast this computer answers, so that it can be told beforehand for a model that is not there yet."""

from PySide6.QtCore import QObject

from app.control.engine_client import EngineClient
from app.core.generation import GenerationResult, ModelInfo
from app.core.speed import LEAST_TOKENS, MeasuredSpeed
from app.storage.speed_file import SpeedFile


class SpeedWatch(QObject):
    def __init__(self, engine: EngineClient, speeds: SpeedFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speeds = speeds
        self._size = 0
        engine.model_loaded.connect(self._on_model_loaded)
        engine.generated.connect(self._on_generated)

    def _on_model_loaded(self, info: ModelInfo) -> None:
        self._size = info.size_bytes

    def _on_generated(self, request_id: int, result: GenerationResult) -> None:
        if self._size and result.completion_tokens >= LEAST_TOKENS and result.completion_ms > 0:
            self._speeds.add(MeasuredSpeed(self._size, result.tokens_per_second))
