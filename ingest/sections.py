"""Canonical text to sections: a heading, what stands under it, and what that is about. Not here: sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, takewhile
from typing import Final

from assistant.domain.leaflet import Section
from assistant.domain.span import Span
from assistant.domain.topics import Topic
from ingest.canonical import Canonical, PlacedBlock
from ingest.headings import heading_topic, medicine_named, names_document, names_topic
from ingest.readers.characters import letters
from ingest.readers.document import BlockKind

_DIVIDED: Final = frozenset(
    {
        Topic.BEFORE_YOU_TAKE,
        Topic.WARNINGS,
        Topic.OTHER_MEDICINES,
        Topic.HOW_TO_TAKE,
        Topic.DOSE,
        Topic.SIDE_EFFECTS,
    }
)
"""Topics that leaflets divide under further headings, such as "Nervous system" or "Kidney problems"."""
_ASKS: Final = re.compile(r"(?:q\W+)?(?:how|what|when|why|who|where|which|can|is|are|do|does|if)\b", re.IGNORECASE)
"""How a heading begins that opens a matter of its own, whatever stands above it."""
_ADVISES: Final = re.compile(
    r"(do not|don't|never|always|keep|store|avoid|swallow|ask|tell|read|protect|shake|take|use)\b", re.IGNORECASE
)
"""How a line begins that says something by itself, though it stands alone and has no full stop."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A leaflet's title and sections, and for each section the blocks under its heading, as they stand."""

    title: str
    sections: tuple[Section, ...]
    bodies: tuple[tuple[PlacedBlock, ...], ...]
    headings: tuple[PlacedBlock | None, ...]
    """The heading block of each section; None for what stands before the first heading."""


def outline(source: Canonical, title: str) -> Outline:
    """Cut the text at its headings. A heading that names no topic takes that of the heading above it."""
    headings: list[PlacedBlock | None] = []
    bodies: list[list[PlacedBlock]] = []
    for block in _without_idle_headings(source.blocks):
        if block.kind is BlockKind.HEADING:
            headings.append(block)
            bodies.append([])
        else:
            if not bodies:
                headings.append(None)
                bodies.append([])
            bodies[-1].append(block)
    return Outline(
        title=_title(title, source.blocks),
        sections=tuple(_sections(headings, bodies, title)),
        bodies=tuple(tuple(body) for body in bodies),
        headings=tuple(headings),
    )


def _without_idle_headings(blocks: Sequence[PlacedBlock]) -> Iterator[PlacedBlock]:
    """Yield the blocks; a heading that heads nothing is a list item where others stand beside it, or it advises.

    A text without bullets, and an address, look like that. What stands before the first heading that names a topic is
    the leaflet's title.
    """
    begun = False
    idle_before = False
    for place, block in enumerate(blocks):
        begun = begun or (block.kind is BlockKind.HEADING and names_topic(block.text))
        idle = begun and _is_idle(blocks, place)
        beside = idle_before or (place + 1 < len(blocks) and _is_idle(blocks, place + 1))
        if idle and (beside or _ADVISES.match(block.text)):
            yield replace(block, block=replace(block.block, kind=BlockKind.ITEM, level=1, marker=""))
        else:
            yield block
        idle_before = idle


def _is_idle(blocks: Sequence[PlacedBlock], place: int) -> bool:
    """Return whether a heading has nothing under it, and names no topic or advises."""
    block, following = blocks[place], blocks[place + 1] if place + 1 < len(blocks) else None
    if block.kind is not BlockKind.HEADING or names_document(block.text):
        return False
    if names_topic(block.text) and not _ADVISES.match(block.text):
        return False
    return following is None or (following.kind is BlockKind.HEADING and following.block.level <= block.block.level)


def _sections(
    headings: Sequence[PlacedBlock | None], bodies: Sequence[Sequence[PlacedBlock]], title: str
) -> Iterator[Section]:
    above: list[tuple[int, Topic]] = []  # the levels and topics of the headings that this one stands under
    given = [heading.block for heading in headings if heading]
    flat = len({block.level for block in given if names_topic(block.text)}) == 1
    titles = [block for block in given if _named(block.text) == _named(title)]
    alone = len(titles) == 1 and sum(block.level == titles[0].level for block in given) == 1
    for number, (heading, body) in enumerate(zip(headings, bodies, strict=True)):
        level = heading.block.level if heading else 0
        beside = Topic.GENERAL
        while above and above[-1][0] >= level:
            beside = above.pop()[1]
        inherited = above[-1][1] if above else Topic.GENERAL
        if (
            flat and beside in _DIVIDED and heading and not _ASKS.match(heading.text)
        ):  # where all headings are alike, some of them stand under others
            inherited = beside
        is_title = heading is not None and alone and heading.block is titles[0]
        topic = heading_topic(heading.text, inherited) if heading and not is_title else Topic.GENERAL
        above.append((level, topic))
        blocks = [heading, *body] if heading else list(body)
        span = Span(blocks[0].span.start, blocks[-1].span.end)
        yield Section(number, heading.text if heading else "", level, topic, span)


def _title(given: str, blocks: Sequence[PlacedBlock]) -> str:
    """Return what the leaflet is called: what the source says, its first heading, or the medicine that a heading names.

    It is not what merely says that this is a leaflet, nor what heads a section.
    """
    if given and not names_document(given) and not medicine_named(given):
        return given
    headings = [block.text for block in blocks if block.kind is BlockKind.HEADING]
    before = takewhile(lambda heading: heading_topic(heading, Topic.GENERAL) is Topic.GENERAL, headings)
    named = (heading for heading in before if not names_document(heading))
    found = next(chain(named, filter(None, map(medicine_named, [given, *headings]))), "")
    if found or not headings or names_document(headings[0]) or headings[0][0].isdigit():
        return found
    return headings[0]


def _named(name: str) -> str:
    return letters(name).casefold()
