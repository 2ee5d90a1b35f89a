"""The test of what a small model's sentences say: questions with labels, and a judge that reads nothing but these."""
