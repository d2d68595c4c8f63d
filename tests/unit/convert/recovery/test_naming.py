"""LLaMA under the other project's names, rows included: both ways, against torch."""

import numpy as np
import pytest
import torch

from convert.errors import ConvertError
from convert.recovery.naming import has_meta_names, under_meta_names, under_transformers_names
from tests.unit.convert.checkpoints import random_llama
from tests.unit.convert.meta_checkpoints import meta_tensors
from tests.unit.convert.recovery.arrays import Arrays, raw


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_both_ways(dtype: torch.dtype) -> None:
    model = random_llama(dtype, vocab_size=64)
    transformers, meta = Arrays(model.state_dict()), Arrays(meta_tensors(model))
    assert has_meta_names(meta.tensors)
    assert not has_meta_names(transformers.tensors)
    for found, wanted in (
        (under_transformers_names(meta, 4, 2), model.state_dict()),
        (under_meta_names(transformers, 4, 2), meta_tensors(model)),
    ):
        assert set(found.tensors) == set(wanted) - {"rope.freqs"}
        for name in set(wanted) - {"rope.freqs"}:
            assert found.tensors[name].shape == tuple(wanted[name].shape)
            np.testing.assert_array_equal(found.read(name), raw(wanted[name])[0])


@pytest.mark.parametrize(("heads", "kv_heads"), [(3, 2), (4, 3), (64, 2), (1 << 14, 2)])
def test_heads_that_do_not_fit(heads: int, kv_heads: int) -> None:
    model = random_llama(vocab_size=64)
    with pytest.raises(ConvertError, match="heads can't share"):
        under_transformers_names(Arrays(meta_tensors(model)), heads, kv_heads)
    with pytest.raises(ConvertError, match="heads can't share"):
        under_meta_names(Arrays(model.state_dict()), heads, kv_heads)
