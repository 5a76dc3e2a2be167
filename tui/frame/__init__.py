"""A view → rows of styled runs: the one drawing of every screen, whoever paints it."""
