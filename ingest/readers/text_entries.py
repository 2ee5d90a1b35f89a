"""A plain text's lines to entries, each the lines of one paragraph, item, row or heading. Not here: which of these.

Lines stand in groups, apart by empty lines or drawn rules. Within a group a line goes on in the next one where the
next word did not fit, or where it stands under an item's words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ingest.readers.characters import letters, squeeze
from ingest.readers.headlines import SAYS_DOSE, could_head
from ingest.readers.text_layout import Layout
from ingest.readers.text_lines import (
    TextLine,
    is_rule,
    line_of,
    marker_alone,
    same_columns,
)
from ingest.readers.text_words import NO_COMPOUND

_LONGEST_HEADING: Final = 100
_LONGEST_MARKED_HEADING: Final = 140
"""Characters. A question or a number marks a heading that may be longer."""
_MOST_COMMAS: Final = 2
"""An address, or a list on one line, has more."""
_SENTENCE_END: Final = re.compile(r"[a-z]{3}[.!?]\s+\S")
_SURE_BULLET: Final = re.compile(r"[^-–—*o\w(]")  # noqa: RUF001 - dashes that also stand within a sentence
_UNDERLINES: Final = {"=": 1}


@dataclass(frozen=True, slots=True)
class Entry:
    """The words of one paragraph, item, row or heading. `first` and `alone` are in its group of lines."""

    text: str
    line: TextLine
    """Its first line, for the marker and the indentation."""
    first: bool
    alone: bool
    is_row: bool = False

    @property
    def marker(self) -> str:
        """The bullet or number before it."""
        return self.line.marker

    @property
    def ends_open(self) -> bool:
        """Whether it ends without the punctuation of a sentence, as headings and bare list items do."""
        return could_head(self.text, _LONGEST_HEADING)

    @property
    def says_dose(self) -> bool:
        """Whether it says how much to take, so that it must be cited and can be no heading."""
        return SAYS_DOSE.search(self.text) is not None

    @property
    def in_brackets(self) -> bool:
        """Whether it only adds something to the line above it."""
        return self.text.startswith("(") and self.text.endswith(")")

    @property
    def heads(self) -> bool:
        """Whether its words could be a heading's: few, not ending as a sentence does, not beginning in lower case."""
        marked = self.line.numbered or self.text.endswith("?")
        if not could_head(self.text, _LONGEST_MARKED_HEADING if marked else _LONGEST_HEADING):
            return False
        if self.in_brackets or self.says_dose or _SENTENCE_END.search(self.text):
            return False
        if self.text.count(",") > _MOST_COMMAS and not marked:
            return False
        return not next(filter(str.isalnum, self.text)).islower()


def entries_of(text: str) -> list[Entry]:
    """Return the entries of cleaned text, in order."""
    groups = list(_groups(text))
    layout = Layout.of([group.lines for group in groups])
    return [entry for group in groups for entry in _entries(group, layout)]


@dataclass(frozen=True, slots=True)
class _Group:
    """Lines that stand together, and the bullets that were printed above them, apart from their words."""

    lines: list[TextLine]
    bullets: int = 0


def _groups(text: str) -> Iterator[_Group]:
    group = _Group([])
    markers: list[str] = []
    for raw in [*text.split("\n"), ""]:
        if marker := marker_alone(raw):
            markers.append(marker)
        elif any(map(str.isalnum, raw)) or letters(raw):
            line = line_of(raw)
            bullets = [m for m in markers if not m[-1].isalnum() and len(m) == 1]
            if len(markers) == 1 and not (line.marker or line.cells):
                line = replace(line, marker=markers[0])
            elif markers:
                yield from _ended(group)
                group = _Group([TextLine(m) for m in markers if m not in bullets], len(bullets))
            markers = []
            group.lines.append(line)
        elif not markers:
            yield from _ended(group, rule=raw.strip() if is_rule(raw) else "")
            group = _Group([])
    if markers:  # and nothing after them
        yield from _ended(group)
        yield from _ended(_Group([TextLine(marker) for marker in markers if len(marker) > 1]))


def _ended(group: _Group, rule: str = "") -> Iterator[_Group]:
    """Yield a group that ends here; a rule straight under its last line makes that a heading."""
    lines = group.lines
    if rule and lines and not lines[-1].heading and _underlined(lines[-1]):
        heading = replace(lines[-1], heading=_UNDERLINES.get(rule[0], 2))
        yield from _ended(_Group(lines[:-1], group.bullets))
        yield _Group([heading])
    elif lines:
        yield group


def _underlined(line: TextLine) -> bool:
    """Return whether a rule straight under the line makes it a heading, and does not merely end a paragraph."""
    return line.is_open and not line.text[:1].islower() and could_head(line.text, _LONGEST_HEADING)


def _entries(group: _Group, layout: Layout) -> Iterator[Entry]:
    parts: list[list[TextLine]] = []
    rows = _rows(group.lines)
    for place, line in enumerate(group.lines):
        following = group.lines[place + 1] if place + 1 < len(group.lines) else None
        whole = place in rows or place - 1 in rows
        if parts and not whole and _goes_on(parts[-1], line, following, layout):
            parts[-1].append(line)
        else:
            parts.append([line])
    at = 0
    for place, lines in enumerate(parts):
        is_row = at in rows
        text = squeeze(" | ".join(words for _, words in lines[0].cells)) if is_row else _joined(lines)
        first = replace(lines[0], marker="•") if place < group.bullets and not lines[0].marker else lines[0]
        yield Entry(text, first, first=place == 0, alone=len(parts) == 1, is_row=is_row)
        at += len(lines)


def _rows(group: Sequence[TextLine]) -> frozenset[int]:
    pairs = [n for n, (one, other) in enumerate(pairwise(group)) if same_columns(one, other)]
    return frozenset([*pairs, *(n + 1 for n in pairs)])


def _goes_on(lines: Sequence[TextLine], line: TextLine, following: TextLine | None, layout: Layout) -> bool:
    """Return whether `line` belongs to the entry that holds `lines`."""
    first, before = lines[0], lines[-1]
    if line.heading or before.heading:
        return False
    full = layout.full(before, line)
    if line.marker:
        by_chance = not _SURE_BULLET.match(line.marker) and full and before.is_open
        return by_chance and (first.marker != line.marker and not (first.numbered and line.numbered))
    if first.marker and (line.indent > first.indent or (layout.hanging and not line.text[:1].islower())):
        return line.indent > first.indent
    if before.text.endswith(":"):
        return False
    if before.is_open:
        return full or (line.text[:1].islower() and layout.long(before))
    return full and not _begins_section(line, following, layout)


def _begins_section(line: TextLine, following: TextLine | None, layout: Layout) -> bool:
    """Return whether a line within a group was ended on purpose, as a heading is: the next one begins anew."""
    if following is None or layout.long(line) or not could_head(line.text, _LONGEST_HEADING):
        return False
    return not line.text[:1].islower() and (bool(following.marker) or not following.text[:1].islower())


def _joined(lines: Sequence[TextLine]) -> str:
    """Return the words of the lines, the first one's marker aside.

    "gastro-" + "resistant"    "gastro-resistant"
    "long-" + "and short-term" "long- and short-term"
    """
    pieces = [lines[0].text]
    for line in lines[1:]:
        words = f"{line.marker} {line.text}" if line.marker else line.text
        cut = pieces[-1][-1:] == "-" and pieces[-1][-2:-1].isalpha() and words[:1].islower()
        pieces += [words] if cut and not NO_COMPOUND.match(words) else [" ", words]
    return "".join(pieces)
