from app.core.hub import Grade, HubFile, Size
from app.hub.model_shape import of_config
from app.hub.proposal import Computer, grade_of, offer
from app.hub.repository_files import contents

GB = 10**9
# Llama-3.1-8B's config.json, as far as sizes go.
LLAMA = {
    "model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32,
    "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256, "max_position_embeddings": 131072,
    "tie_word_embeddings": False,
}  # fmt: skip
SHAPE = of_config(LLAMA)
PARAMETERS = 8_030_261_248
READY = contents(
    [
        HubFile("L-8B-Q2_K.gguf", 3_179_000_000),
        HubFile("L-8B-Q3_K_M.gguf", 4_019_000_000),
        HubFile("L-8B-IQ4_XS.gguf", 4_448_000_000),
        HubFile("L-8B-Q4_K_M.gguf", 4_921_000_000),
        HubFile("L-8B-Q5_K_M.gguf", 5_733_000_000),
        HubFile("L-8B-Q6_K.gguf", 6_596_000_000),
        HubFile("L-8B-Q8_0.gguf", 8_541_000_000),
        HubFile("L-8B-f16.gguf", 16_069_000_000),
    ]
)
WEIGHTS = contents(
    [
        *(HubFile(f"model-0000{number}-of-00004.safetensors", 4_015_000_000) for number in range(1, 5)),
        HubFile("config.json", 800),
        HubFile("tokenizer.json", 9_000_000),
    ]
)


def names(offered):
    return {proposal.size: proposal.convert_to or proposal.files[0].path for proposal in offered.proposals}


def test_with_much_memory_all_three_and_balanced_is_recommended() -> None:
    offered = offer(READY, PARAMETERS, SHAPE, Computer(32 * GB))
    assert names(offered) == {
        Size.SMALL: "L-8B-Q3_K_M.gguf",
        Size.BALANCED: "L-8B-Q4_K_M.gguf",
        Size.BEST: "L-8B-Q8_0.gguf",
    }
    assert offered.proposals[offered.recommended].size is Size.BALANCED
    assert [proposal.download for proposal in offered.proposals] == sorted(p.download for p in offered.proposals)


def test_best_is_the_largest_that_fits_comfortably() -> None:
    offered = offer(READY, PARAMETERS, SHAPE, Computer(8 * GB))
    assert names(offered)[Size.BEST] == "L-8B-Q5_K_M.gguf"
    assert all(proposal.grade is Grade.COMFORTABLE for proposal in offered.proposals)


def test_where_balanced_is_too_large_small_is_recommended_and_best_is_not_offered() -> None:
    offered = offer(READY, PARAMETERS, SHAPE, Computer(5 * GB))
    assert names(offered) == {Size.SMALL: "L-8B-Q3_K_M.gguf", Size.BALANCED: "L-8B-Q4_K_M.gguf"}
    assert offered.proposals[offered.recommended].size is Size.SMALL
    assert offered.proposals[1].grade is Grade.TOO_LARGE


def test_where_nothing_fits_the_smallest_is_shown_as_too_large() -> None:
    offered = offer(READY, PARAMETERS, SHAPE, Computer(GB))
    assert names(offered)[Size.SMALL] == "L-8B-Q2_K.gguf"
    assert {proposal.grade for proposal in offered.proposals} == {Grade.TOO_LARGE}


def test_memory_is_that_of_app_core_fit_at_4096_tokens() -> None:
    (_, balanced, _) = offer(READY, PARAMETERS, SHAPE, Computer(32 * GB)).proposals
    kv = 32 * 2 * 8 * 128 * 2 * 4096
    assert balanced.n_ctx == 4096
    assert 4_921_000_000 + kv < balanced.memory < 4_921_000_000 + kv + 500_000_000
    assert balanced.grade is grade_of(balanced.memory, 32 * GB)


def test_a_conversion_costs_the_download_and_the_result() -> None:
    offered = offer(WEIGHTS, PARAMETERS, SHAPE, Computer(32 * GB))
    assert names(offered) == {Size.SMALL: "q3_k_m", Size.BALANCED: "q4_k_m", Size.BEST: "q8_0"}
    small, balanced, best = offered.proposals
    assert balanced.download == 16_060_000_000 + 800 + 9_000_000
    # bartowski's and llama.cpp's own files of this model have 4.02, 4.92 and 8.54 GB.
    assert abs(small.kept / 4.019e9 - 1) < 0.02
    assert abs(balanced.kept / 4.921e9 - 1) < 0.02
    assert abs(best.kept / 8.541e9 - 1) < 0.01
    assert balanced.disk == balanced.download + balanced.kept
    assert best.disk == best.download + best.kept
    assert balanced.files == WEIGHTS.needed
    assert "Q4_K_M" in balanced.sentence


def test_speed_scales_with_the_bytes_of_the_weights_and_is_not_guessed() -> None:
    measured = offer(READY, PARAMETERS, SHAPE, Computer(32 * GB, bytes_per_second=49.21e9)).proposals
    assert measured[1].tokens_per_second == 10.0
    assert [proposal.tokens_per_second for proposal in offer(READY, PARAMETERS, SHAPE, Computer(GB)).proposals] == [
        None,
        None,
    ]


def test_a_mixture_of_experts_gets_no_speed() -> None:
    shape = of_config({**LLAMA, "num_local_experts": 8})
    offered = offer(READY, PARAMETERS, shape, Computer(32 * GB, bytes_per_second=49.21e9))
    assert {proposal.tokens_per_second for proposal in offered.proposals} == {None}


def test_of_a_tiny_model_the_best_is_recommended_and_none_smaller_offered() -> None:
    tiny = contents(
        [
            HubFile("t-Q2_K.gguf", 150_000_000),
            HubFile("t-Q4_K_M.gguf", 220_000_000),
            HubFile("t-Q8_0.gguf", 380_000_000),
        ]
    )
    offered = offer(tiny, 360_000_000, SHAPE, Computer(32 * GB))
    assert names(offered) == {Size.BALANCED: "t-Q4_K_M.gguf", Size.BEST: "t-Q8_0.gguf"}
    assert offered.proposals[offered.recommended].size is Size.BEST


def test_a_single_file_is_called_what_it_is() -> None:
    for path, size in (("m-Q8_0.gguf", Size.BEST), ("m-Q2_K.gguf", Size.SMALL), ("m-Q4_0.gguf", Size.BALANCED)):
        (proposal,) = offer(contents([HubFile(path, 10**9)]), None, None, Computer(32 * GB)).proposals
        assert proposal.size is size


def test_names_without_a_type_are_judged_by_their_bits() -> None:
    inside = contents([HubFile("model-a.gguf", 4_900_000_000)])
    (proposal,) = offer(inside, 8_000_000_000, SHAPE, Computer(32 * GB)).proposals
    assert proposal.size is Size.BALANCED


def test_without_a_shape_nothing_is_promised_but_what_is_too_large_is_said() -> None:
    assert {p.grade for p in offer(READY, PARAMETERS, None, Computer(32 * GB)).proposals} == {Grade.UNKNOWN}
    assert offer(READY, PARAMETERS, None, Computer(GB)).proposals[0].grade is Grade.TOO_LARGE


def test_a_short_trained_context_is_not_exceeded() -> None:
    shape = of_config({**LLAMA, "max_position_embeddings": 2048})
    assert offer(READY, PARAMETERS, shape, Computer(32 * GB)).proposals[0].n_ctx == 2048


def test_nothing_is_offered_of_nothing() -> None:
    assert offer(contents([]), None, None, Computer(GB)).proposals == ()
