"""Opens what a conversion starts from where more than one thing makes the model: base, difference, adapters.

Knows which of the ways of this package is meant, from the files and from what the person said, and that nothing is
guessed which the files don't tell.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from convert.architectures.config_values import MAX_HEADS, integer
from convert.checkpoints.easylm import EasyLmCheckpoint
from convert.checkpoints.tensors import STORED_TYPES, Array, Checkpoint, to_float32
from convert.errors import ConvertError
from convert.recovery.alpaca_sum import check_sum, is_alpaca_7b, totals
from convert.recovery.difference import EMBEDDINGS, SummedCheckpoint, longer_tensors, mean_row
from convert.recovery.lora import Adapter, fitted, open_adapter
from convert.recovery.lora_merge import MergedCheckpoint
from convert.recovery.naming import has_meta_names, under_meta_names, under_transformers_names
from convert.recovery.recognition import ADAPTER, GGUF, Found, is_xor, what_is
from convert.recovery.rules import RULES, NewRows, Rule, described, find_rule
from convert.recovery.xor import open_xor
from convert.sources import Source, open_source
from convert.tokenizers.folder import JSON_FILE, SENTENCEPIECE_FILE, read_vocabulary

_FINAL_NORMS = ("model.norm.weight", "norm.weight")
# LLaMA's last norm multiplies by about 1 to 2, the first ones by less; a difference of two of any is near 0.
_SMALLEST_NORM = 0.05
_SAMPLED_ROWS = 1000
_TRANSFORMERS_LLAMA = "LlamaForCausalLM"

OnProgress = Callable[[float, str], None]
Verify = Callable[[Callable[[str], None]], None]


@dataclass(frozen=True)
class SourceOptions:
    """What the person said besides the source. `rule` is a name in convert.recovery.rules.

    `header_only`: names and shapes are wanted and no weights, so nothing is decoded and nothing added up.
    """

    base: Path | None = None
    adapters: tuple[Path, ...] = ()
    rule: str | None = None
    header_only: bool = False


def open_recovered(path: Path, options: SourceOptions, workspace: Path, on_progress: OnProgress) -> Source:
    """The whole model; the caller closes its checkpoint. `workspace` names a folder that may be made meanwhile.

    Raises ConvertError where `path` is only a part of a model and the rest isn't named, or where the parts don't fit.
    """
    found = what_is(path)
    if found.kind == ADAPTER:
        raise needs_base(path, found)
    if options.base is None:
        opened = _open_whole(path, options, found)
    elif found.kind == GGUF or what_is(options.base).kind == GGUF:
        raise ConvertError("A GGUF can't be a base or a difference: name the checkpoints that they were made of.")
    elif options.rule == "xor" or (options.rule is None and is_xor(path)):
        # The shapes are the base's.
        whole = (
            open_source(options.base) if options.header_only else open_xor(path, options.base, workspace, on_progress)
        )
        opened = replace(whole, made_of=(options.base,))
    else:
        opened = _open_difference(path, options, on_progress)
    if not options.adapters:
        return opened
    try:
        return _with_adapters(opened, options.adapters)
    except BaseException:
        opened.checkpoint.close()
        raise


def needs_base(path: Path, found: Found) -> ConvertError:
    """What to say of an adapter that was given as if it were a model."""
    base = f" of {found.base}" if found.base else ""
    return ConvertError(
        f"{path} is a LoRA adapter{base} and no whole model: give that base's folder too, with `puna convert BASE "
        f"--adapter {path}` to merge them, or `puna convert {path} --base BASE` for an adapter in GGUF."
    )


def _open_whole(path: Path, options: SourceOptions, found: Found) -> Source:
    if options.rule is not None:
        raise ConvertError(f"--rule {options.rule[:40]} says how a difference was made: name its base with --base too.")
    if path.is_dir() and is_xor(path):
        raise ConvertError(
            f"{path} is an XOR payload and no whole model: name the folder of its base, LLaMA in transformers' form, "
            "with --base."
        )
    opened = open_source(path)
    try:
        if _is_llama(opened) and _is_near_zero(opened.checkpoint):
            base = f", by its config.json {found.base}," if found.base else ""
            raise ConvertError(
                f"{path} is the difference between a tuned model and its base and no whole model: name the folder of "
                f"the base{base} with --base."
            )
    except BaseException:
        opened.checkpoint.close()
        raise
    return opened


def _open_difference(path: Path, options: SourceOptions, tell: OnProgress) -> Source:
    base_path, rule_name = options.base, options.rule
    assert base_path is not None
    difference = open_source(path)
    try:
        base = open_source(base_path)
    except BaseException:
        difference.checkpoint.close()
        raise
    try:
        aligned = _aligned(base, difference)
        _refuse_whole(path, difference.checkpoint, aligned)
        rule = _rule(path, base_path, difference.checkpoint, aligned, rule_name)
        checkpoint = SummedCheckpoint(aligned, difference.checkpoint, rule)
        if isinstance(difference.checkpoint, EasyLmCheckpoint):
            difference = replace(difference, config=_streams_config(difference, base), warnings=())
        warnings = (*difference.warnings, *base.warnings)
        verify = _both(difference.verify, base.verify)
        if rule.checked_sum and not options.header_only and is_alpaca_7b(checkpoint.tensors):
            found_totals = totals(checkpoint, lambda part: tell(0.0, f"checking the sum ({part:.0%})"))
            warnings = (*warnings, check_sum(found_totals))
        tokenizer, vocabulary = difference.tokenizer, difference.vocabulary
        if vocabulary is None and not any((tokenizer / name).is_file() for name in (SENTENCEPIECE_FILE, JSON_FILE)):
            tokenizer, vocabulary = base.tokenizer, base.vocabulary
            warnings = (*warnings, f"{path} brings no tokenizer, so the base's was taken.")
        return replace(
            difference,
            checkpoint=checkpoint,
            tokenizer=tokenizer,
            vocabulary=vocabulary,
            warnings=warnings,
            verify=verify,
            made_of=(base.folder,),
        )
    except BaseException:
        difference.checkpoint.close()
        base.checkpoint.close()
        raise


def _streams_config(difference: Source, base: Source) -> dict[str, Any]:
    """A stream holds arrays alone; what it doesn't say of the model, the base does."""
    return {**base.config, **{key: difference.config[key] for key in ("architectures", "vocab_size")}}


