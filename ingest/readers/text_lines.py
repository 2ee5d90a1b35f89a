"""A plain text's lines, one by one: marker, words, indentation, table cells.

Not here: which lines belong together, and what they are.
"""

import re
from dataclasses import dataclass
from typing import Final

from ingest.readers.characters import BULLETS, squeeze

ENDS_SENTENCE: Final = (".", ":", ";", "!", "?", "…")

_NUMBER: Final = re.compile(r"(?P<marker>\(?\d{1,2}[.)])\s+")
_LETTER: Final = re.compile(r"(?P<marker>\(?(?:[a-z]|[ivx]{2,4})\)|[a-hivx]\.|[ivx]{2,4}\.)\s+(?=\S)")
_HASHES: Final = re.compile(r"#{1,6}(?=\s)")
_EMPHATIC: Final = re.compile(r"(?P<marks>\*\*|__)(?P<words>[^*_]+)(?P=marks)")
_RULE: Final = re.compile(r"[-=_~*─━═]{3,}")
_GAP: Final = re.compile(r" {3,}")
EMPHATIC: Final = 6
"""The level of a line that is all bold, which may be a heading."""
_ALIGNED: Final = 2
"""Characters by which the cells of one column may begin apart."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line: its words on single spaces without the marker; `reach` is the column that it ends at."""

    text: str
    marker: str = ""
    indent: int = 0
    reach: int = 0
    heading: int = 0
    """Its level where the line is marked as a heading, by "#", by emphasis or by a rule under it; else 0."""
    cells: tuple[tuple[int, str], ...] = ()
    """Where the line looks like a table's row: each cell's column and words."""

    @property
    def is_open(self) -> bool:
        """Whether the line does not end a sentence."""
        return not self.text.rstrip("\"'”’)]»").endswith(ENDS_SENTENCE)  # noqa: RUF001 - quotation marks

    @property
    def numbered(self) -> bool:
        """Whether the marker counts."""
        return self.marker[-1:] in (".", ")")

    @property
    def capitals(self) -> bool:
        """Whether all its letters, of which there are several, are capital."""
        return self.text.isupper() and sum(map(str.isalpha, self.text)) > len("mg")


def line_of(raw: str) -> TextLine:
    """Read one line that is not empty."""
    stripped = raw.strip()
    indent = len(raw) - len(raw.lstrip())
    reach = len(raw.rstrip())
    if hashes := _HASHES.match(stripped):
        words = stripped[hashes.end() :].rstrip("# ")
        return TextLine(squeeze(words), indent=indent, reach=reach, heading=hashes.end())
    if emphatic := _EMPHATIC.fullmatch(stripped.rstrip(":")):
        return TextLine(squeeze(emphatic["words"]), indent=indent, reach=reach, heading=EMPHATIC)
    found = BULLETS.match(stripped) or _NUMBER.match(stripped) or _LETTER.match(stripped)
    if found and not any(map(str.isalnum, stripped[found.end() :])):
        found = None  # what it would mark has no words
    marker, words = (found["marker"], stripped[found.end() :]) if found else ("", stripped)
    return TextLine(squeeze(words), marker, indent, reach, cells=() if found else _cells(raw))


def is_rule(raw: str) -> bool:
    """Return whether the line is drawn, as "-----" is."""
    return _RULE.fullmatch(raw.strip()) is not None


def marker_alone(raw: str) -> str:
    """Return the bullet or number that stands on a line by itself, or nothing."""
    marker = raw.strip()
    if len(marker) == 1 and BULLETS.match(f"{marker} "):
        return marker if marker != "o" else ""
    return marker if _NUMBER.fullmatch(f"{marker} .", 0, len(marker) + 1) else ""


def _cells(raw: str) -> tuple[tuple[int, str], ...]:
    if "|" in raw.strip().strip("|"):
        return tuple((place, squeeze(words)) for place, words in enumerate(raw.strip().strip("|").split("|")))
    found: list[tuple[int, str]] = []
    at = len(raw) - len(raw.lstrip())
    for words in _GAP.split(raw.strip()):
        found.append((raw.index(words, at), squeeze(words)))
        at = found[-1][0] + len(words)
    return tuple(found) if len(found) > 1 else ()


def same_columns(one: TextLine, other: TextLine) -> bool:
    """Return whether two lines are rows of one table: as many cells, beginning at the same columns."""
    if not one.cells or len(one.cells) != len(other.cells):
        return False
    return all(abs(a - b) <= _ALIGNED for (a, _), (b, _) in zip(one.cells, other.cells, strict=True))
