"""Speeds of answers, kept for forecasts."""

from pathlib import Path

from app.control.engine_client import EngineClient
from app.control.speed_watch import SpeedWatch
from app.core.generation import GenerationResult, ModelInfo, StopReason
from app.core.speed import LEAST_TOKENS
from app.storage.speed_file import SpeedFile


def result(tokens: int, ms: float) -> GenerationResult:
    return GenerationResult(StopReason.END, 10, 0, tokens, 5.0, ms)


def test_only_answers_that_say_something_of_the_speed_are_noted(tmp_path: Path) -> None:
    engine = EngineClient(tmp_path / "engine.log")
    speeds = SpeedFile(tmp_path / "speeds.json")
    SpeedWatch(engine, speeds, engine)
    engine.generated.emit(1, result(100, 1000.0))  # of no model that is known
    engine.model_loaded.emit(ModelInfo("/m", "M", "llama", "", 512, 512, 9, 9, 1_000_000, True))
    engine.generated.emit(2, result(LEAST_TOKENS - 1, 1000.0))
    engine.generated.emit(3, result(100, 0.0))
    assert speeds.bytes_per_second() is None
    engine.generated.emit(4, result(100, 1000.0))
    assert speeds.bytes_per_second() == 100_000_000
