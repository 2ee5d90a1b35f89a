"""A source as it would be published, and what a pharmacist should look at before. Nothing is written or embedded."""

from collections.abc import Callable
from dataclasses import dataclass

from assistant.domain.leaflet import Leaflet, Passage
from assistant.domain.not_stated import NOT_STATED, NotStated
from ingest.cautions import Caution, CautionKind, cautions_of_doses, cautions_of_length, cautions_of_whole
from ingest.limits import proposed_limits
from ingest.planted import cautions_of_planted, speaking_to_software
from ingest.reading import read_source
from ingest.source import Source
from ingest.unpublished import refuse_loose_spans, unpublished

_ORDER = {kind: place for place, kind in enumerate(CautionKind)}


@dataclass(frozen=True, slots=True)
class Preview:
    """A leaflet as it would be published, as revision 0: what speaks to software, doses unread, and cautions in order.

    `leaflet.dropped` lists the page furniture and hidden text that are left out.
    """

    leaflet: Leaflet
    to_software: tuple[Passage, ...]
    unread: tuple[Passage, ...]
    cautions: tuple[Caution, ...]


def preview(
    given: Source,
    published: Leaflet | NotStated = NOT_STATED,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Preview:
    """Read a source as `publish` would, to be looked at beside what is published under its ID.

    `progress` is told the parts done and how many there are. Raises `SourceRefusedError` for a file that is no leaflet
    and `NotPublishableError` where a check fails, as `publish` does.
    """
    _, document = read_source(given.path, progress)
    leaflet = unpublished(given, document)
    refuse_loose_spans(leaflet)
    to_software = speaking_to_software(leaflet)
    unread = proposed_limits(leaflet).unread
    found = [
        *cautions_of_whole(leaflet, published),
        *cautions_of_planted(leaflet, to_software, published),
        *cautions_of_doses(leaflet, unread),
        *cautions_of_length(leaflet),
    ]
    return Preview(leaflet, to_software, unread, tuple(sorted(found, key=lambda caution: _ORDER[caution.kind])))
