"""How a whole plain text is laid out: how wide its lines are, and whether its items hang. Not here: single lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ingest.readers.text_lines import TextLine

_NARROWEST: Final = 40
"""Characters. Lines that are broken within a sentence before this are a list without bullets, not a wrapped text."""
_WIDE: Final = 0.9
_ROUGHLY_FULL: Final = 0.8
_MOST: Final = 0.95
_SOME: Final = 0.2
_FEW: Final = 0.1
_MUCH_LONGER: Final = 1.2
"""In a text that was broken at a width few lines are that much longer, and some go on in lower case."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's layout: `width` is 0 where lines were not broken at one, and `exact` where none is longer.

    `hanging` says that what goes on with a list item stands under its words, not under its bullet.
    """

    width: int
    exact: bool
    hanging: bool

    @classmethod
    def of(cls, groups: Sequence[Sequence[TextLine]]) -> "Layout":
        """Tell the layout from the lines that are surely broken within a sentence: they go on in lower case."""
        broken = list(_broken(groups))
        width = _width(groups, [line.reach for line, _ in broken])
        items = [following.indent > line.indent for line, following in broken if line.marker]
        hanging = sum(items) * 2 > len(items)
        if not width:
            return cls(0, exact=False, hanging=hanging)
        exact = cls(max(line.reach for line, _ in broken), exact=True, hanging=hanging)
        fitting = sum(exact.full(line, following) for line, following in broken)
        return exact if fitting >= _MOST * len(broken) else cls(width, exact=False, hanging=hanging)

    def full(self, line: TextLine, following: TextLine) -> bool:
        """Return whether the next line's first word did not fit on the line."""
        needed = line.reach + 1 + len(following.text.split(" ", 1)[0])
        return 0 < (self.width if self.exact else self.width * _ROUGHLY_FULL) < needed

    def long(self, line: TextLine) -> bool:
        """Return whether the line is too long to have been ended on purpose within a sentence."""
        return bool(self.width) and line.reach * 2 >= self.width


def _width(groups: Sequence[Sequence[TextLine]], reaches: Sequence[int]) -> int:
    """Return the column that most broken lines end before, or 0 where the text was not broken at a width."""
    reaches = sorted(reaches)
    width = reaches[int(_WIDE * (len(reaches) - 1))] if reaches else 0
    inner = sum(not following.marker for group in groups for following in group[1:])
    longer = sum(line.reach > width * _MUCH_LONGER for group in groups for line in group)
    if width < _NARROWEST or reaches[len(reaches) // 2] * 2 < width:
        return 0
    return width if len(reaches) >= _SOME * inner and longer <= _FEW * sum(map(len, groups)) else 0


def _broken(groups: Sequence[Sequence[TextLine]]) -> Iterator[tuple[TextLine, TextLine]]:
    for group in groups:
        for line, following in pairwise(group):
            if line.is_open and not following.marker and not following.heading and following.text[:1].islower():
                yield line, following
