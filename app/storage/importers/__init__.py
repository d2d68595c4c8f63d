"""Brings in conversations that a person had in other programs: one module per format.

Files from elsewhere are hostile: nothing in them is executed, fetched or extracted, and every size is bounded before it
is read. `formats.FORMATS` is the table of formats; `reading.read_archives` is the way in.
"""
