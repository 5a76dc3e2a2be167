"""The index of a corpus: a cache in SQLite, the only room with SQL; deleting it loses nothing."""
