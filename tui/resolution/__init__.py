"""Statements to people, organisations and events; pure."""

from tui.resolution.chronologies import resolve

__all__ = ["resolve"]
