"""Draws LaTeX, in a child of its own: a stranger's formula may take for ever, and a child can be ended."""
