"""Measurements, printed as ratios taken in one run; nothing here passes or fails by time."""
