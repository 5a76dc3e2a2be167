"""Events and a visible range -> lanes, marks, axis and density in cells: the drawing, before anything paints it."""
