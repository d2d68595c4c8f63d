"""Puna: trained LLaMA-family weights become a private, offline chat on one's own laptop."""

__version__ = "0.1.0"
