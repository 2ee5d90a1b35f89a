"""What an earlier revision held, published again as the next one. Not here: publishing a file.

Numbers only go up and nothing is rewritten: people see the content of the earlier revision, its notes and its limits,
under a number of its own. What people said since of the limits of that text stands beside it, as it did then.
"""

from dataclasses import replace
from datetime import UTC, datetime

from assistant.domain.leaflet import Leaflet
from assistant.errors import UnknownLeafletError
from assistant.library import Library, Origin
from ingest.publish import Progress, Published, Step, Workplace, in_turn, is_whole, publish_next
from ingest.source import gone_back


def go_back(leaflet_id: str, number: int, place: Workplace, progress: Progress) -> Published:
    """Publish the content of an earlier published revision as the next one, or find it published and its index whole.

    Raises `UnknownLeafletError` where there is no such leaflet or revision, `NotPublishableError` where another ingest
    is at work or a check of the new revision fails, and `SetupError` where the folder cannot be used. Whatever fails
    leaves what is published as it was.
    """
    library = place.library
    library.revision(leaflet_id)  # refused before the folder is locked
    with in_turn(place.folder, progress):
        progress(Step.CHECK, 0, 1)
        origin = _origin(leaflet_id, number, library)
        earlier = library.draft(leaflet_id, number)
        published = library.draft(leaflet_id, library.revision(leaflet_id))
        if _content(earlier) == _content(published) and is_whole(leaflet_id, place):
            return Published(published, new=False)
        again = replace(earlier, published_at=datetime.now(UTC).replace(microsecond=0))
        return Published(publish_next(again, origin, place, progress), new=True)


def _origin(leaflet_id: str, number: int, library: Library) -> Origin:
    """Return where a revision comes from, as it is told once somebody went back to it."""
    for revision in library.revisions(leaflet_id):
        if revision.number == number:
            return Origin(gone_back(number, revision.origin.path), revision.origin.fingerprint)
    message = f"no revision {number} of the leaflet {leaflet_id!r} was ever published"
    raise UnknownLeafletError(message)


def _content(leaflet: Leaflet) -> Leaflet:
    """Return a leaflet without what tells a revision from another of the same content."""
    return replace(leaflet, revision=0, published_at=datetime.min.replace(tzinfo=UTC))
