"""Models that were passed on as what must be added to another: weight differences, deltas, XOR payloads, LoRA adapters.

Knows how each was made, and gives the whole model as an ordinary checkpoint; refuses to know families and file formats.
"""
