"""Any checkpoint becomes a stream of named tensors plus metadata, and that becomes a GGUF.

Knows nothing of Puna's application. Importing this package imports nothing heavy.
"""
