"""The dose guard's independent proof: generated texts with their own arithmetic. Not here: the guard."""
