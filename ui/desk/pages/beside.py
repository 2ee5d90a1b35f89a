"""Lines of a reply beside the stretches of the leaflet that they cite. Not here: pages, or finding what is cited.

Lines that cite one stretch stand beside it together: it is read once, with all that is cited of it marked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from assistant.desk import LineBeside
from assistant.domain.around import around
from assistant.domain.leaflet import Leaflet, Section
from assistant.domain.not_stated import NOT_STATED, NotStated
from assistant.domain.reply import Citation
from assistant.domain.span import Span

_NEAR: Final = 280
"""Code points between what is cited of one stretch."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words of a leaflet, and the markers of the citations that are these very words."""

    words: str
    markers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a leaflet with what is cited of it."""

    heading: str
    parts: tuple[Part, ...]
    is_cut_before: bool
    is_cut_after: bool

    @property
    def first_marker(self) -> int:
        """The marker of what is cited first."""
        return next(marker for part in self.parts for marker in part.markers)


@dataclass(frozen=True, slots=True)
class Group:
    """Lines one after another, and what they cite."""

    lines: tuple[tuple[int, LineBeside], ...]
    """Each with its place in the reply, from 0."""
    stretches: tuple[Stretch, ...]
    strange: tuple[str, ...]
    """Quotes that the leaflet, as it is kept, does not have."""


def groups(
    lines: Sequence[LineBeside], citations: Iterable[Citation], leaflet: Leaflet | NotStated
) -> tuple[Group, ...]:
    """Return a reply's lines in groups, each beside what it cites."""
    spans = {citation.marker: citation.span for citation in citations}
    together: list[list[tuple[int, LineBeside]]] = []
    for place, line in enumerate(lines):
        if together and _stand_together(together[-1][-1][1], line, spans):
            together[-1].append((place, line))
        else:
            together.append([(place, line)])
    return tuple(_group(some, spans, leaflet) for some in together)


def marked(leaflet: Leaflet, whole: Span, markers: Mapping[Span, Sequence[int]]) -> tuple[Part, ...]:
    """Return the words of `whole` cut where what is cited begins and ends; of two that overlap the first is marked."""
    start, parts = whole.start, list[Part]()
    for span in sorted(markers):
        if start <= span.start and span.end <= whole.end:
            parts += [Part(leaflet.text[start : span.start]), Part(leaflet.quote(span), tuple(markers[span]))]
            start = span.end
    return tuple(part for part in (*parts, Part(leaflet.text[start : whole.end])) if part.words)


def by_span(citations: Iterable[Citation]) -> Mapping[Span, Sequence[int]]:
    """Return the markers of citations by what they cite."""
    markers: dict[Span, list[int]] = {}
    for citation in citations:
        markers.setdefault(citation.span, []).append(citation.marker)
    return markers


def below_heading(leaflet: Leaflet, section: Section) -> Span | NotStated:
    """Return where a section's own words stand; not stated where it has none."""
    start, end = leaflet.below_heading(section), section.span.end
    return Span(start, end) if leaflet.text[start:end].strip() else NOT_STATED


def _stand_together(above: LineBeside, line: LineBeside, spans: Mapping[int, Span]) -> bool:
    """Return whether two lines cite one stretch and nothing else."""
    if not above.cited or not line.cited:
        return False
    places = [each.place for each in (*above.cited, *line.cited)]
    headings = {place.heading for place in places if place is not NOT_STATED}
    if len(headings) != 1 or NOT_STATED in places:
        return False
    return len(_near(spans[each.marker] for each in (*above.cited, *line.cited))) == 1


def _group(lines: Sequence[tuple[int, LineBeside]], spans: Mapping[int, Span], leaflet: Leaflet | NotStated) -> Group:
    cited = {each.marker: each for _, line in lines for each in line.cited}
    strange = tuple(each.quote for each in cited.values() if each.place is NOT_STATED)
    if leaflet is NOT_STATED:
        return Group(tuple(lines), (), strange)
    headings: dict[str, dict[Span, list[int]]] = {}
    for each in cited.values():
        if each.place is not NOT_STATED:
            headings.setdefault(each.place.heading, {}).setdefault(spans[each.marker], []).append(each.marker)
    stretches = (_stretch(leaflet, some, markers) for markers in headings.values() for some in _near(markers))
    return Group(tuple(lines), tuple(stretches), strange)


def _stretch(leaflet: Leaflet, spans: Sequence[Span], markers: Mapping[Span, Sequence[int]]) -> Stretch:
    whole = Span(spans[0].start, max(span.end for span in spans))
    place = around(leaflet, whole)
    inside = marked(leaflet, whole, {span: markers[span] for span in spans})
    parts = (Part(place.before), *inside, Part(place.after.rstrip()))
    return Stretch(place.heading, parts, place.is_cut_before, place.is_cut_after)


def _near(spans: Iterable[Span]) -> list[list[Span]]:
    """Return spans in order, those that are near each other together."""
    near: list[list[Span]] = []
    for span in sorted(set(spans)):
        if near and span.start - max(each.end for each in near[-1]) <= _NEAR:
            near[-1].append(span)
        else:
            near.append([span])
    return near
