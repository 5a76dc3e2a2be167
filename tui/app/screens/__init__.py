"""The screens: each arranges one page, holds its state, and maps keys to the functions that make the next state."""
