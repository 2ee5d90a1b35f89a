"""A PDF's lines to groups, each the lines of one paragraph, item or heading. Not here: which of these a group is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import quantiles
from typing import Final

from ingest.readers.characters import BULLETS
from ingest.readers.pdf_lines import Line, moved_up, width

_NUMBER: Final = re.compile(r"(?P<marker>\d{1,2}[.)]|\(\d{1,2}\)|[a-z][.)]|\([a-z]\)|[ivx]{2,4}[.)])(?:\s+|$)")
_SURE_BULLET: Final = re.compile(r"[^-–—*o\w(]")  # noqa: RUF001 - dashes that also stand within a sentence
_ENDS_TEXT: Final = re.compile(r"[.!?:;…][\"'”’)\]»]*$")  # noqa: RUF001 - quotation marks
_HYPHEN: Final = re.compile(r"\w[-\u2010\u2011]$|\d\u2013$")
_NO_COMPOUND: Final = re.compile(r"(?:and|or|to)\b")
"""What follows a hyphen that stands for the rest of a word: "long- and short-term"."""

_SAME_PLACE: Final = 3.0
"""Points by which two lines with the same left edge may differ."""
_INDENT: Final = 8.0
_PARAGRAPH_GAP: Final = 1.25
_WIDEST_GAP: Final = 1.8
"""Distances between lines, in usual distances: from the first on, a new paragraph; within the second, still one text if
the words go on in lower case."""
_OTHER_SIZE: Final = 0.08
_CLOSEST, _USUAL_DISTANCE, _FARTHEST = 0.8, 1.2, 3.0
"""Distances between the lines of a paragraph, in sizes of their text."""
_SLACK: Final = 4.0
"""In sizes of the text: a line without a full stop counts as full with this much room, for words may be bound together
("30 mg") and widths are but estimated."""
_FORCED_END: Final = 0.4
"""A line that leaves this part of its column free was ended on purpose."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What a line begins with: a bullet or a number, and where the words after it begin."""

    text: str
    end: int

    @property
    def is_number(self) -> bool:
        """Whether the marker counts."""
        return any(map(str.isalnum, self.text)) and self.text != "o"


def marker_of(text: str) -> Marker | None:
    """Return the bullet or number that a line begins with."""
    found = BULLETS.match(text) or _NUMBER.match(text)
    return Marker(found["marker"], found.end()) if found else None


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one paragraph, item or heading."""

    lines: tuple[Line, ...]

    @property
    def first(self) -> Line:
        """The line that it begins with."""
        return self.lines[0]

    @property
    def size(self) -> float:
        """The size of most of its text; a bullet may be of another."""
        return max(self.lines, key=lambda line: len(line.text)).size

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        return all(line.bold for line in self.lines)

    @property
    def marker(self) -> Marker | None:
        """The bullet or number before it."""
        return marker_of(self.text)

    @property
    def text(self) -> str:
        """Its words on one line, marker included.

        "medi\u00ad" + "cine"      "medicine": a soft hyphen is none
        "gastro-" + "resistant"    "gastro-resistant"
        "long-" + "and short-term" "long- and short-term"
        """
        text = self.first.text
        for before, line in pairwise(self.lines):
            hyphen = _HYPHEN.search(before.text) and not _NO_COMPOUND.match(line.text)
            text += line.text if before.soft_hyphen or hyphen else f" {line.text}"
        return text


def groups_of(lines: Sequence[Line]) -> list[Group]:
    """Return the groups in the lines' order; a text that goes on in the next column or page is one group."""
    leading = _usual_distance(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and not _begins_group(groups[-1], line, leading):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [Group(tuple(group)) for group in groups]


def _usual_distance(lines: Sequence[Line]) -> float:
    """Return the distance between the lines of a paragraph, as a multiple of their size."""
    distances = [(a.y - b.y) / b.size for a, b in pairwise(lines) if a.page == b.page and b.size]
    likely = [distance for distance in distances if _CLOSEST < distance < _FARTHEST]
    return quantiles(likely)[0] if len(likely) > 1 else _USUAL_DISTANCE


def _begins_group(group: Sequence[Line], line: Line, leading: float) -> bool:
    own = marker_of(line.text)
    if _is_cut(group, line):
        return False
    if own:
        return _begins_item(group, line, own)
    before = group[-1]
    if abs(line.size - before.size) > before.size * _OTHER_SIZE or _changes_weight(group, line):
        return True
    if line.page != before.page or moved_up(before, line):
        return not (_is_open(before) and (_goes_on(line) or (_is_full(before, line) and not before.bold)))
    gap = (before.y - line.y) / line.size / leading
    if gap > _PARAGRAPH_GAP:
        return not (gap < _WIDEST_GAP and _is_open(before) and _goes_on(line))
    return _leaves_item(group, line) if marker_of(group[0].text) else _leaves_paragraph(before, line)


def _is_cut(group: Sequence[Line], line: Line) -> bool:
    """Return whether the group ends within a word, or with a bullet that is drawn apart from its text."""
    before = group[-1]
    marker = marker_of(before.text) if len(group) == 1 else None
    if before.soft_hyphen or (marker and marker.end == len(before.text)):
        return True
    return _HYPHEN.search(before.text) is not None and line.text[0].isalnum() and marker_of(line.text) is None


def _begins_item(group: Sequence[Line], line: Line, own: Marker) -> bool:
    """Return whether a bullet or number begins an item; a dash, "o" or number may stand at a line's start by chance."""
    before = group[-1]
    around = marker_of(group[0].text)
    same_list = around is not None and around.is_number == own.is_number and abs(group[0].x - line.x) < _SAME_PLACE
    by_chance = _is_open(before) and _is_full(before, line) and before.bold == line.bold and not same_list
    return not by_chance or _SURE_BULLET.match(own.text) is not None


def _changes_weight(group: Sequence[Line], line: Line) -> bool:
    """Return whether a bold heading ends or begins here, not merely a bold sentence within a paragraph."""
    if _goes_on(line):
        return False
    before = group[-1]
    if all(above.bold for above in group) and not line.bold_start:
        return True
    return line.bold and not before.bold_end and (not _is_open(before) or not _is_full(before, line))


def _leaves_item(group: Sequence[Line], line: Line) -> bool:
    before, first = group[-1], group[0]
    if line.x > first.x + _SAME_PLACE:
        return False
    goes_on = _is_full(before, line) and _is_open(before)
    return not (goes_on or _goes_on(line)) if line.x > first.x - _SAME_PLACE else not (goes_on and _goes_on(line))


def _leaves_paragraph(before: Line, line: Line) -> bool:
    if _is_full(before, line):
        return line.x > before.x + _INDENT and not _is_open(before)
    return not (_is_open(before) and _goes_on(line) and before.room < before.column * _FORCED_END)


def _is_open(line: Line) -> bool:
    return _ENDS_TEXT.search(line.text) is None


def _goes_on(line: Line) -> bool:
    return line.text[0].islower()


def _is_full(before: Line, line: Line) -> bool:
    """Return whether the next line's first word had no room any more."""
    slack = _SLACK * before.size if _is_open(before) else 0.0
    return before.room < width(f" {line.text.split()[0]}", line.size) + slack
