"""Files that a person attaches, made plain text. Hostile files are the rule: every count and size is bounded.

Runs in a job child only, whose end is the bound on time.
"""
