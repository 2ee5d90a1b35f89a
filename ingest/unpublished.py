"""A source to the leaflet that it holds, as a revision that has no number yet. Not here: publishing or showing it."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from assistant.domain.leaflet import Leaflet
from assistant.domain.limits import DoseLimit
from assistant.domain.not_stated import NOT_STATED
from assistant.errors import NotPublishableError
from ingest.canonical import canonical
from ingest.limits import proposed_limits
from ingest.limits_file import confirmed_limits
from ingest.passages import passages
from ingest.readers.document import Document
from ingest.reading import refuse_other_than_leaflet
from ingest.sections import outline
from ingest.source import Source


def unpublished(given: Source, document: Document) -> Leaflet:
    """Return the leaflet that a source holds, as revision 0.

    Raises `SourceRefusedError` where it is no leaflet, and `NotPublishableError` where its limits file is not in order.
    """
    source_text = canonical(document)
    outlined = outline(source_text, document.title)
    found = passages(outlined)
    refuse_other_than_leaflet(given.name, source_text.text, found)
    leaflet = Leaflet(
        id=given.id,
        revision=0,
        title=outlined.title or Path(given.name).stem,
        text=source_text.text,
        sha256=hashlib.sha256(source_text.text.encode()).hexdigest(),
        published_at=datetime.now(UTC).replace(microsecond=0),
        source=given.name,
        sections=outlined.sections,
        passages=found,
        dropped=document.dropped,
        notes=given.notes,
    )
    return replace(leaflet, limits=_limits(given, leaflet))


def _limits(given: Source, leaflet: Leaflet) -> tuple[DoseLimit, ...]:
    """Return the dose limits that somebody confirmed for a source, or else those that its text proposes."""
    if given.limits is NOT_STATED:
        return proposed_limits(leaflet).limits
    return confirmed_limits(given.limits, leaflet.text)


def refuse_loose_spans(leaflet: Leaflet) -> None:
    """Raise `NotPublishableError` where a quote would not be whole words of the leaflet, without space around them."""
    for passage in leaflet.passages:
        for span in (passage.span, *passage.lead_ins):
            quote = leaflet.quote(span)
            if len(quote) != span.end - span.start or quote != quote.strip():
                message = f"the passage {passage.id} of {leaflet.id} has no words of its own at {span.start}"
                raise NotPublishableError(message)
    for limit in leaflet.limits:
        quote = leaflet.quote(limit.span)
        if len(quote) != limit.span.end - limit.span.start or quote != quote.strip():
            message = f"a dose limit of {leaflet.id} has no words of its own at {limit.span.start}"
            raise NotPublishableError(message)
