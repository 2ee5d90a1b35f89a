"""Leaflets and their passages as JSON. Not here: whole leaflets (`cli.show`), or their dose limits."""

from typing import TYPE_CHECKING

from assistant.domain.leaflet import Leaflet, Passage

if TYPE_CHECKING:  # what has a service takes seconds to import
    from assistant.service import Place

Json = dict[str, object]


def leaflet_as_json(leaflet: Leaflet) -> Json:
    """Return what a leaflet is, without its words."""
    return {
        "id": leaflet.id,
        "title": leaflet.title,
        "revision": leaflet.revision,
        "published_at": leaflet.published_at.isoformat(),
        "source": leaflet.source,
        "sha256": leaflet.sha256,
        "passages": len(leaflet.passages),
    }


def passage_as_json(leaflet: Leaflet, passage: Passage) -> Json:
    """Return a passage with its words."""
    return {
        "id": passage.id,
        "kind": passage.kind.value,
        "topic": passage.topic.value,
        "start": passage.span.start,
        "end": passage.span.end,
        "quote": leaflet.quote(passage.span),
        "lead_ins": [{"start": span.start, "end": span.end, "quote": leaflet.quote(span)} for span in passage.lead_ins],
    }


def place_as_json(place: "Place") -> Json:
    """Return a passage with where it stands."""
    return {
        "leaflet": place.leaflet.id,
        "revision": place.leaflet.revision,
        "heading": place.heading,
        **passage_as_json(place.leaflet, place.passage),
    }
