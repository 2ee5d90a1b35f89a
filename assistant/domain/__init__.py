"""Values and decisions: pure, and on the standard library alone."""
