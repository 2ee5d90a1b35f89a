"""Plain text: entries to headings, paragraphs and lists. Not here: which lines make an entry, nor files.

A plain text says what its lines are only by where they stand:
- a line that stands alone, first in its group, or between two sentences, and ends without punctuation is a heading;
  a question is one if no other question stands beside it, and a few words with a colon are if no list follows;
- a line that begins with a bullet is a list item;
- numbered lines are a list when they follow one another, or when they follow a lead-in; one that stands by itself
  is a numbered heading;
- short unpunctuated lines under a line that ends with ":" are a list without bullets.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ingest.readers.document import Block, BlockKind
from ingest.readers.text_entries import Entry, entries_of
from ingest.readers.text_lines import EMPHATIC
from ingest.readers.text_lists import Depths, bare_items, numbered_items
from ingest.readers.text_words import OPENS_LIST

_PARTS: Final = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?(?=\s)")
"""A heading's number of several parts: "4.2 Posology"."""
_ENDS_SENTENCE: Final = (".", "!", "?")
_LONGEST_LABEL: Final = 6
"""Words. A heading that ends with a colon has no more."""
_LOWEST: Final = 6
_TITLE_LINES: Final = 8


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """Return the blocks of cleaned text: a file's, or lines that stand together in another format."""
    return tuple(_blocks(entries_of(text)))


def _blocks(entries: Sequence[Entry]) -> Iterator[Block]:
    items = numbered_items(entries)
    bare = bare_items(entries)
    levels = _Levels.of(entries, items)
    depths = Depths()
    before: BlockKind | None = None
    for place, entry in enumerate(entries):
        if entry.is_row:
            block = Block(BlockKind.ROW, entry.text)
        elif (entry.marker and not entry.line.numbered) or place in items:
            marker = entry.marker if any(map(str.isalnum, entry.marker)) else "•"
            block = Block(BlockKind.ITEM, entry.text, level=depths.of(entry), marker=marker)
        elif place in bare:
            block = Block(BlockKind.ITEM, entry.text, marker="•", marker_given=False)
        elif _heads(entries, place, before):
            block = Block(BlockKind.HEADING, _numbered(entry), level=levels.level(entry))
        else:
            block = Block(BlockKind.PARAGRAPH, _numbered(entry))
        if block.kind is not BlockKind.ITEM:
            depths = Depths()
        before = block.kind
        yield block


def _numbered(entry: Entry) -> str:
    return f"{entry.marker} {entry.text}" if entry.marker else entry.text


def _heads(entries: Sequence[Entry], place: int, kind_before: BlockKind | None) -> bool:
    """Return whether an entry that is no list item is a heading."""
    entry = entries[place]
    before = entries[place - 1] if place else None
    following = entries[place + 1] if place + 1 < len(entries) else None
    if entry.line.heading:
        return entry.line.heading != EMPHATIC or entry.heads
    if entry.marker:
        return entry.heads and any(map(str.isdigit, entry.marker))
    if not entry.first:
        ended = kind_before is not BlockKind.PARAGRAPH or (before and before.text.endswith(_ENDS_SENTENCE))
        shouted = entry.line.capitals and not (before and before.line.capitals)
        if not shouted and not (ended and _begins_anew(entries, place + 1)):
            return False
    if entry.text.endswith("?"):
        beside = [other for other in (before, following) if other and not other.marker]
        return entry.heads and not any(other.text.endswith("?") for other in beside)
    return entry.heads or _is_label(entry, following)


def _begins_anew(entries: Sequence[Entry], place: int) -> bool:
    """Return whether what stands at `place`, under a line of the same group, is what a heading has under it.

    There may be one more heading between, and several where the text begins: a leaflet's title has many lines.
    """
    for entry in entries[place : max(place + 2, _TITLE_LINES)]:
        if entry.first:
            return place < _TITLE_LINES
        if entry.marker or entry.is_row or entry.says_dose or entry.text.endswith((*_ENDS_SENTENCE, ":")):
            return True
        of_title = place < _TITLE_LINES and entry.ends_open
        if not (entry.heads or entry.in_brackets or of_title):
            return not entry.ends_open
    return False


def _is_label(entry: Entry, following: Entry | None) -> bool:
    """Return whether a few words that end with a colon head what follows, and do not open a list.

    "Dosage:" before "Take one tablet a day." is a heading; before a list, and "You may have:", opens a list.
    """
    words = entry.text.rstrip(": ").split()
    if not entry.text.endswith(":") or len(words) > _LONGEST_LABEL or not words[0][:1].isupper():
        return False
    if entry.line.capitals:
        return True
    if OPENS_LIST.fullmatch(words[-1]) or following is None or following.marker or following.is_row:
        return False
    return following.text.endswith(_ENDS_SENTENCE)


@dataclass(frozen=True, slots=True)
class _Levels:
    """What tells a heading's level in one text: numbers of how many parts there are, and whether some are capital."""

    parts: int
    capitals: bool

    @classmethod
    def of(cls, entries: Sequence[Entry], items: frozenset[int]) -> "_Levels":
        heads = [entry for place, entry in enumerate(entries) if entry.heads and place not in items]
        numbered = any(entry.line.numbered for entry in heads)
        parts = max((_parts(entry) for entry in heads), default=0)
        capitals = any(entry.line.capitals and not entry.marker for entry in heads)
        return cls(max(parts, int(numbered)), capitals)

    def level(self, entry: Entry) -> int:
        """Return 1 for a number, 2 for one of two parts, and below these capitals, then other headings."""
        if entry.line.heading:
            return entry.line.heading
        if entry.line.numbered:
            return 1
        if own := _parts(entry):
            return own
        capital = self.capitals and entry.line.capitals
        plain = self.parts + 1 + (self.capitals and not capital)
        return min(plain if capital else max(2, plain), _LOWEST)


def _parts(entry: Entry) -> int:
    number = _PARTS.match(entry.text)
    return number[0].rstrip(".").count(".") + 1 if number else 0
