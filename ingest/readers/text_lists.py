"""Which entries of a plain text are list items by where they stand, and how deep. Not here: the other entries.

Numbered lines: "1. …", "2. …" one after the other are a list, as is what follows a lead-in. In a text whose headings
are numbered too, a list may run up to the next heading's number: the one that no later line repeats is the heading.
Bare lines: short unpunctuated lines under a line that ends with ":".
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.readers.text_entries import Entry

_ROMAN: Final = {
    numeral: n
    for n, numeral in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], 1)
}
_APART: Final = 100
"""What numerals are counted from, so that none follows a letter."""
_FARTHEST: Final = 20
"""Items of a list within a list, at most, that stand between "1. …" and "2. …"."""
_ENDS_SENTENCE: Final = (".", "!")
_FEWEST_SPACES: Final = 3
"""Between the words of a sentence; "Feeling sick." may be the last item of a list."""
_SAME_MARGIN: Final = 1
"""Columns: " 9." and "10." stand under each other."""


def numbered_items(entries: Sequence[Entry]) -> frozenset[int]:
    """Return the places of the entries that are items of a numbered list."""
    found: set[int] = set()
    later = Counter(entry.marker for entry in entries)
    heading = 0
    for place, entry in enumerate(entries):
        later[entry.marker] -= 1
        if not entry.line.numbered or entry.line.heading:
            continue
        joins = any(n in found and _follows(entries[n], entry) for n in _marked(entries, place, -1))
        opens = any(_follows(entry, entries[n]) for n in _marked(entries, place, 1))
        led_in = place > 0 and entries[place - 1].text.endswith(":")
        number = int("".join(filter(str.isdecimal, entry.marker)) or 0)
        next_heading = entry.heads and number == heading + 1 > 1 and not later[entry.marker]
        if led_in or opens or (joins and not next_heading):
            found.add(place)
        elif entry.heads:
            heading = number
    return frozenset(found)


def _marked(entries: Sequence[Entry], place: int, step: int) -> Iterator[int]:
    """Yield the places of the nearest entries with a marker, over those of a list within the list."""
    for n in range(place + step, place + step * _FARTHEST, step):
        if not (0 <= n < len(entries) and entries[n].marker):
            return
        yield n
        within = entries[n].line.indent > entries[place].line.indent + _SAME_MARGIN
        if not (within or _kind(entries[n])[0] == "a"):
            return


def _follows(entry: Entry, following: Entry) -> bool:
    """Return whether the second is numbered as the next after the first: "1." and "2.", "a)" and "b)"."""
    one, other = entry.marker, following.marker
    if not following.line.numbered or (one[0] == "(", one[-1]) != (other[0] == "(", other[-1]):
        return False
    return any(a + 1 == b for a in _values(one) for b in _values(other))


def _values(marker: str) -> list[int]:
    """Return what a marker may count: "3." is 3, "b)" is 2, and "i)" is 9 as a letter and 1 as a numeral."""
    label = marker.strip("().")
    if label.isdecimal():
        return [int(label)]
    found = [ord(label) - ord("a") + 1] if len(label) == 1 else []
    if label in _ROMAN:
        found.append(_APART + _ROMAN[label])
    return found


def bare_items(entries: Sequence[Entry]) -> frozenset[int]:
    """Return the places of the unmarked lines that are a list, for they follow a lead-in.

    The last of them is none where a sentence follows it, as a heading's words do.
    """
    found: set[int] = set()
    for place, entry in enumerate(entries):
        before = entries[place - 1] if place else None
        if before is None or not _bare(entry) or not (place - 1 in found or before.text.endswith(":")):
            continue
        if entry.first and not (entry.alone and (before.alone or before.text.endswith(":"))):
            continue
        following = entries[place + 1] if place + 1 < len(entries) else None
        heads = entry.heads and (entry.first or place - 1 not in found or before.text[:1].islower())
        if not (heads and following and _stands_under(following)):
            found.add(place)
    return frozenset(found)


def _stands_under(entry: Entry) -> bool:
    """Return whether an entry is what a heading has under it: a list with bullets, or a whole sentence."""
    return bool(entry.marker) or (entry.text.endswith(_ENDS_SENTENCE) and entry.text.count(" ") >= _FEWEST_SPACES)


def _bare(entry: Entry) -> bool:
    shouted = entry.alone and entry.line.capitals and " " in entry.text
    return entry.ends_open and not (entry.marker or entry.is_row or entry.line.heading or shouted)


class Depths:
    """How deep each item of one list stands: by its margin, or by a bullet of a kind that its list has not used."""

    def __init__(self) -> None:
        """Begin a list."""
        self._open: list[tuple[int, str]] = []

    def of(self, entry: Entry) -> int:
        """Return the depth of the list's next item, from 1."""
        margin, kind = entry.line.indent, _kind(entry)
        while self._open and margin < self._open[-1][0] - _SAME_MARGIN:
            self._open.pop()
        kinds = [known for _, known in self._open]
        if not self._open or margin > self._open[-1][0] + _SAME_MARGIN or kind not in kinds:
            self._open.append((margin, kind))
        else:
            del self._open[kinds.index(kind) + 1 :]
        return len(self._open)


def _kind(entry: Entry) -> str:
    """Return what the markers of one list share: "1.", "a)" or the bullet itself."""
    if not entry.line.numbered:
        return entry.marker
    return ("1" if any(map(str.isdecimal, entry.marker)) else "a") + entry.marker[-1]
