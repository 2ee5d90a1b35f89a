"""Retrievers as they come, to measure against: all on the same embedding model."""
