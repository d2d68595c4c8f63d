"""What every family's parity test needs: tiny random checkpoints, transformers' logits, llama.cpp's, and the limit.

At f32 throughout, with f32 keys and values and without flash attention: random weights forgive a wrong permutation at
any lower precision. Knows no family.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
from transformers import AutoModelForCausalLM, PreTrainedConfig, PreTrainedModel

from convert.conversion import ConversionReport, convert
from convert.sources import open_source
from quantize.faithfulness import Faithfulness, check_faithful
from tests.unit.convert.checkpoints import write_checkpoint
from tests.unit.convert.llama_vocabulary import logits

ROOT = Path(__file__).resolve().parent.parent.parent

# Within the 2,048 rows of the small tokenizer; some twice, the first and last id too.
TOKENS = [1, *range(5, 400, 9), 3, 3, 2047, 17, 17]

# Largest difference of a logit. The second for families whose GELU llama.cpp looks up in a table of half precision.
EXACT = 1e-4
TABLE_OF_HALVES = 1e-2


def quiet(fraction: float, text: str) -> None:
    pass


def faithfulness(source: Path, target: Path) -> Faithfulness:
    opened = open_source(source)
    try:
        return check_faithful(target, opened.config, opened.checkpoint, 1, quiet)
    finally:
        opened.checkpoint.close()


def spread(model: PreTrainedModel, dtype: torch.dtype = torch.float32) -> PreTrainedModel:
    """Norms away from their start and biases away from zero, so that dropping one shows."""
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    return model.to(dtype).eval()


def random_checkpoint(
    folder: Path, config: PreTrainedConfig, tokenizer: Path, dtype: torch.dtype = torch.float32
) -> Path:
    """A folder as transformers writes it: random weights of this configuration, and the files of a tokenizer."""
    torch.manual_seed(7)
    return write_checkpoint(folder, spread(AutoModelForCausalLM.from_config(config), dtype), tokenizer)


def change_config(folder: Path, **changes: Any) -> None:
    """Set keys of the folder's config.json; those set to None are removed."""
    path = folder / "config.json"
    config = json.loads(path.read_text()) | changes
    path.write_text(json.dumps({key: value for key, value in config.items() if value is not None}))


def reference(source: Path, tokens: list[int], **options: Any) -> np.ndarray[Any, Any]:
    """transformers' logits, float32 of shape [tokens, vocabulary].

    Loaded anew: a model cast to a short type keeps rotary frequencies of that type when it is cast back.
    """
    model = AutoModelForCausalLM.from_pretrained(
        source, dtype=torch.float32, attn_implementation="eager", **options
    ).eval()
    with torch.no_grad():
        result: np.ndarray[Any, Any] = model(torch.tensor([tokens])).logits[0].float().numpy()
    return result


def assert_same_logits(
    target: Path, expected: np.ndarray[Any, Any], tokens: list[int], limit: float = EXACT, n_ctx: int = 512
) -> None:
    """`target` gives for `tokens` the same likeliest tokens and, within `limit`, the same logits."""
    found = np.array(logits(target, tokens, n_ctx)).reshape(len(tokens), -1)
    assert found.shape == expected.shape
    assert np.abs(found - expected).max() <= limit
    assert (found.argmax(axis=1) == expected.argmax(axis=1)).all()


def assert_parity(
    source: Path, target: Path, tokens: list[int], limit: float = EXACT, n_ctx: int = 512
) -> ConversionReport:
    """Convert the folder `source` to `target` at f32 and compare with transformers on the same folder."""
    report = convert(source, target, "f32", quiet)
    assert faithfulness(source, target).problems == ()
    assert_same_logits(target, reference(source, tokens), tokens, limit, n_ctx)
    return report


def assert_parity_by_command(source: Path, target: Path, tokens: list[int], limit: float = EXACT) -> None:
    """The same through the command that a person types."""
    command = [sys.executable, "-m", "app", "convert", str(source), "-o", str(target), "--type", "f32"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert_same_logits(target, reference(source, tokens), tokens, limit)
