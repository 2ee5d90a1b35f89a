"""The phrases that the question classifier learns from, training it, and how good it is on what it has not seen."""
