"""The dose guard: no text over a label's limits is released, whoever wrote it. It reads the standard library alone."""
