"""Statements to people, organisations and events; pure."""
