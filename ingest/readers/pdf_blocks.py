"""A PDF's groups of lines to blocks: which are headings, which items and how deep. Not here: how lines are grouped."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.readers.characters import squeeze
from ingest.readers.document import Block, BlockKind
from ingest.readers.headlines import LONGEST_HEADING, could_head
from ingest.readers.pdf_groups import Group, groups_of
from ingest.readers.pdf_lines import Line

_LARGER: Final = 1.12
"""A heading's size, in sizes of the running text."""
_CENTRED: Final = 60.0
"""Points from the left edge of the text, from which on an unnumbered heading is a title."""
_SAME_PLACE: Final = 3.0
_CONTENTS_LINES: Final = 3
_LONGEST_NUMBERED: Final = 160
"""Characters of a heading that both its look and its number show."""
_DEEPEST: Final = 6

_NUMBERED: Final = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)[.)]?\s")


def blocks_of(lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the blocks of a PDF's lines."""
    groups = groups_of(lines)
    body = _body_size(lines)
    listed = _in_numbered_lists(groups)
    shown = {place for place, group in enumerate(groups) if group.bold or group.size > body * _LARGER}
    any_shown = any(groups[place].marker for place in shown if place not in listed)
    headings = {
        place
        for place, group in enumerate(groups)
        if place not in listed and _heads(group, shown=place in shown, any_shown=any_shown)
    }
    return tuple(_Maker(lines, body).blocks(groups, headings))


def _body_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _in_numbered_lists(groups: Sequence[Group]) -> frozenset[int]:
    """Return the places of groups that count up one after the other, as a table of contents or a list of steps does.

    Bold ones may as well be headings with nothing below them, unless they count up from 1 to 3 at least.
    """
    found: set[int] = set()
    start = 0
    for place in range(1, len(groups) + 1):
        if place < len(groups) and _counts_on(groups[place - 1], groups[place]):
            continue
        length = place - start
        marker = groups[start].marker
        from_one = marker is not None and re.sub(r"\W", "", marker.text) == "1"
        if length > 1 and (not groups[start].bold or (from_one and length >= _CONTENTS_LINES)):
            found |= set(range(start, place))
        start = place
    return frozenset(found)


def _counts_on(before: Group, group: Group) -> bool:
    numbers = [re.sub(r"\W", "", g.marker.text) if g.marker else "" for g in (before, group)]
    return all(map(str.isdecimal, numbers)) and int(numbers[1]) == int(numbers[0]) + 1 and before.bold == group.bold


def _heads(group: Group, *, shown: bool, any_shown: bool) -> bool:
    """Return whether a group is a heading: by its look or, where no numbered heading has a look, by its number."""
    marker = group.marker
    if marker is None:
        return shown and could_head(group.text)
    if not could_head(group.text, _LONGEST_NUMBERED if shown else LONGEST_HEADING):
        return False
    starts = group.text[marker.end :][:1]
    return marker.is_number and (shown or (not any_shown and starts.isupper() and marker.text[:-1].isdecimal()))


class _Maker:
    """Makes the blocks one after the other and knows the headings and indents above."""

    def __init__(self, lines: Sequence[Line], body: float) -> None:
        self._left = min((line.x for line in lines), default=0.0)
        sizes = {round(line.size, 1) for line in lines if line.size > body * _LARGER}
        self._sizes = sorted(sizes, reverse=True)
        self._numbered = 0
        self._indents: list[float] = []

    def blocks(self, groups: Sequence[Group], headings: set[int]) -> Iterator[Block]:
        for place, group in enumerate(groups):
            marker = group.marker
            text = squeeze(group.text)
            if place in headings:
                self._indents.clear()
                yield Block(BlockKind.HEADING, text, self._level(group, text))
            elif marker and marker.end == len(text) and not marker.is_number:
                continue  # a bullet with nothing after it
            elif marker and marker.end < len(text):
                yield Block(BlockKind.ITEM, text[marker.end :], self._item_level(group.first.x), marker.text)
            else:
                self._indents.clear()
                yield Block(BlockKind.PARAGRAPH, text)

    def _level(self, group: Group, text: str) -> int:
        """Return a heading's level: by its size, then "4" before "4.1" before what is not numbered."""
        size = round(group.size, 1)
        if size in self._sizes:
            self._numbered = 0
            return min(self._sizes.index(size) + 1, _DEEPEST)
        highest = len(self._sizes) + 1
        number = _NUMBERED.match(text)
        if number:
            self._numbered = number[1].count(".") + 1
            return min(highest + self._numbered - 1, _DEEPEST)
        if group.first.x > self._left + _CENTRED:
            self._numbered = 0
        return min(highest + self._numbered, _DEEPEST)

    def _item_level(self, x: float) -> int:
        """Return how deep an item stands: as deep as the items above it that are indented less, and one more."""
        while self._indents and self._indents[-1] > x - _SAME_PLACE:
            self._indents.pop()
        self._indents.append(x)
        return len(self._indents)
