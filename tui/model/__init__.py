"""Frozen values without I/O: what everything above speaks of."""
