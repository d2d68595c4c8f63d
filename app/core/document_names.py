"""By its name, what a file that is dropped or chosen is meant to be: words for a message, a picture, or a model.

A guess that decides where the file goes; what it really is its bytes tell, in the job that reads it.
"""

from pathlib import PurePath

_PICTURES = "png jpg jpeg jpe gif webp bmp tif tiff heic heif avif ico psd"
_MODELS = "gguf ggml pth pt bin safetensors ckpt msgpack zip tar model index h5 npz onnx"
_DOCUMENTS = """txt text md markdown rst adoc org tex bib log csv tsv srt vtt pdf docx docm dotx eml html htm xml svg
    json jsonl ndjson yaml yml toml ini cfg conf env properties diff patch po pot
    py pyi ipynb js mjs cjs ts tsx jsx vue svelte java kt kts scala groovy gradle c h cc cpp cxx hpp hh hxx m mm cs fs
    vb go rs swift rb php pl pm lua r jl dart ex exs erl hrl hs elm clj cljs lisp el scm ml mli nim zig v sv vhd asm s
    sh bash zsh fish ps1 bat cmd sql graphql proto thrift css scss sass less tf hcl nix cmake mk dockerfile jinja j2
    ui qml qss gd glsl frag vert wgsl cu cuh f f90 f95 pas d ada adb sol"""
_WHOLE_NAMES = "readme license licence copying makefile dockerfile changelog authors todo notes contributing .gitignore"

_KINDS = {
    ending: kind
    for kind, endings in (("picture", _PICTURES), ("model", _MODELS), ("document", _DOCUMENTS))
    for ending in endings.split()
}


def is_picture(name: str) -> bool:
    return _kind(name) == "picture"


def is_document(name: str) -> bool:
    """Whether the name is one that texts have; pictures are none."""
    return _kind(name) == "document" or PurePath(name).name.lower() in _WHOLE_NAMES.split()


def is_model(name: str) -> bool:
    """Whether the name is one that weights have."""
    return _kind(name) == "model"


def shown_name(name: str) -> str:
    """A file's name as one line of ordinary characters: names may hold line breaks, and marks that turn text around."""
    plain = "".join(c if c.isprintable() or c in "\u200c\u200d" else " " for c in name)
    return " ".join(plain.split()) or "file"


def _kind(name: str) -> str | None:
    return _KINDS.get(PurePath(name).suffix[1:].lower())
