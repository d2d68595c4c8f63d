"""llama.cpp's log: to stderr, and the errors of the current step kept to be told."""

import re
import sys
from collections import deque

import llama_cpp.llama_cpp as native


class NativeLog:
    """llama.cpp's log: to stderr, and the errors of the current step kept to be told."""

    def __init__(self) -> None:
        self._errors: deque[str] = deque(maxlen=20)
        self._callback = native.llama_log_callback(self._write)

    def take_over(self) -> None:
        native.llama_log_set(self._callback, None)

    def begin(self) -> None:
        self._errors.clear()

    def words(self) -> str:
        """What went wrong since begin(): the first error is the cause, later ones are its consequences."""
        for line in self._errors:
            text = re.sub(r"^(\w+: |error loading model[\w ]*: )+", "", line).strip().rstrip(".")
            if text:
                return " ".join(text.split())
        return ""

    def _write(self, level: int, text: bytes, _: object) -> None:
        if level == 4:  # GGML_LOG_LEVEL_ERROR
            self._errors.append(text.decode("utf-8", "replace"))
        if level != 1:  # GGML_LOG_LEVEL_DEBUG
            sys.stderr.write(text.decode("utf-8", "replace"))
            sys.stderr.flush()


# llama.cpp has one log for the whole process, so there is one of these.
LOG = NativeLog()
