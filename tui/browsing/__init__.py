"""How a view becomes the next: moving, zooming, filtering, reading. Pure: the explorer only maps keys to these."""
