"""One module a format: each turns a source's bytes into a `Document`."""
