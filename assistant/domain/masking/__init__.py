"""Personal data taken out of a text before it is kept. Not here: keeping it."""
