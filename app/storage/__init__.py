"""What Puna keeps on disk: history in SQLite, settings and the list of models in small JSON files."""
