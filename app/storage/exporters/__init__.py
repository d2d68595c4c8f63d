"""Conversations written for people, for Puna and for training: one module per format, named in `formats`.

A format is a function `write(conversations, options, file)` that writes them all, one in memory at a time, and returns
how many entries it has written.
"""
