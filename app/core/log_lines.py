"""Which lines of a log can be shown to a stranger: only forms that are known to quote nothing a person wrote.

A log may quote anything: the message of an exception, a line that was not understood. So lines are not searched for
what must not be there; those that fit a known form stay, shortened to what is known of it, and others are counted.
"""

import re
from collections.abc import Iterable

_KEPT = (
    # llama.cpp, besides the metadata of models: templates and whatever else is in them.
    re.compile(
        r"(?!.* - kv +\d)(~?llama_\w+|ggml_\w+|load|load_\w+|print_info|resolve_fused_ops|sched_reserve|init|init_\w+"
        r"|graph_\w+|system_info|create_\w+): .{0,300}"
    ),
    re.compile(r"\S{0,200}\.(?:c|cpp|h|hpp|cu|m|mm):\d+: GGML_(?:ASSERT|ABORT)\([^\"]{0,200}\) failed"),
    # Python's and faulthandler's, without the source line and the message.
    re.compile(r"Traceback \(most recent call last\):"),
    re.compile(r"  File \"[^\"]{1,300}\", line \d+,? in \S{1,100}"),
    re.compile(r"(?:Current thread|Thread) 0x[0-9a-f]+ (?:\[[^\]]{0,30}\] )?\(most recent call first\):"),
    re.compile(r"Fatal Python error: (?:Segmentation fault|Aborted|Bus error|Illegal instruction|Floating.point \w+)"),
)
_EXCEPTION = re.compile(r"((?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*(?:Error|Exception|Interrupt|Damaged|Exit))(?:: .*)?")
# How a child died, as app.child_death notes it: when, which and its status; over what and its last words stay out.
_DEATH = re.compile(
    r"(\d{4}-\d\d-\d\dT[\d:+-]+ (?:engine|job))\b.*?: the background process .*\((SIG\w+|status \w+)\W.*"
)


def without_content(lines: Iterable[str], at_most: int) -> list[str]:
    """The last of the lines that can be shown; what was left out in between is counted."""
    shown: list[str] = []
    left_out = 0
    for line in lines:
        line = line.rstrip()
        if not line:
            continue
        known = _known(line)
        if known is None:
            left_out += 1
            continue
        if left_out:
            shown.append(f"[{left_out} other]")
            left_out = 0
        shown.append(known)
    if left_out:
        shown.append(f"[{left_out} other]")
    return shown[-at_most:]


def _known(line: str) -> str | None:
    if any(form.fullmatch(line) for form in _KEPT):
        return line
    if found := _EXCEPTION.fullmatch(line):
        return found[1]
    if found := _DEATH.fullmatch(line):
        return f"{found[1]} ended: {found[2]}"
    return None