def _both(first: Verify | None, second: Verify | None) -> Verify | None:
    checks = [check for check in (first, second) if check is not None]

    def verify(tell: Callable[[str], None]) -> None:
        for check in checks:
            check(tell)

    return verify if checks else None


def _with_adapters(opened: Source, paths: tuple[Path, ...]) -> Source:
    opened = under_family_names(opened)
    config: dict[str, Any] = dict(opened.config)
    base = opened.checkpoint
    adapters = []
    try:
        for path in paths:
            adapter = open_adapter(path)
            adapters.append(adapter)
            adapters[-1] = fitted(adapter, base.tensors, is_tied(config, base))
        merged = MergedCheckpoint(base, adapters)
    except BaseException:
        for adapter in adapters:
            adapter.checkpoint.close()
        raise
    tokenizer, warnings = _tokenizer_of(adapters, config.get("vocab_size"))
    if tokenizer is not None:
        opened = replace(opened, tokenizer=tokenizer, vocabulary=None)
    # What is merged is called after what it was tuned with, not after its base.
    last = adapters[-1]
    if last.config.base is not None:
        config["_name_or_path"] = last.config.base
    return replace(
        opened,
        folder=last.folder,
        config=config,
        checkpoint=merged,
        warnings=(*opened.warnings, *warnings),
        made_of=(*opened.made_of, opened.folder, *(adapter.folder for adapter in adapters[:-1])),
        stored_dtypes={name: tensor.dtype for name, tensor in base.tensors.items()},
    )


def _tokenizer_of(adapters: list[Adapter], n_rows: Any) -> tuple[Path | None, tuple[str, ...]]:
    """The folder of the last adapter that brings a tokenizer of its own, with its chat template, and sentences.

    Some were trained with a token for padding that the base has no row for and that no answer needs.
    """
    for adapter in reversed(adapters):
        if not any((adapter.folder / name).is_file() for name in (SENTENCEPIECE_FILE, JSON_FILE)):
            continue
        try:
            n_tokens = len(read_vocabulary(adapter.folder).tokens)
        except ConvertError as error:
            return None, (f"The base's tokenizer was taken, because the adapter's can't be used: {error}",)
        if not isinstance(n_rows, int) or n_tokens <= n_rows:
            return adapter.folder, ()
        return None, (
            f"{adapter.folder.name} brings a tokenizer of {n_tokens:,} tokens where the model has {n_rows:,} rows for "
            "them, so the base's tokenizer was taken.",
        )
    return None, ()


def under_family_names(opened: Source) -> Source:
    """The source under the names that adapters use: of a checkpoint with Meta's names transformers' ones."""
    if not has_meta_names(opened.checkpoint.tensors):
        return opened
    return replace(
        opened,
        config={**opened.config, "architectures": [_TRANSFORMERS_LLAMA]},
        checkpoint=under_transformers_names(opened.checkpoint, *_heads(opened.config)),
    )


