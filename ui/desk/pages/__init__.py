"""The desk's pages, a module each. Not here: the frame that they stand in."""
