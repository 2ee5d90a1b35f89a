"""Rows to domain values and back. Not here: the tables, or which rows are read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC

from sqlalchemy import RowMapping

from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.span import Span
from assistant.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a revision comes from, to tell whether a file is the same again or another that claims its ID.

    `fingerprint` changes with the source's bytes and with everything that turns them into what is published.
    """

    path: str
    fingerprint: str


def revision_row(leaflet: Leaflet, origin: Origin) -> dict[str, object]:
    """Return the row of a revision."""
    return {
        "leaflet": leaflet.id,
        "number": leaflet.revision,
        "title": leaflet.title,
        "text": leaflet.text,
        "sha256": leaflet.sha256,
        "published_at": leaflet.published_at.astimezone(UTC).replace(tzinfo=None),
        "source": leaflet.source,
        "source_path": origin.path,
        "fingerprint": origin.fingerprint,
        "dropped": list(leaflet.dropped),
        "notes": leaflet.notes,
    }


def section_rows(leaflet: Leaflet, revision: int) -> list[dict[str, object]]:
    """Return the rows of a revision's sections; `revision` is the key of the revision's row."""
    return [
        {
            "revision": revision,
            "number": section.number,
            "heading": section.heading,
            "level": section.level,
            "topic": section.topic.value,
            "start": section.span.start,
            "end": section.span.end,
        }
        for section in leaflet.sections
    ]


def passage_rows(leaflet: Leaflet, revision: int) -> list[dict[str, object]]:
    """Return the rows of a revision's passages; `revision` is the key of the revision's row."""
    return [
        {
            "revision": revision,
            "id": passage.id,
            "place": place,
            "section": passage.section,
            "kind": passage.kind.value,
            "topic": passage.topic.value,
            "start": passage.span.start,
            "end": passage.span.end,
            "lead_ins": [[span.start, span.end] for span in passage.lead_ins],
        }
        for place, passage in enumerate(leaflet.passages)
    ]


def leaflet_of(revision: RowMapping, sections: Iterable[RowMapping], passages: Iterable[RowMapping]) -> Leaflet:
    """Return the leaflet that the rows hold."""
    return Leaflet(
        id=revision["leaflet"],
        revision=revision["number"],
        title=revision["title"],
        text=revision["text"],
        sha256=revision["sha256"],
        published_at=revision["published_at"].replace(tzinfo=UTC),
        source=revision["source"],
        sections=tuple(_section(row) for row in sections),
        passages=tuple(_passage(row) for row in passages),
        dropped=tuple(revision["dropped"]),
        notes=revision["notes"],
    )


def _section(row: RowMapping) -> Section:
    return Section(row["number"], row["heading"], row["level"], Topic(row["topic"]), Span(row["start"], row["end"]))


def _passage(row: RowMapping) -> Passage:
    return Passage(
        id=row["id"],
        section=row["section"],
        kind=PassageKind(row["kind"]),
        topic=Topic(row["topic"]),
        span=Span(row["start"], row["end"]),
        lead_ins=tuple(Span(start, end) for start, end in row["lead_ins"]),
    )
