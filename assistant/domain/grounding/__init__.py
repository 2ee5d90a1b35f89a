"""Whether a sentence says no more than the passages that it cites. Not here: doses, which the guard reads."""
