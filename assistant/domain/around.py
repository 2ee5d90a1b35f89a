"""Words of a leaflet where they stand: the heading above, and what is said before and after. Not here: finding them."""

from dataclasses import dataclass

from assistant.domain.leaflet import Leaflet, Section
from assistant.domain.span import Span

_REACH = 280
"""Code points to each side."""


@dataclass(frozen=True, slots=True)
class Around:
    """A stretch of a leaflet; `before + words + after` is a part of its text to the letter, within one section."""

    heading: str
    before: str
    words: str
    after: str
    is_cut_before: bool
    """Whether more of the section stands before."""
    is_cut_after: bool


def around(leaflet: Leaflet, span: Span) -> Around:
    """Return a span with what stands around it in its section, cut between words."""
    section = _section(leaflet, span)
    begins, ends = _bounds(leaflet, section, span)
    start, end = max(begins, span.start - _REACH), min(ends, span.end + _REACH)
    if start > begins:
        start = _next_space(leaflet.text, start, span.start)
    if end < ends:
        end = _last_space(leaflet.text, span.end, end)
    text = leaflet.text
    heading = section.heading or leaflet.title
    return Around(
        heading, text[start : span.start], text[span.start : span.end], text[span.end : end], start > begins, end < ends
    )


def _section(leaflet: Leaflet, span: Span) -> Section:
    """Return the innermost section that holds where a span begins."""
    holding = [section for section in leaflet.sections if section.span.start <= span.start < section.span.end]
    return max(holding, key=lambda section: section.span.start, default=leaflet.sections[0])


def _bounds(leaflet: Leaflet, section: Section, span: Span) -> tuple[int, int]:
    """Return where a section's own words begin, below its heading, and end."""
    begins = leaflet.below_heading(section)
    if begins > section.span.start:
        begins += len(leaflet.text[begins:]) - len(leaflet.text[begins:].lstrip())
        begins = min(begins, span.start)
    return begins, max(section.span.end, span.end)


def _next_space(text: str, at: int, most: int) -> int:
    found = next((place for place in range(at, most) if text[place].isspace()), None)
    return most if found is None else found + 1


def _last_space(text: str, least: int, at: int) -> int:
    found = next((place for place in range(at - 1, least - 1, -1) if text[place].isspace()), None)
    return least if found is None else found
