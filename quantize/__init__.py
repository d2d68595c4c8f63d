"""A checkpoint or a GGUF becomes a smaller GGUF, by llama.cpp's own quantization functions.

Knows nothing of Puna's application. Importing this package imports nothing heavy.
"""
