"""A leaflet's way in: a source file becomes a published revision in the library and the index."""
