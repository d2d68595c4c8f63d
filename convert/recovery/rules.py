"""The rules by which tuned models were published as differences from their base, by the names that people give.

Knows which projects used which, from their published recovery programs (stanford_alpaca weight_diff.py, WizardLM's copy
of it, FastChat apply_delta.py before and after version 0.1.10, EasyLM diff_checkpoint.py, Open-Assistant xor_codec.py).
Standard library only: windows and command lines list them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from convert.errors import ConvertError


class NewRows(Enum):
    """What the base's matrices had in the rows of tokens that were added before the difference was taken."""

    NONE = "none"
    MEAN = "mean"
    ZEROS = "zeros"


@dataclass(frozen=True)
class Rule:
    """`text` is for the person, a few words. `number_type` is what the sum is made in; None means the difference's own.

    `checked_sum`: the numbers of a recovered Alpaca-7B are known to add up to a constant.
    """

    name: str
    text: str
    new_rows: NewRows = NewRows.NONE
    number_type: str | None = None
    checked_sum: bool = False


_RULES = (
    Rule("alpaca", "Stanford Alpaca: new rows are the mean of the old", NewRows.MEAN, "F32", True),
    Rule("wizardlm", "WizardLM 7B: as Alpaca, without its sum", NewRows.MEAN, "F32"),
    Rule("vicuna-v0", "Vicuna v0 and other FastChat deltas of its time: new rows are zeros", NewRows.ZEROS),
    Rule("plain", "Vicuna v1.1, WizardLM 13B and later: added number by number, no new rows"),
    Rule("koala", "Koala: an EasyLM stream of differences", number_type="BF16"),
    Rule("xor", "OpenAssistant LLaMA: every file is XORed with the base's file of the same name"),
)
RULES: Mapping[str, Rule] = {rule.name: rule for rule in _RULES}


def find_rule(name: str) -> Rule:
    """Raises ConvertError, which names all rules, where there is none of this name."""
    rule = RULES.get(name.lower())
    if rule is None:
        raise ConvertError(f"There is no rule {name[:40]!r} for differences; there are: {described(RULES)}.")
    return rule


def described(names: Mapping[str, Rule] | tuple[str, ...]) -> str:
    return "; ".join(f"--rule {name} ({RULES[name].text})" for name in names)
