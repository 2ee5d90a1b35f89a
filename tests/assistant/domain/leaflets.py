"""A small leaflet of an invented medicine, put together by hand for tests of decisions."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from assistant.domain.lay_words import things_in
from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.ranking import Found
from assistant.domain.span import Span
from assistant.domain.topics import Topic

Lines = Sequence[tuple[Topic, str, PassageKind, str]]
"""Topic, heading, kind and words of each passage; an item stands under the lead-in before it."""

_ZOLFIN: Lines = (
    (Topic.USE, "What it is for", PassageKind.SENTENCE, "Zolfin eases stiff joints."),
    (Topic.WARNINGS, "Warnings", PassageKind.LEAD_IN, "Take care if you have:"),
    (Topic.WARNINGS, "Warnings", PassageKind.ITEM, "weak kidneys"),
    (Topic.WARNINGS, "Warnings", PassageKind.ITEM, "a slow heartbeat"),
    (Topic.DRIVING, "Driving", PassageKind.SENTENCE, "Do not drive until you know how Zolfin affects you."),
    (Topic.DOSE, "How much", PassageKind.SENTENCE, "Adults take 40 mg once a day."),
    (Topic.DOSE, "How much", PassageKind.SENTENCE, "Children aged 3 to 8 years take 10 mg once a day."),
    (Topic.DOSE, "How much", PassageKind.SENTENCE, "Children over 8 years take 20 mg once a day."),
    (Topic.DOSE, "How much", PassageKind.SENTENCE, "Never take more than 80 mg of Zolfin a day."),
    (Topic.SIDE_EFFECTS, "Side effects", PassageKind.LEAD_IN, "Zolfin can cause:"),
    (Topic.SIDE_EFFECTS, "Side effects", PassageKind.ITEM, "a dry mouth"),
    (Topic.SIDE_EFFECTS, "Side effects", PassageKind.ITEM, "blurred sight"),
)


def zolfin() -> Leaflet:
    """Return the leaflet of Zolfin: warnings, driving, doses by age and side effects; nothing on alcohol or storage."""
    return made_of(_ZOLFIN)


def made_of(lines: Lines) -> Leaflet:
    """Return a leaflet of Zolfin with these passages, `p1` and on."""
    text = ""
    sections: list[Section] = []
    passages: list[Passage] = []
    lead_in: tuple[Span, ...] = ()
    for topic, heading, kind, words in lines:
        if not sections or sections[-1].heading != heading:
            sections.append(Section(len(sections), heading, 1, topic, Span(len(text), len(text) + len(heading))))
            text += f"{heading}\n\n"
        span = Span(len(text), len(text) + len(words))
        text += f"{words}\n\n"
        if kind is PassageKind.LEAD_IN:
            lead_in = (span,)
        hangs_on = lead_in if kind is PassageKind.ITEM else ()
        passages.append(Passage(f"p{len(passages) + 1}", len(sections) - 1, kind, topic, span, hangs_on))
    return Leaflet(
        id="zolfin",
        revision=1,
        title="Zolfin 40 mg tablets",
        text=text,
        sha256="",
        published_at=datetime(2026, 1, 2, tzinfo=UTC),
        source="zolfin.txt",
        sections=tuple(sections),
        passages=tuple(passages),
    )


def found_in(leaflet: Leaflet, words: str, similarity: Mapping[str, float], lexical: Mapping[str, float]) -> Found:
    """Return what searches may have found of a question's words, both lexical scores being the same."""
    things_of = {passage.id: things_in(leaflet.quote(passage.span)) for passage in leaflet.passages}
    return Found(similarity, lexical, lexical, things_in(words), things_of)
