"""Which lines are a leaflet's table of contents, and say nothing by themselves. Not here: any other line."""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from assistant.domain.span import Span
from assistant.domain.topics import Topic
from ingest.canonical import PlacedBlock
from ingest.headings import heading_topic

_WORD: Final = re.compile(r"[^\W\d_]+")
_FEWEST: Final = 3
"""Lines of so many topics are a table of contents; fewer are items that a heading happens to repeat."""
_ALIKE: Final = 0.7
"""Share of the words of the shorter from which line and heading are the same: "What it is", "What tablets X are"."""
_LONGEST: Final = 150
_LEADS_TO_PAGE: Final = " .…_|0123456789"
_REMEMBERED: Final = 50
"""Headings of one topic that a line is compared with, so that a long text takes no longer by the line."""

_Later = Mapping[Topic, deque[frozenset[str]]]


def lines_of_contents(
    headings: Sequence[PlacedBlock | None], bodies: Sequence[Sequence[PlacedBlock]]
) -> frozenset[Span]:
    """Return the spans of the lines that only say a later heading's words.

    They stand one after the other, and what they head is of several topics: "Epilepsy" and "Migraine" under "What it is
    used for" are none, though both head what is said of the dose.
    """
    later: dict[Topic, deque[frozenset[str]]] = {topic: deque(maxlen=_REMEMBERED) for topic in Topic}
    found: set[Span] = set()
    for heading, body in zip(reversed(headings), reversed(bodies), strict=True):
        for run in _runs(body, later):
            if len({_topic(block) for block in run}) >= _FEWEST:
                found |= {block.span for block in run}
        if heading and len(heading.text) <= _LONGEST:
            words = _words(heading)
            if words not in later[_topic(heading)]:
                later[_topic(heading)].append(words)
    return frozenset(found)


def _runs(body: Sequence[PlacedBlock], later: _Later) -> Iterator[list[PlacedBlock]]:
    """Yield the lines of a body that stand together and each say a later heading's words."""
    run: list[PlacedBlock] = []
    for block in body:
        if _repeats(block, later):
            run.append(block)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _repeats(block: PlacedBlock, later: _Later) -> bool:
    if len(block.text) > _LONGEST:
        return False
    words = _words(block)
    return any(len(words & heading) >= _ALIKE * min(len(words), len(heading)) for heading in later[_topic(block)])


def _topic(block: PlacedBlock) -> Topic:
    return heading_topic(block.text.rstrip(_LEADS_TO_PAGE), Topic.GENERAL)


def _words(block: PlacedBlock) -> frozenset[str]:
    """Return the words without numbers: those of the heading, of a page, and those that lead from one to the other."""
    return frozenset(_WORD.findall(block.text.casefold()))
