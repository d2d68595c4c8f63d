"""What tests wait for that start without a model: until one is there, the built-in guide answers."""

from app.control.engine_client import EngineState
from app.main import Puna


def real_model_ready(puna: Puna) -> bool:
    return puna.engine.state is EngineState.READY and puna.engine.model_path != puna.guide.model_path
