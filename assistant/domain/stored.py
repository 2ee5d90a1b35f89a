"""Drafts and replies as plain values, and back. Not here: where they are stored, or whether they may be shown."""

from collections.abc import Iterable, Mapping

from assistant.domain.reply import Citation, Draft, Line, LineKind, Reply, ReplyKind
from assistant.domain.span import Span

Plain = Mapping[str, object]
"""An object of JSON."""


def lines_of(draft: Draft | Reply) -> tuple[Plain, ...]:
    """Return the lines of a draft or a reply as they are stored."""
    return tuple({"kind": line.kind.value, "words": line.words, "markers": list(line.markers)} for line in draft.lines)


def citations_of(draft: Draft | Reply) -> tuple[Plain, ...]:
    """Return its citations as they are stored."""
    return tuple(
        {
            "marker": citation.marker,
            "leaflet": citation.leaflet,
            "revision": citation.revision,
            "section": citation.section,
            "passage": citation.passage,
            "quote": citation.quote,
            "start": citation.span.start,
            "end": citation.span.end,
        }
        for citation in draft.citations
    )


def stored_draft(kind: object, lines: Iterable[Plain], citations: Iterable[Plain]) -> Draft:
    """Return the draft that was stored; raises `KeyError`, `TypeError` or `ValueError` on values of another form."""
    said = tuple(Line(LineKind(line["kind"]), _words(line["words"]), _markers(line["markers"])) for line in lines)
    return Draft(ReplyKind(kind), said, tuple(map(_citation, citations)))


def _citation(stored: Plain) -> Citation:
    marker, revision, start, end = (_number(stored[name]) for name in ("marker", "revision", "start", "end"))
    leaflet, section, passage, quote = (_words(stored[name]) for name in ("leaflet", "section", "passage", "quote"))
    return Citation(marker, leaflet, revision, section, passage, quote, Span(start, end))


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _markers(value: object) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(map(_number, value))