def is_tied(config: Any, checkpoint: Checkpoint) -> bool:
    """Whether the embedding is the output matrix too."""
    outputs = ("lm_head.weight", "embed_out.weight", "output.weight")
    return config.get("tie_word_embeddings") is True or not any(name in checkpoint.tensors for name in outputs)


def _aligned(base: Source, difference: Source) -> Checkpoint:
    """The base under the difference's names."""
    wanted, has = (has_meta_names(source.checkpoint.tensors) for source in (difference, base))
    if has and not wanted:
        return under_transformers_names(base.checkpoint, *_heads(base.config))
    if wanted and not has:
        return under_meta_names(base.checkpoint, *_heads(base.config))
    return base.checkpoint


def _heads(config: Any) -> tuple[int, int]:
    n_heads = integer(config, "num_attention_heads", MAX_HEADS)
    return n_heads, integer(config, "num_key_value_heads", MAX_HEADS, n_heads)


def _rule(path: Path, base_path: Path, difference: Checkpoint, base: Checkpoint, name: str | None) -> Rule:
    if name is not None:
        return find_rule(name)
    if isinstance(difference, EasyLmCheckpoint):
        return RULES["koala"]
    longer = longer_tensors(difference, base)
    if not longer:
        return RULES["plain"]
    n_rows, n_base = (checkpoint.tensors[longer[0]].shape[0] for checkpoint in (difference, base))
    choices = tuple(rule.name for rule in RULES.values() if rule.new_rows is not NewRows.NONE)
    told = described(choices)
    raise ConvertError(
        f"{path} has {n_rows:,} rows for tokens and {base_path} {n_base:,}, and to what the new rows were "
        f"added, the files don't tell; choose the rule by which the difference was made: {told}. "
        f"{_evidence(difference, base)}"
    )


def _evidence(difference: Checkpoint, base: Checkpoint) -> str:
    """What the row of the added token speaks for, in a sentence."""
    name = next((name for name in longer_tensors(difference, base) if name in EMBEDDINGS), None)
    if name is None:
        return ""
    matrix, dtype = base.read(name), base.tensors[name].dtype
    n_old = matrix.shape[0]
    row = to_float32(difference.read(name)[n_old : n_old + 1], difference.tensors[name].dtype)
    mean = float(np.linalg.norm(mean_row(matrix, dtype)))
    usual = float(np.median(np.linalg.norm(to_float32(matrix[:_SAMPLED_ROWS], dtype), axis=1)))
    found = float(np.linalg.norm(row))
    speaks = "a mean row" if found < mean / 2 else "zeros"
    return (
        f"The first new row has the length {found:.3g} where the mean of the base's rows has {mean:.3g} and a usual "
        f"one {usual:.3g}, which speaks for {speaks}."
    )


def _is_near_zero(checkpoint: Checkpoint) -> bool:
    """Whether every norm is that of a difference. Of zeros alone, which a failed download is, nothing is said."""
    names = [
        name
        for name, tensor in checkpoint.tensors.items()
        if name.endswith("norm.weight") and tensor.dtype in STORED_TYPES and len(tensor.shape) == 1
    ]
    norms = [to_float32(checkpoint.read(name), checkpoint.tensors[name].dtype) for name in names]
    if not norms or any(norm.size and float(np.abs(norm).mean()) >= _SMALLEST_NORM for norm in norms):
        return False
    begins = [checkpoint.read(name)[:_SAMPLED_ROWS] for name in EMBEDDINGS if name in checkpoint.tensors]
    return any(bool(values.any()) for values in (*norms, *begins))


def _refuse_whole(path: Path, difference: Checkpoint, base: Checkpoint) -> None:
    """A tuned model is close to its base; what must be added to the base is not."""
    norm, base_norm = _final_norm(difference), _final_norm(base)
    if norm is None or base_norm is None or norm.shape != base_norm.shape:
        return
    if float(np.linalg.norm(norm - base_norm)) < 0.5 * float(np.linalg.norm(base_norm)):
        raise ConvertError(
            f"{path} is a whole model and no difference from one (its norms are close to the base's): convert it "
            "without --base."
        )


def _final_norm(checkpoint: Checkpoint) -> Array | None:
    for name in _FINAL_NORMS:
        if name in checkpoint.tensors and checkpoint.tensors[name].dtype in STORED_TYPES:
            return to_float32(checkpoint.read(name), checkpoint.tensors[name].dtype)
    return None


def _is_llama(opened: Source) -> bool:
    names = opened.config.get("architectures")
    return isinstance(names, list) and names[:1] in (
        [_TRANSFORMERS_LLAMA],
        ["LLaMAForCausalLM"],
        ["MetaLlamaForCausalLM"],
    )
