"""Rows to domain values and back. Not here: the tables, or which rows are read."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import RowMapping

from assistant.database import moment_of, written
from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.limits import Ages, Confirmation, DoseLimit, LimitKind
from assistant.domain.not_stated import NOT_STATED, NotStated
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
        "published_at": written(leaflet.published_at),
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


def limit_rows(leaflet: Leaflet, revision: int) -> list[dict[str, object]]:
    """Return the rows of a revision's dose limits; `revision` is the key of the revision's row."""
    return [
        {
            "revision": revision,
            "place": place,
            "kind": limit.kind.value,
            "age_low": _written(limit.ages.low),
            "age_high": _written(limit.ages.high),
            "age_below": limit.ages.below,
            "start": limit.span.start,
            "end": limit.span.end,
            "low": _written(limit.low),
            "high": _written(limit.high),
            "times_per_day": _written(limit.times_per_day),
            "doubts": list(limit.doubts),
            **_confirmation_columns(limit.confirmed),
        }
        for place, limit in enumerate(leaflet.limits)
    ]


def leaflet_of(
    revision: RowMapping,
    sections: Iterable[RowMapping],
    passages: Iterable[RowMapping],
    limits: Iterable[RowMapping],
) -> Leaflet:
    """Return the leaflet that the rows hold."""
    return Leaflet(
        id=revision["leaflet"],
        revision=revision["number"],
        title=revision["title"],
        text=revision["text"],
        sha256=revision["sha256"],
        published_at=moment_of(revision["published_at"]),
        source=revision["source"],
        sections=tuple(_section(row) for row in sections),
        passages=tuple(_passage(row) for row in passages),
        dropped=tuple(revision["dropped"]),
        limits=tuple(_limit(row) for row in limits),
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


def _limit(row: RowMapping) -> DoseLimit:
    return DoseLimit(
        kind=LimitKind(row["kind"]),
        ages=Ages(Fraction(row["age_low"]), _read(row["age_high"]), row["age_below"]),
        span=Span(row["start"], row["end"]),
        low=_read(row["low"]),
        high=_read(row["high"]),
        times_per_day=_read(row["times_per_day"]),
        doubts=tuple(row["doubts"]),
        confirmed=_confirmation(row),
    )


def _confirmation_columns(confirmed: Confirmation | NotStated) -> dict[str, object]:
    if confirmed is NOT_STATED:
        return {"confirmed_by": None, "confirmed_capacity": None, "confirmed_on": None}
    return {"confirmed_by": confirmed.by, "confirmed_capacity": confirmed.capacity, "confirmed_on": confirmed.on}


def _confirmation(row: RowMapping) -> Confirmation | NotStated:
    """Return who stands for a limit; a row that names nobody is a proposed one, whatever else it holds."""
    if row["confirmed_by"] is None:
        return NOT_STATED
    return Confirmation(row["confirmed_by"], row["confirmed_capacity"], row["confirmed_on"])


def _written(value: Fraction | NotStated) -> str | None:
    return None if value is NOT_STATED else f"{value.numerator}/{value.denominator}"


def _read(stored: str | None) -> Fraction | NotStated:
    return NOT_STATED if stored is None else Fraction(stored)
