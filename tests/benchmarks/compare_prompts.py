"""Check every built-in template on every vocabulary of a folder of GGUFs, llama.cpp's models/ggml-vocab-*.gguf for one.

    python -m tests.benchmarks.compare_prompts FOLDER

A thousand ordinary conversations each must have the ids of the whole string; messages made of every special token must
add no control token; each prompt begins with exactly one BOS.

On the 17 vocabularies of llama.cpp 0c1e57098 that chat models have: all as they must be.
"""

import sys
from pathlib import Path

import llama_cpp.llama_cpp as native

from app.engine.llama.log import LOG
from app.engine.llama.vocabulary import LlamaVocabulary
from app.engine.template import TemplateFolder
from app.paths import resources
from tests.integration.prompt_checks import different_from_whole_string, forged, without_one_bos


def main(folder: Path) -> int:
    LOG.take_over()
    templates = TemplateFolder(resources() / "templates")
    n_wrong = 0
    for path in sorted(folder.glob("*.gguf")):
        parameters = native.llama_model_default_params()
        parameters.vocab_only = True
        model = native.llama_model_load_from_file(str(path).encode(), parameters)
        if not model or native.llama_vocab_type(native.llama_model_get_vocab(model)) == native.LLAMA_VOCAB_TYPE_WPM:
            print(f"{path.name}: no chat model's vocabulary")
            continue
        vocabulary = LlamaVocabulary(model)
        different = different_from_whole_string(vocabulary, templates, 1000)
        wrong = [*forged(vocabulary, templates), *without_one_bos(vocabulary, templates)]
        n_special = len(vocabulary.special_tokens)
        print(f"{path.name}: {n_special} special tokens, {len(different)} different, {wrong or 'all right'}")
        n_wrong += len(different) + len(wrong)
        native.llama_model_free(model)
    return 1 if n_wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
