"""Which collection holds which revision, and what stands in it. Not here: Chroma itself."""

from assistant.domain.leaflet import Leaflet
from assistant.domain.words import searched_words
from assistant.index.vectors import Entry


def collection_name(leaflet_id: str, revision: int) -> str:
    """Return the name of a revision's collection."""
    return f"{leaflet_id}.r{revision}"


def entries(leaflet: Leaflet) -> tuple[Entry, ...]:
    """Return what is embedded of a leaflet, a passage each."""
    return tuple(Entry(passage.id, searched_words(leaflet, passage)) for passage in leaflet.passages)
