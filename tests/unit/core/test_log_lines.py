"""Which lines of a log are fit for a stranger."""

import pytest

from app.core.log_lines import without_content

SAID = "violet giraffe"


@pytest.mark.parametrize(
    "line",
    [
        "llama_context: n_ctx                 = 512",
        "ggml_metal_init: allocating",
        "load_tensors:   CPU_Mapped model buffer size =     0.55 MiB",
        "/a/b/ggml.c:120: GGML_ASSERT(ne00 % 256 == 0) failed",
        "Traceback (most recent call last):",
        '  File "/opt/puna/app/engine/worker.py", line 12, in main',
        '  File "/opt/puna/app/engine/worker.py", line 12 in main',
        "Current thread 0x00007f12 (most recent call first):",
        "Current thread 0x00007f12 [puna] (most recent call first):",
        "Fatal Python error: Segmentation fault",
    ],
)
def test_known_forms_stay(line: str) -> None:
    assert without_content([line], 9) == [line]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (f"KeyError: '{SAID}'", "KeyError"),
        (f"app.protocol.ProtocolError: no known message: '{SAID}'", "app.protocol.ProtocolError"),
        (
            f"2026-11-29T07:00:00+01:00 engine (/m/{SAID}.gguf): the background process gave up on something it could "
            f"not go on with (SIGABRT, {SAID})",
            "2026-11-29T07:00:00+01:00 engine ended: SIGABRT",
        ),
        (
            "2026-11-29T07:00:00+01:00 job: the background process stopped unexpectedly (status 1)",
            "2026-11-29T07:00:00+01:00 job ended: status 1",
        ),
    ],
)
def test_others_are_shortened_to_what_is_known(line: str, shown: str) -> None:
    assert without_content([line], 9) == [shown]


@pytest.mark.parametrize(
    "line",
    [
        SAID,
        f"    answer = ask('{SAID}')",
        f"ignored a line: not a line of JSON: '{SAID}'",
        f"llama_model_loader: - kv  12:   tokenizer.chat_template str  = {SAID}",
        f"The error: {SAID}",
        f"what():  {SAID}",
        f'/a/b/c.cpp:1: GGML_ASSERT("{SAID}") failed',
    ],
)
def test_the_rest_is_counted(line: str) -> None:
    assert without_content([line, "", line, "Traceback (most recent call last):", line], 9) == [
        "[2 other]",
        "Traceback (most recent call last):",
        "[1 other]",
    ]


def test_the_last_lines_win() -> None:
    assert without_content([f"load: {number}" for number in range(100)], 3) == ["load: 97", "load: 98", "load: 99"]
