"""Ways to write a reply from the passages that answer."""
