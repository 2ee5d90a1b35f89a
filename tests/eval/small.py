"""A leaflet small enough to be read at a glance, and replies to it. Not here: what is tested on them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.question import Question
from assistant.domain.reply import Citation, Draft, Line, LineKind, ReplyKind
from assistant.domain.span import Span
from assistant.domain.topics import Topic
from eval.cases import Case, Expect, Kind, Split
from eval.scores import Asked
from tests.replies import released

TEXT: Final = """Effects
It can cause:
a headache
a very dry mouth
Serious signs
a headache
Stop at once.
"""
LEAD_IN, HEADACHE, MOUTH = "It can cause:", "a headache", "a very dry mouth"
SERIOUS, STOP = "Serious signs", "Stop at once."


def place(words: str, after: int = 0) -> Span:
    """Return where words first stand in the text."""
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


SERIOUS_HEADACHE: Final = place(HEADACHE, place(SERIOUS).end)


def passage(section: int, span: Span, kind: PassageKind, *lead_ins: Span) -> Passage:
    """Return a passage about side effects."""
    return Passage(f"{section}-{span.start}", section, kind, Topic.SIDE_EFFECTS, span, lead_ins)


LEAFLET: Final = Leaflet(
    id="small",
    revision=1,
    title="Small",
    text=TEXT,
    sha256="",
    published_at=datetime(2024, 1, 1, tzinfo=UTC),
    source="small.md",
    sections=(
        Section(0, "Effects", 1, Topic.SIDE_EFFECTS, Span(0, place(SERIOUS).start)),
        Section(1, SERIOUS, 1, Topic.SIDE_EFFECTS, Span(place(SERIOUS).start, len(TEXT))),
    ),
    passages=(
        passage(0, place(LEAD_IN), PassageKind.LEAD_IN),
        passage(0, place(HEADACHE), PassageKind.ITEM, place(LEAD_IN)),
        passage(0, place(MOUTH), PassageKind.ITEM, place(LEAD_IN)),
        passage(1, SERIOUS_HEADACHE, PassageKind.ITEM, place(SERIOUS)),
        passage(1, place(STOP), PassageKind.SENTENCE),
    ),
)


def asked(expect: Expect, evidence: Sequence[Span], kind: ReplyKind, *cited: Span, facts: Sequence[str] = ()) -> Asked:
    """Return a case that expects something and the reply that came, citing the spans."""
    case = Case("case", Kind.FACTUAL, Split.DEV, Question("why?", "small"), tuple(evidence), expect, tuple(facts))
    citations = tuple(citation(marker, span) for marker, span in enumerate(cited, start=1))
    lines = tuple(Line(LineKind.QUOTE, each.quote, (each.marker,)) for each in citations)
    return Asked(case, LEAFLET, released(Draft(kind, lines, citations)))


def named(given: Asked, case_id: str, kind: Kind = Kind.FACTUAL, *, confidence: float = 1.0) -> Asked:
    """Return the same as a case of another ID, and of that kind and confidence."""
    return replace(given, case=replace(given.case, id=case_id, kind=kind), confidence=confidence)


def citation(marker: int, span: Span, quote: str = "") -> Citation:
    """Return a citation of a span, with its own words or those given."""
    return Citation(marker, "small", 1, "Effects", "passage", quote or LEAFLET.quote(span), span)
