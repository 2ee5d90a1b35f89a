"""Doses of a leaflet that none of its limits covers, for whoever goes through the limits. Not here: showing them."""

from collections.abc import Iterable
from functools import lru_cache

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.span import Span
from ingest.limits import proposed_limits


def uncovered(leaflet: Leaflet, covered: Iterable[Span]) -> tuple[Passage, ...]:
    """Return the passages with a dose that could not be read, and that none of the spans holds whole."""
    spans = tuple(covered)
    return tuple(
        passage
        for passage in _unread(leaflet)
        if not any(span.start <= passage.span.start and passage.span.end <= span.end for span in spans)
    )


@lru_cache(maxsize=64)
def _unread(leaflet: Leaflet) -> tuple[Passage, ...]:
    """Return what reading a whole leaflet, which takes some hundredths of a second, leaves unread."""
    return proposed_limits(leaflet).unread
