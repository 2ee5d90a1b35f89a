"""What was measured, as files: figures by system, plots, and what got worse since another run."""
