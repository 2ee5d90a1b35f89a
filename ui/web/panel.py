"""A leaflet as HTML: all of its canonical text in order, its headings and lists as such. Not here: replies.

Each stretch of text (a passage, a heading, or what stands between) is one element of class "run" that holds nothing
but that text and knows its offsets, so that the script can mark any span to the character.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from assistant.domain.leaflet import Leaflet, Passage, PassageKind, Section
from assistant.domain.span import Span
from ui.web.contents import heading_anchor
from ui.web.markup import anchor, escape, offsets

_DEEPEST_HEADING = 6
_LEVELS_ABOVE = 2
"""The page's own headings: the medicine, and the name of the panel."""


class _Set(Enum):
    """How a line is set."""

    PARAGRAPH = auto()
    ITEM = auto()
    ROW = auto()
    HEADING = auto()


@dataclass(slots=True)
class _Line:
    """One line of the canonical text; `indent` is its leading white space."""

    set: _Set = _Set.PARAGRAPH
    indent: int = 0
    level: int = 0
    runs: list[str] = field(default_factory=list)

    @property
    def html(self) -> str:
        return "".join(self.runs).strip(" ")


_Piece = tuple[Span, Section | Passage]


def leaflet_panel(leaflet: Leaflet) -> str:
    """Return the whole leaflet as HTML."""
    blocks: list[str] = []
    lines = [line for line in _lines(leaflet) if line.html]
    at = 0
    while at < len(lines):
        line = lines[at]
        following = at + 1
        if line.set is _Set.ITEM:
            while following < len(lines) and lines[following].set is _Set.ITEM:
                following += 1
            blocks.append(_list(lines[at:following]))
        else:
            blocks.append(_block(line))
        at = following
    return "\n\n".join(blocks)


def _block(line: _Line) -> str:
    if line.set is _Set.HEADING:
        level = min(max(line.level, 1) + _LEVELS_ABOVE, _DEEPEST_HEADING)
        return f"<h{level}>{line.html}</h{level}>"
    return f'<p class="row">{line.html}</p>' if line.set is _Set.ROW else f"<p>{line.html}</p>"


def _list(lines: Sequence[_Line]) -> str:
    """Return a list; lines that stand further in than the one above them are a list within its item."""
    items: list[str] = []
    at = 0
    while at < len(lines):
        following = at + 1
        while following < len(lines) and lines[following].indent > lines[at].indent:
            following += 1
        inner = _list(lines[at + 1 : following]) if following > at + 1 else ""
        items.append(f"<li>{lines[at].html}{inner}</li>")
        at = following
    # The role keeps the list a list for VoiceOver, which drops it where the style takes the bullets away.
    return f'<ul role="list">{"".join(items)}</ul>'


def _lines(leaflet: Leaflet) -> Iterator[_Line]:
    line = _Line()
    for span, piece in _stretches(leaflet):
        match piece:
            case None:
                for part in re.finditer(r"\n|[^\n]+", span.of(leaflet.text)):
                    if part.group() == "\n":
                        yield line
                        line = _Line()
                    else:
                        _add_between(line, part.group(), span.start + part.start())
            case Section():
                line.set, line.level = _Set.HEADING, piece.level
                line.runs.append(_run(leaflet, span, "heading", f' id="{heading_anchor(leaflet, piece)}"'))
            case Passage():
                line.set = _set_of(piece, line.set)
                identity = anchor(leaflet.id, leaflet.revision, piece.id)
                line.runs.append(_run(leaflet, span, "passage", f' id="{identity}"'))
    yield line


def _add_between(line: _Line, words: str, start: int) -> None:
    """Add text that is in no passage: white space as it is, an item's bullet, or words that nothing cites."""
    if not line.runs:
        line.indent = len(words) - len(words.lstrip())
    bare = words.strip()
    if not bare:
        line.runs.append(" ")
        return
    before = words.index(bare)
    span = Span(start + before, start + before + len(bare))
    run = f'<span class="run between {offsets("at", span)}">{escape(bare)}</span>'
    line.runs += [" " * bool(before), run, " " * (before + len(bare) < len(words))]


def _run(leaflet: Leaflet, span: Span, kind: str, identity: str = "") -> str:
    return f'<span class="run {kind} {offsets("at", span)}"{identity}>{escape(span.of(leaflet.text))}</span>'


def _set_of(passage: Passage, already: _Set) -> _Set:
    if passage.kind is PassageKind.ITEM:
        return _Set.ITEM
    return _Set.ROW if passage.kind is PassageKind.ROW else already


def _stretches(leaflet: Leaflet) -> Iterator[tuple[Span, Section | Passage | None]]:
    """Cut the text into headings, passages and what stands between; a piece that begins inside another is not cut."""
    at = 0
    for span, piece in sorted([*_headings(leaflet), *_passages(leaflet)], key=lambda found: found[0]):
        if span.start < at:
            continue
        if span.start > at:
            yield Span(at, span.start), None
        yield span, piece
        at = span.end
    if at < len(leaflet.text):
        yield Span(at, len(leaflet.text)), None


def _headings(leaflet: Leaflet) -> Iterator[_Piece]:
    for section in leaflet.sections:
        start, end = section.span.start, leaflet.below_heading(section)
        if start < end:
            yield Span(start, end), section


def _passages(leaflet: Leaflet) -> Iterator[_Piece]:
    for passage in leaflet.passages:
        yield passage.span, passage
