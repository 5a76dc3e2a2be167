"""The commands: the one room that prints, exits, and starts the explorer."""
